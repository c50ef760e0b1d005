//! What other systems call a term.

use std::fmt;

/// How a term corresponds to a key of another system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mapping {
    /// The other system.
    pub system: System,
    /// The kind of correspondence.
    pub kind: Match,
    /// The other system's key; for DPV with its usual prefix, such as `pd:Name`.
    pub key: &'static str,
}

impl Mapping {
    /// Reads how a cell writes it: `KIND KEY`.
    pub(super) fn read(system: System, entry: &'static str) -> Option<Self> {
        let (kind, key) = entry.split_once(' ')?;
        let kind = match kind {
            "exact" => Match::Exact,
            "close" => Match::Close,
            "broad" => Match::Broad,
            "narrow" => Match::Narrow,
            _ => return None,
        };
        Some(Self { system, kind, key })
    }
}

/// The kind of a correspondence, read from our term to theirs, as in SKOS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Match {
    /// The same meaning.
    Exact,
    /// Nearly the same meaning.
    Close,
    /// Their term is broader than ours.
    Broad,
    /// Their term is narrower than ours.
    Narrow,
}

impl fmt::Display for Match {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Exact => "exact",
            Self::Close => "close",
            Self::Broad => "broad",
            Self::Narrow => "narrow",
        })
    }
}

/// A system that the vocabularies are mapped to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    /// W3C Data Privacy Vocabulary 2.3.
    Dpv,
    /// Fideslang 3.1.
    Fideslang,
    /// P3P 1.1.
    P3p,
    /// OPP-115, the annotation scheme of a corpus of 115 policies.
    Opp115,
    /// Apple's privacy manifest.
    Apple,
    /// Google Play's data safety section.
    Google,
    /// IAB Europe's Global Vendor List, version 3.
    Iab,
    /// The categories of the California Consumer Privacy Act.
    Ccpa,
}

impl System {
    /// The system whose keys stand in this column of the tables.
    pub(super) fn of_column(name: &str) -> Option<Self> {
        Some(match name {
            "dpv" => Self::Dpv,
            "fideslang" => Self::Fideslang,
            "p3p" => Self::P3p,
            "opp115" => Self::Opp115,
            "apple" => Self::Apple,
            "google" => Self::Google,
            "iab" => Self::Iab,
            "ccpa" => Self::Ccpa,
            _ => return None,
        })
    }
}

impl fmt::Display for System {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Dpv => "DPV",
            Self::Fideslang => "Fideslang",
            Self::P3p => "P3P",
            Self::Opp115 => "OPP-115",
            Self::Apple => "Apple",
            Self::Google => "Google",
            Self::Iab => "IAB",
            Self::Ccpa => "CCPA",
        })
    }
}
