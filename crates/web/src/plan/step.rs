//! One step: what, where, when, with which papers, for how much, why, and by which law.

use maud::{Markup, html};
use rulebook::checked::AuthorityIx;
use rulebook::diagnostic::Kind;
use rulebook::plan::{NeedPlan, StepPlan, Tri, Why};
use rulebook::source::{Citation, Id, StepEdition};
use rulebook::yaml::At;
use text::Lang;
use text::say::{self as all, common, plan as say, step as step_say};

use super::View;
use super::time::days_of;
use crate::ui::{Day, Details, Foreign};
use crate::url::Href;

/// How many reasons are written out; the guide has all.
const WHYS: usize = 2;

impl View<'_> {
    pub(super) fn step(&self, step: &StepPlan) -> Markup {
        let l = self.l();
        let book = self.asked.book();
        let edition = &book.entities.steps[step.step].editions[step.edition];
        let id = book.entities.steps.id(step.step).as_str();
        html! {
            li id=(self.anchor(step)) class={ "plan-step" @if step.critical { " critical" } } {
                h3 {
                    a href=(self.page_of(Kind::Step, id)) { (self.wording.planned(step)) }
                    @if step.included == Tri::Maybe { " " span class="perhaps" { "(" (say::step_maybe(l)) ")" } }
                }
                (self.place(step, edition))
                (self.when(step, edition))
                @for line in &step.fees { div class="plan-fee" { (self.fee(step, line)) } }
                (self.papers_of(step))
                (Details { summary: say::why_step(l), body: self.background(step, edition), open: false })
            }
        }
    }

    /// The place of a step on this page.
    pub(super) fn anchor(&self, step: &StepPlan) -> String {
        let entities = &self.asked.book().entities;
        match step.paper {
            None => format!("step-{}", entities.steps.id(step.step)),
            Some(paper) => format!("step-{}-{}", entities.steps.id(step.step), entities.evidence.id(paper)),
        }
    }

    /// Who does it, in the reader's language and that of the authority, through what, and how.
    fn place(&self, step: &StepPlan, edition: &StepEdition) -> Markup {
        let l = self.l();
        let book = self.asked.book();
        let rule = &book.rules.steps[usize::from(step.step.0)][step.edition];
        let through = edition.through.as_ref().and_then(|id| book.entities.authorities.find(id.as_str()));
        let channel = edition.channel.and_then(|way| all::by_key(l, &format!("step-channel-{}", way.as_str())));
        html! {
            @if rule.authority.is_some() || channel.is_some() {
                p class="plan-place" {
                    @if let Some(authority) = rule.authority { (self.authority(authority)) }
                    @if let Some(through) = through.filter(|through| Some(*through) != rule.authority) {
                        " · " (step_say::through(l, &self.wording.authority(through)))
                    }
                    @if let Some(channel) = channel { " · " (channel) }
                }
            }
        }
    }

    fn authority(&self, ix: AuthorityIx) -> Markup {
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
            a href=(self.page_of(Kind::Authority, book.entities.authorities.id(ix).as_str())) { (self.wording.authority(ix)) }
            @if own != l.lang { " " span class="soft" { "(" (Foreign { lang: own, text: name }) ")" } }
        }
    }

    fn when(&self, step: &StepPlan, edition: &StepEdition) -> Markup {
        let l = self.l();
        let day = |day: calendar::Day| html! { (Day { iso: &day.to_string(), text: &l.date(day) }) };
        html! {
            p class="plan-when" {
                @match (step.starts.typical, step.ends.typical) {
                    (Some(starts), Some(ends)) if starts == ends => { (day(starts)) },
                    (Some(starts), Some(ends)) => { (day(starts)) " – " (day(ends)) },
                    (Some(starts), None) => (say::starts(l, &l.date(starts))),
                    _ => span class="unknown" { (common::unknown(l)) },
                }
                @if let Some(latest) = step.ends.max.filter(|_| step.ends.max != step.ends.typical) {
                    " · " span class="soft" { (say::ready_latest(l, &l.date(latest))) }
                }
                " · " span class="soft" { (self.takes(step, edition)) }
                @if step.critical { " · " span class="soft" { (say::critical_path(l)) } }
            }
        }
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
            @if !step.needs.is_empty() {
                p class="plan-needs" {
                    span class="soft" { (say::needs(l)) ": " }
                    @for (at, need) in step.needs.iter().enumerate() {
                        @if at > 0 { (if l.lang.is_rtl() { "، " } else { ", " }) }
                        (self.need(need))
                    }
                }
            }
            @if !step.gives.is_empty() {
                p class="plan-needs" {
                    span class="soft" { (say::gives(l)) ": " }
                    (l.and(&step.gives.iter().map(|paper| self.wording.evidence(*paper)).collect::<Vec<_>>()))
                }
            }
        }
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
            @if !remarks.is_empty() { " " span class="soft" { "(" (l.and(&remarks)) ")" } }
        }
    }

    /// Why it is in the plan, what else is known, and the law.
    fn background(&self, step: &StepPlan, edition: &StepEdition) -> Markup {
        let l = self.l();
        html! {
            ul { @for why in step.why.iter().take(WHYS) { li { (self.why(why)) } } }
            @if step.why.len() > WHYS { p class="soft" { (common::and_more(l, step.why.len() - WHYS)) } }
            (self.citations(&edition.law, &[]))
            p class="soft small" { (super::sureness(l, edition)) }
        }
    }

    fn why(&self, why: &Why) -> Markup {
        let l = self.l();
        let states: Vec<_> = why.state.into_iter().collect();
        let paper = self.wording.prepared(why.evidence, &states);
        let told = why.facts.iter().filter_map(|fact| {
            let value = self.asked.ask.subject.fact(*fact)?;
            Some(all::fact::answer(l, &self.wording.fact(*fact), &self.wording.value(*fact, value)))
        });
        let told: Vec<String> = told.collect();
        html! {
            @match why.by {
                None => (say::needed_for_goal(l, &paper)),
                Some((step, prepared)) => {
                    @let name = match prepared {
                        None => self.wording.step(step).into_owned(),
                        Some(other) => format!("{}: {}", self.wording.step(step), self.wording.evidence(other)),
                    };
                    (say::needed_for(l, &paper, &name))
                },
            }
            @for told in told { " " (say::because_answer(l, &told)) }
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
