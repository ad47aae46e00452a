"""Pages of pictures: one HTML file with relative links that opens anywhere, without the network."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

STYLE = """
:root { --ink: #17302f; --soft: #38504e; --paper: #faf6ef; --line: #d8d0c2; --bad: #74213f; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 118rem; padding: 2rem; background: var(--paper); color: var(--ink);
       font: 1.05rem/1.5 "Atkinson Hyperlegible Next", "Noto Sans", system-ui, sans-serif; }
h1 { margin: 0 0 .3rem; font-size: 2rem; } h2 { margin: 3rem 0 1rem; font-size: 1.5rem; }
h3 { margin: 2rem 0 .8rem; font-size: 1.15rem; color: var(--soft); }
nav { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; margin: 1rem 0; } a { color: #0e4f4e; }
.rows { display: grid; gap: 2rem 1.6rem;
        grid-template-columns: repeat(auto-fill, minmax(min(30rem, 100%), 1fr)); }
.tall { grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); }
.wide { grid-template-columns: 1fr; }
figure { margin: 0; } figure img { display: block; width: 100%; height: auto; border: 1px solid var(--line);
       border-radius: .4rem; background: #fff; }
figcaption { margin-top: .45rem; } figcaption b { font-weight: 600; overflow-wrap: anywhere; }
figcaption span { display: block; color: var(--soft); font-size: .92rem; }
.flaws { margin: .4rem 0 0; padding-left: 1.1rem; color: var(--bad); font-size: .95rem; }
.report { border: 1px solid var(--line); border-radius: .5rem; padding: .6rem 1.2rem; background: #fffdf9; }
"""


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture on the page: its file, its size in pixels, and what stands under it."""

    file: str
    size: tuple[int, int]
    title: str
    detail: str
    flaws: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Pictures of one kind; `chapter` joins groups, such as all of one size."""

    chapter: str
    title: str
    shots: tuple[Shot, ...]


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing that is wrong, and every picture on which it is."""

    words: str
    shots: tuple[Shot, ...]


def gathered(shots: Iterable[Shot]) -> tuple[Flaw, ...]:
    """Every flaw once, what is on the fewest pictures first, since that is not the frame around them."""
    where: dict[str, list[Shot]] = {}
    for shot in shots:
        for words in shot.flaws:
            where.setdefault(words, []).append(shot)
    return tuple(Flaw(words, tuple(on)) for words, on in sorted(where.items(), key=lambda one: len(one[1])))


def page(title: str, about: str, groups: tuple[Group, ...]) -> str:
    """The whole page."""
    shots = [shot for group in groups for shot in group.shots]
    parts = [
        "<!doctype html>",
        '<html lang="en"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(title)}</title><style>{STYLE}</style></head><body>",
        f"<h1>{escape(title)}</h1><p>{escape(about)}</p>",
        _contents(groups),
        _report(gathered(shots)),
    ]
    chapter = ""
    for number, group in enumerate(groups):
        if group.chapter != chapter:
            chapter = group.chapter
            parts.append(f"<h2>{escape(chapter)}</h2>")
        parts.append(f'<h3 id="g{number}">{escape(group.title)}</h3>')
        parts.append(f'<div class="rows {_shape(group)}">')
        parts += [_figure(shot) for shot in group.shots]
        parts.append("</div>")
    parts.append("</body></html>")
    return "\n".join(parts) + "\n"


def _shape(group: Group) -> str:
    wide, tall = group.shots[0].size if group.shots else (1, 1)
    return "tall" if tall > wide * 1.2 else "wide" if len(group.shots) == 1 and wide > 2600 else ""


def _contents(groups: tuple[Group, ...]) -> str:
    chapters = list(dict.fromkeys(group.chapter for group in groups))
    lines = []
    for chapter in chapters:
        links = [
            f'<a href="#g{number}">{escape(group.title)}</a> {len(group.shots)}'
            for number, group in enumerate(groups)
            if group.chapter == chapter
        ]
        name = f"<b>{escape(chapter)}</b>" if chapter else ""
        lines.append(f"<nav>{name}{''.join(f'<span>{link}</span>' for link in links)}</nav>")
    return "\n".join(lines)


def _report(flaws: tuple[Flaw, ...]) -> str:
    if not flaws:
        return '<p class="report">Nothing was found wrong.</p>'
    lines = []
    for flaw in flaws:
        links = ", ".join(f'<a href="#{_anchor(shot)}">{_named(shot)}</a>' for shot in flaw.shots[:6])
        more = f" and {len(flaw.shots) - 6} more" if len(flaw.shots) > 6 else ""
        lines.append(f"<li>{escape(flaw.words)} <small>{links}{more}</small></li>")
    head = f"{len(flaws)} things were found wrong" if len(flaws) > 1 else "One thing was found wrong"
    return f'<div class="report"><b>{head}</b><ul class="flaws">{"".join(lines)}</ul></div>'


def _named(shot: Shot) -> str:
    wide, tall = shot.size
    return f"{escape(shot.title)} at {wide}×{tall}"


def _figure(shot: Shot) -> str:
    wide, tall = shot.size
    file = escape(shot.file)
    flaws = "".join(f"<li>{escape(one)}</li>" for one in shot.flaws)
    return (
        f'<figure id="{_anchor(shot)}"><a href="{file}"><img loading="lazy" src="{file}"'
        f' width="{wide}" height="{tall}" alt="{escape(shot.title)}"></a><figcaption>'
        f"<b>{escape(shot.title)}</b><span>{escape(shot.detail)}</span>"
        f"{f'<ul class=flaws>{flaws}</ul>' if flaws else ''}</figcaption></figure>"
    )


def _anchor(shot: Shot) -> str:
    return "p-" + "".join(sign if sign.isalnum() else "-" for sign in shot.file.removesuffix(".png"))
