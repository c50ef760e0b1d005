//! Which findings count for more or less than their checks say: `--deny`, `--warn` and `--allow`, by code or family.

use privacy_policy::Level;
use privacy_policy::checks::{Finding, Rule, rules};

/// What is said about the checks of one name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    Deny,
    Warn,
    Allow,
}

impl Verdict {
    pub(super) const ALL: [Self; 3] = [Self::Deny, Self::Warn, Self::Allow];

    /// The name, as the flag and the key of the configuration file have it.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Deny => "deny",
            Self::Warn => "warn",
            Self::Allow => "allow",
        }
    }
}

/// What is said about the checks, by code or family. Names are those of checks: they were looked up before.
#[derive(Debug, Clone, Default)]
pub(super) struct Verdicts(Vec<(&'static str, Verdict)>);

impl Verdicts {
    /// Adds a verdict, or gives back another that was said of the same name before.
    pub(super) fn add(&mut self, name: &'static str, verdict: Verdict) -> Result<(), Verdict> {
        match self.0.iter().find(|(known, _)| *known == name) {
            Some((_, before)) if *before != verdict => Err(*before),
            Some(_) => Ok(()),
            None => {
                self.0.push((name, verdict));
                Ok(())
            }
        }
    }

    /// What is said about a check. The word on the check itself goes before that on its family.
    fn on(&self, rule: &Rule) -> Option<Verdict> {
        let named = |name| self.0.iter().find(|(known, _)| *known == name).map(|(_, verdict)| *verdict);
        named(rule.name).or_else(|| named(rule.family))
    }
}

/// The verdicts of the command line and, where it says nothing, of the configuration file.
#[derive(Debug, Default)]
pub(super) struct Levels {
    pub(super) flags: Verdicts,
    pub(super) file: Verdicts,
}

impl Levels {
    /// How bad a finding is; nothing if it is not to be reported.
    pub(super) fn level(&self, finding: &Finding) -> Option<Level> {
        match self.flags.on(finding.rule).or_else(|| self.file.on(finding.rule)) {
            None => Some(finding.level),
            Some(Verdict::Deny) => Some(Level::Error),
            Some(Verdict::Warn) => Some(Level::Warning),
            Some(Verdict::Allow) => None,
        }
    }
}

/// The names of all families, in the order in which their first checks come.
pub(in crate::cli) fn families() -> Vec<&'static str> {
    let mut families = Vec::new();
    for rule in rules() {
        if !families.contains(&rule.family) {
            families.push(rule.family);
        }
    }
    families
}

/// The names of all families and checks.
pub(in crate::cli) fn names() -> Vec<&'static str> {
    let mut names = families();
    names.extend(rules().map(|rule| rule.name));
    names
}
