//! Nothing stands twice: no item of a list, no statement of a section.

use std::collections::HashMap;
use std::collections::hash_map::{DefaultHasher, Entry};
use std::hash::{Hash, Hasher};

use super::Context;
use super::report::{Details, Report, Target};
use crate::diagnostic::Code;
use crate::model::{Leaf, Policy, Ref, StatementPlace, StatementRef, Trail, TrailStep, Visitor};
use crate::vocab::Vocabulary;

/// The items of one list, kept so that not every list needs memory of its own.
pub(super) type Items<'p> = Vec<&'p str>;

/// No item of a list stands twice.
pub(super) fn items<'p>(trail: &Trail<'p>, list: &mut dyn Iterator<Item = &'p str>, items: &mut Items<'p>, report: &mut Report<'_, '_, '_>) {
    // Lines of an address and the like may repeat; only references and terms are sets.
    if trail.field() == "lines" {
        return;
    }
    items.clear();
    items.extend(list);
    repeated(items, |first, again| {
        let path = trail.path();
        let message = format!("`{}` stands twice in this list", items[again]);
        let details = Details::label("again here").related(Target::Value(path.join(first)), "first here").help("remove one");
        report.add(Code::DuplicateItem, &Target::Value(path.join(again)), message, details);
    });
}

/// Lists with more items than this are searched by hashing.
const SHORT_LIST: usize = 24;

/// Hands on the items that came before, each with the first place and the later one.
fn repeated(items: &[&str], mut hand_on: impl FnMut(usize, usize)) {
    if items.len() <= SHORT_LIST {
        for (again, item) in items.iter().enumerate() {
            if let Some(first) = items.iter().take(again).position(|other| other == item) {
                hand_on(first, again);
            }
        }
        return;
    }
    let mut places = HashMap::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        let first = *places.entry(*item).or_insert(index);
        if first != index {
            hand_on(first, index);
        }
    }
}

/// Two statements that say the same are one statement with more evidence.
pub(super) fn statements(context: &Context<'_>, report: &mut Report<'_, '_, '_>) {
    // Without what the gate left out, two statements may look alike that are not.
    if !context.whole {
        return;
    }
    let alike = alike(context.policy);
    let mut seen: HashMap<(&[&str], u64), StatementPlace> = HashMap::new();
    for ((place, statement), _) in context.policy.statements().zip(alike).filter(|(_, alike)| *alike) {
        let mut print = Print::default();
        statement.walk(&mut Trail::default(), &mut print);
        if !print.says_something {
            continue;
        }
        match seen.entry((place.list, print.hash.finish())) {
            Entry::Vacant(vacant) => {
                vacant.insert(place);
            }
            Entry::Occupied(first) => {
                let first = first.get().path();
                let message = format!("`{}` says the same as `{first}`", place.path());
                let details = Details::label("again here").related(Target::Value(first), "first here").help("keep one, with the evidence of both");
                report.add(Code::DuplicateStatement, &Target::Value(place.path()), message, details);
            }
        }
    }
}

/// Which statements are about the same as another one, as far as a few numbers tell. Only those are looked at as a whole.
fn alike(policy: &Policy) -> Vec<bool> {
    let mut matters: Vec<(u64, usize)> = Vec::with_capacity(policy.statements().count());
    matters.extend(policy.statements().enumerate().map(|(number, (place, statement))| (matter(place, statement), number)));
    matters.sort_unstable();
    let mut alike = vec![false; matters.len()];
    for pair in matters.windows(2) {
        if let [(matter, first), (other, second)] = pair
            && matter == other
        {
            alike[*first] = true;
            alike[*second] = true;
        }
    }
    alike
}

/// A number for what a statement is about, in which most statements differ.
fn matter(place: StatementPlace, statement: StatementRef<'_>) -> u64 {
    // Statements about different things with the same number only cost a closer look, so that nobody gains by making up such.
    let mix = |matter: u64, part: usize| (matter.rotate_left(5) ^ part as u64).wrapping_mul(0x517c_c1b7_2722_0a95);
    let section = place.list.iter().map(|key| text(key));
    let purposes = statement.purposes().iter().map(|purpose| purpose.position());
    let names = statement.data().iter().map(name).chain(statement.recipients().iter().map(name));
    section.chain(purposes).chain(names).fold(0, mix)
}

fn name<T: Vocabulary>(part: &Ref<T>) -> usize {
    match part {
        Ref::Term(term) => term.position(),
        Ref::Name(name) => text(name.as_str()),
    }
}

fn text(text: &str) -> usize {
    text.bytes().take(8).fold(text.len(), |number, byte| number.rotate_left(8) ^ usize::from(byte))
}

/// A fingerprint of what a statement says, without its name, its evidence and its note.
#[derive(Default)]
struct Print {
    hash: DefaultHasher,
    says_something: bool,
}

impl Print {
    fn counts(trail: &Trail<'_>) -> bool {
        !matches!(trail.steps().first(), None | Some(TrailStep::Key("id" | "evidence" | "note")))
    }
}

impl<'p> Visitor<'p> for Print {
    fn field(&mut self, trail: &Trail<'p>) {
        if Self::counts(trail) {
            self.says_something = true;
            trail.field().hash(&mut self.hash);
        }
    }

    fn leaf(&mut self, trail: &Trail<'p>, leaf: Leaf<'p>) {
        if Self::counts(trail) {
            match leaf {
                Leaf::Term(text) | Leaf::Text(text) => text.hash(&mut self.hash),
                Leaf::Name(name) => name.hash(&mut self.hash),
                Leaf::Id(id) => id.hash(&mut self.hash),
                Leaf::Reference(reference) => reference.hash(&mut self.hash),
                Leaf::Place(place) => place.hash(&mut self.hash),
                Leaf::Language(tag) => tag.hash(&mut self.hash),
                Leaf::Date(date) => date.hash(&mut self.hash),
                Leaf::Number(number) => number.hash(&mut self.hash),
                Leaf::True => true.hash(&mut self.hash),
            }
        }
    }
}
