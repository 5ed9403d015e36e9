//! What the binary tells the site about itself.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use axum::http::{HeaderMap, header};
use text::Lang;

use crate::edge::{Network, PROTO, Packed, References, Requests};
use crate::law::Law;
use crate::office::Office;
use crate::url::Href;

/// The state that every handler shares. Cloning it is cheap.
#[derive(Clone, Debug)]
pub struct Site {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    origin: Option<Origin>,
    desk: Desk,
    law: Law,
    references: References,
    packed: Packed,
    office: Option<Office>,
    proxies: Vec<Network>,
    requests: Requests,
    training: bool,
}

impl Site {
    /// A site that is reached at `origin`, if that is known, and run by `desk`, that shows `law`. The `seed` keeps the reference numbers of one run
    /// of the server apart from those of the next; the time of the start will do.
    #[must_use]
    pub fn new(origin: Option<Origin>, desk: Desk, law: Law, seed: u64) -> Self {
        Self {
            inner: Arc::new(Inner {
                origin,
                desk,
                law,
                references: References::new(seed),
                packed: Packed::default(),
                office: None,
                proxies: Vec::new(),
                requests: Requests::default(),
                training: false,
            }),
        }
    }

    /// The same site with the desk behind the sign-in. Called before the site is shared.
    #[must_use]
    pub fn with_office(self, office: Office) -> Self {
        match Arc::try_unwrap(self.inner) {
            Ok(inner) => Self { inner: Arc::new(Inner { office: Some(office), ..inner }) },
            Err(inner) => Self { inner },
        }
    }

    /// The same site behind proxies that are believed when they say who asks. Called before the site is shared.
    #[must_use]
    pub fn behind(self, proxies: Vec<Network>) -> Self {
        match Arc::try_unwrap(self.inner) {
            Ok(inner) => Self { inner: Arc::new(Inner { proxies, ..inner }) },
            Err(inner) => Self { inner },
        }
    }

    /// The desk behind the sign-in, if this site has one.
    pub(crate) fn desk_files(&self) -> Option<&Office> {
        self.inner.office.as_ref()
    }

    /// The same site, saying on every page that its data are for training. Called before the site is shared.
    #[must_use]
    pub fn for_training(self) -> Self {
        match Arc::try_unwrap(self.inner) {
            Ok(inner) => Self { inner: Arc::new(Inner { training: true, ..inner }) },
            Err(inner) => Self { inner },
        }
    }

    pub(crate) fn is_training(&self) -> bool {
        self.inner.training
    }

    /// Where a reader of letters finds the pages in a language, without a slash at the end; empty if nobody knows the origin.
    #[must_use]
    pub fn link(&self, lang: Lang) -> String {
        self.inner.origin.as_ref().map_or_else(String::new, |origin| format!("{}/{lang}", origin.0))
    }

    pub(crate) fn requests(&self) -> &Requests {
        &self.inner.requests
    }

    pub(crate) fn proxies(&self) -> &[Network] {
        &self.inner.proxies
    }

    pub(crate) fn desk(&self) -> &Desk {
        &self.inner.desk
    }

    /// The law that is shown.
    #[must_use]
    pub fn law(&self) -> &Law {
        &self.inner.law
    }

    pub(crate) fn references(&self) -> &References {
        &self.inner.references
    }

    pub(crate) fn packed(&self) -> &Packed {
        &self.inner.packed
    }

    /// Whether readers reach the site over TLS.
    pub(crate) fn is_secure(&self) -> bool {
        self.inner.origin.as_ref().is_some_and(|origin| origin.0.starts_with("https:"))
    }

    /// Where readers reach the site: its origin, else the host that this request names; empty if neither is known.
    pub(crate) fn base(&self, headers: &HeaderMap) -> String {
        let host = || {
            let host = headers.get(header::HOST)?.to_str().ok()?;
            // The edge lets only our own proxies say this.
            let scheme = if headers.contains_key(PROTO) { "https" } else { "http" };
            format!("{scheme}://{host}").parse::<Origin>().ok()
        };
        self.inner.origin.clone().or_else(host).map(|origin| origin.0).unwrap_or_default()
    }

    /// Where readers reach the site, if that is known.
    pub(crate) fn origin(&self) -> Option<&str> {
        self.inner.origin.as_ref().map(|origin| origin.0.as_str())
    }

    /// Whether it is known where readers reach the site.
    pub(crate) fn has_origin(&self) -> bool {
        self.inner.origin.is_some()
    }

    /// A local address with the origin before it, where one is known.
    pub(crate) fn absolute(&self, href: &Href) -> String {
        match &self.inner.origin {
            Some(origin) => format!("{}{href}", origin.0),
            None => href.to_string(),
        }
    }
}

/// Scheme, host and port at which readers reach the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(String);

/// A text that is no origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OriginError;

impl fmt::Display for OriginError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a scheme and a host, such as https://desk.example.org")
    }
}

impl std::error::Error for OriginError {}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Origin {
    type Err = OriginError;

    fn from_str(url: &str) -> Result<Self, OriginError> {
        let url = url.strip_suffix('/').unwrap_or(url);
        let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).ok_or(OriginError)?;
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']');
        if host.is_empty() || !host.chars().all(plain) { Err(OriginError) } else { Ok(Self(url.to_owned())) }
    }
}

/// How to reach the desk; each may be unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Desk {
    /// Its mailbox.
    pub email: Option<String>,
    /// Its own page.
    pub url: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_scheme_and_host() {
        assert_eq!("https://desk.example.org/".parse::<Origin>().unwrap().0, "https://desk.example.org");
        assert!("http://[::1]:8080".parse::<Origin>().is_ok());
        for bad in ["desk.example.org", "ftp://x", "https://", "https://x/path", "https://a b", "https://x?q"] {
            assert_eq!(bad.parse::<Origin>(), Err(OriginError), "{bad}");
        }
    }
}
