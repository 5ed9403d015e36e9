//! What the rulebook holds.

use calendar::Day;
use rulebook::program::CompileError;
use rulebook::yaml::ToJson;
use serde_json::{Map, Value as Json, json};
use text::say::api as say;

use super::super::refusal::{Code, Refused};
use super::super::shelf::Shelf;
use super::mistakes;
use crate::extract::Query;
use crate::{Reader, Site};

/// `GET /rulebook`.
pub(in super::super) fn rulebook(site: &Site) -> Json {
    let law = site.law().current();
    let book = &law.book;
    let counts = Shelf::ALL.map(|shelf| (shelf.word().to_owned(), Json::from(shelf.len(book))));
    json!({
        "rulebook": book.head.to_json(),
        "hash": book.hash,
        "today": site.law().today(book).to_string(),
        "counts": Map::from_iter(counts),
        "changes": book.boundaries.iter().map(Day::to_string).collect::<Vec<_>>(),
    })
}

/// `GET /{kind}`.
pub(in super::super) fn entities(site: &Site, reader: &Reader, query: &Query, shelf: Shelf) -> Result<Json, Refused> {
    let law = site.law().current();
    let book = &law.book;
    let known: &[&str] = match shelf {
        Shelf::Records => &["kind"],
        Shelf::Facts => &["goal", "on"],
        _ if shelf.has_editions() => &["on"],
        _ => &[],
    };
    let on = mistakes::day_of(reader.locale, query, known)?;
    let mut entities = shelf.all(book, on);
    if let Some(kind) = query.get("kind") {
        entities.retain(|entity| entity.get("kind").and_then(Json::as_str) == Some(kind));
    }
    if let (Shelf::Facts, Some(goal)) = (shelf, query.get("goal")) {
        let near = || mistakes::unknown_goal(reader.locale, goal, book.entities.goals.near(goal));
        let goal = book.goal(goal).ok_or_else(near)?;
        let on = on.unwrap_or_else(|| site.law().today(book));
        let program = law.program(goal, on).map_err(|error| match error {
            CompileError::GoalNotInForce => Refused::new(Code::NotInForce),
            CompileError::TooManyTasks => Refused::new(Code::Internal),
        })?;
        let facts = program.facts(book, on);
        entities = facts.iter().filter_map(|fact| book.entities.fact(*fact).to_json()).collect();
    }
    Ok(json!({
        "kind": shelf.title(),
        "rulebook_hash": book.hash,
        "on": on.map(|on| on.to_string()),
        "count": entities.len(),
        "entities": entities,
    }))
}

/// `GET /{kind}/{id}`.
pub(in super::super) fn entity(
    site: &Site,
    reader: &Reader,
    query: &Query,
    shelf: Shelf,
    id: &str,
) -> Result<Json, Refused> {
    let law = site.law().current();
    let book = &law.book;
    let known: &[&str] = if shelf.has_editions() { &["on"] } else { &[] };
    let on = mistakes::day_of(reader.locale, query, known)?;
    match shelf.one(book, id, on) {
        Some(Some(entity)) => Ok(json!({
            "kind": shelf.title(),
            "id": id,
            "rulebook_hash": book.hash,
            "on": on.map(|on| on.to_string()),
            "entity": entity,
        })),
        Some(None) => Err(Refused::new(Code::NotInForce)),
        None => Err(Refused::new(Code::NotFound)
            .detail(say::unknown_id(reader.locale, shelf.title(), id))
            .with("near", shelf.near(book, id).into())),
    }
}
