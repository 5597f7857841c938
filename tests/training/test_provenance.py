from __future__ import annotations

from retina_training import provenance


def test_only_what_was_learned_from_is_named_and_a_clinic_s_own_data_set_too() -> None:
    names = [source["name"] for source in provenance.sources({"idrid", "st-mary"})]
    assert names == ["IDRiD", "st-mary", provenance.IMAGENET["name"]]
    assert provenance.sources({"st-mary"})[0]["terms"].startswith("not stated")
    assert all({"name", "terms", "source", "used_for"} <= source.keys() for source in provenance.sources({"aptos", ""}))
