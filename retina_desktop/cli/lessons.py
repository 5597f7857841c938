"""`retina-desktop store lessons`: what a model could learn from the store, what is new in it, and what had better be looked at first."""

from __future__ import annotations

import argparse
import json
import shlex
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from retina_desktop.cli import DONE

if TYPE_CHECKING:
    from retina_desktop.services.doubtful import Doubtful
    from retina_desktop.services.lessons import LeftOut, Lessons, Tally
    from retina_desktop.services.model_shelf import ModelShelf
    from retina_desktop.store.images import SeenAt
    from retina_desktop.store.store import Store
    from retina_models.bundle import Manifest

MOST_TOLD = 20
"""Photographs that are told one by one; --json tells all."""


def add_options(parser: argparse.ArgumentParser) -> None:
    """Those of `lessons`."""
    parser.add_argument(
        "--json", action="store_true", help="print one JSON object, for programs: every photograph is in it"
    )
    parser.add_argument(
        "--photographs",
        type=Path,
        action="append",
        default=[],
        metavar="DIR",
        help="where to look for photographs that are not where they were seen; may be given again, such as --photographs ~/clinic",
    )
    parser.add_argument(
        "--model",
        metavar="NAME",
        help="whose opinion makes a grade doubtful; without it the model in use, such as --model retina-2026.12.1",
    )
    parser.add_argument(
        "--since",
        type=_time,
        metavar="TIME",
        help="what counts as new; without it, what was confirmed since the newest model was made that was trained on readings, such as "
        "--since 2026-11-20",
    )


def show(store: Store, args: argparse.Namespace) -> int:
    """Print it; nothing is held out by looking. Exit status 0."""
    from retina_desktop.paths import find_paths
    from retina_desktop.services.arbitration import arbiters_of
    from retina_desktop.services.doubtful import doubtful
    from retina_desktop.services.lessons import gather, tally
    from retina_desktop.services.model_shelf import open_shelf
    from retina_desktop.settings import load_settings

    paths = find_paths()
    arbiters = arbiters_of(load_settings(paths.settings_file)[0].get("reading.arbiters"))
    lessons = gather(store, write=False, arbiters=arbiters, folders=args.photographs, on_problem=_tell)
    shelf = open_shelf(paths)
    model = args.model or _model_in_use(shelf)
    doubts = doubtful(store, model, lessons) if model else []
    trained = None if args.since else _last_trained(shelf)
    since = args.since or (datetime.fromisoformat(trained.created) if trained else None)
    new = tally(lessons.learnt, since)
    if args.json:
        print(json.dumps(_as_json(lessons, doubts, new, since, model)))
        return DONE
    if arbiters:
        print(
            f"where readers differ {', '.join(arbiters)} decides (setting reading.arbiters; retina-train wants {_as_options(arbiters)})"
        )
    print(f"learnt from  {_photographs(tally(lessons.learnt))}")
    print(f"new          {_photographs(new)} {_since(since, trained)}")
    print(f"held out     {_photographs(tally(lessons.held_out))}: no model ever learns from them")
    _print_left_out(store, lessons.left_out)
    _print_doubts(doubts, model, _judged(store, lessons, model))
    print(f"marked in    {_kinds(lessons.marks)}; held out: {_kinds(lessons.marks_held_out)}")
    for words in lessons.faults:
        _tell(words)
    return DONE


def _as_options(arbiters: Iterable[str]) -> str:
    return " ".join(f"--arbiter {shlex.quote(reader)}" for reader in arbiters)


def _model_in_use(shelf: ModelShelf) -> str:
    """ "" where there is none, in words."""
    from retina_models.bundle import BundleError

    try:
        return shelf.current().name
    except BundleError as error:
        _tell(str(error))
        return ""


def _last_trained(shelf: ModelShelf) -> Manifest | None:
    """The newest model that was made from another by training on readings."""
    manifests = [found.manifest for found in shelf.bundles() if found.manifest is not None and found.manifest.parent]
    return max(manifests, key=lambda one: datetime.fromisoformat(one.created), default=None)


def _photographs(counted: Tally) -> str:
    """Such as "12 photographs: none (0) 7, severe (3) 5; by Ada 12, Bo 3"."""
    if not counted.photographs:
        return _number(0)
    grades = ", ".join(f"{_answer(grade)} {n:,}" for grade, n in sorted(counted.by_grade.items(), key=_by_grade))
    readers = ", ".join(f"{reader} {n:,}" for reader, n in counted.by_reader.items())
    return f"{_number(counted.photographs)}: {grades}; by {readers}"


def _number(photographs: int) -> str:
    return "1 photograph" if photographs == 1 else f"{photographs:,} photographs"


def _by_grade(item: tuple[int | None, int]) -> int:
    return 5 if item[0] is None else item[0]


def _answer(grade: int | None) -> str:
    from retina_desktop.domain.scale import grade_name

    return "ungradable" if grade is None else grade_name(grade)


def _since(since: datetime | None, trained: Manifest | None) -> str:
    if since is None:
        return "(no model was trained on readings yet)"
    return f"since {since:%Y-%m-%d %H:%M}" + (f", when {trained.name} was made" if trained else "")


def _print_left_out(store: Store, left_out: list[LeftOut]) -> None:
    counts = Counter(one.why for one in left_out)
    said = "; ".join(f"{why} {n:,}" for why, n in counts.items())
    print(f"left out     {_number(len(left_out))}{': ' if said else ''}{said}")
    places = store.images.seen_at(one.sha256 for one in left_out[:MOST_TOLD])
    _print_some(f"{_name(one.sha256, places)}  {one.reason}" for one in left_out)


def _name(sha256: str, places: Mapping[str, list[SeenAt]]) -> str:
    """Such as "0ba472765c79 IDRiD_017.jpg"."""
    return " ".join([sha256[:12], *(seen.path.name for seen in places.get(sha256, [])[:1])])


def _judged(store: Store, lessons: Lessons, model: str) -> int:
    """How many of these photographs the model has looked at: without that, no doubt says nothing."""
    return len(store.predictions.get_many((one.sha256 for one in (*lessons.learnt, *lessons.held_out)), model))


def _print_doubts(doubts: list[Doubtful], model: str, judged: int) -> None:
    print(
        f"doubtful     {len(doubts):,} of {judged:,} that {model or 'a model'} has analysed, the most likely wrong first"
    )
    lines = []
    for one in doubts:
        said = f"{_answer(one.lesson.grade)} by {', '.join(one.lesson.readers)}, likely {_answer(one.likely)}"
        known = [f"suspicion {one.suspicion:.2f}", *(["confirmed knowing it"] if one.is_decided else [])]
        known += ["held out"] if one.is_held_out else []
        lines.append(f"{one.lesson.sha256[:12]}  {said} ({', '.join(known)})")
    _print_some(lines)


def _print_some(lines: Iterable[str]) -> None:
    every = list(lines)
    for line in every[:MOST_TOLD]:
        print(f"             {line}")
    if len(every) > MOST_TOLD:
        print(f"             and {len(every) - MOST_TOLD:,} more: --json tells all")


def _kinds(marks: Mapping[str, tuple[str, ...]]) -> str:
    """How many photographs have marks of each kind."""
    return ", ".join(f"{kind} {len(shas):,}" for kind, shas in marks.items() if shas) or "none"


def _as_json(
    lessons: Lessons, doubts: list[Doubtful], new: Tally, since: datetime | None, model: str
) -> dict[str, Any]:
    from retina_desktop.services.lessons import tally

    return {
        "digest": lessons.digest,
        "learnt": _tally_json(tally(lessons.learnt)),
        "new": {**_tally_json(new), "since": since and since.isoformat()},
        "held_out": _tally_json(tally(lessons.held_out)),
        "left_out": [{"sha256": one.sha256, "why": one.why.value, "reason": one.reason} for one in lessons.left_out],
        "model": model,
        "doubtful": [_doubt_json(one) for one in doubts],
        "marks": {kind: len(shas) for kind, shas in lessons.marks.items()},
        "marks_held_out": {kind: len(shas) for kind, shas in lessons.marks_held_out.items()},
        "faults": lessons.faults,
    }


def _tally_json(counted: Tally) -> dict[str, Any]:
    in_order = sorted(counted.by_grade.items(), key=_by_grade)
    grades = {"ungradable" if grade is None else str(grade): n for grade, n in in_order}
    return {"photographs": counted.photographs, "by_grade": grades, "by_reader": dict(counted.by_reader)}


def _doubt_json(one: Doubtful) -> dict[str, Any]:
    return {
        "sha256": one.lesson.sha256,
        "path": one.lesson.path and str(one.lesson.path),
        "grade": one.lesson.grade,
        "readers": one.lesson.readers,
        "likely": one.likely,
        "suspicion": one.suspicion,
        "held_out": one.is_held_out,
        "decided": one.is_decided,
    }


def _tell(words: str) -> None:
    print(words, file=sys.stderr)


def _time(text: str) -> datetime:
    """A day, or a time, in UTC where it does not say."""
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no time such as 2026-11-20 or 2026-11-20T14:30") from None
    return time if time.tzinfo else time.replace(tzinfo=UTC)
