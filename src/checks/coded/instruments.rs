//! Where the text relies on mechanisms for transfers that have a start or an end of their own.

use super::ground;
use crate::checks::context::is_positive;
use crate::checks::generated::INSTRUMENTS;
pub(super) use crate::checks::instrument::Instrument;
use crate::checks::{Context, framework};
use crate::model::{Path, Transfer};
use crate::vocab::TransferMechanism as Mechanism;

/// How many claims of a framework are shown beside one transfer.
const SHOWN: usize = 3;

/// A place where the text relies on an instrument.
pub(super) struct Reliance<'p> {
    pub(super) instrument: &'static Instrument,
    pub(super) path: Path,
    /// The transfer; nothing where the text claims the framework among laws only.
    pub(super) transfer: Option<&'p Transfer>,
    /// Claims of the same framework among laws.
    pub(super) claims: Vec<Path>,
}

/// Where the text relies on instruments that concern the places of the run: the transfers, and claims of a framework that no transfer names.
pub(super) fn relied_on<'p>(context: &Context<'p>) -> Vec<Reliance<'p>> {
    let mut found = Vec::new();
    for (place, transfer) in context.transfers().filter(is_positive) {
        for (index, mechanism) in transfer.mechanisms.iter().enumerate() {
            let concerns = |row: &&Instrument| {
                let regions: Vec<&str> = row.regions().collect();
                ground::concern(context, &transfer.from, &regions) && ground::concern(context, &transfer.applies_to.regions, &regions)
            };
            for instrument in of(context, *mechanism).filter(concerns) {
                let path = place.path().then("mechanisms").then(index);
                found.push(Reliance { instrument, path, transfer: Some(transfer), claims: Vec::new() });
            }
        }
    }
    for (place, claim) in context.law_claims().filter(is_positive) {
        let Some(mechanism) = framework::mechanism_of(claim.law) else { continue };
        let mut named = found.iter_mut().filter(|known| known.transfer.is_some() && known.instrument.mechanism == mechanism).peekable();
        if named.peek().is_some() {
            named.filter(|known| known.claims.len() < SHOWN).for_each(|known| known.claims.push(place.path()));
            continue;
        }
        found.extend(of(context, mechanism).map(|instrument| Reliance { instrument, path: place.path(), transfer: None, claims: Vec::new() }));
    }
    found
}

/// The lives of a mechanism in the places of the run.
fn of(context: &Context<'_>, mechanism: Mechanism) -> impl Iterator<Item = &'static Instrument> {
    let has_life = |row: &Instrument| row.from.is_some() || row.last_day.is_some();
    INSTRUMENTS.iter().filter(move |row| row.mechanism == mechanism && has_life(row) && row.regions().any(|region| context.regions.within(region)))
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::{INSTRUMENTS, Instrument};
    use crate::Policy;
    use crate::checks::{Options, check};
    use crate::diagnostic::Level;

    /// The checks of mechanisms, apart from notes, that find something on a day in the first place of a row.
    fn found(row: &Instrument, as_of: NaiveDate) -> Vec<&'static str> {
        let text = format!("privacy_policy: \"1.0\"\ntransfers:\n  - mechanisms: [{}]\n", row.mechanism);
        let policy = Policy::from_yaml(&text).unwrap().policy;
        let place = row.regions().next().unwrap().parse().unwrap();
        let report = check(&policy, &Options { regions: vec![place], ..Options::on(as_of) });
        let findings = report.findings.iter().filter(|finding| finding.rule.family == "mechanism" && finding.level > Level::Note);
        findings.map(|finding| finding.rule.name).collect()
    }

    #[test]
    fn a_life_is_counted_from_its_first_day_to_its_last() {
        for row in INSTRUMENTS.iter().filter(|row| !row.laws.is_empty()) {
            if let Some(from) = row.from {
                assert_eq!(found(row, from.pred_opt().unwrap()), ["transfer-mechanism-not-yet"], "{}", row.title);
                assert_eq!(found(row, from), [""; 0], "{}", row.title);
            }
            if let Some(last) = row.last_day {
                assert_eq!(found(row, last), [""; 0], "{}", row.title);
                assert_eq!(found(row, last.succ_opt().unwrap()), ["stale-transfer-mechanism"], "{}", row.title);
            }
        }
    }
}
