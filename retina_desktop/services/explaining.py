"""Explaining in the analysis process: one thread beside the grading, which take turns.

A slow attribution makes hundreds of passes; were it one piece of work, the whole list would wait for minutes. Were both at
work at once, they would fight for the cores and need the memory of both. So each pass of an attribution is one turn, each
photograph is one turn, and turns are taken in the order of asking.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from retina_desktop.discreet import trace_of
from retina_desktop.domain.attribution import PARTS
from retina_desktop.services.cancel import Cancelled, CancelToken
from retina_desktop.services.explanation import Attribution, Parts, as_map, pack_attribution, pack_parts
from retina_models import edition
from retina_models.fundus import FundusError, FundusImage
from retina_models.prediction import Grader
from retina_models.runtime import RuntimeFault

Progress = Callable[[int, int], None]


class Token(Protocol):
    def check(self) -> None:
        """Raises Cancelled when nobody wants the answer any more."""
        ...


class Explainer(Protocol):
    """Gives reasons for a grader's answers."""

    def explain(self, image: FundusImage, method: str, target: str, progress: Progress, token: Token) -> bytes:
        """A packed Attribution, or Parts when the method is PARTS. progress(done, total) and token.check() come between passes."""
        ...


class Turns:
    """A lock that goes to whoever asked first: Python's own may go to the same thread over and over."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._waiting: deque[threading.Lock] = deque()
        self._taken = False

    def take(self) -> None:
        with self._guard:
            if not self._taken:
                self._taken = True
                return
            ticket = threading.Lock()
            ticket.acquire()
            self._waiting.append(ticket)
        ticket.acquire()  # until `end` lets it go: the turn was passed on, never free in between

    def end(self) -> None:
        with self._guard:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._taken = False

    @contextmanager
    def turn(self) -> Iterator[None]:
        self.take()
        try:
            yield
        finally:
            self.end()


class _GivesWay:
    """The token of an attribution: where it is looked at, one photograph that waits is graded first."""

    def __init__(self, token: CancelToken, turns: Turns) -> None:
        self._token, self._turns = token, turns

    def check(self) -> None:
        self._token.check()
        self._turns.end()
        self._turns.take()
        self._token.check()


Send = Callable[..., None]
Read = Callable[[Path], FundusImage]


class ExplanationDesk:
    """Takes requests from the process's loop and works them off in a thread of `worker`, one after another."""

    def __init__(
        self, explainer: Explainer, worker: Executor, read: Read, send: Send, say: Callable[[BaseException], str]
    ):
        """send: a message to the window. say: an error as one sentence."""
        self._explainer, self._worker, self._read, self._send, self._say = explainer, worker, read, send, say
        self.turns = Turns()
        self._tokens: dict[int, CancelToken] = {}

    def take(self, number: int, path: str, sha256: str, method: str, target: str) -> None:
        token = self._tokens[number] = CancelToken()
        work = self._worker.submit(self._explain, number, Path(path), sha256, method, target, token)
        work.add_done_callback(partial(self._answer, number, sha256))

    def stop(self, number: int) -> None:
        token = self._tokens.get(number)
        if token is not None:
            token.cancel()

    def close(self) -> None:
        """Ends what runs at its next pass."""
        for token in list(self._tokens.values()):
            token.cancel()

    def _explain(self, number: int, path: Path, sha256: str, method: str, target: str, token: CancelToken) -> bytes:
        token.check()
        image = self._read(path)
        if image.sha256 != sha256:
            raise FundusError("The file changed after it was listed; open the folder again.")
        with self.turns.turn():
            tell = partial(self._send, "explaining", number)
            return self._explainer.explain(image, method, target, tell, _GivesWay(token, self.turns))

    def _answer(self, number: int, sha256: str, work: Future[bytes]) -> None:
        self._tokens.pop(number, None)
        error = work.exception()
        if error is None:
            self._send("explained", number, sha256, work.result())
        elif isinstance(error, Cancelled):
            self._send("unexplained", number, "", "")
        else:
            self._send("unexplained", number, self._say(error), trace_of(error))


class ReleasedExplainer:
    """Explains the grades of a released bundle. Its PyTorch networks are loaded when first asked: 0.5 s and 100 MB."""

    def __init__(self, folder: Path, grader: Grader) -> None:
        self._folder, self._grader = folder, grader
        self._maps: Any = None  # retina_models.attribution.Explainer

    def explain(self, image: FundusImage, method: str, target: str, progress: Progress, token: Token) -> bytes:
        """Raises BundleError, RuntimeFault and ValueError; in the light edition RuntimeFault for every method but PARTS."""
        from retina_models import attribution as attributing
        from retina_models.pipeline import FusedGrader

        grader = self._grader
        assert isinstance(grader, FusedGrader)
        inputs = grader.inputs_of(image)
        if method == PARTS:
            spoken = attributing.what_spoke(grader, inputs)
            return pack_parts(Parts(grader.name, spoken.parts, spoken.clean, spoken.whole))
        if not edition.is_full():
            raise RuntimeFault(edition.ATTRIBUTING)
        token.check()
        if self._maps is None:
            self._maps = attributing.Explainer(self._folder)
        answer = "referable" if target == "referable" else int(target)
        heat, frame = self._maps.attribute_in_frame(image, inputs.cells, method, answer, progress, token)
        return pack_attribution(Attribution(grader.name, method, target, frame, as_map(heat)))


def load_explainer(folder: Path, grader: Grader) -> Explainer:
    """What explains the grades of the bundle in a folder. It runs in the analysis process."""
    return ReleasedExplainer(folder, grader)
