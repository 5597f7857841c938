"""Whether a window can be shown here; Qt itself would end the process where it cannot."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping


def missing_display(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str | None:
    """Why no window can be shown here, in words; None when one can."""
    if platform in ("win32", "darwin") or environment.get("QT_QPA_PLATFORM"):
        return None
    if environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"):
        return None
    return "There is no display here: set DISPLAY or WAYLAND_DISPLAY, or use `retina-desktop screen` without a window."
