//! Rules 2, 3 and 9: how far a list speaks of one thing that is asked for.

use privacy_policy::Policy;
use privacy_policy::model::Ref;

use super::names::{Declared, Listed, is_out, is_personal, is_set_apart, may_meet, reaches};

/// How far a list speaks of what is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fit {
    /// It is about something else.
    Apart,
    /// It may be about it.
    Open,
    /// It is about a part of it.
    Part,
    /// It is about all of it.
    Covers,
}
use Fit::{Apart, Covers, Open, Part};

/// How a list is read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct As {
    /// Rule 2: the text says so of each thing in the list.
    pub(crate) every: bool,
    /// What a definition "may include" counts as included.
    pub(crate) hints: bool,
}

/// What is left of a list.
pub(crate) fn left<T: Listed>(policy: &Policy, list: &[Ref<T>], out: &[Ref<T>]) -> Vec<Ref<T>> {
    list.iter().filter(|item| !is_out(policy, out, item)).cloned().collect()
}

fn best(fits: impl IntoIterator<Item = Fit>) -> Fit {
    fits.into_iter().max().unwrap_or(Apart)
}

/// What a name that is asked for is made of, without what it leaves out itself and what the statement takes out.
fn without<T: Listed>(policy: &Policy, asked: &Ref<T>, out: &[Ref<T>]) -> Option<Declared<T>> {
    let mut declared = T::declared(policy, asked.name()?)?;
    declared.out.extend(out.iter().cloned());
    let left = |list: &[Ref<T>]| left(policy, list, &declared.out);
    (declared.is, declared.kind_of, declared.classes) = (left(&declared.is), left(&declared.kind_of), left(&declared.classes));
    Some(declared)
}

/// Rule 2: how far what is said of a list is said of what is asked for. What the statement takes out is not said.
pub(crate) fn asserted<T: Listed>(policy: &Policy, list: &[Ref<T>], out: &[Ref<T>], asked: &Ref<T>, how: As) -> Fit {
    let how = As { every: how.every || T::UNIVERSAL.is_some_and(|all| list.contains(&Ref::Term(all))), ..how };
    if asked.term().is_some() {
        return best(list.iter().map(|item| of_item(policy, item, asked, how)));
    }
    let (Some(declared), Some(rest)) = (without(policy, asked, &[]), without(policy, asked, out)) else { return Apart };
    let named = best(list.iter().map(|item| lists(policy, item, asked, how.hints)));
    let parts = of_parts(policy, list, out, &declared, how);
    let inside = how.every && lies_in(policy, list, out, asked);
    best([named, parts, if inside { Covers } else { Apart }, near(policy, list, &rest)])
}

/// Whether an item is a name, or a name that lists it.
pub(crate) fn lists<T: Listed>(policy: &Policy, item: &Ref<T>, asked: &Ref<T>, hints: bool) -> Fit {
    if item == asked {
        return Covers;
    }
    let Some(declared) = item.name().and_then(|name| T::declared(policy, name)) else { return Apart };
    if declared.out.contains(asked) {
        return Apart;
    }
    let fit = best(declared.is.iter().map(|part| lists(policy, part, asked, hints)));
    if declared.hedged && !hints { fit.min(Open) } else { fit }
}

fn both<T: Listed>(out: &[Ref<T>], other: &[Ref<T>]) -> Vec<Ref<T>> {
    [out, other].concat()
}

/// Rule 2: parts never add up to a term, but they do to a name with a closed list.
fn of_parts<T: Listed>(policy: &Policy, list: &[Ref<T>], out: &[Ref<T>], declared: &Declared<T>, how: As) -> Fit {
    // What the name leaves out is no part of it.
    let list = left(policy, list, &declared.out);
    let fit = |part: &Ref<T>| if is_out(policy, out, part) { Apart } else { asserted(policy, &list, &both(out, &declared.out), part, how) };
    let fits: Vec<_> = declared.is.iter().map(fit).collect();
    let all = !declared.open && !declared.hedged && !fits.is_empty() && fits.iter().all(|fit| *fit == Covers);
    if all { Covers } else { best(fits).min(Part) }
}

/// Whether a list may be about what a name is a kind of, or about what its class makes it a part of: all of it, where the name lists its parts.
fn near<T: Listed>(policy: &Policy, list: &[Ref<T>], declared: &Declared<T>) -> Fit {
    let list = left(policy, list, &declared.out);
    let hinted = As { every: false, hints: true };
    let may_be = |kind: &Ref<T>| asserted(policy, &list, &declared.out, kind, hinted) != Apart;
    let is_above = |kind: &Ref<T>| kind.term().is_some_and(|term| list.iter().any(|item| reaches(policy, item, *term)));
    let by_class = |class: &Ref<T>| if declared.open { may_be(class) } else { is_above(class) };
    if declared.kind_of.iter().any(may_be) || declared.classes.iter().any(by_class) { Open } else { Apart }
}

/// Whether all that a name holds lies below a list: what it lists; beyond that, and where it lists nothing, what it is a kind of or what its class makes
/// it a part of.
pub(crate) fn lies_in<T: Listed>(policy: &Policy, list: &[Ref<T>], out: &[Ref<T>], asked: &Ref<T>) -> bool {
    lies_in_but(policy, list, out, asked, &|_| false)
}

/// The same, of what is not set apart.
fn lies_in_but<T: Listed>(policy: &Policy, list: &[Ref<T>], out: &[Ref<T>], asked: &Ref<T>, apart: &dyn Fn(T) -> bool) -> bool {
    let of = |item: &Ref<T>| {
        let by_name = item.name().is_some() && list.iter().any(|listed| lists(policy, listed, item, false) == Covers);
        by_name || lies_in_but(policy, list, out, item, apart)
    };
    match asked {
        Ref::Term(term) => !apart(*term) && !is_out(policy, out, asked) && list.iter().any(|item| surely_reaches(policy, item, *term)),
        Ref::Name(_) => without(policy, asked, &[]).is_some_and(|declared| is_bounded(&declared, of)),
    }
}

/// Whether something holds of all that a name holds, if it holds of these parts or kinds.
fn is_bounded<T: Listed>(declared: &Declared<T>, of: impl Fn(&Ref<T>) -> bool) -> bool {
    let Declared { is, kind_of, classes, .. } = declared;
    let all = |list: &[Ref<T>]| !list.is_empty() && list.iter().all(&of);
    let listed = is.iter().all(&of) && (is.is_empty() || !declared.hedged);
    listed && (!is.is_empty() && !declared.open || all(kind_of) || all(classes))
}

/// Whether a term lies below what an item lists in whole, and not behind a "may include".
fn surely_reaches<T: Listed>(policy: &Policy, item: &Ref<T>, term: T) -> bool {
    match item {
        Ref::Term(wide) => term.is_a(*wide) && (term == *wide || !T::CERTAIN.contains(wide)),
        Ref::Name(name) => T::declared(policy, name).is_some_and(|declared| {
            let cut = is_out(policy, &declared.out, &Ref::Term(term)) || leaves_out(policy, &declared, term);
            !cut && !declared.hedged && declared.is.iter().any(|part| surely_reaches(policy, part, term))
        }),
    }
}

/// Rule 2 for one item of a list.
fn of_item<T: Listed>(policy: &Policy, item: &Ref<T>, asked: &Ref<T>, how: As) -> Fit {
    match (item, asked) {
        (_, Ref::Name(_)) => asserted(policy, std::slice::from_ref(item), &[], asked, how),
        (Ref::Term(term), Ref::Term(asked)) => match () {
            () if term == asked => Covers,
            () if term.is_a(*asked) => Part,
            () if asked.is_a(*term) && how.every => Covers,
            () if asked.is_a(*term) || may_meet(*term, *asked) => Open,
            () => Apart,
        },
        (Ref::Name(name), Ref::Term(term)) => {
            let Some(declared) = T::declared(policy, name).filter(|declared| !is_out(policy, &declared.out, asked)) else { return Apart };
            let listed = best(declared.is.iter().map(|part| of_item(policy, part, asked, how)));
            let listed = if declared.hedged && !how.hints { listed.min(Open) } else { listed };
            let listed = if leaves_out(policy, &declared, *term) { listed.min(Part) } else { listed };
            listed.max(kind(policy, item, *term))
        }
    }
}

/// Whether a name leaves out something that lies below a term.
fn leaves_out<T: Listed>(policy: &Policy, declared: &Declared<T>, term: T) -> bool {
    fn below<T: Listed>(policy: &Policy, item: &Ref<T>, term: T) -> bool {
        match item {
            Ref::Term(inner) => inner.is_a(term),
            Ref::Name(name) => T::declared(policy, name).is_some_and(|declared| declared.is.iter().any(|part| below(policy, part, term))),
        }
    }
    declared.out.iter().any(|out| below(policy, out, term))
}

/// Rule 9: a name is a part of what it is a kind of, and may be anything in it.
fn kind<T: Listed>(policy: &Policy, item: &Ref<T>, asked: T) -> Fit {
    if is_out_of(policy, item, asked) {
        return Apart;
    }
    let Some(declared) = without(policy, item, &[]) else { return Apart };
    let own = best(declared.kind_of.iter().map(|item| of_its_kind(policy, item, asked)));
    let class = best(declared.classes.iter().map(|item| of_its_kind(policy, item, asked)));
    let parts = best(declared.is.iter().map(|part| kind(policy, part, asked)));
    own.max(if declared.open || class == Part { class } else { Apart }).max(parts)
}

fn is_out_of<T: Listed>(policy: &Policy, item: &Ref<T>, asked: T) -> bool {
    item.name().and_then(|name| T::declared(policy, name)).is_some_and(|declared| is_out(policy, &declared.out, &Ref::Term(asked)))
}

/// How something that is a kind of an item stands to a term.
fn of_its_kind<T: Listed>(policy: &Policy, item: &Ref<T>, asked: T) -> Fit {
    match item {
        Ref::Term(term) if term.is_a(asked) => Part,
        Ref::Term(term) => {
            if asked.is_a(*term) || may_meet(*term, asked) {
                Open
            } else {
                Apart
            }
        }
        Ref::Name(_) if is_out_of(policy, item, asked) => Apart,
        Ref::Name(_) => {
            let Some(declared) = without(policy, item, &[]) else { return Apart };
            best(declared.is.iter().map(|part| of_its_kind(policy, part, asked))).max(kind(policy, item, asked))
        }
    }
}

/// Rules 3 and 9: how far what is denied of a list is denied of what is asked for. What the statement takes out is left open.
pub(crate) fn denied<T: Listed>(policy: &Policy, list: &[Ref<T>], out: &[Ref<T>], asked: &Ref<T>) -> Fit {
    let personal = list.iter().any(|item| is_personal(policy, item));
    // Rule 3: what the policy itself sets apart is not reached by what is said of personal data, but by its name.
    let apart = |term: T| personal && is_set_apart(policy, term) && !list.iter().any(|item| is_named(policy, item, term));
    if let Ref::Term(term) = asked {
        let fit = best(list.iter().map(|item| denied_item(policy, item, *term)));
        return if apart(*term) { fit.min(Open) } else { fit };
    }
    let (Some(declared), Some(rest)) = (without(policy, asked, &[]), without(policy, asked, out)) else { return Apart };
    let named = best(list.iter().map(|item| lists(policy, item, asked, false)));
    if named == Covers {
        return Covers;
    }
    // What is taken out is left open.
    let content = || {
        if declared.open || declared.is.is_empty() { [&declared.is[..], &declared.kind_of, &declared.classes].concat() } else { declared.is.clone() }
    };
    let taken = if content().iter().any(|item| is_out(policy, out, item)) { Open } else { Apart };
    let parts = parts_denied(policy, list, out, &declared);
    let fit = best([taken, parts, near(policy, list, &rest)]);
    match () {
        () if named == Open || personal && declared.impersonal => fit.min(Open),
        () if lies_in_but(policy, list, out, asked, &apart) => Covers,
        () => fit,
    }
}

/// How far the parts of a name are denied.
fn parts_denied<T: Listed>(policy: &Policy, list: &[Ref<T>], out: &[Ref<T>], declared: &Declared<T>) -> Fit {
    let list = left(policy, list, &declared.out);
    let fit = |part: &Ref<T>| if is_out(policy, out, part) { Open } else { denied(policy, &list, &both(out, &declared.out), part) };
    best(declared.is.iter().map(fit)).min(Part)
}

pub(crate) fn is_named<T: Listed>(policy: &Policy, item: &Ref<T>, term: T) -> bool {
    match item {
        Ref::Term(own) => *own == term,
        Ref::Name(name) => T::declared(policy, name).is_some_and(|declared| declared.is.iter().any(|part| is_named(policy, part, term))),
    }
}

fn denied_item<T: Listed>(policy: &Policy, item: &Ref<T>, asked: T) -> Fit {
    match item {
        Ref::Term(term) => match () {
            // "Certain" data are something of what is above them, and nothing below.
            () if asked == *term || asked.is_a(*term) && !T::CERTAIN.contains(term) => Covers,
            () if term.is_a(asked) => Part,
            () if may_meet(*term, asked) => Open,
            () => Apart,
        },
        Ref::Name(name) => {
            let asked_item = Ref::Term(asked);
            let Some(declared) = T::declared(policy, name).filter(|declared| !is_out(policy, &declared.out, &asked_item)) else { return Apart };
            let listed = best(declared.is.iter().map(|part| denied_item(policy, part, asked)));
            let listed = if declared.hedged { listed.min(Open) } else { listed };
            let listed = if leaves_out(policy, &declared, asked) { listed.min(Part) } else { listed };
            // Rule 9: to deny a part of a category is to deny it for part.
            listed.max(kind(policy, item, asked))
        }
    }
}

/// Whether something lies outside of a list for sure: nothing in it may be that.
pub(crate) fn is_outside<T: Listed>(policy: &Policy, list: &[Ref<T>], asked: &Ref<T>) -> bool {
    asserted(policy, list, &[], asked, As { every: false, hints: true }) == Apart
}
