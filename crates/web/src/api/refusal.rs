//! Why there is no answer: problem details by RFC 9457, in the language that the client prefers.

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value as Json, json};
use text::say::{api as say, errors, interview};
use text::{Lang, Locale};

use crate::url::API;
use crate::{CachePolicy, Problem, Reader, edge};

/// What can go wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Code {
    BadAddress,
    BadParameter,
    BadBody,
    NotFound,
    NotInForce,
    MethodNotAllowed,
    TooLarge,
    TooSlow,
    AddressTooLong,
    UnsupportedMedia,
    FactsRefused,
    Contradiction,
    Internal,
}

impl Code {
    pub(super) const ALL: [Self; 13] = [
        Self::BadAddress,
        Self::BadParameter,
        Self::BadBody,
        Self::NotFound,
        Self::NotInForce,
        Self::MethodNotAllowed,
        Self::TooLarge,
        Self::TooSlow,
        Self::AddressTooLong,
        Self::UnsupportedMedia,
        Self::FactsRefused,
        Self::Contradiction,
        Self::Internal,
    ];

    /// The word for machines.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::BadAddress => "bad-address",
            Self::BadParameter => "bad-parameter",
            Self::BadBody => "bad-body",
            Self::NotFound => "not-found",
            Self::NotInForce => "not-in-force",
            Self::MethodNotAllowed => "method-not-allowed",
            Self::TooLarge => "too-large",
            Self::TooSlow => "too-slow",
            Self::AddressTooLong => "address-too-long",
            Self::UnsupportedMedia => "unsupported-media",
            Self::FactsRefused => "facts-refused",
            Self::Contradiction => "contradiction",
            Self::Internal => "internal",
        }
    }

    pub(super) const fn status(self) -> StatusCode {
        match self {
            Self::BadAddress | Self::BadParameter | Self::BadBody => StatusCode::BAD_REQUEST,
            Self::NotFound | Self::NotInForce => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::AddressTooLong => StatusCode::URI_TOO_LONG,
            Self::UnsupportedMedia => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::FactsRefused | Self::Contradiction => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn title(self, l: Locale) -> &'static str {
        match self {
            Self::BadAddress => errors::bad_request_title(l),
            Self::BadParameter => say::bad_parameter(l),
            Self::BadBody => say::bad_body(l),
            Self::NotFound => errors::not_found_title(l),
            Self::NotInForce => say::not_in_force(l),
            Self::MethodNotAllowed => errors::method_title(l),
            Self::TooLarge => errors::too_large_title(l),
            Self::TooSlow => errors::too_slow_title(l),
            Self::AddressTooLong => errors::too_long_title(l),
            Self::UnsupportedMedia => say::unsupported_media(l),
            Self::FactsRefused => say::facts_refused(l),
            Self::Contradiction => interview::contradiction(l),
            Self::Internal => errors::internal_title(l),
        }
    }
}

/// A problem on its way to the client.
#[derive(Debug)]
pub(super) struct Refused {
    code: Code,
    detail: Option<String>,
    more: Map<String, Json>,
}

impl Refused {
    pub(super) fn new(code: Code) -> Self {
        Self { code, detail: None, more: Map::new() }
    }

    /// What is wrong in particular.
    pub(super) fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// A member of its own.
    pub(super) fn with(mut self, name: &str, value: Json) -> Self {
        self.more.insert(name.to_owned(), value);
        self
    }

    /// A body that is not JSON.
    pub(super) fn media(reader: &Reader) -> Self {
        Self::new(Code::UnsupportedMedia).detail(say::send_json(reader.locale, "application/json"))
    }

    /// The response.
    pub(super) fn respond(self, l: Locale) -> Response {
        let mut body = json!({
            "type": format!("{API}/problems#{}", self.code.word()),
            "title": self.code.title(l),
            "status": self.code.status().as_u16(),
            "code": self.code.word(),
        });
        if let Some(map) = body.as_object_mut() {
            if let Some(detail) = self.detail {
                map.insert("detail".to_owned(), text::strip_marks(&detail).into());
            }
            map.extend(self.more);
        }
        let headers = [
            (header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json")),
            (header::CONTENT_LANGUAGE, HeaderValue::from_static(l.lang.code())),
            (header::VARY, HeaderValue::from_static("accept-language")),
        ];
        (self.code.status(), CachePolicy::Never, headers, body.to_string()).into_response()
    }
}

/// A response that carries a problem of the site, as problem details.
pub(super) fn speak(response: Response, reader: &Reader) -> Response {
    let bare = response.status() == StatusCode::METHOD_NOT_ALLOWED;
    let problem = response.extensions().get().copied().or(bare.then_some(Problem::MethodNotAllowed));
    let Some(problem) = problem else { return response };
    let l = reader.locale;
    let kilobytes = |bytes: usize| format!("{} KB", bytes / 1024);
    let refused = match problem {
        // The last four are answers of pages behind the sign-in, of which the interface has none.
        Problem::NotFound | Problem::Elsewhere | Problem::MayNot | Problem::TooOften | Problem::Unavailable => {
            Refused::new(Code::NotFound).detail(errors::not_found(l))
        }
        Problem::BadAddress | Problem::BadForm => Refused::new(Code::BadAddress).detail(say::not_text(l)),
        Problem::AddressTooLong => {
            Refused::new(Code::AddressTooLong).detail(say::address_limit(l, &kilobytes(edge::MAX_QUERY)))
        }
        Problem::MethodNotAllowed => Refused::new(Code::MethodNotAllowed).detail(errors::method(l)),
        Problem::TooLarge => Refused::new(Code::TooLarge).detail(errors::too_large(l, &kilobytes(edge::MAX_BODY))),
        Problem::TooSlow => Refused::new(Code::TooSlow).detail(errors::too_slow(l)),
        Problem::Internal(reference) => Refused::new(Code::Internal)
            .detail(errors::internal(l, &reference.to_string()))
            .with("reference", reference.to_string().into()),
    };
    let allow = response.headers().get(header::ALLOW).cloned();
    let mut answer = refused.respond(l);
    answer.headers_mut().extend(allow.map(|allow| (header::ALLOW, allow)));
    answer
}

/// Every code with its status and its title in each language.
pub(super) fn list() -> Json {
    let one = |code: Code| {
        let titles = Lang::ALL.map(|lang| (lang.code().to_owned(), Json::from(code.title(Locale::new(lang)))));
        json!({
            "code": code.word(),
            "type": format!("{API}/problems#{}", code.word()),
            "status": code.status().as_u16(),
            "title": Map::from_iter(titles),
        })
    };
    json!({ "problems": Code::ALL.map(one) })
}

/// Whether a body is announced as JSON.
pub(super) fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    kind == "application/json" || (kind.starts_with("application/") && kind.ends_with("+json"))
}
