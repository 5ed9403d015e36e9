//! The file of settings: TOML, one key a setting.

use std::path::Path;

use toml::de::{DeTable, DeValue};

use crate::failure::Failure;
use crate::input;

/// A key of the file.
#[derive(Debug)]
pub(super) struct Entry {
    /// The key.
    pub key: String,
    /// Its value as text; none if it is a kind of value that no setting has.
    pub text: Option<String>,
    /// Its line, from 1.
    pub line: usize,
}

/// The entries of a file, or where it is no TOML and why (in English).
pub(super) fn read(path: &Path) -> Result<Result<Vec<Entry>, (usize, String)>, Failure> {
    let content = input::text(path)?;
    Ok(entries(&content))
}

fn entries(content: &str) -> Result<Vec<Entry>, (usize, String)> {
    let line = |at: usize| content.get(..at).unwrap_or_default().matches('\n').count() + 1;
    let table = DeTable::parse(content)
        .map_err(|error| (line(error.span().map_or(0, |span| span.start)), error.message().to_owned()))?;
    let mut entries: Vec<Entry> = table
        .get_ref()
        .iter()
        .map(|(key, value)| Entry {
            key: key.get_ref().to_string(),
            text: text(value.get_ref()),
            line: line(key.span().start),
        })
        .collect();
    entries.sort_by_key(|entry| entry.line);
    Ok(entries)
}

/// A value as it would be typed as an argument: a list with commas between.
fn text(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(text) => Some(text.to_string()),
        DeValue::Integer(number) => Some(number.as_str().to_owned()),
        DeValue::Boolean(true) => Some("on".to_owned()),
        DeValue::Boolean(false) => Some("off".to_owned()),
        DeValue::Array(list) => {
            let texts: Option<Vec<&str>> = list
                .iter()
                .map(|item| match item.get_ref() {
                    DeValue::String(text) => Some(&**text),
                    _ => None,
                })
                .collect();
            Some(texts?.join(","))
        }
        DeValue::Float(_) | DeValue::Datetime(_) | DeValue::Table(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read_as_they_would_be_typed() {
        let content = "log = 'info'\n\ntrusted-proxies = [\n  '10.0.0.0/8',\n  '::1',\n]\nmetrics = false\nlisten = 80\nx = 1.5\n";
        let read: Vec<(String, Option<String>, usize)> =
            entries(content).unwrap().into_iter().map(|e| (e.key, e.text, e.line)).collect();
        let line = |key: &str, text: Option<&str>, line| (key.to_owned(), text.map(str::to_owned), line);
        assert_eq!(
            read,
            [
                line("log", Some("info"), 1),
                line("trusted-proxies", Some("10.0.0.0/8,::1"), 3),
                line("metrics", Some("off"), 7),
                line("listen", Some("80"), 8),
                line("x", None, 9),
            ]
        );
    }

    #[test]
    fn what_is_no_toml_is_told_with_its_line() {
        assert_eq!(entries("log = 'info'\nlisten 80\n").unwrap_err().0, 2);
        assert_eq!(entries("log = 'info'\nlog = 'warn'\n").unwrap_err().0, 2);
    }
}
