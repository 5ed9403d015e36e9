//! Who says what: arguments before the environment, that before the file, that before the defaults.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use text::{Locale, say};

use super::file::{self, Entry};
use super::value::Value;
use super::{NAMES, Told, default_of, fault};
use crate::failure::{Failure, tell};
use crate::user::User;

/// The beginning of the names of our variables.
const PREFIX: &str = "DAFTAR_";

/// Kinds of values that a setting can have in a file.
const PLAIN: &str = "\"text\", 80, true, false, [\"text\", \"text\"]";

/// Who said what a setting is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaidBy {
    /// Nobody.
    Default,
    /// A line of a file.
    File(PathBuf, usize),
    /// A variable of the environment.
    Variable(String),
    /// An argument.
    Argument(&'static str),
}

impl SaidBy {
    /// As it is shown.
    pub fn shown(&self, l: Locale) -> String {
        match self {
            Self::Default => say::config::default(l).to_owned(),
            Self::File(path, line) => format!("{}:{line}", path.display()),
            Self::Variable(name) => name.clone(),
            Self::Argument(name) => format!("--{name}"),
        }
    }
}

/// What was said, and what was wrong with it.
#[derive(Debug)]
pub(super) struct Layers {
    locale: Locale,
    said: BTreeMap<&'static str, (String, SaidBy)>,
    faults: Vec<String>,
    /// What came of each setting so far.
    pub told: Vec<Told>,
}

impl Layers {
    /// Nobody has said anything.
    pub fn new(locale: Locale) -> Self {
        Self { locale, said: BTreeMap::new(), faults: Vec::new(), told: Vec::new() }
    }

    /// Adds the arguments.
    pub fn arguments(&mut self, said: Vec<(&'static str, Option<&str>)>) {
        for (name, text) in said {
            if let Some(text) = text {
                self.say(name, text.to_owned(), SaidBy::Argument(name));
            }
        }
    }

    /// Adds the variables. One that has nearly the name of ours is a mistake; others with our prefix are not ours, as where a cluster names its
    /// services in the environment.
    pub fn environment(&mut self, variables: Vec<(String, String)>) {
        for (name, text) in variables {
            let Some(key) = name.strip_prefix(PREFIX) else { continue };
            let key = key.to_ascii_lowercase().replace('_', "-");
            match (known(&key), expr::nearest(&key, NAMES.iter().copied())) {
                (Some(known), _) if !text.is_empty() => self.say(known, text, SaidBy::Variable(name)),
                (Some(_), _) | (None, None) => {}
                (None, Some(near)) => {
                    let near = format!("{PREFIX}{}", near.to_ascii_uppercase().replace('-', "_"));
                    self.faults.push(fault::unknown(self.locale, &name, Some(&near)));
                }
            }
        }
    }

    /// Adds a file; one that is read without being named lies in the data folder, and so cannot say where that is.
    pub fn file(&mut self, path: &Path, by_name: bool) -> Result<(), Failure> {
        let entries = match file::read(path)? {
            Ok(entries) => entries,
            Err((line, reason)) => {
                self.faults.push(format!("{}:{line}: {reason}", path.display()));
                return Ok(());
            }
        };
        for Entry { key, text, line } in entries {
            let from = SaidBy::File(path.to_owned(), line);
            let l = self.locale;
            let fault = match (known(&key), text) {
                (None, _) => fault::unknown(l, &key, expr::nearest(&key, NAMES.iter().copied()).as_deref()),
                (Some("data"), _) if !by_name => say::config::data_in_itself(l).to_owned(),
                (Some(name), None) => fault::expected(name, &say::config::expected_one_of(l, PLAIN)),
                (Some(name), Some(text)) => {
                    self.say(name, text, from);
                    continue;
                }
            };
            self.faults.push(format!("{}: {fault}", from.shown(l)));
        }
        Ok(())
    }

    /// What stands for a setting so far.
    pub fn peek(&self, name: &str) -> &str {
        self.said.get(name).map_or(default_of(name), |(text, _)| text)
    }

    /// The value of a setting; none if it is wrong, or something else was.
    pub fn take<V: Value>(&mut self, name: &'static str) -> Option<V> {
        let (text, from) = self.said.remove(name).unwrap_or_else(|| (default_of(name).to_owned(), SaidBy::Default));
        match V::read(&text) {
            Some(value) => {
                self.told.push(Told { name, value: value.shown(), from });
                self.faults.is_empty().then_some(value)
            }
            None => {
                let expected = V::EXPECTED.said(self.locale);
                self.faults.push(match &from {
                    SaidBy::File(..) => format!("{}: {}", from.shown(self.locale), fault::expected(name, &expected)),
                    other => fault::expected(&other.shown(self.locale), &expected),
                });
                None
            }
        }
    }

    /// Says what was wrong.
    pub fn tell(self, user: &User) -> Failure {
        for fault in &self.faults {
            tell(&render::notice(user.err, fault));
        }
        Failure::Settings
    }

    /// What was wrong.
    #[cfg(test)]
    pub fn faults(&self) -> &[String] {
        &self.faults
    }

    /// Who speaks first is heard.
    fn say(&mut self, name: &'static str, text: String, from: SaidBy) {
        self.said.entry(name).or_insert((text, from));
    }
}

fn known(key: &str) -> Option<&'static str> {
    let key = if key == "origin" { "public-url" } else { key };
    NAMES.iter().copied().find(|name| *name == key)
}
