//! A step: what, where, when, with which papers, for how much, why, and by which law.

use maud::{Markup, html};
use rulebook::checked::AuthorityIx;
use rulebook::diagnostic::Kind;
use rulebook::plan::{NeedPlan, StepPlan, Tri};
use rulebook::source::{Citation, Id, StepEdition};
use rulebook::yaml::At;
use text::Lang;
use text::say::{self as all, common, plan as say, step as step_say};

use super::View;
use super::runs::Run;
use super::time::days_of;
use crate::ui::{Details, Foreign};
use crate::url::Href;

/// How many reasons are written out; the guide has all.
const WHYS: usize = 4;

impl View<'_> {
    /// A step, or one that is done to several papers.
    pub(super) fn run(&self, run: &Run<'_>) -> Markup {
        let Some(first) = run.first() else { return html! {} };
        let l = self.l();
        let book = self.asked.book();
        let edition = &book.entities.steps[first.step].editions[first.edition];
        let id = book.entities.steps.id(first.step).as_str();
        let alone = run.steps.len() == 1;
        html! {
            li id={ "step-" (run.number) } class=[run.steps.iter().any(|step| step.critical).then_some("critical")] {
                h3 {
                    a href=(self.page_of(Kind::Step, id)) {
                        (if alone { self.wording.planned(first) } else { self.wording.step(first.step) })
                    }
                    @if alone { (self.perhaps(first)) }
                }
                (self.place(run, first, edition))
                @if alone {
                    div { (self.when(first)) (self.besides(first, self.takes(first, edition))) }
                    (self.fees_of(first))
                    (self.papers_of(first))
                } @else {
                    (self.each(&run.steps, edition))
                }
                // What may not be needed is said in short; its page in the guide has the law and the other readings of fees.
                @if run.steps.iter().any(|step| step.included == Tri::Yes) {
                    (Details { summary: say::why_step(l), body: self.background(&run.steps, edition), open: false })
                }
            }
        }
    }

    fn perhaps(&self, step: &StepPlan) -> Markup {
        html! { @if step.included == Tri::Maybe { " " em { "(" (say::step_maybe(self.l())) ")" } } }
    }

    /// One preparation of several papers: what they share, then each paper.
    fn each(&self, steps: &[&StepPlan], edition: &StepEdition) -> Markup {
        let first = steps.first();
        let same_fees = steps.iter().all(|step| Some(&step.fees) == first.map(|first| &first.fees));
        html! {
            @if let Some(first) = first {
                div { small { (self.takes(first, edition)) } }
                @if same_fees { (self.fees_of(first)) }
            }
            ul class="plan-each" {
                @for step in steps {
                    li {
                        @match step.needs.as_slice() {
                            [need] if Some(need.evidence) == step.paper => (self.need(need)),
                            _ => {
                                @if let Some(paper) = step.paper { (self.wording.evidence(paper)) }
                                (self.papers_of(step))
                            },
                        }
                        (self.perhaps(step))
                        @if step.starts.typical.is_some() { " · " (self.when(step)) }
                        (self.besides(step, html! {}))
                        @if !same_fees { (self.fees_of(step)) }
                    }
                }
            }
        }
    }

    fn fees_of(&self, step: &StepPlan) -> Markup {
        html! { @for line in &step.fees { div { (self.fee(step, line)) } } }
    }

    /// Who does it, the first time with its page and its own name, through what, and how.
    fn place(&self, run: &Run<'_>, step: &StepPlan, edition: &StepEdition) -> Markup {
        let l = self.l();
        let book = self.asked.book();
        let does = |step: &StepPlan| book.rules.steps[usize::from(step.step.0)][step.edition].authority;
        let authority = does(step);
        let mut before = self.runs.iter().take_while(|other| other.number < run.number).filter_map(Run::first);
        let is_new = !before.any(|other| does(other) == authority);
        let through = edition.through.as_ref().and_then(|id| book.entities.authorities.find(id.as_str()));
        let channel = edition.channel.and_then(|way| all::by_key(l, &format!("step-channel-{}", way.as_str())));
        html! {
            @if authority.is_some() || channel.is_some() {
                div {
                    @if let Some(authority) = authority { (self.authority(authority, is_new)) }
                    @if let Some(through) = through.filter(|through| Some(*through) != authority) {
                        " · " (step_say::through(l, &self.wording.authority(through)))
                    }
                    @if let Some(channel) = channel { " · " (channel) }
                }
            }
        }
    }

    fn authority(&self, ix: AuthorityIx, is_new: bool) -> Markup {
        let l = self.l();
        let book = self.asked.book();
        let authority = &book.entities.authorities[ix];
        let own = authority.country.map_or(Lang::En, |country| official(country.as_str()));
        let name = match own {
            Lang::En => &authority.title.en,
            Lang::Ur => &authority.title.ur,
            Lang::Ar => &authority.title.ar,
        };
        html! {
            @if is_new {
                a href=(self.page_of(Kind::Authority, book.entities.authorities.id(ix).as_str())) { (self.wording.authority(ix)) }
            } @else {
                (self.wording.authority(ix))
            }
            @if is_new && own != l.lang { " " small { "(" (Foreign { lang: own, text: name }) ")" } }
        }
    }

    /// The usual days.
    fn when(&self, step: &StepPlan) -> Markup {
        let l = self.l();
        html! {
            @match (step.starts.typical, step.ends.typical) {
                (Some(starts), Some(ends)) if starts == ends => (l.date(starts)),
                (Some(starts), Some(ends)) => { (l.date(starts)) " – " (l.date(ends)) },
                (Some(starts), None) => (say::starts(l, &l.date(starts))),
                _ => span class="unknown" { (common::unknown(l)) },
            }
        }
    }

    /// What there is to say besides the usual days: the latest one, how long it takes, whether all wait for it.
    fn besides(&self, step: &StepPlan, takes: Markup) -> Markup {
        let l = self.l();
        let latest = step.ends.max.filter(|_| step.ends.max != step.ends.typical);
        let latest = latest.map(|latest| html! { (say::ready_latest(l, &l.date(latest))) });
        let critical = step.critical.then(|| html! { (say::critical_path(l)) });
        let said: Vec<Markup> =
            latest.into_iter().chain(Some(takes).filter(|takes| !takes.0.is_empty())).chain(critical).collect();
        html! { @if !said.is_empty() { small { @for said in &said { " · " (said) } } } }
    }

    /// How long it takes; where that is known only together with others, a link to what is known.
    fn takes(&self, step: &StepPlan, edition: &StepEdition) -> Markup {
        let l = self.l();
        html! {
            @if step.within.is_some() && edition.days.typical.is_none() {
                a href=(Href::fragment("together")) { (say::together(l)) }
            } @else {
                (days_of(l, &edition.days))
            }
        }
    }

    fn papers_of(&self, step: &StepPlan) -> Markup {
        let l = self.l();
        html! {
            @if !self.is_named(step) {
                p {
                    small { (say::needs(l)) ": " }
                    @for (at, need) in step.needs.iter().enumerate() {
                        @if at > 0 { (if l.lang.is_rtl() { "، " } else { ", " }) }
                        (self.need(need))
                    }
                }
            }
            // What may not be needed is said in short: the checklist below has what it gives, with its number.
            @if step.included == Tri::Yes && !step.gives.is_empty() {
                p {
                    small { (say::gives(l)) ": " }
                    (l.and(&step.gives.iter().map(|paper| self.wording.evidence(*paper)).collect::<Vec<_>>()))
                }
            }
        }
    }

    /// Whether the title of a step already names all that it needs: the paper that is prepared.
    fn is_named(&self, step: &StepPlan) -> bool {
        step.needs.iter().all(|need| {
            Some(need.evidence) == step.paper
                && need.states.is_empty()
                && !need.held
                && !need.bring
                && need.needed != Tri::Maybe
        })
    }

    fn need(&self, need: &NeedPlan) -> Markup {
        let l = self.l();
        let remark = if need.held {
            Some(say::you_have(l))
        } else if need.bring {
            Some(say::bring(l))
        } else {
            None
        };
        let maybe = (need.needed == Tri::Maybe).then(|| say::step_maybe(l));
        let remarks: Vec<&str> = maybe.into_iter().chain(remark).collect();
        html! {
            (self.wording.prepared(need.evidence, &need.states))
            @if !remarks.is_empty() { " (" (l.and(&remarks)) ")" }
        }
    }

    /// Why it is in the plan, what else is known, and the law.
    fn background(&self, steps: &[&StepPlan], edition: &StepEdition) -> Markup {
        html! {
            (self.why(steps))
            (self.citations(&edition.law, &[]))
            p class="soft small" { (self.sureness_of(edition)) }
        }
    }

    /// What it is for, and the answers that made it so.
    fn why(&self, steps: &[&StepPlan]) -> Markup {
        let l = self.l();
        let mut wanted: Vec<String> = Vec::new();
        let mut told: Vec<String> = Vec::new();
        for why in steps.iter().flat_map(|step| &step.why) {
            let by = match why.by {
                None => say::goal_itself(l).to_owned(),
                Some((step, paper)) => say::step_number(l, &l.plain(self.number(step, paper))),
            };
            if !wanted.contains(&by) {
                wanted.push(by);
            }
            for fact in why.facts() {
                let Some(value) = self.asked.ask.subject.fact(*fact) else { continue };
                let answer = all::fact::answer(l, &self.wording.fact(*fact), &self.wording.value(*fact, value));
                if !told.contains(&answer) {
                    told.push(answer);
                }
            }
        }
        html! {
            p {
                (say::needed_in(l, &l.and(&wanted[..wanted.len().min(WHYS)])))
                @if wanted.len() > WHYS { " " (common::and_more(l, wanted.len() - WHYS)) }
                @for told in told { " " (say::because_answer(l, &told)) }
            }
        }
    }

    /// The law with its articles, then who else says so.
    pub(super) fn citations(&self, law: &[Citation], sources: &[At<Id>]) -> Markup {
        let l = self.l();
        let book = self.asked.book();
        let link = |id: &str| -> Option<(String, Href)> {
            let source = book.entities.sources.by_id(id)?;
            Some((source.title.clone(), self.page_of(Kind::Source, id)))
        };
        html! {
            @if !law.is_empty() || !sources.is_empty() {
                ul class="plan-law" {
                    @for citation in law {
                        @if let Some((title, href)) = link(citation.source.as_str()) {
                            li {
                                a href=(href) { bdi { (title) } }
                                @if let Some(article) = &citation.article { ", " (common::article(l, &l.digits_in(article))) }
                            }
                        }
                    }
                    @for id in sources {
                        @if let Some((title, href)) = link(id.as_str()) { li class="soft" { a href=(href) { bdi { (title) } } } }
                    }
                }
            }
        }
    }
}

/// The language in which a country's authorities bear their names, among ours.
fn official(country: &str) -> Lang {
    match country {
        "PK" => Lang::Ur,
        "AE" | "BH" | "DZ" | "EG" | "IQ" | "JO" | "KW" | "LB" | "LY" | "MA" | "OM" | "PS" | "QA" | "SA" | "SD"
        | "SY" | "TN" | "YE" => Lang::Ar,
        _ => Lang::En,
    }
}
