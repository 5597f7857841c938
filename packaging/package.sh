#!/bin/sh
# `make package`: both editions as folders that run without Python, tried, and what Linux installs of them. `EDITIONS=light` makes one alone.
#
# dist/retina-desktop-full, dist/retina-desktop-light; beside them on Linux a .deb and a .tar.zst of each. docs/packaging.md says what is in them.
set -eu
cd "$(dirname "$0")/.."
editions=${EDITIONS:-light full}
# PyInstaller finds the packages of this checkout, whatever else is installed.
export PYTHONPATH="$PWD:$PWD/models:$PWD/training"
made=""

for edition in $editions; do
    folder=dist/retina-desktop-$edition
    RETINA_EDITION=$edition .venv/bin/python -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath "build/$edition" \
        packaging/retina-desktop.spec
    rm -rf "build/$edition"
    # These two come with their compiler's notes, 23 MB; other libraries are stripped already, or break when they are.
    [ "$(uname -s)" != Linux ] || strip --strip-unneeded "$folder"/_internal/libpython3*.so.* "$folder"/_internal/_CharLS*.so
    .venv/bin/python packaging/sizes.py "$folder" >/dev/null # ends here when the light one is too large
    made="$made $folder"
    [ "$(uname -s)" != Darwin ] || sh packaging/macos/dmg.sh "$edition"
    [ "$(uname -s)" = Linux ] || continue
    sh packaging/package_smoke.sh "$folder" "$edition"
    sh packaging/linux/deb.sh "$edition"
    sh packaging/linux/archive.sh "$edition"
    sh packaging/linux/try_installed.sh "$edition"
done
.venv/bin/python packaging/sizes.py $made
[ "$(uname -s)" = Linux ] || exit 0
for folder in $made; do
    xvfb-run -a -s "-screen 0 1600x1000x24 -noreset" .venv/bin/python packaging/startup_time.py "$folder"
done
