//! Kinds of text: one type per kind, each with a pattern for the JSON Schema and a check in Rust that accepts the same.
//!
//! `tests/text_types.rs` proves pattern and check equal on generated strings. The patterns keep to what every
//! JSON Schema validator's engine understands: no look-around, no `\d` or `\s`, no reliance on how `$` treats a final line break.

use chrono::NaiveDate;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::vocab::FromText;

/// Characters that no text may hold, as the inside of a regular expression's brackets: control characters (the line break is added
/// where it is not allowed), line and paragraph separators, bidirectional overrides and isolates, byte order mark, non-characters.
const FORBIDDEN: &str = "\u{0}-\u{9}\u{b}-\u{1f}\u{7f}-\u{9f}\u{2028}-\u{202e}\u{2066}-\u{2069}\u{feff}\u{fffe}\u{ffff}";

/// Whether a text may hold this character. The line break is judged by each kind of text.
pub(crate) fn is_allowed(c: char) -> bool {
    !matches!(c, '\0'..='\u{9}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{2028}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// The characters of a text that no text may hold, with their offsets. Only bytes that can begin one are looked at closely.
pub(crate) fn disallowed(text: &str) -> impl Iterator<Item = (usize, char)> {
    // Without a branch, so that many bytes are looked at in one step.
    let suspicious = |b: u8| (b < 0x20) & (b != b'\n') | (b == 0x7f) | (b == 0xc2) | (b == 0xe2) | (b == 0xef);
    offsets_of(text, suspicious).filter_map(|at| Some((at, text.get(at..)?.chars().next()?))).filter(|(_, c)| !is_allowed(*c))
}

/// The offsets of the bytes of a kind that is rare. Stretches without any are passed over at once.
pub(crate) fn offsets_of(text: &str, is_it: impl Fn(u8) -> bool + Copy) -> impl Iterator<Item = usize> {
    const STRETCH: usize = 64;
    let has_any = move |bytes: &[u8]| bytes.iter().fold(false, |found, b| found | is_it(*b));
    // Most texts are one short stretch.
    let bytes = if text.len() <= STRETCH && !has_any(text.as_bytes()) { &[] } else { text.as_bytes() };
    let stretches = bytes.chunks(STRETCH).zip((0..).step_by(STRETCH)).filter(move |(stretch, _)| has_any(stretch));
    stretches.flat_map(move |(stretch, start)| (start..).zip(stretch).filter(move |(_, b)| is_it(**b)).map(|(at, _)| at))
}

/// A kind of text: what it looks like, for the JSON Schema, the reader and the messages.
#[derive(Debug)]
pub struct TextKind {
    /// The name of the kind, which is also the name of its definition in the JSON Schema.
    pub name: &'static str,
    /// What is expected, to stand after "expected".
    pub expected: &'static str,
    /// The regular expression of the JSON Schema.
    pub pattern: &'static str,
    /// The greatest length, in characters.
    pub max_length: usize,
    /// Whether the text may have several lines.
    pub lines: bool,
    /// Correct examples.
    pub examples: &'static [&'static str],
    shape: fn(&str) -> bool,
}

impl TextKind {
    /// Whether this is a text of the kind.
    #[must_use]
    pub fn accepts(&self, text: &str) -> bool {
        !text.is_empty()
            && (text.len() <= self.max_length || text.chars().take(self.max_length + 1).count() <= self.max_length)
            && (self.lines || !text.contains('\n'))
            && disallowed(text).next().is_none()
            && (self.shape)(text)
    }

    fn json_schema(&self, title: &str, description: &str) -> Schema {
        let forbidden = if self.lines { format!("[{FORBIDDEN}]") } else { format!("[\n{FORBIDDEN}]") };
        json_schema!({
            "title": title,
            "description": description,
            "type": "string",
            "minLength": 1,
            "maxLength": self.max_length,
            "pattern": self.pattern,
            "not": { "pattern": forbidden },
            "examples": self.examples,
        })
    }
}

/// A text that is not of the kind that was expected.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected}")]
pub struct InvalidText {
    /// What was expected.
    pub expected: &'static str,
}

/// Whether a sign makes no word of a passage where it stands alone: quotation marks, brackets, stops, dashes and bars.
const fn is_sign(c: char) -> bool {
    matches!(
        c,
        '«' | '»'
            | '‹'
            | '›'
            | '“'
            | '”'
            | '„'
            | '‚'
            | '‘'
            | '’'
            | '"'
            | '\''
            | '!'
            | '?'
            | '¡'
            | '¿'
            | ';'
            | ':'
            | ','
            | '('
            | ')'
            | '{'
            | '}'
            | '<'
            | '>'
            | '*'
            | '•'
            | '·'
            | '–'
            | '—'
            | '|'
            | '/'
            | '['
            | ']'
            | '-'
    )
}

/// The words of a text: what stands between spaces and is not only signs.
pub(crate) fn spoken_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(' ').filter(|word| !word.is_empty() && !word.chars().all(is_sign))
}

/// The signs of [`is_sign`], as the inside of a class of a pattern.
macro_rules! signs {
    () => {
        "«»‹›“”„‚‘’\"'!?¡¿;:,(){}<>*•·–—|/\\[\\]-"
    };
}

/// The pattern of one side of a passage: one word to eight, with signs between and around them. A word is anything but an ellipsis, or three dots alone,
/// which are meant as one.
macro_rules! side {
    () => {
        concat!(side!(@signs), side!(@word), "(?: ", side!(@signs), side!(@word), "){0,7}(?: [", signs!(), "]+)*")
    };
    (@signs) => {
        concat!("(?:[", signs!(), "]+ )*")
    };
    (@word) => {
        concat!("(?:[^ .…", signs!(), "][^ …]*|[", signs!(), "]+[^ …", signs!(), "][^ …]*|[.]{1,2}(?:[^ .…][^ …]*)?|[.]{3}[^ …]+)")
    };
}

macro_rules! text_kinds {
    ($(
        #[doc = $doc:literal]
        $name:ident, $title:literal, expected $expected:literal, pattern $pattern:expr, max $max:literal, lines $lines:literal,
        examples $examples:expr, shape $shape:expr;
    )*) => {
        /// Every kind of text.
        pub static TEXT_KINDS: &[&TextKind] = &[$(&$name::KIND,)* &Date::KIND];

        $(
            #[doc = $doc]
            #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct $name(String);

            impl $name {
                /// What this kind of text looks like.
                pub const KIND: TextKind = TextKind {
                    name: stringify!($name), expected: $expected, pattern: $pattern, max_length: $max, lines: $lines,
                    examples: &$examples, shape: $shape,
                };

                /// Checks and takes a text.
                ///
                /// # Errors
                /// If the text is not of this kind.
                pub fn new(text: impl Into<String>) -> Result<Self, InvalidText> {
                    let text = text.into();
                    if Self::KIND.accepts(&text) { Ok(Self(text)) } else { Err(InvalidText { expected: $expected }) }
                }

                /// The text.
                #[must_use]
                pub fn as_str(&self) -> &str { &self.0 }
            }

            impl std::str::FromStr for $name {
                type Err = InvalidText;
                fn from_str(text: &str) -> Result<Self, InvalidText> { Self::new(text) }
            }

            impl std::fmt::Display for $name {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(&self.0) }
            }

            impl AsRef<str> for $name {
                fn as_ref(&self) -> &str { &self.0 }
            }

            impl std::borrow::Borrow<str> for $name {
                fn borrow(&self) -> &str { &self.0 }
            }

            impl PartialEq<str> for $name {
                fn eq(&self, other: &str) -> bool { self.0 == other }
            }

            impl PartialEq<&str> for $name {
                fn eq(&self, other: &&str) -> bool { self.0 == *other }
            }

            impl Serialize for $name {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> { serializer.serialize_str(&self.0) }
            }

            impl<'de> Deserialize<'de> for $name {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    deserializer.deserialize_str(FromText::new())
                }
            }

            impl JsonSchema for $name {
                fn schema_name() -> std::borrow::Cow<'static, str> { stringify!($name).into() }
                fn json_schema(_: &mut SchemaGenerator) -> Schema { Self::KIND.json_schema($title, $doc.trim()) }
            }
        )*
    };
}

text_kinds! {
    #[doc = " Words, on one line or several."]
    Text, "Text", expected "words", pattern "[^ \n]", max 10000, lines true,
        examples ["The text speaks of customers only."], shape |text| text.chars().any(|c| c != ' ' && c != '\n');

    #[doc = " Words on one line, with no space at either end."]
    Line, "Line", expected "words on one line, with no space at either end", pattern "^[^ ](?:.*[^ ])?$", max 500, lines false,
        examples ["Example Ltd."], shape trimmed;

    #[doc = " A name that the policy defines, spelled as the text spells it. It holds a capital letter, a space or another character that no term has, so that a misspelt term can never pass as a name."]
    DefinedName, "Defined name", expected "a defined name, with a capital letter, a space or another character that no term has",
        pattern "^(?:[a-z0-9_]*[^a-z0-9_ ](?:.*[^ ])?|[a-z0-9_]+ .*[^ ])$", max 200, lines false,
        examples ["Personal Information"], shape |text| trimmed(text) && !text.bytes().all(is_word);

    #[doc = " A short name that this file gives to something, in small letters, digits and underscores. It starts with a letter."]
    Id, "Id", expected "a short name of small letters, digits and `_`, starting with a letter", pattern "^[a-z][a-z0-9_]*$", max 64, lines false,
        examples ["support"], shape |text| text.starts_with(|c: char| c.is_ascii_lowercase()) && text.bytes().all(is_word);

    #[doc = " A length of time in one unit, as in ISO 8601: P30D (30 days), P2W (weeks), P18M (months), P3Y (years), PT24H (hours), PT30M (minutes)."]
    Duration, "Length of time", expected "a length of time in one unit, such as P30D, P18M or P3Y",
        pattern "^P(?:[1-9][0-9]{0,3}[DWMY]|T[1-9][0-9]{0,3}[HMS])$", max 8, lines false,
        examples ["P30D", "P18M", "P3Y", "PT24H"], shape duration;

    #[doc = " How long something stays on the device: `session`, `persistent` where the text says no more, or a length of time such as P13M."]
    Lifetime, "Lifetime", expected "`session`, `persistent` or a length of time such as P13M",
        pattern "^(?:session|persistent|P(?:[1-9][0-9]{0,3}[DWMY]|T[1-9][0-9]{0,3}[HMS]))$", max 10, lines false,
        examples ["session", "persistent", "P13M"], shape |text| text == "session" || text == "persistent" || duration(text);

    #[doc = " The address of a page: http or https, without a user name."]
    Url, "Web address", expected "a web address that starts with https:// or http://",
        pattern "^https?://[^ \"<>\\\\^`{|}/?#@]+(?:[/?#][^ \"<>\\\\^`{|}]*)?$", max 2000, lines false,
        examples ["https://www.example.com/privacy"], shape url;

    #[doc = " An e-mail address."]
    Email, "E-mail address", expected "an e-mail address",
        pattern "^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$",
        max 254, lines false, examples ["privacy@example.com"], shape email;

    #[doc = " A telephone number, as written."]
    Phone, "Telephone number", expected "a telephone number", pattern "^[+(]?[0-9][0-9A-Za-z ()./+-]{2,38}[0-9A-Za-z]$", max 41, lines false,
        examples ["+1 415 555 0100"], shape phone;

    #[doc = " A state, province or other part of a country, by its ISO 3166-2 code."]
    Subdivision, "Subdivision", expected "an ISO 3166-2 code such as US-CA", pattern "^[A-Z]{2}-[A-Z0-9]{1,3}$", max 6, lines false,
        examples ["US-CA", "DE-BY"], shape subdivision;

    #[doc = " A language, by its BCP 47 tag in the usual spelling: language, then script, region and variants where needed."]
    LanguageTag, "Language", expected "a language tag such as en, de-CH or zh-Hant",
        pattern "^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$", max 40, lines false,
        examples ["en", "de-CH", "zh-Hant"], shape language_tag;

    #[doc = " A passage of the source text: its first words, an ellipsis and its last words, at most eight on either side, not counting punctuation that stands alone; or one short exact phrase."]
    Quote, "Passage", expected "at most eight words, or at most eight words, ` … ` and at most eight more",
        pattern concat!(
            "^", side!(), "(?: … ", side!(), ")?$"
        ), max 400, lines false,
        examples ["By using the Service … United States"], shape quote;

    #[doc = " A section of the source text: its heading, or headings from the outer to the inner with ` / ` between them. A ` / ` of a heading itself is written ` \\/ `."]
    SectionPath, "Section", expected "a heading, or headings with ` / ` between them", pattern "^[^ ](?:.*[^ ])?$", max 500, lines false,
        examples ["4. Information Sharing / Service Providers"], shape trimmed;

    #[doc = " The name of a check, in small letters with hyphens."]
    CheckName, "Check", expected "the name of a check, such as missing-retention-period", pattern "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", max 64, lines false,
        examples ["missing-retention-period"], shape check_name;
}

impl DefinedName {
    /// Whether a text is made of small letters, digits and underscores only, as terms are and names never.
    #[must_use]
    pub fn looks_like_a_term(text: &str) -> bool {
        text.bytes().all(is_word)
    }
}

fn trimmed(text: &str) -> bool {
    !text.starts_with(' ') && !text.ends_with(' ')
}

fn is_word(b: u8) -> bool {
    b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_'
}

fn duration(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('P') else { return false };
    let (rest, units) = rest.strip_prefix('T').map_or((rest, "DWMY"), |rest| (rest, "HMS"));
    let Some((unit_at, _)) = rest.char_indices().next_back() else { return false };
    let (digits, unit) = rest.split_at(unit_at);
    units.contains(unit) && (1..=4).contains(&digits.len()) && !digits.starts_with('0') && digits.bytes().all(|b| b.is_ascii_digit())
}

fn url(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    !host.is_empty() && !host.contains('@') && !rest.contains([' ', '"', '<', '>', '\\', '^', '`', '{', '|', '}'])
}

fn email(text: &str) -> bool {
    let Some((user, domain)) = text.split_once('@') else { return false };
    let label = |label: &str| {
        !label.is_empty() && !label.starts_with('-') && !label.ends_with('-') && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    !user.is_empty()
        && user.bytes().all(|b| b.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&b))
        && domain.contains('.')
        && domain.split('.').all(label)
}

fn phone(text: &str) -> bool {
    let rest = text.strip_prefix(['+', '(']).unwrap_or(text);
    (4..=40).contains(&rest.len())
        && rest.starts_with(|c: char| c.is_ascii_digit())
        && rest.ends_with(|c: char| c.is_ascii_alphanumeric())
        && rest.bytes().all(|b| b.is_ascii_alphanumeric() || b" ()./+-".contains(&b))
}

fn subdivision(text: &str) -> bool {
    let Some((country, part)) = text.split_once('-') else { return false };
    country.len() == 2
        && country.bytes().all(|b| b.is_ascii_uppercase())
        && (1..=3).contains(&part.len())
        && part.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

fn language_tag(text: &str) -> bool {
    let lower = |part: &str| part.bytes().all(|b| b.is_ascii_lowercase());
    let mut parts = text.split('-').peekable();
    if !parts.next().is_some_and(|language| (2..=3).contains(&language.len()) && lower(language)) {
        return false;
    }
    let script = |part: &&str| part.len() == 4 && part.starts_with(|c: char| c.is_ascii_uppercase()) && lower(&part[1..]);
    let region =
        |part: &&str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_uppercase()) || part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit());
    parts.next_if(script);
    parts.next_if(region);
    parts.all(|part| {
        part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
            && ((5..=8).contains(&part.len()) || part.len() == 4 && part.starts_with(|c: char| c.is_ascii_digit()))
    })
}

fn quote(text: &str) -> bool {
    match text.split_once('…') {
        Some((first, last)) => {
            !last.contains('…') && first.strip_suffix(' ').is_some_and(eight_words) && last.strip_prefix(' ').is_some_and(eight_words)
        }
        None => eight_words(text),
    }
}

/// Whether a text is one word to eight with one space between each; signs are no words. Three dots are none either: whoever writes them means an ellipsis.
fn eight_words(text: &str) -> bool {
    (1..=8).contains(&spoken_words(text).count()) && text.split(' ').all(|word| !word.is_empty() && word != "...")
}

fn check_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.split('-').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

/// A calendar day, written year-month-day as in ISO 8601.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NaiveDate);

impl Date {
    /// What a date looks like. Years run from 1900 to 2099; a day must exist.
    pub const KIND: TextKind = TextKind {
        name: "Date",
        expected: "a date such as 2015-10-01",
        pattern: "^(?:(?:19|20)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))\
            |(?:(?:19|20)(?:0[48]|[2468][048]|[13579][26])|2000)-02-29)$",
        max_length: 10,
        lines: false,
        examples: &["2015-10-01"],
        shape: |text| parse_date(text).is_some(),
    };

    /// The day.
    #[must_use]
    pub const fn day(self) -> NaiveDate {
        self.0
    }
}

impl From<Date> for NaiveDate {
    fn from(date: Date) -> Self {
        date.0
    }
}

impl TryFrom<NaiveDate> for Date {
    type Error = InvalidText;
    fn try_from(day: NaiveDate) -> Result<Self, InvalidText> {
        day.to_string().parse()
    }
}

fn parse_date(text: &str) -> Option<NaiveDate> {
    let bytes = text.as_bytes();
    let digits = |range: std::ops::Range<usize>| {
        text.get(range).filter(|part| part.bytes().all(|b| b.is_ascii_digit())).and_then(|part| part.parse::<u32>().ok())
    };
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let year = digits(0..4).filter(|year| (1900..2100).contains(year))?;
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, digits(5..7)?, digits(8..10)?)
}

impl std::str::FromStr for Date {
    type Err = InvalidText;
    fn from_str(text: &str) -> Result<Self, InvalidText> {
        parse_date(text).map(Self).ok_or(InvalidText { expected: Self::KIND.expected })
    }
}

impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(FromText::new())
    }
}

impl JsonSchema for Date {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let mut schema = Self::KIND.json_schema("Date", "A calendar day, written year-month-day.");
        schema.insert("format".to_owned(), "date".into());
        schema
    }
}
