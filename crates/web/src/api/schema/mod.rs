//! The schemas of what is answered. Those of entities come from the types that read a rulebook.

mod own;
mod plan;

use serde_json::{Map, Value as Json, json};

use super::shelf::Shelf;

/// A reference to a schema of the document.
pub(super) fn named(name: &str) -> Json {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// All entities of a kind.
pub(super) fn list(shelf: Shelf) -> Json {
    own::whole(&json!({
        "kind": { "const": shelf.title() },
        "rulebook_hash": named("Hash"),
        "on": own::or_null(&own::date()),
        "count": { "type": "integer", "minimum": 0 },
        "entities": { "type": "array", "items": named(&entity_name(shelf)) },
    }))
}

/// One entity.
pub(super) fn one(shelf: Shelf) -> Json {
    own::whole(&json!({
        "kind": { "const": shelf.title() },
        "id": { "type": "string" },
        "rulebook_hash": named("Hash"),
        "on": own::or_null(&own::date()),
        "entity": named(&entity_name(shelf)),
    }))
}

/// The name of an entity's schema: its kind with a capital, as the types of the format are named.
fn entity_name(shelf: Shelf) -> String {
    let mut letters = shelf.title().chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Every schema by its name.
pub(super) fn all() -> Map<String, Json> {
    let mut format = rulebook::source::json_schema();
    point_at_components(&mut format);
    let mut all = Map::new();
    if let Some(Json::Object(types)) = format.get_mut("$defs").map(Json::take) {
        all.extend(types);
    }
    let file = all.remove("SourceFile").unwrap_or_default();
    for shelf in Shelf::ALL {
        let items = &file["properties"][shelf.word()]["items"];
        // A kind without editions is a type of the format, which is there already.
        if shelf.has_editions() {
            all.insert(entity_name(shelf), items.clone());
        }
    }
    all.extend(own::schemas());
    all.extend(plan::schemas());
    all
}

/// References of the format's own schema lead to the document's place for schemas.
fn point_at_components(schema: &mut Json) {
    match schema {
        Json::Object(map) => {
            if let Some(Json::String(to)) = map.get_mut("$ref")
                && let Some(name) = to.strip_prefix("#/$defs/")
            {
                *to = format!("#/components/schemas/{name}");
            }
            map.values_mut().for_each(point_at_components);
        }
        Json::Array(items) => items.iter_mut().for_each(point_at_components),
        _ => {}
    }
}
