//! Streams as version 1 wrote them: every later program reads them, and they mean the same.

use std::collections::BTreeSet;
use std::path::Path;

use desk::case::{Case, Stage, Status, Verdict};
use desk::firm::{Firm, FirmRole, PaperStanding};
use desk::person::{DeskRole, Person};
use desk::stream::{Aggregate, By, Encoded, Event, Meta, Recorded};
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use super::person;

/// Reads a recorded stream; an event a second, all by one person. Also the names of the events in it.
fn read<A: Aggregate>(file: &str) -> (A, BTreeSet<String>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/streams/v1").join(file);
    let lines: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let mut recorded = Vec::new();
    for (body, position) in lines.iter().zip(1..) {
        let kind = body["type"].as_str().unwrap().to_owned();
        let stored = Encoded { kind: kind.clone(), version: 1, body: body.to_string() };
        let event = A::Event::decode(&stored).unwrap_or_else(|error| panic!("{file}, {kind}: {error}"));
        let at = Timestamp::UNIX_EPOCH + SignedDuration::from_secs(position);
        let meta = Meta { by: By::Person(person(1)), at, why: None };
        recorded.push(Recorded { position: u64::try_from(position).unwrap(), meta, event });
    }
    (A::fold(&recorded), lines.iter().map(|body| body["type"].as_str().unwrap().to_owned()).collect())
}

fn names(list: &str) -> BTreeSet<String> {
    list.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn an_account_of_version_1_is_read() {
    let (account, kinds) = read::<Person>("person.json");
    assert_eq!(kinds, names("joined role-given role-taken"));
    assert_eq!(account.roles.get(&DeskRole::Officer).map(String::as_str), Some("SA"));
    assert_eq!(account.roles.len(), 1);
    assert!(!account.erased);
    let (erased, _) = read::<Person>("erased.json");
    assert!(erased.erased && erased.roles.is_empty());
}

#[test]
fn a_firm_of_version_1_is_read() {
    let (firm, kinds) = read::<Firm>("firm.json");
    let all = "founded renamed invited invitation-withdrawn joined role-changed left mandate-given mandate-withdrawn \
               paper-filed paper-corrected paper-accepted paper-reopened paper-removed facts-told";
    assert_eq!(kinds, names(all));
    assert_eq!((firm.name.as_str(), firm.number.as_deref()), ("Sindh Software", Some("0012345")));
    assert_eq!(firm.members.get(&person(1)), Some(&FirmRole::Owner));
    assert_eq!(firm.members.get(&person(2)), Some(&FirmRole::Owner), "made an owner");
    assert_eq!(firm.members.len(), 2, "the third left");
    assert_eq!(firm.mandates.len(), 1);
    assert!(firm.mandates.values().all(|mandate| mandate.withdrawn.is_some()));
    assert!(firm.invitations.is_empty());
    let papers: Vec<_> = firm.papers.values().collect();
    assert_eq!(papers.len(), 1, "the other was taken out");
    assert_eq!(papers[0].standing, PaperStanding::Accepted);
    assert_eq!(papers[0].particulars.number.as_deref(), Some("A-17"));
    assert_eq!(papers[0].particulars.expires, Some("2031-03-03".parse().unwrap()));
    assert_eq!(firm.facts.len(), 1);
    assert_eq!(firm.facts["workshop.workers"].value, "4");
}

#[test]
fn a_case_of_version_1_is_read() {
    let (case, kinds) = read::<Case>("case.json");
    let all = "opened facts-changed law-changed taken released begun handed taken-back proposed decided undone said \
               noted paused resumed withdrawn reopened completed";
    assert_eq!(kinds, names(all));
    assert_eq!(case.status, Status::Done);
    assert_eq!(case.officer, None);
    assert_eq!(case.on, Some("2030-06-01".parse().unwrap()));
    assert_eq!((case.messages.len(), case.notes.len()), (1, 1));
    assert_eq!(case.facts.get("workshop.workers").map(String::as_str), Some("5"));
    assert_eq!(case.facts.get("workshop.capital"), None, "not known any more");
    let verdict = |step: &str| match case.stage(&step.parse().unwrap()) {
        Some(Stage::Decided { verdict, .. }) => verdict.clone(),
        other => panic!("{step}: {other:?}"),
    };
    assert!(matches!(verdict("seal/birth-paper"), Verdict::Returned { items } if items == ["birth-paper"]));
    assert!(matches!(verdict("take-name"), Verdict::Refused { source } if source == "workshop-act"));
    assert!(matches!(verdict("get-licence"), Verdict::Accepted { given } if given.len() == 1));
    assert!(
        matches!(case.stage(&"own-room".parse().unwrap()), Some(Stage::Begun { .. })),
        "taken back to its beginning"
    );
}
