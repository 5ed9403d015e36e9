//! The description of all operations, by OpenAPI 3.1.

use serde_json::{Map, Value as Json, json};

use super::schema;
use super::table::{Call, Operation, Parameter, ParameterKind, operations};
use crate::Site;
use crate::url::{API, Href};

/// Statuses that every operation can answer with besides its own.
const ALWAYS: [u16; 3] = [400, 414, 500];

/// The document.
pub(super) fn whole(site: &Site) -> Json {
    let mut paths = Map::new();
    for operation in operations() {
        let methods = paths.entry(operation.path.clone()).or_insert_with(|| Json::Object(Map::new()));
        if let Some(methods) = methods.as_object_mut() {
            let method = if operation.call == Call::PlanOf { "post" } else { "get" };
            methods.insert(method.to_owned(), described(&operation));
        }
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Daftar",
            "version": "1",
            "summary": "The rules of a corridor, and a plan from them.",
            "description": "Public data; no account, no key, no cookie. Every GET may be read from any site (CORS). What is read has an \
                ETag: ask again with If-None-Match. A query holds at most 8 KB, a body at most 64 KB. Facts in an address \
                are not logged. Problems are application/problem+json (RFC 9457).",
            "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" },
        },
        "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
        "servers": [{ "url": site.absolute(&Href::root(API)) }],
        "paths": paths,
        "components": { "schemas": schema::all() },
    })
}

fn described(operation: &Operation) -> Json {
    let mut responses = Map::new();
    let answer = json!({ "application/json": { "schema": operation.answer } });
    responses.insert("200".to_owned(), json!({ "description": operation.summary, "content": answer }));
    for status in ALWAYS.iter().chain(operation.problems).chain((operation.call == Call::PlanOf).then_some(&413)) {
        let problem = json!({ "application/problem+json": { "schema": schema::named("Problem") } });
        responses.insert(status.to_string(), json!({ "description": "Why there is no answer", "content": problem }));
    }
    let mut described = json!({
        "operationId": operation.id,
        "summary": operation.summary,
        "parameters": operation.parameters.iter().map(parameter).collect::<Vec<_>>(),
        "responses": responses,
    });
    if let (Call::PlanOf, Some(map)) = (operation.call, described.as_object_mut()) {
        let content = json!({ "application/json": { "schema": schema::named("FactsFile") } });
        map.insert("requestBody".to_owned(), json!({ "required": true, "content": content }));
    }
    described
}

fn parameter(parameter: &Parameter) -> Json {
    let mut described = json!({ "name": parameter.name, "description": parameter.about });
    let more = match parameter.kind {
        ParameterKind::Date => json!({ "in": "query", "schema": { "type": "string", "format": "date" } }),
        ParameterKind::Id => json!({ "in": "query", "schema": { "type": "string" } }),
        ParameterKind::PathId => json!({ "in": "path", "required": true, "schema": { "type": "string" } }),
        ParameterKind::Many(pattern) => json!({
            "in": "query",
            "schema": { "type": "array", "items": { "type": "string", "pattern": pattern } },
            "explode": true,
        }),
        ParameterKind::Facts => json!({
            "in": "query",
            "schema": { "type": "object", "additionalProperties": { "type": "string" } },
            "style": "form",
            "explode": true,
        }),
    };
    if let (Json::Object(map), Json::Object(more)) = (&mut described, more) {
        map.extend(more);
    }
    described
}
