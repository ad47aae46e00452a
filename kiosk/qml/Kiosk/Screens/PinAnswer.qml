import QtQuick
import Kiosk.App
import Kiosk.Design

// What the door says under the dots: how to stand, or why the last PIN opened nothing.
FitWords {
    id: answer

    required property Staff staff

    Accessible.role: staff.refusal === "" ? Accessible.StaticText : Accessible.AlertMessage
    color: staff.refusal === "" ? Theme.inkSoft : Theme.ink
    first: Theme.Note
    text: {
        switch (staff.refusal) {
        case "wrong":
            return qsTr("That did not match.");
        case "wait":
            return staff.waitMinutes === 0 ? qsTr("That did not match. Wait less than a minute, then try again.") : qsTr("That did not match. Wait %n minute(s), then try again.", "", staff.waitMinutes);
        case "role":
            return staff.asked === "manager" ? qsTr("This takes a manager's PIN.") : staff.asked === "clinician" ? qsTr("This takes a clinician's PIN.") : qsTr("This takes a nurse's or a clinician's PIN.");
        case "same":
            return qsTr("This takes another person's PIN.");
        case "broken":
            return staff.problem;
        default:
            return staff.practice === "" ? qsTr("Stand so that nobody can see the keys.") : qsTr("Practice. The PINs here are %1.").arg(staff.practice);
        }
    }
}
