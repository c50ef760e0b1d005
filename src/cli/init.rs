//! `init`: a file to start from.

use std::io;
use std::path::PathBuf;

use clap::Args;

use super::Exit;
use super::file;
use super::inputs::is_standard_input;
use super::screen::Screen;
use super::visible::visible;

const STARTER: &str = include_str!("starter.yaml");

const EXAMPLES: &str = "\
Examples:
  privacy-policy init                    write privacy-policy.yaml
  privacy-policy init policies/acme.yaml
  privacy-policy init - | less           only look at it

Exit status: 0 written, 2 wrong use, or a file that cannot be written.";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Init {
    /// The file to write; `-` for standard output
    #[arg(value_name = "PATH", default_value = "privacy-policy.yaml")]
    path: PathBuf,
    /// Write over a file that is there
    #[arg(long)]
    force: bool,
}

impl Init {
    pub(super) fn run(self, screen: &mut Screen) -> io::Result<Exit> {
        if is_standard_input(&self.path) {
            screen.print(STARTER)?;
            return Ok(Exit::Clean);
        }
        let path = self.path.to_string_lossy();
        let path = visible(&path);
        match file::write(&self.path, STARTER, self.force) {
            Ok(()) => {
                screen.note(&format!("wrote `{path}`; `privacy-policy validate {path}` checks it"))?;
                Ok(Exit::Clean)
            }
            Err(wrong) => {
                screen.complain(&wrong)?;
                Ok(Exit::Failed)
            }
        }
    }
}
