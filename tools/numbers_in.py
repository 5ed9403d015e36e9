"""The numbers that a text states, and those that an expression of the rulebook uses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

# Keys of the research whose values point elsewhere or say when something was true: their digits are no amounts.
POINTERS = {
    "id", "sources", "url", "after", "needs", "needs_any_of", "produces", "steps", "authority", "published", "compiled",
    "effective_from", "effective_to", "confidence", "in_force", "enforceable_from", "hands_over_to", "involves", "law",
}  # fmt: skip

MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
DATE = re.compile(
    rf"\b\d{{4}}-\d\d(?:-\d\d)?\b|(?:\d{{1,2}} )?{MONTH} \d{{4}}|\d{{1,2}} {MONTH}"
    r"|\b(?:in|from|of|until|since|by|for) (?:19|20)\d\d\b"
)
# A part of a law: article 12(3), s.154A, S.R.O. 210(I).
PART = r"\d+[A-Z]*(?:\(\w+\))*"
ARTICLE = re.compile(
    rf"\b(?:(?:art(?:icle)?s?\.?|sections?|rules?|[Dd]ecision|annex|S\.?R\.?O\.?) |s\.)"
    rf"{PART}(?:(?:, | to | and |-){PART})*"
)

UP_TO_NINETEEN = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
"""
TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
WORDS = {word: Decimal(value) for value, word in enumerate(UP_TO_NINETEEN.split())}
WORDS |= {word: Decimal(10 * tens) for tens, word in enumerate(TENS.split(), 2)}
WORDS["hundred"] = Decimal(100)
# Before a unit of time `a` is a number: a year.
COUNTS = WORDS | {"a": Decimal(1), "an": Decimal(1)}
SCALES = {
    "m": 1_000_000, "thousand": 1_000, "lakh": 100_000, "million": 1_000_000, "crore": 10_000_000, "billion": 1_000_000_000,
}  # fmt: skip

FIGURE = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
WORD = rf"\b(?:{'|'.join(WORDS)})\b"
COUNT = rf"\b(?:{'|'.join(COUNTS)})\b"
UNIT = r"(?:(?:calendar|working|business|full|Hijri) )?(years?|months?|quarters?|weeks?|hours?)\b"
# The 3002 of an id such as `sa-sama-3002` is no number, nor is the 12 of 12.5.
NUMBER = re.compile(
    rf"(?<![\w.])(?<![a-z]-)({FIGURE}|{WORD})(?![\d,.]\d)(?:[ -]?({'|'.join(SCALES)})\b)?", re.IGNORECASE
)
DURATION = re.compile(rf"({FIGURE}|{COUNT})(?:(?: (?:to|or) |-)({FIGURE}|{WORD}))?[ -]{UNIT}", re.IGNORECASE)

# Words that state a number. A year that is named as a rhythm is twelve months.
SAID = [
    (re.compile(r"\b(?:free|no fee|nil|waived|nothing|no charge|without charge|no cost)\b", re.IGNORECASE), [0]),
    (re.compile(r"\b(?:yearly|annual(?:ly)?|per year|every year|each year)\b", re.IGNORECASE), [12]),
    (re.compile(r"\bquarter(?:ly)?\b", re.IGNORECASE), [3]),
]
# What a unit of time is in the units of the rulebook: months, days, and days of a five-day week.
UNITS = {"year": [12], "quarter": [3], "week": [5, 7]}


def text_of(value: Any) -> str:
    """All that an entry of the research says, without its pointers."""
    if isinstance(value, dict):
        for key in value:
            if key.endswith("_million_from"):
                return f"{value[key]} million to {value['to']} million ; {value['amount']}"
        # `per: year` is said as a word, so that a yearly fee supports a yearly duty.
        return " ; ".join(
            f"per {inner}" if key == "per" else text_of(inner) for key, inner in value.items() if key not in POINTERS
        )
    if isinstance(value, list):
        return " ; ".join(text_of(inner) for inner in value)
    return "" if value is None else str(value)


def stated(text: str) -> set[Decimal]:
    text = ARTICLE.sub(" ", DATE.sub(" ", text))
    found = set()
    for figure, scale in NUMBER.findall(text):
        found.add(_value(figure) * SCALES.get(scale.lower(), 1))
    for first, second, unit in DURATION.findall(text):
        for figure in filter(None, (first, second)):
            unit_name = unit.lower().rstrip("s")
            found |= {_value(figure) * factor for factor in UNITS.get(unit_name, [])}
            if unit_name == "hour":
                found.add(_value(figure) / 24)
    for pattern, values in SAID:
        if pattern.search(text):
            found |= {Decimal(value) for value in values}
    return found


def _value(figure: str) -> Decimal:
    word = COUNTS.get(figure.lower())
    return Decimal(figure.replace(",", "")) if word is None else word


LITERAL = re.compile(r'(money|percent|date)\("([^"]*)"\)|"[^"]*"|\'[^\']*\'|[A-Za-z_][\w.]*|(\d+)')


def used(expression: str) -> Iterator[Decimal]:
    """The amounts, shares and numbers above one in an expression. Nought is no threshold that a source need state."""
    for function, quoted, integer in LITERAL.findall(expression):
        if function in ("money", "percent"):
            if value := Decimal(quoted.partition(" ")[0]):
                yield value
        elif integer and int(integer) > 1:
            yield Decimal(integer)
