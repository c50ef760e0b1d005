//! Hints: what a sentence says and nothing that cites it, and what a statement says and none of its passages.
//!
//! They rest on words alone, so that some are wrong; `tests/hints.rs` measures how many. A person has to judge each.

mod acts;
mod facts;
mod marks;
mod phrases;

use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::ops::Range;

use super::{Outcome, Resolution, Role, SourceText, Trace, locators};
use crate::model::{Path, Policy};
use crate::vocab::Term;
pub use acts::Act;
use facts::{Fact, Facts};
pub use marks::Mark;
use phrases::{Found, Kind};

/// What may be missing in the file, or in the text.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Hint {
    /// Where it may be missing.
    pub kind: HintKind,
    /// What it is about.
    pub matter: Matter,
    /// The sentence, as an index into [`SourceText::sentences`].
    pub sentence: usize,
    /// The words of the text, as a range of [`SourceText::plain`], where the text has some.
    pub words: Option<Range<usize>>,
    /// The statement that says more than its passages.
    pub owner: Option<Path>,
}

/// Where something may be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HintKind {
    /// The text says it, and nothing that cites the sentence does.
    NotEncoded,
    /// A statement says it, and none of its passages does.
    NotSaid,
}

/// What a hint is about.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Matter {
    /// A kind of data, a purpose or somebody, by a term of the language.
    Term(Term),
    /// A word that limits or turns what is said.
    Mark(Mark),
    /// Something that the text does, such as collecting data.
    Act(&'static Act),
}

impl Matter {
    /// The term, or the name of the mark.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Matter::Term(term) => term.name(),
            Matter::Mark(mark) => mark.name(),
            Matter::Act(act) => act.name(),
        }
    }
}

impl fmt::Display for Matter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Matter::Term(term) => write!(f, "`{}`", term.name()),
            Matter::Mark(mark) => f.write_str(mark.meaning()),
            Matter::Act(act) => f.write_str(act.meaning()),
        }
    }
}

/// What may be missing in a policy or in its text, in the order of the text.
#[must_use]
pub fn hints(policy: &Policy, text: &SourceText, trace: &Trace) -> Vec<Hint> {
    let facts = Facts::of(policy);
    let mut cited: Vec<Cited> = Vec::new();
    let mut numbers: HashMap<Path, usize> = HashMap::new();
    let mut of_sentence: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); text.sentences().len()];
    let mut of_part: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); text.parts().len()];
    for (locator, resolution) in locators(policy).iter().zip(&trace.locators) {
        let (Resolution::Located(Outcome::Found(passage)), Role::Cites) = (resolution, locator.locator.role) else { continue };
        let owner = locator.owner();
        let number = *numbers.entry(owner.clone()).or_insert_with(|| {
            cited.push(Cited { fact: facts.of_owner(&owner), owner, sentences: BTreeSet::new() });
            cited.len() - 1
        });
        for sentence in passage.sentences.clone() {
            of_sentence.get_mut(sentence).into_iter().for_each(|owners| _ = owners.insert(number));
            cited.get_mut(number).into_iter().for_each(|owner| _ = owner.sentences.insert(sentence));
        }
        for part in passage.parts.clone() {
            of_part.get_mut(part).into_iter().for_each(|owners| _ = owners.insert(number));
        }
    }
    let words: Vec<Found> = text.sentences().iter().map(|sentence| phrases::find(text.text(&sentence.range))).collect();
    let mut hints = Vec::new();
    for (number, (owners, found)) in of_sentence.iter().zip(&words).enumerate() {
        let owners: Vec<&Fact> = owners.iter().filter_map(|owner| cited.get(*owner)).map(|cited| &cited.fact).collect();
        let start = text.sentences().get(number).map_or(0, |sentence| sentence.range.start);
        let unsaid = |(matter, words): (Matter, Range<usize>)| Hint {
            kind: HintKind::NotEncoded,
            matter,
            sentence: number,
            words: Some(start + words.start..start + words.end),
            owner: None,
        };
        if !owners.is_empty() {
            hints.extend(not_encoded(found, &owners).into_iter().map(unsaid));
        }
    }
    for owner in &cited {
        let said: Vec<&Found> = owner.sentences.iter().filter_map(|sentence| words.get(*sentence)).collect();
        let sentence = owner.sentences.first().copied().unwrap_or(0);
        let unfounded = |matter| Hint { kind: HintKind::NotSaid, matter, sentence, words: None, owner: Some(owner.owner.clone()) };
        hints.extend(not_said(&owner.fact, &said).into_iter().map(unfounded));
    }
    hints.extend(undone(text, &of_part, &cited));
    hints.sort_by_key(|hint| hint.sentence);
    hints
}

/// Something that cites the text.
struct Cited {
    owner: Path,
    fact: Fact,
    sentences: BTreeSet<usize>,
}

/// What a sentence says and none of those who cite it.
fn not_encoded(found: &Found, owners: &[&Fact]) -> Vec<(Matter, Range<usize>)> {
    let mut unsaid: Vec<(Matter, Range<usize>)> = Vec::new();
    for phrase in &found.phrases {
        // Only where somebody who cites the sentence could say it.
        let could = owners.iter().any(|owner| phrase.kind.is_said_by(owner));
        if could && !owners.iter().any(|owner| owner.says(phrase.terms, &phrase.text)) {
            unsaid.extend(phrase.terms.first().map(|term| (Matter::Term(*term), phrase.range.clone())));
        }
    }
    for (mark, range) in &found.marks {
        if !owners.iter().any(|owner| mark.is_said_by(owner)) {
            unsaid.push((Matter::Mark(*mark), range.clone()));
        }
    }
    let mut seen = Vec::new();
    unsaid.retain(|(matter, _)| {
        !seen.contains(matter) && {
            seen.push(*matter);
            true
        }
    });
    unsaid
}

/// What parts do and nothing that cites them says. What a sentence began to do, its further parts go on with, and so do the items that it leads into.
fn undone(text: &SourceText, of_part: &[BTreeSet<usize>], cited: &[Cited]) -> Vec<Hint> {
    let mut hints: Vec<Hint> = Vec::new();
    let mut going_on: Vec<(&'static Act, Range<usize>)> = Vec::new();
    let mut leads = false;
    for (number, sentence) in text.sentences().iter().enumerate() {
        let words = text.text(&sentence.range);
        if !leads {
            going_on.clear();
        }
        let lead = going_on.clone();
        let found = acts::find(words);
        for part in sentence.parts.clone() {
            let Some((range, owners)) = text.parts().get(part).map(|part| &part.range).zip(of_part.get(part)) else { continue };
            let place = |words: &Range<usize>| sentence.range.start + words.start..sentence.range.start + words.end;
            let own = found.iter().map(|(act, words)| (*act, place(words))).filter(|(_, words)| range.contains(&words.start));
            let own: Vec<(&'static Act, Range<usize>)> = own.collect();
            going_on.retain(|(act, _)| act.class().is_some_and(|class| own.iter().all(|(own, _)| own.class() != Some(class))));
            going_on.extend(own);
            let says = |act: &Act| owners.iter().filter_map(|owner| cited.get(*owner)).any(|owner| act.is_said_by(&owner.fact));
            for (act, words) in going_on.iter().filter(|(act, _)| !owners.is_empty() && !says(act)) {
                if !hints.iter().rev().take(20).any(|hint| hint.sentence == number && hint.matter == Matter::Act(act)) {
                    let hint =
                        Hint { kind: HintKind::NotEncoded, matter: Matter::Act(act), sentence: number, words: Some(words.clone()), owner: None };
                    hints.push(hint);
                }
            }
        }
        let end = words.trim_end_matches([' ', '"', '”']);
        leads = end.ends_with(':') || leads && (end.ends_with([';', ',']) || end.ends_with(" and") || end.ends_with(" or"));
        if leads && !end.ends_with(':') {
            // Items go on with what leads into them, not with each other.
            going_on = lead;
        }
    }
    hints
}

/// What a statement says and none of its sentences.
fn not_said(owner: &Fact, said: &[&Found]) -> Vec<Matter> {
    let mut unfounded = Vec::new();
    for mark in Mark::ALL {
        if mark.is_claimed_by(owner) && !said.iter().any(|found| found.has(*mark)) {
            unfounded.push(Matter::Mark(*mark));
        }
    }
    for term in owner.literal() {
        let is_said = said
            .iter()
            .any(|found| found.names(term) || found.phrases.iter().any(|phrase| phrase.terms.iter().any(|said| phrases::touches(*said, term))));
        // Where no data at all is recognised, the text speaks in words of its own.
        let speaks = said.iter().any(|found| found.phrases.iter().any(|phrase| phrase.kind == Kind::Data && phrase.is_literal));
        if speaks && !is_said {
            unfounded.push(Matter::Term(term));
        }
    }
    unfounded
}
