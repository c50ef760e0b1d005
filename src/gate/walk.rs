//! Walks tree and shape together.

use std::ops::Range;

use super::document::Document;
use super::hints::{Hint, Replacement, listed};
use super::key_hints::{self, UnknownKey};
use super::marks::Marks;
use super::shape::{ObjectShape, Shape};
use super::{term_hints, text_hints, type_hints};
use crate::diagnostic::{Code, Collector, Fix, Problem, shown};
use crate::model::{DefinedName, Path, Step, TextKind};
use crate::source::scalar::Meaning;
use crate::source::tree::{Kind, NodeId, Tree};
use crate::source::{is_refused, plain};
use crate::vocab::{Term, VocabularyInfo};

/// Checks the shape of a whole document. Parts that are not right are reported and marked as faulty, so that the rest can be read.
pub(crate) fn check(tree: &mut Tree<'_>, document: &'static Document, problems: &mut Collector<'_>) {
    let mut gate = Gate { document, tree, problems, steps: Vec::new(), faulty: Marks::of(tree.nodes.len()), around: None };
    if !gate.other_version() {
        gate.value(0, &document.shape);
    }
    gate.faulty.mark(&mut tree.nodes);
}

/// A step on the way from the root, without a copy of the key.
#[derive(Clone, Copy)]
enum At {
    Key(NodeId),
    Index(usize),
}

struct Gate<'g, 't, 'c> {
    document: &'static Document,
    tree: &'g Tree<'t>,
    problems: &'g mut Collector<'c>,
    steps: Vec<At>,
    faulty: Marks,
    /// The innermost object around what is being looked at.
    around: Option<&'static ObjectShape>,
}

impl Gate<'_, '_, '_> {
    /// Whether the file says that it is written in another version of the language. What else it holds is then no matter: it follows other rules.
    fn other_version(&mut self) -> bool {
        if self.tree.node(0).kind != Kind::Map {
            return false;
        }
        let root = self.document.root;
        let field = |(key, _): &(NodeId, NodeId)| matches!(root.field(self.tree.scalar(*key)), Some(Shape::Version(_)));
        let Some((key, value)) = self.tree.entries(0).find(field) else { return false };
        let Some(Shape::Version(version)) = root.field(self.tree.scalar(key)) else { return false };
        let is_other =
            self.tree.meaning(value) == Meaning::Text && self.tree.scalar(value) != *version && looks_like_a_version(self.tree.scalar(value));
        if is_other {
            self.steps.push(At::Key(key));
            self.version(value, version);
            self.steps.pop();
            self.faulty.set(0);
        }
        is_other
    }

    /// Checks a value. One that cannot be used is marked as faulty, and the answer is `false`.
    fn value(&mut self, node: NodeId, shape: &'static Shape) -> bool {
        self.value_of(node, shape, false)
    }

    /// Checks a value, which may be one that cannot be left out.
    fn value_of(&mut self, node: NodeId, shape: &'static Shape, required: bool) -> bool {
        let usable = match (self.tree.node(node).kind, shape) {
            (Kind::Refused, _) => false,
            (Kind::Plain, _) if self.tree.meaning(node) == Meaning::Null => {
                self.missing_value(node, required);
                false
            }
            (Kind::Map, Shape::Object(object)) => self.object(node, object),
            (Kind::Map, Shape::Map(keys, values)) => self.map(node, keys, values),
            (Kind::Map, Shape::Anything) => self.not_empty(node) && self.free(node),
            (Kind::List, Shape::List(items)) => self.list(node, items),
            (Kind::Plain | Kind::Text, Shape::Term(info)) => self.text(node, shape) && self.term(node, std::slice::from_ref(info), None),
            (Kind::Plain | Kind::Text, Shape::Either(infos, kind)) => self.text(node, shape) && self.term(node, infos, Some(kind)),
            (Kind::Plain | Kind::Text, Shape::Text(kind)) => self.text(node, shape) && self.text_of(node, kind),
            (Kind::Plain | Kind::Text, Shape::Version(version)) => self.text(node, shape) && self.version(node, version),
            (Kind::Plain, Shape::True) => self.flag(node),
            (Kind::Plain, Shape::Integer(least, most)) => self.integer(node, *least, *most),
            _ => self.wrong_type(node, shape),
        };
        if !usable {
            self.faulty.set(node);
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
        let mut meant = Vec::new();
        for (key, value) in self.tree.entries(node) {
            if self.tree.node(key).faulty {
                continue;
            }
            let name = self.tree.scalar(key);
            match object.field(name) {
                Some(shape) => {
                    let required = object.required.contains(&name);
                    self.steps.push(At::Key(key));
                    self.around = Some(object);
                    let sound = self.value_of(value, shape, required);
                    self.steps.pop();
                    if required {
                        required_seen += 1;
                        usable &= sound;
                    }
                    usable &= sound || !object.one_key;
                }
                None => {
                    meant.extend(self.unknown_key(node, key, value, previous, object));
                    self.faulty.set(key);
                    usable &= !object.one_key;
                }
            }
            previous = Some(value);
        }
        if required_seen < object.required.len() {
            self.missing_keys(node, object, &meant);
            usable = false;
        }
        if object.one_key && self.tree.len(node) > 2 {
            let names: Vec<&str> = object.names().collect();
            let one_only = self.document.one_only;
            let message = format!("{} has exactly one key, and here are {}", self.here(), self.tree.len(node) / 2);
            self.report(Code::OneKeyOnly, node, message, |_, problem| {
                problem.label = format!("one of {}", listed(&names));
                problem.help = Some(one_only.to_owned());
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
                self.faulty.set(key);
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
            let message = format!("`{}` is a number that JSON cannot hold", shown(self.tree.scalar(number)));
            let hint = Hint::quotes(self.tree.scalar(number), "put it in quotes to keep it as text");
            self.report(Code::NumberNotJson, number, message, |_, problem| problem.take(hint, number));
            usable = false;
        }
        usable && !(node..self.tree.after(node)).any(|node| self.tree.node(node).kind == Kind::Refused || self.tree.node(node).faulty)
    }

    fn not_empty(&mut self, node: NodeId) -> bool {
        if self.tree.len(node) > 0 {
            return true;
        }
        let what = if self.tree.node(node).kind == Kind::List { "list" } else { "map" };
        let leave_out = self.document.leave_out;
        self.report(Code::EmptyValue, node, format!("this {what} is empty"), |_, problem| {
            problem.label = "nothing in here".to_owned();
            problem.help = Some(leave_out.to_owned());
        });
        false
    }

    fn missing_value(&mut self, node: NodeId, required: bool) {
        let (message, place, help) = match self.steps.last() {
            Some(At::Key(key)) => {
                let name = self.tree.scalar(*key);
                (format!("the key `{}` has no value", shown(name)), self.tree.range(*key), if required { REQUIRED } else { self.document.leave_out })
            }
            Some(At::Index(_)) => ("this entry of the list has no value".to_owned(), self.dash(node), self.empty_entry(node)),
            None => {
                let range = self.tree.range(node);
                let smallest = self.document.smallest;
                return self.problems.add(Code::EmptyFile, |problems| problems.no_document(range, smallest));
            }
        };
        self.report(Code::MissingValue, node, message, |tree, problem| {
            problem.label = "no value".to_owned();
            problem.help = Some(help.to_owned());
            // Where nothing stands, what comes before it shows where.
            problem.range = tree.range(node).is_empty().then_some(place);
        });
    }

    /// What to do about an empty entry of a list.
    fn empty_entry(&self, node: NodeId) -> &'static str {
        let dash = self.dash(node);
        if self.tree.text.get(dash) == Some("-") { "remove the `-`, or write the value behind it" } else { "remove it, or write the value" }
    }

    /// The `-` before an empty entry of a list.
    fn dash(&self, node: NodeId) -> Range<usize> {
        let range = self.tree.range(node);
        let before = self.tree.text.get(..range.start).unwrap_or_default().trim_end();
        if before.ends_with('-') { before.len() - 1..before.len() } else { range }
    }

    /// Reports keys that cannot be left out. One that is only misspelt is reported as that.
    fn missing_keys(&mut self, node: NodeId, object: &'static ObjectShape, misspelt: &[String]) {
        let tree = self.tree;
        let is_here = |name: &str| tree.entries(node).any(|(key, _)| tree.scalar(key) == name);
        for name in object.required.iter().filter(|name| !is_here(name) && !misspelt.iter().any(|meant| meant == *name)) {
            let example = match object.field(name) {
                Some(Shape::Version(version)) => Some(format!("write `{name}: \"{version}\"` as the first line")),
                Some(Shape::Term(info)) => Some(format!("`{name}` is a term of `{}`, such as {}", info.name, some_of(info))),
                Some(Shape::List(Shape::Term(info))) => Some(format!("`{name}` is a list of terms of `{}`, such as {}", info.name, some_of(info))),
                Some(Shape::Text(kind)) => Some(format!("`{name}` is {}", kind.expected)),
                Some(Shape::Object(inner)) => Some(format!("`{name}` is a map; {}", key_hints::keys_that_belong(inner))),
                _ => None,
            };
            let message = format!("{} needs the key `{name}`", self.here());
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

    /// Reports a key that the object does not have, and returns the one that was meant, as far as that is clear.
    fn unknown_key(&mut self, map: NodeId, key: NodeId, value: NodeId, previous: Option<NodeId>, object: &'static ObjectShape) -> Option<String> {
        if self.problems.count_if_full(Code::UnknownKey) {
            return None;
        }
        let name = self.tree.scalar(key);
        let place = UnknownKey { map, key, value, previous, name: &plain(name) };
        let advised = self.problems.wants_advice(Code::UnknownKey);
        let (told, hint) = match text_hints::disguise(name).filter(|(_, looks)| object.field(looks).is_some()) {
            Some((told, looks)) => (Some(told), text_hints::as_it_looks(looks)),
            None if advised => (None, key_hints::unknown_key(self.tree, &place, object, self.document.root)),
            None => (None, Hint::default()),
        };
        let meant = match &hint.fix {
            Some(Replacement::Text(meant)) => Some(meant.clone()),
            _ => None,
        };
        let message = told.unwrap_or_else(|| format!("{} has no key `{}`", self.here(), shown(name)));
        self.steps.push(At::Key(key));
        self.report(Code::UnknownKey, key, message, |_, problem| {
            problem.label = "unknown key".to_owned();
            problem.take(hint, key);
        });
        self.steps.pop();
        meant
    }

    /// What the object that is being looked at is called in a sentence.
    fn here(&self) -> String {
        let named = self.steps.iter().rev().find_map(|step| match step {
            At::Key(key) => Some(shown(self.tree.scalar(*key))),
            At::Index(_) => None,
        });
        match (self.steps.last(), named) {
            (Some(At::Index(_)), Some(name)) => format!("an entry of `{name}`"),
            (_, Some(name)) => format!("`{name}`"),
            _ => self.document.name.to_owned(),
        }
    }

    /// Whether a scalar is text, and not a number or boolean that lacks its quotes.
    fn text(&mut self, node: NodeId, shape: &'static Shape) -> bool {
        let meaning = self.tree.meaning(node);
        if meaning != Meaning::Text {
            let message = format!("`{}` is read as {}, and text belongs here", shown(self.tree.scalar(node)), meaning.name());
            let hint = match shape {
                Shape::Text(kind) if !kind.accepts(self.tree.scalar(node)) => text_hints::invalid_text(self.tree, node, kind).1,
                Shape::Term(info) => self.unknown_term(node, std::slice::from_ref(info), None),
                Shape::Either(infos, kind) => self.unknown_term(node, infos, Some(kind)),
                _ => Hint::quotes(self.tree.scalar(node), "put it in quotes"),
            };
            self.report(Code::NeedsQuotes, node, message, |_, problem| {
                problem.label = meaning.name().to_owned();
                problem.take(hint, node);
            });
            return false;
        }
        let text = self.tree.scalar(node);
        if text.trim_matches([' ', '\n']).is_empty() {
            let leave_out = self.document.leave_out;
            let message = if text.is_empty() { "this text is empty" } else { "this text is nothing but spaces" };
            self.report(Code::EmptyValue, node, message, |_, problem| {
                problem.label = "no text".to_owned();
                problem.help = Some(leave_out.to_owned());
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
        let takes_names = kind.is_some_and(|kind| kind.name == DefinedName::KIND.name);
        if let Some(kind) = kind.filter(|_| takes_names && !DefinedName::looks_like_a_term(text)) {
            self.invalid_text(node, kind);
            return false;
        }
        if self.problems.count_if_full(Code::UnknownTerm) {
            return false;
        }
        let looks = text_hints::disguise(text).filter(|(_, looks)| infos.iter().any(|info| info.position(looks).is_some()));
        let (message, hint) = match looks {
            Some((message, looks)) => (message, text_hints::as_it_looks(looks)),
            None => {
                let names: Vec<&str> = infos.iter().map(|info| info.name).collect();
                let or_name = if takes_names { " and no declared name" } else { "" };
                (format!("`{}` is no term of {}{or_name}", shown(text), listed(&names)), self.unknown_term(node, infos, kind))
            }
        };
        self.report(Code::UnknownTerm, node, message, |_, problem| {
            problem.label = "unknown term".to_owned();
            problem.take(hint, node);
        });
        false
    }

    /// Advice for a word that is no term of these vocabularies.
    fn unknown_term(&self, node: NodeId, infos: &'static [&'static VocabularyInfo], kind: Option<&'static TextKind>) -> Hint {
        if !self.problems.wants_advice(Code::UnknownTerm) {
            return Hint::default();
        }
        let place = term_hints::Place { infos, kind, object: self.around, document: self.document };
        term_hints::unknown_term(self.tree, &place, &plain(self.tree.scalar(node)))
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
        let forbidden = text_hints::forbidden(text, kind);
        if forbidden.is_some_and(|c| is_refused(c) && self.tree.text.get(self.tree.range(node)).is_some_and(|standing| standing.contains(c))) {
            // It stands in the file as such, and was reported when the file was read.
            return;
        }
        if self.problems.count_if_full(Code::InvalidValue) {
            return;
        }
        let (message, hint) = text_hints::invalid_text(self.tree, node, kind);
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
        let message =
            format!("this file says that it is written in version `{}` of the language; this program reads version {version}", shown(found));
        // A version that could exist is not replaced without thought.
        let is_other = looks_like_a_version(found);
        self.report(Code::WrongVersion, node, message, |tree, problem| {
            problem.label = format!("expected \"{version}\"");
            if is_other {
                problem.help = Some(format!("if the file was not made for version {}, write \"{version}\"", shown(tree.scalar(node))));
            } else {
                problem.take(Hint::did_you_mean(version), node);
            }
        });
        false
    }

    fn flag(&mut self, node: NodeId) -> bool {
        match self.tree.meaning(node) {
            Meaning::Bool(true) => true,
            Meaning::Bool(false) => {
                let no_flag = self.document.no_flag;
                let name = match self.steps.last() {
                    Some(At::Key(key)) => self.tree.scalar(*key),
                    _ => "this",
                };
                self.report(Code::InvalidValue, node, format!("`{name}` is `true` or left out"), |_, problem| {
                    problem.label = "expected `true`".to_owned();
                    problem.help = Some(no_flag.to_owned());
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
        if self.problems.count_if_full(Code::WrongType) {
            return false;
        }
        let found = match self.tree.node(node).kind {
            Kind::List => "a list",
            Kind::Map => "a map",
            _ => self.tree.meaning(node).name(),
        };
        let expected = expected(shape);
        let hint = type_hints::wrong_type(self.tree, node, shape, self.document);
        self.report(Code::WrongType, node, format!("{found} stands where {expected} belongs"), |_, problem| {
            problem.label = format!("expected {expected}");
            problem.take(hint, node);
        });
        false
    }

    /// Reports a problem at a node; `complete` adds what is not the same for all.
    fn report(&mut self, code: Code, node: NodeId, message: impl Into<String>, complete: impl FnOnce(&Tree<'_>, &mut Draft)) {
        let (tree, steps) = (self.tree, &self.steps);
        self.problems.add(code, |problems| {
            let mut draft = Draft::default();
            complete(tree, &mut draft);
            let range = draft.range.unwrap_or_else(|| tree.range(node));
            let mut problem: Problem = problems.at(code, path(tree, steps), range, message);
            problem.label = draft.label;
            problem.help = draft.help;
            problem.fix = draft.fix.filter(|(node, _)| !tree.is_block_text(*node)).map(|(node, fix)| {
                let range = tree.range(node);
                let standing = tree.text.get(range.clone()).unwrap_or_default();
                Fix { span: problems.span(range), replacement: fix.in_place_of(standing) }
            });
            problem
        });
    }
}

/// What a problem has beside its code, place and message.
#[derive(Default)]
struct Draft {
    label: String,
    help: Option<String>,
    fix: Option<(NodeId, Replacement)>,
    range: Option<Range<usize>>,
}

impl Draft {
    fn take(&mut self, hint: Hint, node: NodeId) {
        self.help = hint.help;
        self.fix = hint.fix.map(|fix| (node, fix));
    }
}

fn looks_like_a_version(text: &str) -> bool {
    text.split_once('.').is_some_and(|(major, minor)| [major, minor].iter().all(|part| part.parse::<u16>().is_ok()))
}

const REQUIRED: &str = "this key cannot be left out: write its value";

fn path(tree: &Tree<'_>, steps: &[At]) -> Path {
    steps
        .iter()
        .map(|step| match step {
            At::Key(key) => tree.scalar(*key).to_owned().into(),
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
        Shape::Text(_) => "text".to_owned(),
        Shape::Either(_, kind) if kind.name == DefinedName::KIND.name => "a term or a name".to_owned(),
        Shape::Either(..) => "the code of a place".to_owned(),
        Shape::True => "`true`".to_owned(),
        Shape::Integer(..) => "a whole number".to_owned(),
        Shape::Version(version) => format!("\"{version}\""),
    }
}

/// Some terms of a vocabulary.
fn some_of(info: &'static VocabularyInfo) -> String {
    let names: Vec<&str> = info.terms().take(4).map(Term::name).collect();
    listed(&names)
}
