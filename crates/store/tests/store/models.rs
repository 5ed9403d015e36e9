use std::collections::BTreeMap;

use calendar::Day;
use desk::case::{self, Case, StepKey};
use desk::firm::{self, Firm, FirmRole, Offer, Scope};
use desk::ids::{CaseId, FirmId, InvitationId, MandateId};
use desk::person::{self, DeskRole, Person};
use store::{Projected, Row, Store};
use uuid::Uuid;

use crate::ground::at;
use crate::on_both;
use crate::toy::{No, meta, person};

async fn happens<A: Projected>(store: &Store, number: u128, seconds: i64, events: Vec<A::Event>) {
    let decide = |_: &A, _| Ok::<_, No>(events.clone());
    store.act(Uuid::from_u128(number), None, meta(seconds), decide, |_| Ok(vec![])).await.unwrap();
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn texts(row: &Row, count: usize) -> Vec<Option<String>> {
    (0..count).map(|column| row.opt_text(column).unwrap()).collect()
}

fn some(texts: &[&str]) -> Vec<Option<String>> {
    texts.iter().map(|text| Some((*text).to_owned()).filter(|text| text != "-")).collect()
}

on_both! {
    async fn a_role_that_was_taken_is_gone(ground: Ground) {
        let store = ground.open().await;
        let give = |role| person::Event::RoleGiven { role, country: "SA".to_owned() };
        happens::<Person>(&store, 1, 0, vec![person::Event::Joined, give(DeskRole::Officer), give(DeskRole::Lead)]).await;
        happens::<Person>(&store, 1, 0, vec![person::Event::RoleTaken { role: DeskRole::Lead }]).await;
        let rows = store.read("SELECT role, country FROM people", &[]).await.unwrap();
        assert_eq!(rows.len(), 1);
        assert_eq!(texts(&rows[0], 2), some(&["officer", "SA"]));
    }

    /// Persons 2 and 3 are a member and an adviser whose second mandate is the longer one; person 4's mandate was withdrawn.
    async fn a_firm_is_found_by_the_words_of_its_name_and_lists_who_acts_for_it(ground: Ground) {
        let store = ground.open().await;
        let invitation = InvitationId::new(Uuid::from_u128(50));
        let mandate = |number, adviser, until| firm::Event::MandateGiven {
            invitation,
            mandate: MandateId::new(Uuid::from_u128(number)),
            adviser: person(adviser),
            scope: Scope { cases: vec![], until: at(until) },
        };
        happens::<Firm>(&store, 7, 0, vec![
            firm::Event::Founded { name: "Indus  Soft Indus".to_owned(), number: None, owner: person(1) },
            firm::Event::Invited { invitation, offers: Offer::Member(FirmRole::Viewer), until: at(99) },
            firm::Event::Joined { invitation, person: person(2), role: FirmRole::Viewer },
            mandate(60, 3, 500),
            mandate(61, 3, 400),
            mandate(62, 4, 900),
            firm::Event::MandateWithdrawn { mandate: MandateId::new(Uuid::from_u128(62)) },
        ]).await;
        let rows = store.read("SELECT role, until FROM members ORDER BY person", &[]).await.unwrap();
        let found: Vec<_> = rows.iter().map(|row| texts(row, 2)).collect();
        let until = "2026-11-29T04:08:20.000000Z";
        assert_eq!(found, [some(&["owner", "-"]), some(&["viewer", "-"]), some(&["adviser", until])]);
        let words = "SELECT word FROM firm_words ORDER BY word";
        let rows = store.read(words, &[]).await.unwrap();
        assert_eq!(rows.iter().map(|row| row.text(0).unwrap()).collect::<Vec<_>>(), ["indus", "soft"]);

        happens::<Firm>(&store, 7, 1, vec![
            firm::Event::Renamed { name: "Ravi".to_owned(), number: Some("12".to_owned()) },
            firm::Event::Left { person: person(2) },
        ]).await;
        let rows = store.read(words, &[]).await.unwrap();
        assert_eq!(rows.iter().map(|row| row.text(0).unwrap()).collect::<Vec<_>>(), ["ravi"]);
        let rows = store.read("SELECT name, number FROM firms", &[]).await.unwrap();
        assert_eq!(texts(&rows[0], 2), some(&["Ravi", "12"]));
        let rows = store.read("SELECT count(*) FROM members", &[]).await.unwrap();
        assert_eq!(rows[0].int(0).unwrap(), 2);
    }

    async fn a_case_says_whose_turn_it_is(ground: Ground) {
        let store = ground.open().await;
        let handed = |step: &str, due: &str| case::Event::Handed {
            step: step.parse::<StepKey>().unwrap(),
            on: day("2026-11-29"),
            reference: None,
            papers: vec![],
            words: None,
            due: Some(day(due)),
        };
        happens::<Case>(&store, 5, 0, vec![case::Event::Opened {
            case: CaseId::new(Uuid::from_u128(5)),
            firm: FirmId::new(Uuid::from_u128(7)),
            goal: "trade".to_owned(),
            route: "alone".to_owned(),
            on: day("2026-11-29"),
            start: day("2026-11-29"),
            facts: BTreeMap::new(),
            rulebook: "abc".to_owned(),
        }]).await;
        let columns = "SELECT state, turn, officer, step, since, due, opened, changed FROM cases";
        let row = &store.read(columns, &[]).await.unwrap()[0];
        let morning = "2026-11-29T04:00:00.000000Z";
        assert_eq!(texts(row, 8), some(&["open", "firm", "-", "-", "-", "-", morning, morning]));

        happens::<Case>(&store, 5, 60, vec![handed("first", "2026-12-09"), case::Event::Taken { officer: person(1) }]).await;
        happens::<Case>(&store, 5, 120, vec![handed("second", "2026-12-08")]).await;
        let row = &store.read(columns, &[]).await.unwrap()[0];
        let (minute, two) = ("2026-11-29T04:01:00.000000Z", "2026-11-29T04:02:00.000000Z");
        let officer = person(1).to_string();
        assert_eq!(texts(row, 8), some(&["open", "desk", &officer, "first", minute, "2026-12-08", morning, two]));

        happens::<Case>(&store, 5, 180, vec![case::Event::Paused]).await;
        let row = &store.read(columns, &[]).await.unwrap()[0];
        assert_eq!(texts(row, 6), some(&["paused", "nobody", &officer, "-", "-", "-"]));
    }
}
