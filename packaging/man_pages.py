"""Writes the manual pages of the programs from their parsers, so that no command or option can be missing.

usage: man_pages.py FOLDER [PROGRAM...]     FOLDER/PROGRAM.1 for each program, by default for all
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from commands_page import Parser, every_command, one_line, options_of, spelled

PROGRAMS = {
    "retina-desktop": "reads fundus photographs for diabetic retinopathy",
    "retina-train": "trains the models of retina-desktop, also on readings that clinicians confirmed",
}
HOME = "one folder for settings, readings and logs, instead of the user's own"
STATUS = "0 done; 1 some failed, each named; 2 wrong use; 130 stopped, what was done is kept."
EDITIONS = "The light edition has no retina\\-train, and neither \\-\\-attributions nor \\-\\-parquet: these need PyTorch and DuckDB."
NOTICE = "For research use; not a medical device; not cleared by FDA, no CE mark."


def escaped(words: str) -> str:
    """As roff prints them: its own signs are taken for letters, a hyphen can be copied and typed."""
    words = words.replace("\\", "\\e").replace("-", "\\-")
    words = re.sub(r"[^\x00-\x7f]", lambda sign: f"\\[u{ord(sign[0]):04X}]", words)
    return re.sub(r"^([.'])", r"\\&\1", words)


def described(parser: Parser) -> str:
    """What a command does, with its examples, and each of its options."""
    lines = [escaped(one_line(parser.description))] if parser.description else []
    examples = re.findall(r"^\s*(?:Example: )?(retina-.*)$", parser.epilog or "", re.MULTILINE)
    lines += [line for example in examples if "COMMAND" not in example for line in (".PP", f".RI {_quoted(example)}")]
    for option in options_of(parser):
        words = one_line((option.help or "") % {"default": option.default, "prog": parser.prog})
        lines += [".TP", f".B {escaped(spelled(option))}", escaped(words)]
    return "\n".join(lines)


def _quoted(words: str) -> str:
    return '"' + escaped(words).replace('"', "\\(dq") + '"'


def page(program: str) -> str:
    """The whole page of one program."""
    commands = [(called, parser) for called, parser in every_command() if called.split()[0] == program]
    window = next((parser for called, parser in commands if called == program), None)
    parts = [
        f'.TH {program.upper()} 1 "" "Retina Desktop" "User commands"',
        f".SH NAME\n{escaped(program)} \\- {PROGRAMS[program]}",
        ".SH SYNOPSIS",
        *([f".B {escaped(program)}\n.RI [ FOLDER | FILE ...]\n.br"] if window else []),
        f".B {escaped(program)}\n.I COMMAND\n.RI [ options ]",
        f".SH DESCRIPTION\n{described(window)}" if window else "",
        ".SH COMMANDS\nEach explains itself with\n.BR \\-\\-help .",
    ]
    parts += [f".SS {escaped(called)}\n{described(parser)}" for called, parser in commands if called != program]
    parts += [
        f".SH EDITIONS\n{EDITIONS}\n.PP\n{NOTICE}",
        f".SH ENVIRONMENT\n.TP\n.B RETINA_DESKTOP_HOME\n{escaped(HOME)}",
        f".SH EXIT STATUS\n{escaped(STATUS)}",
    ]
    return "\n".join(filter(None, parts)) + "\n"


if __name__ == "__main__":
    for name in sys.argv[2:] or PROGRAMS:
        (Path(sys.argv[1]) / f"{name}.1").write_text(page(name), encoding="utf-8")
