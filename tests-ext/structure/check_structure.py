#!/usr/bin/env python3
"""Checks what no compiler does: that no code knows a corridor, that pure crates stay pure, that licences fit, that documents
link to what is there.

Prints a line for each check and `structure: N passed, N failed`; ends with 1 if one fails.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent.parent
CORRIDOR = "pk-sa"

# Crates that see no network, no database and no clock.
PURE = {"calendar", "desk", "expr", "render", "rulebook", "text"}
IMPURE = {"axum", "hyper", "mio", "reqwest", "rusqlite", "sqlx", "tokio"}

# What is built into the binary must be offered under one of these.
LICENCES = {
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
}


def cargo_metadata():
    command = ["cargo", "metadata", "--format-version", "1", "--locked", "--filter-platform", "x86_64-unknown-linux-gnu"]
    return json.loads(subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout)


def edges_of(metadata):
    """What each package is built with, tests apart."""
    return {
        node["id"]: [
            dependency["pkg"]
            for dependency in node["deps"]
            if any(kind["kind"] != "dev" for kind in dependency["dep_kinds"])
        ]
        for node in metadata["resolve"]["nodes"]
    }


def entity_ids(folder):
    """The ids of all entities of a rulebook, without its tests and its glossary, whose ids are words of any language."""
    for path in sorted(folder.rglob("*.yaml")):
        if "tests" in path.relative_to(folder).parts:
            continue
        for kind, entities in (yaml.safe_load(path.read_text(encoding="utf-8")) or {}).items():
            if kind != "terms":
                entities = entities if isinstance(entities, list) else [entities]
                yield from (str(entity["id"]) for entity in entities if isinstance(entity, dict) and "id" in entity)


def no_code_knows_the_corridor():
    """An id counts if it is long or has a hyphen, and is quoted; short ones may be words of the language."""
    known = {name for name in entity_ids(ROOT / "rulebooks" / CORRIDOR) if len(name) >= 8 or "-" in name}
    quoted = re.compile(r'"([^"\n]*)"')
    for path in sorted((ROOT / "crates").rglob("*.rs")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            for text in quoted.findall(line):
                words = set(re.findall(r"[a-z][a-z0-9_.-]*[a-z0-9]", text)) | {text}
                for name in sorted(words & known):
                    # In a longer sentence only what cannot be a word counts.
                    if text == name or re.search(r"[-._]", name):
                        yield f"{path.relative_to(ROOT)}:{number} names {name}"


def pure_crates_stay_pure(metadata):
    names = {package["id"]: package["name"] for package in metadata["packages"]}
    edges = edges_of(metadata)
    members = {names[member]: member for member in metadata["workspace_members"]}
    for crate in sorted(PURE):
        if crate not in members:
            yield f"there is no crate {crate}"
            continue
        way = {members[crate]: [crate]}
        waiting = [members[crate]]
        while waiting:
            package = waiting.pop()
            for dependency in edges[package]:
                if dependency not in way:
                    way[dependency] = [*way[package], names[dependency]]
                    waiting.append(dependency)
                    if names[dependency] in IMPURE:
                        yield " -> ".join(way[dependency])


def licences_fit(metadata):
    edges = edges_of(metadata)
    built, waiting = set(), list(metadata["workspace_members"])
    while waiting:
        package = waiting.pop()
        if package not in built:
            built.add(package)
            waiting.extend(edges[package])
    for package in metadata["packages"]:
        expression = package["license"]
        if package["id"] in built and not (expression and fits(expression)):
            yield f"{package['name']} {package['version']}: {expression}"


def fits(expression):
    """Whether an SPDX expression, with `/` for OR as crates used to write it, can be met."""
    tokens = re.findall(r"\(|\)|\bAND\b|\bOR\b|(?:(?! AND | OR )[^()])+", expression.replace("/", " OR "))
    python = []
    for token in (token.strip() for token in tokens):
        if token in {"(", ")"}:
            python.append(token)
        elif token in {"AND", "OR"}:
            python.append(token.lower())
        elif token:
            python.append(str(token in LICENCES))
    # Only brackets, `and`, `or`, `True` and `False` are left.
    return eval(" ".join(python), {"__builtins__": {}})


def documents_link_to_what_is_there():
    listed = subprocess.run(["git", "ls-files", "*.md"], cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout
    for name in listed.splitlines():
        path = ROOT / name
        text = re.sub(r"```.*?```|`[^`]*`", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        for target in re.findall(r"\]\(([^)\s]+)\)", text):
            if not re.match(r"[a-z]+:|#", target) and not (path.parent / target.split("#")[0]).exists():
                yield f"{name} links to {target}"


def main():
    metadata = cargo_metadata()
    checks = {
        "no code knows the corridor": no_code_knows_the_corridor(),
        "pure crates reach no server and no database": pure_crates_stay_pure(metadata),
        "licences of dependencies fit": licences_fit(metadata),
        "documents link to what is there": documents_link_to_what_is_there(),
    }
    failed = 0
    for name, findings in checks.items():
        findings = list(findings)
        failed += bool(findings)
        print(f"{'FAILED' if findings else 'ok':<6} {name}")
        for finding in findings:
            print(f"       {finding}")
    print(f"structure: {len(checks) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
