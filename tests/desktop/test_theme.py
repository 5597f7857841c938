from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from retina_desktop.services.overlay import cielab
from retina_desktop.views.icons import Icons
from retina_desktop.views.style_sheet import STYLE_SHEET
from retina_desktop.views.theme import EDGE_PAIRS, TEXT_PAIRS, ThemeError, contrast, load_theme, theme_names

NAMES = ("dark", "light", "contrast")


@pytest.mark.parametrize(("ink", "paper"), TEXT_PAIRS, ids=lambda role: role)
def test_words_stand_out_at_least_7_to_1_in_high_contrast(repository: Path, ink: str, paper: str):
    """WCAG 2.2, 1.4.6, level AAA: who chooses this theme needs it."""
    theme = load_theme(repository / "resources", "contrast")
    assert contrast(theme.colour(ink), theme.colour(paper)) >= 7


def test_there_are_a_dark_a_light_and_a_high_contrast_theme(repository: Path):
    assert set(theme_names(repository / "resources")) >= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("ink", "paper"), TEXT_PAIRS, ids=lambda role: role)
def test_words_stand_out_at_least_4_5_to_1(repository: Path, name: str, ink: str, paper: str):
    theme = load_theme(repository / "resources", name)
    assert contrast(theme.colour(ink), theme.colour(paper)) >= 4.5


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("edge", "ground"), EDGE_PAIRS, ids=lambda role: role)
def test_edges_and_bars_stand_out_at_least_3_to_1(repository: Path, name: str, edge: str, ground: str):
    theme = load_theme(repository / "resources", name)
    assert contrast(theme.colour(edge), theme.colour(ground)) >= 3.0


def test_contrast_of_black_on_white_is_21_to_1():
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21.0)


@pytest.mark.parametrize("name", NAMES)
def test_lesions_have_the_colours_of_okabe_and_ito(repository: Path, name: str):
    lesions = load_theme(repository / "resources", name).lesions
    assert lesions == {"MA": "#d55e00", "HE": "#cc79a7", "EX": "#f0e442", "SE": "#56b4e9", "artefact": "#999999"}


COLOUR_VISION = {
    "normal": np.eye(3),
    "protanope": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranope": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]]
    ),
    "tritanope": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]]
    ),
}
"""Linear RGB as each sees it (Machado, Oliveira and Fernandes 2009, IEEE TVCG 15:1291, severity 1.0)."""
OPACITY = 0.8
"""Of what is drawn over a photograph, unless the reader chose another."""


def cielab_seen(rgb: np.ndarray, vision: str) -> np.ndarray:
    """(n, 3) sRGB 0-255 -> (n, 3) CIELAB, as this person sees it."""
    share = rgb / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    linear = np.clip(linear @ COLOUR_VISION[vision].T, 0, 1)
    share = np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)
    return cielab(share * 255)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("vision", COLOUR_VISION)
def test_an_attribution_can_be_told_from_any_grey_of_the_photograph_and_for_from_against(
    repository: Path, name: str, vision: str
):
    theme = load_theme(repository / "resources", name)
    greys = np.repeat(np.arange(20.0, 236.0)[:, None], 3, axis=1)

    def over_grey(role: str) -> np.ndarray:
        return cielab_seen(OPACITY * np.array(theme.reason_rgb(role)) + (1 - OPACITY) * greys, vision)

    for role in theme.reasons:
        assert np.linalg.norm(over_grey(role) - cielab_seen(greys, vision), axis=1).min() > 25, role
    assert np.linalg.norm(over_grey("for") - over_grey("against"), axis=1).min() > 60


@pytest.mark.parametrize("name", NAMES)
def test_every_colour_of_the_style_sheet_is_in_the_theme(repository: Path, name: str):
    assert "@" not in load_theme(repository / "resources", name).style_sheet()
    assert "@text" in STYLE_SHEET


def test_a_theme_with_a_wrong_colour_is_refused_by_name(tmp_path: Path):
    folder = tmp_path / "themes"
    folder.mkdir()
    values = {"name": "Odd", "colours": {"text": "reddish"}, "lesions": {}}
    (folder / "odd.json").write_text(json.dumps(values), encoding="utf-8")
    with pytest.raises(ThemeError, match="gives text the colour “reddish”"):
        load_theme(tmp_path, "odd")


def test_a_theme_that_is_not_there_is_refused_in_words(tmp_path: Path):
    with pytest.raises(ThemeError, match="“none” cannot be read"):
        load_theme(tmp_path, "none")


def test_every_icon_draws_something(qapp, repository: Path):
    icons = Icons(repository / "resources", load_theme(repository / "resources", "dark"))
    for path in sorted((repository / "resources" / "icons").glob("*.svg")):
        image = icons.pixmap(path.stem, "text", 32, 1.0).toImage()
        alphas = {image.pixelColor(x, y).alpha() > 0 for x in range(32) for y in range(32)}
        assert alphas == {True, False}, path.name


def test_what_cannot_be_pressed_is_grey_also_where_it_is_on(qapp, repository: Path):
    theme = load_theme(repository / "resources", "dark")
    icon = Icons(repository / "resources", theme).icon("grid")
    off, on = (
        icon.pixmap(QSize(18, 18), QIcon.Mode.Disabled, state).toImage() for state in (QIcon.State.Off, QIcon.State.On)
    )
    assert on == off
    assert on != icon.pixmap(QSize(18, 18), QIcon.Mode.Normal, QIcon.State.On).toImage()
