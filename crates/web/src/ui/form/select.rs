//! A choice from a list that is too long for radio buttons.

use maud::{Markup, Render, html};

use super::Labelled;

/// One entry of the list.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// What is sent.
    pub value: &'a str,
    /// What is read.
    pub label: &'a str,
}

/// A labelled list.
#[derive(Clone, Debug)]
pub struct Select<'a> {
    /// Its id and the name under which it is sent.
    pub name: &'a str,
    /// The question.
    pub label: &'a str,
    /// How to answer.
    pub hint: Option<&'a str>,
    /// What is wrong with the answer that came.
    pub error: Option<&'a str>,
    /// The first line, which is no answer; without it the first entry is chosen.
    pub nothing: Option<&'a str>,
    /// The entries.
    pub entries: Vec<Entry<'a>>,
    /// The value that is chosen.
    pub value: &'a str,
}

impl Render for Select<'_> {
    fn render(&self) -> Markup {
        let labelled = Labelled { name: self.name, label: &self.label, hint: self.hint, error: self.error };
        labelled.around(|described, wrong| {
            html! {
                select id=(self.name) name=(self.name) class="field-long" aria-describedby=[described] aria-invalid=[wrong] {
                    @if let Some(nothing) = self.nothing { option value="" { (nothing) } }
                    @for entry in &self.entries {
                        option value=(entry.value) selected[entry.value == self.value] { (entry.label) }
                    }
                }
            }
        })
    }
}
