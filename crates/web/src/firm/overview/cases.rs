//! The cases of a firm as its page lists them.

use desk::case::{Case, Journey, Progress, Status as State, Turn};
use render::Wording;
use rulebook::program::Compiled;
use text::Locale;
use text::say::firm as say;

use super::view::CaseRow;
use crate::moment::date;
use crate::office::{CaseFile, FirmFile, Signed};
use crate::ui::Status;
use crate::url::Href;
use crate::{Problem, Reader, Site};

/// The cases that the reader may see, those with the firm's turn first, then as they opened, the latest first.
pub(super) async fn rows(
    reader: &Reader,
    site: &Site,
    signed: &Signed,
    file: &FirmFile,
) -> Result<Vec<CaseRow>, Problem> {
    let office = site.office()?;
    let law = site.law().current();
    let mut rows = Vec::new();
    for line in office.store().cases_of(file.id).await.map_err(|error| site.failed(&error))? {
        // An adviser's mandate may name some cases only.
        if let Ok(case) = office.case(site, signed, line.case).await {
            rows.push(row(reader.locale, site, &law, &case));
        }
    }
    rows.sort_by_key(|(order, _)| *order);
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

fn row(l: Locale, site: &Site, law: &Compiled, file: &CaseFile) -> (u8, CaseRow) {
    let book = &law.book;
    let wording = Wording { book, locale: l, on: site.law().today(book) };
    let route = file.case.opening.as_ref().map(|opening| opening.route.as_str()).unwrap_or_default();
    let title = book.entities.routes.find(route).map_or_else(|| route.to_owned(), |ix| wording.route(ix).into_owned());
    let journey = file.journey(site, law).ok();
    let (order, status) = standing(l, &file.case, journey.as_ref());
    let next = journey.as_ref().and_then(|journey| {
        let waypoint = journey.next()?;
        Some(say::next(l, &wording.planned(journey.step(waypoint)?)))
    });
    let open = file.case.status == State::Open;
    let line = next
        .filter(|_| open)
        .unwrap_or_else(|| say::case_since(l, &file.case.opened.map(|opened| date(l, opened)).unwrap_or_default()));
    (order, CaseRow { title, href: Href::case(l.lang, file.id), status, line })
}

/// How a case stands; the smaller number comes first.
fn standing(l: Locale, case: &Case, journey: Option<&Journey>) -> (u8, (Status, &'static str)) {
    match case.status {
        State::Done => return (3, (Status::Done, say::state_done(l))),
        State::Paused => return (4, (Status::Todo, say::state_paused(l))),
        State::Withdrawn | State::Unopened => return (5, (Status::Closed, say::state_withdrawn(l))),
        State::Open => {}
    }
    match journey.and_then(Journey::next).map(|waypoint| waypoint.progress) {
        Some(Progress::UnderWay(Turn::Desk)) => (1, (Status::Todo, say::turn_desk(l))),
        Some(Progress::UnderWay(Turn::Authority)) => (2, (Status::Todo, say::turn_authority(l))),
        Some(_) => (0, (Status::Turn, say::turn_firm(l))),
        None => (2, (Status::Todo, say::turn_nobody(l))),
    }
}
