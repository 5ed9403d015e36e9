//! Questions and their answers. Each control has a label, and its hint and its error are read with it.

mod area;
mod choice;
mod error_summary;
mod field;
mod known;
mod post;
mod select;

use maud::{Markup, html};

pub use area::{FileField, TextArea};
pub use choice::{Choice, ChoiceQuestion, Pick};
pub use error_summary::{ErrorSummary, Fault};
pub use field::{Field, Length};
pub use known::{Known, KnownField};
pub use post::PostForm;
pub use select::{Entry, Select};

use super::icon;

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
