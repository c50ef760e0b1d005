//! Credentials that are kept in a cookie or other storage of the browser.

use super::ground::{holding, resting_on};
use super::named::items_naming;
use super::security::SECURITY;
use crate::checks::context::is_positive;
use crate::checks::{Certainty, CheckedAgainst, Context, Finding, Rule};
use crate::diagnostic::Level;
use crate::vocab::{DataCategory, TrackingKind, Vocabulary};

pub(super) static RULE: Rule = Rule {
    name: "credentials-in-cookie",
    family: "security",
    level: Level::Warning,
    certainty: Certainty::Likely,
    law: None,
    basis: "GDPR Art. 5(1)(f) and 32(1)(a)",
    message: "the text says that credentials are kept in the browser",
    explanation: "A password in a cookie can be read by whoever gets hold of the device, of a copy of its files, or of one request. Laws on data \
        protection ask for appropriate security; none names this case. If the cookie holds a session key and not the credentials, the text should say so.",
    satisfy: "tracking:\n  - kind: cookie\n    stores: [cookie_data]\n    purposes: [session_management]",
    link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    checked_against: CheckedAgainst::on("https://eur-lex.europa.eu/eli/reg/2016/679/oj", "2026-11-23"),
};

pub(super) fn run(context: &Context<'_>) -> Vec<Finding> {
    let kept = |kind: TrackingKind| kind.is_a(TrackingKind::Cookie) || kind.is_a(TrackingKind::LocalStorage);
    let places = context.tracking().filter(is_positive).filter(|(_, tracking)| kept(tracking.kind)).filter_map(|(place, tracking)| {
        let stored = items_naming(context, &tracking.stores, &[DataCategory::Credentials]).next().map(|(index, _)| ("stores", index));
        // What is gathered by means of a cookie may be kept elsewhere.
        let gathered = || items_naming(context, &tracking.data, &[DataCategory::Credentials]).next().map(|(index, _)| ("data", index));
        let (field, index) = stored.or_else(gathered)?;
        let mut finding = Finding::new(&RULE, place.path().then(field).then(index));
        finding.message = format!("credentials are kept in the browser (`{}`), where others may read them", tracking.kind);
        let mut finding = resting_on(finding, &holding(SECURITY, context, &tracking.applies_to));
        if field == "data" {
            finding.certainty = Certainty::NeedsPerson;
        }
        Some(finding)
    });
    places.collect()
}
