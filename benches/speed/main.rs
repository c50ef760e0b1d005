//! How fast policies are read, compared with libyaml's event parser over the same files in the same minute: `cargo bench`.
//!
//! Every figure is the middle one of several pairs, first libyaml and then `privacy-policy validate`, so that what else the machine does falls on
//! both. Times are processor time, as the system counts it for the whole process; only for two threads it is the clock that counts.

mod checks;
mod documents;
mod floor;
mod process;
mod stages;

use std::ffi::OsString;
use std::io;
use std::path::PathBuf;

use floor::Floor;
use process::{Cost, run};

const PROGRAM: &str = env!("CARGO_BIN_EXE_privacy-policy");

/// One comparison: the files, how often it is made, and the bounds that the project has set itself.
struct Comparison {
    name: &'static str,
    files: Vec<PathBuf>,
    pairs: usize,
    /// The most times as long as libyaml.
    ratio: f64,
    /// The most memory, in MiB.
    memory: Option<f64>,
}

fn main() -> io::Result<()> {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    if let [flag, command @ ..] = arguments.as_slice()
        && flag == process::ONE
    {
        return process::one(command);
    }
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("speed");
    std::fs::create_dir_all(&folder)?;
    let write = |name: String, text: String| -> io::Result<PathBuf> {
        let path = folder.join(name);
        std::fs::write(&path, text)?;
        Ok(path)
    };
    let typical = (0..1000).map(|number| write(format!("{number:03}.yaml"), documents::typical(number))).collect::<io::Result<Vec<_>>>()?;
    let large = write("large.yaml".to_owned(), documents::large())?;
    let floor = Floor::build(&folder)?;

    println!("\nprivacy-policy validate, compared with {} (processor time)\n", floor.name);
    println!("{:<42} {:>10} {:>10} {:>7} {:>7} {:>8} {:>7}", "", "libyaml ms", "ms", "ratio", "at most", "MiB", "at most");
    let comparisons = [
        Comparison { name: "one document of 20 kB, cold", files: typical[..1].to_vec(), pairs: 200, ratio: 3.0, memory: Some(10.0) },
        Comparison { name: "1000 such documents, one thread", files: typical.clone(), pairs: 15, ratio: 2.5, memory: None },
        Comparison { name: "one document of 5 MB, 16 000 statements", files: vec![large], pairs: 15, ratio: 3.5, memory: Some(60.0) },
    ];
    for comparison in &comparisons {
        compare(comparison, &floor)?;
    }
    threads(&typical)?;
    stages::compare(&typical[0], &floor)?;
    checks::compare(&typical, &floor)
}

/// The middle one of several figures.
fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
}

fn command(program: &str, arguments: &[&str], files: &[PathBuf]) -> Vec<OsString> {
    let arguments = std::iter::once(&program).chain(arguments).map(OsString::from);
    arguments.chain(files.iter().map(OsString::from)).collect()
}

fn validate(threads: &str, files: &[PathBuf]) -> Vec<OsString> {
    command(PROGRAM, &["validate", "--quiet", "--threads", threads], files)
}

fn compare(comparison: &Comparison, floor: &Floor) -> io::Result<()> {
    let events = command(&floor.program.to_string_lossy(), &[], &comparison.files);
    let validate = validate("1", &comparison.files);
    let pairs: Vec<(Cost, Cost)> = (0..comparison.pairs).map(|_| Ok((run(&events)?, run(&validate)?))).collect::<io::Result<_>>()?;
    let middle = |figure: &dyn Fn(&(Cost, Cost)) -> f64| median(pairs.iter().map(figure).collect());
    println!(
        "{:<42} {:>10.2} {:>10.2} {:>7.2} {:>7.1} {:>8.1} {:>7}",
        comparison.name,
        middle(&|(events, _)| events.busy),
        middle(&|(_, validate)| validate.busy),
        middle(&|(events, validate)| validate.busy / events.busy),
        comparison.ratio,
        middle(&|(_, validate)| validate.memory),
        comparison.memory.map_or_else(String::new, |memory| format!("{memory:.0}")),
    );
    Ok(())
}

/// How many times as many documents two threads read as one.
fn threads(files: &[PathBuf]) -> io::Result<()> {
    let (one, two) = (validate("1", files), validate("2", files));
    let pairs: Vec<(Cost, Cost)> = (0..15).map(|_| Ok((run(&one)?, run(&two)?))).collect::<io::Result<_>>()?;
    let middle = |figure: &dyn Fn(&(Cost, Cost)) -> f64| median(pairs.iter().map(figure).collect());
    println!("\n{:<42} {:>10} {:>10} {:>7} {:>8}", "on the clock", "one ms", "two ms", "ratio", "at least");
    println!(
        "{:<42} {:>10.2} {:>10.2} {:>7.2} {:>8.1}",
        "1000 such documents, two threads",
        middle(&|(one, _)| one.elapsed),
        middle(&|(_, two)| two.elapsed),
        middle(&|(one, two)| one.elapsed / two.elapsed),
        1.7,
    );
    Ok(())
}
