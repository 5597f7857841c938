from __future__ import annotations

import platform
import subprocess
import sys

import pytest

RESIDENT = """
import sys
import numpy as np
from retina_models import machine

if sys.argv[1] == "keep":
    machine.keep_freed_memory()
pieces = [np.ones(2**22) for _ in range(8)]  # 32 MB each
del pieces
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmRSS")))
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc can be asked to keep what is freed")
def test_freed_memory_stays_with_the_process_when_asked():
    resident = {
        how: int(subprocess.run([sys.executable, "-c", RESIDENT, how], capture_output=True, check=True).stdout)
        for how in ("plain", "keep")
    }
    assert resident["keep"] > resident["plain"] + 200_000, "kB; 256 MB were freed"
