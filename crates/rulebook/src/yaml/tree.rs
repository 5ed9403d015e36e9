//! The tree of one file.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use saphyr_parser::{Event, Parser, ScalarStyle, Span};

use crate::diagnostic::{Diagnostics, Place, Problem, Shape};

/// The largest file that is read.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;
/// The deepest nesting that is read; the format itself needs nine.
const MAX_DEPTH: usize = 32;

/// A value with its place.
#[derive(Clone, Debug)]
pub struct Node {
    /// Where it stands.
    pub place: Place,
    /// What stands there.
    pub value: Value,
}

/// What a node holds.
#[derive(Clone, Debug)]
pub enum Value {
    /// Nothing, `null` or `~`.
    Nothing,
    /// A scalar; `exact` if its text stands in the file letter for letter on one line, so that places inside it are known.
    Scalar {
        /// The text, unquoted.
        text: String,
        /// Written without quotes.
        plain: bool,
        /// Columns from the node's own to the text's first letter, where the text is in the file as it is.
        exact: Option<u32>,
    },
    /// A sequence.
    List(Vec<Node>),
    /// A mapping in the order of the file; keys are unique.
    Map(Vec<(String, Place, Node)>),
}

impl Node {
    /// What form the value has, for messages.
    #[must_use]
    pub fn shape(&self) -> Shape {
        match &self.value {
            Value::Nothing => Shape::Nothing,
            Value::Scalar { .. } => Shape::Text,
            Value::List(_) => Shape::List,
            Value::Map(_) => Shape::Mapping,
        }
    }

    /// The place of a part of this scalar's text, in bytes of the text.
    #[must_use]
    pub fn place_within(&self, start: usize, end: usize) -> Place {
        let Value::Scalar { text, exact: Some(shift), .. } = &self.value else {
            return self.place.clone();
        };
        let chars = |range: Option<&str>| u32::try_from(range.map_or(0, |s| s.chars().count())).unwrap_or(u32::MAX);
        Place {
            column: self.place.column.saturating_add(*shift).saturating_add(chars(text.get(..start))),
            length: chars(text.get(start..end)).max(1),
            ..self.place.clone()
        }
    }
}

/// Reads one file. `None` if nothing of it can be used; every reason is among the diagnostics.
pub fn parse(file: &Arc<str>, bytes: &[u8], found: &mut Diagnostics) -> Option<Node> {
    if bytes.len() > MAX_BYTES {
        found.add(Problem::FileTooLarge { limit: MAX_BYTES }, Place::file(file));
        return None;
    }
    let Ok(text) = std::str::from_utf8(bytes) else {
        let line = 1 + bytes.utf8_chunks().next().map_or(0, |c| c.valid().matches('\n').count());
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        found.add(Problem::NotUtf8, Place { file: Arc::clone(file), line, column: 1, length: 1 });
        return None;
    };
    let text = match text.strip_prefix('\u{feff}') {
        Some(rest) => {
            found.add(Problem::ByteOrderMark, Place { file: Arc::clone(file), line: 1, column: 1, length: 1 });
            rest
        }
        None => text,
    };
    Builder { file, lines: text.lines().collect(), events: Parser::new_from_str(text), found }.document()
}

struct Builder<'a, 't> {
    file: &'a Arc<str>,
    lines: Vec<&'t str>,
    events: Parser<'t, saphyr_parser::StrInput<'t>>,
    found: &'a mut Diagnostics,
}

/// The file cannot be read any further; why is already among the diagnostics.
struct GiveUp;

impl<'t> Builder<'_, 't> {
    fn document(mut self) -> Option<Node> {
        let mut root = None;
        loop {
            let (event, span) = match self.next() {
                Ok(next) => next,
                Err(GiveUp) => return None,
            };
            match event {
                Event::StreamEnd => return root,
                Event::Nothing | Event::StreamStart | Event::DocumentEnd => {}
                Event::DocumentStart(_) if root.is_some() => {
                    let place = self.place(span);
                    self.found.add(Problem::SecondDocument, place);
                    return None;
                }
                Event::DocumentStart(_) => {}
                other => match self.node(other, span, 0) {
                    Ok(node) => root = Some(node),
                    Err(GiveUp) => return None,
                },
            }
        }
    }

    fn next(&mut self) -> Result<(Event<'t>, Span), GiveUp> {
        match self.events.next_event() {
            Some(Ok(next)) => Ok(next),
            None => Err(GiveUp),
            Some(Err(error)) => {
                let mark = error.marker();
                let place = self.at(mark.line(), mark.col(), 1);
                let tab = self
                    .lines
                    .get(mark.line().saturating_sub(1))
                    .is_some_and(|line| line.chars().take_while(|c| c.is_whitespace()).any(|c| c == '\t'));
                let problem = if tab { Problem::Tab } else { Problem::Yaml { info: error.info().to_owned() } };
                self.found.add(problem, place);
                Err(GiveUp)
            }
        }
    }

    fn node(&mut self, event: Event<'t>, span: Span, depth: usize) -> Result<Node, GiveUp> {
        let place = self.place(span);
        if depth > MAX_DEPTH {
            self.found.add(Problem::TooDeep { limit: MAX_DEPTH }, place);
            return Err(GiveUp);
        }
        let (anchor, tag) = match &event {
            Event::Scalar(_, _, anchor, tag) => (*anchor, tag.is_some()),
            Event::SequenceStart(anchor, tag) | Event::MappingStart(anchor, tag) => (*anchor, tag.is_some()),
            Event::Alias(_) => (1, false),
            _ => (0, false),
        };
        if anchor > 0 || tag {
            self.found.add(if tag { Problem::Tag } else { Problem::Alias }, place);
            return Err(GiveUp);
        }
        let value = match event {
            Event::Scalar(text, style, ..) => self.scalar(text, style, &place),
            Event::SequenceStart(..) => self.list(depth)?,
            Event::MappingStart(..) => self.map(depth)?,
            _ => return Err(GiveUp),
        };
        Ok(Node { place, value })
    }

    fn scalar(&self, text: Cow<'t, str>, style: ScalarStyle, place: &Place) -> Value {
        let plain = style == ScalarStyle::Plain;
        if plain && matches!(&*text, "" | "~" | "null") {
            return Value::Nothing;
        }
        let shift = u32::from(!plain);
        let begin = usize::try_from(place.column + shift).unwrap_or(usize::MAX).saturating_sub(1);
        let line = usize::try_from(place.line).unwrap_or(0).checked_sub(1).and_then(|n| self.lines.get(n));
        let literal = line
            .is_some_and(|line| line.char_indices().nth(begin).is_some_and(|(at, _)| line[at..].starts_with(&*text)));
        Value::Scalar { exact: literal.then_some(shift), plain, text: text.into_owned() }
    }

    fn list(&mut self, depth: usize) -> Result<Value, GiveUp> {
        let mut items = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if event == Event::SequenceEnd {
                return Ok(Value::List(items));
            }
            items.push(self.node(event, span, depth + 1)?);
        }
    }

    fn map(&mut self, depth: usize) -> Result<Value, GiveUp> {
        let mut entries: Vec<(String, Place, Node)> = Vec::new();
        let mut seen: HashMap<String, Place> = HashMap::new();
        loop {
            let (event, span) = self.next()?;
            if event == Event::MappingEnd {
                return Ok(Value::Map(entries));
            }
            let key = self.node(event, span, depth + 1)?;
            let (event, span) = self.next()?;
            let value = self.node(event, span, depth + 1)?;
            let Value::Scalar { text, .. } = key.value else {
                self.found.add(Problem::KeyNotText, key.place);
                continue;
            };
            if let Some(first) = seen.get(&text) {
                self.found.add_related(Problem::DuplicateKey { key: text }, key.place, vec![first.clone()]);
            } else {
                seen.insert(text.clone(), key.place.clone());
                entries.push((text, key.place, value));
            }
        }
    }

    fn place(&self, span: Span) -> Place {
        let one_line = span.start.line() == span.end.line();
        let length = if one_line { span.end.col().saturating_sub(span.start.col()) } else { 1 };
        self.at(span.start.line(), span.start.col(), length)
    }

    fn at(&self, line: usize, column: usize, length: usize) -> Place {
        let small = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Place {
            file: Arc::clone(self.file),
            line: small(line),
            column: small(column).saturating_add(1),
            length: small(length).max(1),
        }
    }
}
