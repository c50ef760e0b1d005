//! What a part of a sentence does, by its words, and which kind of statement says so.

use std::ops::Range;

use super::facts::Fact;
use super::phrases::words;

/// Something that a text does: it says that data are collected, it promises something, it asks for something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Act {
    name: &'static str,
    meaning: &'static str,
    /// Words that do it, in small letters and without punctuation.
    words: &'static [&'static str],
    /// The sections of a policy of which one says it.
    kinds: &'static [&'static str],
    /// The terms of which one is part of it; any statement of the kind will do if there are none.
    terms: &'static [&'static str],
}

impl Act {
    /// A short name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Whether it goes on in the further parts of a sentence until another of its class begins: what is done, and by which means.
    pub(super) fn class(&self) -> Option<Class> {
        match self.name {
            "collection" | "use" | "retention" | "disclosure" => Some(Class::Deed),
            "cookies" | "server_logs" | "similar_technology" | "widget" => Some(Class::Means),
            _ => None,
        }
    }

    /// What it says, for people.
    #[must_use]
    pub const fn meaning(&self) -> &'static str {
        self.meaning
    }

    /// Whether something that cites the part says it.
    pub(super) fn is_said_by(&self, fact: &Fact) -> bool {
        let is_kind = |kind: &&str| fact.kind == *kind || fact.list() == *kind;
        (self.kinds.is_empty() || self.kinds.iter().any(is_kind)) && (self.terms.is_empty() || self.terms.iter().any(|term| fact.has_term(term)))
    }
}

/// Acts that go on in the further parts of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Deed,
    Means,
}

const fn act(
    name: &'static str,
    meaning: &'static str,
    words: &'static [&'static str],
    kinds: &'static [&'static str],
    terms: &'static [&'static str],
) -> Act {
    Act { name, meaning, words, kinds, terms }
}

const EU_FRAMEWORKS: &[&str] = &["eu_us_safe_harbor", "eu_us_privacy_shield", "eu_us_data_privacy_framework"];
const SWISS_FRAMEWORKS: &[&str] = &["swiss_us_safe_harbor", "swiss_us_privacy_shield", "swiss_us_data_privacy_framework"];
const EU_WORDS: &[&str] =
    &["us eu safe harbor", "eu us safe harbor", "eu u s privacy shield", "eu us privacy shield", "eu u s data privacy framework"];
const SWISS_WORDS: &[&str] = &[
    "us swiss safe harbor framework",
    "swiss us safe harbor",
    "swiss u s privacy shield",
    "swiss us privacy shield",
    "swiss u s data privacy framework",
];
const STATEMENTS: &[&str] = &[
    "scope",
    "collection",
    "use",
    "bases",
    "disclosure",
    "retention",
    "locations",
    "transfers",
    "rights",
    "choices",
    "tracking",
    "security",
    "children",
    "changes",
    "complaints",
    "commitments",
    "user_duties",
    "signals",
    "automated_decisions",
];

/// What texts do. English only: other languages are not hinted at.
const ACTS: &[Act] = &[
    act(
        "collection",
        "that data are collected (`collection`)",
        &[
            "we collect",
            "will collect",
            "also collect",
            "service collects",
            "site collects",
            "we gather",
            "and record information",
            "may record",
            "we record",
            "to collect information",
            "collect data",
            "or solicit",
            "may need to provide",
            "may also provide",
            "ask you to provide",
            "receive from you",
            "we obtain",
            "keep track of whether",
        ],
        &["collection", "scope", "bases", "children"],
        &[],
    ),
    act(
        "use",
        "that data are used (`use`)",
        &[
            "we use",
            "may use",
            "will use",
            "and use such",
            "and use it",
            "is used for",
            "we may access",
            "may anonymize",
            "may combine",
            "we process",
        ],
        &["use", "scope", "bases", "tracking", "collection", "children", "commitments"],
        &[],
    ),
    act(
        "retention",
        "that data are kept (`retention`)",
        &["retain", "preserve", "we keep", "may keep", "will keep", "kept for", "we store"],
        &["retention", "scope", "bases", "commitments"],
        &[],
    ),
    act(
        "disclosure",
        "that data are disclosed (`disclosure`)",
        &[
            "and disclose",
            "may disclose",
            "will disclose",
            "also disclose",
            "we disclose",
            "may share",
            "we share",
            "be shared",
            "shared in these",
            "provide it to",
            "need to share",
            "may sell",
            "we sell",
            "not sell",
            "not rent",
            "be sold",
            "allow access",
            "have access to",
        ],
        &["disclosure", "scope", "collection", "children", "security"],
        &[],
    ),
    act(
        "transfer",
        "that data go to another country (`transfers`)",
        &["transfer data to", "transfer of your information", "any transfer", "transferred outside"],
        &["transfers"],
        &[],
    ),
    act(
        "processing",
        "that data are processed (`bases`, `locations`, `use`)",
        &["and processing", "processing globally"],
        &["bases", "locations", "use"],
        &[],
    ),
    act(
        "cookies",
        "that cookies are used (`tracking`)",
        &["use cookies", "using cookies", "from cookies", "own cookies", "persistent cookies", "id cookies"],
        &["tracking"],
        &["cookie"],
    ),
    act("server_logs", "that servers keep logs (`tracking`)", &["server logs", "server log"], &["tracking"], &["server_log"]),
    act("browser", "that browsers send data by themselves (`tracking`)", &["your browser sends"], &["tracking"], &[]),
    act(
        "similar_technology",
        "that other technology than cookies is used (`tracking`)",
        &["similar technology", "similar technologies", "or other files"],
        &["tracking"],
        &["similar_technology", "local_storage"],
    ),
    act("widget", "that widgets are used (`tracking`)", &["use a widget", "widgets"], &["tracking"], &["widget", "social_plugin"]),
    act("link_tracking", "that it is recorded which links are followed (`tracking`)", &["keep track of whether"], &["tracking"], &[]),
    act(
        "governing_law",
        "which law holds (`jurisdiction.governing_law`)",
        &["governed by the law", "governed by the laws"],
        &["jurisdiction.governing_law"],
        &[],
    ),
    act("venue", "where disputes are decided (`jurisdiction.venue`)", &["adjudication", "exclusive jurisdiction"], &["jurisdiction.venue"], &[]),
    act(
        "eu_framework",
        "under which framework data go to the United States (`transfers`)",
        EU_WORDS,
        &["transfers", "commitments", "complaints"],
        EU_FRAMEWORKS,
    ),
    act(
        "eu_framework_law",
        "which framework is followed (`jurisdiction.laws`)",
        &["complies with the us eu", "comply with the eu u s"],
        &["jurisdiction.laws", "commitments"],
        EU_FRAMEWORKS,
    ),
    act(
        "swiss_framework",
        "under which framework data go from Switzerland to the United States (`transfers`)",
        SWISS_WORDS,
        &["transfers", "commitments", "complaints"],
        SWISS_FRAMEWORKS,
    ),
    act(
        "swiss_framework_law",
        "which framework is followed (`jurisdiction.laws`)",
        SWISS_WORDS,
        &["jurisdiction.laws", "commitments", "complaints"],
        SWISS_FRAMEWORKS,
    ),
    act(
        "policy_governs",
        "that this policy is kept to (`commitments`)",
        &["in accordance with this privacy policy", "in accordance with this policy"],
        &["commitments", "bases", "transfers", "scope"],
        &[],
    ),
    act(
        "security",
        "how data are secured (`security`)",
        &["treated securely", "not encrypt", "we encrypt", "to protect your information"],
        &["security"],
        &[],
    ),
    act(
        "duty",
        "what the reader has to do (`user_duties`)",
        &["you must", "you may be required", "please contact", "you are solely responsible"],
        &["user_duties", "rights", "choices", "children", "changes", "complaints"],
        &[],
    ),
    act(
        "request",
        "what the reader can ask for (`rights`, `choices`)",
        &["please notify us", "to receive free", "to withdraw your consent"],
        &["rights", "choices", "bases"],
        &[],
    ),
    act("guardian_contact", "what guardians can do (`children`)", &["you may alert", "or she should contact"], &["children", "rights"], &[]),
    act("guardian_told", "that a guardian is told (`children`)", &["let your parent"], &["children"], &["inform_guardian"]),
    act(
        "guardian_permission",
        "that a guardian permits it (`children`)",
        &["his or her permission", "permission of a parent"],
        &["children"],
        &["parental_consent"],
    ),
    act("application", "what the text applies to (`scope.covers`)", &["policy applies"], &["scope.covers"], &[]),
    act(
        "occasion",
        "what happens when the reader does something",
        &["when you visit", "when you use", "when you access", "when you download"],
        STATEMENTS,
        &[],
    ),
    act("complaint", "how complaints are handled (`complaints`)", &["complaint", "complaints"], &["complaints", "commitments"], &[]),
    act("change_notice", "how changes are told (`changes`)", &["notified by email", "material changes"], &["changes", "rights", "choices"], &[]),
    act("lawful", "that a law has to permit it (`only_if`)", &["permitted by law"], &[], &["law_permits", "law_requires", "law_grants"]),
    act("treatment", "how data are treated (`commitments`)", &["be treated as", "treat such"], &["commitments"], &[]),
];

/// The acts of a sentence, with the places of their words: each once for each place.
pub(super) fn find(sentence: &str) -> Vec<(&'static Act, Range<usize>)> {
    // Hyphens and stops within words divide them here: "U.S.", "EU-US".
    let words: Vec<(String, Range<usize>)> = words(sentence).collect();
    let mut found = Vec::new();
    for act in ACTS {
        for phrase in act.words {
            let wanted: Vec<&str> = phrase.split(' ').collect();
            for window in words.windows(wanted.len()) {
                // "information we collect" is said of the information.
                let before = window.first().map_or("", |(_, range)| sentence.get(..range.start).unwrap_or_default().trim_end());
                let relative = phrase.starts_with("we ") && ["information", "data", "that"].iter().any(|word| before.ends_with(word));
                if !relative
                    && window.iter().zip(&wanted).all(|((word, _), wanted)| word == wanted)
                    && let (Some(first), Some(last)) = (window.first(), window.last())
                {
                    found.push((act, first.1.start..last.1.end));
                }
            }
        }
    }
    found
}
