"""A sheet as one web page that needs nothing beside it: for a screen reader or a clinic's own site."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from kiosk.handout.sheet import Figure, Line, Piece, Section, TakeHome
from kiosk.languages.registry import find_language
from kiosk.library.blocks import Passage, Words

STYLE = """
body { font: 1.25rem/1.5 "Atkinson Hyperlegible Next", "Noto Sans", sans-serif; color: #17302f;
       background: #fffdf9; max-width: 44rem; margin: 2rem auto; padding: 0 1.25rem; }
h1 { font-size: 2.2rem; line-height: 1.15; border-bottom: .2rem solid #0e4f4e; padding-bottom: .6rem; }
h2 { font-size: 1.6rem; color: #0e4f4e; background: #dceae4; border-radius: .5rem; padding: .4rem .8rem; }
h3 { font-size: 1.35rem; margin-bottom: .3rem; }
.draft { background: #fbefd0; color: #5e4300; font-weight: 600; border-radius: .5rem; padding: .5rem .8rem; }
.help { border: .15rem solid #74213f; background: #fbf0f3; border-radius: .7rem; padding: .2rem 1rem; }
.phone { font-size: 1.6rem; font-weight: 700; }
.write { border-bottom: .1rem solid #38504e; height: 3rem; }
figure { margin: 1rem 0; } figure svg { width: 100%; max-width: 26rem; height: auto; border-radius: .7rem; }
figcaption { color: #38504e; font-size: 1rem; }
@media print { h2, h3 { break-after: avoid; } .help, figure { break-inside: avoid; } }
"""


def as_html(sheet: TakeHome) -> str:
    """The sheet as a whole HTML document."""
    direction = "rtl" if sheet.right_to_left else "ltr"
    body = [f"<h1>{escape(sheet.title)}</h1>", f"<p>{escape(sheet.clinic)}</p>"]
    if sheet.draft:
        body.append(f'<p class="draft">{escape(sheet.draft)}</p>')
    for section in sheet.sections:
        body += _section(section)
    if sheet.code is not None:
        words, text = escape(sheet.beside_code), escape(sheet.code.text)
        body.append(f'<p>{words} <b dir="ltr">{text}</b></p>')
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(sheet.language)}" dir="{direction}">\n<head>\n'
        f'<meta charset="utf-8">\n<title>{escape(sheet.title)}</title>\n<style>{STYLE}</style>\n</head>\n'
        f"<body>\n<main>\n{chr(10).join(body)}\n</main>\n</body>\n</html>\n"
    )


def _section(section: Section) -> Iterable[str]:
    if section.title:
        yield f"<h2{_spoken(section.language)}>{escape(section.title)}</h2>"
    for piece in section.pieces:
        kind = ' class="help"' if piece.id in ("emergency", "support") else ""
        yield f"<section{kind}{_spoken(piece.language)}>"
        yield from _piece(piece)
        yield "</section>"
    yield from ('<div class="write"></div>' for _ in range(section.blanks))


def _piece(piece: Piece) -> Iterable[str]:
    if piece.title:
        yield f"<h3>{escape(piece.title)}</h3>"
    if piece.figure is not None:
        yield _figure(piece.figure)
    open_list = ""
    for line in piece.lines:
        wanted = {"point": "ul", "number": "ol"}.get(line.kind, "")
        if wanted != open_list:
            yield f"</{open_list}>" if open_list else ""
            yield f"<{wanted}>" if wanted else ""
            open_list = wanted
        yield _line(line)
    if open_list:
        yield f"</{open_list}>"


def _line(line: Line) -> str:
    said = _passage(line.passage)
    match line.kind:
        case "point" | "number":
            return f"<li>{said}</li>"
        case "heading":
            return f"<h4>{said}</h4>"
        case "phone":
            return f'<p class="phone">{said}</p>'
        case "blank":
            return f'<p class="write">{said}</p>'
    return f"<p>{said}</p>"


def _figure(figure: Figure) -> str:
    if figure.svg:
        drawing = figure.svg[figure.svg.find("<svg") :]
        named = f'<svg role="img" aria-label="{escape(figure.alt, quote=True)}"'
        return f"<figure>{named}{drawing.removeprefix('<svg')}</figure>"
    shares = "".join(f"<li><b>{escape(one.said)}</b> {escape(one.label)}</li>" for one in figure.shares)
    told = f"<ul>{shares}</ul>" if shares else f"<figcaption>{escape(figure.caption)}</figcaption>"
    return f"<figure>{told}</figure>"


def _passage(passage: Passage) -> str:
    found = []
    for part in passage:
        text = escape(part.text)
        found.append(f"<b>{text}</b>" if isinstance(part, Words) and part.strong else text)
    return "".join(found)


def _spoken(language: str) -> str:
    known = find_language(language)
    direction = "rtl" if known is not None and known.right_to_left else "ltr"
    return f' lang="{escape(language)}" dir="{direction}"'
