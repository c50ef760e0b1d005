//! Reading files without being held up by them.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::tree::MAX_BYTES;

/// Reads a regular file, up to one byte more than the limit: enough to see that it is too large.
///
/// Anything else, such as a folder, a pipe or a device, is refused without being opened: opening a pipe can wait for ever.
///
/// # Errors
/// If the file is none, is not regular, or cannot be read.
pub fn read_file(path: &Path, limit: usize) -> io::Result<Vec<u8>> {
    let metadata = std::fs::metadata(path)?;
    let kind = metadata.file_type();
    if !kind.is_file() {
        let what = if kind.is_dir() { "this is a folder" } else { "this is not a regular file" };
        return Err(io::Error::new(io::ErrorKind::InvalidInput, what));
    }
    let limit = limit.min(MAX_BYTES) as u64;
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len().min(limit)).unwrap_or_default());
    File::open(path)?.take(limit + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Reads up to one byte more than the limit, such as from standard input.
///
/// # Errors
/// If reading fails.
pub fn read_up_to(from: impl Read, limit: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(limit.min(MAX_BYTES) as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
