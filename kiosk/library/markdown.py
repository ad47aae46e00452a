"""The one Markdown parser, with everything taken out that a step cannot show."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast
from xml.etree.ElementTree import Element

if TYPE_CHECKING:
    from markdown import Markdown

VALUE = "value"
"""The tag of a `{{key}}` in the tree; its `key` is what stands between the braces."""

CLAIM = "claim"
"""The tag of a `[^statement]` in the tree; its `key` is the statement's id."""

_NO_INLINE = (
    "backtick reference image_reference short_reference short_image_ref autolink automail linebreak html"
    " entity"
)
_NO_BLOCK = "code setextheader quote reference"


class Unparsable(Exception):
    """Markdown that the parser gives up on."""


class Parser:
    """Turns a section's Markdown into an element tree; nothing is ever rendered to HTML."""

    def __init__(self) -> None:
        self._markdown = _build()

    def parse(self, source: str) -> Element:
        """The tree of a section; raises Unparsable when Markdown cannot make one."""
        self._markdown.reset()
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


def _build() -> Markdown:
    from markdown import Markdown
    from markdown.extensions.admonition import AdmonitionExtension, AdmonitionProcessor
    from markdown.extensions.attr_list import AttrListExtension
    from markdown.extensions.sane_lists import SaneListExtension
    from markdown.inlinepatterns import InlineProcessor

    class MarkProcessor(InlineProcessor):
        """A mark of ours becomes an element, before `attr_list` or a link can take it for its own."""

        def __init__(self, tag: str, pattern: str, md: Markdown) -> None:
            super().__init__(pattern, md)
            self._tag = tag

        def handleMatch(  # type: ignore[override]  # noqa: N802 (Markdown's name)
            self, m: re.Match[str], data: str
        ) -> tuple[Element, int, int]:
            element = Element(self._tag, {"key": m[1].strip()})
            element.text = m[0]
            return element, m.start(0), m.end(0)

    class BareProcessor(AdmonitionProcessor):
        """A box without a title has none, instead of its kind in English."""

        def get_class_and_title(self, match: re.Match[str]) -> tuple[str, str | None]:
            kind, title = super().get_class_and_title(match)
            return kind, title if match.group(2) else None

    parser = Markdown(
        extensions=[AdmonitionExtension(), AttrListExtension(), SaneListExtension()],
        output_format="xhtml",
    )
    parser.inlinePatterns.register(MarkProcessor(VALUE, r"\{\{([^{}\n]*)\}\}", parser), VALUE, 175)
    # Markdown's own footnotes number every mark and look for its definition; a claim needs only its id.
    parser.inlinePatterns.register(MarkProcessor(CLAIM, r"\[\^([^\]\[\n]+)\]", parser), CLAIM, 174)
    parser.parser.blockprocessors.register(BareProcessor(parser.parser), "admonition", 105)
    for name in _NO_INLINE.split():
        parser.inlinePatterns.deregister(name)
    for name in _NO_BLOCK.split():
        parser.parser.blockprocessors.deregister(name)
    parser.treeprocessors.deregister("prettify")
    parser.preprocessors.deregister("html_block")
    return parser
