//! `completions`: lets a shell complete commands, options, and the names that they take.

use std::io;

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use super::screen::Screen;
use super::{Cli, Exit};

const EXAMPLES: &str = "\
Examples:
  privacy-policy completions bash > ~/.local/share/bash-completion/completions/privacy-policy
  privacy-policy completions zsh > ~/.zfunc/_privacy-policy
  privacy-policy completions fish > ~/.config/fish/completions/privacy-policy.fish";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Completions {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

impl Completions {
    pub(super) fn run(self, screen: &mut Screen) -> io::Result<Exit> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Cli::command(), "privacy-policy", &mut script);
        screen.print(&String::from_utf8_lossy(&script))?;
        Ok(Exit::Clean)
    }
}
