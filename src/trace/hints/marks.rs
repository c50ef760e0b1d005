//! Words that limit or turn what a sentence says, and the fields that say the same.

use std::ops::Range;

use super::facts::Fact;
use super::phrases::words;

/// A word that limits or turns what is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mark {
    /// "may", "might", "could": it is not said that it is done.
    May,
    /// "not", "never", "no": it is said that it is not done.
    Not,
    /// "only", "solely": there is nothing else.
    Only,
    /// "should", "generally", "reasonable": it is weakened.
    Weakened,
}

impl Mark {
    /// All of them.
    pub const ALL: &'static [Mark] = &[Mark::May, Mark::Not, Mark::Only, Mark::Weakened];

    /// A short name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::May => "may",
            Self::Not => "not",
            Self::Only => "only",
            Self::Weakened => "weakened",
        }
    }

    /// What it says, for people.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::May => "that something may be so (`stance: may`, `hedged`)",
            Self::Not => "that something is not so (`stance: does_not`, `unless`, `except`)",
            Self::Only => "that there is nothing else (`exclusive`, `only_if`)",
            Self::Weakened => "that it is so in general or with limited effort (`strength`, `effort`, `hedged`)",
        }
    }

    const fn words(self) -> &'static [&'static str] {
        match self {
            Self::May => &["may", "might", "could", "kann", "können", "peut", "peuvent", "pouvons"],
            Self::Not => {
                &["not", "never", "no", "cannot", "neither", "nor", "nicht", "kein", "keine", "keinen", "nie", "pas", "jamais", "aucun", "aucune"]
            }
            Self::Only => &["only", "solely", "exclusively", "nur", "ausschließlich", "uniquement", "seulement"],
            Self::Weakened => {
                &["generally", "typically", "usually", "sometimes", "reasonable", "reasonably", "endeavor", "endeavour", "strive", "commercially"]
            }
        }
    }

    /// More words that bear out a statement that says the mark.
    const fn more_words(self) -> &'static [&'static str] {
        match self {
            Self::May => &[
                "can",
                "right",
                "reserve",
                "reserves",
                "possible",
                "option",
                "choose",
                "if",
                "where",
                "when",
                "time",
                "should",
                "unless",
                "permitted",
                "allow",
                "allows",
                "entitled",
                "will",
                "consent",
                "consents",
                "any",
                "agree",
            ],
            Self::Not => &[
                "without",
                "except",
                "exception",
                "anonymous",
                "unless",
                "other",
                "decline",
                "refuse",
                "exclude",
                "excludes",
                "disclaim",
                "than",
                "prohibited",
                "under",
                "nothing",
                "none",
                "no",
            ],
            Self::Only => {
                &["merely", "just", "limited", "restricted", "other", "except", "unless", "necessary", "extent", "sole", "alone", "permission"]
            }
            Self::Weakened => &[
                "should",
                "may",
                "might",
                "could",
                "need",
                "try",
                "aim",
                "effort",
                "efforts",
                "about",
                "approximately",
                "certain",
                "some",
                "possible",
                "appropriate",
                "designed",
                "attempt",
                "can",
                "or",
                "example",
                "such",
                "also",
                "would",
                "steps",
                "take",
                "takes",
                "seek",
                "work",
                "help",
            ],
        }
    }

    /// Whether words of the mark, or others that bear it out, stand among these.
    pub(super) fn stands_in(self, words: &[String]) -> bool {
        let known = |word: &str| self.words().contains(&word) || self.more_words().contains(&word) || self == Self::Not && word.ends_with("n't");
        words.iter().any(|word| known(word))
    }

    /// Whether something that cites a sentence says the mark, or is of a kind that says it by itself.
    pub(super) fn is_said_by(self, fact: &Fact) -> bool {
        let (fields, kinds): (&[&str], &[&str]) = match self {
            Self::May => (
                &["hedged", "strength", "effort", "discretion", "open_ended", "only_if", "only_if_any", "unless"],
                &["rights", "choices", "definitions", "complaints", "contact_points", "changes", "recipients"],
            ),
            Self::Not => (
                &["except", "unless", "exclusive", "excludes_states", "excludes", "exception_to", "liability_disclaimed"],
                &["scope", "children", "user_duties"],
            ),
            Self::Only => (&["exclusive", "only_if", "only_if_any", "except"], &["scope", "definitions"]),
            Self::Weakened => (&["strength", "effort", "hedged", "discretion"], &["definitions"]),
        };
        let stance = match self {
            Self::May | Self::Weakened => fact.has_term("may"),
            Self::Not => fact.has_term("does_not") || fact.has_term("disclaims"),
            Self::Only => false,
        };
        let told = || words(&fact.text).any(|(word, _)| self.words().contains(&word.as_str()) || self == Self::Not && word == "without");
        let disclaims = self == Self::Not && (fact.kind == "security" || fact.terms.iter().any(|term| term.name().starts_with("no_")));
        stance || disclaims || fact.has_field(fields) || kinds.contains(&fact.kind.as_str()) || told()
    }

    /// Whether something says the mark so that its passages have to say it too.
    pub(super) fn is_claimed_by(self, fact: &Fact) -> bool {
        const STATEMENTS: &[&str] = &["collection", "use", "disclosure", "retention", "tracking", "transfers", "commitments", "automated_decisions"];
        STATEMENTS.contains(&fact.kind.as_str())
            && match self {
                Self::May => fact.has_term("may"),
                Self::Not => fact.has_term("does_not"),
                Self::Only => fact.has_field(&["exclusive"]),
                Self::Weakened => fact.has_field(&["strength", "effort"]),
            }
    }
}

/// Words that begin what is said of a case only.
const CASES: &[&str] = &["if", "when", "where", "whether", "unless", "until", "that", "which", "wenn", "falls", "si"];

/// Whether a comma or the like follows a word.
fn ends_clause(sentence: &str, word: &Range<usize>) -> bool {
    sentence.get(word.end..).is_some_and(|rest| rest.starts_with([',', ';', ':', '(', ')']))
}

/// The marks of a sentence that is about the publisher, with their places: each once.
pub(super) fn find(sentence: &str) -> Vec<(Mark, Range<usize>)> {
    let words: Vec<(String, Range<usize>)> = words(sentence).collect();
    let mut found: Vec<(Mark, Range<usize>)> = Vec::new();
    for (i, (word, range)) in words.iter().enumerate() {
        let before = i.checked_sub(1).and_then(|i| words.get(i)).map_or("", |(word, _)| word.as_str());
        let after = words.get(i + 1).map_or("", |(word, _)| word.as_str());
        for mark in Mark::ALL {
            // What is not so only in a case that is named, or of something else, turns no statement.
            let clause = words.get(..i).unwrap_or_default().iter().rev().take_while(|(_, before)| !ends_clause(sentence, before));
            let in_case = *mark == Mark::Not && clause.take(12).any(|(word, _)| CASES.contains(&word.as_str()));
            let is_it = !in_case && mark.words().contains(&word.as_str()) || *mark == Mark::Not && word.ends_with("n't");
            // What the reader may do, "may not", "not only", "not limited to", "whether or not", "no longer", "No. 5",
            // "you may not be able".
            let is_other = match mark {
                Mark::May => matches!(before, "you" | "users" | "he" | "she") || after == "not" || before.is_empty() && after.parse::<u8>().is_ok(),
                Mark::Not if before == "may" && i > 1 && words.get(i - 2).is_some_and(|(word, _)| word == "you") && after == "be" => true,
                Mark::Not => {
                    matches!(after, "only" | "limited" | "longer" | "later" | "defined" | "required") || before == "or" || after.parse::<u8>().is_ok()
                }
                Mark::Only => before == "not",
                Mark::Weakened => false,
            };
            if is_it && !is_other && !found.iter().any(|(known, _)| known == mark) {
                found.push((*mark, range.clone()));
            }
        }
    }
    found
}
