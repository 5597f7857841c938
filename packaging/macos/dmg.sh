#!/bin/sh
# UNTESTED: written on Linux, checked by tests/packaging/test_installers.py only; nobody has run it on a Mac yet.
#
# dist/retina-desktop-EDITION-VERSION.dmg from the folder of `make package` on a Mac. usage: dmg.sh full|light
# Left out: signing and notarising, without which Gatekeeper refuses the program until it is opened by a right click. With a certificate:
#   codesign --deep --force --options runtime --sign "Developer ID Application: …" "Retina Desktop.app"
#   xcrun notarytool submit …dmg --wait && xcrun stapler staple …dmg
set -eu
edition=$1
cd "$(dirname "$0")/../.."
version=$(sh packaging/version.sh)
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
app="$stage/Retina Desktop.app"

mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
cp -R "dist/retina-desktop-$edition/" "$app/Contents/MacOS/"
sed "s/@VERSION@/$version/g" packaging/macos/Info.plist >"$app/Contents/Info.plist"
plutil -lint "$app/Contents/Info.plist"
cp LICENSE "$app/Contents/Resources/"

# The icon in Apple's format, from the drawing, by the Mac's own tools.
icons="$stage/retina-desktop.iconset"
mkdir "$icons"
qlmanage -t -s 1024 -o "$stage" resources/icons/app.svg >/dev/null
for size in 16 32 128 256 512; do
    sips -z $size $size "$stage/app.svg.png" --out "$icons/icon_${size}x$size.png" >/dev/null
    double=$((2 * size))
    sips -z $double $double "$stage/app.svg.png" --out "$icons/icon_${size}x$size@2x.png" >/dev/null
done
iconutil -c icns "$icons" -o "$app/Contents/Resources/retina-desktop.icns"

ln -s /Applications "$stage/Applications"
rm -rf "$icons" "$stage/app.svg.png"
hdiutil create -volname "Retina Desktop" -srcfolder "$stage" -format ULFO -ov "dist/retina-desktop-$edition-$version.dmg"
