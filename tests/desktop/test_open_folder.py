from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retina_desktop.services import open_folder
from retina_desktop.services.cancel import Cancelled, CancelToken
from retina_desktop.services.open_folder import in_order, list_photographs, natural_key
from retina_desktop.services.own_files import NO_PHOTOGRAPHS_HERE


def listed(*paths: Path, recursive: bool = True, problems: list[str] | None = None) -> list[Path]:
    tell = problems.append if problems is not None else lambda _words: None
    return [path for batch in list_photographs(paths, CancelToken(), recursive, tell) for path in batch]


def touch(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()


def test_photographs_come_in_the_order_that_people_expect(tmp_path):
    touch(tmp_path, "img10.jpg", "img2.jpg", "IMG1.JPG", "b/1.png", "a/12.tif", "a/3.tif", "notes.txt", "labels.csv")
    names = [str(path.relative_to(tmp_path)) for path in listed(tmp_path)]
    assert names == ["IMG1.JPG", "img2.jpg", "img10.jpg", "a/3.tif", "a/12.tif", "b/1.png"]


@given(st.lists(st.text(max_size=12), unique=True, max_size=8))
def test_every_name_can_be_ordered(names):
    ordered = sorted(names, key=natural_key)
    assert sorted(ordered) == sorted(names)


@given(st.lists(st.text("ab01", max_size=6), max_size=40))
def test_names_sorted_in_pieces_come_as_if_sorted_at_once(names):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(open_folder, "SORTED_AT_ONCE", 3)
        assert list(in_order(names, CancelToken())) == sorted(names, key=natural_key)


def test_a_large_folder_can_be_left_while_its_names_are_sorted():
    """And the window comes in between: background work stands back wherever it looks at its token."""

    class Counting(CancelToken):
        looks = 0

        def check(self) -> None:
            self.looks += 1

    token = Counting()
    list(in_order([f"{number}.jpg" for number in range(5_000)], token))
    assert token.looks >= 5_000 // open_folder.LOOKED_AT_ONCE + 5_000 // open_folder.SORTED_AT_ONCE


def test_hidden_files_and_what_macos_leaves_are_not_listed(tmp_path):
    touch(tmp_path, "._img.jpg", ".hidden.png", ".cache/thumb.jpg", "img.jpg")
    assert [path.name for path in listed(tmp_path)] == ["img.jpg"]


def test_a_file_without_suffix_is_listed_when_it_carries_the_mark_of_dicom(tmp_path):
    for name in ("IM0001", "1.2.840.113619.2"):
        (tmp_path / name).write_bytes(bytes(128) + b"DICM")
    touch(tmp_path, "README", "1.2.3")
    assert {path.name for path in listed(tmp_path)} == {"IM0001", "1.2.840.113619.2"}


def test_a_link_that_loops_is_cut_and_a_link_to_elsewhere_is_followed(tmp_path):
    touch(tmp_path, "photos/1.jpg", "photos/deep/2.jpg", "elsewhere/3.jpg")
    photos = tmp_path / "photos"
    (photos / "deep" / "up").symlink_to(photos, target_is_directory=True)
    (photos / "self").symlink_to(photos / "self")
    (photos / "linked").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    assert [path.name for path in listed(photos)] == ["1.jpg", "2.jpg", "3.jpg"]


def test_a_folder_named_twice_is_listed_once(tmp_path):
    touch(tmp_path, "a/1.jpg")
    assert listed(tmp_path, tmp_path / "a") == [tmp_path / "a" / "1.jpg"]


def test_a_file_named_twice_or_beside_its_folder_is_listed_once(tmp_path):
    touch(tmp_path, "a/1.jpg", "a/2.jpg")
    file = tmp_path / "a" / "2.jpg"
    assert listed(file, tmp_path / "a", file) == [file, tmp_path / "a" / "1.jpg"]


def test_only_the_folder_itself_when_asked(tmp_path):
    touch(tmp_path, "1.jpg", "a/2.jpg")
    assert listed(tmp_path, recursive=False) == [tmp_path / "1.jpg"]


def test_a_file_named_by_the_user_is_listed_whatever_its_name(tmp_path):
    touch(tmp_path, "scan.xyz")
    assert listed(tmp_path / "scan.xyz") == [tmp_path / "scan.xyz"]


def test_what_is_not_there_is_told_and_the_rest_goes_on(tmp_path):
    touch(tmp_path, "1.jpg")
    problems: list[str] = []
    assert listed(tmp_path / "gone", tmp_path / "1.jpg", problems=problems) == [tmp_path / "1.jpg"]
    assert problems == [f"There is no {tmp_path / 'gone'}."]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may open every folder")
def test_a_folder_that_may_not_be_opened_is_told_and_the_rest_goes_on(tmp_path):
    touch(tmp_path, "locked/1.jpg", "open/2.jpg")
    (tmp_path / "locked").chmod(0)
    problems: list[str] = []
    try:
        assert [path.name for path in listed(tmp_path, problems=problems)] == ["2.jpg"]
    finally:
        (tmp_path / "locked").chmod(0o700)
    assert len(problems) == 1
    assert "cannot be opened" in problems[0]


def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.jpg")
    os.mkfifo(tmp_path / "pipe")
    touch(tmp_path, "1.jpg")
    assert listed(tmp_path) == [tmp_path / "1.jpg"]


def test_pictures_that_this_program_made_are_not_taken_for_photographs(tmp_path):
    touch(tmp_path, "1.jpg", "out/maps/abc_MA.png", f"out/maps/{NO_PHOTOGRAPHS_HERE}")
    assert listed(tmp_path) == [tmp_path / "1.jpg"]


@pytest.mark.parametrize(
    "names",
    [
        ("0123456789ab/photograph.dcm",),
        ("a.png", "b.png", "photographs.csv", "readings.csv"),
    ],
)
def test_exported_copies_are_left_out_below_a_folder_and_listed_where_they_are_named(tmp_path, names):
    touch(tmp_path, "1.jpg", *(f"out/{name}" for name in names))
    own: list[int] = []
    found = [path for batch in list_photographs([tmp_path], CancelToken(), on_own=own.append) for path in batch]
    copies = [tmp_path / "out" / name for name in names if not name.endswith(".csv")]
    assert (found, own) == ([tmp_path / "1.jpg"], [len(copies)])
    assert listed(tmp_path / "out") == copies


def test_masks_are_left_out_even_where_they_are_named_and_what_only_looks_like_ours_is_not(tmp_path):
    touch(tmp_path, "out/marks.json", "out/by_Ada/1_HE.png", "out/1.jpg", "by_Bob/2.jpg", "0123456789ab/3.jpg")
    touch(tmp_path, "photographs.csv", "day/photographs.csv", "day/4.jpg")
    names = [path.name for path in listed(tmp_path)]
    assert names == ["3.jpg", "2.jpg", "4.jpg", "1.jpg"]
    assert listed(tmp_path / "out" / "by_Ada") == []


def test_names_in_any_script_and_with_any_character_are_listed(tmp_path):
    names = ["眼底.jpg", "दृष्टि.jpg", "عين.png", "👁.jpg", "a\nb, c.jpg", "²³.jpg", os.fsdecode(b"latin-\xe9.jpg")]
    touch(tmp_path, *names)
    assert {path.name for path in listed(tmp_path)} == set(names)


def test_cancel_ends_the_listing(tmp_path):
    touch(tmp_path, *(f"{i}.jpg" for i in range(200)))
    token = CancelToken()
    batches = list_photographs([tmp_path], token)
    assert next(batches)
    token.cancel()
    with pytest.raises(Cancelled):
        next(batches)


def test_of_20000_photographs_the_first_are_told_within_a_second(tmp_path):
    for i in range(20_000):
        os.close(os.open(tmp_path / f"{i:x}_left.jpg", os.O_CREAT | os.O_WRONLY))
    # The processor's time, not the clock's: the machine may be busy with other things.
    started = time.process_time()
    batches = list_photographs([tmp_path], CancelToken())
    first = next(batches)
    first_s = time.process_time() - started
    assert len(first) == 50
    assert 50 + sum(map(len, batches)) == 20_000
    assert first_s < 1.0
