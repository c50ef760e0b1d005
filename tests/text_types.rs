//! Every kind of text: what its pattern in the JSON Schema accepts is exactly what its check in Rust accepts.
//!
//! The two are compared on texts that match the pattern, on mutations of them, and on texts of every character that some engine or
//! parser is known to treat in its own way.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop")]

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};
use privacy_policy::model::{Date, TEXT_KINDS, TextKind};
use privacy_policy::schema;
use proptest::prelude::*;
use proptest::test_runner::{Config, FileFailurePersistence, TestRunner};
use regex::Regex;
use serde_json::Value;

/// What the JSON Schema says about a kind of text, with the patterns compiled.
struct Stated {
    kind: &'static TextKind,
    pattern: Regex,
    not: Regex,
    least: usize,
    most: usize,
}

impl Stated {
    fn accepts(&self, text: &str) -> bool {
        (self.least..=self.most).contains(&text.chars().count()) && self.pattern.is_match(text) && !self.not.is_match(text)
    }
}

static STATED: LazyLock<Vec<Stated>> = LazyLock::new(|| {
    let schema = schema::json_schema();
    TEXT_KINDS.iter().map(|kind| stated(kind, &schema["$defs"][kind.name])).collect()
});

fn stated(kind: &'static TextKind, definition: &Value) -> Stated {
    let object = definition.as_object().unwrap_or_else(|| panic!("{} has no definition in the schema", kind.name));
    let judging: Vec<&str> = object.keys().map(String::as_str).filter(|key| !["title", "description", "examples", "format"].contains(key)).collect();
    assert_eq!(judging, ["type", "minLength", "maxLength", "pattern", "not"], "{}: this test knows these keywords only", kind.name);
    assert_eq!(definition["type"], "string");
    let length = |key: &str| definition[key].as_u64().and_then(|n| usize::try_from(n).ok()).expect("a length");
    let regex = |value: &Value| Regex::new(value.as_str().expect("a pattern")).unwrap_or_else(|e| panic!("{}: {e}", kind.name));
    Stated {
        kind,
        pattern: regex(&definition["pattern"]),
        not: regex(&definition["not"]["pattern"]),
        least: length("minLength"),
        most: length("maxLength"),
    }
}

/// Both must come to the same verdict, which is returned.
fn verdict(stated: &Stated, text: &str) -> bool {
    let accepted = stated.kind.accepts(text);
    assert_eq!(accepted, stated.accepts(text), "{}: the check says {accepted}, and the pattern does not: {text:?}", stated.kind.name);
    accepted
}

/// Characters that parsers and engines treat in ways of their own, and those that the patterns speak of.
const CHARACTERS: &str = "\0\t\n\u{b}\u{c}\r\u{1b}\u{1f} \u{7f}\u{80}\u{85}\u{9f}\u{a0}\u{ad}\u{301}\u{660}\u{2003}\u{200b}\u{2010}\u{2026}\
    \u{2027}\u{2028}\u{2029}\u{202a}\u{202e}\u{202f}\u{2065}\u{2066}\u{2069}\u{206a}\u{3000}\u{d7ff}\u{e000}\u{feff}\u{ff10}\u{fffd}\u{fffe}\u{ffff}\
    \u{1f600}\u{10ffff}\u{17f}\u{212a}éßAZaz019_-.,:;/\\?#@+()[]{}<>|\"'`^$%&*!=~PTDWMYHS";

fn character() -> impl Strategy<Value = char> {
    prop_oneof![4 => proptest::sample::select(CHARACTERS.chars().collect::<Vec<_>>()), 1 => any::<char>()]
}

/// A change of a text: at a place (a fraction of its length), with a character.
fn edit() -> impl Strategy<Value = (u8, f64, char)> {
    (0u8..6, 0.0..=1.0, character())
}

fn edited(text: &str, edits: &[(u8, f64, char)]) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for (what, place, character) in edits {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a place in a short text")]
        let at = ((chars.len() as f64) * place) as usize;
        match what {
            0 | 1 => chars.insert(at, *character),
            2 if at < chars.len() => chars[at] = *character,
            3 if at < chars.len() => _ = chars.remove(at),
            4 => chars.push(*character),
            5 => chars.extend_from_within(at..),
            _ => chars.truncate(at),
        }
    }
    chars.into_iter().collect()
}

fn compare(cases: u32, texts: &impl Strategy<Value = String>, stated: &Stated) -> u32 {
    let accepted = std::cell::Cell::new(0);
    let config = Config { cases, failure_persistence: None::<Box<FileFailurePersistence>>.map(|p| p as _), ..Config::default() };
    TestRunner::new(config)
        .run(texts, |text| {
            accepted.set(accepted.get() + u32::from(verdict(stated, &text)));
            Ok(())
        })
        .unwrap_or_else(|e| panic!("{}: {e}", stated.kind.name));
    accepted.get()
}

#[test]
fn examples_are_accepted() {
    for stated in STATED.iter() {
        assert!(!stated.kind.examples.is_empty(), "{} has no example", stated.kind.name);
        for example in stated.kind.examples {
            assert!(verdict(stated, example), "{}: {example:?}", stated.kind.name);
        }
    }
}

/// Texts that match the pattern: as they come, without the characters that no text may hold, and then with a few changes.
#[test]
fn texts_of_the_pattern() {
    for stated in STATED.iter() {
        let matching = proptest::string::string_regex(unanchored(stated.kind.pattern)).unwrap_or_else(|e| panic!("{}: {e}", stated.kind.name));
        compare(300, &matching, stated);
        let clean = matching.prop_map(|text| stated.not.replace_all(&text, "").into_owned());
        let accepted = compare(800, &clean, stated);
        assert!(accepted > 50, "{}: of 800 texts that match the pattern only {accepted} were accepted", stated.kind.name);
        let changed = (clean, prop::collection::vec(edit(), 1..4)).prop_map(|(text, edits)| edited(&text, &edits));
        compare(800, &changed, stated);
    }
}

/// The generator wants a pattern for a whole text and no anchors.
fn unanchored(pattern: &str) -> &str {
    let pattern = pattern.strip_prefix('^').unwrap_or(pattern);
    pattern.strip_suffix('$').unwrap_or(pattern)
}

#[test]
fn changed_examples() {
    for stated in STATED.iter() {
        // The other kinds' examples too: what is nearly right for one is often right for another.
        let examples: Vec<&str> = TEXT_KINDS.iter().flat_map(|kind| kind.examples.iter().copied()).collect();
        let own = proptest::sample::select(stated.kind.examples.to_vec());
        let example = prop_oneof![3 => own, 1 => proptest::sample::select(examples)];
        let changed = (example, prop::collection::vec(edit(), 0..5)).prop_map(|(text, edits)| edited(text, &edits));
        compare(4000, &changed, stated);
    }
}

#[test]
fn any_characters() {
    for stated in STATED.iter() {
        compare(2000, &prop::collection::vec(character(), 0..12).prop_map(String::from_iter), stated);
    }
}

/// Each single character: alone, doubled, and at the start, in the middle and at the end of every example.
#[test]
fn every_character_everywhere() {
    for stated in STATED.iter() {
        for c in CHARACTERS.chars() {
            verdict(stated, &c.to_string());
            verdict(stated, &format!("{c}{c}"));
            for example in stated.kind.examples {
                for (at, _) in example.char_indices().chain([(example.len(), ' ')]) {
                    let (before, after) = example.split_at(at);
                    verdict(stated, &format!("{before}{c}{after}"));
                    verdict(stated, &format!("{before}{c}{}", after.get(1..).unwrap_or_default()));
                }
            }
        }
    }
}

/// Every character there is, inside a text: what is forbidden is forbidden in both.
#[test]
fn every_character_there_is() {
    for stated in STATED.iter().filter(|stated| ["Text", "Line"].contains(&stated.kind.name)) {
        for c in '\0'..=char::MAX {
            verdict(stated, &format!("a{c}b"));
        }
    }
}

#[test]
fn lengths() {
    for stated in STATED.iter() {
        assert!(!verdict(stated, ""), "{}: an empty text", stated.kind.name);
        for example in stated.kind.examples {
            let tail = example.chars().last().expect("an example is not empty");
            for filler in [tail, 'a', '1', ' ', 'é', '\u{1f600}'] {
                for length in [stated.most - 1, stated.most, stated.most + 1, stated.most + 2, 20_000] {
                    let filling: String = std::iter::repeat_n(filler, length.saturating_sub(example.chars().count())).collect();
                    verdict(stated, &format!("{example}{filling}"));
                    verdict(stated, &format!("{filling}{example}"));
                }
            }
        }
    }
}

/// All days of 1900 to 2099 are dates; whatever else has the look of one is none.
#[test]
fn dates() {
    let date = STATED.iter().find(|stated| stated.kind.name == Date::KIND.name).expect("dates are a kind of text");
    let mut days = 0;
    for year in 1890..=2110 {
        for month in 0..=13 {
            for day in 0..=32 {
                let text = format!("{year:04}-{month:02}-{day:02}");
                let exists = (1900..2100).contains(&year) && NaiveDate::from_ymd_opt(year, month, day).is_some();
                assert_eq!(verdict(date, &text), exists, "{text}");
                days += u32::from(exists);
            }
        }
    }
    assert_eq!(days, 73_049);
}

#[test]
fn dates_in_other_spellings() {
    let date = STATED.iter().find(|stated| stated.kind.name == Date::KIND.name).expect("dates are a kind of text");
    for text in [
        "2015-1-5",
        "+2015-01-05",
        "+12015-01-05",
        "-2015-01-05",
        "2015-01-05\n",
        "\n2015-01-05",
        "2015-01-05 ",
        "20150105",
        "2015/01/05",
        "2015-01-05Z",
        "2015-01-05T00:00:00Z",
        "٢٠١٥-٠١-٠٥",
        "２０１５-01-05",
        "2015\u{2010}01\u{2010}05",
        "15-01-05",
        "02015-01-05",
        "2015-001",
        "2015-W01-1",
    ] {
        assert!(!verdict(date, text), "{text:?}");
    }
    let day: Date = "2016-02-29".parse().expect("a leap day");
    assert_eq!((day.day().year(), day.to_string()), (2016, "2016-02-29".to_owned()));
}

/// Every passage of a few short words of dots and others: three dots alone are no word.
#[test]
fn passages_with_dots() {
    let passage = STATED.iter().find(|stated| stated.kind.name == "Quote").expect("passages are a kind of text");
    let words = [".", "..", "...", "....", "...a", "a...", ".a", "..a", "a", "…"];
    for first in words {
        for second in words {
            for third in words {
                let has_dots = [first, second, third].contains(&"...");
                let is_split = first != "…" && third != "…";
                assert_eq!(verdict(passage, &format!("{first} {second} {third}")), is_split && !has_dots, "{first} {second} {third}");
            }
        }
        assert_eq!(verdict(passage, first), !["...", "…"].contains(&first), "{first}");
    }
}
