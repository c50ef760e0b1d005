//! Where the time goes: the stages of reading one by one, within a running process.

use std::hint::black_box;
use std::io;
use std::path::Path;
use std::time::Instant;

use privacy_policy::read::{Stage, read_through};

use super::floor::Floor;

const PASSES: usize = 1000;

/// Prints the stages of reading a file, each with all before it.
pub(crate) fn compare(file: &Path, floor: &Floor) -> io::Result<()> {
    let text = std::fs::read_to_string(file)?;
    let libyaml = floor.pass(file, PASSES)?;
    let stages = [
        ("events of saphyr-parser", best(|| saphyr_parser::Parser::new_from_str(&text).filter(|event| black_box(event).is_ok()).count())),
        ("+ tree with places", best(|| read_through(&text, Stage::Tree))),
        ("+ shape", best(|| read_through(&text, Stage::Shape))),
        ("+ model", best(|| read_through(&text, Stage::Model))),
        ("+ integrity", best(|| read_through(&text, Stage::Integrity))),
    ];
    println!("\n{:<42} {:>10} {:>10} {:>7}", "stage by stage, at best", "µs more", "µs so far", "ratio");
    println!("{:<42} {:>10} {:>10.0} {:>7.2}", floor.name, "", libyaml / 1e3, 1.0);
    let mut before = 0.0;
    for (name, nanoseconds) in stages {
        println!("{name:<42} {:>10.0} {:>10.0} {:>7.2}", (nanoseconds - before) / 1e3, nanoseconds / 1e3, nanoseconds / libyaml);
        before = nanoseconds;
    }
    Ok(())
}

/// The nanoseconds of the best of many passes.
fn best<T>(pass: impl Fn() -> T) -> f64 {
    let time = |_| {
        let start = Instant::now();
        black_box(pass());
        start.elapsed()
    };
    (0..PASSES).map(time).min().unwrap_or_default().as_nanos() as f64
}
