//! Files beside what they prove: a picture is seen in the page, any other is a link.

use maud::{Markup, Render, html};

use crate::url::Href;

/// A file that came in.
#[derive(Clone, Debug)]
pub struct FileShown {
    /// Its name.
    pub name: String,
    /// What the link does, with the name.
    pub label: String,
    /// Where the link leads.
    pub href: Href,
    /// Whether it is a picture. Its address hands it out isolated, and as an image a browser runs nothing of it.
    pub picture: bool,
}

/// The files of a paper.
#[derive(Clone, Copy, Debug)]
pub struct Files<'a>(pub &'a [FileShown]);

impl Render for Files<'_> {
    fn render(&self) -> Markup {
        html! { @for file in self.0 { (file) } }
    }
}

impl Render for FileShown {
    fn render(&self) -> Markup {
        let link = html! { a href=(self.href) target="_blank" rel="noopener" { (self.label) } };
        html! {
            @if self.picture {
                figure class="file" {
                    img src=(self.href) alt=(self.name) loading="lazy" decoding="async";
                    figcaption class="ui small" { (link) }
                }
            } @else {
                p class="file ui small" { (link) }
            }
        }
    }
}
