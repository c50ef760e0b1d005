//! The flags that say which law is applied.

use std::path::PathBuf;

use clap::Args;
use privacy_policy::Policy;
use privacy_policy::checks::{Assumption, Options};
use privacy_policy::model::Place;

use super::days::Days;
use super::settings::{Said, Settings};
use super::{config, words};

/// Under which heading these flags stand in the help.
pub(in crate::cli) const HEADING: &str = "Law";

// A day and places. As doc comments, these lines would become the descriptions of the commands with these flags.
#[derive(Debug, Args)]
pub(in crate::cli) struct DayAndPlaces {
    /// The day whose law is applied: a date, or the document's own `captured`, `effective` or `updated`; of several, such as `effective,updated,today`, the first that there is [default: today]
    #[arg(long, value_name = "DATE", help_heading = HEADING)]
    pub(in crate::cli) as_of: Option<Days>,
    /// Places whose law is applied, such as EU, GB, CH or US-CA [default: those that the document speaks of]
    #[arg(long = "for", value_name = "REGION", value_delimiter = ',', value_parser = words::place, help_heading = HEADING)]
    pub(in crate::cli) regions: Vec<Place>,
}

// Which law is applied.
#[derive(Debug, Args)]
pub(in crate::cli) struct LawFlags {
    #[command(flatten)]
    when_and_where: DayAndPlaces,
    /// A fact outside the text that holds, or with `=no` does not
    #[arg(long, value_name = "NAME[=no]", value_parser = words::assumption, help_heading = HEADING)]
    assume: Vec<(Assumption, bool)>,
    /// The file with the settings [default: the nearest privacy-policy.toml]
    #[arg(long, value_name = "FILE", help_heading = HEADING)]
    config: Option<PathBuf>,
}

/// Which law is applied, after the configuration file.
#[derive(Debug)]
pub(in crate::cli) struct Law(Settings);

impl DayAndPlaces {
    /// What a policy is checked against, with no facts outside the text. The day may stand in the policy.
    pub(in crate::cli) fn options(&self, policy: &Policy) -> Result<Options, String> {
        let (day, _) = self.as_of.as_ref().unwrap_or(&Days::today()).day(policy)?;
        Ok(Options { regions: self.regions.clone(), ..Options::on(day) })
    }
}

impl LawFlags {
    /// What the flags say, and where they are silent the configuration file; or why they cannot be used.
    pub(in crate::cli) fn law(&self) -> Result<Law, String> {
        self.settings(self.said()?).map(Law)
    }

    /// What these flags say.
    pub(super) fn said(&self) -> Result<Said, String> {
        let mut said = Said::default();
        (said.as_of, said.regions) = (self.when_and_where.as_of.clone(), self.when_and_where.regions.clone());
        self.assume.iter().try_for_each(|(assumption, holds)| said.assume(*assumption, *holds))?;
        Ok(said)
    }

    /// What all flags say, and where they are silent the configuration file.
    pub(super) fn settings(&self, said: Said) -> Result<Settings, String> {
        Ok(Settings::new(said, config::read(self.config.as_deref())?))
    }
}

impl Law {
    /// What a policy is checked against. The day may stand in the policy.
    pub(in crate::cli) fn options(&self, policy: &Policy) -> Result<Options, String> {
        self.0.options(policy).map(|(options, _)| options)
    }
}
