//! `stated`: what a policy is to speak of.

use super::facts::Facts;
use super::found::{Found, joined};
use super::words;
use crate::integrity::topics;
use crate::preferences::Stated;
use crate::vocab::{Topic, Vocabulary, WishAnswer};

pub(super) fn answer(facts: &Facts<'_>, wish: &Stated, silence: Option<WishAnswer>) -> Found {
    joined(wish.topics.iter().map(|topic| one(facts, *topic, silence)).collect(), true)
}

fn one(facts: &Facts<'_>, topic: Topic, silence: Option<WishAnswer>) -> Found {
    let named = words::plain(topic);
    // To speak of a narrower topic is to speak of the topic.
    let place = Topic::ALL.iter().filter(|narrower| narrower.is_a(topic)).find_map(|narrower| topics::stated(facts.policy, *narrower));
    if let Some(place) = place {
        return Found::new(WishAnswer::Met, format!("It speaks of the topic \u{201c}{named}\u{201d}."), [place]);
    }
    match facts.policy.silence(topic) {
        Some(path) => Found::absent(&format!("the topic \u{201c}{named}\u{201d}"), path, silence),
        None => Found::silent(format!("It does not speak of the topic \u{201c}{named}\u{201d}.")),
    }
}
