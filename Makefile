# Every target sets up what is missing first (packaging/setup.sh); the second time that takes a moment and changes nothing.
#   make run                    the window on the samples      make run PHOTOS=/path/to/folder
#   make test                   the tests                      make test TESTS="tests/models -k fundus"
#   make lint                   ruff, pyright, import-linter
#   make bench                  one JSON object of measurements
#   make train                  the three recipes and a release, on the photographs of DATA, as the bundle OUT/NAME
#   make package                both editions in dist/, which run without Python      make package EDITIONS=light
#   make screenshots            the pictures of README and the manual
#   make torture                the slow hunt for crashes: thousands of damaged files, kills while saving
#   make samples                resources/samples anew         make lock   constraints.txt anew

PHOTOS = resources/samples
TESTS =
EDITIONS = light full
DATA = ../shared/data
NAME = retina-$(shell date +%Y%m%d)
OUT = runs
PYTHON = .venv/bin/python

.PHONY: setup run test lint bench train package screenshots torture samples lock

setup:
	@sh packaging/setup.sh

run:
	@sh packaging/run.sh "$(PHOTOS)"

test: setup
	@$(PYTHON) -m pytest -q -n 2 --dist loadfile $(TESTS)

lint: setup
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/lint-imports --no-cache
	@.venv/bin/pyright

bench: setup
	@$(PYTHON) tests/benchmarks/bench.py

train: setup
	.venv/bin/retina-train lesion --resume --data "$(DATA)"
	.venv/bin/retina-train main --resume --data "$(DATA)"
	.venv/bin/retina-train fuse --resume --data "$(DATA)"
	.venv/bin/retina-train release --data "$(DATA)" --out "$(OUT)" --name "$(NAME)"

package: setup
	@EDITIONS="$(EDITIONS)" sh packaging/package.sh

screenshots: setup
	@sh packaging/screenshots.sh

torture: setup
	@$(PYTHON) -m pytest -q -m torture

samples: setup
	@$(PYTHON) -m retina_training.samples

lock: setup
	@$(PYTHON) packaging/lock.py
