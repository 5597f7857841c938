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

from retina_desktop import program_file
from retina_desktop.cli import DONE, FAILED, INTERRUPTED, RESUME, WRONG_USE
from retina_desktop.cli.interchange import results_beside
from retina_desktop.cli.marks import add_progress
from retina_desktop.cli.progress import Progress, make_progress
from retina_desktop.cli.reports import add_report_option, make_reports
from retina_models import edition

if TYPE_CHECKING:
    from retina_desktop.services.cancel import CancelToken
    from retina_desktop.services.grade_image import GraderClient
    from retina_desktop.services.grader_process import HeatMaker
    from retina_desktop.services.photograph_list import Listed
    from retina_desktop.services.screen_sources import ScreenSources
    from retina_desktop.services.screening_run import ScreenOutcome, Told
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
  retina-desktop screen ~/camera --out results --new-only --watch
  retina-desktop screen --list today.csv --exclude '*_test.*' --out today
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
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where results.csv goes: --out results")
    _add_choice(parser)
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
        help=f"also write what spoke for a higher grade{edition.remark()}, as DIR/attributions/<sha256[:12]>_METHOD.png: 128 "
        f"says nothing, more speaks for it, less against it. METHOD: {', '.join(ATTRIBUTIONS)}; such as --attributions grad-cam",
    )
    parser.add_argument(
        "--resume",
        action="store_true",
        help="go on with an earlier run in the same DIR: photographs done by the same model are skipped, failed ones "
        "tried again; a file that is new but whose content was graded gets a row without another analysis; such as: "
        "screen ~/clinic --out results --resume",
    )
    _add_machine(parser)
    _add_second_readings(parser)
    parser.add_argument(
        "--parquet",
        action="store_true",
        help=f"also write DIR/results.parquet{edition.remark()}, the same table with typed columns",
    )
    add_report_option(parser)
    add_progress(parser)
    parser.set_defaults(run=run)


def _add_second_readings(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--second-readings",
        type=_share,
        metavar="SHARE",
        help="also write DIR/to-read.csv, what a second reader has to read, without a grade: all that is diseased, ungradable "
        "or failed, and a drawn SHARE of the negatives, by patient; and DIR/to-read-reasons.csv with the reasons, for "
        "the programme's lead alone; such as --second-readings 10%%",
    )
    parser.add_argument(
        "--seed",
        type=int,
        default=1,
        metavar="N",
        help="of the draw of --second-readings; the same number draws the same patients (default 1); such as --seed 2026",
    )


def _add_choice(parser: argparse.ArgumentParser) -> None:
    """What says which photographs."""
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="folders with all below them, files, worklists; as ~/clinic"
    )
    parser.add_argument(
        "--list",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="also what FILE names: one path a line, or a CSV with a column `path` and, if it has them, of patient, eye and "
        "date; relative paths begin at FILE's folder; such as --list today.csv",
    )
    for name, what in (("--include", "only"), ("--exclude", "not")):
        parser.add_argument(
            name,
            action="append",
            default=[],
            metavar="PATTERN",
            help=f"{what} photographs whose name, or path below PATH, fits PATTERN (* any characters, ? one), whatever the "
            f"case; may be given several times; such as {name} '*_left.*'",
        )
    parser.add_argument(
        "--new-only",
        action="store_true",
        help="like --resume, but leave out every content that a table in DIR knows, under any name and by any model: only "
        "what was never graded gets a row; such as: screen ~/clinic --out results --new-only",
    )
    parser.add_argument(
        "--watch",
        action="store_true",
        help="go on until Ctrl-C: photographs that come into the folders later, as from a fundus camera, are graded as soon "
        "as they are whole; such as: screen ~/camera --out results --resume --watch",
    )


def _add_machine(parser: argparse.ArgumentParser) -> None:
    """The options that say what runs where."""
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


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of processes such as 2")
    return int(text)


def _share(text: str) -> float:
    """0-1, of "0.1" or "10%"."""
    try:
        share = float(text.removesuffix("%")) / (100 if text.endswith("%") else 1)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a share from 0 to 1 such as 0.1 or 10%")
    return share


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
    from retina_desktop.services.parquet import parquet_trouble

    if not args.paths and not args.list:
        return "Name folders or photographs, or a --list of them."
    for path in args.paths:
        if not path.exists() and not path.is_symlink():
            return f"There is no {path}."
    if args.out.exists() and not args.out.is_dir():
        return f"{args.out} is a file; --out needs a folder."
    if (args.out / "results.csv").exists() and not (args.resume or args.new_only):
        return f"{args.out / 'results.csv'} is there already: add --resume to go on with it, or choose another --out."
    if args.attributions and not edition.is_full():
        return edition.ATTRIBUTING
    return (parquet_trouble() if args.parquet else "") or None


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
    if instead := "" if name else shelf.instead():
        print(instead, file=sys.stderr)
    return Loaders(
        partial(load_released, folder, device, paths.data / "engines.json"),
        partial(load_heat_maker, folder, attributions) if attributions else None,
    )


def _screen(args: argparse.Namespace, loaders: Loaders, progress: Progress) -> int:
    from retina_desktop.services.cancel import Cancelled, CancelToken
    from retina_desktop.services.photograph_choice import Patterns
    from retina_desktop.services.results import ResultsError
    from retina_desktop.services.screen_folder import screen_folder
    from retina_desktop.services.screen_sources import ScreenSources, WatchedSources
    from retina_desktop.services.screening_run import OutError, ScreenError, ScreenPlan
    from retina_desktop.services.table_text import GradeTableError

    sources = ScreenSources(tuple(args.paths), tuple(args.list), Patterns(tuple(args.include), tuple(args.exclude)))
    token = CancelToken()
    problems: list[str] = []
    started = time.monotonic()
    with _stopped_by_signals(token):
        try:
            watched = WatchedSources(sources, token, problems.append) if args.watch else None
            chosen = [] if watched else _chosen(sources, token, problems.append)
            if not chosen and not watched:
                progress.fail(" ".join(["No photographs were found.", *problems]))
                return WRONG_USE
            listed = watched.listed if watched else {one.path: one for one in chosen if one.by_table}
            more = watched.look if watched else None
            plan = ScreenPlan(args.out, args.maps, args.attributions, args.resume, args.new_only)
            with _clients(loaders, args.workers, args.maps) as clients:
                tell = partial(_tell, progress)
                outcome = screen_folder([one.path for one in chosen], plan, clients, tell, token, more, listed)
            second = _second_readings(args) if args.watch or not outcome.stopped else ""
            if args.report and not outcome.stopped:
                outcome.stopped = not make_reports(args.out, problems, progress.advance, token)
        except (GradeTableError, OutError) as error:
            progress.fail(str(error))
            return WRONG_USE
        except Cancelled:
            progress.fail("Stopped before the first photograph.")
            return INTERRUPTED
        except (ScreenError, ResultsError) as error:
            progress.fail(f"{error} {RESUME}" if program_file.trouble() else str(error))
            return FAILED
    if args.parquet and not outcome.stopped and (trouble := results_beside(args.out)):
        problems.append(trouble)
    return _tell_outcome(args, outcome, problems, time.monotonic() - started, progress, second)


def _second_readings(args: argparse.Namespace) -> str:
    """Write the lists of second readings, where they were asked for: in words, what was drawn. Raises ResultsError."""
    if args.second_readings is None:
        return ""
    from retina_desktop.services.second_reading import SamplePlan
    from retina_desktop.services.second_reading_files import TO_READ, write_second_readings

    drawn = write_second_readings(args.out, SamplePlan(args.second_readings, args.seed))
    return f" {drawn.words} {args.out / TO_READ}"


def _chosen(sources: ScreenSources, token: CancelToken, on_problem: Callable[[str], None]) -> list[Listed]:
    """What the arguments ask for, as it is there now; what was left out is said. Raises GradeTableError, Cancelled."""
    from retina_desktop.services.photograph_list import LeftOut

    left_out = LeftOut()
    chosen = list(sources.chosen(token, on_problem, left_out))
    for words in filter(None, (left_out.words(), *left_out.sentences())):
        print(words, file=sys.stderr)
    return chosen


def _tell(progress: Progress, told: Told) -> None:
    progress.advance(told.done, told.total, told.words, told.per_second, told.left_s)


@contextmanager
def _clients(loaders: Loaders, workers: int, with_maps: bool) -> Iterator[list[GraderClient]]:
    from retina_desktop.services.grade_image import GraderClient, TimeLimits
    from retina_desktop.services.grader_process import ProcessOptions, shares_of_cores

    # Occlusion alone is some two hundred passes of the network.
    limits = TimeLimits(photograph_s=1800.0) if loaders.heat else TimeLimits()
    clients = [
        GraderClient(loaders.grader, ProcessOptions(cores=share, load_heat=loaders.heat, with_maps=with_maps), limits)
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
    args: argparse.Namespace,
    outcome: ScreenOutcome,
    problems: list[str],
    seconds: float,
    progress: Progress,
    second: str = "",
) -> int:
    """second: of second readings, in words; "" where none were asked for."""
    counts = {"graded": outcome.graded, "ungradable": outcome.ungradable, "failed": len(outcome.failed)}
    photographs = "photograph" if outcome.total == 1 else "photographs"
    done = f"{outcome.done:,} of " if outcome.stopped else ""
    words = [f"{done}{outcome.total:,} {photographs}: "]
    words.append(", ".join(f"{count:,} {kind}" for kind, count in counts.items()))
    if outcome.skipped:
        words.append(f", {outcome.skipped:,} done before")
    words.append(f". {args.out / 'results.csv'}{second}")
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
