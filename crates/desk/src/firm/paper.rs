//! A paper in a firm's vault.

use calendar::Day;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::day;
use crate::ids::{CaseId, FileHash};
use crate::stream::By;

/// What stands on a paper.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Particulars {
    /// Its number.
    pub number: Option<String>,
    /// Who issued it, in the firm's words.
    pub issuer: Option<String>,
    /// When.
    #[serde(with = "day::optional")]
    pub issued: Option<Day>,
    /// Its last day.
    #[serde(with = "day::optional")]
    pub expires: Option<Day>,
    /// The states it is in (apostilled, translated…), as ids of the rulebook.
    pub states: Vec<String>,
    /// Its files, in the order of its pages.
    pub files: Vec<FileHash>,
}

/// How far a paper counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaperStanding {
    /// The firm says that it holds it.
    Claimed,
    /// It came in with a step and waits for the desk: it does not count yet.
    UnderReview,
    /// The desk has accepted it.
    Accepted,
}

/// A paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// What it is, as an id of the rulebook.
    pub evidence: String,
    /// What stands on it.
    pub particulars: Particulars,
    /// How far it counts.
    pub standing: PaperStanding,
    /// The case whose step it came in with, if it did.
    pub with: Option<CaseId>,
    /// Who filed it.
    pub by: By,
    /// When.
    pub at: Timestamp,
}

impl Paper {
    /// Whether plans may count on it.
    #[must_use]
    pub const fn counts(&self) -> bool {
        !matches!(self.standing, PaperStanding::UnderReview)
    }
}
