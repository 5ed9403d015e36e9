"""Whether each amount, duration and threshold of the rulebook stands in the research that its edition names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple

from entries import Entry
from numbers_in import stated, text_of, used
from reading import ROOT, Entity, read

EXPLAINED = ROOT / "tools" / "coverage-explained.yaml"
# Facts and calendars state no fee or term of the law; the others hold texts only.
CHECKED = {"steps", "evidence", "routes", "goals", "obligations", "bundles", "traps", "constraints", "records"}
PROSE = {
    "title", "text", "summary", "note", "says", "law", "sources", "research", "penalty", "due_text", "details", "follow_ups", "dates",
}  # fmt: skip
EXPRESSIONS = {"when", "never", "formula", "times", "expr", "obtainable"}
AMOUNTS = {"amount", "later", "min", "max", "days", "months", "opens_days", "grace_days", "day", "value"}


class Figure(NamedTuple):
    line: int
    key: str
    number: Decimal


def figures(value: Any, key: str = "", line: int = 0) -> Iterator[Figure]:
    """The numbers of an edition that its research must state."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name not in PROSE:
                inherits = name if name in AMOUNTS | EXPRESSIONS | {"sets"} or key != "sets" else key
                yield from figures(inner, inherits, value.lines[name])
    elif isinstance(value, list):
        for inner, at in zip(value, value.lines, strict=True):
            yield from figures(inner, key, at)
    elif key in EXPRESSIONS and isinstance(value, str):
        yield from (Figure(line, key, number) for number in used(value))
    elif key in AMOUNTS | {"sets"} and not isinstance(value, bool):
        try:
            yield Figure(line, key, Decimal(str(value).partition(" ")[0]))
        except InvalidOperation:
            # `unknown`, `none`, or the id of a choice.
            return


class Check:
    def __init__(self, all_entries: list[Entry]) -> None:
        self._stated: dict[str, set[Decimal]] = defaultdict(set, {f"{entry.file}/meta": set() for entry in all_entries})
        for entry in all_entries:
            numbers = stated(text_of(entry.body))
            section = f"{entry.file}/{entry.section.partition('.')[0]}"
            for reference in {entry.reference, section}:
                self._stated[reference] |= numbers
        self._working_days: dict[str, list[list[int | str]]] = defaultdict(list)
        for entry in all_entries:
            if isinstance(entry.body, dict) and (days := entry.body.get("working_days")):
                known = [days[part] for part in ("min", "typical", "max")]
                self._working_days[entry.reference].append(["unknown" if part is None else part for part in known])
        self._explained = {
            (item["entity"], str(list(number)) if isinstance(number, list) else Decimal(number))
            for item in read(EXPLAINED)["explained"]
            for number in item["numbers"]
        }
        self._needless = set(self._explained)
        self.passed = 0
        self.failures: list[str] = []

    def all(self, entities: list[Entity]) -> None:
        for entity in entities:
            for edition in entity.body.get("editions", [entity.body]):
                named = edition.get("research", [])
                named = [named] if isinstance(named, str) else named
                for reference in named:
                    if reference not in self._stated:
                        line = edition.lines["research"]
                        self._fail(entity, line, f"research names {reference}, which is no entry of the research")
                if entity.kind in CHECKED:
                    self._numbers(entity, edition, named)
                if entity.kind == "steps":
                    self._days(entity, edition, named)
        for entity, number in sorted(self._needless, key=str):
            self.failures.append(f"tools/coverage-explained.yaml: {entity} needs no explanation of {number}; take it out")

    def _numbers(self, entity: Entity, edition: Any, named: list[str]) -> None:
        namesakes = [f"{reference.partition('/')[0]}/{entity.id}" for reference in named]
        numbers = {number for reference in [*named, *namesakes] for number in self._stated.get(reference, ())}
        fault = f"stands in none of {', '.join(named)}" if named else "has no research that states it"
        for figure in figures(edition):
            if figure.number in numbers:
                self.passed += 1
            else:
                self._explain(entity, figure.line, figure.number, f"{figure.key} {figure.number} {fault}")

    def _days(self, entity: Entity, edition: Any, named: list[str]) -> None:
        """The days of a step are those of one entry, not the shortest of one and the longest of another."""
        days = edition.get("days")
        alternatives = [triple for reference in named for triple in self._working_days[reference]]
        if not isinstance(days, list) or not alternatives:
            return
        if list(days) in alternatives:
            self.passed += 1
        else:
            fault = f"days {days} are those of no entry among {', '.join(named)}"
            self._explain(entity, edition.lines["days"], str(list(days)), fault)

    def _explain(self, entity: Entity, line: int, number: Decimal | str, fault: str) -> None:
        subject = (f"{entity.kind}/{entity.id}", number)
        if subject in self._explained:
            self._needless.discard(subject)
            self.passed += 1
        else:
            self._fail(entity, line, fault)

    def _fail(self, entity: Entity, line: int, what: str) -> None:
        self.failures.append(f"rulebooks/pk-sa/{entity.file}:{line}: {entity.kind}/{entity.id}: {what}")
