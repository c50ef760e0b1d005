//! The vocabularies' tables are sound, and the generated code is made from them.

#[path = "support/generate_vocabulary.rs"]
mod generate_vocabulary;

#[path = "support/drift.rs"]
mod drift;

use std::path::Path;

#[test]
fn generated_code_is_current() {
    let vocab = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/vocab");
    drift::check("src/vocab/generated.rs", &generate_vocabulary::generate(&vocab));
}
