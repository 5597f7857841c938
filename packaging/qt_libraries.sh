#!/bin/sh
# Looks whether the system has the libraries that Qt loads, and installs them where that is allowed.
#
# usage: qt_libraries.sh PYTHON     (the interpreter that has PySide6)
# Asks the dynamic linker each time, in some 50 ms, rather than remembering: a library can go, and a stamp would not know.
# Exit status: 0 all there, or not a Linux machine (there Qt's wheels bring everything); 1 something is missing still.
set -u
python=$1

# What Qt's Linux wheel does not bring, in Debian's and Ubuntu's names. A font belongs to it: without one, no text is drawn.
packages="libegl1 libgl1 libopengl0 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libxkbcommon-x11-0 libx11-xcb1
    libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-render0
    libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1 fonts-dejavu-core"

missing() {
    pyside=$("$python" -c 'import importlib.util as u; print(u.find_spec("PySide6").submodule_search_locations[0])') || {
        echo "PySide6"
        return
    }
    for file in "$pyside"/QtWidgets.abi3.so "$pyside"/QtSvg.abi3.so "$pyside"/Qt/plugins/platforms/libqxcb.so \
        "$pyside"/Qt/plugins/platforms/libqoffscreen.so; do
        [ -e "$file" ] && ldd "$file" 2>/dev/null
    done | awk '/not found/ { print $1 }' | sort -u
    fonts=$(find -L /usr/share/fonts /usr/local/share/fonts "${HOME:-/}/.fonts" "${HOME:-/}/.local/share/fonts" \
        \( -name '*.ttf' -o -name '*.otf' -o -name '*.ttc' \) 2>/dev/null | head -n 1)
    [ -n "$fonts" ] || echo "a font"
}

in_words() {
    # The first three: enough to search for, and the command that follows has them all.
    echo "$1" | awk 'NR <= 3 { line = line (NR > 1 ? ", " : "") $0 } END { print line (NR > 3 ? " and " NR - 3 " more" : "") }'
}

[ "$(uname -s)" = Linux ] && command -v ldd >/dev/null 2>&1 || exit 0
lacking=$(missing)
[ -z "$lacking" ] && exit 0

command_line="apt-get install -y --no-install-recommends $(echo $packages)"
if command -v apt-get >/dev/null 2>&1; then
    as_root=none
    if [ "$(id -u)" = 0 ]; then as_root=""; elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then as_root="sudo -n"; fi
    if [ "$as_root" != none ]; then
        echo "Qt lacks $(in_words "$lacking"): installing Qt's system libraries through apt." >&2
        export DEBIAN_FRONTEND=noninteractive
        log=$(mktemp)
        { $as_root apt-get -q update && $as_root apt-get -q -o DPkg::Lock::Timeout=300 ${command_line#apt-get }; } </dev/null >"$log" 2>&1 ||
            { echo "apt-get said:" >&2; tail -n 5 "$log" >&2; }
        rm -f "$log"
        lacking=$(missing)
        [ -z "$lacking" ] && exit 0
    fi
    echo "Qt cannot draw: this machine lacks $(in_words "$lacking"). Run this once, then the same command again:" >&2
    echo "    sudo apt-get update && sudo $command_line" >&2
else
    echo "Qt cannot draw: this machine lacks $(in_words "$lacking"). Install the packages that bring them, then run the same command again." >&2
    echo "On Debian they are: $(echo $packages)" >&2
fi
exit 1
