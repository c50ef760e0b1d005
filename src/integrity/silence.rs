//! A topic that is listed as not stated is not stated.

use super::Context;
use super::report::{Details, Report, Target};
use super::topics;
use crate::diagnostic::Code;
use crate::model::Path;
use crate::vocab::{Topic, Vocabulary};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_, '_, '_>) {
    for (index, topic) in context.policy.not_stated.iter().enumerate() {
        // Silence on a topic is silence on the narrower ones too.
        let stated = Topic::ALL
            .iter()
            .filter(|narrower| narrower.is_a(*topic))
            .find_map(|narrower| topics::stated(context.policy, *narrower).map(|path| (narrower, path)));
        if let Some((narrower, path)) = stated {
            let also = if narrower == topic { String::new() } else { format!(", which includes `{narrower}`") };
            let message = format!("`{topic}`{also} is listed as not stated, and the document states it");
            let details =
                Details::label("listed here").related(Target::Value(path), "stated here").help("remove it from `not_stated`, or mend the statement");
            report.add(Code::StatedAndNotStated, &Target::Value(Path::root().join("not_stated").join(index)), message, details);
        }
    }
}
