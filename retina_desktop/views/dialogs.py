"""Pages beside the main window: the program's purpose, and about."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from retina_desktop.domain.language import mark, tr
from retina_desktop.domain.notice import RESEARCH_USE
from retina_desktop.paths import licence
from retina_desktop.views.controls import close_row, fitting, quiet
from retina_desktop.views.icons import Icons
from retina_models import edition

PURPOSE = (
    mark(
        "Retina Desktop helps a reader to grade diabetic retinopathy on colour fundus photographs, on this computer alone: no "
        "photograph leaves it."
    ),
    mark(
        "The model's grade, its maps and its counts are suggestions to be checked. It sees none of venous beading, intraretinal "
        "microvascular abnormalities and new vessels, and it can miss what it should see."
    ),
    mark(
        "The answer that counts is yours. Each is kept with your name, the time, and whether you saw the model's opinion first."
    ),
)
EDITIONS = (
    mark("This is the full edition."),
    mark("This is the light edition, without PyTorch: making attributions and retraining need the full one."),
)
"""What `edition.words` says."""
LICENCES = mark(
    "Apache-2.0. Made with Qt for Python (LGPL-3.0), NumPy, OpenCV, Pillow, OpenVINO, PyTorch and SQLAlchemy."
)
LICENCES_OF_LIGHT = mark(
    "Apache-2.0. Made with Qt for Python (LGPL-3.0), NumPy, OpenCV, Pillow, OpenVINO and SQLAlchemy."
)
LICENCE_SIZE = QSize(680, 640)
TRANSLATION = mark("This translation was made by a machine; no person has checked it.")
"""Who checked a translation says so in its file, in this message's place; English is no translation."""


class PlainPage(QDialog):
    """A title, some paragraphs, quiet words at the foot and a button that closes it."""

    def __init__(self, title: str, paragraphs: tuple[str, ...], icons: Icons, parent: QWidget, foot: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        head = QHBoxLayout()
        picture = QLabel()
        picture.setPixmap(icons.pixmap("retina", "accent_text", 48, self.devicePixelRatioF()))
        name = QLabel(title)
        font = name.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        font.setBold(True)
        name.setFont(font)
        head.addWidget(picture)
        head.addWidget(name, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(12)
        column.addLayout(head)
        for words in paragraphs:
            label = QLabel(words)
            label.setWordWrap(True)
            column.addWidget(label)
        if foot:
            column.addWidget(quiet(foot))
        self.buttons = close_row(self)
        column.addWidget(self.buttons)


class LicencePage(QDialog):
    """The whole text of the licence, as it came."""

    def __init__(self, file: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Licence"))
        try:
            words = file.read_text(encoding="utf-8")
        except OSError as error:
            words = tr("{file} cannot be read: {why}.", file=file, why=error.strerror)
        self.text = QPlainTextEdit(words)
        self.text.setAccessibleName(tr("Text of the licence"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        column = QVBoxLayout(self)
        column.addWidget(self.text, 1)
        column.addWidget(close_row(self))
        self.resize(fitting(self, LICENCE_SIZE))


def about_page(icons: Icons, grader_words: str, parent: QWidget) -> PlainPage:
    from importlib.metadata import version  # 40 ms that the first window need not wait for

    translation = "" if tr(TRANSLATION) == TRANSLATION else tr(TRANSLATION)
    number = tr("Version {number}", number=version("retina-desktop"))
    facts = (number, tr(edition.words()), tr(RESEARCH_USE), grader_words, translation)
    licences = tr(LICENCES if edition.is_full() else LICENCES_OF_LIGHT)
    page = PlainPage("Retina Desktop", tuple(filter(None, facts)), icons, parent, licences)
    whole = page.buttons.addButton(tr("The whole licence"), QDialogButtonBox.ButtonRole.ActionRole)
    whole.setAutoDefault(False)
    whole.clicked.connect(lambda _checked: LicencePage(licence(), page).open())
    return page


def notice_page(icons: Icons, parent: QWidget) -> PlainPage:
    return PlainPage(tr("Intended use"), (tr(RESEARCH_USE), *map(tr, PURPOSE)), icons, parent)
