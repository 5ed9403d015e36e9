"""The entries of the research, and where the rulebook has each of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from reading import Entity, Mapping

# The kinds of entity that an entry of this section becomes. An id that stands in two sections of a file belongs to each of them.
KINDS = {
    "sources": "sources",
    "authorities": "authorities",
    "documents": "evidence",
    "steps": "steps",
    "routes": "routes",
    "obligations": "obligations",
    "traps": "traps",
}


@dataclass(frozen=True)
class Entry:
    """A statement of the research: something with an id, or one item of a section whose items have none."""

    file: str
    section: str
    label: str
    reference: str
    body: Any = field(compare=False, hash=False)


def entries(file: str, research: Mapping) -> list[Entry]:
    found: list[Entry] = []
    for section, value in research.items():
        if section != "meta":
            found += _section(file, section, value)
    return found


def _section(file: str, section: str, value: Any) -> Iterator[Entry]:
    name = section.rpartition(".")[2]
    if isinstance(value, dict):
        if "id" in value:
            yield Entry(file, section, value["id"], f"{file}/{value['id']}", value)
            return
        for key, inner in value.items():
            if isinstance(inner, (dict, list)):
                yield from _section(file, f"{section}.{key}", inner)
            else:
                yield Entry(file, section, key, f"{file}/{section}", inner)
        return
    for position, item in enumerate(value, 1):
        body = item if isinstance(item, dict) else {}
        if "id" in body:
            label, reference = str(body["id"]), f"{file}/{body['id']}"
        elif code := body.get("ssco") or body.get("code"):
            label, reference = str(code), f"{file}/{code}"
        else:
            label, reference = f"{name} {position}", f"{file}/{section.partition('.')[0]}"
        yield Entry(file, section, label, reference, item)


class Whereabouts:
    """Finds the entities that have an entry."""

    def __init__(self, entities: list[Entity], all_entries: list[Entry]) -> None:
        self._naming: dict[str, list[Entity]] = defaultdict(list)
        self._bearing: dict[str, list[Entity]] = defaultdict(list)
        self._omitted: dict[str, str] = {}
        self._calendars = [entity for entity in entities if entity.kind == "calendars"]
        for entity in entities:
            if entity.kind == "omissions":
                self._omitted[entity.body["research"]] = " ".join(entity.body["why"].split())
                continue
            self._bearing[entity.id].append(entity)
            for reference in entity.named:
                self._naming[reference].append(entity)
        self._sections: dict[tuple[str, str], list[Entry]] = defaultdict(list)
        for entry in all_entries:
            self._sections[entry.file, entry.section].append(entry)

    def of(self, entry: Entry) -> str | None:
        """Where it is, or why it is nowhere; None if neither is known."""
        places = [f"{entity.kind} `{entity.id}` ({entity.file})" for entity in self._entities(entry)]
        if not places and (place := self._in_calendars(entry)):
            places.append(place)
        if why := self._omitted.get(entry.reference):
            places.append(f"no entity of its own: {why}")
        return "; ".join(dict.fromkeys(places)) or None

    def _entities(self, entry: Entry) -> list[Entity]:
        if isinstance(entry.body, dict) and "id" in entry.body:
            found = self._naming[entry.reference] + self._bearing[entry.label]
            kind = KINDS.get(entry.section)
            return [entity for entity in found if entity.kind == kind] or found
        return self._positioned(entry, self._naming[entry.reference])

    def _positioned(self, entry: Entry, naming: list[Entity]) -> list[Entity]:
        """Items without an id: as many records as items stand in the order of the items; else each has its country's."""
        siblings = self._sections[entry.file, entry.section]
        if len(naming) == len(siblings):
            return [naming[siblings.index(entry)]]
        if isinstance(entry.body, dict) and "country" in entry.body:
            return [entity for entity in naming if entity.body.get("country") == entry.body["country"]]
        return naming

    def _in_calendars(self, entry: Entry) -> str | None:
        if entry.file != "calendars" or not isinstance(entry.body, dict):
            return None
        for calendar in self._calendars:
            if _shows(calendar.body, entry):
                return f"calendars `{calendar.id}` ({calendar.file})"
        return None


def _shows(calendar: Mapping, entry: Entry) -> bool:
    zone = {"SA": "Asia/Riyadh", "PK": "Asia/Karachi"}.get(entry.body.get("country", ""))
    if calendar["zone"] != zone:
        return False
    match entry.section:
        case "weekends":
            return calendar["weekend"] == entry.body["days"]
        case "time_zones":
            return entry.body["iana"] == zone
        case "holidays":
            days = [day for year in calendar.get("years", []) for day in year["days"]]
            return any(_same_holiday(day, entry.body) for day in days)
    return False


def _same_holiday(day: Mapping, entry: Mapping) -> bool:
    first = day["from"] == entry["date"] and day.get("to", day["from"]) == entry.get("to", entry["date"])
    audience = bool(day.get("audience")) == bool(entry.get("audience"))
    return first and audience and day["status"] == entry["status"] and day["confidence"] == entry["confidence"]
