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

    /// Items that are sentences or nearly so, such as names of steps: `a; b; c`.
    #[must_use]
    pub fn apart<S: AsRef<str>>(self, items: &[S]) -> String {
        let between = if self.lang.is_rtl() { "؛ " } else { "; " };
        self.list(items, between, between)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_joined_as_the_language_does() {
        let [en, ur, ar] = Lang::ALL.map(Locale::new);
        assert_eq!(en.and(&["a", "b", "c"]), "a, b and c");
        assert_eq!(en.or(&["a", "b"]), "a or b");
        assert_eq!(en.and(&["a"]), "a");
        assert_eq!(en.and::<&str>(&[]), "");
        assert_eq!(ur.and(&["الف", "ب", "ج"]), "الف، ب اور ج");
        assert_eq!(ur.or(&["الف", "ب", "ج"]), "الف، ب یا ج");
        assert_eq!(ar.and(&["سجل", "ترخيص", "عقد"]), "سجل وترخيص وعقد");
        assert_eq!(ar.or(&["سجل", "ترخيص"]), "سجل أو ترخيص");
        assert_eq!(en.apart(&["Have it stamped", "Send it"]), "Have it stamped; Send it");
        assert_eq!(ar.apart(&["سجل", "ترخيص", "عقد"]), "سجل؛ ترخيص؛ عقد");
    }

    #[test]
    fn an_item_in_another_script_is_isolated() {
        assert_eq!(Locale::new(Lang::Ar).and(&["سجل", "ISO 27001"]), "سجل و\u{2068}ISO 27001\u{2069}");
    }
}
