//! What the build refuses in a Fluent file, and with which words, one mistake at a time.

#[path = "../build/generator/mod.rs"]
mod generator;

use generator::{File, Lang, generate};

/// The topic `plan` in the three languages.
fn plan(en: &str, ur: &str, ar: &str) -> Result<String, Vec<String>> {
    let files = Lang::ALL.into_iter().zip([en, ur, ar]).map(|(lang, text)| File {
        lang,
        topic: "plan".to_owned(),
        text: text.to_owned(),
    });
    generate(&files.collect::<Vec<_>>(), "# a comment\nPDF\nAPI\n")
        .map_err(|mistakes| mistakes.iter().map(ToString::to_string).collect())
}

#[track_caller]
fn refused(en: &str, ur: &str, ar: &str, expected: &[&str]) {
    assert_eq!(plan(en, ur, ar), Err(expected.iter().map(ToString::to_string).collect()));
}

const AR_FORMS: &str = "plan-left = { $count ->\n    [zero] لا شيء\n    [one] خطوة\n    [two] خطوتان\n    [few] { $count } خطوات\n    [many] { $count } خطوة\n   *[other] { $count } خطوة\n}\n";
const UR_FORMS: &str = "plan-left = { $count ->\n    [one] ایک مرحلہ\n   *[other] { $count } مراحل\n}\n";
const EN_FORMS: &str = "plan-left = { $count ->\n    [one] One step\n   *[other] { $count } steps\n}\n";

#[test]
fn a_message_becomes_a_function_that_says_it() {
    let code =
        plan("plan-title = Your plan\n", "plan-title = آپ کا منصوبہ\n", "plan-title = خطتك\n").expect("no mistake");
    assert!(code.contains("pub mod plan {"), "{code}");
    assert!(code.contains("pub const fn title(l: Locale) -> &'static str {"), "{code}");
    assert!(code.contains("Lang::Ur => \"آپ کا منصوبہ\","), "{code}");
    let code = plan(EN_FORMS, UR_FORMS, AR_FORMS).expect("no mistake");
    assert!(code.contains("pub fn left(l: Locale, count: impl Count) -> String {"), "{code}");
}

#[test]
fn parameters_stand_in_the_order_of_the_comment() {
    let code = plan(
        "# $firm (Text) its name\n# $count (Number) steps\nplan-of = { $count } for { $firm }\n",
        "plan-of = { $firm } کے لیے { $count }\n",
        "plan-of = { $count } ل{ $firm }\n",
    )
    .expect("no mistake");
    assert!(code.contains("pub fn of(l: Locale, firm: &str, count: impl Count) -> String {"), "{code}");
}

#[test]
fn a_line_break_is_a_blank_and_a_term_is_its_text() {
    let code = plan(
        "-desk = the desk\nplan-x = Ask\n    { -desk } first.\n",
        "-desk = ڈیسک\nplan-x = پہلے { -desk } سے پوچھیں۔\n",
        "-desk = المكتب\nplan-x = اسأل { -desk } أولًا.\n",
    )
    .expect("no mistake");
    assert!(code.contains("Lang::En => \"Ask the desk first.\","), "{code}");
}

#[test]
fn a_sentence_that_a_language_lacks_or_has_alone_is_named() {
    refused(
        "plan-a = One\nplan-b = Two\n",
        "plan-a = ایک\n",
        "plan-a = واحد\nplan-b = اثنان\nplan-c = ثلاثة\n",
        &[
            "locales/ar/plan.ftl:3:1: `plan-c` is not in locales/en/plan.ftl",
            "locales/en/plan.ftl:2:1: `plan-b` has no Urdu text in locales/ur/plan.ftl",
        ],
    );
}

#[test]
fn arguments_agree_in_all_languages() {
    refused(
        "plan-at = At { $office }\n",
        "plan-at = دفتر میں\n",
        "plan-at = لدى { $offices }\n",
        &[
            "locales/ar/plan.ftl:1:1: `plan-at` does not use $office, English does",
            "locales/ar/plan.ftl:1:18: $offices is no argument of `plan-at` in English",
            "locales/ur/plan.ftl:1:1: `plan-at` does not use $office, English does",
        ],
    );
}

#[test]
fn a_text_stands_in_every_form() {
    let en = "# $count (Number) files\n# $at (Text) an office\nplan-x = { $count ->\n    [one] One file\n   *[other] { $count } files at { $at }\n}\n";
    let ar = "# $count (Number)\n# $at (Text)\nplan-x = { $count } { $at }\n";
    refused(en, "plan-x = { $count } { $at }\n", ar, &["locales/en/plan.ftl:3:1: a form of `plan-x` leaves $at out"]);
}

#[test]
fn several_arguments_are_declared() {
    refused(
        "plan-x = { $a } and { $b }\n",
        "plan-x = { $a } اور { $b }\n",
        "plan-x = { $a } و{ $b }\n",
        &[
            "locales/en/plan.ftl:1:1: with several arguments, a comment declares each, in order: `# $name (Text) what it is`",
        ],
    );
    refused(
        "# $a (Text) one\n# $c (Text) another\nplan-x = { $a } and { $b }\n",
        "plan-x = { $a } اور { $b }\n",
        "plan-x = { $a } و{ $b }\n",
        &[
            "locales/en/plan.ftl:3:1: $b is not declared in the comment",
            "locales/en/plan.ftl:3:1: $c is declared in the comment and not used",
        ],
    );
}

#[test]
fn a_plural_has_every_form_of_its_language() {
    let without_dual = AR_FORMS.replace("    [two] خطوتان\n", "");
    refused(
        EN_FORMS,
        UR_FORMS,
        &without_dual,
        &["locales/ar/plan.ftl:1:16: the plural form [two] of $count is missing in Arabic"],
    );
    let silent = AR_FORMS.replace("[few] { $count } خطوات", "[few] خطوات");
    refused(
        EN_FORMS,
        UR_FORMS,
        &silent,
        &["locales/ar/plan.ftl:1:16: the form [few] does not print $count, [other] does"],
    );
    let foreign = EN_FORMS.replace("[one]", "[few]");
    refused(
        &foreign,
        UR_FORMS,
        AR_FORMS,
        &["locales/en/plan.ftl:2:6: English has no plural form `few`; it has one and other"],
    );
}

#[test]
fn exact_numbers_stand_for_the_forms_that_they_fill() {
    let exact = AR_FORMS.replace("[zero]", "[0]").replace("[two]", "[2]");
    assert!(plan(EN_FORMS, UR_FORMS, &exact).is_ok());
}

#[test]
fn a_number_that_only_arabic_inflects_is_declared_in_english() {
    refused(
        "plan-left = { $count } left\n",
        "plan-left = { $count } باقی\n",
        AR_FORMS,
        &[
            "locales/ar/plan.ftl:1:16: $count selects a plural here; declare it in English: `# $count (Number) what it counts`",
        ],
    );
    let declared = "# $count (Number) steps\nplan-left = { $count } left\n";
    assert!(plan(declared, "plan-left = { $count } باقی\n", AR_FORMS).is_ok());
}

#[test]
fn keys_carry_their_topic_and_make_rust_names() {
    for key in ["route-title", "plan", "plan-Title", "plan-match", "plan-1st"] {
        let text = format!("{key} = Yes\n");
        let says = format!(
            "locales/en/plan.ftl:1:1: the key `{key}` must be `plan-` and lower-case words, and no Rust keyword"
        );
        assert_eq!(plan(&text, "", ""), Err(vec![says]));
    }
    refused(
        "plan-a = One\nplan-a = Two\n",
        "",
        "",
        &["locales/en/plan.ftl:2:1: `plan-a` is already on line 1 of locales/en/plan.ftl"],
    );
}

#[test]
fn only_plain_fluent_is_read() {
    for (text, says) in [
        ("plan-a = { $count\n", "2:1: not Fluent: Expected a token starting with \"}\""),
        ("plan-a = { 7 }\n", "1:12: a number is an argument, so that it gets the reader's digits"),
        ("plan-a = { NUMBER($n) }\n", "1:12: only arguments, terms and quoted text stand in braces here"),
        ("plan-a = { plan-b }\n", "1:12: only arguments, terms and quoted text stand in braces here"),
        ("plan-a = { -desk }\n", "1:13: no term -desk in this language"),
        ("plan-a = { $for }\n", "1:1: $for makes no Rust name; take another"),
        ("plan-a = { $Firm }\n", "1:1: $Firm makes no Rust name; take another"),
        ("plan-a = Yes\n    .title = No\n", "2:6: attributes are not used here; give it a key of its own"),
        ("plan-a = { $n ->\n   *[many] Yes\n}\n", "2:6: the default variant is `*[other]`"),
    ] {
        assert_eq!(plan(text, "", "").expect_err(text).first(), Some(&format!("locales/en/plan.ftl:{says}")), "{text}");
    }
}

#[test]
fn wording_is_held_to_its_script() {
    let urdu = |text: &str| plan("plan-a = Yes\n", &format!("plan-a = {text}\n"), "plan-a = نعم\n");
    for (text, says) in [
        ("ہاں Yes", "`Yes` is in Latin letters; if it has to be, add it to locales/latin-words.txt"),
        ("ہاں، 3 بار", "the digit 3 must be an argument, so that it gets the reader's digits"),
        ("ہاں، ۳ بار", "the digit ۳ must be an argument, so that it gets the reader's digits"),
        ("سعودي", "the letter ي (U+064A) is not Urdu; write ی"),
        ("كب", "the letter ك (U+0643) is not Urdu; write ک"),
        ("کیا?", "write ؟, not ?"),
        ("\"ہاں\"", "write “, not \""),
        ("ہاں.", "a sentence ends with ۔"),
        ("ہاں (جی", "( has no partner"),
        ("ہاں «جی)", ") has no partner"),
        ("ہاں  جی", "there is a blank too many"),
        ("ہاں\u{200f}", "direction marks are set by the program, not in a text"),
        ("{ \"\" }", "the text is empty"),
    ] {
        let expected = format!("locales/ur/plan.ftl:1:1: `plan-a` in Urdu: {says}");
        assert_eq!(urdu(text), Err(vec![expected]), "{text}");
    }
    assert!(urdu("بطور PDF محفوظ کریں، API سے۔").is_ok());
}

#[test]
fn arabic_does_not_take_urdu_letters_nor_english_arabic_ones() {
    refused(
        "plan-a = Yes ہاں\n",
        "plan-a = ہاں\n",
        "plan-a = مکتب\n",
        &[
            "locales/ar/plan.ftl:1:1: `plan-a` in Arabic: the letter ک (U+06A9) is not Arabic; write ك",
            "locales/en/plan.ftl:1:1: `plan-a` in English: the letter ہ is not English",
        ],
    );
}
