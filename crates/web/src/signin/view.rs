//! What the pages of signing in show.

use maud::{Markup, html};
use text::Locale;
use text::say::{account as say, errors};

use crate::office::Kept;
use crate::ui::{Button, ErrorSummary, Fault, Known, KnownField, Notice, Tone, Weight};
use crate::url::{Href, Place};

/// How many digits a code has.
pub(crate) const CODE_DIGITS: u64 = 8;

/// The first page: the address.
#[derive(Clone, Debug, Default)]
pub(crate) struct SignInView {
    /// Where it goes on afterwards.
    pub next: Option<Href>,
    /// The address that was typed.
    pub address: String,
    /// What is wrong with it.
    pub fault: Option<AddressFault>,
    /// What waits for the sign-in.
    pub kept: Option<Kept>,
    /// The challenge for a passkey, where the browser's script may offer one.
    pub passkey: Option<PasskeyOffer>,
}

/// What is wrong with an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AddressFault {
    /// There is none.
    Empty,
    /// It is none.
    Form,
}

/// What the browser's script needs to ask for a passkey.
#[derive(Clone, Debug)]
pub(crate) struct PasskeyOffer {
    /// The options as JSON.
    pub options: String,
    /// What the server needs to check the answer, sealed.
    pub state: String,
    /// Whether one was tried and not accepted.
    pub failed: bool,
}

/// The second page: the code.
#[derive(Clone, Debug)]
pub(crate) struct CodeView {
    /// Where it goes on afterwards.
    pub next: Option<Href>,
    /// What waits for the sign-in.
    pub kept: Option<Kept>,
    /// For how many minutes a code can be used.
    pub minutes: u64,
    /// What is wrong with the code that was typed.
    pub fault: Option<CodeFault>,
}

/// What is wrong with a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CodeFault {
    /// There is none.
    Empty,
    /// It is another; so many tries are left.
    Wrong(u8),
    /// It can no longer be used.
    Gone,
}

impl SignInView {
    /// The content of the page.
    pub(crate) fn main(&self, l: Locale) -> Markup {
        let error = self.fault.map(|fault| match fault {
            AddressFault::Empty => say::address_empty(l),
            AddressFault::Form => say::address_fault(l),
        });
        html! {
            div class="wrap flow sign-in" {
                (ErrorSummary { title: errors::summary(l), faults: error.iter().map(|says| Fault { field: "address", says }).collect() })
                h1 { (say::sign_in(l)) }
                p class="lede" { (say::sign_in_lead(l)) }
                @if self.kept.is_some() { (Notice { tone: Tone::Info, title: None, body: html! { p { (say::kept_waits(l)) } } }) }
                form class="flow" method="post" action=(Place::SignIn.href(l.lang)) {
                    (next(self.next.as_ref(), self.kept.as_ref()))
                    (KnownField {
                        name: "address", knows: Known::Email, label: say::address(l), hint: Some(say::address_hint(l)), error,
                        value: &self.address,
                    })
                    (Button { label: say::send_code(l), weight: Weight::Main, sends: None })
                }
                p class="soft" { (say::first_time(l)) }
                @if let Some(offer) = &self.passkey { (self.passkey(l, offer)) }
            }
        }
    }

    /// A form that stays hidden until the script has found that the browser can do it.
    fn passkey(&self, l: Locale, offer: &PasskeyOffer) -> Markup {
        html! {
            @if offer.failed { p class="fault" role="alert" { span { (say::passkey_failed(l)) } } }
            form class="flow" method="post" action=(Place::SignInPasskey.href(l.lang)) hidden data-passkey="get" data-options=(offer.options) {
                (next(self.next.as_ref(), self.kept.as_ref()))
                input type="hidden" name="state" value=(offer.state);
                input type="hidden" name="answer" value="";
                (Button { label: say::passkey_offer(l), weight: Weight::Quiet, sends: None })
                p class="soft" { (say::passkey_hint(l)) }
            }
        }
    }
}

impl CodeView {
    /// The content of the page.
    pub(crate) fn main(&self, l: Locale) -> Markup {
        let error = self.fault.map(|fault| match fault {
            CodeFault::Empty => say::code_empty(l).to_owned(),
            CodeFault::Wrong(left) => say::code_wrong(l, u64::from(left)),
            CodeFault::Gone => say::code_gone(l).to_owned(),
        });
        let faults = error.iter().map(|says| Fault { field: "code", says }).collect();
        let again = Place::SignIn.href(l.lang);
        let again = match &self.next {
            Some(next) => again.with("next", next.as_str()),
            None => again,
        };
        html! {
            div class="wrap flow sign-in" {
                (ErrorSummary { title: errors::summary(l), faults })
                h1 { (say::code_title(l)) }
                p class="lede" { (say::code_sent(l, self.minutes)) }
                form class="flow" method="post" action=(Place::SignInCode.href(l.lang)) {
                    (next(self.next.as_ref(), self.kept.as_ref()))
                    (KnownField {
                        name: "code", knows: Known::Code, label: say::code(l), hint: Some(&say::code_hint(l, CODE_DIGITS)),
                        error: error.as_deref(), value: "",
                    })
                    (Button { label: say::sign_in(l), weight: Weight::Main, sends: None })
                }
                p class="soft" { (say::code_no_mail(l)) }
                p { a href=(again) { (say::code_other(l)) } }
            }
        }
    }
}

/// Signing out, asked before it is done.
pub(crate) fn sign_out(l: Locale) -> Markup {
    html! {
        div class="wrap flow" {
            h1 { (say::sign_out(l)) }
            p class="lede" { (say::sign_out_lead(l)) }
            form method="post" action=(Place::SignOut.href(l.lang)) {
                (Button { label: say::sign_out(l), weight: Weight::Main, sends: None })
            }
        }
    }
}

/// After a sign-in that came in between: what was typed, to be sent.
pub(crate) fn kept(l: Locale, kept: &Kept) -> Markup {
    html! {
        div class="wrap flow" {
            h1 { (say::kept_title(l)) }
            p class="lede" { (say::kept_lead(l)) }
            @if kept.files { p { (say::kept_files(l)) } }
            form method="post" action=(kept.to) {
                @for (name, value) in &kept.fields { input type="hidden" name=(name) value=(value); }
                (Button { label: say::kept_send(l), weight: Weight::Main, sends: None })
            }
            p { a href=(kept.to) { (say::kept_drop(l)) } }
        }
    }
}

fn next(next: Option<&Href>, kept: Option<&Kept>) -> Markup {
    html! {
        @if let Some(next) = next { input type="hidden" name="next" value=(next); }
        @if let Some(kept) = kept { (kept.hidden()) }
    }
}

#[cfg(test)]
pub(crate) mod samples {
    use super::*;
    use crate::ui::Sample;

    /// The pages as they are first, in error, and with a passkey on offer.
    pub(crate) fn samples(l: Locale) -> Vec<Sample> {
        let next = Some(Place::Plan.href(l.lang));
        let in_error = |address: &str, fault| SignInView {
            next: next.clone(),
            address: address.to_owned(),
            fault: Some(fault),
            kept: None,
            passkey: None,
        };
        let code = |fault| CodeView { next: next.clone(), kept: None, minutes: 10, fault };
        let waits = Kept {
            to: Place::Firms.href(l.lang),
            fields: vec![("words".to_owned(), "One line\n& another".to_owned())],
            files: true,
        };
        let offer =
            |failed| PasskeyOffer { options: "{\"challenge\":\"\"}".to_owned(), state: "00".to_owned(), failed };
        let long = format!("{}@example.pk", "a".repeat(120));
        vec![
            Sample::new("sign in", SignInView::default().main(l)),
            Sample::new("sign in, no address", in_error("", AddressFault::Empty).main(l)),
            Sample::new("sign in, overlong", in_error(&long, AddressFault::Form).main(l)),
            Sample::new("sign in, passkey", SignInView { passkey: Some(offer(true)), ..Default::default() }.main(l)),
            Sample::new("code", code(None).main(l)),
            Sample::new("code, empty", code(Some(CodeFault::Empty)).main(l)),
            Sample::new("code, wrong", code(Some(CodeFault::Wrong(2))).main(l)),
            Sample::new("code, gone", code(Some(CodeFault::Gone)).main(l)),
            Sample::new(
                "sign in, a form waits",
                SignInView { kept: Some(waits.clone()), ..Default::default() }.main(l),
            ),
            Sample::new("what was kept", kept(l, &waits)),
            Sample::new("sign out", sign_out(l)),
        ]
    }
}
