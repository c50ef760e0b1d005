//! Makes `src/checks/generated.rs` from the tables of requirements, regions, laws, instruments and adequacy decisions.

use std::collections::HashMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use super::generate_vocabulary::{Row, read, variant};

/// The types of the parameters that `met_by.md` and `triggers.md` write in capitals.
const PARAMETERS: [(&str, &str); 16] = [
    ("COMMITMENT", "Commitment"),
    ("LAW", "Law"),
    ("MEANS", "Means"),
    ("MODE", "DisclosureMode"),
    ("N", "number"),
    ("PARTY", "Party"),
    ("PERIOD", "months"),
    ("PURPOSE", "Purpose"),
    ("RIGHT", "Right"),
    ("RULE", "ChildRule"),
    ("SAFEGUARD", "DecisionSafeguard"),
    ("SIGNAL", "Signal"),
    ("STAGE", "ComplaintStage"),
    ("TRIGGER", "ChangeTrigger"),
    ("USE", "ContactUse"),
    ("WAY", "Way"),
];

/// The names that a document lists in the first column of its tables, each with the type of its parameter.
pub(crate) fn names(document: &Path) -> HashMap<String, Option<&'static str>> {
    let text = fs::read_to_string(document).unwrap_or_else(|e| panic!("{}: {e}", document.display()));
    let cells = text.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`')).map(|(name, _)| name);
    cells
        .map(|cell| match cell.split_once(':') {
            None => (cell.to_owned(), None),
            Some((name, parameter)) => {
                let known = PARAMETERS.iter().find(|(word, _)| *word == parameter).unwrap_or_else(|| panic!("no type for `{cell}`"));
                (name.to_owned(), Some(known.1))
            }
        })
        .collect()
}

/// The text that `src/checks/generated.rs` must have.
pub(crate) fn generate(checks: &Path) -> String {
    let mut out = String::from(
        "// Generated from the tables of `src/checks` by `tests/requirements.rs`; `UPDATE=1 cargo test --test requirements` rewrites it.\n\n\
         #![allow(clippy::all, reason = \"generated\")]\n\n\
         use chrono::NaiveDate;\n\n\
         use super::adequacy::Adequacy;\n\
         use super::instrument::{Destinations, Instrument};\n\
         use super::law::{KnownLaw, LawKind};\n\
         use super::{Assumption, Certainty, CheckedAgainst, Citation, Kind, Requirement, Rule, Test, Trigger, Way};\n\
         use crate::diagnostic::Level;\n\
         use crate::vocab::*;\n\n\
         /// Every requirement, in the order of the table.\n\
         pub static REQUIREMENTS: &[Requirement] = &[\n",
    );
    let tests = names(&checks.join("met_by.md"));
    let triggers = names(&checks.join("triggers.md"));
    for row in &read(&checks.join("requirements.csv")).1 {
        requirement(&mut out, row, &tests, &triggers);
    }
    out.push_str("];\n");
    table(&mut out, checks, "laws.csv", "Every law that texts name or that holds in a place, and whether it is one.", "LAWS: &[KnownLaw]", law);
    let doc = "Every mechanism for transfers under each law, in the order of the table.";
    table(&mut out, checks, "instruments.csv", doc, "INSTRUMENTS: &[Instrument]", instrument);
    table(&mut out, checks, "adequacy.csv", "Every decision that a place protects data well enough.", "ADEQUACY: &[Adequacy]", adequacy);
    out
}

/// The text that `src/region/generated.rs` must have.
pub(crate) fn memberships(table: &Path) -> String {
    let mut out = String::from(
        "// Generated from `src/region/regions.csv` by `tests/requirements.rs`; `UPDATE=1 cargo test --test requirements` rewrites it.\n\n\
         #![allow(clippy::all, reason = \"generated\")]\n\n\
         use chrono::NaiveDate;\n\n\
         use super::Membership;\n\
         use crate::vocab::Law;\n\n\
         /// What belongs to what, by member, as it is searched.\n\
         pub(crate) static MEMBERSHIPS: &[Membership] = &[\n",
    );
    let mut memberships = read(table).1;
    memberships.sort_by(|one, other| one["member"].cmp(&other["member"]));
    for row in &memberships {
        let law = some_law(&row["law"]);
        writeln!(
            out,
            "    Membership {{ region: {:?}, member: {:?}, from: {}, last_day: {}, law: {law} }},",
            row["region"],
            row["member"],
            date(&row["from"]),
            date(&row["until"]),
        )
        .unwrap();
    }
    out.push_str("];\n");
    out
}

/// Writes a table whose rows are written by a function.
fn table(out: &mut String, checks: &Path, file: &str, doc: &str, declaration: &str, row: fn(&Row) -> String) {
    write!(out, "\n/// {doc}\npub(crate) static {declaration} = &[\n").unwrap();
    for values in &read(&checks.join(file)).1 {
        writeln!(out, "    {},", row(values)).unwrap();
    }
    out.push_str("];\n");
}

fn law(row: &Row) -> String {
    format!(
        "KnownLaw {{ law: {}, name: {:?}, places: &{:?}, from: {}, last_day: {}, kind: LawKind::{}, displaces: {}, notes: {:?} }}",
        some_law(&row["law"]),
        row["name"],
        list(&row["places"], ';'),
        date(&row["from"]),
        date(&row["last_day"]),
        variant(&row["kind"]),
        some_law(&row["displaces"]),
        row["notes"],
    )
}

fn some_law(cell: &str) -> String {
    if cell.is_empty() { "None".to_owned() } else { format!("Some(Law::{})", variant(cell)) }
}

fn laws(cell: &str) -> String {
    list(cell, ';').iter().map(|law| format!("Law::{}", variant(law))).collect::<Vec<_>>().join(", ")
}

fn instrument(row: &Row) -> String {
    let destinations = match row["destinations"].as_str() {
        "" => "Anywhere".to_owned(),
        "adequate" => "Adequate".to_owned(),
        places => format!("Places(&{:?})", list(places, ';')),
    };
    format!(
        "Instrument {{ mechanism: TransferMechanism::{}, laws: &[{}], from: {}, last_day: {}, destinations: Destinations::{destinations}, title: {:?}, start: {:?}, end: {:?}, certainty: Certainty::{}, link: {:?}, checked_against: {} }}",
        variant(&row["mechanism"]),
        laws(&row["laws"]),
        date(&row["from"]),
        date(&row["last_day"]),
        row["title"],
        row["start"],
        row["end"],
        certainty(&row["certainty"]),
        row["link"],
        checked_against(&row["checked_against"]),
    )
}

fn adequacy(row: &Row) -> String {
    format!(
        "Adequacy {{ place: {:?}, laws: &[{}], from: {}, last_day: {}, told: {}, scope: {:?}, source: {:?}, link: {:?}, checked_against: {} }}",
        row["place"],
        laws(&row["laws"]),
        date(&row["from"]),
        date(&row["last_day"]),
        row["told"] == "yes",
        row["scope"],
        row["source"],
        row["link"],
        checked_against(&row["checked_against"]),
    )
}

/// An address and a day, with a space between them; or nothing.
fn checked_against(cell: &str) -> String {
    match cell.rsplit_once(' ') {
        Some((text, day)) => format!("Some(CheckedAgainst {{ text: {text:?}, day: {day:?} }})"),
        None => "None".to_owned(),
    }
}

fn requirement(out: &mut String, row: &Row, tests: &HashMap<String, Option<&str>>, triggers: &HashMap<String, Option<&str>>) {
    let name = &row["name"];
    let law = format!("Law::{}", variant(&row["law"]));
    let regions: Vec<&str> = list(&row["regions"], ';');
    let assumptions: Vec<String> =
        list(&row["assumptions"], ';').iter().map(|name| format!("Assumption::{}", variant(&name.replace('-', "_")))).collect();
    let trigger = call("Trigger", "trigger", &row["trigger"], triggers, name).replace("(&[", "(").replace("])", ")");
    let citations = citations(&row["provision"]);
    let met_by: Vec<String> = list(&row["met_by"], '|')
        .iter()
        .map(|all| list(all, '&').iter().map(|test| call("Test", "test", test, tests, name)).collect::<Vec<_>>().join(", "))
        .map(|all| format!("&[{all}]"))
        .collect();
    write!(
        out,
        "    Requirement {{\n        rule: Rule {{\n            name: {name:?},\n            family: {:?},\n            level: Level::{},\n            certainty: Certainty::{},\n            law: Some({law}),\n            basis: {:?},\n            message: {:?},\n            explanation: {:?},\n            satisfy: {:?},\n            link: {:?},\n            checked_against: {},\n        }},\n",
        row["law"], variant(&row["level"]), certainty(&row["certainty"]), citations.last().expect("a provision").1, row["message"], row["explanation"], row["satisfy"], row["link"], checked_against(&row["checked_against"]),
    )
    .unwrap();
    writeln!(
        out,
        "        citations: &[{}],\n        regions: &{regions:?},\n        from: {},\n        last_day: {},\n        kind: Kind::{},\n        trigger: {trigger},\n        assumptions: &[{}],\n        topic: Topic::{},\n        met_by: &[{}],\n        notes: {:?},\n    }},",
        citations.iter().map(|(from, text)| format!("Citation {{ from: {}, text: {text:?} }}", date(from))).collect::<Vec<_>>().join(", "),
        date(&row["in_force_from"]), date(&row["last_day"]), variant(&row["kind"]), assumptions.join(", "), variant(&row["topic"]), met_by.join(", "), row["notes"],
    )
    .unwrap();
}

/// The provision as it is cited, and from which day on where its number has changed: `11 CCR 999.308(c)(7) | 2022-05-05: 11 CCR 7011(c)(7)`.
fn citations(cell: &str) -> Vec<(&str, &str)> {
    let mut parts = cell.split(" | ");
    let first = parts.next().map(|text| ("", text));
    first.into_iter().chain(parts.map(|part| part.split_once(": ").unwrap_or_else(|| panic!("`{part}` has no day")))).collect()
}

/// The items of a cell.
pub(crate) fn list(cell: &str, separator: char) -> Vec<&str> {
    cell.split(separator).map(str::trim).filter(|item| !item.is_empty()).collect()
}

/// A trigger or test with its parameter, as the code writes it.
fn call(kind: &str, word: &str, text: &str, known: &HashMap<String, Option<&str>>, row: &str) -> String {
    let (name, parameter) = text.split_once(':').map_or((text, None), |(name, parameter)| (name, Some(parameter)));
    let Some(of) = known.get(name) else { panic!("{row}: `{name}` is not a {word}") };
    let path = format!("{kind}::{}", variant(&name.replace('-', "_")));
    match (of, parameter) {
        (None, None) => path,
        (Some("number"), Some(number)) => format!("{path}({number})"),
        (Some("months"), Some(period)) => {
            format!(
                "{path}({})",
                period.strip_prefix('P').and_then(|p| p.strip_suffix('M')).unwrap_or_else(|| panic!("{row}: `{period}` is not in months"))
            )
        }
        (Some(of), parameter) => {
            let terms: Vec<String> = list(parameter.unwrap_or_default(), ',').iter().map(|term| format!("{of}::{}", variant(term))).collect();
            format!("{path}(&[{}])", terms.join(", "))
        }
        (None, Some(_)) => panic!("{row}: `{name}` has no parameter"),
    }
}

fn certainty(word: &str) -> String {
    variant(&word.replace("needs-a-person", "needs_person"))
}

fn date(cell: &str) -> String {
    let parts: Vec<&str> = list(cell, '-').into_iter().map(|part| part.trim_start_matches('0')).collect();
    match parts.as_slice() {
        [] => "None".to_owned(),
        [year, month, day] => format!("NaiveDate::from_ymd_opt({year}, {month}, {day})"),
        _ => panic!("`{cell}` is not a date"),
    }
}
