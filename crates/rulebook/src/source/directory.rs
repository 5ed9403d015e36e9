//! Records: what the corridor knows besides rules; and the glossary.

use super::{Confidence, CountryCode, Id, Text, VagueDay, words};
use crate::yaml::{At, record};

words! {
    /// What kind of record it is.
    pub enum RecordKind {
        /// The agreement.
        Agreement = "agreement",
        /// A promise of it.
        Commitment = "commitment",
        /// A day on its way.
        Milestone = "milestone",
        /// A body that takes part.
        Body = "body",
        /// A figure.
        Figure = "figure",
        /// A figure or claim that is contested.
        Contested = "contested",
        /// A duty that holds besides the rules.
        Duty = "duty",
        /// An incubator, accelerator, fund or park.
        Organisation = "organisation",
        /// An event.
        Event = "event",
        /// A deal.
        Deal = "deal",
        /// A training programme.
        Training = "training",
        /// An occupation.
        Occupation = "occupation",
        /// A framework of skills or occupations.
        Framework = "framework",
        /// A benefit.
        Benefit = "benefit",
        /// Sources that disagree.
        Conflict = "conflict",
        /// What nobody has answered.
        OpenQuestion = "open-question",
        /// A page of the guide in prose.
        Guide = "guide",
    }
}

record! {
    /// What came of a promise.
    pub struct FollowUp {
        /// When.
        date: Option<VagueDay>,
        /// What.
        text: Text,
        /// Who says so.
        sources: Vec<At<Id>>,
    }
}

record! {
    /// One holding of an event.
    pub struct EventDates {
        /// First day.
        from: Option<VagueDay>,
        /// Last day.
        to: Option<VagueDay>,
        /// How many came.
        attendance: Option<i64>,
        /// What else is known.
        note: Option<Text>,
    }
}

record! {
    /// A detail under a code that has its word in every language.
    pub struct Detail {
        /// The code.
        key: At<Id>,
        /// What it is.
        text: Text,
    }
}

record! {
    /// Something that the corridor knows besides rules.
    pub struct Record {
        /// Its id.
        id: At<Id>,
        /// What kind of record it is.
        kind: RecordKind,
        /// Its name.
        title: Text,
        /// What there is to say.
        text: Option<Text>,
        /// How it stands, as a code.
        status: Option<At<Id>>,
        /// Its theme, as a code.
        theme: Option<At<Id>>,
        /// Its layer, as a code.
        layer: Option<At<Id>>,
        /// Its country.
        country: Option<CountryCode>,
        /// Its city.
        city: Option<Text>,
        /// When, or since when.
        date: Option<VagueDay>,
        /// Until when.
        until: Option<VagueDay>,
        /// Its page.
        url: Option<String>,
        /// A number, as the source writes it.
        value: Option<String>,
        /// What the number counts.
        unit: Option<Text>,
        /// What came of it.
        follow_ups: Vec<FollowUp>,
        /// When it was or will be held.
        dates: Vec<EventDates>,
        /// Further details.
        details: Vec<Detail>,
        /// Codes to filter by.
        tags: Vec<At<Id>>,
        /// What it is about.
        about: Vec<At<Id>>,
        /// Readings that disagree.
        readings: Vec<Text>,
        /// The reading that is kept, and why.
        kept: Option<Text>,
        /// Who says so.
        sources: Vec<At<Id>>,
        /// How sure we are.
        confidence: Option<Confidence>,
        /// When somebody last compared it with its sources.
        checked: calendar::Day,
        /// Entries of the research.
        research: Vec<String>,
        /// What else a reader should know.
        note: Option<Text>,
        /// No second reader has gone over the texts.
        draft: bool,
    }
}

words! {
    /// What a term names.
    pub enum TermKind {
        /// A body.
        Body = "body",
        /// A paper.
        Paper = "paper",
        /// An act.
        Act = "act",
        /// Money.
        Money = "money",
        /// A status.
        Status = "status",
        /// Any other word.
        Word = "word",
    }
}

record! {
    /// Where the official name in a language stands.
    pub struct OfficialNames {
        /// In Urdu.
        ur: Option<String>,
        /// In Arabic.
        ar: Option<String>,
    }
}

record! {
    /// A term of the glossary.
    pub struct Term {
        /// Its id.
        id: At<Id>,
        /// The term.
        title: Text,
        /// What it names.
        kind: TermKind,
        /// Where the official names stand.
        official: Option<OfficialNames>,
        /// What else a reader should know.
        note: Option<Text>,
        /// No second reader has gone over the texts.
        draft: bool,
    }
}
