//! What the statements, definitions and other things of a policy say, for comparing it with words.

use std::collections::HashMap;

use super::phrases::{is_literal, touches, words};
use crate::model::{Leaf, Path, Policy, Step, Trail, TrailStep, Visitor, Walk};
use crate::vocab::{Purpose, Term, Vocabulary};

/// What one of them says.
#[derive(Debug, Clone, Default)]
pub(super) struct Fact {
    /// The key below which it stands, such as `disclosure`.
    pub(super) kind: String,
    list: String,
    /// Its terms of whatever vocabulary.
    pub(super) terms: Vec<Term>,
    /// The fields that say something.
    pub(super) fields: Vec<&'static str>,
    /// All words that it has of its own, in small letters.
    pub(super) text: String,
    /// The names that it uses.
    names: Vec<String>,
    /// The terms under `data`.
    data: Vec<Term>,
}

impl Fact {
    /// Whether it says one of these terms, or one above or below it, or has the words themselves.
    pub(super) fn says(&self, terms: &[Term], words: &str) -> bool {
        // A commitment to cooperate with law enforcement names it by its own term.
        let named = |own: &Term, term: &Term| {
            Purpose::INFO.get(own.name()) != Some(*own)
                && own.name().len() > term.name().len()
                && own.name().contains(term.name().trim_end_matches('y'))
        };
        self.text.contains(&without_determiners(words))
            || self.terms.iter().any(|own| terms.iter().any(|term| touches(*own, *term) || named(own, term)))
    }

    /// The key of its list, with that of the section around it, such as `jurisdiction.laws`.
    pub(super) fn list(&self) -> &str {
        &self.list
    }

    pub(super) fn has_field(&self, fields: &[&str]) -> bool {
        self.fields.iter().any(|own| fields.contains(own))
    }

    pub(super) fn has_term(&self, name: &str) -> bool {
        self.terms.iter().any(|term| term.name() == name)
    }

    /// The data that it names and that a text would name too.
    pub(super) fn literal(&self) -> impl Iterator<Item = Term> + '_ {
        self.data.iter().copied().filter(|term| is_literal(*term))
    }

    fn add(&mut self, other: &Fact) {
        self.terms.extend(other.terms.iter().copied());
        self.text.push('\n');
        self.text.push_str(&other.text);
    }
}

/// What everything in a policy says.
pub(super) struct Facts {
    by_owner: HashMap<Path, Fact>,
    named: HashMap<String, Path>,
}

impl Facts {
    pub(super) fn of(policy: &Policy) -> Self {
        let mut gathering = Gathering::default();
        policy.walk(&mut Trail::default(), &mut gathering);
        let mut named = HashMap::new();
        for path in gathering.by_owner.keys() {
            if let [Step::Key(kind), Step::Key(name)] = path.steps()
                && matches!(kind.as_ref(), "definitions" | "recipients" | "publishers")
            {
                named.insert(name.to_string(), path.clone());
            }
        }
        Facts { by_owner: gathering.by_owner, named }
    }

    /// What something says, with what the names that it uses stand for.
    pub(super) fn of_owner(&self, owner: &Path) -> Fact {
        let mut fact = self.by_owner.get(owner).cloned().unwrap_or_default();
        let mut seen: Vec<&str> = Vec::new();
        let mut names: Vec<&String> = self.by_owner.get(owner).map(|fact| fact.names.iter().collect()).unwrap_or_default();
        while let Some(name) = names.pop() {
            if seen.contains(&name.as_str()) {
                continue;
            }
            seen.push(name);
            if let Some(other) = self.named.get(name).and_then(|path| self.by_owner.get(path)) {
                fact.add(other);
                names.extend(&other.names);
            }
        }
        fact.text = without_determiners(&fact.text);
        fact
    }
}

/// "administer the account" says what "administer your account" says.
fn without_determiners(text: &str) -> String {
    const DETERMINERS: &[&str] = &["a", "an", "her", "his", "its", "my", "our", "the", "their", "your"];
    words(text).map(|(word, _)| word).filter(|word| !DETERMINERS.contains(&word.as_str())).collect::<Vec<_>>().join(" ")
}

#[derive(Default)]
struct Gathering {
    by_owner: HashMap<Path, Fact>,
}

impl Gathering {
    /// What the thing says that holds the visited place, and all that hold that thing.
    fn each(&mut self, trail: &Trail<'_>, mut change: impl FnMut(&mut Fact)) {
        let steps = trail.steps();
        if steps.iter().any(|step| matches!(step, TrailStep::Key("evidence"))) && !matches!(steps, [TrailStep::Key(_), TrailStep::Key("evidence")]) {
            return;
        }
        let mut path = Path::root();
        for (depth, step) in steps.iter().enumerate() {
            path = match step {
                TrailStep::Key(key) => path.join((*key).to_owned()),
                TrailStep::Index(index) => path.join(*index),
            };
            let kind = match steps.first() {
                Some(TrailStep::Key(key)) => *key,
                _ => "",
            };
            // The lists themselves say nothing.
            if depth > 0 {
                let fact = self.by_owner.entry(path.clone()).or_default();
                if fact.kind.is_empty() {
                    kind.clone_into(&mut fact.kind);
                    if let Some(TrailStep::Key(list)) = steps.get(1) {
                        fact.list = format!("{kind}.{list}");
                    }
                }
                change(fact);
            }
        }
    }
}

impl<'p> Visitor<'p> for Gathering {
    fn leaf(&mut self, trail: &Trail<'p>, leaf: Leaf<'p>) {
        // A map's key is a name too: what is defined is said by its name.
        let text = match leaf {
            Leaf::Text(text) => text,
            Leaf::Name(name) => name.as_str(),
            Leaf::Id(_) | Leaf::Reference(_) | Leaf::Term(_) | Leaf::Place(_) | Leaf::Language(_) | Leaf::Date(_) | Leaf::Number(_) | Leaf::True => {
                ""
            }
        };
        let name = if let Leaf::Name(name) = leaf { Some(name.to_string()) } else { None };
        let key = match trail.steps() {
            [_, TrailStep::Key(key), ..] => *key,
            _ => "",
        };
        self.each(trail, |fact| {
            if fact.text.is_empty() {
                fact.text.push_str(&key.to_lowercase());
            }
            if !text.is_empty() {
                fact.text.push('\n');
                fact.text.push_str(&text.to_lowercase());
            }
            fact.names.extend(name.clone());
        });
    }

    fn term(&mut self, trail: &Trail<'p>, term: Term) {
        let is_data = trail.field() == "data";
        self.each(trail, |fact| {
            fact.terms.push(term);
            if is_data {
                fact.data.push(term);
            }
        });
    }

    fn field(&mut self, trail: &Trail<'p>) {
        let field = trail.field();
        self.each(trail, |fact| fact.fields.extend(FIELDS.iter().find(|known| **known == field)));
    }
}

/// The fields that are asked for.
const FIELDS: &[&str] = &[
    "stance",
    "hedged",
    "strength",
    "effort",
    "discretion",
    "open_ended",
    "only_if",
    "only_if_any",
    "unless",
    "except",
    "exclusive",
    "exception_to",
    "excludes_states",
    "excludes",
    "every",
    "liability_disclaimed",
];
