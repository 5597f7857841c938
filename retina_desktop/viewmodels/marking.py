"""Lesions marked by hand in the photograph on the screen: by stroke and shape, or by saying yes and no to what the model proposes.

Marks belong to a photograph's content and a reader. Every edit is in the mask at once, is one step of the undo stack, and is
written behind the reader's back; an undo is one more row. Drawing is always possible; what the model proposes is shown, and the
wand grows along its map, only while its opinion may be seen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from retina_desktop.domain.language import mark, tr
from retina_desktop.domain.marks import MARK_CODES, PROPOSED_CODES, MarkEdit, State, Tile
from retina_desktop.jobs import JobRunner
from retina_desktop.viewmodels.desk import Book, Desk
from retina_desktop.viewmodels.mark_acts import FoundMarks, MarkAct
from retina_desktop.viewmodels.mark_book import LATER_MARKS_STAY, MARKED_ELSEWHERE, MarkBook
from retina_desktop.viewmodels.mark_counts import MarkCounts
from retina_desktop.viewmodels.mark_steps import MarkStep
from retina_desktop.viewmodels.proposing import DrawnProposals, ProposalModel

if TYPE_CHECKING:
    import numpy as np

    from retina_desktop.domain.landmarks import FieldOfView
    from retina_desktop.services.lesion_marks import Draft, LesionMarks
    from retina_desktop.services.regions import Point, Region
    from retina_desktop.viewmodels.photograph import Loaded

HAND_TOOLS = ("decide", "brush", "eraser", "polygon", "point", "wand")
"""What the pointer does. "decide" accepts and drops proposals; its edits are stored as "accept" and "drop"."""

RADIUS_ENDS_PX = (1.0, 120.0)
SHARE_ENDS = (0.1, 0.9)
OFF_RETINA = mark("No retina is seen here: nothing can be marked outside of the round field.")


class MarkingModel(QObject):
    """Follows the session's photograph."""

    changed = Signal()  # anything that a bar says: kind, tool, size, counts, what can be done
    tiles_changed = Signal(str, object)  # kind, frozenset of Tile to paint anew
    marks_changed = Signal()  # `marks` are another photograph's or reader's, or None
    proposals_changed = Signal()  # `proposals` or `decided` or `current`

    def __init__(self, desk: Desk, records: Book, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._book = MarkBook(records, self)
        self._runner = runner
        self._path: Path | None = None
        self._sha256 = ""
        self._size = (0, 0)
        self._field: FieldOfView | None = None  # where retina is seen
        self._draft: Draft | None = None
        self._last: Point | None = None  # where the stroke is
        self._state = State.LESION  # what it leaves
        self.times_shown = 0  # how often `marks` became others
        self.marks: LesionMarks | None = None  # None until they are read
        self.problem = ""  # why there are none
        self.is_on = False  # whether anybody looks: proposals are made only then
        self.kind = MARK_CODES[0]
        self.tool = "decide"
        self.corners: tuple[Point, ...] = ()  # of a polygon that is not closed yet
        self.radius_px = 8.0
        self.share = 0.5  # of the wand
        self.current: int | None = None  # the proposal that the keys are at: its place among `proposals`
        self.decided: np.ndarray | None = None  # (n,) uint8 `State` of each proposal
        self._proposing = ProposalModel(runner, self)
        self._proposing.changed.connect(self._on_proposed)
        self._proposing.failed.connect(lambda words: desk.message.emit("error", words))
        self._counts = MarkCounts(runner, self)
        self._counts.changed.connect(self.changed)
        self._follow(desk, records)

    def _follow(self, desk: Desk, records: Book) -> None:
        desk.photograph.loading_started.connect(lambda _path: self._leave())
        desk.photograph.cleared.connect(self._leave)
        desk.photograph.loaded.connect(self._on_loaded)
        desk.model_opinion_changed.connect(self._aim)
        desk.reader_changed.connect(lambda _reader: self._fetch())
        desk.read_only_changed.connect(lambda _reason: self.changed.emit())
        records.opened.connect(lambda _opened: self._fetch())
        self._book.found.connect(self._on_found)
        self._book.changed_elsewhere.connect(self._on_changed_elsewhere)
        self._book.refused.connect(self._on_refused)

    # ------------------------------------------------------------------------------------------------- what is shown
    @property
    def why_not(self) -> str:
        """Why nothing can be marked now; "" when it can."""
        if self._path is None:
            return tr("The photograph is still being read.")
        if self._desk.read_only_reason:
            return tr("Not saved: {why}", why=self._desk.read_only_reason)
        if self.marks is None:
            return self.problem or tr("The marks are still being read.")
        return ""

    @property
    def why_no_proposals(self) -> str:
        """Why the model proposes nothing of this kind now; "" when it may."""
        if self.kind not in PROPOSED_CODES:
            return tr("The model does not propose this kind")
        if self._desk.photograph.analysis is None:
            return tr("No proposals yet")
        return "" if self._desk.opinion_visible else tr("Proposals are shown after your grade")

    @property
    def proposals(self) -> DrawnProposals | None:
        return self._proposing.drawn

    @property
    def threshold(self) -> float:
        """The probability from which lesions are proposed."""
        return self._proposing.threshold

    @property
    def shift(self) -> float:
        return self._proposing.shift

    @property
    def boxes(self) -> dict[str, np.ndarray]:
        """By kind: (n, 4) of the marked lesions, as last counted."""
        return self._counts.boxes

    @property
    def marked(self) -> int:
        """Lesions of the kind, as last counted."""
        return len(self.boxes.get(self.kind, ()))

    @property
    def proposed(self) -> int:
        """Proposals of which nothing was said."""
        return 0 if self.decided is None else int((self.decided == State.UNJUDGED).sum())

    @property
    def is_complete(self) -> bool:
        return self.marks is not None and self.marks.is_complete(self.kind)

    # ---------------------------------------------------------------------------------------------- how it is marked
    def set_on(self, on: bool) -> None:
        """Whether lesions are marked now."""
        self.let_go()
        self.is_on = on
        self._aim()

    def set_kind(self, kind: str) -> None:
        """Raises ValueError for none of MARK_CODES."""
        if kind not in MARK_CODES:
            raise ValueError(f"A kind of lesion is one of {', '.join(MARK_CODES)}, not {kind!r}.")
        self.let_go()
        self.kind = kind
        if kind not in PROPOSED_CODES and self.tool in ("decide", "wand"):
            self.tool = "brush"
        self._aim()

    def set_tool(self, tool: str) -> None:
        """Raises ValueError for none of HAND_TOOLS."""
        if tool not in HAND_TOOLS:
            raise ValueError(f"A tool is one of {', '.join(HAND_TOOLS)}, not {tool!r}.")
        self.let_go()
        self.tool = tool
        self.changed.emit()

    def set_radius(self, radius_px: float) -> None:
        """Of brush, eraser and point, in the photograph's pixels."""
        self.radius_px = min(max(radius_px, RADIUS_ENDS_PX[0]), RADIUS_ENDS_PX[1])
        self.changed.emit()

    def set_share(self, share: float) -> None:
        """How likely, of its likeliest pixel, the wand's region is at its edge: less grows further."""
        self.share = min(max(share, SHARE_ENDS[0]), SHARE_ENDS[1])
        self.changed.emit()

    def set_shift(self, shift: float) -> None:
        """The threshold of the proposals, in log-odds about the bundle's operating point."""
        self._proposing.set_shift(shift)
        self.changed.emit()

    # --------------------------------------------------------------------------------------------- drawing by hand
    def begin_stroke(self, point: Point, *, erases: bool) -> None:
        """The brush, or the eraser, is set down. A message says why where that cannot be."""
        from retina_desktop.services.regions import stroke

        self.end_stroke()
        if self._may_mark():
            if not erases and self._is_off_retina(stroke([point], self.radius_px)):
                return
            self._draft = self._begin("eraser" if erases else "brush")
            self._state = State.UNJUDGED if erases else State.LESION
            self._last = point
            self._stroke([point])
            self.changed.emit()

    def stroke_to(self, point: Point) -> None:
        """On to here; nothing where no stroke was begun."""
        if self._draft is not None and self._last is not None:
            self._stroke([self._last, point])
            self._last = point

    def end_stroke(self) -> None:
        """It is lifted: what was drawn is one edit."""
        draft, self._draft = self._draft, None
        if draft is not None:
            self._finish(draft)
            self.changed.emit()

    def abandon_stroke(self) -> None:
        """All is as it was before it was set down."""
        draft, self._draft = self._draft, None
        if draft is not None:
            self._tell(self.kind, draft.abandon())
            self.changed.emit()

    def take_back_stroke(self) -> bool:
        """Undo in mid-stroke means this stroke, and within a polygon its last corner, not the edit before. Whether there was one."""
        if self._draft is None:
            return self.take_back_corner()
        self.abandon_stroke()
        return True

    def let_go(self) -> None:
        """The hand turns to something else: a stroke is kept, a polygon that was not closed is not."""
        self.end_stroke()
        self.drop_corners()

    def add_corner(self, point: Point) -> None:
        """The next of a polygon; `close_polygon` marks what lies within."""
        self.end_stroke()
        if self._may_mark():
            self.corners = (*self.corners, point)
            self.changed.emit()

    def take_back_corner(self) -> bool:
        """The last one. Whether there was one."""
        had = bool(self.corners)
        self.corners = self.corners[:-1]
        if had:
            self.changed.emit()
        return had

    def drop_corners(self) -> None:
        if self.corners:
            self.corners = ()
            self.changed.emit()

    def close_polygon(self) -> None:
        corners = self.corners
        self.drop_corners()
        self.mark_polygon(corners)

    def mark_point(self, point: Point) -> None:
        """A spot of the brush's size."""
        from retina_desktop.services.regions import stroke

        self._mark("point", lambda: stroke([point], self.radius_px))

    def mark_polygon(self, corners: Sequence[Point]) -> None:
        from retina_desktop.services.regions import polygon

        if len(corners) > 2:
            self._mark("polygon", lambda: polygon(corners))

    def grow(self, point: Point) -> None:
        """The wand. A message says why where nothing grows."""
        why = self.why_no_proposals
        if why:
            self._desk.message.emit("info", tr("The wand needs the model's map. {why}.", why=why))
            return
        from retina_desktop.services.proposals import grow

        analysis = self._desk.photograph.analysis
        self._mark("wand", lambda: grow(analysis.lesion_maps[self.kind], analysis.frame, point, self.share))

    def _mark(self, tool: str, make: Callable[[], Region | None]) -> None:
        self.end_stroke()
        if not self._may_mark():
            return
        region = make()
        if region is None:
            self._desk.message.emit("info", tr("The model's map is empty here: nothing grows."))
            return
        if self._is_off_retina(region):
            return
        draft = self._begin(tool)
        self._tell(self.kind, draft.put(region.on_retina(self._field), State.LESION))
        self._finish(draft)

    def _stroke(self, points: Sequence[Point]) -> None:
        from retina_desktop.services.regions import stroke

        assert self._draft is not None
        region = stroke(points, self.radius_px)
        if self._state is State.LESION:
            region = region.on_retina(self._field)
        self._tell(self.kind, self._draft.put(region, self._state))

    def _is_off_retina(self, region: Region) -> bool:
        """Whether nothing of it lies in the field of view, which is said."""
        is_off = not region.on_retina(self._field).area_px
        if is_off:
            self.refuse(tr(OFF_RETINA))
        return is_off

    # --------------------------------------------------------------------------------- saying yes and no to proposals
    def decide(self, point: Point, state: State, reach_px: float = 0.0) -> bool:
        """Accept (LESION) or drop (CLEAR) the proposal at a place; the same again takes it back, as it does a mark where
        nothing is proposed. reach_px: how far away a mark is still meant. Whether anything was there.
        """
        self.end_stroke()
        if not self._may_mark():
            return False
        number = self.proposals.found.at(point) if self.proposals is not None else None
        if self.proposals is not None and number is not None:
            self.current = self.proposals.numbers.index(number)
            self._decide([self.current], state, again_takes_back=True)
            return True
        assert self.marks is not None
        patch = self.marks.patch(self.kind, point, reach_px)
        if patch is None:
            return False
        draft = self._begin("eraser")
        self._tell(self.kind, draft.put(patch, State.UNJUDGED))
        self._finish(draft)
        return True

    def decide_many(self, lasso: Sequence[Point], state: State) -> int:
        """The same for all proposals within a closed line; none is taken back. How many changed."""
        self.end_stroke()
        drawn = self.proposals
        if drawn is None or self.decided is None or not self._may_mark():
            return 0
        inside = set(drawn.found.inside(lasso))
        places = [n for n, number in enumerate(drawn.numbers) if number in inside and self.decided[n] != state]
        self._decide(places, state, again_takes_back=False)
        return len(places)

    def decide_current(self, state: State) -> None:
        """The same for the proposal that the keys are at; the first one where they are at none."""
        self.end_stroke()
        if self.current is None:
            self.step(1)
        if self.current is not None and self._may_mark():
            self._decide([self.current], state, again_takes_back=True)

    def step(self, way: int) -> Point | None:
        """To the next (1) or previous (-1) proposal of which nothing was said, in reading order; where it lies, None without any."""
        drawn, decided = self.proposals, self.decided
        if drawn is None or decided is None or not len(drawn):
            return None
        self.current = drawn.next(decided, self.current, way)
        self.proposals_changed.emit()
        left, top, right, bottom = (float(n) for n in drawn.boxes[self.current])
        return (left + right) / 2, (top + bottom) / 2

    def set_complete(self, complete: bool) -> None:
        """The reader says that every lesion of the kind is marked."""
        self.end_stroke()
        if self._may_mark() and self.marks is not None and complete != self.is_complete:
            self._push(self.marks.say_complete(self.kind, complete))
        self.changed.emit()

    def _decide(self, places: Iterable[int], state: State, *, again_takes_back: bool) -> None:
        drawn, decided, marks = self.proposals, self.decided, self.marks
        if drawn is None or decided is None or marks is None:
            return
        draft = self._begin("accept" if state is State.LESION else "drop")
        self._tell(self.kind, drawn.put(draft, marks, decided, places, state, takes_back=again_takes_back))
        self._finish(draft)

    # ------------------------------------------------------------------------------------------------------ an edit
    def _may_mark(self) -> bool:
        why = self.why_not
        if why:
            self._desk.message.emit("error" if self._desk.read_only_reason else "info", why)
        return not why

    def refuse(self, words: str) -> None:
        """Say why a view does not take a wish here."""
        self._desk.message.emit("info", words)

    def _begin(self, tool: str) -> Draft:
        assert self.marks is not None
        return self.marks.begin(self.kind, tool)

    def _finish(self, draft: Draft) -> None:
        edit = draft.finish()
        if edit is not None:
            self._push(edit)

    def _push(self, edit: MarkEdit) -> None:
        assert self._path is not None
        self._desk.undo_stack.push(MarkStep(self, self._path, self._sha256, self._size, edit))

    def apply(
        self, path: Path, sha256: str, size: tuple[int, int], edit: MarkEdit, *, is_in: bool, is_known: bool
    ) -> bool:
        """Save an edit of this content. is_in: whether it is in the mask already. is_known: all is as it was before it.

        False, said in words, where that was to be found out and is not so: another window marked there.
        """
        self.abandon_stroke()
        if path != self._path:
            self._desk.show_path(path)  # what is undone should be seen
        if not is_in and self.marks is not None and sha256 == self._sha256:
            if not is_known and not self.marks.are_before(edit):
                self._desk.message.emit("warning", tr(LATER_MARKS_STAY, file=path.name))
                return False
            self._tell(edit.kind, self.marks.apply(edit))
        self._book.save(MarkAct(path, sha256, self._desk.reader, *size, edit))
        self._soon(edit.kind)
        return True

    def _tell(self, kind: str, tiles: frozenset[Tile]) -> None:
        if tiles:
            self.tiles_changed.emit(kind, tiles)

    def _soon(self, kind: str) -> None:
        """What follows from an edit."""
        if kind == self.kind:
            self._look_at_decided()
        self._counts.soon(kind)
        self.changed.emit()

    def _look_at_decided(self) -> None:
        drawn, marks = self.proposals, self.marks
        self.decided = None if drawn is None or marks is None else drawn.found.decided(marks.mask(drawn.kind))
        self.proposals_changed.emit()

    # ---------------------------------------------------------------------------------------------- what comes to be
    def _leave(self) -> None:
        self.let_go()  # the photograph goes in mid-stroke: what was drawn is kept
        self._path, self._sha256 = None, ""
        self._book.ask("", "", (0, 0))
        self._show(FoundMarks(None))

    def _on_loaded(self, loaded: Loaded) -> None:
        self._path, self._sha256 = loaded.path, loaded.sha256
        self._size, self._field = (loaded.pyramid.width, loaded.pyramid.height), loaded.field
        self._fetch()

    def _fetch(self) -> None:
        """What this reader marked; another window, or another computer, may have written to the store meanwhile."""
        self.let_go()
        self._book.ask(self._sha256, self._desk.reader, self._size)

    def look(self) -> None:
        """Whether another window marked in this photograph: now and then, and not while the hand is at work."""
        if not self.is_under_way:
            self._book.look()

    @property
    def is_under_way(self) -> bool:
        """Whether a stroke or a polygon is being drawn."""
        return self._draft is not None or bool(self.corners)

    def _on_found(self, found: FoundMarks) -> None:
        self.end_stroke()
        self._book.lay_over(found)
        self._show(found)

    def _on_changed_elsewhere(self, found: FoundMarks, newest: int) -> None:
        if self.is_under_way or self._path is None:
            return  # it is looked up again
        self._book.heed(newest)
        self._desk.message.emit("info", tr(MARKED_ELSEWHERE, file=self._path.name))
        self._show(found)

    def _show(self, found: FoundMarks) -> None:
        self.marks, self.problem, self.current = found.marks, found.problem, None
        self._counts.show(found.marks)
        self.times_shown += 1
        if found.problem:
            self._desk.message.emit("warning", found.problem)
        self.marks_changed.emit()
        self._aim()

    def _aim(self) -> None:
        """Propose what may be proposed."""
        photograph = self._desk.photograph
        wished = self.is_on and self._path is not None and not self.why_no_proposals
        self._proposing.set_source(photograph.analysis if wished else None, self.kind)
        self._look_at_decided()
        self.changed.emit()

    def _on_proposed(self) -> None:
        self.current = None
        self._look_at_decided()
        self.changed.emit()

    def _on_refused(self, act: MarkAct, words: str) -> None:
        self._desk.message.emit("error", tr("Not saved: {why}", why=words))
        if act.sha256 == self._sha256:
            self._fetch()  # the store knows what holds
