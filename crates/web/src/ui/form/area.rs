//! Several lines to write in, and files to choose.

use maud::{Markup, Render, html};

use super::Labelled;

/// A labelled space for sentences.
#[derive(Clone, Debug)]
pub struct TextArea<'a> {
    /// Its id and the name under which it is sent.
    pub name: &'a str,
    /// What to write.
    pub label: &'a str,
    /// How.
    pub hint: Option<&'a str>,
    /// What is wrong with what came.
    pub error: Option<&'a str>,
    /// What came.
    pub value: &'a str,
    /// How many lines it shows.
    pub lines: u8,
}

impl Render for TextArea<'_> {
    fn render(&self) -> Markup {
        let labelled = Labelled { name: self.name, label: &self.label, hint: self.hint, error: self.error };
        labelled.around(|described, wrong| {
            html! {
                textarea id=(self.name) name=(self.name) class="field-long" rows=(self.lines) dir="auto"
                    aria-describedby=[described] aria-invalid=[wrong] {
                    // The reader of HTML drops one line end after the tag.
                    "\n" (self.value)
                }
            }
        })
    }
}

/// A labelled choice of files from the reader's device.
#[derive(Clone, Debug)]
pub struct FileField<'a> {
    /// Its id and the name under which the files are sent.
    pub name: &'a str,
    /// What to choose.
    pub label: &'a str,
    /// Which files.
    pub hint: Option<&'a str>,
    /// What is wrong with those that came.
    pub error: Option<&'a str>,
    /// Whether several may be chosen.
    pub several: bool,
}

impl Render for FileField<'_> {
    fn render(&self) -> Markup {
        let labelled = Labelled { name: self.name, label: &self.label, hint: self.hint, error: self.error };
        labelled.around(|described, wrong| {
            html! {
                input id=(self.name) name=(self.name) type="file" class="field-long" multiple[self.several]
                    aria-describedby=[described] aria-invalid=[wrong];
            }
        })
    }
}
