//! `exclusive`, `open_ended`, `every` and `hedged` name fields that are there; no field is complete and open at the same time, and none is stated of
//! everything and only hinted at.

use super::Context;
use super::report::{Details, Report, Target};
use crate::diagnostic::{Code, nearest};
use crate::model::{Definition, Path, Recipient, Scope};
use crate::vocab::{Field, Vocabulary};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_, '_, '_>) {
    let (policy, whole) = (context.policy, context.whole);
    for (place, statement) in policy.statements() {
        let common = statement.common();
        let lists = Lists { exclusive: common.exclusive, open_ended: common.open_ended, every: common.every, hedged: common.hedged };
        lists.check(&|| Object { path: place.path(), stated: statement.stated(), fields: statement.fields(), whole }, report);
    }
    let scope = &policy.scope;
    let lists = Lists { exclusive: &scope.exclusive, ..Lists::default() };
    lists.check(&|| Object { path: Path::root().join("scope"), stated: scope.stated(), fields: Scope::FIELDS, whole }, report);
    for (name, definition) in &policy.definitions {
        let path = || Path::root().join("definitions").join(name);
        let lists = Lists { exclusive: &definition.exclusive, open_ended: &definition.open_ended, hedged: &definition.hedged, ..Lists::default() };
        lists.check(&|| Object { path: path(), stated: definition.stated(), fields: Definition::FIELDS, whole }, report);
    }
    for (name, recipient) in &policy.recipients {
        let path = || Path::root().join("recipients").join(name);
        let lists = Lists { exclusive: &recipient.exclusive, open_ended: &recipient.open_ended, ..Lists::default() };
        lists.check(&|| Object { path: path(), stated: recipient.stated(), fields: Recipient::FIELDS, whole }, report);
    }
}

/// The lists of an object that name its fields.
#[derive(Default)]
struct Lists<'p> {
    exclusive: &'p [Field],
    open_ended: &'p [Field],
    every: &'p [Field],
    hedged: &'p [Field],
}

impl Lists<'_> {
    fn check(&self, object: &dyn Fn() -> Object, report: &mut Report<'_, '_, '_>) {
        let Lists { exclusive, open_ended, every, hedged } = self;
        // Most objects have none of them.
        if [exclusive, open_ended, every, hedged].iter().all(|list| list.is_empty()) {
            return;
        }
        let object = object();
        object.named("exclusive", exclusive, report);
        object.named("open_ended", open_ended, report);
        object.named("every", every, report);
        object.lists("every", every, report);
        object.named("hedged", hedged, report);
        object.both(&COMPLETE_AND_OPEN, exclusive, open_ended, report);
        object.both(&EVERY_AND_HEDGED, every, hedged, report);
    }
}

/// Two lists in which one field cannot stand, and what is said where it does.
struct Clash {
    code: Code,
    /// Each list, with what it says of a field.
    lists: [(&'static str, &'static str); 2],
    said: &'static str,
    help: &'static str,
}

const COMPLETE_AND_OPEN: Clash = Clash {
    code: Code::OpenAndExclusive,
    lists: [("exclusive", "nothing else (\"solely\")"), ("open_ended", "examples only (\"such as\")")],
    said: "is said to be complete and open at the same time",
    help: "a list cannot be complete and name examples only: remove one of the two",
};

const EVERY_AND_HEDGED: Clash = Clash {
    code: Code::EveryAndHedged,
    lists: [("every", "each of them (\"any\", \"all\")"), ("hedged", "only hinted at (\"may need to\")")],
    said: "is said of everything and only hinted at",
    help: "what is only hinted at is not said of each: remove one of the two, or write two statements",
};

/// Fields that never have several values.
const ONE_VALUE: &[Field] = &[
    Field::Required,
    Field::Period,
    Field::Via,
    Field::Consequence,
    Field::Deadline,
    Field::Warning,
    Field::Lifetime,
    Field::Effective,
    Field::Consent,
    Field::Then,
    Field::Fee,
    Field::Logic,
    Field::Effects,
    Field::Ages,
    Field::Kind,
    Field::CountedFrom,
];

struct Object {
    path: Path,
    /// The fields that say something.
    stated: Vec<&'static str>,
    /// The fields that there could be.
    fields: &'static [&'static str],
    whole: bool,
}

impl Object {
    /// Every field that a list names says something.
    fn named(&self, list: &'static str, names: &[Field], report: &mut Report<'_, '_, '_>) {
        for (index, name) in names.iter().map(|field| field.name()).enumerate() {
            if self.stated.contains(&name) || !self.whole && self.fields.contains(&name) {
                continue;
            }
            let path = self.path.join(list).join(index);
            let message = if self.fields.contains(&name) {
                format!("`{list}` names `{name}`, and there is no `{name}` here")
            } else {
                format!("`{list}` names `{name}`, which does not belong here")
            };
            let candidates: Vec<&str> = self.stated.iter().copied().filter(|field| Field::from_name(field).is_some()).collect();
            let help = match candidates.as_slice() {
                [] => format!("`{list}` names keys of the same entry: remove it"),
                _ => format!("`{list}` names keys of the same entry, here `{}`", candidates.join("`, `")),
            };
            let details = Details::label("not stated").help(help).meant(nearest(name, candidates));
            report.add(Code::FieldNotStated, &Target::Value(path), message, details);
        }
    }

    /// Every field that a list names can have several values, of which each may be meant.
    fn lists(&self, list: &'static str, names: &[Field], report: &mut Report<'_, '_, '_>) {
        for (index, field) in names.iter().enumerate().filter(|(_, field)| ONE_VALUE.contains(field)) {
            let message = format!("`{list}` names `{field}`, which has one value");
            let details = Details::label("no list").help(format!("`{list}` names lists of which each thing is meant: remove it"));
            report.add(Code::MisplacedField, &Target::Value(self.path.join(list).join(index)), message, details);
        }
    }

    /// No field stands in both lists.
    fn both(&self, clash: &Clash, first: &[Field], second: &[Field], report: &mut Report<'_, '_, '_>) {
        let [(one, says_one), (other, says_other)] = clash.lists;
        for (index, field) in second.iter().enumerate() {
            if let Some(at) = first.iter().position(|named| named == field) {
                let details = Details::label(says_other).related(Target::Value(self.path.join(one).join(at)), says_one).help(clash.help);
                let message = format!("`{}` {}", field.name(), clash.said);
                report.add(clash.code, &Target::Value(self.path.join(other).join(index)), message, details);
            }
        }
    }
}
