//! How long a response may be kept, and by whom.

use std::convert::Infallible;

use axum::http::HeaderValue;
use axum::response::{IntoResponseParts, ResponseParts};

/// Every response names one of these; one that names none is never kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CachePolicy {
    /// A file whose name contains its hash: a year, by anybody.
    Immutable,
    /// A page that is the same for everybody: some minutes, by anybody.
    Public,
    /// A page whose address tells about its reader, such as a plan: some minutes, by the reader's browser only.
    Private,
    /// May be kept, but is asked for again each time.
    Revalidate,
    /// Not kept at all.
    Never,
}

impl CachePolicy {
    /// All policies.
    pub const ALL: [Self; 5] = [Self::Immutable, Self::Public, Self::Private, Self::Revalidate, Self::Never];

    pub(crate) const fn header(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Self::Immutable => "public, max-age=31536000, immutable",
            Self::Public => "public, max-age=300",
            Self::Private => "private, max-age=300",
            Self::Revalidate => "no-cache",
            Self::Never => "no-store",
        })
    }

    /// Whether an entity tag is of use.
    pub(crate) const fn validates(self) -> bool {
        !matches!(self, Self::Never)
    }

    /// Whether the same bytes go to many readers.
    pub(crate) const fn is_shared(self) -> bool {
        matches!(self, Self::Immutable | Self::Public | Self::Revalidate)
    }
}

impl IntoResponseParts for CachePolicy {
    type Error = Infallible;

    fn into_response_parts(self, mut response: ResponseParts) -> Result<ResponseParts, Infallible> {
        response.extensions_mut().insert(self);
        Ok(response)
    }
}
