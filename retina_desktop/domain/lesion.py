"""Lesion kinds, their counts by quadrant, and the cross-check: the grade that the ICDR rules give from counts alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from retina_desktop.domain.language import commas, mark, tr, trn
from retina_desktop.domain.scale import ICDR_SOURCE, grade_name

QuadrantCounts = tuple[int, int, int, int]
"""Connected lesions in the four quadrants around the optic disc-fovea axis."""

MANY_HAEMORRHAGES = 20
"""More than this many in each of four quadrants is severe: the "4" of the 4-2-1 rule (Wilkinson et al. 2003)."""


@dataclass(frozen=True)
class Kind:
    """One kind of lesion that the detector sees. one, many: messages, with the count as {n}."""

    code: str
    one: str
    many: str

    def counted(self, count: int) -> str:
        """Such as "1 microaneurysm" or "14 microaneurysms"."""
        return trn(self.one, self.many, count)


KINDS = (
    Kind("MA", "{n} microaneurysm", "{n} microaneurysms"),
    Kind("HE", "{n} haemorrhage", "{n} haemorrhages"),
    Kind("EX", "{n} hard exudate", "{n} hard exudates"),
    Kind("SE", "{n} soft exudate", "{n} soft exudates"),
)

SEVERE = mark("{lesions}: more than {many} haemorrhages in each of 4 quadrants, so {grade}.")
SEVERE_BY_A_GUESS = mark("{lesions}: by a guess more than {many} haemorrhages in each of 4 quadrants, so {grade}.")
BLIND_SPOT = mark("The detector cannot see venous beading, IRMA or new vessels.")


@dataclass(frozen=True)
class RuleGrade:
    """The cross-check: a grade from counts, never 4, with its reason. Not the model's grade."""

    grade: int  # 0-3
    words: str
    source: str = ICDR_SOURCE


def rule_grade(counts_by_quadrant: Mapping[str, QuadrantCounts], *, are_quadrants_known: bool = True) -> RuleGrade:
    """The grade that the ICDR rules give from the lesions seen.

    counts_by_quadrant: kind code (MA, HE, EX, SE) -> counts in the four quadrants; a kind that is missing counts 0.
    are_quadrants_known: False where disc or fovea was not found; the words then say no quadrant, or that it is a guess.
    Raises ValueError for an unknown kind or counts that are not four numbers from 0.
    """
    counts = {kind.code: (0, 0, 0, 0) for kind in KINDS}
    for code, quadrants in counts_by_quadrant.items():
        if code not in counts:
            raise ValueError(f"A lesion is one of {', '.join(counts)}, not {code!r}.")
        if len(quadrants) != 4 or any(count < 0 for count in quadrants):
            raise ValueError(f"{code}: counts are four numbers from 0, one for each quadrant, not {quadrants!r}.")
        counts[code] = quadrants
    found = [kind for kind in KINDS if sum(counts[kind.code])]
    if not found:
        return _rule(0, tr("No lesion found: {grade}.", grade=grade_name(0)))
    seen = commas(
        [
            _seen(kind, counts[kind.code]) if are_quadrants_known else kind.counted(sum(counts[kind.code]))
            for kind in found
        ]
    )
    if [kind.code for kind in found] == ["MA"]:
        return _rule(1, tr("{lesions}: microaneurysms only, so {grade}.", lesions=seen, grade=grade_name(1)))
    if min(counts["HE"]) > MANY_HAEMORRHAGES:
        words = SEVERE if are_quadrants_known else SEVERE_BY_A_GUESS
        return _rule(3, tr(words, lesions=seen, many=MANY_HAEMORRHAGES, grade=grade_name(3)))
    return _rule(2, tr("{lesions}: more than microaneurysms, so {grade}.", lesions=seen, grade=grade_name(2)))


def _rule(grade: int, words: str) -> RuleGrade:
    return RuleGrade(grade, f"{words} {tr(BLIND_SPOT)}")


def _seen(kind: Kind, quadrants: QuadrantCounts) -> str:
    touched = sum(count > 0 for count in quadrants)
    lesions = kind.counted(sum(quadrants))
    return trn("{lesions} in {n} quadrant", "{lesions} in {n} quadrants", touched, lesions=lesions)
