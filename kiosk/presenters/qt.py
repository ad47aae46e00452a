"""Words of Qt that the type checker understands.

PySide's own stub makes a decorated getter a `Property` object and calls `QmlUncreatable(...)` not
callable; this shim says what they really do. At run time it is PySide's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Generic, NoReturn, TypeVar

    from PySide6.QtCore import Signal

    T = TypeVar("T")

    class Shown(Generic[T]):
        """A property as Python sees it: it can be read, never assigned."""

        def __get__(self, owner: object, kind: type) -> T: ...
        def __set__(self, owner: object, value: NoReturn) -> None: ...

    class Property:
        """A property that QML can read; with a setter, of a type that QML makes itself, also set."""

        def __init__(
            self,
            kind: type | str,
            getter: Callable[..., object] | None = None,
            setter: Callable[..., None] | None = None,
            *,
            notify: Signal | None = None,
            constant: bool = False,
        ) -> None: ...
        def __call__(self, getter: Callable[..., T]) -> Shown[T]: ...

    def QmlUncreatable(reason: str) -> Callable[[type[T]], type[T]]:
        """Only Python builds this type."""
else:
    from PySide6.QtCore import Property
    from PySide6.QtQml import QmlUncreatable

__all__ = ["Property", "QmlUncreatable"]
