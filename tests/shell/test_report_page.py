"""The page of pictures: self-contained, escaped, with every flaw once."""

from __future__ import annotations

from kiosk.shell.report_page import Group, Shot, gathered, page

HOME = Shot("1920x1080/home.png", (1920, 1080), "home", "1920×1080, day")
HELP = Shot("1920x1080/help+ill.png", (1920, 1080), "help+ill", "1920×1080, day", ("a <b> flaw", "another"))
IDLE = Shot("1920x1080/idle.png", (1920, 1080), "idle", "1920×1080, day", ("another",))


def drawn(*shots: Shot) -> str:
    return page("Title & more", "About", (Group("1920×1080", "First", shots),))


def test_pictures_are_linked_relatively_and_opened_by_a_touch() -> None:
    assert '<a href="1920x1080/home.png"><img loading="lazy" src="1920x1080/home.png"' in drawn(HOME)
    assert "1920x1080/help+ill.png" in drawn(HELP)


def test_everything_is_escaped() -> None:
    html = drawn(HELP)
    assert "a &lt;b&gt; flaw" in html
    assert "Title &amp; more" in html


def test_nothing_comes_from_elsewhere() -> None:
    assert "//" not in drawn(HOME, HELP)


def test_flaws_are_listed_once_with_every_picture() -> None:
    flaws = gathered((HOME, HELP, IDLE))
    assert [(flaw.words, [shot.title for shot in flaw.shots]) for flaw in flaws] == [
        ("a <b> flaw", ["help+ill"]),
        ("another", ["help+ill", "idle"]),
    ]
    assert "2 things were found wrong" in drawn(HOME, HELP, IDLE)
    assert "Nothing was found wrong" in drawn(HOME)


def test_the_report_leads_to_the_picture() -> None:
    html = drawn(HELP)
    assert '<a href="#p-1920x1080-help-ill">' in html
    assert '<figure id="p-1920x1080-help-ill">' in html
