//! No statement stands beside its denial, unless the text explains it. What stands against what is for the [claims](crate::claims) to say.

use super::Context;
use super::report::{Details, Report, Target};
use crate::claims::{Claim, Clash, Reader};
use crate::diagnostic::Code;
use crate::model::{StatementPlace, StatementRef};
use crate::vocab::Stance;

/// How many denials are held against all statements at once. What is known of one takes a thousand bytes.
const AT_ONCE: usize = 500;

/// How many pairs of a denial and a statement are compared: thousands of denials among ten thousand statements are fine, and no file takes minutes.
const MOST_COMPARISONS: usize = 20_000_000;

/// How many of the statements that stand against one denial are shown. The first is enough to mend it, and a few show the pattern.
const SHOWN: usize = 3;

/// A statement with its place.
type Placed<'p> = (StatementPlace, StatementRef<'p>);

/// A denial, with the first statements that stand against it.
struct Denial<'p> {
    claim: Claim<'p>,
    contradicted: Vec<StatementPlace>,
    exceptions: Vec<StatementPlace>,
}

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_, '_, '_>) {
    // What the gate left out may be what explains a denial.
    if !context.whole {
        return;
    }
    let denials: Vec<Placed<'_>> = context.policy.statements().filter(|(_, statement)| statement.stance() == Stance::DoesNot).collect();
    if denials.is_empty() {
        return;
    }
    let reader = Reader::of(context.policy);
    let mut left = MOST_COMPARISONS;
    for denials in denials.chunk_by(|(one, _), (other, _)| one.list == other.list).flat_map(|list| list.chunks(AT_ONCE)) {
        let beside = || {
            let list = denials.first().map(|(place, _)| place.list);
            context.policy.statements().filter(move |(place, statement)| Some(place.list) == list && statement.stance() != Stance::DoesNot)
        };
        let comparable = left / beside().count().max(1);
        left = left.saturating_sub(denials.len() * beside().count());
        let claims = denials.iter().take(comparable).flat_map(|(place, denial)| reader.claims(*place, *denial, 0));
        let mut denied: Vec<Denial<'_>> =
            claims.filter(Claim::denies_flatly).map(|claim| Denial { claim, contradicted: Vec::new(), exceptions: Vec::new() }).collect();
        if !denied.is_empty() {
            for claim in beside().flat_map(|(place, statement)| reader.claims(place, statement, 0)) {
                denied.iter_mut().for_each(|denial| denial.compare(&claim));
            }
        }
        denied.iter().for_each(|denial| denial.report(report));
        if let Some((place, _)) = denials.get(comparable) {
            let details = Details::label("from here on").help("a policy has some ten denials; split the file, or merge denials that say the same");
            report.add(Code::TooLarge, &Target::Value(place.path()), "too many denials to compare each with every statement", details);
            return;
        }
    }
}

impl<'p> Denial<'p> {
    /// Remembers a statement that stands against it.
    fn compare(&mut self, claim: &Claim<'p>) {
        let places = match self.claim.clash(claim) {
            Some(Clash::Contradiction) => &mut self.contradicted,
            Some(Clash::Exception) => &mut self.exceptions,
            None => return,
        };
        if places.len() < SHOWN && !places.contains(&claim.place) {
            places.push(claim.place);
        }
    }

    fn report(&self, report: &mut Report<'_, '_, '_>) {
        let denial = self.claim.place.path();
        if let Some(first) = self.contradicted.first() {
            let message = format!("`{denial}` denies what `{}` states", first.path());
            let help = "if the text explains it, say how: `unless` or `except` on the denial, or `exception_to` with its `id` on the other";
            report.add(Code::Contradiction, &Target::Value(denial.join("stance")), message, related(&self.contradicted, "denied here").help(help));
        } else if let Some(first) = self.exceptions.first() {
            let message = format!("`{}` is narrower than what `{denial}` denies, and is read as its exception", first.path());
            let help = match self.claim.statement.id() {
                Some(id) => format!("if the text means it so, write `exception_to: {id}` there"),
                None => "if the text means it so, give the denial an `id` and write `exception_to` with it there".to_owned(),
            };
            report.add(Code::UnlinkedException, &Target::Value(denial.join("stance")), message, related(&self.exceptions, "denied here").help(help));
        }
    }
}

/// Where a denial and the statements beside it stand.
fn related(places: &[StatementPlace], label: &'static str) -> Details {
    places.iter().fold(Details::label(label), |details, place| details.related(Target::Value(place.path()), "stated here"))
}
