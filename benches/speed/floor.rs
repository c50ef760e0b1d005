//! The program that everything is compared with: libyaml's event parser in C or, where that cannot be compiled, as translated to Rust.

use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

const SOURCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/speed/floor.c");
const TRANSLATION: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/floor/Cargo.toml");

/// The compiled program, and what to call it.
pub(crate) struct Floor {
    pub(crate) program: PathBuf,
    pub(crate) name: &'static str,
}

impl Floor {
    pub(crate) fn build(folder: &Path) -> io::Result<Self> {
        let program = folder.join("floor");
        let in_c = Command::new("cc").args(["-O2", "-o"]).arg(&program).args([SOURCE, "-lyaml"]).output();
        if in_c.is_ok_and(|output| output.status.success()) {
            return Ok(Self { program, name: "libyaml in C" });
        }
        let target = folder.join("target");
        let in_rust = Command::new("cargo").args(["build", "--release", "--manifest-path", TRANSLATION, "--target-dir"]).arg(&target).status()?;
        if !in_rust.success() {
            return Err(io::Error::other("libyaml could be built neither from C (Debian: libyaml-dev) nor from its translation to Rust"));
        }
        Ok(Self { program: target.join("release/floor"), name: "libyaml, translated to Rust" })
    }

    /// The nanoseconds that one pass over the events of a file takes at best, within a running program.
    pub(crate) fn pass(&self, file: &Path, times: usize) -> io::Result<f64> {
        let output = Command::new(&self.program).args(["-n", &times.to_string()]).arg(file).output()?;
        String::from_utf8_lossy(&output.stdout).trim().parse().map_err(io::Error::other)
    }
}
