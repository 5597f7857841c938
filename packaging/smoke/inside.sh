#!/bin/sh
# The smoke test's machine: no network, no Python, an installation that nobody may write, a reader who is nobody's kin.
# Called by package_smoke.sh as root, through unshare, in a mount, a network and a process namespace of its own.
#
# usage: inside.sh FOLDER EDITION WORK     (the frozen program; full or light; where photographs, homes and results lie)
set -eu
folder=$1 edition=$2 work=$3
root=$(cd "$(dirname "$0")/../.." && pwd)
here=$root/packaging/smoke
home="$work/Ärztin Müller 眼科"
photographs="$work/Fotos vom 12. März"
parquet=--parquet
[ "$edition" = full ] || parquet="" # DuckDB is in the full edition

say() { echo "smoke test ($edition): $1"; }
fail() {
    echo "smoke test ($edition): $1" >&2
    exit 1
}

# An empty environment, and no group or capability of root's.
as_reader() {
    setpriv --reuid nobody --regid nogroup --clear-groups --no-new-privs --inh-caps=-all \
        env -i HOME="$home" USER=nobody LOGNAME=nobody LANG=C.UTF-8 PATH=/nonexistent DISPLAY="$DISPLAY" "$@"
}

new_home() {
    mkdir -p "$home/.config/retina-desktop"
    printf '[window]\nnotice_accepted = true\ntour_seen = true\ntheme = "dark"\n[reader]\nname = "Dr Smoke"\n' \
        >"$home/.config/retina-desktop/settings.toml"
    chown -R nobody:nogroup "$home"
    chmod 700 "$home"
}

start_screen() {
    mkdir -p /tmp/.X11-unix && chmod 1777 /tmp/.X11-unix
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -ac 3>"$work/display" >"$work/xvfb" 2>&1 &
    for _ in $(seq 300); do
        [ -s "$work/display" ] && break
        sleep 0.1
    done
    [ -s "$work/display" ] || fail "Xvfb did not start: $(tail -n 1 "$work/xvfb")"
    DISPLAY=:$(cat "$work/display")
    export DISPLAY
}

# What the program looks like when it is not frozen: the picture that the other one is compared with.
look_unfrozen() {
    new_home
    hidden="" # the light edition is compared with a program that cannot import torch either
    [ "$edition" = full ] || hidden="$root/tests/without_pytorch:"
    sh "$here/window.sh" "$work/unfrozen.png" \
        env -i HOME="$home" LANG=C.UTF-8 DISPLAY="$DISPLAY" PYTHONDONTWRITEBYTECODE=1 \
        PYTHONPATH="$hidden$root:$root/models:$root/training" "$root/.venv/bin/python" -m retina_desktop "$photographs" ||
        fail "the unfrozen program, which the frozen one is compared with, does not come so far."
    mv "$home" "$work/unfrozen home"
}

take_python_away() {
    base=$(dirname "$(dirname "$(readlink -f "$root/.venv/bin/python")")")
    for place in "$base"/lib/python3* "$root/.venv" /usr/lib/python3* /usr/local/lib/python3*; do
        [ -d "$place" ] && mount -t tmpfs -o ro none "$place"
    done
    for python in python3 "$root/.venv/bin/python"; do
        ! "$python" -c 1 2>/dev/null || fail "$python still runs, and should not."
    done
    ! grep -v -e '|' -e ' lo:' /proc/net/dev || fail "there is a network, and should not be one."
}

install_read_only() {
    mkdir "$work/installed here"
    mount --bind "$folder" "$work/installed here"
    mount -o remount,bind,ro "$work/installed here"
    ! touch "$work/installed here/x" 2>/dev/null || fail "the installation can be written, and should not."
    program="$work/installed here/retina-desktop"
}

screen_folder() {
    as_reader "$program" --version >"$work/version" || fail "--version failed."
    as_reader "$program" doctor >"$work/doctor" || fail "doctor found something wrong: $(grep WRONG "$work/doctor")"
    as_reader "$program" screen "$photographs" --out "$home/gesichtet" --report pdf $parquet --progress json >/dev/null ||
        fail "screen failed."
    for file in results.csv ${parquet:+results.parquet} programme.pdf; do
        [ -s "$home/gesichtet/$file" ] || fail "screen wrote no $file."
    done
    say "$(cat "$work/version") screened a folder, with reports."
}

read_in_the_window() {
    new_home
    sh "$here/window.sh" "$work/frozen.png" setpriv --reuid nobody --regid nogroup --clear-groups --no-new-privs \
        env -i HOME="$home" USER=nobody LOGNAME=nobody LANG=C.UTF-8 PATH=/nonexistent DISPLAY="$DISPLAY" \
        "$program" "$photographs" || fail "the window failed."
    as_reader "$program" store verify --progress json >/dev/null || fail "the store is not as it was saved."
    as_reader "$program" store export --out "$home/readings.csv" --progress json >/dev/null || fail "the readings cannot be exported."
    grep "Dr Smoke" "$home/readings.csv" | grep -q confirmed || fail "the grade of the window is not in the store."
    say "the window opened photographs, a grade was entered, confirmed and found in the store."
}

export_everything() {
    printf 'path,grade\nSYNTHETIC_04_left.jpg,3\nSYNTHETIC_03_left.jpg,2\n' >"$work/grades.csv"
    as_reader "$program" store import-grades "$work/grades.csv" --reader Smoke --photographs "$photographs" --progress json \
        >/dev/null || fail "grades cannot be imported."
    for export in ${parquet:+parquet:r.parquet} fhir:bundle.json dicom:dicom deidentified:shared; do
        as_reader "$program" store export "--${export%%:*}" "$home/${export#*:}" --progress json >"$work/said" ||
            fail "store export --${export%%:*}: $(tail -n 1 "$work/said")"
        [ -s "$home/${export#*:}" ] || fail "store export --${export%%:*} wrote nothing."
    done
    say "exports as CSV, ${parquet:+Parquet, }FHIR, DICOM and without names: all written."
}

retrain() {
    train="$work/installed here/retina-train"
    if [ "$edition" = light ]; then
        [ ! -e "$train" ] || fail "the light edition has retina-train."
        [ -z "$(find "$folder" -name 'libtorch*')" ] || fail "the light edition has torch."
        return
    fi
    printf 'steps = 2\nbatch = 8\n' >"$work/few steps.toml"
    as_reader "$train" feedback "$work/few steps.toml" --store "$work/clinic/readings.sqlite" --name smoke-f1 \
        --run "$home/run" --out "$home/candidates" --device cpu --progress json >"$work/trained" ||
        fail "retina-train failed: $(tail -n 1 "$work/trained")"
    as_reader "$program" models import "$home/candidates/smoke-f1" >/dev/null || fail "the retrained model cannot be imported."
    say "retina-train retrained two steps, and the program took the candidate in."
}

start_screen
[ -z "${SMOKE_WITHOUT_COMPARISON:-}" ] && look_unfrozen
take_python_away
install_read_only
new_home
screen_folder
rm -rf "$home"
read_in_the_window
export_everything
retrain
