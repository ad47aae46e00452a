"""`kiosk tour` from outside: what it writes, what it says, and how it leaves."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.cli.main import main
from tests.support.content import STEP, Content


def tour(*arguments: str | Path) -> int:
    return main(["tour", *map(str, arguments)])


def said(capsys: pytest.CaptureFixture[str]) -> str:
    words = capsys.readouterr().err.strip()
    assert "Traceback" not in words
    return words


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "pictures"


def test_a_picture_for_each_default_size(out: Path, qapp: QGuiApplication) -> None:
    assert tour("--out", out, "--only", "hidden") == 0
    for width, height in ((1920, 1080), (1280, 800), (1080, 1920)):
        image = QImage(str(out / f"{width}x{height}" / "hidden.png"))
        assert (image.width(), image.height()) == (width, height)


def test_the_index_opens_each_picture_by_a_relative_link(out: Path, qapp: QGuiApplication) -> None:
    tour("--out", out, "--only", "h*", "--size", "1920x1080")
    html = (out / "index.html").read_text(encoding="utf-8")
    links = re.findall(r'<a href="([^"#]+)"><img loading="lazy" src="([^"]+)"', html)
    assert {"1920x1080/home.png", "1920x1080/help+ill.png"} <= {link for link, _ in links}
    assert all(link == picture and (out / link).is_file() for link, picture in links)
    assert "http" not in html.replace("http-equiv", "")


def test_the_caption_says_how_it_looks(out: Path, qapp: QGuiApplication) -> None:
    options = ("--size", "1280x800", "--theme", "dim", "--text-scale", "1.25", "--language", "ar-XB")
    tour("--out", out, "--only", "attract", *options)
    html = (out / "index.html").read_text(encoding="utf-8")
    assert "1280×800, 10.1 inches, dim, text ×1.25, ar-XB" in html
    assert (out / "1280x800-dim-x1.25-ar-XB" / "attract.png").is_file()


def test_nothing_is_written_to_the_data_folder(out: Path, tmp_path: Path, qapp: QGuiApplication) -> None:
    data = tmp_path / "data"
    tour("--out", out, "--data", data, "--only", "home", "--size", "1920x1080")
    assert not data.exists()


def test_another_content_folder(out: Path, tmp_path: Path, qapp: QGuiApplication) -> None:
    content = Content(tmp_path / "content").topic().root
    tour("--out", out, "--content", content, "--only", "topic/*", "--size", "1920x1080")
    assert (out / "1920x1080" / "topic.in-the-chair.1.png").is_file()


def test_a_page_in_parts_is_drawn_part_by_part(out: Path, qapp: QGuiApplication) -> None:
    tour("--out", out, "--only", "path/during/*", "--size", "1280x800")
    assert list((out / "1280x800").glob("path.during.*.part.2.png"))


def test_parts_alone_can_be_asked_for(out: Path, qapp: QGuiApplication) -> None:
    tour("--out", out, "--only", "path/during/*/part/2", "--size", "1280x800")
    names = [file.name for file in (out / "1280x800").glob("*.png")]
    assert names
    assert all(name.endswith(".part.2.png") for name in names)


def test_all_drawings_on_one_sheet(out: Path, qapp: QGuiApplication) -> None:
    assert tour("--out", out, "--only", "hidden", "--size", "1920x1080", "--contact-sheet") == 0
    assert QImage(str(out / "contact-sheet.png")).height() > 1000
    assert 'src="contact-sheet.png"' in (out / "index.html").read_text(encoding="utf-8")


def test_a_fault_is_told_and_is_1(
    out: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: QGuiApplication
) -> None:
    long = "Unfallversicherungsgesellschaftsmitarbeiterinnenausweisnummernverzeichnis" * 2
    content = Content(tmp_path / "content").topic(body=STEP.replace("## In the chair", f"## {long}")).root
    assert (
        tour("--out", out, "--content", content, "--only", "topic/in-the-chair/1", "--size", "1280x800") == 1
    )
    words = said(capsys)
    assert "1280x800/topic.in-the-chair.1.png" in words
    assert "Unfallversicherungs" in words
    assert "Unfallversicherungs" in (out / "index.html").read_text(encoding="utf-8")


def test_out_is_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "out"
    file.write_text("mine", encoding="utf-8")
    assert tour("--out", file, "--only", "home") == 2
    assert said(capsys) == f"{file} is a file, not a folder. Name a folder for the pictures with --out."
    assert file.read_text(encoding="utf-8") == "mine"


def test_out_cannot_be_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert tour("--out", tmp_path / "file" / "below", "--only", "home") == 2
    assert "cannot be written to" in said(capsys)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--only", "nowhere/*"), "No screen matches 'nowhere/*'."),
        (("--size", "big"), "'big' is not a size."),
        (
            ("--size", "100x100"),
            "Nothing can be drawn at 100x100. Both sides lie between 480 and 7680 pixels.",
        ),
        (("--size", "99999x1080"), "Nothing can be drawn at 99999x1080."),
        (("--language", "xx"), "There is no language 'xx'. Choose one of"),
        (("--story", "epic"), "There is no story 'epic'."),
        (("--story", "first-timer", "--only", "home"), "not allowed with argument"),
        (("--theme", "pink"), "invalid choice: 'pink'"),
        (("--content", "/nowhere"), "The content folder /nowhere is not there."),
        (("--settings", "/nowhere.toml"), "The settings file /nowhere.toml is not there."),
    ],
)
def test_what_cannot_be_done_is_one_or_two_sentences_and_2(
    options: tuple[str, ...], words: str, out: Path, capsys: pytest.CaptureFixture[str], qapp: QGuiApplication
) -> None:
    try:
        code = tour("--out", out, *options)
    except SystemExit as left:
        code = left.code if isinstance(left.code, int) else -1
    assert code == 2
    line = said(capsys)
    assert words in line
    assert len(line.splitlines()) == 1


def test_out_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        tour("--only", "home")
    assert left.value.code == 2
    assert "--out" in said(capsys)
