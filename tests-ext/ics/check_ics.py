#!/usr/bin/env python3
"""Reads the calendar files of hand-worked subjects with the package `icalendar`, and compares them with the JSON of the same plan.

Usage: check_ics.py DAFTAR. Prints a line for each file and `ics: N passed, N failed`; ends with 1 if one fails.
"""

import json
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path

import icalendar
import yaml

ROOT = Path(__file__).resolve().parent.parent.parent
BOOK = ROOT / "rulebooks/pk-sa"
LANGUAGES = ("en", "ur", "ar")
CASES = ("firm-software-house", "firm-branch-exporter", "firm-startup-founders", "firm-little-known", "post-developer")


def read_case(name):
    """A hand-worked subject. PyYAML speaks YAML 1.1, in which the bare word `on` is true."""
    case = yaml.safe_load((BOOK / "tests" / f"{name}.yaml").read_text(encoding="utf-8"))
    return {"on" if key is True else key: value for key, value in case.items()}


def plan(daftar, case, facts, language, form, route):
    days = [f"--{name}={case[name]}" for name in ("on", "start") if name in case]
    command = [daftar, "plan", "--goal", case["goal"], "--facts", facts, *days, "--rulebook", BOOK, "--lang", language, "--format", form]
    command += ["--route", route] if route else []
    return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout


def first_route(plan_json):
    """The route that a calendar file holds where none is named: the first open one, else the first undecided one."""
    for wanted in ("open", "undecided"):
        for route in plan_json["routes"]:
            if route["status"] == wanted:
                return route
    return plan_json["routes"][0]


def form_faults(raw):
    """What RFC 5545 asks of the bytes."""
    if not raw.endswith(b"\r\n"):
        yield "the last line has no end"
    lines = raw.split(b"\r\n")
    if any(b"\n" in line or b"\r" in line for line in lines):
        yield "a line does not end with CR LF"
    for number, line in enumerate(lines, start=1):
        if len(line) > 75:
            yield f"line {number} has {len(line)} octets"
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            yield f"line {number} is cut inside a character"


def content_faults(calendar):
    for key in ("VERSION", "PRODID"):
        if key not in calendar:
            yield f"no {key}"
    events = calendar.walk("VEVENT")
    if not events:
        yield "no event"
    uids = [str(event.get("UID")) for event in events]
    if len(set(uids)) != len(uids):
        yield "two events share a UID"
    for event in events:
        for key in ("UID", "DTSTAMP", "DTSTART", "SUMMARY"):
            if key not in event:
                yield f"an event has no {key}"
        starts, ends = event.decoded("DTSTART"), event.decoded("DTEND", None)
        if type(starts) is not date:
            yield f"{event.get('SUMMARY')}: {starts} is no civil date"
        if ends is not None and ends <= starts:
            yield f"{event.get('SUMMARY')}: ends {ends}, begins {starts}"
    for component in calendar.walk():
        for name, error in component.errors:
            yield f"{component.name} {name}: {error}"


def days_of(calendar):
    """First and last day of each event; in a calendar file the end is the day after the last."""
    for event in calendar.walk("VEVENT"):
        starts, ends = event.decoded("DTSTART"), event.decoded("DTEND", None)
        yield starts, (ends - timedelta(1) if ends else starts)


def day_faults(calendar, route):
    """Each step with known dates has its days in the calendar."""
    events = list(days_of(calendar))
    for step in route["steps"]:
        starts, ends = step["starts"]["typical"], step["ends"]["typical"]
        if starts and ends and not step["done"]:
            days = (date.fromisoformat(starts), date.fromisoformat(ends))
            if days not in events:
                yield f"{step['id']} is not there from {starts} to {ends}"


def main():
    daftar = sys.argv[1]
    passed = failed = 0
    languages_of = {}
    for name in CASES:
        case = read_case(name)
        with tempfile.NamedTemporaryFile("w", suffix=".json") as facts:
            json.dump({key: case[key] for key in ("facts", "holds") if key in case}, facts, default=str)
            facts.flush()
            computed = json.loads(plan(daftar, case, facts.name, "en", "json", None))
            route = first_route(computed)
            for language in LANGUAGES:
                raw = plan(daftar, case, facts.name, language, "ics", route["id"])
                calendar = icalendar.Calendar.from_ical(raw)
                faults = [*form_faults(raw), *content_faults(calendar), *day_faults(calendar, route)]
                languages_of.setdefault(name, {})[language] = sorted(days_of(calendar))
                if languages_of[name][language] != languages_of[name]["en"]:
                    faults.append("other days than in English")
                passed, failed = (passed, failed + 1) if faults else (passed + 1, failed)
                print(f"{'FAILED' if faults else 'ok':<6} {name} {language}: {len(calendar.walk('VEVENT'))} events")
                for fault in faults:
                    print(f"       {fault}")
    print(f"ics: {passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
