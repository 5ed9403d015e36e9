//! The terms in three languages, side by side.

use axum::extract::State;
use axum::response::Response;
use maud::{Markup, html};
use rulebook::diagnostic::Kind;
use rulebook::source::{Term, TermKind, Word};
use text::Lang;
use text::say::{common, directory as say};

use crate::extract::Query;
use crate::guide::entity::in_lang;
use crate::guide::reading::Guide;
use crate::ui::{Column, DraftNote, Foreign, Page, Table};
use crate::url::{Href, Place};
use crate::{CachePolicy, Problem, Reader, Site};

/// `GET /{lang}/glossary`: the terms of one kind, since all of them would make a long page for a telephone.
pub(super) async fn page(reader: Reader, State(site): State<Site>, query: Query) -> Result<Response, Problem> {
    let l = reader.locale;
    let law = site.law().current();
    let guide = Guide::new(&site, &reader, &law, None);
    let terms = &law.book.entities.terms;
    let of = |kind: TermKind| {
        let mut terms: Vec<&Term> = terms.values().filter(|term| term.kind == kind).collect();
        terms.sort_by_cached_key(|term| l.sort_key(in_lang(&term.title, l.lang)));
        terms
    };
    let kinds: Vec<TermKind> = TermKind::WORDS
        .iter()
        .map(|(_, kind)| *kind)
        .filter(|kind| terms.values().any(|term| term.kind == *kind))
        .collect();
    let asked = match query.get("kind") {
        None => kinds.first().copied(),
        Some(word) => Some(kinds.iter().copied().find(|kind| kind.as_str() == word).ok_or(Problem::NotFound)?),
    };
    let shown = asked.map(of).unwrap_or_default();
    let main = html! {
        div class="wrap flow glossary" {
            h1 { (say::glossary(l)) }
            p class="lede" { (say::glossary_lead(l)) }
            @if kinds.len() > 1 {
                nav class="no-print" aria-label=(say::filter_theme(l)) {
                    ul class="facets" {
                        @for kind in &kinds {
                            li {
                                a href=(href(l.lang, *kind)) aria-current=[(asked == Some(*kind)).then_some("page")] {
                                    (title(&guide, *kind))
                                }
                            }
                        }
                    }
                }
            }
            @if shown.iter().any(|term| term.draft) { (DraftNote(common::draft(l))) }
            @if let Some(kind) = asked { (table(&guide, kind, &shown)) }
        }
    };
    let page = Page::new(&reader, &site, say::glossary(l))
        .describe(say::glossary_lead(l))
        .within(Place::Glossary)
        .cache(CachePolicy::Public);
    let own = query.get("kind").is_some().then_some(asked).flatten();
    Ok(own.map_or_else(|| page.show(&main), |kind| page.clone().canonical(href(l.lang, kind)).show(&main)))
}

/// The terms of a kind.
fn href(lang: Lang, kind: TermKind) -> Href {
    Place::Glossary.href(lang).with("kind", kind.as_str())
}

fn title(guide: &Guide<'_>, kind: TermKind) -> &'static str {
    let l = guide.l();
    match kind {
        TermKind::Body => say::term_kind_body(l),
        TermKind::Paper => say::term_kind_paper(l),
        TermKind::Act => say::term_kind_act(l),
        TermKind::Money => say::term_kind_money(l),
        TermKind::Status => say::term_kind_status(l),
        TermKind::Word => say::term_kind_word(l),
    }
}

fn table(guide: &Guide<'_>, kind: TermKind, terms: &[&Term]) -> Markup {
    let l = guide.l();
    let others: Vec<Lang> = Lang::ALL.into_iter().filter(|lang| *lang != l.lang).collect();
    let mut columns = vec![Column { title: say::term(l), numbers: false }];
    columns.extend(others.iter().map(|lang| Column { title: lang.native_name(), numbers: false }));
    columns.push(Column { title: common::note(l), numbers: false });
    let row = |term: &&Term| {
        let page = Href::entity(l.lang, Kind::Term, term.id.as_str());
        let mut cells = vec![
            html! { a id=(term.id.as_str()) href=(page) { (guide.text(&term.title)) } (official(guide, term, l.lang)) },
        ];
        cells.extend(others.iter().map(|lang| {
            html! { (Foreign { lang: *lang, text: in_lang(&term.title, *lang) }) (official(guide, term, *lang)) }
        }));
        cells.push(html! { @if let Some(note) = &term.note { (guide.text(note)) } });
        cells
    };
    html! {
        (Table { id: kind.as_str(), caption: title(guide, kind), columns, rows: terms.iter().map(row).collect(), total: None })
    }
}

/// That the owner of a name uses it so; the term's own page says where.
fn official(guide: &Guide<'_>, term: &Term, lang: Lang) -> Markup {
    let names = term.official.as_ref();
    let used = match lang {
        Lang::En => false,
        Lang::Ur => names.is_some_and(|names| names.ur.is_some()),
        Lang::Ar => names.is_some_and(|names| names.ar.is_some()),
    };
    html! { @if used { br; small { (say::official(guide.l())) } } }
}
