//! The papers as a checklist: to bring, held already, got on the way, each with how it is prepared and by which step.

use maud::{Markup, html};
use rulebook::checked::EvidenceIx;
use rulebook::diagnostic::Kind;
use rulebook::plan::StepPlan;
use text::say::{common, plan as say};

use super::View;
use crate::url::Href;

impl View<'_> {
    pub(super) fn papers(&self) -> Markup {
        let l = self.l();
        let held: Vec<EvidenceIx> = self.asked.ask.subject.held_papers().map(|(paper, _)| paper).collect();
        let made: Vec<(EvidenceIx, &StepPlan)> = self
            .route
            .steps
            .iter()
            .flat_map(|step| step.gives.iter().map(move |paper| (*paper, step)))
            .filter(|(paper, _)| !held.contains(paper))
            .collect();
        let bring: Vec<EvidenceIx> = self.route.inputs.iter().copied().filter(|paper| !held.contains(paper)).collect();
        html! {
            section class="flow" aria-labelledby="papers" {
                h2 id="papers" { (say::papers(l)) }
                @if bring.is_empty() && held.is_empty() && made.is_empty() {
                    p { (common::none(l)) }
                } @else {
                    p class="soft" { (say::checklist_lead(l)) }
                }
                (self.checklist(say::papers_bring(l), bring.iter().map(|paper| (*paper, None))))
                (self.checklist(say::papers_have(l), held.iter().map(|paper| (*paper, None))))
                (self.checklist(say::papers_get(l), made.iter().map(|(paper, step)| (*paper, Some(*step)))))
            }
        }
    }

    fn checklist<'s>(&self, title: &str, papers: impl Iterator<Item = (EvidenceIx, Option<&'s StepPlan>)>) -> Markup {
        let ids = &self.asked.book().entities.evidence;
        let mut papers = papers.peekable();
        html! {
            @if papers.peek().is_some() {
                h3 { (title) }
                ul class="checklist" {
                    @for (paper, step) in papers {
                        li {
                            a href=(self.page_of(Kind::Evidence, ids.id(paper).as_str())) { (self.wording.evidence(paper)) }
                            @if let Some(step) = step { " · " (self.step_link(step)) }
                            (self.prepared(paper))
                        }
                    }
                }
            }
        }
    }

    /// A step by its number in the list above.
    fn step_link(&self, step: &StepPlan) -> Markup {
        let l = self.l();
        let number = self.number(step.step, step.paper);
        let text = say::step_number(l, &l.plain(number));
        html! { a href=(Href::fragment(&format!("step-{number}"))) { (text) } }
    }

    /// What is done to a paper in this plan, and by which steps.
    fn prepared(&self, paper: EvidenceIx) -> Markup {
        let l = self.l();
        let states: Vec<_> =
            self.preparing(paper).filter_map(|step| step.makes).map(|state| self.wording.state(state)).collect();
        html! {
            @if !states.is_empty() {
                p class="small" {
                    (say::prepared(l, &l.and(&states)))
                    @for step in self.preparing(paper) { " · " (self.step_link(step)) }
                }
            }
        }
    }
}
