"""Writes docs/manual/settings.md from the table of settings, so that the page and the program cannot differ.

usage: settings_page.py     A test holds that the page is what this writes.
"""

from __future__ import annotations

from pathlib import Path

from retina_desktop.settings import SETTINGS, Setting

PAGE = Path(__file__).resolve().parent.parent / "docs" / "manual" / "settings.md"
HEAD = """\
# Settings

Made from the table of settings by `packaging/settings_page.py`. They are in *Edit, Settings*, and lie in `settings.toml` in your
configuration folder (`~/.config/retina-desktop` on Linux). A wrong value in the file is named at the start, and its default is used.
Device, niceness, memory and language count from the next start; another model is loaded at once.
`screen` and `doctor` heed none of them: they have options of their own.

| setting | default | what it does |
|---|---|---|
"""


def row(setting: Setting) -> str:
    """One line of the table."""
    default = (
        {True: "yes", False: "no", "": "(empty)"}.get(setting.default)
        if isinstance(setting.default, bool | str)
        else None
    )
    choices = f" One of {', '.join(setting.choices)}." if setting.choices else ""
    return f"| `{setting.key}` | {default or setting.default} | {setting.description}{choices} |\n"


def page() -> str:
    """The whole page; what the program keeps for itself is left out."""
    return HEAD + "".join(row(setting) for setting in SETTINGS if not setting.internal)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
