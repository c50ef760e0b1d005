//! What a search has found: terms, and fields of the language.

use std::io;

use privacy_policy::language::{FieldHit, find_fields};
use privacy_policy::vocab::{Hit, search, search_for_some};

use super::describe;
use crate::cli::explain_command::language::owners;
use crate::cli::screen::{NAME, QUIET, Screen};
use crate::cli::visible::visible;

/// How many hits are shown to a person who has not asked for all.
const BEST: usize = 10;

/// Fields that are worth no more than this only have the words in their descriptions.
const DESCRIBED: u32 = 3;

pub(super) struct Found {
    pub(super) terms: Vec<Hit>,
    pub(super) fields: Vec<FieldHit>,
    /// Nothing has all the words, and the terms have some of them.
    in_part: bool,
}

impl Found {
    /// Looks for words in one vocabulary, or in all and in the fields.
    pub(super) fn of(words: &str, vocabulary: Option<&str>) -> Self {
        let terms = search(words, vocabulary);
        let fields = if vocabulary.is_none() { find_fields(words) } else { Vec::new() };
        let in_part = terms.is_empty() && fields.is_empty();
        Self { terms: if in_part { search_for_some(words, vocabulary) } else { terms }, fields, in_part }
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.terms.is_empty() && self.fields.is_empty()
    }

    /// Shows the best hits, or all: fields that are named, terms, and fields that are only described with the words.
    pub(super) fn show(&self, words: &str, all: bool, screen: &mut Screen) -> io::Result<()> {
        if self.in_part && !self.is_empty() {
            screen.tell(&format!("nothing has all the words of `{}`; these have some", visible(words)))?;
        }
        let (named, described): (Vec<&FieldHit>, Vec<&FieldHit>) = self.fields.iter().partition(|hit| hit.score > DESCRIBED);
        let found = self.fields.len() + self.terms.len();
        let room = if all { found } else { BEST };
        named.iter().take(room).try_for_each(|hit| describe_field(hit, screen))?;
        let room = room.saturating_sub(named.len());
        self.terms.iter().take(room).try_for_each(|hit| describe(hit, screen))?;
        if self.terms.iter().take(room).any(|hit| hit.every) {
            screen.tell("where the text says any, all or every, a statement names the field under `every`, as in `every: [data]`")?;
        }
        described.iter().take(room.saturating_sub(self.terms.len())).try_for_each(|hit| describe_field(hit, screen))?;
        if !all && found > BEST {
            screen.tell(&format!("{} more; `--all` shows them, and a further word narrows the search", found - BEST))?;
        }
        Ok(())
    }
}

fn describe_field(hit: &FieldHit, screen: &mut Screen) -> io::Result<()> {
    let (name, place) = (&hit.field.name, screen.styled(QUIET, &owners(hit)));
    screen.line(&format!("{}  {place}\n  {}\n  `privacy-policy explain {name}` tells more\n", screen.styled(NAME, name), hit.field.description))
}
