//! What is read is written back in the format's own shape.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::path::Path;

use rulebook::diagnostic::Diagnostics;
use rulebook::source::SourceFile;
use rulebook::yaml::{FromNode, Reader, ToJson, parse};
use serde_json::{Value as Json, json};

/// A file read and written as JSON.
fn written(text: &str) -> Json {
    let mut found = Diagnostics::default();
    let node = parse(&"law.yaml".into(), text.as_bytes(), &mut found).unwrap();
    let file = SourceFile::read(&node, &mut Reader { found: &mut found });
    assert!(!found.has_errors());
    file.unwrap().to_json().unwrap()
}

#[test]
fn each_form_is_written_as_it_stands_in_a_file() {
    let file = r#"
steps:
  - id: lease
    editions:
      - from: 2024
        until: 2025-04
        transition: {until: 2025-07-01}
        title: {en: Lease, ur: کرایہ, ar: إيجار}
        when: [{expr: a.b, says: {en: b, ur: b, ar: b}}]
        needs: [{evidence: x}, {evidence: y, as: [sealed], when: a.b}]
        gives: [z]
        fees:
          - {id: f, amount: "4.500 KWD", per: year, later: none}
          - {id: g, amount: {min: "1 JPY", max: unknown}, per: once}
          - {id: h, amount: {formula: 'money("1 JPY")'}, per: once, later: unknown}
          - {id: u, amount: unknown, currency: KWD, per: month, times: 3}
        days: [0, unknown, 3]
        law: [{source: s, article: "7"}]
        confidence: low
        checked: 2029-01-01
      - from: 2025-04
        title: {en: Lease, ur: کرایہ, ar: إيجار}
        days: unknown
        confidence: high
        checked: 2029-01-01
"#;
    let title = json!({ "en": "Lease", "ur": "کرایہ", "ar": "إيجار" });
    let b = json!({ "en": "b", "ur": "b", "ar": "b" });
    let expected = json!({ "steps": [{ "id": "lease", "editions": [
        {
            "from": "2024",
            "until": "2025-04",
            "transition": { "until": "2025-07-01" },
            "title": title,
            "when": [{ "expr": "a.b", "says": b }],
            "needs": [{ "evidence": "x" }, { "evidence": "y", "as": ["sealed"], "when": "a.b" }],
            "gives": "z",
            "fees": [
                { "id": "f", "amount": "4.500 KWD", "per": "year", "later": "none" },
                { "id": "g", "amount": { "min": "1 JPY", "max": "unknown" }, "per": "once" },
                { "id": "h", "amount": { "formula": "money(\"1 JPY\")" }, "per": "once", "later": "unknown" },
                { "id": "u", "amount": "unknown", "currency": "KWD", "per": "month", "times": "3" },
            ],
            "days": [0, "unknown", 3],
            "law": [{ "source": "s", "article": "7" }],
            "confidence": "low",
            "checked": "2029-01-01",
        },
        { "from": "2025-04", "title": title, "days": "unknown", "confidence": "high", "checked": "2029-01-01" },
    ] }] });
    assert_eq!(written(file), expected);
}

#[test]
fn due_dates_and_validities_are_written_as_they_stand() {
    let dues = [
        json!({ "once": { "days": 90 } }),
        json!({ "once": { "months": 6, "round": "last-day" } }),
        json!({ "every": { "months": 12, "round": "next-day" }, "opens_days": 30, "grace_days": 90 }),
        json!({ "monthly": { "day": 15 } }),
        json!({ "monthly": { "last_day": true } }),
        json!({ "quarterly": { "last_day": true } }),
        json!({ "year_end": { "days": 120 }, "fiscal_year_end": "a.year_end" }),
        json!({ "on_event": { "en": "a", "ur": "b", "ar": "c" } }),
        json!("continuous"),
        json!("unknown"),
    ];
    let duty = |(at, due): (usize, &Json)| {
        json!({ "id": format!("d-{at}"), "editions": [
            { "title": { "en": "a", "ur": "b", "ar": "c" }, "held": "x", "due": due, "confidence": "high", "checked": "2029-01-01" },
        ] })
    };
    let obligations: Vec<Json> = dues.iter().enumerate().map(duty).collect();
    let validities = ["none", "unknown"]
        .map(Json::from)
        .into_iter()
        .chain([json!({ "days": 60 }), json!({ "months": 12, "round": "last-day" })]);
    let evidence: Vec<Json> = validities
        .enumerate()
        .map(|(at, validity)| {
            json!({ "id": format!("e-{at}"), "editions": [
                { "title": { "en": "a", "ur": "b", "ar": "c" }, "validity": validity, "confidence": "high", "checked": "2029-01-01" },
            ] })
        })
        .collect();
    // JSON is YAML, so the expected value is itself a file.
    let file = json!({ "obligations": obligations, "evidence": evidence });
    assert_eq!(written(&file.to_string()), file);
}

#[test]
fn whole_rulebooks_come_back_the_same() {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rulebooks")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("tests") {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "yaml") {
                let once = written(&std::fs::read_to_string(&path).unwrap());
                assert_eq!(written(&once.to_string()), once, "{}", path.display());
            }
        }
    }
}
