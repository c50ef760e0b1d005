//! The time line: the dates of the document, and the life of the laws and instruments that it rests on.

use std::fmt::Write;

use chrono::{Datelike, NaiveDate};
use serde::{Serialize, Serializer};

use super::markup::{cut, escaped, round};
use super::words;
use crate::checks::{REQUIREMENTS, Report};
use crate::model::{Policy, StatementRef};
use crate::vocab::{Law, Vocabulary};

/// Something with a day, or with a first and a last one.
#[derive(Debug, Serialize)]
pub(super) struct Entry {
    text: String,
    kind: Kind,
    #[serde(serialize_with = "day")]
    from: NaiveDate,
    /// The first day on which it no longer holds, for what has ended.
    #[serde(serialize_with = "maybe_day")]
    until: Option<NaiveDate>,
    /// Whether it has ended on the day whose law is applied.
    ended: bool,
}

fn day<S: Serializer>(day: &NaiveDate, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(day)
}

fn maybe_day<S: Serializer>(day: &Option<NaiveDate>, serializer: S) -> Result<S::Ok, S::Error> {
    day.map(|day| day.to_string()).serialize(serializer)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    /// A day of the document.
    Day,
    /// The day whose law is applied.
    AsOf,
    Law,
    Mechanism,
}

/// What there is to show, the oldest first.
pub(super) fn entries(policy: &Policy, report: &Report) -> Vec<Entry> {
    let mut entries = days(policy, report.as_of);
    entries.extend(laws(policy, report));
    entries.extend(mechanisms(policy, report.as_of));
    entries.sort_by_key(|entry| (entry.from, entry.until));
    entries
}

fn days(policy: &Policy, as_of: NaiveDate) -> Vec<Entry> {
    let document = &policy.document;
    let dates = [
        ("The policy took effect", document.effective_date),
        ("The policy was last updated", document.last_updated),
        ("This copy was made", document.capture.date),
    ];
    let day = |text: &str, kind, from| Entry { text: text.to_owned(), kind, from, until: None, ended: false };
    let days = dates.into_iter().filter_map(|(text, date)| Some(day(text, Kind::Day, date?.day())));
    days.chain([day("The law of this day is applied", Kind::AsOf, as_of)]).collect()
}

/// The laws that the text names, and those whose requirements were applied, as long as their days are known.
fn laws(policy: &Policy, report: &Report) -> impl Iterator<Item = Entry> {
    let mut laws: Vec<Law> = report.outcomes.iter().filter_map(|outcome| outcome.requirement.rule.law).collect();
    laws.extend(policy.jurisdiction.laws.iter().map(|claim| claim.law));
    laws.sort_unstable();
    laws.dedup();
    let as_of = report.as_of;
    laws.into_iter().filter_map(move |law| {
        let rows = || REQUIREMENTS.iter().filter(move |requirement| requirement.rule.law == Some(law));
        let from = rows().filter_map(|requirement| requirement.from).min()?;
        let last = rows().map(|requirement| requirement.last_day).collect::<Option<Vec<_>>>().and_then(|days| days.into_iter().max());
        let until = last.and_then(|day| day.succ_opt());
        Some(Entry { text: words::of_law(law), kind: Kind::Law, from, until, ended: until.is_some_and(|day| day <= as_of) })
    })
}

/// The instruments that transfers rely on, as long as their days are known.
fn mechanisms(policy: &Policy, as_of: NaiveDate) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for (_, statement) in policy.statements() {
        let StatementRef::Transfer(transfer) = statement else { continue };
        for mechanism in &transfer.mechanisms {
            let day = |column| mechanism.term().extra(column).and_then(|day| day.parse().ok());
            let text = words::capital(&words::of_term(mechanism.term()));
            let Some(from) = day("valid_from").filter(|_| entries.iter().all(|entry| entry.text != text)) else { continue };
            let until: Option<NaiveDate> = day("invalid_from");
            entries.push(Entry { text, kind: Kind::Mechanism, from, until, ended: until.is_some_and(|day| day <= as_of) });
        }
    }
    entries
}

const WIDTH: f64 = 1000.0;
/// Where the years begin and end, right of the names.
const AXIS: (f64, f64) = (250.0, 970.0);
const ROW: f64 = 30.0;
const TOP: f64 = 14.0;

/// The picture. Its text stands in the list below it too, so it is hidden from those who hear the page.
pub(super) fn picture(entries: &[Entry], as_of: NaiveDate) -> String {
    let days = || entries.iter().flat_map(|entry| [Some(entry.from), entry.until]).flatten();
    let (first, last) = (days().min().unwrap_or(as_of).year(), days().max().unwrap_or(as_of).year() + 1);
    let x = |day: NaiveDate| {
        let years = f64::from(day.year() - first) + f64::from(day.ordinal0()) / 366.0;
        round(AXIS.0 + (AXIS.1 - AXIS.0) * years / f64::from((last - first).max(1)))
    };
    let rows: Vec<&Entry> = entries.iter().filter(|entry| entry.kind != Kind::AsOf).collect();
    let bottom = TOP + ROW * f64::from(u32::try_from(rows.len()).unwrap_or(u32::MAX));
    let height = bottom + 48.0;
    let mut svg = format!("<svg class=\"time\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\" aria-hidden=\"true\">\n");
    svg += &years(first, last, bottom, x);
    let mut y = TOP + ROW / 2.0;
    for entry in rows {
        svg += &row(entry, y, x);
        y += ROW;
    }
    let at = x(as_of);
    let (anchor, label) = if at > 800.0 { ("end", at - 6.0) } else { ("start", at + 6.0) };
    let _ = writeln!(
        svg,
        "<path class=\"as-of\" d=\"M{at} 4V{}\"/><text class=\"as-of-name\" x=\"{label}\" y=\"{}\" text-anchor=\"{anchor}\">checked as of {as_of}</text></svg>",
        bottom + 24.0,
        bottom + 40.0
    );
    svg
}

/// The lines of the years: as many as there is room for.
fn years(first: i32, last: i32, bottom: f64, x: impl Fn(NaiveDate) -> f64) -> String {
    let every = [1, 2, 5, 10, 20, 50, 100, 500, 1000].into_iter().find(|every| (last - first) / every <= 12).unwrap_or(5000);
    let lines = (first..=last).filter(|year| year % every == 0).filter_map(|year| NaiveDate::from_yo_opt(year, 1)).map(|day| {
        let at = x(day);
        format!(
            "<path class=\"year\" d=\"M{at} 4V{bottom}\"/><text class=\"year-name\" x=\"{at}\" y=\"{}\" text-anchor=\"middle\">{}</text>\n",
            bottom + 16.0,
            day.year()
        )
    });
    lines.collect()
}

/// A day is a diamond; what lasts is a bar, with an open end if it lasts still.
fn row(entry: &Entry, y: f64, x: impl Fn(NaiveDate) -> f64) -> String {
    let start = x(entry.from);
    let (title, shown) = (escaped(&entry.text), escaped(&cut(&entry.text, 1780)));
    let name = format!("<text class=\"name\" x=\"{}\" y=\"{}\" text-anchor=\"end\"><title>{title}</title>{shown}</text>", AXIS.0 - 16.0, y + 4.5);
    let shape = match entry.kind {
        Kind::Day | Kind::AsOf => format!("<path class=\"day\" d=\"M{} {y}l7 -7 7 7 -7 7Z\"/>", start - 7.0),
        Kind::Law | Kind::Mechanism => {
            let class = if entry.ended { "span ended" } else { "span" };
            let end = entry.until.map_or(AXIS.1, &x);
            let width = round((end - start).max(2.0));
            let open =
                if entry.until.is_none() { format!("<path class=\"open\" d=\"M{} {}l6 5 -6 5\"/>", end + 4.0, y - 5.0) } else { String::new() };
            format!("<rect class=\"{class}\" x=\"{start}\" y=\"{}\" width=\"{width}\" height=\"12\" rx=\"2\"/>{open}", y - 6.0)
        }
    };
    format!("<g>{name}{shape}</g>\n")
}
