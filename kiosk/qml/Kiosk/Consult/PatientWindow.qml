pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Kiosk.App
import Kiosk.Design

// The second screen: a step without a control, or the landscape. It takes no touch.
Window {
    id: window

    required property Patient patient

    color: Theme.paper
    visible: false

    Binding { target: Theme; property: "unit"; value: window.patient.look.unit }
    Binding { target: Theme; property: "near"; value: window.patient.look.near }
    Binding { target: Theme; property: "scheme"; value: window.patient.look.theme }
    Binding { target: Theme; property: "scale"; value: window.patient.look.scale }
    Binding { target: Theme; property: "still"; value: window.patient.look.still }
    Binding { target: Theme; property: "rtl"; value: window.patient.look.rtl }
    Binding { target: Theme; property: "screenWidth"; value: window.width }
    Binding { target: Theme; property: "screenHeight"; value: window.height }

    Component.onCompleted: whole.active = true

    Loader {
        id: whole

        active: false
        anchors.fill: parent

        sourceComponent: Item {
            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: Theme.rtl
            anchors.fill: parent

            TalkStep {
                anchors.fill: parent
                anchors.margins: Theme.margin
                centred: true
                enabled: false
                visible: !window.patient.curtained
                ink: window.patient.ink
                walk: window.patient.walk
            }
            CurtainView {
                anchors.fill: parent
                visible: window.patient.curtained
            }
        }
    }
}
