//! `exclusive`, `open_ended` and `hedged` name fields that are there, and no field is complete and open at the same time.

use super::Context;
use super::report::{Details, Report, Target};
use crate::diagnostic::{Code, nearest};
use crate::model::{Definition, Path, Recipient, Scope};
use crate::vocab::{Field, Vocabulary};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_, '_, '_>) {
    let (policy, whole) = (context.policy, context.whole);
    for (place, statement) in policy.statements() {
        let common = statement.common();
        let lists = Lists { exclusive: common.exclusive, open_ended: common.open_ended, hedged: common.hedged };
        lists.check(&|| Object { path: place.path(), stated: statement.stated(), fields: statement.fields(), whole }, report);
    }
    let scope = &policy.scope;
    let lists = Lists { exclusive: &scope.exclusive, open_ended: &[], hedged: &[] };
    lists.check(&|| Object { path: Path::root().join("scope"), stated: scope.stated(), fields: Scope::FIELDS, whole }, report);
    for (name, definition) in &policy.definitions {
        let path = || Path::root().join("definitions").join(name);
        let lists = Lists { exclusive: &definition.exclusive, open_ended: &definition.open_ended, hedged: &definition.hedged };
        lists.check(&|| Object { path: path(), stated: definition.stated(), fields: Definition::FIELDS, whole }, report);
    }
    for (name, recipient) in &policy.recipients {
        let path = || Path::root().join("recipients").join(name);
        let lists = Lists { exclusive: &recipient.exclusive, open_ended: &recipient.open_ended, hedged: &[] };
        lists.check(&|| Object { path: path(), stated: recipient.stated(), fields: Recipient::FIELDS, whole }, report);
    }
}

/// The lists of an object that name its fields.
struct Lists<'p> {
    exclusive: &'p [Field],
    open_ended: &'p [Field],
    hedged: &'p [Field],
}

impl Lists<'_> {
    fn check(&self, object: &dyn Fn() -> Object, report: &mut Report<'_, '_, '_>) {
        let Lists { exclusive, open_ended, hedged } = self;
        // Most objects have none of them.
        if exclusive.is_empty() && open_ended.is_empty() && hedged.is_empty() {
            return;
        }
        let object = object();
        object.named("exclusive", exclusive, report);
        object.named("open_ended", open_ended, report);
        object.named("hedged", hedged, report);
        object.both(exclusive, open_ended, report);
    }
}

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

    /// No field is both complete and open.
    fn both(&self, exclusive: &[Field], open_ended: &[Field], report: &mut Report<'_, '_, '_>) {
        for (index, field) in open_ended.iter().enumerate() {
            if let Some(other) = exclusive.iter().position(|other| other == field) {
                let details = Details::label("examples only (\"such as\")")
                    .related(Target::Value(self.path.join("exclusive").join(other)), "nothing else (\"solely\")")
                    .help("a list cannot be complete and name examples only: remove one of the two");
                let message = format!("`{}` is said to be complete and open at the same time", field.name());
                report.add(Code::OpenAndExclusive, &Target::Value(self.path.join("open_ended").join(index)), message, details);
            }
        }
    }
}
