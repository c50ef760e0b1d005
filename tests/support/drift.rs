//! Checked-in files that are made by a program: compares, and with `UPDATE=1` rewrites.

use std::fs;
use std::path::Path;

/// Fails if the file does not have this text.
pub(crate) fn check(file: &str, expected: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, expected).unwrap_or_else(|e| panic!("{file}: {e}"));
    }
    let actual = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{file}: {e}"));
    assert!(actual == expected, "{file} is out of date: run the tests once with UPDATE=1");
}
