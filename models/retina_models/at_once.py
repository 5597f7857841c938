"""How many photographs a device is given at once, by the memory that it has free.

Not tried on a graphics card yet: what a photograph needs was measured with PyTorch on the CPU. Where the guess is too high, ThriftyNetwork halves it.
"""

from __future__ import annotations

from retina_models.runtime import Device

PHOTOGRAPH_BYTES = 2_000_000_000
"""For one photograph in the lesion detector at 2048 px, float32: 1.02 GB on the CPU, twice that for two; and as much again for cuDNN's workspace."""
LEAST_LEFT = 0.3  # part of the free memory that stays free: for the display, and for other programs
MOST = 4
"""One photograph of 2048 px gives a card 84 times the pixels of ImageNet's 224: more of them gain little, and each costs the host some 150 MB."""


def photographs_at_once(device: Device) -> int:
    """1 on the CPU, where the cores are busy with one already, and wherever the memory is not told."""
    free = free_bytes(device)
    return 1 if free is None else fitting(free)


def fitting(free: int) -> int:
    """How many photographs go into this many free bytes: 1 to MOST."""
    return max(1, min(MOST, int(free * (1 - LEAST_LEFT) / PHOTOGRAPH_BYTES)))


def free_bytes(device: Device) -> int | None:
    """Of a graphics card, or of what Apple's GPU may take of the machine's; None of the CPU, or where the driver does not say."""
    if device == "cpu":
        return None
    import torch

    try:
        if device == "cuda":
            return torch.cuda.mem_get_info()[0]
        return torch.mps.recommended_max_memory() - torch.mps.driver_allocated_memory()
    except (RuntimeError, AttributeError):  # the second: a torch before 2.5 on Apple's GPU
        return None
