//! What the page shows.

use maud::{Markup, html};
use text::Locale;
use text::say::{case as say, errors};

use crate::ui::{
    Button, Choice, ChoiceQuestion, ErrorSummary, Fault, Known, KnownField, Notice, Pair, Pick, PostForm, SummaryList,
    Tone, Weight,
};
use crate::url::Href;

/// A case that can be opened.
#[derive(Clone, Debug)]
pub(crate) struct NewCaseView {
    /// Goal, route and days: what it is, its value.
    pub plan: Vec<(&'static str, String)>,
    /// The facts that come along.
    pub facts: Vec<(String, String)>,
    /// The papers that come along.
    pub papers: Vec<String>,
    /// Whether an answer is still open.
    pub undecided: bool,
    /// Where the answers are changed.
    pub change: Href,
    /// Where the form is sent: the address holds the plan.
    pub action: Href,
    /// The key of the form.
    pub key: String,
    /// The firms for which the reader may open a case.
    pub firms: Vec<FirmChoice>,
    /// The firm that was chosen; empty for another one.
    pub chosen: Option<String>,
    /// The name of another firm, as typed.
    pub name: String,
    /// Its number, as typed.
    pub number: String,
    /// What is wrong: the field, and what to do.
    pub faults: Vec<(&'static str, &'static str)>,
}

/// A firm to choose.
#[derive(Clone, Debug)]
pub(crate) struct FirmChoice {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// The value that stands for a firm that is not in the list.
pub(crate) const ANOTHER: &str = "another";

impl NewCaseView {
    /// The content of the page.
    pub(crate) fn main(&self, l: Locale) -> Markup {
        let faults = self.faults.iter().map(|(field, says)| Fault { field, says }).collect();
        html! {
            div class="wrap flow case" {
                h1 { (say::new_title(l)) }
                (ErrorSummary { title: errors::summary(l), faults })
                p class="lede" { (say::new_lead(l)) }
                @if self.undecided { (Notice { tone: Tone::Info, title: None, body: html! { p { (say::new_undecided(l)) } } }) }
                (PostForm { action: self.action.clone(), key: &self.key, seen: None, files: false, body: self.firm(l) })
                (self.comes_along(l))
            }
        }
    }

    fn firm(&self, l: Locale) -> Markup {
        let error = |field: &str| self.faults.iter().find(|(name, _)| *name == field).map(|(_, says)| *says);
        let chosen = |id: &str| self.chosen.as_deref() == Some(id);
        let known = self.firms.iter().map(|firm| Choice {
            value: &firm.id,
            label: &firm.name,
            hint: None,
            chosen: chosen(&firm.id),
            apart: false,
        });
        let another =
            Choice { value: ANOTHER, label: say::new_another(l), hint: None, chosen: chosen(ANOTHER), apart: true };
        html! {
            @if self.firms.is_empty() {
                h2 { (say::new_firm(l)) }
                p { (say::new_no_firm(l)) }
                input type="hidden" name="firm" value=(ANOTHER);
            } @else {
                (ChoiceQuestion {
                    name: "firm",
                    legend: html! { h2 { (say::new_firm(l)) } },
                    hint: None,
                    error: error("firm"),
                    pick: Pick::One,
                    choices: known.chain([another]).collect(),
                })
            }
            (KnownField {
                name: "name",
                knows: Known::Organisation,
                label: say::new_name(l),
                hint: Some(say::new_name_hint(l)),
                error: error("name"),
                value: &self.name,
            })
            (crate::ui::Field {
                name: "number",
                label: html! { (say::new_number(l)) },
                hint: None,
                error: error("number"),
                value: &self.number,
                length: crate::ui::Length::Middle,
                keyboard: "text",
                unit: None,
            })
            (Button { label: say::new_submit(l), weight: Weight::Main, sends: None })
        }
    }

    fn comes_along(&self, l: Locale) -> Markup {
        let pair = |key, value: &str| Pair { key, value: html! { (value) }, change: None };
        html! {
            section class="flow" aria-labelledby="along" {
                h2 id="along" { (say::new_comes_along(l)) }
                (SummaryList { pairs: self.plan.iter().map(|(key, value)| pair(key, value)).collect() })
                @if !self.facts.is_empty() {
                    h3 { (say::new_facts(l)) }
                    (SummaryList { pairs: self.facts.iter().map(|(key, value)| pair(key, value)).collect() })
                }
                @if !self.papers.is_empty() {
                    h3 { (say::new_papers(l)) }
                    ul { @for paper in &self.papers { li { (paper) } } }
                    p class="soft small" { (say::new_papers_hint(l)) }
                }
                p class="ui" { a href=(self.change) { (say::new_change(l)) } }
            }
        }
    }
}

/// The page of a plan on whose route no case can be opened.
pub(crate) fn closed(l: Locale, plan: Href) -> Markup {
    html! {
        div class="wrap flow case" {
            h1 { (say::new_closed_title(l)) }
            p class="lede" { (say::new_closed(l)) }
            p { a href=(plan) { (say::new_to_plan(l)) } }
        }
    }
}
