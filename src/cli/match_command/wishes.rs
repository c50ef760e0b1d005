//! The file with the wishes: read, or the reason why it cannot be used.

use std::io;
use std::path::Path;

use privacy_policy::preferences::{Preferences, Test};
use privacy_policy::{Limits, Problem};

use crate::cli::document::{errors, shown, unreadable};
use crate::cli::inputs::Input;
use crate::cli::screen::Screen;

/// The most tests that a preferences file may hold. Nobody asks more, and each is put to every statement of every policy.
const MOST_TESTS: usize = 1000;

/// How the first key of a policy begins, whose version may be another.
const POLICY: &str = "privacy_policy";

/// Why a preferences file cannot be used.
pub(super) enum Unusable {
    /// It was not read.
    Unread(String),
    /// It is another kind of file, or holds too much.
    Unfit(String),
    /// It is no preferences file of this language.
    Invalid(Vec<u8>, Vec<Problem>),
}

/// Reads a preferences file. If a policy stands in its place, and one of the policies holds wishes, the two were most likely swapped.
pub(super) fn read(input: &Input, policies: &[Input], limits: Limits) -> Result<Preferences, Unusable> {
    let bytes = input.read(limits.bytes).map_err(Unusable::Unread)?;
    if !Preferences::is_first_key_of(&bytes) && is_policy(&bytes) {
        return Err(Unusable::Unfit(misplaced(input, policies)));
    }
    match Preferences::from_slice_with(&bytes, limits) {
        Err(problems) => Err(Unusable::Invalid(bytes, problems.0)),
        Ok(reading) if count(reading.preferences.wishes.iter().map(|wish| &wish.test)) > MOST_TESTS => {
            Err(Unusable::Unfit(format!("it holds more than {MOST_TESTS} tests: divide it into several files")))
        }
        Ok(reading) => Ok(reading.preferences),
    }
}

/// Whether a text says that it is a policy.
fn is_policy(text: &[u8]) -> bool {
    let text = String::from_utf8_lossy(text);
    text.lines().any(|line| line.trim_start_matches(['\u{feff}', '{', '"', '\'', ' ']).starts_with(POLICY))
}

/// What to say of a policy in the place of a preferences file.
fn misplaced(input: &Input, policies: &[Input]) -> String {
    const KIND: &str = "it is a policy, and not a preferences file";
    let holds_wishes = |policy: &&Input| policy.start().is_some_and(|start| Preferences::is_first_key_of(&start));
    match policies {
        [] => format!("{KIND}; policies are named without a flag, and the file with the wishes behind `--preferences`"),
        _ => match policies.iter().find(holds_wishes) {
            Some(wishes) => {
                let (policy, wishes) = (quoted(&input.path), quoted(&wishes.path));
                format!("{KIND}; the two are swapped: write `privacy-policy match {policy} --preferences {wishes}`")
            }
            None => format!("{KIND}: such a file begins with `privacy_preferences: \"1.0\"`"),
        },
    }
}

/// A path as an argument for a shell.
fn quoted(path: &Path) -> String {
    let path = path.to_string_lossy();
    if path.contains([' ', '\'', '"', '$', '&', ';', '(', ')', '*', '?']) { format!("'{}'", path.replace('\'', "'\\''")) } else { path.into_owned() }
}

impl Unusable {
    /// Tells on standard error why the file of this name cannot be used, with its problems where they are not told elsewhere.
    pub(super) fn tell(&self, name: &str, with_problems: bool, screen: &mut Screen) -> io::Result<()> {
        let path = shown(name);
        match self {
            Self::Unread(reason) => screen.complain(&unreadable(name, reason)),
            Self::Unfit(reason) => screen.complain(&format!("cannot use `{path}`: {reason}")),
            Self::Invalid(bytes, problems) => {
                if with_problems {
                    screen.tell_all(&errors(name, bytes, problems, &screen.renderer()))?;
                }
                screen.complain(&format!("`{path}` is not valid: no policy was matched with it"))
            }
        }
    }
}

/// How many tests there are, those inside others included, with one for each right, measure and topic.
fn count<'t>(tests: impl Iterator<Item = &'t Test>) -> usize {
    tests
        .map(|test| match test {
            Test::All(inner) | Test::Any(inner) => 1 + count(inner.iter()),
            Test::Right(right) => right.rights.len(),
            Test::Measure(measure) => measure.measures.len(),
            Test::Stated(stated) => stated.topics.len(),
            _ => 1,
        })
        .sum()
}
