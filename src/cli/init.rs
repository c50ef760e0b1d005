//! `init`: a file to start from.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::Args;

use super::Exit;
use super::inputs::{is_standard_input, reason};
use super::screen::Screen;

const STARTER: &str = include_str!("starter.yaml");

const EXAMPLES: &str = "\
Examples:
  privacy-policy init                    write privacy-policy.yaml
  privacy-policy init policies/acme.yaml
  privacy-policy init - | less           only look at it";

/// Write a policy file to start from, with comments that explain it
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
        let path = self.path.display();
        match write(&self.path, self.force) {
            Ok(()) => {
                screen.tell(&format!("wrote `{path}`; `privacy-policy validate {path}` checks it"))?;
                Ok(Exit::Clean)
            }
            Err(error) => {
                let tip = if error.kind() == io::ErrorKind::AlreadyExists { "; `--force` writes over it" } else { "" };
                screen.complain(&format!("cannot write `{path}`: {}{tip}", reason(&error)))?;
                Ok(Exit::Failed)
            }
        }
    }
}

/// Writes the file completely or not at all: first beside its place, under a name of this process, and then in one step to its place.
fn write(path: &Path, force: bool) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(there) if !there.is_file() => return Err(io::Error::new(io::ErrorKind::InvalidInput, "something that is not a regular file is there")),
        Ok(_) if !force => return Err(io::Error::new(io::ErrorKind::AlreadyExists, "a file of this name is there")),
        _ => {}
    }
    let mut beside = OsString::from(path);
    beside.push(format!(".{}.new", std::process::id()));
    let beside = PathBuf::from(beside);
    let done = File::create_new(&beside).and_then(|mut file| file.write_all(STARTER.as_bytes())).and_then(|()| put(&beside, path, force));
    if done.is_err() {
        // If even this fails, the first failure says more.
        let _ = fs::remove_file(&beside);
    }
    done
}

/// Gives a file its name. A link, other than renaming, never takes the place of a file that has come there in the meantime.
fn put(beside: &Path, path: &Path, force: bool) -> io::Result<()> {
    if !force {
        match fs::hard_link(beside, path) {
            Ok(()) => return fs::remove_file(beside),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Err(error),
            // The file system has no links.
            Err(_) => {}
        }
    }
    fs::rename(beside, path)
}
