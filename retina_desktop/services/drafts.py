"""What an export writes before it is whole, named so that the next one to the same target clears away what a killed one left."""

from __future__ import annotations

import hashlib
import os
import shutil
import socket
from pathlib import Path

import psutil


def draft_name(target: Path) -> str:
    """How the name of this process's drafts for a target begins, in any folder: plain, whatever the target is called."""
    return f"{_begin(target)}{os.getpid()}-"


def clear_leftovers(target: Path) -> None:
    """Remove the drafts beside it that processes of this machine made for it and did not live to remove.

    What cannot be looked at or removed stays: the export itself says what is wrong with the place.
    """
    begin = _begin(target)
    try:
        found = [path for path in target.absolute().parent.iterdir() if path.name.startswith(begin)]
    except OSError:
        return
    for path in found:
        maker = path.name.removeprefix(begin).partition("-")[0]
        # Where another process has the maker's number by now, the draft waits for a later export.
        if maker.isdecimal() and not psutil.pid_exists(int(maker)):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink(missing_ok=True)


def _begin(target: Path) -> str:
    """Of this machine's drafts: on a share another one may be writing to the same target."""
    parts = (os.fsencode(target.name), socket.gethostname().encode())
    return f".retina-export-{hashlib.sha256(b'/'.join(parts)).hexdigest()[:10]}-"
