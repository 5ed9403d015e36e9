//! The view of the queue, from the store.

use std::collections::HashMap;

use calendar::Day;
use desk::case::StepKey;
use desk::ids::PersonId;
use desk::policy::Action;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use render::Wording;
use store::queue::{COUNTED, Pile, QueueLine};
use text::Locale;
use text::say::queue as say;

use super::asked::{Asked, steps, word};
use super::frame::{DeskFrame, countries, may};
use super::view::{Filters, Line, Narrowing, QueueView};
use crate::extract::Query;
use crate::office::Signed;
use crate::url::{DeskPage, Href};
use crate::{Problem, Reader, Site};

/// How many cases a page shows.
const PAGE: u32 = 50;

/// The page that an address asks for.
pub(super) async fn view(reader: &Reader, signed: &Signed, site: &Site, query: &Query) -> Result<QueueView, Problem> {
    let frame = DeskFrame::open(signed, DeskPage::Queue)?;
    let (l, office) = (reader.locale, site.office()?);
    let failed = |error| site.failed(&error);
    let law = site.law().current();
    let today = site.law().today(&law.book);
    let asked = Asked::read(query);
    let words = Wording { book: &law.book, locale: l, on: today };

    let mut piles = Vec::new();
    for pile in Pile::ALL {
        let wanted = asked.wanted(&law.book, pile, signed.person, today);
        let count = office.store().queue_count(&wanted).await.map_err(failed)?;
        let name = say::pile(l, title(l, pile), &counted(l, count));
        piles.push((name, asked.href(l.lang, pile), pile == asked.pile));
    }
    let mut wanted = asked.wanted(&law.book, asked.pile, signed.person, today);
    wanted.after.clone_from(&asked.after);
    // One more than is shown says whether there are more.
    let mut found = office.store().queue(&wanted, PAGE + 1).await.map_err(failed)?;
    let shown = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let goes_on = found.len() > shown;
    found.truncate(shown);
    let more = found.last().filter(|_| goes_on).map(|last| asked.next(l.lang, &last.place, last.case));

    let officers: Vec<PersonId> = found.iter().filter_map(|line| line.officer).collect();
    let names = office.store().personal_of(&officers, "name").await.map_err(failed)?;
    let ground = Ground { words, today, me: signed.person, names };
    let mut lines = Vec::new();
    for known in &found {
        let takes = known.officer.is_none() && known.state == "open" && may(signed, Action::TakeCase);
        let key = if takes { Some(office.id().map_err(failed)?.to_string()) } else { None };
        lines.push(ground.line(known, key));
    }
    Ok(QueueView {
        frame,
        refused: None,
        piles,
        filters: ground.filters(&asked),
        lines,
        nothing: nothing(l, &asked),
        more,
        first: asked.after.is_some().then(|| asked.href(l.lang, asked.pile)),
    })
}

fn title(l: Locale, pile: Pile) -> &'static str {
    match pile {
        Pile::Mine => say::mine(l),
        Pile::Unassigned => say::unassigned(l),
        Pile::Firm => say::firm(l),
        Pile::Overdue => say::overdue(l),
    }
}

fn counted(l: Locale, count: u64) -> String {
    let most = u64::try_from(COUNTED).unwrap_or(u64::MAX);
    if count > most { say::more_than(l, &l.integer(COUNTED)) } else { l.plain(count) }
}

fn nothing(l: Locale, asked: &Asked) -> (&'static str, Option<(&'static str, Href)>) {
    match asked.pile {
        Pile::Mine => (say::empty_mine(l), Some((say::empty_mine_go(l), asked.href(l.lang, Pile::Unassigned)))),
        Pile::Unassigned => (say::empty_unassigned(l), None),
        Pile::Firm => (say::empty_firm(l), None),
        Pile::Overdue => (say::empty_overdue(l), None),
    }
}

/// What lines are written from.
pub(super) struct Ground<'a> {
    pub words: Wording<'a>,
    pub today: Day,
    pub me: PersonId,
    pub names: HashMap<PersonId, String>,
}

impl Ground<'_> {
    /// A case in one line. `key` is that of the form that takes it.
    pub(super) fn line(&self, known: &QueueLine, key: Option<String>) -> Line {
        let (words, l) = (self.words, self.words.locale);
        let key_of = known.step.as_ref().and_then(|step| step.parse::<StepKey>().ok());
        let since = known.since.unwrap_or(known.changed);
        let due = known.due.as_ref().and_then(|due| due.parse::<Day>().ok());
        let route = words.book.entities.routes.find(&known.route);
        Line {
            firm: known.firm_name.clone(),
            href: match &key_of {
                Some(step) => Href::case_decide(l.lang, known.case, step),
                None => Href::case(l.lang, known.case),
            },
            step: key_of.map(|step| self.step(&step)),
            route: route.map_or_else(|| known.route.clone(), |route| words.route(route).into_owned()),
            since: (since.to_string(), l.date(self.day_of(since))),
            due: due.map(|due| (l.date(due), due < self.today)),
            officer: match known.officer {
                None => say::nobody(l).to_owned(),
                Some(me) if me == self.me => say::me(l).to_owned(),
                Some(other) => self.names.get(&other).cloned().unwrap_or_else(|| say::no_name(l).to_owned()),
            },
            take: key.map(|key| (known.case.to_string(), key)),
        }
    }

    /// The day of an instant where the goal's country is.
    fn day_of(&self, at: Timestamp) -> Day {
        let zone = TimeZone::get(&self.words.book.head.zone).unwrap_or(TimeZone::UTC);
        Day::from_civil(at.to_zoned_datetime(zone).date()).unwrap_or(Day::MAX)
    }

    fn step(&self, key: &StepKey) -> String {
        let entities = &self.words.book.entities;
        let step = entities.steps.find(&key.step).map_or(key.step.as_str().into(), |ix| self.words.step(ix));
        match key.paper.as_ref().map(|paper| (paper, entities.evidence.find(paper))) {
            None => step.into_owned(),
            Some((_, Some(paper))) => format!("{step}: {}", self.words.evidence(paper)),
            Some((paper, None)) => format!("{step}: {paper}"),
        }
    }

    fn filters(&self, asked: &Asked) -> Filters {
        let (words, l) = (self.words, self.words.locale);
        let entities = &words.book.entities;
        let routes = entities.routes.iter().map(|(ix, id, _)| (id.to_string(), words.route(ix).into_owned()));
        let mut authorities: Vec<_> = steps(words.book).map(|(_, authority)| authority).collect();
        authorities.sort_unstable();
        authorities.dedup();
        let authorities = authorities
            .into_iter()
            .map(|ix| (entities.authorities[ix].id.to_string(), words.authority(ix).into_owned()));
        Filters {
            pile: word(asked.pile),
            choices: vec![
                Narrowing {
                    name: "route",
                    label: say::route(l),
                    all: say::all_routes(l),
                    entries: routes.collect(),
                    chosen: asked.route.clone(),
                },
                Narrowing {
                    name: "authority",
                    label: say::authority(l),
                    all: say::all_authorities(l),
                    entries: authorities.collect(),
                    chosen: asked.authority.clone(),
                },
                Narrowing {
                    name: "desk",
                    label: say::desk(l),
                    all: say::all_desks(l),
                    entries: countries(l, words.book),
                    chosen: asked.desk.clone(),
                },
            ],
            latest: asked.latest,
        }
    }
}
