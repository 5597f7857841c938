"""A programme's report says of how many photographs its figures are, and what was left out of them."""

from __future__ import annotations

from datetime import UTC, datetime

from made_reports import opinion, photograph, said, words_of
from retina_desktop.domain.case import Eye
from retina_desktop.reports.document import Banner, Together
from retina_desktop.reports.framing import Press
from retina_desktop.reports.programme import programme_document
from retina_desktop.services.patient_facts import PhotographFacts
from retina_desktop.services.programme_facts import programme_facts

RIGHT = Eye.RIGHT


def report(*photographs: PhotographFacts) -> tuple[Banner, str]:
    """The banner, and all the words."""
    made = programme_document(programme_facts(photographs, zone=UTC), Press(datetime(2026, 11, 26, tzinfo=UTC)))
    (banner,) = (
        one for block in made.blocks if isinstance(block, Together) for one in block.blocks if isinstance(one, Banner)
    )
    return banner, words_of(made)


def test_disputed_photographs_are_told_beside_kappa_and_in_the_headline():
    agreed = [photograph(n, RIGHT, said(n, n % 3), patient=str(n), model=opinion(n % 3)) for n in range(4)]
    disputed = photograph(9, RIGHT, said(9, 1), said(9, 3, "Grace"), patient="9")
    banner, text = report(*agreed, disputed)
    assert "Compared 4 of 5; 1 photograph is disputed and left out" in text
    assert "1.00; 4 photographs, too few for an interval" in text
    assert "1 photograph is left out of the readers' counts: they differ." in banner.lines
    assert "Read 5 of 5" in text


def test_where_all_are_disputed_that_is_why_nothing_is_compared():
    banner, text = report(photograph(0, RIGHT, said(0, 1), said(0, 3, "Grace")))
    assert "There is nothing to compare: 1 photograph is disputed and left out." in text
    assert banner.tag == "The model's"
    assert "Read 1 of 1" in text


def test_what_a_reader_called_ungradable_is_not_the_models_unread():
    banner, text = report(photograph(0, RIGHT, said(0, None)))
    assert (banner.title[:34], banner.tag) == ("Ungradable for the readers: 100.0 ", "Read by people")
    assert banner.lines == ("Ungradable for the model: 0.0 % (0.0–79.3 %), 0 of 1",)
    assert "Read 1 of 1" in text


def test_only_where_the_model_spoke_there_is_its_opinion_alone():
    banner, _ = report(photograph(0, RIGHT), photograph(1, RIGHT, model=None), photograph(2, RIGHT, said(2, 1)))
    assert "1 photograph is not read: of it there is the model's opinion alone." in banner.lines
    assert "1 photograph is not read yet." in banner.lines


def test_what_others_read_and_is_hidden_is_not_called_unread():
    hidden = photograph(0, RIGHT, model=None, is_withheld=True, hides_readings=True)
    banner, _ = report(hidden, photograph(1, RIGHT, said(1, 1)))
    assert not any("not read" in line for line in banner.lines)
