//! From a document of the right shape to a valid one: what the integrity checks refuse is taken out.

use privacy_policy::Policy;
use privacy_policy::model::{Path, Step};
use serde_json::Value;

/// The policy that is left of a document.
pub(crate) fn policy(mut document: Value) -> Policy {
    loop {
        let text = serde_json::to_string(&document).expect("a document can be written");
        // A character that a file may not hold as it is can stand under `x` only, and JSON can escape it.
        let problems = match Policy::from_yaml(&text.replace('\u{2028}', "\\u2028")) {
            Ok(reading) => return reading.policy,
            Err(problems) => problems.0,
        };
        // From the last to the first, so that positions in lists stay what they are.
        let mut paths: Vec<Path> =
            problems.into_iter().filter(|problem| problem.level() == privacy_policy::Level::Error).map(|problem| problem.path).collect();
        paths.sort();
        paths.dedup();
        // What stands inside something that was taken out has gone with it.
        let removed = paths.iter().rev().filter(|path| remove(&mut document, path.steps())).count();
        assert!(removed > 0, "nothing stands at {paths:?} in {document}");
    }
}

/// Takes out what stands at a path, and whatever is empty then. `false` if nothing stands there.
fn remove(value: &mut Value, steps: &[Step]) -> bool {
    let [step, rest @ ..] = steps else { return false };
    let inner = match (step, &mut *value) {
        (Step::Key(key), Value::Object(map)) => map.get_mut(&**key),
        (Step::Index(index), Value::Array(list)) => list.get_mut(*index),
        _ => None,
    };
    let Some(inner) = inner else { return false };
    if !rest.is_empty() && !remove(inner, rest) {
        return false;
    }
    let empty = inner.as_object().is_some_and(serde_json::Map::is_empty) || inner.as_array().is_some_and(Vec::is_empty);
    if rest.is_empty() || empty {
        match (step, value) {
            (Step::Key(key), Value::Object(map)) => _ = map.shift_remove(&**key),
            (Step::Index(index), Value::Array(list)) => _ = list.remove(*index),
            _ => {}
        }
    }
    true
}
