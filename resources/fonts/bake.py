"""Makes the fonts for paper out of the open originals (Inter, Plus Jakarta Sans).

    python resources/fonts/bake.py FOLDER_OF_ORIGINALS

OpenType substitutions make figures and signs vanish from a PDF's text, so what the page needs of
them is put straight into the character map and the substitutions are dropped: tabular figures for
the text faces, nothing for headings. Each face is a family of its own, so that no system matches
weights differently. The licence asks for new names; the originals' copyright lines are kept.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

HERE = Path(__file__).resolve().parent / "paper"

FACES = {
    "Inter_400Regular.ttf": ("KPI Desk Text", True),
    "Inter_500Medium.ttf": ("KPI Desk Text Medium", True),
    "Inter_600SemiBold.ttf": ("KPI Desk Text SemiBold", True),
    "PlusJakartaSans_500Medium.ttf": ("KPI Desk Title Medium", False),
    "PlusJakartaSans_700Bold.ttf": ("KPI Desk Title Bold", False),
}
"""Original → new family name, and whether its figures become tabular."""

TABULAR = "0123456789+\u2212\u00b1"
"""Not the hyphen, full stop, comma or percent sign: they are of one width anyway."""

KEPT = [
    (0x20, 0x17F),
    (0x1A0, 0x1B0),
    (0x1CD, 0x21B),
    (0x2B0, 0x2DD),
    (0x1E80, 0x1EF9),
    (0x2010, 0x2044),
    (0x2070, 0x208E),
    (0x20A9, 0x20BF),
    (0x2100, 0x2122),
    (0x2190, 0x2193),
    (0x2200, 0x2265),
    (0x25A0, 0x25CF),
]
"""Latin with its marks, punctuation, currency, arrows and the few signs a report uses."""


def tabular(font: TTFont) -> dict[str, str]:
    """Glyph → its tabular twin, from the font's own `tnum` feature."""
    table = font["GSUB"].table
    found: dict[str, str] = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for one in table.LookupList.Lookup[index].SubTable:
                    found.update(getattr(one, "ExtSubTable", one).mapping)
    return found


def rename(font: TTFont, family: str) -> None:
    """Give the font its new family name, as the one regular face of that family."""
    names = font["name"]
    plain = {1: family, 2: "Regular", 3: f"{family} 1", 4: family, 6: family.replace(" ", "")}
    for number in (16, 17, 21, 22, 25):
        names.removeNames(nameID=number)
    for number, text in plain.items():
        names.removeNames(nameID=number)
        names.setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = 400
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0x21) | 0x40
    font["head"].macStyle = 0


def plain_spaces(font: TTFont) -> None:
    """Let every space read back as a space.

    Qt draws a tab with the glyph of the space where the font has none of its own, and then writes
    "tab" into the PDF as the meaning of that glyph. So the tab gets a glyph, and the no-break
    space shares the space's.
    """
    font.setGlyphOrder([*font.getGlyphOrder(), "tab"])
    font["glyf"]["tab"] = Glyph()
    font["hmtx"]["tab"] = font["hmtx"]["space"]
    for cmap in (t for t in font["cmap"].tables if t.isUnicode()):
        cmap.cmap[0x09] = "tab"
        cmap.cmap[0xA0] = "space"


def bake(original: Path, family: str, tabular_figures: bool) -> Path:
    """Write one face for paper and answer where."""
    font = TTFont(original, recalcTimestamp=False)
    if tabular_figures:
        twins = tabular(font)
        for cmap in (t for t in font["cmap"].tables if t.isUnicode()):
            for sign in TABULAR:
                now = cmap.cmap[ord(sign)]
                cmap.cmap[ord(sign)] = twins.get(now, now)
    plain_spaces(font)
    options = Options()
    options.drop_tables += ["GSUB", "STAT", "DSIG", "prep"]
    options.layout_features = ["kern", "mark", "mkmk"]
    options.name_IDs = [0, 1, 2, 3, 4, 6, 13, 14]
    options.notdef_outline = True
    options.hinting = False
    subsetter = Subsetter(options)
    subsetter.populate(
        unicodes=[0x09] + [c for first, last in KEPT for c in range(first, last + 1)]
    )
    subsetter.subset(font)
    rename(font, family)
    target = HERE / f"{family.replace(' ', '')}.ttf"
    font.save(target)
    return target


def main(folder: Path) -> None:
    """Bake every face found under `folder`."""
    HERE.mkdir(exist_ok=True)
    for name, (family, figures) in FACES.items():
        target = bake(next(folder.rglob(name)), family, figures)
        print(f"{target.name}: {target.stat().st_size:,} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
