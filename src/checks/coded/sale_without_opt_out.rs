//! Data that are sold, or shared for advertising, without a way to stop it.

use std::cell::OnceCell;
use std::collections::HashSet;

use super::ground::{Ground, day, holding, resting_on};
use super::named::{has_condition, is_about_groups};
use crate::checks::context::is_positive;
use crate::checks::{Assumption, Certainty, CheckedAgainst, Context, Finding, Rule};
use crate::diagnostic::Level;
use crate::model::{Disclosure, Id, PartyRef, StatementRef, Value};
use crate::vocab::{ChoiceKind, Condition, Consideration, ContactUse, DisclosureMode as Mode, LegalBasis, Party, Purpose, Right, Vocabulary};

pub(super) static RULE: Rule = Rule {
    name: "sale-without-opt-out",
    family: "choice",
    level: Level::Warning,
    certainty: Certainty::NeedsPerson,
    law: None,
    basis: "Cal. Civ. Code 1798.120",
    message: "data are sold or shared for advertising, and the text names no way to stop it",
    explanation: "California gives people a right to stop the sale of their data since 2020-01-01, and their sharing for advertising since 2023-01-01; \
        Nevada, Virginia, Colorado, Connecticut, Utah, Texas, Oregon and Montana have like rights. Where no such law is chosen, it is a note. A sale of the \
        business, disclosures on consent, and aggregated or anonymous data do not count. Where an assumption such as `ccpa-business` is stated, \
        the requirements of that law answer instead.",
    satisfy: "rights:\n  - rights: [opt_out_of_sale_or_sharing]\n    via:\n      means: [opt_out_link, user_preference_signal]",
    link: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.120",
    checked_against: CheckedAgainst::on(
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.120",
        "2026-11-23",
    ),
};

/// What is done with the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Act {
    Sale,
    Sharing,
}

const fn state(region: &'static [&'static str], from: Option<chrono::NaiveDate>, basis: &'static str) -> Ground {
    Ground::new(region, from, Level::Warning, Certainty::NeedsPerson, basis)
}

/// The laws that give a right to stop it, with the act they are about and the assumption on which they bind.
const GROUNDS: &[(Act, Option<Assumption>, Ground)] = &[
    (Act::Sale, Some(Assumption::CcpaBusiness), state(&["US-CA"], day(2020, 1, 1), "Cal. Civ. Code 1798.120")),
    (Act::Sharing, Some(Assumption::CcpaBusiness), state(&["US-CA"], day(2023, 1, 1), "Cal. Civ. Code 1798.120")),
    (Act::Sale, None, state(&["US-NV"], day(2019, 10, 1), "NRS 603A.345")),
    (Act::Sale, Some(Assumption::VirginiaController), state(&["US-VA"], day(2023, 1, 1), "Va. Code 59.1-577(A)(5)")),
    (Act::Sharing, Some(Assumption::VirginiaController), state(&["US-VA"], day(2023, 1, 1), "Va. Code 59.1-577(A)(5)")),
    (Act::Sale, Some(Assumption::ColoradoController), state(&["US-CO"], day(2023, 7, 1), "C.R.S. 6-1-1306(1)(a)")),
    (Act::Sharing, Some(Assumption::ColoradoController), state(&["US-CO"], day(2023, 7, 1), "C.R.S. 6-1-1306(1)(a)")),
    (Act::Sale, Some(Assumption::ConnecticutController), state(&["US-CT"], day(2023, 7, 1), "Conn. Gen. Stat. 42-518(a)(5)")),
    (Act::Sharing, Some(Assumption::ConnecticutController), state(&["US-CT"], day(2023, 7, 1), "Conn. Gen. Stat. 42-518(a)(5)")),
    (Act::Sale, Some(Assumption::UtahController), state(&["US-UT"], day(2023, 12, 31), "Utah Code 13-61-201(4)")),
    (Act::Sharing, Some(Assumption::UtahController), state(&["US-UT"], day(2023, 12, 31), "Utah Code 13-61-201(4)")),
    (Act::Sale, Some(Assumption::TexasController), state(&["US-TX"], day(2024, 7, 1), "Tex. Bus. & Com. Code 541.051(b)(5)")),
    (Act::Sharing, Some(Assumption::TexasController), state(&["US-TX"], day(2024, 7, 1), "Tex. Bus. & Com. Code 541.051(b)(5)")),
    (Act::Sale, None, state(&["US-OR"], day(2024, 7, 1), "ORS 646A.574")),
    (Act::Sharing, None, state(&["US-OR"], day(2024, 7, 1), "ORS 646A.574")),
    (Act::Sale, None, state(&["US-MT"], day(2024, 10, 1), "Mont. Code 30-14-2808")),
    (Act::Sharing, None, state(&["US-MT"], day(2024, 10, 1), "Mont. Code 30-14-2808")),
];

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let disclosures = context.disclosure().filter(is_positive).filter(|(stated, disclosure)| stated.is_own() && !is_exempt(context, disclosure));
    let ways = OnceCell::new();
    let findings = disclosures.filter_map(|(place, disclosure)| {
        let act = act(context, disclosure)?;
        if ways.get_or_init(|| Ways::of(context)).stop(disclosure, act) {
            return None;
        }
        let mut grounds = Vec::new();
        let mut answered = false;
        for (_, assumption, ground) in GROUNDS.iter().filter(|(about, ..)| *about == act) {
            let held = holding(std::slice::from_ref(ground), context, &disclosure.applies_to);
            match assumption.and_then(|assumption| context.fact(assumption)) {
                // Then a requirement of the table answers for that state.
                Some(true) => answered |= !held.is_empty(),
                Some(false) => {}
                None => grounds.extend(held),
            }
        }
        if answered && grounds.is_empty() {
            return None;
        }
        let mut finding = Finding::new(&RULE, place.path());
        if grounds.is_empty() {
            finding.level = Level::Note;
            finding.certainty = Certainty::NeedsPerson;
        }
        finding.message = match act {
            Act::Sale => "data are sold, and the text names no way to stop it".to_owned(),
            Act::Sharing => "data are shared for advertising, and the text names no way to stop it".to_owned(),
        };
        Some(resting_on(finding, &grounds))
    });
    findings.collect()
}

/// Whether it is none of those disclosures that a right to stop it is about.
fn is_exempt<'p>(context: &Context<'p>, disclosure: &'p Disclosure) -> bool {
    let statement = StatementRef::Disclosure(disclosure);
    let conditions = [disclosure.only_if.as_slice(), &disclosure.only_if_any].concat();
    let recipients = context.named_parties(&disclosure.recipients);
    let of_the_business =
        recipients.terms().iter().any(|party: Party| party.is_a(Party::TransactionParty)) || has_condition(&conditions, Condition::BusinessTransfer);
    let stoppable = has_condition(&disclosure.unless, Condition::ChoiceExercised) || has_condition(&conditions, Condition::OptOutAbsent);
    let agreed = has_condition(&conditions, Condition::Consent) || has_condition(&disclosure.only_if, Condition::UserRequest);
    let on_consent = disclosure.bases.iter().any(|basis| basis.is_a(LegalBasis::Consent));
    of_the_business || stoppable || agreed || on_consent || is_about_groups(context, statement)
}

fn act<'p>(context: &Context<'p>, disclosure: &'p Disclosure) -> Option<Act> {
    let sold = disclosure.modes.iter().any(|mode| matches!(mode, Mode::Sell | Mode::Rent | Mode::Lease | Mode::Trade))
        || matches!(disclosure.consideration, Some(Consideration::Money | Consideration::OtherValue))
        || disclosure.purposes.iter().any(|purpose| purpose.is_a(Purpose::SaleOfData));
    // Whoever advertises on behalf of the publisher only is a service provider.
    let to_others = context.named_parties(&disclosure.recipients).terms().iter().any(|party: Party| !party.is_a(Party::ServiceProvider));
    let shared = disclosure.purposes.iter().any(|purpose| purpose.is_a(Purpose::TargetedAdvertising)) && to_others;
    if sold { Some(Act::Sale) } else { shared.then_some(Act::Sharing) }
}

/// The ways to stop it that the text names: rights, choices, signals and contact points.
#[derive(Default)]
struct Ways<'p> {
    /// One for whatever is sold or shared.
    any: bool,
    /// One against marketing, which stops the sharing for it.
    marketing: bool,
    /// What choices are over.
    purposes: HashSet<Purpose>,
    recipients: HashSet<&'p PartyRef>,
    statements: HashSet<&'p Id>,
}

impl<'p> Ways<'p> {
    fn of(context: &Context<'p>) -> Self {
        let mut ways = Self::default();
        let rights = context.rights().filter(is_positive).flat_map(|(_, right)| &right.rights);
        let signals = context.signals().filter(is_positive).flat_map(|(_, signal)| &signal.counts_as);
        for right in rights.chain(signals) {
            ways.any |= right.is_a(Right::OptOutOfSaleOrSharing) || right.is_a(Right::OptOutOfTargetedAdvertising);
            ways.marketing |= right.is_a(Right::MarketingObjection);
        }
        for (_, choice) in context.choices().filter(|(_, choice)| choice.kind != ChoiceKind::Control || !choice.over.recipients.is_absent()) {
            ways.any |= choice.over.purposes.iter().any(|purpose| purpose.is_a(Purpose::Advertising) || purpose.is_a(Purpose::SaleOfData));
            ways.purposes.extend(&choice.over.purposes);
            ways.recipients.extend(&choice.over.recipients);
            ways.statements.extend(&choice.over.statements);
        }
        let mut services = context.policy.contact_points.values().flat_map(|point| &point.serves);
        ways.any |= services.any(|service| service.r#for == ContactUse::SaleOptOut);
        ways
    }

    /// Whether one of them is about a disclosure.
    fn stop(&self, disclosure: &Disclosure, act: Act) -> bool {
        self.any
            || (act == Act::Sharing && self.marketing)
            || disclosure.purposes.iter().any(|purpose| self.purposes.contains(purpose))
            || disclosure.recipients.iter().any(|recipient| self.recipients.contains(recipient))
            || disclosure.id.as_ref().is_some_and(|id| self.statements.contains(id))
    }
}
