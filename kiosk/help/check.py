"""The check of all crisis files of a content folder."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from kiosk.findings import Finding, Level
from kiosk.help.numbers import REGION, Numbers, read_numbers

SOON = timedelta(days=30)


def check_crisis(content: Path, today: date) -> tuple[Finding, ...]:
    """Every fault of every `crisis/<region>.toml`, and which of them are too old on that day."""
    folder = content / "crisis"
    files = sorted(folder.glob("*.toml")) if folder.is_dir() else []
    if not files:
        return (
            Finding(
                "crisis", 0, 0, "crisis.missing", Level.WARNING,
                "There are no crisis numbers: Get help now can only show the general text.",
                "Put the clinic's region into crisis/<region>.toml.",
            ),
        )  # fmt: skip
    found: list[Finding] = []
    for file in files:
        name = f"crisis/{file.name}"
        if not REGION.fullmatch(file.stem):
            found.append(
                Finding(
                    name, 0, 0, "crisis.region", Level.ERROR,
                    "The file's name is not a region.", "Name it after the region in small letters: us.toml.",
                )
            )  # fmt: skip
            continue
        numbers, findings = read_numbers(content, file.stem)
        found += findings
        found += _of_the_day(numbers, file.stem, name, today)
    return tuple(sorted(found))


def _of_the_day(numbers: Numbers, stem: str, name: str, today: date) -> list[Finding]:
    """Faults that the file alone does not show."""
    found: list[Finding] = []
    at = Finding(name, 1, 1, "crisis.expired", Level.WARNING, "", "")
    if not numbers.general and numbers.region.lower() != stem:
        said = f"region is {numbers.region!r}, but the file is {stem}.toml."
        found.append(
            at._replace(rule="crisis.region", level=Level.ERROR, message=said, hint="Make them agree.")
        )
    if numbers.checked is not None and numbers.checked > today:
        said = f"checked is {numbers.checked}, which is still to come."
        found.append(
            at._replace(rule="crisis.date", message=said, hint="Write the day the numbers were looked up.")
        )
    hint = "Ring each number or open its operator's own page, then write today's date and a new expires."
    if numbers.expires is not None and numbers.expired(today):
        found.append(at._replace(message=f"The numbers expired on {numbers.expires}.", hint=hint))
    elif numbers.expires is not None and numbers.expires - today <= SOON:
        said = f"The numbers expire on {numbers.expires}."
        found.append(at._replace(rule="crisis.expires-soon", level=Level.INFO, message=said, hint=hint))
    return found
