//! What has room in the memory that reading may take, and what is refused.

use std::fs;
use std::path::{Path, PathBuf};

use privacy_policy::preferences::Preferences;
use privacy_policy::{Code, Limits, Policy, Problems};
use shapes::{SHAPES, Shape};

#[path = "../benches/speed/documents.rs"]
#[allow(dead_code, reason = "the benchmark uses all of it")]
mod documents;
#[path = "support/shapes.rs"]
mod shapes;

/// Reads a policy or wishes, within a limit of memory.
fn problems(text: &str, memory: Option<usize>) -> Problems {
    let limits = Limits { memory, ..Limits::default() };
    if Preferences::is_first_key_of(text.as_bytes()) {
        return Preferences::from_yaml_with(text, limits).map_or_else(|problems| problems, |reading| Problems(reading.remarks));
    }
    Policy::from_yaml_with(text, limits).map_or_else(|problems| problems, |reading| Problems(reading.remarks))
}

/// Whether a text was refused for want of memory.
fn is_refused(text: &str, memory: Option<usize>) -> bool {
    problems(text, memory).0.iter().any(|problem| problem.code == Code::TooLarge)
}

fn text_of(shape: &Shape, size: usize) -> String {
    let mut text = Vec::new();
    shape.write(&mut text, size).unwrap();
    String::from_utf8(text).unwrap()
}

#[test]
fn ten_kilobytes_of_anything_have_room() {
    for shape in SHAPES {
        assert!(!is_refused(&text_of(shape, 10_000), None), "{}", shape.name);
    }
}

#[test]
fn a_hundred_bytes_to_a_statement_have_room() {
    let people = SHAPES.iter().skip_while(|shape| shape.name != "statements of a hundred bytes");
    for shape in people {
        assert!(!is_refused(&text_of(shape, 3_000_000), None), "{}", shape.name);
    }
}

/// Every file below a folder that is read as a policy or as wishes.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] });
    files.filter(|path| path.extension().is_some_and(|ending| ["yaml", "yml", "json"].iter().any(|known| ending == *known))).collect()
}

#[test]
fn what_people_write_is_far_below_the_limit() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut read = 0;
    for file in ["examples", "tests/fixtures", "tests/checks", "tests/diff", "tests/preferences", "tests/wishes"]
        .iter()
        .flat_map(|folder| files(&root.join(folder)))
    {
        let Ok(text) = fs::read_to_string(&file) else { continue };
        // The program itself is counted for 12 of the 20 MB; of the rest, none of these takes a quarter.
        assert!(!is_refused(&text, Some(13_000_000 + 20 * text.len())), "{}", file.display());
        read += 1;
    }
    assert!(read > 100, "only {read} files");
    let large = documents::large();
    assert!(!is_refused(&large, Some((20 * large.len() + 20_000_000) * 3 / 5)), "16 000 statements take little more than half");
}

#[test]
fn the_limit_can_be_set_and_is_told() {
    let small = SHAPES.iter().find(|shape| shape.name == "small statements").map(|shape| text_of(shape, 600_000)).unwrap();
    let told = |memory| problems(&small, memory).0.into_iter().find(|problem| problem.code == Code::TooLarge);
    let problem = told(None).unwrap();
    assert!(problem.message.contains("the limit of 32 MB, which is 20 times its size and 20 MB"), "{problem}");
    assert!(problem.help.is_some_and(|help| help.contains("--max-memory")));
    assert!(told(Some(30_000_000)).unwrap().message.contains("the limit of 30 MB: "));
    assert!(told(Some(400_000_000)).is_none());
    assert!(told(Some(1_000_000)).unwrap().message.ends_with("the program alone takes 12 MB"));

    let brackets = SHAPES.iter().find(|shape| shape.name == "a long list where a key could be").map(|shape| text_of(shape, 600_000)).unwrap();
    assert!(problems(&brackets, None).0.iter().any(|problem| problem.message.contains("in brackets that could be a key")));
}
