//! What the first page shows of a rulebook: its routes, and what changed in it.

use calendar::{Day, Rounding};
use render::Wording;
use rulebook::diagnostic::Kind;
use rulebook::source::{Edition, Entity};
use text::{Lang, Locale};

use super::{Change, HomeView, RouteGlance};
use crate::url::Href;
use crate::{Desk, Site};

/// How many changes are shown.
const CHANGES: usize = 6;

impl HomeView {
    /// The first page on a day.
    pub(super) fn of(site: &Site, l: Locale) -> Self {
        let law = site.law().current();
        let book = &law.book;
        let today = site.law().today(book);
        let wording = Wording { book, locale: l, on: today };
        let own = site.desk();
        let head = &book.head.desk;
        Self {
            corridor: Some(wording.text(&book.head.title).into_owned()),
            routes: routes(&wording, l.lang),
            changes: Some(changes(&wording, today)),
            desk: Desk {
                email: own.email.clone().or_else(|| head.email.clone()),
                url: own.url.clone().or_else(|| head.url.clone()),
            },
            note: head.note.as_ref().map(|note| wording.text(note).into_owned()),
        }
    }
}

/// The routes to the rulebook's own goal that are in force.
fn routes(wording: &Wording<'_>, lang: Lang) -> Vec<RouteGlance> {
    let book = wording.book;
    let mut glances = Vec::new();
    for (ix, id, route) in book.entities.routes.iter() {
        let Some(at) = route.position_on(wording.on) else { continue };
        let rule = book.rules.routes[usize::from(ix.0)].get(at);
        let Some((rule, edition)) = rule.zip(route.editions.get(at)) else { continue };
        if rule.goals.contains(&book.goal) {
            glances.push(RouteGlance {
                title: wording.text(&edition.title).into_owned(),
                line: wording.text(&edition.summary).into_owned(),
                href: Href::entity(lang, Kind::Route, id.as_str()),
                closed: rule.no_entry,
            });
        }
    }
    glances
}

/// Editions that began in the last twelve months in place of earlier ones or as new rules, newest first.
fn changes(wording: &Wording<'_>, today: Day) -> Vec<Change> {
    let e = &wording.book.entities;
    let since = today.plus_months(-12, Rounding::LastDay);
    let mut found = Vec::new();
    for (_, id, entity) in e.routes.iter() {
        began(entity, Kind::Route, id.as_str(), &mut found);
    }
    for (_, id, entity) in e.steps.iter() {
        began(entity, Kind::Step, id.as_str(), &mut found);
    }
    for (_, id, entity) in e.evidence.iter() {
        began(entity, Kind::Evidence, id.as_str(), &mut found);
    }
    for (_, id, entity) in e.obligations.iter() {
        began(entity, Kind::Obligation, id.as_str(), &mut found);
    }
    found.retain(|(day, ..)| since < *day && *day <= today);
    found.sort_by_key(|(day, ..)| std::cmp::Reverse(*day));
    let l = wording.locale;
    found
        .into_iter()
        .take(CHANGES)
        .map(|(day, title, kind, id)| Change {
            iso: day.to_string(),
            date: l.date(day),
            title: wording.text(title).into_owned(),
            href: page(kind, l.lang, id, day),
        })
        .collect()
}

type Began<'b> = (Day, &'b rulebook::source::Text, Kind, &'b str);

fn began<'b, E: Edition>(entity: &'b Entity<E>, kind: Kind, id: &'b str, found: &mut Vec<Began<'b>>) {
    for edition in entity.editions.iter().map(Edition::common) {
        found.extend(edition.from.map(|from| (from.day, edition.title, kind, id)));
    }
}

/// The page as it reads on the day of the change.
fn page(kind: Kind, lang: Lang, id: &str, on: Day) -> Href {
    Href::entity(lang, kind, id).with("on", &on.to_string())
}
