//! Where the things of the picture stand: three columns of bars, and ribbons between them that are as wide as the statements are many.

use super::flows::Flows;

/// The width of the picture, and where its columns begin.
pub(super) const WIDTH: f64 = 1000.0;
pub(super) const COLUMNS: [f64; 3] = [230.0, 494.0, 758.0];
/// The width of a bar.
pub(super) const BAR: f64 = 12.0;
/// The height above the bars, for the titles of the columns.
const TOP: f64 = 34.0;
/// The least height of a bar with the space below it, so that names do not meet.
const STEP: f64 = 24.0;
const GAP: f64 = 8.0;
/// The most and the least height that a statement gets.
const UNITS: (f64, f64) = (9.0, 0.05);

/// A bar.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Bar {
    pub(super) top: f64,
    pub(super) height: f64,
}

/// A ribbon: where it leaves and where it arrives, and how wide it is there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ribbon {
    pub(super) column: usize,
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) start: f64,
    pub(super) end: f64,
    pub(super) width: f64,
}

/// The places of everything.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) height: f64,
    pub(super) bars: [Vec<Bar>; 3],
    pub(super) ribbons: Vec<Ribbon>,
}

/// The ribbons of each bar, counted in statements: those that arrive and those that leave.
fn loads(flows: &Flows) -> [Vec<(usize, usize)>; 3] {
    let mut loads = [0, 1, 2].map(|column| vec![(0, 0); flows.columns.get(column).map_or(0, Vec::len)]);
    for (column, edges) in flows.edges.iter().enumerate() {
        for ((from, to), edge) in edges {
            if let Some(load) = loads.get_mut(column).and_then(|loads| loads.get_mut(*from)) {
                load.1 += edge.places.len();
            }
            if let Some(load) = loads.get_mut(column + 1).and_then(|loads| loads.get_mut(*to)) {
                load.0 += edge.places.len();
            }
        }
    }
    loads
}

impl Layout {
    #[allow(clippy::cast_precision_loss, reason = "a picture has fewer statements than a float has digits for")]
    pub(super) fn of(flows: &Flows) -> Self {
        let loads = loads(flows);
        let most = loads.iter().map(|column| column.iter().map(|(before, after)| before.max(after)).sum::<usize>()).max().unwrap_or(0);
        let rows = loads.iter().map(Vec::len).max().unwrap_or(0);
        // About as high as the names need, and twice that for much.
        let wanted = (rows as f64 * STEP * 1.8).max(180.0);
        let unit = (wanted / (most.max(1) as f64)).clamp(UNITS.1, UNITS.0);
        let heights =
            loads.each_ref().map(|column| column.iter().map(|(before, after)| (*before.max(after) as f64 * unit).max(4.0)).collect::<Vec<_>>());
        let step = |height: &f64| (height + GAP).max(STEP);
        let height = heights.iter().map(|column| column.iter().map(step).sum::<f64>()).fold(0.0, f64::max) + TOP;
        let bars = heights.map(|column| {
            let mut top = TOP + (height - TOP - column.iter().map(step).sum::<f64>()) / 2.0;
            let place = |height: &f64| {
                let bar = Bar { top: top + (step(height) - height) / 2.0, height: *height };
                top += step(height);
                bar
            };
            column.iter().map(place).collect::<Vec<_>>()
        });
        let ribbons = ribbons(flows, &bars, &loads, unit);
        Self { height: height + 6.0, bars, ribbons }
    }
}

/// The ribbons, side by side at each bar, in the order of the bars that they lead to.
#[allow(clippy::cast_precision_loss, reason = "a picture has fewer statements than a float has digits for")]
fn ribbons(flows: &Flows, bars: &[Vec<Bar>; 3], loads: &[Vec<(usize, usize)>; 3], unit: f64) -> Vec<Ribbon> {
    let mut ribbons = Vec::new();
    for (column, edges) in flows.edges.iter().enumerate() {
        let (Some(left), Some(right)) = (bars.get(column), bars.get(column + 1)) else { continue };
        let (Some(leaving), Some(arriving)) = (loads.get(column), loads.get(column + 1)) else { continue };
        let middle = |bar: &Bar, load: usize| bar.top + (bar.height - load as f64 * unit) / 2.0;
        let mut starts: Vec<f64> = left.iter().zip(leaving).map(|(bar, (_, load))| middle(bar, *load)).collect();
        let mut ends: Vec<f64> = right.iter().zip(arriving).map(|(bar, (load, _))| middle(bar, *load)).collect();
        for ((from, to), edge) in edges {
            let (Some(start), Some(end)) = (starts.get_mut(*from), ends.get_mut(*to)) else { continue };
            let width = edge.places.len() as f64 * unit;
            ribbons.push(Ribbon { column, from: *from, to: *to, start: *start, end: *end, width });
            *start += width;
            *end += width;
        }
    }
    ribbons
}
