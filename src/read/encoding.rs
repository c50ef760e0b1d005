//! From bytes to text.

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

fn size(bytes: usize) -> String {
    if bytes >= 1 << 20 && bytes.is_multiple_of(1 << 20) { format!("{} MiB", bytes >> 20) } else { format!("{bytes} bytes") }
}

pub(super) fn too_large(limit: usize) -> Problem {
    Problem {
        code: Code::TooLarge,
        path: Path::root(),
        span: None,
        message: format!("this file is larger than the limit of {}", size(limit)),
        label: String::new(),
        related: Vec::new(),
        help: Some("a policy takes some ten thousand bytes; the limit can be raised".to_owned()),
        fix: None,
    }
}

/// The problem of a file whose values are so short and so many that they would take much more memory than the file.
pub(super) fn too_dense(values: usize, bytes: usize) -> Problem {
    let message = format!("this file packs {values} keys and values into {bytes} bytes, and would take more than 20 times its size to read");
    let mut problem = Problem::of_file(Code::TooLarge, message);
    problem.help = Some("check which file was meant; if several policies were joined in one, give each a file of its own".to_owned());
    problem
}
