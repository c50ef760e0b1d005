//! How vague a text is, in numbers.

use super::coded::is_vague;
use crate::model::{Common, Policy, StatementRef};
use crate::vocab::{Discretion, Party, Stance, Strength};

/// How vague a text is: how many of its statements hedge, and by what. One statement can count under several heads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Vagueness {
    /// All statements.
    pub statements: usize,
    /// Statements that are hedged in any of the ways below, vague purposes and unnamed recipients apart.
    pub hedged_statements: usize,
    /// Statements of what may be done.
    pub may: usize,
    /// Statements that the text only hints at in part ("may need to").
    pub hinted: usize,
    /// Promises of an effort instead of a result.
    pub effort: usize,
    /// Statements of what ought to be ("should").
    pub should: usize,
    /// Statements with lists that name examples only.
    pub open_ended: usize,
    /// Statements that leave the matter to somebody's belief.
    pub own_belief: usize,
    /// Statements that leave the matter to somebody's sole discretion.
    pub sole_discretion: usize,
    /// Statements of any purpose, or of purposes that the text leaves open; denials apart.
    pub vague_purposes: usize,
    /// Statements that name recipients only as third parties; denials apart.
    pub unnamed_recipients: usize,
    /// Definitions and groups of recipients with lists that name examples only.
    pub open_ended_definitions: usize,
}

impl Vagueness {
    /// The numbers of a policy.
    #[must_use]
    pub fn of(policy: &Policy) -> Self {
        let statements: Vec<_> = policy.statements().map(|(_, statement)| (statement, statement.common())).collect();
        Self::over(policy, statements.iter().map(|(statement, common)| (*statement, common)))
    }

    /// The numbers of a policy with these statements.
    pub(crate) fn over<'a>(policy: &Policy, statements: impl Iterator<Item = (StatementRef<'a>, &'a Common<'a>)>) -> Self {
        let definitions = policy.definitions.values().map(|definition| &definition.open_ended);
        let recipients = policy.recipients.values().map(|recipient| &recipient.open_ended);
        let open_ended_definitions = definitions.chain(recipients).filter(|fields| !fields.is_empty()).count();
        let mut vagueness = Self { open_ended_definitions, ..Self::default() };
        statements.for_each(|(statement, common)| vagueness.add(statement, common));
        vagueness
    }

    fn add(&mut self, statement: StatementRef<'_>, common: &Common<'_>) {
        let mut hedged = false;
        let mut count = |number: &mut usize, holds: bool| {
            *number += usize::from(holds);
            hedged |= holds;
        };
        count(&mut self.may, common.stance == Stance::May);
        count(&mut self.hinted, !common.hedged.is_empty());
        count(&mut self.effort, common.effort.is_some());
        count(&mut self.should, common.strength == Some(Strength::Should));
        count(&mut self.open_ended, !common.open_ended.is_empty());
        count(&mut self.own_belief, common.discretion == Some(Discretion::OwnBelief));
        count(&mut self.sole_discretion, common.discretion == Some(Discretion::Sole));
        self.statements += 1;
        self.hedged_statements += usize::from(hedged);
        if common.stance == Stance::DoesNot {
            return;
        }
        self.vague_purposes += usize::from(statement.purposes().iter().any(|purpose| is_vague(*purpose)));
        let unnamed = [Party::ThirdParty, Party::UnspecifiedThirdParty, Party::Anyone].map(Into::into);
        self.unnamed_recipients += usize::from(statement.recipients().iter().any(|recipient| unnamed.contains(recipient)));
    }

    /// The share of statements that are hedged, from 0 to 1.
    #[must_use]
    #[allow(clippy::cast_precision_loss, reason = "documents have fewer statements than a float has digits for")]
    pub fn share(&self) -> f64 {
        if self.statements == 0 { 0.0 } else { self.hedged_statements as f64 / self.statements as f64 }
    }
}
