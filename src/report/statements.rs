//! Statements as a page shows them: the stance, everything that is said, and the passages that say so.

use serde::Serialize;

use super::glossary::{Glossary, Mention};
use super::{kinds, words};
use crate::link;
use crate::model::{Document, Leaf, Locator, Policy, Referent, StatementPlace, StatementRef, Trail, TrailStep, Visitor};
use crate::phrase::{self, Kind};
use crate::vocab::{Term, Vocabulary};

/// Fields that a page shows in a way of their own, or not at all.
const APART: [&str; 4] = ["id", "stance", "evidence", "note"];

/// A section of statements.
#[derive(Debug, Serialize)]
pub(super) struct Group {
    pub(super) id: String,
    pub(super) title: &'static str,
    pub(super) statements: Vec<View>,
}

/// A statement.
#[derive(Debug, Serialize)]
pub(super) struct View {
    pub(super) anchor: String,
    pub(super) stance: &'static str,
    pub(super) stance_word: &'static str,
    /// Its short name in the file.
    pub(super) name: Option<String>,
    /// What it says in a sentence.
    pub(super) sentence: Vec<Mention>,
    pub(super) facts: Vec<Fact>,
    pub(super) evidence: Vec<Passage>,
    pub(super) note: Option<String>,
}

/// One field of a statement or of another object.
#[derive(Debug, Serialize)]
pub(super) struct Fact {
    #[serde(skip)]
    pub(super) path: Vec<String>,
    pub(super) label: String,
    pub(super) values: Vec<Mention>,
}

/// A passage of the text.
#[derive(Debug, Serialize)]
pub(super) struct Passage {
    /// The first words, and the last ones.
    pub(super) quote: String,
    pub(super) section: Option<String>,
    pub(super) href: Option<String>,
}

/// The passages that locators lead to.
pub(super) fn passages(document: &Document, locators: &[Locator]) -> Vec<Passage> {
    let passage = |locator: &Locator| Passage {
        quote: locator.text.as_str().to_owned(),
        section: locator.at.as_ref().and_then(|at| document.sections.get(at)).map(|path| path.as_str().replace("\\/", "/")),
        href: link::passage(document, locator),
    };
    locators.iter().map(passage).collect()
}

/// All statements, by section.
pub(super) fn groups(policy: &Policy, glossary: &mut Glossary<'_>) -> Vec<Group> {
    let mut groups: Vec<Group> =
        kinds::KINDS.iter().map(|kind| Group { id: kind.key.replace(['.', '_'], "-"), title: kind.title, statements: Vec::new() }).collect();
    for (place, statement) in policy.statements() {
        let view = view(policy, place, statement, glossary);
        if let Some(group) = groups.get_mut(kinds::position(place)) {
            group.statements.push(view);
        }
    }
    groups.retain(|group| !group.statements.is_empty());
    groups
}

fn view(policy: &Policy, place: StatementPlace, statement: StatementRef<'_>, glossary: &mut Glossary<'_>) -> View {
    let common = statement.common();
    let facts = facts(glossary, |trail, visitor| statement.walk(trail, visitor));
    View {
        anchor: kinds::anchor(place),
        stance: common.stance.name(),
        stance_word: words::of_stance(common.stance),
        name: common.id.map(ToString::to_string),
        sentence: sentence(policy, statement, glossary),
        facts,
        evidence: passages(&policy.document, common.evidence),
        note: common.note.map(ToString::to_string),
    }
}

/// What a statement says in a sentence, with the meanings of its words.
fn sentence(policy: &Policy, statement: StatementRef<'_>, glossary: &mut Glossary<'_>) -> Vec<Mention> {
    let piece = |piece: phrase::Piece<'_>| {
        let text = piece.text.into_owned();
        let known = match piece.kind {
            Kind::Words | Kind::Text => Mention::plain(String::new()),
            Kind::Term(_, term) => glossary.term(term),
            Kind::Name(name) => glossary.name(name.as_str()),
            Kind::Contact(id) => glossary.contact(id.as_str()),
            Kind::Reference(Referent::Statement, id) => glossary.statement(id),
            Kind::Reference(..) => Mention::plain(String::new()),
            Kind::Url => Mention { href: link::link(&text), ..Mention::plain(String::new()) },
            Kind::Email => Mention { href: link::mail(&text), ..Mention::plain(String::new()) },
        };
        Mention { text, ..known }
    };
    phrase::statement(policy, statement).pieces.into_iter().map(piece).collect()
}

/// The fields of what is walked.
pub(super) fn facts<'p>(glossary: &mut Glossary<'_>, walk: impl FnOnce(&mut Trail<'p>, &mut dyn Visitor<'p>)) -> Vec<Fact> {
    let mut facts = Facts { glossary, found: Vec::new(), term: None };
    walk(&mut Trail::default(), &mut facts);
    facts.found
}

/// Gathers fields.
struct Facts<'g, 'n> {
    glossary: &'g mut Glossary<'n>,
    found: Vec<Fact>,
    /// The term whose leaf follows.
    term: Option<Term>,
}

impl<'p> Visitor<'p> for Facts<'_, '_> {
    fn term(&mut self, _: &Trail<'p>, term: Term) {
        self.term = Some(term);
    }

    fn leaf(&mut self, trail: &Trail<'p>, leaf: Leaf<'p>) {
        let keys = trail.steps().iter().filter_map(|step| match step {
            TrailStep::Key(key) => Some(*key),
            TrailStep::Index(_) => None,
        });
        let keys: Vec<&str> = keys.collect();
        let Some(first) = keys.first() else { return };
        if APART.contains(first) || keys.contains(&"evidence") {
            return;
        }
        let value = self.value(trail.field(), leaf);
        match self.found.last_mut().filter(|fact| fact.path == keys) {
            Some(fact) => fact.values.push(value),
            None => {
                let label = words::capital(&keys.iter().map(|key| words::plain(key)).collect::<Vec<_>>().join(": "));
                self.found.push(Fact { path: keys.into_iter().map(str::to_owned).collect(), label, values: vec![value] });
            }
        }
    }
}

impl Facts<'_, '_> {
    fn value(&mut self, field: &str, leaf: Leaf<'_>) -> Mention {
        match leaf {
            Leaf::Term(name) => self.term.take().map_or_else(|| Mention::plain(words::plain(name)), |term| self.glossary.term(term)),
            Leaf::Name(name) => self.glossary.name(name.as_str()),
            Leaf::Id(id) if field == "contacts" => self.glossary.contact(id.as_str()),
            Leaf::Id(id) if matches!(field, "exception_to" | "statements" | "statement") => self.glossary.statement(id.as_str()),
            Leaf::Id(id) => Mention::plain(words::plain(id.as_str())),
            Leaf::Reference(reference) => self.glossary.reference_to(reference),
            Leaf::Place(place) => Mention::plain(words::of_place(place)),
            Leaf::Language(language) => Mention::plain(language.to_string()),
            Leaf::Text(text) if matches!(field, "duration" | "deadline" | "notice_period" | "lifetime") => Mention::plain(words::of_duration(text)),
            Leaf::Text(text) => Mention { href: link::link(text), ..Mention::plain(text.to_owned()) },
            Leaf::Date(date) => Mention::plain(date.to_string()),
            Leaf::Number(number) => Mention::plain(number.to_string()),
            Leaf::True => Mention::plain("yes".to_owned()),
        }
    }
}
