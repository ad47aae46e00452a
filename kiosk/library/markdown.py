"""The one Markdown parser, with everything taken out that a step cannot show."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast
from xml.etree.ElementTree import Element

if TYPE_CHECKING:
    from markdown import Markdown
    from markdown.extensions.footnotes import FootnoteExtension

VALUE = "value"
"""The tag of a `{{key}}` in the tree; its `key` is what stands between the braces."""

_CLAIM = re.compile(r"\[\^([^\]\n]+)\]")
_NO_INLINE = (
    "backtick reference image_reference short_reference short_image_ref autolink automail linebreak html"
    " entity"
)
_NO_BLOCK = "code setextheader quote footnote reference"
_NO_TREE = "prettify footnote footnote-reorder footnote-duplicate"


class Unparsable(Exception):
    """Markdown that the parser gives up on."""


class Parser:
    """Turns a section's Markdown into an element tree; nothing is ever rendered to HTML."""

    def __init__(self) -> None:
        self._markdown, self._footnotes = _build()

    def parse(self, source: str) -> Element:
        """The tree of a section; raises Unparsable when Markdown cannot make one."""
        self._markdown.reset()
        # A reference is only recognised when its definition is known: the walk judges them, not Markdown.
        self._footnotes.footnotes.update(dict.fromkeys(_CLAIM.findall(source), ""))
        try:
            lines = source.split("\n")
            for preprocessor in self._markdown.preprocessors:
                lines = preprocessor.run(lines)
            root = cast(Element, self._markdown.parser.parseDocument(lines).getroot())
            for processor in self._markdown.treeprocessors:
                changed = processor.run(root)
                root = root if changed is None else changed
        except (RecursionError, IndexError, ValueError) as problem:
            raise Unparsable from problem
        return root


def claim(element: Element) -> str:
    """The statement id of a `[^statement]` in the tree."""
    anchor = element.find("a")
    href = anchor.get("href", "") if anchor is not None else ""
    return href.partition(":")[2]


def _build() -> tuple[Markdown, FootnoteExtension]:
    from markdown import Markdown
    from markdown.extensions.admonition import AdmonitionExtension, AdmonitionProcessor
    from markdown.extensions.attr_list import AttrListExtension
    from markdown.extensions.footnotes import FootnoteExtension
    from markdown.extensions.sane_lists import SaneListExtension
    from markdown.inlinepatterns import InlineProcessor

    class ValueProcessor(InlineProcessor):
        """`{{key}}` becomes an element, before `attr_list` can take the braces for its own."""

        def handleMatch(  # type: ignore[override]  # noqa: N802 (Markdown's name)
            self, m: re.Match[str], data: str
        ) -> tuple[Element, int, int]:
            element = Element(VALUE, {"key": m[1].strip()})
            element.text = m[0]
            return element, m.start(0), m.end(0)

    class BareProcessor(AdmonitionProcessor):
        """A box without a title has none, instead of its kind in English."""

        def get_class_and_title(self, match: re.Match[str]) -> tuple[str, str | None]:
            kind, title = super().get_class_and_title(match)
            return kind, title if match.group(2) else None

    footnotes = FootnoteExtension()
    parser = Markdown(
        extensions=[AdmonitionExtension(), AttrListExtension(), footnotes, SaneListExtension()],
        output_format="xhtml",
    )
    parser.inlinePatterns.register(ValueProcessor(r"\{\{([^{}\n]*)\}\}", parser), VALUE, 175)
    parser.parser.blockprocessors.register(BareProcessor(parser.parser), "admonition", 105)
    for name in _NO_INLINE.split():
        parser.inlinePatterns.deregister(name)
    for name in _NO_BLOCK.split():
        parser.parser.blockprocessors.deregister(name)
    for name in _NO_TREE.split():
        parser.treeprocessors.deregister(name, strict=False)
    parser.preprocessors.deregister("html_block")
    return parser, footnotes
