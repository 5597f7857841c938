"""Which photographs no training ever learns from, so that a model can be judged by them: whole patients, drawn by lot, for good."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING

from retina_desktop.domain.language import tr
from retina_desktop.domain.lot import lot
from retina_desktop.store.errors import StoreError, Trouble

if TYPE_CHECKING:
    from retina_desktop.store.images import KnownImage
    from retina_desktop.store.store import Store

DEFAULT_SHARE = 0.2
"""Of the patients."""


def held_out_of(patients: Mapping[str, str], already: Collection[str], share: float, seed: int) -> set[str]:
    """The photographs that are held out: of each patient all or none.

    patients: of each photograph by its SHA-256, those in `already` included; "" where no patient is known: then it is its own.
    already: held out before; they stay, and so does whoever is their patient now.
    A patient's draw depends on the seed and the name alone: neither on the others nor on their order, and a larger share
    holds out all that a smaller one does. Raises ValueError for a share outside 0-1.
    """
    if not 0 <= share <= 1:
        raise ValueError(f"The share to hold out is a number from 0 to 1, not {share!r}.")
    keys = {sha256: _drawn_as(sha256, patient) for sha256, patient in patients.items()}
    stays = {keys[sha256] for sha256 in already if sha256 in keys}
    drawn = {key for key in set(keys.values()) if key in stays or lot(f"held out {seed} {key}") < share}
    return {sha256 for sha256, key in keys.items() if key in drawn} | set(already)


def hold_out(
    store: Store, shas: Iterable[str], share: float, seed: int, *, write: bool
) -> tuple[set[str], dict[str, KnownImage]]:
    """(all that is held out, what is known of each of these photographs): of `shas`, of what was held out before, and of every other
    photograph of a patient who is, read or not: should its patient's name be lost, it is still of the test.

    write: keep it, on the disk before anything is learnt from the rest. Where nothing is new, nothing is written, and a read-only
    store will do. Raises StoreError.
    """
    wanted = list(shas)
    while True:
        already = store.held_out.all()
        known = store.images.get_many([*wanted, *already])
        patients = {sha256: patient_of(known.get(sha256)) for sha256 in (*wanted, *already)}
        held = held_out_of(patients, already, share, seed)
        held |= store.images.of_patients({patients[sha256] for sha256 in held} - {""})
        if not write or held <= already:
            return held, known
        if store.read_only:
            words = tr(
                "Nothing could be held out, so nothing can be learnt from: the store {name} is open read-only. {why}",
                name=store.name,
                why=store.why_read_only,
            )
            raise StoreError(words, Trouble.READ_ONLY)
        store.held_out.add(held - already)
        # Another process may have held out others meanwhile, with another share: then their patients leave, too.
        if store.held_out.all() == held:
            return held, known


def patient_of(image: KnownImage | None) -> str:
    """ "" where none is known."""
    return "" if image is None else (image.patient or "").strip()


def _drawn_as(sha256: str, patient: str) -> str:
    return f"patient {patient}" if patient else f"photograph {sha256}"
