//! Why something was not done, in the reader's words.

use desk::Refusal;
use text::Locale;
use text::say::{errors, refusal as say};

/// The sentence for a refusal. `paper` names a paper of the rulebook.
pub(crate) fn says(l: Locale, refusal: &Refusal, paper: impl Fn(&str) -> String) -> String {
    match refusal {
        Refusal::MayNot(_) => errors::may_not(l),
        Refusal::Unknown => errors::not_found(l),
        Refusal::Exists => say::exists(l),
        Refusal::Changed { .. } => say::changed(l),
        Refusal::LastOwner => say::last_owner(l),
        Refusal::Over => say::over(l),
        Refusal::NotOpen => say::not_open(l),
        Refusal::NotInPlan => say::not_in_plan(l),
        Refusal::NoPlan => say::no_plan(l),
        Refusal::NeedsMissing(papers) => {
            let papers: Vec<String> = papers.iter().map(|id| paper(id)).collect();
            return say::needs_missing(l, &l.and(&papers));
        }
        Refusal::NothingToDecide => say::nothing_to_decide(l),
        Refusal::Decided => say::decided(l),
        Refusal::OwnFile => say::own_file(l),
        Refusal::TooLate => say::too_late(l),
        Refusal::Field(field) => match *field {
            "name" => say::field_name(l),
            "number" => say::field_number(l),
            "issuer" => say::field_issuer(l),
            "expires" => say::field_expires(l),
            "until" => say::field_until(l),
            "reference" => say::field_reference(l),
            "words" => say::field_words(l),
            _ => say::field_other(l),
        },
    }
    .to_owned()
}
