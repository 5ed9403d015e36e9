//! The two cookies of the desk: who is signed in, and a sign-in that waits for its code. The public part sets none.

use axum::http::{HeaderMap, HeaderValue, header};

use crate::Site;

/// A cookie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cookie {
    /// The token of a session.
    Session,
    /// A sign-in that waits for its code.
    Waiting,
}

impl Cookie {
    /// Over TLS a cookie can be set by this host only (the prefix `__Host-`, RFC 6265bis).
    const fn name(self, secure: bool) -> &'static str {
        match (self, secure) {
            (Self::Session, false) => "daftar",
            (Self::Session, true) => "__Host-daftar",
            (Self::Waiting, false) => "daftar-code",
            (Self::Waiting, true) => "__Host-daftar-code",
        }
    }

    /// What the browser sent under its name.
    pub(crate) fn read(self, headers: &HeaderMap, secure: bool) -> Option<&str> {
        let cookies = headers.get_all(header::COOKIE).iter().filter_map(|cookie| cookie.to_str().ok());
        cookies.flat_map(|cookie| cookie.split(';')).find_map(|pair| {
            let (known, value) = pair.trim().split_once('=')?;
            (known == self.name(secure)).then_some(value)
        })
    }

    /// The header that sets it for so many seconds. The value is of letters and digits.
    pub(crate) fn set(self, site: &Site, value: &str, seconds: i64) -> HeaderValue {
        let (name, secure) = (self.name(site.is_secure()), if site.is_secure() { "; Secure" } else { "" });
        let text = format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
        HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static(""))
    }

    /// The header that takes it away.
    pub(crate) fn end(self, site: &Site) -> HeaderValue {
        self.set(site, "", 0)
    }
}
