//! What to check against: what the command line says, then what the configuration file says.

use privacy_policy::Policy;
use privacy_policy::checks::{Assumption, Assumptions, Options};
use privacy_policy::model::Place;

use super::days::Days;
use super::levels::{Levels, Verdict, Verdicts};

/// What the command line or the configuration file says.
#[derive(Debug, Default)]
pub(super) struct Said {
    pub(super) as_of: Option<Days>,
    pub(super) regions: Vec<Place>,
    pub(super) strict: bool,
    assumptions: Vec<(Assumption, bool)>,
    verdicts: Verdicts,
}

impl Said {
    /// States a fact outside the text.
    pub(super) fn assume(&mut self, assumption: Assumption, holds: bool) -> Result<(), String> {
        if self.assumptions.contains(&(assumption, !holds)) {
            return Err(format!("`{0}` cannot both hold (`{0}`) and not hold (`{0}=no`)", assumption.name()));
        }
        self.assumptions.push((assumption, holds));
        Ok(())
    }

    /// Changes how bad the findings of a check or a family are.
    pub(super) fn judge(&mut self, name: &'static str, verdict: Verdict) -> Result<(), String> {
        let twice = |before: Verdict| format!("`{name}` cannot be under both `{}` and `{}`", before.name(), verdict.name());
        self.verdicts.add(name, verdict).map_err(twice)
    }
}

/// What to check against.
#[derive(Debug)]
pub(super) struct Settings {
    pub(super) days: Days,
    pub(super) regions: Vec<Place>,
    assumptions: Assumptions,
    pub(super) levels: Levels,
    /// Whether what is not encoded counts as not said, and what is not covered as something to see to.
    pub(super) strict: bool,
}

impl Settings {
    /// What the command line says counts, and where it is silent what the file says.
    pub(super) fn new(flags: Said, file: Said) -> Self {
        let mut assumptions = Assumptions::default();
        for (assumption, holds) in file.assumptions.into_iter().chain(flags.assumptions) {
            assumptions.set(assumption, holds);
        }
        Self {
            days: flags.as_of.or(file.as_of).unwrap_or_else(Days::today),
            regions: if flags.regions.is_empty() { file.regions } else { flags.regions },
            assumptions,
            levels: Levels { flags: flags.verdicts, file: file.verdicts },
            strict: flags.strict || file.strict,
        }
    }

    /// What the library is to check a policy against, and why the law of this day. The day may stand in the policy.
    pub(super) fn options(&self, policy: &Policy) -> Result<(Options, &'static str), String> {
        let (as_of, why) = self.days.day(policy)?;
        Ok((Options { as_of, regions: self.regions.clone(), assumptions: self.assumptions.clone(), strict: self.strict }, why))
    }
}
