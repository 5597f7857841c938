"""The manual as it lies in docs/manual: chapters in the order of its table of contents. Plain text; Qt draws it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

CONTENTS = "README.md"
"""The table of contents: its links are the chapters, in their order."""
_LINK = re.compile(r"\[([^\]]+)\]\(([\w-]+\.md)\)")
_HEADING = re.compile(r"^(#{1,3}) (.+)$", re.MULTILINE)
_CODE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


class ManualError(Exception):
    """The pages are not where they should be; the words name the folder."""


@dataclass(frozen=True)
class Heading:
    level: int  # 1 the chapter's own, 2 and 3 below it
    words: str
    anchor: str  # as links name it: reading.md#the-list


@dataclass(frozen=True)
class Chapter:
    """One page. text: Markdown as it lies in the file, comments left out."""

    name: str  # of its file: reading.md
    text: str

    @property
    def headings(self) -> tuple[Heading, ...]:
        """In their order; the first is the chapter's own where the file begins as it should."""
        plain = _CODE.sub("", self.text)  # a comment of a shell is no heading
        return tuple(
            Heading(len(marks), words.replace("`", ""), anchor_of(words)) for marks, words in _HEADING.findall(plain)
        )

    @property
    def title(self) -> str:
        return next((heading.words for heading in self.headings), self.name)

    @property
    def pictures(self) -> tuple[str, ...]:
        """As the page names them: ../images/window-dark.jpg."""
        return tuple(place for _, place in _PICTURE.findall(self.text))

    @property
    def captioned(self) -> str:
        """The text with the words of each picture below it."""
        return _PICTURE.sub(lambda found: f"\n\n{found[0]}\n\n*{found[1]}*\n\n", self.text)


def anchor_of(heading: str) -> str:
    """What a link calls a heading, as on GitHub: lower case, a hyphen for a space, nothing but letters, digits and hyphens."""
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")


def read_manual(folder: Path) -> tuple[Chapter, ...]:
    """The table of contents and its chapters. What it names and is not there is left out. Raises ManualError."""
    try:
        contents = _chapter(folder / CONTENTS)
    except (OSError, UnicodeDecodeError) as error:
        raise ManualError(str(folder)) from error
    chapters = [contents]
    for name in dict.fromkeys(name for _, name in _LINK.findall(contents.text)):
        try:
            chapters.append(_chapter(folder / name))
        except (OSError, UnicodeDecodeError):
            continue
    return tuple(chapters)


def _chapter(file: Path) -> Chapter:
    return Chapter(file.name, _COMMENT.sub("", file.read_text(encoding="utf-8")))
