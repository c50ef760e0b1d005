//! Data that serve the service only, as one statement says, and advertising, as another does.

use super::exclusive::{Overlap, Said, held, overlap, purposes_beyond, saying_only};
use super::named::listed;
use crate::checks::{Certainty, Context, Finding, Rule};
use crate::diagnostic::Level;
use crate::model::StatementRef;
use crate::vocab::{Field, Purpose, Vocabulary};

pub(super) static RULE: Rule = Rule {
    name: "service-only-against-advertising",
    family: "contradiction",
    level: Level::Error,
    certainty: Certainty::Likely,
    law: None,
    basis: "",
    message: "data serve only the purposes named here, and advertising or any purpose elsewhere",
    explanation: "One statement says that data are used for the named purposes only, and another uses the same data for advertising, marketing, sale or \
        any purpose at all. Definitions and wider terms are followed, so that a statement on all data counts for each. If the file records the other \
        statement as an exception (`exception_to`), the text may say so less clearly than the file: that is a warning. Where the other statement is \
        about more data and does not single these out, it is a warning too, and a person has to judge. Aggregated data do not count.",
    satisfy: "use:\n  - data: [email_address]\n    purposes: [service_provision, direct_marketing]\n    exclusive: [purposes]",
    link: "",
    reviewed: true,
};

/// What nobody expects under service purposes.
const ADVERTISING: &[Purpose] = &[Purpose::CommercialPurposes, Purpose::AdvertisingProfiling];
const ANYTHING: &[Purpose] = &[Purpose::AnyPurpose, Purpose::UnspecifiedPurpose];

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let statements = held(context);
    let only = saying_only(&statements, Field::Purposes).filter(|said| matches!(said.statement, StatementRef::Use(_) | StatementRef::Collection(_)));
    only.filter_map(|only| finding(context, only, &statements)).collect()
}

fn finding<'p>(context: &Context<'p>, only: &Said<'p>, statements: &[Said<'p>]) -> Option<Finding> {
    let against: Vec<Against<'_>> = statements.iter().filter_map(|other| contradicts(context, only, other)).collect();
    let first = against.first()?;
    let explained = against.iter().all(|one| only.is_limited_by(&one.said));
    let vague = against.iter().all(|one| one.overlap == Overlap::Wider) || only.common().applies_to.words.is_some();
    Some(Finding {
        level: if explained || vague { Level::Warning } else { Level::Error },
        certainty: if vague { Certainty::NeedsPerson } else { Certainty::Likely },
        message: format!(
            "data serve only {} here, and {} in `{}`",
            listed(only.statement.purposes()),
            listed(&first.purposes),
            first.said.place.path()
        ),
        related: against.iter().map(|one| (one.said.place.path(), format!("used for {} here", listed(&one.purposes)))).collect(),
        help: Some("name every purpose where the text says \"only\", or end the other use".to_owned()),
        ..Finding::new(&RULE, only.place.path())
    })
}

/// A statement that contradicts one that says "only".
struct Against<'p> {
    said: Said<'p>,
    purposes: Vec<Purpose>,
    overlap: Overlap,
}

fn contradicts<'p>(context: &Context<'p>, only: &Said<'p>, other: &Said<'p>) -> Option<Against<'p>> {
    use StatementRef as S;
    if !matches!(other.statement, S::Use(_) | S::Collection(_) | S::Disclosure(_) | S::Tracking(_)) || only.place == other.place {
        return None;
    }
    let mut purposes = purposes_beyond(only, other);
    purposes.retain(|purpose| ANYTHING.contains(purpose) || ADVERTISING.iter().any(|kind| purpose.is_a(*kind)));
    let overlap = overlap(context, only, other).filter(|_| !purposes.is_empty())?;
    Some(Against { said: *other, purposes, overlap })
}
