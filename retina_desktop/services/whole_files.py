"""Files for other systems: each is there whole, on the disk, or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from retina_desktop.domain.language import tr
from retina_desktop.services.drafts import clear_leftovers, draft_name
from retina_desktop.services.new_folder import ExportError, why


@contextmanager
def whole_file(target: Path) -> Iterator[Path]:
    """A path to write to, in a folder of its own; what stands there when the block ends takes the place of `target`.

    The path is plain Unicode, whatever the target is called. Raises ExportError; the target then is as it was.
    """
    try:
        clear_leftovers(target)
        with tempfile.TemporaryDirectory(prefix=draft_name(target), dir=_beside(target)) as folder:
            draft = Path(folder) / "draft"
            yield draft
            part = draft
            if _beside(target) is None:
                part = target.with_name(f"{target.name}.part")
                shutil.copyfile(draft, part)
            with part.open("rb+") as file:
                os.fsync(file.fileno())
            part.replace(target)
    except OSError as error:
        words = tr("{file} cannot be written: {why}.", file=target, why=why(error))
        raise ExportError(words) from error


def _beside(target: Path) -> Path | None:
    """The target's folder, on whose disk the draft can take its place at once; None where its name is no Unicode."""
    folder = target.absolute().parent
    try:
        str(folder).encode()
    except UnicodeEncodeError:
        return None
    return folder
