//! Recorded sessions: files that hold commands and what they print, compared as text. To record one, write the line with the command and run the
//! tests once with `UPDATE=1`.

use std::fs;
use std::path::Path;

use crate::drift;
use crate::program::{finish, program};

#[test]
fn sessions_are_current() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sessions");
    let mut sessions = 0;
    for entry in fs::read_dir(&folder).expect("the sessions") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|ending| ending == "txt") {
            let recorded = fs::read_to_string(&path).expect("a session");
            let played: String = recorded.lines().filter(|line| line.starts_with("$ ")).map(|line| play(&folder, line)).collect();
            let name = path.file_name().expect("a name").to_string_lossy();
            drift::check(&format!("tests/sessions/{name}"), &played);
            sessions += 1;
        }
    }
    assert!(sessions > 0);
}

/// Runs the command of a line such as `$ privacy-policy validate - < a.yaml`, and records the line and what followed.
fn play(folder: &Path, line: &str) -> String {
    let command = line.strip_prefix("$ privacy-policy").unwrap_or_else(|| panic!("{line}: a session runs `privacy-policy`"));
    let (command, input) = command.split_once(" < ").unwrap_or((command, ""));
    let files = folder.join("files");
    let input = if input.is_empty() { Vec::new() } else { fs::read(files.join(input)).expect("the input") };
    let run = finish(program().current_dir(files).args(command.split_whitespace()), &input);
    let mut record = format!("{line}\n{}", run.out);
    if !run.err.is_empty() {
        record += &format!("-- standard error\n{}", run.err);
    }
    record += &format!("-- exit status {}\n\n", run.code.unwrap_or(-1));
    // A new version of the program changes no session.
    let record = record.replace(&format!("\"semanticVersion\":\"{}\"", env!("CARGO_PKG_VERSION")), "\"semanticVersion\":\"VERSION\"");
    // Colours can be read, and checked-in files do nothing to a terminal.
    record.replace('\u{1b}', "\\e")
}
