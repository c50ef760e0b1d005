//! Words that several formats share.

use privacy_policy::matching::Score;
use privacy_policy::preferences::{Preferences, Wish};
use privacy_policy::vocab::WishAnswer;

use super::matched::Matched;
use crate::cli::summary::number;

/// An answer as people say it.
pub(super) const fn answer(answer: WishAnswer) -> &'static str {
    match answer {
        WishAnswer::Met => "met",
        WishAnswer::NotMet => "not met",
        _ => "unknown",
    }
}

/// How much a wish matters, in words: "required, weight 10".
pub(super) fn weight(wish: &Wish) -> String {
    let required = if wish.required { "required, " } else { "" };
    format!("{required}weight {}", wish.weight())
}

/// What the preferences are called, and whose they are.
pub(super) fn title(preferences: &Preferences, path: &str) -> String {
    let title = preferences.title.as_ref().map_or(path, |title| title.as_str());
    match &preferences.by {
        Some(by) => format!("{title} ({by})"),
        None => title.to_owned(),
    }
}

/// The shares of the weight: "35 % met, 40 % not met, 25 % unknown".
pub(super) fn shares(score: &Score) -> String {
    let [met, not_met, unknown] = score.percent();
    format!("{met} % met, {not_met} % not met, {unknown} % unknown")
}

/// The answers in numbers: "13 wishes: 4 met, 5 not met, 4 unknown; by weight 35 % met, …".
pub(super) fn totals(matched: &Matched<'_>) -> String {
    let counts = [WishAnswer::Met, WishAnswer::NotMet, WishAnswer::Unknown].map(|kind| format!("{} {}", matched.count(kind), answer(kind)));
    format!("{}: {}; by weight {}", number_of_wishes(matched.answers.len()), counts.join(", "), shares(&matched.score))
}

fn number_of_wishes(count: usize) -> String {
    if count == 1 { "1 wish".to_owned() } else { format!("{count} wishes") }
}

/// The required wishes that are not met, and those that are unknown, each in a sentence.
pub(super) fn required(matched: &Matched<'_>) -> Vec<String> {
    let named = |kind: WishAnswer| -> Vec<&str> {
        let of = matched.answers.iter().filter(|answered| answered.answer.wish.required && answered.answer.answer == kind);
        of.map(|answered| answered.answer.wish.id.as_str()).collect()
    };
    let line = |kind: WishAnswer| {
        let names = named(kind);
        (!names.is_empty()).then(|| format!("required and {}: {}", answer(kind), names.join(", ")))
    };
    [WishAnswer::NotMet, WishAnswer::Unknown].into_iter().filter_map(line).collect()
}

/// How many policies were matched, for standard error.
pub(super) fn summary(matched: usize, unmatched: usize) -> String {
    let left = if unmatched == 0 { String::new() } else { format!(", {unmatched} not") };
    format!("{} matched{left}", number(matched, "policy"))
}
