//! How files are read: the flags that all commands share which read files.

use std::num::NonZeroUsize;

use clap::Args;
use privacy_policy::Limits;

/// Under which heading these flags stand in the help.
pub(super) const HEADING: &str = "Reading";

// How a file is read. As doc comments, this line and the next of its kind would become the descriptions of the commands with these flags.
#[derive(Debug, Clone, Copy, Args)]
pub(super) struct ReadFlags {
    /// The largest file that is read, in bytes or with K, M or G [default: 32M]
    #[arg(long, value_name = "SIZE", value_parser = size, help_heading = HEADING)]
    max_size: Option<usize>,
    /// The most memory that reading a file may take [default: 20 times the file, and 20 MB]
    #[arg(long, value_name = "SIZE", value_parser = size, help_heading = HEADING)]
    max_memory: Option<usize>,
}

impl ReadFlags {
    /// What a file may hold.
    pub(super) fn limits(self) -> Limits {
        let defaults = Limits::default();
        Limits { bytes: self.max_size.unwrap_or(defaults.bytes), memory: self.max_memory.or(defaults.memory), ..defaults }
    }

    /// The largest source text that is read. Pages are larger than policies: they bring their styles and scripts.
    pub(super) fn source_bytes(self) -> usize {
        const DEFAULT: usize = 64 << 20;
        self.max_size.unwrap_or(DEFAULT)
    }
}

// How several files are read.
#[derive(Debug, Clone, Copy, Args)]
pub(super) struct ReadAllFlags {
    #[command(flatten)]
    each: ReadFlags,
    /// How many files are read at the same time [default: as many as the machine has processors]
    #[arg(long, value_name = "NUMBER", help_heading = HEADING)]
    pub(super) threads: Option<NonZeroUsize>,
}

impl ReadAllFlags {
    /// What each file may hold.
    pub(super) fn limits(self) -> Limits {
        self.each.limits()
    }
}

/// The units of sizes, in bytes.
const UNITS: [([char; 2], usize); 3] = [(['K', 'k'], 1 << 10), (['M', 'm'], 1 << 20), (['G', 'g'], 1 << 30)];

/// A number of bytes, such as `32M`.
fn size(text: &str) -> Result<usize, String> {
    let with = |(letters, unit): &([char; 2], usize)| text.strip_suffix(*letters).map(|digits| (digits, *unit));
    let (digits, unit) = UNITS.iter().find_map(with).unwrap_or((text, 1));
    let number = digits.parse::<usize>().ok().and_then(|number| number.checked_mul(unit));
    number.filter(|size| *size > 0).ok_or_else(|| "a size is a number of bytes such as 500000, 500K or 32M".to_owned())
}
