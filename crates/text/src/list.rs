//! Enumerations: `a, b and c`.

use crate::sentence::push_isolated;
use crate::{Lang, Locale};

impl Locale {
    /// All of the items: `a, b and c`, `a، b اور c`, `a وb وc`.
    #[must_use]
    pub fn and<S: AsRef<str>>(self, items: &[S]) -> String {
        match self.lang {
            Lang::En => self.list(items, ", ", " and "),
            Lang::Ur => self.list(items, "، ", " اور "),
            Lang::Ar => self.list(items, " و", " و"),
        }
    }

    /// One of the items: `a, b or c`.
    #[must_use]
    pub fn or<S: AsRef<str>>(self, items: &[S]) -> String {
        match self.lang {
            Lang::En => self.list(items, ", ", " or "),
            Lang::Ur => self.list(items, "، ", " یا "),
            Lang::Ar => self.list(items, " أو ", " أو "),
        }
    }

    fn list<S: AsRef<str>>(self, items: &[S], between: &str, last: &str) -> String {
        let mut out = String::with_capacity(items.iter().map(|item| item.as_ref().len() + 12).sum());
        for (i, item) in items.iter().enumerate() {
            if i > 0 {
                out.push_str(if i + 1 == items.len() { last } else { between });
            }
            push_isolated(&mut out, self.lang, item.as_ref());
        }
        out
    }
}
