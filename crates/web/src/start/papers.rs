//! "We already have this paper": what the subject holds, with its dates and what has been done to it.

use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use render::interview::{papers_of, states_of};
use rulebook::checked::{EvidenceIx, StateIx};
use rulebook::plan::WhichOpens;
use rulebook::subject::{Held, Subject};
use text::say::{common, errors, interview};

use super::form::form;
use super::{Visit, see, typed};
use crate::CachePolicy;
use crate::ask::Refusal;
use crate::ui::{Button, Choice, ChoiceQuestion, ErrorSummary, Fault, Field, Length, Page, Pick, Weight};
use crate::url::Place;

/// What is wrong with a date of a paper: the field, what was typed, the sentence.
struct Wrong {
    field: String,
    typed: String,
    says: String,
}

impl Visit<'_> {
    /// The page, or what its form sent: read, and redirected to the address that has it.
    pub(super) fn papers(self) -> Result<Response, Refusal> {
        if self.query.get("told").is_none() {
            return self.papers_page(&[]);
        }
        let book = self.asked.book();
        let mut ask = self.asked.ask.clone();
        ask.subject.held_papers().map(|(paper, _)| paper).collect::<Vec<_>>().into_iter().for_each(|paper| {
            ask.subject.hold(paper, None);
        });
        let mut wrong = Vec::new();
        let mut fresh = false;
        for id in self.query.all("paper") {
            let Ok(paper) = Subject::find_evidence(book, id) else { continue };
            fresh |= self.asked.ask.subject.held(paper).is_none();
            ask.subject.hold(paper, Some(self.held_as_told(id, &mut wrong)));
        }
        if !wrong.is_empty() {
            return self.papers_page(&wrong);
        }
        // Somebody who has just named a paper may want to say more about it.
        let view = if fresh { "papers" } else { "answers" };
        Ok(see(&self.with(&ask).with("view", view)))
    }

    fn held_as_told(self, id: &str, wrong: &mut Vec<Wrong>) -> Held {
        let wording = self.asked.wording(self.reader.locale);
        let mut day = |what: &str| {
            let field = format!("{what}:{id}");
            let typed = self.query.get(&field).unwrap_or_default().trim();
            match text::parse_date(typed) {
                Ok(day) => Some(day),
                Err(text::DateError::Empty) => None,
                Err(error) => {
                    let says = typed::date_says(&wording, error);
                    wrong.push(Wrong { field, typed: typed.to_owned(), says });
                    None
                }
            }
        };
        let (issued, expires) = (day("issued"), day("expires"));
        if let Some((from, to)) = issued.zip(expires).filter(|(from, to)| to < from) {
            let l = self.reader.locale;
            let says = errors::expires_before_issued(l, &l.date(to), &l.date(from));
            wrong.push(Wrong { field: format!("expires:{id}"), typed: l.date(to), says });
        }
        let words = self.query.all(&format!("state:{id}")).map(str::to_owned).collect::<Vec<_>>();
        let states = words.iter().filter_map(|word| Subject::find_state(self.asked.book(), word).ok()).collect();
        Held { issued, expires, states, ..Held::default() }
    }

    fn papers_page(self, wrong: &[Wrong]) -> Result<Response, Refusal> {
        let (asked, l) = (self.asked, self.reader.locale);
        let (book, wording) = (asked.book(), asked.wording(l));
        let named = |paper: EvidenceIx| book.entities.evidence.id(paper).as_str();
        let told: Vec<EvidenceIx> =
            self.query.all("paper").filter_map(|id| Subject::find_evidence(book, id).ok()).collect();
        let held: Vec<EvidenceIx> =
            if wrong.is_empty() { asked.ask.subject.held_papers().map(|(paper, _)| paper).collect() } else { told };
        let others: Vec<_> = self.offered()?.into_iter().filter(|paper| !held.contains(paper)).collect();
        let titles: Vec<_> = others.iter().map(|paper| (named(*paper), wording.evidence(*paper))).collect();
        let legend = if held.is_empty() { interview::papers_question(l) } else { interview::papers_others(l) };
        let body = html! {
            @if held.is_empty() {
                p class="hint" { (interview::holds_hint(l)) }
            } @else {
                h1 { (interview::holds(l)) }
                p class="hint" { (interview::papers_lead(l)) }
                @for paper in &held { (self.paper(*paper, wrong)) }
            }
            @if !titles.is_empty() {
                (ChoiceQuestion {
                    name: "paper",
                    legend: html! { @if held.is_empty() { h1 { (legend) } } @else { h2 { (legend) } } },
                    hint: held.is_empty().then(|| interview::papers_lead(l)),
                    error: None,
                    pick: Pick::Many,
                    choices: titles.iter().map(|(value, label)| Choice { value, label, hint: None, chosen: false, apart: false }).collect(),
                })
            }
            (Button { label: common::go_on(l), weight: Weight::Main, sends: None })
        };
        let mut controls = vec![("view", "papers"), ("told", "yes")];
        controls.extend(self.more());
        let faults: Vec<Fault<'_>> =
            wrong.iter().map(|wrong| Fault { field: &wrong.field, says: &wrong.says }).collect();
        let main = html! {
            div class="wrap flow interview" {
                p class="steps-back ui" { a href=(self.here().with("view", "answers")) { (interview::answers(l)) } }
                (ErrorSummary { title: errors::summary(l), faults })
                (form(l.lang, book, &asked.ask, "", &controls, &body))
            }
        };
        let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        Ok(Page::new(self.reader, self.site, interview::papers_question(l))
            .describe(interview::holds_hint(l))
            .within(Place::Start)
            .status(status)
            .rules_on(&l.date(asked.on()))
            .cache(CachePolicy::Private)
            .show(&main))
    }

    /// The papers that some route which is not closed asks for or gives on its way, in the rulebook's order.
    fn offered(self) -> Result<Vec<EvidenceIx>, Refusal> {
        let plan = match self.asked.plan(self.site, WhichOpens::None) {
            Ok(plan) => plan,
            Err(Refusal::Contradiction(_)) => return Ok(Vec::new()),
            Err(other) => return Err(other),
        };
        Ok(papers_of(&plan))
    }

    /// The states that some rule in force makes of a paper.
    fn states(self, paper: EvidenceIx) -> Vec<StateIx> {
        self.asked.program(self.site).map_or_else(|_| Vec::new(), |program| states_of(&program, paper))
    }

    /// One paper that is held.
    fn paper(self, paper: EvidenceIx, wrong: &[Wrong]) -> Markup {
        let (asked, l) = (self.asked, self.reader.locale);
        let (book, wording) = (asked.book(), asked.wording(l));
        let id = book.entities.evidence.id(paper).as_str();
        let held = asked.ask.subject.held(paper).cloned().unwrap_or_default();
        let day = |what: &str, label: &str, day: Option<calendar::Day>| {
            let name = format!("{what}:{id}");
            let fault = wrong.iter().find(|wrong| wrong.field == name);
            let sent = self.query.get(&name).map(str::to_owned);
            let value = fault
                .map(|fault| fault.typed.clone())
                .or(sent)
                .unwrap_or_else(|| day.map_or_else(String::new, |day| l.date(day)));
            html! {
                (Field {
                    name: &name,
                    label: html! { (label) },
                    hint: None,
                    error: fault.map(|fault| fault.says.as_str()),
                    value: &value,
                    length: Length::Middle,
                    keyboard: "text",
                    unit: None,
                })
            }
        };
        let have = format!("paper-{id}");
        let states = self.states(paper);
        html! {
            fieldset class="question held-paper" {
                legend { (wording.evidence(paper)) }
                div class="choice" {
                    label for=(have) {
                        input id=(have) type="checkbox" name="paper" value=(id) checked;
                        span { (interview::have_it(l)) }
                    }
                }
                div class="held-dates" {
                    (day("issued", interview::holds_issued(l), held.issued))
                    (day("expires", interview::holds_expires(l), held.expires))
                }
                @for state in states {
                    @let word = book.entities.states.id(state).as_str();
                    @let name = format!("state:{id}");
                    @let box_id = format!("state:{id}:{word}");
                    div class="choice" {
                        label for=(box_id) {
                            input id=(box_id) type="checkbox" name=(name) value=(word) checked[held.states.contains(&state)];
                            span { (wording.state(state)) }
                        }
                    }
                }
            }
        }
    }
}
