//! All routes in short, the open ones first.

use rulebook::checked::FactIx;
use rulebook::plan::{Reason, ReasonKind, RoutePlan, Status};
use text::say;

use super::Page;
use crate::sheet::{Ink, span};

impl Page<'_> {
    pub(super) fn routes(&mut self) {
        let (l, plan) = (self.words.locale, self.plan);
        for status in [Status::Open, Status::Undecided, Status::Closed] {
            let (ink, mark, heading) = match status {
                Status::Open => (Ink::Good, "✓", say::compare::open(l)),
                Status::Undecided => (Ink::Doubtful, "?", say::compare::undecided(l)),
                Status::Closed => (Ink::Bad, "✗", say::compare::closed(l)),
            };
            let mut routes = plan.routes.iter().filter(|route| route.status == status).peekable();
            if routes.peek().is_some() {
                self.sheet.heading(heading);
            }
            for route in routes {
                let id = self.code(self.words.book.entities.routes.id(route.route).as_str());
                let title = self.words.route(route.route);
                self.sheet.para(
                    2,
                    4,
                    &[span(ink, format!("{mark} ")), span(Ink::Strong, title), span(Ink::Soft, format!(" {id}"))],
                );
                match status {
                    Status::Open => self.in_short(route),
                    Status::Undecided => {
                        self.in_short(route);
                        self.deciding(route);
                    }
                    Status::Closed => self.reasons(4, route),
                }
            }
        }
    }

    /// When it is done and what the first year costs.
    fn in_short(&mut self, route: &RoutePlan) {
        let l = self.words.locale;
        let ready = self.ready(route.done.typical, route.working_days.typical, route.calendar_days.typical);
        self.field(4, say::compare::time(l), &ready);
        let fees: Vec<String> = route.fees.iter().map(|sum| self.sum(sum)).collect();
        if !fees.is_empty() {
            self.field(4, say::compare::fees_first(l), &l.and(&fees));
        }
    }

    /// The facts that decide an undecided route.
    fn deciding(&mut self, route: &RoutePlan) {
        let l = self.words.locale;
        let mut facts: Vec<FactIx> = Vec::new();
        for fact in route.because.iter().flat_map(|reason| &reason.facts) {
            if !facts.contains(fact) {
                facts.push(*fact);
            }
        }
        let facts = self.words.facts(&facts);
        self.field(4, say::compare::undecided_because(l), &facts);
    }

    /// Why a route is not open, and what would open it.
    pub(super) fn reasons(&mut self, indent: usize, route: &RoutePlan) {
        let l = self.words.locale;
        let lead = match route.status {
            Status::Open => return,
            Status::Closed => say::compare::closed_because(l),
            Status::Undecided => say::compare::undecided_because(l),
        };
        let (waiting, decided): (Vec<_>, Vec<_>) = route.because.iter().partition(|reason| waits(reason));
        for reason in decided {
            let says = self.words.reason(route.route, route.edition, reason);
            self.field(indent, lead, &says);
        }
        // Papers that hang on the answers above are no answers of their own: all in one line.
        let papers: Vec<_> = waiting.into_iter().filter_map(|reason| self.paper(reason)).collect();
        if !papers.is_empty() {
            self.soft(indent, &say::cli::need_undecided(l, &l.apart(&papers)));
        }
        for changes in &route.opens_if {
            let changes = self.words.changes(changes);
            self.field(indent, say::compare::opens_if(l), &changes);
        }
    }

    /// The paper that a reason names.
    fn paper(&self, reason: &Reason) -> Option<String> {
        match &reason.kind {
            ReasonKind::Need { evidence, state, .. } => {
                Some(self.words.prepared(*evidence, state.as_slice()).into_owned())
            }
            _ => None,
        }
    }
}

/// Whether a reason only says that it is not known yet if a paper can be had.
fn waits(reason: &Reason) -> bool {
    reason.value.is_none() && matches!(reason.kind, ReasonKind::Need { .. })
}
