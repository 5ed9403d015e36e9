//! Small shapes. Each says without colour what its colour says.

use maud::{Markup, PreEscaped};

/// A shape of 12 by 12, hidden from screen readers: a word stands beside it.
pub(super) fn shape(inner: &'static str) -> Markup {
    PreEscaped(format!("<svg viewBox=\"0 0 12 12\" aria-hidden=\"true\" focusable=\"false\">{inner}</svg>"))
}

pub(super) const DISC: &str = r#"<circle cx="6" cy="6" r="5.2"/>"#;
pub(super) const RING: &str = r#"<circle cx="6" cy="6" r="4.7" fill="none" stroke-width="1.5"/>"#;
pub(super) const BARRED: &str =
    r#"<circle cx="6" cy="6" r="4.7" fill="none" stroke-width="1.5"/><path d="M3 6h6" stroke-width="1.5"/>"#;
pub(super) const HALF: &str = r#"<circle cx="6" cy="6" r="4.7" fill="none" stroke-width="1.5"/><path d="M6 1.3a4.7 4.7 0 0 1 0 9.4z" stroke="none"/>"#;
pub(super) const CHECK: &str = r#"<path d="M1.5 6.5l3 3 6-7" fill="none" stroke-width="2"/>"#;
pub(super) const DIAMOND: &str = r#"<path d="M6 0l6 6-6 6-6-6z" stroke="none"/>"#;
pub(super) const CROSS: &str = r#"<path d="M2 2l8 8M10 2l-8 8" fill="none" stroke-width="2"/>"#;
pub(super) const STAR: &str = r#"<path d="M6 0l1.8 1.8h2.4v2.4L12 6l-1.8 1.8v2.4H7.8L6 12l-1.8-1.8H1.8V7.8L0 6l1.8-1.8V1.8h2.4z" stroke="none"/>"#;

/// An arrow onward, mirrored by the style where writing runs from the right.
pub(super) fn onward() -> Markup {
    PreEscaped(
        r#"<svg class="arrow" viewBox="0 0 12 12" aria-hidden="true" focusable="false"><path d="M3.5 1l5 5-5 5"/></svg>"#.to_owned(),
    )
}
