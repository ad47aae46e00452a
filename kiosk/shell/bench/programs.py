"""What is measured against what: home, a window of ten lines, and a browser that shows an equal page."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass
from html import escape
from pathlib import Path

SIZE = "1920x1080"
BROWSERS = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")

TEN_LINES = '''\
import sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
app, engine = QGuiApplication(sys.argv), QQmlApplicationEngine()
engine.loadData(b"""import QtQuick
Window { width: 1920; height: 1080; visible: true; color: "white"
    Text { anchors.centerIn: parent; font.pixelSize: 60; text: "Hello" }
    Rectangle { color: "teal"; width: 960; height: 270 }
}""")
app.exec()
'''

PAGE = """<!doctype html>
<meta charset="utf-8">
<title>Home</title>
<style>
body {{ margin: 0; padding: 28px 56px; height: 1024px; background: #fbf7f0; color: #23303a;
  font: 34px sans-serif; overflow: hidden }}
h1 {{ font-size: 60px; margin: 60px 0 24px }}
.bar, .cards, .ways {{ display: flex; gap: 32px; justify-content: space-between }}
button {{ font: inherit; color: inherit; background: #fff; border: 2px solid #b9b2a6;
  border-radius: 28px; padding: 0 28px; height: 112px }}
.card {{ flex: 1; border-radius: 36px; overflow: hidden; background: #e2efec }}
.card img {{ width: 100%; display: block; height: 499px; object-fit: cover }}
.card p {{ margin: 24px 28px; font-weight: 600 }}
.ways {{ margin-top: 32px }}
</style>
<div class="bar"><b>Your clinic</b><span>{bar}</span></div>
<h1>What to expect, step by step</h1>
<div class="cards">{cards}</div>
<div class="ways">{ways}</div>
"""
CARDS = ("Before", "During", "After")
BAR = ("Finish", "English", "Text and color", "Hide", "Get help now")
WAYS = ("I'm worried about…", "How it works", "Words explained", "All topics", "I need an interpreter")


@dataclass(frozen=True, slots=True)
class Program:
    """One of those that are compared."""

    name: str
    command: tuple[str, ...]


def surroundings(folder: Path) -> dict[str, str]:
    """What every program runs in: the software renderer, caches and settings of its own, compiled Python."""
    left_out = ("PYTHONDONTWRITEBYTECODE", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QML_DISK_CACHE_PATH")
    kept = {name: value for name, value in os.environ.items() if name not in left_out}
    own = {"XDG_CACHE_HOME": str(folder / "cache"), "XDG_CONFIG_HOME": str(folder / "config")}
    return {**kept, **own, "QT_QUICK_BACKEND": "software", "QT_ENABLE_HIGHDPI_SCALING": "0"}


def guide(data: Path, given: tuple[str, ...], *options: str) -> tuple[str, ...]:
    """The command that shows the guide; `given` are the options that `bench` itself was given."""
    shown = ("run", "--windowed", SIZE, *options, "--data", str(data), *given)
    return (sys.executable, "-m", "kiosk", *shown)


def home(data: Path, given: tuple[str, ...]) -> Program:
    """The guide on home."""
    return Program("home", guide(data, given, "--open", "home"))


def ten_lines(folder: Path) -> Program:
    """A window of ten lines."""
    file = folder / "ten_lines.py"
    file.write_text(TEN_LINES, encoding="utf-8")
    return Program("ten lines", (sys.executable, str(file)))


def browser(folder: Path, pictures: tuple[Path, ...]) -> Program | None:
    """A browser that shows a page equal to home; None where no Chromium is installed."""
    found = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if found is None:
        return None
    page = folder / "home.html"
    page.write_text(_page(tuple(_png(picture, folder) for picture in pictures)), encoding="utf-8")
    root = ("--no-sandbox",) if os.geteuid() == 0 else ()
    window = (f"--window-size={SIZE.replace('x', ',')}", "--window-position=0,0")
    quiet = ("--no-first-run", "--no-default-browser-check", "--password-store=basic")
    return Program(
        "Chromium",
        (found, "--kiosk", *window, *quiet, *root, f"--user-data-dir={folder / 'profile'}", page.as_uri()),
    )


def _png(kept: Path, folder: Path) -> Path:
    """A kept picture as a file that a browser reads."""
    from PySide6.QtGui import QImage

    width, height = map(int, kept.stem.rpartition("-")[2].split("x"))
    image = QImage(kept.read_bytes(), width, height, width * 4, QImage.Format.Format_ARGB32_Premultiplied)
    file = folder / f"{kept.stem}.png"
    image.save(str(file))
    return file


def _page(pictures: tuple[Path, ...]) -> str:
    def buttons(names: tuple[str, ...]) -> str:
        return " ".join(f"<button>{escape(name)}</button>" for name in names)

    cards = "".join(
        f'<div class="card"><img src="{picture.as_uri()}" alt=""><p>{name}</p></div>'
        for name, picture in zip(CARDS, pictures, strict=True)
    )
    return PAGE.format(bar=buttons(BAR), cards=cards, ways=buttons(WAYS))
