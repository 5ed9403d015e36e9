//! Who has a case, as the desk sees it above the case, and what can be done about it.

use desk::ids::PersonId;
use desk::policy::Action;
use maud::{Markup, html};
use text::Locale;
use text::say::{decide, queue as say};

use crate::Problem;
use crate::case::visit::Visit;
use crate::ui::{Button, Details, Entry, PostForm, Select, Weight};
use crate::url::{DeskPage, Href};

/// Who has a case.
#[derive(Clone, Debug, Default)]
pub(crate) struct Holder {
    /// The sentence.
    pub says: String,
    /// The case.
    pub case: String,
    /// The key of the forms.
    pub key: String,
    /// Whether the reader can take it.
    pub takes: bool,
    /// Whether the reader can give it back.
    pub gives_back: bool,
    /// To whom the reader can hand it: id and name.
    pub hands_to: Vec<(String, String)>,
    /// The notes, for who reads them.
    pub notes: Option<Href>,
}

impl Holder {
    /// The lines above a case.
    pub(crate) fn main(&self, l: Locale) -> Markup {
        let form = |what: &str, body: Markup| {
            let key = format!("{}-{what}", self.key);
            html! {
                (PostForm { action: DeskPage::Queue.href(l.lang), key: &key, seen: None, files: false, body: html! {
                    input type="hidden" name="case" value=(self.case);
                    (body)
                } })
            }
        };
        let button = |label: &str, what: &'static str| html! { (Button { label, weight: Weight::Quiet, sends: Some(("do", what)) }) };
        html! {
            section class="flow holder" aria-labelledby="holder" {
                h2 id="holder" class="h3" { (say::at_the_desk(l)) }
                p { (self.says) }
                div class="buttons no-print" {
                    @if self.takes { (form("take", button(say::take_it(l), "take"))) }
                    @if self.gives_back { (form("give-back", button(say::give_back(l), "give-back"))) }
                    @if let Some(notes) = &self.notes { a class="ui" href=(notes) { (decide::notes_title(l)) } }
                }
                @if !self.hands_to.is_empty() {
                    (Details { summary: say::hand_over(l), open: false, body: form("hand-over", html! {
                        (Select {
                            name: "officer",
                            label: say::hand_over_to(l),
                            hint: None,
                            error: None,
                            nothing: Some(say::choose(l)),
                            entries: self.hands_to.iter().map(|(value, label)| Entry { value, label }).collect(),
                            value: "",
                        })
                        (button(say::hand_over(l), "hand-over"))
                    }) })
                }
            }
        }
    }
}

/// Who has the case of a visit; nothing for the firm's side.
pub(crate) async fn holder(visit: &Visit<'_>) -> Result<Option<Holder>, Problem> {
    if !visit.of_desk() {
        return Ok(None);
    }
    let l = visit.l();
    let me = visit.signed.person;
    let has = visit.case.officer;
    let hands_to = if visit.may(Action::HandOver) { colleagues(visit).await? } else { Vec::new() };
    Ok(Some(Holder {
        says: match has {
            None => say::nobody_has(l).to_owned(),
            Some(officer) if officer == me => say::you_have(l).to_owned(),
            Some(officer) => say::has(l, &name(visit, officer).await?),
        },
        case: visit.file.id.to_string(),
        key: visit.key()?,
        takes: has.is_none() && visit.may(Action::TakeCase),
        gives_back: match has {
            Some(officer) if officer == me => visit.may(Action::TakeCase),
            Some(_) => visit.may(Action::HandOver),
            None => false,
        },
        hands_to,
        notes: visit.may(Action::SeeNotes).then(|| Href::case_notes(l.lang, visit.file.id)),
    }))
}

async fn name(visit: &Visit<'_>, officer: PersonId) -> Result<String, Problem> {
    let names = visit.office.store().personal_of(&[officer], "name").await;
    let mut names = names.map_err(|error| visit.site.failed(&error))?;
    Ok(names.remove(&officer).unwrap_or_else(|| say::no_name(visit.l()).to_owned()))
}

/// The officers and heads of both desks, without who has the case already.
async fn colleagues(visit: &Visit<'_>) -> Result<Vec<(String, String)>, Problem> {
    let (l, store) = (visit.l(), visit.office.store());
    let failed = |error| visit.site.failed(&error);
    let people = store.desk_people().await.map_err(failed)?;
    let mut officers: Vec<(PersonId, String)> = people
        .into_iter()
        .filter(|line| matches!(line.role.as_str(), "officer" | "lead") && Some(line.person) != visit.case.officer)
        .map(|line| (line.person, line.country))
        .collect();
    officers.sort_unstable();
    officers.dedup_by_key(|(person, _)| *person);
    let ids: Vec<PersonId> = officers.iter().map(|(person, _)| *person).collect();
    let names = store.personal_of(&ids, "name").await.map_err(failed)?;
    let label = |person: &PersonId, country: &str| {
        let name = names.get(person).map_or_else(|| say::no_name(l), String::as_str);
        format!("{name} ({})", l.country(country).unwrap_or(country))
    };
    Ok(officers.iter().map(|(person, country)| (person.to_string(), label(person, country))).collect())
}
