//! Every operation, once: the router and the document read this list.

use serde_json::{Value as Json, json};

use super::schema;
use super::shelf::Shelf;

/// What an operation does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Call {
    /// The description of all operations.
    Document,
    /// What can go wrong.
    Problems,
    /// The rulebook as a whole.
    Rulebook,
    /// The plan for the facts in the address.
    Plan,
    /// The plan for the facts in the body.
    PlanOf,
    /// What to ask next.
    Questions,
    /// All entities of a kind.
    Entities(Shelf),
    /// One entity.
    Entity(Shelf),
}

/// A parameter of an address.
#[derive(Clone, Copy, Debug)]
pub(super) struct Parameter {
    pub name: &'static str,
    pub about: &'static str,
    pub kind: ParameterKind,
}

/// What a parameter holds.
#[derive(Clone, Copy, Debug)]
pub(super) enum ParameterKind {
    /// A civil date.
    Date,
    /// An id of the rulebook.
    Id,
    /// A part of the path.
    PathId,
    /// Any number of values of this form.
    Many(&'static str),
    /// Any fact of the rulebook by its name.
    Facts,
}

/// An operation.
#[derive(Debug)]
pub(super) struct Operation {
    pub call: Call,
    pub path: String,
    pub id: String,
    pub summary: String,
    pub parameters: Vec<Parameter>,
    pub answer: Json,
    /// Problems by status that it may answer besides those of every operation.
    pub problems: &'static [u16],
}

const GOAL: Parameter = Parameter {
    name: "goal",
    about: "What shall be reached; the rulebook's own goal if missing.",
    kind: ParameterKind::Id,
};
const ROUTE: Parameter =
    Parameter { name: "route", about: "Only this route, with what would open it.", kind: ParameterKind::Id };
const ON: Parameter = Parameter {
    name: "on",
    about: "The day whose rules count; today where the goal's country is if missing.",
    kind: ParameterKind::Date,
};
const START: Parameter =
    Parameter { name: "start", about: "The day on which work starts; `on` if missing.", kind: ParameterKind::Date };
const FACTS: Parameter = Parameter {
    name: "facts",
    about: "Each known fact by its name, as in `namespace.name=value`; values as in a facts file, several choices separated by commas.",
    kind: ParameterKind::Facts,
};
const HAVE: Parameter = Parameter {
    name: "have",
    about: "A paper that is held: `paper`, `paper:issued`, `paper:issued:expires` or `paper:issued:expires:state,state`; each part but the first may be empty.",
    kind: ParameterKind::Many("^[^:]+(:[^:]*){0,3}$"),
};
const SKIP: Parameter = Parameter {
    name: "skip",
    about: "A fact to which the answer was \"I don't know\"; it changes nothing in the plan.",
    kind: ParameterKind::Many("^[^:]+$"),
};
const FORCE: Parameter = Parameter {
    name: "on",
    about: "Only the editions in force on this day; all editions if missing.",
    kind: ParameterKind::Date,
};
const KIND: Parameter = Parameter { name: "kind", about: "Only records of this kind.", kind: ParameterKind::Id };
const OF_GOAL: Parameter = Parameter {
    name: "goal",
    about: "Only the facts that the rules of this goal can turn on.",
    kind: ParameterKind::Id,
};
const ID: Parameter = Parameter { name: "id", about: "The id in the rulebook.", kind: ParameterKind::PathId };

/// All operations, in the order of the document.
pub(super) fn operations() -> Vec<Operation> {
    let told = || vec![GOAL, ROUTE, ON, START, FACTS, HAVE, SKIP];
    let mut all = vec![
        operation(
            Call::Plan,
            "/plan",
            "plan",
            "The plan for what is told in the address",
            told(),
            schema::named("Plan"),
            &[400, 404, 422],
        ),
        operation(
            Call::PlanOf,
            "/plan",
            "planOf",
            "The plan for a facts file",
            vec![GOAL, ROUTE, ON, START],
            schema::named("Plan"),
            &[400, 404, 415, 422],
        ),
        operation(
            Call::Questions,
            "/questions",
            "questions",
            "The facts that are not known and still matter, the one that decides most first",
            told(),
            schema::named("Questions"),
            &[400, 404, 422],
        ),
        operation(
            Call::Rulebook,
            "/rulebook",
            "rulebook",
            "The rulebook as a whole: corridor, hash, how much it holds, when its rules change",
            vec![],
            schema::named("RulebookSummary"),
            &[],
        ),
        operation(
            Call::Problems,
            "/problems",
            "problems",
            "What can go wrong, by code",
            vec![],
            schema::named("Problems"),
            &[],
        ),
        operation(
            Call::Document,
            "/openapi.json",
            "openapi",
            "This description",
            vec![],
            json!({ "type": "object" }),
            &[],
        ),
    ];
    for shelf in Shelf::ALL {
        let (word, title) = (shelf.word(), shelf.title());
        let mut parameters = if shelf.has_editions() { vec![FORCE] } else { vec![] };
        parameters.extend(match shelf {
            Shelf::Records => vec![KIND],
            Shelf::Facts => vec![OF_GOAL, ON],
            _ => vec![],
        });
        let summary = format!("All {word}");
        let answer = schema::list(shelf);
        all.push(operation(Call::Entities(shelf), &format!("/{word}"), word, &summary, parameters, answer, &[400]));
        let mut parameters = vec![ID];
        parameters.extend(shelf.has_editions().then_some(FORCE));
        let one = schema::one(shelf);
        let (path, id) = (format!("/{word}/{{id}}"), format!("{word}ById"));
        all.push(operation(Call::Entity(shelf), &path, &id, &format!("One {title}"), parameters, one, &[400, 404]));
    }
    all
}

fn operation(
    call: Call,
    path: &str,
    id: &str,
    summary: &str,
    parameters: Vec<Parameter>,
    answer: Json,
    problems: &'static [u16],
) -> Operation {
    Operation {
        call,
        path: path.to_owned(),
        id: id.to_owned(),
        summary: summary.to_owned(),
        parameters,
        answer,
        problems,
    }
}
