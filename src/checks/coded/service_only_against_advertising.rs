//! Data that serve the service only, as one statement says, and advertising, as another does.

use std::borrow::Cow;
use std::cell::OnceCell;

use super::exclusive::{Overlap, Said, beyond, compare, held, may_be_apart, overlap};
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
    checked_against: None,
};

/// What nobody expects under service purposes.
const ADVERTISING: &[Purpose] = &[Purpose::CommercialPurposes, Purpose::AdvertisingProfiling];
const ANYTHING: &[Purpose] = &[Purpose::AnyPurpose, Purpose::UnspecifiedPurpose];

/// How many of the statements that contradict one are shown: a few show the pattern.
const SHOWN: usize = 5;

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let statements = held(context);
    let against = statements.iter().filter(|said| tells_of_uses(said.statement));
    let against: Vec<Against<'_, '_>> = against
        .map(|said| Against { said, purposes: said.purposes(is_against), listed: OnceCell::new() })
        .filter(|against| !against.purposes.is_empty())
        .collect();
    let is_use = |said: &&Said<'_>| matches!(said.statement, StatementRef::Use(_) | StatementRef::Collection(_));
    let only: Vec<&Said<'_>> = statements.iter().filter(is_use).filter(|said| said.says_only(Field::Purposes)).collect();
    compare(&only, against.len(), &RULE, |only| finding(context, only, &against))
}

const fn tells_of_uses(statement: StatementRef<'_>) -> bool {
    use StatementRef as S;
    matches!(statement, S::Use(_) | S::Collection(_) | S::Disclosure(_) | S::Tracking(_))
}

fn is_against(purpose: Purpose) -> bool {
    ANYTHING.contains(&purpose) || ADVERTISING.iter().any(|kind| purpose.is_a(*kind))
}

/// A statement of uses that nobody expects under service purposes.
struct Against<'a, 'p> {
    said: &'a Said<'p>,
    purposes: Vec<Purpose>,
    listed: OnceCell<String>,
}

impl Against<'_, '_> {
    /// Some of the purposes, as a sentence lists them. Mostly it is all, and many statements are told of them.
    fn listed(&self, purposes: &[Purpose]) -> Cow<'_, str> {
        if purposes == self.purposes { Cow::Borrowed(self.listed.get_or_init(|| listed(purposes))) } else { Cow::Owned(listed(purposes)) }
    }
}

fn finding<'p>(context: &Context<'p>, only: &Said<'p>, statements: &[Against<'_, 'p>]) -> Option<Finding> {
    let (mut explained, mut vague, mut apart, mut first, mut related) = (true, true, true, None, Vec::new());
    for other in statements.iter().filter(|other| other.said.place != only.place) {
        let said = other.said;
        let mut purposes = beyond(only, &other.purposes).peekable();
        if purposes.peek().is_none() {
            continue;
        }
        let Some(overlap) = overlap(context, only, said) else { continue };
        explained &= only.is_limited_by(said);
        vague &= overlap == Overlap::Wider;
        apart &= may_be_apart(only, said);
        if related.len() < SHOWN {
            let purposes: Vec<Purpose> = purposes.collect();
            let listed = other.listed(&purposes);
            first.get_or_insert_with(|| format!("{listed} in `{}`", said.place.path()));
            related.push((said.place.path(), format!("used for {listed} here")));
        }
    }
    let first = first?;
    vague |= only.common.applies_to.words.is_some();
    Some(Finding {
        level: match (apart, explained || vague) {
            (true, _) => Level::Note,
            (_, true) => Level::Warning,
            (_, false) => Level::Error,
        },
        certainty: if vague || apart { Certainty::NeedsPerson } else { Certainty::Likely },
        message: format!("data serve only {} here, and {first}", listed(only.statement.purposes())),
        related,
        help: Some("name every purpose where the text says \"only\", or end the other use".to_owned()),
        ..Finding::new(&RULE, only.place.path())
    })
}
