"""What the gate found, as sentences in the reader's language; in English they are those that the training wrote."""

from __future__ import annotations

from collections.abc import Callable

from retina_desktop.domain.language import capital, commas, listed, mark, tr, trn
from retina_desktop.views.words import number
from retina_models.comparison import (
    BUNDLE,
    CLINIC,
    NO_WORSE,
    NOT_SHOWN,
    TOGETHER,
    WORSE,
    Case,
    Comparison,
    Facts,
    Figure,
    Judged,
)

NameOf = Callable[[str], str]
"""A photograph's id in a comparison -> the name that it is known by."""

FIGURE_WORDS = {
    "qwk": mark("grade: quadratic weighted kappa"),
    "referable_sensitivity": mark("referable: sensitivity"),
    "referable_specificity": mark("referable: specificity"),
    "referable_auroc": mark("referable: AUROC"),
    "severe_referable": mark("grade 3 or 4 called referable"),
    "severe_severe": mark("grade 3 or 4 called 3 or 4"),
    "ece": mark("calibration error of the grade's probability"),
}
RECALL = mark("grade {grade} called {grade}")
GROUPS = {"eye": mark("eye {value}"), "camera": mark("camera {value}"), "quality": mark("quality {value}")}
QUALITIES = {"good": mark("good"), "usable": mark("usable"), "reject": mark("reject")}
PLACES = {CLINIC: mark("the clinic's hold-out"), BUNDLE: mark("the model's own hold-out")}
EYES = {"referable_sensitivity": mark("referable eyes"), "severe_referable": mark("eyes of grade 3 or 4")}
VERDICTS = {
    NO_WORSE: mark("{after} may be promoted: it was shown to be no worse than {before} beyond the margins."),
    WORSE: mark("{after} may not be promoted: it is worse than {before}."),
    NOT_SHOWN: mark(
        "{after} may not be promoted yet: too few photographs were held out to show that it is no worse than {before}."
    ),
}
SENTENCES = {
    Case.NO_CLINIC: mark(
        "The clinic has no photograph held out, so nobody can tell how the candidate does on its eyes: it cannot be shown to "
        "be no worse."
    ),
    Case.NO_BUNDLE: mark(
        "The model in use came without a hold-out of its own (held_out.safetensors), so nobody can tell what the candidate "
        "forgot of what it knew: it cannot be shown to be no worse. Models released since 2026-11-26 bring one."
    ),
    Case.UNSEEN: mark(
        "The model's own hold-out are features that its former detector saw, without a photograph: what the changed detector "
        "sees in them nobody can tell, so what the candidate forgot of what it knew cannot be shown. Who has those "
        "photographs names their folder with --data."
    ),
    Case.NO_LOSS: mark("{told}: no loss beyond the margin of {margin}."),
    Case.LOST: mark("{told}: more is lost than the margin of {margin} allows."),
    Case.WORSE_AT_95: mark("{told}: worse at 95 %."),
    Case.WITHIN: mark("{told}: within the margin of {margin}."),
    Case.LOST_THERE: mark("{told}: more is lost there than the margin of {margin} allows."),
    Case.FORGOT: mark("{told}: a fall of more than {kappa_margin}, so it forgot."),
    Case.NO_FALL: mark("{told}: no fall of more than {kappa_margin}."),
}
"""Those that no count has to be put into."""
NOTHING_SEEN = {
    "severe_severe": mark("{told}, so nothing can be said of severe eyes."),
    "qwk": mark("{told}, so nobody can tell what was forgotten."),
}
SHORT_ID, SHA256 = 12, 64


def short_id(photograph: str) -> str:
    """As much of a content hash as it takes to find the photograph; other ids as they are."""
    return photograph[:SHORT_ID] if len(photograph) == SHA256 else photograph


def figure_words(key: str) -> str:
    """Of a key of retina_models.comparison.FIGURES; another is told as it is."""
    if key.startswith("recall_"):
        return tr(RECALL, grade=key.removeprefix("recall_"))
    return tr(FIGURE_WORDS.get(key, key))


def group_words(name: str) -> str:
    """Of a subgroup, such as "eye OD"; another is told as it is."""
    what, _, value = name.partition(" ")
    return tr(GROUPS[what], value=tr(QUALITIES.get(value, value))) if what in GROUPS else name


def verdict_words(comparison: Comparison) -> str:
    """One sentence."""
    return tr(VERDICTS[comparison.standing], before=comparison.before, after=comparison.after)


def reasons(comparison: Comparison, name_of: NameOf = short_id) -> list[str]:
    """Whole sentences, those that speak against promotion first."""
    return [sentence(comparison, one, name_of) for one in comparison.ranked]


def objection_words(comparison: Comparison, name_of: NameOf = short_id) -> str:
    """The verdict and what speaks against promotion, a line each."""
    against = [one for one in comparison.ranked if one.standing != NO_WORSE]
    return "\n".join([verdict_words(comparison), *(sentence(comparison, one, name_of) for one in against)])


def sentence(comparison: Comparison, judged: Judged, name_of: NameOf = short_id) -> str:
    """Made of the facts; where they are not kept, or of a kind that a newer program writes, the sentence that was."""
    facts, figure = judged.facts, comparison.figure_of(judged)
    if facts is None or facts.case not in set(Case) or not set(judged.hold_out.split(TOGETHER)) <= set(PLACES):
        return judged.words
    told = "" if figure is None else _told(judged, figure)
    margins = {"margin": _margin(comparison.margin), "kappa_margin": _margin(comparison.kappa_margin)}
    if facts.case in SENTENCES:
        words = tr(SENTENCES[Case(facts.case)], told=told, **margins)
    elif facts.case == Case.NOTHING and judged.figure in NOTHING_SEEN:
        words = tr(NOTHING_SEEN[judged.figure], told=told)
    else:
        words = _counted(facts, told, tr(EYES.get(judged.figure, judged.figure)), margins["margin"])
    return f"{words} {_missed(facts, name_of)}" if facts.missed else words


def _told(judged: Judged, figure: Figure) -> str:
    """Figure, hold-out, before, after, difference and interval, as the beginning of a sentence."""
    place = listed([tr(PLACES[name]) for name in judged.hold_out.split(TOGETHER)])
    what = capital(figure_words(judged.figure))
    if figure.before is None or figure.after is None or figure.difference is None:
        return tr("{figure} on {place}: no photograph allows it", figure=what, place=place)
    low, high = (figure.difference if bound is None else bound for bound in (figure.low, figure.high))
    return tr(
        "{figure} on {place} ({photographs} of {patients}): {before} before, {after} after, difference {difference} "
        "(95 % interval {low} to {high})",
        figure=what,
        place=place,
        photographs=trn("{n} photograph", "{n} photographs", figure.photographs),
        patients=trn("{n} patient", "{n} patients", figure.patients),
        before=number(figure.before, 3),
        after=number(figure.after, 3),
        difference=signed(figure.difference),
        low=signed(low),
        high=signed(high),
    )


def _counted(facts: Facts, told: str, eyes: str, margin: str) -> str:
    """The sentences about eyes that must be sent on."""
    if facts.case == Case.NOTHING:
        return tr(
            "{told}, so it cannot be shown to be no worse: about {needed} {eyes} are needed.",
            told=told,
            needed=number(facts.needed),
            eyes=eyes,
        )
    if facts.case == Case.MISSED:
        return trn(
            "{told}: of the {eyes} {n} that the model in use sends on is missed newly and {gained} found newly, and a loss "
            "beyond the margin of {margin} cannot be excluded.",
            "{told}: of the {eyes} {n} that the model in use sends on are missed newly and {gained} found newly, and a loss "
            "beyond the margin of {margin} cannot be excluded.",
            facts.lost,
            told=told,
            eyes=eyes,
            gained=number(facts.gained),
            margin=margin,
        )
    if facts.needed:
        return tr(
            "{told}: no worse as far as was seen, but too few {eyes} to exclude a loss beyond the margin of {margin}; about "
            "{needed} more {eyes} held out, for which nothing changes, are needed to show it.",
            told=told,
            eyes=eyes,
            margin=margin,
            needed=number(facts.needed),
        )
    return tr(
        "{told}: no worse as far as was seen, but too few {eyes} to exclude a loss beyond the margin of {margin}; more {eyes} "
        "of other patients are needed to show it.",
        told=told,
        eyes=eyes,
        margin=margin,
    )


def _missed(facts: Facts, name_of: NameOf) -> str:
    """The severe eyes that are to be looked at."""
    eyes = [tr("{name} (grade {grade})", name=name_of(one.id), grade=one.grade) for one in facts.missed]
    return tr("Missed newly, to be looked at: {eyes}.", eyes=commas(eyes))


def signed(value: float) -> str:
    """Such as "+0.012"."""
    return f"{'-' if value < 0 else '+'}{number(abs(value), 3)}"


def _margin(share: float) -> str:
    """With as many decimals as it has."""
    return number(share, len(f"{share:g}".partition(".")[2]))
