//! `daftar diff`: what changed, in plain words.

use super::desk::{SMALL, daftar, folder, write};

fn diff(new: &str, args: &[&str]) -> String {
    let (old, new) = (folder(SMALL), folder(new));
    let run = daftar(["diff"]).and(args).and([old.path(), new.path()]).run();
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    run.out
}

#[test]
fn two_equal_rulebooks_say_the_same_however_they_are_written() {
    assert_eq!(diff(SMALL, &[]), "The two rulebooks say the same.\n");
    // Quotes, a list of one, a key that says its default, another file: none of it is a change of the law.
    let other = SMALL
        .replace("gives: cup", "gives: [cup]")
        .replace("changeable: true", "changeable: true\n    personal: false")
        .replace("when: guest.thirsty", "when: 'guest.thirsty'\n        note: null");
    assert_eq!(diff(&other, &[]), "The two rulebooks say the same.\n");
    let (old, new) = (folder(SMALL), folder(""));
    let (rest, routes) = SMALL.split_once("routes:").expect("the routes");
    write(new.path(), "rules.yaml", rest);
    write(new.path(), "a/routes.yaml", &format!("routes:{routes}"));
    let run = daftar(["diff"]).and([old.path(), new.path()]).run();
    assert_eq!(run.out, "The two rulebooks say the same.\n");
}

#[test]
fn a_changed_fee_is_named_with_both_amounts() {
    let new = SMALL.replace("1.500 KWD", "2.250 KWD");
    assert_eq!(
        diff(&new, &[]),
        "~ Changed: step Pour pour\n  \
         Changed: Edition whose beginning is not known\n    \
         fees · tea · amount: KWD\u{a0}1.500 → KWD\u{a0}2.250\n\
         \n\
         added: none · removed: none · changed: 1 entry\n"
    );
    let arabic = diff(&new, &["--lang", "ar"]);
    let line = arabic.lines().nth(2).expect("the change");
    assert_eq!(text::strip_marks(line), "    الرسوم · tea · المبلغ: ١٫٥٠٠\u{a0}KWD ← ٢٫٢٥٠\u{a0}KWD");
}

#[test]
fn entities_and_editions_come_and_go() {
    let new = SMALL
        .replace("      - title: {en: Pour,", "      - until: 2030-01-01\n        title: {en: Pour,")
        .replace(
            "goals:\n  - id: tea\n",
            "      - from: 2030-01-01\n        title: {en: Pour, ur: ڈالنا, ar: الصبّ}\n        authority: house\n        \
             gives: cup\n        days: [1, 1, 1]\n        law: [{source: tea-act, article: \"2\"}]\n        \
             confidence: high\n        checked: 2029-01-01\ngoals:\n  - id: tea\n",
        )
        .replace("  - {id: tea-act,", "  - {id: tea-page, title: Tea page, publisher: House, url: null, kind: press}\n  - {id: tea-act,");
    assert_eq!(
        diff(&new, &[]),
        "+ Added: source Tea page tea-page\n\
         ~ Changed: step Pour pour\n  \
         Changed: Edition whose beginning is not known\n    \
         in force until: Added: 1 January 2030\n  \
         Added: Edition from 1 January 2030\n    \
         days: 1 / 1 / 2 → 1 / 1 / 1\n    \
         law · Tea Act · article: 1 → 2\n    \
         fees: Removed: name: tea; amount: KWD\u{a0}1.500; for each: once; paid to: Tea house\n\
         \n\
         added: 1 entry · removed: none · changed: 1 entry\n"
            .replace("name: tea", "id: tea")
    );
}

#[test]
fn conditions_states_and_choices_are_named() {
    let new = SMALL
        .replace("when: guest.thirsty", "when: \"!guest.thirsty\"")
        .replace("changeable: true", "changeable: false")
        .replace("house, class: permit", "house, class: legal")
        .replace("{en: Tea is served., ur", "{en: Tea is on the table., ur");
    let out = diff(&new, &[]);
    for line in [
        "    can be changed: Yes → No",
        "    kind of paper: permit → legal",
        "    summary: “Tea is served.” → “Tea is on the table.”",
        "    applies if: guest.thirsty → !guest.thirsty",
    ] {
        assert!(out.lines().any(|found| found == line), "no {line:?} in\n{out}");
    }
    let urdu = diff(&new, &["--lang", "ur"]);
    assert!(urdu.contains("خلاصہ: متن ان زبانوں میں تبدیل ہوا ہے: \u{2068}English\u{2069}۔"), "{urdu}");
}

#[test]
fn the_order_of_facts_counts_since_it_decides_between_questions() {
    let fact = |name: &str| {
        format!(
            "  - {{id: guest.{name}, type: bool, question: {{en: Q, ur: س, ar: س}}, label: {{en: {name}, ur: س, ar: س}}}}\n"
        )
    };
    let book = |facts: String| {
        let with = SMALL.replace("evidence:\n  - id: cup", &format!("{facts}evidence:\n  - id: cup"));
        with.replace("when: guest.thirsty", "when: guest.thirsty && guest.early && guest.kind")
    };
    let (one, two) = (book(fact("early") + &fact("kind")), book(fact("kind") + &fact("early")));
    let (old, new) = (folder(&one), folder(&two));
    let run = daftar(["diff"]).and([old.path(), new.path()]).run();
    assert_eq!(run.out, "~ Changed: fact\n    The order has changed.\n\nadded: none · removed: none · changed: none\n");
}

#[test]
fn a_rulebook_with_errors_is_not_compared() {
    let (old, new) = (folder(SMALL), folder(&SMALL.replace("gives: cup", "gives: mug")));
    let run = daftar(["diff"]).and([old.path(), new.path()]).run();
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
    assert!(run.err.contains("error[unknown-id]"), "{}", run.err);
}
