//! Words that a hyphen breaks over two lines: whether the hyphen is part of the word, the text seldom says.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use super::super::inline::Char;

/// First parts of words that are commonly written with a hyphen.
const FIRST_PARTS: &[&str] = &[
    "all", "anti", "app", "by", "click", "co", "cross", "cyber", "data", "day", "de", "device", "e", "end", "eu", "ex", "face", "fee", "first",
    "follow", "four", "free", "full", "geo", "good", "half", "hard", "health", "high", "hyper", "ill", "in", "inter", "long", "low", "mid", "multi",
    "near", "need", "new", "no", "non", "off", "on", "one", "opt", "opted", "opting", "out", "over", "peer", "period", "person", "point", "post",
    "pre", "privacy", "problem", "pro", "pseudo", "real", "risk", "second", "self", "semi", "set", "short", "single", "sign", "so", "state", "step",
    "sub", "third", "three", "time", "top", "two", "up", "user", "well", "wide", "world", "write",
];

/// First parts of the list above that also begin longer words, so that a hyphen after them is only kept if a word of its own follows.
const ALSO_SYLLABLES: &[&str] =
    &["all", "by", "co", "de", "ex", "in", "inter", "no", "on", "out", "over", "per", "post", "pre", "pro", "so", "sub", "up"];

/// Words that were broken, by the form in which they do not stand in the text read.
#[derive(Debug, Clone, Default)]
pub(in super::super) struct BrokenWords {
    others: HashMap<String, String>,
}

/// The words of a text, by their hashes. They are gathered where the first word is broken.
pub(super) struct Words<'s> {
    source: &'s str,
    hashes: OnceCell<HashSet<u64>>,
}

impl<'s> Words<'s> {
    pub(super) const fn of(source: &'s str) -> Self {
        Words { source, hashes: OnceCell::new() }
    }

    fn hold(&self, word: &str) -> bool {
        self.hashes.get_or_init(|| self.source.split_whitespace().map(hash).collect()).contains(&hash(word))
    }
}

impl BrokenWords {
    /// Joins the last word of a piece with the first of the next line, if a hyphen breaks it. The words of the text say how it is written elsewhere.
    pub(super) fn join(&mut self, piece: &mut Vec<Char>, next: &str, words: &Words<'_>) -> bool {
        let Some(&(hyphen, at)) = piece.last().filter(|last| matches!(last.0, '-' | '‐' | '\u{ad}')) else { return false };
        let end = piece.len() - 1;
        let len = piece.get(..end).map_or(0, |before| before.iter().rev().take(40).take_while(|c| is_part(c.0)).count());
        let head: String = piece.get(end - len..end).unwrap_or_default().iter().map(|c| c.0).collect();
        let tail: String = next.chars().take(40).take_while(|c| c.is_alphanumeric() || *c == '\'' || *c == '’').collect();
        if !head.ends_with(char::is_alphanumeric) || !tail.starts_with(char::is_alphanumeric) {
            return false;
        }
        if hyphen == '\u{ad}' {
            piece.pop();
            return true;
        }
        // "EU-⏎Based", "ISO-⏎27001"
        if !tail.starts_with(char::is_lowercase) || !head.ends_with(char::is_alphabetic) {
            return true;
        }
        let (with, without) = (format!("{head}-{tail}"), format!("{head}{tail}"));
        if keeps(&head, &tail, &with, &without, words) {
            if let Some(last) = piece.last_mut() {
                *last = ('-', at);
            }
            self.others.insert(without, with);
        } else {
            piece.pop();
            self.others.insert(with, without);
        }
        true
    }

    /// A fragment with the words of this text as they were joined.
    pub(in super::super) fn mend<'t>(&self, fragment: &'t str) -> Cow<'t, str> {
        if self.others.is_empty() {
            return fragment.into();
        }
        let mend = |word: &str| {
            let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
            self.others.get(bare).map_or_else(|| word.to_owned(), |other| word.replacen(bare, other, 1))
        };
        fragment.split(' ').map(mend).collect::<Vec<_>>().join(" ").into()
    }
}

/// Whether the hyphen is part of the word.
fn keeps(head: &str, tail: &str, with: &str, without: &str, words: &Words<'_>) -> bool {
    match (words.hold(with), words.hold(without)) {
        (true, false) => return true,
        (false, true) => return false,
        _ => {}
    }
    let last = head.rsplit('-').next().unwrap_or(head).to_lowercase();
    // A word with one hyphen already may well have another: "up-to-⏎date".
    let compound = head.contains('-') && words.hold(tail);
    compound || FIRST_PARTS.contains(&last.as_str()) && (!ALSO_SYLLABLES.contains(&last.as_str()) || words.hold(tail))
}

fn is_part(c: char) -> bool {
    c.is_alphanumeric() || c == '-' || c == '‐'
}

fn hash(word: &str) -> u64 {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    let mut hasher = DefaultHasher::new();
    bare.chars().flat_map(char::to_lowercase).for_each(|c| c.hash(&mut hasher));
    hasher.finish()
}
