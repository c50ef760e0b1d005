//! Whether two things are the same but for the order of their lists and what stands in them twice.

use serde::Serialize;
use serde_json::Value;

/// Whether two things are the same but for the order of their lists and what stands in them twice.
pub(super) fn same<T: Serialize + PartialEq>(one: &T, other: &T) -> bool {
    one == other || sorted(one).is_some_and(|one| Some(one) == sorted(other))
}

/// The same, apart from evidence and notes.
pub(super) fn same_apart_from_evidence<T: Serialize>(one: &T, other: &T) -> bool {
    let bare = |part: &T| {
        let mut value = sorted(part)?;
        strip(&mut value);
        Some(value)
    };
    bare(one).is_some_and(|one| Some(one) == bare(other))
}

fn strip(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(strip),
        Value::Object(map) => {
            map.retain(|key, _| key != "evidence" && key != "note");
            map.values_mut().for_each(strip);
        }
        _ => {}
    }
}

fn sorted(part: &impl Serialize) -> Option<Value> {
    let mut value = serde_json::to_value(part).ok()?;
    sort(&mut value);
    Some(value)
}

/// Objects compare without regard to order as they are.
fn sort(value: &mut Value) {
    match value {
        Value::Array(items) => {
            items.iter_mut().for_each(sort);
            items.sort_by_cached_key(Value::to_string);
            items.dedup();
        }
        Value::Object(map) => {
            map.values_mut().for_each(sort);
            map.sort_keys();
        }
        _ => {}
    }
}
