//! Marks on nodes, a bit for each: a file may have millions of nodes and every one of them faulty.

use crate::source::tree::{Node, NodeId};

#[derive(Debug)]
pub(super) struct Marks(Vec<u64>);

impl Marks {
    /// Marks for so many nodes, none of which is set.
    pub(super) fn of(nodes: usize) -> Self {
        Self(vec![0; nodes.div_ceil(64)])
    }

    pub(super) fn set(&mut self, node: NodeId) {
        if let Some(marks) = self.0.get_mut(node as usize / 64) {
            *marks |= 1 << (node % 64);
        }
    }

    /// Has the nodes that are marked be faulty.
    pub(super) fn mark(&self, nodes: &mut [Node]) {
        for (marks, nodes) in self.0.iter().zip(nodes.chunks_mut(64)).filter(|(marks, _)| **marks != 0) {
            for (bit, node) in nodes.iter_mut().enumerate() {
                node.faulty |= marks & (1 << bit) != 0;
            }
        }
    }
}
