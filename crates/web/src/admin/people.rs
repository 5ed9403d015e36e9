//! Who works at the desk, and as what.

use std::collections::HashMap;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use desk::ids::PersonId;
use desk::person::{Command, DeskRole};
use desk::policy::Action;
use maud::{Markup, html};
use store::queue::DeskLine;
use text::Locale;
use text::say::{admin as say, errors, queue, refusal as refused};

use crate::case::visit::form_key;
use crate::extract::Form;
use crate::office::{Office, Signed, Undone, address};
use crate::queue::{DeskFrame, countries, may};
use crate::start::see;
use crate::ui::{Button, Weight};
use crate::ui::{
    Choice, ChoiceQuestion, Column, EmptyState, ErrorSummary, Fault, Known, KnownField, Notice, Page, Pick, PostForm,
    Table, Tone,
};
use crate::url::{DeskPage, Place};
use crate::{Problem, Reader, Site};

/// The people of the desk.
#[derive(Clone, Debug)]
pub(super) struct PeopleView {
    /// The pages of the desk.
    pub frame: DeskFrame,
    /// Why what was just asked was not done.
    pub refused: Option<&'static str>,
    /// Everybody with a role.
    pub people: Vec<Somebody>,
    /// The key of the form that gives a role.
    pub key: String,
    /// The countries of the two desks: code and name.
    pub countries: Vec<(String, String)>,
    /// What was typed.
    pub typed: Typed,
}

/// A role of somebody's.
#[derive(Clone, Debug)]
pub(super) struct Somebody {
    /// Who, by the name that they go by, or their address.
    pub name: String,
    /// The id.
    pub person: String,
    /// The role's word.
    pub role: String,
    /// The desk.
    pub country: String,
    /// The key of the form that takes the role.
    pub key: String,
}

/// What was typed to give a role.
#[derive(Clone, Debug, Default)]
pub(super) struct Typed {
    /// The address.
    pub address: String,
    /// The role.
    pub role: String,
    /// The country.
    pub country: String,
    /// What is wrong: the field, and what to do.
    pub wrong: Vec<(&'static str, &'static str)>,
}

impl PeopleView {
    /// The content of the page.
    pub(super) fn main(&self, l: Locale) -> Markup {
        let faults = self.typed.wrong.iter().map(|(field, says)| Fault { field, says }).collect();
        html! {
            div class="wrap flow" {
                (self.frame.top(l))
                h1 { (say::people_title(l)) }
                (ErrorSummary { title: errors::summary(l), faults })
                p class="lede" { (say::people_lead(l)) }
                @if let Some(says) = self.refused {
                    (Notice { tone: Tone::Wrong, title: Some(refused::title(l)), body: html! { p { (says) } } })
                }
                @if self.people.is_empty() {
                    (EmptyState { says: say::people_none(l), leads: None })
                } @else {
                    (self.table(l))
                }
                section class="flow" aria-labelledby="give" {
                    h2 id="give" { (say::give_title(l)) }
                    (self.form(l))
                }
            }
        }
    }

    fn table(&self, l: Locale) -> Markup {
        let titles = [say::column_who(l), say::column_role(l), say::column_country(l), say::column_act(l)];
        let row = |somebody: &Somebody| {
            let role = role(l, &somebody.role).0;
            vec![
                html! { bdi { (somebody.name) } },
                html! { (role) },
                html! { (somebody.country) },
                html! {
                    (PostForm { action: DeskPage::People.href(l.lang), key: &somebody.key, seen: None, files: false, body: html! {
                        input type="hidden" name="person" value=(somebody.person);
                        input type="hidden" name="role" value=(somebody.role);
                        button class="button button-quiet" type="submit" name="do" value="take" {
                            (say::take(l)) span class="hide" { ": " (say::take_of(l, role, &somebody.name)) }
                        }
                    } })
                },
            ]
        };
        html! {
            (Table {
                id: "people",
                caption: say::people_title(l),
                columns: titles.map(|title| Column { title, numbers: false }).to_vec(),
                rows: self.people.iter().map(row).collect(),
                total: None,
            })
        }
    }

    fn form(&self, l: Locale) -> Markup {
        let error = |field: &str| self.typed.wrong.iter().find(|(name, _)| *name == field).map(|(_, says)| *says);
        let roles = DeskRole::ALL.map(|known| {
            let (label, hint) = role(l, known.as_str());
            let chosen = self.typed.role == known.as_str();
            Choice { value: known.as_str(), label, hint: Some(hint), chosen, apart: false }
        });
        let countries = self.countries.iter().map(|(value, label)| Choice {
            value,
            label,
            hint: None,
            chosen: self.typed.country == *value,
            apart: false,
        });
        html! {
            (PostForm { action: DeskPage::People.href(l.lang), key: &self.key, seen: None, files: false, body: html! {
                (KnownField {
                    name: "address",
                    knows: Known::OtherEmail,
                    label: say::address(l),
                    hint: Some(say::address_hint(l)),
                    error: error("address"),
                    value: &self.typed.address,
                })
                (ChoiceQuestion {
                    name: "role",
                    legend: html! { (say::role(l)) },
                    hint: None,
                    error: error("role"),
                    pick: Pick::One,
                    choices: roles.to_vec(),
                })
                (ChoiceQuestion {
                    name: "country",
                    legend: html! { (say::country(l)) },
                    hint: None,
                    error: error("country"),
                    pick: Pick::One,
                    choices: countries.collect(),
                })
                (Button { label: say::give(l), weight: Weight::Main, sends: Some(("do", "give")) })
            } })
        }
    }
}

/// The name of a role, and what it is.
fn role(l: Locale, word: &str) -> (&'static str, &'static str) {
    match DeskRole::ALL.into_iter().find(|known| known.as_str() == word) {
        Some(DeskRole::Officer) | None => (say::officer(l), say::officer_what(l)),
        Some(DeskRole::Lead) => (say::lead(l), say::lead_what(l)),
        Some(DeskRole::Auditor) => (say::auditor(l), say::auditor_what(l)),
        Some(DeskRole::Administrator) => (say::administrator(l), say::administrator_what(l)),
    }
}

/// `GET /{lang}/desk/people`.
pub(super) async fn people(reader: Reader, signed: Signed, State(site): State<Site>) -> Result<Response, Problem> {
    page(&reader, &signed, &site, Typed::default(), None).await
}

/// `POST /{lang}/desk/people`: a role is given or taken.
pub(super) async fn change(
    reader: Reader,
    signed: Signed,
    State(site): State<Site>,
    form: Form,
) -> Result<Response, Problem> {
    if !may(&signed, Action::ManageRoles) {
        return Err(Problem::NotFound);
    }
    let (l, office) = (reader.locale, site.office()?);
    let (person, command) = match form.filled("do") {
        Some("give") => {
            let mut typed = Typed::default();
            match given(l, &site, office, &form, &mut typed).await? {
                Some(given) => given,
                None => return page(&reader, &signed, &site, typed, None).await,
            }
        }
        Some("take") => {
            let person: PersonId = form.filled("person").and_then(|id| id.parse().ok()).ok_or(Problem::BadForm)?;
            let role = known(form.filled("role")).ok_or(Problem::BadForm)?;
            if role == DeskRole::Administrator && is_last(&site, office, person).await? {
                return page(&reader, &signed, &site, Typed::default(), Some(say::last(l))).await;
            }
            (person, Command::Take(role))
        }
        _ => return Err(Problem::BadForm),
    };
    let done = office.on_person(&site, office.meta(signed.by()), person, &form_key(&form), command, Vec::new()).await;
    match done {
        Ok(_) => Ok(see(&DeskPage::People.href(l.lang))),
        Err(Undone::Problem(problem)) => Err(problem),
        Err(Undone::Refused(_)) => page(&reader, &signed, &site, Typed::default(), Some(say::unknown(l))).await,
    }
}

fn known(word: Option<&str>) -> Option<DeskRole> {
    DeskRole::ALL.into_iter().find(|role| Some(role.as_str()) == word)
}

/// Whom a role is given to, and which; `None` if something is wrong, which is noted.
async fn given(
    l: Locale,
    site: &Site,
    office: &Office,
    form: &Form,
    typed: &mut Typed,
) -> Result<Option<(PersonId, Command)>, Problem> {
    let text = |name: &str| form.filled(name).unwrap_or_default().to_owned();
    *typed = Typed { address: text("address"), role: text("role"), country: text("country"), wrong: Vec::new() };
    let law = site.law().current();
    let country = countries(l, &law.book).into_iter().map(|(code, _)| code).find(|code| *code == typed.country);
    let role = known(Some(&typed.role));
    let person = match address(&typed.address) {
        None => {
            typed.wrong.push(("address", say::address_wrong(l)));
            None
        }
        Some(address) => {
            let person = office.store().find_person("email", &address).await.map_err(|error| site.failed(&error))?;
            if person.is_none() {
                typed.wrong.push(("address", say::unknown(l)));
            }
            person
        }
    };
    if role.is_none() {
        typed.wrong.push(("role", say::role_needed(l)));
    }
    if country.is_none() {
        typed.wrong.push(("country", say::country_needed(l)));
    }
    Ok(match (person, role, country) {
        (Some(person), Some(role), Some(country)) => Some((person, Command::Give(role, country))),
        _ => None,
    })
}

/// Whether somebody is an administrator and nobody else is.
pub(crate) async fn is_last(site: &Site, office: &Office, person: PersonId) -> Result<bool, Problem> {
    let people = office.store().desk_people().await.map_err(|error| site.failed(&error))?;
    let administrators = || people.iter().filter(|line| line.role == DeskRole::Administrator.as_str());
    Ok(administrators().any(|line| line.person == person) && administrators().all(|line| line.person == person))
}

async fn page(
    reader: &Reader,
    signed: &Signed,
    site: &Site,
    typed: Typed,
    refused: Option<&'static str>,
) -> Result<Response, Problem> {
    let frame = DeskFrame::open(signed, DeskPage::People)?;
    let (l, office) = (reader.locale, site.office()?);
    let failed = |error| site.failed(&error);
    let lines = office.store().desk_people().await.map_err(failed)?;
    let ids: Vec<PersonId> = lines.iter().map(|line| line.person).collect();
    let names = office.store().personal_of(&ids, "name").await.map_err(failed)?;
    let addresses = office.store().personal_of(&ids, "email").await.map_err(failed)?;
    let mut people = Vec::new();
    for line in lines {
        let key = office.id().map_err(failed)?.to_string();
        people.push(somebody(l, line, key, &names, &addresses));
    }
    let status = match refused {
        Some(_) => StatusCode::CONFLICT,
        None if typed.wrong.is_empty() => StatusCode::OK,
        None => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let law = site.law().current();
    let key = office.id().map_err(failed)?.to_string();
    let view = PeopleView { frame, refused, people, key, countries: countries(l, &law.book), typed };
    let page = Page::new(reader, site, say::people_title(l)).within(Place::Queue);
    Ok(page.status(status).show(&view.main(l)))
}

fn somebody(
    l: Locale,
    line: DeskLine,
    key: String,
    names: &HashMap<PersonId, String>,
    addresses: &HashMap<PersonId, String>,
) -> Somebody {
    let name = names.get(&line.person).or_else(|| addresses.get(&line.person));
    Somebody {
        name: name.cloned().unwrap_or_else(|| queue::no_name(l).to_owned()),
        person: line.person.to_string(),
        role: line.role,
        country: l.country(&line.country).unwrap_or(&line.country).to_owned(),
        key,
    }
}
