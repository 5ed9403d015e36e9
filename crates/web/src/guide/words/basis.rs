//! What a rule rests on: law, sources, how sure we are.

use calendar::Day;
use maud::{Markup, html};
use rulebook::checked::SourceIx;
use rulebook::source::{Citation, Confidence, Id, SourceKind};
use rulebook::yaml::At;
use text::say::common;

use crate::guide::reading::Guide;
use crate::ui;
use crate::url::Href;

impl<'s> Guide<'s> {
    fn source(&self, id: &At<Id>) -> Option<SourceIx> {
        self.book().entities.sources.find(id.as_str())
    }

    /// A citation: the source, its article, where it can be read, what it says there.
    pub(in crate::guide) fn citation(&self, citation: &'s Citation) -> Markup {
        let Some(ix) = self.source(&citation.source) else { return html! {} };
        let source = &self.book().entities.sources[ix];
        html! {
            (self.link(ix))
            @if let Some(article) = &citation.article { ", " (self.article(article)) }
            @if let Some(url) = &source.url {
                @if let Some(href) = Href::external(url) { " (" a href=(href) rel="noopener" { (ui::Code(host(url))) } ")" }
            }
            @if let Some(note) = &citation.note { div class="soft small" { (self.text(note)) } }
        }
    }

    /// An article by its number; what is no number is cited as it stands.
    fn article(&self, article: &'s str) -> String {
        let l = self.l();
        let written = l.digits_in(article);
        if article.starts_with(|first: char| first.is_ascii_digit()) {
            common::article(l, &written)
        } else {
            written.into_owned()
        }
    }

    /// The laws of a rule under their source and article.
    pub(crate) fn citations(&self, law: &'s [Citation]) -> Vec<(String, Markup)> {
        let key = |c: &Citation| format!("{} {}", c.source.as_str(), c.article.as_deref().unwrap_or_default());
        law.iter().map(|citation| (key(citation), self.citation(citation))).collect()
    }

    /// Sources under their ids.
    pub(crate) fn sources(&self, ids: &[At<Id>]) -> Vec<(String, Markup)> {
        ids.iter().filter_map(|id| Some((id.to_string(), self.link(self.source(id)?)))).collect()
    }

    /// Sources in one line.
    pub(crate) fn source_links(&self, ids: &[At<Id>]) -> Markup {
        let links: Vec<Markup> = ids.iter().filter_map(|id| Some(self.link(self.source(id)?))).collect();
        html! { @for (at, link) in links.iter().enumerate() { @if at > 0 { " · " } (link) } }
    }

    /// How sure we are, in words, and when somebody last looked.
    pub(crate) fn confidence(
        &self,
        level: Option<Confidence>,
        law: &[Citation],
        sources: &[At<Id>],
        checked: Option<Day>,
    ) -> Markup {
        let l = self.l();
        let checked = checked.map(|day| common::checked(l, &l.date(day)));
        let Some(level) = level else {
            return html! { @if let Some(checked) = checked { p class="aside" { span { (checked) } } } };
        };
        let text = self.sureness(level, law, sources);
        let level = match level {
            Confidence::High => ui::Confidence::High,
            Confidence::Medium => ui::Confidence::Medium,
            Confidence::Low => ui::Confidence::Low,
        };
        html! { (ui::ConfidenceNote { level, text: &text, checked: checked.as_deref() }) }
    }

    /// How sure we are and why, as one sentence.
    pub(crate) fn sureness(&self, level: Confidence, law: &[Citation], sources: &[At<Id>]) -> String {
        let l = self.l();
        let cited: Vec<SourceIx> = {
            let mut cited: Vec<_> =
                law.iter().map(|c| &c.source).chain(sources).filter_map(|id| self.source(id)).collect();
            cited.sort_unstable();
            cited.dedup();
            cited
        };
        let official = cited
            .iter()
            .any(|ix| matches!(self.book().entities.sources[*ix].kind, SourceKind::Law | SourceKind::Official));
        let why = if official {
            common::official_text(l).to_owned()
        } else {
            common::no_official_text(l, u64::try_from(cited.len()).unwrap_or(u64::MAX))
        };
        let word = match level {
            Confidence::High => common::confidence_high(l),
            Confidence::Medium => common::confidence_medium(l),
            Confidence::Low => common::confidence_low(l),
        };
        format!("{word}: {why}")
    }
}

/// The host of an address, which says where one will land.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}
