"""How a photograph is looked at: brightness, contrast, gamma, red-free, CLAHE, inverted. What is stored and graded stays as it is."""

from __future__ import annotations

from dataclasses import dataclass

from retina_desktop.domain.language import capital, tr, written_number

MOST = 100
"""Ends of brightness and contrast: -100 to 100, 0 as it is."""
GAMMA_ENDS = (0.25, 4.0)


@dataclass(frozen=True)
class Adjustment:
    """Every value at its default shows the photograph as it is. Raises ValueError for a value outside its ends."""

    brightness: int = 0  # -100 … 100: added, half of full scale at the ends
    contrast: int = 0  # -100 … 100: about mid-grey, from a quarter to four times
    gamma: float = 1.0  # 0.25 … 4: above 1 dark parts become lighter
    red_free: bool = False  # the green channel as grey: what a red-free filter shows, vessels and bleedings darkest
    clahe: bool = False  # contrast limited adaptive histogram equalisation
    invert: bool = False

    def __post_init__(self) -> None:
        for name in ("brightness", "contrast"):
            if not -MOST <= getattr(self, name) <= MOST:
                raise ValueError(f"{name} must be from -{MOST} to {MOST}, not {getattr(self, name)!r}.")
        if not GAMMA_ENDS[0] <= self.gamma <= GAMMA_ENDS[1]:
            raise ValueError(f"gamma must be from {GAMMA_ENDS[0]} to {GAMMA_ENDS[1]}, not {self.gamma!r}.")

    @property
    def is_none(self) -> bool:
        """Whether the photograph is shown as it is."""
        return self == AS_IT_IS

    @property
    def words(self) -> str:
        """What is on, for people: "Red-free · CLAHE · gamma 1.20"; "" when nothing is."""
        parts = (
            tr("Red-free") if self.red_free else "",
            "CLAHE" if self.clahe else "",
            tr("Inverted") if self.invert else "",
            tr("brightness {value}", value=f"{self.brightness:+d}") if self.brightness else "",
            tr("contrast {value}", value=f"{self.contrast:+d}") if self.contrast else "",
            tr("gamma {value}", value=written_number(self.gamma, 2)) if self.gamma != 1.0 else "",
        )
        words = " · ".join(filter(None, parts))
        return capital(words)


AS_IT_IS = Adjustment()
