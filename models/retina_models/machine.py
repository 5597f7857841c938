"""What this machine has: cores, processor, graphics cards, and how fast it truly multiplies. Imports torch late."""

from __future__ import annotations

import ctypes
import os
import platform
import sys
import time
from pathlib import Path

import numpy as np

from retina_models import edition

M_TRIM_THRESHOLD, M_MMAP_MAX = -1, -4  # malloc.h
MATMUL_SIDE = 1024
"""Matrices of this side fit into few second-level caches, so that memory counts as it does in a network."""


def cores() -> int:
    """Processors that this process may use: fewer than the machine has inside a container or under taskset."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def keep_freed_memory() -> None:
    """Let the C library keep what a training step frees for the next one, where it is glibc; for the whole process.

    By default it gives every large tensor back to the system, which clears its pages anew: a sixth of a step at 768 px.
    The price is memory in pieces that fit nothing: training on whole photographs peaked at 5.6 GB instead of 3.5.
    """
    if sys.platform == "linux" and platform.libc_ver()[0] == "glibc":
        library = ctypes.CDLL(None)
        library.mallopt(M_MMAP_MAX, 0)
        library.mallopt(M_TRIM_THRESHOLD, 2**31 - 1)


def cpu_name() -> str:
    """The processor's own name, such as "AMD EPYC 7763"; the architecture where the system tells no more."""
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass  # not Linux
    return platform.processor() or platform.machine()


def has_bfloat16() -> bool | None:
    """Whether the processor has instructions for bfloat16; None where the system does not tell: only Linux does."""
    try:
        words = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").split()
    except OSError:
        return None
    return not {"avx512_bf16", "amx_bf16", "bf16"}.isdisjoint(words)  # the last one is Arm's


def may_have_cuda() -> bool:
    """Whether a CUDA or ROCm driver counts a device: milliseconds, against two seconds for importing torch to ask."""
    try:
        driver = ctypes.CDLL("nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1")
        count = ctypes.c_int(0)
        return driver.cuInit(0) == 0 and driver.cuDeviceGetCount(ctypes.byref(count)) == 0 and count.value > 0
    except (OSError, AttributeError):
        return Path("/dev/kfd").exists()  # AMD's; torch built for ROCm calls it cuda


def may_have_mps() -> bool:
    """Whether this is a Mac with Apple's own processor."""
    return sys.platform == "darwin" and platform.machine() == "arm64"


def gpu_names() -> list[str]:
    """Graphics cards that torch can use; imports torch only where a driver says that there is one."""
    if may_have_mps() and edition.is_full():
        return [f"Apple {cpu_name()} GPU (MPS)"]
    if not may_have_cuda() or not edition.is_full():
        return []
    import torch

    return [torch.cuda.get_device_name(index) for index in range(torch.cuda.device_count())]


def measured_gflops(seconds: float = 0.3) -> float:
    """Float32 multiply-adds, counted as two, that NumPy's matrix product reaches now: the best of several runs."""
    left = np.ones((MATMUL_SIDE, MATMUL_SIDE), np.float32)
    operations, best = 2 * MATMUL_SIDE**3, np.inf
    end = time.perf_counter() + seconds
    while best == np.inf or time.perf_counter() < end:
        start = time.perf_counter()
        np.matmul(left, left)
        best = min(best, time.perf_counter() - start)
    return operations / best / 1e9


def machine() -> dict[str, object]:
    """cores, cpu, gflops (measured, float32) and gpus, as `doctor` and `make bench` print them."""
    return {"cores": cores(), "cpu": cpu_name(), "gflops": round(measured_gflops(), 1), "gpus": gpu_names()}
