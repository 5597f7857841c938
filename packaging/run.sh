#!/bin/sh
# `make run`: the window on a folder; where none can be shown, the same folder screened in the terminal.
#
# usage: run.sh FOLDER
set -u
folder=${1:-resources/samples}
cd "$(dirname "$0")/.." || exit 2
report=out/$(basename "$folder")

screen_in_terminal() {
    echo "$1: screening $folder here in the terminal instead."
    .venv/bin/retina-desktop screen "$folder" --out "$report" --resume
    status=$?
    [ -e "$report/results.csv" ] && echo "The report is in $report/results.csv"
    exit $status
}

window_possible() {
    # macOS and Windows always have a screen. Elsewhere the variable can name a screen that does not answer, and Qt would
    # abort: hence a try, in a process of its own.
    case $(uname -s) in Linux | *BSD) ;; *) return 0 ;; esac
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ] || return 1
    .venv/bin/python -c 'from PySide6.QtGui import QGuiApplication; QGuiApplication([])' >/dev/null 2>&1
}

sh packaging/setup.sh
case $? in
0) ;;
3) screen_in_terminal "No window without Qt's system libraries" ;;
*) exit 2 ;;
esac
window_possible || screen_in_terminal "No display on this machine"
exec .venv/bin/retina-desktop "$folder"
