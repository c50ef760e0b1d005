//! Finds keys that stand twice in a map.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};

use crate::source::tree::{NodeId, Tree};

/// The keys so far of all open maps.
#[derive(Default)]
pub(super) struct Keys {
    /// Those of small maps with their prints, those of the innermost last.
    small: Vec<(u64, NodeId)>,
    hasher: RandomState,
}

/// The keys so far of one open map.
pub(super) struct OpenKeys {
    /// Where they begin among those of small maps.
    from: usize,
    /// The keys of a large map, by a hash of their text: a copy of each text would take much memory.
    large: Option<HashMap<u64, NodeId>>,
    /// How many keys were looked for there.
    hashed: usize,
}

impl OpenKeys {
    /// Whether the map is searched by hashing.
    pub(super) const fn is_large(&self) -> bool {
        self.large.is_some()
    }

    /// How many keys were looked for by hashing.
    pub(super) const fn hashed(&self) -> usize {
        self.hashed
    }
}

/// Maps with more entries than this are searched by hashing; in smaller ones the keys are compared one by one.
const SMALL_MAP: usize = 48;

impl Keys {
    pub(super) fn open(&self) -> OpenKeys {
        OpenKeys { from: self.small.len(), large: None, hashed: 0 }
    }

    pub(super) fn close(&mut self, map: &OpenKeys) {
        self.small.truncate(map.from);
    }

    /// The key of the innermost open map that has the same text and came before. The new key is remembered for those that follow.
    pub(super) fn earlier(&mut self, map: &mut OpenKeys, tree: &Tree<'_>, key: NodeId) -> Option<NodeId> {
        let text = tree.scalar(key);
        if let Some(large) = &mut map.large {
            map.hashed += 1;
            // The hash has a random key: nobody can make two texts that share one.
            let first = *large.entry(self.hasher.hash_one(text)).or_insert(key);
            return (first != key && tree.scalar(first) == text).then_some(first);
        }
        let keys = self.small.get(map.from..).unwrap_or_default();
        let print = print(text);
        let same = |(other, earlier): &&(u64, NodeId)| *other == print && tree.scalar(*earlier) == text;
        let earlier = keys.iter().find(same).map(|(_, earlier)| *earlier);
        self.small.push((print, key));
        if self.small.len() - map.from > SMALL_MAP {
            let mut large = HashMap::new();
            for (_, key) in self.small.drain(map.from..) {
                large.entry(self.hasher.hash_one(tree.scalar(key))).or_insert(key);
            }
            map.large = Some(large);
        }
        earlier
    }
}

/// A number in which most keys differ, so that few are compared letter by letter: the first letters and the length.
fn print(text: &str) -> u64 {
    text.bytes().take(7).fold(text.len() as u64, |print, byte| print << 8 | u64::from(byte))
}
