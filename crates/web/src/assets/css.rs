//! The style sheet: the files of `assets/css` in order, with the addresses of the fonts before them.

use std::fmt::Write as _;

use super::font::FONTS;
use crate::url::Href;

macro_rules! sheets {
    ($($name:literal),* $(,)?) => {
        [$(($name, include_str!(concat!("../../../../assets/css/", $name)))),*]
    };
}

/// Tokens first, print last: a later file may rely on an earlier one.
pub(super) static SHEETS: [(&str, &str); 13] = sheets![
    "tokens.css",
    "type.css",
    "layout.css",
    "controls.css",
    "parts.css",
    "picture.css",
    "home.css",
    "guide.css",
    "plan.css",
    "records.css",
    "case.css",
    "desk.css",
    "print.css"
];

/// The whole sheet, without comments and indentation.
pub(super) fn sheet(href: impl Fn(&str) -> Option<Href>) -> String {
    let mut css = String::new();
    for font in &FONTS {
        if let Some(url) = href(font.file) {
            // Writing to a String cannot fail.
            let _ = writeln!(
                css,
                "@font-face{{font-family:\"{}\";font-weight:{};font-display:swap;src:url({url})format(\"woff2\");unicode-range:{}}}",
                font.family, font.weight, font.signs
            );
        }
    }
    for drawing in ["frieze", "field"] {
        if let Some(url) = href(&format!("{drawing}.svg")) {
            let _ = writeln!(css, ":root{{--{drawing}:url({url})}}");
        }
    }
    for (_, sheet) in SHEETS {
        for line in without_comments(sheet).lines().map(str::trim).filter(|line| !line.is_empty()) {
            css.push_str(line);
            css.push('\n');
        }
    }
    css
}

fn without_comments(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, comment)) = rest.split_once("/*") {
        out.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
#[path = "css_test.rs"]
mod tests;
