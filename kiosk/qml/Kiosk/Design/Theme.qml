pragma Singleton
import QtQuick

// Every size and colour role. Sizes are millimetres of the real screen, rounded to whole pixels.
QtObject {
    id: theme

    enum Type { Note, Body, Lead, Title3, Title2, Title1, Giant }

    property real unit: 4.03
    property bool near: false
    property string scheme: "day"
    property real scale: 1
    property bool still: false
    property bool rtl: false
    property real screenWidth: 1920
    property real screenHeight: 1080

    readonly property bool contrast: scheme === "contrast"
    readonly property bool dim: scheme === "dim"
    readonly property bool day: !contrast && !dim

    readonly property bool portrait: screenHeight > screenWidth
    // A panel under about 28 cm wide: the 10.1-inch layout.
    readonly property bool compact: !portrait && screenWidth < 280 * unit
    // Icon above word in the bar: where words beside icons do not fit.
    readonly property bool stackedBar: portrait || compact || scale >= 1.5

    readonly property real chromeScale: Math.min(scale, 1.25)
    readonly property real titleScale: Math.min(scale, 1.6)

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
    readonly property int rowHeight: mm(compact ? 20 : near ? 24 : 28)
    readonly property int rowBottom: mm(compact ? 3 : near ? 7 : 10)
    readonly property int rowGap: mm(compact ? 3 : 6)

    readonly property int controlRadius: mm(7)
    readonly property int cardRadius: mm(9)
    readonly property int sheetRadius: mm(12)
    readonly property int chipRadius: mm(4)

    // Colour roles
    readonly property color paper: contrast ? Palette.black : dim ? Palette.nightPaper : Palette.paper
    readonly property color surface: contrast ? Palette.black : dim ? Palette.nightSurface : Palette.surface
    readonly property color sunken: contrast ? Palette.black : dim ? Palette.nightRaised : Palette.sunken
    readonly property color pressed: contrast ? Palette.nightRaised : dim ? Palette.nightRaised : Palette.sunken
    readonly property color ink: contrast ? Palette.white : dim ? Palette.nightInk : Palette.ink
    readonly property color inkSoft: contrast ? Palette.white : dim ? Palette.nightSoft : Palette.inkSoft
    readonly property color border: contrast ? Palette.white : dim ? Palette.nightBorder : Palette.border
    readonly property color primary: contrast ? Palette.action : dim ? Palette.sand : Palette.teal
    readonly property color primaryPressed: contrast ? Palette.actionPressed : dim ? Palette.sandPressed : Palette.tealPressed
    readonly property color onPrimary: contrast ? Palette.black : dim ? Palette.nightPaper : Palette.surface
    readonly property color link: contrast ? Palette.action : dim ? Palette.sand : Palette.teal
    readonly property color accent: contrast ? Palette.white : dim ? Palette.sand : Palette.teal
    readonly property color accentTint: contrast ? Palette.black : dim ? Palette.nightRaised : Palette.tealTint
    readonly property color helpInk: contrast ? Palette.white : dim ? Palette.nightHelp : Palette.help
    readonly property color helpTint: contrast ? Palette.black : dim ? Palette.nightHelpFill : Palette.helpTint
    readonly property color helpEdge: contrast ? Palette.white : dim ? Palette.sand : Palette.help
    readonly property color helpFill: contrast ? Palette.action : dim ? Palette.nightHelpFill : Palette.help
    readonly property color helpFillPressed: contrast ? Palette.actionPressed : dim ? Palette.nightRaised : Palette.helpPressed
    readonly property color onHelp: contrast ? Palette.black : dim ? Palette.nightHelp : Palette.surface
    readonly property color importantInk: contrast ? Palette.white : dim ? Palette.asked : Palette.important
    readonly property color importantTint: contrast ? Palette.black : dim ? Palette.askedTint : Palette.importantTint
    readonly property color worryInk: contrast ? Palette.white : dim ? Palette.nightInk : Palette.worryInk
    readonly property color worryTint: contrast ? Palette.black : dim ? Palette.nightSurface : Palette.clayTint
    readonly property color worryIcon: contrast ? Palette.white : dim ? Palette.sand : Palette.clay
    readonly property color markIdle: contrast ? Palette.black : dim ? Palette.nightRaised : Palette.mark
    readonly property color had: dim ? Palette.sand : contrast ? Palette.action : Palette.claySolid
    readonly property color hadNot: contrast ? Palette.white : dim ? Palette.nightSoft : Palette.teal
    readonly property color scrim: day ? Palette.scrimDay : Palette.scrimNight
    readonly property color focusOuter: Palette.focusOuter
    readonly property color focusInner: dim ? Palette.nightInk : Palette.focusInner

    function mm(millimetres: real): int {
        return Math.round(millimetres * unit);
    }

    function phaseInk(phase: string): color {
        if (!day)
            return contrast ? Palette.white : Palette.nightInk;
        switch (phase) {
        case "before":
            return Palette.teal;
        case "during":
            return Palette.dusk;
        case "after":
            return Palette.clay;
        default:
            return Palette.ink;
        }
    }

    function phaseTint(phase: string): color {
        if (!day)
            return contrast ? Palette.black : Palette.nightSurface;
        switch (phase) {
        case "before":
            return Palette.tealTint;
        case "during":
            return Palette.duskTint;
        case "after":
            return Palette.clayTint;
        default:
            return Palette.sunken;
        }
    }

    // The solid disc on a phase's card, and what stands on it.
    function phaseSolid(phase: string): color {
        return contrast ? Palette.action : dim ? Palette.sand : phaseInk(phase);
    }

    // Height of capitals in millimetres; the face's capitals are 0.668 of its size.
    function px(type: int): int {
        const near = theme.near;
        switch (type) {
        case Theme.Note:
            return Math.round(4.8 * scale * unit / 0.668);
        case Theme.Body:
            return Math.round((near ? 4.8 : 6.0) * scale * unit / 0.668);
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
        return type === Theme.Body ? Font.Normal : type === Theme.Note ? Font.Medium : Font.DemiBold;
    }

    function leading(type: int): real {
        if (rtl && type <= Theme.Body)
            return 1.6;
        switch (type) {
        case Theme.Body:
            return 1.42;
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
    function figure(file: string, radius: int, corners: string, mirrored: bool): string {
        return file === "" ? "" : "image://figure/" + radius + "-" + corners + "-" + (mirrored ? "mirror" : "plain") + "/" + file;
    }
}
