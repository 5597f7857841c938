"""The bytes of a file, or one sentence that says why there are none."""

from __future__ import annotations

import errno
import hashlib
import stat
from pathlib import Path

from retina_models.fundus.errors import FundusError, Limits, megabytes

WORDS = {
    errno.ENOENT: "There is no file of this name any more; it was moved, renamed or deleted.",
    errno.ENOTDIR: "There is no file of this name any more; it was moved, renamed or deleted.",
    errno.EACCES: "This user may not read the file; ask its owner for the right to read it.",
    errno.EPERM: "This user may not read the file; ask its owner for the right to read it.",
    errno.ELOOP: "The name is a link that leads back to itself; give the photograph's own name.",
    errno.ENAMETOOLONG: "The file's name is too long for this system; give it a shorter one.",
    errno.EIO: "The disk could not read the file; it may be damaged or unplugged.",
    errno.ESTALE: "The network folder with the file is no longer connected; connect it again.",
}


def read_bytes(path: Path, limits: Limits) -> bytes:
    """All of a file. Raises FundusError, also for a folder, a device, a pipe, an empty file and too large a one."""
    try:
        size = _size_of_file(path)
        if size > limits.max_bytes:
            raise FundusError(f"The file has {megabytes(size)}; more than {megabytes(limits.max_bytes)} are not read.")
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        raise FundusError(_words(error)) from error
    except MemoryError as error:
        raise FundusError("There is not enough memory to read the file; close other programs.") from error
    if not data:
        raise FundusError("The file is empty.")
    return data


def content_hash(path: Path) -> str:
    """The SHA-256 of a file's bytes in hexadecimal: the photograph's identity, wherever it lies. Raises FundusError."""
    try:
        _size_of_file(Path(path))
        with Path(path).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError) as error:
        raise FundusError(_words(error)) from error


def why_unreadable(path: Path) -> str | None:
    """Why a file cannot be read now, one sentence; None where it can. Reads one byte, however large it is."""
    try:
        if not _size_of_file(path):
            return "The file is empty."
        with path.open("rb", buffering=0) as file:
            file.read(1)
    except FundusError as error:
        return str(error)
    except (OSError, ValueError) as error:
        return _words(error)
    return None


def _size_of_file(path: Path) -> int:
    """Looks before opening: opening a pipe would wait for ever."""
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise FundusError("This is a folder, not a photograph; open the photographs inside it.")
    if not stat.S_ISREG(status.st_mode):
        raise FundusError("This is a device or a pipe, not a file that can hold a photograph.")
    return status.st_size


def _words(error: OSError | ValueError) -> str:
    if isinstance(error, ValueError):  # a name with a zero byte
        return "The name is not one that a file can have."
    return WORDS.get(error.errno or 0, f"The file cannot be read ({error.strerror or error}).")
