//! `terms`: finds the word that belongs in a file.

mod json;

use std::io;

use clap::{Args, ValueEnum};
use privacy_policy::diagnostic::nearest;
use privacy_policy::vocab::{Hit, Mapping, Term, VOCABULARIES, VocabularyInfo, search};

use super::Exit;
use super::json::to_indented_json;
use super::names::OneOf;
use super::screen::{NAME, QUIET, STRONG, Screen};
use super::visible::visible;

/// How many terms are shown to a person who has not asked for all.
const BEST: usize = 10;

const EXAMPLES: &str = "\
Examples:
  privacy-policy terms                                  the vocabularies
  privacy-policy terms --vocabulary purposes            all terms of one, as a tree
  privacy-policy terms telephone                        by any word for it
  privacy-policy terms pd:EmailAddress                  by the name that another system has for it
  privacy-policy terms marketing --vocabulary purposes  in one vocabulary
  privacy-policy terms cookie --format json | jq '.terms[].term'

Other systems are the W3C's DPV, Fideslang, P3P, OPP-115, Apple's and Google's labels, the IAB's
vendor list and the CCPA.

Exit status: 0 found, 1 nothing found, 2 wrong use.";

const VOCABULARY_NAMES: OneOf = OneOf {
    what: "a vocabulary",
    names: || VOCABULARIES.iter().map(|vocabulary| vocabulary.name).collect(),
    listed: "`privacy-policy terms` lists them all",
};

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Terms {
    /// Words to look for in terms, synonyms, definitions and the keys of other systems
    words: Vec<String>,
    /// Look in this vocabulary only; without words, show all of it
    #[arg(long, value_name = "NAME", value_parser = VOCABULARY_NAMES, hide_possible_values = true)]
    vocabulary: Option<&'static str>,
    /// Show every hit, not the best ten
    #[arg(long)]
    all: bool,
    /// How to show terms
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Human,
    /// For programs: one JSON document, described by schema/terms-output.json; it always has every hit
    Json,
}

impl Terms {
    pub(super) fn run(self, screen: &mut Screen) -> io::Result<Exit> {
        let words = self.words.join(" ");
        let vocabulary = VOCABULARIES.iter().copied().find(|known| self.vocabulary == Some(known.name));
        match (words.trim(), vocabulary, self.format) {
            ("", None, Format::Human) => list(screen)?,
            ("", None, Format::Json) => screen.line(&to_indented_json(&json::Vocabularies::all())?)?,
            ("", Some(vocabulary), Format::Human) => tree(vocabulary, None, 0, screen)?,
            (words, _, format) => return self.search(words, format, screen),
        }
        Ok(Exit::Clean)
    }

    fn search(&self, words: &str, format: Format, screen: &mut Screen) -> io::Result<Exit> {
        let hits = search(words, self.vocabulary);
        if format == Format::Json {
            screen.line(&to_indented_json(&json::Terms::from(hits.as_slice()))?)?;
        } else {
            let shown = if self.all { hits.len() } else { BEST };
            hits.iter().take(shown).try_for_each(|hit| describe(hit, screen))?;
            if hits.iter().take(shown).any(|hit| hit.every) {
                screen.tell("where the text says any, all or every, a statement names the field under `every`, as in `every: [data]`")?;
            }
            if hits.len() > shown {
                screen.tell(&format!("{} more; `--all` shows them, and a further word narrows the search", hits.len() - shown))?;
            }
        }
        if hits.is_empty() {
            screen.tell(&self.nothing(words))?;
            return Ok(Exit::Found);
        }
        Ok(Exit::Clean)
    }

    /// What to say when nothing is found: perhaps it was a slip.
    fn nothing(&self, words: &str) -> String {
        let terms = VOCABULARIES.iter().filter(|known| self.vocabulary.is_none_or(|name| name == known.name)).flat_map(|known| known.terms());
        let known = terms.flat_map(|term| std::iter::once(term.name()).chain(term.synonyms()));
        let place = self.vocabulary.map(|name| format!(" in `{name}`")).unwrap_or_default();
        let tip = nearest(words, known).map(|nearest| format!("; did you mean `{nearest}`?")).unwrap_or_default();
        format!("no term{place} fits `{}`{tip}", visible(words))
    }
}

fn list(screen: &mut Screen) -> io::Result<()> {
    let width = VOCABULARIES.iter().map(|vocabulary| vocabulary.name.len()).max().unwrap_or(0);
    for vocabulary in VOCABULARIES {
        let name = screen.styled(NAME, &format!("{:width$}", vocabulary.name));
        screen.line(&format!("{name}  {:4}  {}", vocabulary.terms().len(), vocabulary.definition))?;
    }
    Ok(())
}

/// The terms below a term, or below none, each with its meaning.
fn tree(vocabulary: &'static VocabularyInfo, parent: Option<Term>, depth: usize, screen: &mut Screen) -> io::Result<()> {
    for term in vocabulary.terms().filter(|term| term.parent() == parent) {
        screen.line(&format!("{:1$}{2}  {3}", "", 2 * depth, screen.styled(NAME, term.name()), term.definition()))?;
        tree(vocabulary, Some(term), depth + 1, screen)?;
    }
    Ok(())
}

fn describe(hit: &Hit, screen: &mut Screen) -> io::Result<()> {
    let Hit { vocabulary, term, .. } = hit;
    let place = screen.styled(QUIET, &format!("in {}", vocabulary.name));
    screen.line(&format!("{}  {place}\n  {}", screen.styled(NAME, term.name()), term.definition()))?;
    for (label, text) in facts(vocabulary, *term) {
        screen.line(&format!("  {}  {text}", screen.styled(STRONG, &format!("{label:9}"))))?;
    }
    screen.line("")
}

/// What else is known of a term, with a word for each.
fn facts(vocabulary: &'static VocabularyInfo, term: Term) -> Vec<(String, String)> {
    let wider: Vec<&str> = vocabulary.and_wider(term.name()).skip(1).map(Term::name).collect();
    let mut facts = vec![("synonyms".to_owned(), term.synonyms().collect::<Vec<_>>().join(", ")), ("part of".to_owned(), wider.join(" < "))];
    facts.extend(term.extras().map(|(column, value)| (column.replace('_', " "), value.to_owned())));
    let crosswalk: Vec<Mapping> = term.crosswalk().collect();
    for mappings in crosswalk.chunk_by(|a, b| a.system == b.system) {
        let keys: Vec<String> = mappings.iter().map(|mapping| format!("{} ({})", mapping.key, mapping.kind)).collect();
        facts.extend(mappings.first().map(|mapping| (mapping.system.to_string(), keys.join(", "))));
    }
    if let Some(version) = term.deprecated() {
        let instead = term.replaced_by().map(|instead| format!("; write `{instead}` instead")).unwrap_or_default();
        facts.push(("deprecated".to_owned(), format!("since version {version}{instead}")));
    }
    facts.retain(|(_, text)| !text.is_empty());
    facts
}
