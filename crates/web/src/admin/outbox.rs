//! Mail that was sent or waits to be sent, for who looks after the installation.

use axum::extract::State;
use axum::response::Response;
use maud::{Markup, html};
use store::outbox::Posted;
use text::Locale;
use text::say::admin as say;

use crate::extract::Query;
use crate::moment::instant;
use crate::office::Signed;
use crate::queue::DeskFrame;
use crate::ui::{Badge, Column, Day, Details, EmptyState, Page, Status, Table};
use crate::url::{DeskPage, Href, Place};
use crate::{Problem, Reader, Site};

/// How much mail a page shows.
const PAGE: u32 = 50;

/// The outbox.
#[derive(Clone, Debug)]
pub(super) struct OutboxView {
    /// The pages of the desk.
    pub frame: DeskFrame,
    /// The mail.
    pub mail: Vec<Letter>,
    /// Where the older mail is.
    pub older: Option<Href>,
}

/// A mail.
#[derive(Clone, Debug)]
pub(super) struct Letter {
    /// To which address.
    pub to: String,
    /// What it is.
    pub what: &'static str,
    /// The language it is written in.
    pub lang: String,
    /// Its text, a code masked.
    pub body: String,
    /// When it was written: for machines, for the reader.
    pub made: (String, String),
    /// Whether it was sent.
    pub state: (Status, String),
}

impl OutboxView {
    /// The content of the page.
    pub(super) fn main(&self, l: Locale) -> Markup {
        html! {
            div class="wrap flow" {
                (self.frame.top(l))
                h1 { (say::outbox_title(l)) }
                p class="lede" { (say::outbox_lead(l)) }
                @if self.mail.is_empty() {
                    (EmptyState { says: say::outbox_none(l), leads: None })
                } @else {
                    (self.table(l))
                }
                @if let Some(older) = &self.older { p class="ui" { a href=(older) rel="next" { (say::outbox_older(l)) } } }
            }
        }
    }

    fn table(&self, l: Locale) -> Markup {
        let titles = [say::outbox_to(l), say::outbox_what(l), say::outbox_made(l), say::outbox_state(l)];
        let row = |letter: &Letter| {
            let ((iso, made), (status, word)) = (&letter.made, &letter.state);
            vec![
                html! { bdi dir="ltr" { (letter.to) } },
                html! {
                    (Details { summary: letter.what, open: false, body: html! {
                        p class="words" lang=(letter.lang) dir="auto" { (letter.body) }
                    } })
                },
                html! { (Day { iso, text: made }) },
                html! { (Badge { status: *status, word }) },
            ]
        };
        html! {
            (Table {
                id: "outbox",
                caption: say::outbox_title(l),
                columns: titles.map(|title| Column { title, numbers: false }).to_vec(),
                rows: self.mail.iter().map(row).collect(),
                total: None,
            })
        }
    }
}

/// `GET /{lang}/desk/outbox`.
pub(super) async fn outbox(
    reader: Reader,
    signed: Signed,
    State(site): State<Site>,
    query: Query,
) -> Result<Response, Problem> {
    let frame = DeskFrame::open(&signed, DeskPage::Outbox)?;
    let (l, office) = (reader.locale, site.office()?);
    let before = query.get("before").and_then(|id| id.parse().ok());
    let mut mail = office.store().mail(before, PAGE + 1).await.map_err(|error| site.failed(&error))?;
    let shown = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let goes_on = mail.len() > shown;
    mail.truncate(shown);
    let last = mail.last().filter(|_| goes_on).map(|posted| posted.mail.id.to_string());
    let older = last.map(|id| DeskPage::Outbox.href(l.lang).with("before", &id));
    let view = OutboxView {
        frame,
        mail: mail.into_iter().map(|posted| letter(l, posted, site.is_training())).collect(),
        older,
    };
    Ok(Page::new(&reader, &site, say::outbox_title(l)).within(Place::Queue).show(&view.main(l)))
}

/// A code is shown where all is for training and nobody is behind an address.
fn letter(l: Locale, posted: Posted, is_training: bool) -> Letter {
    let is_code = posted.mail.kind == "code";
    let state = match (posted.sent_at, &posted.error) {
        (Some(at), _) => (Status::Done, say::outbox_sent(l, &instant(l, at))),
        (None, Some(error)) => (Status::Wrong, say::outbox_failed(l, posted.tries, error)),
        (None, None) => (Status::Todo, say::outbox_waits(l).to_owned()),
    };
    Letter {
        to: posted.mail.address,
        what: if is_code { say::outbox_code(l) } else { say::outbox_other(l) },
        lang: posted.mail.lang,
        body: if is_code && !is_training { masked(&posted.mail.body) } else { posted.mail.body },
        made: (posted.made.to_string(), instant(l, posted.made)),
        state,
    }
}

/// A text without its digits, of any script: who reads the outbox signs in as nobody else.
fn masked(text: &str) -> String {
    text.chars().map(|c| if c.is_numeric() { '•' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use store::outbox::Mail;
    use text::Lang;

    use super::*;

    #[test]
    fn a_code_is_shown_where_all_is_for_training() {
        let mail = Mail {
            id: uuid::Uuid::from_u128(1),
            person: None,
            address: "a@example.org".to_owned(),
            lang: "en".to_owned(),
            kind: "code".to_owned(),
            body: "12345678".to_owned(),
        };
        let posted = Posted { mail, made: jiff::Timestamp::UNIX_EPOCH, sent_at: None, tries: 0, error: None };
        let shown = |is_training| letter(Locale::new(Lang::En), posted.clone(), is_training).body;
        assert_eq!((shown(true).as_str(), shown(false).as_str()), ("12345678", "••••••••"));
    }

    #[test]
    fn a_code_is_masked_in_any_script() {
        assert_eq!(masked("Code: 123 456"), "Code: ••• •••");
        assert_eq!(masked("الرمز: ٠١٢٣٤٥"), "الرمز: ••••••");
        assert_eq!(masked("کوڈ: ۰۱۲۳"), "کوڈ: ••••");
    }
}
