//! The items of lists, with declared names opened once for all statements that name them.

use std::collections::HashMap;
use std::sync::Arc;

use super::MOST_OPENED;
use super::filter::{self, Filter, Standing};
use crate::claims::{Described, Item, Items, Names};
use crate::model::{Policy, Ref};

/// How many items are kept for the next statement that names the same.
const MOST_KEPT: usize = 50_000;

/// An item of a list, or of what a name in it holds.
#[derive(Debug, Clone)]
pub(super) struct Entry<'p, T> {
    pub(super) item: Item<'p, T>,
    /// What the names on the way to it exclude.
    pub(super) excluded: Vec<&'p Ref<T>>,
    /// It is a name that holds too much to be opened.
    pub(super) closed: bool,
    pub(super) standing: Standing,
}

pub(super) type Entries<'p, T> = Arc<[Entry<'p, T>]>;

/// The items that a filter admits.
#[derive(Debug, Clone)]
pub(super) struct Openings<'p, T> {
    known: HashMap<&'p Ref<T>, Entries<'p, T>>,
    kept: usize,
}

impl<'p, T: Described> Openings<'p, T> {
    pub(super) fn new() -> Self {
        Self { known: HashMap::new(), kept: 0 }
    }

    /// What an item of a list gives, without what is excepted. `looked_at` counts what was looked at.
    pub(super) fn of(
        &mut self,
        policy: &'p Policy,
        names: &Names<'p, T>,
        item: &'p Ref<T>,
        except: &[Ref<T>],
        asked: (&[Ref<T>], &Filter),
        looked_at: &mut usize,
    ) -> Entries<'p, T> {
        let known = self.known.get(item).filter(|_| except.is_empty());
        if let Some(known) = known {
            return Arc::clone(known);
        }
        let entries: Entries<'p, T> = open(policy, names, item, except, asked, looked_at).into();
        if except.is_empty() {
            self.kept += entries.len();
            if self.kept > MOST_KEPT {
                self.known.clear();
                self.kept = entries.len();
            }
            self.known.insert(item, Arc::clone(&entries));
        }
        entries
    }
}

/// The item, followed by what it holds. A name that holds more than is opened, or in too deep a way, stays closed.
fn open<'p, T: Described>(
    policy: &'p Policy,
    names: &Names<'p, T>,
    item: &'p Ref<T>,
    except: &[Ref<T>],
    (asked, filter): (&[Ref<T>], &Filter),
    looked_at: &mut usize,
) -> Vec<Entry<'p, T>> {
    let mut items = Items::new(policy, names, &[std::slice::from_ref(item)], except);
    let entry = |items: &Items<'p, T>, closed: bool| {
        let item = items.item()?;
        let standing = filter::of_item(asked, &item, closed || filter.as_written, names);
        Some(Entry { excluded: items.excluded(), item, closed, standing })
    };
    let mut entries = Vec::new();
    while items.advance(names) {
        *looked_at += 1;
        entries.extend(entry(&items, false).filter(|entry| entry.standing != Standing::Apart));
        if filter.as_written || !filter.in_full && entries.len() > MOST_OPENED {
            break;
        }
    }
    if !filter.as_written && (entries.len() > MOST_OPENED && !filter.in_full || items.too_deep) {
        items.restart();
        entries.clear();
        if items.advance(names) {
            entries.extend(entry(&items, true).filter(|entry| entry.standing != Standing::Apart));
        }
    }
    entries
}
