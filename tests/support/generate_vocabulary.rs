//! Makes `src/vocab/generated.rs` from the tables.

use std::collections::HashMap;
use std::fmt::Write;
use std::path::Path;

/// The columns that every table has, in the order in which the code knows them.
const COMMON: [&str; 6] = ["term", "definition", "synonyms", "since", "deprecated", "replaced_by"];
/// The columns whose texts stay in the tables.
const LEFT_OUT: [&str; 2] = ["parent", "notes"];
/// The columns of other systems' keys.
pub(crate) const SYSTEMS: [&str; 8] = ["dpv", "fideslang", "p3p", "opp115", "apple", "google", "iab", "ccpa"];
const MATCHES: [&str; 4] = ["exact", "close", "broad", "narrow"];

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
         use super::texts::texts;\n\
         use super::vocabulary::{VocabularyInfo, vocabulary};\n",
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
    let further: Vec<&str> = header.iter().map(String::as_str).filter(|column| !COMMON.contains(column) && !LEFT_OUT.contains(column)).collect();
    writeln!(out, "    definition: {:?},\n    further: &{further:?},\n    cells: texts![", entry["definition"]).unwrap();
    for row in &rows {
        let cells: Vec<&str> = COMMON.iter().chain(&further).map(|column| row[*column].as_str()).collect();
        SYSTEMS.iter().filter_map(|system| row.get(*system)).for_each(|cell| crosswalk(cell));
        writeln!(out, "        {cells:?},").unwrap();
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

/// A cell of a system's keys is a list of `KIND KEY`.
fn crosswalk(cell: &str) {
    for entry in cell.split(';').map(str::trim).filter(|entry| !entry.is_empty()) {
        assert!(entry.split_once(' ').is_some_and(|(kind, _)| MATCHES.contains(&kind)), "`{entry}` is not `KIND KEY`");
    }
}

/// Countries are a vocabulary too: the terms are ISO 3166-1 codes, the definitions their names.
fn countries(out: &mut String, vocab: &Path) {
    let (_, rows) = read(&vocab.join("tables/countries.csv"));
    out.push_str("\nvocabulary! {\n    /// A country, by its ISO 3166-1 alpha-2 code.\n    Country, COUNTRIES {\n");
    for row in &rows {
        writeln!(out, "        /// {}\n        {},", row["name"], variant(&row["code"])).unwrap();
    }
    out.push_str("    }\n}\n\n/// The countries of ISO 3166-1 as a vocabulary of their own.\npub(crate) static COUNTRIES: VocabularyInfo = VocabularyInfo {\n    name: \"countries\",\n    title: \"Country\",\n    definition: \"A country, by its ISO 3166-1 alpha-2 code.\",\n    further: &[],\n    cells: texts![\n");
    for row in &rows {
        writeln!(out, "        {:?},", [row["code"].as_str(), row["name"].as_str(), "", "1.0", "", ""]).unwrap();
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
