//! The form of a law test: see `docs/rulebook-format.md`, "Tests".

use std::path::Path;

use calendar::Day;
use rulebook::diagnostic::Diagnostics;
use rulebook::plan::Tri;
use rulebook::yaml::{Node, Value, parse};

/// A subject with its expected result.
pub struct Case {
    pub name: String,
    pub goal: String,
    pub on: Day,
    pub start: Day,
    facts: Vec<(String, String)>,
    holds: String,
    pub routes: Vec<(String, Route)>,
    pub next: Option<String>,
    pub never_asked: Vec<String>,
    pub contradiction: Option<Vec<String>>,
}

/// What is expected of a route.
#[derive(Default)]
pub struct Route {
    pub status: Option<String>,
    pub because: Option<Vec<String>>,
    /// `None`: the steps are not in the plan.
    pub steps: Vec<(Option<Tri>, Vec<String>)>,
    pub fees: Vec<Sum>,
    pub fees_later: Vec<Sum>,
    pub working_days: Vec<(String, String)>,
    pub calendar_days: Vec<(String, String)>,
    /// `starts` or `ends`, step, column, date.
    pub dates: Vec<(String, String, String, String)>,
}

/// What is expected of a sum.
pub struct Sum {
    pub currency: String,
    pub min: Option<String>,
    pub max: Option<String>,
    pub unknown: Option<Vec<String>>,
}

fn map(node: &Node) -> &[(String, rulebook::diagnostic::Place, Node)] {
    match &node.value {
        Value::Map(entries) => entries,
        Value::Nothing => &[],
        _ => panic!("{:?}: a mapping stands here", node.place),
    }
}

fn text(node: &Node) -> String {
    match &node.value {
        Value::Scalar { text, .. } => text.clone(),
        _ => panic!("{:?}: a text stands here", node.place),
    }
}

fn list(node: &Node) -> Vec<String> {
    match &node.value {
        Value::List(items) => items.iter().map(text).collect(),
        Value::Nothing => Vec::new(),
        _ => panic!("{:?}: a list stands here", node.place),
    }
}

fn get<'n>(node: &'n Node, key: &str) -> Option<&'n Node> {
    map(node).iter().find(|(name, ..)| name == key).map(|(.., value)| value)
}

/// Keys and texts; `null` is what a test writes for unknown, too.
fn pairs(node: &Node) -> Vec<(String, String)> {
    let value = |node: &Node| if matches!(node.value, Value::Nothing) { "unknown".to_owned() } else { text(node) };
    map(node).iter().map(|(key, _, node)| (key.clone(), value(node))).collect()
}

impl Case {
    /// The case of a file, or the cases of its list.
    pub fn read_all(file: &Path) -> Vec<Self> {
        let bytes = std::fs::read(file).expect("a file");
        let mut found = Diagnostics::default();
        let name = file.to_string_lossy().into_owned();
        let Some(root) = parse(&name.as_str().into(), &bytes, &mut found) else {
            panic!("{name}: {:?}", found.into_sorted());
        };
        match &root.value {
            Value::List(items) => items.iter().map(Self::read).collect(),
            _ => vec![Self::read(&root)],
        }
    }

    fn read(node: &Node) -> Self {
        let known = ["name", "why", "goal", "on", "start", "facts", "holds", "expect"];
        for (key, place, _) in map(node) {
            assert!(known.contains(&key.as_str()), "{place:?}: unknown key {key}");
        }
        let must = |key: &str| text(get(node, key).unwrap_or_else(|| panic!("{:?}: {key} is missing", node.place)));
        assert!(must("why").len() > 20, "{:?}: a case says how its result was worked out", node.place);
        let day = |key: &str| get(node, key).map(|n| text(n).parse::<Day>().expect("a date"));
        let on = day("on").expect("a date");
        let expect = get(node, "expect").expect("what is expected");
        let mut case = Self {
            name: must("name"),
            goal: must("goal"),
            on,
            start: day("start").unwrap_or(on),
            facts: get(node, "facts").map(facts).unwrap_or_default(),
            holds: get(node, "holds").map_or_else(|| "{}".to_owned(), json),
            routes: Vec::new(),
            next: get(expect, "next").map(text),
            never_asked: get(expect, "never_asked").map(list).unwrap_or_default(),
            contradiction: get(expect, "contradiction").map(list),
        };
        for (what, place, value) in map(expect) {
            match what.as_str() {
                "next" | "contradiction" | "never_asked" => {}
                "routes" => {
                    for (id, status) in pairs(value) {
                        case.route(&id).status = Some(status);
                    }
                }
                "because" | "steps" | "fees" | "fees_later" | "working_days" | "calendar_days" | "starts" | "ends" => {
                    for (id, _, value) in map(value) {
                        case.route(id).expect(what, value);
                    }
                }
                _ => panic!("{place:?}: unknown expectation {what}"),
            }
        }
        case
    }

    fn route(&mut self, id: &str) -> &mut Route {
        if !self.routes.iter().any(|(known, _)| known == id) {
            self.routes.push((id.to_owned(), Route::default()));
        }
        let found = self.routes.iter_mut().find(|(known, _)| known == id);
        &mut found.expect("just added").1
    }

    /// The case's facts as a facts file.
    pub fn facts_file(&self) -> String {
        let facts: Vec<String> = self.facts.iter().map(|(id, value)| format!("{}: {value}", quoted(id))).collect();
        format!("{{\"facts\": {{{}}}, \"holds\": {}}}", facts.join(", "), self.holds)
    }
}

impl Route {
    fn expect(&mut self, what: &str, value: &Node) {
        match what {
            "because" => self.because = Some(list(value)),
            "steps" => {
                for (sure, place, ids) in map(value) {
                    let sure = match sure.as_str() {
                        "yes" => Some(Tri::Yes),
                        "maybe" => Some(Tri::Maybe),
                        "no" => None,
                        _ => panic!("{place:?}: yes, maybe or no"),
                    };
                    self.steps.push((sure, list(ids)));
                }
            }
            "fees" => self.fees = sums(value),
            "fees_later" => self.fees_later = sums(value),
            "working_days" => self.working_days = pairs(value),
            "calendar_days" => self.calendar_days = pairs(value),
            which => {
                for (step, _, columns) in map(value) {
                    for (column, date) in pairs(columns) {
                        self.dates.push((which.to_owned(), step.clone(), column, date));
                    }
                }
            }
        }
    }
}

fn sums(node: &Node) -> Vec<Sum> {
    map(node)
        .iter()
        .map(|(currency, _, value)| Sum {
            currency: currency.clone(),
            min: get(value, "min").map(text),
            max: get(value, "max").map(text),
            unknown: get(value, "unknown").map(list),
        })
        .collect()
}

fn facts(node: &Node) -> Vec<(String, String)> {
    map(node).iter().map(|(id, _, value)| (id.clone(), json(value))).collect()
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn json(node: &Node) -> String {
    match &node.value {
        Value::Nothing => "null".to_owned(),
        Value::Scalar { text, plain: true, .. } if text == "true" || text == "false" => text.clone(),
        Value::Scalar { text, .. } => quoted(text),
        Value::List(items) => format!("[{}]", items.iter().map(json).collect::<Vec<_>>().join(", ")),
        Value::Map(entries) => {
            let inner: Vec<String> =
                entries.iter().map(|(key, _, value)| format!("{}: {}", quoted(key), json(value))).collect();
            format!("{{{}}}", inner.join(", "))
        }
    }
}
