//! The first administrator, by a link that is shown where the server is started. It leads somewhere once.

use axum::extract::State;
use axum::response::Response;
use desk::person::{Command, DeskRole};
use maud::html;
use store::settings::{FIRST_ADMINISTRATOR, once};
use text::Lang;
use text::say::admin as say;

use crate::case::visit::form_key;
use crate::extract::{Form, Path};
use crate::office::{Office, Signed, Undone};
use crate::queue::countries;
use crate::start::see;
use crate::ui::{Button, Choice, ChoiceQuestion, Page, Pick, PostForm, Weight};
use crate::url::{DeskPage, Href, Place};
use crate::{Problem, Reader, Site};

/// The path for the first administrator in a language, until it is used.
///
/// # Errors
/// If the store failed.
pub async fn first_administrator(site: &Site, lang: Lang) -> Result<Option<String>, store::StoreError> {
    let Some(office) = site.desk_files() else { return Ok(None) };
    if is_used(office).await? {
        return Ok(None);
    }
    Ok(Some(Href::first_administrator(lang, &token(office)).as_str().to_owned()))
}

/// It follows from the installation's key, so that every node takes the same and nothing has to be kept.
fn token(office: &Office) -> String {
    let digest = office.store().keys().digest("link", "first administrator");
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether the link was used, or somebody became an administrator in another way.
async fn is_used(office: &Office) -> Result<bool, store::StoreError> {
    if office.store().setting(FIRST_ADMINISTRATOR).await?.is_some() {
        return Ok(true);
    }
    let people = office.store().desk_people().await?;
    Ok(people.iter().any(|line| line.role == DeskRole::Administrator.as_str()))
}

/// A wrong link, and a right one that was used, lead nowhere.
async fn open<'a>(site: &'a Site, given: &str) -> Result<&'a Office, Problem> {
    let office = site.office()?;
    let used = is_used(office).await.map_err(|error| site.failed(&error))?;
    let right = given.len() == token(office).len()
        && given.bytes().zip(token(office).bytes()).fold(0, |differ, (a, b)| differ | (a ^ b)) == 0;
    if right && !used { Ok(office) } else { Err(Problem::NotFound) }
}

/// `GET /{lang}/desk/first/{token}`.
pub(super) async fn ask(
    reader: Reader,
    _signed: Signed,
    State(site): State<Site>,
    Path(given): Path<String>,
) -> Result<Response, Problem> {
    let office = open(&site, &given).await?;
    let l = reader.locale;
    let key = office.id().map_err(|error| site.failed(&error))?.to_string();
    let law = site.law().current();
    let countries = countries(l, &law.book);
    let choices = countries.iter().enumerate().map(|(at, (value, label))| Choice {
        value,
        label,
        hint: None,
        chosen: at == 0,
        apart: false,
    });
    let main = html! {
        div class="wrap flow" {
            h1 { (say::first_title(l)) }
            p class="lede" { (say::first_lead(l)) }
            (PostForm { action: Href::first_administrator(l.lang, &given), key: &key, seen: None, files: false, body: html! {
                (ChoiceQuestion {
                    name: "country",
                    legend: html! { (say::country(l)) },
                    hint: None,
                    error: None,
                    pick: Pick::One,
                    choices: choices.collect(),
                })
                (Button { label: say::first_take(l), weight: Weight::Main, sends: None })
            } })
        }
    };
    Ok(Page::new(&reader, &site, say::first_title(l)).within(Place::Queue).show(&main))
}

/// `POST /{lang}/desk/first/{token}`.
pub(super) async fn become_administrator(
    reader: Reader,
    signed: Signed,
    State(site): State<Site>,
    Path(given): Path<String>,
    form: Form,
) -> Result<Response, Problem> {
    let office = open(&site, &given).await?;
    let law = site.law().current();
    let chosen = form.filled("country").unwrap_or_default();
    let country = countries(reader.locale, &law.book).into_iter().find(|(code, _)| code == chosen);
    let (country, _) = country.ok_or(Problem::BadForm)?;
    let give = Command::Give(DeskRole::Administrator, country);
    let meta = office.meta(signed.by());
    // Of two who come at once, one is written.
    let taken = once(FIRST_ADMINISTRATOR, &signed.person.to_string());
    match office.on_person(&site, meta, signed.person, &form_key(&form), give, vec![taken]).await {
        Ok(_) => Ok(see(&DeskPage::People.href(reader.lang()))),
        Err(Undone::Problem(problem)) => Err(problem),
        Err(Undone::Refused(_)) => Err(Problem::NotFound),
    }
}
