//! A fixture of a check: a policy file whose first line says for when and where it is checked.

use std::fs;
use std::path::{Path, PathBuf};

use privacy_policy::Policy;
use privacy_policy::checks::{AsOf, Options, Report, check};

/// The folder of all fixtures of checks.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/checks")
}

/// Reads a fixture and checks it as its first line says: `# as-of: DATE for: REGION… assume: NAME…`.
pub(crate) fn run(file: &Path) -> Result<Report, String> {
    let text = fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
    let reading = Policy::from_yaml(&text).map_err(|problems| format!("{}:\n{problems}", file.display()))?;
    let first = text.lines().next().and_then(|line| line.strip_prefix("# ")).unwrap_or_default();
    let options = options(first, &reading.policy).map_err(|e| format!("{}: {e}", file.display()))?;
    Ok(check(&reading.policy, &options))
}

fn options(line: &str, policy: &Policy) -> Result<Options, String> {
    let mut options = Options::on(chrono::NaiveDate::from_ymd_opt(2025, 1, 1).ok_or("no day")?);
    let mut key = "";
    for word in line.split_whitespace() {
        match (word, key) {
            ("as-of:" | "for:" | "assume:", _) => key = word,
            (day, "as-of:") => options.as_of = day.parse::<AsOf>().and_then(|day| day.day(policy)).map_err(|e| e.to_string())?,
            (place, "for:") => options.regions.push(place.parse().map_err(|e| format!("{e}"))?),
            (assumption, "assume:") => options.assumptions.state(assumption).map_err(|e| e.to_string())?,
            (word, _) => return Err(format!("`{word}` in the first line is not understood")),
        }
    }
    Ok(options)
}
