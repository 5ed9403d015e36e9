//! `daftar plan`: the way to a goal.

use render::{csv, ics, json, subject, terminal};
use rulebook::checked::RouteIx;
use rulebook::plan::{AnswerError, Plan, Request, WhichOpens, answer};
use rulebook::subject::Subject;

use crate::Done;
use crate::args::{self, Format};
use crate::failure::{FACTS, Failure, tell};
use crate::input;
use crate::output::Output;
use crate::rules::{self, InForce};
use crate::user::User;

pub fn run(args: &args::Plan, user: &User, output: &mut Output) -> Result<Done, Failure> {
    let rules = rules::in_force(&args.rules, user)?;
    let route = args.route.as_deref().map(|id| route(&rules, id)).transpose()?;
    let subject = input::subject(&rules.book, &args.facts, user)?;
    let start = args.start.unwrap_or(rules.on);
    let request = Request { on: rules.on, start, opens: route.map_or(WhichOpens::All, WhichOpens::One) };
    let plan = answered(&rules, &subject, request, user)?;
    write(&rules, &plan, route, args.format, user, output)
}

/// The plan, unless the facts contradict one another, which is said.
pub fn answered(rules: &InForce, subject: &Subject, request: Request, user: &User) -> Result<Plan, Failure> {
    answer(&rules.book, &rules.program, subject, request).map_err(|error| match error {
        AnswerError::Contradiction(broken) => {
            tell(&subject::contradictions(user.err, &rules.book, subject, request.on, &broken));
            Failure::Facts(FACTS)
        }
        AnswerError::Compile(_) => Failure::FaultyRulebook,
    })
}

/// Writes a plan in a format.
pub fn write(
    rules: &InForce,
    plan: &Plan,
    route: Option<RouteIx>,
    format: Format,
    user: &User,
    output: &mut Output,
) -> Result<Done, Failure> {
    let book = &rules.book;
    match format {
        Format::Text => output.write(&terminal::plan(user.out, book, plan, route))?,
        Format::Json => output.json(&json::plan(book, plan, route))?,
        Format::Csv => output.write(&csv::plan(user.locale(), book, plan, route))?,
        Format::Ics => {
            let chosen = match route {
                Some(route) => plan.route(route),
                None => terminal::chosen(plan),
            };
            if let Some(chosen) = chosen {
                output.write(&ics::route(user.locale(), book, plan, chosen))?;
            }
        }
    }
    Ok(Done::Well)
}

/// A route that leads to the goal, by its id.
fn route(rules: &InForce, id: &str) -> Result<RouteIx, Failure> {
    let routes = &rules.book.entities.routes;
    let leads_here = |ix: &RouteIx| rules.program.routes.iter().any(|route| route.route == *ix);
    routes.find(id).filter(leads_here).ok_or_else(|| {
        let near = routes.near(id).filter(|near| routes.find(near).is_some_and(|ix| leads_here(&ix)));
        Failure::UnknownRoute { id: id.to_owned(), near }
    })
}
