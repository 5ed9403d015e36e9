//! What the generator knows of a message.

use std::collections::BTreeMap;

use super::Place;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lang {
    En,
    Ur,
    Ar,
}

impl Lang {
    pub const ALL: [Self; 3] = [Self::En, Self::Ur, Self::Ar];

    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ur => "ur",
            Self::Ar => "ar",
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Ur => "Urdu",
            Self::Ar => "Arabic",
        }
    }

    /// The plural categories of the language besides `other`, by CLDR.
    pub fn categories(self) -> &'static [&'static str] {
        match self {
            Self::En | Self::Ur => &["one"],
            Self::Ar => &["zero", "one", "two", "few", "many"],
        }
    }
}

/// The messages of a language by key.
pub type Messages = BTreeMap<String, Message>;

/// All messages; the order of topics and keys is alphabetical.
#[derive(Default)]
pub struct Catalogue {
    pub en: Messages,
    pub ur: Messages,
    pub ar: Messages,
}

impl Catalogue {
    pub fn of(&self, lang: Lang) -> &Messages {
        match lang {
            Lang::En => &self.en,
            Lang::Ur => &self.ur,
            Lang::Ar => &self.ar,
        }
    }

    pub fn of_mut(&mut self, lang: Lang) -> &mut Messages {
        match lang {
            Lang::En => &mut self.en,
            Lang::Ur => &mut self.ur,
            Lang::Ar => &mut self.ar,
        }
    }
}

pub struct Message {
    pub topic: String,
    /// The key without its topic, as a Rust name.
    pub function: String,
    pub place: Place,
    /// Arguments in the order of the function's parameters (English only; empty in the others).
    pub arguments: Vec<Argument>,
    pub pattern: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument {
    pub name: String,
    pub kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Number,
    Text,
}

pub enum Part {
    Text(String),
    Argument { name: String, place: Place },
    Select { on: String, place: Place, variants: Vec<Variant> },
}

pub struct Variant {
    pub key: Key,
    pub pattern: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    Exactly(u64),
    Category(String),
    Other,
}

/// Calls `see` on every argument that a pattern prints, then on every one that it selects by.
pub fn visit<'a>(pattern: &'a [Part], see: &mut impl FnMut(&'a str, &'a Place, bool)) {
    for part in pattern {
        match part {
            Part::Text(_) => {}
            Part::Argument { name, place } => see(name, place, false),
            Part::Select { on, place, variants } => {
                see(on, place, true);
                variants.iter().for_each(|variant| visit(&variant.pattern, see));
            }
        }
    }
}

/// Every way in which a pattern can come out, as its texts and the names of the arguments between them.
pub fn paths(pattern: &[Part]) -> Vec<Vec<Piece<'_>>> {
    let mut paths = vec![Vec::new()];
    for part in pattern {
        match part {
            Part::Text(text) => paths.iter_mut().for_each(|path| path.push(Piece::Text(text))),
            Part::Argument { name, .. } => paths.iter_mut().for_each(|path| path.push(Piece::Argument(name))),
            Part::Select { variants, .. } => {
                let tails: Vec<_> = variants.iter().flat_map(|variant| self::paths(&variant.pattern)).collect();
                paths = paths.iter().flat_map(|head| tails.iter().map(|t| [head.as_slice(), t].concat())).collect();
            }
        }
    }
    paths
}

#[derive(Clone, Copy)]
pub enum Piece<'a> {
    Text(&'a str),
    Argument(&'a str),
}
