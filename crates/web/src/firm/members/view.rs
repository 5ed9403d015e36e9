//! What the page of members and advisers shows.

use maud::{Markup, html};
use text::Locale;
use text::say::{errors, firm as say};

use crate::firm::frame::Frame;
use crate::ui::{
    Badge, Button, Choice, ChoiceQuestion, Code, Entry, ErrorSummary, Fault, Field, Known, KnownField, Length, Notice,
    Pick, PostForm, Select, Status, Tone, Weight,
};
use crate::url::FirmPage;

/// Members, invitations and advisers of a firm.
#[derive(Clone, Debug)]
pub(crate) struct MembersView {
    /// The firm.
    pub frame: Frame,
    /// Who belongs to it.
    pub members: Vec<MemberRow>,
    /// Invitations that wait.
    pub invitations: Vec<InvitationRow>,
    /// Who acts for it, or did.
    pub advisers: Vec<AdviserRow>,
    /// Whether the reader may change anything.
    pub manages: bool,
    /// The cases that a mandate can name: id and title.
    pub cases: Vec<(String, String)>,
    /// A day as one writes it.
    pub example: String,
    /// What was typed into the forms.
    pub typed: Typed,
    /// What is wrong with it.
    pub faults: Vec<MembersFault>,
    /// Whether an invitation was just sent.
    pub sent: bool,
    /// The key of the forms.
    pub key: String,
}

/// A member.
#[derive(Clone, Debug)]
pub(crate) struct MemberRow {
    /// The person's id.
    pub person: String,
    /// The name.
    pub name: String,
    /// The word for the role, and the role as it is sent.
    pub role: (&'static str, &'static str),
    /// Whether it is the reader.
    pub own: bool,
}

/// An invitation.
#[derive(Clone, Debug)]
pub(crate) struct InvitationRow {
    /// Its id.
    pub id: String,
    /// To whom it went, if that is still known.
    pub address: Option<String>,
    /// What it offers, and until when.
    pub line: String,
}

/// An adviser.
#[derive(Clone, Debug)]
pub(crate) struct AdviserRow {
    /// The mandate's id.
    pub id: String,
    /// The name.
    pub name: String,
    /// What the mandate covers, and until when.
    pub line: String,
    /// Whether it still counts.
    pub counts: bool,
}

/// What was typed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Typed {
    /// The address of a member to be.
    pub member: String,
    /// Their role.
    pub role: String,
    /// The address of an adviser to be.
    pub adviser: String,
    /// The cases of the mandate, or `all`.
    pub scope: Vec<String>,
    /// Its last day.
    pub until: String,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MembersFault {
    /// The address of a member to be.
    Member,
    /// Their role.
    Role,
    /// The address of an adviser to be.
    Adviser,
    /// The scope of a mandate.
    Scope,
    /// Its last day.
    Until,
    /// The last owner would go.
    LastOwner,
}

impl MembersFault {
    const fn field(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Role => "role",
            Self::Adviser => "adviser",
            Self::Scope => "scope",
            Self::Until => "until",
            Self::LastOwner => "members",
        }
    }
}

impl MembersView {
    /// The content of the page.
    pub(crate) fn main(&self, l: Locale) -> Markup {
        let says: Vec<(MembersFault, String)> =
            self.faults.iter().map(|fault| (*fault, self.says(l, *fault))).collect();
        let faults = says.iter().map(|(fault, says)| Fault { field: fault.field(), says }).collect();
        let error = |fault| says.iter().find(|(known, _)| *known == fault).map(|(_, says)| says.as_str());
        html! {
            div class="wrap flow firm" {
                (self.frame.top(l))
                @if self.sent { (Notice { tone: Tone::Done, title: None, body: html! { p { (say::invited(l)) } } }) }
                (ErrorSummary { title: errors::summary(l), faults })
                h1 { (say::members(l)) }
                p class="lede" { (say::members_lead(l)) }
                ul class="rows" id="members" { @for member in &self.members { (self.member(l, member)) } }
                @if !self.invitations.is_empty() {
                    section class="flow" aria-labelledby="invitations" {
                        h2 id="invitations" { (say::invitations(l)) }
                        ul class="rows" { @for invitation in &self.invitations { (self.invitation(l, invitation)) } }
                    }
                }
                @if self.manages { section class="flow" aria-labelledby="invite" { h2 id="invite" { (say::invite(l)) } (self.invite(l, &error)) } }
                section class="flow" aria-labelledby="advisers" {
                    h2 id="advisers" { (say::advisers(l)) }
                    p { (say::advisers_lead(l)) }
                    @if self.advisers.is_empty() {
                        p class="soft" { (say::advisers_none(l)) }
                    } @else {
                        ul class="rows" { @for adviser in &self.advisers { (self.adviser(l, adviser)) } }
                    }
                    @if self.manages { h3 { (say::mandate_give(l)) } (self.mandate(l, &error)) }
                }
            }
        }
    }

    fn says(&self, l: Locale, fault: MembersFault) -> String {
        match fault {
            MembersFault::Member | MembersFault::Adviser => say::invite_address_fault(l).to_owned(),
            MembersFault::Role => say::invite_role_none(l).to_owned(),
            MembersFault::Scope => say::mandate_scope_none(l).to_owned(),
            MembersFault::Until => say::mandate_until_fault(l, &self.example),
            MembersFault::LastOwner => say::last_owner(l).to_owned(),
        }
    }

    fn member(&self, l: Locale, member: &MemberRow) -> Markup {
        let (word, role) = member.role;
        let entries = roles(l).map(|(value, label, _)| Entry { value, label }).to_vec();
        html! {
            li class="row" {
                span class="row-title" {
                    bdi { (member.name) }
                    @if member.own { " " span class="soft" { "(" (say::member_you(l)) ")" } }
                }
                div class="row-side" { (Badge { status: Status::Todo, word }) }
                @if self.manages {
                    (self.form(l, html! {
                        input type="hidden" name="person" value=(member.person);
                        (Select {
                            name: &format!("role-{}", member.person), label: &say::member_role_of(l, &member.name), hint: None, error: None, nothing: None,
                            entries, value: role,
                        })
                        div class="buttons" {
                            (Button { label: say::member_change(l), weight: Weight::Quiet, sends: Some(("do", "role")) })
                            (Button { label: say::member_remove(l), weight: Weight::Quiet, sends: Some(("do", "remove")) })
                        }
                    }))
                }
            }
        }
    }

    fn invitation(&self, l: Locale, invitation: &InvitationRow) -> Markup {
        html! {
            li class="row" {
                span class="row-title" {
                    @match &invitation.address { Some(address) => { (Code(address)) } None => { (say::invitation_unknown(l)) } }
                }
                p class="soft small" { (invitation.line) }
                @if self.manages {
                    (self.form(l, html! {
                        input type="hidden" name="invitation" value=(invitation.id);
                        (Button { label: say::invitation_withdraw(l), weight: Weight::Quiet, sends: Some(("do", "withdraw-invitation")) })
                    }))
                }
            }
        }
    }

    fn adviser(&self, l: Locale, adviser: &AdviserRow) -> Markup {
        html! {
            li class="row" {
                span class="row-title" { bdi { (adviser.name) } }
                p class="soft small" { (adviser.line) }
                @if self.manages && adviser.counts {
                    (self.form(l, html! {
                        input type="hidden" name="mandate" value=(adviser.id);
                        (Button { label: say::mandate_withdraw(l), weight: Weight::Quiet, sends: Some(("do", "withdraw-mandate")) })
                    }))
                }
            }
        }
    }

    fn invite<'a>(&self, l: Locale, error: &impl Fn(MembersFault) -> Option<&'a str>) -> Markup {
        let choice = |(value, label, hint)| Choice {
            value,
            label,
            hint: Some(hint),
            chosen: value == self.typed.role,
            apart: false,
        };
        self.form(l, html! {
            (KnownField {
                name: "member", knows: Known::OtherEmail, label: say::invite_address(l), hint: None, error: error(MembersFault::Member), value: &self.typed.member,
            })
            (ChoiceQuestion {
                name: "role", legend: html! { (say::invite_role(l)) }, hint: None, error: error(MembersFault::Role), pick: Pick::One,
                choices: roles(l).map(choice).into(),
            })
            (Button { label: say::invite_do(l), weight: Weight::Main, sends: Some(("do", "invite")) })
        })
    }

    fn mandate<'a>(&self, l: Locale, error: &impl Fn(MembersFault) -> Option<&'a str>) -> Markup {
        let labels: Vec<String> = self.cases.iter().map(|(_, title)| say::mandate_scope_case(l, title)).collect();
        let chosen = |value: &str| self.typed.scope.iter().any(|known| known == value);
        let all = Choice {
            value: "all",
            label: say::mandate_scope_all(l),
            hint: Some(say::mandate_scope_all_hint(l)),
            chosen: chosen("all"),
            apart: false,
        };
        let cases = self.cases.iter().zip(&labels);
        let cases =
            cases.map(|((id, _), label)| Choice { value: id, label, hint: None, chosen: chosen(id), apart: false });
        self.form(l, html! {
            (KnownField {
                name: "adviser", knows: Known::OtherEmail, label: say::invite_address(l), hint: None, error: error(MembersFault::Adviser),
                value: &self.typed.adviser,
            })
            (ChoiceQuestion {
                name: "scope", legend: html! { (say::mandate_scope(l)) }, hint: None, error: error(MembersFault::Scope), pick: Pick::Many,
                choices: std::iter::once(all).chain(cases).collect(),
            })
            (Field {
                name: "until", label: html! { (say::mandate_until(l)) }, hint: Some(&say::mandate_until_hint(l, &self.example)),
                error: error(MembersFault::Until), value: &self.typed.until, length: Length::Short, keyboard: "text", unit: None,
            })
            (Button { label: say::invite_do(l), weight: Weight::Quiet, sends: Some(("do", "mandate")) })
        })
    }

    fn form(&self, l: Locale, body: Markup) -> Markup {
        let action = self.frame.page(l, FirmPage::Members);
        html! { (PostForm { action, key: &self.key, seen: None, files: false, body }) }
    }
}

/// The roles: as they are sent, their words, and what they may do.
fn roles(l: Locale) -> [(&'static str, &'static str, &'static str); 3] {
    [
        ("owner", say::role_owner(l), say::role_owner_hint(l)),
        ("preparer", say::role_preparer(l), say::role_preparer_hint(l)),
        ("viewer", say::role_viewer(l), say::role_viewer_hint(l)),
    ]
}
