//! Every operation of the document is asked, and its answer held to its schema.

use axum::http::Method;
use serde_json::{Value as Json, json};

use crate::tests::{Browser, Reply, browser};

/// The document as a client gets it.
async fn document() -> Json {
    let reply = browser().get("/api/v1/openapi.json").await;
    assert_eq!(reply.status, 200);
    serde_json::from_slice(&reply.bytes).unwrap()
}

/// What is wrong with a value by a schema of the document.
fn faults(document: &Json, schema: &Json, value: &Json) -> Vec<String> {
    let mut whole = schema.clone();
    whole["$schema"] = document["jsonSchemaDialect"].clone();
    whole["components"] = document["components"].clone();
    let validator = jsonschema::options().should_validate_formats(true).build(&whole).unwrap();
    validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

fn json(reply: &Reply) -> Json {
    serde_json::from_slice(&reply.bytes).unwrap()
}

fn answer_schema(operation: &Json, status: u16) -> &Json {
    let content = &operation["responses"][status.to_string()]["content"];
    let media = if status == 200 { "application/json" } else { "application/problem+json" };
    let schema = &content[media]["schema"];
    assert!(schema.is_object(), "{} does not describe {status}", operation["operationId"]);
    schema
}

async fn problem(document: &Json, browser: &Browser, method: Method, uri: &str, body: &str) -> (u16, Json) {
    let reply = browser.send_body(method, uri, body).await;
    assert_eq!(reply.header("content-type"), "application/problem+json", "{uri}");
    assert_eq!(reply.header("cache-control"), "no-store", "{uri}");
    let value = json(&reply);
    let schema = json!({ "$ref": "#/components/schemas/Problem" });
    assert_eq!(faults(document, &schema, &value), Vec::<String>::new(), "{uri}");
    assert_eq!(value["status"], reply.status.as_u16());
    (reply.status.as_u16(), value)
}

#[tokio::test]
async fn every_operation_answers_as_the_document_says() {
    let (document, site) = (document().await, browser().with("content-type", "application/json"));
    let mut asked = 0;
    for (path, methods) in document["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            let mut uri = format!("/api/v1{path}");
            if let Some(list) = uri.strip_suffix("/{id}") {
                let all = json(&site.get(list).await);
                // The invented corridor has no entity of some kinds.
                let Some(id) = all["entities"][0]["id"].as_str() else { continue };
                uri = format!("{list}/{id}");
            }
            let method: Method = method.to_uppercase().parse().unwrap();
            let body = if method == Method::POST { r#"{"facts": {"workshop.workers": 6}}"# } else { "" };
            let reply = site.send_body(method, &uri, body).await;
            assert_eq!(reply.status, 200, "{uri}");
            assert_eq!(reply.header("content-type"), "application/json", "{uri}");
            let wrong = faults(&document, answer_schema(operation, 200), &json(&reply));
            assert_eq!(wrong, Vec::<String>::new(), "{uri}");
            asked += 1;
        }
    }
    // Plan twice, questions, rulebook, problems, the document itself; fifteen kinds as lists, and one of each that is not empty.
    assert!((6 + 15 + 12..=6 + 15 + 15).contains(&asked), "{asked}");
}

#[tokio::test]
async fn every_reference_of_the_document_leads_somewhere() {
    fn references(value: &Json, found: &mut Vec<String>) {
        match value {
            Json::Object(map) => {
                found.extend(map.get("$ref").and_then(Json::as_str).map(str::to_owned));
                map.values().for_each(|value| references(value, found));
            }
            Json::Array(items) => items.iter().for_each(|item| references(item, found)),
            _ => {}
        }
    }
    let document = document().await;
    let mut found = Vec::new();
    references(&document, &mut found);
    assert!(found.len() > 50);
    for reference in found {
        assert!(document.pointer(reference.strip_prefix('#').unwrap()).is_some(), "{reference}");
    }
    let mut ids: Vec<&str> = document["paths"]
        .as_object()
        .unwrap()
        .values()
        .flat_map(|methods| methods.as_object().unwrap().values())
        .map(|operation| operation["operationId"].as_str().unwrap())
        .collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all);
}

#[tokio::test]
async fn the_plan_is_the_same_by_address_and_by_body() {
    let site = browser().with("content-type", "application/json");
    let query = "on=2030-03-04&workshop.kind=clocks&workshop.workers=4&have=birth-paper:2029-05-01::sealed";
    let by_address = json(&site.get(&format!("/api/v1/plan?{query}")).await);
    let file = r#"{"facts": {"workshop.kind": "clocks", "workshop.workers": 4},
        "holds": {"birth-paper": {"issued": "2029-05-01", "expires": null, "as": ["sealed"]}}}"#;
    let by_body = json(&site.send_body(Method::POST, "/api/v1/plan?on=2030-03-04", file).await);
    assert_eq!(by_address, by_body);
    // Four workers: the small workshop is open, the large one is not (20 or more), the visitor leads to no licence.
    let status: Vec<(&str, &str)> = by_address["routes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|route| (route["id"].as_str().unwrap(), route["status"].as_str().unwrap()))
        .collect();
    assert_eq!(status, [("small", "open"), ("large", "closed"), ("visitor", "closed")]);
    let one = json(&site.get(&format!("/api/v1/plan?{query}&route=small")).await);
    assert_eq!(one["routes"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn the_question_that_is_next_is_not_one_that_was_skipped() {
    let first = json(&browser().get("/api/v1/questions").await);
    let next = first["next"].as_str().unwrap();
    assert_eq!(first["questions"][0]["id"], next);
    let then = json(&browser().get(&format!("/api/v1/questions?skip={next}")).await);
    assert_ne!(then["next"], next);
}

#[tokio::test]
async fn a_list_can_be_narrowed() {
    let site = browser();
    let ids = |value: &Json| -> Vec<String> {
        value["entities"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
    };
    // The guild's step has two editions, the later from June 2030; before 2020 there is no step at all.
    let all = json(&site.get("/api/v1/steps/join-guild").await);
    assert_eq!(all["entity"]["editions"].as_array().unwrap().len(), 2);
    let one = json(&site.get("/api/v1/steps/join-guild?on=2030-06-01").await);
    assert_eq!(one["entity"]["editions"][0]["channel"], "online");
    assert_eq!(json(&site.get("/api/v1/steps?on=2019-12-31").await)["count"], 0);
    // What the rules can turn on: no duty and no step asks for anything else.
    let facts = json(&site.get("/api/v1/facts?goal=open-a-workshop&on=2030-03-04").await);
    let expected =
        ["workshop.kind", "workshop.workers", "workshop.owner_country", "workshop.has_room", "workshop.capital"];
    assert_eq!(ids(&facts), expected);
}

#[tokio::test]
async fn what_is_wrong_is_said_by_code() {
    let (document, site) = (document().await, browser().with("content-type", "application/json"));
    let ask = async |method, uri: &str, body: &str| problem(&document, &site, method, uri, body).await;
    let code = |value: &Json| value["code"].as_str().unwrap().to_owned();

    let (status, value) = ask(Method::GET, "/api/v1/plan?workshop.worker=4&on=yesterday&goal=open", "").await;
    assert_eq!((status, code(&value).as_str()), (400, "bad-parameter"));
    let codes: Vec<&str> = value["errors"].as_array().unwrap().iter().map(|e| e["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["unknown-fact", "date", "unknown-goal"]);
    assert_eq!(value["errors"][0]["near"], "workshop.workers");

    let contradiction = "workshop.kind=clocks&workshop.workers=101";
    let (status, value) = ask(Method::GET, &format!("/api/v1/plan?{contradiction}"), "").await;
    assert_eq!((status, code(&value).as_str()), (422, "contradiction"));
    assert_eq!(value["contradictions"][0]["constraint"], "clocks-are-small");
    assert_eq!(value["contradictions"][0]["facts"], json!(["workshop.kind", "workshop.workers"]));

    for (method, uri, body, status, word) in [
        (Method::GET, "/api/v1/plan?on=2019-01-01", "", 404, "not-in-force"),
        (Method::GET, "/api/v1/steps/join-gild", "", 404, "not-found"),
        (Method::GET, "/api/v1/steps/join-guild?on=2019-01-01", "", 404, "not-in-force"),
        (Method::GET, "/api/v1/steps/join-guild?om=2019-01-01", "", 400, "bad-parameter"),
        (Method::GET, "/api/v1/steps?on=2030-01-01&on=2030-01-02", "", 400, "bad-parameter"),
        (Method::GET, "/api/v1/facts?goal=none", "", 400, "bad-parameter"),
        (Method::GET, "/api/v1/nothing", "", 404, "not-found"),
        (Method::GET, "/api/v1", "", 404, "not-found"),
        (Method::GET, "/api/v1/plan?q=%FF", "", 400, "bad-address"),
        (Method::POST, "/api/v1/steps", "{}", 405, "method-not-allowed"),
        (Method::POST, "/api/v1/plan", "{", 400, "bad-body"),
        (Method::POST, "/api/v1/plan", r#"{"fact": {}}"#, 400, "bad-body"),
        (Method::POST, "/api/v1/plan?workshop.workers=4", "{}", 400, "bad-parameter"),
        (Method::POST, "/api/v1/plan", r#"{"facts": {"workshop.workers": 501}}"#, 422, "facts-refused"),
        (
            Method::POST,
            "/api/v1/plan",
            r#"{"facts": {"workshop.kind": "clocks", "workshop.workers": 101}}"#,
            422,
            "contradiction",
        ),
    ] {
        let (got, value) = ask(method, uri, body).await;
        assert_eq!((got, code(&value).as_str()), (status, word), "{uri} {body}");
    }
    assert_eq!(ask(Method::GET, "/api/v1/steps/join-gild", "").await.1["near"], "join-guild");
    let long = format!("/api/v1/plan?{}", "a".repeat(8 * 1024 + 1));
    assert_eq!(ask(Method::GET, &long, "").await.0, 414);
    assert_eq!(ask(Method::POST, "/api/v1/plan", &" ".repeat(65 * 1024)).await.0, 413);
    let plain = browser().with("content-type", "text/plain");
    assert_eq!(problem(&document, &plain, Method::POST, "/api/v1/plan", "{}").await.0, 415);
}

#[tokio::test]
async fn a_problem_is_told_in_the_language_of_the_client() {
    let reply = browser().with("accept-language", "ar").get("/api/v1/steps/none").await;
    assert_eq!(reply.header("content-language"), "ar");
    assert_eq!(json(&reply)["title"], text::say::errors::not_found_title(text::Locale::new(text::Lang::Ar)));
}

#[tokio::test]
async fn any_site_may_read_and_ask_whether_anything_changed() {
    let reply = browser().get("/api/v1/rulebook").await;
    assert_eq!(reply.header("access-control-allow-origin"), "*");
    assert_eq!(reply.header("cross-origin-resource-policy"), "cross-origin");
    assert_eq!(reply.header("cache-control"), "no-cache");
    let tag = reply.header("etag").to_owned();
    assert_eq!(browser().with("if-none-match", &tag).get("/api/v1/rulebook").await.status, 304);
    assert_eq!(browser().get("/api/v1/steps/none").await.header("access-control-allow-origin"), "*");
    let plan = browser().with("content-type", "application/json").send_body(Method::POST, "/api/v1/plan", "{}").await;
    assert_eq!(plan.header("access-control-allow-origin"), "");
    assert_eq!(browser().get("/api/v1/plan").await.header("cache-control"), "private, max-age=300");
}
