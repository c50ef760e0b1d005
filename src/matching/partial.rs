//! Denials that reach less far than their data, purposes and recipients say: of one technique, in one situation, of one operation.

use crate::model::StatementRef;
use crate::vocab::{Act, DecisionKind};

/// Whether what a statement denies, or says that there is only, is one way among others of doing the act.
pub(super) fn is_one_way_of(statement: StatementRef<'_>, act: Act) -> bool {
    use StatementRef as S;
    match statement {
        // What is not collected for a purpose can be collected for another one, and used for that one after all.
        S::Collection(_) if act != Act::Collect => true,
        S::Collection(collection) => {
            !(collection.methods.is_empty() && collection.operations.is_empty() && collection.context.is_empty() && collection.sources.is_empty())
        }
        S::Use(r#use) => {
            let joins = act != Act::Combine && !(r#use.combines.is_empty() && r#use.operations.is_empty());
            joins || !(r#use.derives.is_empty() && r#use.channels.is_empty() && r#use.on_behalf_of.is_empty())
        }
        // Each is about one technique, and there are others.
        S::Tracking(_) => true,
        S::AutomatedDecision(decision) => !decision.kinds.is_empty() && !decision.kinds.contains(&DecisionKind::Automated),
        _ => false,
    }
}
