//! Every name that is used is declared once, and every name that is declared is used.

use std::collections::HashSet;

use super::Context;
use super::declared::{self, Declared, Sort};
use super::report::{Details, Report, Target};
use crate::diagnostic::{Code, nearest};
use crate::model::{Leaf, Path, Policy, Trail, TrailStep};
use crate::vocab::{DataCategory, Party, Term, Vocabulary, VocabularyInfo};

/// Collects the uses of names while the parts of a policy are walked, and reports what is wrong with them in the end.
#[derive(Debug)]
pub(super) struct Names<'p> {
    declared: Declared<'p>,
    unknown: Vec<Unknown<'p>>,
    /// How many of those are described. The paths of a million would take more memory than the policy.
    limit: usize,
    /// How many there are beyond.
    further: usize,
}

/// A use of a name that stands for nothing that could stand there.
#[derive(Debug)]
struct Unknown<'p> {
    name: &'p str,
    path: Path,
    expected: &'static [Sort],
}

impl<'p> Names<'p> {
    pub(super) fn of(policy: &'p Policy, report: &mut Report<'_, '_, '_>) -> Self {
        Self { declared: Declared::of(policy, report), unknown: Vec::new(), limit: report.limit(), further: 0 }
    }

    pub(super) fn see(&mut self, trail: &Trail<'p>, leaf: Leaf<'p>) {
        let (name, expected) = match leaf {
            Leaf::Name(name) => (name.as_str(), expected(trail, true)),
            Leaf::Id(id) => (id.as_str(), expected(trail, false)),
            _ => return,
        };
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
            undeclared(unknown, &self.declared, meant, report);
            // A name that is only misspelt where it is used is used.
            if let Some(declaration) = meant.and_then(|meant| self.declared.names.get_mut(meant)) {
                declaration.used = true;
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
const PARTIES: &[Sort] = &[Sort::Recipient, Sort::Publisher];
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

/// Another name of what is declared, with the name under which it is.
type Alias<'p> = (&'p str, &'p str, Sort);

/// Legal names and spellings that stand beside the names.
fn aliases(policy: &Policy) -> Vec<Alias<'_>> {
    let publishers = policy.publishers.iter().flat_map(|(name, publisher)| {
        let others = publisher.legal_name.iter().chain(&publisher.also_called);
        others.map(|other| (other.as_str(), name.as_str(), Sort::Publisher))
    });
    let recipients = policy.recipients.iter().flat_map(|(name, recipient)| {
        let others = recipient.legal_name.iter().chain(&recipient.as_written);
        others.map(|other| (other.as_str(), name.as_str(), Sort::Recipient))
    });
    let definitions = policy
        .definitions
        .iter()
        .flat_map(|(name, definition)| definition.as_written.iter().map(|other| (other.as_str(), name.as_str(), Sort::Definition)));
    publishers.chain(recipients).chain(definitions).collect()
}

fn undeclared(unknown: &Unknown<'_>, declared: &Declared<'_>, meant: Option<&str>, report: &mut Report<'_, '_, '_>) {
    let Unknown { name, path, expected } = unknown;
    let target = Target::Value(path.clone());
    if let Some(declaration) = declared.get(name, expected) {
        let sort = declaration.sort;
        let wanted = expected.iter().map(|sort| sort.name()).collect::<Vec<_>>().join(" or ");
        let details = Details::label(format!("expected {wanted}")).related(declaration.target(name), format!("{} here", sort.name()));
        report.add(Code::UndeclaredName, &target, format!("`{name}` is {}, and {wanted} belongs here", sort.name()), details);
        return;
    }
    let message = format!("`{name}` is declared nowhere");
    let mut details = Details::label("declared nowhere").help(homes(expected));
    if let Some(whole) = split_at_comma(path, name, declared, report) {
        details = details.help(format!("YAML has split `{whole}` at its comma: put the whole name in quotes"));
    } else if meant.is_some() {
        details = details.meant(meant);
    } else if let Some(term) = term(name, expected) {
        details = details.help(format!("{}, or use the term `{term}`", homes(expected)));
    }
    report.add(Code::UndeclaredName, &target, message, details);
}

/// Where a name of such a sort is declared, as advice.
fn homes(expected: &[Sort]) -> String {
    let homes: Vec<&str> = expected.iter().filter(|sort| **sort != Sort::Statement).map(|sort| sort.home()).collect();
    let under = match homes.as_slice() {
        [] => return "give the statement that is meant this `id`".to_owned(),
        [only] => format!("declare it under {only}"),
        [first @ .., last] => format!("declare it under {} or {last}", first.join(", ")),
    };
    if expected.contains(&Sort::Statement) { format!("{under}, or give a statement this `id`") } else { under }
}

/// The name or term that a misspelt name most likely stands for.
fn meant<'p>(unknown: &Unknown<'_>, aliases: &[Alias<'p>], candidates: &[(&'p str, Sort)]) -> Option<&'p str> {
    let Unknown { name, expected, .. } = unknown;
    if let Some((_, name, _)) = aliases.iter().find(|(alias, _, sort)| alias == name && expected.contains(sort)) {
        return Some(name);
    }
    let candidates = candidates.iter().filter(|(_, sort)| expected.contains(sort)).map(|(name, _)| *name);
    let spelled = name.to_lowercase().replace([' ', '-'], "_");
    nearest(name, candidates).or_else(|| term(name, expected).filter(|term| *term == spelled))
}

/// The term for what was written like a name: `E-mail address`, `Service Providers`.
fn term(name: &str, expected: &[Sort]) -> Option<&'static str> {
    let spoken = name.to_lowercase().replace(['-', '_'], " ");
    let one = spoken.strip_suffix('s').unwrap_or(&spoken);
    let is_it = |term: &Term| [spoken.as_str(), one].iter().any(|words| term.name().replace('_', " ") == *words || term.has_synonym(words));
    let find = |info: &'static VocabularyInfo| info.terms().find(is_it).map(Term::name);
    match expected {
        [Sort::Definition] => find(DataCategory::INFO),
        PARTIES => find(Party::INFO),
        _ => None,
    }
}

/// The declared name that a list in brackets holds in two pieces, because it has a comma and no quotes.
fn split_at_comma<'p>(path: &Path, name: &str, declared: &Declared<'p>, report: &Report<'_, '_, '_>) -> Option<&'p str> {
    let standing = report.standing(path);
    if standing.starts_with(['"', '\'']) {
        return None;
    }
    let candidates = declared.names.keys().filter(|whole| whole.contains(','));
    candidates.copied().find(|whole| whole.split(',').any(|piece| piece.trim() == name))
}

fn unused(policy: &Policy, declared: &Declared<'_>, report: &mut Report<'_, '_, '_>) {
    // A definition that gives a meaning in words is a fact of the text by itself; one that names data is there to be used.
    let definitions = policy.definitions.iter().filter(|(_, it)| !it.data.is_empty() || !it.kind_of.is_empty()).map(|(name, _)| name.as_str());
    let recipients = policy.recipients.keys().map(|name| name.as_str());
    let sections = policy.document.sections.keys().map(|name| name.as_str());
    let all = definitions.map(|name| (name, Sort::Definition)).chain(recipients.map(|name| (name, Sort::Recipient)));
    for (name, sort) in all.chain(sections.map(|name| (name, Sort::Section))) {
        if declared.names.get(name).is_some_and(|declaration| declaration.used) {
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
