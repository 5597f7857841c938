"""A folder that appears whole, under its name, or not at all."""

from __future__ import annotations

import errno
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from retina_desktop.domain.language import tr
from retina_desktop.services.drafts import clear_leftovers, draft_name


class ExportError(Exception):
    """str(error) is one sentence for the user: what could not be written, and why."""


@contextmanager
def new_folder(folder: Path) -> Iterator[Path]:
    """Where to write meanwhile: a folder beside it, which becomes it at the end and is removed where that is left by an error.

    folder: new or empty; what is there is never overwritten. Raises ExportError.
    """
    draft = None
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise ExportError(tr("{folder} is there and not empty: name a new folder.", folder=folder))
        folder.parent.mkdir(parents=True, exist_ok=True)
        clear_leftovers(folder)
        draft = Path(tempfile.mkdtemp(prefix=draft_name(folder), dir=folder.parent))
        yield draft
        draft.chmod(0o755)  # a temporary folder is its maker's alone
        if folder.exists():
            folder.rmdir()
        draft.rename(folder)
    except OSError as error:
        said = why(error)
        if error.filename and not Path(error.filename).is_relative_to(folder.parent):
            said += f" ({error.filename})"  # something else that was needed: a photograph, a part of the program
        raise ExportError(tr("{folder} cannot be written: {why}.", folder=folder, why=said)) from error
    finally:
        if draft is not None:
            shutil.rmtree(draft, ignore_errors=True)


def why(error: OSError) -> str:
    """What the system says, in words, without a full stop."""
    is_full = error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", None))
    return tr("the disk is full") if is_full else error.strerror or str(error)
