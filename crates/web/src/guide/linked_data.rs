//! A step as a public service, in JSON-LD with the terms of CPSV-AP 3.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use maud::{Markup, PreEscaped, html};
use rulebook::checked::{Effect, EvidenceIx, Ix, StepIx};
use rulebook::source::{Amount, Channel, Days, Edition, Precision, StepEdition, Text};
use serde_json::{Map, Value as Json, json};
use text::Lang;
use text::say::common;

use super::entity::{Entity, in_lang};
use super::history;
use super::reading::Guide;
use crate::CachePolicy;
use crate::url::Href;

/// The response with the data alone.
pub(super) fn respond(guide: &Guide<'_>, entity: Entity) -> Option<Response> {
    let data = service(guide, entity.ix())?.to_string();
    let kind = [(header::CONTENT_TYPE, HeaderValue::from_static("application/ld+json"))];
    Some((CachePolicy::Public, kind, data).into_response())
}

/// The same within the page, and the link to it. A data block is no script: no browser runs it.
pub(super) fn inline(guide: &Guide<'_>, entity: Entity) -> Markup {
    let Some(data) = service(guide, entity.ix()) else { return html! {} };
    // Nothing in it may end the element early.
    let data = data.to_string().replace('<', "\\u003c");
    let alone = format!("{}.jsonld", Href::entity(guide.l().lang, entity.kind(), entity.id(guide.book())));
    let alone = guide.dated(Href::asset(alone));
    html! {
        p class="soft small no-print" {
            a href=(alone) rel="alternate" type="application/ld+json" { (common::download_as(guide.l(), "JSON-LD")) }
        }
        script type="application/ld+json" { (PreEscaped(data)) }
    }
}

fn service(guide: &Guide<'_>, ix: StepIx) -> Option<Json> {
    let e = &guide.book().entities;
    let position = history::position(guide, ix.into())?;
    let edition = e.steps[ix].editions.get(position)?;
    let rule = guide.book().rules.steps.get(ix.get())?.get(position)?;
    let address =
        |entity: Entity| guide.site.absolute(&Href::entity(guide.l().lang, entity.kind(), entity.id(guide.book())));
    let paper = |paper: EvidenceIx, kind: &str| {
        let title = e.evidence[paper].nearest(guide.on()).map(|edition| tagged(edition.common().title));
        json!({ "@id": address(paper.into()), "@type": kind, "dct:identifier": e.evidence.id(paper).as_str(), "dct:title": title })
    };
    let mut service = Map::new();
    let mut put = |key: &str, value: Json| service.insert(key.to_owned(), value);
    put("@context", context());
    put("@id", Json::from(address(ix.into())));
    put("@type", Json::from("cpsv:PublicService"));
    put("dct:identifier", Json::from(e.steps.id(ix).as_str()));
    put("dct:title", tagged(&edition.title));
    put("dct:description", description(guide, edition));
    put("dct:language", Json::from(Lang::ALL.map(language).to_vec()));
    put("dct:modified", json!({ "@type": "xsd:date", "@value": edition.checked.to_string() }));
    if let Some(from) = edition.from.filter(|from| from.precision == Precision::Day) {
        put("dct:issued", json!({ "@type": "xsd:date", "@value": from.day.to_string() }));
    }
    if let Some(authority) = rule.authority {
        let body = &e.authorities[authority];
        put(
            "cv:hasCompetentAuthority",
            json!({
                "@id": address(authority.into()),
                "@type": "cv:PublicOrganisation",
                "dct:identifier": e.authorities.id(authority).as_str(),
                "dct:title": tagged(&body.title),
                "dct:spatial": body.country.map(|code| json!({ "@type": "dct:Location", "dct:identifier": code.as_str() })),
                "foaf:homepage": body.url.as_ref().map(|url| json!({ "@id": url })),
            }),
        );
    }
    if let Some(channel) = edition.channel {
        put("cv:hasChannel", channels(guide, edition, channel));
    }
    put("cv:hasCost", costs(guide, e.steps.id(ix).as_str(), edition));
    if let Days { typical: Some(days), .. } = edition.days {
        // CPSV-AP has one duration; ours counts working days, which the description says.
        put("cv:processingTime", json!({ "@type": "xsd:duration", "@value": format!("P{days}D") }));
    }
    put("cpsv:hasInput", rule.needs.iter().map(|need| paper(need.evidence, "cv:Evidence")).collect());
    if let Effect::Gives(papers) = &rule.effect {
        put("cpsv:produces", papers.iter().map(|given| paper(*given, "cv:Output")).collect());
    }
    put("cv:hasLegalResource", laws(guide, edition));
    Some(without_nulls(Json::Object(service)))
}

fn context() -> Json {
    json!({
        "cpsv": "http://purl.org/vocab/cpsv#",
        "cv": "http://data.europa.eu/m8g/",
        "dct": "http://purl.org/dc/terms/",
        "eli": "http://data.europa.eu/eli/ontology#",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "dct:language": { "@type": "@id" },
    })
}

/// A text in its three languages.
fn tagged(text: &Text) -> Json {
    Lang::ALL.map(|lang| json!({ "@language": lang.code(), "@value": in_lang(text, lang) })).to_vec().into()
}

/// The language in the authority table of the European Union.
fn language(lang: Lang) -> String {
    let code = match lang {
        Lang::En => "ENG",
        Lang::Ur => "URD",
        Lang::Ar => "ARA",
    };
    format!("http://publications.europa.eu/resource/authority/language/{code}")
}

/// The note if there is one, else the name: the profile wants a description.
fn description(guide: &Guide<'_>, edition: &StepEdition) -> Json {
    let mut texts = tagged(edition.note.as_ref().unwrap_or(&edition.title));
    if let (Json::Array(texts), Some(days)) = (&mut texts, edition.days.typical) {
        let l = guide.l();
        let time = format!("{}: {}", common::time(l), common::working_days(l, u64::from(days)));
        texts.push(json!({ "@language": l.lang.code(), "@value": text::strip_marks(&time) }));
    }
    texts
}

fn channels(guide: &Guide<'_>, edition: &StepEdition, channel: Channel) -> Json {
    let through = edition.through.as_ref().or(edition.authority.as_ref());
    let body = through.and_then(|id| guide.book().entities.authorities.by_id(id.as_str()));
    let url = body.and_then(|body| body.portal.as_ref().or(body.url.as_ref()));
    json!({
        "@type": "cv:Channel",
        "dct:type": channel.as_str(),
        "foaf:page": url.filter(|_| matches!(channel, Channel::Online | Channel::Either)).map(|url| json!({ "@id": url })),
    })
}

/// Fees: an exact one has its value, any other says in words what is known.
fn costs(guide: &Guide<'_>, step: &str, edition: &StepEdition) -> Json {
    let cost = |fee: &rulebook::source::Fee| {
        let exact = match &*fee.amount {
            Amount::Fixed(money) => Some(money),
            Amount::Unknown | Amount::Range { .. } | Amount::Formula(_) => None,
        };
        let written = guide.words.written_amount(&fee.amount, fee.currency);
        let says = format!("{} {}", text::strip_marks(&written), guide.per(fee.per));
        json!({
            "@type": "cv:Cost",
            "dct:identifier": format!("{step}/{}", fee.id.as_str()),
            "dct:title": fee.title.as_ref().map(tagged),
            "dct:description": { "@language": guide.l().lang.code(), "@value": says },
            "cv:value": exact.map(|money| {
                let value = money.to_string();
                json!({ "@type": "xsd:decimal", "@value": value.split(' ').next() })
            }),
            "cv:currency": exact.map(|money| money.currency).or(fee.currency).map(|currency| {
                format!("http://publications.europa.eu/resource/authority/currency/{}", currency.code())
            }),
        })
    };
    edition.fees.iter().map(cost).collect()
}

fn laws(guide: &Guide<'_>, edition: &StepEdition) -> Json {
    let law = |citation: &rulebook::source::Citation| {
        let source = guide.book().entities.sources.by_id(citation.source.as_str())?;
        Some(json!({
            "@id": source.url,
            "@type": "eli:LegalResource",
            "dct:title": source.title,
            "dct:description": citation.article.as_ref().map(|article| common::article(guide.l(), article)),
        }))
    };
    edition.law.iter().filter_map(law).collect()
}

/// JSON-LD has no use for null; it is left out, and so is what is empty.
fn without_nulls(json: Json) -> Json {
    match json {
        Json::Object(map) => {
            let kept = map.into_iter().map(|(key, value)| (key, without_nulls(value)));
            Json::Object(kept.filter(|(_, value)| !empty(value)).collect())
        }
        Json::Array(items) => Json::Array(items.into_iter().map(without_nulls).filter(|item| !empty(item)).collect()),
        other => other,
    }
}

fn empty(json: &Json) -> bool {
    match json {
        Json::Null => true,
        Json::Array(items) => items.is_empty(),
        _ => false,
    }
}
