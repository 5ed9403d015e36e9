//! Small schemas, and those of answers that are neither a plan nor an entity.

use serde_json::{Map, Value as Json, json};

use super::super::refusal::Code;
use super::super::shelf::Shelf;
use super::named;

/// A mapping that has all of these keys and no other.
pub(super) fn whole(properties: &Json) -> Json {
    let keys: Vec<&String> = properties.as_object().into_iter().flat_map(Map::keys).collect();
    json!({ "type": "object", "properties": properties, "required": keys, "additionalProperties": false })
}

pub(super) fn list_of(items: &Json) -> Json {
    json!({ "type": "array", "items": items })
}

pub(super) fn or_null(schema: &Json) -> Json {
    json!({ "anyOf": [schema, { "type": "null" }] })
}

pub(super) fn date() -> Json {
    json!({ "type": "string", "format": "date" })
}

pub(super) fn text() -> Json {
    json!({ "type": "string" })
}

pub(super) fn schemas() -> Vec<(String, Json)> {
    let said = json!({
        "type": "object",
        "properties": { "en": text(), "ur": text(), "ar": text() },
        "required": ["en", "ur", "ar"],
        "additionalProperties": false,
    });
    let count = json!({ "type": "integer", "minimum": 0 });
    let counts = Map::from_iter(Shelf::ALL.map(|shelf| (shelf.word().to_owned(), count.clone())));
    let codes = json!({ "enum": Code::ALL.map(Code::word) });
    let status = json!({ "type": "integer", "minimum": 400, "maximum": 599 });
    let named_schemas = [
        (
            "Hash",
            json!({ "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "SHA-256 of the rulebook's files" }),
        ),
        (
            "RulebookSummary",
            whole(&json!({
                "rulebook": named("RulebookHead"),
                "hash": named("Hash"),
                "today": date(),
                "counts": whole(&Json::Object(counts)),
                "changes": list_of(&date()),
            })),
        ),
        (
            "Questions",
            whole(&json!({
                "rulebook_hash": named("Hash"),
                "on": date(),
                "goal": text(),
                "next": or_null(&text()),
                "questions": list_of(&named("Fact")),
            })),
        ),
        (
            "Problems",
            whole(&json!({ "problems": list_of(&whole(&json!({
                "code": codes, "type": { "type": "string", "format": "uri-reference" }, "status": status, "title": said,
            }))) })),
        ),
        (
            "Problem",
            json!({
                "type": "object",
                "description": "Problem details by RFC 9457, in the language of Accept-Language",
                "properties": {
                    "type": { "type": "string", "format": "uri-reference" },
                    "title": text(),
                    "status": status,
                    "code": codes,
                    "detail": text(),
                    "near": { "type": ["string", "null"], "description": "What may have been meant" },
                    "reference": { "type": "string", "description": "Names our mistake in the log" },
                    "errors": list_of(&named("Mistake")),
                    "contradictions": list_of(&whole(&json!({
                        "constraint": text(), "says": said, "facts": list_of(&text()), "evidence": list_of(&text()),
                    }))),
                },
                "required": ["type", "title", "status", "code"],
                "additionalProperties": false,
            }),
        ),
        (
            "Mistake",
            json!({
                "type": "object",
                "description": "One thing that is wrong: with a parameter of the address, or at a place of the body",
                "properties": {
                    "parameter": text(),
                    "given": text(),
                    "pointer": text(),
                    "code": text(),
                    "detail": text(),
                    "near": { "type": ["string", "null"], "description": "What may have been meant" },
                },
                "required": ["code", "detail", "near"],
                "additionalProperties": false,
            }),
        ),
        (
            "FactsFile",
            json!({
                "type": "object",
                "properties": {
                    "facts": {
                        "type": ["object", "null"],
                        "description": "Values by fact; money and percentages are strings",
                        "additionalProperties": {
                            "type": ["string", "boolean", "integer", "array", "null"], "items": { "type": "string" },
                        },
                    },
                    "holds": {
                        "type": ["object", "null"],
                        "description": "Papers that are held",
                        "additionalProperties": {
                            "type": ["object", "null"],
                            "properties": {
                                "issued": or_null(&date()), "expires": or_null(&date()),
                                "as": { "type": ["array", "null"], "items": { "type": "string" } },
                            },
                            "additionalProperties": false,
                        },
                    },
                },
                "additionalProperties": false,
            }),
        ),
    ];
    named_schemas.into_iter().map(|(name, schema)| (name.to_owned(), schema)).collect()
}
