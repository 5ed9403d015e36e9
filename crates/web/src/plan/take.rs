//! Taking the plan along: files, the link with both days in it, and where to send it.

use maud::{Markup, html};
use rulebook::plan::Status;
use text::say::{case, common, plan as say};

use super::View;
use crate::ask::{Ask, MAX_ADDRESS};
use crate::ui::{LinkButton, Weight};
use crate::url::{Href, Place, encode_pair};

impl View<'_> {
    pub(super) fn take(&self) -> Markup {
        let l = self.l();
        let ask: Ask = self.asked.dated();
        let book = self.asked.book();
        let file = |place: Place| ask.href(book, place.href(l.lang));
        let link = self.site.absolute(&file(Place::Plan));
        let files = [
            (common::calendar_file(l).to_owned(), Place::PlanIcs),
            (common::download_as(l, "CSV"), Place::PlanCsv),
            (common::download_as(l, "JSON"), Place::PlanJson),
        ];
        html! {
            section class="flow no-print" aria-labelledby="take" {
                h2 id="take" { (say::take_along(l)) }
                @if self.can_open() {
                    div class="buttons" {
                        (LinkButton { label: case::open(l), href: file(Place::NewCase), weight: Weight::Main })
                        p class="soft small ui" { (case::open_hint(l)) }
                    }
                }
                div class="buttons" {
                    @for (label, place) in &files {
                        (LinkButton { label, href: file(*place), weight: Weight::Quiet })
                    }
                }
                @if link.len() > MAX_ADDRESS {
                    p { (say::link_too_long(l, &l.integer(i64::try_from(MAX_ADDRESS).unwrap_or(i64::MAX)))) }
                } @else if link.starts_with("http") {
                    (self.share(&link))
                } @else {
                    p { (say::from_address_bar(l)) }
                }
                p class="soft small" { (say::share_hint(l)) }
            }
        }
    }

    /// Whether a case can be opened from the plan: where there is a desk behind the site, and on a route that is not closed.
    fn can_open(&self) -> bool {
        self.site.desk_files().is_some() && self.route.status != Status::Closed
    }

    /// The address to copy, and links that open a message with it.
    fn share(&self, link: &str) -> Markup {
        let l = self.l();
        let title = say::heading(l, &self.wording.route(self.route.route));
        let title = text::strip_marks(&title);
        let whatsapp = Href::external("https://wa.me/").map(|href| href.with("text", &format!("{title} {link}")));
        let mut mail = String::from("mailto:?");
        encode_pair(&mut mail, "subject", &title);
        mail.push('&');
        encode_pair(&mut mail, "body", link);
        let mail = Href::external(&mail);
        html! {
            div class="field" {
                label for="link" { (say::link(l)) }
                p class="hint" id="link-hint" { (say::link_hint(l)) }
                div class="field-line" {
                    input id="link" type="text" class="field-long ltr" readonly value=(link) aria-describedby="link-hint";
                }
            }
            p class="ui" {
                @if let Some(href) = whatsapp { a href=(href) rel="noopener" { (say::whatsapp(l)) } " · " }
                @if let Some(href) = mail { a href=(href) { (say::mail(l)) } }
            }
        }
    }
}
