//! An invitation: what it offers, and taking it. Who has its token may take it, once; the token went to one mail address.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use desk::firm::{Command, Firm, Offer};
use desk::ids::{FirmId, InvitationId, MandateId, WordsId};
use desk::policy::Role;
use jiff::Timestamp;
use maud::{Markup, html};
use store::words;
use text::Locale;
use text::say::firm as say;
use uuid::Uuid;

use super::frame::role;
use crate::app::redirect;
use crate::extract::{Form, Path};
use crate::moment::{date, last_day};
use crate::office::{FormKey, Office, Signed, Undone};
use crate::ui::{Button, LinkButton, Page, PostForm, Weight};
use crate::url::{Href, Place};
use crate::{Problem, Reader, Site};

/// What the page shows.
#[derive(Clone, Debug)]
pub(crate) enum InvitationView {
    /// It can be taken.
    Waits {
        /// What it offers, as a sentence.
        line: String,
        /// Where it is taken.
        action: Href,
        /// The key of the form.
        key: String,
    },
    /// Who reads it belongs to the firm already.
    Own(Href),
    /// It was taken or taken back, or has run out.
    Over,
}

impl InvitationView {
    /// The content of the page.
    pub(crate) fn main(&self, l: Locale) -> Markup {
        html! {
            div class="wrap flow firm" {
                @match self {
                    Self::Waits { line, action, key } => {
                        h1 { (say::invitation(l)) }
                        p class="lede" { (line) }
                        (PostForm { action: action.clone(), key, seen: None, files: false, body: html! {
                            (Button { label: say::invitation_accept(l), weight: Weight::Main, sends: None })
                        } })
                    }
                    Self::Own(firm) => {
                        h1 { (say::invitation(l)) }
                        p class="lede" { (say::invitation_own(l)) }
                        (LinkButton { label: say::mine(l), href: firm.clone(), weight: Weight::Main })
                    }
                    Self::Over => {
                        h1 { (say::invitation_over(l)) }
                        p class="lede" { (say::invitation_over_lead(l)) }
                        p { a href=(Place::Firms.href(l.lang)) { (say::mine(l)) } }
                    }
                }
            }
        }
    }
}

/// The token of an invitation: firm, invitation, and a keyed digest of both, so that none can be made up.
pub(super) fn token(office: &Office, firm: FirmId, invitation: InvitationId) -> String {
    let digest = office.store().keys().digest("invitation", &format!("{firm} {invitation}"));
    let seal: String = digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("{}{}{seal}", firm.uuid().simple(), invitation.uuid().simple())
}

/// The firm and the invitation of a token; none if it was made up.
fn read(office: &Office, text: &str) -> Option<(FirmId, InvitationId)> {
    let id = |from: usize| Uuid::try_parse(text.get(from..from + 32)?).ok();
    let (firm, invitation) = (FirmId::new(id(0)?), InvitationId::new(id(32)?));
    // A digest of a digest: how far two differ cannot be timed.
    let mark = |text: &str| office.store().keys().digest("compare", text);
    (mark(&token(office, firm, invitation)) == mark(text)).then_some((firm, invitation))
}

/// The letter with an invitation.
pub(super) fn letter(l: Locale, firm: &str, offers: &Offer, link: &str, until: Timestamp) -> String {
    let text = [
        line(l, "UTC", firm, offers),
        say::letter_open(l).to_owned(),
        link.to_owned(),
        say::letter_until(l, &date(l, until)),
    ];
    text::strip_marks(&text.join("\n\n")).into_owned()
}

fn line(l: Locale, zone: &str, firm: &str, offers: &Offer) -> String {
    match offers {
        Offer::Member(held) => say::invitation_member(l, firm, role(l, Role::from(*held))),
        Offer::Mandate(scope) => say::invitation_mandate(l, firm, &last_day(l, zone, scope.until)),
    }
}

/// `GET /{lang}/invitation/{token}`.
pub(super) async fn invitation(
    reader: Reader,
    State(site): State<Site>,
    signed: Signed,
    Path(text): Path<String>,
) -> Result<Response, Problem> {
    let failed = |error| site.failed(&error);
    let office = site.office()?;
    let (firm_id, id) = read(office, &text).ok_or(Problem::NotFound)?;
    let firm = office.store().load::<Firm>(firm_id.uuid()).await.map_err(failed)?.state;
    let waits = firm.invitations.get(&id).filter(|invitation| office.now() < invitation.until);
    let view = match waits {
        None => InvitationView::Over,
        Some(known) if firm.members.contains_key(&signed.person) && matches!(known.offers, Offer::Member(_)) => {
            InvitationView::Own(Href::firm(reader.lang(), firm_id))
        }
        Some(known) => InvitationView::Waits {
            line: line(reader.locale, &site.law().current().book.head.zone, &firm.name, &known.offers),
            action: Href::invitation(reader.lang(), &text),
            key: office.id().map_err(failed)?.to_string(),
        },
    };
    Ok(show(&reader, &site, &view))
}

fn show(reader: &Reader, site: &Site, view: &InvitationView) -> Response {
    Page::new(reader, site, say::invitation(reader.locale)).within(Place::Firms).show(&view.main(reader.locale))
}

/// `POST /{lang}/invitation/{token}`.
pub(super) async fn accept(
    reader: Reader,
    State(site): State<Site>,
    signed: Signed,
    Path(text): Path<String>,
    form: Form,
) -> Result<Response, Problem> {
    let office = site.office()?;
    let (firm, id) = read(office, &text).ok_or(Problem::NotFound)?;
    // One invitation leads to one mandate at most, so its id will do.
    let command = Command::Accept { invitation: id, person: signed.person, mandate: MandateId::new(id.uuid()) };
    let rows = vec![words::remove(WordsId::new(id.uuid()))];
    match office.on_firm(&site, &signed, firm, &FormKey::of(&form), command, rows).await {
        Ok(state) => {
            // A mandate may be for one case only, and then the firm's page is not part of it.
            let mandate = state.mandates.get(&MandateId::new(id.uuid()));
            let case = mandate.and_then(|mandate| mandate.scope.cases.first());
            let on = case.map_or_else(|| Href::firm(reader.lang(), firm), |case| Href::case(reader.lang(), *case));
            Ok(redirect(StatusCode::SEE_OTHER, on.as_str()))
        }
        Err(Undone::Problem(problem)) => Err(problem),
        Err(Undone::Refused(_)) => Ok(show(&reader, &site, &InvitationView::Over)),
    }
}
