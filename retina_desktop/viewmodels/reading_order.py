"""The order in which the reader goes through the rows: the list's own, or as the view sorts and filters it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence


class ReadingOrder:
    """Steps through rows. A row that the filter hides is stepped from as if it stood before the first one."""

    def __init__(self, count: Callable[[], int]) -> None:
        """count: how many rows there are, for the list's own order."""
        self._count = count
        self._rows: Sequence[int] | None = None
        self._places: dict[int, int] = {}

    def set(self, rows: Sequence[int] | None) -> None:
        """None: the list's own order."""
        self._rows = rows
        self._places = {} if rows is None else {row: place for place, row in enumerate(rows)}

    def __len__(self) -> int:
        return self._count() if self._rows is None else len(self._rows)

    def row(self, place: int) -> int:
        return place if self._rows is None else self._rows[place]

    def place(self, row: int) -> int:
        """-1 when the row is hidden."""
        return row if self._rows is None else self._places.get(row, -1)

    def neighbour(self, row: int, step: int) -> int | None:
        """The row `step` places on; None past either end."""
        place = self.place(row) + step
        return self.row(place) if 0 <= place < len(self) else None

    def after(self, row: int) -> Iterator[int]:
        """Every other row: those after this one, then those before it."""
        place, total = self.place(row), len(self)
        for step in range(1, total + (place < 0)):
            yield self.row((place + step) % total)

    def around(self, row: int, count: int) -> list[int]:
        """Up to `count` neighbours on each side: the next, the one before, the next but one…"""
        steps = (sign * distance for distance in range(1, count + 1) for sign in (1, -1))
        found = (self.neighbour(row, step) for step in steps)
        return [other for other in found if other is not None and other != row]

    def upcoming(self, row: int, neighbours: int) -> Iterator[int]:
        """What the reader needs, the soonest first: this row, its neighbours on each side, then all after it; none for -1."""
        if row >= 0:
            yield row
            yield from self.around(row, neighbours)
            yield from self.after(row)
