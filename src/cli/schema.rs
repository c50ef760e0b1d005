//! `schema`: the JSON Schema, for editors and for programs in other languages.

use std::io;

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::Exit;
use super::screen::Screen;

/// The published schemas. They never change, so that a file stays valid.
const VERSIONS: [(&str, &str); 1] = [("1.0", include_str!("../../schema/privacy-policy-1.0.json"))];
/// Those of preferences files.
const PREFERENCES: [(&str, &str); 1] = [("1.0", include_str!("../../schema/preferences-1.0.json"))];

const EXAMPLES: &str = "\
Examples:
  privacy-policy schema > privacy-policy.schema.json
  privacy-policy schema --version 1.0 | jq .title
  privacy-policy schema --preferences > preferences.schema.json

A YAML file whose first line is
  # yaml-language-server: $schema=privacy-policy.schema.json
is then completed and explained while you write, in every editor that has the YAML language server.";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Schema {
    /// The version of the language
    #[arg(long, value_name = "VERSION", value_parser = PossibleValuesParser::new(VERSIONS.map(|(version, _)| version)), default_value = VERSIONS[VERSIONS.len() - 1].0)]
    version: String,
    /// The schema of preferences files, which `match` reads
    #[arg(long)]
    preferences: bool,
}

impl Schema {
    pub(super) fn run(self, screen: &mut Screen) -> io::Result<Exit> {
        let schemas = if self.preferences { &PREFERENCES } else { &VERSIONS };
        for (_, text) in schemas.iter().filter(|(version, _)| *version == self.version) {
            screen.print(text)?;
        }
        Ok(Exit::Clean)
    }
}
