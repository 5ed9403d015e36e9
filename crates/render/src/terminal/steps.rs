//! The steps in order: where, when, with which papers, for how much, by which law.

use rulebook::plan::{FeeLine, NeedPlan, RoutePlan, StepPlan, Tri, Why};
use rulebook::source::{Confidence, Edition, Per, StepEdition};
use text::say;

use super::Page;
use crate::sheet::{Ink, span};

/// Between remarks that stand side by side.
const BESIDE: &str = " · ";

impl<'p> Page<'p> {
    pub(super) fn steps(&mut self, route: &RoutePlan) {
        let l = self.words.locale;
        if route.steps.is_empty() {
            return;
        }
        self.sheet.heading(say::plan::steps(l));
        let mut draft = false;
        for (number, step) in (1_i64..).zip(route.in_reading_order()) {
            let edition = &self.words.book.entities.steps[step.step].editions[step.edition];
            draft |= edition.draft;
            let mut title =
                vec![span(Ink::Soft, format!("{}. ", l.integer(number))), span(Ink::Strong, self.words.planned(step))];
            if step.included == Tri::Maybe {
                title.push(span(Ink::Doubtful, format!(" ({})", say::plan::step_maybe(l))));
            }
            self.sheet.para(2, 4, &title);
            self.where_and_when(step, edition);
            self.papers_of(step);
            for fee in &step.fees {
                let says = self.fee(edition, fee);
                self.field(5, say::common::fee(l), &says);
            }
            self.why(&step.why);
            self.law(step, edition);
        }
        if draft {
            self.soft(2, say::common::draft(l));
        }
    }

    fn where_and_when(&mut self, step: &StepPlan, edition: &'p StepEdition) {
        let (l, book) = (self.words.locale, self.words.book);
        let rule = &book.rules.steps[usize::from(step.step.0)][step.edition];
        let mut places: Vec<String> =
            rule.authority.map(|ix| self.words.authority(ix).into_owned()).into_iter().collect();
        if let Some(through) = edition.through.as_ref().and_then(|id| book.entities.authorities.by_id(id.as_str())) {
            places.push(say::step::through(l, &self.words.text(&through.title)));
        }
        if let Some(word) = edition.channel.and_then(|way| say::by_key(l, &format!("step-channel-{}", way.as_str()))) {
            places.push(word.to_owned());
        }
        if !places.is_empty() {
            self.field(5, say::plan::place(l), &places.join(BESIDE));
        }
        let mut when = match (step.starts.typical, step.ends.typical) {
            (Some(starts), Some(ends)) => l.date_range(starts..=ends),
            (Some(starts), None) => say::plan::starts(l, &l.date(starts)),
            _ => say::common::unknown(l).to_owned(),
        };
        if let Some(latest) = step.ends.max.filter(|_| step.ends.max != step.ends.typical) {
            when.push_str(BESIDE);
            when.push_str(&say::plan::ready_latest(l, &l.date(latest)));
        }
        if let Some(bundle) = step.within.filter(|_| edition.days.typical.is_none()) {
            let title = self.words.text(&book.entities.bundles[bundle].title);
            self.field(5, say::step::days(l), &when);
            self.soft(7, &say::step::days_within(l, &title));
        } else {
            self.field(5, say::step::days(l), &when);
        }
        if let Some(note) = &edition.note {
            let note = self.words.text(note);
            self.soft(5, &note);
        }
    }

    fn papers_of(&mut self, step: &StepPlan) {
        let l = self.words.locale;
        let needs: Vec<String> = step.needs.iter().map(|need| self.need(need)).collect();
        if !needs.is_empty() {
            self.field(5, say::plan::needs(l), &l.and(&needs));
        }
        let mut gives: Vec<_> = step.gives.iter().map(|paper| self.words.evidence(*paper)).collect();
        gives.extend(step.paper.map(|paper| self.words.prepared(paper, step.makes.as_slice())));
        if !gives.is_empty() {
            self.field(5, say::plan::gives(l), &l.and(&gives));
        }
    }

    fn need(&self, need: &NeedPlan) -> String {
        let l = self.words.locale;
        let paper = self.words.prepared(need.evidence, &need.states);
        let remarks =
            [need.held.then(|| say::plan::have_it(l)), (need.needed == Tri::Maybe).then(|| say::plan::step_maybe(l))];
        let remarks: Vec<&str> = remarks.into_iter().flatten().collect();
        if remarks.is_empty() { paper.into_owned() } else { format!("{paper} ({})", l.and(&remarks)) }
    }

    fn fee(&self, edition: &'p StepEdition, line: &FeeLine) -> String {
        let l = self.words.locale;
        let code = line.currency.code();
        let amount = if line.unknown {
            format!("{} ({})", say::common::unknown(l), crate::diagnostic::isolated(l, code))
        } else {
            self.words.amount(line.amount, code)
        };
        let Some(fee) = edition.fees.get(usize::from(line.position)) else { return amount };
        let mut says = vec![match &fee.title {
            Some(title) => format!("{}: {amount}", self.words.text(title)),
            None => amount,
        }];
        if line.per != Per::Once {
            says.extend(say::by_key(l, &format!("step-per-{}", line.per.as_str())).map(str::to_owned));
        }
        let authority = fee.paid_to.as_ref().and_then(|id| self.words.book.entities.authorities.by_id(id.as_str()));
        if let Some(payee) = authority.map(|authority| &authority.title).or(fee.payee.as_ref()) {
            says.push(say::plan::paid_to(l, &self.words.text(payee)));
        }
        says.join(BESIDE)
    }

    fn why(&mut self, why: &[Why]) {
        let l = self.words.locale;
        for link in why {
            let paper = self.words.prepared(link.evidence, link.state.as_slice());
            let says = match link.by {
                None => say::plan::needed_for_goal(l, &paper),
                Some((step, None)) => say::plan::needed_for(l, &paper, &self.words.step(step)),
                Some((step, Some(of))) => {
                    let step = format!("{}: {}", self.words.step(step), self.words.evidence(of));
                    say::plan::needed_for(l, &paper, &step)
                }
            };
            self.soft(5, &says);
        }
    }

    fn law(&mut self, step: &StepPlan, edition: &'p StepEdition) {
        let (l, book) = (self.words.locale, self.words.book);
        let common = edition.common();
        let comma = if l.lang.is_rtl() { "، " } else { ", " };
        let mut cited = common.law.iter().filter_map(|citation| {
            let title = &book.entities.sources.by_id(citation.source.as_str())?.title;
            // A title in another script is kept together, and its article outside.
            let mut says = l.and(&[title]);
            if let Some(article) = &citation.article {
                says.push_str(comma);
                says.push_str(&say::common::article(l, &l.digits_in(article)));
            }
            Some(says)
        });
        match cited.next() {
            None => self.soft(5, &say::common::no_official_text(l, common.sources.len())),
            Some(first) => self.field(5, say::common::law(l), &first),
        }
        for more in cited {
            self.sheet.para(7, 9, &[span(Ink::Plain, more)]);
        }
        let doubt = match step.confidence {
            Confidence::High => return,
            Confidence::Medium => say::common::confidence_medium(l),
            Confidence::Low => say::common::confidence_low(l),
        };
        self.sheet.para(
            5,
            7,
            &[
                span(Ink::Doubtful, doubt),
                span(Ink::Soft, format!(" · {}", say::common::checked(l, &l.date(common.checked)))),
            ],
        );
    }
}
