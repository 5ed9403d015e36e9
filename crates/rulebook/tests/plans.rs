//! What holds of every plan, and of an interview that answers its questions one by one.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod books;
mod narrower;
mod sketch;
mod subjects;

use calendar::Day;
use narrower::narrower;
use proptest::prelude::*;
use rulebook::Rulebook;
use rulebook::checked::{EvidenceIx, FactIx};
use rulebook::plan::{
    AnswerError, Plan, Request, RoutePlan, Status, StepPlan, Tri, WhichOpens, answer, contradictions,
};
use rulebook::program::{Program, compile};
use rulebook::subject::{Held, Subject};
use sketch::{Entropy, Picks};
use subjects::Pool;

/// A rulebook on a date, with one goal.
struct Desk<'b> {
    book: &'b Rulebook,
    program: Program,
    pool: Pool,
    on: Day,
}

impl<'b> Desk<'b> {
    fn new(book: &'b Rulebook, goal: rulebook::checked::GoalIx, on: Day) -> Self {
        let program = compile(book, goal, on).expect("a program");
        let pool = Pool::new(book, &program, on);
        Self { book, program, pool, on }
    }

    /// `None` if the facts contradict one another.
    fn plan(&self, subject: &Subject, opens: WhichOpens) -> Option<Plan> {
        match answer(self.book, &self.program, subject, Request { on: self.on, start: self.on, opens }) {
            Ok(plan) => Some(plan),
            Err(AnswerError::Contradiction(_)) => None,
            Err(error) => panic!("{error:?}"),
        }
    }

    fn name(&self, fact: FactIx) -> &str {
        self.book.entities.facts.table().id(fact).as_str()
    }

    fn judge(&self, people: &Entropy) -> Result<(), TestCaseError> {
        let mut picks = Picks::new(&people.0);
        let known = *picks.one(&[40, 0, 75, 100]);
        let subject = self.pool.subject(self.book, &mut picks, known);
        let Some(plan) = self.plan(&subject, WhichOpens::All) else { return Ok(()) };
        let again = self.plan(&subject, WhichOpens::All);
        prop_assert!(again.as_ref() == Some(&plan), "the same again");
        for route in &plan.routes {
            self.needs_come_first(route)?;
            self.what_is_held_is_not_made(&subject, route)?;
            self.what_opens(&subject, route)?;
        }
        self.questions(&subject, &plan, &mut picks)?;
        self.interview(subject, plan, &mut picks)
    }

    /// Every need of a step is held, brought, or given by a step that ends before it starts.
    fn needs_come_first(&self, route: &RoutePlan) -> Result<(), TestCaseError> {
        for step in &route.steps {
            for need in step.needs.iter().filter(|need| need.needed == Tri::Yes && !need.held && !need.bring) {
                let gives = |other: &&StepPlan| {
                    let issued = need.states.is_empty() && other.gives.contains(&need.evidence);
                    let state = other.makes.filter(|state| need.states.contains(state));
                    issued || (state.is_some() && other.paper == Some(need.evidence))
                };
                let givers: Vec<&StepPlan> = route.steps.iter().filter(gives).collect();
                let already = |paper: EvidenceIx| {
                    let edition = self.book.entities.evidence[paper].position_on(self.on);
                    edition.is_some_and(|at| !self.book.rules.evidence[usize::from(paper.0)][at].already.is_empty())
                };
                let name = self.book.entities.steps.id(step.step);
                prop_assert!(!givers.is_empty() || already(need.evidence), "{}: who gives {:?}?", name, need);
                // A step may give it besides, later, for the sake of another paper.
                let before = |giver: &&StepPlan| giver.ends.max.zip(step.starts.max).is_none_or(|(e, s)| e <= s);
                prop_assert!(givers.is_empty() || givers.iter().any(before), "{}: starts before {:?}", name, need);
            }
        }
        Ok(())
    }

    /// A step that gives nothing but papers that are held is not in the plan.
    fn what_is_held_is_not_made(&self, subject: &Subject, route: &RoutePlan) -> Result<(), TestCaseError> {
        for step in route.steps.iter().filter(|step| !step.gives.is_empty()) {
            let held = step.gives.iter().all(|paper| subject.held(*paper).is_some());
            prop_assert!(!held, "{} gives what is held", self.book.entities.steps.id(step.step));
        }
        Ok(())
    }

    /// What would open a route does, changes only what can be changed, and no part of it is enough.
    fn what_opens(&self, subject: &Subject, route: &RoutePlan) -> Result<(), TestCaseError> {
        prop_assert!(route.opens_if.is_empty() || route.status == Status::Closed);
        prop_assert!(route.opens_if.len() <= 8 && route.opens_if.is_sorted_by_key(Vec::len));
        let open = |changes: &[(FactIx, i64)]| {
            let mut changed = subject.clone();
            changes.iter().for_each(|(fact, value)| changed.set(*fact, Some(*value)));
            let plan = self.plan(&changed, WhichOpens::None)?;
            plan.route(route.route).map(|route| route.status != Status::Closed)
        };
        for set in &route.opens_if {
            prop_assert!((1..=3).contains(&set.len()));
            prop_assert!(set.iter().all(|(fact, _)| self.book.entities.fact(*fact).changeable));
            prop_assert_eq!(open(set), Some(true), "{:?} opens", set);
            for left_out in 0..set.len() {
                let mut part = set.clone();
                part.remove(left_out);
                prop_assert!(open(&part) != Some(true), "{:?}: {:?} is enough", set, part);
            }
        }
        Ok(())
    }

    /// What is asked is not known; what is not asked changes nothing on a route that may be taken.
    fn questions(&self, subject: &Subject, plan: &Plan, picks: &mut Picks) -> Result<(), TestCaseError> {
        prop_assert!(plan.questions.iter().all(|fact| subject.fact(*fact).is_none()), "a known fact is asked");
        let unknown: Vec<_> = self.pool.unknown(subject).filter(|(fact, _)| !plan.questions.contains(fact)).collect();
        if unknown.is_empty() {
            return Ok(());
        }
        let (fact, values) = *picks.one(&unknown);
        let mut told = subject.clone();
        told.set(*fact, Some(*picks.one(values)));
        let Some(after) = self.plan(&told, WhichOpens::None) else { return Ok(()) };
        for (before, after) in plan.routes.iter().zip(&after.routes).filter(|(r, _)| r.status != Status::Closed) {
            let same = |what: &str, same: bool| {
                prop_assert!(same, "{} is not asked and changes the {}", self.name(*fact), what);
                Ok(())
            };
            same("status", before.status == after.status)?;
            let steps = |route: &RoutePlan| -> Vec<_> {
                let steps = route.steps.iter();
                steps.map(|s| (s.step, s.paper, s.included, s.starts, s.ends, s.fees.clone())).collect()
            };
            same("steps", steps(before) == steps(after))?;
            same("fees", before.fees == after.fees && before.fees_later == after.fees_later)?;
            same("end", before.done == after.done)?;
        }
        Ok(())
    }

    /// Answering the first question each time ends, asks nothing twice, and narrows; at its end nothing is open.
    fn interview(&self, mut subject: Subject, mut plan: Plan, picks: &mut Picks) -> Result<(), TestCaseError> {
        let mut asked: Vec<FactIx> = Vec::new();
        while let Some(next) = plan.questions.first().copied() {
            prop_assert!(!asked.contains(&next), "{} is asked twice", self.name(next));
            asked.push(next);
            let values = self.pool.facts.iter().find(|(fact, _)| *fact == next).map(|(_, values)| values);
            let value = *picks.one(values.expect("what is asked is mentioned"));
            subject.set(next, Some(value));
            let Some(after) = self.plan(&subject, WhichOpens::None) else {
                prop_assert!(!contradictions(self.book, &subject, self.on).is_empty());
                return Ok(());
            };
            narrower(self.book, &plan, &after)?;
            plan = after;
        }
        for route in plan.routes.iter().filter(|route| route.status != Status::Closed) {
            let name = self.book.entities.routes.id(route.route);
            prop_assert_eq!(route.status, Status::Open, "{}: nothing is asked any more", name);
            for step in &route.steps {
                let name = self.book.entities.steps.id(step.step);
                prop_assert_eq!(step.included, Tri::Yes, "{}: nothing is asked any more", name);
            }
        }
        Ok(())
    }
}

proptest! {
    #![proptest_config(sketch::config(1_500))]

    #[test]
    fn drawn_rulebooks(drawn in sketch::drawn(), people in sketch::entropy()) {
        let Some(book) = sketch::book(&drawn) else { return Ok(()) };
        Desk::new(&book, book.goal, "2030-03-04".parse().expect("a date")).judge(&people)?;
    }

    #[test]
    fn the_invented_corridor(people in sketch::entropy(), late in any::<bool>()) {
        let on = if late { "2030-06-03" } else { "2030-03-04" }.parse().expect("a date");
        INVENTED.with(|book| Desk::new(book, book.goal, on).judge(&people))?;
    }
}

proptest! {
    #![proptest_config(sketch::config(40))]

    #[test]
    fn the_real_corridor(people in sketch::much_entropy(), early in any::<bool>()) {
        let on = if early { "2024-05-06" } else { "2026-11-25" }.parse().expect("a date");
        REAL.with(|book| {
            let goals: Vec<_> = book.entities.goals.iter().map(|(goal, ..)| goal).collect();
            let goal = goals[Picks::new(&people.0).pick(goals.len())];
            Desk::new(book, goal, on).judge(&people)
        })?;
    }
}

thread_local! {
    static INVENTED: Rulebook = books::load(&books::root().join("aa-bb"));
    static REAL: Rulebook = books::load(&books::largest());
}

#[test]
fn a_held_paper_spares_its_making() {
    INVENTED.with(|book| {
        let desk = Desk::new(book, book.goal, "2030-03-04".parse().expect("a date"));
        let (letter, join) = (book.entities.evidence.find("guild-letter"), book.entities.steps.find("join-guild"));
        let mut subject = Subject::new(book);
        let steps = |subject: &Subject| -> Vec<_> {
            let plan = desk.plan(subject, WhichOpens::None).expect("no contradiction");
            plan.routes[0].steps.iter().map(|step| step.step).collect()
        };
        assert!(steps(&subject).contains(&join.expect("a step")));
        subject.hold(letter.expect("a paper"), Some(Held::default()));
        assert!(!steps(&subject).contains(&join.expect("a step")));
    });
}
