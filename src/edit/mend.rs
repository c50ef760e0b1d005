//! Making the fixes that problems carry, and never a file worse by it.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::{Edit, Edits};
use crate::diagnostic::{Code, Level, Problem, shown};
use crate::read::{Limits, problems};

/// A fix that was made.
#[derive(Debug, Clone, PartialEq)]
pub struct Made {
    /// The problem that it removes. Its places are those in the text as it was when the fix was made, after the fixes that went before.
    pub problem: Problem,
    /// What stood there, cut short if it is long.
    pub stood: String,
}

/// What became of a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Mended {
    /// The text with the fixes made, if any was made.
    pub text: Option<String>,
    /// The fixes that were made, in the order in which they were.
    pub made: Vec<Made>,
    /// What is wrong with the text now.
    pub left: Vec<Problem>,
    /// The text could not be read to its end, and was left as it is.
    pub left_alone: bool,
}

/// Kinds of problem behind which nothing of a text is known.
const UNREAD: [Code; 6] = [Code::EmptyFile, Code::NotUtf8, Code::SeveralDocuments, Code::TooDeep, Code::TooLarge, Code::YamlSyntax];

/// How often a text is read anew. Mending a key may show what is wrong below it, and each reading has a suggestion for the first hundred of a kind only.
const MOST_ROUNDS: usize = 100;

/// How many sets of fixes are tried where all of them together would leave more wrong than there was.
const MOST_TRIES: usize = 100;

/// Makes the fixes of a policy or a preferences file: all that its problems carry, and those of the problems that only then come to light. What stands beside
/// them stays as it is.
///
/// A fix is left out if more would be wrong behind it than before: if a key that was misspelt hides a part of the file that is full of mistakes, for instance.
/// A text that cannot be read to its end, such as one with an error in its syntax, is left alone.
///
/// ```
/// use privacy_policy::Limits;
/// use privacy_policy::edit::mend;
///
/// let mended = mend(b"privacy_policy: \"1.0\"\ncolection: # what we take\n  - data: emial_address\n", Limits::default());
/// assert_eq!(mended.text.as_deref(), Some("privacy_policy: \"1.0\"\ncollection: # what we take\n  - data: [email_address]\n"));
/// assert_eq!((mended.made.len(), mended.left.len()), (3, 0));
/// ```
#[must_use]
pub fn mend(bytes: &[u8], limits: Limits) -> Mended {
    let before = problems(bytes, limits);
    let unread = before.iter().any(|problem| UNREAD.contains(&problem.code));
    let Some(text) = std::str::from_utf8(bytes).ok().filter(|_| !unread) else {
        return Mended { text: None, made: Vec::new(), left: before, left_alone: true };
    };
    let task = Task { text, limits, is_json: is_json(text), worst: rank(&before), before: &before };
    let none = || Mended { text: None, made: Vec::new(), left: before.clone(), left_alone: false };
    task.without(&HashSet::new()).unwrap_or_else(|| task.most().unwrap_or_else(none))
}

/// How bad a text is: what could not be read, and the numbers of errors, warnings and notes. The first that differ decide.
type Rank = (bool, usize, usize, usize);

fn rank(problems: &[Problem]) -> Rank {
    let count = |level| problems.iter().filter(|problem| problem.level() == level).count();
    (problems.iter().any(|problem| UNREAD.contains(&problem.code)), count(Level::Error), count(Level::Warning), count(Level::Note))
}

/// What a fix is known by while places change.
type Known = (Code, String);

fn known(problem: &Problem) -> Known {
    (problem.code, problem.message.clone())
}

/// A text to be mended.
struct Task<'t> {
    text: &'t str,
    limits: Limits,
    is_json: bool,
    worst: Rank,
    before: &'t [Problem],
}

impl Task<'_> {
    /// The text with all fixes but some, if it is no worse than it was.
    fn without(&self, refused: &HashSet<Known>) -> Option<Mended> {
        let mut text = self.text.to_owned();
        let (mut made, mut left) = (Vec::new(), self.before.to_vec());
        let mut seen = HashSet::from([hash(&text)]);
        for _ in 0..MOST_ROUNDS {
            let (edits, now) = round(&text, &left, refused);
            let next = edits.apply(&text);
            if edits.is_empty() || !seen.insert(hash(&next)) {
                break;
            }
            text = next;
            made.extend(now);
            left = problems(text.as_bytes(), self.limits);
        }
        let is_no_worse = rank(&left) <= self.worst && (!self.is_json || is_json(&text));
        is_no_worse.then(|| Mended { text: (!made.is_empty()).then_some(text), made, left, left_alone: false })
    }

    /// The text with as many of the first fixes as leave it no worse, found by halves.
    fn most(&self) -> Option<Mended> {
        let fixes: Vec<Known> = self.before.iter().filter(|problem| problem.fix.is_some()).map(known).collect();
        let mut refused: HashSet<Known> = fixes.iter().cloned().collect();
        let mut best = None;
        let mut groups = vec![fixes.as_slice()];
        for _ in 0..MOST_TRIES {
            let Some(group) = groups.pop() else { break };
            let mut fewer = refused.clone();
            group.iter().for_each(|fix| _ = fewer.remove(fix));
            if let Some(mended) = self.without(&fewer) {
                (best, refused) = (Some(mended), fewer);
            } else if group.len() > 1 {
                let (first, second) = group.split_at(group.len() / 2);
                groups.extend([second, first]);
            }
        }
        best
    }
}

/// The edits that the problems of a text ask for, as far as they do not touch each other, and what each is for.
fn round(text: &str, problems: &[Problem], refused: &HashSet<Known>) -> (Edits, Vec<Made>) {
    let (mut edits, mut made) = (Edits::new(), Vec::new());
    for problem in problems.iter().filter(|problem| refused.is_empty() || !refused.contains(&known(problem))) {
        if let Some(fix) = &problem.fix
            && let Some(stood) = text.get(fix.span.range())
            && stood != fix.replacement
            && edits.add(Edit::from(fix))
        {
            made.push(Made { problem: problem.clone(), stood: shown(stood) });
        }
    }
    (edits, made)
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

/// Whether a text is JSON, which its mended form must then be too.
fn is_json(text: &str) -> bool {
    text.trim_start_matches('\u{feff}').trim_start().starts_with(['{', '['])
        && serde_json::from_str::<serde::de::IgnoredAny>(text.trim_start_matches('\u{feff}')).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mended(text: &str) -> Mended {
        mend(text.as_bytes(), Limits::default())
    }

    #[test]
    fn a_sound_text_stays() {
        let mended = mended("privacy_policy: \"1.0\"\n");
        assert_eq!((mended.text, mended.made.len(), mended.left.len(), mended.left_alone), (None, 0, 0, false));
    }

    #[test]
    fn fixes_that_come_to_light_are_made_too() {
        let text = "privacy_policy: \"1.0\"\ncolection: # kept\n  - dta:   [nmae]   # kept too\n";
        let mended = mended(text);
        assert_eq!(mended.text.as_deref(), Some("privacy_policy: \"1.0\"\ncollection: # kept\n  - data:   [name]   # kept too\n"));
        assert_eq!((mended.made.len(), mended.left.len()), (3, 0));
        assert_eq!(mended.made.iter().map(|made| made.stood.as_str()).collect::<Vec<_>>(), ["colection", "dta", "nmae"]);
    }

    #[test]
    fn a_fix_that_shows_more_mistakes_than_it_mends_is_not_made() {
        let text =
            "privacy_policy: \"1.0\"\ncolection:\n  - {zyzzyva: [name]}\n  - {zyzzyvb: [name]}\n  - {zyzzyvc: [name]}\nuse:\n  - {data: [nmae]}\n";
        let mended = mended(text);
        assert_eq!(mended.text, Some(text.replace("nmae", "name")));
        assert_eq!((mended.made.len(), mended.left.len()), (1, 1));
    }

    #[test]
    fn what_cannot_be_read_is_left_alone() {
        for text in ["privacy_policy: \"1.0\"\ncolection: [\n", "", "privacy_policy: \"1.0\"\ncolection: []\n---\n"] {
            let mended = mended(text);
            assert!(mended.left_alone && mended.text.is_none() && !mended.left.is_empty(), "{text}");
        }
        assert!(mend(b"\xff\xfe", Limits::default()).left_alone);
    }

    #[test]
    fn json_stays_json() {
        let mended = mended("{\"privacy_policy\": 1.0, \"collection\": [{\"data\": \"emial_address\"}]}");
        assert_eq!(mended.text.as_deref(), Some("{\"privacy_policy\": \"1.0\", \"collection\": [{\"data\": [\"email_address\"]}]}"));
    }
}
