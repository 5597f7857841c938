"""The manual's page of keys, made from the same table as the menus: `python -m retina_desktop.actions.manual > docs/manual/keys.md`."""

from __future__ import annotations

import sys

from retina_desktop.actions.specs import MENUS, RECENT, SEPARATOR, spec

INTRODUCTION = """\
# Keys

Made from the table of actions by `python -m retina_desktop.actions.manual`. Every entry is also in a menu, and every key can
be changed in Help, All keys. While you type in the filter or in a note, keys without Ctrl or Alt are text; Escape leaves the note.
`Tab` goes from control to control, and then `Space` presses the one that has the focus.
"""


def keys_page() -> str:
    """Markdown: a table for each menu."""
    parts = [INTRODUCTION]
    for title, entries in MENUS:
        parts.append(f"\n## {title.replace('&', '')}\n\n| action | keys | what it does |\n|---|---|---|\n")
        for entry in entries:
            if entry not in (SEPARATOR, RECENT):
                action = spec(entry)
                keys = " or ".join(f"`{key}`" for key in action.keys)
                parts.append(f"| {action.text.replace('&', '').rstrip('…')} | {keys} | {action.tip} |\n")
    return "".join(parts)


if __name__ == "__main__":
    sys.stdout.write(keys_page())
