pragma Singleton
import QtQuick

// Every size and colour role. Sizes are millimetres of the real screen, rounded to whole pixels.
QtObject {
    id: theme

    enum Type { Small, Note, Body, Lead, Title3, Title2, Title1, Giant }

    property real unit: 4.03
    property bool near: false
    property string scheme: "day"
    property real scale: 1
    property bool still: false
    property bool rtl: false
    // All of it stands in the lower part of a tall screen.
    property bool low: false
    property real screenWidth: 1920
    property real screenHeight: 1080

    readonly property bool contrast: scheme === "contrast"
    readonly property bool dim: scheme === "dim"
    readonly property bool day: !contrast && !dim

    readonly property bool portrait: screenHeight > screenWidth
    // Room for three things one above the other.
    readonly property bool tall: portrait && !low
    // A panel under about 28 cm wide: the 10.1-inch layout.
    readonly property bool compact: !portrait && screenWidth < 280 * unit
    // Icon above word in the bar: where words beside icons do not fit.
    readonly property bool stackedBar: portrait || compact || scale >= 1.5

    // On the 10.1-inch panel the words to read grow; buttons and titles leave them the room.
    readonly property real chromeScale: compact ? 1 : Math.min(scale, 1.25)
    readonly property real readScale: scale
    readonly property real titleScale: compact ? 1 : Math.min(scale, 1.6)

    // The page is there in English only, on a screen that runs from right to left.
    property bool foreign: false

    // Arabic letters have a face of their own, with much taller lines than its letters need.
    readonly property string latinFace: "Atkinson Hyperlegible Next"
    readonly property string arabicFace: "Noto Sans Arabic"
    readonly property string face: rtl ? arabicFace : latinFace
    // The same letters for the largest words; see the fonts' adapter.
    readonly property string giantFace: rtl ? face : "Atkinson Hyperlegible Huge"
    // Where the middle of its letters lies below the top of its line, in ems.
    readonly property real latinMiddle: 0.65
    readonly property real arabicMiddle: 1.02
    readonly property real arabicLine: 2.112

    // Space
    readonly property int s1: mm(1)
    readonly property int s2: mm(2)
    readonly property int s3: mm(3)
    readonly property int s5: mm(5)
    readonly property int s8: mm(8)
    readonly property int s12: mm(12)
    readonly property int s18: mm(18)
    readonly property int margin: mm(near ? 8 : portrait ? 10 : 14)
    readonly property int gutter: mm(near ? 5 : 8)
    readonly property int hair: Math.max(1, mm(0.4))
    readonly property int line: Math.max(1, mm(0.5))
    readonly property int thick: Math.max(2, mm(1))

    // Fixed places
    readonly property int barTop: mm(compact ? 3 : 7)
    readonly property int barHeight: mm(near ? 25 : 28)
    readonly property int ribbonHeight: mm(9)
    readonly property int ribbonBand: mm(8)
    readonly property int rowHeight: mm(compact ? 20 : near ? 25 : 30)
    readonly property int rowBottom: mm(compact ? 3 : near ? 7 : 9)
    readonly property int rowGap: mm(compact ? 3 : 6)

    readonly property int controlRadius: mm(7)
    readonly property int cardRadius: mm(9)
    readonly property int sheetRadius: mm(12)
    readonly property int chipRadius: mm(4)

    // Words on chips are chrome: they grow by a quarter at most.
    readonly property int chipPx: Math.round(4.8 * chromeScale * unit / 0.668)

    // Colour roles
    readonly property color paper: contrast ? Hues.black : dim ? Hues.nightPaper : Hues.paper
    readonly property color surface: contrast ? Hues.black : dim ? Hues.nightSurface : Hues.surface
    readonly property color sunken: contrast ? Hues.black : dim ? Hues.nightRaised : Hues.sunken
    readonly property color pressed: contrast ? Hues.nightRaised : dim ? Hues.nightRaised : Hues.sunken
    readonly property color ink: contrast ? Hues.white : dim ? Hues.nightInk : Hues.ink
    readonly property color inkSoft: contrast ? Hues.white : dim ? Hues.nightSoft : Hues.inkSoft
    readonly property color border: contrast ? Hues.white : dim ? Hues.nightBorder : Hues.border
    readonly property color primary: contrast ? Hues.action : dim ? Hues.sand : Hues.teal
    readonly property color primaryPressed: contrast ? Hues.actionPressed : dim ? Hues.sandPressed : Hues.tealPressed
    readonly property color primaryInk: contrast ? Hues.black : dim ? Hues.nightPaper : Hues.surface
    readonly property color link: contrast ? Hues.action : dim ? Hues.sand : Hues.teal
    readonly property color accent: contrast ? Hues.white : dim ? Hues.sand : Hues.teal
    readonly property color accentTint: contrast ? Hues.black : dim ? Hues.nightSurface : Hues.tealTint
    readonly property color helpInk: contrast ? Hues.white : dim ? Hues.nightHelp : Hues.help
    readonly property color helpTint: contrast ? Hues.black : dim ? Hues.nightHelpFill : Hues.helpTint
    readonly property color helpEdge: contrast ? Hues.white : dim ? Hues.sand : Hues.help
    readonly property color helpFill: contrast ? Hues.action : dim ? Hues.nightHelpFill : Hues.help
    readonly property color helpFillPressed: contrast ? Hues.actionPressed : dim ? Hues.nightRaised : Hues.helpPressed
    readonly property color helpFillInk: contrast ? Hues.black : dim ? Hues.nightHelp : Hues.surface
    readonly property color importantInk: contrast ? Hues.white : dim ? Hues.asked : Hues.important
    readonly property color importantTint: contrast ? Hues.black : dim ? Hues.askedTint : Hues.importantTint
    readonly property color holdInk: contrast ? Hues.white : dim ? Hues.hold : Hues.help
    readonly property color holdTint: contrast ? Hues.black : dim ? Hues.holdTint : Hues.helpTint
    readonly property color worryInk: contrast ? Hues.white : dim ? Hues.nightInk : Hues.worryInk
    readonly property color worryTint: contrast ? Hues.black : dim ? Hues.nightSurface : Hues.clayTint
    readonly property color worryIcon: contrast ? Hues.white : dim ? Hues.sand : Hues.clay
    readonly property color markIdle: contrast ? Hues.black : dim ? Hues.nightRaised : Hues.mark
    readonly property color had: dim ? Hues.sand : contrast ? Hues.action : Hues.claySolid
    readonly property color hadNot: contrast ? Hues.white : dim ? Hues.nightSoft : Hues.teal
    readonly property color hillFar: contrast ? Hues.black : dim ? Hues.nightSurface : Hues.hillFar
    readonly property color hillNear: contrast ? Hues.black : dim ? Hues.nightHill : Hues.hillNear
    readonly property color road: contrast ? Hues.black : dim ? Hues.nightRoad : Hues.road
    readonly property color roadEdge: contrast ? Hues.white : dim ? Hues.nightBorder : Hues.roadEdge
    readonly property color heardTint: contrast ? Hues.strongHeard : dim ? Hues.nightHeard : Hues.heard
    readonly property color heardLine: contrast ? Hues.action : accent
    readonly property color scrim: day ? Hues.scrimDay : Hues.scrimNight
    readonly property color focusOuter: Hues.focusOuter
    readonly property color focusInner: dim ? Hues.nightInk : Hues.focusInner

    function mm(millimetres: real): int {
        return Math.round(millimetres * unit);
    }

    function phaseInk(phase: string): color {
        if (!day)
            return contrast ? Hues.white : Hues.nightInk;
        switch (phase) {
        case "before":
            return Hues.teal;
        case "during":
            return Hues.dusk;
        case "after":
            return Hues.clay;
        default:
            return Hues.ink;
        }
    }

    function phaseTint(phase: string): color {
        if (!day)
            return contrast ? Hues.black : Hues.nightSurface;
        switch (phase) {
        case "before":
            return Hues.tealTint;
        case "during":
            return Hues.duskTint;
        case "after":
            return Hues.clayTint;
        default:
            return Hues.sunken;
        }
    }

    // A large quiet area of a phase's colour in a picture, under ink.
    function phaseSoft(phase: string): color {
        if (!day)
            return Hues.nightRaised;
        switch (phase) {
        case "before":
            return Hues.tealSoft;
        case "during":
            return Hues.duskSoft;
        case "after":
            return Hues.claySoft;
        default:
            return Hues.mark;
        }
    }

    // The solid disc on a phase's card, and what stands on it.
    function phaseSolid(phase: string): color {
        return contrast ? Hues.action : dim ? Hues.sand : phaseInk(phase);
    }

    // Height of capitals in millimetres; Small is for staff's pages alone. The face's capitals are 0.668 of its size.
    function px(type: int): int {
        const near = theme.near;
        switch (type) {
        case Theme.Small:
            return Math.round(3.6 * chromeScale * unit / 0.668);
        case Theme.Note:
            return Math.round(4.8 * readScale * unit / 0.668);
        case Theme.Body:
            return Math.round((near ? 4.8 : 6.0) * readScale * unit / 0.668);
        case Theme.Lead:
            return Math.round((near ? 5.0 : 5.6) * chromeScale * unit / 0.668);
        case Theme.Title3:
            return Math.round((near ? 6.6 : 8.0) * titleScale * unit / 0.668);
        case Theme.Title2:
            return Math.round((near ? 8.0 : 9.9) * titleScale * unit / 0.668);
        case Theme.Title1:
            return Math.round((near ? 9.5 : 12.2) * titleScale * unit / 0.668);
        default:
            return Math.round((near ? 14 : 18) * unit / 0.668);
        }
    }

    function weight(type: int): int {
        return type === Theme.Body ? Font.Normal : type <= Theme.Note ? Font.Medium : Font.DemiBold;
    }

    function leading(type: int): real {
        return rtl && type <= Theme.Body ? (scale >= 2 ? 1.5 : 1.6) : latinLeading(type);
    }

    function latinLeading(type: int): real {
        switch (type) {
        case Theme.Body:
            return 1.42;
        case Theme.Small:
        case Theme.Note:
        case Theme.Lead:
            return 1.3;
        case Theme.Title3:
            return 1.2;
        case Theme.Title2:
            return 1.15;
        default:
            return 1.1;
        }
    }

    function icon(name: string, tint: color): string {
        return name === "" ? "" : "image://icon/" + name + "/" + tint.toString().slice(1);
    }

    // corners: all, top, start, none
    function figure(file: string, radius: int, corners: string, mirrored: bool, dimmed: bool): string {
        const sides = corners === "start" && rtl && !mirrored ? "end" : corners;
        const form = dimmed ? (mirrored ? "dimmirror" : "dim") : mirrored ? "mirror" : "plain";
        return file === "" ? "" : "image://figure/" + radius + "-" + sides + "-" + form + "/" + file;
    }
}
