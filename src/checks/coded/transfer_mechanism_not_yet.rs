//! A transfer that relies on an instrument before its life began, or where it does not stand alone.

use chrono::NaiveDate;

use super::ground;
use super::instruments::relied_on;
use crate::checks::context::is_positive;
use crate::checks::{Certainty, Context, Finding, Rule};
use crate::diagnostic::Level;
use crate::model::Path;
use crate::vocab::TransferMechanism as Mechanism;

pub(super) static RULE: Rule = Rule {
    name: "transfer-mechanism-not-yet",
    family: "mechanism",
    level: Level::Error,
    certainty: Certainty::Certain,
    law: None,
    basis: "the decision that made the instrument",
    message: "the transfer relies on an instrument that is not yet in force",
    explanation: "An instrument carries transfers only from the day on which it takes effect. The EU-US Data Privacy Framework did so on 2023-07-10, \
        its extension to the United Kingdom on 2023-10-12, the Swiss one on 2024-09-15. The standard contractual clauses of 2021 \
        carry transfers from the United Kingdom only together with the addendum of 2022-03-21, which is a note.",
    satisfy: "transfers:\n  - data: [personal_data]\n    from: [GB]\n    to: [US]\n    mechanisms: [scc_2021, uk_scc_addendum]",
    link: "",
    reviewed: true,
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let mut told: Vec<(Path, NaiveDate)> = Vec::new();
    let early = relied_on(context).into_iter().filter_map(|reliance| {
        let from = reliance.instrument.from.filter(|from| context.as_of < *from)?;
        // An instrument that starts on one day in several places is told once.
        if told.contains(&(reliance.path.clone(), from)) {
            return None;
        }
        told.push((reliance.path.clone(), from));
        let (what, level) = if reliance.transfer.is_some() { ("the transfer relies on", Level::Error) } else { ("the text claims", Level::Warning) };
        Some(Finding {
            level,
            certainty: reliance.instrument.certainty,
            message: format!("{what} {}, in force only from {from}: {}", reliance.instrument.title, reliance.instrument.start),
            related: reliance.claims.into_iter().map(|path| (path, "claimed here too".to_owned())).collect(),
            help: Some("name the instrument that the transfer rests on until then".to_owned()),
            basis: Some(reliance.instrument.start.to_owned()),
            // The table has one text for each instrument: that of its end, once it has ended.
            link: reliance.instrument.known_link().filter(|_| reliance.instrument.last_day.is_none()),
            ..Finding::new(&RULE, reliance.path)
        })
    });
    let mut findings: Vec<Finding> = early.collect();
    findings.extend(without_addendum(context));
    findings
}

/// Transfers from the United Kingdom on the clauses of 2021 alone.
fn without_addendum(context: &Context<'_>) -> Vec<Finding> {
    // Until the end of 2020 the United Kingdom was under the rules of the Union.
    let is_uk = ground::chosen(context, &["GB"]) && ground::day(2021, 6, 27).is_some_and(|first| first <= context.as_of);
    let transfers = context.transfers().filter(is_positive).filter(|_| is_uk);
    let alone = transfers.filter_map(|(place, transfer)| {
        let clauses = transfer.mechanisms.iter().position(|mechanism| *mechanism == Mechanism::Scc2021)?;
        let others = [Mechanism::UkSccAddendum, Mechanism::UkIdta, Mechanism::UkUsDataBridge, Mechanism::UkAdequacyRegulations];
        let carried = transfer.mechanisms.iter().any(|mechanism| others.contains(mechanism)) || !ground::concern(context, &transfer.from, &["GB"]);
        (!carried).then(|| Finding {
            level: Level::Note,
            certainty: Certainty::NeedsPerson,
            message: "the clauses of 2021 carry transfers from the United Kingdom only together with the addendum of 2022-03-21".to_owned(),
            help: Some("if the text names the addendum, list `uk_scc_addendum` too".to_owned()),
            basis: Some("Data Protection Act 2018 s. 119A".to_owned()),
            ..Finding::new(&RULE, place.path().then("mechanisms").then(clauses))
        })
    });
    alone.collect()
}
