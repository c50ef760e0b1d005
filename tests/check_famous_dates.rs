//! The dates that privacy lawyers know by heart, written down by hand and not from the tables: on the day it is so, and on its eve it is not.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop")]

use chrono::{Days, NaiveDate};
use privacy_policy::Policy;
use privacy_policy::checks::{Answer, Assumption, Options, Report, check};

/// What begins on a day, or ends on it: the day given is the first on which it is no longer so.
enum Famous {
    /// A law applies in a place.
    Law(&'static str, &'static str),
    LawEnds(&'static str, &'static str),
    /// A requirement holds in a place.
    Duty(&'static str, &'static str),
    DutyEnds(&'static str, &'static str),
    /// A mechanism carries a transfer from a place to another.
    Mechanism(&'static str, &'static str, &'static str),
    MechanismEnds(&'static str, &'static str, &'static str),
    /// The protection in a place is adequate for another, or data that go there do not go abroad.
    Adequate(&'static str, &'static str),
    AdequateEnds(&'static str, &'static str),
    /// A provision is cited by a number.
    Cited(&'static str, &'static str, &'static str),
}
use Famous::{Adequate, AdequateEnds, Cited, Duty, DutyEnds, Law, LawEnds, Mechanism, MechanismEnds};

const DATES: &[(&str, Famous)] = &[
    // The Directive and the GDPR, as states join and leave.
    ("1998-10-24", Law("dir_95_46", "DE")),
    ("2018-05-25", LawEnds("dir_95_46", "DE")),
    ("2018-05-25", Law("gdpr", "DE")),
    ("2018-05-25", Law("gdpr", "EU")),
    ("2018-07-20", Law("gdpr", "NO")),
    ("2018-07-20", Law("gdpr", "IS")),
    ("2018-07-20", Law("gdpr", "LI")),
    ("2013-07-01", Law("dir_95_46", "HR")),
    ("2007-01-01", Law("dir_95_46", "BG")),
    ("2007-01-01", Law("dir_95_46", "RO")),
    ("2004-05-01", Law("dir_95_46", "PL")),
    ("2021-01-01", LawEnds("gdpr", "GB")),
    ("2021-01-01", Law("uk_gdpr", "GB")),
    ("2021-01-01", LawEnds("gdpr", "GI")),
    ("2021-01-01", LawEnds("eprivacy", "GB")),
    ("2003-10-31", Law("eprivacy", "FR")),
    ("2011-05-25", Duty("eprivacy-missing-cookie-consent", "EU")),
    ("2011-05-25", DutyEnds("eprivacy-missing-cookie-refusal", "EU")),
    ("2019-10-01", Duty("eprivacy-missing-cookie-lifetime", "EU")),
    ("2026-06-19", Duty("uk-gdpr-missing-complaint-to-controller", "GB")),
    ("2026-02-05", Duty("uk-gdpr-missing-decision-safeguards", "GB")),
    ("2026-02-05", Cited("uk-pecr-missing-tracking-purposes", "GB", "Schedule A1")),
    // Switzerland and Brazil.
    ("2023-09-01", Law("swiss_fadp", "CH")),
    ("2023-09-01", LawEnds("swiss_dpa_1992", "CH")),
    ("2020-09-18", Law("lgpd", "BR")),
    // The United States.
    ("2000-04-21", Law("coppa", "US")),
    ("2013-07-01", Duty("coppa-missing-operators", "US")),
    ("2013-07-01", DutyEnds("coppa-missing-operators-1999-rule", "US")),
    ("2026-04-22", Duty("coppa-missing-third-party-identities", "US")),
    ("2026-04-22", Duty("coppa-missing-retention-policy", "US")),
    ("2025-06-23", Cited("coppa-missing-parental-review", "US", "312.4(d)(5)")),
    ("2004-07-01", Law("caloppa", "US-CA")),
    ("2014-01-01", Duty("caloppa-missing-do-not-track", "US-CA")),
    ("2014-01-01", Duty("caloppa-missing-third-party-tracking", "US-CA")),
    ("2005-01-01", Law("shine_the_light", "US-CA")),
    ("2015-01-01", Law("ca_minors_eraser", "US-CA")),
    ("2020-01-01", Law("ccpa", "US-CA")),
    ("2020-08-14", Duty("ccpa-missing-verification", "US-CA")),
    ("2022-05-05", Cited("ccpa-missing-verification", "US-CA", "7011")),
    ("2023-03-29", Cited("ccpa-missing-verification", "US-CA", "7011(e)(3)(E)")),
    ("2023-01-01", Duty("ccpa-missing-rectification", "US-CA")),
    ("2023-01-01", Duty("ccpa-missing-right-to-limit", "US-CA")),
    ("2023-01-01", DutyEnds("ccpa-missing-right-to-opt-out-of-sale", "US-CA")),
    ("2023-03-29", Duty("ccpa-missing-preference-signal", "US-CA")),
    ("2023-03-29", Duty("ccpa-missing-minors-sale-answer", "US-CA")),
    ("2027-01-01", Duty("ccpa-missing-automated-decision-opt-out", "US-CA")),
    ("2023-01-01", Law("vcdpa", "US-VA")),
    ("2023-07-01", Law("colorado_pa", "US-CO")),
    ("2024-07-01", Duty("colorado-pa-missing-preference-signal", "US-CO")),
    ("2023-07-01", Law("ctdpa", "US-CT")),
    ("2025-01-01", Duty("ctdpa-missing-preference-signal", "US-CT")),
    ("2026-07-01", Duty("ctdpa-missing-model-training-answer", "US-CT")),
    ("2026-07-01", Cited("ctdpa-missing-purposes", "US-CT", "Public Act 25-113")),
    ("2023-12-31", Law("ucpa", "US-UT")),
    ("2024-07-01", Law("tdpsa", "US-TX")),
    ("2025-01-01", Duty("tdpsa-missing-preference-signal", "US-TX")),
    ("2004-01-01", Law("pipeda", "CA")),
    // Frameworks with the United States.
    ("2000-07-26", Mechanism("EU", "US", "eu_us_safe_harbor")),
    ("2015-10-06", MechanismEnds("EU", "US", "eu_us_safe_harbor")),
    ("2016-07-12", Mechanism("EU", "US", "eu_us_privacy_shield")),
    ("2020-07-16", MechanismEnds("EU", "US", "eu_us_privacy_shield")),
    ("2023-07-10", Mechanism("EU", "US", "eu_us_data_privacy_framework")),
    ("2009-02-16", Mechanism("CH", "US", "swiss_us_safe_harbor")),
    ("2015-10-22", MechanismEnds("CH", "US", "swiss_us_safe_harbor")),
    ("2017-01-11", Mechanism("CH", "US", "swiss_us_privacy_shield")),
    ("2020-09-08", MechanismEnds("CH", "US", "swiss_us_privacy_shield")),
    ("2024-09-15", Mechanism("CH", "US", "swiss_us_data_privacy_framework")),
    ("2023-10-12", Mechanism("GB", "US", "uk_us_data_bridge")),
    ("2000-11-01", Duty("eu-us-safe-harbor-missing-adherence", "EU")),
    ("2015-10-06", DutyEnds("eu-us-safe-harbor-missing-adherence", "EU")),
    ("2016-08-01", Duty("eu-us-privacy-shield-missing-adherence", "EU")),
    ("2020-07-16", DutyEnds("eu-us-privacy-shield-missing-adherence", "EU")),
    ("2023-07-10", Duty("eu-us-dpf-missing-adherence", "EU")),
    // Clauses.
    ("2001-09-03", Mechanism("EU", "IN", "scc_2001_2010")),
    ("2022-12-27", MechanismEnds("EU", "IN", "scc_2001_2010")),
    ("2024-03-22", MechanismEnds("GB", "IN", "scc_2001_2010")),
    ("2023-01-01", MechanismEnds("CH", "IN", "scc_2001_2010")),
    ("2021-06-27", Mechanism("EU", "IN", "scc_2021")),
    ("2021-08-27", Mechanism("CH", "IN", "scc_2021")),
    ("2022-03-21", Mechanism("GB", "IN", "uk_idta")),
    ("2022-03-21", Mechanism("GB", "IN", "uk_scc_addendum")),
    ("2024-08-23", Mechanism("BR", "US", "brazil_standard_clauses")),
    ("2018-05-25", Mechanism("EU", "IN", "code_of_conduct")),
    // Adequacy.
    ("2000-07-26", Adequate("EU", "CH")),
    ("2001-12-20", Adequate("EU", "CA")),
    ("2003-06-30", Adequate("EU", "AR")),
    ("2003-11-21", Adequate("EU", "GG")),
    ("2004-04-28", Adequate("EU", "IM")),
    ("2008-05-08", Adequate("EU", "JE")),
    ("2010-03-05", Adequate("EU", "FO")),
    ("2010-10-19", Adequate("EU", "AD")),
    ("2011-01-31", Adequate("EU", "IL")),
    ("2012-08-21", Adequate("EU", "UY")),
    ("2012-12-19", Adequate("EU", "NZ")),
    ("2019-01-23", Adequate("EU", "JP")),
    ("2021-12-17", Adequate("EU", "KR")),
    ("2026-01-26", Adequate("EU", "BR")),
    ("2015-10-06", AdequateEnds("EU", "US")),
    ("2020-07-16", AdequateEnds("EU", "US")),
    ("2023-07-10", Adequate("EU", "US")),
    ("2031-12-28", AdequateEnds("EU", "GB")),
    ("2022-12-19", Adequate("GB", "KR")),
    ("2023-10-12", Adequate("GB", "US")),
    ("2024-09-15", Adequate("CH", "US")),
    ("2026-01-27", Adequate("BR", "DE")),
];

/// A text that makes everything due that this list asks about.
const TEXT: &str = "
jurisdiction: {laws: [{law: eu_us_safe_harbor}, {law: eu_us_privacy_shield}, {law: eu_us_dpf}]}
collection: [{data: [email_address, health, precise_location], methods: [cookie]}]
use: [{data: [email_address, health, precise_location], purposes: [advertising], bases: [consent]}]
disclosure: [{data: [email_address], recipients: [ad_network], modes: [sell], purposes: [targeted_advertising, third_party_offers], interest_of: recipient}]
tracking: [{kind: cookie, class: advertising, set_by: [ad_network]}]
automated_decisions: [{kinds: [solely_automated, significant_effect]}]
";

fn report(text: &str, place: &str, day: NaiveDate) -> Report {
    let policy = Policy::from_yaml(&format!("privacy_policy: \"1.0\"\n{text}\n")).unwrap_or_else(|problems| panic!("{problems}")).policy;
    let mut options = Options { regions: vec![place.parse().expect("a place")], ..Options::on(day) };
    Assumption::ALL.iter().for_each(|fact| options.assumptions.set(*fact, true));
    check(&policy, &options)
}

fn transfer(place: &str, to: &str, mechanism: &str, day: NaiveDate) -> Option<Answer> {
    let report = report(&format!("transfers: [{{data: [name], from: [{place}], to: [{to}], mechanisms: [{mechanism}]}}]"), place, day);
    let about = |name: &str| name.ends_with("-missing-transfer-mechanism");
    report.outcomes.iter().find(|outcome| about(outcome.requirement.rule.name)).map(|outcome| outcome.answer)
}

impl Famous {
    /// Whether it is so on a day.
    fn holds(&self, day: NaiveDate) -> bool {
        match self {
            Law(law, place) | LawEnds(law, place) => report(TEXT, place, day).outcomes.iter().any(|outcome| outcome.requirement.rule.family == *law),
            Duty(name, place) | DutyEnds(name, place) => {
                report(TEXT, place, day).outcomes.iter().any(|outcome| outcome.requirement.rule.name == *name)
            }
            Mechanism(place, to, mechanism) | MechanismEnds(place, to, mechanism) => transfer(place, to, mechanism, day) == Some(Answer::Met),
            Adequate(place, to) | AdequateEnds(place, to) => transfer(place, to, "adequacy_decision", day) != Some(Answer::NotMet),
            Cited(name, place, number) => {
                let report = report(TEXT, place, day);
                report.outcomes.iter().any(|outcome| outcome.requirement.rule.name == *name && outcome.basis.contains(number))
            }
        }
    }

    const fn ends(&self) -> bool {
        matches!(self, LawEnds(..) | DutyEnds(..) | MechanismEnds(..) | AdequateEnds(..))
    }

    fn words(&self) -> String {
        match self {
            Law(a, b) | LawEnds(a, b) | Duty(a, b) | DutyEnds(a, b) | Adequate(a, b) | AdequateEnds(a, b) => format!("{a}, {b}"),
            Mechanism(a, b, c) | MechanismEnds(a, b, c) | Cited(a, b, c) => format!("{a}, {b}, {c}"),
        }
    }
}

#[test]
fn famous_dates_are_right_to_the_day() {
    assert!(DATES.len() >= 80);
    let mut wrong = Vec::new();
    for (day, famous) in DATES {
        let day: NaiveDate = day.parse().expect("a day");
        for (day, expected) in [(day, !famous.ends()), (day - Days::new(1), famous.ends())] {
            if famous.holds(day) != expected {
                wrong.push(format!("{day}: {} {}", famous.words(), if expected { "should hold" } else { "should not hold" }));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
