//! What somebody sent when the sign-in had ended: it is carried through the sign-in in hidden fields, and sent after it. Nothing of it is stored.

use axum::extract::{FromRequest, FromRequestParts, OriginalUri, Request, State};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use super::{Signed, SignedOut};
use crate::extract::{Form, Upload};
use crate::url::Href;
use crate::{Problem, Reader, Site, edge, signin};

/// The field that says where a form was sent.
const TO: &str = "kept-to";
/// The field that says that files went with it.
const FILES: &str = "kept-files";
/// What stands before the names of its fields.
const FIELD: &str = "kept.";
/// Room for the fields of the sign-in besides.
const BESIDE: usize = 4 * 1024;

/// A form that was sent without a sign-in.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    /// Where it was sent.
    pub to: Href,
    /// Its fields.
    pub fields: Vec<(String, String)>,
    /// Whether files went with it, which have to be chosen again.
    pub files: bool,
}

impl Kept {
    /// What a page of the sign-in carries.
    pub(crate) fn carried(form: &Form) -> Option<Self> {
        let to = form.filled(TO).and_then(Href::own)?;
        let fields = form.0.pairs().filter_map(|(name, value)| Some((name.strip_prefix(FIELD)?, value)));
        let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Some(Self { to, fields, files: form.filled(FILES).is_some() })
    }

    /// The fields that carry it.
    pub(crate) fn hidden(&self) -> Markup {
        html! {
            input type="hidden" name=(TO) value=(self.to);
            @if self.files { input type="hidden" name=(FILES) value="yes"; }
            @for (name, value) in &self.fields { input type="hidden" name={ (FIELD) (name) } value=(value); }
        }
    }

    /// What was sent; `None` if it is too much to be carried.
    async fn of(to: Href, upload: Upload) -> Result<Option<Self>, Problem> {
        let (fields, files) = upload.without_files().await?;
        let length: usize = fields.iter().map(|(name, value)| FIELD.len() + name.len() + 3 * value.len() + 2).sum();
        let fits = length + BESIDE <= edge::MAX_BODY;
        Ok(fits.then_some(Self { to, fields, files }))
    }
}

/// The layer before pages that want a sign-in: whoever sends a form after it has ended is led to it, and the form waits.
pub(crate) async fn keep(State(site): State<Site>, request: Request, next: Next) -> Response {
    if *request.method() != Method::POST {
        return next.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    match Signed::from_request_parts(&mut parts, &site).await {
        Ok(signed) => {
            parts.extensions.insert(signed);
            next.run(Request::from_parts(parts, body)).await
        }
        Err(SignedOut::Problem(problem)) => problem.into_response(),
        Err(SignedOut::SignIn(sign_in)) => {
            let uri = parts.extensions.get::<OriginalUri>().map_or(&parts.uri, |original| &original.0).clone();
            let reader = Reader::of(&uri, &parts.headers);
            let to = uri.path_and_query().and_then(|to| Href::own(to.as_str()));
            let upload = Upload::from_request(Request::from_parts(parts, body), &site).await;
            let kept = match (to, upload) {
                (Some(to), Ok(upload)) => Kept::of(to, upload).await,
                (_, Err(problem)) => Err(problem),
                (None, _) => Ok(None),
            };
            match kept {
                Ok(Some(kept)) => signin::ask_again(&reader, &site, kept),
                // Too much to be carried, or unreadable: signed in, they see the page as it is.
                Ok(None) | Err(_) => SignedOut::SignIn(sign_in).into_response(),
            }
        }
    }
}
