"""Looks for words everywhere a running guide could hold them: Python's objects, and what QML shows."""

from __future__ import annotations

import gc
from types import CodeType, FrameType, ModuleType

from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickWindow

SKIPPED = (CodeType, FrameType, ModuleType, type)


def in_memory(word: str) -> set[str]:
    """Every text with `word` in it that some object still holds. The caller's own frames are left out."""
    gc.collect()
    found: set[str] = set()
    waiting: list[object] = [one for one in gc.get_objects() if not isinstance(one, SKIPPED)]
    seen = {id(one) for one in waiting}
    seen |= {id(waiting), id(found), id(seen)}
    while waiting:
        for held in gc.get_referents(waiting.pop()):
            if isinstance(held, str):
                if word in held:
                    found.add(held)
            elif id(held) not in seen and not isinstance(held, SKIPPED):
                # Tuples and dicts of nothing but texts are not listed by themselves.
                seen.add(id(held))
                waiting.append(held)
    return found


SEEK = """
(function () {
    const found = [], seen = new Set(), waiting = [contentItem];
    while (waiting.length) {
        const one = waiting.pop();
        if (!one || seen.has(one))
            continue;
        seen.add(one);
        for (const name in one) {
            const value = one[name];
            if (typeof value === "string" && value.includes("%s"))
                found.push(String(one).split("(")[0] + "." + name + ": " + value);
        }
        for (const inner of [one.data, one.children, one.resources])
            for (let n = 0; inner && n < inner.length; ++n)
                waiting.push(inner[n]);
        waiting.push(one.item, one.contentItem);
    }
    return found.join("\\n");
})()
"""
"""Asked of the engine itself: PySide takes one object for another where addresses were used before."""


def on_screen(engine: QQmlEngine, window: QQuickWindow, word: str) -> set[str]:
    """Every text property with `word` in it, of every live object below a window."""
    asked = QQmlExpression(engine.rootContext(), window, SEEK % word)
    answer = asked.evaluate()
    assert not asked.hasError(), asked.error().toString()
    text = answer[0] if isinstance(answer, tuple) else answer
    return set(str(text).splitlines())
