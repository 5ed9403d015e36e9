//! The form of a decision: accept, return or refuse, each saying what happens next.

use desk::case::Verdict;
use maud::{Markup, html};
use text::Locale;
use text::say::{decide as say, errors};

use super::view::{Cited, Item};
use crate::extract::Form;
use crate::ui::{
    Button, Choice, ChoiceQuestion, Entry, ErrorSummary, Fault, Notice, Pick, PostForm, Select, TextArea, Tone, Weight,
};
use crate::url::Href;

/// The longest words, in characters.
const MAX: usize = 10_000;

/// What was typed, and what is wrong with it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Typed {
    /// The verdict's word.
    pub verdict: String,
    /// The items that do not hold.
    pub items: Vec<String>,
    /// The law that says so.
    pub source: String,
    /// The officer's words.
    pub words: String,
    /// What is wrong: the field, and what to do.
    pub wrong: Vec<(&'static str, String)>,
    /// Why what was asked was not done.
    pub refused: Option<String>,
}

/// The form.
#[derive(Clone, Debug)]
pub(crate) struct DecideForm {
    /// Where it is sent.
    pub action: Href,
    /// Its key.
    pub key: String,
    /// The position of the case.
    pub seen: u64,
    /// What the papers said when the page was made.
    pub papers: String,
    /// The case has no plan, so that the step can only go back.
    pub only_return: bool,
    /// What to know of the two officers that it takes.
    pub two: Option<String>,
    /// What can be missing or wrong: ids and names.
    pub items: Vec<(String, String)>,
    /// The laws that can be named: ids and titles.
    pub sources: Vec<(String, String)>,
    /// What was typed.
    pub typed: Typed,
}

impl Typed {
    /// What a form sends.
    pub(super) fn read(form: &Form) -> Self {
        let text = |name: &str| form.filled(name).unwrap_or_default().to_owned();
        Self {
            verdict: text("verdict"),
            items: form.0.all("items").map(str::to_owned).collect(),
            source: text("source"),
            words: text("words").replace("\r\n", "\n"),
            ..Self::default()
        }
    }

    /// The verdict, if what was typed is one; else what is wrong is noted. `given` is what an accepted step gives.
    pub(super) fn verdict(
        &mut self,
        l: Locale,
        given: Vec<desk::case::Given>,
        items: &[Item],
        sources: &[(String, String)],
    ) -> Option<Verdict> {
        if self.words.chars().count() > MAX {
            let most = l.integer(i64::try_from(MAX).unwrap_or(i64::MAX));
            self.wrong.push(("words", say::words_long(l, &most)));
        }
        let verdict = match self.verdict.as_str() {
            "accept" => Verdict::Accepted { given },
            "return" => {
                // Where nothing came in and nothing is asked, the words say it all.
                let can_be_named = !items.is_empty();
                let known = |id: &&String| items.iter().any(|item| item.id == **id);
                let items: Vec<String> = self.items.iter().filter(known).cloned().collect();
                if items.is_empty() && can_be_named {
                    self.wrong.push(("items", say::items_needed(l).to_owned()));
                }
                Verdict::Returned { items }
            }
            "refuse" => {
                if sources.iter().all(|(id, _)| *id != self.source) {
                    self.wrong.push(("source", say::source_needed(l).to_owned()));
                }
                Verdict::Refused { source: self.source.clone() }
            }
            _ => {
                self.wrong.push(("verdict", say::choose(l).to_owned()));
                return None;
            }
        };
        if self.words.is_empty() && !matches!(verdict, Verdict::Accepted { .. }) {
            self.wrong.push(("words", say::words_needed(l).to_owned()));
        }
        self.wrong.is_empty().then_some(verdict)
    }

    fn error(&self, field: &str) -> Option<&str> {
        self.wrong.iter().find(|(name, _)| *name == field).map(|(_, says)| says.as_str())
    }
}

impl DecideForm {
    /// What is wrong, above the page.
    pub(super) fn summary(&self, l: Locale) -> Markup {
        let faults = self.typed.wrong.iter().map(|(field, says)| Fault { field, says });
        html! { (ErrorSummary { title: errors::summary(l), faults: faults.collect() }) }
    }

    /// The form.
    pub(super) fn main(&self, l: Locale) -> Markup {
        html! {
            section class="flow no-print" aria-labelledby="your-decision" {
                h2 id="your-decision" { (say::verdict_title(l)) }
                @if let Some(two) = &self.two { (Notice { tone: Tone::Info, title: None, body: html! { p { (two) } } }) }
                (PostForm { action: self.action.clone(), key: &self.key, seen: Some(self.seen), files: false, body: html! {
                    input type="hidden" name="papers" value=(self.papers);
                    (self.verdicts(l))
                    (self.what_is_wrong(l))
                    @if !self.only_return { (Select {
                        name: "source",
                        label: say::source(l),
                        hint: Some(say::source_hint(l)),
                        error: self.typed.error("source"),
                        nothing: Some(say::source_choose(l)),
                        entries: self.sources.iter().map(|(value, label)| Entry { value, label }).collect(),
                        value: &self.typed.source,
                    }) }
                    (TextArea {
                        name: "words",
                        label: say::words(l),
                        hint: Some(say::words_hint(l)),
                        error: self.typed.error("words"),
                        value: &self.typed.words,
                        lines: 5,
                    })
                    (Button { label: say::submit(l), weight: Weight::Main, sends: Some(("do", "decide")) })
                } })
            }
        }
    }

    fn verdicts(&self, l: Locale) -> Markup {
        let choices = [
            ("accept", say::accept(l), say::accept_then(l)),
            ("return", say::send_back(l), say::send_back_then(l)),
            ("refuse", say::refuse(l), say::refuse_then(l)),
        ];
        let offered = choices.into_iter().filter(|(value, ..)| !self.only_return || *value == "return");
        let choices = offered.map(|(value, label, hint)| Choice {
            value,
            label,
            hint: Some(hint),
            chosen: self.typed.verdict == value,
            apart: false,
        });
        html! {
            (ChoiceQuestion {
                name: "verdict",
                legend: html! { (say::verdict_title(l)) },
                hint: None,
                error: self.typed.error("verdict"),
                pick: Pick::One,
                choices: choices.collect(),
            })
        }
    }

    fn what_is_wrong(&self, l: Locale) -> Markup {
        let choices = self.items.iter().map(|(value, label)| Choice {
            value,
            label,
            hint: None,
            chosen: self.typed.items.contains(value),
            apart: false,
        });
        html! {
            @if !self.items.is_empty() {
                (ChoiceQuestion {
                    name: "items",
                    legend: html! { (say::items(l)) },
                    hint: Some(say::items_hint(l)),
                    error: self.typed.error("items"),
                    pick: Pick::Many,
                    choices: choices.collect(),
                })
            }
        }
    }
}

/// The laws that can be named, each once.
pub(super) fn sources<'a>(law: impl IntoIterator<Item = &'a Cited>) -> Vec<(String, String)> {
    let mut sources: Vec<(String, String)> = Vec::new();
    for place in law {
        if sources.iter().all(|(id, _)| *id != place.id) {
            sources.push((place.id.clone(), place.title.clone()));
        }
    }
    sources
}
