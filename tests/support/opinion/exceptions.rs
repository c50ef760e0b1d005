//! Rule 6: exceptions come first, the innermost before all.

use privacy_policy::Policy;
use privacy_policy::claims::Question;
use privacy_policy::model::Ref;
use privacy_policy::vocab::{Act, Vocabulary};

use super::names::{Fit, Listed, denied};
use super::reading::Said;
use super::verdict::{Heard, Side, is_narrowed};

/// What is left of what is heard: exceptions decide over their rules for what they cover, and are limits of them otherwise.
pub(crate) fn settled<'s, 'p>(policy: &Policy, _: &Question, heard: Vec<Vec<Heard<'s, 'p>>>) -> Vec<Heard<'s, 'p>> {
    let heard: Vec<_> = heard.into_iter().flatten().collect();
    let decides = |heard: &Heard<'_, '_>| heard.fit == Fit::Covers && heard.in_general && !is_narrowed(heard.said);
    let rules = |exception: &Heard<'_, '_>| -> Vec<usize> {
        (0..heard.len()).filter(|rule| heard[*rule].side != Side::Soft && is_exception(policy, exception.said, heard[*rule].said)).collect()
    };
    let strict: Vec<_> = heard.iter().map(|heard| heard.side != Side::Soft).collect();
    let overruled: Vec<bool> = (0..heard.len())
        .map(|rule| heard.iter().zip(&strict).any(|(exception, strict)| *strict && decides(exception) && rules(exception).contains(&rule)))
        .collect();
    let limits: Vec<bool> = heard
        .iter()
        .zip(&strict)
        .map(|(exception, strict)| *strict && !decides(exception) && rules(exception).iter().any(|rule| !overruled[*rule]))
        .collect();
    heard.into_iter().zip(overruled).zip(limits).filter(|((_, overruled), limits)| !overruled && !limits).map(|((heard, _), _)| heard).collect()
}

fn is_exception(policy: &Policy, exception: &Said<'_>, rule: &Said<'_>) -> bool {
    exception.number != rule.number && (is_linked(policy, exception, rule) || is_unlinked(policy, exception, rule))
}

/// Whether a statement names another as the one that it limits, itself or through others.
fn is_linked(policy: &Policy, exception: &Said<'_>, rule: &Said<'_>) -> bool {
    let statements: Vec<_> = policy.statements().map(|(_, statement)| statement).collect();
    let mut at = exception.number;
    for _ in 0..statements.len() {
        let Some(id) = statements[at].common().exception_to else { return false };
        let Some(next) = statements.iter().position(|statement| statement.id() == Some(id)) else { return false };
        if next == rule.number {
            return true;
        }
        at = next;
    }
    false
}

/// Whether an assertion stands inside a denial and is narrower by recipient, purpose or a limit, or a denial is narrower than an assertion.
fn is_unlinked(policy: &Policy, exception: &Said<'_>, rule: &Said<'_>) -> bool {
    if exception.denies() == rule.denies() || exception.presupposed || rule.presupposed || !is_inside(policy, exception, rule) {
        return false;
    }
    let narrower = narrower(policy, exception, rule);
    if exception.denies() { narrower.data || narrower.otherwise } else { narrower.otherwise }
}

/// Whether an assertion that is heard is narrower by data alone than a denial that is heard and covers the question: a contradiction.
pub(crate) fn is_by_data_alone(policy: &Policy, inner: &Heard<'_, '_>, heard: &[Heard<'_, '_>]) -> bool {
    heard.iter().filter(|outer| outer.side == Side::Denied && outer.fit == Fit::Covers).any(|outer| {
        let linked = is_linked(policy, inner.said, outer.said);
        let narrower = narrower(policy, inner.said, outer.said);
        !linked && is_inside(policy, inner.said, outer.said) && narrower.data && !narrower.otherwise
    })
}

fn is_inside(policy: &Policy, inner: &Said<'_>, outer: &Said<'_>) -> bool {
    let act = match (inner.act(), outer.act()) {
        (Some(inner), Some(outer)) => inner.is_a(outer) || inner == Act::Publish && outer == Act::Disclose,
        _ => inner.matter == outer.matter,
    };
    act && (!outer.narrower || inner.narrower)
        && within(policy, &inner.data, &outer.data)
        && within(policy, &refs(&inner.purposes), &refs(&outer.purposes))
        && within(policy, &inner.recipients, &outer.recipients)
        && (outer.people.is_empty() || !inner.people.is_empty() && inner.people.iter().all(|one| outer.people.iter().any(|other| one.is_a(*other))))
        && among(&inner.common.applies_to.regions, &outer.common.applies_to.regions)
        && among(&inner.common.applies_to.products, &outer.common.applies_to.products)
}

struct Narrower {
    data: bool,
    /// By recipient, purpose, people, place, product or another limit.
    otherwise: bool,
}

fn narrower(policy: &Policy, inner: &Said<'_>, outer: &Said<'_>) -> Narrower {
    let (own, other) = (inner.common.applies_to, outer.common.applies_to);
    let by_list = !within(policy, &refs(&outer.purposes), &refs(&inner.purposes)) || !within(policy, &outer.recipients, &inner.recipients);
    let by_people = outer.people != inner.people && outer.people.is_empty();
    let by_place = !among(&other.regions, &own.regions) || !among(&other.products, &own.products);
    Narrower {
        data: !within(policy, &outer.data, &inner.data),
        otherwise: by_list || by_people || by_place || is_narrowed(inner) && !is_narrowed(outer),
    }
}

fn refs<T: Listed>(terms: &[T]) -> Vec<Ref<T>> {
    terms.iter().copied().map(Ref::Term).collect()
}

/// Whether a list lies within another. An empty list is everything.
fn within<T: Listed>(policy: &Policy, inner: &[Ref<T>], outer: &[Ref<T>]) -> bool {
    let all = |list: &[Ref<T>]| list.is_empty() || T::UNIVERSAL.is_some_and(|all| list.contains(&Ref::Term(all)));
    all(outer) || !all(inner) && inner.iter().all(|item| denied(policy, outer, item) == Fit::Covers)
}

fn among<T: PartialEq>(inner: &[T], outer: &[T]) -> bool {
    outer.is_empty() || !inner.is_empty() && inner.iter().all(|item| outer.contains(item))
}
