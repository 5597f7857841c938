"""The window's colours, read from `resources/themes/<name>.json`, as a palette and a style sheet.

A theme is data: a clinic may add a file of its own. `TEXT_PAIRS` says which colour is written on which, so that a test
can compute every contrast (WCAG 2.2, success criterion 1.4.3: at least 4.5 : 1).
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QColor, QPalette

from retina_desktop.domain.language import tr
from retina_desktop.views.style_sheet import STYLE_SHEET

TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    ("text", "window"),
    ("text", "panel"),
    ("text", "raised"),
    ("text", "hover"),
    ("text", "pressed"),
    ("text", "field"),
    ("quiet", "window"),
    ("quiet", "panel"),
    ("quiet", "raised"),
    ("quiet", "hover"),
    ("quiet", "track"),
    ("quiet", "field"),
    ("accent_text", "panel"),
    ("accent_text", "window"),
    ("selection", "on_selection"),
    ("on_accent", "accent"),
    ("on_selection", "selection"),
    ("warning", "warning_back"),
    ("warning", "panel"),
    ("warning", "window"),
    ("error", "error_back"),
    ("error", "panel"),
    ("error", "hover"),
    ("error", "window"),
    ("info", "info_back"),
    ("surround_text", "surround"),
)
"""(ink, paper): every pair of colours in which words are written."""

EDGE_PAIRS: tuple[tuple[str, str], ...] = (
    ("control_line", "panel"),
    ("control_line", "field"),
    ("accent", "panel"),
    ("accent", "track"),
    ("accent", "raised"),
    ("accent", "hover"),
    ("control_line", "hover"),
    ("accent_text", "hover"),
    ("warning", "hover"),
    ("disabled", "panel"),
    ("disabled", "raised"),
    ("disabled", "window"),
)
"""(edge, ground): outlines, bars and symbols that carry meaning; WCAG 2.2, 1.4.11 asks for 3 : 1. It asks nothing of disabled
controls; here their words can be read, too."""


class ThemeError(Exception):
    """A theme file cannot be used; the words say which and why."""


REASONS = {"against": "#2f7bff", "for": "#ffb000", "matters": "#e58cff"}
"""For themes that name none: blue and amber, which no colour-blindness confuses, and violet where for is not told from against.
A test measures how far each is from every grey of the photograph beneath."""


@dataclass(frozen=True)
class Theme:
    """Named colours; `colours`, `lesions` and `reasons` map a role to "#rrggbb"."""

    name: str
    colours: dict[str, str]
    lesions: dict[str, str]
    icons: Path  # folder
    reasons: dict[str, str] = field(default_factory=lambda: dict(REASONS))

    def colour(self, role: str) -> QColor:
        """Raises KeyError for a role that the theme does not name."""
        return QColor(self.colours[role])

    def lesion(self, kind: str) -> QColor:
        return QColor(self.lesions[kind])

    def lesion_rgb(self, kind: str) -> tuple[int, int, int]:
        return _rgb(self.lesion(kind))

    def reason(self, role: str) -> QColor:
        """role: of REASONS."""
        return QColor(self.reasons[role])

    def reason_rgb(self, role: str) -> tuple[int, int, int]:
        return _rgb(self.reason(role))

    def palette(self) -> QPalette:
        """For what the style sheet leaves to the Fusion style: menus, dialogs, tooltips, disabled text."""
        role = QPalette.ColorRole
        palette = QPalette()
        for target, source in {
            role.Window: "window",
            role.WindowText: "text",
            role.Base: "field",
            role.AlternateBase: "panel",
            role.Text: "text",
            role.Button: "raised",
            role.ButtonText: "text",
            role.BrightText: "error",
            role.ToolTipBase: "raised",
            role.ToolTipText: "text",
            role.PlaceholderText: "quiet",
            role.Highlight: "selection",
            role.HighlightedText: "on_selection",
            role.Link: "accent_text",
            role.LinkVisited: "accent_text",
            role.Accent: "accent",
        }.items():
            palette.setColor(target, self.colour(source))
        for target in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, target, self.colour("disabled"))
        return palette

    def style_sheet(self) -> str:
        sheet = STYLE_SHEET.replace("@icons", self.icons.as_posix())
        for role in sorted(self.colours, key=len, reverse=True):  # longest first: @accent_text before @accent
            sheet = sheet.replace(f"@{role}", self.colours[role])
        return sheet


def load_theme(resources: Path, name: str) -> Theme:
    """`name`: the file's name without suffix. Raises ThemeError in words."""
    path = resources / "themes" / f"{name}.json"
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        reasons = REASONS | dict(values.get("reasons", {}))
        theme = Theme(values["name"], dict(values["colours"]), dict(values["lesions"]), resources / "icons", reasons)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ThemeError(tr("The theme “{name}” cannot be read: {error}", name=name, error=error)) from error
    for role, value in (theme.colours | theme.lesions | theme.reasons).items():
        if not QColor.isValidColorName(value):
            wrong = tr(
                "The theme “{name}” gives {role} the colour “{value}”; it should look like #1b1e22.",
                name=name,
                role=role,
                value=value,
            )
            raise ThemeError(wrong)
    return theme


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def theme_names(resources: Path) -> list[str]:
    return sorted(path.stem for path in (resources / "themes").glob("*.json"))


def contrast(ink: QColor, paper: QColor) -> float:
    """Contrast ratio, 1 to 21 (WCAG 2.2, relative luminance of sRGB)."""
    lighter, darker = sorted((_luminance(ink), _luminance(paper)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())
