//! A topic that is listed as not stated is not stated.

use std::collections::HashMap;

use super::Context;
use super::report::{Details, Report, Target};
use super::topics;
use crate::diagnostic::Code;
use crate::model::{Path, Policy};
use crate::vocab::{Topic, Vocabulary};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_, '_, '_>) {
    // To look for a topic is to look at the whole document: it is done once, however often the topic is listed.
    let mut known = HashMap::new();
    for (index, topic) in context.policy.not_stated.iter().enumerate() {
        let stated = known.entry(*topic).or_insert_with(|| stated(context.policy, *topic));
        if let Some((narrower, path)) = stated {
            let also = if narrower == topic { String::new() } else { format!(", which includes `{narrower}`") };
            let message = format!("`{topic}`{also} is listed as not stated, and the document states it");
            let details = Details::label("listed here")
                .related(Target::Value(path.clone()), "stated here")
                .help("remove it from `not_stated`, or mend the statement");
            report.add(Code::StatedAndNotStated, &Target::Value(Path::root().join("not_stated").join(index)), message, details);
        }
    }
}

/// Where the document states a topic or a narrower one: silence on a topic is silence on the narrower ones too.
fn stated(policy: &Policy, topic: Topic) -> Option<(Topic, Path)> {
    let mut narrower = Topic::ALL.iter().copied().filter(|narrower| narrower.is_a(topic));
    narrower.find_map(|narrower| Some((narrower, topics::stated(policy, narrower)?)))
}
