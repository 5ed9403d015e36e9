//! The rules that the style sheets keep: contrast in both modes, tokens that exist, logical properties.

use std::collections::BTreeMap;

use super::*;

type Tokens = BTreeMap<String, String>;

/// The declarations of custom properties between two places of `tokens.css`.
fn declarations(css: &str) -> Tokens {
    let lines = css.split([';', '{']).map(str::trim).filter_map(|line| line.strip_prefix("--"));
    lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.trim().into(), value.trim().into()))
        .collect()
}

/// The tokens in daylight and in the dark, the second with what it inherits from the first.
fn modes() -> [(&'static str, Tokens); 2] {
    let tokens = without_comments(SHEETS[0].1);
    let (light, dark) = tokens.split_once("@media (prefers-color-scheme: dark)").unwrap();
    let light = declarations(light);
    let mut both = light.clone();
    both.extend(declarations(dark));
    [("light", light), ("dark", both)]
}

/// Relative luminance as WCAG 2.2 defines it.
fn luminance(hex: &str) -> f64 {
    assert!(hex.len() == 7 && hex.starts_with('#'), "{hex}");
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn contrast_is_computed_as_wcag_does() {
    assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 1e-9);
    // The pair that WCAG's own examples call the lightest grey on white that passes.
    assert!((contrast("#767676", "#ffffff") - 4.54).abs() < 0.01);
}

#[test]
fn every_pair_can_be_read_in_both_modes() {
    const GROUNDS: [&str; 5] = ["paper", "wash", "green-wash", "clay-wash", "red-wash"];
    const TEXTS: [&str; 6] = ["ink", "ink-soft", "green", "green-deep", "clay", "red"];
    for (mode, tokens) in modes() {
        let check = |front: &str, ground: &str, least: f64| {
            let found = contrast(&tokens[front], &tokens[ground]);
            assert!(found >= least, "{mode}: {front} on {ground} is {found:.2}, needs {least}");
        };
        for ground in GROUNDS {
            for text in TEXTS {
                check(text, ground, 4.5);
            }
            check("edge", ground, 3.0);
        }
        check("on-green", "green", 4.5);
        check("on-green", "green-deep", 4.5);
        check("paper", "ink", 4.5);
        // The ring: one of its two tones stands out on any ground, and they stand out from each other.
        check("focus", "focus-gap", 3.0);
        for ground in GROUNDS {
            check("focus", ground, 3.0);
        }
        check("focus-gap", "green", 3.0);
        // Done, your turn and wrong can be told from the text around them by shape and word; from the ground by contrast.
        check("green", "green-wash", 4.5);
    }
}

#[test]
fn every_colour_of_the_light_is_designed_for_the_dark() {
    let [(_, light), (_, dark)] = modes();
    for (name, value) in light.iter().filter(|(_, value)| value.starts_with('#')) {
        assert_ne!(&dark[name], value, "{name} is the same in both modes");
    }
}

#[test]
fn every_token_that_is_used_is_declared() {
    let declared: String = SHEETS.iter().map(|(_, css)| without_comments(css)).collect();
    let known = declarations(&declared);
    for (file, css) in SHEETS {
        for used in css.split("var(--").skip(1) {
            let name = used.split([')', ',']).next().unwrap();
            assert!(known.contains_key(name) || matches!(name, "frieze" | "field"), "{file}: --{name}");
        }
    }
}

#[test]
fn colours_stand_in_the_tokens_only() {
    for (file, css) in SHEETS.iter().filter(|(file, _)| !matches!(*file, "tokens.css" | "print.css")) {
        let css = without_comments(css);
        assert!(!css.contains('#') && !css.contains("rgb(") && !css.contains("hsl("), "{file}");
    }
}

#[test]
fn right_to_left_is_no_special_case() {
    const PHYSICAL: [&str; 10] = [
        "left",
        "right",
        "margin-top",
        "margin-bottom",
        "padding-top",
        "padding-bottom",
        "width",
        "height",
        "top",
        "bottom",
    ];
    for (file, css) in SHEETS {
        for line in without_comments(css).lines().map(str::trim).filter(|line| !line.starts_with('@')) {
            let Some((property, value)) = line.split_once(':') else { continue };
            let physical = |word: &str| PHYSICAL.contains(&word) || word.ends_with("-left") || word.ends_with("-right");
            let word = property.rsplit(['{', ' ']).next().unwrap_or_default();
            let bad_property =
                physical(word) || matches!(word, "min-width" | "max-width" | "min-height" | "max-height");
            let bad_value = value.split([' ', ';']).any(|word| matches!(word, "left" | "right"));
            // Four values that differ at both sides are left and right under another name.
            let sides: Vec<&str> = value.trim().trim_end_matches(';').split(' ').collect();
            let lopsided = matches!(word, "margin" | "padding") && sides.len() == 4 && sides[1] != sides[3];
            assert!(!(bad_property || bad_value || lopsided), "{file}: {line}");
        }
    }
}

#[test]
fn the_mark_has_the_colours_of_the_tokens() {
    let [(_, light), (_, dark)] = modes();
    let field = include_str!("../../../../assets/mark/field.svg");
    let (day, night) = field.split_once("@media").unwrap();
    for token in ["hairline", "green", "clay", "paper"] {
        assert!(day.contains(&light[token]) && night.contains(&dark[token]), "{token}");
    }
    for svg in [
        include_str!("../../../../assets/mark/star.svg"),
        include_str!("../../../../assets/mark/wordmark-ltr.svg"),
        include_str!("../../../../assets/mark/wordmark-rtl.svg"),
    ] {
        let (day, night) = svg.split_once("@media").unwrap();
        assert!(day.contains(&light["ink"]) && day.contains(&light["green"]));
        assert!(night.contains(&dark["ink"]) && night.contains(&dark["green"]));
    }
}

#[test]
fn comments_are_left_out() {
    assert_eq!(without_comments("a{}/* b{} */c{}/* open"), "a{}c{}");
}
