//! Pages of a thousand policies with their index, compared with validating the same files.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::Path;

use crate::PROGRAM;
use crate::documents;
use crate::process::run;

/// How often it is measured.
const RUNS: usize = 5;
/// The most times as long as validating.
const RATIO: f64 = 10.0;

pub(crate) fn compare(folder: &Path) -> io::Result<()> {
    let policies = folder.join("policies");
    fs::create_dir_all(&policies)?;
    for number in 0..1000 {
        fs::write(policies.join(format!("{number:03}.yaml")), documents::typical(number))?;
    }
    let command = |arguments: &[&str]| -> Vec<OsString> {
        [PROGRAM].iter().chain(arguments).map(OsString::from).chain([policies.clone().into_os_string()]).collect()
    };
    let pages = folder.join("pages");
    let validate = command(&["validate", "--quiet", "--threads", "1"]);
    let mut report = command(&["report", "--quiet", "--threads", "1", "--as-of", "2020-01-01", "--for", "EU", "--force", "-o"]);
    report.insert(report.len() - 1, pages.clone().into_os_string());
    let mut ratios = Vec::with_capacity(RUNS);
    let (mut one, mut other) = (0.0, 0.0);
    for _ in 0..RUNS {
        (one, other) = (run(&validate)?.busy, run(&report)?.busy);
        ratios.push(other / one);
    }
    ratios.sort_by(f64::total_cmp);
    let ratio = ratios.get(RUNS / 2).copied().unwrap_or(f64::NAN);
    println!("{:<42} {:>12} {:>12} {:>7} {:>8}", "", "validate ms", "report ms", "ratio", "at most");
    println!("{:<42} {one:>12.0} {other:>12.0} {ratio:>7.1} {RATIO:>8.1}", "1000 documents of 20 kB, with an index");
    fs::remove_dir_all(pages)
}
