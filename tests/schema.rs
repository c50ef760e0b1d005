//! The JSON Schema's checked-in copies, and the gate's tables, are made from the model.

#[path = "support/drift.rs"]
mod drift;
#[path = "support/generate_shapes.rs"]
mod generate_shapes;

use privacy_policy::schema;

#[test]
fn current_schema_is_checked_in() {
    drift::check("schema/privacy-policy.json", &schema::json_schema_text());
}

#[test]
fn gate_follows_the_schema() {
    drift::check("src/gate/shapes.rs", &generate_shapes::generate(&schema::json_schema()));
}
