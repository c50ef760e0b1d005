//! What a law asks for and the file lacks: told apart from what the policy says.

use serde::Serialize;

use crate::checks::{Answer, Certainty, REQUIREMENTS, Report};
use crate::phrase;

/// What the law of a day and of places asks for.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LawSection {
    /// The day whose law was applied.
    pub as_of: String,
    /// The places whose law was applied.
    pub regions: Vec<String>,
    /// What is asked for and missing.
    pub gaps: Vec<Gap>,
    /// How many requirements could be judged neither met nor missing.
    pub unknown: usize,
}

/// Something that is asked for and missing.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Gap {
    /// What is missing.
    pub text: String,
    /// The provision that asks for it.
    pub provision: String,
    /// How sure that is: `certain`, `likely` or `a person has to judge`.
    pub certainty: &'static str,
    /// The name of the check.
    pub check: &'static str,
}

/// The findings that say that something is missing. Other findings judge what is there, which is not the matter of a notice.
pub(super) fn law(report: &Report) -> LawSection {
    let asks = |name: &str| REQUIREMENTS.iter().any(|requirement| requirement.rule.name == name);
    let gaps = report.findings.iter().filter(|finding| asks(finding.rule.name)).map(|finding| Gap {
        text: sentence(&finding.message),
        provision: finding.basis().to_owned(),
        certainty: certainty(finding.certainty),
        check: finding.rule.name,
    });
    LawSection {
        as_of: crate::model::Date::try_from(report.as_of).map_or_else(|_| report.as_of.to_string(), phrase::date),
        regions: report.regions.iter().map(|chosen| phrase::place(&chosen.place).into_owned()).collect(),
        gaps: gaps.collect(),
        unknown: report.outcomes.iter().filter(|outcome| outcome.answer == Answer::Unknown).count(),
    }
}

const fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Certain => "certain",
        Certainty::Likely => "likely",
        Certainty::NeedsPerson => "a person has to judge",
    }
}

/// A message as a sentence.
fn sentence(message: &str) -> String {
    let mut chars = message.chars();
    let start: String = chars.next().map(|first| first.to_uppercase().collect()).unwrap_or_default();
    format!("{start}{}.", chars.as_str())
}
