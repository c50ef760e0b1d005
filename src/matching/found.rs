//! What a test finds in a policy, before the wish says what silence counts as.

use super::words::row;
use crate::model::Path;
use crate::vocab::WishAnswer;

/// The finding of a test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// The answer; none if the policy is silent.
    pub(super) answer: Option<WishAnswer>,
    /// Why, in whole sentences.
    pub(super) reason: String,
    /// What decides it, the most important first.
    pub(super) places: Vec<Path>,
    /// The text says nothing of it, whatever that counts as.
    pub(super) is_silence: bool,
}

/// The most places that an answer names: a person looks at a few of them.
const MOST_PLACES: usize = 20;

impl Found {
    pub(super) fn new(answer: WishAnswer, reason: impl Into<String>, places: impl IntoIterator<Item = Path>) -> Self {
        let mut found = Self { answer: Some(answer), reason: reason.into(), places: Vec::new(), is_silence: false };
        for place in places {
            if found.places.len() == MOST_PLACES {
                break;
            }
            if !found.places.contains(&place) {
                found.places.push(place);
            }
        }
        found
    }

    /// Nothing is said.
    pub(super) fn silent(reason: impl Into<String>) -> Self {
        Self { answer: None, reason: reason.into(), places: Vec::new(), is_silence: true }
    }

    /// Something that a policy would have to offer is not there, as was made sure of: it is not met, unless the wish says what silence counts as.
    pub(super) fn absent(what: &str, place: Path, silence: Option<WishAnswer>) -> Self {
        let reason = format!("The text was searched for {what}, and does not speak of it.");
        Self { answer: silence.is_none().then_some(WishAnswer::NotMet), reason, places: vec![place], is_silence: true }
    }

    /// A policy that is silent, after what silence counts as.
    pub(super) fn settled(self, silence: Option<WishAnswer>) -> (WishAnswer, String, Vec<Path>) {
        match (self.answer, silence) {
            (Some(answer), _) => (answer, self.reason, self.places),
            (None, None | Some(WishAnswer::Unknown)) => (WishAnswer::Unknown, self.reason, self.places),
            (None, Some(WishAnswer::Met)) => (WishAnswer::Met, self.reason + " By this wish, silence counts as met.", self.places),
            (None, Some(WishAnswer::NotMet)) => (WishAnswer::NotMet, self.reason + " By this wish, silence counts as not met.", self.places),
        }
    }
}

/// The findings of several tests as one: of tests that must all be met, or of which one must be.
pub(super) fn joined(found: Vec<Found>, all: bool) -> Found {
    use WishAnswer::{Met, NotMet, Unknown};
    // The answer that one test alone settles, then the one that leaves the whole open.
    let (settling, other) = if all { (NotMet, Met) } else { (Met, NotMet) };
    let has = |answer: Option<WishAnswer>| found.iter().any(|found| found.answer == answer);
    let answer = match () {
        () if has(Some(settling)) => Some(settling),
        () if has(Some(Unknown)) => Some(Unknown),
        () if has(None) => None,
        () => Some(other),
    };
    // What settles the whole is told alone; otherwise every part matters.
    let telling = found.into_iter().filter(|found| answer != Some(settling) || found.answer == answer);
    let mut whole = Found { answer, reason: String::new(), places: Vec::new(), is_silence: answer.is_none() };
    for part in telling {
        if !whole.reason.contains(&part.reason) {
            whole.reason += if whole.reason.is_empty() { "" } else { " " };
            whole.reason += &part.reason;
        }
        whole.places.extend(part.places.into_iter().filter(|place| !whole.places.contains(place)).collect::<Vec<_>>());
    }
    whole.places.truncate(MOST_PLACES);
    whole
}

/// The findings of one test about several things, each with what it is about: all must be met. What is found alike is told once.
pub(super) fn by_part(parts: Vec<(String, Found)>) -> Found {
    let mut alike: Vec<(Vec<String>, Found)> = Vec::new();
    for (name, found) in parts {
        match alike.iter_mut().find(|(_, other)| other.reason == found.reason && other.answer == found.answer) {
            Some((names, other)) => {
                names.extend((!name.is_empty()).then_some(name));
                other.places.extend(found.places.into_iter().filter(|place| !other.places.contains(place)).collect::<Vec<_>>());
            }
            None => alike.push(((!name.is_empty()).then_some(name).into_iter().collect(), found)),
        }
    }
    let several = alike.len() > 1;
    let named = |(names, mut found): (Vec<String>, Found)| {
        if several && !names.is_empty() {
            found.reason = format!("As to {}: {}", row(&names, "and"), found.reason);
        }
        found
    };
    joined(alike.into_iter().map(named).collect(), true)
}
