//! `guide`: the whole language on some pages.

use std::io;

use clap::Args;
use privacy_policy::language;

use super::Exit;
use super::screen::Screen;

const EXAMPLES: &str = "\
Examples:
  privacy-policy guide | less
  privacy-policy guide > guide.md       for a program that writes policy files

Exit status: 0 printed.";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Guide {}

impl Guide {
    pub(super) fn run(self, screen: &mut Screen) -> io::Result<Exit> {
        screen.print(&language::guide())?;
        Ok(Exit::Clean)
    }
}
