//! What stands on a paper, as it is typed and as it is read.

use desk::firm::{MAX_NAME, Particulars};
use desk::ids::FileHash;
use maud::{Markup, html};
use rulebook::Rulebook;
use text::Locale;
use text::say::firm as say;

use crate::case::files;
use crate::extract::{Form, Refused};
use crate::ui::{Choice, ChoiceQuestion, Fault, Field, FileField, Length, Pick};

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct PaperFields {
    /// The number.
    pub number: String,
    /// The issuer.
    pub issuer: String,
    /// The day it was issued.
    pub issued: String,
    /// Its last day.
    pub expires: String,
    /// The states it is in, as ids of the rulebook.
    pub states: Vec<String>,
    /// Its files: hash and name.
    pub files: Vec<(FileHash, String)>,
}

/// What is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PaperFault {
    /// No kind is chosen.
    Kind,
    /// The number is too long.
    Number,
    /// The issuer is too long.
    Issuer,
    /// The day of issue is none.
    Issued,
    /// The last day is none.
    Expires,
    /// The last day is before the day of issue.
    Order,
    /// A file was not taken.
    File(Refused),
}

impl PaperFault {
    /// The field to which it leads.
    pub(crate) const fn field(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Number => "number",
            Self::Issuer => "issuer",
            Self::Issued => "issued",
            Self::Expires | Self::Order => "expires",
            Self::File(_) => "files",
        }
    }

    /// What to do about it.
    pub(crate) fn says(self, l: Locale, example: &str) -> String {
        match self {
            Self::Kind => say::paper_kind_fault(l).to_owned(),
            Self::Number | Self::Issuer => say::paper_long(l, u64::try_from(MAX_NAME).unwrap_or(u64::MAX)),
            Self::Issued | Self::Expires => say::paper_date_fault(l, example),
            Self::Order => say::paper_expires_fault(l).to_owned(),
            Self::File(why) => files::says(l, why).to_owned(),
        }
    }

    /// The faults with what they say, for the top of a page.
    pub(crate) fn summary(said: &[(Self, String)]) -> Vec<Fault<'_>> {
        said.iter().map(|(fault, says)| Fault { field: fault.field(), says }).collect()
    }
}

impl PaperFields {
    /// As a form sends it, with those of its files that the firm has.
    pub(crate) fn read(form: &Form, files: Vec<(FileHash, String)>) -> Self {
        let text = |name| form.filled(name).unwrap_or_default().to_owned();
        Self {
            number: text("number"),
            issuer: text("issuer"),
            issued: text("issued"),
            expires: text("expires"),
            states: form.0.all("states").map(str::to_owned).collect(),
            files,
        }
    }

    /// As it stands on a paper, whose files have these names.
    pub(crate) fn of(l: Locale, paper: &Particulars, files: Vec<(FileHash, String)>) -> Self {
        let date = |day: Option<calendar::Day>| day.map(|day| l.date(day)).unwrap_or_default();
        Self {
            number: paper.number.clone().unwrap_or_default(),
            issuer: paper.issuer.clone().unwrap_or_default(),
            issued: date(paper.issued),
            expires: date(paper.expires),
            states: paper.states.clone(),
            files,
        }
    }

    /// What the firm says of the paper. Only states that the rulebook knows.
    ///
    /// # Errors
    /// All that cannot be used.
    pub(crate) fn particulars(&self, book: &Rulebook) -> Result<Particulars, Vec<PaperFault>> {
        let mut faults = Vec::new();
        for (text, fault) in [(&self.number, PaperFault::Number), (&self.issuer, PaperFault::Issuer)] {
            if text.chars().count() > MAX_NAME {
                faults.push(fault);
            }
        }
        let mut day = |text: &str, fault| {
            if text.is_empty() {
                return None;
            }
            let day = text::parse_date(text).ok();
            if day.is_none() {
                faults.push(fault);
            }
            day
        };
        let issued = day(&self.issued, PaperFault::Issued);
        let expires = day(&self.expires, PaperFault::Expires);
        if let (Some(issued), Some(expires)) = (issued, expires)
            && expires < issued
        {
            faults.push(PaperFault::Order);
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let known = |state: &&String| book.entities.states.find(state).is_some();
        let text = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
        Ok(Particulars {
            number: text(&self.number),
            issuer: text(&self.issuer),
            issued,
            expires,
            states: self.states.iter().filter(known).cloned().collect(),
            files: self.files.iter().map(|(hash, _)| hash.clone()).collect(),
        })
    }

    /// The lines of the form. `states` are those that a paper can be in: id and name.
    pub(crate) fn controls(
        &self,
        l: Locale,
        said: &[(PaperFault, String)],
        states: &[(String, String)],
        example: &str,
    ) -> Markup {
        let error = |name: &str| said.iter().find(|(fault, _)| fault.field() == name).map(|(_, says)| says.as_str());
        let hint = say::paper_date_hint(l, example);
        let line = |name, label, hint, value, length| Field {
            name,
            label: html! { (label) },
            hint,
            error: error(name),
            value,
            length,
            keyboard: "text",
            unit: None,
        };
        let choice = |(id, title): &'_ (String, String)| (id.clone(), title.clone(), self.states.contains(id));
        let choices: Vec<(String, String, bool)> = states.iter().map(choice).collect();
        let kept: Vec<(String, String)> =
            self.files.iter().map(|(hash, name)| (hash.to_string(), name.clone())).collect();
        html! {
            (line("number", say::paper_number(l), Some(say::paper_number_hint(l)), &self.number, Length::Middle))
            (line("issuer", say::paper_issuer(l), None, &self.issuer, Length::Middle))
            (line("issued", say::paper_issued(l), Some(&hint), &self.issued, Length::Short))
            (line("expires", say::paper_expires(l), None, &self.expires, Length::Short))
            @if !choices.is_empty() {
                (ChoiceQuestion {
                    name: "states", legend: html! { (say::paper_states(l)) }, hint: None, error: None, pick: Pick::Many,
                    choices: choices.iter().map(|(value, label, chosen)| Choice { value, label, hint: None, chosen: *chosen, apart: false }).collect(),
                })
            }
            (files::kept(&kept, "kept"))
            (FileField { name: "files", label: say::paper_files(l), hint: Some(say::paper_files_hint(l)), error: error("files"), several: true })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(issued: &str, expires: &str) -> PaperFields {
        PaperFields { issued: issued.to_owned(), expires: expires.to_owned(), ..PaperFields::default() }
    }

    #[test]
    fn days_are_read_in_any_script_and_all_faults_are_found() {
        let law = crate::tests::law().current();
        let read = fields("٣ مارس ٢٠٣٠", "2031-03-02").particulars(&law.book).unwrap();
        assert_eq!(read.issued.unwrap().to_string(), "2030-03-03");
        assert_eq!(read.expires.unwrap().to_string(), "2031-03-02");
        let wrong = fields("soon", "later").particulars(&law.book).unwrap_err();
        assert_eq!(wrong, [PaperFault::Issued, PaperFault::Expires]);
        let order = fields("2030-03-03", "2030-03-02").particulars(&law.book).unwrap_err();
        assert_eq!(order, [PaperFault::Order]);
        let long = PaperFields { number: "7".repeat(201), issuer: "x".repeat(201), ..PaperFields::default() };
        assert_eq!(long.particulars(&law.book).unwrap_err(), [PaperFault::Number, PaperFault::Issuer]);
    }

    #[test]
    fn a_state_that_the_rulebook_does_not_know_is_left_out() {
        let law = crate::tests::law().current();
        let fields = PaperFields { states: vec!["shredded".to_owned()], ..PaperFields::default() };
        assert_eq!(fields.particulars(&law.book).unwrap().states, Vec::<String>::new());
    }
}
