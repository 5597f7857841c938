#!/bin/sh
# dist/retina-desktop-EDITION_VERSION_ARCH.deb from the folder of `make package`. usage: deb.sh full|light
set -eu
edition=$1
cd "$(dirname "$0")/../.."
version=$(sh packaging/version.sh)
architecture=$(dpkg --print-architecture)
name=retina-desktop-$edition
stage=$(mktemp -d -p dist)
trap 'rm -rf "$stage"' EXIT
chmod 755 "$stage"

mkdir -p "$stage/opt" "$stage/usr/bin" "$stage/usr/share/applications" "$stage/usr/share/icons/hicolor/scalable/apps" \
    "$stage/usr/share/man/man1" "$stage/usr/share/doc/$name" "$stage/DEBIAN"
cp -al "dist/$name" "$stage/opt/retina-desktop" # hard links: the full edition has gigabytes
chmod -R u=rwX,go=rX "$stage/opt/retina-desktop"
for program in retina-desktop retina-train; do
    [ -e "$stage/opt/retina-desktop/$program" ] || continue
    ln -s "/opt/retina-desktop/$program" "$stage/usr/bin/$program"
    PYTHONPATH="$PWD:$PWD/models:$PWD/training" .venv/bin/python packaging/man_pages.py "$stage/usr/share/man/man1" "$program"
done
gzip -9n "$stage"/usr/share/man/man1/*.1
cp packaging/linux/retina-desktop.desktop "$stage/usr/share/applications/"
cp resources/icons/app.svg "$stage/usr/share/icons/hicolor/scalable/apps/retina-desktop.svg"
cp LICENSE "$stage/usr/share/doc/$name/copyright"

# The libraries that were taken from this machine ask for its C library at most. Both editions own /opt/retina-desktop: one goes when the other
# comes. dpkg lets it go only where each names the other; of a name that both provide it says "conflicting packages" and installs nothing.
other=retina-desktop-$([ "$edition" = light ] && echo full || echo light)
cat >"$stage/DEBIAN/control" <<CONTROL
Package: $name
Version: $version
Architecture: $architecture
Maintainer: The authors of Retina Desktop <noreply@localhost>
Section: science
Priority: optional
Installed-Size: $(du -sk --apparent-size "$stage/opt" | cut -f1)
Depends: libc6 (>= $(getconf GNU_LIBC_VERSION | cut -d' ' -f2)), libegl1, libgl1, libopengl0, libfontconfig1, libdbus-1-3, fonts-dejavu-core | fonts-liberation | fonts-noto-core
Recommends: fonts-noto-cjk
Provides: retina-desktop
Conflicts: $other
Replaces: $other
Description: reads fundus photographs for diabetic retinopathy ($edition edition)
 Opens photographs, grades them with three networks joined into one, draws the lesions that it found, and keeps the
 reader's own grade, which comes first. Nothing leaves the machine.
 .
 For research use; not a medical device; not cleared by FDA, no CE mark.
CONTROL
dpkg-deb --root-owner-group -Zzstd -z3 --build "$stage" "dist/${name}_${version}_$architecture.deb"
