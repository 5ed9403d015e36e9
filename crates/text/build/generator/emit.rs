//! Writing Rust: a module for each topic, a function for each message.

use std::fmt::Write as _;

use super::message::{Catalogue, Key, Kind, Lang, Message, Part, Variant};

pub fn code(catalogue: &Catalogue) -> String {
    let mut out = Code::default();
    let mut topics: Vec<_> = catalogue.en.values().map(|message| message.topic.as_str()).collect();
    topics.sort_unstable();
    topics.dedup();
    for topic in topics {
        out.line(&format!("#[doc = {:?}]", format!("Sentences of `locales/*/{topic}.ftl`.")));
        out.open(&format!("pub mod {topic}"));
        out.line("use super::*;");
        for (key, english) in catalogue.en.iter().filter(|(_, message)| message.topic == topic) {
            function(&mut out, catalogue, key, english);
        }
        out.close();
    }
    keys(&mut out, catalogue);
    out.text
}

fn function(out: &mut Code, catalogue: &Catalogue, key: &str, english: &Message) {
    out.line(&format!("#[doc = {:?}]", summary(&english.pattern)));
    out.line("#[must_use]");
    let name = &english.function;
    if english.arguments.is_empty() {
        out.open(&format!("pub const fn {name}(l: Locale) -> &'static str"));
        out.open("match l.lang");
        for lang in Lang::ALL {
            let text = catalogue.of(lang).get(key).map(|message| plain(&message.pattern)).unwrap_or_default();
            out.line(&format!("Lang::{lang:?} => {text:?},"));
        }
    } else {
        let parameters: Vec<String> = english
            .arguments
            .iter()
            .map(|argument| match argument.kind {
                Kind::Number => format!("{}: impl Count", argument.name),
                Kind::Text => format!("{}: &str", argument.name),
            })
            .collect();
        out.open(&format!("pub fn {name}(l: Locale, {}) -> String", parameters.join(", ")));
        for argument in english.arguments.iter().filter(|argument| argument.kind == Kind::Number) {
            out.line(&format!("let {0} = {0}.count();", argument.name));
        }
        out.line("let mut out = Sentence::new(l);");
        out.open("match l.lang");
        for lang in Lang::ALL {
            out.open(&format!("Lang::{lang:?} =>"));
            if let Some(message) = catalogue.of(lang).get(key) {
                pattern(out, lang, english, &message.pattern);
            }
            out.close();
        }
        out.close();
        out.line("out.finish()");
        out.close();
        return;
    }
    out.close();
    out.close();
}

fn pattern(out: &mut Code, lang: Lang, english: &Message, parts: &[Part]) {
    for part in parts {
        match part {
            Part::Text(text) => out.line(&format!("out.text({text:?});")),
            Part::Argument { name, .. } => {
                let number = english.arguments.iter().any(|a| a.name == *name && a.kind == Kind::Number);
                out.line(&format!("out.{}({name});", if number { "number" } else { "argument" }));
            }
            Part::Select { on, variants, .. } => select(out, lang, english, on, variants),
        }
    }
}

fn select(out: &mut Code, lang: Lang, english: &Message, on: &str, variants: &[Variant]) {
    out.open(&format!("match (plural(Lang::{lang:?}, {on}), {on})"));
    let exact = variants.iter().filter(|variant| matches!(variant.key, Key::Exactly(_)));
    let inexact = variants.iter().filter(|variant| !matches!(variant.key, Key::Exactly(_)));
    for variant in exact.chain(inexact) {
        let arm = match &variant.key {
            Key::Exactly(number) => format!("(_, {number}) =>"),
            Key::Category(category) => format!("(Plural::{}, _) =>", capitalised(category)),
            Key::Other => "_ =>".to_owned(),
        };
        out.open(&arm);
        pattern(out, lang, english, &variant.pattern);
        out.close();
    }
    out.close();
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_ascii_uppercase().to_string() + chars.as_str()).unwrap_or_default()
}

/// The table that finds a sentence without arguments by its key, for codes that a rulebook's records carry.
fn keys(out: &mut Code, catalogue: &Catalogue) {
    let plain: Vec<_> = catalogue.en.iter().filter(|(_, message)| message.arguments.is_empty()).collect();
    out.line("type Say = fn(Locale) -> &'static str;");
    out.line(&format!("static BY_KEY: [(&str, Say); {}] = [", plain.len()));
    for (key, message) in plain {
        out.line(&format!("({key:?}, {}::{}),", message.topic, message.function));
    }
    out.line("];");
}

fn plain(parts: &[Part]) -> String {
    parts.iter().map(|part| if let Part::Text(text) = part { text } else { "" }).collect()
}

/// The English text on one line, for the documentation of the function.
fn summary(parts: &[Part]) -> String {
    let mut summary = String::new();
    for part in parts {
        match part {
            Part::Text(text) => summary.push_str(text),
            Part::Argument { name, .. } => {
                let _ = write!(summary, "`{name}`");
            }
            Part::Select { variants, .. } => {
                let other = variants.iter().find(|variant| variant.key == Key::Other);
                summary.push_str(&other.map(|variant| self::summary(&variant.pattern)).unwrap_or_default());
            }
        }
    }
    summary.replace('[', "\\[").replace('<', "\\<")
}

#[derive(Default)]
struct Code {
    text: String,
    depth: usize,
}

impl Code {
    fn line(&mut self, line: &str) {
        let _ = writeln!(self.text, "{:width$}{line}", "", width = self.depth * 4);
    }

    fn open(&mut self, head: &str) {
        self.line(&format!("{head} {{"));
        self.depth += 1;
    }

    fn close(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        self.line("}");
    }
}
