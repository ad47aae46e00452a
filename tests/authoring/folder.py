"""A small content folder for the tests on words."""

from __future__ import annotations

from pathlib import Path

from kiosk.authoring.rules import check_text
from kiosk.findings import Finding

FACTS = {
    "side.2": "B",
    "side.3": "B",
    "plast.2": "C",
    "dep.1": "A",
    "during.6": "D",
    "dep.2": "B",
    "what.5": "A",
}
TOPIC = (
    'schema = 1\nphase = "during"\norder = 1\naudience = "{audience}"\nkind = "{kind}"\nallow = [{allow}]\n'
)
FRONT = '+++\ntitle = "Your day"\nsummary = "What you can expect."\n+++\n\n'


def folder(root: Path, bans: str = "", glossary: str = "") -> Path:
    """A content folder without topics."""
    root.mkdir(parents=True, exist_ok=True)
    facts = "".join(f'["{id}"]\ngrade = "{grade}"\nsources = ["one2020"]\n' for id, grade in FACTS.items())
    (root / "facts.toml").write_text(facts, encoding="utf-8")
    (root / "sources.toml").write_text('[one2020]\ntitle = "One"\n', encoding="utf-8")
    (root / "banned.toml").write_text(bans or "[[ban]]\nid = 'cure'\nre = '\\bcures?\\b'\n", encoding="utf-8")
    (root / "plain-words.toml").write_text(
        '[instead]\n"nausea" = "feeling sick"\n"prior to" = "before"\n', "utf-8"
    )
    if glossary:
        (root / "glossary").mkdir(exist_ok=True)
        (root / "glossary" / "en.md").write_text(glossary, encoding="utf-8")
    return root


def topic(
    root: Path,
    body: str,
    id: str = "day",
    language: str = "en",
    *,
    audience: str = "patient",
    kind: str = "know",
    allow: str = "",
    front: str = FRONT,
) -> Path:
    """Adds a topic with this body."""
    (root / id).mkdir(exist_ok=True)
    text = TOPIC.format(audience=audience, kind=kind, allow=allow)
    (root / id / "topic.toml").write_text(text, encoding="utf-8")
    (root / id / f"{language}.md").write_text(front + body, encoding="utf-8")
    return root


def found(root: Path, rule: str) -> list[Finding]:
    """What the check says of one rule."""
    return [finding for finding in check_text(root) if finding.rule == rule]


def rules(root: Path) -> set[str]:
    """The names of all rules that are broken."""
    return {finding.rule for finding in check_text(root)}
