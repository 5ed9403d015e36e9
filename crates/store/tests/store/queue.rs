//! The queue, its order and its pages, and finding firms.

use std::collections::BTreeMap;

use calendar::Day;
use desk::case::{Case, Event, StepKey};
use desk::firm::{Event as FirmEvent, Firm};
use desk::ids::{CaseId, FirmId, PersonId};
use store::queue::{Pile, Wanted};
use store::{Projected, Store};
use uuid::Uuid;

use crate::on_both;
use crate::toy::{No, meta};

fn id(number: u8) -> Uuid {
    Uuid::from_u128(u128::from(number))
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

async fn happens<A: Projected>(store: &Store, number: u8, seconds: i64, events: Vec<A::Event>) {
    let decide = |_: &A, _| Ok::<_, No>(events.clone());
    store.act(id(number), None, meta(seconds), decide, |_| Ok(vec![])).await.unwrap();
}

async fn case(store: &Store, number: u8, route: &str, handed: Option<(&str, i64, Option<&str>)>, officer: Option<u8>) {
    let opened = Event::Opened {
        case: CaseId::new(id(number)),
        firm: FirmId::new(id(7)),
        goal: "trade".to_owned(),
        route: route.to_owned(),
        on: day("2026-11-29"),
        start: day("2026-11-29"),
        facts: BTreeMap::new(),
        rulebook: "abc".to_owned(),
    };
    happens::<Case>(store, number, 0, vec![opened]).await;
    if let Some(officer) = officer {
        happens::<Case>(store, number, 0, vec![Event::Taken { officer: PersonId::new(id(officer)) }]).await;
    }
    if let Some((step, seconds, due)) = handed {
        let step: StepKey = step.parse().unwrap();
        let (on, due) = (day("2026-11-29"), due.map(day));
        let handed = Event::Handed { step, on, reference: None, papers: vec![], words: None, due };
        happens::<Case>(store, number, seconds, vec![handed]).await;
    }
}

fn wanted(pile: Pile) -> Wanted {
    Wanted {
        pile,
        officer: PersonId::new(id(1)),
        today: "2026-12-10".to_owned(),
        route: None,
        steps: None,
        latest_first: false,
        after: None,
    }
}

async fn cases(store: &Store, wanted: &Wanted) -> Vec<u128> {
    store.queue(wanted, 10).await.unwrap().iter().map(|line| line.case.uuid().as_u128()).collect()
}

on_both! {
    async fn the_queue_is_in_order_and_counted(ground: Ground) {
        let store = ground.open().await;
        let founded = FirmEvent::Founded { name: "Indus Soft".to_owned(), number: None, owner: PersonId::new(id(1)) };
        happens::<Firm>(&store, 7, 0, vec![founded]).await;
        case(&store, 11, "alone", Some(("seal/deed", 30, None)), None).await;
        case(&store, 12, "alone", Some(("sealing", 20, None)), None).await;
        case(&store, 13, "branch", Some(("lease", 10, Some("2026-12-09"))), None).await;
        case(&store, 14, "alone", Some(("lease", 40, Some("2026-12-10"))), Some(1)).await;
        case(&store, 15, "alone", Some(("lease", 50, None)), Some(2)).await;
        case(&store, 16, "alone", None, Some(1)).await;

        assert_eq!(cases(&store, &wanted(Pile::Unassigned)).await, [13, 12, 11], "the longest waiting first");
        assert_eq!(cases(&store, &Wanted { latest_first: true, ..wanted(Pile::Unassigned) }).await, [11, 12, 13]);
        assert_eq!(cases(&store, &wanted(Pile::Mine)).await, [14]);
        assert_eq!(cases(&store, &wanted(Pile::Firm)).await, [16]);
        assert_eq!(cases(&store, &wanted(Pile::Overdue)).await, [13], "its last day is not over on that day");
        let sealed = Wanted { steps: Some(vec!["seal".to_owned()]), ..wanted(Pile::Unassigned) };
        assert_eq!(cases(&store, &sealed).await, [11], "and not what only begins alike");
        let branch = Wanted { route: Some("branch".to_owned()), ..wanted(Pile::Unassigned) };
        assert_eq!(cases(&store, &branch).await, [13]);
        assert_eq!(store.queue_count(&wanted(Pile::Unassigned)).await.unwrap(), 3);
        assert_eq!(store.queue_count(&branch).await.unwrap(), 1);

        // Page by page: nothing twice, nothing left out.
        let mut seen = Vec::new();
        let mut after = None;
        loop {
            let page = store.queue(&Wanted { after: after.clone(), ..wanted(Pile::Unassigned) }, 1).await.unwrap();
            let Some(line) = page.first() else { break };
            seen.push(line.case.uuid().as_u128());
            after = Some((line.place.clone(), line.case));
        }
        assert_eq!(seen, [13, 12, 11]);
        let line = store.queue_line(CaseId::new(id(14))).await.unwrap().unwrap();
        assert_eq!((line.firm_name.as_str(), line.officer), ("Indus Soft", Some(PersonId::new(id(1)))));
        assert_eq!(store.queue_of_firm(FirmId::new(id(7))).await.unwrap().len(), 6);
    }

    async fn firms_are_found_in_any_spelling(ground: Ground) {
        let store = ground.open().await;
        let owner = PersonId::new(id(1));
        let founded = |name: &str, number: Option<&str>| {
            vec![FirmEvent::Founded { name: name.to_owned(), number: number.map(str::to_owned), owner }]
        };
        happens::<Firm>(&store, 7, 0, founded("Indus Soft", Some("0012345"))).await;
        happens::<Firm>(&store, 8, 0, founded("شركة الإتقان", None)).await;
        happens::<Firm>(&store, 9, 0, founded("کراچی سافٹ", None)).await;
        let find = async |typed: &str| -> Vec<u128> {
            let found = store.find_firms(typed, 10).await.unwrap();
            found.iter().map(|firm| firm.firm.uuid().as_u128()).collect()
        };
        assert_eq!(find("soft IND").await, [7], "every word, in any order, from its beginning");
        assert_eq!(find("indus hard").await, Vec::<u128>::new());
        assert_eq!(find("0012345").await, [7]);
        // Alif without hamza; the Arabic kaf and yeh for the Urdu ones.
        assert_eq!(find("الاتقان").await, [8]);
        assert_eq!(find("كراچي").await, [9]);
        assert_eq!(find("  ").await, Vec::<u128>::new());
    }
}
