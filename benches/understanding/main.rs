//! How fast policies are understood, compared with how fast they are read: `cargo bench --bench understanding`.

mod diff;
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
use std::hint::black_box;
use std::path::PathBuf;
use std::time::{Duration, Instant};

const PROGRAM: &str = env!("CARGO_BIN_EXE_privacy-policy");

/// How often each thing is timed; the middle figure counts.
const PASSES: usize = 101;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    if let [flag, command @ ..] = arguments.as_slice()
        && flag == process::ONE
    {
        return Ok(process::one(command)?);
    }
    questions::compare()?;
    diff::compare()?;
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("understanding");
    Ok(report::compare(&folder)?)
}

/// The middle of the times that something takes.
fn middle<T>(pass: impl Fn() -> T) -> Duration {
    let mut times: Vec<Duration> = (0..PASSES)
        .map(|_| {
            let start = Instant::now();
            black_box(pass());
            start.elapsed()
        })
        .collect();
    times.sort();
    times[PASSES / 2]
}
