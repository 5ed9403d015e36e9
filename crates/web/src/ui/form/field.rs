//! A line to type in.

use maud::{Markup, Render, html};

use super::Labelled;

/// How long an answer is expected to be; the field is as wide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// A number, a date, an amount.
    Short,
    /// A name.
    Middle,
    /// A sentence.
    Long,
}

/// A labelled line.
#[derive(Clone, Debug)]
pub struct Field<'a> {
    /// Its id and the name under which it is sent.
    pub name: &'a str,
    /// The question.
    pub label: Markup,
    /// How to answer.
    pub hint: Option<&'a str>,
    /// What is wrong with the answer that came.
    pub error: Option<&'a str>,
    /// The answer that came, right or wrong.
    pub value: &'a str,
    /// How long an answer is.
    pub length: Length,
    /// The keyboard that a phone shows: `numeric`, `decimal`, `text`.
    pub keyboard: &'a str,
    /// A unit that stands after the field: a currency, a percent sign.
    pub unit: Option<&'a str>,
}

impl Render for Field<'_> {
    fn render(&self) -> Markup {
        let width = match self.length {
            Length::Short => "field-short",
            Length::Middle => "field-middle",
            Length::Long => "field-long",
        };
        let labelled = Labelled { name: self.name, label: &self.label, hint: self.hint, error: self.error };
        labelled.around(|described, wrong| {
            html! {
                input id=(self.name) name=(self.name) type="text" class=(width) value=(self.value) inputmode=(self.keyboard)
                    autocomplete="off" dir="auto" aria-describedby=[described] aria-invalid=[wrong];
                @if let Some(unit) = self.unit { bdi { (unit) } }
            }
        })
    }
}
