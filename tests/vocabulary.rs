//! The vocabularies' tables are sound, and the generated code is made from them.

#[path = "support/generate_vocabulary.rs"]
mod generate_vocabulary;

#[path = "support/drift.rs"]
mod drift;

use std::collections::HashSet;
use std::path::Path;

use privacy_policy::model::Date;
use privacy_policy::vocab::{
    Act, Country, DataCategory, DisclosureMode, Field, Operation, System, Term, Topic, TransferMechanism, VOCABULARIES, Vocabulary, VocabularyInfo,
    search,
};

#[test]
fn generated_code_is_current() {
    let vocab = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/vocab");
    drift::check("src/vocab/generated.rs", &generate_vocabulary::generate(&vocab));
}

/// Every term of every vocabulary.
fn terms() -> impl Iterator<Item = (&'static VocabularyInfo, Term)> {
    VOCABULARIES.iter().flat_map(|info| info.terms().map(move |term| (*info, term)))
}

#[test]
fn every_table_is_listed() {
    let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/vocab/tables");
    let mut files: Vec<String> = std::fs::read_dir(tables)
        .expect("the tables")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "csv"))
        .map(|path| path.file_stem().expect("a name").to_string_lossy().into_owned())
        .filter(|name| name != "countries")
        .collect();
    let mut listed: Vec<&str> = VOCABULARIES.iter().map(|info| info.name).collect();
    files.sort();
    listed.sort_unstable();
    assert_eq!(files, listed);
}

/// What a term says of itself is what stands in its row.
#[test]
fn terms_are_the_rows_of_their_tables() {
    let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/vocab/tables");
    for info in VOCABULARIES {
        let (header, rows) = generate_vocabulary::read(&tables.join(format!("{}.csv", info.name)));
        assert_eq!(info.terms().len(), rows.len(), "{}", info.name);
        for (term, row) in info.terms().zip(&rows) {
            let mut mappings = term.crosswalk();
            for (column, cell) in header.iter().map(|column| (column.as_str(), row[column].as_str())) {
                let mut items = cell.split(';').map(str::trim).filter(|item| !item.is_empty());
                let same = match column {
                    "term" => term.name() == cell && info.get(cell) == Some(term),
                    "parent" => term.parent().map_or("", Term::name) == cell,
                    "definition" => term.definition() == cell,
                    "synonyms" => term.synonyms().eq(items),
                    "since" => term.since() == cell,
                    "deprecated" => term.deprecated().unwrap_or_default() == cell,
                    "replaced_by" => term.replaced_by().unwrap_or_default() == cell,
                    "notes" => true,
                    column if generate_vocabulary::SYSTEMS.contains(&column) => items.all(|item| {
                        let mapping = mappings.next().expect("a mapping");
                        mapping.system.to_string().to_lowercase().replace('-', "") == column && format!("{} {}", mapping.kind, mapping.key) == item
                    }),
                    column => term.extra(column).unwrap_or_default() == cell,
                };
                assert!(same, "{}: {}: {column}: {cell}", info.name, term.name());
            }
            assert_eq!(mappings.next(), None);
        }
    }
}

#[test]
fn terms_are_words_of_the_language() {
    let word = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_lowercase()) && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
    };
    for (info, term) in terms() {
        // Regions have codes in capitals too, which no country has.
        let code = info.name == "regions" && term.name().bytes().all(|b| b.is_ascii_uppercase()) && Country::from_name(term.name()).is_none();
        assert!(word(term.name()) && term.name().len() <= 40 || code, "{}: {}", info.name, term.name());
    }
}

#[test]
fn names_are_unique() {
    for info in VOCABULARIES {
        let names: HashSet<&str> = info.terms().map(Term::name).collect();
        assert_eq!(names.len(), info.terms().len(), "{}", info.name);
    }
}

/// Parents stand before their children, which also means that there is no cycle.
#[test]
fn parents_stand_before_their_children() {
    for (info, term) in terms() {
        if let Some(parent) = term.parent().map(Term::name) {
            assert!(info.position(parent) < info.position(term.name()) && info.get(parent).is_some(), "{}: {} < {parent}", info.name, term.name());
        }
    }
}

#[test]
fn definitions_are_sentences() {
    for (info, term) in terms() {
        let definition = term.definition();
        let place = format!("{}: {}: {definition}", info.name, term.name());
        assert!(definition.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()) && definition.ends_with('.'), "{place}");
        assert!((8..=220).contains(&definition.chars().count()), "{place}");
    }
}

#[test]
fn a_synonym_leads_to_one_term() {
    for info in VOCABULARIES {
        let mut seen = HashSet::new();
        for term in info.terms() {
            for synonym in term.synonyms() {
                assert!(info.get(&synonym.replace(' ', "_")).is_none(), "{}: `{synonym}` is a term", info.name);
                assert!(seen.insert(synonym), "{}: `{synonym}` stands twice", info.name);
            }
        }
    }
}

#[test]
fn versions_and_replacements_exist() {
    for (info, term) in terms() {
        assert_eq!(term.since(), "1.0", "{}: {}", info.name, term.name());
        assert!(term.replaced_by().is_none_or(|other| info.get(other).is_some() && term.deprecated().is_some()), "{}: {}", info.name, term.name());
    }
}

/// Every field that `exclusive`, `open_ended`, `every` or `hedged` can name is a field of some object.
#[test]
fn fields_are_fields() {
    let schema = privacy_policy::schema::json_schema();
    let objects = schema["$defs"].as_object().expect("definitions").values().chain([&schema]);
    let fields: HashSet<&String> = objects.filter_map(|object| object["properties"].as_object()).flat_map(|fields| fields.keys()).collect();
    for field in Field::ALL {
        assert!(fields.contains(&field.name().to_owned()), "{field}");
    }
}

/// Fields that have one value and no list are those that `every` refuses, by the schema.
#[test]
fn every_is_refused_where_there_is_one_value() {
    let schema = privacy_policy::schema::json_schema();
    let objects = || schema["$defs"].as_object().expect("definitions").values().chain([&schema]);
    for field in Field::ALL {
        let mut shapes = objects().filter_map(|object| object["properties"].get(field.name())).peekable();
        // What a choice is about is a map of lists.
        let has_list = shapes.any(|shape| shape["type"] == "array" || field.name() == "over");
        let statement = format!("privacy_policy: \"1.0\"\ncollection:\n  - data: [name]\n    every: [{field}]\n");
        let refused =
            privacy_policy::Policy::from_yaml(&statement).err().is_some_and(|problems| problems.to_string().contains("which has one value"));
        assert_eq!(refused, !has_list, "{field}");
    }
}

#[test]
fn dates_of_mechanisms_are_dates() {
    for mechanism in TransferMechanism::ALL {
        let date =
            |column: &str| mechanism.term().extra(column).map(|text| text.parse::<Date>().unwrap_or_else(|error| panic!("{mechanism}: {error}")));
        if let (Some(from), Some(until)) = (date("valid_from"), date("invalid_from")) {
            assert!(from < until, "{mechanism}");
        }
    }
}

#[test]
fn search_finds_by_any_word_one_knows() {
    let first = |words: &str, vocabulary: &str| search(words, Some(vocabulary)).first().map(|hit| hit.term.name());
    assert_eq!(first("telephone", "data_categories"), Some("phone_number"));
    assert_eq!(first("phone number", "data_categories"), Some("phone_number"));
    assert_eq!(first("pd:EmailAddress", "data_categories"), Some("email_address"));
    assert_eq!(first("user.contact.email", "data_categories"), Some("email_address"));
    assert_eq!(first("NSPrivacyCollectedDataTypeName", "data_categories"), Some("name"));
    assert_eq!(first("A6-1-f", "legal_bases"), Some("legitimate_interests"));
    assert!(search("zebra crossing", None).is_empty());
}

/// A statement says "any" and "all" with its field `every`; a search for a term leaves them out, and says so.
#[test]
fn any_and_all_lead_to_the_bare_term() {
    let first = |words: &str| search(words, Some("data_categories")).first().map(|hit| (hit.term.name(), hit.every));
    assert_eq!(first("information"), Some(("information", false)));
    assert_eq!(first("all information"), Some(("information", true)));
    assert_eq!(first("any personal information"), Some(("personal_data", true)));
    assert_eq!(first("certain personal data"), Some(("unspecified_personal_data", false)));
    assert_eq!(search("any purpose", Some("purposes")).first().map(|hit| (hit.term.name(), hit.every)), Some(("any_purpose", false)));
    for (info, term) in terms() {
        let quantified = |synonym: &str| ["any ", "all ", "every ", "each ", "whatever "].iter().any(|word| synonym.starts_with(word));
        let found: Vec<&str> = term.synonyms().filter(|synonym| quantified(synonym)).collect();
        assert!(info.name != "data_categories" || found.is_empty(), "{}: {found:?}", term.name());
    }
}

/// The columns of a table that list terms, and the vocabularies of the terms.
const LINKS: [(&str, &str, &str); 11] = [
    ("data_categories", "may_hold", "data_categories"),
    ("disclosure_modes", "act", "acts"),
    ("operations", "act", "acts"),
    ("topics", "data", "data_categories"),
    ("topics", "acts", "acts"),
    ("topics", "purposes", "purposes"),
    ("topics", "recipients", "parties"),
    ("topics", "rights", "rights"),
    ("topics", "measures", "security_measures"),
    ("topics", "tracking", "tracking_kinds"),
    ("topics", "signals", "signals"),
];

#[test]
fn links_lead_to_terms() {
    let table = |name: &str| VOCABULARIES.iter().find(|info| info.name == name).expect("a vocabulary");
    for (from, column, to) in LINKS {
        let mut links = 0;
        for term in table(from).terms() {
            for name in term.extra(column).unwrap_or_default().split(';').filter(|name| !name.is_empty()) {
                assert!(table(to).get(name).is_some(), "{from}: {}: {column}: `{name}`", term.name());
                links += 1;
            }
        }
        assert!(links > 0, "{from}: {column}");
    }
}

/// What a bundle may hold stands elsewhere in the table: what stands below it is part of it, and what stands above it is wider.
#[test]
fn bundles_may_hold_what_stands_elsewhere() {
    for bundle in DataCategory::ALL {
        for part in bundle.may_hold() {
            assert!(!part.is_a(*bundle) && !bundle.is_a(*part), "{bundle}: {part}");
        }
    }
    assert!(DataCategory::Identifiers.may_hold().contains(&DataCategory::EmailAddress));
    assert!(DataCategory::EmailAddress.may_hold().is_empty());
}

/// To share is to disclose; to sell, rent, lease, license, trade, hand over and give access are narrower, and none of them is another.
#[test]
fn ways_of_disclosing_are_acts() {
    for mode in DisclosureMode::ALL {
        let act = mode.act();
        assert!(act.is_a(Act::Disclose), "{mode}");
        let others = DisclosureMode::ALL.iter().filter(|other| *other != mode && act != Act::Disclose);
        others.for_each(|other| assert!(!other.act().is_a(act), "{other} is {mode}"));
    }
    assert_eq!(DisclosureMode::Share.act(), Act::Disclose);
    assert_eq!(DisclosureMode::Transfer.act(), Act::HandOver);
    assert_eq!(Operation::Transfer.act(), Some(Act::Transfer));
    assert_eq!(Operation::TerminateAccount.act(), None);
}

#[test]
fn topics_cover_what_they_speak_of() {
    assert_eq!(Topic::LocationData.covers().data, [DataCategory::Location]);
    assert_eq!(Topic::SaleOfData.covers().acts, [Act::Sell]);
    let minors = Topic::SaleOfMinorsData.covers();
    assert_eq!((minors.data.as_slice(), minors.acts.as_slice()), (&[DataCategory::ChildrenData][..], &[Act::Sell][..]));
    assert!(Topic::EffectiveDate.covers().is_empty());
}

/// The keys of DPV exist. Its tables are not part of this project; they lie beside the checkout where the project is developed.
#[test]
fn keys_of_dpv_exist() {
    let peers = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/peers/dpv-2.3");
    if !peers.is_dir() {
        println!("not run: {} is absent", peers.display());
        return;
    }
    let mut keys = HashSet::new();
    for (file, prefix) in [("dpv", "dpv"), ("pd", "pd"), ("tech", "tech"), ("eu-gdpr", "eu-gdpr"), ("eu-rights", "eu-rights"), ("legal", "legal")] {
        let (_, rows) = generate_vocabulary::read(&peers.join(format!("{file}.csv")));
        keys.extend(rows.into_iter().map(|row| format!("{prefix}:{}", row["term"])));
    }
    for (info, term) in terms() {
        for mapping in term.crosswalk().filter(|mapping| mapping.system == System::Dpv) {
            assert!(keys.contains(mapping.key), "{}: {}: {}", info.name, term.name(), mapping.key);
        }
    }
}
