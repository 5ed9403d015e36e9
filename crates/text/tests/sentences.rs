//! What the generated functions say.

use text::{Digits, Lang, Locale, SLOT, around_slot, say, strip_marks};

const EN: Locale = Locale::new(Lang::En);
const UR: Locale = Locale::new(Lang::Ur);
const AR: Locale = Locale::new(Lang::Ar);

#[test]
fn arabic_counts_in_all_its_forms() {
    for (count, sentence) in [
        (0_u64, "لم تبق أي خطوة"),
        (1, "بقيت خطوة واحدة"),
        (2, "بقيت خطوتان"),
        (3, "بقيت ٣ خطوات"),
        (10, "بقيت ١٠ خطوات"),
        (11, "بقيت ١١ خطوة"),
        (99, "بقيت ٩٩ خطوة"),
        (100, "بقيت ١٠٠ خطوة"),
        (103, "بقيت ١٠٣ خطوات"),
        (1_000, "بقيت ١٬٠٠٠ خطوة"),
    ] {
        assert_eq!(say::plan::steps_left(AR, count), sentence);
    }
}

#[test]
fn days_and_weeks_agree_with_their_number() {
    let days = |l, n: u64| say::common::days(l, n);
    assert_eq!([0, 1, 2, 60].map(|n| days(EN, n)), ["The same day", "1 day", "2 days", "60 days"]);
    assert_eq!([0, 1, 2, 60].map(|n| days(UR, n)), ["اسی دن", "ایک دن", "2 دن", "60 دن"]);
    assert_eq!(
        [0, 1, 2, 7, 60, 100].map(|n| days(AR, n)),
        ["في اليوم نفسه", "يوم واحد", "يومان", "٧ أيام", "٦٠ يومًا", "١٠٠ يوم"]
    );
    let weeks = |l, n: u64| say::common::weeks(l, n);
    assert_eq!([1, 2, 5, 12].map(|n| weeks(AR, n)), ["أسبوع واحد", "أسبوعان", "٥ أسابيع", "١٢ أسبوعًا"]);
    assert_eq!([1, 6].map(|n| weeks(UR, n)), ["ایک ہفتہ", "6 ہفتے"]);
    assert_eq!(say::common::working_days_range(EN, 2_u32, 10_u32), "2 to 10 working days");
    assert_eq!(say::common::working_days_range(AR, 2_u32, 10_u32), "من ٢ إلى ١٠ أيام عمل");
    assert_eq!(say::common::working_days_range(UR, 2_u32, 10_u32), "2 سے 10 کاروباری دن");
}

#[test]
fn numbers_in_sentences_take_the_digits_of_the_reader() {
    assert_eq!(say::plan::steps_left(AR.with_digits(Digits::Latn), 12_usize), "بقيت 12 خطوة");
    assert_eq!(say::plan::steps_left(UR.with_digits(Digits::ArabExt), 12_usize), "۱۲ مراحل باقی ہیں");
    assert_eq!(say::plan::steps_left(EN, 1_200_usize), "1,200 steps left");
}

#[test]
fn a_text_of_the_other_direction_is_isolated() {
    let amount = |l: Locale| say::common::at_least(l, &l.money(1_200_000, "SAR"));
    assert_eq!(amount(EN), "at least SAR\u{a0}12,000");
    assert_eq!(amount(AR), "\u{2067}١٢٬٠٠٠\u{a0}\u{2066}SAR\u{2069}\u{2069} على الأقل");
    assert_eq!(strip_marks(&amount(UR)), "کم از کم 12,000\u{a0}SAR");
    assert_eq!(say::step::through(AR, "Absher"), "عبر \u{2068}Absher\u{2069}");
    assert_eq!(say::step::through(AR, "أبشر"), "عبر أبشر");
    assert_eq!(say::step::through(EN, "أبشر"), "Through \u{2068}أبشر\u{2069}");
}

#[test]
fn a_page_can_put_an_element_into_a_sentence() {
    let sentence = say::common::more_about(UR, SLOT);
    assert_eq!(around_slot(&sentence), ("", " کے بارے میں مزید"));
    assert_eq!(around_slot(&say::common::more_about(EN, SLOT)), ("More about ", ""));
}

#[test]
fn low_confidence_says_what_was_seen() {
    assert_eq!(say::common::no_official_text(EN, 2_usize), "2 sources say so; no official text seen.");
    assert_eq!(say::common::no_official_text(AR, 2_usize), "ذكره مصدران، ولم يُطّلع على نص رسمي.");
    assert_eq!(say::common::no_official_text(UR, 0_usize), "نہ کوئی ماخذ درج ہے اور نہ کوئی سرکاری متن دیکھا گیا۔");
}

#[test]
fn a_code_finds_its_sentence() {
    assert_eq!(say::by_key(EN, "agreement-theme-talent"), Some("Talent"));
    assert_eq!(say::by_key(AR, "step-per-year"), Some("عن كل سنة"));
    assert_eq!(say::by_key(EN, "agreement-theme-gardening"), None);
    assert_eq!(say::by_key(EN, "plan-steps-left"), None, "it takes an argument");
}
