"""The bundle's own hold-out: features of photographs that no network of it learnt from, and what a bundle's fuse network says of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from retina_models import bundle, fuse
from retina_models.bundle import BundleError
from retina_models.comparison import BUNDLE, FIGURES, Comparison, Figure
from retina_models.features import eyes_key
from retina_training.evaluate import Graded
from retina_training.feedback import gate
from retina_training.fuse import graded, logits_of
from retina_training.fuse_data import Seen
from retina_training.tables import Labelled

_SHAPES = {"cells": (19, 24, 24), "features": (None, 12, 12), "main": (12,)}
_NUMBERS = ("grade", "dme", "gradable", "patient", "eye", "width", "height")


def read(folder: Path) -> Seen | None:
    """The hold-out of the bundle in this folder; None where it brings none. Raises BundleError where the file is altered or damaged."""
    manifest = bundle.load_manifest(folder)
    digest = manifest.sha256.get(bundle.HELD_OUT)
    if digest is None:
        return None
    bundle.verify_file(folder, bundle.HELD_OUT, digest)
    arrays = bundle.read_arrays(folder / bundle.HELD_OUT)
    _check(arrays, folder.name)
    rows = [_row(index, {name: int(arrays[name][index]) for name in _NUMBERS}) for index in range(len(arrays["grade"]))]
    return Seen(rows, arrays["cells"], arrays["features"], arrays["main"])


def with_photographs(folder: Path, data: Path) -> Seen:
    """The same with the photographs that it was made of, below `data`: those of the split val, in their order (release.py).

    Raises BundleError where the bundle brings no hold-out or these are others, TableError where the tables cannot be read.
    """
    seen = read(folder)
    if seen is None:
        raise BundleError(f"{folder.name} brings no {bundle.HELD_OUT}: leave out --data.")
    rows = [row for row in graded(data) if row.split == "val"]
    if [(row.grade, row.dme) for row in rows] != [(row.grade, row.dme) for row in seen.labelled]:
        raise BundleError(
            f"The {len(rows)} graded photographs of the split val in {data} are not the {len(seen.labelled)} that {folder.name} holds out: "
            "name the folder of data that it was released from, or leave out --data."
        )
    return replace(seen, labelled=[replace(own, path=row.path) for own, row in zip(seen.labelled, rows, strict=True)])


def packed_again(folder: Path, seen: Seen) -> bytes:
    """The bundle's file with the cells that another detector saw. Raises BundleError."""
    return bundle.pack_arrays(bundle.read_arrays(folder / bundle.HELD_OUT) | {"cells": seen.cells})


def _check(arrays: dict[str, np.ndarray], name: str) -> None:
    """Raises BundleError naming the array that is missing or of another shape."""
    for key in (*_SHAPES, *_NUMBERS):
        if key not in arrays:
            raise BundleError(f"{name}: {bundle.HELD_OUT} is not complete: {key} is missing.")
        shape, wanted = arrays[key].shape, (len(arrays["grade"]), *_SHAPES.get(key, ()))
        if len(shape) != len(wanted) or any(w not in (None, s) for s, w in zip(shape, wanted, strict=True)):
            raise BundleError(f"{name}: {bundle.HELD_OUT} is damaged: {key} has the shape {shape}.")


def _row(index: int, known: dict[str, int]) -> Labelled:
    """The label of one photograph, which has no file: its number stands for it."""
    grade, dme, quality, eye = (
        None if known[name] < 0 else known[name] for name in ("grade", "dme", "gradable", "eye")
    )
    return Labelled(
        path=Path(f"{bundle.HELD_OUT}-{index}"),
        dataset=BUNDLE,
        image_id=f"no. {index}",
        patient=str(known["patient"]),
        grade=grade,
        dme=dme,
        quality=None if quality is None else ("reject", "good")[quality],
        split="val",
        eye=None if eye is None else ("OD", "OS")[eye],
        size_px=(known["width"], known["height"]) if known["width"] > 0 else None,
    )


def answers(folder: Path, seen: Seen) -> Graded:
    """What the fuse network of the bundle in this folder says of these features, decided by its calibration. Raises BundleError."""
    manifest = bundle.load_manifest(folder)
    for point in ("referable", "gradable"):
        if point not in manifest.operating_points:
            raise BundleError(f'{manifest.name} has no operating point "{point}" to compare models at.')
    name = "fuse.safetensors"
    bundle.verify_file(folder, name, manifest.sha256.get(name, ""))
    try:
        network = fuse.build(manifest.networks["fuse"])
    except (KeyError, TypeError, ValueError) as error:
        raise BundleError(f"{manifest.name}: its fuse network cannot be built: {error}.") from error
    bundle.load_into(network, folder / name)
    return Graded.from_logits(seen.labelled, logits_of(network.eval(), seen), manifest)


def check_same_eyes(before: Path, after: Path) -> None:
    """Raises BundleError where features that one bundle saw are not the other's."""
    if eyes_key(bundle.load_manifest(before)) != eyes_key(bundle.load_manifest(after)):
        raise BundleError(
            f"{after.name} sees photographs with another detector or main network than {before.name}, so the features kept in "
            f"{bundle.HELD_OUT} are not its own: the photographs must be looked at anew, and both measured by retina-train evaluate."
        )


def compare_bundles(before: Path, after: Path, rounds: int = gate.ROUNDS, margin: float = gate.MARGIN) -> Comparison:
    """The gate on the hold-out of the bundle in use alone. Raises BundleError."""
    check_same_eyes(before, after)
    names = before.name, after.name
    seen = read(before)
    if seen is None:
        return gate.compare({}, {}, names, needed=(BUNDLE,), margin=margin)
    of_before, of_after = ({BUNDLE: answers(folder, seen)} for folder in (before, after))
    return gate.compare(of_before, of_after, names, needed=(BUNDLE,), margin=margin, rounds=rounds)


def table(comparison: Comparison) -> str:
    """Every figure of every hold-out, and the two that tell most of each subgroup, as lines of Markdown."""
    lines = []
    for place, hold_out in comparison.hold_outs.items():
        where = f"{gate.PLACES[place][0].upper()}{gate.PLACES[place][1:]}"
        lines += [f"{where}: {hold_out.photographs} photographs of {hold_out.patients} patients", ""]
        lines += ["| figure | before | after | difference | 95 % interval | photographs |", "|---|---|---|---|---|---|"]
        lines += [_line(FIGURES[name], figure) for name, figure in hold_out.figures.items()]
        for group, figures in hold_out.groups.items():
            lines += [_line(f"{group}: {FIGURES[name]}", figures[name]) for name in ("qwk", "referable_sensitivity")]
        changed = len(hold_out.changed)
        lines += ["", f"{changed} photograph{'' if changed == 1 else 's'} changed grade.", ""]
    return "\n".join(lines)


def _line(words: str, figure: Figure) -> str:
    if figure.difference is None:
        return f"| {words} | | | | | {figure.photographs} |"
    values = f"{figure.before:.3f} | {figure.after:.3f} | {figure.difference:+.3f}"
    return f"| {words} | {values} | {figure.low:+.3f} to {figure.high:+.3f} | {figure.photographs} |"
