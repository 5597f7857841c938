"""What the project wants its bundles to reach, so that a card says plainly where one does not."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Aim:
    """A score's wanted range, both ends included."""

    low: float = float("-inf")
    high: float = float("inf")

    def is_met(self, value: float) -> bool:
        return self.low <= value <= self.high

    @property
    def words(self) -> str:
        if self.high == float("inf"):
            return f"{self.low:.2f} or more"
        if self.low == float("-inf"):
            return f"{self.high:.2f} or less"
        return f"{self.low:.2f} to {self.high:.2f}"


AIMS = {
    "idrid_qwk": Aim(low=0.82),
    "idrid_accuracy": Aim(low=0.70),
    "idrid_referable_auroc": Aim(low=0.96),
    "idrid_dme_accuracy": Aim(low=0.80),
    "referable_sensitivity": Aim(low=0.95),
    "ece": Aim(high=0.04),
    "set_coverage": Aim(0.87, 0.93),
    "lesion_aupr_MA": Aim(low=0.52),
    "lesion_aupr_HE": Aim(low=0.70),
    "lesion_aupr_EX": Aim(low=0.88),
    "lesion_aupr_SE": Aim(low=0.72),
    "red_patch_sensitivity": Aim(low=0.90),
    "disc_error": Aim(high=0.01),
    "fovea_error": Aim(high=0.02),
    "reject_auroc": Aim(low=0.95),
}
"""By the score's name, or by its end where every data set shall reach it."""


def aim_of(name: str) -> Aim | None:
    """The aim for a metric of bundle.json, if there is one. name: as evaluate.measure and lesion_scores.measure_lesions give it."""
    return next((aim for key, aim in AIMS.items() if name == key or name.endswith(f"_{key}")), None)
