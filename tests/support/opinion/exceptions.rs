//! Rule 6: exceptions come first, the innermost before all.

use privacy_policy::Policy;
use privacy_policy::claims::Question;
use privacy_policy::model::{Ref, StatementRef};

use super::lists::{Fit, is_named, lies_in};
use super::names::Listed;
use super::reading::Said;
use super::verdict::{Heard, Side, is_narrowed};

/// How many exceptions lie in each other at most.
const DEPTH: usize = 16;

/// What is left of what is heard: an exception decides over its rule for what it covers, and is a limit of it otherwise.
pub(crate) fn settled<'s, 'p>(policy: &Policy, question: &Question, heard: Vec<Heard<'s, 'p>>) -> Vec<Heard<'s, 'p>> {
    let linked = settle(heard, |exception, rule| is_linked(policy, exception.said, rule.said), |exception| depth(policy, exception.said));
    // Rule 5: a denial of a narrower act is told beside, except where it is the exception of a rule that answers.
    let linked = linked.into_iter().filter(|heard| !heard.narrower_act).collect();
    settle(linked, |exception, rule| is_unlinked(policy, question, exception, rule), |_| 0)
}

fn settle<'s, 'p>(
    heard: Vec<Heard<'s, 'p>>,
    is_exception: impl Fn(&Heard<'s, 'p>, &Heard<'s, 'p>) -> bool,
    depth: impl Fn(&Heard<'s, 'p>) -> usize,
) -> Vec<Heard<'s, 'p>> {
    let counts = |heard: &Heard<'_, '_>| heard.side != Side::Soft;
    let rules = |heard: &[Heard<'s, 'p>], at: usize| -> Vec<usize> {
        let exception = &heard[at];
        let opposite = |rule: &Heard<'_, '_>| counts(rule) && !rule.narrower_act && exception.said.denies() != rule.said.denies();
        (0..heard.len()).filter(|rule| counts(exception) && opposite(&heard[*rule]) && is_exception(exception, &heard[*rule])).collect()
    };
    let mut heard = heard;
    let mut order: Vec<usize> = (0..heard.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse((depth(&heard[*at]), *at)));
    let mut gone = vec![false; heard.len()];
    // First what decides, the innermost first: what is overruled decides nothing.
    for at in order.iter().copied() {
        if heard[at].decides && !gone[at] {
            let rules: Vec<_> = rules(&heard, at).into_iter().filter(|rule| !gone[*rule]).collect();
            rules.iter().for_each(|rule| gone[*rule] = true);
            heard[at].narrower_act &= rules.is_empty();
        }
    }
    // Then what is a limit of what still answers.
    for at in order {
        if !gone[at] && !heard[at].decides && rules(&heard, at).iter().any(|rule| !gone[*rule]) {
            gone[at] = true;
        }
    }
    heard.into_iter().zip(gone).filter(|(_, gone)| !gone).map(|(heard, _)| heard).collect()
}

/// The statement that another limits.
fn rule_of(policy: &Policy, number: usize) -> Option<usize> {
    let statements: Vec<_> = policy.statements().map(|(_, statement)| statement).collect();
    let id = statements[number].common().exception_to?;
    statements.iter().position(|statement| statement.id() == Some(id))
}

fn is_linked(policy: &Policy, exception: &Said<'_>, rule: &Said<'_>) -> bool {
    rule_of(policy, exception.number) == Some(rule.number)
}

/// How many exceptions lie in each other down to a statement.
fn depth(policy: &Policy, said: &Said<'_>) -> usize {
    std::iter::successors(Some(said.number), |number| rule_of(policy, *number)).take(DEPTH).count()
}

/// Of an assertion and a denial that speak of what is asked: whether the assertion is narrower by recipient, purpose or a limit than a denial of all of
/// it; or whether the denial is narrower than an assertion of all of it.
fn is_unlinked(policy: &Policy, question: &Question, exception: &Heard<'_, '_>, rule: &Heard<'_, '_>) -> bool {
    if exception.fit < Fit::Part || rule.fit != Fit::Covers {
        return false;
    }
    let (inner, outer) = (exception.said, rule.said);
    let lists = [
        stands(policy, &inner.data, &outer.data),
        stands(policy, &refs(&inner.purposes), &refs(&outer.purposes)),
        stands(policy, &inner.recipients, &outer.recipients),
    ];
    let by_limit = is_narrowed(inner, question) && !limits_alike(inner, outer);
    if inner.denies() {
        lists.contains(&Stands::Inside) && !lists.contains(&Stands::Outside)
    } else {
        lists[1..].contains(&Stands::Inside) || by_limit
    }
}

/// How one list stands to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stands {
    Inside,
    Outside,
    Otherwise,
}

fn stands<T: Listed>(policy: &Policy, inner: &[Ref<T>], outer: &[Ref<T>]) -> Stands {
    match () {
        () if is_inside(policy, inner, outer) => Stands::Inside,
        () if is_inside(policy, outer, inner) => Stands::Outside,
        () => Stands::Otherwise,
    }
}

/// Whether one list lies inside another, which is wider, and names nothing that the other names too.
fn is_inside<T: Listed>(policy: &Policy, inner: &[Ref<T>], outer: &[Ref<T>]) -> bool {
    let all = |list: &[Ref<T>]| list.is_empty() || T::UNIVERSAL.is_some_and(|all| list.contains(&Ref::Term(all)));
    let named = T::ALL.iter().any(|term| [inner, outer].iter().all(|list| list.iter().any(|item| is_named(policy, item, *term))));
    !all(inner) && (all(outer) || !named && inner.iter().all(|item| lies_in(policy, outer, item)))
}

fn refs<T: Listed>(terms: &[T]) -> Vec<Ref<T>> {
    terms.iter().copied().map(Ref::Term).collect()
}

/// Whether two statements are limited alike.
fn limits_alike(one: &Said<'_>, other: &Said<'_>) -> bool {
    let limits = |said: &Said<'_>| {
        let common = &said.common;
        let consideration = match said.statement {
            StatementRef::Disclosure(disclosure) => disclosure.consideration,
            _ => None,
        };
        let conditions = (common.only_if.to_vec(), common.only_if_any.to_vec(), common.unless.to_vec());
        let state = (common.discretion, common.interest_of, common.data_state, consideration);
        (conditions, common.except.clone(), common.applies_to.clone(), state, said.people.clone())
    };
    limits(one) == limits(other)
}
