//! What a machine sees in what was typed, as hints in the form.

use desk::checks::{self, Finding};
use desk::firm::Particulars;
use text::say::case as say;

use super::{PaperForm, Pile, StepForm};
use crate::case::visit::Visit;

/// The hints: the field, and what to look at again. What cannot be read at all is an error of its own, not a hint.
pub(super) fn hints(visit: &Visit<'_>, form: &StepForm) -> Vec<(String, String)> {
    let done = text::parse_date(&form.on.value).unwrap_or(visit.today);
    let seen = form.papers.iter().flat_map(|paper| {
        let about = particulars(paper);
        let nothing = about == Particulars::default();
        let found = if nothing { Vec::new() } else { found(visit, paper, &about, done) };
        found.into_iter().map(|finding| (paper.field(finding.field()), says(visit, paper, done, &finding)))
    });
    seen.collect()
}

fn found(visit: &Visit<'_>, paper: &PaperForm, about: &Particulars, done: calendar::Day) -> Vec<Finding> {
    // The states of the paper are what the step makes; nobody types them.
    checks::paper(about, number(visit, &paper.evidence), &[], done, visit.today)
}

/// The form that the numbers of such papers have, if the rulebook says it.
fn number<'v>(visit: &'v Visit<'_>, evidence: &str) -> Option<&'v str> {
    let known = &visit.book().entities.evidence;
    let entity = &known[known.find(evidence)?];
    entity.editions.get(entity.position_on(visit.rules())?)?.number.as_deref()
}

fn particulars(paper: &PaperForm) -> Particulars {
    let filled = |pile: &Pile| Some(pile.value.trim().to_owned()).filter(|value| !value.is_empty());
    let day = |pile: &Pile| text::parse_date(&pile.value).ok();
    Particulars {
        number: filled(&paper.number),
        issuer: filled(&paper.issuer),
        issued: day(&paper.issued),
        expires: day(&paper.expires),
        states: Vec::new(),
        files: paper.kept.iter().filter_map(|(hash, _)| hash.parse().ok()).collect(),
    }
}

fn says(visit: &Visit<'_>, paper: &PaperForm, done: calendar::Day, finding: &Finding) -> String {
    let l = visit.l();
    let says = match finding {
        Finding::IssuedLater => say::check_issued_later(l, &l.date(done)),
        Finding::Lapsed(day) => say::check_lapsed(l, &l.date(*day)),
        Finding::NumberForm => {
            let form = number(visit, &paper.evidence).unwrap_or_default();
            // A nine in the pattern stands for any digit, a star for any that follow.
            let shown = if form == "iban" { "IBAN".to_owned() } else { form.replace('9', "0").replace('*', "…") };
            say::check_number(l, &shown)
        }
        Finding::NumberSum => say::check_sum(l).to_owned(),
        Finding::NoFile => say::check_no_file(l).to_owned(),
        Finding::Unprepared(states) => {
            let known = states.iter().filter_map(|id| visit.book().entities.states.find(id));
            let states: Vec<String> = known.map(|state| visit.words().state(state).into_owned()).collect();
            say::check_states(l, &l.and(&states))
        }
    };
    format!("{}: {says}", paper.title)
}
