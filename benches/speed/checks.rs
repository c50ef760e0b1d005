//! What the checks cost: beside reading, and in a run over many files.

use std::hint::black_box;
use std::io;
use std::path::PathBuf;
use std::time::Instant;

use privacy_policy::Policy;
use privacy_policy::checks::{AsOf, Options, check};

use super::floor::Floor;
use super::process::{Cost, run};
use super::{PROGRAM, command, median};

/// A day on which most laws of the table hold. It is fixed, so that figures of different days can be compared.
const DAY: &str = "2025-01-01";
const PLACES: [&str; 2] = ["EU", "US-CA"];
const PASSES: usize = 500;

/// Compares all checks of a document with reading it, and runs over all documents with libyaml.
pub(crate) fn compare(files: &[PathBuf], floor: &Floor) -> io::Result<()> {
    println!("\n{:<42} {:>10} {:>10} {:>7} {:>7}", "privacy-policy check", "read ms", "check ms", "ratio", "at most");
    beside_reading(files)?;
    println!("{:<42} {:>10} {:>10}", "", "libyaml ms", "ms");
    let settings = ["--threads", "1", "--as-of", DAY, "--for", PLACES[0], "--for", PLACES[1]];
    for (name, look) in
        [("1000 documents, with all findings", &["check", "--quiet"][..]), ("1000 documents, with tables", &["check", "--quiet", "--summary"])]
    {
        let events = command(&floor.program.to_string_lossy(), &[], files);
        let checks = command(PROGRAM, &[look, &settings].concat(), files);
        let pairs: Vec<(Cost, Cost)> = (0..9).map(|_| Ok((run(&events)?, run(&checks)?))).collect::<io::Result<_>>()?;
        let middle = |figure: &dyn Fn(&(Cost, Cost)) -> f64| median(pairs.iter().map(figure).collect());
        let [events, checks] = [middle(&|(events, _)| events.busy), middle(&|(_, checks)| checks.busy)];
        println!("{name:<42} {events:>10.2} {checks:>10.2} {:>7.2} {:>7.1}", middle(&|(events, checks)| checks.busy / events.busy), 3.0);
    }
    Ok(())
}

/// Reading and checking one document, in turn, so that what else the machine does falls on both.
fn beside_reading(files: &[PathBuf]) -> io::Result<()> {
    let Some(file) = files.first() else { return Ok(()) };
    let text = std::fs::read_to_string(file)?;
    let read = || Policy::from_yaml(&text).map_err(|problems| io::Error::other(problems.to_string()));
    let policy = read()?.policy;
    let day = DAY.parse::<AsOf>().and_then(|day| day.day(&policy)).map_err(io::Error::other)?;
    let regions = PLACES.iter().map(|place| place.parse().map_err(|_| io::Error::other("no such place"))).collect::<io::Result<Vec<_>>>()?;
    let options = Options { regions, ..Options::on(day) };
    let time = |pass: &dyn Fn()| {
        let start = Instant::now();
        pass();
        start.elapsed().as_secs_f64() * 1e3
    };
    let reads = || drop(black_box(read()));
    let checks = || drop(black_box(check(&policy, &options)));
    let pairs: Vec<(f64, f64)> = (0..PASSES).map(|_| (time(&reads), time(&checks))).collect();
    let [reading, checking] = [median(pairs.iter().map(|pair| pair.0).collect()), median(pairs.iter().map(|pair| pair.1).collect())];
    println!("{:<42} {reading:>10.3} {checking:>10.3} {:>7.2} {:>7.2}", "one document of 20 kB, reading and checks", checking / reading, 0.25);
    Ok(())
}
