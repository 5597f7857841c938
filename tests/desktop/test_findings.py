"""Signs and reasons: the words that follow, and their way through the store."""

from __future__ import annotations

import csv
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from made_readings import made, sha, store_of_format_1, tamper
from retina_desktop.domain.findings import (
    REASON,
    REASONS,
    SIGN,
    SIGNS,
    TICKED,
    advice,
    ask_for_more,
    beading_turned,
    check,
    in_order,
    names,
    oedema_advice,
    toggled,
)
from retina_desktop.services.record_reading import ReadingRecorder
from retina_desktop.store import open_store
from retina_desktop.store.sqlite import connect
from retina_desktop.store.upgrading import known_versions
from retina_models.verdict import NOT_FUNDUS, QUALITY_REASONS

PHOTO = sha(1)


# ----------------------------------------------------------------------------------------------------------- the words
@pytest.mark.parametrize(
    ("grade", "signs", "words"),
    [
        (2, ("NVD",), "New vessels on the disc: that is grade 4, proliferative; your grade is moderate (2)."),
        (3, ("NVD", "NVE"), "New vessels on the disc, new vessels elsewhere: that is grade 4, proliferative; your grade is severe (3)."),
        (3, ("VH",), "Vitreous or preretinal haemorrhage: that is grade 4, proliferative; your grade is severe (3)."),
        (2, ("IRMA",), "Prominent IRMA: that is grade 3, severe at least; your grade is moderate (2)."),
        (2, ("VB2",), "Venous beading in 2 or more quadrants: that is grade 3, severe at least; your grade is moderate (2)."),
        (1, ("VB",), "Venous beading in 1 quadrant: that is grade 2, moderate at least; your grade is mild (1)."),
        (None, ("IRMA", "NVE"), "New vessels elsewhere: that is grade 4, proliferative."),
        (2, ("VB",), ""),
        (3, ("VB2", "IRMA"), ""),
        (4, ("NVE",), ""),
        (4, (), ""),
        (0, (), ""),
    ],
)  # fmt: skip
def test_the_signs_are_held_against_the_readers_own_grade(grade, signs, words):
    assert advice(grade, signs) == words


def test_signs_ask_for_more_than_a_lower_grade_alone():
    assert ask_for_more(1, ("NVD",))
    assert not ask_for_more(4, ("IRMA",)), "the higher grade stands, and what follows from it"
    assert not ask_for_more(None, ("NVD",))


def test_grade_0_and_macular_oedema_disagree():
    assert oedema_advice(0, 2).startswith("Grade 0 and macular oedema disagree")
    assert oedema_advice(0, 1)
    assert not any((oedema_advice(0, 0), oedema_advice(0, None), oedema_advice(1, 2), oedema_advice(None, None)))


def test_a_grade_4_that_no_sign_carries_is_said():
    assert advice(4, ("IRMA",)).endswith("or on vitreous or preretinal haemorrhage: none is ticked.")


def test_new_vessels_count_on_an_ungradable_photograph_too():
    assert advice(None, ("NVD",), ungradable=True) == (
        "New vessels on the disc: that is grade 4, proliferative, however poor the photograph is."
    )


@given(st.sets(st.sampled_from(sorted(SIGN))), st.sampled_from(sorted(SIGN)))
def test_ticking_twice_changes_nothing_and_beading_is_one_of_two(codes, code):
    signs = in_order(codes - {"VB"})
    once = toggled(signs, code)
    check(once, ())
    assert (code in once) != (code in signs)
    if code != "VB":
        assert toggled(once, code) == in_order(
            set(signs) - ({"VB", "VB2"} if code == "VB2" else set()) | (set(signs) & {code})
        )


def test_venous_beading_turns_through_its_quadrants():
    signs = ("IRMA",)
    seen = [signs := beading_turned(signs) for _ in range(3)]
    assert seen == [("VB", "IRMA"), ("VB2", "IRMA"), ("IRMA",)]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"signs": ("NVX",)}, "Signs are some of VB"),
        ({"signs": ("NVE", "NVD")}, "in this order"),
        ({"signs": ("VB", "VB2")}, "not both"),
        ({"quality_reasons": ("haze",)}, "Reasons are some of blur"),
        ({"quality_reasons": ("blur", "blur")}, "once each"),
        ({"state": "withdrawn", "grade": None, "gradable": None, "signs": ("VB",)}, "no signs"),
    ],
)
def test_findings_that_make_no_sense_are_refused_in_words(fields, words):
    with pytest.raises(ValueError, match=words):
        made(1, **fields)


def test_codes_of_neither_kind_are_refused():
    with pytest.raises(ValueError, match="Signs are VB"):
        in_order(["blur", "NVD"])
    assert names(["blur", "media"]) == "blurred, media opacity: cataract, cornea or vitreous"


def test_the_models_reasons_are_the_readers_too():
    assert set(QUALITY_REASONS) < set(TICKED)


def test_that_it_is_no_fundus_photograph_is_said_by_the_model_alone():
    assert names([NOT_FUNDUS, "blur"]) == "does not look like a fundus photograph, blurred"
    with pytest.raises(ValueError, match="reasons are blur"):
        in_order([NOT_FUNDUS])


def test_no_code_stands_for_two_things():
    assert len({*SIGN, *REASON}) == len(SIGNS) + len(REASONS) + 1


# ----------------------------------------------------------------------------------------------------------- the store
@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "readings.sqlite") as opened:
        yield opened


def test_signs_and_reasons_are_saved_kept_and_restored(store):
    recorder = ReadingRecorder(store, "Ada")
    recorder.enter(PHOTO, signs=["NVD", "IRMA"])
    first = recorder.enter(PHOTO, ungradable=True, quality_reasons=["media", "blur"])
    assert (first.signs, first.quality_reasons) == (("IRMA", "NVD"), ("blur", "media"))
    graded = recorder.enter(PHOTO, grade=2)
    assert (graded.signs, graded.quality_reasons) == (("IRMA", "NVD"), ("blur", "media"))
    assert recorder.confirm(PHOTO).signs == ("IRMA", "NVD")
    assert recorder.enter(PHOTO, signs=[]).state == "entered"
    restored = recorder.restore(PHOTO, first)
    assert restored is not None
    assert restored.signs == ("IRMA", "NVD")
    assert recorder.withdraw(PHOTO).signs == ()
    assert store.verify().ok


def test_the_same_signs_once_more_save_nothing_and_other_ones_do(store):
    recorder = ReadingRecorder(store, "Ada")
    first = recorder.enter(PHOTO, grade=3, signs=["IRMA"])
    assert recorder.enter(PHOTO, signs=["IRMA"]) == first
    assert recorder.enter(PHOTO, quality_reasons=["dark"]) != first
    assert store.readings.count() == 2


def test_a_sign_that_does_not_exist_is_refused(store):
    with pytest.raises(ValueError, match="Signs are"):
        ReadingRecorder(store, "Ada").enter(PHOTO, signs=["XX"])


def test_the_table_has_signs_and_reasons(store, tmp_path):
    store.readings.append(made(1, signs=("VB2", "NVE"), quality_reasons=("dark",)))
    store.export_csv(tmp_path / "table.csv")
    with (tmp_path / "table.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["signs"], row["quality_reasons"]) == ("VB2|NVE", "dark")


# ----------------------------------------------------------------------------------------------- stores of the past
@pytest.fixture
def old(tmp_path):
    path = tmp_path / "readings.sqlite"
    store_of_format_1(path, 4)
    return path


def test_a_store_of_format_1_is_backed_up_upgraded_and_verified_as_before(old):
    with open_store(old) as store:
        assert store.info().version == known_versions()[-1]
        assert store.verify().words == "All 4 readings are as they were saved."
        assert [(one.signs, one.note) for one in store.readings.all()] == [((), "old")] * 4
        ReadingRecorder(store, "Ada").enter(PHOTO, signs=["NVD"])
        assert store.verify().words == "All 5 readings are as they were saved."
    assert len(list(old.parent.glob("readings.v0001-*.backup.sqlite"))) == 1
    with closing(connect(old, "mode=ro", 1.0)) as connection:
        formats = connection.execute("SELECT format, signs FROM reading ORDER BY id").fetchall()
    assert formats == [(1, None)] * 4 + [(3, "NVD")]


@pytest.mark.parametrize(
    "change", ["signs = 'NVD'", "signs = ''", "quality_reasons = 'blur'", "grade = 4", "format = 2"]
)
def test_what_is_slipped_into_a_reading_of_format_1_is_noticed(old, change):
    open_store(old).close()
    tamper(old, f"UPDATE reading SET {change} WHERE id = 2")
    with open_store(old, read_only=True) as store:
        outcome = store.verify()
        assert (outcome.ok, outcome.first_bad) == (False, 2)
        assert 2 not in store.readings_as_saved(sha(2))
        assert store.readings_as_saved(sha(3)) == {3}
