//! What the writer of an unknown term most likely meant.

use super::document::Document;
use super::hints::{Hint, Replacement, keys_of, listed};
use super::shape::{ObjectShape, Shape};
use super::text_hints;
use crate::diagnostic::{Meant, nearest};
use crate::model::{DefinedName, TextKind};
use crate::source::tree::Tree;
use crate::vocab::{Term, VocabularyInfo};

/// Where an unknown term stands.
pub(super) struct Place<'g> {
    /// The vocabularies whose terms may stand there.
    pub(super) infos: &'static [&'static VocabularyInfo],
    /// The kind of text that may stand there instead of a term.
    pub(super) kind: Option<&'static TextKind>,
    /// The object around it, some other key of which may be meant.
    pub(super) object: Option<&'g ObjectShape>,
    /// The kind of file.
    pub(super) document: &'static Document,
}

impl Place<'_> {
    fn terms(&self) -> impl Iterator<Item = Term> {
        self.infos.iter().flat_map(|info| info.terms())
    }

    /// Whether a declared name may stand there.
    pub(super) fn takes_names(&self) -> bool {
        self.kind.is_some_and(|kind| kind.name == DefinedName::KIND.name)
    }

    fn takes_places(&self) -> bool {
        self.infos.iter().any(|info| info.name == "countries")
    }
}

/// For a word that is no term of the vocabularies that may stand there.
pub(super) fn unknown_term(tree: &Tree<'_>, place: &Place<'_>, text: &str) -> Hint {
    if place.takes_places() {
        return self::place(place, text);
    }
    let spoken = text.to_lowercase().replace(['_', '-'], " ");
    if let Some(name) = declared(tree, place).find(|name| name.to_lowercase().replace(['_', '-'], " ") == spoken) {
        return Hint::did_you_mean(name);
    }
    if let Some(term) = place.terms().find(|term| term.has_synonym(&spoken)) {
        return the_term_is(term);
    }
    if SILENCE.contains(&spoken.as_str()) {
        return Hint::help(place.document.no_term);
    }
    if let Some(hint) = declared_with_such_a_name(tree, place, text) {
        return hint;
    }
    let foreign = |info: &VocabularyInfo| info.name != "fields" && !place.document.foreign.contains(&info.name);
    match Meant::by(text, place.infos, declared(tree, place), foreign) {
        Some(Meant::Synonym(term)) => return the_term_is(term),
        Some(Meant::Every(term)) => return every(place, term),
        Some(Meant::Near(name)) => return Hint::did_you_mean(name),
        Some(Meant::Similar(terms)) if terms.len() == 1 => return terms.first().map(|term| the_term_is(*term)).unwrap_or_default(),
        Some(Meant::Elsewhere(others)) => return of_another_vocabulary(place, &others),
        Some(Meant::Similar(terms) | Meant::Perhaps(terms)) => {
            let names: Vec<&str> = terms.iter().map(|term| term.name()).collect();
            return Hint::help(format!("did you mean {}?", listed(&names)));
        }
        None => {}
    }
    match place.infos {
        [info, ..] if info.terms().len() <= 12 => {
            let names: Vec<&str> = info.terms().map(Term::name).collect();
            Hint::help(format!("the terms are: {}", names.join(", ")))
        }
        [info, ..] => Hint::help(format!("`privacy-policy terms --vocabulary {}` lists them", info.name)),
        [] => Hint::default(),
    }
}

fn the_term_is(term: Term) -> Hint {
    Hint { help: Some(format!("the term for it is `{}`: {}", term.name(), term.definition())), fix: Some(Replacement::Text(term.name().to_owned())) }
}

/// A term, and the way to say that each thing of its kind is meant.
fn every(place: &Place<'_>, term: Term) -> Hint {
    let mut hint = the_term_is(term);
    if place.object.is_some_and(|object| object.field("every").is_some()) {
        hint.help = Some(format!("the term for it is `{}`; where the text says any, all or every, name this list under `every` too", term.name()));
    }
    hint
}

/// What people write where a text says nothing.
const SILENCE: &[&str] =
    &["n/a", "n a", "na", "none", "none stated", "not applicable", "not given", "not specified", "not stated", "nothing", "unknown"];

/// A right word in the wrong place: which keys take it.
fn of_another_vocabulary(place: &Place<'_>, others: &[&VocabularyInfo]) -> Hint {
    let takes = |shape: &Shape| match shape {
        Shape::Term(info) | Shape::List(Shape::Term(info)) => others.iter().any(|other| other.name == info.name),
        Shape::Either(infos, _) | Shape::List(Shape::Either(infos, _)) => infos.iter().any(|info| others.iter().any(|other| other.name == info.name)),
        _ => false,
    };
    let keys: Vec<&str> = place.object.iter().flat_map(|object| object.fields()).filter(|(_, shape)| takes(shape)).map(|(key, _)| *key).collect();
    let own: Vec<&str> = place.object.iter().flat_map(|object| object.own_names()).filter(|name| keys.contains(name)).collect();
    let keys = if own.is_empty() { keys } else { own };
    if keys.is_empty() {
        let first = others.first().map(|info| info.name).unwrap_or_default();
        Hint::help(format!("it is a term of `{first}`, which does not belong here"))
    } else {
        Hint::help(format!("it is a term that belongs under {}", listed(&keys)))
    }
}

/// No policy declares so many names. Comparing every misspelt word with all of them would take long.
const MOST_NAMES: usize = 1000;

/// The names that the file declares for things of the kind that may stand there.
fn declared<'s>(tree: &'s Tree<'_>, place: &Place<'_>) -> impl Iterator<Item = &'s str> + use<'s> {
    let takes_names = place.takes_names();
    let sections: &[&str] = if place.infos.iter().any(|info| info.name == "parties") { &["recipients", "publishers"] } else { &["definitions"] };
    keys_of(tree, sections).take(MOST_NAMES).map(|(key, _)| tree.scalar(key)).filter(move |name| takes_names && DefinedName::KIND.accepts(name))
}

/// A name that was declared, but is spelled like a term in both places.
fn declared_with_such_a_name(tree: &Tree<'_>, place: &Place<'_>, text: &str) -> Option<Hint> {
    let is_declared =
        place.takes_names() && keys_of(tree, &["definitions", "recipients", "publishers"]).take(MOST_NAMES).any(|(key, _)| tree.scalar(key) == text);
    let meant = text_hints::named(text).filter(|_| is_declared)?;
    Some(Hint {
        help: Some(format!("names are spelled unlike terms: write `{meant}` here and where it is declared")),
        fix: Some(Replacement::Text(meant)),
    })
}

/// Names of places that are not in the tables.
const PLACES: &[(&str, &str)] = &[
    ("america", "US"),
    ("england", "GB-ENG"),
    ("great britain", "GB"),
    ("holland", "NL"),
    ("korea", "KR"),
    ("russia", "RU"),
    ("scotland", "GB-SCT"),
    ("south korea", "KR"),
    ("taiwan", "TW"),
    ("the netherlands", "NL"),
    ("turkey", "TR"),
    ("uk", "GB"),
    ("united states of america", "US"),
    ("usa", "US"),
    ("california", "US-CA"),
    ("virginia", "US-VA"),
    ("colorado", "US-CO"),
    ("quebec", "CA-QC"),
];

/// For a place: a code in another spelling, or a name.
fn place(place: &Place<'_>, text: &str) -> Hint {
    let code = text.trim().to_uppercase().replace('_', "-");
    let spoken = text.trim().to_lowercase().replace(['_', '.'], " ");
    let is_code = |code: &str| place.terms().any(|term| term.name() == code) || place.kind.is_some_and(|kind| kind.accepts(code));
    if let Some((_, code)) = PLACES.iter().find(|(name, code)| *name == spoken && is_code(code)) {
        return Hint::did_you_mean(code);
    }
    if is_code(&code) {
        return Hint::did_you_mean(&code);
    }
    if let Some(term) = place.terms().find(|term| term.definition().to_lowercase() == spoken || term.has_synonym(&spoken)) {
        return Hint::did_you_mean(term.name());
    }
    let regions = place.terms().map(Term::name).filter(|name| name.len() > 3);
    if let Some(meant) = nearest(text, regions.filter(|_| text.len() > 3)) {
        return Hint::did_you_mean(meant);
    }
    let mut countries = place.terms().filter(|term| term.name().len() == 2);
    if let Some(term) = countries.find(|term| text.len() > 3 && nearest(text, [term.definition()]).is_some()) {
        return Hint::did_you_mean(term.name());
    }
    if place.infos.iter().any(|info| info.name == "regions") {
        Hint::help("places are ISO 3166 codes such as US or US-CA, or terms of `regions` such as EU")
    } else {
        Hint::help("countries are ISO 3166 codes such as US or DE")
    }
}
