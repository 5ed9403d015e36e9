"""YAML whose mappings and lists remember their lines, and the rulebook and the research read with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parent.parent
RESEARCH = ROOT / "research" / "pk-sa"
RULEBOOK = ROOT / "rulebooks" / "pk-sa"


class Mapping(dict[str, Any]):
    """A mapping that knows the line of each of its values."""

    line: int
    lines: dict[str, int]


class Items(list[Any]):
    """A list that knows the line of each of its items."""

    lines: list[int]


class _Loader(yaml.SafeLoader):
    pass


def _mapping(loader: _Loader, node: yaml.MappingNode) -> Iterator[Mapping]:
    mapping = Mapping()
    mapping.line = node.start_mark.line + 1
    mapping.lines = {}
    yield mapping
    for key_node, value_node in node.value:
        key = loader.construct_object(key_node, deep=True)
        mapping[key] = loader.construct_object(value_node, deep=True)
        mapping.lines[key] = key_node.start_mark.line + 1


def _items(loader: _Loader, node: yaml.SequenceNode) -> Iterator[Items]:
    items = Items()
    items.lines = [item.start_mark.line + 1 for item in node.value]
    yield items
    items.extend(loader.construct_object(item, deep=True) for item in node.value)


_Loader.add_constructor("tag:yaml.org,2002:map", _mapping)
_Loader.add_constructor("tag:yaml.org,2002:seq", _items)
# Dates stay as they are written: `2024-11` and `2024-11-01` are not the same statement.
_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def read(path: Path) -> Mapping:
    return yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)


@dataclass(frozen=True)
class Entity:
    """An entity of the rulebook."""

    kind: str
    id: str
    file: str
    body: Mapping

    @property
    def named(self) -> list[str]:
        """What its `research:` names, in the entity or any of its editions."""
        return list(dict.fromkeys(_named(self.body)))


def _named(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "research":
                yield from [inner] if isinstance(inner, str) else inner
            else:
                yield from _named(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _named(inner)


def rulebook() -> list[Entity]:
    """Its entities, in the order of files and lines. Files under `tests/` are no part of it."""
    entities = []
    for path in sorted(RULEBOOK.rglob("*.yaml")):
        file = path.relative_to(RULEBOOK)
        if file.parts[0] == "tests":
            continue
        for kind, bodies in read(path).items():
            for body in bodies if isinstance(bodies, list) else [bodies]:
                entities.append(Entity(kind, body.get("id", body.get("research")), file.as_posix(), body))
    return entities


def research() -> dict[str, Mapping]:
    return {path.stem: read(path) for path in sorted(RESEARCH.glob("*.yaml"))}
