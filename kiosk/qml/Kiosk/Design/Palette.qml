pragma Singleton
import QtQuick

// The only file that names colours; Theme gives them roles. Values and ratios: the interface rules.
QtObject {
    readonly property color clear: "#00000000"
    readonly property color black: "#000000"
    readonly property color white: "#FFFFFF"

    readonly property color paper: "#FAF6EF"
    readonly property color surface: "#FFFDF9"
    readonly property color sunken: "#F1EADF"
    readonly property color ink: "#17302F"
    readonly property color inkSoft: "#38504E"
    readonly property color teal: "#0E4F4E"
    readonly property color tealPressed: "#0A3B3A"
    readonly property color tealTint: "#DCEAE4"
    readonly property color dusk: "#323E6E"
    readonly property color duskTint: "#E1E5F2"
    readonly property color clay: "#763A1F"
    readonly property color clayTint: "#F7E6DA"
    readonly property color claySolid: "#B5653F"
    readonly property color worryInk: "#4A2412"
    readonly property color help: "#74213F"
    readonly property color helpPressed: "#5A1730"
    readonly property color helpTint: "#F7E3E8"
    readonly property color important: "#5E4300"
    readonly property color importantTint: "#FBEFD0"
    readonly property color border: "#6E807C"
    readonly property color mark: "#D6CDBC"
    readonly property color focusOuter: "#17302F"
    readonly property color focusInner: "#F2B84B"

    // Pictures drawn from numbers: a soft fill for each phase, and the land a road runs through.
    readonly property color tealSoft: "#AFD0C7"
    readonly property color duskSoft: "#C6CEE6"
    readonly property color claySoft: "#F1CDB8"
    readonly property color hillFar: "#E4EBDD"
    readonly property color hillNear: "#CFDDC6"
    readonly property color road: "#FBF3E6"
    readonly property color roadEdge: "#D3C0A6"
    readonly property color nightHill: "#2A3436"
    readonly property color nightRoad: "#3F4A48"

    readonly property color nightPaper: "#171C1C"
    readonly property color nightSurface: "#222A29"
    readonly property color nightRaised: "#323C3B"
    readonly property color nightInk: "#EADFCB"
    readonly property color nightSoft: "#BFB6A6"
    readonly property color sand: "#D9B98A"
    readonly property color sandPressed: "#C3A274"
    readonly property color nightHelp: "#F8EBD3"
    readonly property color nightHelpFill: "#453820"
    readonly property color nightBorder: "#7F8A86"
    readonly property color asked: "#EBCF8E"
    readonly property color askedTint: "#3B3220"
    readonly property color hold: "#F3C9CF"
    readonly property color holdTint: "#3A1E28"

    readonly property color action: "#FFE45C"
    readonly property color actionPressed: "#D9BF2B"

    // Under the sentence that is read aloud.
    readonly property color heard: "#F8E3A6"
    readonly property color nightHeard: "#363020"
    readonly property color strongHeard: "#3D3600"

    // Ink on pictures: red with a light edge, so that it is seen on every part of them, and the highlighter.
    readonly property color pen: "#B0203F"
    readonly property color penEdge: "#FFFDF9"
    readonly property color marker: "#FFCF33"
    readonly property real markerStrength: 0.36

    readonly property color sceneInk: "#17302F"
    readonly property color sceneAccent: "#0E4F4E"
    readonly property color sceneCream: "#FFFDF9"
    readonly property color scrimDay: "#17302F"
    readonly property color scrimNight: "#050707"
}
