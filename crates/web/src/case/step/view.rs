//! What the page shows.

use maud::{Markup, html};
use text::Locale;
use text::say::case as say;

use super::answer::Answer;
use super::form::StepForm;
use crate::case::frame::Frame;
use crate::case::overview::Standing;
use crate::ui::{Details, ErrorSummary, Fault, LinkButton, Notice, Pair, SummaryList, Tone, Weight};
use crate::url::Href;

/// A step of a case.
#[derive(Clone, Debug)]
pub(crate) struct StepView {
    /// The case.
    pub frame: Frame,
    /// The name of the step, with the paper that it prepares.
    pub title: String,
    /// How far it is.
    pub standing: Standing,
    /// When, and what it waits for.
    pub lines: Vec<String>,
    /// Why what was just sent was not done.
    pub refused: Option<String>,
    /// Why the case has no plan, if it has none.
    pub stopped: Option<Markup>,
    /// What came of it so far.
    pub answer: Option<Answer>,
    /// The papers it needs; `None` once it is no part of the plan.
    pub needs: Option<Vec<NeedRow>>,
    /// Where, how, how long, fees, law.
    pub about: Vec<(&'static str, Markup)>,
    /// Its page in the guide.
    pub guide: Href,
    /// The form, for who may work on it.
    pub form: Option<StepForm>,
    /// Why there is none.
    pub no_form: Option<&'static str>,
    /// Where the desk decides on it, for who may.
    pub decide: Option<Href>,
}

/// A paper that the step needs.
#[derive(Clone, Debug)]
pub(crate) struct NeedRow {
    /// Its name, with its states.
    pub title: String,
    /// Whether it is there.
    pub met: bool,
    /// In a word.
    pub word: &'static str,
    /// The step that gives it.
    pub from: Option<(String, Href)>,
}

impl StepView {
    /// The content of the page.
    pub(crate) fn main(&self, l: Locale) -> Markup {
        html! {
            div class="wrap flow case" {
                (self.frame.top(l))
                h1 { (self.title) }
                @if let Some(form) = &self.form {
                    (ErrorSummary { title: text::say::errors::summary(l), faults: form.faults().iter().map(|(field, says)| Fault { field, says }).collect() })
                }
                @if let Some(says) = &self.refused {
                    (Notice { tone: Tone::Wrong, title: Some(text::say::refusal::title(l)), body: html! { p { (says) } } })
                }
                p class="ui" {
                    (self.standing.badge(l))
                    @for line in &self.lines { " " span class="soft" { (line) } }
                }
                @if let Some(href) = &self.decide {
                    p class="no-print" { (LinkButton { label: say::go_decide(l), href: href.clone(), weight: Weight::Main }) }
                }
                @if let Some(stopped) = &self.stopped { (stopped) }
                @if let Some(answer) = &self.answer { (answer.main(l)) }
                @if let Some(needs) = &self.needs { (self.needs(l, needs)) }
                @if let Some(form) = &self.form { (form.main(l)) }
                @if let Some(why) = self.no_form { (Notice { tone: Tone::Info, title: None, body: html! { p { (why) } } }) }
                (Details { summary: say::step_what(l), open: self.form.is_none(), body: self.about(l) })
            }
        }
    }

    fn needs(&self, l: Locale, needs: &[NeedRow]) -> Markup {
        html! {
            section class="flow" aria-labelledby="needs" {
                h2 id="needs" { (say::step_needs(l)) }
                @if needs.is_empty() {
                    p class="soft" { (say::step_needs_none(l)) }
                } @else {
                    ul class="rows needs" {
                        @for need in needs {
                            li class={ "row" @if !need.met { " unmet" } } {
                                p { (need.title) @if let Some((step, href)) = &need.from { " · " a href=(href) { (step) } } }
                                div class="row-side" { (need.word) }
                            }
                        }
                    }
                }
            }
        }
    }

    fn about(&self, l: Locale) -> Markup {
        let pairs = self.about.iter().map(|(key, value)| Pair { key, value: value.clone(), change: None }).collect();
        html! {
            (SummaryList { pairs })
            p class="ui" { a href=(self.guide) { (say::step_guide(l)) } }
        }
    }
}
