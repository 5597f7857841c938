"""Which way runs the networks, and what is said about it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from retina_models import choice, machine
from retina_models.choice import (
    WAYS,
    Answer,
    Choice,
    Measurement,
    Result,
    Trial,
    Way,
    agreement_name,
    choose,
    compare,
    kept,
    refused_at_release,
)
from retina_models.runtime import RuntimeFault

TORCH, OPENVINO, TORCH_HALF, OPENVINO_HALF = WAYS
RIGHT = Answer(np.array([0.1, 0.9]), (2, 0), 400.0)
FAST = replace(RIGHT, ms=80.0)
FASTER = replace(RIGHT, ms=30.0)


@pytest.fixture
def no_gpu(monkeypatch):
    monkeypatch.setattr(machine, "may_have_cuda", lambda: False)
    monkeypatch.setattr(machine, "may_have_mps", lambda: False)
    monkeypatch.setattr(machine, "cores", lambda: 2)


def trial(answers: dict[Way, Answer | RuntimeFault] | None = None, loads: list[Way] | None = None) -> Trial:
    """PyTorch is slow and right, OpenVINO as fast and right, unless others are passed; two photographs, the same answer to both."""

    def ask_of(way: Way, answer: Answer | RuntimeFault) -> Callable[[], Iterator[Answer]]:
        def ask() -> Iterator[Answer]:
            if loads is not None:
                loads.append(way)
            if isinstance(answer, RuntimeFault):
                raise answer
            yield answer
            yield replace(answer, ms=answer.ms + 1)

        return ask

    known = {TORCH: RIGHT, OPENVINO: FAST, **(answers or {})}
    return Trial("retina-test 1", {way: ask_of(way, answer) for way, answer in known.items()})


def probabilities(*values: float, ms: float = 30.0) -> Answer:
    return Answer(np.array(values), RIGHT.grade, ms)


# ------------------------------------------------------------------------------------------------------- as released


def released(way: Way, what: str, value: float, photographs: int) -> dict[str, dict[str, float | int]]:
    """A bundle's metric, as retina_training.engines measures it."""
    metric = {"value": value, "low": 0.0, "high": 1.0, "photographs": photographs}
    return {agreement_name(way.name, what): metric}


def test_the_metric_of_a_way_has_a_plain_name():
    assert agreement_name(OPENVINO_HALF.name, "grade") == "engine.openvino-bfloat16.grade"


@pytest.mark.parametrize(
    ("share", "photographs", "is_refused"),
    [(0.99, 200, True), (199 / 200, 200, False), (396 / 398, 398, True), (0.5, 199, False), (1.0, 5000, False)],
)
def test_a_way_that_graded_more_than_one_in_200_otherwise_is_refused_once_there_were_200(
    share: float, photographs: int, is_refused: bool
):
    refused = refused_at_release(released(OPENVINO_HALF, "grade", share, photographs))
    assert (OPENVINO_HALF in refused) == is_refused
    assert refused.keys() <= {OPENVINO_HALF}


@pytest.mark.parametrize("what", ["difference", "map_difference"])
def test_a_single_photograph_whose_probabilities_differ_by_more_than_0_02_is_enough(what: str):
    assert TORCH_HALF in refused_at_release(released(TORCH_HALF, what, 0.0201, 1))
    assert refused_at_release(released(TORCH_HALF, what, 0.02, 1)) == {}


def test_a_bundle_that_says_nothing_of_engines_refuses_none():
    assert refused_at_release({"idrid_qwk": {"value": 0.8, "low": 0.7, "high": 0.9}}) == {}


def test_a_refused_way_is_not_tried_however_well_it_would_do_here_and_the_reason_is_told(no_gpu, tmp_path):
    loads: list[Way] = []
    refused = refused_at_release(released(OPENVINO_HALF, "grade", 0.98, 400))
    asked = trial({OPENVINO_HALF: FASTER}, loads)
    chosen = choose("cpu", asked, tmp_path / "engines.json", refused)
    assert (chosen.engine, chosen.dtype) == ("openvino", "float32")
    assert loads == [TORCH, OPENVINO]
    found = kept(asked.key, tmp_path / "engines.json")
    assert found is not None
    assert found.told()[-1] == (
        "OpenVINO bfloat16: not used, at release it graded 8 of 400 photographs otherwise, more than 0.5 %."
    )


def test_where_a_refused_way_leaves_one_it_is_still_measured_so_that_the_reason_can_be_told(no_gpu, tmp_path):
    asked = trial()
    chosen = choose("cpu", asked, tmp_path / "engines.json", {OPENVINO: "of a reason"})
    assert chosen.engine == "torch"
    found = kept(asked.key, tmp_path / "engines.json")
    assert found is not None
    assert found.told() == ["PyTorch float32: 400 ms: chosen.", "OpenVINO float32: not used, of a reason."]


def test_a_refused_way_is_not_used_where_nothing_can_be_measured_either(no_gpu):
    assert choose("cpu", None, None, {OPENVINO: "of a reason"}).engine == "torch"


def test_an_edition_whose_only_engine_was_refused_says_which_one_is_needed(no_gpu, monkeypatch):
    monkeypatch.setattr(choice, "_installed", lambda name: name == "openvino")
    refused = refused_at_release(released(OPENVINO, "difference", 0.3, 300))
    with pytest.raises(
        RuntimeFault,
        match=r"OpenVINO float32 may not run this model: at release a probability differed .*the full edition, which has PyTorch, can",
    ):
        choose("cpu", trial(), None, refused)


# ------------------------------------------------------------------------------------------------------------- the trial


def test_the_fastest_way_that_agrees_is_chosen_and_said(no_gpu, tmp_path):
    chosen = choose("auto", trial(), tmp_path / "engines.json")
    assert (chosen.device, chosen.engine, chosen.dtype) == ("cpu", "openvino", "float32")
    assert chosen.short == "CPU (OpenVINO)"
    assert chosen.words == (
        "CPU (OpenVINO), 2 cores: no CUDA device found; 80 ms, 400 ms with PyTorch float32, measured here; their results agree"
    )


def test_bfloat16_is_chosen_where_it_is_faster_and_agrees_and_is_named(no_gpu):
    chosen = choose("cpu", trial({OPENVINO_HALF: probabilities(0.11, 0.89)}))
    assert (chosen.engine, chosen.dtype, chosen.short) == ("openvino", "bfloat16", "CPU (OpenVINO, bfloat16)")


@pytest.mark.parametrize("way", [OPENVINO, TORCH_HALF, OPENVINO_HALF])
def test_a_way_whose_probabilities_differ_by_more_than_0_02_is_not_chosen(way):
    found = compare(trial({OPENVINO: FAST, way: probabilities(0.121, 0.9)}))
    result = next(result for result in found.results if result.way == way)
    assert result.difference == pytest.approx(0.021)
    assert found.best is not None
    assert found.best.way != way
    just = compare(trial({OPENVINO: FAST, way: probabilities(0.119, 0.9)})).best
    assert just is not None
    assert just.way == way


def test_a_way_that_grades_a_photograph_otherwise_is_not_chosen_however_near_its_probabilities():
    found = compare(trial({OPENVINO: replace(FASTER, grade=(2, 1))}))
    assert found.best is not None
    assert found.best.way == TORCH
    assert found.told()[1] == (
        "OpenVINO float32: 30 ms, probabilities differ by at most 0.0000: not used, it grades a photograph otherwise."
    )


def test_a_way_that_gives_no_number_does_not_agree_and_can_be_kept(no_gpu, tmp_path):
    choose("auto", trial({OPENVINO: probabilities(np.nan, 0.9)}), tmp_path / "engines.json")
    found = kept("retina-test 1", tmp_path / "engines.json")
    assert found is not None
    assert [result.difference for result in found.results] == [None, 1.0]
    assert "NaN" not in (tmp_path / "engines.json").read_text()
    assert "Infinity" not in (tmp_path / "engines.json").read_text()


def test_who_differs_at_the_first_photograph_is_not_asked_the_next():
    asked = []

    def ask() -> Iterator[Answer]:
        for number in range(2):
            asked.append(number)
            yield probabilities(0.5, 0.5)

    compare(Trial("t", {TORCH: trial().asks[TORCH], OPENVINO: ask}))
    assert asked == [0]


def test_a_difference_at_the_last_photograph_counts():
    def ask() -> Iterator[Answer]:
        yield FASTER
        yield probabilities(0.5, 0.5)

    best = compare(Trial("t", {TORCH: trial().asks[TORCH], OPENVINO: ask})).best
    assert best is not None
    assert best.way == TORCH


def test_where_float32_took_long_bfloat16_is_not_tried(monkeypatch):
    monkeypatch.setattr(choice, "PATIENCE_S", -1.0)
    loads: list[Way] = []
    found = compare(trial({TORCH_HALF: FASTER, OPENVINO_HALF: FASTER}, loads))
    assert loads == [TORCH, OPENVINO]
    assert found.is_final
    assert found.told()[2] == "PyTorch bfloat16: not used, there was no time to try it."


def test_each_way_is_told_with_its_time_its_difference_and_why_it_was_chosen_or_not():
    asked = trial({OPENVINO_HALF: probabilities(0.14, 0.86)})
    found = compare(replace(asked, untried={TORCH_HALF: "this processor has no instructions for bfloat16"}))
    assert found.told() == [
        "PyTorch float32: 400 ms: not used, slower.",
        "OpenVINO float32: 80 ms, probabilities differ by at most 0.0000: chosen.",
        "OpenVINO bfloat16: 30 ms, probabilities differ by at most 0.0400: not used, more than 0.02.",
        "PyTorch bfloat16: not used, this processor has no instructions for bfloat16.",
    ]


def test_of_equally_fast_ways_the_more_exact_one_is_chosen():
    best = compare(trial({OPENVINO: FAST, OPENVINO_HALF: FAST})).best
    assert best is not None
    assert best.way == OPENVINO


def test_openvino_is_not_used_where_its_networks_do_not_load(no_gpu):
    chosen = choose("cpu", trial({OPENVINO: RuntimeFault("OpenVINO cannot load main.xml: it is cut off.")}))
    assert chosen.engine == "torch"
    assert chosen.words.endswith("; OpenVINO float32: OpenVINO cannot load main.xml: it is cut off")


def test_where_pytorch_breaks_off_openvino_in_float32_is_the_reference(no_gpu):
    asked = trial({TORCH: RuntimeFault("The CPU has too little free memory."), OPENVINO_HALF: probabilities(0.3, 0.7)})
    chosen = choose("cpu", asked)
    assert (chosen.engine, chosen.dtype) == ("openvino", "float32")


def test_where_nothing_could_be_compared_the_first_way_is_used_and_the_reasons_said(no_gpu):
    broken = RuntimeFault("The sample cannot be read.")
    chosen = choose("cpu", trial({TORCH: broken, OPENVINO: broken, OPENVINO_HALF: FASTER}))
    assert (chosen.engine, chosen.dtype) == ("torch", "float32")
    assert chosen.words.count("The sample cannot be read") == 2


def test_openvino_is_not_used_where_its_networks_are_others(no_gpu):
    assert choose("cpu", trial({OPENVINO: probabilities(0.1, 0.5, 0.4)})).engine == "torch"


def test_without_photographs_to_compare_on_float32_is_used_and_said(no_gpu):
    chosen = choose("cpu")
    assert (chosen.engine, chosen.dtype) == ("openvino", "float32")
    assert chosen.words.endswith("the CPU was asked for; nothing was measured")


# ------------------------------------------------------------------------------------------------------------- keeping


def test_the_measurement_is_kept_so_that_the_next_start_loads_nothing_to_compare(no_gpu, tmp_path):
    cache, loads = tmp_path / "deep" / "engines.json", []
    first = choose("auto", trial(loads=loads), cache)
    assert loads == [TORCH, OPENVINO]
    assert choose("auto", trial(loads=loads), cache) == first
    assert loads == [TORCH, OPENVINO]


def test_what_is_kept_is_what_was_found(no_gpu, tmp_path):
    asked = replace(trial({OPENVINO_HALF: probabilities(0.2, 0.8)}), untried={TORCH_HALF: "not here"})
    choose("auto", asked, tmp_path / "engines.json")
    assert kept(asked.key, tmp_path / "engines.json") == compare(asked)


def test_what_broke_off_is_tried_again_at_the_next_start(no_gpu, tmp_path):
    cache, loads = tmp_path / "engines.json", []
    choose("auto", trial({OPENVINO: RuntimeFault("The CPU has too little free memory.")}), cache)
    assert choose("auto", trial(loads=loads), cache).engine == "openvino"
    assert loads == [TORCH, OPENVINO]


def test_another_bundle_is_measured_anew_and_both_are_kept(no_gpu, tmp_path):
    cache, loads = tmp_path / "engines.json", []
    choose("auto", trial(), cache)
    choose("auto", replace(trial(loads=loads), key="retina-test 2"), cache)
    assert loads == [TORCH, OPENVINO]
    assert len(json.loads(cache.read_text())["measurements"]) == 2


def test_another_version_s_measurement_is_taken_anew_without_a_warning(no_gpu, tmp_path, caplog):
    cache, loads = tmp_path / "engines.json", []
    key = choice.cache_key("retina-test 1")
    cache.write_text(json.dumps({key: {"torch_ms": 1.0, "openvino_ms": 2.0, "difference": 0.0}}))
    assert choose("auto", trial(loads=loads), cache).engine == "openvino"
    assert loads == [TORCH, OPENVINO]
    assert not [record for record in caplog.records if record.levelname == "WARNING"]


ENTRY = {"way": "TPU int8", "ms": 1.0, "difference": None, "problem": "", "broke": False}


@pytest.mark.parametrize(
    "content",
    [
        "{",
        "[]",
        '{"format": 2}',
        '{"format": 2, "measurements": {"a": 1}}',
        '{"format": 2, "measurements": {"a": [{"way": "torch"}]}}',
        json.dumps({"format": 2, "measurements": {"a": [ENTRY]}}),
        json.dumps({"format": 2, "measurements": {"a": [{**ENTRY, "way": "PyTorch float32", "ms": "x"}]}}),
    ],
)
def test_a_damaged_measurement_is_taken_anew(no_gpu, tmp_path, content, caplog):
    cache = tmp_path / "engines.json"
    cache.write_text(content)
    assert choose("auto", trial(), cache).engine == "openvino"
    assert "measured anew" in caplog.text
    assert len(json.loads(cache.read_text())["measurements"]) == 1


def test_a_measurement_that_cannot_be_kept_does_not_stop_the_program(no_gpu, tmp_path, caplog):
    (tmp_path / "file").write_text("")
    assert choose("auto", trial(), tmp_path / "file" / "engines.json").engine == "openvino"
    assert "cannot be kept" in caplog.text


def test_a_measurement_without_a_way_that_may_be_chosen_is_not_final():
    assert not Measurement((Result(TORCH, problem="broken"),)).is_final


# ------------------------------------------------------------------------------------------------------------- devices


def test_a_device_that_is_not_there_is_refused_in_words(no_gpu):
    with pytest.raises(RuntimeFault, match="CUDA was asked for, but no CUDA device was found; choose auto or cpu"):
        choose("cuda")
    with pytest.raises(RuntimeFault, match="Apple's GPU was asked for"):
        choose("mps")
    with pytest.raises(RuntimeFault, match='no device called "tpu"; choose auto, cpu, cuda, mps'):
        choose("tpu")


def test_a_driver_without_a_torch_that_uses_it_is_said(no_gpu, monkeypatch):
    import torch

    monkeypatch.setattr(machine, "may_have_cuda", lambda: True)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(RuntimeFault, match="the installed PyTorch cannot use the graphics card"):
        choose("cuda")
    assert choose("auto").device == "cpu"


def test_a_cuda_card_is_used_in_the_precision_that_the_bundle_was_measured_in(no_gpu, monkeypatch):
    import torch

    monkeypatch.setattr(machine, "may_have_cuda", lambda: True)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda index: "Card")
    assert choose("auto") == Choice("cuda", "torch", "float32", "CUDA (PyTorch), Card, float32")
    assert choose("cuda") == choose("auto")
    assert choose("cpu").device == "cpu"


def test_apple_s_gpu_is_used_on_a_mac(no_gpu, monkeypatch):
    import torch

    monkeypatch.setattr(machine, "may_have_mps", lambda: True)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    assert choose("auto").device == "mps"


@pytest.mark.parametrize(("missing", "engine"), [("torch", "openvino"), ("openvino", "torch")])
def test_the_only_way_of_an_edition_is_used_without_a_trial(no_gpu, monkeypatch, missing, engine):
    monkeypatch.setattr(choice, "_installed", lambda name: name != missing)
    loads: list[Way] = []
    assert choose("auto", trial(loads=loads)).engine == engine
    assert loads == []


def test_the_light_edition_takes_the_precision_of_the_release_says_so_and_keeps_nothing(no_gpu, monkeypatch, tmp_path):
    monkeypatch.setattr(choice, "_installed", lambda name: name == "openvino")
    cache = tmp_path / "engines.json"
    chosen = choose("auto", trial({TORCH_HALF: FASTER, OPENVINO_HALF: FASTER}), cache)
    assert (chosen.engine, chosen.dtype) == ("openvino", "float32")
    assert chosen.words == (
        "CPU (OpenVINO), 2 cores: no CUDA device found; "
        "the light edition runs OpenVINO float32 only, which was compared with PyTorch at release"
    )
    assert not cache.exists()


def test_a_full_edition_installed_over_a_light_one_measures_anew(no_gpu, monkeypatch, tmp_path):
    full = choice.cache_key("m 1")
    monkeypatch.setattr(choice, "_installed", lambda name: name == "openvino")
    assert choice.cache_key("m 1") != full
    assert "torch missing" in choice.cache_key("m 1")


def test_the_light_edition_beside_a_graphics_card_says_why_it_is_not_used(no_gpu, monkeypatch):
    monkeypatch.setattr(choice, "_installed", lambda name: name == "openvino")
    monkeypatch.setattr(machine, "may_have_cuda", lambda: True)
    assert "the light edition uses no graphics card;" in choose("auto").words
    with pytest.raises(RuntimeFault, match="the light edition uses no graphics card; choose auto or cpu"):
        choose("cuda")


def test_no_engine_at_all_is_said_in_words(no_gpu, monkeypatch):
    monkeypatch.setattr(choice, "_installed", lambda name: False)
    with pytest.raises(RuntimeFault, match="Neither PyTorch nor OpenVINO"):
        choose()


def test_the_kept_measurement_of_no_file_is_none(tmp_path: Path):
    assert kept("retina-test 1", None) is None
    assert kept("retina-test 1", tmp_path / "engines.json") is None
