"""The clinic's tables: which are used, what is wrong with them in words, and what they say for a grade."""

from __future__ import annotations

import pytest

from retina_desktop.services.clinic_tables import choose_tables


@pytest.fixture
def shipped(repository):
    return repository / "resources" / "clinical" / "tables.toml"


def words(chosen, grade, dme=None):
    return chosen.follow_up.words(grade, dme)


def test_the_shipped_tables_say_follow_up_and_action_with_their_name(shipped):
    chosen = choose_tables(shipped, "", "ADA 2017")
    assert chosen.problems == ()
    assert words(chosen, 2) == "Follow-up: every 6-9 months; refer within 3-6 months (ADA 2017)"
    assert words(chosen, 4) == "Follow-up: every 3 months, PRP or anti-VEGF; refer immediately (ADA 2017)"
    assert chosen.tables is not None
    assert chosen.tables.action_words(0) == "no action"
    assert chosen.tables.action_words(1) == "monitor"
    assert chosen.tables.action_words(2) == "monitor; refer"
    assert chosen.tables.action_words(0, 2) == "medical intervention; refer"


def test_macular_oedema_is_taken_into_account(shipped):
    aao = choose_tables(shipped, "", "AAO")
    assert words(aao, 2) == "Follow-up: 3-12 months (AAO)"
    assert words(aao, 2, 2) == "Follow-up: 1 month (AAO)"
    assert words(aao, 2, 0) == words(aao, 2)


def test_an_interval_for_eyes_without_oedema_is_no_advice_for_one_with_it(shipped):
    ada, aao = (choose_tables(shipped, "", name) for name in ("ADA 2017", "AAO"))
    for grade in range(5):
        assert words(ada, grade, 2) == "Follow-up: refer; this table has no interval for macular oedema (ADA 2017)"
    assert words(aao, 0, 1) == "Follow-up: refer; this table has no interval for macular oedema (AAO)"


def test_a_clinics_own_table_is_used(shipped, tmp_path):
    own = tmp_path / "ours.toml"
    own.write_text(shipped.read_text("utf-8").replace('"every 6-9 months"', '"in spring"'), encoding="utf-8")
    chosen = choose_tables(shipped, str(own), "ADA 2017")
    assert chosen.problems == ()
    assert words(chosen, 2).startswith("Follow-up: in spring")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "there is no such file."),
        (b"actions = [", "the clinic's tables are not valid TOML"),
        (b"\xff\xfe", "it is not UTF-8 text."),
        (b"[actions]\nsource = 'x'\nby_grade = [0, 1, 1, 2, 9]", "actions: by_grade must be numbers from 0 to 2"),
        (b"#" * 1_000_001, "it is too large."),
    ],
)
def test_a_damaged_table_is_said_in_one_sentence_and_the_shipped_one_used(shipped, tmp_path, content, reason):
    own = tmp_path / "ours.toml"
    if content is not None:
        own.write_bytes(content)
    chosen = choose_tables(shipped, str(own), "AAO")
    (problem,) = chosen.problems
    assert problem.startswith(f"The clinic's tables {own} cannot be used, the shipped ones are: {reason}")
    assert "\n" not in problem
    assert words(chosen, 2) == "Follow-up: 3-12 months (AAO)"


def test_a_follow_up_table_that_is_not_there_is_named(shipped):
    chosen = choose_tables(shipped, "", "ADA 2030")
    assert chosen.problems == ("The tables hold no follow-up named “ADA 2030”: “ADA 2017” is used.",)
    assert words(chosen, 1).endswith("(ADA 2017)")


def test_tables_without_follow_up_have_none(shipped, tmp_path):
    own = tmp_path / "ours.toml"
    own.write_text(shipped.read_text("utf-8").partition("[[follow_up]]")[0], encoding="utf-8")
    chosen = choose_tables(shipped, str(own), "ADA 2017")
    assert (chosen.follow_up, chosen.problems) == (None, ())


def test_without_any_table_reading_goes_on(tmp_path):
    chosen = choose_tables(tmp_path / "gone.toml", "", "ADA 2017")
    assert chosen.tables is None
    assert chosen.problems == ("The program is incomplete, no follow-up can be shown: there is no such file.",)
