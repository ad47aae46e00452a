"""What the program is made of, and under which licence each part comes."""

from __future__ import annotations

from kiosk.presenters.about import Part

PARTS = (
    Part("Infusion Guide: program, words and drawings", "Apache License 2.0"),
    Part("Qt and Qt for Python (PySide6)", "GNU LGPL version 3, by The Qt Company and contributors. qt.io"),
    Part("Python", "Python Software Foundation License 2"),
    Part("Python-Markdown", "BSD 3-Clause License"),
    Part("Atkinson Hyperlegible Next (typeface)", "SIL Open Font License 1.1, by the Braille Institute"),
    Part("Noto Sans and Noto Sans Arabic (typefaces)", "SIL Open Font License 1.1, by the Noto Project"),
)
