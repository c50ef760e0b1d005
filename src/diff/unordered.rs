//! Whether two things are the same but for the order of their lists.

use serde::Serialize;
use serde_json::Value;

/// Whether two things are the same but for the order of their lists.
pub(super) fn same<T: Serialize + PartialEq>(one: &T, other: &T) -> bool {
    one == other || sorted(one).is_some_and(|one| Some(one) == sorted(other))
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
        }
        Value::Object(map) => {
            map.values_mut().for_each(sort);
            map.sort_keys();
        }
        _ => {}
    }
}
