//! Which assumptions a document settles by itself. `assumptions.md` says the same in words.

use super::context::is_positive;
use super::matter::parties;
use super::{Assumption, Context, Trigger, region};
use crate::model::{Ages, Children, Tracking};
use crate::vocab::{
    ChildRule, CollectionMethod, ComplaintStage, ContactUse, DataCategory, DataSubject, DecisionKind, Law, Party, Purpose, Right, Role, Stance,
    TrackingClass, TrackingKind, Vocabulary,
};

impl Assumption {
    /// What the document itself says about the fact, if it does.
    pub(crate) fn settled_by(self, context: &Context<'_>) -> Option<bool> {
        match self {
            Self::NoUnionEstablishment => is_in(context, "EEA").then_some(false),
            Self::NoUkEstablishment => is_in(context, "GB").then_some(false),
            Self::NoSwissEstablishment => is_in(context, "CH").then_some(false),
            Self::HasDataProtectionOfficer => has_officer(context).then_some(true),
            Self::MakesAutomatedDecisions => decisions(context),
            Self::CollectsSensitiveData => sensitive(context),
            Self::DataGoesAbroad => abroad(context),
            Self::AudienceIncludesChildren => audience(context),
            Self::TracksAcrossSites => tracks_across_sites(context).then_some(true),
            Self::AudienceUnder13 => audience_under_13(context),
            Self::KnowsMinorsUnder16 => minors_sale(context),
            Self::CcpaBusiness => has_role(context, Role::Business).then_some(true),
            Self::KeepsReviewProcess => reviews(context).then_some(true),
            Self::HasRelatedOrganisations => has_group(context).then_some(true),
            Self::TargetsUnion
            | Self::TargetsUk
            | Self::TargetsSwitzerlandAtHighRisk
            | Self::NotOnlineOnly
            | Self::PolicyIsNoticeAtCollection
            | Self::ShineTheLightBusiness
            | Self::VirginiaController
            | Self::ColoradoController
            | Self::ConnecticutController
            | Self::UtahController
            | Self::TexasController => None,
        }
    }
}

/// Whether a publisher has its seat or address there.
fn is_in(context: &Context<'_>, region: &str) -> bool {
    let lies = |country: crate::vocab::Country| region::lies_in(country.name(), region, context.as_of, None);
    context.policy.publishers.values().any(|publisher| publisher.country.is_some_and(lies) || publisher.address.country.is_some_and(lies))
}

fn has_officer(context: &Context<'_>) -> bool {
    let point = context.policy.contact_points.values().any(|point| {
        point.role == Some(Role::DataProtectionOfficer) || point.serves.iter().any(|service| service.r#for == ContactUse::DataProtectionOfficer)
    });
    point || context.complaints().filter(is_positive).any(|(_, step)| step.stage == ComplaintStage::DataProtectionOfficer)
}

fn decisions(context: &Context<'_>) -> Option<bool> {
    let denied = || {
        let kinds = [DecisionKind::SolelyAutomated, DecisionKind::Automated, DecisionKind::SignificantEffect];
        context
            .automated_decisions()
            .any(|(_, decision)| decision.stance == Stance::DoesNot && decision.kinds.iter().any(|kind| kinds.contains(kind)))
    };
    yes_or_no(Trigger::AutomatedDecisions.holds(context).is_some(), denied)
}

fn sensitive(context: &Context<'_>) -> Option<bool> {
    let denied = || {
        let terms = [DataCategory::SensitiveData, DataCategory::SpecialCategory];
        context.collection().any(|(_, collection)| {
            collection.stance == Stance::DoesNot && collection.data.iter().filter_map(|data| data.term()).any(|data| terms.contains(data))
        })
    };
    yes_or_no(Trigger::SensitiveDataCollected.holds(context).is_some(), denied)
}

fn abroad(context: &Context<'_>) -> Option<bool> {
    let denied = || context.transfers().any(|(_, transfer)| transfer.stance == Stance::DoesNot && transfer.data.is_empty());
    yes_or_no(Trigger::TransferAbroad.holds(context).is_some(), denied)
}

fn yes_or_no(yes: bool, no: impl FnOnce() -> bool) -> Option<bool> {
    if yes { Some(true) } else { no().then_some(false) }
}

/// What the text says of children, whomever else the law is about.
fn rules<'p>(context: &Context<'p>, kind: ChildRule) -> impl Iterator<Item = &'p Children> + use<'p> {
    let counting: Vec<_> = context.policy.children.iter().filter(|statement| context.counts_apart_from_people(&statement.applies_to)).collect();
    counting.into_iter().filter(move |statement| statement.kind == kind)
}

fn affirms(statement: &Children) -> bool {
    statement.stance != Stance::DoesNot
}

/// Whether everybody under this age is among the ages.
fn all_under(ages: &Ages, age: u8) -> bool {
    ages.from.is_none_or(|from| from.years() == 0) && ages.under.is_none_or(|under| under.years() >= age)
}

/// Whether somebody under this age is among the ages.
fn some_under(ages: &Ages, age: u8) -> bool {
    ages.from.is_none_or(|from| from.years() < age)
}

/// The age below which somebody is a child in the law that is applied.
fn age_of_children(context: &Context<'_>) -> u8 {
    match context.law {
        // Member states may go down to 13 (GDPR Art. 8(1)).
        Some(Law::Gdpr) => 16,
        Some(Law::UkGdpr) => 13,
        // Crianças, and no adolescents (LGPD Art. 14, Lei 8.069/1990 Art. 2).
        Some(Law::Lgpd) => 12,
        _ => 18,
    }
}

fn audience(context: &Context<'_>) -> Option<bool> {
    let age = age_of_children(context);
    let audiences = context.policy.scope.audiences.iter().filter(|audience| audience.stance != Stance::DoesNot);
    let minors = audiences.filter(|audience| audience.subjects.iter().any(|subject| subject.is_a(DataSubject::Minor))).map(|audience| &audience.ages);
    let ages: Vec<&Ages> = minors.chain(rules(context, ChildRule::Directed).filter(|rule| affirms(rule)).map(|rule| &rule.ages)).collect();
    let denied = || rules(context, ChildRule::Directed).any(|rule| !affirms(rule) && rule.ages.under.is_some_and(|under| under.years() >= age));
    yes_or_no(ages.iter().any(|ages| some_under(ages, age)), || !ages.is_empty() || denied())
}

/// Whether the text tells of following people from site to site.
fn tracks_across_sites(context: &Context<'_>) -> bool {
    const KINDS: &[TrackingKind] = &[TrackingKind::CrossSiteTracking, TrackingKind::CrossDeviceLinking];
    const CLASSES: &[TrackingClass] = &[TrackingClass::Advertising, TrackingClass::Analytics, TrackingClass::SocialMedia];
    const METHODS: &[CollectionMethod] =
        &[CollectionMethod::CrossSiteTracking, CollectionMethod::CrossDeviceLinking, CollectionMethod::ThirdPartyCookie];
    let follows = |tracking: &Tracking| {
        KINDS.iter().any(|kind| tracking.kind.is_a(*kind))
            || tracking.class.is_some_and(|class| CLASSES.iter().any(|wide| class.is_a(*wide)))
            || tracking.purposes.iter().any(|purpose| purpose.is_a(Purpose::Advertising) || purpose.is_a(Purpose::Analytics))
            || parties(context, &tracking.set_by, &tracking.except).names_other_than(&[Party::Publisher])
    };
    let gathers = |methods: &[CollectionMethod]| methods.iter().any(|method| METHODS.iter().any(|wide| method.is_a(*wide)));
    context.tracking().filter(is_positive).any(|(_, tracking)| follows(tracking))
        || context.collection().filter(is_positive).any(|(_, collection)| gathers(&collection.methods))
}

fn audience_under_13(context: &Context<'_>) -> Option<bool> {
    let either = || rules(context, ChildRule::Directed).chain(rules(context, ChildRule::KnowingCollection));
    let denies = |kind| rules(context, kind).any(|rule| !affirms(rule) && all_under(&rule.ages, 13));
    let denied = || denies(ChildRule::Directed) && denies(ChildRule::KnowingCollection);
    yes_or_no(either().any(|rule| affirms(rule) && some_under(&rule.ages, 13)), denied)
}

fn minors_sale(context: &Context<'_>) -> Option<bool> {
    let denied = || rules(context, ChildRule::SaleOfData).any(|rule| !affirms(rule) && all_under(&rule.ages, 16));
    yes_or_no(rules(context, ChildRule::SaleOfData).any(|rule| affirms(rule) && some_under(&rule.ages, 16)), denied)
}

fn has_role(context: &Context<'_>, role: Role) -> bool {
    context.policy.publishers.values().any(|publisher| publisher.roles.iter().any(|stated| stated.role == role))
}

fn reviews(context: &Context<'_>) -> bool {
    let review = |right: &Right| right.is_a(Right::Access) || right.is_a(Right::Rectification);
    context.rights().filter(is_positive).any(|(_, statement)| statement.rights.iter().any(review))
}

fn has_group(context: &Context<'_>) -> bool {
    let publisher = context.policy.publishers.values().any(|publisher| !publisher.members.is_empty());
    publisher
        || context.disclosure().any(|(stated, _)| stated.recipients(context).has(&[Party::Affiliate]))
        || context.policy.recipients.values().any(|recipient| recipient.kinds.iter().any(|kind| kind.is_a(Party::Affiliate)))
}
