"""The actions that retrain the model and choose which one grades."""

from __future__ import annotations

from retina_desktop.actions.spec import ActionSpec
from retina_models import edition

TRAINING: tuple[ActionSpec, ...] = (
    ActionSpec(
        "model.retrain",
        "&Retrain…",
        ("Ctrl+Shift+T",),
        "Let the model learn from the readings that were confirmed here",
        full_edition=edition.RETRAINING,
    ),
    ActionSpec(
        "model.compare",
        "&Compare models…",
        (),
        "A retrained model beside the one it comes from: promote it or discard it",
    ),
    ActionSpec(
        "model.history",
        "Models and their &history…",
        (),
        "Which model grades, what was decided, and the way back to the one before",
    ),
)

TRAINING_MENU: tuple[str, ...] = ("model.retrain", "model.compare", "model.history")
