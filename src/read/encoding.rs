//! From bytes to text.

use super::{Limits, room};
use crate::diagnostic::{Code, Problem};
use crate::model::Path;
use crate::source::Lines;

/// The text of a file. A file of policies is UTF-8, as YAML recommends and JSON demands.
pub(super) fn decode(bytes: &[u8]) -> Result<&str, Box<Problem>> {
    if matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..]) || looks_like_utf_16(bytes) {
        return Err(Box::new(not_utf_8("this file is UTF-16".to_owned(), "")));
    }
    std::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        let sound = std::str::from_utf8(&bytes[..at]).unwrap_or_default();
        Box::new(not_utf_8(format!("this file is not UTF-8: the byte 0x{:02X} stands here", bytes[at]), sound))
    })
}

fn not_utf_8(message: String, sound: &str) -> Problem {
    Problem {
        code: Code::NotUtf8,
        path: Path::root(),
        span: Some(Lines::new(sound).span(sound.len()..sound.len())),
        message,
        label: String::new(),
        related: Vec::new(),
        help: Some("save it as UTF-8; in an editor this setting is called encoding or character set".to_owned()),
        fix: None,
    }
}

fn looks_like_utf_16(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(200)];
    start.iter().filter(|b| **b == 0).count() * 3 > start.len()
}

pub(super) fn too_large(limit: usize) -> Problem {
    let mut problem = Problem::of_file(Code::TooLarge, format!("this file is larger than the limit of {}", size(limit)));
    problem.help = Some("a policy has some ten thousand bytes: check which file was meant; `--max-size` sets another limit".to_owned());
    problem
}

/// What took more memory than there may be.
#[derive(Debug, Clone, Copy)]
pub(super) enum Taker {
    /// Keys and values, of which so many had been read.
    Values(usize),
    /// A list or map in brackets that the event parser holds until it is closed, as it may be a key.
    Brackets,
}

/// The problem of a file that takes more memory to read than it may.
pub(super) fn too_much(taker: Taker, bytes: usize, limits: Limits) -> Problem {
    let limit = megabytes(room::limit(bytes, limits));
    let times =
        if limits.memory.is_none() { format!(", which is {} times its size and {}", room::TIMES, megabytes(room::BESIDES)) } else { String::new() };
    let (why, help) = match taker {
        _ if limits.memory.is_some_and(|memory| memory < room::PROGRAM) => {
            (format!("the program alone takes {}", megabytes(room::PROGRAM)), "`--max-memory` sets the limit")
        }
        Taker::Values(values) => (
            format!("in {} stand more than {values} keys and values", megabytes(bytes)),
            "a policy has a hundred bytes and more to a statement: check which file was meant, and give each of several policies a file of its own; \
             `--max-memory` sets another limit",
        ),
        Taker::Brackets => (
            "a list or map in brackets that could be a key must be held until it is closed, and this one is very long".to_owned(),
            "write its entries below each other, without the brackets; `--max-memory` sets another limit",
        ),
    };
    let mut problem = Problem::of_file(Code::TooLarge, format!("reading this file takes more memory than the limit of {limit}{times}: {why}"));
    problem.help = Some(help.to_owned());
    problem
}

/// A size as it was set: in MiB, where it is a number of them.
fn size(bytes: usize) -> String {
    if bytes >= 1 << 20 && bytes.is_multiple_of(1 << 20) { format!("{} MiB", bytes >> 20) } else { format!("{bytes} bytes") }
}

/// About so many bytes, for people.
fn megabytes(bytes: usize) -> String {
    match bytes {
        ..1_000_000 => format!("{bytes} bytes"),
        1_000_000..10_000_000 => format!("{}.{} MB", bytes / 1_000_000, bytes / 100_000 % 10),
        _ => format!("{} MB", bytes / 1_000_000),
    }
}
