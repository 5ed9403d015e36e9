//! A rulebook is foreign input: whatever the bytes are, there is one clear finding, and neither a panic nor a hang.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod books;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use rulebook::{Checked, InputFile, check};

fn one(bytes: &[u8]) -> Checked {
    check(vec![InputFile { path: "rules.yaml".to_owned(), bytes: bytes.to_vec() }])
}

fn codes(bytes: &[u8]) -> Vec<&'static str> {
    one(bytes).diagnostics.iter().map(|found| found.problem.code()).collect()
}

fn base() -> String {
    std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad/base.yaml"))
        .expect("the base")
}

#[test]
fn lines_may_end_as_on_windows() {
    let checked = one(base().replace('\n', "\r\n").as_bytes());
    assert!(checked.rulebook.is_some() && checked.diagnostics.is_empty(), "{:?}", checked.diagnostics);
}

#[test]
fn a_byte_order_mark_is_said_and_skipped() {
    let checked = one(format!("\u{feff}{}", base()).as_bytes());
    assert!(checked.rulebook.is_some());
    assert_eq!(checked.diagnostics.iter().map(|found| found.problem.code()).collect::<Vec<_>>(), ["byte-order-mark"]);
}

#[test]
fn other_encodings_are_refused() {
    let utf16: Vec<u8> = base().encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(one(&utf16).rulebook.is_none());
    let mut with_mark = vec![0xff, 0xfe];
    with_mark.extend(&utf16);
    assert_eq!(codes(&with_mark), ["not-utf8"]);
    let latin = [base().as_bytes(), b"# caf\xe9\n"].concat();
    let found = one(&latin).diagnostics;
    let line = u32::try_from(base().lines().count() + 1).expect("few lines");
    assert_eq!(
        found.iter().map(|found| (found.problem.code(), found.place.line)).collect::<Vec<_>>(),
        [("not-utf8", line)]
    );
}

#[test]
fn a_file_too_large_is_not_read() {
    let huge = vec![b'#'; rulebook::yaml::MAX_BYTES + 1];
    assert_eq!(codes(&huge), ["file-too-large"]);
}

#[test]
fn deep_nesting_ends_early() {
    let lists = format!("states: {}{}", "[".repeat(40), "]".repeat(40));
    assert_eq!(codes(lists.as_bytes()), ["too-deep"]);
    // Here the YAML reader itself gives up first.
    assert_eq!(codes(format!("states: {}", "[".repeat(100_000)).as_bytes()), ["yaml"]);
    let maps: String = (0..2_000).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    assert_eq!(codes(maps.as_bytes()), ["too-deep"]);
}

#[test]
fn aliases_do_not_multiply() {
    let mut bomb = String::from("a: &a [x, x, x, x, x, x, x, x, x]\n");
    for (from, to) in "abcdefgh".chars().zip("bcdefghi".chars()) {
        bomb.push_str(&format!("{to}: &{to} [{}]\n", vec![format!("*{from}"); 9].join(", ")));
    }
    assert_eq!(codes(bomb.as_bytes()), ["alias"]);
}

#[test]
fn nothing_is_no_rulebook() {
    for nothing in ["", "\n", "# only a remark\n", "---\n", "null\n", "[]\n", "text\n", "\0", "\u{feff}", "a: \0\n"] {
        let checked = one(nothing.as_bytes());
        assert!(checked.rulebook.is_none() && !checked.diagnostics.is_empty(), "{nothing:?}");
    }
}

/// Every finding stands in a file that was given, in the order of the places, and no finding is said twice.
fn assert_orderly(checked: &Checked) {
    assert!(checked.diagnostics.windows(2).all(|pair| pair[0].place <= pair[1].place && pair[0] != pair[1]));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, rng_seed: RngSeed::Fixed(17), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_damaged_file_is_read_or_refused(
        file in any::<prop::sample::Index>(),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0_u8..4), 1..6),
    ) {
        let mut files = books::files(&books::root().join("aa-bb"));
        let bytes = &mut file.get_mut(&mut files).bytes;
        for (at, byte, how) in damage {
            let at = at.index(bytes.len().max(1));
            match how {
                _ if bytes.is_empty() => bytes.push(byte),
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                2 => { bytes.remove(at); }
                _ => bytes.truncate(at.max(1)),
            }
        }
        let checked = check(files);
        assert_orderly(&checked);
    }

    #[test]
    fn lines_that_change_places_are_read_or_refused(
        lines in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..4),
    ) {
        let mut files = books::files(&books::root().join("aa-bb"));
        for file in &mut files {
            let text = String::from_utf8(file.bytes.clone()).expect("UTF-8");
            let mut all: Vec<&str> = text.lines().collect();
            for (from, to) in &lines {
                let line = all.remove(from.index(all.len()));
                all.insert(to.index(all.len()), line);
            }
            file.bytes = all.join("\n").into_bytes();
        }
        assert_orderly(&check(files));
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        assert_orderly(&one(&bytes));
    }
}
