"""Holds the rulebook pk-sa against its research.

    python tools/coverage.py            writes docs/coverage.md
    python tools/coverage.py --check    fails if that page is stale

Both fail if an entry of the research is nowhere in the rulebook and no omission says why, and if an amount, duration or threshold of the
rulebook does not stand in the research that its edition names. What is worked out from the research is in coverage-explained.yaml.
"""

from __future__ import annotations

import sys

from amounts import Check
from entries import Entry, Whereabouts, entries
from reading import ROOT, Mapping, research, rulebook

PAGE = ROOT / "docs" / "coverage.md"
HEAD = """\
# Coverage

Each entry of the research in `research/pk-sa` and where the rulebook `rulebooks/pk-sa` has it: the entities whose `research:` names it, or that
bear its id, or else the reason given under `omissions`. Entries without an id are named by their section and place in it. What a file says about
itself (`meta`) has no row.

Made by `python tools/coverage.py`; do not edit.

| file | id | kind | where, or why not |
| --- | --- | --- | --- |
"""


def table(rows: list[tuple[Entry, str | None]]) -> str:
    lines = (
        f"| {entry.file} | {entry.label} | {entry.section} | {(place or '**nowhere**').replace('|', '/')} |\n"
        for entry, place in rows
    )
    return HEAD + "".join(lines)


def line(entry: Entry) -> str:
    return f":{entry.body.line}" if isinstance(entry.body, Mapping) else ""


def main(arguments: list[str]) -> int:
    entities = rulebook()
    all_entries = [entry for file, content in research().items() for entry in entries(file, content)]
    whereabouts = Whereabouts(entities, all_entries)
    rows = [(entry, whereabouts.of(entry)) for entry in all_entries]
    failures = [
        f"research/pk-sa/{entry.file}.yaml{line(entry)}: {entry.section} `{entry.label}` is nowhere, and no omission says why"
        for entry, place in rows
        if place is None
    ]
    passed = len(rows) - len(failures)

    check = Check(all_entries)
    check.all(entities)
    passed += check.passed
    failures += check.failures

    page = table(rows)
    if arguments == ["--check"]:
        if PAGE.exists() and PAGE.read_text(encoding="utf-8") == page:
            passed += 1
        else:
            failures.append("docs/coverage.md is stale; run: python tools/coverage.py")
    else:
        PAGE.write_text(page, encoding="utf-8")

    for failure in failures:
        print(failure)
    print(f"coverage: {passed} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
