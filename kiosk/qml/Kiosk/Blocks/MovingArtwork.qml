import QtQuick
import QtQuick.VectorImage

// The moving form of a drawing; made only while it plays, and gone after three rounds.
VectorImage {
    id: moving

    required property string file

    animations.loops: 3
    clip: true // drawings reach beyond their edge
    fillMode: VectorImage.PreserveAspectCrop
    source: file
}
