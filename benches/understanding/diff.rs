//! Comparing two versions of a document of about 20 kB, beside reading one.

use std::io;

use privacy_policy::checks::Options;
use privacy_policy::diff::diff;
use privacy_policy::vocab::{Party, Purpose};
use privacy_policy::{Policy, read};

use super::middle;

/// Prints what it costs to compare a document with itself, with a version that differs in a few places, and with another document altogether.
pub(crate) fn compare() -> io::Result<()> {
    let text = std::fs::read_to_string("examples/influxdata.yaml")?;
    let other = std::fs::read_to_string("examples/redislabs.yaml")?;
    let policy = |text: &str| Policy::from_yaml(text).map(|reading| reading.policy).map_err(|problems| io::Error::other(problems.to_string()));
    let (old, other) = (policy(&text)?, policy(&other)?);
    let mut new = old.clone();
    new.r#use.iter_mut().step_by(5).for_each(|statement| statement.purposes.push(Purpose::AiTraining));
    new.disclosure.iter_mut().take(2).for_each(|statement| statement.recipients.push(Party::Advertiser.into()));
    new.rights.pop();
    new.collection.rotate_left(1);
    let options = Options::on(chrono::NaiveDate::default());
    let reading = middle(|| read::read_through(&text, read::Stage::Integrity)).as_secs_f64();
    println!("\n{:<45} {:>10} {:>12} {:>8}", "a policy, compared", "µs", "of reading", "at most");
    for (name, new) in [("with itself", &old), ("with a version that has some changes", &new), ("with a different document", &other)] {
        let time = middle(|| diff(&old, new, &options).changes.len()).as_secs_f64();
        println!("{name:<45} {:>10.1} {:>12.2} {:>8.1}", time * 1e6, time / reading, 1.0);
    }
    Ok(())
}
