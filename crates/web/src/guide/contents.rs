//! The table of contents, and the list of each kind.

use axum::response::Response;
use maud::{Markup, html};
use rulebook::checked::{AuthorityIx, GoalIx, StepIx};
use rulebook::diagnostic::Kind;
use rulebook::source::CountryCode;
use text::say::{common, diagnostics, directory, guide as say, search};
use text::{Lang, Locale};

use super::entity::{Entity, KINDS, Name, in_lang};
use super::page::trail;
use super::reading::Guide;
use crate::ui::{Foreign, Page, Pagination, SearchBox};
use crate::url::{Href, Place};
use crate::{CachePolicy, Problem};

/// How many entities a page of a list holds.
const PAGE: usize = 100;

/// What a kind is called in the plural.
pub(crate) fn kind_names(l: Locale, kind: Kind) -> &'static str {
    match kind {
        Kind::Goal => say::goals(l),
        Kind::Route => say::routes(l),
        Kind::Step => say::steps(l),
        Kind::Evidence => say::evidence(l),
        Kind::Authority => say::authorities(l),
        Kind::Obligation => say::obligations(l),
        Kind::Trap => say::traps(l),
        Kind::Constraint => say::constraints(l),
        Kind::Fact => say::facts(l),
        Kind::Bundle => say::bundles(l),
        Kind::State => say::states(l),
        Kind::Calendar => say::calendars(l),
        Kind::Term => say::terms(l),
        Kind::Record => say::records(l),
        Kind::Source => common::sources(l),
        Kind::Rulebook | Kind::Omission => say::title(l),
    }
}

/// What one of a kind is called, as a title.
pub(crate) fn kind_word(l: Locale, kind: Kind) -> String {
    let word =
        text::say::by_key(l, &format!("diagnostics-kind-{}", kind.as_str())).unwrap_or(diagnostics::kind_rulebook(l));
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A line about an entity, for lists.
pub(crate) fn line(guide: &Guide<'_>, entity: Entity) -> Option<String> {
    let e = &guide.book().entities;
    let l = guide.l();
    let text = |text| Some(guide.text(text).into_owned());
    match entity.kind() {
        Kind::Goal => text(&e.goals[entity.ix()].nearest(guide.on())?.summary),
        Kind::Route => text(&e.routes[entity.ix()].nearest(guide.on())?.summary),
        Kind::Fact => text(&e.facts.table()[entity.ix()].question),
        Kind::Authority => text(e.authorities[entity.ix()].role.as_ref()?),
        Kind::Term => text(e.terms[entity.ix()].note.as_ref()?),
        Kind::Step => {
            let edition = e.steps[entity.ix()].nearest(guide.on())?;
            let authority = e.authorities.by_id(edition.authority.as_ref()?.as_str())?;
            text(&authority.title)
        }
        Kind::Evidence => {
            let edition = e.evidence[entity.ix()].nearest(guide.on())?;
            let issuer = edition.issuer.as_ref().and_then(|id| e.authorities.by_id(id.as_str()));
            text(issuer.map(|issuer| &issuer.title).or(edition.issued_by.as_ref())?)
        }
        Kind::Obligation => {
            let edition = e.obligations[entity.ix()].nearest(guide.on())?;
            text(edition.due_text.as_ref()?)
        }
        Kind::Source => {
            let source = &e.sources[entity.ix()];
            let published = source.published.map(|day| guide.vague(day));
            let parts = [Some(source.publisher.clone()), Some(guide.source_kind(source.kind).to_owned()), published];
            Some(parts.into_iter().flatten().collect::<Vec<_>>().join(" · "))
        }
        Kind::Record => {
            let record = &e.records[entity.ix()];
            let country = record.country.and_then(|code| l.country(code.as_str()));
            let city = record.city.as_ref().map(|city| guide.text(city));
            let parts: Vec<&str> = city.as_deref().into_iter().chain(country).collect();
            (!parts.is_empty()).then(|| parts.join(" · "))
        }
        _ => None,
    }
}

pub(super) fn respond(guide: &Guide<'_>) -> Response {
    let l = guide.l();
    let main = html! {
        div class="wrap flow contents" {
            h1 { (say::title(l)) }
            p class="lede" { (say::lead(l)) }
            (SearchBox { label: search::label(l), button: search::go(l), action: Place::Search.href(l.lang), value: "" })
            @for goal in goals(guide) {
                @let id = format!("goal-{}", Entity::from(goal).number());
                section class="flow" aria-labelledby=(id) {
                    h2 id=(id) { (guide.link(goal)) }
                    @if let Some(line) = line(guide, goal.into()) { p { (line) } }
                    (items(guide, &routes_to(guide, goal)))
                }
            }
            section class="flow" aria-labelledby="step" {
                h2 id="step" { (kind_names(l, Kind::Step)) }
                (steps(guide))
            }
            section class="flow" aria-labelledby="more" {
                h2 id="more" { (common::show_all(l)) }
                ul class="links columns" {
                    @for kind in KINDS {
                        @let count = Entity::all(guide.book(), kind).count();
                        @if count > 0 {
                            li {
                                a href=(Href::guide(l.lang, kind)) { (kind_names(l, kind)) } " "
                                span class="soft" { (l.plain(u64::try_from(count).unwrap_or(u64::MAX))) }
                            }
                        }
                    }
                }
            }
        }
    };
    Page::new(guide.reader, guide.site, say::title(l))
        .describe(say::lead(l))
        .within(Place::Guide)
        .cache(CachePolicy::Public)
        .show(&main)
}

/// The goals, the one that is meant where none is named first.
fn goals(guide: &Guide<'_>) -> Vec<GoalIx> {
    let mut goals: Vec<GoalIx> = guide.book().entities.goals.iter().map(|(ix, ..)| ix).collect();
    goals.sort_by_key(|goal| *goal != guide.book().goal);
    goals
}

fn routes_to(guide: &Guide<'_>, goal: GoalIx) -> Vec<Entity> {
    let routes = guide.book().entities.routes.iter().zip(&guide.book().rules.routes);
    let leads = routes.filter(|(_, rules)| rules.last().is_some_and(|rule| rule.goals.contains(&goal)));
    leads.map(|((ix, ..), _)| ix.into()).collect()
}

/// Steps by the country and the name of their authority.
fn steps(guide: &Guide<'_>) -> Markup {
    let l = guide.l();
    let e = &guide.book().entities;
    let mut groups: Vec<(Option<AuthorityIx>, Vec<StepIx>)> = Vec::new();
    for (ix, _, step) in e.steps.iter() {
        let authority = step.nearest(guide.on()).and_then(|edition| edition.authority.as_ref());
        let authority = authority.and_then(|id| e.authorities.find(id.as_str()));
        match groups.iter_mut().find(|(known, _)| *known == authority) {
            Some((_, steps)) => steps.push(ix),
            None => groups.push((authority, vec![ix])),
        }
    }
    groups.sort_by_cached_key(|(authority, _)| authority.map(|ix| l.sort_key(&guide.title(ix.into()))));
    let country = |authority: Option<AuthorityIx>| authority.and_then(|ix| e.authorities[ix].country);
    let mut countries: Vec<Option<CountryCode>> = groups.iter().map(|(authority, _)| country(*authority)).collect();
    let head = &guide.book().head;
    countries
        .sort_by_key(|code| (*code != Some(head.from_country), *code != Some(head.to_country), code.is_none(), *code));
    countries.dedup();
    html! {
        @for code in countries {
            h3 { (code.and_then(|code| l.country(code.as_str())).unwrap_or(say::no_country(l))) }
            div class="groups" {
                @for (authority, steps) in groups.iter().filter(|(authority, _)| country(*authority) == code) {
                    div {
                        @if let Some(authority) = authority { p class="soft small" { (guide.link(*authority)) } }
                        ul class="links" { @for step in steps { li { (guide.link(*step)) } } }
                    }
                }
            }
        }
    }
}

fn items(guide: &Guide<'_>, entities: &[Entity]) -> Markup {
    html! {
        ul class="links" {
            @for entity in entities {
                li {
                    (guide.link(*entity))
                    @if entity.kind() == Kind::Term { (other_names(guide, *entity)) }
                    @if let Some(line) = line(guide, *entity) {
                        div class="soft small" { @if entity.kind() == Kind::Source { bdi { (line) } } @else { (line) } }
                    }
                }
            }
        }
    }
}

/// A term in the other languages.
fn other_names(guide: &Guide<'_>, entity: Entity) -> Markup {
    let lang = guide.l().lang;
    html! {
        @if let Name::Said(text) = entity.name(guide.book(), guide.on()) {
            @for other in Lang::ALL.into_iter().filter(|other| *other != lang) {
                " · " (Foreign { lang: other, text: in_lang(text, other) })
            }
        }
    }
}

/// One page of the list of a kind, in alphabetical order; what has an order of its own keeps it.
pub(super) fn list(guide: &Guide<'_>, kind: Kind, page: Option<&str>) -> Result<Response, Problem> {
    let l = guide.l();
    let mut entities: Vec<Entity> = Entity::all(guide.book(), kind).collect();
    if !matches!(kind, Kind::Goal | Kind::Route | Kind::Fact) {
        entities.sort_by_cached_key(|entity| l.sort_key(&guide.title(*entity)));
    }
    if kind == Kind::Authority {
        let head = &guide.book().head;
        entities.sort_by_key(|entity| {
            let code = guide.country_of(*entity);
            (code != Some(head.from_country), code != Some(head.to_country), code.is_none(), code)
        });
    }
    let pages = entities.len().div_ceil(PAGE).max(1);
    let current = match page {
        None => 0,
        Some(number) => {
            let number: usize = number.parse().map_err(|_| Problem::NotFound)?;
            number.checked_sub(1).filter(|current| *current < pages).ok_or(Problem::NotFound)?
        }
    };
    let shown: Vec<Entity> = entities.iter().skip(current * PAGE).take(PAGE).copied().collect();
    let here = Href::guide(l.lang, kind);
    let numbered =
        |number: usize| if number == 1 { here.clone() } else { here.clone().with("page", &number.to_string()) };
    let label = |number: usize| l.plain(u64::try_from(number).unwrap_or(u64::MAX));
    let title = kind_names(l, kind);
    let main = html! {
        div class="wrap" {
            (trail(guide, kind, None))
            div class="flow" {
                h1 { (title) }
                @match kind {
                    Kind::Authority => { (by_country(guide, &shown)) }
                    Kind::Record => { p class="soft" { (directory::lead(l)) } (items(guide, &shown)) }
                    _ => { (items(guide, &shown)) }
                }
                (Pagination {
                    label: say::pages(l),
                    pages: (1..=pages).map(|number| (label(number), numbered(number))).collect(),
                    current,
                })
            }
        }
    };
    let described = format!("{title} – {}", say::lead(l));
    let page = Page::new(guide.reader, guide.site, title).describe(&described).within(Place::Guide);
    Ok(page.canonical(numbered(current + 1)).cache(CachePolicy::Public).show(&main))
}

fn by_country(guide: &Guide<'_>, entities: &[Entity]) -> Markup {
    let l = guide.l();
    html! {
        @for group in entities.chunk_by(|a, b| guide.country_of(*a) == guide.country_of(*b)) {
            @let code = group.first().and_then(|first| guide.country_of(*first));
            h2 { (code.and_then(|code| l.country(code.as_str()).map(str::to_owned)).unwrap_or_else(|| say::no_country(l).to_owned())) }
            (items(guide, group))
        }
    }
}
