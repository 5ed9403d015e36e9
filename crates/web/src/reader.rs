//! Who is reading: the language of the page, and where the same page stands in the others.

use std::convert::Infallible;

use axum::extract::{FromRequestParts, OriginalUri};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Uri, header};
use text::{Lang, Locale};

use crate::extract::Query;
use crate::url::Href;

/// The reader of a page.
#[derive(Clone, Debug)]
pub struct Reader {
    /// The language and digits in which the page is written.
    pub locale: Locale,
    /// The page itself.
    pub here: Here,
}

impl Reader {
    /// From the address; where that names no language, from what the browser prefers.
    #[must_use]
    pub fn of(uri: &Uri, headers: &HeaderMap) -> Self {
        let path = uri.path().strip_prefix('/').unwrap_or_default();
        let (first, tail) = path.find('/').map_or((path, ""), |slash| path.split_at(slash));
        let (lang, tail) = match first.parse::<Lang>() {
            Ok(lang) => (lang, tail),
            Err(_) => (preferred(headers), ""),
        };
        Self { locale: Locale::new(lang), here: Here { tail: tail.to_owned(), query: uri.query().map(str::to_owned) } }
    }

    /// The language of the page.
    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.locale.lang
    }
}

/// The language that a browser prefers, English if it names none of ours.
pub(crate) fn preferred(headers: &HeaderMap) -> Lang {
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    accepted.and_then(Lang::preferred).unwrap_or(Lang::En)
}

/// The page that is being read, without its language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Here {
    tail: String,
    query: Option<String>,
}

impl Here {
    /// The same page, with its parameters, in a language.
    #[must_use]
    pub fn in_lang(&self, lang: Lang) -> Href {
        match &self.query {
            Some(query) => Href::local(lang, &format!("{}?{query}", self.tail)),
            None => self.bare(lang),
        }
    }

    /// The same page with the parameters that can be read, if there are any and others cannot.
    pub(crate) fn readable(&self, lang: Lang) -> Option<Href> {
        let query = self.query.as_deref().filter(|raw| Query::parse(raw).is_err())?;
        let rest = Query::readable(query);
        (!rest.is_empty()).then(|| rest.pairs().fold(self.bare(lang), |href, (name, value)| href.with(name, value)))
    }

    /// The same page without parameters.
    #[must_use]
    pub fn bare(&self, lang: Lang) -> Href {
        Href::local(lang, &self.tail)
    }
}

impl<S: Sync> FromRequestParts<S> for Reader {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        // Below a nested router the plain URI has lost its language.
        let uri = parts.extensions.get::<OriginalUri>().map_or(&parts.uri, |original| &original.0);
        Ok(Self::of(uri, &parts.headers))
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn reader(uri: &'static str, accepts: &'static str) -> Reader {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static(accepts));
        Reader::of(&Uri::from_static(uri), &headers)
    }

    #[test]
    fn the_address_decides_before_the_browser() {
        let reader = reader("/ur/guide/steps?on=2026-01-01", "ar");
        assert_eq!(reader.lang(), Lang::Ur);
        assert_eq!(reader.here.in_lang(Lang::Ar).as_str(), "/ar/guide/steps?on=2026-01-01");
        assert_eq!(reader.here.bare(Lang::En).as_str(), "/en/guide/steps");
    }

    #[test]
    fn without_a_language_the_browser_decides() {
        let reader = reader("/nowhere/else", "de, ar;q=0.8, en;q=0.5");
        assert_eq!(reader.lang(), Lang::Ar);
        assert_eq!(reader.here.in_lang(Lang::Ur).as_str(), "/ur");
        assert_eq!(self::reader("/enormous", "de").lang(), Lang::En);
    }
}
