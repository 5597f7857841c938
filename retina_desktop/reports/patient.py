"""A patient's report in words: the worse eye on top, then each eye, what changed, what follows, and what all of it rests on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from retina_desktop.domain.change import Fate, summary
from retina_desktop.domain.findings import advice, names, oedema_advice
from retina_desktop.domain.language import capital, commas, listed, mark, tr, written_date, written_number
from retina_desktop.domain.lesion import BLIND_SPOT, KINDS
from retina_desktop.domain.reading import Reading
from retina_desktop.domain.scale import DME, ICDR_SOURCE, grade_name, level
from retina_desktop.reports.consequences import HIDDEN, consequences, eye_name, noon, right_first, uncovered
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
from retina_desktop.reports.model_words import MODEL_REFERS, READERS_REFER, referable_words, risk_words
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
    blocks: list[Block] = [_about(facts), _banner(facts), *consequences(facts)]
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
        for eye in sorted(facts.eyes, key=right_first)
    ]
    readers = dict.fromkeys(reading.reader for one in facts.photographs for reading in one.readings)
    patient = facts.key if facts.is_patient_known else tr("not known; photograph {name}", name=facts.key)
    entries = [
        (tr("Patient"), patient),
        (tr("Visit"), written_date(noon(facts.visit)) if facts.visit else tr("date not known")),
        (tr("Photographs"), commas(eyes)),
        (tr("Read by"), _read_by(list(readers), facts)),
        (tr("Model"), commas(facts.models) if facts.models else tr("none")),
    ]
    return Facts(tuple(entries), columns=3)


def _read_by(readers: list[str], facts: PatientFacts) -> str:
    if not facts.hides_readings:
        return commas(readers) if readers else tr("nobody yet")
    if not readers:
        return tr("hidden until you have confirmed yours")
    return tr("{readers}; others are hidden until you have confirmed yours", readers=commas(readers))


def _banner(facts: PatientFacts) -> Banner:
    worse, unread = facts.worse, facts.unread_model
    hidden = [tr(HIDDEN)] if facts.hides_readings else []
    rest = [*uncovered(facts), *hidden]
    if worse.source is Source.DIFFER:
        words = tr(
            "{readers} differ: a further reader has to decide. Nothing follows until then.",
            readers=listed(worse.readers),
        )
        return Banner(tr("Readers differ"), (words, *rest), tr("Undecided"), Tone.WARNING)
    if worse.is_read:
        tag = tr("Read and confirmed") if worse.source is Source.CONFIRMED else tr("Read, not confirmed yet")
        lines = [words for words in (_dme_line(worse), *rest, _unread_line(facts)) if words]
        is_sure = worse.source is Source.CONFIRMED and worse.grade is not None
        is_whole = not (facts.has_open_eye or facts.is_at_least)
        return Banner(_read_title(facts), tuple(lines), tag, Tone.PLAIN if is_sure and is_whole else Tone.WARNING)
    if unread is not None:
        alone = tr("What stands here is the model's opinion alone; nothing follows from it.")
        who = [] if hidden else [tr("Nobody has read these photographs.")]
        words = mark("Worse eye, by the model: {result}"), mark("{eye}, by the model: {result}")
        tag = tr("The model's opinion") if hidden else tr(UNREAD)
        title = _title(facts, *words, _result(unread, facts.is_model_at_least))
        return Banner(title, (" ".join([*who, alone]), *rest), tag, Tone.WARNING)
    why = tr("The model's opinion is shown after the reader's own grade.")
    is_withheld = any(one.is_withheld for one in facts.photographs)
    tag = tr("Hidden") if hidden else tr(NOT_READ)
    return Banner(tr("No result yet"), (*((why,) if is_withheld else ()), *rest), tag, Tone.WARNING)


def _read_title(facts: PatientFacts) -> str:
    """ "At least" where more may come; and an eye that stands alone, since the other could not be graded, is named."""
    result = _result(facts.worse, facts.is_at_least)
    graded = [eye for eye in facts.eyes if eye.verdict.grade is not None]
    if len(graded) == 1 < len(facts.eyes) and not facts.is_partly_unread:
        return tr("{eye} alone: {result}", eye=eye_name(graded[0]), result=result)
    return _title(facts, mark("Worse eye: {result}"), mark("{eye}: {result}"), result)


def _title(facts: PatientFacts, of_two: str, of_one: str, result: str) -> str:
    """There is no worse eye of one."""
    first, *others = facts.eyes
    return tr(of_two, result=result) if others else tr(of_one, eye=eye_name(first), result=result)


def _result(verdict: Verdict, is_at_least: bool) -> str:
    if verdict.grade is None:
        return tr("ungradable")
    name = f"{tr(level(verdict.grade).name)} ({verdict.grade})"
    return tr("at least {grade}", grade=name) if is_at_least else name


def _dme_line(verdict: Verdict) -> str:
    if verdict.dme is None:
        return tr("Macular oedema: not judged")
    return tr("Macular oedema: {level}", level=tr(DME[verdict.dme].name, meaning="oedema"))


def _unread_line(facts: PatientFacts) -> str:
    if facts.unread_model is None:
        return ""
    words = mark("The model, of what nobody has read: {result}.")
    if facts.hides_readings:
        words = mark("The model, of what you have not confirmed: {result}.")
    return tr(words, result=_result(facts.unread_model, facts.is_model_at_least))


# ------------------------------------------------------------------------------------------------------------- one eye
def _eye(eye: EyeFacts, pictures: Mapping[str, Picture | str]) -> list[Block]:
    blocks: list[Block] = []
    several = len(eye.photographs) > 1
    for place, photograph in enumerate(eye.photographs, 1):
        name = eye_name(eye)
        if several:  # each on its own: the end of a page may stand between them
            name = tr("{eye}, photograph {n} of {all}", eye=name, n=place, all=len(eye.photographs))
        own: list[Block] = [Heading(name, _answer_of(photograph) if several else _eye_result(eye))]
        if (picture := pictures.get(photograph.sha256)) is not None:
            own.append(Paragraph(picture, Tone.WARNING) if isinstance(picture, str) else picture)
        blocks += [Together((*own, *_photograph(photograph))), *_below(photograph)]
    return [*blocks, *_change(eye)]


def _eye_result(eye: EyeFacts) -> str:
    verdict = eye.verdict
    if verdict.source is Source.DIFFER:
        return tr("readers differ")
    if verdict.source is Source.NOTHING:
        return tr("hidden") if eye.hides_readings else tr("no result")
    result = _result(verdict, eye.is_at_least)
    return result if verdict.is_read else _by_model(result, is_hidden=eye.hides_readings)


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
        words = tr("hidden until you have confirmed yours") if photograph.hides_readings else tr("not read")
        columns = [(tr("Reader"), [words, *[DASH] * 7])]
    if model is not None:
        words = mark("Model {name}, unread")
        if readings or photograph.hides_readings:
            words = mark("Model {name}")
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
    referable = tr("ungradable: refer") if is_referable is None else tr("yes") if is_referable else tr("no")
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
        risk_words(model),
        commas([quality, reasons]) if reasons else quality,
        tr("cannot be seen by it"),
        counts,
        referable_words(model),
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
        Heading(tr("{eye}: change since the last visit", eye=eye_name(eye)), when),
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
    if verdict.source is Source.DIFFER:
        return tr("readers differ")
    if verdict.source is Source.NOTHING:
        return tr("hidden") if photograph.hides_readings else tr("not read")
    result = _result(verdict, False)
    return result if verdict.is_read else _by_model(result, is_hidden=photograph.hides_readings)


def _by_model(result: str, *, is_hidden: bool) -> str:
    """What readers said is hidden: then it is not unread."""
    words = mark("{result}, by the model") if is_hidden else mark("{result}, by the model; not read")
    return tr(words, result=result)


# ---------------------------------------------------------------------------------------------------- what it rests on
def _basis(facts: PatientFacts) -> list[Block]:
    said = [tr("Grade: {source}", source=ICDR_SOURCE), tr("The patient's grade is that of the worse eye.")]
    said.append(tr("Referable for a reader: {definition}.", definition=tr(READERS_REFER)))
    if facts.models:
        said += [
            tr("Referable for the model: {definition}.", definition=tr(MODEL_REFERS)),
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
