//! Work on many things at the same time, with the results in order.

use std::collections::VecDeque;
use std::io;
use std::num::NonZeroUsize;
use std::sync::mpsc::{Receiver, TryRecvError, sync_channel};
use std::thread;

/// How many results of a thread may wait for those before them. This bounds the memory, however long one of them takes.
#[derive(Debug, Clone, Copy)]
pub(super) enum Ahead {
    /// Results are small, such as what is to be printed of a file.
    Many = 32,
    /// Results are large, such as everything that a file holds.
    One = 1,
}

/// Does the work for every item and hands on the results in the order of the items, as soon as those before them are there.
///
/// Every thread has a lane: with three of them, the first takes the items 0, 3, 6 and so on. So the results of each are in order already,
/// and the lanes only have to be asked in turn. This thread works in the first lane, and looks after the others between two items: to wake up for
/// every result of another lane would take longer than many a file.
pub(super) fn in_order<T: Sync, R: Send>(
    items: &[T],
    threads: Option<NonZeroUsize>,
    ahead: Ahead,
    work: impl Fn(&T) -> R + Sync,
    mut hand_on: impl FnMut(R) -> io::Result<()>,
) -> io::Result<()> {
    if items.len() < 2 || threads == Some(NonZeroUsize::MIN) {
        return items.iter().try_for_each(|item| hand_on(work(item)));
    }
    let threads = threads.or(thread::available_parallelism().ok()).map_or(1, NonZeroUsize::get).min(items.len());
    let lane = |number: usize| items.iter().skip(number).step_by(threads);
    thread::scope(|scope| {
        let work = &work;
        let others = (1..threads).map(|number| {
            let (sender, receiver) = sync_channel(ahead as usize);
            let mut items = lane(number).map(work);
            // If nobody listens any more, because writing has failed, there is nothing left to do.
            let run = move || items.try_for_each(|result| sender.send(result)).unwrap_or_default();
            // A system that gives no further thread is no failure: the work is then done here.
            thread::Builder::new().spawn_scoped(scope, run).ok().map(|_| receiver)
        });
        let lanes: Vec<Option<Receiver<R>>> = std::iter::once(None).chain(others).collect();
        let mut own = Own { results: lane(0).map(work), ahead: VecDeque::new(), most: ahead as usize };
        items.iter().zip(lanes.iter().enumerate().cycle()).try_for_each(|(item, (number, lane))| {
            let result = match lane {
                _ if number == 0 => own.next(),
                Some(lane) => own.meanwhile(lane),
                None => None,
            };
            hand_on(result.unwrap_or_else(|| work(item)))
        })
    })
}

/// The lane of the thread that hands on.
struct Own<I: Iterator> {
    results: I,
    /// Those that were ready before their turn.
    ahead: VecDeque<I::Item>,
    /// How many of them may be.
    most: usize,
}

impl<I: Iterator> Own<I> {
    fn next(&mut self) -> Option<I::Item> {
        self.ahead.pop_front().or_else(|| self.results.next())
    }

    /// The next result of another lane; until it is there, there is work of our own. Nothing if that lane has ended too soon.
    fn meanwhile(&mut self, lane: &Receiver<I::Item>) -> Option<I::Item> {
        loop {
            match lane.try_recv() {
                Ok(result) => return Some(result),
                Err(TryRecvError::Disconnected) => return None,
                Err(TryRecvError::Empty) if self.ahead.len() < self.most => match self.results.next() {
                    Some(result) => self.ahead.push_back(result),
                    None => return lane.recv().ok(),
                },
                Err(TryRecvError::Empty) => return lane.recv().ok(),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_order() {
        let items: Vec<usize> = (0..500).collect();
        for threads in [None, NonZeroUsize::new(1), NonZeroUsize::new(3), NonZeroUsize::new(1000)] {
            let mut results = Vec::new();
            let done = in_order(
                &items,
                threads,
                if threads.is_some() { Ahead::One } else { Ahead::Many },
                |item| item * 2,
                |result| {
                    results.push(result);
                    Ok(())
                },
            );
            assert!(done.is_ok() && results.iter().copied().eq(items.iter().map(|item| item * 2)), "{threads:?}");
        }
    }

    #[test]
    fn stops_when_nobody_listens() {
        let items: Vec<usize> = (0..10_000).collect();
        let mut results = 0;
        let done = in_order(
            &items,
            NonZeroUsize::new(2),
            Ahead::Many,
            |_| (),
            |()| {
                results += 1;
                if results == 3 { Err(io::ErrorKind::BrokenPipe.into()) } else { Ok(()) }
            },
        );
        assert!(done.is_err() && results == 3);
    }
}
