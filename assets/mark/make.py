#!/usr/bin/env python3
"""Draws the mark of Daftar and the frieze of stars, and writes them beside this script.

The star is two squares, one turned by 45 degrees: the figure under the tile work of both countries. The wordmark is the outline of
the name in the site's own fonts, so that no page loads a font for it.

    pip install fonttools brotli uharfbuzz==0.57.0 && assets/mark/make.py
"""
import io
import math
from pathlib import Path

import uharfbuzz as hb
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
FONTS = HERE.parent / "fonts"
INNER = math.cos(math.pi / 4) / math.cos(math.pi / 8)  # where the sides of the two squares cross


def number(value):
    text = f"{value:.1f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def polygon(points):
    return "M" + "L".join(f"{number(x)} {number(y)}" for x, y in points) + "Z"


def star(cx, cy, radius):
    at = lambda i: (radius if i % 2 == 0 else radius * INNER, i * math.pi / 8)
    return polygon([(cx + r * math.sin(a), cy - r * math.cos(a)) for r, a in map(at, range(16))])


def octagon(cx, cy, radius):
    """Runs against the star, so that it is a hole in it."""
    angles = [-(i + 0.5) * math.pi / 4 for i in range(8)]
    return polygon([(cx + radius * math.sin(a), cy - radius * math.cos(a)) for a in angles])


def word(font_file, text, size, x, baseline, script, direction, language):
    """The outline of a text whose left edge is at x, and where its right edge is."""
    font = TTFont(FONTS / font_file)
    font.flavor = None
    raw = io.BytesIO()
    font.save(raw)
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.script, buffer.direction, buffer.language = script, direction, language
    hb.shape(hb.Font(hb.Face(raw.getvalue())), buffer, {})
    glyphs, scale = font.getGlyphSet(), size / font["head"].unitsPerEm

    def draw(pen, left):
        at_x = at_y = 0
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions):
            to = (scale, 0, 0, -scale, left + (at_x + place.x_offset) * scale, baseline - (at_y + place.y_offset) * scale)
            glyphs[font.getGlyphName(info.codepoint)].draw(TransformPen(pen, to))
            at_x += place.x_advance
            at_y += place.y_advance

    bounds = BoundsPen(glyphs)
    draw(bounds, 0)
    pen = SVGPathPen(glyphs, ntos=number)
    draw(pen, x - bounds.bounds[0])
    return pen.getCommands(), x + bounds.bounds[2] - bounds.bounds[0]


def write_wordmark(name, colours, latin_first):
    """Star, name in one script, name in the other: from the left, or from the right for readers of Urdu and Arabic."""
    latin = ("plex-sans-600.woff2", "Daftar", 26), ("Latn", "ltr", "en"), 29
    urdu = ("nastaliq-400.woff2", "دفتر", 27), ("Arab", "rtl", "ur"), 32
    place = lambda name, x: word(*name[0], x, name[2], *name[1])
    if latin_first:
        one, end = place(latin, 44)
        two, end = place(urdu, end + 8)
        middle, width = 16, math.ceil(end)
    else:
        one, end = place(latin, 0)
        two, end = place(urdu, end + 14)
        middle, width = end + 28, math.ceil(end + 44)
    (HERE / name).write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="44" viewBox="0 0 {width} 44">{colours}'
        f'<path class="star" d="{star(middle, 20, 16)}{octagon(middle, 20, 4.6)}"/><path d="{one}"/><path d="{two}"/></svg>\n'
    )


# A way over the tiles, from the lower left to the upper right, and the tile on which one stands.
WAY = [(0, 3), (1, 3), (1, 2), (2, 2), (3, 2), (3, 1), (4, 1), (4, 0), (5, 0)]
HERE_I_AM = 4


def write_field(name):
    """A field of stars with a way through it: done, your turn, ahead, and the goal."""
    tile = 64
    near = lambda c, r: any(abs(c - x) <= 1 and abs(r - y) <= 1 for x, y in WAY)
    centre = lambda c, r: (c * tile + tile / 2 + 1, r * tile + tile / 2 + 1)
    others = [(c, r) for r in range(4) for c in range(6) if near(c, r) and (c, r) not in WAY]
    draw = lambda cells: "".join(star(*centre(*cell), tile / 2) for cell in cells)
    goal = star(*centre(*WAY[-1]), tile / 2) + octagon(*centre(*WAY[-1]), tile * 0.145)
    (HERE / name).write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{6 * tile + 2}" height="{4 * tile + 2}" viewBox="0 0 {6 * tile + 2} {4 * tile + 2}">'
        "<style>path{fill:none;stroke:#d8d6ca}.ahead{stroke:#0b5d3b}.done{fill:#0b5d3b;stroke:#fbfaf6}.turn{fill:#8f4514;stroke:#fbfaf6}"
        "@media(prefers-color-scheme:dark){path{stroke:#303934}.ahead{stroke:#79cfa3}.done{fill:#79cfa3;stroke:#121714}"
        ".turn{fill:#e8aa74;stroke:#121714}}</style>"
        f'<path d="{draw(others)}"/><path class="ahead" d="{draw(WAY[HERE_I_AM + 1:-1])}"/>'
        f'<path class="done" d="{draw(WAY[:HERE_I_AM])}{goal}"/><path class="turn" d="{draw([WAY[HERE_I_AM]])}"/></svg>\n'
    )


def main():
    colours = (
        "<style>path{fill:#17201b}.star{fill:#0b5d3b}"
        "@media(prefers-color-scheme:dark){path{fill:#e8ece6}.star{fill:#79cfa3}}</style>"
    )
    (HERE / "star.svg").write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">{colours}'
        f'<path class="star" d="{star(16, 16, 16)}{octagon(16, 16, 4.6)}"/></svg>\n'
    )
    write_wordmark("wordmark-ltr.svg", colours, latin_first=True)
    write_wordmark("wordmark-rtl.svg", colours, latin_first=False)
    write_field("field.svg")
    (HERE / "frieze.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 48 48">'
        f'<path d="{star(24, 24, 24)}" fill="none" stroke="#000"/></svg>\n'
    )


main()
