"""A programme's report in words: what was graded, what could not be, how far readers and model agree, and how long it took."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime, timedelta

from retina_desktop.domain.findings import REASON
from retina_desktop.domain.language import capital, commas, tr, trn, written_date, written_number
from retina_desktop.domain.scale import DME, DME_RISK, GRADES, ICDR_SOURCE, level
from retina_desktop.reports.charts import MOST_DATES, MOST_DAYS, Series, bars
from retina_desktop.reports.document import (
    Banner,
    Block,
    Cell,
    Document,
    Facts,
    Heading,
    Paragraph,
    Table,
    Together,
    Tone,
)
from retina_desktop.reports.framing import Press, duration_words, footer, share_words
from retina_desktop.reports.model_words import MODEL_REFERS, READERS_REFER
from retina_desktop.services.agreement import UNGRADABLE, Agreement, Kappa
from retina_desktop.services.programme_facts import Counts, Pace, ProgrammeFacts

MOST_FAILED = 40
"""Photographs that failed which are named; results.csv names all of them."""
MOST_PACES = 200


def programme_document(
    facts: ProgrammeFacts,
    press: Press,
    *,
    name: str = "",
    remarks: tuple[str, ...] = (),
) -> Document:
    """name: what was screened, such as a folder. remarks: what was left out and why, a sentence each."""
    blocks: list[Block] = [_about(facts, name), Together((_banner(facts),))]
    blocks += [Paragraph(words, Tone.WARNING) for words in remarks]
    blocks += [*_grades(facts), *_ungradable(facts), *_agreement(facts), *_pace(facts), *_failed(facts), *_basis(facts)]
    return Document(
        title=tr("Diabetic retinopathy: a programme's report"),
        date=written_date(press.made),
        blocks=tuple(blocks),
        footer=footer(facts.models, press.made),
        letterhead=press.letterhead,
        author=press.author,
        running=name or tr("Diabetic retinopathy: a programme's report"),
        language=press.language,
    )


def _about(facts: ProgrammeFacts, name: str) -> Facts:
    period = tr("no readings yet")
    if facts.first_reading is not None and facts.last_reading is not None:
        first, last = (written_date(time.astimezone()) for time in (facts.first_reading, facts.last_reading))
        period = first if first == last else tr("{first} to {last}", first=first, last=last)
    entries = [
        (tr("Photographs"), written_number(facts.photographs)),
        (tr("Patients"), written_number(facts.patients)),
        (tr("Read"), tr("{read} of {total}", read=_n(facts.read), total=_n(facts.photographs))),
        (tr("Readings from"), period),
        (tr("Readers"), commas(facts.reader_names) if facts.reader_names else tr("nobody yet")),
        (tr("Model"), commas(facts.models) if facts.models else tr("none")),
    ]
    if name:
        entries.insert(0, (tr("Programme"), name))
    return Facts(tuple(entries), columns=3)


def _banner(facts: ProgrammeFacts) -> Banner:
    by_model, by_readers = [], []
    if facts.model.answered:
        by_model.append(tr("Ungradable for the model: {share}", share=share_words(facts.model.ungradable_rate)))
    if facts.readers.answered:
        by_readers.append(tr("Ungradable for the readers: {share}", share=share_words(facts.readers.ungradable_rate)))
    rest = _not_counted(facts)
    if facts.readers.graded:
        title = tr("Referable by the readers: {share}", share=share_words(facts.readers.referable_rate))
        return Banner(title, (*by_model, *by_readers, *rest), tr("Read by people"))
    if by_readers:
        return Banner(by_readers[0], (*by_model, *rest), tr("Read by people"), Tone.WARNING)
    if not by_model:
        return Banner(tr("No result yet"), tuple(rest), "", Tone.WARNING)
    title = tr("Referable by the model: {share}", share=share_words(facts.model.referable_rate))
    tag = tr("The model's, unread") if facts.unread == facts.photographs else tr("The model's")
    return Banner(title, (*by_model, *rest), tag, Tone.WARNING)


def _not_counted(facts: ProgrammeFacts) -> list[str]:
    """What has no part in the counts, and why."""
    said = []
    if facts.differ:
        said.append(
            trn(
                "{n} photograph is left out of the readers' counts: they differ.",
                "{n} photographs are left out of the readers' counts: they differ.",
                facts.differ,
            )
        )
    if facts.model_alone:
        said.append(
            trn(
                "{n} photograph is not read: of it there is the model's opinion alone.",
                "{n} photographs are not read: of them there is the model's opinion alone.",
                facts.model_alone,
            )
        )
    if without := facts.unread - facts.model_alone:
        said.append(trn("{n} photograph is not read yet.", "{n} photographs are not read yet.", without))
    if facts.failed:
        said.append(
            trn("{n} photograph could not be analysed.", "{n} photographs could not be analysed.", len(facts.failed))
        )
    return said


# -------------------------------------------------------------------------------------------------------------- grades
def _grades(facts: ProgrammeFacts) -> list[Block]:
    labels = [*(f"{grade} {tr(level(grade).short)}" for grade in GRADES), tr("ungradable")]
    series = (
        Series(tr("the model"), "model", (*facts.model.by_grade, facts.model.ungradable)),
        Series(tr("the readers"), "reader", (*facts.readers.by_grade, facts.readers.ungradable)),
    )
    words = tr("Photographs by grade")
    head = ("", tr("Model"), tr("Readers"))
    rows = [
        _row(capital(tr(level(grade).name)) + f" ({grade})", facts.model.by_grade[grade], facts.readers.by_grade[grade])
        for grade in GRADES
    ]
    rows += [
        _row(capital(tr("ungradable")), facts.model.ungradable, facts.readers.ungradable),
        _row(tr("Referable, of those with a grade"), facts.model.referable, facts.readers.referable),
    ]
    table = Table(head, tuple(rows), (4.0, 1.0, 1.0), frozenset({1, 2}), words)
    dme = Table(
        (tr("Macular oedema (the model's risk: IDRiD's scale)"), tr("Photographs")),
        (
            *(
                (Cell(tr("Model, risk {level} of 2: {words}", level=risk, words=tr(DME_RISK[risk]))), Cell(_n(count)))
                for risk, count in enumerate(facts.model.by_dme)
            ),
            *(
                (Cell(tr("Readers: {level}", level=tr(DME[dme].name, meaning="oedema"))), Cell(_n(count)))
                for dme, count in enumerate(facts.readers.by_dme)
                if any(facts.readers.by_dme)
            ),
        ),
        (4.0, 2.0),
        frozenset({1}),
        tr("Macular oedema"),
    )
    return [
        Together(
            (
                Heading(words, _n(facts.photographs)),
                bars(labels, series, words),
                table,
                Paragraph(_referable_means(), Tone.QUIET),
            )
        ),
        Together((dme,)),
    ]


def _referable_means() -> str:
    return tr(
        "Referable is, for the readers: {readers}; for the model: {model}.",
        readers=tr(READERS_REFER),
        model=tr(MODEL_REFERS),
    )


def _row(label: str, *counts: int) -> tuple[Cell, ...]:
    return (Cell(label), *(Cell(_n(count)) for count in counts))


def _ungradable(facts: ProgrammeFacts) -> list[Block]:
    if not (facts.model.ungradable or facts.readers.ungradable):
        return []
    codes = list(dict.fromkeys([*dict(facts.model.reasons), *dict(facts.readers.reasons)]))
    by_model, by_readers = dict(facts.model.reasons), dict(facts.readers.reasons)
    rows = tuple(
        _row(capital(tr(REASON[code].name)), by_model.get(code, 0), by_readers.get(code, 0))
        for code in codes
        if code in REASON
    )
    blocks: list[Block] = [
        Heading(tr("Ungradable photographs")),
        _two_rates(facts.model, facts.readers),
    ]
    if rows:
        words = tr("Reasons")
        blocks.append(Table((words, tr("Model"), tr("Readers")), rows, (4.0, 1.0, 1.0), frozenset({1, 2}), words))
        blocks.append(
            Paragraph(
                tr("A photograph may have several reasons. Ungradable is a result: these eyes are not cleared."),
                Tone.QUIET,
            )
        )
    return [Together(tuple(blocks))]


def _two_rates(model: Counts, readers: Counts) -> Facts:
    entries = [
        (tr("For the model"), share_words(model.ungradable_rate)),
        (tr("For the readers"), share_words(readers.ungradable_rate)),
    ]
    return Facts(tuple(entries), columns=2)


# ----------------------------------------------------------------------------------------------------------- agreement
def _agreement(facts: ProgrammeFacts) -> list[Block]:
    head = Heading(tr("Agreement of readers and model"))
    found = facts.agreement
    if found is None:
        words = tr("No photograph was answered by a reader and by the model: there is nothing to compare.")
        if facts.differ:
            words = tr("There is nothing to compare: {disputed}.", disputed=_disputed(facts))
        return [Together((head, Paragraph(words)))]
    entries = (
        (tr("Compared"), _compared(found, facts)),
        (tr("Quadratic weighted kappa"), kappa_words(found.kappa)),
        (tr("The same grade"), share_words(found.same)),
        (tr("Gradable for the model"), share_words(found.imageable)),
        (
            tr("The model's opinion seen before reading"),
            tr("{hits} of {all}", hits=_n(facts.seen_first), all=_n(facts.read - facts.differ)),
        ),
    )
    blocks: list[Block] = [Together((head, Facts(entries, columns=2), _confusion(found)))]
    said = tr("Down: what the readers said. Across: the model. On the diagonal both said the same. U: ungradable.")
    blocks += [Paragraph(said, Tone.QUIET), Together((*_screening(found),))]
    if facts.seen_first:
        words = tr(
            "Where the model's opinion was seen before the reading, agreement is flattered: the two are not independent."
        )
        blocks.append(Paragraph(words, Tone.WARNING))
    return blocks


def _compared(found: Agreement, facts: ProgrammeFacts) -> str:
    compared = tr("{hits} of {all}", hits=_n(sum(map(sum, found.confusion))), all=_n(facts.photographs))
    return tr("{compared}; {disputed}", compared=compared, disputed=_disputed(facts)) if facts.differ else compared


def _disputed(facts: ProgrammeFacts) -> str:
    return trn("{n} photograph is disputed and left out", "{n} photographs are disputed and left out", facts.differ)


def kappa_words(kappa: Kappa) -> str:
    """Such as "0.84 (0.81–0.87), 412 photographs"."""
    photographs = trn("{n} photograph", "{n} photographs", kappa.photographs)
    if kappa.value is None:
        return tr("not defined: {photographs}", photographs=photographs)
    value = written_number(kappa.value, 2)
    if kappa.low is None or kappa.high is None:
        return tr("{value}; {photographs}, too few for an interval", value=value, photographs=photographs)
    return tr(
        "{value} ({low} to {high}), {photographs}",
        value=value,
        low=written_number(kappa.low, 2),
        high=written_number(kappa.high, 2),
        photographs=photographs,
    )


def _confusion(found: Agreement) -> Table:
    names = [*(str(grade) for grade in GRADES), "U"]
    most = max((count for row in found.confusion for count in row), default=0) or 1
    rows = []
    for place, counts in enumerate(found.confusion):
        label = (
            tr("Readers: ungradable")
            if place == UNGRADABLE
            else tr("Readers: {grade}", grade=f"{place} {tr(level(place).short)}")
        )
        cells = (
            Cell(
                _n(count) if count else "·",
                Tone.STRONG if across == place else Tone.PLAIN,
                (0.12 + 0.88 * count / most) if count else 0.0,
            )
            for across, count in enumerate(counts)
        )
        rows.append((Cell(label), *cells, Cell(_n(sum(counts)), Tone.QUIET)))
    head = ("", *(tr("Model {grade}", grade=name) for name in names), tr("All"))
    return Table(
        head, tuple(rows), (2.6, *[1.0] * 6, 1.0), frozenset(range(1, 8)), tr("Agreement of readers and model")
    )


def _screening(found: Agreement) -> list[Block]:
    head = (tr("The readers as the reference"), tr("Sensitivity"), tr("Specificity"))
    rows = (
        (
            Cell(tr("Refer, where both gave a grade")),
            Cell(share_words(found.graded.sensitivity)),
            Cell(share_words(found.graded.specificity)),
        ),
        (
            Cell(tr("Refer, ungradable counted as refer")),
            Cell(share_words(found.ungradable_refers.sensitivity)),
            Cell(share_words(found.ungradable_refers.specificity)),
        ),
    )
    said = tr(
        "In brackets 95 % intervals: of shares Wilson's, of kappa the bootstrap's over patients. The readers are no gold standard."
    )
    words = tr("Sensitivity and specificity")
    return [
        Table(head, rows, (2.2, 2.0, 2.0), frozenset(), words),
        Paragraph(f"{_referable_means()} {said}", Tone.QUIET),
    ]


# ---------------------------------------------------------------------------------------------------------- turnaround
def _pace(facts: ProgrammeFacts) -> list[Block]:
    if facts.overall is None:
        return []
    head = Heading(tr("Turnaround, by day and reader"))
    overall = facts.overall
    entries = (
        (tr("Looked at a photograph, median"), duration_words(_seconds(overall.looking_s))),
        (tr("From the model's or the first opening to the answer, median"), duration_words(overall.turnaround)),
        (tr("Nine of ten took no longer than"), duration_words(overall.slow)),
    )
    blocks: list[Block] = [Together((head, Facts(entries, columns=3), *_days(facts.paces)))]
    rows = tuple(
        (
            Cell(written_date(_noon(pace.day))),
            Cell(pace.reader),
            Cell(_n(pace.readings)),
            Cell(duration_words(_seconds(pace.looking_s))),
            Cell(duration_words(pace.turnaround)),
            Cell(duration_words(pace.slow)),
        )
        for pace in facts.paces[-MOST_PACES:]
        if pace.day is not None
    )
    names = (
        tr("Day"),
        tr("Reader"),
        tr("Photographs"),
        tr("Looked at, median"),
        tr("To the answer, median"),
        tr("Nine of ten"),
    )
    blocks.append(
        Table(names, rows, (1.4, 2.4, 1.2, 1.4, 1.6, 1.2), frozenset({2, 3, 4, 5}), tr("Turnaround, by day and reader"))
    )
    if len(facts.paces) > MOST_PACES:
        blocks.append(Paragraph(tr("The latest {n} lines are shown.", n=_n(MOST_PACES)), Tone.QUIET))
    return blocks


def _days(paces: tuple[Pace, ...]) -> list[Block]:
    by_day: dict[date, int] = {}
    for pace in paces:
        if pace.day is not None:
            by_day[pace.day] = by_day.get(pace.day, 0) + pace.readings
    if len(by_day) < 2:
        return []
    days = sorted(by_day)[-MOST_DAYS:]
    every = math.ceil(len(days) / MOST_DATES)
    labels = [written_date(_noon(day)) if place % every == 0 else "" for place, day in enumerate(days)]
    words = tr("Photographs answered by day")
    return [bars(labels, (Series(words, "reader", tuple(by_day[day] for day in days)),), words, height=110)]


# ------------------------------------------------------------------------------------------------------------ the rest
def _failed(facts: ProgrammeFacts) -> list[Block]:
    if not facts.failed:
        return []
    rows = tuple((Cell(name), Cell(why)) for name, why in facts.failed[:MOST_FAILED])
    words = tr("Photographs that could not be analysed")
    blocks: list[Block] = [
        Heading(words, _n(len(facts.failed))),
        Table((tr("Photograph"), tr("Reason")), rows, (2.0, 3.0), words=words),
    ]
    if (more := len(facts.failed) - MOST_FAILED) > 0:
        blocks.append(
            Paragraph(trn("{n} more; results.csv names it.", "{n} more; results.csv names them.", more), Tone.QUIET)
        )
    return blocks


def _basis(facts: ProgrammeFacts) -> list[Block]:
    said = [
        tr("Grade: {source}", source=ICDR_SOURCE) + ".",
        tr("What counts of a photograph is the answer that its readers confirmed, else the one entered last."),
    ]
    if facts.models:
        said.append(tr("The model is {model}.", model=commas(facts.models)))
    return [Together((Heading(tr("What this rests on")), Paragraph(" ".join(said), Tone.QUIET)))]


def _n(count: int) -> str:
    return written_number(count)


def _seconds(length: float | None) -> timedelta | None:
    return None if length is None else timedelta(seconds=length)


def _noon(day: date | None) -> datetime:
    assert day is not None
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
