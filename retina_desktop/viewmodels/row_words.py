"""A line of the list in words, for the list itself and for screen readers."""

from __future__ import annotations

from collections.abc import Sequence

from retina_desktop.domain.language import commas, mark, tr, trn, written_date
from retina_desktop.viewmodels.list_groups import Group, GroupFacts
from retina_desktop.viewmodels.worklist import STATUS_WORDS, Row, Status

EYE_NAMES = {"OD": mark("right eye"), "OS": mark("left eye")}


def status_words(row: Row) -> str:
    """Such as "to read", "entered", "ungradable, confirmed", "model: ungradable"."""
    state = tr("confirmed") if row.confirmed else tr("entered")
    if row.status is Status.READ:
        return state
    if row.gradable is False:
        return commas([tr("ungradable"), state])
    if row.status is Status.UNGRADABLE:
        return tr("model: ungradable")
    return tr(STATUS_WORDS[row.status])


def all_read_words(rows: Sequence[Row]) -> str:
    """What is said where nothing is left to read, and how much of it is not confirmed."""
    words = tr("Every photograph in the list is read.")
    entered = sum(row.answer.is_answered and not row.confirmed for row in rows)
    if entered:
        more = trn("{n} reading is entered and not confirmed.", "{n} readings are entered and not confirmed.", entered)
        words += " " + more
    return words


def questioned_words(row: Row, *, in_sentence: bool = False) -> str:
    """Whose grades are to be looked at again, the reader's own first, such as "your 1 · IDRiD labels: 1"; "" for none.

    Blind first: a grade of others is not told before this reader's own; another reader's not before that is confirmed.
    in_sentence: which says already that they are to be looked at again.
    """
    said = []
    for one in sorted(row.contradictions, key=lambda one: not one.given.is_own):
        given = one.given
        is_told = row.opinion_visible if given.is_imported else row.confirmed
        if given.is_own:
            words = tr("your {grade}", grade=given.grade)
        elif is_told:
            words = tr("{who}: {grade}", who=given.who, grade=given.grade)
        else:
            words = given.who if in_sentence else tr("{who}: look again", who=given.who)
        said.append(tr("{words}, model seen", words=words) if given.seen_before and row.opinion_visible else words)
    words = " · ".join(said)
    return (
        tr("{words} · another model", words=words) if row.contradictions and row.contradictions[0].is_stale else words
    )


def difference_words(row: Row) -> str:
    """Who disagrees, such as "Ada, Bo disagree"; what the others said, such as "Ada 2 · Bo 3", once the reader has confirmed
    an own grade; "" where nobody does."""
    if row.difference is None:
        return ""
    answers = row.difference.answers
    if not row.confirmed:
        return tr("{readers} disagree", readers=commas([one.who for one in answers]))
    return " · ".join(f"{one.who} {'U' if one.grade is None else one.grade}" for one in answers if not one.is_own)


def origin_words(row: Row) -> str:
    """Its study and why a worklist has it, a line each; "" where neither is known."""
    study = tr("Study {study}", study=row.study) if row.study else ""
    return "\n".join(filter(None, (study, tr("Why: {reason}", reason=row.reason) if row.reason else "")))


def row_words(row: Row) -> str:
    """Such as "007_OS.png, left eye, confirmed, grade 2"."""
    parts = [row.name]
    if row.laterality:
        parts.append(tr(EYE_NAMES[row.laterality]))
    parts.append(status_words(row))
    if row.grade is not None:
        parts.append(tr("grade {grade}", grade=row.grade))
    if row.contradictions:
        parts.append(tr("to look at again: {words}", words=questioned_words(row, in_sentence=True)))
    if row.difference is not None:
        parts.append(difference_words(row))
    return commas(parts)


def day_words(row: Row, *, short: bool = False) -> str:
    """Such as "2026-03-12", "file of 2026-03-12" where the photograph does not say when it was taken, "" while unknown."""
    if row.taken is None:
        return ""
    day = written_date(row.taken)
    if row.is_capture_date:
        return day
    return tr("file {day}", day=day) if short else tr("file of {day}", day=day)


def date_words(row: Row) -> str:
    """The same in a sentence, with the time."""
    if row.taken is None:
        return ""
    time = written_date(row.taken, "minute")
    if row.is_capture_date:
        return tr("Captured {time} (EXIF or DICOM)", time=time)
    return tr("No capture date in it; the file is of {time}", time=time)


def group_words(one: Group, facts: GroupFacts) -> str:
    """Such as "Patient 007, 2 photographs, grade 2, worse eye OS, 1 of 2 to read, closed"."""
    parts = [one.title, trn("{n} photograph", "{n} photographs", facts.photographs)]
    if one.patient is None:
        parts.append(facts.words_of_reading)
    else:
        parts += [tr("grade {grade}", grade=facts.grade)] if facts.grade is not None else []
        parts += facts.words.split(" · ")
    state = tr("open", meaning="a patient's rows") if one.is_open else tr("closed", meaning="a patient's rows")
    return commas([*parts, state])
