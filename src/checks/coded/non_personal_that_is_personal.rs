//! Data that the text calls non-personal and that the law holds to be personal.

use std::cell::OnceCell;
use std::collections::HashMap;

use super::Context;
use super::ground::{Ground, UNION, day, holding, resting_on};
use super::named::{definition, items_naming};
use crate::checks::{Assumption, Certainty, CheckedAgainst, Finding, Rule};
use crate::diagnostic::Level;
use crate::model::{AppliesTo, DataRef, DefinedName, Definition, Path};
use crate::vocab::{DataCategory as Data, DefinitionClass, Vocabulary};

pub(super) static RULE: Rule = Rule {
    name: "non-personal-that-is-personal",
    family: "personal-data",
    level: Level::Error,
    certainty: Certainty::Certain,
    law: None,
    basis: "GDPR Art. 4(1) and recital 30",
    message: "the text calls data non-personal that can identify people",
    explanation: "IP addresses, cookie identifiers and the identifiers of devices can single out people. Whether they do depends on who holds them (CJEU C-413/23 P of 2025-09-04). The GDPR says so since 2018-05-25 (Art. 4(1) and \
        recital 30); the Court of Justice said so of IP addresses on 2016-10-19 (C-582/14); California names these identifiers in its definition since \
        2020-01-01. Before, authorities held the same with less weight, and a person has to judge. Calling such data non-personal leaves out of the \
        text what the law asks for them. Data that the text also calls aggregated are not reported.",
    satisfy: "definitions:\n  Log Data:\n    data: [ip_address, browser_information]\n    called: [technical, personal]",
    link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    checked_against: CheckedAgainst::on("https://eur-lex.europa.eu/eli/reg/2016/679/oj", "2026-11-23"),
};

const IDENTIFIERS: &[Data] = &[Data::IpAddress, Data::CookieData, Data::DeviceIdentifier, Data::DeviceFingerprint];
const IP_ADDRESS: &[Data] = &[Data::IpAddress];

/// What is personal, and on which ground.
const GROUNDS: &[(&[Data], Ground)] = &[
    (
        IDENTIFIERS,
        Ground::new(UNION, day(2007, 6, 20), Level::Note, Certainty::NeedsPerson, "Article 29 Working Party, Opinion 4/2007 (WP 136)")
            .until(day(2018, 5, 24)),
    ),
    (
        IP_ADDRESS,
        Ground::new(UNION, day(2016, 10, 19), Level::Warning, Certainty::Likely, "CJEU C-582/14 (Breyer) of 2016-10-19").until(day(2018, 5, 24)),
    ),
    (IDENTIFIERS, Ground::new(UNION, day(2018, 5, 25), Level::Error, Certainty::Likely, "GDPR Art. 4(1) and recital 30")),
    (IDENTIFIERS, Ground::new(&["GB"], day(2021, 1, 1), Level::Error, Certainty::Likely, "UK GDPR Art. 4(1)")),
    (IP_ADDRESS, Ground::new(&["CH"], day(2010, 9, 8), Level::Warning, Certainty::Likely, "Swiss Federal Supreme Court, BGE 136 II 508 (Logistep)")),
    (
        IDENTIFIERS,
        Ground::new(&["US-CA"], day(2020, 1, 1), Level::Error, Certainty::Certain, "Cal. Civ. Code 1798.140").only_if(Assumption::CcpaBusiness),
    ),
    (IDENTIFIERS, Ground::new(&["BR"], day(2020, 9, 18), Level::Warning, Certainty::Likely, "LGPD Art. 5 I")),
];

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    let holders = OnceCell::new();
    for (name, defined) in &context.policy.definitions {
        let place = Path::root().then("definitions").then(name);
        let (field, items) = if is_called_non_personal(defined) {
            ("data", &defined.data)
        } else if defined.called.contains(&DefinitionClass::Personal) {
            // "We do not treat IP addresses as personal information."
            ("excludes", &defined.excludes)
        } else {
            continue;
        };
        let own = |item: &DataRef| definition(context, item).is_none_or(|inner| field == "data" && !is_called_non_personal(inner));
        let named = items_naming(context, items, IDENTIFIERS).find(|(index, _)| items.get(*index).is_some_and(own));
        let Some((index, identifier)) = named else { continue };
        let mut finding = Finding::new(&RULE, place.join(field).join(index));
        finding.message = match field {
            "data" => format!("the text calls \"{}\" non-personal, and it holds `{identifier}`, which can identify people", name.as_str()),
            _ => format!("the text leaves `{identifier}` out of \"{}\", and it can identify people", name.as_str()),
        };
        let of_this = holders.get_or_init(|| self::holders(context)).get(name.as_str());
        finding.related = of_this.into_iter().flatten().copied().map(held).collect();
        findings.extend(weighed(context, finding, identifier, field == "excludes"));
    }
    findings
}

fn is_called_non_personal(definition: &Definition) -> bool {
    let called = |class: DefinitionClass| definition.called.iter().any(|own| own.is_a(class));
    called(DefinitionClass::NonPersonal) && !called(DefinitionClass::Personal) && !called(DefinitionClass::Aggregated)
}

/// For each name, the definitions that are called non-personal and take it in, each with the first place where they do.
fn holders<'p>(context: &Context<'p>) -> HashMap<&'p str, Vec<(&'p DefinedName, usize)>> {
    let mut holders: HashMap<&str, Vec<(&DefinedName, usize)>> = HashMap::new();
    for (outer, definition) in context.policy.definitions.iter().filter(|(_, outer)| is_called_non_personal(outer)) {
        for (index, inner) in definition.data.iter().enumerate() {
            let DataRef::Name(inner) = inner else { continue };
            let of_inner = holders.entry(inner.as_str()).or_default();
            if of_inner.last().is_none_or(|(last, _)| *last != outer) {
                of_inner.push((outer, index));
            }
        }
    }
    holders
}

/// The place where a definition takes another one in.
fn held((outer, index): (&DefinedName, usize)) -> (Path, String) {
    let path = Path::root().then("definitions").then(outer).then("data").then(index);
    (path, "called non-personal as part of this too".to_owned())
}

/// The finding with the weight of the law that holds, or nothing where none does.
fn weighed(context: &Context<'_>, finding: Finding, identifier: Data, by_exclusion: bool) -> Option<Finding> {
    let everywhere = AppliesTo::default();
    let is_about = |data: &[Data]| data.iter().any(|data| identifier.is_a(*data));
    let grounds = GROUNDS.iter().filter(|(data, _)| is_about(data)).map(|(_, ground)| *ground);
    let holding = holding(&grounds.collect::<Vec<_>>(), context, &everywhere);
    if holding.is_empty() {
        return None;
    }
    // California's definition binds businesses under the act.
    let rests_on_unknown_fact = holding.iter().all(|ground| ground.is_american() && ground.certainty == Certainty::NeedsPerson);
    let mut finding = resting_on(finding, &holding);
    if rests_on_unknown_fact {
        finding.level = Level::Warning;
    }
    if by_exclusion {
        finding.certainty = Certainty::NeedsPerson;
    }
    Some(finding)
}
