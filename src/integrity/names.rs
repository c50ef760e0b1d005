//! Every name that is used is declared once, and every name that is declared is used.

use std::collections::{HashMap, HashSet};

use super::Context;
use super::report::{Details, Report, Target};
use crate::diagnostic::{Code, nearest};
use crate::model::{DefinedName, Id, Leaf, Path, Policy, Trail, Visitor, Walk};
use crate::vocab::{COUNTRIES, DataCategory, Party, Region, Term, Vocabulary, VocabularyInfo};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_, '_, '_>) {
    let declared = Declared::of(context.policy, report);
    let mut uses = Uses { declared: &declared, used: HashSet::new(), unknown: Vec::new() };
    context.policy.walk(&mut Trail::default(), &mut uses);
    let Uses { mut used, unknown, .. } = uses;
    // A declaration that the gate left out is there all the same: one mistake is reported once.
    let somewhere = if context.whole || unknown.is_empty() { HashSet::new() } else { report.declared_somewhere() };
    let candidates = declared.candidates();
    for use_ in unknown.iter().filter(|use_| !somewhere.contains(use_.name)) {
        if report.only_counts() {
            continue;
        }
        let meant = meant(use_.name, use_.expected, &declared, &candidates);
        undeclared(use_, &declared, meant, report);
        // A name that is only misspelt where it is used is used.
        used.extend(meant);
    }
    if context.whole {
        unused(context.policy, &used, report);
    }
}

/// What a name can stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Sort {
    Definition,
    Recipient,
    Publisher,
    ContactPoint,
    Section,
    Part,
    Document,
    Statement,
}

impl Sort {
    const fn name(self) -> &'static str {
        match self {
            Self::Definition => "a definition",
            Self::Recipient => "a recipient",
            Self::Publisher => "a publisher",
            Self::ContactPoint => "a contact point",
            Self::Section => "a section",
            Self::Part => "a part of the document",
            Self::Document => "a related document",
            Self::Statement => "a statement",
        }
    }

    /// Where it is declared.
    const fn home(self) -> &'static str {
        match self {
            Self::Definition => "`definitions`",
            Self::Recipient => "`recipients`",
            Self::Publisher => "`publishers`",
            Self::ContactPoint => "`contact_points`",
            Self::Section => "`document.sections`",
            Self::Part => "`document.parts`",
            Self::Document => "`document.related`",
            Self::Statement => "the statements",
        }
    }
}

/// Fields whose names stand for data; those of all other fields stand for somebody.
const DATA_FIELDS: &[&str] = &["data", "excludes", "combines", "derives", "result_treated_as", "stores", "over"];
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
        "at" => &[Sort::Section],
        "see" => &[Sort::Document, Sort::Part, Sort::Section, Sort::Statement],
        "defined_in" => &[Sort::Document, Sort::Part],
        "exception_to" | "statements" | "statement" => &[Sort::Statement],
        _ => &[],
    }
}

/// What is declared. Contact points are only ever named under `contacts`, so that one may share its name with anything else.
struct Declared<'p> {
    names: HashMap<&'p str, (Sort, Target)>,
    contact_points: HashMap<&'p str, (Sort, Target)>,
    /// Other names of what is declared, with the name under which it is.
    aliases: Vec<(&'p str, &'p str, Sort)>,
    /// What was declared before as something else.
    again: Vec<(&'p str, Sort)>,
}

impl<'p> Declared<'p> {
    /// Everything that the policy declares. What is declared twice is reported.
    fn of(policy: &'p Policy, report: &mut Report<'_, '_, '_>) -> Self {
        let mut declared = Self { names: HashMap::new(), contact_points: HashMap::new(), aliases: aliases(policy), again: Vec::new() };
        let root = Path::root();
        let names = |section: &str, keys: Vec<&'p DefinedName>, sort| {
            let section = root.join(section);
            keys.into_iter().map(move |key| (key.as_str(), sort, Target::Key(section.join(key.as_str())))).collect::<Vec<_>>()
        };
        let publishers = names("publishers", policy.publishers.keys().collect(), Sort::Publisher);
        let definitions = names("definitions", policy.definitions.keys().collect(), Sort::Definition);
        let recipients = names("recipients", policy.recipients.keys().collect(), Sort::Recipient);
        for (name, sort, target) in [publishers, definitions, recipients].concat() {
            reserved(name, &target, report);
            declared.add(name, sort, target, Code::DuplicateName, report);
        }
        let document = root.join("document");
        let ids = |section: Path, keys: Vec<&'p Id>, sort| {
            keys.into_iter().map(move |key| (key.as_str(), sort, Target::Key(section.join(key.as_str())))).collect::<Vec<_>>()
        };
        let sections = ids(document.join("sections"), policy.document.sections.keys().collect(), Sort::Section);
        let parts = ids(document.join("parts"), policy.document.parts.keys().collect(), Sort::Part);
        let related = ids(document.join("related"), policy.document.related.keys().collect(), Sort::Document);
        let points = ids(root.join("contact_points"), policy.contact_points.keys().collect(), Sort::ContactPoint);
        let statements = policy
            .statements()
            .filter_map(|(place, statement)| {
                let id = statement.common().id?;
                Some((id.as_str(), Sort::Statement, Target::Value(place.path().join("id"))))
            })
            .collect();
        for (name, sort, target) in [sections, parts, related, points, statements].concat() {
            declared.add(name, sort, target, Code::DuplicateId, report);
        }
        declared
    }

    /// What a name stands for where one of these sorts is expected.
    fn get(&self, name: &str, expected: &[Sort]) -> Option<&(Sort, Target)> {
        let contact_point = self.contact_points.get(name);
        if expected.contains(&Sort::ContactPoint) { contact_point.or_else(|| self.names.get(name)) } else { self.names.get(name).or(contact_point) }
    }

    /// Whether a name stands for something that is expected, be it by a second declaration.
    fn has(&self, name: &str, expected: &[Sort]) -> bool {
        self.get(name, expected).is_some_and(|(sort, _)| expected.contains(sort))
            || self.again.iter().any(|(again, sort)| *again == name && expected.contains(sort))
    }

    /// The names that a misspelt one is compared with, in order. No policy declares so many that a thousand do not suffice.
    fn candidates(&self) -> Vec<(&'p str, Sort)> {
        const MOST: usize = 1000;
        let all = self.names.iter().chain(&self.contact_points);
        let mut candidates: Vec<(&str, Sort)> = all.map(|(name, (sort, _))| (*name, *sort)).collect();
        candidates.sort_unstable_by_key(|(name, _)| *name);
        candidates.truncate(MOST);
        candidates
    }

    fn add(&mut self, name: &'p str, sort: Sort, target: Target, code: Code, report: &mut Report<'_, '_, '_>) {
        let known = if sort == Sort::ContactPoint { &mut self.contact_points } else { &mut self.names };
        let first = known.get(name);
        if let Some((first, place)) = first {
            let message = format!("`{name}` is declared twice");
            let details = Details::label(format!("{} here", sort.name()))
                .related(place.clone(), format!("{} here", first.name()))
                .help("one name has one meaning: give one of the two another name");
            report.add(code, &target, message, details);
            self.again.push((name, sort));
        } else {
            known.insert(name, (sort, target));
        }
    }
}

/// Legal names and spellings that stand beside the names.
fn aliases(policy: &Policy) -> Vec<(&str, &str, Sort)> {
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

/// Codes of countries and regions stand beside declared names in no list, but a reader would take one for the other.
fn reserved(name: &str, target: &Target, report: &mut Report<'_, '_, '_>) {
    if COUNTRIES.get(name).is_some() || Region::from_name(name).is_some() {
        let message = format!("`{name}` is the code of a country or region");
        let details = Details::label("not a name").help("spell the name out, and put the text's own spelling under `as_written`");
        report.add(Code::ReservedName, target, message, details);
    }
}

/// A use of a name that stands for nothing that could stand there.
struct Unknown<'p> {
    name: &'p str,
    path: Path,
    expected: &'static [Sort],
}

struct Uses<'d, 'p> {
    declared: &'d Declared<'p>,
    used: HashSet<&'p str>,
    unknown: Vec<Unknown<'p>>,
}

impl<'p> Visitor<'p> for Uses<'_, 'p> {
    fn leaf(&mut self, trail: &Trail<'p>, leaf: Leaf<'p>) {
        let (name, expected) = match leaf {
            Leaf::Name(name) => (name.as_str(), expected(trail, true)),
            Leaf::Id(id) => (id.as_str(), expected(trail, false)),
            _ => return,
        };
        if expected.is_empty() {
            return;
        }
        if self.declared.has(name, expected) {
            self.used.insert(name);
        } else {
            self.unknown.push(Unknown { name, path: trail.path(), expected });
        }
    }
}

fn undeclared(unknown: &Unknown<'_>, declared: &Declared<'_>, meant: Option<&str>, report: &mut Report<'_, '_, '_>) {
    let Unknown { name, path, expected } = unknown;
    let target = Target::Value(path.clone());
    if let Some((sort, place)) = declared.get(name, expected) {
        let wanted = expected.iter().map(|sort| sort.name()).collect::<Vec<_>>().join(" or ");
        let details = Details::label(format!("expected {wanted}")).related(place.clone(), format!("{} here", sort.name()));
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
fn meant<'p>(name: &str, expected: &[Sort], declared: &Declared<'p>, candidates: &[(&'p str, Sort)]) -> Option<&'p str> {
    if let Some((_, name, _)) = declared.aliases.iter().find(|(alias, _, sort)| *alias == name && expected.contains(sort)) {
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
    let is_it = |term: &&Term| [spoken.as_str(), one].iter().any(|words| term.name.replace('_', " ") == *words || term.synonyms.contains(words));
    let find = |info: &'static VocabularyInfo| info.terms.iter().find(is_it).map(|term| term.name);
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

fn unused(policy: &Policy, used: &HashSet<&str>, report: &mut Report<'_, '_, '_>) {
    let root = Path::root();
    // A definition that gives a meaning in words is a fact of the text by itself; one that names data is there to be used.
    let definitions = policy.definitions.iter().filter(|(_, definition)| !definition.data.is_empty()).map(|(name, _)| name.as_str());
    let recipients = policy.recipients.keys().map(|name| name.as_str());
    let sections = policy.document.sections.keys().map(|name| name.as_str());
    let homes: [(Path, Vec<&str>, Sort); 3] = [
        (root.join("definitions"), definitions.collect(), Sort::Definition),
        (root.join("recipients"), recipients.collect(), Sort::Recipient),
        (root.join("document").join("sections"), sections.collect(), Sort::Section),
    ];
    for (home, names, sort) in homes {
        for name in names.into_iter().filter(|name| !used.contains(name)) {
            let message = format!("`{name}` is declared and never used");
            let help = match sort {
                Sort::Section => "remove it, or point evidence at it",
                _ => "remove it, or use it in the statements that speak of it",
            };
            report.add(Code::UnusedName, &Target::Key(home.join(name)), message, Details::label("never used").help(help));
        }
    }
}
