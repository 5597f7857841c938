"""Which photographs are held out: whole patients, by lot, for good."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from made_lessons import know, read
from made_readings import sha
from retina_desktop.domain.lot import lot
from retina_desktop.services.hold_out import held_out_of
from retina_desktop.services.lessons import gather
from retina_desktop.store import open_store
from retina_desktop.store.images import Sighting

LOT_OF_7 = 0.07175026886685339
"""Pinned: were it another one day, photographs that were learnt from would be held out."""

PATIENTS = {sha(number): f"patient {number // 2}" for number in range(4000)}

some_patients = st.dictionaries(st.integers(0, 30).map(sha), st.sampled_from(["", "a", "b", "c", "d", "e"]))
shares = st.floats(0, 1)
seeds = st.integers(0, 3)


def test_the_share_of_the_patients_is_held_out():
    assert len(held_out_of(PATIENTS, (), 0.2, 0)) / len(PATIENTS) == pytest.approx(0.2, abs=0.02)
    assert held_out_of(PATIENTS, (), 0.0, 0) == set()
    assert held_out_of(PATIENTS, (), 1.0, 0) == set(PATIENTS)


def test_a_photograph_of_nobody_is_its_own_patient():
    nobodys = dict.fromkeys(PATIENTS, "")
    assert len(held_out_of(nobodys, (), 0.2, 0)) / len(nobodys) == pytest.approx(0.2, abs=0.02)
    assert held_out_of(nobodys, [sha(1)], 0.0, 0) == {sha(1)}


def test_another_seed_holds_out_others_and_the_same_the_same_in_every_version():
    assert held_out_of(PATIENTS, (), 0.2, 0) != held_out_of(PATIENTS, (), 0.2, 1)
    assert lot("held out 0 patient 7") == LOT_OF_7


@pytest.mark.parametrize("share", [-0.1, 1.1, float("nan")])
def test_a_share_that_is_none_is_named(share):
    with pytest.raises(ValueError, match="from 0 to 1, not"):
        held_out_of(PATIENTS, (), share, 0)


@given(some_patients, st.sets(st.integers(0, 30).map(sha)), shares, seeds)
def test_of_a_patient_all_photographs_are_held_out_or_none(patients, already, share, seed):
    held = held_out_of(patients, already, share, seed)
    own = {patient: {sha256 for sha256, name in patients.items() if name == patient} for patient in patients.values()}
    own.pop("", None)
    assert all(photographs <= held or not photographs & held for photographs in own.values())
    assert already <= held


@given(some_patients, some_patients, shares, seeds)
def test_nobody_elses_photographs_change_a_draw(patients, others, share, seed):
    alone = held_out_of(patients, (), share, seed)
    together = held_out_of({**others, **patients}, (), share, seed)
    assert together & patients.keys() == alone
    assert held_out_of(dict(reversed(list(patients.items()))), (), share, seed) == alone


@given(some_patients, shares, shares, seeds)
def test_a_larger_share_holds_out_all_that_a_smaller_one_does(patients, one, other, seed):
    assert held_out_of(patients, (), min(one, other), seed) <= held_out_of(patients, (), max(one, other), seed)


names = st.sampled_from([None, "a", "b", "c", "d"])
rounds = st.tuples(st.dictionaries(st.integers(0, 9), names), st.sets(st.integers(0, 9)), shares, seeds)


@given(st.lists(rounds, min_size=2, max_size=4))
@settings(max_examples=40, deadline=None)
def test_whatever_is_read_and_renamed_no_patient_is_in_both_and_nobody_comes_back(empty_store, given_rounds):
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "readings.sqlite"
        file.write_bytes(empty_store.read_bytes())
        with open_store(file) as store:
            before: frozenset[str] = frozenset()
            for patients, numbers, share, seed in given_rounds:
                know(store, patients, Path(folder) / "eyes")
                read(store, *numbers)
                expected = gather(store, share=share, seed=seed, write=False)
                assert store.held_out.all() == before, "looking changes nothing"
                lessons = gather(store, share=share, seed=seed)
                assert lessons == expected
                held = store.held_out.all()
                known = store.images.get_many(sha(number) for number in range(10))
                held_patients = {known[one].patient for one in held if one in known} - {None}
                assert before <= held
                assert not held & {one.sha256 for one in lessons.learnt}
                assert not held_patients & {one.patient for one in lessons.learnt}
                assert {one.sha256 for one in lessons.held_out} <= held
                before = held


def test_the_patients_other_photographs_are_held_out_before_anybody_reads_them(tmp_path, empty_store):
    """Should the patient's name be lost from one of them, it is of the test still."""
    file = tmp_path / "readings.sqlite"
    file.write_bytes(empty_store.read_bytes())
    with open_store(file) as store:
        know(store, {1: "a", 2: "a", 3: None}, tmp_path / "eyes")
        read(store, 1)
        gather(store, share=1.0)
        assert store.held_out.all() == {sha(1), sha(2)}


def test_a_photograph_held_out_takes_its_later_patient_with_it(tmp_path, empty_store):
    file = tmp_path / "readings.sqlite"
    file.write_bytes(empty_store.read_bytes())
    with open_store(file) as store:
        know(store, {1: None, 2: "Zoe", 3: "Zoe", 4: "Yan"}, tmp_path / "eyes")
        read(store, 1, 2, 3, 4)
        store.held_out.add([sha(1)])
        assert [one.sha256 for one in gather(store, share=0.0).held_out] == [sha(1)]
        store.images.remember_many([Sighting(sha(1), tmp_path / "eyes" / "1.jpg", patient="Zoe")])
        lessons = gather(store, share=0.0)
        assert {one.sha256 for one in lessons.held_out} == {sha(1), sha(2), sha(3)}
        assert [one.patient for one in lessons.learnt] == ["Yan"]


def test_so_does_one_that_nobody_has_read(tmp_path, empty_store):
    file = tmp_path / "readings.sqlite"
    file.write_bytes(empty_store.read_bytes())
    with open_store(file) as store:
        know(store, {1: "Zoe", 2: "Zoe"}, tmp_path / "eyes")
        read(store, 2)
        store.held_out.add([sha(1)])
        assert gather(store, share=0.0).learnt == []


def test_what_another_process_holds_out_meanwhile_is_not_learnt_from(tmp_path, empty_store, monkeypatch):
    file = tmp_path / "readings.sqlite"
    file.write_bytes(empty_store.read_bytes())
    with open_store(file) as store, open_store(file) as other:
        know(store, dict.fromkeys(range(20)), tmp_path / "eyes")
        read(store, *range(20))
        add = store.held_out.add

        def add_after_the_other(shas):
            gather(other, share=0.5, seed=1)
            return add(shas)

        monkeypatch.setattr(store.held_out, "add", add_after_the_other)
        lessons = gather(store, share=0.5, seed=0)
        held = other.held_out.all()
        assert not held & {one.sha256 for one in lessons.learnt}
        assert {one.sha256 for one in lessons.held_out} == held
