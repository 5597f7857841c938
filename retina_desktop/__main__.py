"""Where the program begins: a window on folders and files, or one of the commands."""

from __future__ import annotations

import multiprocessing
import sys
from pathlib import Path

from retina_desktop import program_file


def main(argv: list[str] | None = None, program: Path | None = None) -> int:
    """Returns the exit status, which `retina-desktop --help` explains.

    program: the file whose update or removal is told; None for the frozen program's own, and for none from a checkout.
    """
    program_file.begin(program or program_file.frozen_file())
    multiprocessing.freeze_support()
    from retina_desktop import cli

    return cli.main(argv)


def show_window(photographs: list[Path]) -> int:
    """Exit status 2 where no window can be shown, with one line that says why."""
    from retina_desktop.display import missing_display

    if (why_not := missing_display()) is not None:
        print(why_not, file=sys.stderr)
        return 2
    from retina_desktop.crash import CrashReporter
    from retina_desktop.logs import start_logging
    from retina_desktop.paths import find_paths

    paths = find_paths()
    try:
        paths.make()
    except OSError as error:
        print(f"{error.filename} cannot be made: {error.strerror}.", file=sys.stderr)
        return 2
    start_logging(paths.log_file)
    try:
        from retina_desktop import gui_first

        gui_first.arrange_memory()
        from retina_desktop import app
    except ImportError as error:
        if "PySide6" not in str(error) and ".so" not in str(error):
            raise
        print(
            f"Qt cannot be loaded: {error}. On Debian or Ubuntu: sudo apt install libegl1 libxkbcommon0",
            file=sys.stderr,
        )
        return 2
    return app.run(photographs, paths, CrashReporter(paths.crash_file))


if __name__ == "__main__":
    sys.exit(main())
