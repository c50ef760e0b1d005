//! Nothing stands twice: no item of a list, no statement of a section.

use std::collections::HashMap;
use std::collections::hash_map::{DefaultHasher, Entry};
use std::hash::{Hash, Hasher};

use super::Context;
use super::report::{Details, Report, Target};
use crate::diagnostic::Code;
use crate::model::{Leaf, StatementPlace, Trail, TrailStep, Visitor, Walk};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_, '_, '_>) {
    context.policy.walk(&mut Trail::default(), &mut Items { report });
    // Without what the gate left out, two statements may look alike that are not.
    if context.whole {
        statements(context, report);
    }
}

struct Items<'r, 'a, 't, 'c> {
    report: &'r mut Report<'a, 't, 'c>,
}

impl<'p> Visitor<'p> for Items<'_, '_, '_, '_> {
    fn leaf(&mut self, _: &Trail<'p>, _: Leaf<'p>) {}

    fn list(&mut self, trail: &Trail<'p>, items: &mut dyn Iterator<Item = &'p str>) {
        // Lines of an address and the like may repeat; only references and terms are sets.
        if trail.field() == "lines" {
            return;
        }
        let items: Vec<&str> = items.collect();
        let mut places = HashMap::new();
        for (index, item) in items.iter().enumerate().filter(|_| items.len() > 1) {
            match places.entry(*item) {
                Entry::Vacant(place) => {
                    place.insert(index);
                }
                Entry::Occupied(first) => {
                    let path = trail.path();
                    let details = Details::label("again here").related(Target::Value(path.join(*first.get())), "first here").help("remove one");
                    self.report.add(Code::DuplicateItem, &Target::Value(path.join(index)), format!("`{item}` stands twice in this list"), details);
                }
            }
        }
    }
}

/// Two statements that say the same are one statement with more evidence.
fn statements(context: &Context<'_>, report: &mut Report<'_, '_, '_>) {
    let mut seen: HashMap<(&[&str], u64), StatementPlace> = HashMap::new();
    for (place, statement) in context.policy.statements() {
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
