//! How far a long run has come, on a terminal only.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

/// Runs over fewer files are done before anyone asks.
const MANY: usize = 30;
/// The width of the bar, in characters.
const WIDTH: usize = 30;
const PAUSE: Duration = Duration::from_millis(100);

/// A bar on standard error, which is gone when the run is over.
#[derive(Debug)]
pub(super) struct Progress {
    all: usize,
    done: usize,
    shown: Option<Instant>,
    wanted: bool,
}

impl Progress {
    pub(super) fn over(all: usize, quiet: bool) -> Self {
        let plain = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        Self { all, done: 0, shown: None, wanted: !quiet && all >= MANY && !plain && io::stderr().is_terminal() }
    }

    /// One more file is done.
    pub(super) fn step(&mut self) {
        self.done += 1;
        if self.wanted && self.shown.is_none_or(|shown| shown.elapsed() >= PAUSE) {
            self.shown = Some(Instant::now());
            let full = WIDTH * self.done / self.all.max(1);
            let bar: String = (0..WIDTH).map(|at| if at < full { '█' } else { '░' }).collect();
            // A bar that cannot be shown is no reason to stop.
            let _ = write!(io::stderr(), "\r{bar} {} of {}", self.done, self.all);
        }
    }
}

/// Removes the bar.
impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown.is_some() {
            let _ = write!(io::stderr(), "\r\x1b[2K");
        }
    }
}
