//! The wording of every term that a statement can hold, from the tables in `words/`.
//!
//! Each vocabulary's terms have one grammatical shape, so that a sentence can be made without knowing the term: data are noun phrases
//! ("your IP address"), purposes say "to …" or "for …", conditions are clauses that can follow "if", and so on.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::vocab::Vocabulary;

/// The tables: vocabulary, term, words.
const TABLES: [&str; 6] = [
    include_str!("words/acts.csv"),
    include_str!("words/data.csv"),
    include_str!("words/law.csv"),
    include_str!("words/parties.csv"),
    include_str!("words/purposes.csv"),
    include_str!("words/rights.csv"),
];

type Table = HashMap<(&'static str, &'static str), &'static str>;

fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| TABLES.into_iter().flat_map(|table| table.lines().skip(1)).filter_map(row).collect())
}

/// A row of a table. Only the words can hold commas; they are quoted then.
fn row(line: &'static str) -> Option<((&'static str, &'static str), &'static str)> {
    let mut cells = line.splitn(3, ',');
    let (vocabulary, term, words) = (cells.next()?, cells.next()?, cells.next()?);
    Some(((vocabulary, term), words.strip_prefix('"').and_then(|words| words.strip_suffix('"')).unwrap_or(words)))
}

/// The wording of a term within a sentence; the definition of one that has none.
pub(super) fn wording<V: Vocabulary>(term: V) -> &'static str {
    table().get(&(V::INFO.name, term.name())).copied().unwrap_or(term.term().definition())
}

/// The wording of a term on its own, as in a heading: "IP address", "process payments".
pub(super) fn label<V: Vocabulary>(term: V) -> &'static str {
    let words = wording(term);
    ["your ", "to ", "for ", "the "].iter().find_map(|start| words.strip_prefix(start)).unwrap_or(words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocab::VOCABULARIES;

    /// Vocabularies that no sentence takes words from: they hold codes, have the sentence's own words, or speak of the file or of wishes.
    const WITHOUT: [&str; 11] = [
        "acts",
        "child_rules",
        "choice_kinds",
        "confidences",
        "countries",
        "defect_kinds",
        "excuse_reasons",
        "stances",
        "strengths",
        "topics",
        "wish_answers",
    ];

    #[test]
    fn every_term_has_one_wording_and_nothing_else_has() {
        let mut rows: Vec<_> = TABLES.into_iter().flat_map(|table| table.lines().skip(1)).map(|line| row(line).expect(line).0).collect();
        let terms = VOCABULARIES.iter().filter(|info| !WITHOUT.contains(&info.name));
        let mut wanted: Vec<_> = terms.flat_map(|info| info.terms().map(|term| (info.name, term.name()))).collect();
        rows.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(rows, wanted);
    }

    #[test]
    fn wordings_fit_into_a_sentence() {
        for ((vocabulary, term), words) in table() {
            assert!(!words.is_empty() && words.trim() == *words && !words.ends_with('.') && !words.contains('"'), "{vocabulary}/{term}: {words}");
            let starts: &[&str] = match *vocabulary {
                "purposes" => &["to ", "for ", "on behalf "],
                "rights" => &["to ", "not to ", "as a parent, to "],
                "contexts" => &["when ", "during ", "in "],
                "duties" => &["must ", "should "],
                "obligations" => &["must ", "may ", "are ", "act ", "follow "],
                _ => &[""],
            };
            assert!(starts.iter().any(|start| words.starts_with(start)), "{vocabulary}/{term}: {words}");
        }
    }
}
