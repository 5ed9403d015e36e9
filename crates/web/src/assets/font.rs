//! The fonts: which file holds which weight and which signs. `assets/fonts/make.sh` makes the files.

use text::Lang;

/// One file.
pub(super) struct Font {
    pub file: &'static str,
    pub bytes: &'static [u8],
    pub family: &'static str,
    pub weight: &'static str,
    pub signs: &'static str,
    /// The languages whose pages show this file's signs above all others.
    pub preload: &'static [Lang],
}

const LATIN: &str = "U+20-7E,U+A0-FF,U+131,U+152-153,U+2BB-2BC,U+2BF,U+300-304,U+308,U+2002,U+2009,U+2013-2014,U+2018-201E,U+2022,\
     U+2026,U+2032-2033,U+2039-203A,U+2044,U+20AC,U+2122,U+2190-2193,U+2212";
/// The space is among them, so that a sentence stays one run for the shaper.
const ARABIC: &str = "U+20,U+A0,U+600-603,U+60C-60D,U+610-614,U+61B-61C,U+61F,U+621-63A,U+640-658,U+660-66C,U+670-671,U+679,U+67E,\
     U+686,U+688,U+691,U+698,U+6A9,U+6AF,U+6BA,U+6BE,U+6C0-6C3,U+6CC,U+6D2-6D5,U+6F0-6F9,U+200C-200E";

macro_rules! font {
    ($file:literal, $family:literal, $weight:literal, $signs:expr, $preload:expr) => {
        Font {
            file: $file,
            bytes: include_bytes!(concat!("../../../../assets/fonts/", $file)),
            family: $family,
            weight: $weight,
            signs: $signs,
            preload: $preload,
        }
    };
}

pub(super) static FONTS: [Font; 5] = [
    font!("plex-sans-400.woff2", "Plex", "400", LATIN, &[Lang::En]),
    font!("plex-sans-600.woff2", "Plex", "600", LATIN, &[]),
    font!("plex-arabic-400.woff2", "Plex Arabic", "400", ARABIC, &[Lang::Ar]),
    font!("plex-arabic-600.woff2", "Plex Arabic", "600", ARABIC, &[]),
    font!("nastaliq-400.woff2", "Nastaliq", "400", ARABIC, &[Lang::Ur]),
];
