//! The rulebook's head, its sources and its authorities.

use super::{CountryCode, Id, Text, VagueDay, words};
use crate::yaml::{At, record};

record! {
    /// How to reach the desk.
    pub struct Desk {
        /// Its name.
        name: Text,
        /// E-mail address.
        email: Option<String>,
        /// Page on the web.
        url: Option<String>,
        /// What else a reader should know.
        note: Option<Text>,
    }
}

record! {
    /// The rulebook as a whole.
    pub struct RulebookHead {
        /// Its id: the corridor.
        id: At<Id>,
        /// Its name.
        title: Text,
        /// Where subjects come from.
        from_country: CountryCode,
        /// Where they go.
        to_country: CountryCode,
        /// IANA zone of the goal's country, whose "today" counts.
        zone: At<String>,
        /// The goal that is meant where none is named.
        goal: At<Id>,
        /// How to reach the desk.
        desk: Desk,
        /// Currencies in the order in which sums are shown.
        currencies: Vec<expr::value::Currency>,
        /// No second reader has gone over the texts.
        draft: bool,
    }
}

words! {
    /// What kind of source it is.
    pub enum SourceKind {
        /// The text of a law or regulation.
        Law = "law",
        /// An official page or paper.
        Official = "official",
        /// A law firm.
        LawFirm = "law-firm",
        /// Advisers.
        Consultancy = "consultancy",
        /// A bank.
        Bank = "bank",
        /// The press.
        Press = "press",
        /// Any other second hand.
        Secondary = "secondary",
        /// A program or its data.
        Software = "software",
    }
}

record! {
    /// A law, circular, page or article that is cited.
    pub struct Source {
        /// Its id.
        id: At<Id>,
        /// Its title, in its own wording.
        title: String,
        /// Who publishes it.
        publisher: String,
        /// Where it can be read.
        url: Option<String>,
        /// When it was published.
        published: Option<VagueDay>,
        /// What kind of source it is.
        kind: SourceKind,
        /// What else a reader should know.
        note: Option<Text>,
    }
}

record! {
    /// A body that does steps.
    pub struct Authority {
        /// Its id.
        id: At<Id>,
        /// Its name.
        title: Text,
        /// Its country.
        country: Option<CountryCode>,
        /// The calendar of its working days.
        calendar: At<Id>,
        /// What it does here.
        role: Option<Text>,
        /// Its page.
        url: Option<String>,
        /// Its portal for services.
        portal: Option<String>,
        /// The body to which it belongs.
        parent: Option<At<Id>>,
        /// Who says so.
        sources: Vec<At<Id>>,
        /// What else a reader should know.
        note: Option<Text>,
        /// Entries of the research.
        research: Vec<String>,
        /// No second reader has gone over the texts.
        draft: bool,
    }
}

record! {
    /// An entry of the research that has no entity of its own.
    pub struct Omission {
        /// The entry, as `file/id`.
        research: String,
        /// Where it went, or why it did not.
        why: String,
    }
}
