//! What holds for all pairs of documents: nothing differs from itself, the other direction is the mirror image, and order never matters.

#[path = "../support/documents.rs"]
mod documents;
#[path = "../support/random.rs"]
mod random;
#[path = "../support/valid.rs"]
mod valid;

use documents::Documents;
use privacy_policy::diff::{Change, Diff, Side};
use privacy_policy::{Policy, schema};
use random::Random;
use serde_json::Value;

use super::compare;

const DOCUMENTS: usize = 80;

#[test]
fn generated_documents() {
    let schema = schema::json_schema();
    let mut differing = 0;
    for seed in random::seeds() {
        let mut make = Documents::new(&schema, seed);
        for number in 0..DOCUMENTS {
            let place = format!("SEED={seed}, document {number}");
            let document = make.document();
            let other = make.document();
            let changed = altered(&document, &other, &mut make.random);
            let shuffled = shuffled(&document, &mut make.random);
            let (old, new, same) = (valid::policy(document), valid::policy(changed), valid::policy(shuffled));
            assert_eq!(compare(&old, &old).changes, [], "{place}: it differs from itself");
            if is_shuffle(&old, &same) {
                assert_eq!(compare(&old, &same).changes, [], "{place}: order matters");
            }
            let (there, back) = (compare(&old, &new), compare(&new, &old));
            assert_eq!(seen(&there, false), seen(&back, true), "{place}: the other direction is no mirror image\n{}", both(&old, &new));
            if there.changes.is_empty() {
                assert!(says_the_same(&old, &new), "{place}: a difference is not told\n{}", both(&old, &new));
            }
            differing += usize::from(!there.changes.is_empty());
        }
    }
    assert!(differing > DOCUMENTS / 2, "only {differing} pairs differed: that proves little");
}

fn both(old: &Policy, new: &Policy) -> String {
    let text = |policy: &Policy| policy.to_yaml().unwrap_or_else(|problems| problems.to_string());
    format!("{}\n---\n{}", text(old), text(new))
}

/// The changes as text, if asked as they look from the other side.
fn seen(diff: &Diff, from_there: bool) -> Vec<String> {
    let path = |side: &Option<Side>| side.as_ref().map(|side| side.path.to_string());
    let line = |change: &Change| {
        let (kind, direction) = (change.kind, change.direction);
        if from_there {
            format!("{:?} {:?} {:?} {:?} {:?}", path(&change.new), path(&change.old), kind.mirrored(), direction.mirrored(), change.field)
        } else {
            format!("{:?} {:?} {kind:?} {direction:?} {:?}", path(&change.old), path(&change.new), change.field)
        }
    };
    let mut lines: Vec<String> = diff.changes.iter().map(line).collect();
    lines.sort_unstable();
    lines
}

/// A document with some things left out and some taken from another.
fn altered(document: &Value, other: &Value, random: &mut Random) -> Value {
    let mut changed = document.clone();
    if let (Value::Object(map), Value::Object(others)) = (&mut changed, other) {
        for (key, value) in others {
            match (map.get_mut(key), value) {
                (Some(Value::Array(list)), Value::Array(more)) if random.chance(50) => list.extend(more.iter().cloned()),
                (Some(Value::Object(entries)), Value::Object(more)) if random.chance(50) => entries.extend(more.clone()),
                (None, value) if random.chance(30) => _ = map.insert(key.clone(), value.clone()),
                _ => {}
            }
        }
    }
    thinned(&mut changed, random);
    changed
}

/// Leaves out some items of lists and some fields.
fn thinned(value: &mut Value, random: &mut Random) {
    match value {
        Value::Array(list) => {
            if list.len() > 1 && random.chance(15) {
                list.remove(random.below(list.len()));
            }
            list.iter_mut().for_each(|item| thinned(item, random));
        }
        Value::Object(map) => map.values_mut().for_each(|value| thinned(value, random)),
        _ => {}
    }
}

/// The same document with its lists and maps in another order. What programs keep for themselves stays as it is.
fn shuffled(value: &Value, random: &mut Random) -> Value {
    match value {
        Value::Array(list) => {
            let mut list: Vec<Value> = list.iter().map(|item| shuffled(item, random)).collect();
            for at in (1..list.len()).rev() {
                list.swap(at, random.below(at + 1));
            }
            list.into()
        }
        Value::Object(map) => {
            let mut entries: Vec<(String, Value)> =
                map.iter().map(|(key, value)| (key.clone(), if key == "x" { value.clone() } else { shuffled(value, random) })).collect();
            for at in (1..entries.len()).rev() {
                entries.swap(at, random.below(at + 1));
            }
            entries.into_iter().collect::<serde_json::Map<_, _>>().into()
        }
        other => other.clone(),
    }
}

/// Whether two policies are the same but for order. What is taken out of a document to make it valid may depend on the order.
fn is_shuffle(old: &Policy, new: &Policy) -> bool {
    sorted(old, false) == sorted(new, false)
}

/// The same, where what stands twice in a list says no more than once.
fn says_the_same(old: &Policy, new: &Policy) -> bool {
    sorted(old, true) == sorted(new, true)
}

fn sorted(policy: &Policy, once: bool) -> Value {
    let mut value = serde_json::to_value(policy).expect("a policy can be written");
    sort(&mut value, once);
    value
}

fn sort(value: &mut Value, once: bool) {
    match value {
        Value::Array(list) => {
            list.iter_mut().for_each(|item| sort(item, once));
            list.sort_by_cached_key(Value::to_string);
            if once {
                list.dedup();
            }
        }
        Value::Object(map) => {
            map.iter_mut().filter(|(key, _)| *key != "x").for_each(|(_, value)| sort(value, once));
            map.sort_keys();
        }
        _ => {}
    }
}
