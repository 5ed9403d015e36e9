#!/usr/bin/env python3
"""Compares the calendars of a rulebook with the packages `holidays` and `hijridate`.

Without --days, the listed years of the rulebook are compared with the public holidays that `holidays` gives. With
--days, the days that the program computed are compared, one by one, with what this script makes of the rulebook and
`hijridate`. FILE (`-` is standard input) holds a JSON list of
{"calendar": id, "date": "YYYY-MM-DD", "title_en": text, "tentative": bool}, one for each day of each holiday of every
calendar from 2024-01-01 to 2035-12-31, weekends included.

Prints a line for each difference and how many days agree or are explained. Ends with 0 if every difference is explained in explained.yaml, 1 if one is not, 2 if a file cannot be used.
"""

import argparse
import calendar
import json
import sys
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import holidays
import yaml
from hijridate import Hijri

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LISTED_YEARS = range(2026, 2029)
COMPUTED_YEARS = range(2024, 2036)
TENTATIVE = {"computed", "estimate"}


class Unusable(Exception):
    """A file that is missing or is not what it should be."""


def load(path):
    try:
        return yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, yaml.YAMLError) as error:
        raise Unusable(f"{path}: {error}") from error


def span(first, last):
    return [first + timedelta(n) for n in range((last - first).days + 1)]


def month_and_day(text):
    month, day = text.split("-")
    return int(month), int(day)


def listed_days(one_calendar, audiences):
    """(date, title, tentative) of the years that are listed."""
    for year in one_calendar.get("years") or []:
        for entry in year["days"]:
            if entry.get("audience") in (None, *audiences):
                tentative = bool(entry.get("moon")) or entry["status"] in TENTATIVE
                for day in span(entry["from"], entry.get("to", entry["from"])):
                    yield day, entry["title"]["en"], tentative


class Moon:
    """The Hijri calendar by hijridate, with the months of explained.yaml that begin a day later in our table."""

    def __init__(self, months_later):
        self.months_later = {month for year in months_later for month in year}
        self.moved = {}

    def first(self, year, month):
        plain = Hijri(year, month, 1).to_gregorian()
        return date(plain.year, plain.month, plain.day) + timedelta(self.is_later(year, month))

    def is_later(self, year, month):
        return f"{year}-{month:02}" in self.months_later

    def day(self, year, month, day):
        """The day, or None in a month of 29 days that has no 30th."""
        found = self.first(year, month) + timedelta(day - 1)
        if found >= self.first(year + month // 12, month % 12 + 1):
            return None
        if self.is_later(year, month) and found.year in COMPUTED_YEARS:
            self.moved[f"{year}-{month:02}"] = found - timedelta(day)
        return found


def first_days(rule, moon):
    if "fixed" in rule:
        month, day = month_and_day(rule["fixed"])
        for year in range(COMPUTED_YEARS.start - 1, COMPUTED_YEARS.stop + 1):
            if day <= calendar.monthrange(year, month)[1]:
                yield date(year, month, day)
    else:
        month, day = month_and_day(rule["hijri"])
        for year in range(1444, 1459):
            found = moon.day(year, month, day)
            if found:
                yield found + timedelta(rule.get("plus", 0))


def computed_days(one_calendar, audiences, moon):
    """(date, title, tentative) of the years that have no list."""
    listed = {year["year"] for year in one_calendar.get("years") or []}
    for rule in one_calendar.get("rules") or []:
        if rule.get("audience") not in (None, *audiences):
            continue
        for first in first_days(rule, moon):
            for day in span(first, first + timedelta(rule.get("days", 1) - 1)):
                if day.year not in listed and day.year >= rule.get("since", 0):
                    yield day, rule["title"]["en"], "hijri" in rule


def whose_holidays(calendars, name):
    """The calendar itself and those whose holidays it takes, each once."""
    found, waiting = [], [name]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.append(name)
            waiting.extend(calendars[name].get("holidays_of") or [])
    return found


def expected_days(calendars, name, moon):
    audiences = calendars[name].get("audience") or []
    for source in whose_holidays(calendars, name):
        for day in [*listed_days(calendars[source], audiences), *computed_days(calendars[source], audiences, moon)]:
            if day[0].year in COMPUTED_YEARS:
                yield day


class Report:
    def __init__(self):
        self.compared = 0
        self.unexplained = 0

    def explained(self, text, reason):
        print(f"explained    {text}: {reason}")

    def wrong(self, text):
        self.unexplained += 1
        print(f"UNEXPLAINED  {text}")


def compare_with_package(calendars, explained, research, report):
    reasons = {}
    for entry in explained["dates"]:
        if entry["research"] not in research:
            report.wrong(f"explained.yaml: research/pk-sa/calendars.yaml has no {entry['research']}")
        for day in entry["dates"]:
            reasons[entry["calendar"], day, entry["in"]] = f"{entry['reason']} ({entry['research']})"
    for name, country in explained["compared"].items():
        if name not in calendars:
            report.wrong(f"the rulebook has no calendar {name}")
            continue
        package = holidays.country_holidays(country, years=LISTED_YEARS, language="en_US")
        weekend = {calendar.day_name[day].lower() for day in package.weekend}
        if weekend != set(calendars[name]["weekend"]):
            report.wrong(f"{name}: weekend is {calendars[name]['weekend']}, in the package {sorted(weekend)}")
        listed = {year["year"] for year in calendars[name].get("years") or []}
        for year in sorted(set(LISTED_YEARS) - listed):
            report.wrong(f"{name}: {year} has no list")
        ours = {day: title for day, title, _ in listed_days(calendars[name], []) if day.year in LISTED_YEARS}
        theirs = {day: title for day, title in package.items() if day.year in listed}
        report.compared += len(ours.keys() | theirs.keys())
        for day in sorted(ours.keys() ^ theirs.keys()):
            side, title = ("rulebook", ours[day]) if day in ours else ("package", theirs[day])
            text = f"{name} {day} {day:%a} only in the {side}: {title}"
            reason = reasons.pop((name, day, side), None)
            if reason:
                report.explained(text, reason)
            else:
                report.wrong(text)
    for name, day, side in reasons:
        report.wrong(f"explained.yaml: {name} {day} is not only in the {side}")


def compare_with_program(calendars, explained, days, report):
    moon = Moon(explained["months_later"])
    for name in calendars:
        # A list may name one day twice, as a holiday of its own and inside a longer one.
        ours = Counter(day for day in days if day[0] == name and int(day[1][:4]) in COMPUTED_YEARS)
        theirs = Counter((name, str(day), *rest) for day, *rest in expected_days(calendars, name, moon))
        report.compared += len(ours.keys() | theirs.keys())
        for _, day, title, tentative in sorted((ours - theirs).keys()):
            report.wrong(f"{name} {day} only in the program: {title}{', tentative' * tentative}")
        for _, day, title, tentative in sorted((theirs - ours).keys()):
            report.wrong(f"{name} {day} not in the program: {title}{', tentative' * tentative}")
    for day in days:
        if day[0] not in calendars:
            report.wrong(f"the program has a calendar {day[0]} that the rulebook has not")
    for month, first in sorted(moon.moved.items()):
        report.explained(f"{month} begins on {first} in the package, here a day later", "an earlier edition of the table")


def read_days(path):
    try:
        text = sys.stdin.read() if path == "-" else Path(path).read_text(encoding="utf-8")
        return [(day["calendar"], day["date"], day["title_en"], day["tentative"]) for day in json.loads(text)]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise Unusable(f"{path}: no list of days: {error!r}") from error


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rulebook", type=Path, default=ROOT / "rulebooks/pk-sa", metavar="DIR")
    parser.add_argument("--days", metavar="FILE", help="what the program computed")
    arguments = parser.parse_args()
    report = Report()
    try:
        calendars = {entry["id"]: entry for entry in load(arguments.rulebook / "calendars.yaml")["calendars"]}
        explained = load(HERE / "explained.yaml")
        facts = load(ROOT / "research/pk-sa/calendars.yaml")
        research = {entry["id"] for entry in [*facts["conflicts"], *facts["rules"]]}
        compare_with_package(calendars, explained, research, report)
        if arguments.days:
            compare_with_program(calendars, explained, read_days(arguments.days), report)
    except Unusable as error:
        print(error, file=sys.stderr)
        return 2
    print(f"calendars: {report.compared - report.unexplained} passed, {report.unexplained} failed")
    return 1 if report.unexplained else 0


if __name__ == "__main__":
    sys.exit(main())
