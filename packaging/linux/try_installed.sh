#!/bin/sh
# Installs the .deb, over the other edition's where that was made, starts what it installed, removes it; unpacks the archive and starts that.
# usage: try_installed.sh full|light   (as root)
set -eu
edition=$1
cd "$(dirname "$0")/../.."
version=$(sh packaging/version.sh)
name=retina-desktop-$edition
other=retina-desktop-$([ "$edition" = light ] && echo full || echo light)
scratch=$(mktemp -d)
trap 'dpkg --remove "$name" "$other" >/dev/null 2>&1 || true; rm -rf "$scratch"' EXIT

starts() {
    # Neither this checkout's Python nor its settings. The window is shown off screen for as long as it takes to see that it stays.
    for arguments in --version doctor; do
        env -i HOME="$scratch/home" PATH=/usr/bin:/bin LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen "$1" $arguments >"$scratch/said" || {
            echo "$1 $arguments failed: $(tail -n 1 "$scratch/said")" >&2
            exit 1
        }
    done
    env -i HOME="$scratch/home" PATH=/usr/bin:/bin LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen "$1" resources/samples 2>"$scratch/said" &
    window=$!
    sleep 15
    kill -TERM "$window" 2>/dev/null || {
        echo "$1: the window ended by itself: $(tail -n 1 "$scratch/said")" >&2
        exit 1
    }
    wait "$window" || [ $? = 130 ] # closed in order
}

mkdir "$scratch/home"
if [ "$(id -u)" = 0 ] && command -v dpkg >/dev/null 2>&1; then
    package=${version}_$(dpkg --print-architecture).deb
    [ ! -e "dist/${other}_$package" ] || dpkg --install "dist/${other}_$package" >/dev/null # it must make room
    dpkg --install "dist/${name}_$package" >/dev/null
    ! dpkg --status "$other" >/dev/null 2>&1 || { echo "$other is still installed beside $name." >&2; exit 1; }
    starts /usr/bin/retina-desktop
    [ "$edition" = light ] || /usr/bin/retina-train --help >/dev/null
    dpkg --remove "$name" >/dev/null
    [ ! -e /opt/retina-desktop ] || { echo "dpkg --remove left something in /opt/retina-desktop." >&2; exit 1; }
    echo "$name: the Debian package was installed, started and removed."
else
    echo "$name: the Debian package was not tried: that needs root and dpkg." >&2
fi
zstd -qdc "dist/$name-$version-$(uname -m).tar.zst" | tar -C "$scratch" -xf -
starts "$scratch/$name-$version-$(uname -m)/AppRun"
echo "$name: the archive was unpacked and started."
