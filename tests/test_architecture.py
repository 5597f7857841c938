"""The rules of ARCHITECTURE.md and CONTRIBUTING.md that a program can check."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGES = ("retina_desktop", "models/retina_models", "training/retina_training")
LONGEST_FILE, LONGEST_FUNCTION = 500, 60

# Threads and child processes are started here and nowhere else in the application, each with its reason.
STARTERS = {
    "retina_desktop/jobs.py": "the one place for the window",
    "retina_desktop/services/grade_image.py": "starts the process that holds the networks; a thread of jobs.py listens to it",
    "retina_desktop/services/grader_process.py": "that process itself, which reads the next photograph while one is graded",
    "retina_desktop/viewmodels/training.py": "the training is a program of its own, and Qt's loop listens to it",
    "retina_desktop/services/screen_folder.py": "the command line `screen`, where there is no JobRunner",
}
# Importable where there is no torch: an edition without it runs the released networks in OpenVINO.
TORCH_FREE = (
    "fundus/*.py",
    "prediction.py",
    "pipeline.py",
    "runtime.py",
    "choice.py",
    "glance.py",
    "bundle.py",
    "calibrate.py",
    "comparison.py",
)


def python_files(repository: Path, *folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (repository / folder).rglob("*.py"))


def module_level(tree: ast.Module) -> Iterator[ast.stmt]:
    """Statements that run when the module is imported: not those in functions, nor for the type checker only."""
    waiting: list[ast.stmt] = list(tree.body)
    while waiting:
        statement = waiting.pop()
        if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if isinstance(statement, ast.If) and "TYPE_CHECKING" in ast.dump(statement.test):
            continue
        yield statement
        for name in ("body", "orelse", "handlers", "finalbody"):
            for inner in getattr(statement, name, []):
                waiting.extend(inner.body if isinstance(inner, ast.ExceptHandler) else [inner])


def imported(statement: ast.AST) -> set[str]:
    """Top-level names that an import statement brings."""
    if isinstance(statement, ast.Import):
        return {alias.name.partition(".")[0] for alias in statement.names}
    if isinstance(statement, ast.ImportFrom):
        return {(statement.module or "").partition(".")[0]}
    return set()


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).with_name("lint-imports")
    return subprocess.run([program, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False, timeout=120)


def test_no_layer_is_crossed(repository: Path):
    result = lint_imports(repository)
    assert result.returncode == 0, result.stdout


CROSSINGS = {
    "the domain imports the store": ("retina_desktop/domain/scale.py", "import retina_desktop.store"),
    "the store imports a service": ("retina_desktop/store/__init__.py", "import retina_desktop.services.cancel"),
    "a service imports Qt": ("retina_desktop/services/cancel.py", "import PySide6.QtCore"),
    "a viewmodel imports a view": ("retina_desktop/viewmodels/session.py", "import retina_desktop.views"),
    "a report's words import Qt": ("retina_desktop/reports/patient.py", "import PySide6.QtCore"),
    "a report imports the store": ("retina_desktop/reports/drawing.py", "import retina_desktop.store"),
    "a service imports a report": ("retina_desktop/services/results.py", "import retina_desktop.reports"),
    "a view imports the database": ("retina_desktop/views/theme.py", "import sqlalchemy"),
    "a view imports the store": ("retina_desktop/views/theme.py", "import retina_desktop.store"),
    "a viewmodel imports torch": ("retina_desktop/viewmodels/session.py", "import torch"),
    "the application imports the training": ("retina_desktop/app.py", "import retina_training"),
    "the networks import the application": ("models/retina_models/bundle.py", "import retina_desktop"),
    "the training imports Qt": ("training/retina_training/config.py", "import PySide6"),
}


def test_every_kind_of_crossing_is_found(repository: Path, tmp_path: Path):
    """All at once in a copy of the sources: each contract must be reported as broken, with the line that breaks it."""
    shutil.copy(repository / "pyproject.toml", tmp_path)
    for package in PACKAGES:
        shutil.copytree(
            repository / package, tmp_path / Path(package).name, ignore=shutil.ignore_patterns("__pycache__")
        )
    for file, line in CROSSINGS.values():
        path = tmp_path / file.removeprefix("models/").removeprefix("training/")
        path.write_text(f"{path.read_text()}\n{line}\n")
    report = lint_imports(tmp_path)
    assert report.returncode == 1
    for words, (file, line) in CROSSINGS.items():
        importer = file.removeprefix("models/").removeprefix("training/").removesuffix(".py").replace("/", ".")
        arrow = f"{importer.removesuffix('.__init__')} -> {line.removeprefix('import ').partition('.QtCore')[0]}"
        assert arrow in report.stdout, f"{words}: not reported\n{report.stdout}"


@pytest.mark.parametrize("pattern", TORCH_FREE)
def test_the_way_of_a_photograph_imports_without_torch(repository: Path, pattern: str):
    files = sorted((repository / "models" / "retina_models").glob(pattern))
    for path in files:
        names = set().union(*(imported(statement) for statement in module_level(ast.parse(path.read_text()))), set())
        assert not names & {"torch", "torchvision", "captum"}, path


def test_threads_and_processes_start_in_named_places_only(repository: Path):
    starters = {
        "Thread",
        "Process",
        "Popen",
        "QThread",
        "QThreadPool",
        "QProcess",
        "ThreadPoolExecutor",
        "ProcessPoolExecutor",
    }
    found = set()
    for path in python_files(repository, "retina_desktop"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if name in starters:
                    found.add(path.relative_to(repository).as_posix())
    assert found <= STARTERS.keys(), "start threads and processes through JobRunner"


def test_no_file_and_no_function_is_too_long(repository: Path):
    too_long = []
    for path in python_files(repository, *PACKAGES, "packaging", "tests"):
        text = path.read_text()
        if (lines := text.count("\n")) > LONGEST_FILE:
            too_long.append(f"{path.relative_to(repository)}: {lines} lines")
        functions = [
            node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        ]
        for function in functions:
            lines = (function.end_lineno or function.lineno) - function.lineno + 1
            if lines > LONGEST_FUNCTION:
                too_long.append(f"{path.relative_to(repository)}: {function.name} has {lines} lines")
    assert not too_long


def test_no_file_is_named_after_nothing(repository: Path):
    empty_names = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "managers"}
    assert not [path for path in python_files(repository, *PACKAGES) if path.stem in empty_names]


def test_folders_that_must_not_be_packages_are_none(repository: Path):
    """packaging/__init__.py would shadow PyPI's `packaging`: pip and PyInstaller then fail from a checkout."""
    for folder in ("packaging", "tests", "models", "training", "resources"):
        assert not list((repository / folder).glob("__init__.py"))
    assert not list((repository / "tests").rglob("__init__.py"))


def test_names_of_test_files_are_unique(repository: Path):
    named_by_others = (
        "conftest.py",
        "sitecustomize.py",
    )  # pytest's, and Python's for what each of its processes does first
    names = Counter(path.name for path in python_files(repository, "tests") if path.name not in named_by_others)
    assert not [name for name, count in names.items() if count > 1]


def test_no_address_of_a_machine_or_index_is_written(repository: Path):
    files = [*python_files(repository, *PACKAGES, "packaging"), repository / "pyproject.toml", repository / "Makefile"]
    files += sorted((repository / "packaging").glob("*.sh"))
    words = ("index-url", "extra-index", "find-links", "/" + "work/", "/" + "root/")
    assert not [(path, word) for path in files for word in words if word in path.read_text()]
