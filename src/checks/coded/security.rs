//! Grounds for asking that data be kept secure. None demands encryption in so many words.

use super::ground::{Ground, UNION, day};
use crate::checks::Certainty::Likely;
use crate::diagnostic::Level::Warning;

pub(super) const SECURITY: &[Ground] = &[
    Ground::new(UNION, day(1998, 10, 24), Warning, Likely, "Directive 95/46/EC Art. 17(1)").until(day(2018, 5, 24)),
    Ground::new(UNION, day(2018, 5, 25), Warning, Likely, "GDPR Art. 5(1)(f) and 32(1)(a)"),
    Ground::new(&["GB"], day(2021, 1, 1), Warning, Likely, "UK GDPR Art. 5(1)(f) and 32(1)(a)"),
    Ground::new(&["CH"], day(1993, 7, 1), Warning, Likely, "Swiss Data Protection Act of 1992 Art. 7").until(day(2023, 8, 31)),
    Ground::new(&["CH"], day(2023, 9, 1), Warning, Likely, "Swiss FADP Art. 8"),
    Ground::new(&["US"], None, Warning, Likely, "FTC Act s. 5 (15 U.S.C. 45)"),
    Ground::new(&["US-CA"], day(2005, 1, 1), Warning, Likely, "Cal. Civ. Code 1798.81.5"),
    Ground::new(&["BR"], day(2020, 9, 18), Warning, Likely, "LGPD Art. 46"),
    Ground::new(&["CA"], day(2004, 1, 1), Warning, Likely, "PIPEDA Schedule 1, 4.7"),
];
