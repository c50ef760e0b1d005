//! Reading files without being held up by them.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// Reads a regular file, up to one byte more than the limit: enough to see that it is too large.
///
/// Anything else, such as a folder, a pipe or a device, is refused without being opened: opening a pipe can wait for ever.
pub(crate) fn read(path: &Path, limit: usize) -> io::Result<Vec<u8>> {
    let kind = std::fs::metadata(path)?.file_type();
    if !kind.is_file() {
        let what = if kind.is_dir() { "this is a folder" } else { "this is not a regular file" };
        return Err(io::Error::new(io::ErrorKind::InvalidInput, what));
    }
    read_up_to(File::open(path)?, limit)
}

/// Reads up to one byte more than the limit.
pub(crate) fn read_up_to(mut from: impl Read, limit: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.by_ref().take(u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(bytes)
}
