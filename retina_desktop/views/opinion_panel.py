"""The model's opinion in words and bars, or why there is none to see."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from retina_desktop.domain.findings import FOREIGN
from retina_desktop.domain.landmarks import Landmarks, missing_words, unjudged_distance
from retina_desktop.domain.language import capital, commas, listed, mark, tr
from retina_desktop.domain.lesion import rule_grade
from retina_desktop.domain.scale import ACTIONS, DME_RISK, GRADES, grade_name
from retina_desktop.viewmodels.overlay import LESION_KINDS
from retina_desktop.views.controls import PAGE_SIDES_PX, heading, quiet, rule
from retina_desktop.views.elided import ElidedButton
from retina_desktop.views.icons import Icons
from retina_desktop.views.shapes import paint_shape
from retina_desktop.views.spoken_bars import SpokenBars
from retina_desktop.views.theme import Theme
from retina_desktop.views.words import (
    KIND_NAMES,
    QUALITY_WORDS,
    chance,
    conformal_words,
    grade_title,
    number,
)

if TYPE_CHECKING:  # NumPy comes with it
    from retina_desktop.services.lesion_places import LesionPlaces
    from retina_models.prediction import Prediction

ROW_HEIGHT = 24
LEAST_TRACK_PX = 60
NONE_ON_THE_DISC = ("EX", "SE")
"""Bright kinds, for which the disc itself is taken; a haemorrhage on the disc may be one, and matters."""
NOBODY_S = Landmarks()
QUADRANTS = (
    (mark("ST", meaning="quadrant"), mark("superotemporal")),
    (mark("IT", meaning="quadrant"), mark("inferotemporal")),
    (mark("IN", meaning="quadrant"), mark("inferonasal")),
    (mark("SN", meaning="quadrant"), mark("superonasal")),
)
"""Above a column, and in full; in the order of Prediction.quadrant_counts. Nasal is the disc's side: no laterality is needed."""


class ProbabilityBars(QWidget):
    """Five bars, one a grade; the model's own grade is the filled one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._prediction: Prediction | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Probability of each grade"))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_prediction(self, prediction: Prediction) -> None:
        self._prediction = prediction
        shares = [
            tr("grade {grade}: {share}", grade=grade, share=chance(share))
            for grade, share in enumerate(prediction.probabilities)
        ]
        self.setAccessibleDescription(", ".join(shares))
        self.setToolTip("\n".join(shares))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, ROW_HEIGHT * 5)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._prediction is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        bold = QFont(self.font())
        bold.setBold(True)
        titles = [grade_title(grade) for grade in GRADES]
        share_width = metrics.horizontalAdvance(chance(0.001)) + 8
        name_width = 24 + max(map(QFontMetrics(bold).horizontalAdvance, titles)) + 10
        name_width = min(name_width, self.width() - share_width - LEAST_TRACK_PX)  # long words in some languages
        for grade, share in enumerate(self._prediction.probabilities):
            line = QRectF(0, grade * ROW_HEIGHT, self.width(), ROW_HEIGHT)
            chosen = grade == self._prediction.grade
            font = QFont(self.font())
            font.setBold(chosen)
            painter.setFont(font)
            painter.setPen(self._theme.colour("text" if chosen else "quiet"))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(line, middle, str(grade))
            title = painter.fontMetrics().elidedText(titles[grade], Qt.TextElideMode.ElideRight, name_width - 32)
            painter.drawText(line.adjusted(22, 0, 0, 0), middle, title)
            painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, chance(share))
            track = QRectF(name_width, line.center().y() - 4, line.width() - name_width - share_width, 8)
            self._bar(painter, track, 1.0, "track")
            self._bar(painter, track, share, "accent" if chosen else "control_line")

    def _bar(self, painter: QPainter, track: QRectF, share: float, role: str) -> None:
        if share < 0.005:
            return
        path = QPainterPath()
        path.addRoundedRect(QRectF(track.topLeft(), QSize(max(4, round(track.width() * share)), 8)), 3, 3)
        painter.fillPath(path, self._theme.colour(role))


class _Shape(QWidget):
    def __init__(self, kind: str, theme: Theme) -> None:
        super().__init__()
        self._kind = kind
        self._theme = theme
        self.setFixedSize(14, 14)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        edge = self._theme.colour("control_line")
        paint_shape(QPainter(self), self._kind, QRectF(2, 2, 10, 10), self._theme.lesion(self._kind), edge)


class LesionTable(QWidget):
    """How many lesions of each kind, in all and, where disc and fovea were found, by quadrant."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._shapes = {kind: _Shape(kind, theme) for kind in LESION_KINDS}
        self._totals = {kind: QLabel() for kind in LESION_KINDS}
        self._quadrants = {kind: [quiet() for _ in QUADRANTS] for kind in LESION_KINDS}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(3)
        grid.setHorizontalSpacing(8)
        grid.setColumnStretch(1, 1)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._heads = [quiet(tr("by quadrant")), *(quiet(tr(short, meaning="quadrant")) for short, _ in QUADRANTS)]
        names = ", ".join(f"{tr(short, meaning='quadrant')} {tr(name)}" for short, name in QUADRANTS)
        for place, head in enumerate(self._heads):
            head.setWordWrap(False)
            head.setToolTip(tr("About the fovea, along the line from the optic disc: {quadrants}", quadrants=names))
            if place:
                head.setAccessibleName(tr(QUADRANTS[place - 1][1]))
                grid.addWidget(head, 0, 2 + place, right)
        grid.addWidget(self._heads[0], 0, 1, 1, 2, right)
        for line, kind in enumerate(LESION_KINDS, 1):
            grid.addWidget(self._shapes[kind], line, 0)
            name = QLabel(f"{kind}  {tr(KIND_NAMES[kind])}")
            name.setWordWrap(True)  # some languages have long words for these, and the panel must not grow
            grid.addWidget(name, line, 1)
            grid.addWidget(self._totals[kind], line, 2, right)
            self._totals[kind].setProperty("role", "strong")
            for place, label in enumerate(self._quadrants[kind]):
                label.setWordWrap(False)
                grid.addWidget(label, line, 3 + place, right)

    def set_theme(self, theme: Theme) -> None:
        for shape in self._shapes.values():
            shape.set_theme(theme)

    def show_prediction(self, prediction: Prediction) -> None:
        are_known = not _missing(prediction)
        for head in self._heads:
            head.setVisible(are_known)
        for kind in LESION_KINDS:
            count = prediction.lesion_counts.get(kind, 0)
            self._totals[kind].setText(number(count))
            self._totals[kind].setAccessibleName(f"{number(count)} {tr(KIND_NAMES[kind])}")
            quadrants = prediction.quadrant_counts.get(kind) if are_known and count else None
            for place, label in enumerate(self._quadrants[kind]):
                label.setText(number(quadrants[place]) if quadrants else "")
                label.setVisible(are_known)
                label.setAccessibleName(f"{tr(QUADRANTS[place][1])} {label.text()}" if quadrants else "")


class OpinionPanel(QWidget):
    reveal_requested = Signal()  # before the reader's own grade

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("The model's opinion"))
        self._icons = icons
        self._bars = ProbabilityBars(theme)
        self._lesions = LesionTable(theme)
        self.spoken = SpokenBars(theme)
        self._verdict = _label("strong")
        self._action = _label("")
        self._set = quiet()
        self._dme = quiet()
        self._doubt = _label("warning")
        self._whose = quiet()
        self._on_disc = quiet()
        self._rule = quiet()
        self._stale = _label("stale")
        self._made = quiet()
        self._instead_icon = QLabel()
        self._instead = quiet()
        self._reveal = ElidedButton(tr("Show it now"))
        self._reveal.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._reveal.setToolTip(tr("Your reading will record that you saw the model's opinion first"))
        self._reveal.clicked.connect(lambda _checked: self.reveal_requested.emit())
        self._lay_out()

    def _lay_out(self) -> None:
        font = QFont(self._verdict.font())
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        self._verdict.setFont(font)
        opinion = QWidget()
        column = QVBoxLayout(opinion)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        for widget in (self._stale, self._verdict, self._action, self._doubt, self._bars, self._set, self._dme):
            column.addWidget(widget)
        column.addWidget(rule())
        for widget in (self._lesions, self._whose, self._on_disc, self.spoken, self._rule, rule(), self._made):
            column.addWidget(widget)
        column.addStretch(1)
        instead = QWidget()
        middle = QVBoxLayout(instead)
        middle.setContentsMargins(8, 24, 8, 8)
        middle.setSpacing(10)
        middle.addWidget(self._instead_icon, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addWidget(self._instead)
        middle.addWidget(self._reveal, 0, Qt.AlignmentFlag.AlignHCenter)
        self._instead.setAlignment(Qt.AlignmentFlag.AlignCenter)
        middle.addStretch(1)
        self._pages = (instead, opinion)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(PAGE_SIDES_PX[0], 10, PAGE_SIDES_PX[1], 12)
        outer.setSpacing(8)
        outer.addWidget(heading(tr("The model's opinion")))
        for page in self._pages:
            outer.addWidget(page, 1)
        self._bring(0)

    def _bring(self, shown: int) -> None:
        """Only what is shown takes room: a stack would be as high as its highest page, and scroll to nothing."""
        for place, page in enumerate(self._pages):
            page.setVisible(place == shown)

    def set_theme(self, theme: Theme) -> None:
        self._bars.set_theme(theme)
        self._lesions.set_theme(theme)
        self.spoken.set_theme(theme)

    @property
    def words(self) -> str:
        """All that is shown, a line for each label."""
        page = next(page for page in self._pages if not page.isHidden())
        return "\n".join(label.text() for label in page.findChildren(QLabel) if not label.isHidden())

    def show_words(self, words: str, icon: str, *, can_reveal: bool) -> None:
        """In the opinion's place: hidden, queued, analysing, failed, no model."""
        self._instead.setText(words)
        self._instead_icon.setVisible(bool(icon))
        if icon:
            self._instead_icon.setPixmap(self._icons.pixmap(icon, "quiet", 32, self.devicePixelRatioF()))
        self._reveal.setVisible(can_reveal)
        self._bring(0)

    def show_prediction(
        self,
        prediction: Prediction,
        *,
        stale: bool,
        places: LesionPlaces | None = None,
        corrected: Landmarks = NOBODY_S,
    ) -> None:
        """places: by disc and fovea as they are known now; None while that is counted, or where it cannot be.
        corrected: what a reader placed."""
        self._verdict.setText(_grade_words(prediction) if prediction.gradable else tr("Ungradable"))
        self._action.setText(_action_words(prediction) if prediction.gradable else _ungradable_words(prediction))
        doubt = _doubt_words(prediction)
        self._doubt.setVisible(bool(doubt))
        self._doubt.setText(doubt)
        self._bars.show_prediction(prediction)
        self._set.setText(" ".join((*_middle_words(prediction), conformal_words(prediction.conformal_set))))
        self._dme.setText(_dme_words(prediction, corrected))
        counted = _counted_anew(prediction, places, corrected)
        self._lesions.show_prediction(counted)
        self._rule.setText(_rule_words(counted))
        for label, words in (
            (self._whose, _whose_words(prediction, counted, corrected)),
            (self._on_disc, _on_disc_words(prediction, places)),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        self._stale.setVisible(stale)
        self._stale.setText(tr("By another model than the one in use: it will be renewed"))
        self._made.setText(f"{prediction.model} · {number(prediction.seconds, 1)} s")
        self._bring(1)


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label


def _grade_words(prediction: Prediction) -> str:
    words = f"{prediction.grade}  {grade_title(prediction.grade)}"
    return tr("{grade} · refer", grade=words) if prediction.referable else words


def _action_words(prediction: Prediction) -> str:
    action = capital(tr(ACTIONS[prediction.action]))
    return tr("{action} · {share} to be referred", action=action, share=chance(prediction.p_referable))


def _ungradable_words(prediction: Prediction) -> str:
    """It leads, before any grade: what cannot be seen must not be read as healthy."""
    reasons = [tr(QUALITY_WORDS.get(reason, reason)) for reason in prediction.quality_reasons]
    why = listed(reasons) if reasons else tr("no single reason")
    return tr("{why}. Photograph the eye again, or have it examined.", why=capital(why))


def _doubt_words(prediction: Prediction) -> str:
    """Why the grade is not to be relied on; "" where nothing speaks against it."""
    if not prediction.gradable:
        grade = _grade_words(prediction)
        return tr("Judged all the same, the model would say grade {grade}. Do not rely on it.", grade=grade)
    if FOREIGN.code in prediction.quality_reasons:
        return tr("This does not look like a fundus photograph: look at it before you rely on the grade.")
    return ""


def _middle_words(prediction: Prediction) -> tuple[str, ...]:
    """Why the grade is not the longest bar, where it is not."""
    shares = prediction.probabilities
    if shares[prediction.grade] == max(shares):
        return ()
    return (
        tr(
            "Grade {grade} or more: {share}, hence not the longest bar.",
            grade=prediction.grade,
            share=chance(sum(shares[prediction.grade :])),
        ),
    )


def _rule_words(prediction: Prediction) -> str:
    """The cross-check by the ICDR rules, and whether it agrees."""
    missing = _missing(prediction)
    by_rule = rule_grade(prediction.quadrant_counts, are_quadrants_known=not missing)
    own, other = prediction.grade, by_rule.grade
    if other == own:
        agrees = tr("Grade by the counts alone: the same.")
    else:
        names = {"grade": grade_name(other), "own": grade_name(own)}  # "2, not 3. 37 …" would read as a number of 3.37
        agrees = tr("Grade by the counts alone: {grade}; the model's: {own}.", **names)
    guess = tr("The {missing} could not be found: quadrants would be a guess.", missing=missing) if missing else ""
    return " ".join(filter(None, (agrees, by_rule.words, guess)))


def _missing(prediction: Prediction) -> str:
    """What the model did not find of disc and fovea; "" for nothing."""
    return missing_words(Landmarks(prediction.disc, prediction.fovea))


def _counted_anew(prediction: Prediction, places: LesionPlaces | None, corrected: Landmarks) -> Prediction:
    """With quadrants about the landmarks that a reader placed; every other number is the model's."""
    if places is None or corrected == NOBODY_S:
        return prediction
    known = corrected.or_else(Landmarks(prediction.disc, prediction.fovea))
    return replace(prediction, quadrant_counts=places.quadrants, disc=known.disc, fovea=known.fovea)


def _whose_words(prediction: Prediction, counted: Prediction, corrected: Landmarks) -> str:
    """Whose landmarks part the quadrants, where a reader placed some."""
    placed = listed([name for name, place in ((tr("disc"), corrected.disc), (tr("fovea"), corrected.fovea)) if place])
    if not placed or _missing(counted):
        return ""
    if counted is prediction:
        return tr("Quadrants by the model's {landmarks}, not by what a reader placed.", landmarks=placed)
    return tr("Quadrants by the {landmarks} that a reader placed.", landmarks=placed)


def _on_disc_words(prediction: Prediction, places: LesionPlaces | None) -> str:
    """Bright lesions that the disc itself may be; they stay in the model's counts."""
    if places is None:
        return ""
    found = [
        tr("{n} of {total} {lesions}", n=number(n), total=number(total), lesions=tr(KIND_NAMES[kind]))
        for kind in NONE_ON_THE_DISC
        if (n := places.on_disc[kind]) and (total := prediction.lesion_counts.get(kind, 0))
    ]
    return tr("On the optic disc, so likely none: {lesions}.", lesions=commas(found)) if found else ""


def _dme_words(prediction: Prediction, corrected: Landmarks) -> str:
    """The risk is the network's own answer; what it means of the fovea is said only where that could be judged."""
    risk = prediction.dme
    if unjudged := unjudged_distance(risk, Landmarks(prediction.disc, prediction.fovea)):
        words = tr("the network's own estimate from the whole photograph")
        return tr("Macular oedema risk {risk}: {words}. {remark}.", risk=risk, words=words, remark=capital(unjudged))
    words = tr(DME_RISK[risk])
    if risk and corrected.fovea is not None:
        return tr(
            "Macular oedema risk {risk}: {words}, by the model's fovea, not by the one that a reader placed.",
            risk=risk,
            words=words,
        )
    return tr("Macular oedema risk {risk}: {words}", risk=risk, words=words)
