//! The site of the desk: HTML pages in three languages, rendered on the server, complete without script.
//!
//! **What this crate knows**: the look (`assets/`, [`ui`]), addresses ([`url`]), who is reading ([`Reader`]), what a response may
//! carry ([`CachePolicy`], security headers, compression) and the pages themselves. **What it does not know**: the law, which it
//! receives ready to show; sentences, which are in the crate `text`; the clock, the environment and the disk, which the binary reads.
//!
//! # A new page
//! 1. Its address: a variant of [`url::Place`] with its path, and the same path in the router of `app.rs`. No other file holds a path.
//! 2. A folder beside `home/`, named by the noun that it shows. A *view* (a struct of what the page shows, already decided and
//!    formatted) and a function `view → Markup` made of pieces from [`ui`]. The view has samples; `ui/gallery.rs` lists them.
//! 3. A handler `async fn(reader: Reader, State(site): State<Site>, …) -> Result<Response, Problem>` that makes the view and ends in
//!    `Page::new(&reader, &site, title).describe(…).within(Place::…).cache(CachePolicy::…).show(main)`. Parameters come through
//!    [`extract::Path`] and [`extract::Query`], never axum's own, so that a wrong address gets a page in the reader's language.
//! 4. Its style, if `parts.css` does not do: a file in `assets/css`, named in `assets/css.rs`. Tokens only, logical properties only.
//!
//! # A page behind the sign-in
//! As above, with [`office::Signed`] among the handler's arguments; its route goes into `desk_pages` of `app.rs`. `office/mod.rs` says how a
//! file is opened and a command carried out. A form carries its key (`office::FormKey`) and the position of the page it stands on.
//!
//! # A new piece
//! 1. A struct in `ui/` with `Render`; its texts are `&str`, its links [`url::Href`], its free content `Markup`.
//! 2. `samples`: usual, longest, empty, in error. The gallery test renders each in three languages and reads the HTML as a browser would.

mod account;
pub mod admin;
mod agreement;
mod api;
mod app;
pub mod ask;
mod assets;
mod case;
mod compare;
mod decide;
mod directory;
mod duties;
mod edge;
pub mod extract;
mod feed;
mod firm;
mod guide;
mod health;
mod home;
mod law;
mod moment;
pub mod office;
mod plan;
mod problem;
mod queue;
mod reader;
mod search;
mod serve;
mod signin;
mod site;
mod start;
pub mod ui;
pub mod url;

#[cfg(test)]
mod tests;

pub use app::app;
pub use edge::{CachePolicy, Network, NetworkError, Reference, Visitor};
pub use health::metrics;
pub use home::{Change, HomeView, RouteGlance};
pub use law::{Law, Today};
pub use office::Office;
pub use problem::Problem;
pub use reader::{Here, Reader};
pub use serve::serve;
pub use site::{Desk, Origin, OriginError, Site};
