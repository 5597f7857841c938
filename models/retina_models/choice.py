"""Where the networks run, said plainly: a graphics card, or of the CPU's ways the fastest that a trial saw agreeing with PyTorch in float32.

The trial is short, takes place once for a bundle and a machine, and is kept in a small JSON file. A way that differed when the bundle was
released is not tried. The light edition has no PyTorch to hold the others against, so nothing is tried there: it takes OpenVINO in float32.
torch is imported inside functions only.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import json
import logging
import os
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from retina_models import edition, machine
from retina_models.runtime import DEVICE_NAMES, ENGINE_NAMES, Device, Dtype, Engine, RuntimeFault, largest_difference

if TYPE_CHECKING:
    from retina_models.bundle import Manifest

log = logging.getLogger(__name__)

AGREEMENT = 0.02
"""Largest difference of any probability from the reference with which a way may be chosen; the grades must be the same."""
SAME_GRADES = 0.995
"""Share of many photographs that a way must grade as the reference does."""
MANY = 200
"""Photographs from which on that share is believed: of fewer a single one would be more than 0.5 %."""
PATIENCE_S = 20.0
"""After which only float32 is still tried: who waits for the first photograph must not wait for a few ms less at each."""
FORMAT = 2
"""Of the kept measurements. The first knew PyTorch and OpenVINO in float32 only, and no grades."""


@dataclass(frozen=True)
class Way:
    """How a CPU can run the networks."""

    engine: Engine
    dtype: Dtype = "float32"

    @property
    def name(self) -> str:
        """Such as "OpenVINO bfloat16"."""
        return f"{ENGINE_NAMES[self.engine]} {self.dtype}"


LIGHT = Way("openvino")
"""The way of the light edition: in float32 every export was compared with PyTorch when it was released (export.py)."""
WAYS = (Way("torch"), LIGHT, Way("torch", "bfloat16"), Way("openvino", "bfloat16"))
"""The first that runs is the reference for the others, and the first of equals is chosen: the more exact ones come first."""


@dataclass(frozen=True)
class Choice:
    """What runs the networks, and in words what and why."""

    device: Device
    engine: Engine
    dtype: Dtype
    words: str  # such as "CPU (OpenVINO), 2 cores: no CUDA device found"

    @property
    def short(self) -> str:
        """For the status bar, such as "CPU (OpenVINO)"."""
        return f"{DEVICE_NAMES[self.device]} ({_short(self.engine, self.dtype)})"


def _short(engine: Engine, dtype: Dtype) -> str:
    """bfloat16 is worth a word, since it is chosen; float32 is what everybody expects."""
    return ENGINE_NAMES[engine] + (", bfloat16" if dtype == "bfloat16" else "")


# ------------------------------------------------------------------------------------------------------- as released


def agreement_name(path: str, what: str) -> str:
    """Where a bundle's metrics keep how a path agreed with the reference at release: such as engine.openvino-bfloat16.grade.

    path: Way.name, or a graphics card's. what: grade, difference ... (retina_training.engines).
    """
    return f"engine.{path.lower().replace(' ', '-')}.{what}"


def refused_at_release(metrics: Mapping[str, Mapping[str, Any]]) -> dict[Way, str]:
    """The ways that may run this bundle on no machine, and why: over the photographs of its release they differed from the reference."""
    refusals = {way: _refusal(way, metrics) for way in WAYS}
    return {way: why for way, why in refusals.items() if why}


def _refusal(way: Way, metrics: Mapping[str, Mapping[str, Any]]) -> str:
    """Empty where it agreed, or was not measured."""
    same = metrics.get(agreement_name(way.name, "grade"), {})
    many = same.get("photographs")
    if isinstance(many, int) and many >= MANY and same["value"] < SAME_GRADES:
        otherwise = round((1 - same["value"]) * many)
        return f"at release it graded {otherwise} of {many} photographs otherwise, more than {100 * (1 - SAME_GRADES):.1f} %"
    for what, words in (("difference", "a probability"), ("map_difference", "a lesion map")):
        apart = metrics.get(agreement_name(way.name, what))
        if apart and apart["value"] > AGREEMENT:
            return f"at release {words} differed by {_rounded_up(apart['value'])}, more than {AGREEMENT}"
    return ""


def needs_full_edition(manifest: Manifest) -> str:
    """Why this edition cannot run a bundle, in one sentence; empty where it can."""
    if edition.is_full():
        return ""
    if not all(f"openvino/{name}.xml" in manifest.sha256 for name in manifest.networks):
        why = "it came without networks for OpenVINO"
    else:
        refusal = _refusal(LIGHT, manifest.metrics)
        why = refusal and f"{LIGHT.name} may not run it, {refusal}"
    return f"The model {manifest.name} needs the full edition of the program: {why}." if why else ""


# ------------------------------------------------------------------------------------------------------------- the trial


@dataclass(frozen=True)
class Answer:
    """What one way said of one photograph."""

    probabilities: np.ndarray  # every one, those of the lesion maps included
    grade: tuple[int, ...]  # what is shown, such as grade and macular oedema
    ms: float  # in the networks


@dataclass(frozen=True)
class Trial:
    """How to compare the ways on this CPU with the bundle at hand."""

    key: str  # bundle and version: the measurement is kept under it
    asks: Mapping[Way, Callable[[], Iterable[Answer]]]
    """Each loads the networks, then answers for the same photographs one by one; may raise RuntimeFault."""
    untried: Mapping[Way, str] = field(default_factory=dict)  # why a way cannot be used here


@dataclass(frozen=True)
class Result:
    """What a trial found of one way."""

    way: Way
    ms: float | None = None  # the shortest; None: it did not run
    difference: float | None = None  # largest, of any probability from the reference's
    problem: str = ""  # why it may not be chosen
    broke: bool = False  # off in the trial; another time it may run

    @property
    def may_be_chosen(self) -> bool:
        return self.ms is not None and not self.problem


@dataclass(frozen=True)
class Measurement:
    """What a trial found of every way."""

    results: tuple[Result, ...]

    @property
    def best(self) -> Result | None:
        """The fastest that agrees; None when not even a reference ran."""
        return min((r for r in self.results if r.may_be_chosen), key=lambda r: r.ms or 0.0, default=None)

    @property
    def is_final(self) -> bool:
        """Whether it needs no repeating: something can be chosen, and nothing broke off."""
        return self.best is not None and not any(result.broke for result in self.results)

    def told(self) -> list[str]:
        """One sentence for each way: its time, its difference, why it was chosen or not."""
        return [self._told(result) for result in self.results]

    def _told(self, result: Result) -> str:
        parts = [] if result.ms is None else [f"{result.ms:.0f} ms"]
        if result.difference is not None:
            parts.append(f"probabilities differ by at most {_rounded_up(result.difference)}")
        found = f"{result.way.name}: {', '.join(parts)}" if parts else result.way.name
        if result is self.best:
            return f"{found}: chosen."
        return f"{found}: not used, {result.problem or 'slower'}."


def _rounded_up(difference: float) -> str:
    """To four digits, upwards: 0.02004 is more than 0.02."""
    return f"{abs(np.ceil(difference * 1e4 - 1e-6)) / 1e4:.4f}"


def compare(trial: Trial) -> Measurement:
    """Ask every way the same. The first that answers in float32 is the reference; who differs from it is asked no further."""
    started = time.monotonic()
    reference: list[Answer] = []
    results = []
    for way, ask in trial.asks.items():
        if way.dtype != "float32" and time.monotonic() - started > PATIENCE_S:
            results.append(Result(way, problem="there was no time to try it"))
            continue
        try:
            if reference:
                results.append(_judged(way, ask(), reference))
            elif way.dtype == "float32":
                reference = list(ask())
                results.append(Result(way, min(answer.ms for answer in reference)))
            else:
                results.append(Result(way, problem="there is nothing to compare it with"))
        except RuntimeFault as error:
            results.append(Result(way, problem=str(error).rstrip("."), broke=True))
    results += [Result(way, problem=why) for way, why in trial.untried.items()]
    return Measurement(tuple(results))


def _judged(way: Way, answers: Iterable[Answer], reference: Sequence[Answer]) -> Result:
    ms, difference = np.inf, 0.0
    # Not strict: what is asked no further answers less often.
    for answer, right in zip(answers, reference, strict=False):
        ms = min(ms, answer.ms)
        if answer.probabilities.shape != right.probabilities.shape:
            return Result(way, ms, None, "its networks are not those of this model")
        # At most 1: a NaN would be an infinite difference, which JSON cannot keep.
        difference = min(1.0, max(difference, largest_difference(answer.probabilities, right.probabilities)))
        if answer.grade != right.grade:
            return Result(way, ms, difference, "it grades a photograph otherwise")
        if difference > AGREEMENT:
            return Result(way, ms, difference, f"more than {AGREEMENT}")
    return Result(way, ms, difference)


# ------------------------------------------------------------------------------------------------------------- choosing

NO_CARD = "the light edition uses no graphics card"
ONLY_LIGHT = f"the light edition runs {LIGHT.name} only, which was compared with PyTorch at release"


def choose(
    device: str = "auto",
    trial: Trial | None = None,
    cache: Path | None = None,
    refused: Mapping[Way, str] | None = None,
) -> Choice:
    """Where to run. device: auto, cpu, cuda or mps. refused: ways of a CPU that are not even tried, and why.

    On a CPU with several ways the trial decides; its result is kept in `cache`. Raises RuntimeFault when the wished
    device is missing, or any engine.
    """
    if device not in {"auto", *DEVICE_NAMES}:
        raise RuntimeFault(f'There is no device called "{device}"; choose auto, {", ".join(DEVICE_NAMES)}.')
    if device in ("auto", "cuda"):
        found = _cuda()
        if isinstance(found, Choice):
            return found
        if device == "cuda":
            raise RuntimeFault(f"CUDA was asked for, but {found}; choose auto or cpu.")
    if device in ("auto", "mps"):
        found = _mps()
        if isinstance(found, Choice):
            return found
        if device == "mps":
            raise RuntimeFault(f"Apple's GPU was asked for, but {found}; choose auto or cpu.")
    return _cpu(_why_no_card(device), trial, cache, refused or {})


def _why_no_card(device: str) -> str:
    if device == "cpu":
        return "the CPU was asked for"
    has_card = machine.may_have_cuda() or machine.may_have_mps()
    return NO_CARD if has_card and not _installed("torch") else "no CUDA device found"


def _installed(engine: Engine) -> bool:
    return edition.is_full() if engine == "torch" else importlib.util.find_spec(engine) is not None


def _cuda() -> Choice | str:
    """The choice, or why not."""
    if not machine.may_have_cuda():
        return "no CUDA device was found"
    if not _installed("torch"):
        return NO_CARD
    import torch

    if not torch.cuda.is_available():
        return "the installed PyTorch cannot use the graphics card"
    # Not in half precision: nobody has seen it grade alike, and in float32 a card is fast enough.
    return Choice("cuda", "torch", "float32", f"CUDA (PyTorch), {torch.cuda.get_device_name(0)}, float32")


def _mps() -> Choice | str:
    """The choice, or why not."""
    if not machine.may_have_mps():
        return "there is none here"
    if not _installed("torch"):
        return NO_CARD
    import torch

    if not torch.backends.mps.is_available():
        return "PyTorch finds none here"
    return Choice("mps", "torch", "float32", "Apple GPU (PyTorch), float32")


def _cpu(reason: str, trial: Trial | None, cache: Path | None, refused: Mapping[Way, str]) -> Choice:
    known = [way for way in (WAYS if trial is None else trial.asks) if _installed(way.engine)]
    ways = [way for way in known if way not in refused]
    exact = [way for way in ways if way.dtype == "float32"]
    if not exact:
        barred = [way for way in known if way.dtype == "float32"]
        if barred:
            words = f"{barred[0].name} may not run this model: {refused[barred[0]]}"
            raise RuntimeFault(f"{words}; the full edition, which has PyTorch, can.")
        raise RuntimeFault("Neither PyTorch nor OpenVINO can run this model here; install one of them.")
    if not _installed("torch"):
        way, why = LIGHT, f"{reason}; {ONLY_LIGHT}"
    elif trial is None:
        way, why = (
            exact[-1],
            f"{reason}; nothing was measured",
        )  # OpenVINO where it is installed: it is nearly always faster
    elif len(known) == 1:
        way, why = ways[0], f"{reason}, and the model runs with nothing else here"
    else:
        asks = {way: trial.asks[way] for way in ways}
        way, why = _by_trial(reason, Trial(trial.key, asks, {**trial.untried, **refused}), cache)
    count = machine.cores()
    words = f"CPU ({_short(way.engine, way.dtype)}), {count} core{'s' if count > 1 else ''}: {why}"
    return Choice("cpu", way.engine, way.dtype, words)


def _by_trial(reason: str, trial: Trial, cache: Path | None) -> tuple[Way, str]:
    known = kept(trial.key, cache)
    if known is None or not known.is_final:
        known = compare(trial)
        _keep(cache, cache_key(trial.key), known)
    problems = [f"; {result.way.name}: {result.problem}" for result in known.results if result.broke]
    best = known.best
    if best is None:
        return next(iter(trial.asks)), reason + "".join(problems)
    others = [f"{r.ms:.0f} ms with {r.way.name}" for r in known.results if r.may_be_chosen and r is not best]
    told = ", ".join([f"{best.ms:.0f} ms", *others])
    agreement = "; their results agree" if others else ""
    return best.way, f"{reason}; {told}, measured here{agreement}{''.join(problems)}"


# ------------------------------------------------------------------------------------------------------------- keeping


def kept(key: str, cache: Path | None) -> Measurement | None:
    """What was measured here of a trial with this key, by these versions of the engines."""
    return _read(cache).get(cache_key(key))


def cache_key(key: str) -> str:
    """What a measurement holds for: the trial's key, the processor and its cores, the versions of the engines."""
    versions = " ".join(f"{engine} {_version(engine)}" for engine in ENGINE_NAMES)
    return f"{key} | {machine.cpu_name()} x {machine.cores()} | {versions}"


def _version(engine: Engine) -> str:
    if not _installed(engine):
        return "missing"
    try:
        return importlib.metadata.version(engine)
    except importlib.metadata.PackageNotFoundError:
        return "unknown"  # a frozen program may carry no metadata


def _result(entry: Mapping[str, object]) -> Result:
    values = dict(entry)
    known = {known.name: known for known in WAYS}[str(values["way"])]
    numbers = {name: None if values[name] is None else float(str(values[name])) for name in ("ms", "difference")}
    return Result(known, **numbers, problem=str(values["problem"]), broke=values["broke"] is True)


def _read(cache: Path | None) -> dict[str, Measurement]:
    """Empty when the file is not there, of another format, or damaged: then it is measured anew."""
    if cache is None:
        return {}
    try:
        values = json.loads(cache.read_text(encoding="utf-8"))
        if values.get("format") != FORMAT:
            log.info("The kept measurement of the engines is another version's; it is measured anew.")
            return {}
        entries = values["measurements"].items()
        return {key: Measurement(tuple(_result(entry) for entry in results)) for key, results in entries}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, AttributeError, KeyError) as error:
        log.warning("The kept measurement of the engines cannot be read (%r); it is measured anew.", error)
        return {}


def _keep(cache: Path | None, key: str, measurement: Measurement) -> None:
    if cache is None:
        return
    entries = {**_read(cache), key: measurement}
    values = {name: [{**asdict(r), "way": r.way.name} for r in entry.results] for name, entry in entries.items()}
    draft = cache.with_name(f"{cache.name}.{os.getpid()}")
    try:
        cache.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(json.dumps({"format": FORMAT, "measurements": values}, indent=1), encoding="utf-8")
        draft.replace(cache)
    except OSError as error:
        log.warning("The measurement of the engines cannot be kept (%s); it will be repeated.", error)
