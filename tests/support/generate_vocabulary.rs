//! Makes `src/vocab/generated.rs` from the tables.

use std::collections::HashMap;
use std::fmt::Write;
use std::path::Path;

/// The columns that every table has; the others are crosswalks or further columns.
const COMMON: [&str; 8] = ["term", "parent", "definition", "synonyms", "since", "deprecated", "replaced_by", "notes"];
const SYSTEMS: [(&str, &str); 8] = [
    ("dpv", "Dpv"),
    ("fideslang", "Fideslang"),
    ("p3p", "P3p"),
    ("opp115", "Opp115"),
    ("apple", "Apple"),
    ("google", "Google"),
    ("iab", "Iab"),
    ("ccpa", "Ccpa"),
];

/// One row of a table, by column name.
pub(crate) type Row = HashMap<String, String>;

/// Reads a table with a header row.
pub(crate) fn read(path: &Path) -> (Vec<String>, Vec<Row>) {
    let mut reader = csv::Reader::from_path(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let header: Vec<String> = reader.headers().expect("a header").iter().map(str::to_owned).collect();
    let rows = reader
        .records()
        .map(|record| {
            let record = record.unwrap_or_else(|e| panic!("{}: {e}", path.display()));
            header.iter().cloned().zip(record.iter().map(str::to_owned)).collect()
        })
        .collect();
    (header, rows)
}

/// The text that `src/vocab/generated.rs` must have.
pub(crate) fn generate(vocab: &Path) -> String {
    let mut out = String::from(
        "// Generated from `src/vocab/tables` by `tests/vocabulary.rs`; `UPDATE=1 cargo test --test vocabulary` rewrites it.\n\n\
         #![allow(clippy::all, reason = \"generated\")]\n\n\
         use super::term::{Mapping, Match, System, Term, VocabularyInfo, vocabulary};\n",
    );
    let (_, index) = read(&vocab.join("vocabularies.csv"));
    for entry in &index {
        let table = vocab.join("tables").join(format!("{}.csv", entry["vocabulary"]));
        one(&mut out, entry, &table);
    }
    out.push_str("\n/// Every vocabulary, in the order of `vocabularies.csv`.\npub const VOCABULARIES: &[&VocabularyInfo] = &[\n");
    for entry in &index {
        writeln!(out, "    &{},", entry["vocabulary"].to_uppercase()).unwrap();
    }
    out.push_str("];\n");
    countries(&mut out, vocab);
    out
}

fn one(out: &mut String, entry: &Row, table: &Path) {
    let (header, rows) = read(table);
    let info = entry["vocabulary"].to_uppercase();
    writeln!(out, "\nvocabulary! {{\n    /// {}\n    {}, {info} {{", entry["definition"], entry["type"]).unwrap();
    for row in &rows {
        writeln!(out, "        /// {}\n        {},", row["definition"], variant(&row["term"])).unwrap();
    }
    writeln!(out, "    }}\n}}\n\nstatic {info}: VocabularyInfo = VocabularyInfo {{").unwrap();
    writeln!(out, "    name: {:?},\n    title: {:?},", entry["vocabulary"], entry["title"]).unwrap();
    writeln!(out, "    definition: {:?},\n    terms: &[", entry["definition"]).unwrap();
    for row in &rows {
        term(out, &header, row);
    }
    let names: Vec<&str> = rows.iter().map(|row| row["term"].as_str()).collect();
    let parents: Vec<&str> = rows.iter().map(|row| row["parent"].as_str()).collect();
    indexes(out, &names, &parents);
}

/// What makes a vocabulary quick to search.
fn indexes(out: &mut String, names: &[&str], parents: &[&str]) {
    let mut by_name: Vec<usize> = (0..names.len()).collect();
    by_name.sort_by_key(|&i| names[i]);
    let starts: Vec<String> = by_name.iter().map(|&i| format!("*b\"{}\"", start(names[i]))).collect();
    let own_or_parent = |(i, parent): (usize, &&str)| names.iter().position(|name| name == parent).unwrap_or(i);
    let parents: Vec<usize> = parents.iter().enumerate().map(own_or_parent).collect();
    writeln!(out, "    ],\n    by_name: &{by_name:?},\n    starts: &[{}],\n    parents: &{parents:?},\n}};", starts.join(", ")).unwrap();
}

/// The first eight bytes of a name, filled up with zeros.
fn start(name: &str) -> String {
    let start = &name[..name.len().min(8)];
    start.to_owned() + &"\\0".repeat(8 - start.len())
}

fn term(out: &mut String, header: &[String], row: &Row) {
    let optional = |column: &str| match row[column].as_str() {
        "" => "None".to_owned(),
        text => format!("Some({text:?})"),
    };
    let crosswalk: Vec<String> = SYSTEMS
        .iter()
        .filter_map(|(column, system)| row.get(*column).map(|cell| (cell, system)))
        .flat_map(|(cell, system)| cell.split(';').map(str::trim).filter(|entry| !entry.is_empty()).map(move |entry| (entry, system)))
        .map(|(entry, system)| {
            let (kind, key) = entry.split_once(' ').unwrap_or_else(|| panic!("`{entry}` is not `KIND KEY`"));
            let kind = match kind {
                "exact" => "Exact",
                "close" => "Close",
                "broad" => "Broad",
                "narrow" => "Narrow",
                other => panic!("`{other}` is not a kind of match"),
            };
            format!("Mapping {{ system: System::{system}, kind: Match::{kind}, key: {key:?} }}")
        })
        .collect();
    let extra: Vec<(&str, &str)> = header
        .iter()
        .filter(|column| !COMMON.contains(&column.as_str()) && SYSTEMS.iter().all(|(name, _)| name != column))
        .map(|column| (column.as_str(), row[column].as_str()))
        .filter(|(_, value)| !value.is_empty())
        .collect();
    let synonyms: Vec<&str> = row["synonyms"].split(';').map(str::trim).filter(|word| !word.is_empty()).collect();
    writeln!(
        out,
        "        Term {{ name: {:?}, parent: {}, definition: {:?}, synonyms: &{synonyms:?}, crosswalk: &[{}], since: {:?}, deprecated: {}, replaced_by: {}, extra: &{extra:?} }},",
        row["term"], optional("parent"), row["definition"], crosswalk.join(", "), row["since"], optional("deprecated"), optional("replaced_by"),
    )
    .unwrap();
}

/// Countries are a vocabulary too: the terms are ISO 3166-1 codes, the definitions their names.
fn countries(out: &mut String, vocab: &Path) {
    let (_, rows) = read(&vocab.join("tables/countries.csv"));
    out.push_str("\nvocabulary! {\n    /// A country, by its ISO 3166-1 alpha-2 code.\n    Country, COUNTRIES {\n");
    for row in &rows {
        writeln!(out, "        /// {}\n        {},", row["name"], variant(&row["code"])).unwrap();
    }
    out.push_str("    }\n}\n\n/// The countries of ISO 3166-1 as a vocabulary of their own.\npub(crate) static COUNTRIES: VocabularyInfo = VocabularyInfo {\n    name: \"countries\",\n    title: \"Country\",\n    definition: \"A country, by its ISO 3166-1 alpha-2 code.\",\n    terms: &[\n");
    for row in &rows {
        writeln!(out, "        Term {{ name: {:?}, parent: None, definition: {:?}, synonyms: &[], crosswalk: &[], since: \"1.0\", deprecated: None, replaced_by: None, extra: &[] }},", row["code"], row["name"]).unwrap();
    }
    let names: Vec<&str> = rows.iter().map(|row| row["code"].as_str()).collect();
    indexes(out, &names, &vec![""; names.len()]);
}

/// The Rust name of a term's variant: `email_address` becomes `EmailAddress`.
pub(crate) fn variant(term: &str) -> String {
    // `Self` is a word of Rust.
    if term == "self" {
        return "Publisher".to_owned();
    }
    term.split('_')
        .map(|word| {
            let (first, rest) = word.split_at(1.min(word.len()));
            first.to_uppercase() + &rest.to_lowercase()
        })
        .collect()
}
