#!/bin/sh
# dist/retina-desktop-EDITION-VERSION-MACHINE.tar.zst: unpack it anywhere and start AppRun. usage: archive.sh full|light
# Its folder is laid out as an AppImage's; where appimagetool is installed, an AppImage is made of it, too.
set -eu
edition=$1
cd "$(dirname "$0")/../.."
name=retina-desktop-$edition-$(sh packaging/version.sh)-$(uname -m)
stage=$(mktemp -d -p dist)
trap 'rm -rf "$stage"' EXIT

mkdir -p "$stage/$name/usr/lib"
cp -al "dist/retina-desktop-$edition" "$stage/$name/usr/lib/retina-desktop"
chmod -R u=rwX,go=rX "$stage/$name"
install -m 755 packaging/linux/AppRun "$stage/$name/AppRun"
cp packaging/linux/retina-desktop.desktop "$stage/$name/"
cp resources/icons/app.svg "$stage/$name/retina-desktop.svg"
ln -s retina-desktop.svg "$stage/$name/.DirIcon"
cp LICENSE "$stage/$name/"
[ -e "$stage/$name/usr/lib/retina-desktop/retina-train" ] && ln -s usr/lib/retina-desktop/retina-train "$stage/$name/retina-train"
tar -C "$stage" --owner=0 --group=0 --numeric-owner --sort=name -cf - "$name" | zstd -q -3 -T0 -f -o "dist/$name.tar.zst"
if command -v appimagetool >/dev/null 2>&1; then
    appimagetool "$stage/$name" "dist/$name.AppImage"
else
    echo "appimagetool is not installed here: dist/$name.tar.zst holds the same folder, without an AppImage's own mounting."
fi
