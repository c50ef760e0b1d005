//! What one statement says and others of the other document say too, so that it is neither lost nor new.

use std::collections::{HashMap, HashSet};

use super::compare::{Difference, Pair};
use super::facts::stated_by;
use super::fields::FieldName;
use super::flat::Atom;
use super::item::Item;
use super::role::{Empty, Role, Sense};
use super::valence::Valence;
use super::words::items;
use super::{Direction, Kind, Lexicons};

/// The statements of a list of one document, to which those of the other are held.
pub(super) struct Others<'i, 'p> {
    lexicons: Lexicons<'i, 'p>,
    /// Statements by the hashes of their frames, in order: those whose facts can perhaps be put together.
    framed: HashMap<u64, Vec<&'i Item<'p>>>,
    /// What promises something.
    promises: Vec<&'i Item<'p>>,
    /// Where statements stand that both documents have.
    unchanged: HashSet<usize>,
    /// What became of a statement of the other document that is not found here.
    kind: Kind,
}

/// What of a promise stands elsewhere.
#[derive(Default)]
pub(super) struct Kept<'i, 'p> {
    /// The statements that make it, and how it is made there otherwise: in fewer cases, with less time.
    by: Vec<&'i Item<'p>>,
    pub(super) differences: Vec<(&'i Item<'p>, Difference)>,
    /// The items of a list for which no other statement makes it.
    missing: Vec<Atom<'p>>,
}

impl Kept<'_, '_> {
    /// Where all of it stands.
    pub(super) fn path(&self) -> Option<String> {
        self.by.first().filter(|_| self.missing.is_empty()).map(|by| by.place.path().to_string())
    }

    /// What stands elsewhere, where that is not all, to stand behind the reason.
    pub(super) fn rest(&self, text: &str) -> String {
        let Some(by) = self.by.first() else { return String::new() };
        format!(": {}; the rest stands in `{}` of the {text} text", items(&self.missing), by.place.path())
    }
}

impl<'i, 'p> Others<'i, 'p> {
    /// The statements of a list: those without an equal in the other document, and those with one. Nothing is found in them if they are too many to be
    /// looked at.
    pub(super) fn new(lexicons: Lexicons<'i, 'p>, kind: Kind, unequal: &'i [Item<'p>], equal: &'i [Item<'p>], looks: bool) -> Self {
        let mut framed: HashMap<u64, Vec<&'i Item<'p>>> = HashMap::new();
        let mut promises = Vec::new();
        for item in unequal.iter().chain(equal).filter(|_| looks) {
            framed.entry(item.frame_hash).or_default().push(item);
            promises.extend((item.valence == Valence::Promise).then_some(item));
        }
        framed.values_mut().for_each(|items| items.sort_by_key(|item| item.place));
        promises.sort_by_key(|item| item.place);
        Self { lexicons, framed, promises, unchanged: equal.iter().map(|item| item.place.index).collect(), kind }
    }

    /// Where these statements state every fact of another one, the first of them that does it alone, or just the first.
    pub(super) fn say(&self, item: &Item<'p>) -> Option<String> {
        let alike = self.framed.get(&item.frame_hash)?;
        let frame = item.frame();
        if !frame.adds_up() {
            return None;
        }
        let same: Vec<&Item<'p>> = alike.iter().filter(|other| other.frame() == frame).copied().collect();
        if !stated_by(item, &same) {
            return None;
        }
        let alone = same.iter().find(|other| stated_by(item, &[**other]));
        alone.or(same.first()).map(|other| other.place.path().to_string())
    }

    /// Where these statements state what an item has in a list and its counterpart does not.
    pub(super) fn say_too(&self, item: &Item<'p>, counterpart: &Item<'p>, key: FieldName) -> Option<String> {
        self.say(item).or_else(|| {
            let (own, theirs) = (item.flat.atoms(key.name()), counterpart.flat.atoms(key.name()));
            let mut missing = own.iter().filter(|atom| theirs.binary_search(atom).is_err());
            let worse = if self.kind == Kind::Removed { Direction::Wider } else { Direction::Narrower };
            let keeps = |atom: &Atom<'p>| {
                let (by, differences) = self.keeper(item, Some((key, *atom)))?;
                differences.iter().all(|difference| difference.direction != worse).then_some(by)
            };
            let first = missing.next().and_then(keeps)?;
            missing.all(|atom| keeps(atom).is_some()).then(|| first.place.path().to_string())
        })
    }

    /// What of a promise others make: one of them all of it, or several of them one item of a list each.
    pub(super) fn kept(&self, item: &Item<'p>) -> Kept<'i, 'p> {
        if let Some((by, differences)) = self.keeper(item, None) {
            return Kept { by: vec![by], differences: differences.into_iter().map(|difference| (by, difference)).collect(), missing: Vec::new() };
        }
        let parts = item.axes.iter().filter(|axis| axis.atoms().len() > 1).map(|axis| {
            let mut kept = Kept::default();
            for atom in axis.atoms() {
                match self.keeper(item, Some((axis.key, *atom))) {
                    Some((by, differences)) => {
                        kept.by.push(by);
                        kept.differences.extend(differences.into_iter().map(|difference| (by, difference)));
                    }
                    None => kept.missing.push(*atom),
                }
            }
            kept
        });
        parts.filter(|kept| !kept.by.is_empty()).min_by_key(|kept| kept.missing.len()).unwrap_or_default()
    }

    /// The statement that makes the same promise, or the part of it with one item of a list, and how it makes it otherwise: the one that makes it most alike.
    fn keeper(&self, item: &Item<'p>, only: Option<(FieldName, Atom<'p>)>) -> Option<(&'i Item<'p>, Vec<Difference>)> {
        if item.valence != Valence::Promise {
            return None;
        }
        let better = if self.kind == Kind::Removed { Direction::Narrower } else { Direction::Wider };
        let kept = self.promises.iter().filter(|other| self.keeps(item, other, only)).map(|by| (*by, self.otherwise(item, by)));
        kept.min_by_key(|(_, differences)| differences.iter().filter(|difference| difference.direction != better).count())
    }

    /// Whether a statement is about all that a promise is about.
    fn keeps(&self, item: &Item<'p>, other: &Item<'p>, only: Option<(FieldName, Atom<'p>)>) -> bool {
        if item.statement.stance() != other.statement.stance() {
            return false;
        }
        let (here, there) = if self.kind == Kind::Removed { (self.lexicons.old, self.lexicons.new) } else { (self.lexicons.new, self.lexicons.old) };
        item.flat.beside(&other.flat).all(|(key, own, theirs)| match key.row(item.part()).role {
            Role::Key => own == theirs,
            Role::List(Sense::Reach, of, empty @ (Empty::Unstated | Empty::Nothing)) if is_content(key) => {
                if own.is_empty() || theirs.is_empty() {
                    // What is said of no data in particular is said of all.
                    return theirs.is_empty() && (own.is_empty() || empty == Empty::Unstated);
                }
                let cover = there.cover(of, theirs);
                let one = only.filter(|(only, _)| *only == key).map(|(_, atom)| atom);
                own.iter().filter(|atom| one.is_none_or(|one| one == **atom)).all(|atom| here.covered(of, *atom, &cover))
            }
            _ => true,
        })
    }

    /// How the promise is made otherwise. Where the other statement stood in both documents, only what is lost or gained by the one being gone.
    fn otherwise(&self, item: &'i Item<'p>, by: &'i Item<'p>) -> Vec<Difference> {
        let (old, new, worse) = if self.kind == Kind::Removed { (item, by, Direction::Wider) } else { (by, item, Direction::Narrower) };
        let unchanged = self.unchanged.contains(&by.place.index);
        let mut differences = Pair::of(old, new, self.lexicons).differences();
        differences.retain(|difference| {
            let content = FieldName::named(difference.field)
                .is_some_and(|key| is_content(key) && matches!(key.row(item.part()).role, Role::List(Sense::Reach, ..)));
            !content && difference.direction != Direction::Neutral && (!unchanged || difference.direction == worse)
        });
        differences
    }
}

/// Whether a list says what a statement is about, and not in which cases it holds.
fn is_content(key: FieldName) -> bool {
    !key.name().starts_with("applies_to.")
}
