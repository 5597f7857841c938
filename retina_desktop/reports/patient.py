"""A patient's report in words: the worse eye on top, then each eye, what changed, what follows, and what all of it rests on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from retina_desktop.domain.case import Eye
from retina_desktop.domain.change import Fate, summary
from retina_desktop.domain.findings import UNGRADABLE, WITHHELD, advice, names, oedema_advice
from retina_desktop.domain.language import capital, commas, listed, mark, tr, written_date, written_number
from retina_desktop.domain.lesion import BLIND_SPOT, KINDS
from retina_desktop.domain.reading import Reading
from retina_desktop.domain.scale import DME, DME_RISK, ICDR_SOURCE, grade_name, level
from retina_desktop.reports.document import (
    Banner,
    Block,
    Cell,
    Document,
    Facts,
    Heading,
    Paragraph,
    Picture,
    Signature,
    Table,
    Together,
    Tone,
)
from retina_desktop.reports.framing import Press, footer
from retina_desktop.services.patient_facts import EyeFacts, PatientFacts, PhotographFacts, Source, Verdict

if TYPE_CHECKING:
    from retina_models.prediction import Prediction

MOST_READERS = 3
"""Columns of a table that still have room; further readers stand in a line below it."""
LESION_NAMES = {
    "MA": mark("Microaneurysms"),
    "HE": mark("Haemorrhages"),
    "EX": mark("Hard exudates"),
    "SE": mark("Soft exudates"),
}
UNREAD = mark("Not read: the model's opinion")
NOT_READ = mark("Not read")
DASH = "–"


def patient_document(
    facts: PatientFacts,
    pictures: Mapping[str, Picture | str],
    press: Press,
) -> Document:
    """pictures: SHA-256 -> the photograph as printed, or the sentence that stands in its place."""
    blocks: list[Block] = [_about(facts), _banner(facts), *_consequences(facts)]
    for eye in facts.eyes:
        blocks += _eye(eye, pictures)
    blocks.append(Together((*_basis(facts), _signature(facts))))
    return Document(
        title=tr("Diabetic retinopathy: a patient's report"),
        date=written_date(press.made),
        blocks=tuple(blocks),
        footer=footer(facts.models, press.made),
        letterhead=press.letterhead,
        author=press.author,
        running=tr("Patient: {key}", key=facts.key)
        if facts.is_patient_known
        else tr("Photograph: {name}", name=facts.key),
        language=press.language,
    )


# ------------------------------------------------------------------------------------------------------------ the head
def _about(facts: PatientFacts) -> Facts:
    eyes = [
        f"{eye.eye or tr('eye not known')} {written_number(len(eye.photographs))}"
        for eye in sorted(facts.eyes, key=_right_first)
    ]
    readers = dict.fromkeys(reading.reader for one in facts.photographs for reading in one.readings)
    patient = facts.key if facts.is_patient_known else tr("not known; photograph {name}", name=facts.key)
    entries = [
        (tr("Patient"), patient),
        (tr("Visit"), written_date(_noon(facts)) if facts.visit else tr("date not known")),
        (tr("Photographs"), commas(eyes)),
        (tr("Read by"), commas(list(readers)) if readers else tr("nobody yet")),
        (tr("Model"), commas(facts.models) if facts.models else tr("none")),
    ]
    return Facts(tuple(entries), columns=3)


def _banner(facts: PatientFacts) -> Banner:
    worse, unread = facts.worse, facts.unread_model
    if worse.source is Source.DIFFER:
        words = tr(
            "{readers} differ: a further reader has to decide. Nothing follows until then.",
            readers=listed(worse.readers),
        )
        return Banner(tr("Readers differ"), (words,), tr("Undecided"), Tone.WARNING)
    if worse.is_read:
        tag = tr("Read and confirmed") if worse.source is Source.CONFIRMED else tr("Read, not confirmed yet")
        lines = [words for words in (_dme_line(worse), *_missing(facts), _unread_line(unread)) if words]
        is_sure = worse.source is Source.CONFIRMED and worse.grade is not None and not facts.is_partly_unread
        tone = Tone.PLAIN if is_sure else Tone.WARNING
        title = _title(
            facts, mark("Worse eye: {result}"), mark("{eye}: {result}"), _result(worse, facts.is_partly_unread)
        )
        return Banner(title, tuple(lines), tag, tone)
    if unread is not None:
        lines = (
            tr(
                "Nobody has read these photographs. What stands here is the model's opinion alone; nothing follows from it."
            ),
            *_missing(facts),
        )
        words = mark("Worse eye, by the model: {result}"), mark("{eye}, by the model: {result}")
        return Banner(_title(facts, *words, _result(unread, False)), lines, tr(UNREAD), Tone.WARNING)
    why = tr("The model's opinion is shown after the reader's own grade.")
    is_hidden = any(one.is_withheld for one in facts.photographs)
    return Banner(
        tr("No result yet"), ((why,) if is_hidden else ()) + tuple(_missing(facts)), tr(NOT_READ), Tone.WARNING
    )


def _title(facts: PatientFacts, of_two: str, of_one: str, result: str) -> str:
    """There is no worse eye of one."""
    first, *others = facts.eyes
    return tr(of_two, result=result) if others else tr(of_one, eye=_name(first), result=result)


def _result(verdict: Verdict, is_at_least: bool) -> str:
    if verdict.grade is None:
        return tr("ungradable")
    name = f"{tr(level(verdict.grade).name)} ({verdict.grade})"
    return tr("at least {grade}", grade=name) if is_at_least else name


def _dme_line(verdict: Verdict) -> str:
    if verdict.dme is None:
        return tr("Macular oedema: not judged")
    return tr("Macular oedema: {level}", level=tr(DME[verdict.dme].name, meaning="oedema"))


def _missing(facts: PatientFacts) -> list[str]:
    """What the result does not cover."""
    said = []
    if facts.missing_eye is not None:
        said.append(tr("{eye}: no photograph.", eye=capital(facts.missing_eye.words)))
    for eye in facts.eyes:
        name = _name(eye)
        if eye.verdict.gradable is False and eye.verdict.is_read:
            said.append(tr("{eye}: ungradable. {advice}", eye=name, advice=tr(UNGRADABLE)))
        elif not eye.verdict.is_read and facts.worse.is_read:
            said.append(tr("{eye}: not read yet.", eye=name))
    return said


def _unread_line(unread: Verdict | None) -> str:
    return "" if unread is None else tr("The model, of what nobody has read: {result}.", result=_result(unread, False))


# ------------------------------------------------------------------------------------------------------------- one eye
def _eye(eye: EyeFacts, pictures: Mapping[str, Picture | str]) -> list[Block]:
    blocks: list[Block] = []
    several = len(eye.photographs) > 1
    for place, photograph in enumerate(eye.photographs, 1):
        name = _name(eye)
        if several:  # each on its own: the end of a page may stand between them
            name = tr("{eye}, photograph {n} of {all}", eye=name, n=place, all=len(eye.photographs))
        own: list[Block] = [Heading(name, _answer_of(photograph) if several else _eye_result(eye))]
        if (picture := pictures.get(photograph.sha256)) is not None:
            own.append(Paragraph(picture, Tone.WARNING) if isinstance(picture, str) else picture)
        blocks += [Together((*own, *_photograph(photograph))), *_below(photograph)]
    return [*blocks, *_change(eye)]


def _name(eye: EyeFacts) -> str:
    return capital(eye.eye.words) if eye.eye else tr("Eye not known")


def _eye_result(eye: EyeFacts) -> str:
    verdict = eye.verdict
    if verdict.source is Source.DIFFER:
        return tr("readers differ")
    if verdict.source is Source.NOTHING:
        return tr("no result")
    result = _result(verdict, eye.is_partly_unread)
    return result if verdict.is_read else tr("{result}, by the model; not read", result=result)


def _photograph(photograph: PhotographFacts) -> list[Block]:
    taken = written_date(photograph.taken) if photograph.taken else tr("date not known")
    about = tr(
        "{name}, taken: {date}, SHA-256 {hash}", name=photograph.path.name, date=taken, hash=photograph.sha256[:12]
    )
    return [Paragraph(about, Tone.QUIET), _table(photograph)]


def _below(photograph: PhotographFacts) -> list[Block]:
    """What may be long, and may go on on the next page."""
    blocks: list[Block] = [
        Paragraph(f"{other.reader}: {_answer(other)}") for other in photograph.readings[MOST_READERS:]
    ]
    for reading in photograph.readings:
        blocks += _remarks(reading, alone=len(photograph.readings) == 1)
    if photograph.error:
        blocks.append(Paragraph(tr("The model could not look at it: {why}", why=photograph.error), Tone.WARNING))
    if photograph.is_withheld:
        blocks.append(Paragraph(tr("The model's opinion is shown after the reader's own grade."), Tone.WARNING))
    return blocks


def _table(photograph: PhotographFacts) -> Table:
    readings, model = photograph.readings[:MOST_READERS], photograph.model
    columns: list[tuple[str, list[str]]] = [
        (reading.reader, _reader_column(reading, photograph.seen_first)) for reading in readings
    ]
    if not readings:
        columns = [(tr("Reader"), [tr("not read"), *[DASH] * 7])]
    if model is not None:
        words = mark("Model {name}") if readings else mark("Model {name}, unread")
        columns.append((tr(words, name=model.model), _model_column(model)))
    labels = (
        tr("Grade (ICDR)"),
        tr("Macular oedema"),
        tr("Quality"),
        tr("Signs ticked"),
        tr("Lesions counted"),
        tr("Referable"),
        tr("Read"),
        tr("Saw the model first"),
    )
    rows = []
    for place, label in enumerate(labels):
        values = [column[place] for _, column in columns]
        if all(value == DASH for value in values):
            continue
        tone = Tone.STRONG if place == 0 else Tone.PLAIN
        rows.append((Cell(label, Tone.QUIET), *(Cell(value, tone) for value in values)))
    head = ("", *(name for name, _ in columns))
    return Table(
        head, tuple(rows), (1.4 if len(columns) > 2 else 1.0, *[2.0] * len(columns)), words=photograph.path.name
    )


def _reader_column(reading: Reading, seen_first: frozenset[str]) -> list[str]:
    dme = tr("not judged") if reading.dme is None else tr(DME[reading.dme].name, meaning="oedema")
    is_referable = reading.is_referable
    referable = DASH if is_referable is None else tr("yes") if is_referable else tr("no")
    state = tr("confirmed") if reading.state == "confirmed" else tr("entered, not confirmed")
    when = f"{written_date(reading.time_utc.astimezone(), 'minute')}, {state}"
    return [
        _answer(reading),
        dme,
        names(reading.quality_reasons) or (tr("ungradable") if reading.gradable is False else tr("gradable")),
        names(reading.signs) or tr("none"),
        DASH,
        referable,
        tr("{when}, imported", when=when) if reading.is_imported else when,
        _seen(reading, seen_first),
    ]


def _answer(reading: Reading) -> str:
    if reading.grade is None:
        return capital(tr("ungradable"))
    return capital(grade_name(reading.grade))


def _seen(reading: Reading, seen_first: frozenset[str]) -> str:
    if reading.is_imported or reading.model is None:
        return DASH
    if reading.reader in seen_first:
        return tr("yes")
    return tr("no; changed after seeing it") if reading.changed_after else tr("no, read blind")


def _model_column(model: Prediction) -> list[str]:
    grade = capital(grade_name(model.grade))
    if not model.gradable:
        grade = capital(tr("ungradable (otherwise {grade})", grade=grade_name(model.grade)))
    elif model.conformal_set and model.conformal_set != (model.grade,):
        grades = commas([str(one) for one in model.conformal_set])
        grade = tr("{grade}; {grades} at 90 % coverage", grade=grade, grades=f"{{{grades}}}")
    reasons = names(model.quality_reasons)
    quality = tr("gradable") if model.gradable else tr("ungradable")
    counts = commas([f"{kind.code} {written_number(model.lesion_counts.get(kind.code, 0))}" for kind in KINDS])
    return [
        grade,
        tr("risk {level} of 2: {words}", level=model.dme, words=tr(DME_RISK[model.dme])),
        commas([quality, reasons]) if reasons else quality,
        tr("cannot be seen by it"),
        counts,
        (tr("yes") if model.referable else tr("no")) if model.gradable else DASH,
        DASH,
        DASH,
    ]


def _remarks(reading: Reading, *, alone: bool) -> list[Block]:
    """Notes may be long: they are paragraphs of their own."""
    said: list[Block] = []
    if reading.note and not reading.is_imported:
        label = tr("Note") if alone else tr("Note, {reader}", reader=reading.reader)
        said.append(Paragraph(tr("{label}: {note}", label=label, note=reading.note)))
    checks = (
        advice(reading.grade, reading.signs, ungradable=reading.gradable is False),
        oedema_advice(reading.grade, reading.dme),
    )
    said += [Paragraph(words, Tone.WARNING) for words in checks if words]
    return said


def _change(eye: EyeFacts) -> list[Block]:
    if not eye.earlier:
        return []
    last = eye.earlier[0]
    when = written_date(last.taken) if last.taken else tr("date not known")
    before = _answer_of(last)
    blocks: list[Block] = [
        Heading(tr("{eye}: change since the last visit", eye=_name(eye)), when),
        Paragraph(tr("Then: {before}. Now: {now}.", before=before, now=_eye_result(eye))),
    ]
    found = eye.change
    if found is None:
        return blocks
    if found.change is None:
        return [*blocks, Paragraph(found.why_not, Tone.QUIET)]
    fates = (Fate.NEW, Fate.GONE, Fate.GROWN, Fate.SHRUNK, Fate.SAME, Fate.DOUBTFUL)
    head = ("", tr("New"), tr("Gone"), tr("Grown"), tr("Shrunk"), tr("The same"), tr("In doubt"))
    rows = tuple(
        (
            Cell(tr(LESION_NAMES.get(kind, kind))),
            *(Cell(written_number(found.change.count(kind, fate))) for fate in fates),
        )
        for kind in found.change.kinds
    )
    blocks.append(Paragraph(summary(found.change, last.taken)))
    if rows:
        blocks.append(Table(head, rows, (2.0, *[1.0] * 6), frozenset(range(1, 7)), tr("Change since the last visit")))
    said = tr("By the model's maps of both photographs, laid over one another; no reader has checked it.")
    return [Together((*blocks, Paragraph(said, Tone.QUIET)))]


def _answer_of(photograph: PhotographFacts) -> str:
    verdict = photograph.verdict
    if verdict.source in (Source.NOTHING, Source.DIFFER):
        return tr("readers differ") if verdict.source is Source.DIFFER else tr("not read")
    result = _result(verdict, False)
    return result if verdict.is_read else tr("{result}, by the model; not read", result=result)


# ------------------------------------------------------------------------------------------------------- what follows
def _consequences(facts: PatientFacts) -> list[Block]:
    worse, tables = facts.worse, facts.tables
    if not worse.is_read:
        return []  # the banner says that nothing follows
    blocks: list[Block] = [Heading(tr("Action and follow-up"))]
    if worse.is_contradicted:
        return [Together((*blocks, Paragraph(tr(WITHHELD), Tone.WARNING)))]
    if worse.grade is None:
        return [Together((*blocks, Paragraph(tr(UNGRADABLE))))]
    if tables.tables is None:
        blocks.append(Paragraph(" ".join(tables.problems) or tr("nothing said for this grade"), Tone.WARNING))
        return [Together(tuple(blocks))]
    action = tables.tables.action_words(worse.grade, worse.dme)
    blocks.append(Paragraph(tr("Action: {words}", words=action), Tone.STRONG))
    sources = [tr("Action: {source}", source=tables.tables.actions_source)]
    if tables.follow_up is not None:
        blocks.append(Paragraph(tables.follow_up.words(worse.grade, worse.dme), Tone.STRONG))
        sources.append(tr("Follow-up: {source}", source=tables.follow_up.source))
    if facts.is_partly_unread:
        words = tr("This holds for what was read; the rest of the photographs may ask for more.")
        blocks.append(Paragraph(words, Tone.WARNING))
    blocks += [Paragraph(words, Tone.WARNING) for words in tables.problems]
    blocks.append(Paragraph(" · ".join(sources), Tone.QUIET))
    return [Together(tuple(blocks))]


def _basis(facts: PatientFacts) -> list[Block]:
    said = [tr("Grade: {source}", source=ICDR_SOURCE), tr("The patient's grade is that of the worse eye.")]
    if facts.models:
        said += [
            tr(
                "Lesions are counted, and drawn, by the model {model} at its operating points.",
                model=commas(facts.models),
            ),
            tr(BLIND_SPOT),
        ]
    return [Together((Heading(tr("What this rests on")), Paragraph(" ".join(_stopped(said)), Tone.QUIET)))]


def _stopped(sentences: Sequence[str]) -> list[str]:
    return [words if words.endswith((".", "।", "。")) else f"{words}." for words in sentences]


def _signature(facts: PatientFacts) -> Signature:
    names_ = dict.fromkeys(name for eye in facts.eyes for name in eye.verdict.readers)
    who = tr("Signature of {reader}", reader=next(iter(names_))) if len(names_) == 1 else tr("Signature of the reader")
    return Signature((who, tr("Place and date")))


def _right_first(eye: EyeFacts) -> int:
    return {Eye.RIGHT: 0, Eye.LEFT: 1}.get(eye.eye, 2) if eye.eye else 2


def _noon(facts: PatientFacts) -> datetime:
    assert facts.visit is not None
    return datetime(facts.visit.year, facts.visit.month, facts.visit.day, 12, tzinfo=UTC)
