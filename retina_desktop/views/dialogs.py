"""Pages beside the main window: the program's purpose, and about."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from retina_desktop.domain.language import mark, tr
from retina_desktop.domain.notice import RESEARCH_USE
from retina_desktop.views.controls import close_row, quiet
from retina_desktop.views.icons import Icons

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
LICENCES = mark(
    "Apache-2.0. Made with Qt for Python (LGPL-3.0), NumPy, OpenCV, Pillow, OpenVINO, PyTorch and SQLAlchemy."
)
TRANSLATION = mark("This translation was made by a machine; no person has checked it.")
"""Who checked a translation says so in its file, in this message's place; English is no translation."""


class PlainPage(QDialog):
    """A title, some paragraphs and a button that closes it."""

    def __init__(self, title: str, paragraphs: tuple[str, ...], icons: Icons, parent: QWidget) -> None:
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
            label = quiet(words) if words == tr(LICENCES) else QLabel(words)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(close_row(self))


def about_page(icons: Icons, grader_words: str, parent: QWidget) -> PlainPage:
    from importlib.metadata import version  # 40 ms that the first window need not wait for

    translation = "" if tr(TRANSLATION) == TRANSLATION else tr(TRANSLATION)
    number = tr("Version {number}", number=version("retina-desktop"))
    facts = (number, tr(RESEARCH_USE), grader_words, translation, tr(LICENCES))
    return PlainPage("Retina Desktop", tuple(filter(None, facts)), icons, parent)


def notice_page(icons: Icons, parent: QWidget) -> PlainPage:
    return PlainPage(tr("Intended use"), (tr(RESEARCH_USE), *map(tr, PURPOSE)), icons, parent)
