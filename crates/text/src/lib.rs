//! Every sentence on screen, and how numbers, money and dates are written and read, in English, Urdu and Arabic.
//!
//! It knows no page, no rulebook and no clock. What the law says in words stands in the rulebook; what the desk says
//! stands in `locales/{en,ur,ar}/*.ftl`, one file for each topic, and becomes one typed function for each message:
//!
//! ```
//! use text::{Lang, Locale, say};
//!
//! let l = Locale::new(Lang::Ar);
//! assert_eq!(say::common::yes(l), "نعم");
//! assert_eq!(say::plan::steps_left(l, 2_u64), "بقيت خطوتان");
//! assert_eq!(l.integer(12_000), "١٢٬٠٠٠");
//! ```
//!
//! # A new sentence
//! 1. Put `plan-new-key = …` into `locales/en/plan.ftl`, and the same key into `ur` and `ar`. The key begins with the
//!    name of its file.
//! 2. Arguments are `{ $name }`. One that selects a plural form is a number, any other is text. With more than one,
//!    a comment in the English file declares each, in the order of the parameters: `# $name (Text) what it is` or
//!    `(Number)`.
//! 3. A plural has all forms of its language: `[one] *[other]`; in Arabic `[zero] [one] [two] [few] [many] *[other]`.
//!    An exact number (`[0]`) goes before them.
//! 4. Build. What is missing or written against the rules stops the build with file and line.
//!
//! A line break in a text is a blank. Digits, and words in Latin letters, are arguments in Urdu and Arabic; what must
//! stay Latin is listed in `locales/latin-words.txt`.
//!
//! # Digits
//! English and Urdu use 0123456789: Pakistani ministries, banks and newspapers print Urdu with them, and CLDR does.
//! Arabic uses ٠١٢٣٤٥٦٧٨٩, as official letters in the Gulf do, and CLDR for the region. [`Locale::with_digits`] changes
//! either.
//!
//! # Direction
//! What a sentence receives as an argument is isolated where its direction could disturb the rest. Numbers and dates on
//! their own carry no marks; money does, in Urdu and Arabic. [`strip_marks`] takes them away for files.

mod country;
mod date;
mod fold;
mod lang;
mod list;
mod money;
mod names;
mod number;
mod plural;
mod read_date;
mod read_number;
mod sentence;
mod sort;
mod written;

pub use fold::{fold_digits, fold_for_search};
pub use lang::{CodeError, Digits, Lang, Locale};
pub use money::currency_decimals;
pub use plural::{Count, Plural, plural};
pub use read_date::{DateError, parse_date};
pub use read_number::{NumberError, parse_integer, parse_money_amount, parse_percent};
pub use sentence::{SLOT, around_slot, strip_marks};

/// A function for each message of `locales/en/*.ftl`, in a module for each file.
pub mod say {
    use crate::sentence::Sentence;
    use crate::{Count, Lang, Locale, Plural, plural};

    include!(concat!(env!("OUT_DIR"), "/say.rs"));

    /// The sentence of a key, if there is such a key and it takes no arguments: for codes that a rulebook's records carry.
    #[must_use]
    pub fn by_key(l: Locale, key: &str) -> Option<&'static str> {
        let index = BY_KEY.binary_search_by_key(&key, |(known, _)| *known).ok()?;
        BY_KEY.get(index).map(|(_, say)| say(l))
    }
}
