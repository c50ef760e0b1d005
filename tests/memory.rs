//! Reading a file takes at most 20 times its size, and 20 MB.
//!
//! What a process had at most is counted by the system (its maximum resident set). It counts what the process that started it had, too, so that the
//! files are written piece by piece and never held here. The program as it is built for tests is larger than the one that is shipped, which has
//! nothing to do with the file: the bound here is what a file adds to the smallest one, and of the 20 MB the program as it is shipped keeps its share.
//! For the same reason this test has a process of its own: what other tests hold at the same time would be counted.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use shapes::{SHAPES, Shape};
use wait4::Wait4;

#[path = "support/shapes.rs"]
mod shapes;

/// About how many bytes each file has: enough that what is needed for each byte outweighs the rest.
const SIZE: usize = 600_000;

const TIMES: u64 = 20;
const BESIDES: u64 = 20_000_000;

/// What the program as it is shipped takes for the smallest file.
const SHIPPED: u64 = 10_000_000;

/// The most memory that `validate` takes for a file, in bytes, and its exit status.
fn peak(path: &Path) -> io::Result<(u64, Option<i32>)> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_privacy-policy"));
    let mut process = command.args(["validate", "--format", "json"]).arg(path).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    let end = process.wait4()?;
    Ok((end.rusage.maxrss, end.status.code()))
}

/// What is wrong with the memory that a file of a shape takes.
fn fault(shape: &Shape, path: &Path, smallest: u64) -> Option<String> {
    let size = shape.write(File::create(path).unwrap(), SIZE).unwrap();
    let (peak, status) = peak(path).unwrap();
    let bound = TIMES * size + BESIDES - SHIPPED;
    let line = format!("{}: {size} bytes took {}, at most {bound}", shape.name, peak.saturating_sub(smallest));
    println!("{line}");
    assert!(matches!(status, Some(0 | 1)), "{line}, and ended with {status:?}");
    assert!(peak > size, "{line}: nothing can be read in so little");
    (peak.saturating_sub(smallest) > bound).then_some(line)
}

#[test]
fn memory_keeps_to_its_bound() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("memory");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join("smallest.yaml");
    fs::write(&path, "privacy_policy: \"1.0\"\n").unwrap();
    let (smallest, _) = peak(&path).unwrap();
    let next = AtomicUsize::new(0);
    let faults = |thread: usize| {
        let path = folder.join(format!("{thread}.yaml"));
        let shapes = std::iter::from_fn(|| SHAPES.get(next.fetch_add(1, Ordering::Relaxed)));
        shapes.filter_map(|shape| fault(shape, &path, smallest)).collect::<Vec<_>>()
    };
    let over: Vec<String> = thread::scope(|scope| {
        let threads: Vec<_> = (0..2).map(|thread| scope.spawn(move || faults(thread))).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    assert!(over.is_empty(), "{}", over.join("\n"));
    fs::remove_dir_all(folder).unwrap();
}
