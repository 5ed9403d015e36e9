//! What an address says, read strictly. A rejection is a [`Problem`](crate::Problem), which the edge turns into a page.

mod form;
mod path;
mod query;
mod upload;

pub use form::Form;
pub use path::Path;
pub use query::{Query, QueryError};
pub(crate) use upload::{KINDS, Refused, Upload, is_upload};
