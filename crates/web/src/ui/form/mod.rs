//! Questions and their answers. Each control has a label, and its hint and its error are read with it.

mod area;
mod choice;
mod error_summary;
mod field;
mod known;
mod post;
mod select;

use maud::{Markup, Render, html};

pub use area::{FileField, TextArea};
pub use choice::{Choice, ChoiceQuestion, Pick};
pub use error_summary::{ErrorSummary, Fault};
pub use field::{Field, Length};
pub use known::{Known, KnownField};
pub use post::PostForm;
pub use select::{Entry, Select};

use super::icon;

/// What stands around every control with one label: label, hint and error. `control` is given what describes it, and whether it is wrong.
struct Labelled<'a, L> {
    name: &'a str,
    label: &'a L,
    hint: Option<&'a str>,
    error: Option<&'a str>,
}

impl<L: Render> Labelled<'_, L> {
    fn around(&self, control: impl FnOnce(Option<&str>, Option<&str>) -> Markup) -> Markup {
        let described = described_by(self.name, self.hint.is_some(), self.error.is_some());
        html! {
            div class={ "field" @if self.error.is_some() { " has-fault" } } {
                label for=(self.name) { (self.label) }
                (hint(self.name, self.hint))
                (error(self.name, self.error))
                div class="field-line" { (control(described.as_deref(), self.error.map(|_| "true"))) }
            }
        }
    }
}

/// The ids of the hint and the error of a control, for `aria-describedby`.
fn described_by(id: &str, hint: bool, error: bool) -> Option<String> {
    let ids: Vec<String> = [(hint, "hint"), (error, "error")]
        .iter()
        .filter(|(there, _)| *there)
        .map(|(_, kind)| format!("{id}-{kind}"))
        .collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

fn hint(id: &str, text: Option<&str>) -> Markup {
    html! { @if let Some(text) = text { p class="hint" id={ (id) "-hint" } { (text) } } }
}

fn error(id: &str, text: Option<&str>) -> Markup {
    html! {
        @if let Some(text) = text {
            p class="fault" id={ (id) "-error" } { (icon::shape(icon::CROSS)) span { (text) } }
        }
    }
}
