"""What a model may learn from a store, and what is left out and why."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from disks import write_protected
from made_lessons import know, read
from made_marks import drawn, saved, spot
from made_readings import NOON, made, sha, tamper
from retina_desktop.domain.marks import State
from retina_desktop.services.cancel import Cancelled, CancelToken
from retina_desktop.services.lesion_marks import LesionMarks
from retina_desktop.services.lessons import Lessons, Why, gather, tally
from retina_desktop.store import StoreError, Trouble, open_store
from retina_desktop.store.store import Store


@pytest.fixture
def path(tmp_path: Path, empty_store: Path) -> Path:
    path = tmp_path / "store" / "readings.sqlite"
    path.parent.mkdir()
    path.write_bytes(empty_store.read_bytes())
    return path


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with open_store(path) as store:
        yield store


@pytest.fixture
def eyes(tmp_path: Path, store: Store) -> Path:
    """The folder with photographs 0 to 9."""
    know(store, dict.fromkeys(range(10)), tmp_path / "eyes")
    return tmp_path / "eyes"


def learnt(store: Store, **options: Any) -> Lessons:
    """With nobody held out."""
    return gather(store, **{"share": 0.0, **options})


def why(lessons: Lessons) -> dict[str, tuple[Why, str]]:
    return {one.sha256: (one.why, one.reason) for one in lessons.left_out}


def test_an_empty_store_teaches_nothing_and_says_so(store):
    lessons = gather(store)
    assert (lessons.learnt, lessons.held_out, lessons.left_out) == ([], [], [])
    assert lessons.faults == ["There is no photograph with a confirmed reading to learn from."]


def test_a_lesson_tells_what_its_reader_confirmed(store, tmp_path):
    know(store, {1: "Zoe"}, tmp_path / "eyes")
    read(store, 1, grade=3, dme=2)
    [lesson] = learnt(store).learnt
    assert (lesson.sha256, lesson.path, lesson.patient) == (sha(1), tmp_path / "eyes" / "1.jpg", "Zoe")
    assert (lesson.grade, lesson.dme, lesson.gradable, lesson.readers) == (3, 2, True, ("Ada",))
    assert lesson.time_utc == made(1).time_utc


def test_what_cannot_be_graded_is_a_lesson_too(store, eyes):
    read(store, 1, grade=None, gradable=False)
    [lesson] = learnt(store).learnt
    assert (lesson.grade, lesson.gradable) == (None, False)


def test_of_a_reader_the_newest_reading_counts_once(store, eyes):
    read(store, 1, grade=2)
    read(store, 1, grade=4)
    assert [(one.sha256, one.grade) for one in learnt(store).learnt] == [(sha(1), 4)]


@pytest.mark.parametrize(
    ("later", "reason"),
    [
        ({"state": "entered", "grade": 3}, "No reading of it is confirmed."),
        ({"state": "withdrawn", "grade": None}, "Its reading was withdrawn."),
    ],
    ids=["taken up again", "withdrawn"],
)
def test_a_reading_that_no_longer_stands_is_left_out(store, eyes, later, reason):
    read(store, 1, grade=2)
    read(store, 1, **later)
    lessons = learnt(store)
    assert lessons.learnt == []
    assert why(lessons) == {sha(1): (Why.OPEN, reason)}


def test_readers_who_differ_teach_nothing_until_a_senior_decides(store, eyes):
    read(store, 1, grade=2)
    read(store, 1, grade=None, gradable=False, reader="Bo")
    lessons = learnt(store)
    words = "Its readers differ and no senior decided: Ada says moderate (2), Bo says ungradable."
    assert why(lessons) == {sha(1): (Why.DIFFER, words)}
    [lesson] = learnt(store, arbiters={"Bo"}).learnt
    assert (lesson.grade, lesson.gradable, lesson.readers) == (None, False, ("Bo",))


def test_of_several_readers_most_are_believed_and_the_worst_oedema_they_saw(store, eyes):
    read(store, 1, grade=2, dme=None)
    read(store, 1, grade=2, dme=1, reader="Bo", time_utc=NOON + timedelta(days=2))
    read(store, 1, grade=4, dme=2, reader="Cy")
    [lesson] = learnt(store).learnt
    assert (lesson.grade, lesson.dme, lesson.readers) == (2, 1, ("Ada", "Bo"))
    assert lesson.time_utc == NOON + timedelta(days=2)


def test_one_grade_alone_is_a_fault_and_gathered_all_the_same(store, eyes):
    read(store, 1, 2, 3, grade=0)
    lessons = learnt(store)
    assert len(lessons.learnt) == 3
    assert lessons.faults == ["Every reading says none (0): nothing can be told apart by one answer alone."]
    read(store, 4, grade=1)
    assert learnt(store).faults == []


def test_what_was_asked_to_be_left_out_is_but_not_from_the_test(store, eyes):
    read(store, 1, 2, 3)
    store.held_out.add([sha(2)])
    lessons = learnt(store, leave_out={sha(1), sha(2), sha(99)})
    assert [one.sha256 for one in lessons.learnt] == [sha(3)]
    assert [one.sha256 for one in lessons.held_out] == [sha(2)]
    assert why(lessons) == {sha(1): (Why.ASKED, "It was asked to be left out.")}


def test_the_digest_names_the_data_and_not_where_it_lies(store, eyes, tmp_path):
    read(store, 1, 2, 3)
    first = learnt(store).digest
    eyes.rename(tmp_path / "elsewhere")
    assert learnt(store, folders=[tmp_path / "elsewhere"]).digest == first
    assert learnt(store, leave_out={sha(1)}).digest != first
    assert gather(store, share=1.0, write=False).digest != first
    read(store, 3, grade=0)
    assert learnt(store).digest != first


def test_the_order_of_reading_changes_nothing(tmp_path, empty_store):
    found = []
    for name, numbers in (("one", range(10)), ("other", reversed(range(10)))):
        file = tmp_path / f"{name}.sqlite"
        file.write_bytes(empty_store.read_bytes())
        with open_store(file) as store:
            know(store, dict.fromkeys(range(10)), tmp_path / "eyes")
            read(store, *numbers)
            found.append(gather(store, share=0.5))
    assert found[0] == found[1]
    assert found[0].learnt
    assert found[0].held_out


# Where photographs lie


def test_a_photograph_that_moved_is_found_in_a_folder_by_its_content_and_remembered(store, eyes, tmp_path):
    read(store, 1, 2)
    (tmp_path / "new" / "deep").mkdir(parents=True)
    moved = (eyes / "1.jpg").rename(tmp_path / "new" / "deep" / "renamed.jpg")
    assert [one.sha256 for one in learnt(store).learnt] == [sha(2)]
    looked = learnt(store, folders=[tmp_path / "new"], write=False)
    assert {one.path for one in looked.learnt} == {moved, eyes / "2.jpg"}
    assert [one.sha256 for one in learnt(store).learnt] == [sha(2)], "looking changes nothing"
    learnt(store, folders=[tmp_path / "new"])
    assert {one.path for one in learnt(store).learnt} == {moved, eyes / "2.jpg"}


def test_only_files_that_may_be_the_missing_one_are_hashed(store, eyes, tmp_path, monkeypatch):
    read(store, 1)
    new = tmp_path / "new"
    new.mkdir()
    (eyes / "1.jpg").rename(new / "moved.jpg")
    (new / "other.jpg").write_bytes(b"of another size")
    hashed = hashed_files(monkeypatch)
    assert [one.path for one in learnt(store, folders=[new]).learnt] == [new / "moved.jpg"]
    assert hashed == [new / "moved.jpg"]


def test_a_file_that_was_touched_is_hashed_once_and_still_it(store, eyes, monkeypatch):
    read(store, 1, 2)
    os.utime(eyes / "1.jpg", ns=(1, 1))
    hashed = hashed_files(monkeypatch)
    assert len(learnt(store).learnt) == len(learnt(store).learnt) == 2
    assert hashed == [eyes / "1.jpg"]


@pytest.mark.parametrize("other", [b"9", b"of another size"], ids=["same size", "another size"])
def test_a_file_that_holds_another_photograph_now_is_not_taken_for_it(store, eyes, other):
    read(store, 1)
    (eyes / "1.jpg").write_bytes(other)
    os.utime(eyes / "1.jpg", ns=(1, 1))
    lessons = learnt(store)
    assert lessons.learnt == []
    assert why(lessons) == {sha(1): (Why.MISSING, f"The file {eyes / '1.jpg'} holds another photograph now.")}


def test_vanished_photographs_are_left_out_with_a_sentence_each(store, eyes):
    read(store, 1, 2, 20)
    (eyes / "1.jpg").unlink()
    lessons = learnt(store)
    assert [one.sha256 for one in lessons.learnt] == [sha(2)]
    assert why(lessons) == {
        sha(1): (Why.MISSING, f"The file {eyes / '1.jpg'} is gone."),
        sha(20): (Why.MISSING, "Where it lies was never known."),
    }


def test_a_vanished_photograph_is_learnt_from_where_its_features_are_kept(store, eyes):
    read(store, 1, 2)
    (eyes / "1.jpg").unlink()
    (eyes / "2.jpg").unlink()
    store.features.put(sha(1), "eyes of 2026", b"features")
    assert [(one.sha256, one.path) for one in learnt(store).learnt] == [(sha(1), None)]
    assert [one.sha256 for one in learnt(store, eyes="eyes of 2026").learnt] == [sha(1)]
    assert learnt(store, eyes="other eyes").learnt == []


def test_a_folder_that_cannot_be_looked_into_is_told(store, eyes, tmp_path):
    read(store, 20)
    told: list[str] = []
    learnt(store, folders=[tmp_path / "nowhere"], on_problem=told.append)
    assert told == [f"There is no {tmp_path / 'nowhere'}."]


def test_looking_for_files_can_be_cancelled(store, eyes, tmp_path):
    read(store, 20)
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        learnt(store, folders=[eyes], token=token)


def hashed_files(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Every file that is hashed from now on."""
    from retina_desktop.services import lesson_files
    from retina_models.fundus import content_hash

    hashed: list[Path] = []

    def hash_and_tell(path: Path) -> str:
        hashed.append(path)
        return content_hash(path)

    monkeypatch.setattr(lesson_files, "content_hash", hash_and_tell)
    return hashed


# Marks


def test_marked_photographs_are_told_by_kind_apart_from_those_held_out(store, tmp_path):
    know(store, {1: "a", 2: "b", 3: "b"}, tmp_path / "eyes")
    for number, kind in ((1, "MA"), (2, "MA"), (2, "HE"), (3, "SE")):
        marks = LesionMarks(700, 530)
        store.marks.append(saved(marks, drawn(marks, kind, spot(99, 99), State.LESION), number))
    store.held_out.add([sha(2)])
    lessons = learnt(store)
    assert {kind: shas for kind, shas in lessons.marks.items() if shas} == {"MA": (sha(1),)}
    held = {kind: set(shas) for kind, shas in lessons.marks_held_out.items() if shas}
    assert held == {"MA": {sha(2)}, "HE": {sha(2)}, "SE": {sha(3)}}, "the patient's other photograph, too"


def test_photographs_with_marks_alone_are_drawn_too(store, tmp_path):
    marks = LesionMarks(700, 530)
    store.marks.append(saved(marks, drawn(marks, "MA", spot(99, 99))))
    assert gather(store, share=1.0).marks_held_out == {"MA": (sha(1),)}
    assert store.held_out.all() == {sha(1)}


# Stores that cannot be written to, or read


def test_a_read_only_store_can_be_looked_at_and_nothing_is_held_out_of_it(path, tmp_path):
    with open_store(path) as store:
        know(store, dict.fromkeys(range(10)), tmp_path / "eyes")
        read(store, *range(10))
    with open_store(path, read_only=True) as store:
        lessons = gather(store, share=0.5, write=False)
        assert lessons.held_out
        with pytest.raises(StoreError, match=r"Nothing could be held out, .*open read-only") as caught:
            gather(store, share=0.5)
        assert caught.value.trouble is Trouble.READ_ONLY
    with open_store(path) as store:
        assert gather(store, share=0.5) == lessons
    with open_store(path, read_only=True) as store:
        assert gather(store, share=0.5) == lessons, "what is held out already asks for no writing"


def test_a_store_on_a_write_protected_disk_says_that_nothing_could_be_held_out(path, tmp_path):
    with open_store(path) as store:
        read(store, 1, 2)
    with write_protected(path.parent), open_store(path) as store:
        assert len(gather(store, share=1.0, write=False).left_out) == 2
        with pytest.raises(StoreError, match=r"Nothing could be held out.*write-protected"):
            gather(store, share=1.0)


def test_an_altered_reading_is_refused_in_words(path, store, eyes):
    read(store, 1, 2)
    tamper(path, "UPDATE reading SET state = 'sure' WHERE id = 1", checked=False)
    with pytest.raises(StoreError, match=r"Reading 1 in the store is not as it was saved"):
        learnt(store)


def test_a_store_of_a_newer_program_is_refused_before_anything_is_gathered(path):
    tamper(path, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StoreError, match="newer Retina Desktop") as caught, open_store(path) as store:
        gather(store)
    assert caught.value.trouble is Trouble.NEWER


# Counting


def test_a_tally_counts_by_grade_and_reader_since_a_time(store, eyes):
    read(store, 1, grade=0)
    read(store, 1, grade=0, reader="Bo")
    read(store, 2, grade=3)
    read(store, 3, grade=None, gradable=False, time_utc=NOON + timedelta(days=1))
    lessons = learnt(store).learnt
    everything = tally(lessons)
    assert everything.photographs == 3
    assert everything.by_grade == {0: 1, 3: 1, None: 1}
    assert everything.by_reader == {"Ada": 3, "Bo": 1}
    assert tally(lessons, NOON + timedelta(hours=1)).by_grade == {None: 1}


def test_many_readings_are_gathered_soon(store, tmp_path):
    """20,000 take 1.7 s of CPU where two cores do ten programs' work; here a quarter of them, twice that time."""
    know(store, {number: str(number // 2) for number in range(5000)}, tmp_path / "eyes")
    read(store, *range(5000))
    spent = []
    for _ in range(3):
        start = time.process_time()
        assert len(gather(store).learnt) > 3000
        spent.append(time.process_time() - start)
    assert min(spent) < 1.0
