//! Nothing stands twice: no item of a list, no statement of a section.

use std::collections::HashMap;
use std::collections::hash_map::{DefaultHasher, Entry};
use std::hash::{Hash, Hasher};

use super::Context;
use super::report::{Details, Report, Target};
use crate::diagnostic::Code;
use crate::model::{DataRef, Leaf, PartyRef, StatementPlace, StatementRef, Trail, TrailStep, Visitor, Walk};
use crate::vocab::Purpose;

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_, '_, '_>) {
    items(context.policy, report);
    // Without what the gate left out, two statements may look alike that are not.
    if context.whole {
        statements(context, report);
    }
}

/// No item of a list stands twice in it.
pub(super) fn items(document: &impl Walk, report: &mut Report<'_, '_, '_>) {
    document.walk(&mut Trail::default(), &mut Items { report, items: Vec::new() });
}

struct Items<'r, 'a, 't, 'c, 'p> {
    report: &'r mut Report<'a, 't, 'c>,
    /// The items of one list, kept so that not every list needs memory of its own.
    items: Vec<&'p str>,
}

impl<'p> Visitor<'p> for Items<'_, '_, '_, '_, 'p> {
    fn leaf(&mut self, _: &Trail<'p>, _: Leaf<'p>) {}

    fn list(&mut self, trail: &Trail<'p>, items: &mut dyn Iterator<Item = &'p str>) {
        // Lines of an address and the like may repeat; only references and terms are sets.
        if trail.field() == "lines" {
            return;
        }
        self.items.clear();
        self.items.extend(items);
        for (first, again) in repeated(&self.items) {
            let path = trail.path();
            let message = format!("`{}` stands twice in this list", self.items[again]);
            let details = Details::label("again here").related(Target::Value(path.join(first)), "first here").help("remove one");
            self.report.add(Code::DuplicateItem, &Target::Value(path.join(again)), message, details);
        }
    }
}

/// Lists with more items than this are searched by hashing.
const SHORT_LIST: usize = 24;

/// The items that came before, each with the first place and the later one.
fn repeated(items: &[&str]) -> Vec<(usize, usize)> {
    if items.len() <= SHORT_LIST {
        let earlier = |(again, item): (usize, &&str)| Some((items[..again].iter().position(|other| other == item)?, again));
        return items.iter().enumerate().filter_map(earlier).collect();
    }
    let mut places = HashMap::with_capacity(items.len());
    let places = items.iter().enumerate().map(|(index, item)| (*places.entry(*item).or_insert(index), index));
    places.filter(|(first, again)| first != again).collect()
}

/// What a statement is about, in which most statements differ.
fn matter(statement: StatementRef<'_>) -> (&[DataRef], &[Purpose], &[PartyRef]) {
    (statement.data(), statement.purposes(), statement.recipients())
}

/// Two statements that say the same are one statement with more evidence.
fn statements(context: &Context<'_>, report: &mut Report<'_, '_, '_>) {
    // Only statements that are about the same are looked at as a whole.
    let mut alike: HashMap<_, u32> = HashMap::new();
    context.policy.statements().for_each(|(_, statement)| *alike.entry(matter(statement)).or_default() += 1);
    let mut seen: HashMap<(&[&str], u64), StatementPlace> = HashMap::new();
    for (place, statement) in context.policy.statements().filter(|(_, statement)| alike.get(&matter(*statement)).is_some_and(|count| *count > 1)) {
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
                Leaf::Place(place) => place.hash(&mut self.hash),
                Leaf::Language(tag) => tag.hash(&mut self.hash),
                Leaf::Date(date) => date.hash(&mut self.hash),
                Leaf::Number(number) => number.hash(&mut self.hash),
                Leaf::True => true.hash(&mut self.hash),
            }
        }
    }
}
