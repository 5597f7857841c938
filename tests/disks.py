"""Disks that are full or take no writes, for real; where that is not allowed the test is skipped, in words."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def write_protected(folder: Path) -> Iterator[None]:
    """The folder on a medium that takes no writes: for root, whom permissions do not bind, a read-only mount."""
    if os.geteuid() != 0:
        for entry in (*folder.iterdir(), folder):
            entry.chmod(entry.stat().st_mode & ~(stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH))
        yield
        for entry in (folder, *folder.iterdir()):
            entry.chmod(entry.stat().st_mode | stat.S_IWUSR)
        return
    mounting = [["mount", "--bind", folder, folder], ["mount", "-o", "remount,ro,bind", folder]]
    if any(subprocess.run(command, check=False, capture_output=True).returncode for command in mounting):
        subprocess.run(["umount", "--lazy", folder], check=False, capture_output=True)
        pytest.skip("root is bound by no permissions, and may not mount a folder read-only here")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


@contextmanager
def small_disk(folder: Path, megabytes: int = 2) -> Iterator[Path]:
    """A real disk of so many MB, that can be filled."""
    folder.mkdir(exist_ok=True)
    mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)]
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    if not is_root or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("a small disk can be mounted only by root")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(disk: Path) -> Path:
    """Take all the room of a disk. Remove the file that is returned to make room."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"\0" * 4096)
        except OSError as error:
            if error.errno != errno.ENOSPC:
                raise
    return ballast
