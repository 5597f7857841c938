#!/bin/sh
# Does a frozen program do its work on a machine that has nothing? `sh packaging/package_smoke.sh dist/retina-desktop-light light`
#
# In namespaces of their own (packaging/smoke/inside.sh): no network, no Python, another user, an installation that cannot be written, a home whose
# name has spaces and letters of three scripts, a virtual X server. It screens a folder, opens the window, grades, saves, quits, exports, and in
# the full edition retrains two steps. Then the picture of its window is compared with the unfrozen program's in the same state.
set -eu
folder=$(cd "$1" && pwd)
edition=$2
cd "$(dirname "$0")/.."
most_percent=0.5 # of the screen's pixels may differ by more than 5 %: times that were measured

require_tools() {
    lacking=""
    for tool in Xvfb:xvfb xdotool:xdotool unshare:util-linux setpriv:util-linux import:imagemagick compare:imagemagick; do
        command -v "${tool%%:*}" >/dev/null 2>&1 || lacking="$lacking ${tool#*:}"
    done
    [ -n "$lacking" ] || return 0
    echo "The smoke test lacks:$lacking. Installing through apt." >&2
    apt-get -q update >/dev/null 2>&1 && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $lacking >/dev/null 2>&1 || {
        echo "That failed. Run this once: sudo apt-get update && sudo apt-get install -y$lacking" >&2
        exit 1
    }
}

# A clinic whose readings can be learnt from; the frozen program reads it, the Python here makes it.
make_clinic() {
    mkdir "$work/clinic"
    PYTHONPATH="$PWD:$PWD/models:$PWD/training:$PWD/packaging" .venv/bin/python -c 'if True:
        import sys; from pathlib import Path; import retrained_clinic
        from retina_desktop.paths import resources
        model = next((resources() / "models").iterdir())
        retrained_clinic.make(Path(sys.argv[1]) / "readings.sqlite", model, Path(sys.argv[1]) / "photographs")' "$work/clinic"
    chown -R nobody:nogroup "$work/clinic"
}

compare_pictures() {
    kept=dist/smoke-$edition
    rm -rf "$kept" && mkdir -p "$kept"
    differing=$(compare -metric AE -fuzz 5% "$work/frozen.png" "$work/unfrozen.png" "$kept/difference.png" 2>&1) || true
    cp "$work/frozen.png" "$work/unfrozen.png" "$kept"
    percent=$(awk -v count="${differing%% *}" 'BEGIN { printf "%.3f", 100 * count / (1600 * 1000) }')
    echo "smoke test ($edition): $percent % of the screen differs from the unfrozen program's, at most $most_percent % may; pictures: $kept"
    awk -v percent="$percent" -v most="$most_percent" 'BEGIN { exit !(percent + 0 <= most) }'
}

if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null && exec sudo -n sh "$0" "$folder" "$edition"
    echo "The smoke test makes a machine without network and another user, and only root may: sudo sh packaging/package_smoke.sh $folder $edition" >&2
    exit 1
fi
require_tools
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
mkdir "$work/Fotos vom 12. März"
cp resources/samples/SYNTHETIC_0[34]_left.jpg resources/samples/SYNTHETIC_03_right.jpg "$work/Fotos vom 12. März"
[ "$edition" = light ] || make_clinic
unshare --mount --net --pid --fork --kill-child --mount-proc sh packaging/smoke/inside.sh "$folder" "$edition" "$work"
compare_pictures
