//! The entities of a rulebook's files, as they are written.

use rulebook::InputFile;
use rulebook::diagnostic::{Diagnostics, Kind};
use rulebook::yaml::{Node, Value, parse};

/// The keys of a file, with the kinds that stand under them.
const KINDS: [(&str, Kind); 17] = [
    ("rulebook", Kind::Rulebook),
    ("sources", Kind::Source),
    ("calendars", Kind::Calendar),
    ("authorities", Kind::Authority),
    ("facts", Kind::Fact),
    ("states", Kind::State),
    ("evidence", Kind::Evidence),
    ("steps", Kind::Step),
    ("bundles", Kind::Bundle),
    ("routes", Kind::Route),
    ("goals", Kind::Goal),
    ("obligations", Kind::Obligation),
    ("traps", Kind::Trap),
    ("constraints", Kind::Constraint),
    ("records", Kind::Record),
    ("terms", Kind::Term),
    ("omissions", Kind::Omission),
];

/// The entities of a rulebook in the order of its files.
pub struct Entities {
    list: Vec<(Kind, String, Node)>,
}

impl Entities {
    /// Reads the files of a rulebook that holds, in the order of their paths. What is no entity is left out; only a
    /// rulebook with errors has such things.
    #[must_use]
    pub fn read(files: &[InputFile]) -> Self {
        let mut files: Vec<&InputFile> = files.iter().collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        let mut list = Vec::new();
        for file in files {
            let root = parse(&file.path.as_str().into(), &file.bytes, &mut Diagnostics::default());
            let Some(Node { value: Value::Map(kinds), .. }) = root else { continue };
            for (key, _, node) in kinds {
                let Some((_, kind)) = KINDS.iter().find(|(name, _)| *name == key) else { continue };
                let nodes = match node.value {
                    Value::List(items) => items,
                    _ => vec![node],
                };
                let named = |node: Node| Some((*kind, scalar(&node, id_key(*kind))?.to_owned(), node));
                list.extend(nodes.into_iter().filter_map(named));
            }
        }
        Self { list }
    }

    /// The entities of a kind, with their ids.
    pub(super) fn of(&self, kind: Kind) -> Vec<(&str, &Node)> {
        self.list.iter().filter(|(of, ..)| *of == kind).map(|(_, id, node)| (id.as_str(), node)).collect()
    }
}

fn id_key(kind: Kind) -> &'static str {
    if kind == Kind::Omission { "research" } else { "id" }
}

/// The value of a key.
pub fn get<'n>(node: &'n Node, key: &str) -> Option<&'n Node> {
    match &node.value {
        Value::Map(entries) => entries.iter().find(|(name, ..)| name == key).map(|(.., node)| node),
        _ => None,
    }
}

/// The text of a scalar under a key.
pub fn scalar<'n>(node: &'n Node, key: &str) -> Option<&'n str> {
    match &get(node, key)?.value {
        Value::Scalar { text, .. } => Some(text),
        _ => None,
    }
}
