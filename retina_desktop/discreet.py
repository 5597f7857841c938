"""What may stand in a log, a crash report and a diagnostics archive: the program's own words, numbers and hashes (ADR 0018).

Closed by default. An error is its type and where it was raised, never its message, which may quote a file or a patient; a file is
a hash that holds for this run alone; a text is left out unless it is `Plain`; a library's message is left out whole.
"""

from __future__ import annotations

import errno
import hashlib
import logging
import os
import re
import secrets
import traceback
from collections.abc import Mapping
from enum import Enum
from numbers import Real
from pathlib import Path, PurePath

LEFT_OUT = "<left out>"

_SALT = secrets.token_bytes(16)
"""Of this run: who has a list of patients cannot try which of them a hash stands for."""
_OWN = ("retina_desktop", "retina_models", "retina_training")
_SEES_NO_FILE_OF_A_PATIENT = ("retina_models.loading", "retina_models.choice", "retina_models.thrift")
"""Loggers whose texts are of models and processors alone."""
_HASH = re.compile(r"(?=\d*[a-f])[0-9a-f]{12,64}")
"""Of a photograph, or its first twelve digits. Figures alone may be a date of birth or a patient's number."""
_CODE = re.compile(r'File "([^"]+)"')
_PATH = re.compile(
    r"""(?:(?<![\w./\\>])~?/(?=\S)|\b[A-Za-z]:[\\/]|\\\\)[^\n"']*?(?=[:;.,]?[ \t]{0,4}$|[:;]\s|["'])""", re.MULTILINE
)
_WORD = re.compile(r"""[^\s/\\"']+""")
_FILE_END = re.compile(r"\.(?:jpe?g|png|tiff?|dcm|bmp|webp|ppm|csv|tsv|pdf|sqlite)\b", re.IGNORECASE)


class Plain(str):
    """A text without a word of a patient's, a reader's or a clinic's: from the program's own words and numbers alone."""

    __slots__ = ()


class Discreet(logging.Formatter):
    """The last guard of every log: whatever a record brings, only what is known to hold no patient's words is written."""

    def format(self, record: logging.LogRecord) -> str:
        fields = record.__dict__ | {"msg": message_of(record), "args": (), "exc_info": None, "exc_text": None}
        text = super().format(logging.makeLogRecord(fields | {"stack_info": None}))
        error = record.exc_info[1] if record.exc_info else None
        return text if error is None else f"{text}\n{trace_of(error)}"


def message_of(record: logging.LogRecord) -> Plain:
    """The words of a record: the sentence as it stands in the program's source, with those of its values that may be told."""
    args = record.args
    is_relayed = record.msg == "%s" and isinstance(args, tuple) and bool(args) and isinstance(args[0], Plain)
    if not is_relayed and record.name.partition(".")[0] not in _OWN:
        return Plain(f"a library's message, left out ({Path(record.pathname).name}, line {record.lineno})")
    is_trusted = record.name in _SEES_NO_FILE_OF_A_PATIENT
    template = scrub(str(record.msg))
    if not args:
        return template
    told = (
        {name: _told(value, is_trusted) for name, value in args.items()}
        if isinstance(args, Mapping)
        else tuple(_told(value, is_trusted) for value in args)
    )
    try:
        return Plain(template % told)
    except TypeError:  # a number was asked for, and is none
        return template


def _told(value: object, is_trusted: bool) -> object:
    if value is None or isinstance(value, Real | Plain):
        return value
    if isinstance(value, BaseException):
        return error_words(value)
    if isinstance(value, PurePath):
        return name_of(value)
    if isinstance(value, Enum):
        return Plain(value.name)
    if isinstance(value, str) and (_HASH.fullmatch(value) or is_trusted):
        return scrub(value)
    return Plain(LEFT_OUT)


def name_of(path: PurePath) -> Plain:
    """A file or folder where its path, which may be a patient's name, must not stand: the same one throughout a run."""
    return Plain(f"<file {hashlib.blake2b(os.fsencode(path), digest_size=4, key=_SALT).hexdigest()}>")


def error_words(error: BaseException) -> Plain:
    """Such as "OSError (ENOSPC) at retina_desktop/store/sqlite.py:212"."""
    code = getattr(error, "sqlite_errorname", None) or getattr(getattr(error, "trouble", None), "name", None)
    if code is None and isinstance(error, OSError):
        code = errno.errorcode.get(error.errno or 0)
    frames = traceback.extract_tb(error.__traceback__)
    where = f" at {_code(frames[-1].filename)}:{frames[-1].lineno}" if frames else ""
    return Plain(type(error).__name__ + (f" ({code})" if code else "") + where)


def trace_of(error: BaseException) -> Plain:
    """The traceback without messages and lines of source, the first cause first."""
    causes: list[BaseException] = []
    one: BaseException | None = error
    while one is not None and one not in causes:
        causes.append(one)
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    told = []
    for cause in reversed(causes):
        frames = traceback.extract_tb(cause.__traceback__)
        told += [f'  File "{_code(frame.filename)}", line {frame.lineno}, in {frame.name}' for frame in frames]
        told.append(error_words(cause))
    return Plain("\n".join(told))


def scrub(text: str) -> Plain:
    """A text of the program's own making in which a path, a file's name or a DICOM name may stand, without these."""
    text = _CODE.sub(lambda found: f'File "{_code(found[1])}"', text)
    parts = re.split(r'(File "[^"]+")', text)  # the code's own files stay
    parts[::2] = [_WORD.sub(_word, _PATH.sub("<path>", part)) for part in parts[::2]]
    return Plain("".join(parts))


def _word(found: re.Match[str]) -> str:
    """A word, without what is a file's or a DICOM name. Word by word: a search for names' ends would take the square of a length."""
    word = found[0]
    if (end := _FILE_END.search(word)) is not None:
        return f"<file>{word[end.end() :]}"
    return "<name>" if "^" in word else word


def _code(file: str) -> str:
    """A file of code as it is installed, without the folder before it: that may be a person's home."""
    parts = PurePath(file.replace("\\", "/")).parts
    for root in ("site-packages", "dist-packages"):
        if root in parts:
            return "/".join(parts[parts.index(root) + 1 :])
    for root in _OWN:
        if root in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(root) :])
    return parts[-1] if parts else file
