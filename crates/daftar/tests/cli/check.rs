//! `daftar check`: findings to the letter.

use super::desk::{SMALL, daftar, folder, write};

fn check(content: &str, args: &[&str]) -> (Option<i32>, String) {
    let book = folder(content);
    let run = daftar(["check"]).and(args).and([book.path()]).run();
    assert_eq!(run.err, "");
    (run.code, run.out)
}

#[test]
fn a_rulebook_without_a_finding_is_one_line() {
    assert_eq!(check(SMALL, &[]), (Some(0), "no errors, no warnings, no notes\n".to_owned()));
    assert_eq!(check(SMALL, &["--lang", "ar"]).1, "\u{200f}لا أخطاء، لا تنبيهات، لا ملاحظات\n");
    assert_eq!(check(SMALL, &["--lang", "ur"]).1, "\u{200f}کوئی غلطی نہیں، کوئی انتباہ نہیں، کوئی نوٹ نہیں\n");
}

#[test]
fn an_unknown_name_is_underlined_and_the_near_one_named() {
    let (code, out) = check(&SMALL.replace("when: guest.thirsty", "when: guest.thirst"), &[]);
    assert_eq!(code, Some(1));
    assert_eq!(
        out,
        "error[expr.unknown-fact]: There is no fact `guest.thirst`.\n  \
         --> rules.yaml:53:15\n   \
         |\n\
         53 |         when: guest.thirst\n   \
         |               ^^^^^^^^^^^^\n  \
         = did you mean `guest.thirsty`?\n\
         \n\
         1 error, no warnings, no notes\n"
    );
}

#[test]
fn the_first_of_two_is_shown_too() {
    let (code, out) = check(&SMALL.replace("        gives: cup\n", "        gives: cup\n        gives: cup\n"), &[]);
    assert_eq!(code, Some(1));
    assert_eq!(
        out,
        "error[duplicate-key]: The key `gives` is there twice.\n  \
         --> rules.yaml:32:9\n   \
         |\n\
         32 |         gives: cup\n   \
         |         ^^^^^\n  \
         ::: rules.yaml:31:9\n\
         31 |         gives: cup\n   \
         |         -----\n\
         \n\
         1 error, no warnings, no notes\n"
    );
}

#[test]
fn a_long_line_is_cut_around_its_fault() {
    let long = format!("      - {{title: {{en: Cup, ur: {}, ar: فنجان}}, issuer: hous,", "پیالی ".repeat(40).trim());
    let (_, out) = check(&SMALL.replace("      - {title: {en: Cup, ur: پیالی, ar: فنجان}, issuer: house,", &long), &[]);
    let line = out.lines().find(|line| line.starts_with("25 |")).expect("the line");
    assert!(line.chars().count() <= 100 && line.contains("issuer: hous,"), "{line}");
    assert!(out.contains("= did you mean `house`?"), "{out}");
}

#[test]
fn a_file_as_a_whole_has_no_line() {
    let book = folder(SMALL);
    std::fs::write(book.path().join("bytes.yaml"), [b'a', b':', b' ', 0xff]).expect("the file");
    write(book.path(), "mark.yaml", "\u{feff}terms: []\n");
    let run = daftar(["check"]).and([book.path()]).run();
    assert_eq!(
        run.out,
        "error[not-utf8]: The file is not UTF-8. Save it as UTF-8 and check again.\n \
         --> bytes.yaml:1:1\n  \
         |\n\
         1 | a: \u{fffd}\n  \
         | ^\n\
         \n\
         warning[byte-order-mark]: The file begins with a byte-order mark. It was skipped; better save without it.\n \
         --> mark.yaml:1:1\n  \
         |\n\
         1 | terms: []\n  \
         | ^\n\
         \n\
         1 error, 1 warning, no notes\n"
            .replace("skipped; better save without it.", "skipped; better save\n  without it.")
    );
}

#[test]
fn all_findings_fit_on_a_line_each() {
    let broken = SMALL
        .replace("guest.thirsty\n        law", "guest.thirst\n        law")
        .replace("issuer: house", "issuer: hous");
    let (code, out) = check(&broken, &["--concise"]);
    assert_eq!(code, Some(1));
    assert_eq!(
        out,
        "rules.yaml:25:58: error[unknown-id]: authority: there is none with the id `hous`. (did you mean `house`?)\n\
         rules.yaml:53:15: error[expr.unknown-fact]: There is no fact `guest.thirst`. (did you mean `guest.thirsty`?)\n\
         2 errors, no warnings, no notes\n"
    );
}

#[test]
fn findings_are_json_for_programs() {
    let (code, out) = check(&SMALL.replace("issuer: house", "issuer: hous"), &["--json", "--lang", "ur"]);
    assert_eq!(code, Some(1));
    let json: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(
        json,
        serde_json::json!({
            "version": 1,
            "errors": 1,
            "warnings": 0,
            "notes": 0,
            "diagnostics": [{
                "severity": "error",
                "code": "unknown-id",
                "message": "مجاز ادارہ: شناخت `hous` کا کوئی اندراج نہیں۔",
                "help": "کیا آپ کی مراد `house` ہے؟",
                "suggestion": "house",
                "file": "rules.yaml",
                "line": 25,
                "column": 58,
                "length": 4,
                "related": [],
            }],
        })
    );
}

#[test]
fn a_right_to_left_message_keeps_its_code_and_the_line_in_order() {
    let (_, out) = check(&SMALL.replace("issuer: house", "issuer: hous"), &["--lang", "ar"]);
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines[0], "\u{200f}خطأ\u{2066}[unknown-id]\u{2069}: جهة: لا يوجد ما معرّفه \u{2068}`hous`\u{2069}.");
    assert_eq!(lines[1], "\u{200e}  --> rules.yaml:25:58");
}

#[test]
fn what_a_file_holds_cannot_steer_the_terminal() {
    let (_, out) = check(&SMALL.replace("issuer: house", "\"iss\\euer\": \u{202e}house"), &[]);
    assert!(out.contains("unknown-key"), "{out}");
    assert!(!out.contains('\u{1b}') && !out.contains('\u{202e}'), "{out}");
}
