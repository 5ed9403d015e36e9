//! What the pages of one's own account show.

use maud::{Markup, html};
use text::say::{account as say, common, errors};
use text::{Lang, Locale};

use crate::ui::{
    Button, CardRow, Choice, ChoiceQuestion, Code, ErrorSummary, Fault, Known, KnownField, LinkButton, Notice, Pick,
    PostForm, Tone, Weight,
};
use crate::url::{Href, Place};

/// The longest name, in characters.
pub(crate) const MAX_NAME: usize = 200;

/// The account.
#[derive(Clone, Debug)]
pub(crate) struct AccountView {
    /// The mail address.
    pub address: String,
    /// The name; empty if it was never told.
    pub name: String,
    /// Whether the name that was typed is too long.
    pub name_fault: bool,
    /// The language of letters.
    pub letters: Lang,
    /// Whether something was just saved.
    pub saved: bool,
    /// The queue, for who works at a desk.
    pub queue: bool,
    /// Where somebody is signed in.
    pub sessions: Vec<SessionRow>,
    /// The passkeys; `None` where the site knows no address at which they could be used.
    pub passkeys: Option<Passkeys>,
    /// The key of the forms.
    pub key: String,
}

/// A session.
#[derive(Clone, Debug)]
pub(crate) struct SessionRow {
    /// Its id.
    pub id: String,
    /// The browser, if it is known.
    pub device: Option<String>,
    /// Since when, and when it was used last.
    pub since: String,
    /// When it was used last.
    pub seen: String,
    /// Whether it is this one.
    pub here: bool,
}

/// The passkeys of a person, and what the script needs to add one.
#[derive(Clone, Debug)]
pub(crate) struct Passkeys {
    /// Those that there are: id and day.
    pub known: Vec<(String, String)>,
    /// The options for a new one as JSON, and what the server needs to check the answer, sealed.
    pub offer: Option<(String, String)>,
}

/// Erasing, asked before it is done.
#[derive(Clone, Debug, Default)]
pub(crate) struct EraseView {
    /// The firms whose only owner one is: name and page of the members.
    pub last_owner_of: Vec<(String, Href)>,
    /// Nobody else is an administrator of the installation.
    pub last_administrator: bool,
    /// Whether the box was not ticked.
    pub unconfirmed: bool,
    /// The key of the form.
    pub key: String,
}

impl AccountView {
    /// The content of the page.
    pub(crate) fn main(&self, l: Locale) -> Markup {
        let fault = self.name_fault.then(|| name_fault(l));
        html! {
            div class="wrap flow account" {
                @if self.saved { (Notice { tone: Tone::Done, title: None, body: html! { p { (say::saved(l)) } } }) }
                (ErrorSummary { title: errors::summary(l), faults: fault.iter().map(|says| Fault { field: "name", says }).collect() })
                h1 { (say::title(l)) }
                p { (Code(&self.address)) }
                div class="buttons" {
                    (LinkButton { label: say::firms(l), href: Place::Firms.href(l.lang), weight: Weight::Main })
                    @if self.queue { (LinkButton { label: say::queue(l), href: Place::Queue.href(l.lang), weight: Weight::Quiet }) }
                    a href=(Place::SignOut.href(l.lang)) { (say::sign_out(l)) }
                }
                section class="flow" aria-labelledby="you" { h2 id="you" { (say::you(l)) } (self.you(l, fault.as_deref())) }
                section class="flow" aria-labelledby="sessions" { h2 id="sessions" { (say::sessions(l)) } (self.sessions(l)) }
                @if let Some(passkeys) = &self.passkeys {
                    section class="flow" aria-labelledby="passkeys" { h2 id="passkeys" { (say::passkeys(l)) } (self.passkeys(l, passkeys)) }
                }
                section class="flow" aria-labelledby="data" {
                    h2 id="data" { (say::data(l)) }
                    p { (say::export_lead(l)) }
                    p { a href=(Place::AccountExport.href(l.lang)) download { (say::export(l)) } }
                    p { a href=(Place::AccountErase.href(l.lang)) { (say::erase(l)) } }
                }
            }
        }
    }

    fn you(&self, l: Locale, fault: Option<&str>) -> Markup {
        let choice = |lang: Lang| Choice {
            value: lang.code(),
            label: lang.native_name(),
            hint: None,
            chosen: lang == self.letters,
            apart: false,
        };
        let body = html! {
            (KnownField { name: "name", knows: Known::Name, label: say::name(l), hint: Some(say::name_hint(l)), error: fault, value: &self.name })
            @if self.name.is_empty() { p class="soft" { (say::no_name(l)) } }
            (ChoiceQuestion {
                name: "letters", legend: html! { (say::letters(l)) }, hint: None, error: None, pick: Pick::One,
                choices: Lang::ALL.into_iter().map(choice).collect(),
            })
            (Button { label: say::save(l), weight: Weight::Quiet, sends: Some(("do", "save")) })
        };
        self.form(l, body)
    }

    fn sessions(&self, l: Locale) -> Markup {
        let others = self.sessions.iter().any(|session| !session.here);
        html! {
            @if others { p { (say::sessions_lead(l)) } }
            ul class="rows" {
                @for session in &self.sessions {
                    @let device = session.device.as_deref().unwrap_or(say::session_unknown(l));
                    li class="row" {
                        span class="row-title" { bdi { (device) } }
                        p class="soft small" { (say::session_times(l, &session.since, &session.seen)) }
                        div class="row-side" {
                            @if session.here {
                                span class="soft" { (say::session_here(l)) }
                            } @else {
                                (self.form(l, html! {
                                    input type="hidden" name="session" value=(session.id);
                                    button class="button button-quiet" type="submit" name="do" value="end" {
                                        (say::session_end(l)) span class="hide" { " " (say::session_end_of(l, device)) }
                                    }
                                }))
                            }
                        }
                    }
                }
            }
            @if others {
                (self.form(l, html! { (Button { label: say::sessions_end_others(l), weight: Weight::Quiet, sends: Some(("do", "end-others")) }) }))
            }
        }
    }

    fn passkeys(&self, l: Locale, passkeys: &Passkeys) -> Markup {
        html! {
            p { (say::passkeys_lead(l)) }
            @if passkeys.known.is_empty() {
                p class="soft" { (say::passkeys_none(l)) }
            } @else {
                ul class="rows" {
                    @for (id, date) in &passkeys.known {
                        li class="row" {
                            span class="row-title" { (say::passkey_since(l, date)) }
                            div class="row-side" {
                                (self.form(l, html! {
                                    input type="hidden" name="passkey" value=(id);
                                    (Button { label: say::passkey_remove(l), weight: Weight::Quiet, sends: Some(("do", "remove-passkey")) })
                                }))
                            }
                        }
                    }
                }
            }
            @if let Some((options, state)) = &passkeys.offer {
                p class="soft" data-passkey="without" { (say::passkeys_need_script(l)) }
                form class="flow" method="post" action=(Place::Account.href(l.lang)) hidden data-passkey="create" data-options=(options) {
                    input type="hidden" name="key" value=(self.key);
                    input type="hidden" name="do" value="add-passkey";
                    input type="hidden" name="state" value=(state);
                    input type="hidden" name="answer" value="";
                    (Button { label: say::passkey_add(l), weight: Weight::Quiet, sends: None })
                }
            }
        }
    }

    fn form(&self, l: Locale, body: Markup) -> Markup {
        html! { (PostForm { action: Place::Account.href(l.lang), key: &self.key, seen: None, files: false, body }) }
    }
}

fn name_fault(l: Locale) -> String {
    say::name_fault(l, u64::try_from(MAX_NAME).unwrap_or(u64::MAX))
}

impl EraseView {
    /// Whether nothing stands in the way.
    pub(super) fn may(&self) -> bool {
        self.last_owner_of.is_empty() && !self.last_administrator
    }

    /// The content of the page.
    pub(crate) fn main(&self, l: Locale) -> Markup {
        let error = self.unconfirmed.then_some(say::erase_unconfirmed(l));
        html! {
            div class="wrap flow account" {
                (ErrorSummary { title: errors::summary(l), faults: error.iter().map(|says| Fault { field: "sure", says }).collect() })
                h1 { (say::erase(l)) }
                p class="lede" { (say::erase_lead(l)) }
                @if self.last_administrator { (Notice { tone: Tone::Info, title: None, body: html! { p { (say::erase_last_administrator(l)) } } }) }
                @if self.may() {
                    (PostForm { action: Place::AccountErase.href(l.lang), key: &self.key, seen: None, files: false, body: html! {
                        (ChoiceQuestion {
                            name: "sure", legend: html! { (common::warning(l)) }, hint: None, error, pick: Pick::Many,
                            choices: vec![Choice { value: "yes", label: say::erase_confirm(l), hint: None, chosen: false, apart: false }],
                        })
                        (Button { label: say::erase_do(l), weight: Weight::Main, sends: None })
                    } })
                } @else if !self.last_owner_of.is_empty() {
                    ul class="rows" {
                        @for (firm, members) in &self.last_owner_of {
                            (CardRow { title: &say::erase_last_owner(l, firm), href: Some(members.clone()), summary: None, side: vec![] }.under_h1())
                        }
                    }
                }
                p { a href=(Place::Account.href(l.lang)) { (common::back(l)) } }
            }
        }
    }
}

/// What stands there when a person is erased.
pub(crate) fn erased(l: Locale) -> Markup {
    html! {
        div class="wrap flow" {
            h1 { (say::erased_title(l)) }
            p class="lede" { (say::erased_lead(l)) }
            p { a href=(Place::Home.href(l.lang)) { (errors::go_home(l)) } }
        }
    }
}

#[cfg(test)]
pub(crate) mod samples {
    use super::*;
    use crate::ui::Sample;

    fn view(l: Locale) -> AccountView {
        let day = |day: u8| crate::moment::instant(l, format!("2026-11-{day}T09:30:00Z").parse().unwrap());
        let session = |here: bool, device: Option<&str>| SessionRow {
            id: "0193a6c0-7d4e-7000-8000-00000000002a".to_owned(),
            device: device.map(str::to_owned),
            since: day(11),
            seen: day(29),
            here,
        };
        AccountView {
            address: "aisha@example.pk".to_owned(),
            name: "Aisha Khan".to_owned(),
            name_fault: false,
            letters: Lang::Ur,
            saved: true,
            queue: true,
            sessions: vec![session(true, Some("Firefox · Linux")), session(false, None)],
            passkeys: Some(Passkeys {
                known: vec![("0a".to_owned(), day(12))],
                offer: Some(("{}".to_owned(), "00".to_owned())),
            }),
            key: "k".to_owned(),
        }
    }

    /// The account as it usually is, new, and in error; erasing and what comes after.
    pub(crate) fn samples(l: Locale) -> Vec<Sample> {
        let usual = view(l);
        let one = usual.sessions[..1].to_vec();
        let none = Some(Passkeys { known: vec![], offer: None });
        let new = AccountView { name: String::new(), saved: false, sessions: one, passkeys: none, ..view(l) };
        let long = AccountView { name: "عائشہ ".repeat(50), name_fault: true, passkeys: None, ..view(l) };
        let last = vec![("Karachi Cloud Works".to_owned(), Place::Firms.href(l.lang))];
        vec![
            Sample::new("account", usual.main(l)),
            Sample::new("account, new", new.main(l)),
            Sample::new("account, in error and overlong", long.main(l)),
            Sample::new("erase", EraseView::default().main(l)),
            Sample::new("erase, not confirmed", EraseView { unconfirmed: true, ..Default::default() }.main(l)),
            Sample::new("erase, last owner", EraseView { last_owner_of: last, ..Default::default() }.main(l)),
            Sample::new(
                "erase, last administrator",
                EraseView { last_administrator: true, ..Default::default() }.main(l),
            ),
            Sample::new("erased", erased(l)),
        ]
    }
}
