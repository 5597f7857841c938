"""How much worse a grader becomes on spoilt photographs: the same photographs, each spoilt in six ways of known strength."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np

from retina_models import fundus
from retina_models.fundus import FundusImage
from retina_models.prediction import Grader, Prediction
from retina_training.engine import Report
from retina_training.evaluate import Graded, Scores, questions, rows_by_dataset
from retina_training.metrics import with_interval
from retina_training.tables import Labelled

UNSPOILT = "unspoilt"


@dataclass(frozen=True)
class Perturbation:
    """A change of a photograph's pixels that is the same every time."""

    words: str  # what is done, with its strength, for the card
    change: Callable[[FundusImage], np.ndarray]  # -> (H, W, 3) uint8 RGB, of any size


def _blurred(image: FundusImage) -> np.ndarray:
    return cv2.GaussianBlur(image.pixels, (0, 0), 0.002 * 2 * image.field.radius)


def _scaled(factor: float) -> Callable[[FundusImage], np.ndarray]:
    """Every grey level times the factor, cut off at 255: black round the field stays black."""
    levels = np.clip(np.arange(256) * factor + 0.5, 0, 255).astype(np.uint8)
    return lambda image: cv2.LUT(image.pixels, levels)


def _compressed(image: FundusImage) -> np.ndarray:
    _, data = cv2.imencode(".jpg", cv2.cvtColor(image.pixels, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, 30])
    decoded = cv2.imdecode(data, cv2.IMREAD_COLOR)
    assert decoded is not None, "OpenCV reads what it wrote"
    return cv2.cvtColor(decoded, cv2.COLOR_BGR2RGB)


def _yellowed(image: FundusImage) -> np.ndarray:
    hsv = cv2.cvtColor(image.pixels, cv2.COLOR_RGB2HSV)
    hsv[..., 0] = (hsv[..., 0].astype(np.int16) + 6) % 180  # OpenCV's hue counts in steps of 2 degrees
    return cv2.cvtColor(hsv, cv2.COLOR_HSV2RGB)


def _one_megapixel(image: FundusImage) -> np.ndarray:
    scale = (1_000_000 / (image.width * image.height)) ** 0.5
    if scale >= 1:
        return image.pixels
    size = round(image.width * scale), round(image.height * scale)
    return cv2.resize(image.pixels, size, interpolation=cv2.INTER_AREA)


PERTURBATIONS = {
    "blur": Perturbation("Gaussian blur, standard deviation 0.2 % of the field's diameter", _blurred),
    "dark": Perturbation("every grey level halved", _scaled(0.5)),
    "bright": Perturbation("every grey level times 1.5, cut off at 255", _scaled(1.5)),
    "jpeg": Perturbation("saved once as JPEG of quality 30", _compressed),
    "hue": Perturbation("hue turned by 12 degrees towards yellow", _yellowed),
    "small": Perturbation("shrunk to 1 megapixel; smaller photographs stay as they are", _one_megapixel),
}
"""By name. Kinds after Hendrycks and Dietterich 2019, arXiv:1903.12261; strengths as a clinic's worst readable photographs, plain round values."""

LOSSES = {"qwk": -1.0, "referable_auroc": -1.0, "ungradable": 1.0}
"""The scores that are compared, and which way is worse."""


def perturb(image: FundusImage, name: str) -> FundusImage:
    """The photograph spoilt as PERTURBATIONS[name] says, its field found anew as in any photograph. Raises FundusError."""
    pixels = PERTURBATIONS[name].change(image)
    return replace(image, pixels=pixels, field=fundus.find_field(pixels))


def grade_spoilt(grader: Grader, labelled: list[Labelled], report: Report) -> tuple[dict[str, Graded], list[str]]:
    """By perturbation, and under UNSPOILT without one, what the grader says; a sentence for each photograph that could not be read."""
    rows, failed = [], []
    said: dict[str, list[tuple[Prediction, float]]] = {name: [] for name in (UNSPOILT, *PERTURBATIONS)}
    for index, row in enumerate(labelled):
        try:
            image = fundus.read(row.path)
        except fundus.FundusError as error:
            failed.append(f"{row.path}: {error}")
        else:
            rows.append(row)
            for name, own in said.items():
                seen = image if name == UNSPOILT else perturb(image, name)
                own.append((grader.analyse(seen).prediction, 2 * seen.field.radius))
        report({"event": "progress", "done": index + 1, "total": len(labelled), "message": row.image_id})
    graded = {
        name: Graded.from_predictions(rows, [p for p, _ in own], [d for _, d in own]) for name, own in said.items()
    }
    return graded, failed


def losses(graded: dict[str, Graded]) -> Scores:
    """By data set and perturbation, as `idrid_blur_qwk_loss`: how much worse than unspoilt; positive is worse.

    qwk_loss and referable_auroc_loss are drops, ungradable_loss the rise of the share called ungradable. Intervals are paired: each draw of
    photographs is scored unspoilt and spoilt. `spoilt` is the score itself on the spoilt photographs. graded: as grade_spoilt gives it.
    """
    plain = _asked(graded[UNSPOILT])
    scores: Scores = {}
    for dataset, own in rows_by_dataset(graded[UNSPOILT].labelled).items():
        for name in PERTURBATIONS:
            spoilt = _asked(graded[name])
            for score, sign in LOSSES.items():
                (before, judged), (after, _) = plain[score], spoilt[score]

                def worse(rows: np.ndarray, a=before, b=after, sign: float = sign) -> float:
                    return sign * (b(rows) - a(rows))

                rows = np.flatnonzero(own & judged)
                if len(rows) and not np.isnan(worse(rows)):
                    scored = with_interval(worse, rows)
                    scores[f"{dataset}_{name}_{score}_loss"] = {**scored, "spoilt": round(after(rows), 4)}
    return scores


def _asked(graded: Graded) -> dict[str, tuple[Callable[[np.ndarray], float], np.ndarray]]:
    asked = questions(graded)
    imageable, judged = asked["imageability"]
    return {**asked, "ungradable": (lambda rows: 1 - imageable(rows), judged)}
