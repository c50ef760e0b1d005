//! Files that hold as much as can stand in few bytes, or make the reader remember as much as it can be made to.

use std::io::{self, BufWriter, Write};

/// A file: a beginning, something that is repeated with another number each time, and an end.
pub(crate) struct Shape {
    pub(crate) name: &'static str,
    start: &'static str,
    item: fn(usize) -> String,
    end: &'static str,
}

const fn shape(name: &'static str, start: &'static str, item: fn(usize) -> String, end: &'static str) -> Shape {
    Shape { name, start, item, end }
}

impl Shape {
    /// Writes a file of about so many bytes, and returns how many there are. It is never held as a whole.
    pub(crate) fn write(&self, to: impl Write, size: usize) -> io::Result<u64> {
        let mut to = BufWriter::new(to);
        let mut written = self.start.len() + self.end.len();
        to.write_all(self.start.as_bytes())?;
        for item in (0..).map(self.item) {
            to.write_all(item.as_bytes())?;
            written += item.len();
            if written >= size {
                break;
            }
        }
        to.write_all(self.end.as_bytes())?;
        to.flush()?;
        Ok(written as u64)
    }
}

/// A short word for each number.
fn word(mut number: usize) -> String {
    const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";
    let mut word = String::new();
    loop {
        word.push(char::from(LETTERS[number % LETTERS.len()]));
        number /= LETTERS.len();
        if number == 0 {
            return word;
        }
    }
}

macro_rules! shapes {
    ($($name:literal: $start:expr, |$number:pat_param| $item:expr, $end:expr;)*) => {
        pub(crate) const SHAPES: &[Shape] = &[$(shape($name, $start, |$number| $item.to_string(), $end)),*];
    };
}

macro_rules! policy {
    ($($more:literal)?) => { concat!("privacy_policy: \"1.0\"\n" $(, $more)?) };
}

macro_rules! wishes {
    ($($more:literal)?) => {
        concat!("privacy_preferences: \"1.0\"\nwishes:\n- {id: a, test: {right: {rights: [erasure]}}}\n" $(, $more)?)
    };
}

shapes! {
    // Text.
    "nothing but line breaks": policy!(), |_| "\n", "";
    "line breaks of another system": policy!(), |_| "\r", "";
    "spaces": policy!(), |_| " ", "";
    "comments": policy!(), |_| "# a\n", "";
    "one comment": policy!("# "), |_| "a", "\n";
    "a huge scalar": policy!("document: {title: \""), |_| "a", "\"}";
    "a huge scalar of escapes": policy!("document: {title: \""), |_| "\\n", "\"}";
    "a huge scalar of characters of several bytes": policy!("document: {title: \""), |_| "語", "\"}";
    "a huge scalar of characters of two bytes": policy!("document: {title: \""), |_| "é", "\"}";
    "a huge block of text": policy!("x:\n  a: |\n"), |_| "    a\n", "";
    "a huge folded text": policy!("x:\n  a: >\n"), |_| "    a\n", "";
    "a huge text without quotes": policy!("x:\n  a: b"), |_| " b", "\n";
    "a huge text in quotes of many lines": policy!("x:\n  a: \""), |_| "b\n   , ", "\"\n";
    "a huge key": "? ", |_| "a", "\n: 1\n";
    "keys of a thousand letters": policy!(), |n| format!("{}{n}: 1\n", "a".repeat(1000)), "";
    "names of a thousand letters": policy!("definitions:\n"), |n| format!(" A{n}{}: {{data: [name]}}\n", "a".repeat(900)), "";
    "characters that are refused": policy!(), |_| "\x01", "";
    "JSON with pairs of escapes": "{\"x\": {\"a\": \"", |_| "\\ud83d\\ude00", "\"}}";

    // What the event parser holds.
    "open brackets": "", |_| "[", "";
    "a long list where a key could be": policy!("x:\n  a:\n    - ["), |_| "1,", "1]\n";
    "a long list of pairs where a key could be": policy!("x:\n  a:\n    - ["), |_| "a: b,", "1]\n";
    "a long list of empty pairs where a key could be": policy!("x:\n  a:\n    - ["), |_| "\"\":,", "1]\n";
    "a long list of tags where a key could be": policy!("x:\n  a:\n    - ["), |_| "! ,", "1]\n";
    "a long map where a key could be": policy!("x:\n  a:\n    - {"), |n| format!("{}: 1,", word(n)), "__: 1}\n";
    "a long list in a list": policy!("x: {a: [["), |_| "a,", "1]]}\n";
    "JSON behind a comment": "# a\n{\"privacy_policy\": \"1.0\", \"x\": {\"a\": [", |_| "1,", "1]}}";
    "other anchors each time": policy!("x: {a: ["), |n| format!("&{} ,", word(n)), "1]}";

    // Nodes.
    "keys": "", |n| format!("{}x: 1\n", word(n)), "";
    "keys without values": "", |n| format!("{}:\n", word(n)), "";
    "keys in braces": "{", |n| format!("{},", word(n)), "__: 1}";
    "keys under x": policy!("x: {"), |n| format!("{}: 1,", word(n)), "__: 1}";
    "one key again and again": "{", |_| "a,", "b: 1}";
    "question marks": "", |_| "?\n", "";
    "entries without values": policy!("x:\n a:\n"), |_| " -\n", "";
    "empty pairs": policy!("x: {a: ["), |_| ":,", "1]}";
    "numbers under x": policy!("x: {a: ["), |_| "1,", "1]}";
    "numbers in JSON": "{\"privacy_policy\":\"1.0\",\"x\":{\"a\":[", |_| "1,", "1]}}";
    "texts under x": policy!("x: {a: ["), |_| "a,", "1]}";
    "escapes under x": policy!("x: {a: ["), |_| "\"\\n\",", "1]}";
    "pairs under x": policy!("x: {a: ["), |_| "a: b,", "1]}";
    "words that YAML 1.1 takes for something else": policy!("x: {a: ["), |_| "y,", "y]}";
    "empty lists under x": policy!("x: {a: ["), |_| "[],", "[]]}";
    "empty maps under x": policy!("x: {a: ["), |_| "{},", "{}]}";
    "lists of one under x": policy!("x: {a: ["), |_| "[1],", "[1]]}";
    "maps of one under x": policy!("x: {a: ["), |_| "{a: 1},", "{a: 1}]}";
    "lists as deep as may be": policy!("x: {a: ["), |_| format!("{}{},", "[".repeat(55), "]".repeat(55)), "1]}";
    "maps as deep as may be": policy!("x: {a: ["), |_| format!("{}1{},", "{a: ".repeat(55), "}".repeat(55)), "1]}";
    "anchors": policy!("x: {a: ["), |_| "&a 1,", "1]}";
    "aliases": "x: {b: &a a, a: [", |_| "*a,", "1]}";
    "tags": policy!("x: {a: ["), |_| "!a 1,", "1]}";
    "empty tags": policy!("x: {a: ["), |_| "! ,", "1]}";

    // Statements.
    "empty statements": policy!("collection: ["), |_| "{},", "{}]";
    "small statements": policy!("collection:\n"), |_| "- {note: a}\n", "";
    "small statements in blocks": policy!("collection:\n"), |_| "- note: a\n", "";
    "small statements in brackets": policy!("collection: ["), |_| "{note: a},", "{note: a}]";
    "small statements in JSON": "{\"privacy_policy\":\"1.0\",\"collection\":[", |_| "{\"note\":\"a\"},", "{\"note\":\"a\"}]}";
    "small statements of another section": policy!("retention:\n"), |_| "- note: a\n", "";
    "statements that lack a key": policy!("rights:\n"), |_| "- note: a\n", "";
    "statements with an unknown key": policy!("collection:\n"), |_| "- {dta: 1}\n", "";
    "statements that say the same": policy!("collection:\n"), |_| "- data: [name]\n", "";
    "statements with names of their own": policy!("collection:\n"), |n| format!("- {{id: a{n:x}}}\n"), "";
    "denials": policy!("disclosure:\n"), |n| format!("- {{stance: does_not, data: [A{n:x}]}}\n"), "";
    "denials of one thing": policy!("disclosure:\n"), |_| "- {stance: does_not, data: [name]}\n", "";
    "a denial of every statement": policy!("disclosure:\n- {stance: does_not, data: [name]}\n"), |_| "- {data: [name]}\n", "";
    "denials of one statement": policy!("disclosure:\n- {data: [name]}\n"), |n| format!("- {{stance: does_not, note: {n}, data: [name]}}\n"), "";
    "evidence without a text": policy!("collection:\n- data: [name]\n  evidence: ["), |_| "{at: a},", "{at: a}]";
    "evidence": policy!("collection:\n- data: [name]\n  evidence: ["), |_| "{text: ab},", "{text: ab}]";
    "evidence in sections that are not there": policy!("collection:\n- data: [name]\n  evidence: ["), |n| format!("{{text: ab, at: {}}},", word(n).to_lowercase()), "{text: ab}]";

    // Lists of the language.
    "unknown terms": policy!("not_stated: ["), |n| format!("{}x,", word(n)), "fee]";
    "one term again and again": policy!("not_stated: ["), |_| "fee,", "fee]";
    "one category again and again": policy!("collection: [{data: ["), |_| "name,", "name]}]";
    "one name again and again": policy!("collection: [{data: ["), |_| "A,", "A]}]";
    "undeclared names": policy!("collection: [{data: ["), |n| format!("A{n:x},"), "A]}]";
    "words that YAML 1.1 takes for something else as data": policy!("collection: [{data: ["), |_| "no,", "no]}]";
    "references": policy!("collection: [{data: [name], see: ["), |n| format!("a{n:x},"), "a]}]";
    "one reference again and again": policy!("collection: [{data: [name], see: ["), |_| "a,", "a]}]";
    "lines of an address": policy!("contact_points: {a: {address: {lines: ["), |_| "a,", "a]}}}";
    "sentences that are excused": policy!("encoding: {excused: ["), |_| "{text: ab, reason: a},", "{text: ab, reason: a}]}";

    // Maps of the language.
    "definitions": policy!("definitions:\n"), |n| format!(" A{n:x}: {{data: [name]}}\n"), "";
    "definitions in words": policy!("definitions:\n"), |n| format!(" A{n:x}: {{note: a}}\n"), "";
    "a chain of definitions": policy!("definitions:\n"), |n| format!(" A{n:x}: {{data: [A{:x}]}}\n", n + 1), "";
    "a chain of definitions that include each other": policy!("definitions:\n"), |n| format!(" A{n:x}: {{includes: [A{:x}]}}\n", n + 1), "";
    "definitions that exclude": policy!("disclosure: [{stance: does_not, data: [A0]}, {data: [A1]}]\ndefinitions:\n"), |n| format!(" A{n:x}: {{excludes: [name]}}\n"), "";
    "recipients": policy!("recipients:\n"), |n| format!(" A{n:x}: {{note: a}}\n"), "";
    "recipients of a kind": policy!("disclosure: [{stance: does_not, recipients: [A0]}, {recipients: [A1]}]\nrecipients:\n"), |n| format!(" A{n:x}: {{kinds: [affiliate]}}\n"), "";
    "publishers": policy!("publishers:\n"), |n| format!(" A{n:x}: {{note: a}}\n"), "";
    "contact points": policy!("contact_points:\n"), |n| format!(" a{n:x}: {{name: b}}\n"), "";
    "related documents": policy!("document:\n related:\n"), |n| format!("  a{n:x}: {{title: b}}\n"), "";
    "sections": policy!("document: {sections: {"), |n| format!("a{n:x}: a,"), "z: z}}";
    "sections in blocks": policy!("document:\n sections:\n"), |n| format!("  a{n:x}: a\n"), "";
    "short entries under x": policy!("x:\n"), |n| format!(" a{n}: 1\n"), "";

    // Files of wishes.
    "wishes": wishes!(), |n| format!("- {{id: b{n:x}, test: {{stated: {{topics: [fee]}}}}}}\n"), "";
    "wishes without a test": wishes!(), |n| format!("- {{id: b{n:x}}}\n"), "";
    "tests in a wish": wishes!("- id: b\n  test:\n   all: ["), |_| "{stated: {topics: [fee]}},", "{stated: {topics: [fee]}}]";
    "acts in a wish": wishes!("- id: b\n  test:\n   any: ["), |_| "{never: {act: sell}},", "{stated: {topics: [fee]}}]";
    "empty tests in a wish": wishes!("- id: b\n  test:\n   any: ["), |_| "{all: []},", "{stated: {topics: [fee]}}]";

    // What people write.
    "statements of a hundred bytes": policy!("collection:\n"), |n| format!("  - id: statement_{n:08}\n    data: [email_address, name]\n    methods: [cookie]\n    note: \"Number {n:08}.\"\n"), "";
    "statements of a hundred bytes with evidence": policy!("collection:\n"), |n| format!("  - data: [name]\n    purposes: [marketing]\n    evidence:\n      - {{text: \"we … {n:08}\", at: \"a\"}}\n    note: n{n}\n"), "";
    "definitions of a hundred bytes": policy!("definitions:\n"), |n| format!("  Personal Data {n:08}:\n    data: [name, email_address]\n    class: personal\n    note: \"Number {n:08}.\"\n"), "";
    "sections with their titles": policy!("document:\n  sections:\n"), |n| format!("    section_{n:06}: \"Part {n:06} of the privacy policy\"\n"), "";
}
