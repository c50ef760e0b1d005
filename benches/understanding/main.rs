//! How fast policies are understood, compared with how fast they are read: `cargo bench --bench understanding`.

#[allow(dead_code, reason = "the benchmark of reading, which it belongs to, uses more of it")]
#[path = "../speed/documents.rs"]
mod documents;
#[allow(dead_code, reason = "the benchmark of reading, which it belongs to, uses more of it")]
#[path = "../speed/process.rs"]
mod process;
mod questions;
mod report;

use std::error::Error;
use std::ffi::OsString;
use std::path::PathBuf;

const PROGRAM: &str = env!("CARGO_BIN_EXE_privacy-policy");

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    if let [flag, command @ ..] = arguments.as_slice()
        && flag == process::ONE
    {
        return Ok(process::one(command)?);
    }
    questions::compare()?;
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("understanding");
    Ok(report::compare(&folder)?)
}
