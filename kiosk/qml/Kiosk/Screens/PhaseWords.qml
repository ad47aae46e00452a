import QtQml

// What the parts of the day, and the other groups of topics, are called.
QtObject {
    function of(phase: string): string {
        switch (phase) {
        case "before":
            return qsTr("Before");
        case "during":
            return qsTr("During");
        case "after":
            return qsTr("After");
        case "how":
            return qsTr("How it works");
        case "escort":
            return qsTr("For your escort");
        default:
            return qsTr("Conditions");
        }
    }
}
