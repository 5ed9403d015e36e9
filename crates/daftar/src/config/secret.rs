//! Values that are never shown whole.

use std::fmt;

use store::Keys;

use super::value::{Expected, Value};

/// What stands in place of a secret.
const HIDDEN: &str = "•••";

/// The URL of a PostgreSQL database.
#[derive(Clone, PartialEq, Eq)]
pub struct Database(pub String);

/// The URL of a server that takes mail.
#[derive(Clone, PartialEq, Eq)]
pub struct Smtp(pub String);

/// The master key.
#[derive(Clone)]
pub struct MasterKey(pub Keys);

/// Shows a secret as little as `daftar config` does.
macro_rules! hides {
    ($($kind:ty),*) => {
        $(impl fmt::Debug for $kind {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.shown())
            }
        })*
    };
}

hides!(Database, Smtp, MasterKey);

impl Value for Database {
    const EXPECTED: Expected = Expected::Like("postgres://name:password@host/database");

    fn read(text: &str) -> Option<Self> {
        let rest = text.strip_prefix("postgres://").or_else(|| text.strip_prefix("postgresql://"))?;
        (!rest.is_empty()).then(|| Self(text.to_owned()))
    }

    fn shown(&self) -> String {
        masked(&self.0)
    }
}

impl Value for Smtp {
    const EXPECTED: Expected = Expected::Like("smtps://name:password@mail.example.org");

    fn read(text: &str) -> Option<Self> {
        let rest = text.strip_prefix("smtp://").or_else(|| text.strip_prefix("smtps://"))?;
        (!rest.is_empty()).then(|| Self(text.to_owned()))
    }

    fn shown(&self) -> String {
        masked(&self.0)
    }
}

impl Value for MasterKey {
    const EXPECTED: Expected = Expected::Digits(64);

    fn read(text: &str) -> Option<Self> {
        Keys::parse(text).map(Self)
    }

    fn shown(&self) -> String {
        HIDDEN.to_owned()
    }
}

/// A URL without its password, and without parameters, which may hold one.
fn masked(url: &str) -> String {
    let (address, parameters) = url.split_once('?').map_or((url, ""), |(address, _)| (address, HIDDEN));
    let separator = if parameters.is_empty() { "" } else { "?" };
    // A password may hold an at sign, a host cannot.
    let hidden = address.split_once("://").and_then(|(scheme, rest)| {
        let (user, host) = rest.rsplit_once('@')?;
        let (name, _) = user.split_once(':')?;
        Some(format!("{scheme}://{name}:{HIDDEN}@{host}"))
    });
    format!("{}{separator}{parameters}", hidden.unwrap_or_else(|| address.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_is_shown_without_its_secrets() {
        for (url, shown) in [
            ("postgres://desk@db/desk", "postgres://desk@db/desk"),
            ("postgres://desk:a@b:c@db/desk", "postgres://desk:•••@db/desk"),
            ("postgres:///desk?host=/run&password=tulip", "postgres:///desk?•••"),
            ("smtp://127.0.0.1:2525", "smtp://127.0.0.1:2525"),
        ] {
            assert_eq!(masked(url), shown);
        }
    }
}
