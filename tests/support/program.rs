//! Runs the built program.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

/// Longer than anything here takes, so that waiting for ever is seen.
const PATIENCE: Duration = Duration::from_secs(60);

pub(crate) const MINIMAL: &str = "privacy_policy: \"1.0\"\ncollection:\n  - data: [email_address]\n";
pub(crate) const MISSPELT: &str = "privacy_policy: \"1.0\"\ncollection:\n  - data: [emial_address]\n";

/// How a run ended.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// The program, with nothing in its environment that changes what it prints.
pub(crate) fn program() -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_privacy-policy"));
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS"] {
        program.env_remove(name);
    }
    program.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    program
}

/// Runs the program in a folder.
pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Run {
    finish(program().current_dir(folder).args(arguments), b"")
}

/// Runs a command to its end, with this input.
pub(crate) fn finish(command: &mut Command, input: &[u8]) -> Run {
    let mut child = command.stdin(Stdio::piped()).spawn().expect("the program starts");
    let (input, mut pipe) = (input.to_owned(), child.stdin.take().expect("a pipe"));
    // The program need not read its input to the end.
    std::thread::spawn(move || pipe.write_all(&input).unwrap_or_default());
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || sender.send(child.wait_with_output()).unwrap_or_default());
    let output = receiver.recv_timeout(PATIENCE).expect("the program ends").expect("its output");
    let text = |bytes| String::from_utf8(bytes).expect("output in UTF-8");
    let run = Run { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) };
    assert!(!run.err.contains("panicked"), "{run:?}");
    run
}

/// An empty folder of this name.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::remove_dir_all(&folder).unwrap_or_default();
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// An empty folder of this name with these files in it.
pub(crate) fn folder_with(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = folder(name);
    for (file, text) in files {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    folder
}
