//! The laws whose requirements were asked for, each with its answers.

use privacy_policy::checks::Answer;

use super::checked::Checked;

/// A law and the answers to its requirements.
pub(super) struct Law {
    pub(super) name: &'static str,
    pub(super) met: usize,
    pub(super) not_met: usize,
    pub(super) unknown: usize,
}

impl Law {
    /// How many requirements were asked for.
    pub(super) const fn requirements(&self) -> usize {
        self.met + self.not_met + self.unknown
    }
}

/// The laws, in the order in which their first requirements come.
pub(super) fn laws(checked: &Checked<'_>) -> Vec<Law> {
    let mut laws: Vec<Law> = Vec::new();
    for outcome in &checked.report.outcomes {
        let name = outcome.requirement.rule.family;
        let at = laws.iter().position(|law| law.name == name).unwrap_or_else(|| {
            laws.push(Law { name, met: 0, not_met: 0, unknown: 0 });
            laws.len() - 1
        });
        let Some(law) = laws.get_mut(at) else { continue };
        match outcome.answer {
            Answer::Met => law.met += 1,
            Answer::NotMet => law.not_met += 1,
            Answer::Unknown => law.unknown += 1,
        }
    }
    laws
}
