//! Changes to the policy: which, how announced, when effective, and what they mean for data already held.

use super::statement::statement;
use super::{DataRef, Duration, Via};
use crate::vocab::{Announcement, ChangeConsent, ChangeTrigger, EffectiveMoment, PriorData};

statement! {
    /// How the policy is changed, for one kind of change.
    #[schemars(title = "Change")]
    pub struct Change {
        /// The kind of change.
        pub trigger: Option<ChangeTrigger>,
        /// The data that it is about.
        pub data: Vec<DataRef>,
        /// How it is announced.
        pub announced_by: Vec<Announcement>,
        /// How long before it takes effect it is announced.
        pub notice_period: Option<Duration>,
        /// When it takes effect.
        pub effective: Option<EffectiveMoment>,
        /// What it means for data already held.
        pub prior_data: Option<PriorData>,
        /// Whether it needs consent.
        pub consent: Option<ChangeConsent>,
        /// How to be told of changes.
        pub subscribe_via: Via,
        /// Going on using the service counts as accepting the change.
        pub continued_use_is_acceptance: bool,
        /// The reader is told to look for changes from time to time.
        pub review_advised: bool,
    }
}
