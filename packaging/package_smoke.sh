#!/bin/sh
# Does the program of `make package` do what its libraries are there for? `sh packaging/package_smoke.sh dist/retina-desktop/retina-desktop`
# Screens the samples with reports, takes in two grades, and writes every export: each needs files that PyInstaller finds only when it is told.
set -eu
program=$1
samples=$(cd "$(dirname "$0")/../resources/samples" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export RETINA_DESKTOP_HOME="$work/home"
printf 'path,grade\nSYNTHETIC_04_left.jpg,3\nSYNTHETIC_03_left.jpg,2\n' >"$work/grades.csv"

"$program" screen "$samples" --out "$work/screened" --report pdf --parquet --progress json >/dev/null
"$program" store import-grades "$work/grades.csv" --reader Smoke --photographs "$samples" --progress json >/dev/null
for export in "out $work/readings.csv" "parquet $work/readings.parquet" "fhir $work/bundle.json" "dicom $work/dicom" "deidentified $work/shared"; do
    "$program" store export "--${export%% *}" "${export#* }" --progress json >"$work/said" || {
        tail -n 1 "$work/said" >&2
        exit 1
    }
    [ -s "${export#* }" ] || { echo "${export#* } is not there or empty." >&2; exit 1; }
done
for file in results.csv results.parquet programme.pdf; do
    [ -s "$work/screened/$file" ] || { echo "screen wrote no $file." >&2; exit 1; }
done
echo "Screening, reports, and exports as CSV, Parquet, FHIR, DICOM and without names: all written."
