//! What the guide says of an entity: rows of a name and a value, and lists of what it is linked with.

use std::borrow::Cow;

use maud::{Markup, Render, html};

use crate::ui::{Pair, SummaryList};

/// One wording of an entity, ready to show and to compare with another.
#[derive(Debug, Default)]
pub(super) struct Entry<'s> {
    /// A sentence below the title.
    pub lede: Option<Cow<'s, str>>,
    /// What stands in the way of using it at all.
    pub warning: Option<Cow<'s, str>>,
    /// What one looks for first.
    pub glance: Vec<Row>,
    /// How sure we are.
    pub sure: Option<Markup>,
    /// No second reader has gone over the texts.
    pub draft: bool,
    /// Everything else.
    pub rows: Vec<Row>,
}

/// A name and a value.
#[derive(Debug)]
pub(super) struct Row {
    pub label: &'static str,
    pub value: Value,
}

/// One value, or several under keys by which two wordings are compared.
#[derive(Debug)]
pub(super) enum Value {
    One(Markup),
    Many(Vec<(String, Markup)>),
}

impl Row {
    pub(super) fn one(label: &'static str, value: impl Render) -> Self {
        Self { label, value: Value::One(value.render()) }
    }

    /// Several values; no row if there is none.
    pub(super) fn many(label: &'static str, values: Vec<(String, Markup)>) -> Option<Self> {
        (!values.is_empty()).then_some(Self { label, value: Value::Many(values) })
    }

    /// A list whose items are compared as a whole.
    pub(super) fn list(label: &'static str, items: Vec<Markup>) -> Option<Self> {
        (!items.is_empty()).then(|| Self::one(label, html! { (Lines(&items)) }))
    }
}

impl Render for Value {
    fn render(&self) -> Markup {
        match self {
            Self::One(value) => value.clone(),
            Self::Many(values) => {
                let values: Vec<&Markup> = values.iter().map(|(_, value)| value).collect();
                html! { (Lines(&values)) }
            }
        }
    }
}

/// One item bare, several as a list.
pub(super) struct Lines<'a, M>(pub &'a [M]);

impl<M: Render> Render for Lines<'_, M> {
    fn render(&self) -> Markup {
        html! {
            @match self.0 {
                [only] => { (only) }
                items => { ul class="lines" { @for item in items { li { (item) } } } }
            }
        }
    }
}

/// Rows between hairlines.
pub(super) fn pairs(rows: &[Row]) -> Markup {
    let pair = |row: &Row| Pair { key: row.label, value: row.value.render(), change: None };
    html! { @if !rows.is_empty() { (SummaryList { pairs: rows.iter().map(pair).collect() }) } }
}

/// A list of what an entity is linked with.
#[derive(Debug)]
pub(super) struct Section {
    pub id: &'static str,
    pub title: &'static str,
    pub body: Markup,
}

impl Section {
    /// A list of links; no section if there is none.
    pub(super) fn links(id: &'static str, title: &'static str, items: Vec<Markup>) -> Option<Self> {
        let body = html! { ul class="links" { @for item in &items { li { (item) } } } };
        (!items.is_empty()).then_some(Self { id, title, body })
    }
}

impl Render for Section {
    fn render(&self) -> Markup {
        html! {
            section class="flow" aria-labelledby=(self.id) {
                h2 id=(self.id) { (self.title) }
                (self.body)
            }
        }
    }
}
