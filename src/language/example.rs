//! Examples that validate, cut out of the complete example: a statement, and of the rest of the file what it needs.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde_json::{Map, Value, json};

use super::value::definition;
use crate::diagnostic::Code;
use crate::model::{Policy, Step};

/// The example that has every field.
const COMPLETE: &str = include_str!("../../examples/complete.yaml");

/// An object of the complete example.
struct Instance {
    /// The name of its definition in the schema.
    object: String,
    path: Vec<Step>,
    size: usize,
}

/// The complete example as JSON, with the place of every object in it.
struct Complete {
    whole: Value,
    instances: Vec<Instance>,
}

static ALL: LazyLock<Complete> = LazyLock::new(|| {
    let whole = Policy::from_yaml(COMPLETE).ok().and_then(|reading| serde_json::to_value(&reading.policy).ok()).unwrap_or_default();
    let schema = crate::schema::json_schema();
    let (none, mut instances) = (Map::new(), Vec::new());
    collect(&whole, &schema, schema["$defs"].as_object().unwrap_or(&none), "Policy", &mut Vec::new(), &mut instances);
    Complete { whole, instances }
});

/// Fields that an example does without, unless it is about them.
const BESIDE: [&str; 6] = ["evidence", "note", "x", "see", "id", "as_written"];

/// How many declarations an example may need.
const MOST_STEPS: usize = 60;

/// A small policy that shows an object of the language, by its name in the JSON Schema, or one field of it; nothing if there is no such object or field.
#[must_use]
pub fn example(object: &str, field: Option<&str>) -> Option<String> {
    let has = |instance: &&Instance| field.is_none_or(|field| at(&ALL.whole, &instance.path).is_some_and(|value| value.get(field).is_some()));
    let mut candidates: Vec<&Instance> = ALL.instances.iter().filter(|instance| instance.object == object).filter(has).collect();
    // An object is best shown with some of what it can say.
    candidates.sort_by_key(|instance| if field.is_some() { instance.size } else { instance.size.abs_diff(TELLING) });
    candidates.into_iter().find_map(|instance| cut_out(instance, field))
}

/// The size in bytes of an example that tells enough.
const TELLING: usize = 220;

fn cut_out(instance: &Instance, field: Option<&str>) -> Option<String> {
    let mut steps = instance.path.clone();
    steps.extend(field.map(|field| Step::from(field.to_owned())));
    // A field of a section itself, such as `scope.exclusive`, may need the rest of the section.
    let mut document = [steps.as_slice(), steps.get(..1)?].into_iter().find_map(|taken| {
        let mut document = json!({ "privacy_policy": "1.0" });
        take(&ALL.whole, taken, &mut document)?;
        complete(&mut document).map(|()| document)
    })?;
    if field.is_some() {
        shrink(&mut document, &steps);
    }
    let text = crate::write::yaml_text(&document);
    Policy::from_yaml(&text).is_ok().then_some(text)
}

/// Copies what stands at a path, with what stands around it in its entry of a section.
fn take(whole: &Value, steps: &[Step], into: &mut Value) -> Option<()> {
    // A section's entry is taken as a whole: `disclosure`, 3; `publishers`, name; `security`, `measures`, 2.
    let [Step::Key(section), rest @ ..] = steps else { return None };
    let section_value = whole.get(section.as_ref())?;
    let taken = match (section_value, rest) {
        (Value::Array(list), [Step::Index(at), inner @ ..]) => json!([pruned(list.get(*at)?, inner)]),
        (Value::Object(map), [Step::Key(key), inner @ ..]) => {
            let value = map.get(key.as_ref())?;
            let one = match (value, inner) {
                (Value::Array(list), [Step::Index(at), inner @ ..]) => json!([pruned(list.get(*at)?, inner)]),
                _ => pruned(value, inner),
            };
            let mut own = Map::new();
            own.insert(key.to_string(), one);
            Value::Object(own)
        }
        (other, _) => pruned(other, &[]),
    };
    let into = into.as_object_mut()?;
    match into.get_mut(section.as_ref()) {
        Some(Value::Object(there)) => merge(there, taken),
        Some(Value::Array(there)) => there.extend(taken.as_array().cloned().unwrap_or_default()),
        _ => _ = into.insert(section.to_string(), taken),
    }
    Some(())
}

/// Adds entries that are not there.
fn merge(there: &mut Map<String, Value>, taken: Value) {
    let Value::Object(taken) = taken else { return };
    for (key, value) in taken {
        match (there.get_mut(&key), value) {
            (Some(Value::Object(there)), value @ Value::Object(_)) => merge(there, value),
            (Some(_), _) => {}
            (None, value) => _ = there.insert(key, value),
        }
    }
}

/// A value without what stands beside, but for what is on the way.
fn pruned(value: &Value, way: &[Step]) -> Value {
    let on_way = |key: &str| matches!(way.first(), Some(Step::Key(step)) if step == key);
    match value {
        Value::Object(map) => {
            let kept = map.iter().filter(|(key, _)| on_way(key) || !BESIDE.contains(&key.as_str()));
            Value::Object(
                kept.map(|(key, value)| (key.clone(), pruned(value, if on_way(key) { way.get(1..).unwrap_or_default() } else { &[] }))).collect(),
            )
        }
        Value::Array(list) => match way.first() {
            // Of a list on the way, one entry tells enough.
            Some(Step::Index(at)) => json!([list.get(*at).map(|item| pruned(item, way.get(1..).unwrap_or_default()))]),
            _ => Value::Array(list.iter().map(|item| pruned(item, &[])).collect()),
        },
        other => other.clone(),
    }
}

/// Adds the declarations that a document uses.
fn complete(document: &mut Value) -> Option<()> {
    for _ in 0..MOST_STEPS {
        let text = crate::write::yaml_text(document);
        let problems = match Policy::from_yaml(&text) {
            Ok(_) => return Some(()),
            Err(problems) => problems.0,
        };
        let missing = problems.iter().filter(|problem| problem.code == Code::UndeclaredName).map(|problem| &problem.path);
        let names: BTreeSet<String> = missing.filter_map(|path| at(document, path.steps())?.as_str().map(str::to_owned)).collect();
        if names.is_empty() {
            return None;
        }
        names.iter().try_for_each(|name| declare(name, document))?;
    }
    None
}

/// Copies the declaration of a name, or of a short name, into a document.
fn declare(name: &str, document: &mut Value) -> Option<()> {
    let id = name.split_once(':').map_or(name, |(_, id)| id);
    let maps: [&[&str]; 7] = [
        &["definitions"],
        &["recipients"],
        &["publishers"],
        &["contact_points"],
        &["document", "sections"],
        &["document", "related"],
        &["document", "parts"],
    ];
    for keys in maps {
        let mut steps: Vec<Step> = keys.iter().map(|key| Step::from(*key)).collect();
        steps.push(id.to_owned().into());
        let Some(value) = at(&ALL.whole, &steps) else { continue };
        if at(document, &steps).is_some() {
            continue;
        }
        let mut declared = pruned(value, &[]);
        for key in steps.iter().rev() {
            let Step::Key(key) = key else { return None };
            declared = json!({ key.as_ref(): declared });
        }
        let Value::Object(declared) = declared else { return None };
        merge(document.as_object_mut()?, Value::Object(declared));
        return Some(());
    }
    let statement = ALL
        .instances
        .iter()
        .find(|instance| at(&ALL.whole, &instance.path).is_some_and(|value| value["id"] == id && value.get("kind_of").is_none()))?;
    let mut steps = statement.path.clone();
    steps.push("id".into());
    take(&ALL.whole, &steps, document)
}

/// Takes out of the entry around a field whatever can be left out without a problem.
fn shrink(document: &mut Value, steps: &[Step]) {
    let is_clean = |document: &Value| Policy::from_yaml(&crate::write::yaml_text(document)).is_ok_and(|reading| reading.remarks.is_empty());
    let Some(entry) = entry(steps) else { return };
    let on_way = steps.get(entry.len()).cloned();
    let keys: Vec<String> = at(document, &entry).and_then(Value::as_object).into_iter().flatten().map(|(key, _)| key.clone()).collect();
    let was_clean = is_clean(document);
    for key in keys.iter().rev().filter(|key| on_way != Some(Step::from((*key).clone())) && !KEPT.contains(&key.as_str())) {
        let mut less = document.clone();
        if let Some(map) = at_mut(&mut less, &entry).and_then(Value::as_object_mut) {
            map.shift_remove(key);
        }
        if was_clean && is_clean(&less) {
            *document = less;
        }
    }
}

/// Fields that say what a statement is about.
const KEPT: [&str; 5] = ["data", "purposes", "recipients", "stance", "kind"];

/// Where the entry of a section begins that a path leads into; in a document of one entry, it is the first.
fn entry(steps: &[Step]) -> Option<Vec<Step>> {
    let at = steps.iter().position(|step| matches!(step, Step::Index(_)))?;
    let mut entry = steps.get(..at)?.to_vec();
    entry.push(Step::Index(0));
    Some(entry)
}

fn at<'v>(value: &'v Value, steps: &[Step]) -> Option<&'v Value> {
    steps.iter().try_fold(value, |value, step| match step {
        Step::Key(key) => value.get(key.as_ref()),
        Step::Index(index) => value.get(*index),
    })
}

fn at_mut<'v>(value: &'v mut Value, steps: &[Step]) -> Option<&'v mut Value> {
    steps.iter().try_fold(value, |value, step| match step {
        Step::Key(key) => value.get_mut(key.as_ref()),
        Step::Index(index) => value.get_mut(*index),
    })
}

/// Finds the objects of a document, by walking it and the schema together.
fn collect(value: &Value, shape: &Value, definitions: &Map<String, Value>, name: &str, path: &mut Vec<Step>, found: &mut Vec<Instance>) {
    let mut inner = |value: &Value, shape: &Value, step: Step| {
        path.push(step);
        match definition(shape, definitions) {
            Some((name, definition)) => collect(value, definition, definitions, name, path, found),
            None => collect(value, shape, definitions, "", path, found),
        }
        path.pop();
    };
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                if let Some(shape) = shape["properties"].get(key).or_else(|| shape.get("additionalProperties").filter(|shape| shape.is_object())) {
                    inner(value, shape, key.clone().into());
                }
            }
        }
        Value::Array(list) => list.iter().enumerate().for_each(|(index, item)| inner(item, &shape["items"], Step::Index(index))),
        _ => {}
    }
    if value.is_object() && shape.get("properties").is_some() {
        found.push(Instance { object: name.to_owned(), path: path.clone(), size: pruned(value, &[]).to_string().len() });
    }
}

#[cfg(test)]
mod tests {
    use super::super::objects;
    use super::*;

    #[test]
    fn every_object_and_field_has_an_example_that_validates() {
        let mut missing = Vec::new();
        for object in objects().iter().filter(|object| object.name != "Policy") {
            let shown = example(&object.name, None).unwrap_or_else(|| panic!("{} has no example", object.name));
            assert!(Policy::from_yaml(&shown).is_ok(), "{shown}");
            for field in &object.fields {
                // The fields that all statements have are shown once.
                if field.common {
                    continue;
                }
                let Some(shown) = example(&object.name, Some(&field.name)) else {
                    missing.push(format!("{}.{}", object.name, field.name));
                    continue;
                };
                assert!(shown.contains(&format!("{}:", field.name)) && Policy::from_yaml(&shown).is_ok(), "{}.{}:\n{shown}", object.name, field.name);
            }
        }
        assert!(missing.is_empty(), "no example of {missing:?}");
        for field in super::super::common_fields() {
            let shown = objects().iter().filter(|object| object.is_statement()).find_map(|object| example(&object.name, Some(&field.name)));
            assert!(shown.is_some_and(|shown| shown.contains(&format!("{}:", field.name))), "{}", field.name);
        }
    }
}
