//! What the old text promised for changes like these: firmly, or as a possibility.

use super::follows::Touched;
use crate::model::{Change as ChangeRule, Locator, Path, Policy, StatementRef, Value};
use crate::vocab::{ChangeConsent, ChangeTrigger, Commitment, EffectiveMoment, Field, PriorData, Stance, Strength, Vocabulary};

/// Something that the old text promised for a change like this.
#[derive(Debug, Clone, PartialEq)]
pub struct Promise {
    /// Where it stands in the old document.
    pub path: Path,
    /// Where the old text says so.
    pub evidence: Vec<Locator>,
    /// Whether it applies for certain, and is promised firmly. If not, a person has to look at what the text means.
    pub certain: bool,
    /// For which changes, and what is promised: one sentence without a full stop.
    pub summary: String,
}

/// How firmly a statement says what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Firmness {
    Firm,
    /// It is tried.
    Tried,
    /// "Should": it is to be expected.
    Expected,
    /// It may be done, or may not.
    Possible,
}

impl Firmness {
    fn of(statement: StatementRef<'_>) -> Self {
        let common = statement.common();
        match () {
            () if common.stance == Stance::May => Self::Possible,
            () if common.strength.is_some_and(|strength| strength != Strength::Always) => Self::Expected,
            () if common.effort.is_some() => Self::Tried,
            () => Self::Firm,
        }
    }

    const fn announces(self) -> &'static str {
        match self {
            Self::Firm => "the old text announces",
            Self::Tried => "the old text promises an effort only, possibly without success",
            Self::Expected => "the old text says what should be, and does not firmly promise it",
            Self::Possible => "the old text reserves",
        }
    }
}

pub(super) fn promises(old: &Policy, touched: &Touched) -> Vec<Promise> {
    let mut found = Vec::new();
    for (place, statement) in old.statements().filter(|(_, statement)| statement.stance() != Stance::DoesNot) {
        let firmness = Firmness::of(statement);
        let told = match statement {
            StatementRef::Change(rule) => applies(rule, touched)
                .and_then(|(certain, which)| promised(rule, firmness).map(|(firm, what)| (certain && firm, format!("for {which}, {what}")))),
            StatementRef::Commitment(promise) if touched.purposes => kept_to(promise.commitment, firmness).map(|what| (true, what.to_owned())),
            _ => None,
        };
        if let Some((certain, summary)) = told {
            let certain = certain && firmness == Firmness::Firm && !is_limited(statement);
            found.push(Promise { path: place.path(), evidence: statement.evidence().to_vec(), certain, summary });
        }
    }
    found
}

/// What is limited to some data, people or cases has to be looked at.
fn is_limited(statement: StatementRef<'_>) -> bool {
    let common = statement.common();
    !statement.data().is_empty()
        || !common.only_if.is_empty()
        || !common.only_if_any.is_empty()
        || !common.unless.is_empty()
        || !common.except.is_absent()
        || !common.applies_to.is_absent()
        || common.discretion.is_some()
}

/// What a promise on purposes says where there are new ones.
const fn kept_to(commitment: Commitment, firmness: Firmness) -> Option<&'static str> {
    Some(match (commitment, firmness) {
        (Commitment::FurtherNotices, Firmness::Firm) => "the old text promises a further notice where data is used in a new way",
        (Commitment::FurtherNotices, _) => "the old text says that there may be a further notice where data is used in a new way",
        (Commitment::PurposeLimitation, Firmness::Firm) => "the old text promises to use data for the purposes told only, and now there are more",
        (Commitment::PurposeLimitation, _) => "the old text possibly promises to use data for the purposes told only, and now there are more",
        _ => return None,
    })
}

/// Whether a rule on changes is about changes like these, for certain or perhaps, and which changes it is about.
fn applies(rule: &ChangeRule, touched: &Touched) -> Option<(bool, &'static str)> {
    let Touched { wider, unclear, .. } = *touched;
    let perhaps = |certain: bool, perhaps: bool| if certain { Some(true) } else { perhaps.then_some(false) };
    let trigger = rule.trigger.unwrap_or(ChangeTrigger::Any);
    let (certain, which) = match trigger {
        ChangeTrigger::Any => (Some(true), "every change"),
        ChangeTrigger::Minor => (perhaps(!wider && !unclear, !wider), "small changes"),
        ChangeTrigger::Material => (perhaps(wider, true), "material changes"),
        ChangeTrigger::MateriallyLessRestrictive => (perhaps(wider, unclear), "changes that are materially less restrictive"),
        ChangeTrigger::NewUse => (perhaps(touched.purposes, unclear), "new uses"),
        ChangeTrigger::NewRecipients => (perhaps(touched.recipients, unclear), "new recipients"),
        ChangeTrigger::NewData => (perhaps(touched.data, unclear), "new data"),
        ChangeTrigger::ControllerChange => (perhaps(touched.publishers, false), "a change of the company that is responsible"),
        ChangeTrigger::LawChange => (Some(false), "changes that follow a change of law"),
    };
    certain.map(|certain| (certain, which))
}

/// What a rule on changes says will be done, and whether it is more than a hint; nothing if it only tells readers to look,
/// or what the company reserves for itself.
fn promised(rule: &ChangeRule, firmness: Firmness) -> Option<(bool, String)> {
    let ways: Vec<String> = rule.announced_by.iter().map(|way| format!("`{}`", way.name())).collect();
    let consent = match rule.consent {
        Some(ChangeConsent::Obtain) => Some("consent"),
        Some(ChangeConsent::ObtainIfLawRequires) => Some("consent where the law asks for it"),
        _ => None,
    };
    let held = match rule.prior_data {
        Some(PriorData::PolicyAtCollectionApplies) => Some("that data already held stays under the old text"),
        Some(PriorData::ConsentNeeded) => Some("consent for data already held"),
        Some(PriorData::ConsentIfLawRequires) => Some("consent for data already held, where the law asks for it"),
        Some(PriorData::OptOutOffered) => Some("a way to opt out for data already held"),
        Some(PriorData::NewPolicyApplies) | None => None,
    };
    let later = rule.effective.filter(|moment| !matches!(moment, EffectiveMoment::Immediately | EffectiveMoment::OnPosting));
    let said = [
        (Some(Field::AnnouncedBy), (!ways.is_empty()).then(|| format!("notice by {}", ways.join(", ")))),
        (None, rule.notice_period.as_ref().map(|period| format!("`{period}` of time before it takes effect"))),
        (Some(Field::Consent), consent.map(str::to_owned)),
        (None, held.map(str::to_owned)),
        (Some(Field::Effective), later.map(|moment| format!("effect `{}`", moment.name()))),
    ];
    let said = said.into_iter().filter_map(|(field, words)| Some((field.is_some_and(|field| rule.hedged.contains(&field)), words?)));
    let (hinted, firm): (Vec<_>, Vec<_>) = said.partition(|(is_hinted, _)| *is_hinted);
    let list = |said: Vec<(bool, String)>| said.into_iter().map(|(_, words)| words).collect::<Vec<_>>().join("; ");
    let announces = firmness.announces();
    match (firm.is_empty(), hinted.is_empty()) {
        (true, true) => None,
        (false, true) => Some((true, format!("{announces}: {}", list(firm)))),
        (true, false) => Some((false, format!("the old text says that there may be: {}", list(hinted)))),
        (false, false) => Some((true, format!("{announces}: {}; and says that there may be: {}", list(firm), list(hinted)))),
    }
}
