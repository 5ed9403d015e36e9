//! "This is wrong or out of date": a message to the desk that names the rule, its edition, the rulebook and the page.

use maud::{Markup, html};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use text::say::{common, diagnostics, guide as say, home};

use super::entity::Entity;
use super::history;
use super::reading::Guide;
use crate::ui::{Code, Details};
use crate::url::Href;

pub(super) fn section(guide: &Guide<'_>, entity: Entity) -> Markup {
    let l = guide.l();
    let text = message(guide, entity);
    let title = guide.title(entity);
    let desk = &guide.book().head.desk;
    let email = guide.site.desk().email.as_deref().or(desk.email.as_deref());
    let url = guide.site.desk().url.as_deref().or(desk.url.as_deref());
    let mail = email.and_then(|email| mailto(email, &say::report_subject(l, &title), &text));
    let body = html! {
        p { (say::report_lead(l)) }
        @match &mail {
            Some(href) => { p { a href=(href) { (say::report_send(l)) } } }
            None => {
                @match url.and_then(|url| Some((url, Href::external(url)?))) {
                    Some((url, href)) => {
                        p { (say::report_no_mail(l)) }
                        p { a href=(href) { (Code(url)) } }
                    }
                    None => { p class="soft" { (home::contact_unknown(l)) } }
                }
            }
        }
        div class="field" {
            label for="report" { (say::report_copy(l)) }
            textarea id="report" readonly rows="7" dir="auto" { (text) }
        }
    };
    html! {
        div class="report no-print" { (Details { summary: common::report(l), body, open: false }) }
    }
}

fn message(guide: &Guide<'_>, entity: Entity) -> String {
    let l = guide.l();
    let (book, kind, id) = (guide.book(), entity.kind(), entity.id(guide.book()));
    let edition = history::position(guide, entity).and_then(|place| entity.editions(book).get(place).copied());
    let page = guide.site.absolute(&guide.href(entity));
    let mut lines = vec![format!("{}: {} ({}/{id})", say::report_rule(l), guide.title(entity), kind.as_str())];
    if let Some(edition) = edition {
        lines.push(format!("{}: {}", say::report_edition(l), history::span(guide, &edition)));
    }
    lines.push(format!("{}: {}", diagnostics::kind_rulebook(l), book.hash));
    lines.push(format!("{}: {page}", say::report_page(l)));
    lines.push(format!("{}: ", say::report_wrong(l)));
    text::strip_marks(&lines.join("\n")).into_owned()
}

fn mailto(email: &str, subject: &str, body: &str) -> Option<Href> {
    let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let body = body.replace('\n', "\r\n");
    Href::external(&format!("mailto:{email}?subject={}&body={}", encode(&text::strip_marks(subject)), encode(&body)))
}
