//! `daftar plan`: the numbers are those of the hand-worked subject *A clock maker of four with a room of her own* in the
//! tests of the invented corridor; how they come about is written there.

use super::desk::{daftar, invented, plan};

const CLOCKS: &str = r#"{"facts": {"workshop.kind": "clocks", "workshop.workers": 4, "workshop.owner_country": "NZ",
    "workshop.has_room": true, "workshop.capital": "100 KWD"}}"#;

fn text(lang: &str) -> String {
    let run = plan("2030-03-04").and(["--lang", lang]).typing(CLOCKS).run();
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    run.out
}

fn has(text: &str, line: &str) {
    assert!(text.lines().any(|found| found == line), "no line {line:?} in\n{text}");
}

#[test]
fn the_routes_stand_side_by_side_and_the_open_one_follows_in_full() {
    let out = text("en");
    for line in [
        "Open a workshop",
        "Rules as of 4 March 2030, begun on 4 March 2030",
        "  ✓ Small workshop small",
        "    Time until done: 27 March 2030 (19 working days, 24 days)",
        "    Fees in the first year: at least KWD\u{a0}120.500 and at least JPY\u{a0}900",
        "  ✗ Large workshop large",
        "    Closed because: 20 workers or more",
        "    Closed because: Capital of at least KWD 5000",
        "    It would open if: Workers: 20 and Capital: KWD\u{a0}5,000",
        "    Closed because: A visiting workshop is never licensed.",
        "Your plan: Small workshop",
        "  Usual: 27 March 2030 (19 working days, 24 days)",
        "  Latest: Unknown",
        "  Not counted, because no source says how long it takes: Open an account",
        "    at least KWD\u{a0}50",
        "  2. Seal the paper: Birth paper",
        "     Time: 4 to 5 March 2030 · At the latest on 6 March 2030",
        "     Fee: KWD\u{a0}10 · per year · Paid to Guild of workshops",
        "     Fee: Unknown (JPY) · per page",
        "     Guild letter is needed for: Get the licence",
        "     The law behind it: Workshop Act, Article 9",
        "     Low confidence · Last checked on 1 January 2029",
        "  ☐ Birth paper",
        "    The way out: Take a number without an account",
    ] {
        has(&out, line);
    }
}

#[test]
fn urdu_and_arabic_lines_begin_with_their_direction() {
    for lang in ["ur", "ar"] {
        let out = text(lang);
        for line in out.lines().filter(|line| !line.is_empty()) {
            assert!(line.starts_with(['\u{200f}', '\u{200e}']), "{line:?}");
        }
    }
    has(&text("ur"), "\u{200f}  ✓ چھوٹا کارخانہ \u{2066}small\u{2069}");
    has(&text("ar"), "\u{200f}    المدة حتى الإنجاز: ٢٧ مارس ٢٠٣٠ (١٩ يوم عمل، ٢٤ يومًا)");
}

#[test]
fn the_timeline_stands_in_scale() {
    // 24 days on the 65 columns that are left of 100 beside the names and the line: a day is 2.7 columns.
    let out = text("en");
    let bar = |name: &str| {
        let line = out.lines().find(|line| line.starts_with(name)).expect("the bar");
        line.split_once('│').expect("the line").1.to_owned()
    };
    let first = |bar: &str| bar.chars().take_while(|c| *c == ' ').count();
    let long = |bar: &str| bar.chars().filter(|c| matches!(c, '█' | '▒')).count();
    let (seal, guild, licence) = (bar("  Seal the paper"), bar("  Join the guild"), bar("  Get the licence"));
    assert_eq!(first(&seal), 0);
    assert!(first(&guild) < first(&licence));
    assert!(long(&guild) > long(&licence) && long(&licence) > long(&seal));
    assert!(licence.chars().all(|c| matches!(c, ' ' | '█')), "the last step is on the longest chain: {licence}");
    for line in out.lines() {
        assert!(line.chars().count() <= 100, "{line}");
    }
}

#[test]
fn the_width_of_the_terminal_is_kept() {
    let run = plan("2030-03-04").typing(CLOCKS).env("COLUMNS", "60").run();
    for line in run.out.lines() {
        assert!(line.chars().count() <= 60, "{line}");
    }
}

#[test]
fn one_route_is_shown_alone() {
    let run = plan("2030-03-04").and(["--route", "large"]).typing(CLOCKS).run();
    has(&run.out, "Your plan: Large workshop");
    has(&run.out, "This route is closed to you. Here is what it would take if it were open.");
    has(&run.out, "  Closed because: 20 workers or more");
    assert!(!run.out.contains("Small workshop"));
}

#[test]
fn what_is_not_known_is_asked_and_shown_as_open() {
    let run = plan("2030-03-04").typing("{}").run();
    has(&run.out, "Undecided routes");
    has(&run.out, "  How many people will work there? workshop.workers");
    let questions = run.out.split("About 5 questions left").nth(1).expect("the questions");
    assert!(questions.trim_start().starts_with("How many people"), "the one that decides most is first: {questions}");
}

#[test]
fn a_change_of_the_law_on_the_way_is_shown_with_both_wordings() {
    // The guild's rule changes on 1 June 2030; begun on 29 May, the sealed and rendered paper is there after that day.
    let run = plan("2030-05-29").typing(CLOCKS).run();
    has(&run.out, "  ! The rules for this step change on 1 June 2030, before you would begin it: Join the guild");
    has(&run.out, "    Until then: Join the guild");
    has(&run.out, "      2 to 10 working days");
    has(&run.out, "    From then on: Join the guild");
    has(&run.out, "      Fee: KWD\u{a0}30");
}

#[test]
fn the_first_day_may_be_another_than_that_of_the_rules() {
    let run = plan("2030-03-04").and(["--start", "2030-03-18"]).typing(CLOCKS).run();
    has(&run.out, "Rules as of 4 March 2030, begun on 18 March 2030");
}

#[test]
fn facts_may_stand_in_a_file_and_the_goal_be_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("facts.json");
    std::fs::write(&file, CLOCKS).expect("the file");
    let run = daftar(["plan", "--goal", "open-a-workshop", "--on", "2030-03-04", "--facts"])
        .and([&file])
        .and(["--rulebook"])
        .and([invented()])
        .run();
    assert_eq!(run.code, Some(0));
    assert_eq!(run.out, text("en"));
}

#[test]
fn a_held_paper_saves_its_steps() {
    let held = r#"{"facts": {"workshop.workers": 4}, "holds": {"guild-letter": {"issued": "2030-01-10"}}}"#;
    let run = plan("2030-03-04").typing(held).run();
    assert!(!run.out.contains("Join the guild"), "{}", run.out);
    assert!(run.out.contains("Guild letter (We have it)"), "{}", run.out);
}

#[test]
fn the_facts_of_a_goal_are_listed_for_people_and_programs() {
    let list =
        |args: &[&str]| daftar(["facts", "--on", "2030-03-04", "--rulebook"]).and([invented()]).and(args).run().out;
    let text = list(&[]);
    has(&text, "workshop.workers a whole number · Between 0 and 500");
    has(&text, "workshop.capital an amount of money · Between KWD\u{a0}0 and KWD\u{a0}10,000,000");
    has(&text, "    boats: Boats");
    let json: serde_json::Value = serde_json::from_str(&list(&["--json"])).expect("JSON");
    let ids: Vec<&str> =
        json["facts"].as_array().expect("facts").iter().filter_map(|fact| fact["id"].as_str()).collect();
    let all = ["workshop.kind", "workshop.workers", "workshop.owner_country", "workshop.has_room", "workshop.capital"];
    assert_eq!(ids, all);
    let workers = &json["facts"][1];
    assert_eq!((&workers["type"], &workers["min"], &workers["max"]), (&"integer".into(), &"0".into(), &"500".into()));
    assert_eq!(json["facts"][0]["choices"][1]["title"]["ar"], "ساعات");
    assert_eq!(json["facts"][4]["currency"], "KWD");
}

#[test]
fn days_off_are_listed_for_programs() {
    let run = daftar(["calendar", "--json", "--from", "2030-03-01", "--to", "2031-12-31", "--rulebook"])
        .and([invented()])
        .run();
    let days: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    // 2030 has a list of its own; in 2031 the rule holds: two days from 10 March.
    let expected = serde_json::json!([
        {"calendar": "bb", "date": "2030-03-11", "title_en": "Harbour days", "tentative": false},
        {"calendar": "bb", "date": "2030-03-12", "title_en": "Harbour days", "tentative": false},
        {"calendar": "bb", "date": "2031-03-10", "title_en": "Harbour day", "tentative": false},
        {"calendar": "bb", "date": "2031-03-11", "title_en": "Harbour day", "tentative": false},
    ]);
    assert_eq!(days, expected);
}
