"""The command line. Light: a command's module is imported when it is asked for, and its libraries when it runs."""

from __future__ import annotations

import argparse
import difflib
import importlib
import logging
import os
import sys
from pathlib import Path

from retina_desktop import program_file

log = logging.getLogger(__name__)

DONE, FAILED, WRONG_USE, INTERRUPTED = 0, 1, 2, 130
"""Exit status: done; some failed, each named with its reason; wrong use; stopped by the user, what was done is kept."""

RESUME = "--resume goes on from there."

COMMANDS = {
    "screen": "grade every photograph below some folders, without a window",
    "models": "list, check, add and choose the models that grade",
    "store": "look after the saved readings: check, back up, export",
    "doctor": "what runs here, where and why; check the models, the store and Qt; grade a sample",
    "diagnostics": "gather what whoever helps needs: versions, settings, logs; without photographs and names",
}

_NOTICE = "For research use; not a medical device; not cleared by FDA, no CE mark."


def main(argv: list[str] | None = None) -> int:
    """Run a command, or hand folders and files over to the window. Returns the exit status."""
    argv = sys.argv[1:] if argv is None else argv
    try:
        if argv and argv[0] in COMMANDS:
            return run_command(command_parser(argv[0]).parse_args(argv))
        args = parse_places(argv)
    except SystemExit as end:  # argparse ends the program itself, after --help and after its own words
        return end.code if isinstance(end.code, int) else WRONG_USE
    except KeyboardInterrupt:  # before a command has its own way to end, while its libraries load
        print("Stopped.", file=sys.stderr)
        return INTERRUPTED
    from retina_desktop.__main__ import show_window

    return show_window(args.photographs)


def run_command(args: argparse.Namespace) -> int:
    """Returns the exit status. What fails because the program was updated or removed meanwhile is told without a traceback."""
    try:
        return args.run(args)
    except Exception as error:
        if not (words := program_file.blamed(error)):
            raise
        log.info("%s", words, exc_info=error)  # a warning would go to the terminal, with its traceback
        if "resume" in args:
            words += f" {RESUME}"
        if "progress" in args:
            from retina_desktop.cli.progress import make_progress  # its command brought it, before it was gone

            make_progress(args.progress).fail(words)
        else:
            print(words, file=sys.stderr)
        return FAILED


def command_parser(name: str) -> argparse.ArgumentParser:
    """The parser of one command; the result's `run` takes the parsed arguments and returns the exit status."""
    parser = argparse.ArgumentParser(prog="retina-desktop")
    importlib.import_module(f"retina_desktop.cli.{name}").add_parser(parser.add_subparsers(required=True))
    return parser


def parse_places(argv: list[str]) -> argparse.Namespace:
    """What the window is to open. Ends the program, in argparse's way, also where the first word was meant as a command."""
    parser = window_parser()
    args, unknown = parser.parse_known_args(argv)
    first = str(args.photographs[0]) if args.photographs else ""
    if first and not os.path.lexists(first):
        near = difflib.get_close_matches(first, COMMANDS, n=1)
        if near:
            parser.error(f"{first} is no command, and no folder or file here; did you mean {near[0]}?")
        if unknown and argv[0] == first:
            parser.error(f"{first} is no command, and no folder or file here; the commands are {', '.join(COMMANDS)}")
    if unknown:
        parser.error(f"unrecognized arguments: {' '.join(unknown)}")
    return args


def window_parser() -> argparse.ArgumentParser:
    commands = "\n".join(f"  {name:11} {does}" for name, does in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="retina-desktop",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        usage="%(prog)s [FOLDER|FILE...]\n       %(prog)s COMMAND ...",
        description="Opens the window on folders and photographs, or runs a command.",
        epilog=f"commands:\n{commands}\n\nExamples:\n  retina-desktop ~/photographs\n"
        f"  retina-desktop screen ~/photographs --out results --maps\n  retina-desktop screen --help\n\n{_NOTICE}",
    )
    parser.add_argument(
        "photographs",
        nargs="*",
        type=Path,
        metavar="FOLDER|FILE",
        help="what to open, such as ~/photographs, 10_left.jpeg, a camera's DICOMDIR, or to-read.csv, a worklist with a column "
        "path; without any, the window opens empty",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {_version()}")
    return parser


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("retina-desktop")
    except PackageNotFoundError:
        return "(not installed)"
