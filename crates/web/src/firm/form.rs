//! Name and number of a firm, as they are typed.

use desk::Refusal;
use desk::firm::MAX_NAME;
use maud::{Markup, html};
use text::Locale;
use text::say::firm as say;

use crate::extract::Form;
use crate::ui::{Fault, Field, Known, KnownField, Length};

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct FirmFields {
    /// The name.
    pub name: String,
    /// The registration number.
    pub number: String,
}

/// What is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FirmFault {
    /// The name is empty or too long.
    Name,
    /// The number is too long.
    Number,
}

impl FirmFault {
    /// From what the domain refuses, if it is one of these fields.
    pub(crate) fn of(refusal: &Refusal) -> Option<Self> {
        match refusal {
            Refusal::Field("name") => Some(Self::Name),
            Refusal::Field("number") => Some(Self::Number),
            _ => None,
        }
    }

    const fn field(self) -> &'static str {
        match self {
            Self::Name => "organisation",
            Self::Number => "number",
        }
    }

    /// The faults for the top of a page. Both texts are the same for a name and a number of any length.
    pub(crate) fn summary(l: Locale, faults: &[Self]) -> Vec<Fault<'static>> {
        faults.iter().map(|fault| Fault { field: fault.field(), says: fault.line(l) }).collect()
    }

    fn line(self, l: Locale) -> &'static str {
        match self {
            Self::Name => say::name(l),
            Self::Number => say::number(l),
        }
    }

    fn says(self, l: Locale) -> String {
        let most = u64::try_from(MAX_NAME).unwrap_or(u64::MAX);
        match self {
            Self::Name => say::name_fault(l, most),
            Self::Number => say::number_fault(l, most),
        }
    }
}

impl FirmFields {
    /// As a form sends it.
    pub(crate) fn read(form: &Form) -> Self {
        let text = |name| form.filled(name).unwrap_or_default().to_owned();
        Self { name: text("organisation"), number: text("number") }
    }

    /// The number, if one was typed.
    pub(crate) fn number(&self) -> Option<String> {
        Some(self.number.clone()).filter(|number| !number.is_empty())
    }

    /// The two lines.
    pub(crate) fn controls(&self, l: Locale, faults: &[FirmFault]) -> Markup {
        let error = |fault: FirmFault| faults.contains(&fault).then(|| fault.says(l));
        let (name, number) = (error(FirmFault::Name), error(FirmFault::Number));
        html! {
            (KnownField {
                name: "organisation", knows: Known::Organisation, label: say::name(l), hint: Some(say::name_hint(l)), error: name.as_deref(),
                value: &self.name,
            })
            (Field {
                name: "number", label: html! { (say::number(l)) }, hint: Some(say::number_hint(l)), error: number.as_deref(), value: &self.number,
                length: Length::Middle, keyboard: "text", unit: None,
            })
        }
    }
}
