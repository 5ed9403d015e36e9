//! JSON, CSV and the calendar file of a plan, read back by readers of their own.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use super::desk::plan;

const BOATS: &str = r#"{"facts": {"workshop.kind": "boats", "workshop.workers": 6, "workshop.owner_country": "NZ",
    "workshop.has_room": false}}"#;

fn output(args: &[&str]) -> String {
    let run = plan("2030-03-04").and(args).typing(BOATS).run();
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    run.out
}

fn json() -> Json {
    serde_json::from_str(&output(&["--format", "json"])).expect("JSON")
}

fn keys(json: &Json) -> BTreeSet<&str> {
    json.as_object().expect("a mapping").keys().map(String::as_str).collect()
}

fn set(words: &str) -> BTreeSet<&str> {
    words.split_whitespace().collect()
}

#[test]
fn every_key_of_the_plan_is_there_also_where_there_is_nothing_to_say() {
    let plan = json();
    assert_eq!(keys(&plan), set("version on start goal rulebook_hash routes questions inputs"));
    let routes = plan["routes"].as_array().expect("routes");
    assert_eq!(routes.len(), 3);
    for route in routes {
        let wanted = "id status because opens_if steps fees fees_later working_days calendar_days days_unknown \
                      obligations warnings";
        assert_eq!(keys(route), set(wanted), "{}", route["id"]);
        for step in route["steps"].as_array().expect("steps") {
            let wanted = "id for in done authority starts ends fees needs gives why sources confidence";
            assert_eq!(keys(step), set(wanted));
            assert_eq!(keys(&step["starts"]), set("min typical max"));
            for fee in step["fees"].as_array().expect("fees") {
                assert_eq!(keys(fee), set("id currency min max per unknown"));
            }
        }
        for reason in route["because"].as_array().expect("reasons") {
            assert_eq!(keys(reason), set("expr place facts value"));
        }
        for sum in route["fees"].as_object().expect("sums").values() {
            assert_eq!(keys(sum), set("min max unknown"));
        }
        for duty in route["obligations"].as_array().expect("duties") {
            assert_eq!(keys(duty), set("id due source"));
        }
    }
}

#[test]
fn money_in_json_is_in_minor_units() {
    let plan = json();
    let small = &plan["routes"][0];
    // Name 1.500, dues 25 from five workers on, counter 4, rent 12 × 20, licence 100, boats at least 10: 380.500 KWD.
    assert_eq!(small["fees"]["KWD"]["min"], 380_500);
    assert_eq!(small["fees"]["KWD"]["max"], Json::Null);
    assert_eq!(small["fees"]["KWD"]["unknown"], serde_json::json!(["open-account/charges"]));
    assert_eq!(small["fees"]["JPY"]["min"], 900);
    assert_eq!(small["status"], "open");
}

#[test]
fn the_table_is_read_back_by_a_reader_of_csv() {
    let text = output(&["--format", "csv", "--lang", "ar"]);
    let text = text.strip_prefix('\u{feff}').expect("the mark by which spreadsheets know UTF-8");
    assert!(text.split('\n').all(|line| line.is_empty() || line.ends_with('\r')));
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let rows: Vec<BTreeMap<String, String>> = reader.deserialize().collect::<Result<_, _>>().expect("CSV");
    let plan = json();
    let of = |row: &str, route: &str| -> Vec<&BTreeMap<String, String>> {
        rows.iter().filter(|found| found["row"] == row && found["route"] == route).collect()
    };
    for route in plan["routes"].as_array().expect("routes") {
        let id = route["id"].as_str().expect("an id");
        let steps = of("step", id);
        let expected = route["steps"].as_array().expect("steps");
        assert_eq!(steps.len(), expected.len());
        for (row, step) in steps.iter().zip(expected) {
            assert_eq!(row["step"], step["id"].as_str().expect("an id"));
            assert_eq!(row["ends_typical"], step["ends"]["typical"].as_str().unwrap_or(""));
            assert_eq!(row["in"], step["in"].as_str().expect("in"));
        }
    }
    let boats = of("fee", "small").into_iter().find(|row| row["step"] == "boat-check").expect("the fee");
    assert_eq!((boats["amount_min"].as_str(), boats["amount_max"].as_str()), ("10.000", "30.000"));
    let charges = of("fee", "small").into_iter().find(|row| row["item"] == "charges").expect("the fee");
    assert_eq!((charges["amount_min"].as_str(), charges["unknown"].as_str()), ("", "true"), "unknown is never zero");
    let sums = of("sum-first-year", "small");
    assert_eq!((sums[0]["currency"].as_str(), sums[0]["amount_min"].as_str()), ("KWD", "380.500"));
    assert_eq!(boats["route_title"], "ورشة صغيرة");
}

/// The lines of a calendar file, unfolded.
fn unfolded(text: &str) -> Vec<String> {
    assert!(text.ends_with("\r\n"));
    let mut lines: Vec<String> = Vec::new();
    for line in text.trim_end_matches("\r\n").split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.contains(['\r', '\n']));
        match line.strip_prefix(' ') {
            Some(rest) => lines.last_mut().expect("a line before").push_str(rest),
            None => lines.push(line.to_owned()),
        }
    }
    lines
}

/// Name without parameters, and value, of each property of each event.
fn events(lines: &[String]) -> Vec<BTreeMap<String, String>> {
    let mut events = Vec::new();
    let mut event: Option<BTreeMap<String, String>> = None;
    for line in lines {
        let (name, value) = line.split_once(':').expect("a property");
        let name = name.split(';').next().expect("a name");
        match (name, value) {
            ("BEGIN", "VEVENT") => assert!(event.replace(BTreeMap::new()).is_none()),
            ("END", "VEVENT") => events.push(event.take().expect("a begun event")),
            _ => {
                if let Some(event) = &mut event {
                    let unescaped =
                        value.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\");
                    assert!(event.insert(name.to_owned(), unescaped).is_none(), "{name} twice");
                }
            }
        }
    }
    assert!(event.is_none());
    events
}

#[test]
fn the_calendar_file_is_read_back() {
    for lang in ["en", "ur", "ar"] {
        let text = output(&["--format", "ics", "--lang", lang]);
        let lines = unfolded(&text);
        assert_eq!(lines[..3], ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Daftar//Plan 1//EN"]);
        assert_eq!(lines.last().map(String::as_str), Some("END:VCALENDAR"));
        let events = events(&lines);
        let uids: BTreeSet<&str> = events.iter().map(|event| event["UID"].as_str()).collect();
        assert_eq!(uids.len(), events.len(), "each event has an identity of its own");
        let plan = json();
        let small = &plan["routes"][0];
        let dated =
            small["steps"].as_array().expect("steps").iter().filter(|step| step["starts"]["typical"].is_string());
        let due: usize = small["obligations"]
            .as_array()
            .expect("duties")
            .iter()
            .map(|d| d["due"].as_array().map_or(0, Vec::len))
            .sum();
        assert_eq!(events.len(), dated.count() + due);
        for event in &events {
            assert_eq!(event["DTSTAMP"], "20300304T000000Z", "the day of the rules, not the clock");
            assert!(!event["SUMMARY"].is_empty() && !event["SUMMARY"].contains('\u{2068}'));
        }
    }
}

#[test]
fn an_event_lasts_from_the_first_day_to_the_day_after_the_last() {
    let text = output(&["--format", "ics"]);
    let events = events(&unfolded(&text));
    let step = |id: &str| events.iter().find(|event| event["UID"].starts_with(&format!("{id}."))).expect("the event");
    // Seal: Monday 4 and Tuesday 5 March 2030.
    let seal = step("seal");
    assert_eq!((seal["DTSTART"].as_str(), seal["DTEND"].as_str()), ("20300304", "20300306"));
    assert_eq!(seal["SUMMARY"], "Seal the paper: Birth paper");
    assert_eq!(seal["LOCATION"], "Clerk at home");
    // The name is taken the day it is asked for.
    let name = step("take-name");
    assert_eq!((name["DTSTART"].as_str(), name["DTEND"].as_str()), ("20300304", "20300305"));
    // The workers are reported by the end of the month after the quarter: 30 April, a Tuesday.
    let report = step("count-workers");
    assert_eq!((report["DTSTART"].as_str(), report["DTEND"].as_str()), ("20300430", "20300501"));
}

#[test]
fn same_input_same_bytes() {
    for format in ["text", "json", "csv", "ics"] {
        assert_eq!(output(&["--format", format]), output(&["--format", format]), "{format}");
    }
}

#[test]
fn an_event_keeps_its_identity_when_the_plan_is_moved() {
    let uids = |args: &[&str]| -> BTreeSet<String> {
        let text = output(&[&["--format", "ics"], args].concat());
        events(&unfolded(&text)).into_iter().map(|event| event["UID"].clone()).collect()
    };
    let (now, later) = (uids(&[]), uids(&["--start", "2030-03-11"]));
    assert!(later.iter().filter(|uid| now.contains(*uid)).count() >= 9, "{now:?} {later:?}");
}
