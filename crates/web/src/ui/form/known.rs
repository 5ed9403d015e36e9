//! A line that the browser may know the answer to.

use maud::{Markup, Render, html};

use super::Labelled;

/// What is asked, as browsers and password managers know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// One's mail address.
    Email,
    /// The mail address of somebody else.
    OtherEmail,
    /// A code that was just sent.
    Code,
    /// One's own name.
    Name,
    /// The name of one's firm.
    Organisation,
}

impl Known {
    /// Type, `autocomplete`, keyboard and direction.
    const fn says(self) -> [&'static str; 4] {
        match self {
            Self::Email => ["email", "email", "email", "ltr"],
            Self::OtherEmail => ["email", "off", "email", "ltr"],
            Self::Code => ["text", "one-time-code", "numeric", "ltr"],
            Self::Name => ["text", "name", "text", "auto"],
            Self::Organisation => ["text", "organization", "text", "auto"],
        }
    }
}

/// A labelled line with a purpose (WCAG 1.3.5).
#[derive(Clone, Debug)]
pub struct KnownField<'a> {
    /// Its id and the name under which it is sent.
    pub name: &'a str,
    /// What is asked.
    pub knows: Known,
    /// The question.
    pub label: &'a str,
    /// How to answer.
    pub hint: Option<&'a str>,
    /// What is wrong with the answer that came.
    pub error: Option<&'a str>,
    /// The answer that came, right or wrong.
    pub value: &'a str,
}

impl Render for KnownField<'_> {
    fn render(&self) -> Markup {
        let [kind, purpose, keyboard, dir] = self.knows.says();
        let width = if self.knows == Known::Code { "field-short" } else { "field-middle" };
        let labelled = Labelled { name: self.name, label: &self.label, hint: self.hint, error: self.error };
        labelled.around(|described, wrong| {
            html! {
                input id=(self.name) name=(self.name) type=(kind) class=(width) value=(self.value) inputmode=(keyboard)
                    autocomplete=(purpose) dir=(dir) spellcheck="false" aria-describedby=[described] aria-invalid=[wrong];
            }
        })
    }
}
