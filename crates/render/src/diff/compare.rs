//! Comparing two trees.

use std::collections::HashMap;

use rulebook::diagnostic::Kind;
use rulebook::yaml::{Node, Value};

use super::entities::{Entities, get, scalar};
use super::{EditionChange, EditionWhat, EntityChange, FieldChange, Step, What};

/// Keys by which an entry of a list is found again, the first that it has.
const NAMES: [&str; 8] = ["id", "evidence", "source", "year", "from", "date", "key", "currency"];

/// All changes, kind by kind in the order of the format, then in the order of the later rulebook.
#[must_use]
pub fn changes<'n>(old: &'n Entities, new: &'n Entities) -> Vec<EntityChange<'n>> {
    let mut found = Vec::new();
    for kind in Kind::ALL {
        let (was, is) = (old.of(kind), new.of(kind));
        let change = |id: &str, what| EntityChange { kind, id: id.to_owned(), what };
        let earlier: HashMap<&str, &Node> = was.iter().copied().collect();
        let later: HashMap<&str, &Node> = is.iter().copied().collect();
        for (id, node) in &is {
            match earlier.get(id) {
                None => found.push(change(id, What::Added)),
                Some(before) => found.extend(entity(before, node).map(|what| change(id, what))),
            }
        }
        found.extend(was.iter().filter(|(id, _)| !later.contains_key(id)).map(|(id, _)| change(id, What::Removed)));
        let stayed = |list: &[(&'n str, &'n Node)]| -> Vec<&'n str> {
            let both = |id: &&str| earlier.contains_key(id) && later.contains_key(id);
            list.iter().map(|(id, _)| *id).filter(both).collect()
        };
        if stayed(&was) != stayed(&is) {
            found.push(change("", What::Reordered));
        }
    }
    found
}

fn entity<'n>(was: &'n Node, is: &'n Node) -> Option<What<'n>> {
    let mut fields = Vec::new();
    mapping(&[], was, is, &["id", "editions"], &mut fields);
    let editions = editions(&list(get(was, "editions")), &list(get(is, "editions")));
    (!fields.is_empty() || !editions.is_empty()).then_some(What::Changed { fields, editions })
}

/// Editions are the same if they begin on the same day; if one is left on either side, its beginning was moved.
fn editions<'n>(was: &[&'n Node], is: &[&'n Node]) -> Vec<EditionChange<'n>> {
    let from = |node: &'n Node| scalar(node, "from");
    let lone = |here: &[&'n Node], there: &[&'n Node]| -> Vec<&'n Node> {
        here.iter().copied().filter(|node| !there.iter().any(|other| from(other) == from(node))).collect()
    };
    let (gone, come) = (lone(was, is), lone(is, was));
    let moved = match (gone.as_slice(), come.as_slice()) {
        ([gone], [come]) => Some((*gone, *come)),
        _ => None,
    };
    let mut found = Vec::new();
    for node in is {
        let before = was.iter().copied().find(|other| from(other) == from(node));
        let before = before.or_else(|| moved.filter(|(_, come)| std::ptr::eq(*come, *node)).map(|(gone, _)| gone));
        let what = match before {
            None => {
                let earlier = is.iter().copied().filter(|other| from(other) < from(node));
                let mut fields = Vec::new();
                if let Some(before) = earlier.max_by_key(|other| from(other)) {
                    mapping(&[], before, node, &["from", "until", "transition", "checked", "draft"], &mut fields);
                }
                EditionWhat::Added(fields)
            }
            Some(before) => {
                let mut fields = Vec::new();
                mapping(&[], before, node, &[], &mut fields);
                if fields.is_empty() {
                    continue;
                }
                EditionWhat::Changed(fields)
            }
        };
        found.push(EditionChange { from: from(node), what });
    }
    if moved.is_none() {
        found.extend(gone.iter().map(|node| EditionChange { from: from(node), what: EditionWhat::Removed }));
    }
    found
}

fn mapping<'n>(path: &[Step<'n>], was: &'n Node, is: &'n Node, without: &[&str], found: &mut Vec<FieldChange<'n>>) {
    let (before, after) = (entries(was), entries(is));
    let gone = before.iter().filter(|(key, ..)| !after.iter().any(|(other, ..)| other == key));
    for (key, ..) in after.iter().chain(gone).filter(|(key, ..)| !without.contains(&key.as_str())) {
        let said = |entries: &'n [(String, rulebook::diagnostic::Place, Node)]| {
            entries.iter().find(|(name, ..)| name == key).map(|(.., node)| node).filter(|node| !is_default(node))
        };
        let path: Vec<Step<'n>> = path.iter().copied().chain([Step::Key(key)]).collect();
        value(path, said(before), said(after), found);
    }
}

fn value<'n>(path: Vec<Step<'n>>, was: Option<&'n Node>, is: Option<&'n Node>, found: &mut Vec<FieldChange<'n>>) {
    let (Some(before), Some(after)) = (was, is) else {
        if was.is_some() || is.is_some() {
            found.push(FieldChange { path, was, is });
        }
        return;
    };
    match (&before.value, &after.value) {
        (Value::Scalar { text: a, .. }, Value::Scalar { text: b, .. }) if a.trim() == b.trim() => {}
        (Value::Map(_), Value::Map(_)) if is_text(before) && is_text(after) => {
            if !same(before, after) {
                found.push(FieldChange { path, was, is });
            }
        }
        (Value::Map(_), Value::Map(_)) => mapping(&path, before, after, &[], found),
        (Value::List(_), _) | (_, Value::List(_)) => lists(path, before, after, found),
        _ => found.push(FieldChange { path, was, is }),
    }
}

/// One thing may be written without the brackets of a list of one.
fn lists<'n>(path: Vec<Step<'n>>, was: &'n Node, is: &'n Node, found: &mut Vec<FieldChange<'n>>) {
    let (before, after) = (list(Some(was)), list(Some(is)));
    let ordered = path.last() == Some(&Step::Key("days"));
    if before.iter().chain(&after).any(|node| name(node).is_none()) || ordered {
        return plain_lists(path, was, is, found);
    }
    let named = |nodes: &[&'n Node]| -> Vec<((&'n str, &'n str, usize), &'n Node)> {
        let mut seen: HashMap<(&str, &str), usize> = HashMap::new();
        let names = nodes.iter().filter_map(|node| Some((name(node)?, *node)));
        names
            .map(|((key, text), node)| {
                let count = seen.entry((key, text)).or_default();
                *count += 1;
                ((key, text, *count), node)
            })
            .collect()
    };
    let (before, after) = (named(&before), named(&after));
    for (id, node) in &after {
        let path: Vec<Step<'n>> = path.iter().copied().chain([Step::Entry(id.0, id.1)]).collect();
        let earlier = before.iter().find(|(other, _)| other == id).map(|(_, node)| *node);
        value(path, earlier, Some(node), found);
    }
    for (id, node) in before.iter().filter(|(id, _)| !after.iter().any(|(other, _)| other == id)) {
        let path = path.iter().copied().chain([Step::Entry(id.0, id.1)]).collect();
        found.push(FieldChange { path, was: Some(node), is: None });
    }
}

/// Lists whose entries have no name: what came and what went; if neither did, their order changed; if one each, that one
/// says something else.
fn plain_lists<'n>(path: Vec<Step<'n>>, was: &'n Node, is: &'n Node, found: &mut Vec<FieldChange<'n>>) {
    let (before, after) = (list(Some(was)), list(Some(is)));
    let equal = before.len() == after.len() && before.iter().zip(&after).all(|(a, b)| same(a, b));
    if equal {
        return;
    }
    let lone = |here: &[&'n Node], there: &[&'n Node]| -> Vec<&'n Node> {
        here.iter().copied().filter(|node| !there.iter().any(|other| same(node, other))).collect()
    };
    let (gone, come) = (lone(&before, &after), lone(&after, &before));
    if let ([gone], [come]) = (gone.as_slice(), come.as_slice())
        && matches!((&gone.value, &come.value), (Value::Map(_), Value::Map(_)))
    {
        return value(path, Some(gone), Some(come), found);
    }
    let ordered = path.last() == Some(&Step::Key("days"));
    if ordered || (gone.is_empty() && come.is_empty()) {
        found.push(FieldChange { path, was: Some(was), is: Some(is) });
        return;
    }
    found.extend(gone.into_iter().map(|node| FieldChange { path: path.clone(), was: Some(node), is: None }));
    found.extend(come.into_iter().map(|node| FieldChange { path: path.clone(), was: None, is: Some(node) }));
}

fn list(node: Option<&Node>) -> Vec<&Node> {
    match node {
        None => Vec::new(),
        Some(Node { value: Value::List(items), .. }) => items.iter().collect(),
        Some(one) => vec![one],
    }
}

fn entries(node: &Node) -> &[(String, rulebook::diagnostic::Place, Node)] {
    match &node.value {
        Value::Map(entries) => entries,
        _ => &[],
    }
}

/// The key and value by which an entry of a list is found again.
fn name(node: &Node) -> Option<(&'static str, &str)> {
    NAMES.iter().find_map(|key| Some((*key, scalar(node, key)?)))
}

/// A text in the three languages.
pub fn is_text(node: &Node) -> bool {
    let entries = entries(node);
    !entries.is_empty() && entries.iter().all(|(key, ..)| matches!(key.as_str(), "en" | "ur" | "ar"))
}

/// What says no more than a missing key.
fn is_default(node: &Node) -> bool {
    match &node.value {
        Value::Nothing => true,
        Value::Scalar { text, plain, .. } => *plain && text == "false",
        Value::List(items) => items.is_empty(),
        Value::Map(entries) => entries.is_empty(),
    }
}

fn same(a: &Node, b: &Node) -> bool {
    match (&a.value, &b.value) {
        (Value::Nothing, Value::Nothing) => true,
        (Value::Scalar { text: a, .. }, Value::Scalar { text: b, .. }) => a.trim() == b.trim(),
        (Value::List(a), Value::List(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Map(a), Value::Map(b)) => {
            a.len() == b.len()
                && a.iter().all(|(key, _, node)| b.iter().any(|(other, _, there)| key == other && same(node, there)))
        }
        _ => false,
    }
}
