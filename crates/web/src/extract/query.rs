//! The parameters of an address: names and values in order, strictly UTF-8.

use std::borrow::Cow;
use std::fmt;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use percent_encoding::percent_decode;

use crate::Problem;
use crate::url::encode_pair;

/// The parameters of an address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    pairs: Vec<(String, String)>,
}

/// A query that is no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QueryError;

impl fmt::Display for QueryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the query is not UTF-8 text")
    }
}

impl std::error::Error for QueryError {}

impl Query {
    /// Reads what stands after the question mark.
    ///
    /// # Errors
    /// If a name or a value is not UTF-8, or holds a control character other than those of line ends and tabs.
    pub fn parse(raw: &str) -> Result<Self, QueryError> {
        let pairs = raw.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Ok((decode(name)?, decode(value)?))
        });
        Ok(Self { pairs: pairs.collect::<Result<_, _>>()? })
    }

    /// The parameters that can be read, without those that cannot.
    pub(crate) fn readable(raw: &str) -> Self {
        raw.split('&').filter_map(|pair| Self::parse(pair).ok()).flat_map(|query| query.pairs).collect()
    }

    /// Whether there is none.
    pub(crate) const fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }

    /// The first value under a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    /// All values under a name, in order.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.pairs.iter().filter(move |(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// All names and values, in order.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

fn decode(raw: &str) -> Result<String, QueryError> {
    let spaced: Cow<'_, str> = if raw.contains('+') { raw.replace('+', " ").into() } else { raw.into() };
    let text = percent_decode(spaced.as_bytes()).decode_utf8().map_err(|_| QueryError)?;
    let control = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    if text.contains(control) { Err(QueryError) } else { Ok(text.into_owned()) }
}

impl FromIterator<(String, String)> for Query {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(pairs: I) -> Self {
        Self { pairs: pairs.into_iter().collect() }
    }
}

/// The query as it stands in an address.
impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut url = String::new();
        for (name, value) in self.pairs() {
            if !url.is_empty() {
                url.push('&');
            }
            encode_pair(&mut url, name, value);
        }
        f.write_str(&url)
    }
}

impl<S: Sync> FromRequestParts<S> for Query {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        Self::parse(parts.uri.query().unwrap_or_default()).map_err(|QueryError| Problem::BadAddress)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_values_keep_their_order() {
        let query = Query::parse("q=tax+fee&on=2026-01-01&&q=%D9%B9&empty&x=a%3Db=c").unwrap();
        assert_eq!(query.get("q"), Some("tax fee"));
        assert_eq!(query.all("q").collect::<Vec<_>>(), ["tax fee", "ٹ"]);
        assert_eq!(query.get("empty"), Some(""));
        assert_eq!(query.get("x"), Some("a=b=c"));
        assert_eq!(query.get("y"), None);
        assert_eq!(query.to_string(), "q=tax%20fee&on=2026-01-01&q=%D9%B9&empty=&x=a%3Db%3Dc");
    }

    #[test]
    fn what_is_no_text_is_refused() {
        for bad in ["q=%FF", "%C3=1", "q=%00", "q=a%1Bb"] {
            assert_eq!(Query::parse(bad), Err(QueryError), "{bad}");
        }
        assert_eq!(Query::readable("a=1&q=%FF&b=%D9%B9").to_string(), "a=1&b=%D9%B9");
        assert!(Query::readable("q=%FF").is_empty());
        assert_eq!(Query::parse("q=100%").unwrap().get("q"), Some("100%"));
        assert_eq!(Query::parse("").unwrap(), Query::default());
    }
}
