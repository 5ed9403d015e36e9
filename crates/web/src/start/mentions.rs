//! Why a question is asked: which routes and steps in force turn on its answer.

use maud::{Markup, html};
use rulebook::checked::{Condition, Effect, FactIx, RouteIx, StepIx};
use rulebook::diagnostic::Kind;
use rulebook::program::{Program, Task};
use text::Locale;
use text::say::{common, interview};

use crate::ask::Asked;
use crate::url::Href;

/// How many of each kind are named; the others are counted.
const NAMED: usize = 6;

/// The routes and steps that turn on a fact, each with its page in the guide.
pub(super) fn mentions(asked: &Asked, program: &Program, l: Locale, fact: FactIx) -> Markup {
    let (book, wording) = (asked.book(), asked.wording(l));
    let routes: Vec<RouteIx> = program
        .routes
        .iter()
        .filter(|route| {
            let rule = route.edition.and_then(|at| book.rules.routes[usize::from(route.route.0)].get(at));
            rule.is_some_and(|rule| turns(&rule.when, fact) || rule.needs.iter().any(|need| turns(&need.when, fact)))
        })
        .map(|route| route.route)
        .collect();
    let mut steps: Vec<StepIx> =
        program.tasks.iter().filter(|task| task_turns(task, fact)).map(|task| task.step).collect();
    steps.sort_unstable();
    steps.dedup();
    let list = |title: &str, names: Vec<(String, Href)>| {
        html! {
            @if !names.is_empty() {
                p { (title) }
                ul {
                    @for (name, href) in names.iter().take(NAMED) { li { a href=(href) { (name) } } }
                    @if names.len() > NAMED { li { (common::and_more(l, names.len() - NAMED)) } }
                }
            }
        }
    };
    let routes: Vec<_> = routes
        .into_iter()
        .map(|ix| {
            (wording.route(ix).into_owned(), Href::entity(l.lang, Kind::Route, book.entities.routes.id(ix).as_str()))
        })
        .collect();
    let steps: Vec<_> = steps
        .into_iter()
        .map(|ix| {
            (wording.step(ix).into_owned(), Href::entity(l.lang, Kind::Step, book.entities.steps.id(ix).as_str()))
        })
        .collect();
    html! {
        @if routes.is_empty() && steps.is_empty() { p { (interview::nothing_mentions(l)) } }
        (list(interview::routes_that_ask(l), routes))
        (list(interview::steps_that_ask(l), steps))
    }
}

fn turns(condition: &Condition, fact: FactIx) -> bool {
    condition.clauses.iter().any(|clause| clause.expr.facts().contains(&fact))
}

fn task_turns(task: &Task, fact: FactIx) -> bool {
    let rule = &task.rule;
    let preparing = match &rule.effect {
        Effect::Turns { when, .. } => turns(when, fact),
        Effect::Gives(_) => false,
    };
    let fees = rule.fees.iter().any(|fee| {
        let amounts = [Some(&fee.first), fee.later.as_ref()];
        let mut formulas = amounts.into_iter().flatten().filter_map(|amount| amount.formula()).chain(&fee.times);
        turns(&fee.when, fact) || formulas.any(|formula| formula.facts().contains(&fact))
    });
    turns(&rule.when, fact) || preparing || fees || task.wants.iter().any(|want| turns(&want.when, fact))
}
