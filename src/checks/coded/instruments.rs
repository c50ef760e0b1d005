//! Transfer mechanisms with their lives. One mechanism may live differently in different places.

use chrono::NaiveDate;

use super::consent_bundled_with_transfer;
use super::ground::{self, UNION, day};
use crate::checks::context::is_positive;
use crate::checks::matter::Vague;
use crate::checks::{Certainty, Context, framework};
use crate::model::{Path, Transfer};
use crate::vocab::{TransferMechanism as Mechanism, Vocabulary};

/// The life of a mechanism in some places.
#[derive(Debug, Clone, Copy)]
pub(super) struct Instrument {
    pub(super) mechanism: Mechanism,
    /// What people call it, with the article.
    pub(super) title: &'static str,
    pub(super) regions: &'static [&'static str],
    pub(super) from: Option<NaiveDate>,
    pub(super) last_day: Option<NaiveDate>,
    /// What made it.
    pub(super) start: &'static str,
    /// What ended it.
    pub(super) end: &'static str,
    pub(super) certainty: Certainty,
    /// The official text of what made it, or of what ended it if it has ended.
    pub(super) link: &'static str,
}

impl Instrument {
    const fn new(mechanism: Mechanism, title: &'static str, regions: &'static [&'static str], from: Option<NaiveDate>, start: &'static str) -> Self {
        Self { mechanism, title, regions, from, last_day: None, start, end: "", certainty: Certainty::Certain, link: "" }
    }

    const fn ended(mut self, last_day: Option<NaiveDate>, end: &'static str) -> Self {
        self.last_day = last_day;
        self.end = end;
        self
    }

    const fn likely(mut self) -> Self {
        self.certainty = Certainty::Likely;
        self
    }

    const fn link(mut self, link: &'static str) -> Self {
        self.link = link;
        self
    }

    /// The official text, where the table has it.
    pub(super) fn known_link(&self) -> Option<&'static str> {
        (!self.link.is_empty()).then_some(self.link)
    }

    /// The first day on which it no longer held.
    pub(super) fn first_day_after(&self) -> Option<NaiveDate> {
        self.last_day.and_then(|last| last.succ_opt())
    }
}

/// The mechanisms whose life has a start or an end. The generic `standard_contractual_clauses` is not among them: it stands for whichever are in force.
/// Explicit consent is not either: agreement to a transfer served under the directive too.
pub(super) const INSTRUMENTS: &[Instrument] = &[
    Instrument::new(Mechanism::EuUsSafeHarbor, "the EU-US Safe Harbor", UNION, day(2000, 7, 26), "Decision 2000/520/EC")
        .ended(day(2015, 10, 5), "CJEU C-362/14 (Schrems) of 2015-10-06")
        .link("https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62014CJ0362"),
    // The authority declared that the framework no longer sufficed; it did not annul it.
    Instrument::new(Mechanism::SwissUsSafeHarbor, "the Swiss-US Safe Harbor", &["CH"], day(2009, 2, 16), "exchange of letters of December 2008")
        .ended(day(2015, 10, 21), "FDPIC statement of 2015-10-22")
        .likely(),
    Instrument::new(Mechanism::EuUsPrivacyShield, "the EU-US Privacy Shield", UNION, day(2016, 7, 12), "Decision (EU) 2016/1250")
        .ended(day(2020, 7, 15), "CJEU C-311/18 (Schrems II) of 2020-07-16")
        .link("https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62018CJ0311"),
    Instrument::new(
        Mechanism::SwissUsPrivacyShield,
        "the Swiss-US Privacy Shield",
        &["CH"],
        day(2017, 1, 11),
        "decision of the Federal Council of 2017-01-11",
    )
    .ended(day(2020, 9, 7), "FDPIC policy paper of 2020-09-08")
    .likely(),
    Instrument::new(Mechanism::EuUsDataPrivacyFramework, "the EU-US Data Privacy Framework", UNION, day(2023, 7, 10), "Decision (EU) 2023/1795")
        .link("https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj"),
    Instrument::new(Mechanism::UkUsDataBridge, "the UK extension to the EU-US Data Privacy Framework", &["GB"], day(2023, 10, 12), "SI 2023/1028"),
    // Companies could certify from 2023-07-17, without effect on transfers until then.
    Instrument::new(
        Mechanism::SwissUsDataPrivacyFramework,
        "the Swiss-US Data Privacy Framework",
        &["CH"],
        day(2024, 9, 15),
        "Data Protection Ordinance (SR 235.11) Annex 1",
    ),
    // Contracts are deemed to protect "until 27 December 2022". Whether that day still counts can be argued (Regulation (EEC, Euratom) 1182/71 counts a
    // period to the end of its last day); whoever has to have replaced the clauses by then is told on that day, as the vocabulary has it too.
    Instrument::new(
        Mechanism::Scc20012010,
        "the standard contractual clauses of 2001, 2004 and 2010",
        UNION,
        day(2001, 9, 3),
        "Decisions 2001/497/EC, 2002/16/EC, 2004/915/EC and 2010/87/EU",
    )
    .ended(day(2022, 12, 26), "Decision (EU) 2021/914 Art. 4(4)")
    .link("https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj"),
    Instrument::new(
        Mechanism::Scc20012010,
        "the standard contractual clauses of 2001, 2004 and 2010",
        &["GB"],
        day(2001, 9, 3),
        "retained until the international data transfer agreement of 2022-03-21",
    )
    .ended(day(2024, 3, 21), "Data Protection Act 2018 Sch. 21 para. 7 and the transitional provisions under s. 119A")
    .likely(),
    Instrument::new(
        Mechanism::Scc20012010,
        "the standard contractual clauses of 2001, 2004 and 2010",
        &["CH"],
        day(2001, 9, 3),
        "recognition by the FDPIC",
    )
    .ended(day(2022, 12, 31), "FDPIC statement of 2021-08-27")
    .likely(),
    Instrument::new(Mechanism::Scc2021, "the standard contractual clauses of 2021", UNION, day(2021, 6, 27), "Decision (EU) 2021/914")
        .link("https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj"),
    Instrument::new(
        Mechanism::Scc2021,
        "the standard contractual clauses of 2021",
        &["CH"],
        day(2021, 8, 27),
        "recognition by the FDPIC of 2021-08-27",
    )
    .likely(),
    Instrument::new(Mechanism::UkIdta, "the UK international data transfer agreement", &["GB"], day(2022, 3, 21), "Data Protection Act 2018 s. 119A"),
    Instrument::new(Mechanism::UkSccAddendum, "the UK addendum", &["GB"], day(2022, 3, 21), "Data Protection Act 2018 s. 119A"),
    Instrument::new(Mechanism::SwissSccAddendum, "the Swiss addendum", &["CH"], day(2021, 8, 27), "recognition by the FDPIC of 2021-08-27"),
    Instrument::new(Mechanism::SccByAuthority, "the clauses of a supervisory authority", UNION, day(2018, 5, 25), "GDPR Art. 46(2)(d)"),
    Instrument::new(Mechanism::CodeOfConduct, "a code of conduct", UNION, day(2018, 5, 25), "GDPR Art. 46(2)(e)"),
    Instrument::new(Mechanism::Certification, "a certification", UNION, day(2018, 5, 25), "GDPR Art. 46(2)(f)"),
    Instrument::new(Mechanism::PublicBodyInstrument, "an instrument between public bodies", UNION, day(2018, 5, 25), "GDPR Art. 46(2)(a)"),
    Instrument::new(Mechanism::AdministrativeArrangement, "an administrative arrangement", UNION, day(2018, 5, 25), "GDPR Art. 46(3)(b)"),
    Instrument::new(
        Mechanism::CompellingInterestsDerogation,
        "the derogation for compelling interests",
        UNION,
        day(2018, 5, 25),
        "GDPR Art. 49(1) second subparagraph",
    ),
    // Contracts made before had until 2025-08-23.
    Instrument::new(Mechanism::BrazilStandardClauses, "the Brazilian standard clauses", &["BR"], day(2024, 8, 23), "Resolution CD/ANPD 19/2024"),
];

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
                ground::concern(context, &transfer.from, row.regions) && ground::concern(context, &transfer.applies_to.regions, row.regions)
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

/// Whether a transfer rests on something that holds on the day, as far as the checks of mechanisms and of consent can tell.
pub(in crate::checks) fn stands(context: &Context<'_>, transfer: &Transfer) -> bool {
    let lives = |row: &Instrument| row.from.is_none_or(|from| from <= context.as_of) && row.last_day.is_none_or(|last| context.as_of <= last);
    let in_force = |mechanism: Mechanism| {
        let mut rows = of(context, mechanism).peekable();
        rows.peek().is_none() || rows.any(lives)
    };
    let holds = |mechanism: &Mechanism| match mechanism.is_a(Mechanism::ConsentToTransfer) {
        true => !consent_bundled_with_transfer::finds(context, transfer),
        false => mechanism.is_clear() && in_force(*mechanism),
    };
    transfer.mechanisms.iter().any(holds)
}

/// The lives of a mechanism in the places of the run.
fn of(context: &Context<'_>, mechanism: Mechanism) -> impl Iterator<Item = &'static Instrument> {
    INSTRUMENTS.iter().filter(move |row| row.mechanism == mechanism && ground::chosen(context, row.regions))
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::{INSTRUMENTS, Instrument, Mechanism};
    use crate::Policy;
    use crate::checks::{Options, check};
    use crate::diagnostic::Level;
    use crate::vocab::Vocabulary;

    #[test]
    fn every_life_has_a_start_and_runs_forwards() {
        for row in INSTRUMENTS {
            assert!(row.from.is_some() && !row.start.is_empty(), "{}", row.title);
            assert!(row.last_day.is_none_or(|last| row.from < Some(last)) && row.last_day.is_some() != row.end.is_empty(), "{}", row.title);
        }
    }

    /// The mechanisms with a day in the vocabulary that no check judges by it.
    const NOT_JUDGED: &[Mechanism] = &[
        // A list without binding force came before it, on which texts could rest as well.
        Mechanism::SwissAdequacyList,
        // No mechanism by themselves: they come with clauses, whose own life counts.
        Mechanism::SupplementaryMeasures,
        // Consent to a transfer served under the directive too, when nobody asked that it be explicit.
        Mechanism::ExplicitConsentDerogation,
        // No requirement is about the law of China.
        Mechanism::ChinaStandardContract,
        Mechanism::ChinaSecurityAssessment,
    ];

    #[test]
    fn days_are_those_of_the_vocabulary() {
        for mechanism in Mechanism::ALL {
            let day = |column: &str| mechanism.term().extra(column).and_then(|day| day.parse::<NaiveDate>().ok());
            let theirs = (day("valid_from"), day("invalid_from"));
            let ours = INSTRUMENTS.iter().find(|row| row.mechanism == *mechanism).map_or((None, None), |row| (row.from, row.first_day_after()));
            match NOT_JUDGED.contains(mechanism) {
                true => assert!(ours == (None, None) && theirs != ours, "{mechanism}"),
                false => assert_eq!(ours, theirs, "{mechanism}"),
            }
        }
    }

    /// The checks of mechanisms, apart from notes, that find something on a day in the first place of a row.
    fn found(row: &Instrument, as_of: NaiveDate) -> Vec<&'static str> {
        let text = format!("privacy_policy: \"1.0\"\ntransfers:\n  - mechanisms: [{}]\n", row.mechanism.name());
        let policy = Policy::from_yaml(&text).unwrap().policy;
        let report = check(&policy, &Options { regions: vec![row.regions[0].parse().unwrap()], ..Options::on(as_of) });
        let findings = report.findings.iter().filter(|finding| finding.rule.family == "mechanism" && finding.level > Level::Note);
        findings.map(|finding| finding.rule.name).collect()
    }

    #[test]
    fn a_life_is_counted_from_its_first_day_to_its_last() {
        for row in INSTRUMENTS {
            let from = row.from.unwrap();
            assert_eq!(found(row, from.pred_opt().unwrap()), ["transfer-mechanism-not-yet"], "{}", row.title);
            assert_eq!(found(row, from), [""; 0], "{}", row.title);
            let Some(last) = row.last_day else { continue };
            assert_eq!(found(row, last), [""; 0], "{}", row.title);
            assert_eq!(found(row, last.succ_opt().unwrap()), ["stale-transfer-mechanism"], "{}", row.title);
        }
    }
}
