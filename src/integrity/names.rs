//! Every name that is used is declared once, and every name that is declared is used.

use std::collections::HashSet;

use super::Context;
use super::declared::{self, Declared, Sort};
use super::report::{Details, Report, Target};
use super::undeclared::{aliases, meant, undeclared};
use crate::diagnostic::Code;
use crate::model::{Leaf, Path, Policy, Reference, Trail, TrailStep};

/// Collects the uses of names while the parts of a policy are walked, and reports what is wrong with them in the end.
#[derive(Debug)]
pub(super) struct Names<'p> {
    declared: Declared<'p>,
    unknown: Vec<Unknown<'p>>,
    misnamed: Vec<Misnamed<'p>>,
    /// How many of those are described. The paths of a million would take more memory than the policy.
    limit: usize,
    /// How many there are beyond.
    further: usize,
}

/// A reference that names a kind that does not belong there, or none where several kinds have its short name.
#[derive(Debug)]
struct Misnamed<'p> {
    reference: &'p Reference,
    path: Path,
    /// What it could stand for.
    sorts: Vec<Sort>,
}

impl Misnamed<'_> {
    fn report(&self, report: &mut Report<'_, '_, '_>) {
        let id = self.reference.id();
        let written: Vec<String> = self.sorts.iter().filter_map(|sort| Some(format!("`{}:{id}`", sort.referent()?.name()))).collect();
        let (message, label) = match self.reference.kind() {
            Some(kind) => (format!("a {} cannot be named here", kind.name()), "another kind belongs here".to_owned()),
            None => {
                let kinds: Vec<&str> = self.sorts.iter().map(|sort| sort.name()).collect();
                (format!("`{id}` is {} at once", kinds.join(" and ")), "which one?".to_owned())
            }
        };
        let details = Details::label(label).help(format!("write {}", written.join(" or ")));
        report.add(Code::UndeclaredName, &Target::Value(self.path.clone()), message, details);
    }
}

/// A use of a name that stands for nothing that could stand there.
#[derive(Debug)]
pub(super) struct Unknown<'p> {
    pub(super) name: &'p str,
    pub(super) path: Path,
    pub(super) expected: &'static [Sort],
}

impl<'p> Names<'p> {
    pub(super) fn of(policy: &'p Policy, report: &mut Report<'_, '_, '_>) -> Self {
        Self { declared: Declared::of(policy, report), unknown: Vec::new(), misnamed: Vec::new(), limit: report.limit(), further: 0 }
    }

    pub(super) fn see(&mut self, trail: &Trail<'p>, leaf: Leaf<'p>) {
        let (name, expected) = match leaf {
            Leaf::Name(name) => (name.as_str(), expected(trail, true)),
            Leaf::Id(id) => (id.as_str(), expected(trail, false)),
            Leaf::Reference(reference) => return self.see_reference(trail, reference),
            _ => return,
        };
        self.see_name(trail, name, expected);
    }

    fn see_reference(&mut self, trail: &Trail<'p>, reference: &'p Reference) {
        let (name, all) = (reference.id(), expected(trail, false));
        let expected = reference.kind().map_or(all, |kind| all.iter().position(|sort| sort.referent() == Some(kind)).map_or(&[], |at| &all[at..=at]));
        if expected.is_empty() {
            return self.misnamed.push(Misnamed { reference, path: trail.path(), sorts: all.to_vec() });
        }
        let found: Vec<Sort> = self.declared.all(name, expected).map(|declaration| declaration.sort).collect();
        if found.len() > 1 {
            self.misnamed.push(Misnamed { reference, path: trail.path(), sorts: found });
        }
        self.see_name(trail, name, expected);
    }

    fn see_name(&mut self, trail: &Trail<'p>, name: &'p str, expected: &'static [Sort]) {
        if !expected.is_empty() && !self.declared.is_used(name, expected) {
            if self.unknown.len() < self.limit {
                self.unknown.push(Unknown { name, path: trail.path(), expected });
            } else {
                self.further += 1;
            }
        }
    }

    /// Reports the names that are declared nowhere, and those that are never used.
    pub(super) fn check(mut self, context: &Context<'_>, report: &mut Report<'_, '_, '_>) {
        self.misnamed.iter().for_each(|misnamed| misnamed.report(report));
        if !self.unknown.is_empty() {
            self.undeclared(context, report);
        }
        if context.whole {
            unused(context.policy, &self.declared, report);
        }
    }

    fn undeclared(&mut self, context: &Context<'_>, report: &mut Report<'_, '_, '_>) {
        // A declaration that the gate left out is there all the same: one mistake is reported once.
        let unknown: HashSet<&str> = self.unknown.iter().map(|unknown| unknown.name).collect();
        let somewhere = if context.whole { HashSet::new() } else { report.declared_somewhere(&unknown) };
        let aliases = aliases(context.policy);
        let candidates = self.declared.candidates();
        for unknown in self.unknown.iter().filter(|unknown| !somewhere.contains(unknown.name)) {
            if report.count_if_full(Code::UndeclaredName) {
                continue;
            }
            let meant = if report.wants_advice(Code::UndeclaredName) { meant(unknown, &aliases, &candidates) } else { None };
            if let Some(whole) = undeclared(unknown, &self.declared, meant, report) {
                self.declared.is_used(&whole, unknown.expected);
            }
            // A name that is only misspelt where it is used is used.
            if let Some(meant) = meant {
                self.declared.is_used(meant, unknown.expected);
            }
        }
        // In a document that is not whole, those beyond may be declared in what was left out.
        for _ in 0..if context.whole { self.further } else { 0 } {
            report.count_if_full(Code::UndeclaredName);
        }
    }
}

/// Fields whose names stand for data; those of all other fields stand for somebody.
const DATA_FIELDS: &[&str] = &["data", "kind_of", "excludes", "combines", "derives", "result_treated_as", "stores", "over"];
const DATA: &[Sort] = &[Sort::Definition];
pub(super) const PARTIES: &[Sort] = &[Sort::Recipient, Sort::Publisher];
const NAMES: &[Sort] = &[Sort::Definition, Sort::Publisher, Sort::Recipient];

/// What a name in this place may stand for; nothing where the place declares it.
fn expected(trail: &Trail<'_>, is_name: bool) -> &'static [Sort] {
    match trail.field() {
        field if is_name && DATA_FIELDS.contains(&field) => DATA,
        "names" | "includes" => NAMES,
        "publishers" => &[Sort::Publisher],
        _ if is_name => PARTIES,
        "contacts" => &[Sort::ContactPoint],
        // A part of the document stands in a section; evidence may look in a part.
        "at" if is_part(trail) => &[Sort::Section],
        "at" => &[Sort::Section, Sort::Part],
        "see" => &[Sort::Document, Sort::Part, Sort::Section, Sort::Statement],
        "defined_in" => &[Sort::Document, Sort::Part],
        "exception_to" | "statements" | "statement" => &[Sort::Statement],
        _ => &[],
    }
}

/// Whether this is a field of a part of the document itself.
fn is_part(trail: &Trail<'_>) -> bool {
    matches!(trail.steps(), [TrailStep::Key("document"), TrailStep::Key("parts"), TrailStep::Key(_), TrailStep::Key(_)])
}

fn unused(policy: &Policy, declared: &Declared<'_>, report: &mut Report<'_, '_, '_>) {
    // A definition that gives a meaning in words is a fact of the text by itself; one that names data is there to be used.
    let definitions = policy.definitions.iter().filter(|(_, it)| !it.data.is_empty() || !it.kind_of.is_empty()).map(|(name, _)| name.as_str());
    let recipients = policy.recipients.keys().map(|name| name.as_str());
    let sections = policy.document.sections.keys().map(|name| name.as_str());
    let all = definitions.map(|name| (name, Sort::Definition)).chain(recipients.map(|name| (name, Sort::Recipient)));
    for (name, sort) in all.chain(sections.map(|name| (name, Sort::Section))) {
        if declared.is_needed(name, sort) {
            continue;
        }
        let message = format!("`{name}` is declared and never used");
        let help = match sort {
            Sort::Section => "remove it, or point evidence at it",
            _ => "remove it, or use it in the statements that speak of it",
        };
        report.add(Code::UnusedName, &declared::target(name, sort, None), message, Details::label("never used").help(help));
    }
}
