//! The comparison with places in both files: what every format shows in its own way.

use chrono::NaiveDate;
use privacy_policy::diff::{Change, Diff, Direction, Kind, Side};
use privacy_policy::model::{Locator, Path};
use privacy_policy::source::Span;

use super::version::Compared;

/// The comparison with places in both files.
pub(super) struct Shown<'r> {
    pub(super) diff: &'r Diff,
    pub(super) old: Compared<'r>,
    pub(super) new: Compared<'r>,
    /// The day whose law was looked at.
    pub(super) as_of: NaiveDate,
    pub(super) changes: Vec<Placed<'r>>,
    /// The place of each promise in the old file.
    pub(super) promises: Vec<Span>,
}

/// A change with its places.
pub(super) struct Placed<'r> {
    pub(super) change: &'r Change,
    pub(super) old: Option<Span>,
    pub(super) new: Option<Span>,
    /// The places of the statements that a definition reaches, in the new file.
    pub(super) reaches: Vec<Span>,
}

impl<'r> Shown<'r> {
    pub(super) fn new(diff: &'r Diff, (old, new): (Compared<'r>, Compared<'r>), as_of: NaiveDate) -> Self {
        let all = |pick: fn(&Change) -> Option<&Side>| -> Vec<Path> {
            diff.changes.iter().filter_map(|change| pick(change).map(|side| field(&side.path, change))).collect()
        };
        let (old_paths, new_paths) = (all(|change| change.old.as_ref()), all(|change| change.new.as_ref()));
        let mut olds = old.spans(&old_paths).into_iter();
        let mut news = new.spans(&new_paths).into_iter();
        let mut reached = new.spans(diff.changes.iter().flat_map(|change| &change.reaches)).into_iter();
        let changes = diff.changes.iter().map(|change| Placed {
            change,
            old: change.old.as_ref().and_then(|_| olds.next()),
            new: change.new.as_ref().and_then(|_| news.next()),
            reaches: reached.by_ref().take(change.reaches.len()).collect(),
        });
        let changes = changes.collect();
        let promises = old.spans(diff.follows.promises.iter().map(|promise| &promise.path));
        Self { diff, old, new, as_of, changes, promises }
    }

    pub(super) fn of(&self, direction: Direction) -> impl Iterator<Item = &Placed<'r>> {
        self.changes.iter().filter(move |placed| placed.change.direction == direction)
    }

    /// The evidence of a change, with the text that it is quoted from: what is gone stood in the old text, what is new stands in the new one, and where
    /// something changed, both are quoted, unless they say the same.
    pub(super) fn evidence(&self, change: &'r Change) -> Vec<(&'static str, &Compared<'r>, &'r [Locator])> {
        let old = || change.old.as_ref().map(|side| ("old text", &self.old, side.evidence.as_slice()));
        let new = || change.new.as_ref().map(|side| ("text", &self.new, side.evidence.as_slice()));
        let quotes = |(_, version, evidence): (&str, &Compared<'r>, &'r [Locator])| {
            evidence.iter().map(|locator| version.evidence(locator)).collect::<Vec<_>>()
        };
        match change.kind {
            Kind::Removed => old().into_iter().collect(),
            Kind::Added => new().into_iter().collect(),
            Kind::Changed => old().filter(|old| new().is_none_or(|new| quotes(*old) != quotes(new))).into_iter().chain(new()).collect(),
        }
    }

    /// The counts in words.
    pub(super) fn counts(&self) -> String {
        let total = self.diff.changes.len();
        if total == 0 {
            return "no change in meaning".to_owned();
        }
        let counts: Vec<String> = DIRECTIONS
            .iter()
            .map(|direction| (self.diff.count(*direction), direction.as_str()))
            .filter(|(count, _)| *count > 0)
            .map(|(count, word)| format!("{count} {word}"))
            .collect();
        format!("{total} {}: {}", if total == 1 { "change" } else { "changes" }, counts.join(", "))
    }
}

/// The field that changed. Where one of the files does not have it, what it belongs to is shown.
fn field(path: &Path, change: &Change) -> Path {
    let keys = change.field.iter().filter(|_| change.part != "document" && change.part != "scope").flat_map(|field| field.split('.'));
    keys.fold(path.clone(), |path, key| path.join(key.to_owned()))
}

/// The directions, in the order of reports.
pub(super) const DIRECTIONS: [Direction; 4] = [Direction::Wider, Direction::Unclear, Direction::Narrower, Direction::Neutral];
