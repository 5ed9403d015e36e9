//! Reads HTML as a browser does and says what is wrong with it: what maud cannot know.

use std::collections::BTreeSet;

use scraper::{ElementRef, Html, Selector};

const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "bdi",
    "body",
    "br",
    "button",
    "caption",
    "circle",
    "code",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "em",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "g",
    "h1",
    "h2",
    "h3",
    "head",
    "header",
    "html",
    "img",
    "input",
    "label",
    "legend",
    "li",
    "line",
    "link",
    "main",
    "meta",
    "nav",
    "ol",
    "option",
    "p",
    "path",
    "rect",
    "script",
    "section",
    "select",
    "small",
    "span",
    "strong",
    "summary",
    "svg",
    "table",
    "tbody",
    "td",
    "text",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "time",
    "title",
    "tr",
    "ul",
];
/// What is nothing without a text, for the eye or for the ear.
const SPEAKING: &[&str] = &[
    "a",
    "button",
    "caption",
    "dd",
    "dt",
    "figcaption",
    "h1",
    "h2",
    "h3",
    "label",
    "legend",
    "option",
    "p",
    "summary",
    "text",
    "th",
    "time",
    "title",
];

/// All faults of a whole document; none if it is sound.
pub(crate) fn faults(html: &str) -> Vec<String> {
    let document = Html::parse_document(html);
    let mut faults: Vec<String> = document.errors.iter().map(|error| format!("parse: {error}")).collect();
    let ids = ids(&document, &mut faults);
    for element in all(&document, "*") {
        let name = element.value().name();
        if !ELEMENTS.contains(&name) {
            faults.push(format!("<{name}> is not an element that we use"));
        }
        if SPEAKING.contains(&name) && says(element).is_empty() {
            faults.push(format!("empty: {}", element.html()));
        }
        for attribute in ["for", "aria-labelledby", "aria-describedby", "aria-controls"] {
            let named = element.attr(attribute).unwrap_or_default().split_whitespace();
            faults.extend(named.filter(|id| !ids.contains(*id)).map(|id| format!("{attribute}={id} names nothing")));
        }
        let scripted = |name: &str| name.starts_with("on") || name == "style";
        faults.extend(
            element
                .value()
                .attrs()
                .filter(|(name, _)| scripted(name))
                .map(|(name, _)| format!("{name}= is against the CSP")),
        );
        if element.attr("class").is_some_and(|class| class.trim().is_empty()) {
            faults.push(format!("empty class: {name}"));
        }
    }
    for control in all(&document, "input:not([type=hidden]), select, textarea") {
        let id = control.attr("id").unwrap_or_default();
        if all(&document, "label").filter(|label| label.attr("for") == Some(id)).count() != 1 {
            faults.push(format!("not labelled: {}", control.html()));
        }
    }
    for image in all(&document, "img").filter(|image| image.attr("alt").is_none()) {
        faults.push(format!("without alt: {}", image.html()));
    }
    faults
}

/// How many elements a selector finds.
pub(crate) fn count(html: &str, selector: &str) -> usize {
    all(&Html::parse_document(html), selector).count()
}

/// The values of an attribute of all elements that a selector finds.
pub(crate) fn attributes(html: &str, selector: &str, attribute: &str) -> Vec<String> {
    all(&Html::parse_document(html), selector)
        .filter_map(|element| element.attr(attribute).map(str::to_owned))
        .collect()
}

fn all<'a>(document: &'a Html, selector: &str) -> impl Iterator<Item = ElementRef<'a>> {
    let selector = Selector::parse(selector).unwrap();
    document.select(&selector).collect::<Vec<_>>().into_iter()
}

fn ids(document: &Html, faults: &mut Vec<String>) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for id in all(document, "[id]").filter_map(|element| element.attr("id")) {
        if id.is_empty() || !ids.insert(id.to_owned()) {
            faults.push(format!("id={id} is there twice, or empty"));
        }
    }
    ids
}

/// What an element says, by its text, its label or its pictures.
fn says(element: ElementRef<'_>) -> String {
    let text: String = element.text().collect();
    let label = element.attr("aria-label").unwrap_or_default();
    let pictures =
        element.select(&Selector::parse("img[alt]").unwrap()).filter_map(|image| image.attr("alt")).collect::<String>();
    let inputs =
        element.select(&Selector::parse("input").unwrap()).filter_map(|input| input.attr("value")).collect::<String>();
    let inputs = if element.value().name() == "label" { String::new() } else { inputs };
    format!("{text}{label}{pictures}{inputs}").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(body: &str) -> Vec<String> {
        faults(&format!("<!DOCTYPE html><html><head><title>t</title></head><body>{body}</body></html>"))
    }

    #[test]
    fn each_fault_is_found() {
        assert_eq!(fault("<p>fine</p>"), Vec::<String>::new());
        assert!(fault("<p></p>")[0].starts_with("empty"));
        assert!(fault("<p id=a>x</p><p id=a>y</p>")[0].contains("twice"));
        assert!(fault("<input id=q type=text>")[0].starts_with("not labelled"));
        assert!(fault("<label for=q>Q</label>")[0].contains("names nothing"));
        assert!(fault("<p style='color:red'>x</p>")[0].contains("CSP"));
        assert!(fault("<spam>x</spam>")[0].contains("<spam>"));
        assert!(fault("<p><div>x</div></p>")[0].starts_with("parse") || !fault("<p><div>x</div></p>").is_empty());
        assert!(fault("<img src=x>")[0].contains("alt"));
    }
}
