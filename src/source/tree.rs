//! The tree of a YAML file: every key and value with its place, in one arena.
//!
//! Nodes stand in the order of the file. A node's descendants follow it directly, so `after` (the first node behind them) is all that is needed to
//! walk. Text is kept as a stretch of the file; only scalars whose value differs from what stands there (escapes, folded lines) are kept apart.

use std::borrow::Cow;
use std::ops::Range;

use super::scalar::Meaning;

/// The number of a node in its tree.
pub(crate) type NodeId = u32;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An unquoted scalar, whose meaning depends on what it looks like.
    Plain,
    /// A quoted or block scalar, which is text.
    Text,
    List,
    /// A map; its children are keys and values in turn.
    Map,
    /// Something that is refused, such as an alias; it is reported once and not looked into.
    Refused,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Node {
    start: u32,
    end: u32,
    /// Scalars: where the text starts, in the file or, with `APART`, among the texts kept apart. Lists and maps: the number of children.
    a: u32,
    /// Scalars: the length of the text. Lists and maps: the first node behind the descendants.
    b: u32,
    pub(crate) kind: Kind,
    /// Unquoted scalars: whether it means text. Most do, and are asked for it several times.
    is_text: bool,
    /// Found faulty: the typed reading leaves it out.
    pub(crate) faulty: bool,
}

const APART: u32 = 1 << 31;

/// The greatest text that offsets of 31 bits can describe.
pub(crate) const MAX_BYTES: usize = APART as usize - 1;

#[derive(Debug)]
pub(crate) struct Tree<'t> {
    pub(crate) text: Cow<'t, str>,
    apart: String,
    pub(crate) nodes: Vec<Node>,
}

impl<'t> Tree<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        // A policy has about one node in twelve bytes.
        Self { text: Cow::Borrowed(text), apart: String::new(), nodes: Vec::with_capacity(text.len() / 12) }
    }

    /// The tree with a text of its own.
    pub(crate) fn into_owned(self) -> Tree<'static> {
        Tree { text: Cow::Owned(self.text.into_owned()), apart: self.apart, nodes: self.nodes }
    }

    pub(crate) fn push_scalar(&mut self, value: &str, plain: bool, range: Range<usize>) -> NodeId {
        let standing = self.text.get(range.clone()).unwrap_or_default();
        let inside = if plain { 0 } else { 1 };
        let (a, b) = if standing.get(inside..inside + value.len()) == Some(value) {
            (short(range.start + inside), short(value.len()))
        } else {
            let at = self.apart.len();
            self.apart.push_str(value);
            (short(at) | APART, short(value.len()))
        };
        let kind = if plain { Kind::Plain } else { Kind::Text };
        self.push(Node {
            start: short(range.start),
            end: short(range.end),
            a,
            b,
            kind,
            is_text: plain && Meaning::of(value) == Meaning::Text,
            faulty: false,
        })
    }

    pub(crate) fn push_container(&mut self, kind: Kind, range: Range<usize>) -> NodeId {
        self.push(Node { start: short(range.start), end: short(range.end), a: 0, b: 0, kind, is_text: false, faulty: false })
    }

    fn push(&mut self, node: Node) -> NodeId {
        let id = short(self.nodes.len());
        self.nodes.push(node);
        id
    }

    /// Ends a list or map. `end` is where the file closes it, for one in brackets; one without ends with its last descendant.
    pub(crate) fn close(&mut self, id: NodeId, children: u32, end: Option<usize>) {
        let after = short(self.nodes.len());
        let last = self.nodes.last().map_or(0, |node| node.end);
        let node = &mut self.nodes[id as usize];
        node.a = children;
        node.b = after;
        node.end = end.map_or(last, short);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    pub(crate) fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id as usize]
    }

    /// Whether this is a text below a `|` or `>`. What stands for it begins in the next line, so that it cannot be replaced as a whole.
    pub(crate) fn is_block_text(&self, id: NodeId) -> bool {
        self.node(id).kind == Kind::Text && !self.text.get(self.range(id)).is_some_and(|standing| standing.starts_with(['"', '\'']))
    }

    pub(crate) fn range(&self, id: NodeId) -> Range<usize> {
        let node = self.node(id);
        node.start as usize..node.end as usize
    }

    /// The text of a scalar; empty for anything else.
    pub(crate) fn scalar(&self, id: NodeId) -> &str {
        let node = self.node(id);
        match node.kind {
            Kind::Plain | Kind::Text => {
                let start = (node.a & !APART) as usize;
                let from = if node.a & APART == 0 { &*self.text } else { &self.apart };
                from.get(start..start + node.b as usize).unwrap_or_default()
            }
            Kind::List | Kind::Map | Kind::Refused => "",
        }
    }

    /// What a scalar means; lists and maps mean nothing by themselves.
    pub(crate) fn meaning(&self, id: NodeId) -> Meaning {
        match self.node(id) {
            Node { kind: Kind::Plain, is_text: false, .. } => Meaning::of(self.scalar(id)),
            _ => Meaning::Text,
        }
    }

    /// The number of entries of a list, or of keys and values of a map.
    pub(crate) fn len(&self, id: NodeId) -> usize {
        match self.node(id).kind {
            Kind::List | Kind::Map => self.node(id).a as usize,
            _ => 0,
        }
    }

    /// The first node behind this one and its descendants.
    pub(crate) fn after(&self, id: NodeId) -> NodeId {
        match self.node(id).kind {
            Kind::List | Kind::Map => self.node(id).b,
            _ => id + 1,
        }
    }

    /// The entries of a list, or the keys and values of a map in turn.
    pub(crate) fn children(&self, id: NodeId) -> Children<'_, 't> {
        Children { tree: self, next: id + 1, left: self.len(id) }
    }

    /// The children of a list from the one at a position on, which is this node.
    pub(crate) fn siblings(&self, list: NodeId, position: usize, node: NodeId) -> Children<'_, 't> {
        Children { tree: self, next: node, left: self.len(list).saturating_sub(position) }
    }

    /// The entries of a map.
    pub(crate) fn entries(&self, id: NodeId) -> impl Iterator<Item = (NodeId, NodeId)> + '_ {
        let mut children = self.children(id);
        std::iter::from_fn(move || Some((children.next()?, children.next()?)))
    }
}

/// Goes over the children of a node.
#[derive(Debug, Clone)]
pub(crate) struct Children<'s, 't> {
    tree: &'s Tree<'t>,
    next: NodeId,
    left: usize,
}

impl Children<'_, '_> {
    /// How many are still to come.
    pub(crate) const fn left(&self) -> usize {
        self.left
    }
}

impl Iterator for Children<'_, '_> {
    type Item = NodeId;

    fn next(&mut self) -> Option<NodeId> {
        self.left = self.left.checked_sub(1)?;
        let id = self.next;
        self.next = self.tree.after(id);
        Some(id)
    }
}

/// Offsets fit because files over `MAX_BYTES` are refused before.
pub(crate) fn short(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}
