//! Who looked at a firm's data from outside it.

pub(crate) mod view;

use axum::extract::State;
use axum::response::Response;
use desk::ids::{FirmId, PersonId};
use desk::policy::Action;
use text::say::firm as say;

use self::view::{LookRow, LooksView};
use super::frame::Frame;
use super::names;
use crate::extract::{Path, Query};
use crate::moment::instant;
use crate::office::Signed;
use crate::ui::Page;
use crate::url::{FirmPage, Href, Place};
use crate::{Problem, Reader, Site};

/// How many looks a page shows.
const PAGE: u32 = 100;

/// `GET /{lang}/firm/{firm}/looks`.
pub(super) async fn looks(
    reader: Reader,
    State(site): State<Site>,
    signed: Signed,
    Path(firm): Path<FirmId>,
    query: Query,
) -> Result<Response, Problem> {
    let office = site.office()?;
    let l = reader.locale;
    let file = office.firm(&site, &signed, firm).await?;
    file.may(Action::SeeLooks)?;
    // The hour that runs counts too.
    let now = office.now() + jiff::SignedDuration::from_hours(1);
    let before = query.get("before").and_then(|before| before.parse().ok()).unwrap_or(now);
    let looks = office.store().looks(firm, before, PAGE).await.map_err(|error| site.failed(&error))?;
    let people: Vec<PersonId> = looks.iter().map(|look| look.person).collect();
    let names = names::of_desk(l, &site, &people).await?;
    let here = Href::firm_page(l.lang, firm, FirmPage::Looks);
    let full = u32::try_from(looks.len()).is_ok_and(|count| count == PAGE);
    let older = looks.last().filter(|_| full).map(|last| here.with("before", &last.at.to_string()));
    let row = |look: store::Look| LookRow {
        when: instant(l, look.at),
        who: names.get(&look.person).cloned().unwrap_or_default(),
        what: match look.what.strip_prefix("case ").and_then(|case| case.parse().ok()) {
            Some(case) => (say::looks_case(l), Href::case(l.lang, case)),
            None => (say::looks_firm(l), Href::firm(l.lang, firm)),
        },
    };
    let frame = Frame::new(firm, &file.firm.name, &file.standing, FirmPage::Looks);
    let view = LooksView { frame, looks: looks.into_iter().map(row).collect(), older };
    Ok(Page::new(&reader, &site, say::looks(l)).within(Place::Firms).show(&view.main(l)))
}
