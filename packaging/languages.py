"""Brings resources/languages up to date: every message of the program into each .ts file, and each .ts file into its .qm.

usage: languages.py     Translations that are there stay. A test holds that the files are what this writes.

Qt's own pyside6-lupdate finds neither messages outside of functions nor those in tables nor plural forms of a function that is
not Qt's. The files are Qt's: open them with Qt Linguist (`pyside6-linguist resources/languages/retina_es.ts`).
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeGuard

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "languages"
CONTEXT = "retina"
PLURAL_FORMS = {"es": 2, "hi": 2, "zh_CN": 1}
"""As lrelease has them for these languages."""
MESSAGE_ARGUMENTS: dict[str, tuple[int | str, ...]] = {
    "tr": (0,),
    "mark": (0,),
    "ActionSpec": (1, 3, "text", "tip"),
    "Setting": (2, "description"),
    "Method": (1, 4),
    "Level": (1, 2, 3),
    "DmeLevel": (1,),
    "Sign": (1, 2),
    "Reason": (1, 2),
}
"""Function -> which of its arguments are messages. All but the first two are tables, whose rows are turned where they are shown."""
PLURAL_ARGUMENTS = {"trn": (0, 1), "Kind": (1, 2)}
"""The same for (one, many)."""
MEANINGS = {"DmeLevel": "oedema"}
"""Tables whose rows are turned with a meaning."""
CLINIC_TABLES = "resources/clinical/tables.toml"
"""Its intervals are messages too; a clinic's own are shown as they are written."""
FIELD = re.compile(r"{(\w+)[^}]*}")


@dataclass
class Message:
    """One message. one: the English singular where there are plural forms, else ""."""

    source: str
    meaning: str = ""
    one: str = ""
    files: list[str] = field(default_factory=list)

    @property
    def key(self) -> tuple[str, str]:
        return self.source, self.meaning

    @property
    def fields(self) -> set[str]:
        return set(FIELD.findall(self.source))


class NotLiteral(Exception):
    """A message that is put together while the program runs cannot be found in a file of translations."""


def messages(root: Path = ROOT) -> list[Message]:
    """Every message of the application, in the order of files and lines. Raises NotLiteral."""
    found: dict[tuple[str, str], Message] = {}
    for path in sorted((root / "retina_desktop").rglob("*.py")):
        calls = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
        for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
            for message in _of_call(call, path):
                kept = found.setdefault(message.key, message)
                kept.one = kept.one or message.one
                name = path.relative_to(root).as_posix()
                if name not in kept.files:
                    kept.files.append(name)
    for words in _intervals(root / CLINIC_TABLES):
        found.setdefault((words, ""), Message(words, files=[CLINIC_TABLES]))
    return list(found.values())


def _intervals(tables: Path) -> list[str]:
    if not tables.exists():
        return []
    rows = tomllib.loads(tables.read_text(encoding="utf-8"))["follow_up"]
    texts = [text for row in rows for key, value in row.items() if isinstance(value, list) for text in value]
    return list(dict.fromkeys(text for text in texts if text))


def _of_call(call: ast.Call, path: Path) -> list[Message]:
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    meaning = "".join(_literal(keyword.value) or "" for keyword in call.keywords if keyword.arg == "meaning")
    meaning = meaning or MEANINGS.get(name, "")
    if name in PLURAL_ARGUMENTS:
        given = [call.args[place] for place in PLURAL_ARGUMENTS[name]]
        one, many = (_message(argument, path) for argument in given)
        return [Message(many, meaning, one)] if one and many else []
    given = [call.args[place] for place in MESSAGE_ARGUMENTS.get(name, ()) if _is_place(place, call)]
    given += [keyword.value for keyword in call.keywords if keyword.arg in MESSAGE_ARGUMENTS.get(name, ())]
    return [Message(text, meaning) for text in (_message(argument, path) for argument in given) if text]


def _is_place(place: int | str, call: ast.Call) -> TypeGuard[int]:
    return isinstance(place, int) and place < len(call.args)


def _message(value: ast.expr, path: Path) -> str | None:
    """The text of an argument; None for a name, whose text is a message where it is written. Raises NotLiteral."""
    if isinstance(value, ast.JoinedStr | ast.BinOp):
        raise NotLiteral(f"{path}:{value.lineno}: a message has named fields; it is no f-string and no sum.")
    return _literal(value)


def _literal(value: ast.expr) -> str | None:
    return value.value if isinstance(value, ast.Constant) and isinstance(value.value, str) else None


def read(file: Path) -> dict[tuple[str, str], ET.Element]:
    """(source, meaning) -> the message's element; nothing where there is no file."""
    if not file.exists():
        return {}
    found = ET.parse(file).getroot().iter("message")  # noqa: S314 - a file of this repository
    return {(entry.findtext("source") or "", entry.findtext("comment") or ""): entry for entry in found}


def translations(entry: ET.Element) -> list[str]:
    """The forms of one message, empty ones left out."""
    element = entry.find("translation")
    if element is None:
        return []
    forms = element.findall("numerusform") or [element]
    return [form.text for form in forms if form.text]


def write(code: str, wanted: list[Message], folder: Path = FOLDER) -> int:
    """The .ts file of a language. Messages that are gone are kept as vanished. Returns how many are not translated."""
    file = folder / f"retina_{code}.ts"
    before = read(file)
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    untranslated = 0
    for message in wanted:
        old = before.pop(message.key, None)
        forms = translations(old) if old is not None else []
        context.append(_element(message, forms, code, old))
        untranslated += not forms
    for gone in before.values():
        translation = gone.find("translation")
        if translation is not None and translations(gone):
            translation.set("type", "vanished")
            context.append(gone)
    ET.indent(root, "    ")
    text = ET.tostring(root, encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")
    return untranslated


def _element(message: Message, forms: list[str], code: str, old: ET.Element | None) -> ET.Element:
    entry = ET.Element("message", numerus="yes") if message.one else ET.Element("message")
    for name in message.files:
        ET.SubElement(entry, "location", filename=f"../../{name}")
    ET.SubElement(entry, "source").text = message.source
    if message.meaning:
        ET.SubElement(entry, "comment").text = message.meaning
    if message.one:
        ET.SubElement(entry, "extracomment").text = f"For one: {message.one}"
    if old is not None and old.findtext("translatorcomment"):
        ET.SubElement(entry, "translatorcomment").text = old.findtext("translatorcomment")
    before = old.find("translation") if old is not None else None
    is_finished = bool(forms) and (before is None or before.get("type") != "unfinished")
    translation = (
        ET.SubElement(entry, "translation") if is_finished else ET.SubElement(entry, "translation", type="unfinished")
    )
    if message.one:
        for place in range(PLURAL_FORMS[code]):
            ET.SubElement(translation, "numerusform").text = forms[min(place, len(forms) - 1)] if forms else ""
    else:
        translation.text = forms[0] if forms else ""
    return entry


def release(code: str, folder: Path = FOLDER, to: Path | None = None) -> Path:
    """Make the .qm that the program reads. to: where, when not beside the .ts. Raises CalledProcessError."""
    made = (to or folder) / f"retina_{code}.qm"
    program = Path(sys.executable).with_name("pyside6-lrelease")
    command = [program, "-silent", folder / f"retina_{code}.ts", "-qm", made]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    return made


def main() -> None:
    wanted = messages()
    for code in PLURAL_FORMS:
        untranslated = write(code, wanted)
        release(code)
        print(f"retina_{code}: {len(wanted)} messages, {untranslated} not translated")


if __name__ == "__main__":
    main()
