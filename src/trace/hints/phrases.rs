//! Words of a sentence by which the vocabulary knows a kind of data, a purpose or somebody.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use super::facts::Fact;
use super::marks::{self, Mark};
use crate::vocab::{DataCategory, Party, Purpose, Term, Vocabulary};

/// No phrase has more words.
const LONGEST: usize = 6;

/// Words of the vocabulary that in running text mostly mean something else, or nothing in particular.
const UNSURE: &[&str] = &[
    "access",
    "account",
    "activity",
    "address",
    "administration",
    "advertising",
    "agent",
    "agreement",
    "analysis",
    "anybody",
    "appearance",
    "archive",
    "asset",
    "attribute",
    "audit",
    "bank",
    "banner",
    "brand",
    "carrier",
    "click",
    "client",
    "communication",
    "company",
    "content",
    "contact",
    "correspondence",
    "country",
    "court",
    "credential",
    "customer",
    "delivery",
    "device",
    "distributor",
    "document",
    "employee",
    "employer",
    "employment",
    "event",
    "feedback",
    "friend",
    "handle",
    "height",
    "image",
    "income",
    "individual",
    "information",
    "innovation",
    "insight",
    "insurance",
    "internet",
    "invoice",
    "language",
    "law",
    "license",
    "location",
    "log",
    "maintenance",
    "marketing",
    "membership",
    "message",
    "moderation",
    "name",
    "network",
    "official",
    "opinion",
    "order",
    "other people",
    "other person",
    "parent",
    "partner",
    "personnel",
    "phone",
    "platform",
    "preference",
    "profile",
    "promotion",
    "provider",
    "public",
    "purchase",
    "record",
    "record keeping",
    "reference",
    "refund",
    "registration",
    "reminder",
    "report",
    "reporting",
    "request",
    "research",
    "response",
    "review",
    "reward",
    "sale",
    "school",
    "security",
    "setting",
    "shipping",
    "signature",
    "social",
    "staff",
    "statistic",
    "study",
    "subscription",
    "support",
    "survey",
    "tax",
    "test",
    "testing",
    "title",
    "transaction",
    "usage",
    "user",
    "vendor",
    "video",
    "visitor",
    "we",
    "website",
    "you",
    "your information",
    "self",
    "us",
    "publisher",
    "the company",
    "first party",
    "other information",
    "additional information",
    "administrator",
    "any information",
    "all information",
    "guardian",
    "other website",
    "third party website",
    "cookie",
    "ip",
    "os",
    "plan detail",
    "anyone",
    "any party",
    "legal guardian",
    "parent or guardian",
    "personal information",
    "personal data",
    "personally identifiable information",
    "information about you",
    "certain personal data",
    "third party",
    "certain third party",
    "data",
    "any data",
    "information you provide",
    "service provider",
    "further information",
    "relevant information",
    "personal detail",
    "other purpose",
    "various purpose",
    "certain purpose",
    "contact you",
    "communicate with you",
    "hosting",
    "complaint",
    "processor",
    "required by law",
    "the internet",
    "connection",
    "interest",
    "post",
    "post data",
    "submission",
    "payment",
    "cookie",
    "session id",
    "server log",
    "government",
    "authority",
    "product",
];

/// The vocabularies that are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Data,
    Purpose,
    Party,
}

impl Kind {
    /// Whether something of its kind can say such a term at all.
    pub(super) fn is_said_by(self, fact: &Fact) -> bool {
        let kinds: &[&str] = match self {
            Self::Data => &["collection", "use", "disclosure", "retention", "tracking", "transfers", "definitions"],
            Self::Purpose => &["collection", "use", "disclosure", "tracking"],
            Self::Party => &["disclosure", "transfers", "recipients", "commitments"],
        };
        kinds.contains(&fact.kind.as_str())
    }
}

/// Words that stand for one term, or for several that share them.
pub(super) struct Phrase {
    pub(super) kind: Kind,
    pub(super) terms: &'static [Term],
    /// In small letters.
    pub(super) text: String,
    pub(super) range: Range<usize>,
    /// Texts that mean this name it so.
    pub(super) is_literal: bool,
}

/// What was found in a sentence.
pub(super) struct Found {
    pub(super) phrases: Vec<Phrase>,
    pub(super) marks: Vec<(Mark, Range<usize>)>,
    words: Vec<String>,
    /// The words as they are compared, with a blank before and after each.
    stems: String,
}

impl Found {
    /// Whether the sentence has a word for a term, however unsure.
    pub(super) fn names(&self, term: Term) -> bool {
        let name = term.name().replace('_', " ");
        let known = |words: &str| self.stems.contains(&format!(" {} ", joined(words)));
        known(&name) || term.synonyms().any(known)
    }

    /// Whether the sentence has words of a mark, in whatever sense.
    pub(super) fn has(&self, mark: Mark) -> bool {
        mark.stands_in(&self.words)
    }
}

/// Each phrase with its terms.
static PHRASES: LazyLock<HashMap<String, (Kind, Vec<Term>)>> = LazyLock::new(|| {
    let mut phrases: HashMap<String, (Kind, Vec<Term>)> = HashMap::new();
    let vocabularies = [(Kind::Data, DataCategory::INFO), (Kind::Purpose, Purpose::INFO), (Kind::Party, Party::INFO)];
    for (kind, info) in vocabularies {
        for term in info.terms() {
            let name = term.name().replace('_', " ");
            for words in std::iter::once(name).chain(term.synonyms().map(str::to_owned)) {
                let phrase = joined(&words);
                if UNSURE.contains(&phrase.as_str()) || phrase.is_empty() {
                    continue;
                }
                // The first vocabulary that has a phrase keeps it.
                let entry = phrases.entry(phrase).or_insert_with(|| (kind, Vec::new()));
                if entry.0 == kind && !entry.1.contains(&term) {
                    entry.1.push(term);
                }
            }
        }
    }
    phrases
});

/// What stands in a sentence.
pub(super) fn find(sentence: &str) -> Found {
    let stems = stems(sentence);
    let mut phrases = Vec::new();
    let mut i = 0;
    while i < stems.len() {
        let longest = (1..=LONGEST.min(stems.len() - i)).rev().find_map(|len| {
            let words = stems.get(i..i + len)?;
            let phrase = words.iter().map(|(stem, _)| stem.as_str()).collect::<Vec<_>>().join(" ");
            let (kind, terms) = PHRASES.get(&phrase)?;
            let range = words.first()?.1.start..words.last()?.1.end;
            Some((
                len,
                Phrase {
                    kind: *kind,
                    terms,
                    text: sentence.get(range.clone())?.to_lowercase(),
                    range,
                    is_literal: terms.iter().any(|term| is_literal(*term)),
                },
            ))
        });
        match longest {
            Some((len, phrase)) => {
                phrases.push(phrase);
                i += len;
            }
            None => i += 1,
        }
    }
    let words: Vec<String> = words(sentence).map(|(word, _)| word).collect();
    Found { phrases, marks: marks::find(sentence), words, stems: format!(" {} ", joined(sentence)) }
}

/// The words of a text in small letters, with their places.
pub(super) fn words(text: &str) -> impl Iterator<Item = (String, Range<usize>)> {
    let mut start = 0;
    let ends = text.char_indices().filter(|(_, c)| !c.is_alphanumeric() && *c != '\'' && *c != '’').map(|(i, c)| (i, i + c.len_utf8()));
    ends.chain([(text.len(), text.len())]).filter_map(move |(end, next)| {
        let range = std::mem::replace(&mut start, next)..end;
        let word = text.get(range.clone()).filter(|word| !word.is_empty())?;
        Some((word.to_lowercase().replace('’', "'"), range))
    })
}

fn joined(text: &str) -> String {
    stems(text).into_iter().map(|(stem, _)| stem).collect::<Vec<_>>().join(" ")
}

fn stems(text: &str) -> Vec<(String, Range<usize>)> {
    words(text).map(|(word, range)| (stem(&word), range)).collect()
}

/// A word without its plural, and as it is spelt in the United States.
fn stem(word: &str) -> String {
    let word = word.strip_suffix("'s").unwrap_or(word);
    let single = match word {
        "cookies" => "cookie".to_owned(),
        _ if word.len() > 4 && word.ends_with("ies") => format!("{}y", &word[..word.len() - 3]),
        _ if word.len() > 3 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") && !word.ends_with("is") => {
            word[..word.len() - 1].to_owned()
        }
        _ => word.to_owned(),
    };
    single.replace("isation", "ization").replace("ise", "ize").replace("licence", "license")
}

/// Whether one term is the other, or holds it.
pub(super) fn touches(a: Term, b: Term) -> bool {
    let holds = |outer: Term, inner: Term| std::iter::successors(Some(inner), |term| term.parent()).any(|term| term == outer);
    holds(a, b) || holds(b, a)
}

/// Whether texts that mean this kind of data name it, and seldom describe it.
pub(super) fn is_literal(term: Term) -> bool {
    const LITERAL: &[&str] = &[
        "bank_account",
        "billing_address",
        "browser_information",
        "date_of_birth",
        "delivery_address",
        "drivers_license",
        "email_address",
        "fax_number",
        "gender",
        "government_identifier",
        "ip_address",
        "operating_system",
        "passport_number",
        "password",
        "payment_card",
        "phone_number",
        "postal_address",
        "postal_code",
        "social_security_number",
        "tax_identifier",
        "username",
    ];
    LITERAL.binary_search(&term.name()).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_known_by_their_synonyms() {
        let found = find("We collect your e-mail addresses, mailing address and Internet Protocol address.");
        let names: Vec<&str> = found.phrases.iter().filter_map(|phrase| phrase.terms.first()).map(|term| term.name()).collect();
        assert_eq!(names, ["email_address", "postal_address", "ip_address"]);
    }
}
