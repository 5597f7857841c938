"""What a patient's report says that follows from the readings, and what it does not cover, in words."""

from __future__ import annotations

from datetime import UTC, date, datetime

from retina_desktop.domain.case import Eye
from retina_desktop.domain.findings import UNGRADABLE, WITHHELD
from retina_desktop.domain.language import capital, mark, tr, written_date, written_number
from retina_desktop.domain.scale import ClinicTables, FollowUp
from retina_desktop.reports.document import Block, Heading, Paragraph, Together, Tone
from retina_desktop.services.patient_facts import EyeFacts, PatientFacts, Source, Verdict

HIDDEN = mark("Readings of others are hidden until you have confirmed yours.")


def consequences(facts: PatientFacts) -> list[Block]:
    """Action and follow-up, and in the same weight what they do not cover; no interval while an eye may hold anything."""
    worse, tables = facts.worse, facts.tables
    if not worse.is_read:
        return []  # the banner says that nothing follows
    blocks: list[Block] = [Heading(tr("Action and follow-up"))]
    if worse.is_contradicted:
        return [Together((*blocks, Paragraph(tr(WITHHELD), Tone.WARNING)))]
    if worse.grade is None:
        return [Together((*blocks, Paragraph(tr(UNGRADABLE), Tone.STRONG), *_uncovered_blocks(facts)))]
    if tables.tables is None:
        blocks.append(Paragraph(" ".join(tables.problems) or tr("nothing said for this grade"), Tone.WARNING))
        return [Together(tuple(blocks))]
    follow = _withheld if facts.has_open_eye else _following
    blocks += [Paragraph(words, Tone.STRONG) for words in follow(worse, tables.tables, tables.follow_up)]
    blocks += _uncovered_blocks(facts)
    blocks += [Paragraph(words, Tone.WARNING) for words in tables.problems]
    sources = [tr("Action: {source}", source=tables.tables.actions_source)]
    if tables.follow_up is not None:
        sources.append(tr("Follow-up: {source}", source=tables.follow_up.source))
    blocks.append(Paragraph(" · ".join(sources), Tone.QUIET))
    return [Together(tuple(blocks))]


def _following(worse: Verdict, tables: ClinicTables, follow_up: FollowUp | None) -> list[str]:
    assert worse.grade is not None
    said = [tr("Action: {words}", words=tables.action_words(worse.grade, worse.dme))]
    return said if follow_up is None else [*said, follow_up.words(worse.grade, worse.dme)]


def _withheld(worse: Verdict, tables: ClinicTables, follow_up: FollowUp | None) -> list[str]:
    """Only what makes haste: an interval would hold for both eyes."""
    assert worse.grade is not None
    is_marked_refer = tables.is_marked_refer(worse.grade, worse.dme)
    if not is_marked_refer and tables.action(worse.grade, worse.dme) == 0:
        return [tr("Action and follow-up are withheld while an eye is ungradable or not read.")]
    said = [tr("Action: at least {words}", words=tables.action_words(worse.grade, worse.dme))]
    if is_marked_refer and follow_up is not None and follow_up.refer[worse.grade]:
        when = tr(follow_up.refer[worse.grade])
        said.append(tr("Referral: {when} ({table})", when=when, table=follow_up.name))
    return [*said, tr("Follow-up is withheld while an eye is ungradable or not read.")]


def _uncovered_blocks(facts: PatientFacts) -> list[Block]:
    return [Paragraph(words, Tone.STRONG) for words in uncovered(facts)]


def uncovered(facts: PatientFacts) -> list[str]:
    """What the result does not cover, a sentence each: eyes and photographs without a grade, other visits."""
    said = []
    if facts.missing_eye is not None:
        said.append(tr("{eye}: no photograph.", eye=capital(facts.missing_eye.words)))
    for eye in sorted(facts.eyes, key=right_first):
        said += _uncovered_of(eye, facts)
    undated = sum(one.taken is None for one in facts.photographs)
    if undated and len(facts.photographs) > 1:
        said.append(
            tr(
                "{n} of {all} photographs have no date: they may be of several visits.",
                n=written_number(undated),
                all=written_number(len(facts.photographs)),
            )
        )
    return said


def _uncovered_of(eye: EyeFacts, facts: PatientFacts) -> list[str]:
    said, verdict, name = [], eye.verdict, eye_name(eye)
    if verdict.gradable is False and verdict.is_read:
        said.append(tr("{eye} could not be graded: photograph it again, or have it examined.", eye=name))
    elif verdict.gradable is False and not facts.worse.is_read:
        said.append(tr("{eye}: ungradable for the model.", eye=name))
    elif eye.ungradable:
        said.append(
            tr(
                "{eye}: {n} of {all} photographs could not be graded; the grade is that of the rest.",
                eye=name,
                n=written_number(eye.ungradable),
                all=written_number(len(eye.photographs)),
            )
        )
    if facts.worse.is_read and not verdict.is_read and verdict.source is not Source.DIFFER:
        words = mark("{eye}: not confirmed by you yet.") if eye.hides_readings else mark("{eye}: not read yet.")
        said.append(tr(words, eye=name))
    elif eye.is_partly_unread:
        said.append(
            tr(
                "{eye}: {n} of {all} photographs are not read yet.",
                eye=name,
                n=written_number(sum(not one.verdict.is_read for one in eye.photographs)),
                all=written_number(len(eye.photographs)),
            )
        )
    if day := facts.other_day(eye):
        said.append(tr("{eye}: photographed on {date}, at an earlier visit.", eye=name, date=written_date(noon(day))))
    return said


def eye_name(eye: EyeFacts) -> str:
    """At the start of a line."""
    return capital(eye.eye.words) if eye.eye else tr("Eye not known")


def right_first(eye: EyeFacts) -> int:
    """The key of their order."""
    return {Eye.RIGHT: 0, Eye.LEFT: 1}.get(eye.eye, 2) if eye.eye else 2


def noon(day: date) -> datetime:
    """A day as it is written: no time zone makes another of it."""
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
