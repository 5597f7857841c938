"""What a grader remembers of the photographs it graded, so that explaining one needs no second look."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import SimpleNamespace

from retina_models import pipeline


@dataclass
class CountingEyes:
    looks: list[str] = field(default_factory=list)

    def look(self, image) -> SimpleNamespace:
        self.looks.append(image.sha256)
        return SimpleNamespace(cells=image.sha256, features=None, main=None)


def test_a_photograph_is_looked_at_once_until_it_is_the_oldest_of_those_remembered():
    eyes = CountingEyes()
    grader = pipeline.FusedGrader("made", "CPU", "", eyes, None, None, "k")  # type: ignore[arg-type]
    images = [SimpleNamespace(sha256=str(number)) for number in range(pipeline.REMEMBERED + 1)]
    for image in (images[0], *images[:-1]):
        assert grader.inputs_of(image).cells == image.sha256  # type: ignore[arg-type]
    assert len(eyes.looks) == pipeline.REMEMBERED
    grader.inputs_of(images[-1])  # type: ignore[arg-type]
    grader.inputs_of(images[1])  # type: ignore[arg-type]
    assert len(eyes.looks) == pipeline.REMEMBERED + 1
    grader.inputs_of(images[0])  # type: ignore[arg-type]
    assert len(eyes.looks) == pipeline.REMEMBERED + 2, "it was the oldest, and had gone"
