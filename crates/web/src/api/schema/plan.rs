//! The schema of a plan: `docs/plan-json.md`, key by key.

use serde_json::{Value as Json, json};

use super::named;
use super::own::{date, list_of, or_null, text, whole};

pub(super) fn schemas() -> Vec<(String, Json)> {
    let unsure = json!({ "enum": ["yes", "maybe"] });
    let minor = json!({ "type": "integer", "description": "In minor units of the currency" });
    let currencies = json!({ "type": "object", "additionalProperties": named("Sum"), "description": "By currency" });
    let schemas = [
        (
            "Plan",
            whole(&json!({
                "version": { "const": render::json::VERSION },
                "on": date(),
                "start": date(),
                "goal": text(),
                "rulebook_hash": named("Hash"),
                "routes": list_of(&named("RoutePlan")),
                "questions": list_of(&text()),
                "inputs": list_of(&text()),
            })),
        ),
        (
            "RoutePlan",
            whole(&json!({
                "id": text(),
                "status": { "enum": ["open", "closed", "undecided"] },
                "because": list_of(&whole(&json!({
                    "expr": text(), "place": text(), "facts": list_of(&text()), "value": { "type": ["boolean", "null"] },
                }))),
                "opens_if": list_of(&list_of(&whole(&json!({ "fact": text(), "to": text() })))),
                "steps": list_of(&named("StepPlan")),
                "fees": currencies,
                "fees_later": currencies,
                "working_days": named("Counts"),
                "calendar_days": named("Counts"),
                "days_unknown": list_of(&text()),
                "obligations": list_of(&whole(&json!({ "id": text(), "due": list_of(&date()), "source": or_null(&text()) }))),
                "warnings": list_of(&named("Warning")),
            })),
        ),
        (
            "StepPlan",
            whole(&json!({
                "id": text(),
                "for": or_null(&text()),
                "in": unsure,
                "done": { "type": "boolean" },
                "authority": or_null(&text()),
                "starts": named("Dates"),
                "ends": named("Dates"),
                "fees": list_of(&whole(&json!({
                    "id": or_null(&text()), "currency": text(), "min": minor, "max": or_null(&minor), "per": text(),
                    "unknown": { "type": "boolean" },
                }))),
                "needs": list_of(&whole(&json!({
                    "evidence": text(), "as": list_of(&text()), "needed": unsure,
                    "held": { "type": "boolean" }, "input": { "type": "boolean" },
                }))),
                "gives": list_of(&text()),
                "why": list_of(&whole(&json!({
                    "evidence": text(), "as": or_null(&text()), "by": or_null(&text()), "for": or_null(&text()),
                    "because": list_of(&text()), "facts": list_of(&text()),
                }))),
                "sources": list_of(&text()),
                "confidence": { "enum": ["low", "medium", "high"] },
            })),
        ),
        ("Sum", whole(&json!({ "min": minor, "max": or_null(&minor), "unknown": list_of(&text()) }))),
        ("Dates", three(&or_null(&date()))),
        ("Counts", three(&json!({ "type": ["integer", "null"], "minimum": 0 }))),
        ("Warning", json!({ "oneOf": warnings() })),
    ];
    schemas.into_iter().map(|(name, schema)| (name.to_owned(), schema)).collect()
}

fn three(schema: &Json) -> Json {
    whole(&json!({ "min": schema, "typical": schema, "max": schema }))
}

fn warnings() -> Vec<Json> {
    let code = |code: &str| json!({ "const": code });
    [
        json!({
            "code": code("lapses"), "evidence": text(), "given": date(), "lapses": date(), "needed_by": text(),
            "needed": date(), "start_from": or_null(&date()),
        }),
        json!({ "code": code("held-lapses"), "evidence": text(), "lapses": date() }),
        json!({ "code": code("edition-changes"), "step": text(), "from": date() }),
        json!({ "code": code("trap"), "trap": text() }),
        json!({ "code": code("tentative-holidays") }),
        json!({ "code": code("year-without-list"), "year": { "type": "integer" } }),
    ]
    .iter()
    .map(whole)
    .collect()
}
