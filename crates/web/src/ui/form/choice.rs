//! A question with answers to choose from.

use maud::{Markup, Render, html};

use super::{described_by, error, hint};

/// How many answers may be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// One: radio buttons.
    One,
    /// Any number: boxes to tick.
    Many,
}

/// One answer.
#[derive(Clone, Debug)]
pub struct Choice<'a> {
    /// What is sent.
    pub value: &'a str,
    /// What is read.
    pub label: &'a str,
    /// A line about it.
    pub hint: Option<&'a str>,
    /// Whether it is chosen.
    pub chosen: bool,
    /// Whether it stands apart from the others: "I don't know".
    pub apart: bool,
}

/// A question and its answers.
#[derive(Clone, Debug)]
pub struct ChoiceQuestion<'a> {
    /// The name under which the answer is sent, also the id of the first answer, to which an error leads.
    pub name: &'a str,
    /// The question; on a page of its own it is an `h1`.
    pub legend: Markup,
    /// How to answer.
    pub hint: Option<&'a str>,
    /// What is wrong with the answer that came.
    pub error: Option<&'a str>,
    /// One or many.
    pub pick: Pick,
    /// The answers.
    pub choices: Vec<Choice<'a>>,
}

impl ChoiceQuestion<'_> {
    fn id(&self, place: usize) -> String {
        if place == 0 { self.name.to_owned() } else { format!("{}-{}", self.name, place + 1) }
    }
}

impl Render for ChoiceQuestion<'_> {
    fn render(&self) -> Markup {
        let kind = if self.pick == Pick::One { "radio" } else { "checkbox" };
        let described = described_by(self.name, self.hint.is_some(), self.error.is_some());
        html! {
            div class=[self.error.map(|_| "has-fault")] {
                fieldset class="question" aria-describedby=[described] {
                    legend { (self.legend) }
                    (hint(self.name, self.hint))
                    (error(self.name, self.error))
                    ul class="choices" {
                        @for (place, choice) in self.choices.iter().enumerate() {
                            @let id = self.id(place);
                            li class={ "choice" @if choice.apart { " choice-apart" } } {
                                label for=(id) {
                                    input id=(id) type=(kind) name=(self.name) value=(choice.value) checked[choice.chosen]
                                        aria-describedby=[described_by(&id, choice.hint.is_some(), false).map(|ids| format!("{ids}-choice"))];
                                    span { (choice.label) }
                                }
                                @if let Some(text) = choice.hint { p class="hint" id={ (id) "-hint-choice" } { (text) } }
                            }
                        }
                    }
                }
            }
        }
    }
}
