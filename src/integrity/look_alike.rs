//! No two declared names look the same, and none looks like a term.

use std::collections::HashMap;

use super::Context;
use super::declared::{self, Sort};
use super::report::{Details, Report};
use super::undeclared::what;
use crate::diagnostic::Code;
use crate::source::plain;
use crate::vocab::{DataCategory, Party, Vocabulary};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_, '_, '_>) {
    let policy = context.policy;
    let definitions = policy.definitions.keys().map(|name| (name.as_str(), Sort::Definition));
    let recipients = policy.recipients.keys().map(|name| (name.as_str(), Sort::Recipient));
    let publishers = policy.publishers.keys().map(|name| (name.as_str(), Sort::Publisher));
    let mut names: Vec<(&str, Sort)> = publishers.chain(definitions).chain(recipients).collect();
    // In the end, what is what it looks like comes first, so that the other is told to be changed.
    let is_plain = |name: &str| plain(name) == name;
    if names.iter().all(|(name, _)| is_plain(name)) {
        return;
    }
    names.sort_by_key(|(name, _)| !is_plain(name));
    let mut seen: HashMap<String, (&str, Sort)> = HashMap::with_capacity(names.len());
    for (name, sort) in names {
        let looks = plain(name).into_owned();
        let (target, what) = (declared::target(name, sort, None), what(name));
        if let Some((first, of)) = seen.get(&looks).filter(|(first, _)| *first != name) {
            let message = format!("two names look like `{looks}` and are not the same: this one is written with {what}");
            let details = Details::label("looks the same").related(declared::target(first, *of, None), "the other").help(
                "if one thing is meant, declare it once and write its name in one way; if two are meant, give one of them a name that can be told from the other",
            );
            report.add(Code::LookAlikeNames, &target, message, details);
            continue;
        }
        if !is_plain(name) && (DataCategory::from_name(&looks).is_some() || Party::from_name(&looks).is_some()) {
            let details = Details::label("looks like a term").help("use the term, or give it a name that can be told from the term");
            report.add(Code::LookAlikeNames, &target, format!("this name looks like the term `{looks}`: it is written with {what}"), details);
        }
        seen.insert(looks, (name, sort));
    }
}
