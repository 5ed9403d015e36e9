//! The site as a browser meets it: requests against the whole router. The files are named after what is asked.

mod account;
mod addresses;
mod assets;
mod attack;
mod case;
pub(crate) mod desk;
mod firm;
mod frame;
mod guide;
mod kept;
mod log;
mod office;
mod officers;
mod plan;
mod search;
mod serving;
mod signin;
mod slow;
mod start;
mod transport;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode};
use axum::routing::get;
use tower::ServiceExt;

use crate::{Desk, Site, app};

/// What came back.
pub(crate) struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
}

impl Reply {
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes).unwrap()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

/// A browser in front of the site, with two more pages: one that panics and one that takes an id.
pub(crate) struct Browser {
    router: Router,
    headers: Vec<(&'static str, String)>,
}

pub(crate) fn browser() -> Browser {
    at(None)
}

/// A browser in front of the invented corridor with one more file.
pub(crate) fn browser_with(more: &str) -> Browser {
    in_front_of(None, law_of(crate::ask::tests::invented_with(more)))
}

pub(crate) fn at(origin: Option<&str>) -> Browser {
    in_front_of(origin, law())
}

/// A site without a desk behind it.
pub(crate) fn site() -> Site {
    Site::new(None, Desk::default(), law(), 42)
}

fn in_front_of(origin: Option<&str>, law: crate::Law) -> Browser {
    async fn numbered(crate::extract::Path(id): crate::extract::Path<u16>, query: crate::extract::Query) -> String {
        format!("{id} {query}")
    }
    let more = Router::new()
        .route(
            "/ur/broken",
            get(|| async {
                if true {
                    panic!("broken on purpose")
                }
            }),
        )
        .route("/ar/numbered/{id}", get(numbered));
    let desk = Desk { email: Some("desk@example.org".to_owned()), url: None };
    let site = Site::new(origin.map(|origin| origin.parse().unwrap()), desk, law, 42);
    Browser { router: app::routes(more, site), headers: Vec::new() }
}

impl Browser {
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    pub async fn get(&self, uri: &str) -> Reply {
        self.send(Method::GET, uri).await
    }

    async fn send(&self, method: Method, uri: &str) -> Reply {
        self.send_body(method, uri, "").await
    }

    pub async fn send_body(&self, method: Method, uri: &str, body: &str) -> Reply {
        let mut request = Request::builder().method(method).uri(uri);
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        let response = self.router.clone().oneshot(request.body(Body::from(body.to_owned())).unwrap()).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap().to_vec();
        Reply { status: parts.status, headers: parts.headers, bytes }
    }
}

/// The invented corridor, on a day of its rules.
pub(crate) fn law() -> crate::Law {
    law_of(crate::ask::tests::invented())
}

fn law_of(book: rulebook::Rulebook) -> crate::Law {
    let today = calendar::Day::from_ymd(2030, 3, 4).unwrap();
    crate::Law::new(book, Box::new(move |_| today))
}
