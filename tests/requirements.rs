//! The tables of requirements and regions are sound, and the generated code is made from them.

#[path = "support/drift.rs"]
mod drift;
#[path = "support/generate_requirements.rs"]
mod generate_requirements;
#[path = "support/generate_vocabulary.rs"]
#[allow(dead_code, reason = "shared with another test, which uses the rest")]
mod generate_vocabulary;

use std::path::{Path, PathBuf};

fn checks() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/checks")
}

#[test]
fn generated_code_is_current() {
    drift::check("src/checks/generated.rs", &generate_requirements::generate(&checks()));
}
