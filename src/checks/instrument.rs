//! Mechanisms for transfers: under which law each counts, from when to when, and for which destinations. `instruments.csv` is the table.

use chrono::NaiveDate;

use super::generated::INSTRUMENTS;
use super::{Certainty, CheckedAgainst, Context, adequacy, law, region};
use crate::model::Place;
use crate::vocab::{Law, TransferMechanism};

/// A mechanism under some laws.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Instrument {
    pub(crate) mechanism: TransferMechanism,
    /// The laws under which it counts; none where it is no mechanism by itself.
    pub(crate) laws: &'static [Law],
    /// Its first day; nothing where it is as old as the laws.
    pub(crate) from: Option<NaiveDate>,
    pub(crate) last_day: Option<NaiveDate>,
    pub(crate) destinations: Destinations,
    /// What people call it, with the article.
    pub(crate) title: &'static str,
    /// What made it.
    pub(crate) start: &'static str,
    /// What ended it.
    pub(crate) end: &'static str,
    pub(crate) certainty: Certainty,
    /// The official text of what made it, or of what ended it if it has ended.
    pub(crate) link: &'static str,
    #[allow(dead_code, reason = "the table's own record, which tests read")]
    pub(crate) checked_against: Option<CheckedAgainst>,
}

/// Where data may go on a mechanism.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Destinations {
    Anywhere,
    /// Where the law finds the protection adequate: the places of `adequacy.csv`.
    Adequate,
    Places(&'static [&'static str]),
}

impl Instrument {
    /// Whether it is in force on a day.
    pub(crate) fn lives(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.last_day.is_none_or(|last| day <= last)
    }

    /// Where the laws hold under which it counts.
    pub(crate) fn regions(&self) -> impl Iterator<Item = &'static str> {
        self.laws.iter().filter_map(|law| law::known(*law)).flat_map(|known| known.places.iter().copied())
    }

    /// The official text, where the table has it.
    pub(crate) fn known_link(&self) -> Option<&'static str> {
        (!self.link.is_empty()).then_some(self.link)
    }

    /// The first day on which it no longer held.
    pub(crate) fn first_day_after(&self) -> Option<NaiveDate> {
        self.last_day.and_then(|last| last.succ_opt())
    }

    /// Whether it serves for a destination, which a text may leave open.
    fn serves(&self, to: Option<&Place>, law: Law, day: NaiveDate) -> bool {
        let Some(place) = to.filter(|place| is_definite(place)) else { return true };
        let code = region::code_of(place);
        match self.destinations {
            Destinations::Anywhere => true,
            Destinations::Adequate => adequacy::of(code, law, day).is_some(),
            Destinations::Places(places) => places.iter().any(|place| region::lies_in(code, place, day, None)),
        }
    }
}

/// Countries, parts of them, and regions whose members are fixed.
pub(crate) fn is_definite(place: &Place) -> bool {
    use crate::vocab::Region;
    matches!(place, Place::Country(_) | Place::Subdivision(_) | Place::Region(Region::Eu | Region::Eea))
}

/// Whether a mechanism carries a transfer to a destination under the law that is applied, on its day.
pub(crate) fn carries(context: &Context<'_>, mechanism: TransferMechanism, to: Option<&Place>) -> bool {
    let Some(law) = context.law else { return false };
    let rows = INSTRUMENTS.iter().filter(|row| row.mechanism == mechanism && row.laws.contains(&law));
    rows.into_iter().any(|row| row.lives(context.as_of) && row.serves(to, law, context.as_of))
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::{Destinations, Instrument};
    use crate::Policy;
    use crate::checks::generated::{ADEQUACY, INSTRUMENTS, REQUIREMENTS};
    use crate::checks::{Answer, Assumption, Options, Test, check, law};
    use crate::vocab::{Law, TransferMechanism, Vocabulary};

    /// Mechanisms that are none by themselves.
    const NONE: &[TransferMechanism] = &[TransferMechanism::SupplementaryMeasures, TransferMechanism::UnspecifiedSafeguards];

    #[test]
    fn every_mechanism_has_a_law_and_every_life_runs_forwards() {
        for mechanism in TransferMechanism::ALL {
            let laws: Vec<Law> = INSTRUMENTS.iter().filter(|row| row.mechanism == *mechanism).flat_map(|row| row.laws.iter().copied()).collect();
            assert_eq!(laws.is_empty(), NONE.contains(mechanism), "{mechanism}");
            assert!(laws.iter().enumerate().all(|(index, law)| !laws[..index].contains(law)), "{mechanism} stands twice under a law");
        }
        for row in INSTRUMENTS {
            assert!(row.laws.iter().all(|law| law::known(*law).is_some_and(|known| !known.places.is_empty())), "{}", row.title);
            assert!(!row.start.is_empty() && row.last_day.is_some() != row.end.is_empty(), "{}", row.title);
            assert!(row.last_day.is_none_or(|last| row.from < Some(last)), "{}", row.title);
        }
    }

    /// Mechanisms with a day in the vocabulary that the table has under none of its own: the law's own days count.
    const OF_THE_LAW: &[TransferMechanism] = &[
        // A list without binding force came before it, on which texts could rest as well.
        TransferMechanism::SwissAdequacyList,
        TransferMechanism::SupplementaryMeasures,
        // Consent to a transfer served under the directive too, when nobody asked that it be explicit.
        TransferMechanism::ExplicitConsentDerogation,
    ];

    #[test]
    fn days_are_those_of_the_vocabulary() {
        for mechanism in TransferMechanism::ALL {
            let day = |column: &str| mechanism.term().extra(column).and_then(|day| day.parse::<NaiveDate>().ok());
            let theirs = (day("valid_from"), day("invalid_from"));
            let ours = INSTRUMENTS.iter().find(|row| row.mechanism == *mechanism).map(|row| (row.from, row.first_day_after()));
            match OF_THE_LAW.contains(mechanism) {
                true => assert!(ours == Some((None, None)) && ours != Some(theirs), "{mechanism}"),
                false => assert_eq!(ours, Some(theirs), "{mechanism}"),
            }
        }
    }

    /// The answer to the requirement of a law on mechanisms; nothing where none is in force, or the data do not go abroad.
    fn answer(law: Law, to: &str, mechanism: TransferMechanism, day: NaiveDate) -> Option<Answer> {
        let row = REQUIREMENTS.iter().find(|row| row.rule.law == Some(law) && row.met_by.contains(&[Test::TransfersHaveMechanism].as_slice()))?;
        let to = if to.is_empty() { String::new() } else { format!("to: [{to}], ") };
        let text = format!("privacy_policy: \"1.0\"\ntransfers: [{{data: [name], {to}mechanisms: [{mechanism}]}}]\n");
        let policy = Policy::from_yaml(&text).unwrap().policy;
        let mut options = Options { regions: vec![row.regions[0].parse().unwrap()], ..Options::on(day) };
        Assumption::ALL.iter().for_each(|assumption| options.assumptions.set(*assumption, true));
        let report = check(&policy, &options);
        report.outcomes.iter().find(|outcome| outcome.requirement.rule.name == row.rule.name).map(|outcome| outcome.answer)
    }

    /// Whether the requirement of a law on mechanisms is in force.
    fn is_asked(law: Law, day: NaiveDate) -> bool {
        let of_law = |row: &&crate::checks::Requirement| row.rule.law == Some(law) && row.met_by.contains(&[Test::TransfersHaveMechanism].as_slice());
        REQUIREMENTS.iter().filter(of_law).any(|row| row.in_force(day))
    }

    fn around(from: Option<NaiveDate>, last: Option<NaiveDate>) -> Vec<NaiveDate> {
        let eves = from.into_iter().flat_map(|day| [day.pred_opt().unwrap(), day]);
        eves.chain(last.into_iter().flat_map(|day| [day, day.succ_opt().unwrap()])).collect()
    }

    #[test]
    fn instruments_meet_on_their_days_and_under_their_laws_alone() {
        let laws = [Law::Dir9546, Law::Gdpr, Law::UkGdpr, Law::SwissDpa1992, Law::SwissFadp, Law::Lgpd];
        let days: Vec<NaiveDate> = INSTRUMENTS.iter().flat_map(|row| around(row.from, row.last_day)).collect();
        for row in INSTRUMENTS.iter().filter(|row| !row.mechanism.is_a(TransferMechanism::ConsentToTransfer)) {
            let to = match row.destinations {
                Destinations::Places(places) => places[0],
                Destinations::Adequate | Destinations::Anywhere => "",
            };
            for law in laws {
                for day in days.iter().filter(|day| is_asked(law, **day)) {
                    let rows = || INSTRUMENTS.iter().filter(|other| other.mechanism == row.mechanism && other.laws.contains(&law));
                    let expected = rows().any(|row| row.lives(*day));
                    let found = answer(law, to, row.mechanism, *day);
                    let unclear = row.mechanism == TransferMechanism::UnspecifiedSafeguards;
                    let expected = if expected { Answer::Met } else { Answer::NotMet };
                    assert!(found == Some(expected) || unclear, "{} under {law} on {day}: {found:?}", row.title);
                }
            }
        }
    }

    #[test]
    fn adequacy_counts_on_its_days_and_has_a_source() {
        for row in ADEQUACY {
            assert!(!row.source.is_empty() && row.link.starts_with("https://") && !row.laws.is_empty(), "{}", row.place);
            for law in row.laws {
                for day in around(row.from, row.last_day).into_iter().filter(|day| is_asked(*law, *day)) {
                    let decided = super::adequacy::of(row.place, *law, day);
                    let expected = match decided {
                        Some(decided) if !decided.told => None,
                        Some(_) => Some(Answer::Met),
                        None => Some(Answer::NotMet),
                    };
                    let inside = row.from.is_none_or(|from| from <= day) && row.last_day.is_none_or(|last| day <= last);
                    assert!(decided.is_some() || !inside, "{} under {law} on {day}", row.place);
                    // A member of the region is not abroad at all.
                    let found = answer(*law, row.place, TransferMechanism::AdequacyDecision, day);
                    let at_home = law::known(*law).unwrap().places.iter().any(|place| crate::region::lies_in(row.place, place, day, Some(*law)));
                    assert!(at_home || found == expected, "{} under {law} on {day}: {found:?}, not {expected:?}", row.place);
                }
            }
        }
    }

    #[test]
    fn instruments_of_the_table_are_found_by_their_laws() {
        assert!(INSTRUMENTS.iter().all(|row: &Instrument| row.laws.is_empty() || row.regions().next().is_some()));
    }
}
