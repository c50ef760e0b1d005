//! From text to tree: reads YAML and refuses what a policy file has no use for.

use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle};

use super::Limits;
use super::astray::Astray;
use super::characters::Characters;
use super::encoding::{self, Taker};
use super::held::Held;
use super::json_pairs::Joined;
use super::keys::{Keys, OpenKeys};
use super::offsets::Offsets;
use super::room::Room;
use super::syntax::{Complaint, explain};
use super::unseen;
use crate::diagnostic::{Code, Collector, Fix, Related, shown};
use crate::model::{Path, Step};
use crate::source::is_refused;
use crate::source::scalar::{self, Meaning};
use crate::source::tree::{Kind, Node, NodeId, Tree};

/// Reads a text into a tree. What is wrong goes to the collector; the tree holds what could be read all the same.
pub(super) fn load<'t>(text: &'t str, astray: &[Astray], limits: Limits, room: &Room, problems: &mut Collector<'t>) -> Tree<'t> {
    let joined = Joined::new(text, astray);
    let offsets = Offsets::new(&joined);
    let mut loader = Loader { tree: Tree::new(text), offsets, open: Vec::new(), keys: Keys::default(), problems, limits, room, full: false };
    unseen::report(text, astray, loader.problems);
    loader.read(&joined.text);
    loader.tree
}

/// A list or map that has begun and not ended.
struct Open {
    node: NodeId,
    children: u32,
    /// The latest key, in a map.
    key: Option<NodeId>,
    keys: OpenKeys,
}

struct Loader<'c, 't, 'j> {
    tree: Tree<'t>,
    offsets: Offsets<'j>,
    open: Vec<Open>,
    keys: Keys,
    problems: &'c mut Collector<'t>,
    limits: Limits,
    room: &'c Room,
    /// There was no room for a node, a key or an anchor.
    full: bool,
}

impl Loader<'_, '_, '_> {
    fn read(&mut self, text: &str) {
        let held = Held::new(self.room);
        let mut parser = Parser::new(Characters::new(text, &held));
        let mut documents = 0;
        while let Some(next) = parser.next_event() {
            if held.is_too_much() || !self.has_room() {
                let taker = if self.has_room() { Taker::Brackets } else { Taker::Values(self.tree.nodes.len()) };
                self.problems.add(Code::TooLarge, |_| encoding::too_much(taker, self.tree.text.len(), self.limits));
                self.problems.stop();
                return;
            }
            held.told();
            let (event, span) = match next {
                Ok(next) => next,
                Err(error) => {
                    self.syntax(&error);
                    self.problems.stop();
                    return;
                }
            };
            let range = self.offsets.range(span.start, span.end);
            match event {
                Event::DocumentStart(_) => {
                    documents += 1;
                    if documents > 1 {
                        self.refuse(
                            Code::SeveralDocuments,
                            range,
                            "a second document starts here",
                            "one file holds one document: put the others into files of their own",
                        );
                        return;
                    }
                }
                Event::Alias(_) => {
                    let node = self.tree.push_container(Kind::Refused, range.clone());
                    self.place(node);
                    self.refuse(Code::YamlAnchor, range, "this is an alias of YAML", "write out what it stands for");
                }
                Event::Scalar(value, style, anchor, tag) => {
                    let plain = style == ScalarStyle::Plain;
                    let text = if matches!(style, ScalarStyle::Literal | ScalarStyle::Folded) { self.trimmed(range.clone()) } else { range.clone() };
                    let node = self.tree.push_scalar(&value, plain, text);
                    self.place(node);
                    if anchor != 0 || tag.is_some() {
                        self.decorations(anchor, tag.is_some(), &range);
                    }
                    if plain {
                        self.note_1_1(node);
                    }
                }
                Event::SequenceStart(anchor, tag) => {
                    if !self.start(Kind::List, anchor, tag.is_some(), range) {
                        return;
                    }
                }
                Event::MappingStart(anchor, tag) => {
                    if !self.start(Kind::Map, anchor, tag.is_some(), range) {
                        return;
                    }
                }
                Event::SequenceEnd | Event::MappingEnd => self.end(range),
                Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
            }
        }
    }

    fn take(&mut self, bytes: usize) {
        self.full |= !self.room.take(bytes);
    }

    /// Whether there was room for everything so far, and would be for a copy of the nodes, which they need when they outgrow their place.
    fn has_room(&self) -> bool {
        let nodes = &self.tree.nodes;
        !self.full && (nodes.len() < nodes.capacity() || self.room.has(nodes.len() * Room::NODE))
    }

    /// Begins a list or map; `false` if it is nested too deep to go on.
    fn start(&mut self, kind: Kind, anchor: usize, tagged: bool, range: Range<usize>) -> bool {
        let node = self.tree.push_container(kind, range.clone());
        self.place(node);
        if anchor != 0 || tagged {
            self.decorations(anchor, tagged, &range);
        }
        if self.open.len() >= self.limits.depth {
            let message = format!("lists and maps are nested more than {} deep", self.limits.depth);
            self.refuse(Code::TooDeep, range, message, "no part of a file needs such depth");
            self.problems.stop();
            return false;
        }
        self.open.push(Open { node, children: 0, key: None, keys: self.keys.open() });
        true
    }

    fn end(&mut self, range: Range<usize>) {
        if let Some(open) = self.open.pop() {
            let closed_here = (range.end > range.start).then_some(range.end);
            self.tree.close(open.node, open.children, closed_here);
            self.keys.close(&open.keys);
            self.room.give_back(open.keys.hashed() * Room::KEY);
        }
    }

    /// Counts a node as a child of the innermost open list or map, and looks at it if it is a key.
    fn place(&mut self, node: NodeId) {
        self.take(Room::NODE);
        let Some(open) = self.open.last_mut() else { return };
        open.children += 1;
        // Keys and values take turns. The key stays known while its value is read: it is part of the value's path.
        if self.tree.node(open.node).kind == Kind::Map && open.children % 2 == 1 {
            open.key = Some(node);
            self.key(node);
        }
    }

    /// Looks at a key of the innermost open map: it must be text, and stand only once.
    fn key(&mut self, key: NodeId) {
        let is_scalar = matches!(self.tree.node(key).kind, Kind::Plain | Kind::Text);
        let open = self.open.last_mut().filter(|_| is_scalar);
        if open.as_ref().is_some_and(|open| open.keys.is_large()) {
            self.full |= !self.room.take(Room::KEY);
        }
        if let Some(earlier) = open.and_then(|open| self.keys.earlier(&mut open.keys, &self.tree, key)) {
            self.duplicate(key, earlier);
        }
        let text = self.tree.scalar(key);
        let range = self.tree.range(key);
        match self.tree.node(key).kind {
            Kind::List | Kind::Map => {
                self.tree.nodes[key as usize].faulty = true;
                self.refuse_key(key);
            }
            Kind::Plain if text == "<<" => {
                self.tree.nodes[key as usize].faulty = true;
                self.refuse(Code::YamlMergeKey, range, "this is a merge key of YAML", "write out what it would merge");
            }
            Kind::Plain if self.tree.meaning(key) != Meaning::Text => {
                self.tree.nodes[key as usize].faulty = true;
                if self.problems.count_if_full(Code::KeyNotText) {
                    return;
                }
                let text = self.tree.scalar(key);
                let message = format!("the key `{}` is read as {}, not as text", shown(text), Meaning::of(text).name());
                let path = self.path();
                // No key of the language is such a word, even in quotes; only what stands under `x` is free.
                let free = path.steps().iter().any(|step| matches!(step, Step::Key(key) if key == "x"));
                let replacement = free.then(|| format!("\"{text}\""));
                self.problems.add(Code::KeyNotText, |problems| {
                    let mut problem = problems.at(Code::KeyNotText, path, range.clone(), message);
                    problem.label = "keys are text".to_owned();
                    problem.help = Some(if free { "put it in quotes" } else { "write a word that starts with a letter" }.to_owned());
                    problem.fix = replacement.map(|replacement| Fix { span: problems.span(range), replacement });
                    problem
                });
            }
            _ => {}
        }
    }

    /// Refuses a key that is a list or a map.
    fn refuse_key(&mut self, key: NodeId) {
        let help = "keys are text: put it in quotes if its brackets or braces belong to it";
        self.refuse(Code::KeyNotText, self.tree.range(key), "this key is a list or a map", help);
    }

    fn duplicate(&mut self, key: NodeId, earlier: NodeId) {
        self.tree.nodes[key as usize].faulty = true;
        if self.problems.count_if_full(Code::DuplicateKey) {
            return;
        }
        let path = self.path();
        let text = self.tree.scalar(key).to_owned();
        let (here, there) = (self.tree.range(key), self.tree.range(earlier));
        self.problems.add(Code::DuplicateKey, |problems| {
            let mut problem = problems.at(Code::DuplicateKey, path.clone(), here, format!("the key `{}` stands twice in this map", shown(&text)));
            problem.label = "again here".to_owned();
            problem.related.push(Related { path, span: Some(problems.span(there)), label: "first here".to_owned() });
            problem.help = Some("merge the two, or remove one".to_owned());
            problem
        });
    }

    /// Refuses anchors and tags, which stand before their value.
    fn decorations(&mut self, anchor: usize, tagged: bool, range: &Range<usize>) {
        if anchor != 0 {
            self.take(Room::ANCHOR);
            self.refuse(
                Code::YamlAnchor,
                self.decoration('&', range),
                "this value has an anchor of YAML",
                "remove the anchor (`&name`), and write out the value where it is needed again",
            );
        }
        if tagged {
            let range = self.decoration('!', range);
            self.refuse(Code::YamlTag, range, "this value has a tag of YAML", "remove the tag (`!name`); the language says what each value is");
        }
    }

    /// Where the anchor or tag itself stands at the beginning of a value.
    fn decoration(&self, sign: char, range: &Range<usize>) -> Range<usize> {
        let standing = self.tree.text.get(range.clone()).unwrap_or_default();
        let mut at = range.start;
        for word in standing.split_inclusive(char::is_whitespace).take_while(|word| word.starts_with(['&', '!'])) {
            if word.starts_with(sign) {
                return at..at + word.trim_end().len();
            }
            at += word.len();
        }
        range.clone()
    }

    fn refuse(&mut self, code: Code, range: Range<usize>, message: impl Into<String>, help: &str) {
        if self.problems.count_if_full(code) {
            return;
        }
        let path = self.path();
        self.problems.add(code, |problems| {
            let mut problem = problems.at(code, path, range, message);
            problem.help = Some(help.to_owned());
            problem
        });
    }

    fn note_1_1(&mut self, node: NodeId) {
        let text = self.tree.scalar(node);
        let Some(taken_for) = scalar::in_yaml_1_1(text) else { return };
        if self.problems.count_if_full(Code::AmbiguousScalar) {
            return;
        }
        let (label, help, replacement) = match self.tree.meaning(node) {
            Meaning::Text => ("text in YAML 1.2".to_owned(), "put it in quotes".to_owned(), Some(format!("\"{text}\""))),
            Meaning::Integer(number) => (format!("{number} in YAML 1.2"), format!("write `{number}`"), Some(number.to_string())),
            _ => ("a number in YAML 1.2".to_owned(), "write all of its digits".to_owned(), None),
        };
        let message = match text {
            "=" => "programs that read YAML 1.1 refuse a `=` without quotes".to_owned(),
            _ => format!("programs that read YAML 1.1 take `{}` for {taken_for}", shown(text)),
        };
        let range = self.tree.range(node);
        let path = self.path();
        self.problems.add(Code::AmbiguousScalar, |problems| {
            let mut problem = problems.at(Code::AmbiguousScalar, path, range.clone(), message);
            problem.label = label;
            problem.help = Some(help);
            problem.fix = replacement.map(|replacement| Fix { span: problems.span(range), replacement });
            problem
        });
    }

    fn syntax(&mut self, error: &saphyr_parser::ScanError) {
        let at = self.offsets.byte(*error.marker());
        let path = self.path();
        let text = self.tree.text.clone();
        if at > 0 && text[at..].starts_with(is_refused) {
            // The parser trips over a character that was reported before.
            return;
        }
        if self.open.is_empty() && text[at..].starts_with(':') && self.ends_before(at) {
            return self.refuse_key(0);
        }
        let bracket = self.open.last().map(|open| self.tree.range(open.node).start).filter(|start| text[*start..].starts_with(['[', '{']));
        let Complaint { at, message, help, bracket } = explain(error.info(), &text, at, bracket);
        self.problems.add(Code::YamlSyntax, |problems| {
            let end = text[at..].chars().next().map_or(at, |c| at + c.len_utf8());
            let mut problem = problems.at(Code::YamlSyntax, path.clone(), at..end, message);
            problem.label = "here".to_owned();
            problem.help = help;
            problem.related = bracket
                .map(|start| Related { path, span: Some(problems.span(start..start + 1)), label: "opened here".to_owned() })
                .into_iter()
                .collect();
            problem
        });
    }

    /// Whether the file's first list or map is in brackets, and nothing stands between it and a place: it was meant as a key.
    fn ends_before(&self, at: usize) -> bool {
        let ends = |first: &Node| {
            matches!(first.kind, Kind::List | Kind::Map)
                && self.tree.text.get(self.tree.range(0).end..at).is_some_and(|between| between.trim().is_empty())
        };
        self.tree.nodes.first().is_some_and(ends)
    }

    /// The path of what is being read.
    fn path(&self) -> Path {
        self.open
            .iter()
            .filter_map(|open| match (self.tree.node(open.node).kind, open.key) {
                (Kind::Map, Some(key)) if !matches!(self.tree.node(key).kind, Kind::List | Kind::Map) => {
                    Some(self.tree.scalar(key).to_owned().into())
                }
                (Kind::List, _) => Some(Step::Index(open.children.saturating_sub(1) as usize)),
                _ => None,
            })
            .collect()
    }

    /// A block scalar ends with its last character, not where the next thing begins.
    fn trimmed(&self, range: Range<usize>) -> Range<usize> {
        let standing = self.tree.text.get(range.clone()).unwrap_or_default();
        range.start..range.start + standing.trim_end().len()
    }
}
