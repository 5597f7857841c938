#!/bin/sh
# Drives the window of a program by keys, as a reader does: a photograph is graded, its picture taken, the grade confirmed, the program left.
#
# usage: window.sh PICTURE COMMAND...     (DISPLAY says where; COMMAND starts the window on some photographs)
# Exit status: 0 done, 1 in words what did not come. No window manager is there, so the window gets the keys from here.
set -eu
picture=$1
shift
scratch=$(mktemp -d)
patience_s=${SMOKE_PATIENCE_S:-300}
still_px=200 # a caret may blink meanwhile
export MAGICK_THREAD_LIMIT=1 # its threads spin, and what is looked at needs the cores

"$@" >"$scratch/said" 2>&1 &
program=$!
trap 'kill "$program" 2>/dev/null || true; rm -rf "$scratch"' EXIT

give_up() {
    import -window root "$picture" 2>/dev/null || true
    echo "The window: $1. The screen is in $picture; the program said:" >&2
    tail -n 5 "$scratch/said" >&2
    exit 1
}

wait_for_window() {
    end=$(($(date +%s) + patience_s))
    until window=$(xdotool search --onlyvisible --name 'Retina Desktop$' 2>/dev/null | head -n 1) && [ -n "$window" ]; do
        kill -0 "$program" 2>/dev/null || give_up "the program ended before it came"
        [ "$(date +%s)" -lt "$end" ] || give_up "it did not come within $patience_s s"
        sleep 0.2
    done
    xdotool windowsize "$window" 1500 940 windowmove "$window" 0 0 mousemove 1599 999
    xdotool windowfocus "$window"
}

# Until six seconds pass in which nothing moves: the photograph is painted, and the model is through with the list.
settle() {
    end=$(($(date +%s) + patience_s)) still=0
    import -window root "$scratch/before.miff"
    while [ "$still" -lt 6 ]; do
        [ "$(date +%s)" -lt "$end" ] || give_up "it did not come to rest within $patience_s s, $1"
        sleep 1
        import -window root "$scratch/after.miff"
        changed=$(compare -metric AE -fuzz 5% "$scratch/before.miff" "$scratch/after.miff" null: 2>&1 || true)
        if awk -v changed="${changed%% *}" -v most="$still_px" 'BEGIN { exit !(changed + 0 <= most) }'; then still=$((still + 1)); else still=0; fi
        mv "$scratch/after.miff" "$scratch/before.miff"
    done
}

press() {
    xdotool windowfocus "$window" key --clearmodifiers "$1"
}

wait_for_window
settle "after it was opened"
press 3
settle "after a grade"
import -window root "$picture"
press space
settle "after the grade was confirmed"
press ctrl+q
end=$(($(date +%s) + 60))
while kill -0 "$program" 2>/dev/null; do
    [ "$(date +%s)" -lt "$end" ] || give_up "Ctrl+Q did not end it within 60 s"
    sleep 0.2
done
wait "$program" && exit 0
give_up "the program ended with status $?"
