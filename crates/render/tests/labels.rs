//! Every key of the rulebook format has a name in each language, so that a change of it can be said in plain words.

use serde_json::Value as Json;
use text::{Lang, Locale, say};

/// What stands at the top of a file, or is no field of its own.
const NOT_FIELDS: [&str; 15] = [
    "en",
    "ur",
    "ar",
    "id",
    "editions",
    "rulebook",
    "calendars",
    "authorities",
    "bundles",
    "obligations",
    "traps",
    "constraints",
    "records",
    "terms",
    "omissions",
];

fn keys<'j>(json: &'j Json, found: &mut Vec<&'j str>) {
    match json {
        Json::Object(map) => {
            if let Some(Json::Object(properties)) = map.get("properties") {
                found.extend(properties.keys().map(String::as_str));
            }
            map.values().for_each(|value| keys(value, found));
        }
        Json::Array(items) => items.iter().for_each(|item| keys(item, found)),
        _ => {}
    }
}

#[test]
fn every_key_of_the_format_has_a_name() {
    let schema = rulebook::source::json_schema();
    let mut found = Vec::new();
    keys(&schema, &mut found);
    assert!(found.len() > 100);
    for key in found.into_iter().filter(|key| !NOT_FIELDS.contains(key)) {
        for lang in Lang::ALL {
            let name = say::by_key(Locale::new(lang), &format!("diff-key-{}", key.replace('_', "-")));
            assert!(name.is_some(), "{key} has no name in {lang}");
        }
    }
}
