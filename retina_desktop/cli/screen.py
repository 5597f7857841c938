"""`retina-desktop screen`: every photograph below some folders, graded without a window."""

from __future__ import annotations

import argparse
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from retina_desktop.cli import DONE, FAILED, INTERRUPTED, WRONG_USE
from retina_desktop.cli.progress import Progress, make_progress
from retina_desktop.cli.reports import add_report_option, make_reports

if TYPE_CHECKING:
    from retina_desktop.services.cancel import CancelToken
    from retina_desktop.services.grade_image import GraderClient
    from retina_desktop.services.grader_process import HeatMaker
    from retina_desktop.services.screen_folder import ScreenOutcome
    from retina_models.prediction import Grader

ATTRIBUTIONS = (
    "grad-cam",
    "saliency",
    "guided-grad-cam",
    "gradient-shap",
    "smoothgrad",
    "integrated-gradients",
    "occlusion",
)
"""Of retina_models.explain.METHODS, which is too heavy to import for a help text; a test compares them."""

_EPILOG = """\
Examples:
  retina-desktop screen ~/clinic --out results
  retina-desktop screen ~/clinic --out results --maps --resume
  retina-desktop screen ~/clinic --out results --maps --report pdf
  retina-desktop screen 10_left.jpeg 10_right.jpeg --out pair --device cpu --progress json

Exit status: 0 done; 1 some photographs failed, each named with its reason; 2 wrong use; 130 stopped by Ctrl-C,
what was done is kept and --resume goes on from there.
For research use; not a medical device."""


def add_parser(subparsers: Any) -> None:
    """Add `screen`."""
    parser = subparsers.add_parser(
        "screen",
        help="grade every photograph below some folders, without a window",
        description="Grade every photograph below PATH and write DIR/results.csv, one row a photograph.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "paths", nargs="+", type=Path, metavar="PATH", help="folders, with all below them, and files; such as ~/clinic"
    )
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="where results.csv goes, such as --out results"
    )
    parser.add_argument(
        "--maps",
        action="store_true",
        help="also write the lesion maps and the artefact map of each photograph, as DIR/maps/<sha256[:12]>_<MA|HE|EX|SE|"
        "artefact>.png: its own size, value = probability x 255",
    )
    parser.add_argument(
        "--attributions",
        metavar="METHOD",
        choices=ATTRIBUTIONS,
        help="also write what spoke for a higher grade, as DIR/attributions/<sha256[:12]>_METHOD.png: 128 "
        f"says nothing, more speaks for it, less against it. METHOD: {', '.join(ATTRIBUTIONS)}; such as --attributions grad-cam",
    )
    parser.add_argument(
        "--resume",
        action="store_true",
        help="go on with an earlier run in the same DIR: photographs done by the same model are skipped, failed ones "
        "tried again; such as: screen ~/clinic --out results --resume",
    )
    parser.add_argument(
        "--device",
        choices=("auto", "cpu", "cuda", "mps"),
        default="auto",
        help="where the networks run; auto (the default) takes the fastest that works; such as --device cpu",
    )
    parser.add_argument(
        "--workers",
        type=_positive,
        default=1,
        metavar="N",
        help="analysis processes side by side, each with its share of the processor's cores; such as --workers 2",
    )
    parser.add_argument(
        "--model",
        metavar="NAME",
        help="grade with this model instead of the current one; such as --model retina-2026.12.1",
    )
    add_report_option(parser)
    parser.add_argument(
        "--progress",
        choices=("bar", "json"),
        default="bar",
        help="a bar on the terminal (the default), or one JSON object a line for other programs: --progress json",
    )
    parser.set_defaults(run=run)


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of processes such as 2")
    return int(text)


@dataclass(frozen=True)
class Loaders:
    """What the analysis processes load; picklable."""

    grader: Callable[[], Grader]
    heat: Callable[[], HeatMaker] | None = None


def run(args: argparse.Namespace, loaders: Loaders | None = None) -> int:
    """Screen. loaders: None for the released model that args name."""
    from retina_models.bundle import BundleError

    progress = make_progress(args.progress)
    if (wrong := _wrong_use(args)) is not None:
        progress.fail(wrong)
        return WRONG_USE
    try:
        loaders = loaders or _released(args.model, args.device, args.attributions)
    except BundleError as error:
        progress.fail(str(error))
        return WRONG_USE if args.model else FAILED
    return _screen(args, loaders, progress)


def _wrong_use(args: argparse.Namespace) -> str | None:
    """What is wrong with the arguments, found before anything is loaded or written."""
    for path in args.paths:
        if not path.exists() and not path.is_symlink():
            return f"There is no {path}."
    if args.out.exists() and not args.out.is_dir():
        return f"{args.out} is a file; --out needs a folder."
    if (args.out / "results.csv").exists() and not args.resume:
        return f"{args.out / 'results.csv'} is there already: add --resume to go on with it, or choose another --out."
    return None


def _released(name: str | None, device: str, attributions: str | None) -> Loaders:
    """Raises BundleError."""
    from retina_desktop.logs import start_logging
    from retina_desktop.paths import find_paths
    from retina_desktop.services.grade_image import load_heat_maker, load_released
    from retina_desktop.services.model_shelf import open_shelf

    paths = find_paths()
    try:
        paths.make()
    except OSError:
        pass  # a home that cannot be written keeps no log; that is no reason not to screen
    start_logging(paths.log_file)
    shelf = open_shelf(paths)
    folder = shelf.find(name) if name else shelf.current()
    return Loaders(
        partial(load_released, folder, device, paths.data / "engines.json"),
        partial(load_heat_maker, folder, attributions) if attributions else None,
    )


def _screen(args: argparse.Namespace, loaders: Loaders, progress: Progress) -> int:
    from retina_desktop.services.cancel import Cancelled, CancelToken
    from retina_desktop.services.open_folder import list_photographs
    from retina_desktop.services.results import ResultsError
    from retina_desktop.services.screen_folder import ScreenError, ScreenPlan, screen_folder

    token = CancelToken()
    problems: list[str] = []
    started = time.monotonic()
    with _stopped_by_signals(token):
        try:
            photographs = [
                path for batch in list_photographs(args.paths, token, on_problem=problems.append) for path in batch
            ]
            if not photographs:
                progress.fail(" ".join(["No photographs were found.", *problems]))
                return WRONG_USE
            plan = ScreenPlan(args.out, args.maps, args.attributions, args.resume)
            with _clients(loaders, args.workers) as clients:
                outcome = screen_folder(photographs, plan, clients, progress.advance, token)
            if args.report and not outcome.stopped:
                outcome.stopped = not make_reports(args.out, problems, progress.advance, token)
        except Cancelled:
            progress.fail("Stopped before the first photograph.")
            return INTERRUPTED
        except (ScreenError, ResultsError) as error:
            progress.fail(str(error))
            return FAILED
    return _tell_outcome(args, outcome, problems, time.monotonic() - started, progress)


@contextmanager
def _clients(loaders: Loaders, workers: int) -> Iterator[list[GraderClient]]:
    from retina_desktop.services.grade_image import GraderClient, TimeLimits
    from retina_desktop.services.grader_process import ProcessOptions, shares_of_cores

    # Occlusion alone is some two hundred passes of the network.
    limits = TimeLimits(photograph_s=1800.0) if loaders.heat else TimeLimits()
    clients = [
        GraderClient(loaders.grader, ProcessOptions(cores=share, load_heat=loaders.heat), limits)
        for share in shares_of_cores(workers)
    ]
    try:
        yield clients
    finally:
        for client in clients:
            client.close()


@contextmanager
def _stopped_by_signals(token: CancelToken) -> Iterator[None]:
    """Ctrl-C and a polite end from the system cancel; a second one ends at once, as without us."""
    before = {}

    def stop(number: int, _frame: object) -> None:
        token.cancel()
        signal.signal(number, before[number])

    for number in (signal.SIGINT, signal.SIGTERM):
        before[number] = signal.signal(number, stop)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _tell_outcome(
    args: argparse.Namespace, outcome: ScreenOutcome, problems: list[str], seconds: float, progress: Progress
) -> int:
    counts = {"graded": outcome.graded, "ungradable": outcome.ungradable, "failed": len(outcome.failed)}
    photographs = "photograph" if outcome.total == 1 else "photographs"
    done = f"{outcome.done:,} of " if outcome.stopped else ""
    words = [f"{done}{outcome.total:,} {photographs}: "]
    words.append(", ".join(f"{count:,} {kind}" for kind, count in counts.items()))
    if outcome.skipped:
        words.append(f", {outcome.skipped:,} done before")
    words.append(f". {args.out / 'results.csv'}")
    if outcome.stopped:
        progress.fail(f"Stopped. {''.join(words)}; add --resume to go on.")
    else:
        progress.finish(
            "".join(words), **counts, skipped=outcome.skipped, seconds=round(seconds, 1), stage_ms=outcome.stage_ms
        )
    for path, reason in outcome.failed:
        print(f"failed: {path}: {reason}", file=sys.stderr)
    for problem in problems:
        print(problem, file=sys.stderr)
    if outcome.stopped:
        return INTERRUPTED
    return FAILED if outcome.failed or problems else DONE
