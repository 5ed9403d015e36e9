#!/usr/bin/env bash
# Makes the font files of this folder from the npm packages @fontsource/... and writes them beside this script.
# Needs node's npm, python3 with venv, and their registries. The versions are pinned: the same input gives the same bytes,
# and a byte that changes changes the file's address on the site.
#
#   assets/fonts/make.sh
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --silent \
  @fontsource/ibm-plex-sans@5.3.0 @fontsource/ibm-plex-sans-arabic@5.3.0 @fontsource/noto-nastaliq-urdu@5.3.0
python3 -m venv py
py/bin/pip install --quiet fonttools==4.60.1 brotli==1.1.0
from=node_modules/@fontsource

# Latin text of the three languages: ASCII, Latin-1, the typographic marks that we write, arrows and signs of comparison.
latin=U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02BF,U+0300-0304,U+0308,U+2002,U+2009,U+2013-2014,U+2018-201E,U+2022,U+2026,U+2032-2033,U+2039-203A,U+2044,U+20AC,U+2122,U+2190-2193,U+2212
# Arabic and Urdu: letters, vowel signs, both sets of digits, punctuation, joiners. No presentation forms: nobody writes them.
common=U+0020,U+00A0,U+060C,U+061B,U+061C,U+061F,U+0621-063A,U+0640-0655,U+0660-066C,U+0670,U+0671,U+06D4,U+06F0-06F9,U+200C-200E
urdu=U+0600-0603,U+060D,U+0610-0614,U+0656-0658,U+0679,U+067E,U+0686,U+0688,U+0691,U+0698,U+06A9,U+06AF,U+06BA,U+06BE,U+06C0-06C3,U+06CC,U+06D2-06D3,U+06D5

subset() { # SOURCE RANGES TARGET
  py/bin/pyftsubset "$from/$1" --unicodes="$2" --output-file="$here/$3" --flavor=woff2 \
    --layout-features='*' --no-hinting --notdef-outline
}

for weight in 400 600; do
  subset "ibm-plex-sans/files/ibm-plex-sans-latin-$weight-normal.woff2" "$latin" "plex-sans-$weight.woff2"
  subset "ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-$weight-normal.woff2" "$common,$urdu" "plex-arabic-$weight.woff2"
done
# One weight of Nastaliq: its bold is a hundred kilobytes more, and its headings are large enough to be told apart without.
subset "noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2" "$common,$urdu" nastaliq-400.woff2
cp "$from/ibm-plex-sans/LICENSE" "$here/LICENSE-plex-sans.txt"
cp "$from/ibm-plex-sans-arabic/LICENSE" "$here/LICENSE-plex-arabic.txt"
cp "$from/noto-nastaliq-urdu/LICENSE" "$here/LICENSE-nastaliq.txt"
ls -l "$here"/*.woff2
