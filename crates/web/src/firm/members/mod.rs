//! Who belongs to a firm and who acts for it: inviting, changing and ending.

mod change;
mod fill;
pub(crate) mod view;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use desk::Refusal;
use desk::ids::FirmId;
use text::say::firm as say;

use self::change::Done;
use self::view::{MembersFault, MembersView, Typed};
use crate::app::redirect;
use crate::extract::{Form, Path, Query};
use crate::office::{Signed, Undone};
use crate::ui::Page;
use crate::url::{FirmPage, Href, Place};
use crate::{Problem, Reader, Site};

/// `GET /{lang}/firm/{firm}/members`.
pub(super) async fn members(
    reader: Reader,
    State(site): State<Site>,
    signed: Signed,
    Path(firm): Path<FirmId>,
    query: Query,
) -> Result<Response, Problem> {
    let view = fill::view(&reader, &site, &signed, firm).await?;
    Ok(show(&reader, &site, &MembersView { sent: query.get("sent").is_some(), ..view }))
}

fn show(reader: &Reader, site: &Site, view: &MembersView) -> Response {
    let status = if view.faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Page::new(reader, site, say::members(reader.locale))
        .within(Place::Firms)
        .status(status)
        .show(&view.main(reader.locale))
}

/// `POST /{lang}/firm/{firm}/members`: what its button says.
pub(super) async fn change(
    reader: Reader,
    State(site): State<Site>,
    signed: Signed,
    Path(firm): Path<FirmId>,
    form: Form,
) -> Result<Response, Problem> {
    let text = |name: &str| form.filled(name).unwrap_or_default().to_owned();
    let typed = Typed {
        member: text("member"),
        role: text("role"),
        adviser: text("adviser"),
        scope: form.0.all("scope").map(str::to_owned).collect(),
        until: text("until"),
    };
    let faults = match change::carry_out(&reader, &site, &signed, firm, &form, &typed).await {
        Ok(done) => {
            let href = Href::firm_page(reader.lang(), firm, FirmPage::Members);
            let href = if done == Done::Sent { href.with("sent", "yes") } else { href };
            return Ok(redirect(StatusCode::SEE_OTHER, href.as_str()));
        }
        Err(change::Wrong::Faults(faults)) => faults,
        Err(change::Wrong::Undone(Undone::Problem(problem))) => return Err(problem),
        Err(change::Wrong::Undone(Undone::Refused(refusal))) => match refusal {
            Refusal::LastOwner => vec![MembersFault::LastOwner],
            Refusal::Field(_) => vec![MembersFault::Until],
            // What is over or gone already is so on the page that comes.
            _ => vec![],
        },
    };
    let view = fill::view(&reader, &site, &signed, firm).await?;
    Ok(show(&reader, &site, &MembersView { typed, faults, ..view }))
}
