//! The files that pages need: one style sheet, the fonts, the mark. They are part of the binary, and each has its hash in its name.

mod css;
mod font;

use std::sync::LazyLock;

use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use text::Lang;

use crate::CachePolicy;
use crate::edge::{self, Tag};
use crate::extract::Path;
use crate::problem::Problem;
use crate::url::Href;

static ASSETS: LazyLock<Assets> = LazyLock::new(Assets::load);

struct Assets {
    files: Vec<Asset>,
}

/// A file and the forms in which it is sent.
struct Asset {
    /// Its name without hash: `site.css` is served as `site.0123456789abcdef.css`.
    name: &'static str,
    served_as: String,
    kind: &'static str,
    tag: Tag,
    body: Bytes,
    packed: Option<Bytes>,
}

impl Asset {
    fn new(name: &'static str, kind: &'static str, body: Bytes) -> Self {
        let tag = Tag::of(&body);
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
        let packed = (!kind.starts_with("font/")).then(|| Bytes::from(edge::gzip(&body)));
        Self { name, served_as: format!("{stem}.{}.{extension}", tag.short()), kind, tag, body, packed }
    }

    fn href(&self) -> Href {
        Href::asset(format!("/assets/{}", self.served_as))
    }

    /// The name without the hash in it.
    fn is_some_version(&self, asked: &str) -> bool {
        let mut parts = asked.splitn(3, '.');
        let (stem, _, extension) = (parts.next(), parts.next(), parts.next());
        self.name.split_once('.') == stem.zip(extension)
    }
}

impl Assets {
    fn load() -> Self {
        let mut files: Vec<Asset> = font::FONTS
            .iter()
            .map(|font| Asset::new(font.file, "font/woff2", Bytes::from_static(font.bytes)))
            .chain([
                Asset::new("star.svg", SVG, Bytes::from_static(include_bytes!("../../../../assets/mark/star.svg"))),
                Asset::new("frieze.svg", SVG, Bytes::from_static(include_bytes!("../../../../assets/mark/frieze.svg"))),
                Asset::new("field.svg", SVG, Bytes::from_static(include_bytes!("../../../../assets/mark/field.svg"))),
                Asset::new(
                    WORDMARK_LTR,
                    SVG,
                    Bytes::from_static(include_bytes!("../../../../assets/mark/wordmark-ltr.svg")),
                ),
                Asset::new(
                    WORDMARK_RTL,
                    SVG,
                    Bytes::from_static(include_bytes!("../../../../assets/mark/wordmark-rtl.svg")),
                ),
                Asset::new(QUEUE, SCRIPT, Bytes::from_static(include_bytes!("../../../../assets/js/queue.js"))),
            ])
            .collect();
        files.push(Asset::new(
            PASSKEY,
            "text/javascript; charset=utf-8",
            Bytes::from_static(include_bytes!("../../../../assets/js/passkey.js")),
        ));
        let css = css::sheet(|name| find(&files, name).map(Asset::href));
        files.push(Asset::new("site.css", "text/css; charset=utf-8", css.into()));
        Self { files }
    }
}

/// The keys of the officers' queue.
pub(crate) const QUEUE: &str = "queue.js";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const SVG: &str = "image/svg+xml";
/// The script that asks a device for a passkey.
pub(crate) const PASSKEY: &str = "passkey.js";
/// A drawing loads nothing and runs nothing; its style, which knows light and dark, stands inside it.
const POLICY_OF_DRAWINGS: &str = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";
const WORDMARK_LTR: &str = "wordmark-ltr.svg";
const WORDMARK_RTL: &str = "wordmark-rtl.svg";

fn find<'a>(files: &'a [Asset], name: &str) -> Option<&'a Asset> {
    files.iter().find(|file| file.name == name)
}

fn href(name: &str) -> Option<Href> {
    find(&ASSETS.files, name).map(Asset::href)
}

/// The style sheet.
pub(crate) fn style_sheet() -> Option<Href> {
    href("site.css")
}

/// A script.
pub(crate) fn script(name: &str) -> Option<Href> {
    href(name)
}

/// The star, for the browser's tab.
pub(crate) fn icon() -> Option<Href> {
    href("star.svg")
}

/// The name in both scripts, in the order of the reader's script.
pub(crate) fn wordmark(lang: Lang) -> Option<Href> {
    href(if lang.is_rtl() { WORDMARK_RTL } else { WORDMARK_LTR })
}

/// The fonts that the text of a page in this language surely needs.
pub(crate) fn preloaded(lang: Lang) -> impl Iterator<Item = Href> {
    font::FONTS.iter().filter(move |font| font.preload.contains(&lang)).filter_map(|font| href(font.file))
}

/// Every file under the name in its address.
#[cfg(test)]
pub(crate) fn files() -> impl Iterator<Item = (&'static str, &'static [u8])> {
    ASSETS.files.iter().map(|file| (file.served_as.as_str(), &file.body[..]))
}

/// `GET /assets/{name}`.
pub(crate) async fn serve(Path(asked): Path<String>, headers: HeaderMap) -> Result<Response, Problem> {
    let exact = ASSETS.files.iter().find(|file| file.served_as == asked);
    // A page that was kept from before an update asks for yesterday's style: today's is better than none.
    let found = exact.or_else(|| ASSETS.files.iter().find(|file| file.is_some_version(&asked)));
    let asset = found.ok_or(Problem::NotFound)?;
    let policy = if exact.is_some() { CachePolicy::Immutable } else { CachePolicy::Revalidate };
    let packed = asset.packed.as_ref().filter(|_| edge::accepts_gzip(&headers));
    let mut response = if edge::matches(&headers, asset.tag) {
        (StatusCode::NOT_MODIFIED, policy, ()).into_response()
    } else {
        let kind = [(header::CONTENT_TYPE, HeaderValue::from_static(asset.kind))];
        (policy, kind, packed.unwrap_or(&asset.body).clone()).into_response()
    };
    let headers = response.headers_mut();
    if asset.kind == SVG {
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY_OF_DRAWINGS));
    }
    headers.insert(header::ETAG, asset.tag.header(packed.is_some()));
    if asset.packed.is_some() {
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    }
    if packed.is_some() && response.status() == StatusCode::OK {
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_that_a_page_names_is_there() {
        assert!(style_sheet().is_some() && icon().is_some());
        for lang in Lang::ALL {
            assert!(wordmark(lang).is_some());
            assert_eq!(preloaded(lang).count(), 1, "{lang}: the face of its text, nothing else");
        }
    }

    #[test]
    fn a_name_is_known_with_any_hash_but_not_without() {
        let css = find(&ASSETS.files, "site.css").unwrap();
        assert!(css.is_some_version(&css.served_as) && css.is_some_version("site.0000.css"));
        assert!(!css.is_some_version("site.css") && !css.is_some_version("site.0.svg") && !css.is_some_version(""));
    }

    #[test]
    fn the_style_sheet_is_small() {
        assert!(find(&ASSETS.files, "site.css").unwrap().body.len() < 32 * 1024);
    }
}
