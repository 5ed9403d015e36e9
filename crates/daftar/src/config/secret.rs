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

impl Database {
    /// What a URL says of how the line is protected.
    pub const LINE: &str = "sslmode=verify-full";

    /// Whether the line may be tapped, and the URL says nothing of it.
    #[must_use]
    pub fn is_open(&self) -> bool {
        let here = matches!(host(&self.0), "" | "localhost" | "127.0.0.1" | "[::1]");
        !here && parameter(&self.0, "sslmode").is_none() && parameter(&self.0, "host").is_none()
    }
}

impl Smtp {
    /// What a URL says of how the line is protected.
    pub const LINE: &str = "tls=required";

    /// Whether the line may be tapped, and the URL says nothing of it.
    #[must_use]
    pub fn is_open(&self) -> bool {
        let here = matches!(host(&self.0), "localhost" | "127.0.0.1" | "[::1]");
        !here && self.0.starts_with("smtp://") && parameter(&self.0, "tls").is_none()
    }
}

/// The host of a URL, without user and port.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let address = rest.split(['/', '?']).next().unwrap_or(rest);
    let host = address.rsplit_once('@').map_or(address, |(_, host)| host);
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|c| c.is_ascii_digit()) => name,
        _ => host,
    }
}

/// A parameter of a URL.
fn parameter<'a>(url: &'a str, name: &str) -> Option<&'a str> {
    let (_, parameters) = url.split_once('?')?;
    parameters.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
}

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
    fn a_line_to_another_machine_says_how_it_is_protected() {
        for (url, open) in [
            ("postgres://desk:a@b@db.example:5432/desk", true),
            ("postgres://desk@db.example/desk?sslmode=verify-full", false),
            ("postgres://desk@db.example/desk?sslmode=disable", false),
            ("postgres://desk@localhost:5432/desk", false),
            ("postgres://desk@[::1]/desk", false),
            ("postgres:///desk?host=/run/postgresql", false),
            ("postgres://localhost.example/desk", true),
        ] {
            assert_eq!(Database(url.to_owned()).is_open(), open, "{url}");
        }
        for (url, open) in [
            ("smtp://mail.example:587", true),
            ("smtp://mail.example:587?tls=required", false),
            ("smtps://name:word@mail.example", false),
            ("smtp://127.0.0.1:2525", false),
        ] {
            assert_eq!(Smtp(url.to_owned()).is_open(), open, "{url}");
        }
    }

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
