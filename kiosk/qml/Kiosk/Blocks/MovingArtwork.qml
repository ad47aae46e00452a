import QtQuick
import QtQuick.VectorImage

// The moving form of a drawing; made only while it plays, and gone after three rounds.
VectorImage {
    id: moving

    required property string file

    animations.loops: 3
    fillMode: VectorImage.PreserveAspectCrop
    source: file
}
