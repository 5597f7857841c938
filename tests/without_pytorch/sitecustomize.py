"""On PYTHONPATH, it makes a Python and all that it starts believe that what the light edition lacks is not installed: PyTorch, DuckDB."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from importlib.machinery import ModuleSpec, PathFinder
from importlib.metadata import Distribution, DistributionFinder

ABSENT = frozenset({"torch", "torchvision", "captum", "duckdb"})


class WithoutPyTorch:
    """Finds what Python's own finder does, but for these; their metadata neither."""

    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None = None, target: object = None) -> ModuleSpec | None:
        return None if name.partition(".")[0] in ABSENT else PathFinder.find_spec(name, path)

    @staticmethod
    def find_distributions(context: DistributionFinder.Context | None = None) -> Iterable[Distribution]:
        found = PathFinder.find_distributions(context or DistributionFinder.Context())
        return (one for one in found if one.metadata["Name"].lower() not in ABSENT)

    @staticmethod
    def invalidate_caches() -> None:
        PathFinder.invalidate_caches()


sys.meta_path[:] = [WithoutPyTorch if finder is PathFinder else finder for finder in sys.meta_path]
