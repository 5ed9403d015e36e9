//! Kinds of values: how they are written, shown, and what is expected where one is wrong.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use text::{Locale, say};
use web::{Network, Origin};

/// A kind of value.
pub(super) trait Value: Sized {
    /// What is expected, for a reader who wrote something else.
    const EXPECTED: Expected;

    /// From text.
    fn read(text: &str) -> Option<Self>;
    /// As text, without secrets; empty if nothing is set.
    fn shown(&self) -> String;
}

/// What a kind of value looks like.
#[derive(Clone, Copy, Debug)]
pub(super) enum Expected {
    /// Like this one.
    Like(&'static str),
    /// One of these.
    OneOf(&'static str),
    /// So many hexadecimal digits.
    Digits(i64),
}

impl Expected {
    /// As a sentence.
    pub fn said(self, l: Locale) -> String {
        match self {
            Self::Like(example) => say::config::expected_like(l, example),
            Self::OneOf(choices) => say::config::expected_one_of(l, choices),
            Self::Digits(count) => say::config::expected_digits(l, &l.integer(count)),
        }
    }
}

/// What is logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Log {
    /// What failed.
    Error,
    /// And what may be wrong.
    Warn,
    /// And each request, without what a reader answered.
    Info,
    /// And what helps to find a mistake.
    Debug,
}

/// How a line of the log is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people.
    Text,
    /// For programs: a JSON object a line.
    Json,
}

/// Where Prometheus asks, if it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Metrics(pub Option<SocketAddr>);

impl Metrics {
    /// The port that Prometheus' list of exporters gives to such endpoints.
    const USUAL: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 9464);
}

/// A mail address, perhaps with a name: `Desk <desk@example.org>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(pub String);

impl<V: Value> Value for Option<V> {
    const EXPECTED: Expected = V::EXPECTED;

    fn read(text: &str) -> Option<Self> {
        if text.is_empty() { Some(None) } else { V::read(text).map(Some) }
    }

    fn shown(&self) -> String {
        self.as_ref().map(V::shown).unwrap_or_default()
    }
}

impl<V: Value> Value for Vec<V> {
    const EXPECTED: Expected = V::EXPECTED;

    fn read(text: &str) -> Option<Self> {
        text.split(',').map(str::trim).filter(|item| !item.is_empty()).map(V::read).collect()
    }

    fn shown(&self) -> String {
        self.iter().map(V::shown).collect::<Vec<_>>().join(", ")
    }
}

impl Value for SocketAddr {
    const EXPECTED: Expected = Expected::Like("127.0.0.1:8080");

    fn read(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn shown(&self) -> String {
        self.to_string()
    }
}

impl Value for PathBuf {
    const EXPECTED: Expected = Expected::Like("/var/lib/daftar");

    fn read(text: &str) -> Option<Self> {
        (!text.is_empty()).then(|| Self::from(text))
    }

    fn shown(&self) -> String {
        self.display().to_string()
    }
}

impl Value for Origin {
    const EXPECTED: Expected = Expected::Like("https://desk.example.org");

    fn read(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn shown(&self) -> String {
        self.to_string()
    }
}

impl Value for Network {
    const EXPECTED: Expected = Expected::Like("10.0.0.0/8");

    fn read(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn shown(&self) -> String {
        self.to_string()
    }
}

impl Value for Address {
    const EXPECTED: Expected = Expected::Like("desk@example.org");

    fn read(text: &str) -> Option<Self> {
        let plain = text.rsplit_once('<').and_then(|(_, rest)| rest.strip_suffix('>')).unwrap_or(text);
        let (name, host) = plain.split_once('@')?;
        let good = |part: &str| !part.is_empty() && !part.contains(['@', '<', '>', ' ']);
        (good(name) && good(host)).then(|| Self(text.to_owned()))
    }

    fn shown(&self) -> String {
        self.0.clone()
    }
}

impl Value for Log {
    const EXPECTED: Expected = Expected::OneOf("error, warn, info, debug");

    fn read(text: &str) -> Option<Self> {
        [Self::Error, Self::Warn, Self::Info, Self::Debug].into_iter().find(|level| level.shown() == text)
    }

    fn shown(&self) -> String {
        let word = match self {
            Self::Error => "error",
            Self::Warn => "warn",
            Self::Info => "info",
            Self::Debug => "debug",
        };
        word.to_owned()
    }
}

impl Value for Format {
    const EXPECTED: Expected = Expected::OneOf("text, json");

    fn read(text: &str) -> Option<Self> {
        match text {
            "text" => Some(Self::Text),
            "json" => Some(Self::Json),
            _ => None,
        }
    }

    fn shown(&self) -> String {
        match self {
            Self::Text => "text",
            Self::Json => "json",
        }
        .to_owned()
    }
}

impl Value for Metrics {
    const EXPECTED: Expected = Expected::OneOf("on, off, 127.0.0.1:9464");

    fn read(text: &str) -> Option<Self> {
        match text {
            "off" => Some(Self(None)),
            "on" => Some(Self(Some(Self::USUAL))),
            address => address.parse().ok().map(|address| Self(Some(address))),
        }
    }

    fn shown(&self) -> String {
        self.0.map_or_else(|| "off".to_owned(), |address| address.to_string())
    }
}
