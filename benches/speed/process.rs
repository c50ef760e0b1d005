//! What a process costs, as the system counts it.

use std::ffi::OsString;
use std::io;
use std::process::{Command, Stdio};
use std::time::Instant;

use wait4::Wait4;

/// The argument with which this program calls itself.
pub(crate) const ONE: &str = "--one-process";

/// What one process took.
#[derive(Clone, Copy)]
pub(crate) struct Cost {
    /// Processor time in the program and in the system, in milliseconds.
    pub(crate) busy: f64,
    /// Time on the clock, in milliseconds.
    pub(crate) elapsed: f64,
    /// The most memory at any time, in MiB.
    pub(crate) memory: f64,
}

/// Runs a command, which must succeed.
///
/// A process of our own starts it: the system counts towards a new process's memory what the one that started it had, so that must be small.
pub(crate) fn run(command: &[OsString]) -> io::Result<Cost> {
    let output = Command::new(std::env::current_exe()?).arg(ONE).args(command).stderr(Stdio::inherit()).output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    let numbers: Vec<f64> = text.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    match (output.status.success(), numbers.as_slice()) {
        (true, &[busy, elapsed, memory]) => Ok(Cost { busy, elapsed, memory }),
        _ => Err(io::Error::other(format!("{command:?} failed: {text}"))),
    }
}

/// The other side of `run`: starts the command and prints the three numbers.
pub(crate) fn one(command: &[OsString]) -> io::Result<()> {
    let [program, arguments @ ..] = command else { return Err(io::ErrorKind::InvalidInput.into()) };
    let start = Instant::now();
    let mut child = Command::new(program).args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).spawn()?;
    let end = child.wait4()?;
    let elapsed = start.elapsed();
    // A check that finds something ends with 1.
    if !matches!(end.status.code(), Some(0 | 1)) {
        return Err(io::Error::other(format!("ended with {}", end.status)));
    }
    let busy = end.rusage.utime + end.rusage.stime;
    println!("{} {} {}", busy.as_secs_f64() * 1e3, elapsed.as_secs_f64() * 1e3, end.rusage.maxrss as f64 / 1048576.0);
    Ok(())
}
