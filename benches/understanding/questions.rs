//! How fast questions are answered and rows are made, compared with reading the document in the same minute.

use std::hint::black_box;
use std::time::Duration;

use privacy_policy::Policy;
use privacy_policy::claims::{Claims, Question, Verdict};
use privacy_policy::flows::rows;
use privacy_policy::vocab::{DataCategory, Party, Purpose, Vocabulary};

use super::{documents, middle};

/// Prints what questions and rows cost.
pub(crate) fn compare() -> Result<(), privacy_policy::Problems> {
    let text = documents::typical(0);
    let policy = Policy::from_yaml(&text)?.policy;
    let claims = Claims::of(&policy);
    let questions = questions();
    let reading = middle(|| black_box(Policy::from_yaml(&text)).is_ok());
    println!("\none document of {} bytes, {} statements, {} rows\n", text.len(), policy.statements().count(), rows(&policy).count());
    println!("{:<28} {:>12} {:>14} {:>12}", "", "µs", "of reading", "a second");
    let line = |name: &str, time: Duration, times: usize| {
        let each = time.as_secs_f64() / times as f64;
        println!("{name:<28} {:>12.2} {:>14.4} {:>12.0}", each * 1e6, each / reading.as_secs_f64(), 1.0 / each);
    };
    line("reading", reading, 1);
    line("claims", middle(|| !black_box(Claims::of(&policy)).all().is_empty()), 1);
    line("all rows", middle(|| black_box(rows(&policy).count()) > 0), 1);
    line(
        "a question",
        middle(|| questions.iter().filter(|question| black_box(claims.ask(question)).verdict() != Verdict::NotStated).count() > 0),
        questions.len(),
    );
    line(
        "a question, with grounds",
        middle(|| questions.iter().map(|question| claims.ask(question).grounds().count()).sum::<usize>() > 0),
        questions.len(),
    );
    Ok(())
}

/// A thousand questions over all terms.
fn questions() -> Vec<Question> {
    fn nth<T: Vocabulary>(number: usize) -> T {
        T::ALL[number % T::ALL.len()]
    }
    (0..1000)
        .map(|number| Question {
            data: (number % 5 > 0).then(|| nth::<DataCategory>(number * 7).into()),
            purpose: (number % 3 > 0).then(|| nth::<Purpose>(number * 11)),
            recipient: (number % 2 > 0).then(|| nth::<Party>(number * 13).into()),
            ..Question::default()
        })
        .collect()
}
