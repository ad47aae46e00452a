"""Which translations are behind their English texts."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from kiosk.authoring.stamping import renew, stamp
from kiosk.library.lateness import late
from tests.support.content import Content

ENGLISH = "## One {#one}\n\nYou rest.\n"
SPANISH = '+++\ntitle = "Uno"\nsummary = "Uno."\nsource_rev = ""\n+++\n\n## Uno {#one}\n\nUsted descansa.\n'


def test_only_what_is_behind_is_named_and_only_in_the_languages_that_are_offered(tmp_path: Path) -> None:
    content = Content(tmp_path).topic("a", ENGLISH).topic("b", ENGLISH).topic("c", ENGLISH).books()
    for id in "ab":
        content.write(f"{id}/es.md", SPANISH)
    assert tuple(late(tmp_path, ("en", "es"))) == ("a/es.md", "b/es.md")
    renew(tmp_path, date(2026, 11, 24))
    stamp(tmp_path, ["a/es.md", "b/es.md"])
    assert tuple(late(tmp_path, ("en", "es"))) == ()
    content.topic("b", ENGLISH.replace("rest", "sleep"))
    assert tuple(late(tmp_path, ("en", "es", "ar"))) == ("b/es.md",)
    assert tuple(late(tmp_path, ("en", "ar"))) == ()
    content.write("ends/es.md", '+++\nsource_rev = ""\n+++\n\n## Listo {#before}\n\n- Descanse.\n')
    assert tuple(late(tmp_path, ("es",))) == ("b/es.md", "ends/es.md")
