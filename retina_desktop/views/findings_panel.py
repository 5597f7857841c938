"""What the reader ticks beside the grade: signs that the detector cannot see, and what is wrong with the photograph.

The two share one place, so that nothing else moves: ungradable brings the reasons forward, a grade the signs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from retina_desktop.domain.findings import REASONS, SIGNS
from retina_desktop.domain.language import capital, mark, tr
from retina_desktop.viewmodels.answer import Answer
from retina_desktop.views.elided import ElidedButton

SIGNS_PAGE, QUALITY_PAGE = range(2)
TITLES = (mark("Signs"), mark("Image quality"))
IN_A_ROW = 3


class Ticks(QWidget):
    """Small buttons of which any number is down. Entries: (code, words, tip)."""

    toggled = Signal(str)  # the code of the button that the user pressed

    def __init__(self, name: str, entries: Sequence[tuple[str, str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._tips = {code: tip for code, _, tip in entries}
        self._buttons: dict[str, QPushButton] = {}
        self._down: tuple[str, ...] = ()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for place, (code, words, tip) in enumerate(entries):
            button = ElidedButton(words)
            button.setProperty("role", "tick")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(f"{name}: {tip}")
            button.setToolTip(capital(tip))
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # three of one width
            button.clicked.connect(lambda _checked, code=code: self._press(code))
            self._buttons[code] = button
            grid.addWidget(button, place // IN_A_ROW, place % IN_A_ROW)

    def show_codes(self, codes: Sequence[str]) -> None:
        self._down = tuple(codes)
        for code, button in self._buttons.items():
            button.setChecked(code in codes)

    def show_keys(self, key_words: Callable[[str], str]) -> None:
        """key_words: code -> the key, "" for none."""
        for code, button in self._buttons.items():
            key, tip = key_words(code), self._tips[code]
            button.setToolTip(f"{capital(tip)}   {key}".rstrip())

    def _press(self, code: str) -> None:
        self.show_codes(self._down)  # what is shown stays the answer until that changes
        self.toggled.emit(code)


class FindingsPanel(QWidget):
    sign_toggled = Signal(str)
    reason_toggled = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._answer = Answer()
        self._signs = Ticks(tr("Sign"), [(sign.code, tr(sign.short), tr(sign.name)) for sign in SIGNS])
        self._reasons = Ticks(
            tr("Image quality"), [(reason.code, tr(reason.short), tr(reason.name)) for reason in REASONS]
        )
        self._stack = QStackedWidget()
        self._tabs = QButtonGroup(self)
        self._signs.toggled.connect(self.sign_toggled)
        self._reasons.toggled.connect(self.reason_toggled)
        self._lay_out()
        self._bring(SIGNS_PAGE)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(14)
        tips = (tr("Signs that the detector cannot see"), tr("Why the photograph is poor, or ungradable"))
        for page, tip in enumerate(tips):
            tab = QPushButton(tr(TITLES[page]))
            tab.setProperty("role", "tab")
            tab.setCheckable(True)
            tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            tab.setToolTip(tip)
            self._tabs.addButton(tab, page)
            line.addWidget(tab)
        line.addStretch(1)
        self._tabs.idClicked.connect(self._bring)
        for page in (self._signs, self._reasons):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(line)
        column.addWidget(self._stack)

    @property
    def page(self) -> int:
        """SIGNS_PAGE or QUALITY_PAGE, whichever is in front."""
        return self._stack.currentIndex()

    def _bring(self, page: int) -> None:
        self._stack.setCurrentIndex(page)
        self._tabs.button(page).setChecked(True)

    def show_answer(self, answer: Answer, *, is_another_photograph: bool) -> None:
        before, self._answer = self._answer, answer
        self._signs.show_codes(answer.signs)
        self._reasons.show_codes(answer.quality_reasons)
        for page, codes in enumerate((answer.signs, answer.quality_reasons)):
            tab = self._tabs.button(page)
            title = tr(TITLES[page])
            tab.setText(f"{title} · {len(codes)}" if codes else title)
            tab.setAccessibleName(tr("{title}, {count} ticked", title=title, count=len(codes)))
        if is_another_photograph or answer.gradable != before.gradable:
            self._bring(QUALITY_PAGE if answer.gradable is False else SIGNS_PAGE)
        elif answer.quality_reasons != before.quality_reasons:
            self._bring(QUALITY_PAGE)  # by a key: what it changed is seen
        elif answer.signs != before.signs:
            self._bring(SIGNS_PAGE)

    def show_keys(self, key_words: Callable[[str], str]) -> None:
        """key_words: the code of a sign or reason -> its key, "" for none."""
        self._signs.show_keys(key_words)
        self._reasons.show_keys(key_words)
