#!/bin/sh
# `make package`: dist/retina-desktop, a folder that runs without Python, then a look whether it does.
set -eu
cd "$(dirname "$0")/.."
.venv/bin/python -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build packaging/retina-desktop.spec
program=dist/retina-desktop/retina-desktop
"$program" --version
"$program" doctor
sh packaging/package_smoke.sh "$program"
echo "$program: $(du -sh dist/retina-desktop | cut -f1)"
