from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QThread

import fakes
from retina_desktop.jobs import AnalysisProcess, Job, JobRunner, Lane
from retina_desktop.services.cancel import Cancelled
from retina_models.fundus import FundusError


@pytest.fixture
def runner(qapp) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.close()


def told_by(job: Job) -> list[str]:
    told: list[str] = []
    for name in ("succeeded", "failed", "cancelled", "finished"):
        getattr(job, name).connect(lambda *_values, name=name: told.append(name))
    return told


def test_work_that_returns_succeeds_then_finishes(runner, qtbot):
    results: list[int] = []
    told = told_by(runner.start(lambda _progress, _token: 7, on_success=results.append))
    qtbot.waitUntil(lambda: "finished" in told)
    assert told == ["succeeded", "finished"]
    assert results == [7]


def test_an_error_of_ours_is_told_in_its_own_words(runner, qtbot):
    def work(_progress, _token):
        raise FundusError("The file is cut off after 1.2 MB.")

    job = runner.start(work)
    told = told_by(job)
    words = []
    job.failed.connect(words.append)
    qtbot.waitUntil(lambda: "finished" in told)
    assert told == ["failed", "finished"]
    assert words == ["The file is cut off after 1.2 MB."]


def test_an_unforeseen_error_is_logged_and_told_without_a_traceback(runner, qtbot, caplog):
    words = []
    runner.start(lambda _progress, _token: {}["missing"], on_failure=words.append)
    qtbot.waitUntil(lambda: bool(words))
    assert words == ["Something went wrong inside the program (KeyError); the log says more."]
    assert "KeyError: 'missing'" in caplog.text


def test_a_cancelled_job_never_succeeds_even_when_its_work_returned(runner, qtbot):
    done = threading.Event()

    def work(_progress, _token):
        done.set()
        return 1

    job = runner.start(work)
    told = told_by(job)
    assert done.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: "finished" in told)
    assert told == ["cancelled", "finished"]


def test_work_that_heeds_its_token_is_cancelled(runner, qtbot):
    begun = threading.Event()

    def work(_progress, token):
        begun.set()
        while True:
            token.check()

    job = runner.start(work)
    told = told_by(job)
    assert begun.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: "finished" in told)
    assert told == ["cancelled", "finished"]


def test_callbacks_run_on_the_gui_thread(runner, qtbot, qapp):
    threads = []
    runner.start(
        lambda progress, _token: progress(QThread.currentThread()),
        on_progress=threads.append,
        on_success=lambda _none: threads.append(QThread.currentThread()),
    )
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[1] is qapp.thread()
    assert threads[0] is not qapp.thread()


def test_the_store_lane_keeps_the_order(runner, qtbot):
    done: list[int] = []
    for number in range(50):
        runner.start(lambda _progress, _token, number=number: done.append(number), lane=Lane.STORE)
    qtbot.waitUntil(lambda: len(done) == 50)
    assert done == list(range(50))


def test_closing_cancels_what_runs_and_finishes_what_is_being_saved(qapp):
    runner = JobRunner()
    saved: list[int] = []
    gate = threading.Event()

    def endless(_progress, token):
        gate.set()
        while not token.cancelled:
            pass
        raise Cancelled

    endless_told = told_by(runner.start(endless))
    for number in range(20):
        runner.start(lambda _progress, _token, number=number: saved.append(number), lane=Lane.STORE)
    assert gate.wait(5)
    assert runner.close()
    assert endless_told == ["cancelled", "finished"]
    assert saved == list(range(20))
    assert runner.running == 0


def test_after_closing_nothing_runs(qapp):
    runner = JobRunner()
    runner.close()
    ran = []
    told = told_by(runner.start(lambda _progress, _token: ran.append(1)))
    assert runner.close()
    assert told == ["cancelled", "finished"]
    assert not ran


def test_closing_gives_up_on_work_that_hangs(qapp, caplog):
    runner = JobRunner()
    gate, begun = threading.Event(), threading.Event()

    def hangs(_progress, _token):
        begun.set()
        gate.wait(10)

    runner.start(hangs)
    assert begun.wait(5)
    assert not runner.close(timeout_s=0.05)
    gate.set()
    assert runner.close()


# ------------------------------------------------------------------------------------------------ the analysis process


def client_of(load):
    from retina_desktop.services.grade_image import GraderClient

    return GraderClient(load)


@pytest.fixture
def photograph(tmp_path):
    from PIL import Image

    path = tmp_path / "eye.png"
    Image.new("RGB", (300, 300), (120, 60, 30)).save(path)
    return path


def test_a_photograph_is_analysed_in_the_process(qtbot, photograph):
    from retina_desktop.services.grader_events import GraderLoading, GraderReady, PhotographStarted

    process = AnalysisProcess(partial(client_of, partial(fakes.load_fake)))
    told: list[object] = []
    process.told.connect(told.append)
    process.start()
    qtbot.waitUntil(lambda: len(told) == 1)
    process.submit(photograph, None)
    with qtbot.waitSignal(process.analysed, timeout=20_000) as signal:
        pass
    event, analysis = signal.args
    assert event.path == photograph
    assert analysis.prediction.model == "fake-2026.11"
    assert [type(event) for event in told] == [GraderLoading, GraderReady, PhotographStarted]
    process.close()


def test_closing_the_process_at_once_leaves_nothing(qtbot):
    process = AnalysisProcess(partial(client_of, fakes.load_never))
    with qtbot.waitSignal(process.told):
        process.start()
    process.close()
    assert not process.is_listening


def test_a_model_that_is_not_there_is_told_in_words(qtbot):
    from retina_desktop.services.grader_events import GraderUnavailable

    process = AnalysisProcess(partial(client_of, fakes.load_nothing))
    told: list[object] = []
    process.told.connect(told.append)
    process.start()
    qtbot.waitUntil(lambda: any(isinstance(event, GraderUnavailable) for event in told), timeout=20_000)
    process.close()


def test_after_a_model_that_is_not_there_another_one_can_be_chosen(qtbot):
    from retina_desktop.services.grader_events import GraderReady, GraderUnavailable

    chosen = [fakes.load_nothing, fakes.load_fake]
    process = AnalysisProcess(lambda: client_of(chosen.pop(0)))
    told: list[object] = []
    process.told.connect(told.append)
    process.start()
    qtbot.waitUntil(lambda: any(isinstance(event, GraderUnavailable) for event in told), timeout=20_000)
    process.start()
    qtbot.waitUntil(lambda: any(isinstance(event, GraderReady) for event in told), timeout=20_000)
    process.close()
    assert chosen == []


def test_renewed_it_answers_with_the_model_of_now_and_never_with_an_earlier_ones_words(qtbot, photograph):
    from retina_desktop.services.grader_events import GraderReady

    chosen = [partial(fakes.load_fake, 0.3, "before"), partial(fakes.load_fake, 0.0, "now")]
    process = AnalysisProcess(lambda: client_of(chosen.pop(0)))
    told: list[object] = []
    said: list[tuple[int, str]] = []
    process.told.connect(told.append)
    process.analysed.connect(lambda event, analysis: said.append((event.request, analysis.prediction.model)))
    assert not process.renew(), "there is none yet"
    process.start()
    qtbot.waitUntil(lambda: any(isinstance(event, GraderReady) for event in told), timeout=20_000)
    forgotten = [process.submit(photograph, None) for _ in range(3)]
    with qtbot.waitSignal(process.renewed):
        assert process.renew()
    told.clear()
    qtbot.waitUntil(lambda: any(isinstance(event, GraderReady) for event in told), timeout=20_000)
    assert [event.model for event in told if isinstance(event, GraderReady)] == ["now"]
    number = process.submit(photograph, None)
    assert number in forgotten, "numbers begin anew"
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    assert said == [(number, "now")]
    process.close()


def test_it_is_not_renewed_while_a_screening_has_a_share(qtbot):
    from retina_desktop.services.grader_events import GraderReady

    chosen = [fakes.load_fake, partial(fakes.load_fake, 0.0, "now")]
    process = AnalysisProcess(lambda: client_of(chosen.pop(0)))
    told: list[object] = []
    process.told.connect(told.append)
    share = process.lend()
    qtbot.waitUntil(lambda: any(isinstance(event, GraderReady) for event in told), timeout=20_000)
    assert not process.renew()
    share.close()
    assert process.renew()
    qtbot.waitUntil(lambda: not chosen, timeout=20_000)
    process.close()
