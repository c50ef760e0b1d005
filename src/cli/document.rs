//! A file that ought to hold a policy: read, or the reason why not.

use std::borrow::Cow;
use std::io;

use annotate_snippets::Renderer;
use privacy_policy::{Level, Limits, Policy, Problem, Reading};

use super::human::render;
use super::inputs::Input;
use super::screen::Screen;

/// How much of a file that is no text is shown from where it stops being one.
const SHOWN_OF_NO_TEXT: usize = 60;

/// What became of a file that ought to hold a policy.
pub(super) enum Document {
    Read(Box<Reading>),
    /// It could not be read, or is another kind of file.
    Unreadable(String),
    /// It is no policy of this language.
    Invalid(Invalid),
}

/// A file that is no policy of this language.
pub(super) struct Invalid {
    bytes: Vec<u8>,
    pub(super) problems: Vec<Problem>,
}

impl Document {
    /// Reads a policy.
    pub(super) fn read(input: &Input, limits: Limits) -> Self {
        Self::new(input.read_policy(limits.bytes), limits)
    }

    /// What became of these bytes, or of what was to give them.
    pub(super) fn new(bytes: Result<Vec<u8>, String>, limits: Limits) -> Self {
        match bytes {
            Err(reason) => Self::Unreadable(reason),
            Ok(bytes) => match Policy::from_slice_with(&bytes, limits) {
                Ok(reading) => Self::Read(Box::new(reading)),
                Err(problems) => Self::Invalid(Invalid { bytes, problems: problems.0 }),
            },
        }
    }
}

impl Invalid {
    /// The file as far as it is text.
    pub(super) fn text(&self) -> Cow<'_, str> {
        as_text(&self.bytes)
    }

    /// The errors of the file of this name as `validate` shows them, with an empty line behind each.
    pub(super) fn errors(&self, name: &str, renderer: &Renderer) -> String {
        errors(name, &self.bytes, &self.problems, renderer)
    }

    /// Tells on standard error what is wrong with the file of this name, and what it therefore was not.
    pub(super) fn tell(&self, name: &str, was_not: &str, screen: &mut Screen) -> io::Result<()> {
        let errors = self.errors(name, &screen.renderer());
        screen.tell_all(&errors)?;
        screen.complain(&format!("`{}` is not valid, and was not {was_not}", shown(name)))
    }
}

/// Why a file was not read.
pub(super) fn unreadable(name: &str, reason: &str) -> String {
    format!("cannot read `{}`: {reason}", shown(name))
}

/// The errors of a file of any kind as `validate` shows them, with an empty line behind each.
pub(super) fn errors(name: &str, bytes: &[u8], problems: &[Problem], renderer: &Renderer) -> String {
    let text = as_text(bytes);
    let errors = problems.iter().filter(|problem| problem.level() == Level::Error);
    errors.map(|problem| render(renderer, shown(name), &text, &problem.into()) + "\n\n").collect()
}

/// The name of a file for people.
pub(super) fn shown(path: &str) -> &str {
    if path == "-" { "<stdin>" } else { path }
}

/// The file as far as it is text, and a little of what follows.
pub(super) fn as_text(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(error) => String::from_utf8_lossy(&bytes[..bytes.len().min(error.valid_up_to() + SHOWN_OF_NO_TEXT)]),
    }
}
