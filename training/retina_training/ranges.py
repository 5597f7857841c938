"""What a key of a recipe may be: one rule a key, which checks it, says it in a refusal and in the manual's table."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import Field, dataclass, field, fields
from typing import Any, TypeVar

Value = TypeVar("Value")


class ConfigError(Exception):
    """A recipe that cannot be used, in words."""


@dataclass(frozen=True)
class Rule:
    """words: go on from "it must be"."""

    words: str
    holds: Callable[[Any], bool]


def whole(low: int, high: int | None = None, multiple: int = 1) -> Rule:
    """A whole number from low to high, both included."""
    kind = "a whole number" if multiple == 1 else f"a multiple of {multiple}"
    words = f"{kind} of at least {low}" if high is None else f"{kind} from {low} to {high}"
    return Rule(words, lambda v: type(v) is int and v >= low and (high is None or v <= high) and v % multiple == 0)


def share() -> Rule:
    return Rule("a number from 0 to 1", lambda v: _is_number(v) and 0 <= v <= 1)


def within() -> Rule:
    """For what has no meaning at 0 or at 1."""
    return Rule("a number above 0 and below 1", lambda v: _is_number(v) and 0 < v < 1)


def positive() -> Rule:
    return Rule("a number above 0, not infinite", lambda v: _is_number(v) and v > 0)


def not_negative() -> Rule:
    return Rule("a number of at least 0, not infinite", lambda v: _is_number(v) and v >= 0)


def text() -> Rule:
    """Of a folder, a file or a bundle."""
    return Rule("words in quotes, not empty", lambda v: isinstance(v, str) and bool(v.strip()) and "\0" not in v)


def text_or_none() -> Rule:
    return Rule("words in quotes, or empty", lambda v: isinstance(v, str) and "\0" not in v)


def one_of(*known: str) -> Rule:
    return Rule("one of " + ", ".join(known), lambda v: v in known)


def switch() -> Rule:
    return Rule("true or false", lambda v: type(v) is bool)


def each(rule: Rule) -> Rule:
    words = f"a list in brackets of one or more, each {rule.words}"
    return Rule(words, lambda v: isinstance(v, tuple) and len(v) > 0 and all(rule.holds(one) for one in v))


def _is_number(value: object) -> bool:
    """Neither true or false, nor infinite, nor nan."""
    try:
        return type(value) in (int, float) and math.isfinite(value)  # type: ignore[arg-type]
    except OverflowError:  # a whole number beyond what a fraction can be
        return False


def key(default: Value, rule: Rule, meaning: str) -> Value:
    """A field of a recipe."""
    return field(default=default, metadata={"rule": rule, "meaning": meaning})


def rule_of(own: Field[Any]) -> Rule | None:
    """None for what no user sets."""
    return own.metadata.get("rule")


def meaning_of(own: Field[Any]) -> str:
    return own.metadata.get("meaning", "")


def written(value: object) -> str:
    """As TOML writes it."""
    if isinstance(value, tuple | list):
        return f"[{', '.join(written(one) for one in value)}]"
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, str) else str(value)


def check(right: bool, words: str) -> None:
    """Raises ConfigError."""
    if not right:
        raise ConfigError(words)


class Checked:
    """A recipe whose every key is checked when it is made. Raises ConfigError naming the key, its value and what would be right."""

    def __post_init__(self) -> None:
        for own in fields(self):  # type: ignore[arg-type]
            rule, value = rule_of(own), getattr(self, own.name)
            if rule is not None:
                check(rule.holds(value), f"{own.name} is {written(value)}; it must be {rule.words}")
