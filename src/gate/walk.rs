//! Walks tree and shape together.

use super::hints::{self, Hint};
use super::shape::{ObjectShape, Shape};
use super::shapes::ROOT;
use crate::diagnostic::{Code, Fix, Problem};
use crate::model::{DefinedName, Path, Step, TextKind};
use crate::read::{Collector, shown};
use crate::source::quoted;
use crate::source::scalar::Meaning;
use crate::source::tree::{Kind, NodeId, Tree};
use crate::vocab::VocabularyInfo;

/// Checks the shape of a whole document. Parts that are not right are reported and marked as faulty, so that the rest can be read.
pub(crate) fn check(tree: &mut Tree<'_>, problems: &mut Collector<'_>) {
    let mut gate = Gate { tree, problems, steps: Vec::new(), faulty: Vec::new() };
    gate.value(0, &DOCUMENT);
    for node in gate.faulty {
        tree.nodes[node as usize].faulty = true;
    }
}

static DOCUMENT: Shape = Shape::Object(&ROOT);

/// A step on the way from the root, without a copy of the key.
#[derive(Clone, Copy)]
enum At {
    Key(NodeId),
    Index(usize),
}

struct Gate<'g, 't, 'c> {
    tree: &'g Tree<'t>,
    problems: &'g mut Collector<'c>,
    steps: Vec<At>,
    faulty: Vec<NodeId>,
}

impl Gate<'_, '_, '_> {
    /// Checks a value. One that cannot be used is marked as faulty, and the answer is `false`.
    fn value(&mut self, node: NodeId, shape: &'static Shape) -> bool {
        let usable = match (self.tree.node(node).kind, shape) {
            (Kind::Refused, _) => false,
            (Kind::Plain, _) if self.tree.meaning(node) == Meaning::Null => {
                self.missing_value(node);
                false
            }
            (Kind::Map, Shape::Object(object)) => self.object(node, object),
            (Kind::Map, Shape::Map(keys, values)) => self.map(node, keys, values),
            (Kind::Map, Shape::Anything) => self.not_empty(node) && self.free(node),
            (Kind::List, Shape::List(items)) => self.list(node, items),
            (Kind::Plain | Kind::Text, Shape::Term(info)) => self.text(node) && self.term(node, std::slice::from_ref(info), None),
            (Kind::Plain | Kind::Text, Shape::Either(infos, kind)) => self.text(node) && self.term(node, infos, Some(kind)),
            (Kind::Plain | Kind::Text, Shape::Text(kind)) => self.text(node) && self.text_of(node, kind),
            (Kind::Plain | Kind::Text, Shape::Version(version)) => self.text(node) && self.version(node, version),
            (Kind::Plain, Shape::True) => self.flag(node),
            (Kind::Plain, Shape::Integer(least, most)) => self.integer(node, *least, *most),
            _ => self.wrong_type(node, shape),
        };
        if !usable {
            self.faulty.push(node);
        }
        usable
    }

    fn object(&mut self, node: NodeId, object: &'static ObjectShape) -> bool {
        if !self.not_empty(node) {
            return false;
        }
        let mut usable = true;
        let mut previous = None;
        let mut required_seen = 0;
        for (key, value) in self.tree.entries(node) {
            if self.tree.node(key).faulty {
                continue;
            }
            self.steps.push(At::Key(key));
            let name = self.tree.scalar(key);
            match object.field(name) {
                Some(shape) => {
                    let sound = self.value(value, shape);
                    if object.required.contains(&name) {
                        required_seen += 1;
                        usable &= sound;
                    }
                    usable &= sound || !object.one_key;
                }
                None => {
                    self.unknown_key(node, key, value, previous, object);
                    self.faulty.push(key);
                    usable &= !object.one_key;
                }
            }
            self.steps.pop();
            previous = Some(value);
        }
        if required_seen < object.required.len() {
            self.missing_keys(node, object);
            usable = false;
        }
        if object.one_key && self.tree.len(node) > 2 {
            let names: Vec<&str> = object.names().collect();
            let message = format!("{} has exactly one key, and here are {}", article(object.title), self.tree.len(node) / 2);
            self.report(Code::OneKeyOnly, node, message, |_, problem| {
                problem.label = format!("one of {}", listed(&names));
                problem.help = Some("keep one; where the text says two things, write two statements".to_owned());
            });
            usable = false;
        }
        usable
    }

    fn map(&mut self, node: NodeId, keys: &'static TextKind, values: &'static Shape) -> bool {
        if !self.not_empty(node) {
            return false;
        }
        for (key, value) in self.tree.entries(node) {
            if self.tree.node(key).faulty {
                continue;
            }
            self.steps.push(At::Key(key));
            if !keys.accepts(self.tree.scalar(key)) {
                self.invalid_text(key, keys);
                self.faulty.push(key);
            }
            self.value(value, values);
            self.steps.pop();
        }
        true
    }

    fn list(&mut self, node: NodeId, items: &'static Shape) -> bool {
        if !self.not_empty(node) {
            return false;
        }
        for (index, item) in self.tree.children(node).enumerate() {
            self.steps.push(At::Index(index));
            self.value(item, items);
            self.steps.pop();
        }
        true
    }

    /// What stands under `x` is free, as far as JSON can hold it.
    fn free(&mut self, node: NodeId) -> bool {
        let mut usable = true;
        let numbers = (node + 1..self.tree.after(node)).filter(|node| matches!(self.tree.meaning(*node), Meaning::Number(n) if !n.is_finite()));
        for number in numbers {
            let message = format!("the number `{}` is more than JSON can hold", shown(self.tree.scalar(number)));
            self.report(Code::OutOfRange, number, message, |tree, problem| {
                quote(tree, number, problem, "put it in quotes to keep it as text");
            });
            usable = false;
        }
        usable && !(node..self.tree.after(node)).any(|node| self.tree.node(node).kind == Kind::Refused || self.tree.node(node).faulty)
    }

    fn not_empty(&mut self, node: NodeId) -> bool {
        if self.tree.len(node) > 0 {
            return true;
        }
        let what = if self.tree.node(node).kind == Kind::List { "list" } else { "map" };
        self.report(Code::EmptyValue, node, format!("this {what} is empty"), |_, problem| {
            problem.label = "nothing in here".to_owned();
            problem.help = Some(SILENCE.to_owned());
        });
        false
    }

    fn missing_value(&mut self, node: NodeId) {
        let message = match self.steps.last() {
            Some(At::Key(key)) => format!("the key `{}` has no value", shown(self.tree.scalar(*key))),
            Some(At::Index(_)) => "this entry of the list has no value".to_owned(),
            None => "the document is empty".to_owned(),
        };
        self.report(Code::MissingValue, node, message, |_, problem| {
            problem.label = "no value".to_owned();
            problem.help = Some(SILENCE.to_owned());
        });
    }

    fn missing_keys(&mut self, node: NodeId, object: &'static ObjectShape) {
        let here: Vec<&str> = self.tree.entries(node).map(|(key, _)| self.tree.scalar(key)).collect();
        for name in object.required.iter().filter(|name| !here.contains(*name)) {
            let example = match object.field(name) {
                Some(Shape::Version(version)) => Some(format!("write `{name}: \"{version}\"` as the first line")),
                Some(Shape::Term(info)) => {
                    let names: Vec<&str> = info.terms.iter().take(4).map(|term| term.name).collect();
                    Some(format!("`{name}` is a term of `{}`, such as {}", info.name, listed(&names)))
                }
                _ => None,
            };
            let message = format!("{} needs the key `{name}`", article(object.title));
            self.report(Code::MissingKey, node, message, |tree, problem| {
                // The whole object would be much to underline: its first key shows where it is.
                if let Some((key, _)) = tree.entries(node).next() {
                    problem.range = Some(tree.range(key));
                }
                problem.label = format!("`{name}` is missing");
                problem.help = example;
            });
        }
    }

    fn unknown_key(&mut self, map: NodeId, key: NodeId, value: NodeId, previous: Option<NodeId>, object: &'static ObjectShape) {
        let name = self.tree.scalar(key);
        let message = format!("{} has no key `{}`", article(object.title), shown(name));
        let hint = hints::unknown_key(self.tree, map, key, value, previous, object, name);
        self.report(Code::UnknownKey, key, message, |_, problem| {
            problem.label = "unknown key".to_owned();
            problem.take(hint, key);
        });
    }

    /// Whether a scalar is text, and not a number or boolean that lacks its quotes.
    fn text(&mut self, node: NodeId) -> bool {
        let meaning = self.tree.meaning(node);
        if meaning != Meaning::Text {
            let message = format!("`{}` is read as {}, and text belongs here", shown(self.tree.scalar(node)), meaning.name());
            self.report(Code::NeedsQuotes, node, message, |tree, problem| {
                problem.label = meaning.name().to_owned();
                quote(tree, node, problem, "put it in quotes");
            });
            return false;
        }
        if self.tree.scalar(node).is_empty() {
            self.report(Code::EmptyValue, node, "this text is empty", |_, problem| {
                problem.label = "no text".to_owned();
                problem.help = Some(SILENCE.to_owned());
            });
            return false;
        }
        true
    }

    fn term(&mut self, node: NodeId, infos: &'static [&'static VocabularyInfo], kind: Option<&'static TextKind>) -> bool {
        let text = self.tree.scalar(node);
        if infos.iter().any(|info| info.position(text).is_some()) || kind.is_some_and(|kind| kind.accepts(text)) {
            return true;
        }
        // A word with a capital or a space was meant as a name, if a name can stand here.
        if let Some(kind) = kind.filter(|kind| kind.name == DefinedName::KIND.name && !DefinedName::looks_like_a_term(text)) {
            self.invalid_text(node, kind);
            return false;
        }
        let names: Vec<&str> = infos.iter().map(|info| info.name).collect();
        let or_name = if kind.is_some_and(|kind| kind.name == DefinedName::KIND.name) { " and no declared name" } else { "" };
        let message = format!("`{}` is no term of {}{or_name}", shown(text), listed(&names));
        let hint = hints::unknown_term(self.tree, infos, kind, text);
        self.report(Code::UnknownTerm, node, message, |_, problem| {
            problem.label = "unknown term".to_owned();
            problem.take(hint, node);
        });
        false
    }

    fn text_of(&mut self, node: NodeId, kind: &'static TextKind) -> bool {
        let sound = kind.accepts(self.tree.scalar(node));
        if !sound {
            self.invalid_text(node, kind);
        }
        sound
    }

    fn invalid_text(&mut self, node: NodeId, kind: &'static TextKind) {
        let text = self.tree.scalar(node);
        let message = match hints::unseen(text, kind) {
            Some(c) => format!("this text holds the unseen character U+{:04X}", u32::from(c)),
            None if text.chars().count() > kind.max_length => {
                format!("this text has {} characters; the most here is {}", text.chars().count(), kind.max_length)
            }
            None => format!("`{}` is not {}", shown(text), kind.expected),
        };
        let hint = hints::invalid_text(self.tree, kind, text);
        self.report(Code::InvalidValue, node, message, |_, problem| {
            problem.label = format!("expected {}", kind.expected);
            problem.take(hint, node);
        });
    }

    fn version(&mut self, node: NodeId, version: &str) -> bool {
        let found = self.tree.scalar(node);
        if found == version {
            return true;
        }
        let message = format!("this file is written in version `{}` of the language; this program reads version {version}", shown(found));
        self.report(Code::WrongVersion, node, message, |_, problem| {
            problem.label = format!("expected \"{version}\"");
            problem.take(Hint { help: None, replacement: Some(version.to_owned()) }, node);
        });
        false
    }

    fn flag(&mut self, node: NodeId) -> bool {
        match self.tree.meaning(node) {
            Meaning::Bool(true) => true,
            Meaning::Bool(false) => {
                self.report(Code::InvalidValue, node, "a mark like this is `true` or left out", |_, problem| {
                    problem.label = "expected `true`".to_owned();
                    problem.help = Some("leave the key out where the text does not say so".to_owned());
                });
                false
            }
            _ => self.wrong_type(node, &Shape::True),
        }
    }

    fn integer(&mut self, node: NodeId, least: i64, most: i64) -> bool {
        #[expect(clippy::cast_precision_loss, reason = "bounds are small")]
        let within = |n: f64| n.fract() == 0.0 && n >= least as f64 && n <= most as f64;
        let sound = match self.tree.meaning(node) {
            Meaning::Integer(n) => (least..=most).contains(&n),
            Meaning::Number(n) => within(n),
            _ => return self.wrong_type(node, &Shape::Integer(0, 0)),
        };
        if !sound {
            let message = format!("`{}` is not a whole number from {least} to {most}", shown(self.tree.scalar(node)));
            self.report(Code::OutOfRange, node, message, |_, problem| {
                problem.label = format!("expected {least} to {most}");
            });
        }
        sound
    }

    fn wrong_type(&mut self, node: NodeId, shape: &'static Shape) -> bool {
        let found = match self.tree.node(node).kind {
            Kind::List => "a list",
            Kind::Map => "a map",
            _ => self.tree.meaning(node).name(),
        };
        let expected = expected(shape);
        let hint = hints::wrong_type(self.tree, node, shape);
        self.report(Code::WrongType, node, format!("{found} stands where {expected} belongs"), |_, problem| {
            problem.label = format!("expected {expected}");
            problem.take(hint, node);
        });
        false
    }

    /// Reports a problem at a node; `complete` adds what is not the same for all.
    fn report(&mut self, code: Code, node: NodeId, message: impl Into<String>, complete: impl FnOnce(&Tree<'_>, &mut Draft)) {
        let (tree, steps) = (self.tree, &self.steps);
        self.problems.add(|problems| {
            let mut draft = Draft::default();
            complete(tree, &mut draft);
            let range = draft.range.unwrap_or_else(|| tree.range(node));
            let mut problem: Problem = problems.at(code, path(tree, steps), range, message);
            problem.label = draft.label;
            problem.help = draft.help;
            problem.fix = draft.fix.map(|(node, replacement)| Fix { span: problems.span(tree.range(node)), replacement });
            problem
        });
    }
}

/// What a problem has beside its code, place and message.
#[derive(Default)]
struct Draft {
    label: String,
    help: Option<String>,
    fix: Option<(NodeId, String)>,
    range: Option<std::ops::Range<usize>>,
}

impl Draft {
    fn take(&mut self, hint: Hint, node: NodeId) {
        self.help = hint.help;
        self.fix = hint.replacement.map(|replacement| (node, quoted(&replacement)));
    }
}

const SILENCE: &str = "leave it out: what is not recorded is left out, and confirmed silence stands under `not_stated`";

fn quote(tree: &Tree<'_>, node: NodeId, draft: &mut Draft, help: &str) {
    draft.help = Some(help.to_owned());
    draft.fix = Some((node, format!("\"{}\"", tree.scalar(node))));
}

fn path(tree: &Tree<'_>, steps: &[At]) -> Path {
    steps
        .iter()
        .map(|step| match step {
            At::Key(key) => Step::Key(tree.scalar(*key).to_owned()),
            At::Index(index) => Step::Index(*index),
        })
        .collect()
}

fn expected(shape: &Shape) -> String {
    match shape {
        Shape::Object(object) => format!("a map ({})", object.title.to_lowercase()),
        Shape::Map(..) | Shape::Anything => "a map".to_owned(),
        Shape::List(_) => "a list".to_owned(),
        Shape::Term(info) => format!("a term of `{}`", info.name),
        Shape::Text(kind) | Shape::Either(_, kind) => kind.expected.to_owned(),
        Shape::True => "`true`".to_owned(),
        Shape::Integer(..) => "a whole number".to_owned(),
        Shape::Version(version) => format!("\"{version}\""),
    }
}

/// A title inside a sentence: "a retention period".
fn article(title: &str) -> String {
    let title = title.to_lowercase();
    if title.ends_with('s') {
        return format!("`{title}`");
    }
    let article = if title.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
    format!("{article} {title}")
}

/// Names in a row: `a`, `b` or `c`.
fn listed(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}
