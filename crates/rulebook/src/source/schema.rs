//! The JSON Schema of a rulebook file, from the types that read it.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json, json};

/// Definitions collected while describing a type.
#[derive(Default)]
pub struct Schemas {
    definitions: BTreeMap<&'static str, Json>,
}

/// One key of a mapping.
pub struct Property {
    /// The key as it stands in the file.
    pub key: &'static str,
    /// What it means.
    pub about: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// The schema of its value.
    pub schema: Json,
}

impl Schemas {
    /// Describes a mapping once, and refers to it.
    pub fn define(
        &mut self,
        name: &'static str,
        about: &'static str,
        properties: impl FnOnce(&mut Self) -> Vec<Property>,
    ) -> Json {
        if !self.definitions.contains_key(name) {
            self.definitions.insert(name, Json::Null);
            let properties = properties(self);
            let required: Vec<&str> = properties.iter().filter(|p| p.required).map(|p| p.key).collect();
            let entries: Map<String, Json> = properties
                .into_iter()
                .map(|p| {
                    let mut schema = p.schema;
                    if let Json::Object(map) = &mut schema {
                        map.insert("description".into(), p.about.trim().into());
                    }
                    (p.key.to_owned(), schema)
                })
                .collect();
            self.definitions.insert(
                name,
                json!({
                    "type": "object",
                    "description": about.trim(),
                    "properties": entries,
                    "required": required,
                    "additionalProperties": false,
                }),
            );
        }
        json!({ "$ref": format!("#/$defs/{name}") })
    }

    /// The whole schema, whose root is the given one.
    #[must_use]
    pub fn finish(self, root: Json) -> Json {
        let mut whole = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "A file of a Daftar rulebook",
        });
        if let (Json::Object(whole), Json::Object(root)) = (&mut whole, root) {
            whole.extend(root);
            whole.insert("$defs".into(), json!(self.definitions));
        }
        whole
    }
}
