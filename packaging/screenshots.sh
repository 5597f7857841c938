#!/bin/sh
# `make screenshots`: the pictures of README and the manual, taken from the real window on the samples.
set -eu
cd "$(dirname "$0")/.."
if command -v xvfb-run >/dev/null 2>&1; then
    exec xvfb-run -a -s "-screen 0 1600x1000x24" .venv/bin/python packaging/screenshots.py "$@"
fi
echo "There is no Xvfb here (Debian, Ubuntu: sudo apt-get install -y xvfb): Qt draws off screen instead." >&2
QT_QPA_PLATFORM=offscreen exec .venv/bin/python packaging/screenshots.py "$@"
