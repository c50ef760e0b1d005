//! Rules 2, 3 and 9: how far a list speaks of one thing that is asked for.

use privacy_policy::Policy;
use privacy_policy::model::Ref;

use super::names::{Declared, Listed, is_open, is_out, is_personal, is_set_apart, may_be, reaches};

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

/// Rule 2: how far what is said of a list is said of what is asked for.
pub(crate) fn asserted<T: Listed>(policy: &Policy, list: &[Ref<T>], asked: &Ref<T>, how: As) -> Fit {
    let how = As { every: how.every || T::UNIVERSAL.is_some_and(|all| list.contains(&Ref::Term(all))), ..how };
    let Ref::Name(name) = asked else { return best(list.iter().map(|item| of_item(policy, item, asked, how))) };
    let Some(declared) = T::declared(policy, name) else { return Apart };
    let named = best(list.iter().map(|item| lists(policy, item, asked, how)));
    named.max(of_parts(policy, list, &declared, how)).max(of_kinds(policy, list, asked, &declared, how))
}

/// Whether an item is a name, or a name that lists it.
fn lists<T: Listed>(policy: &Policy, item: &Ref<T>, asked: &Ref<T>, how: As) -> Fit {
    if item == asked {
        return Covers;
    }
    let Some(declared) = item.name().and_then(|name| T::declared(policy, name)) else { return Apart };
    if declared.out.contains(asked) {
        return Apart;
    }
    let fit = best(declared.is.iter().map(|part| lists(policy, part, asked, how)));
    if declared.hedged && !how.hints { fit.min(Open) } else { fit }
}

/// Rule 2: parts never add up to a term, but they do to a name with a closed list.
fn of_parts<T: Listed>(policy: &Policy, list: &[Ref<T>], declared: &Declared<T>, how: As) -> Fit {
    let parts: Vec<_> = declared.is.iter().filter(|part| !is_out(policy, &declared.out, part)).collect();
    // What the name leaves out is no part of it.
    let list = left(policy, list, &declared.out);
    let fits: Vec<_> = parts.iter().map(|part| asserted(policy, &list, part, how)).collect();
    let closed = !declared.open && !declared.hedged && !parts.iter().any(|part| is_open(policy, part));
    let all = closed && !fits.is_empty() && fits.iter().all(|fit| *fit == Covers);
    if all { Covers } else { best(fits).min(Part) }
}

/// A name is in what it is a kind of, and what it is made of beyond its list lies there.
fn of_kinds<T: Listed>(policy: &Policy, list: &[Ref<T>], asked: &Ref<T>, declared: &Declared<T>, how: As) -> Fit {
    let list = &left(policy, list, &declared.out)[..];
    if how.every && lies_in(policy, list, asked) {
        return Covers;
    }
    let hinted = As { every: false, hints: true };
    let near = |kinds: &[Ref<T>], any: bool| {
        let fits = kinds.iter().map(|kind| best(list.iter().map(|item| of_item(policy, item, kind, hinted))));
        fits.into_iter().any(|fit| if any { fit != Apart } else { matches!(fit, Covers | Open) })
    };
    if near(&declared.kind_of, true) || near(&declared.classes, declared.open) { Open } else { Apart }
}

/// Whether all that a name holds lies below a list: what it lists; beyond that, and where it lists nothing, what it is a kind of.
pub(crate) fn lies_in<T: Listed>(policy: &Policy, list: &[Ref<T>], asked: &Ref<T>) -> bool {
    let name = match asked {
        Ref::Term(term) => return list.iter().any(|item| reaches(policy, item, *term)),
        Ref::Name(name) => name,
    };
    let Some(declared) = T::declared(policy, name) else { return false };
    let parts: Vec<_> = declared.is.iter().filter(|part| !is_out(policy, &declared.out, part)).collect();
    let kinds: Vec<_> = declared.kind_of.iter().chain(&declared.classes).collect();
    let listed = parts.iter().all(|part| lies_in(policy, list, part));
    let bounded = !kinds.is_empty() && kinds.iter().all(|kind| lies_in(policy, list, kind));
    listed && !declared.hedged && (!declared.open && !parts.is_empty() || bounded)
}

/// Rule 2 for one item of a list.
fn of_item<T: Listed>(policy: &Policy, item: &Ref<T>, asked: &Ref<T>, how: As) -> Fit {
    match (item, asked) {
        (_, Ref::Name(_)) => asserted(policy, std::slice::from_ref(item), asked, how),
        (Ref::Term(term), Ref::Term(asked)) => match () {
            () if term == asked => Covers,
            () if term.is_a(*asked) => Part,
            () if asked.is_a(*term) && how.every => Covers,
            () if asked.is_a(*term) || may_be(*term, *asked) => Open,
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
    let name = match item {
        Ref::Term(term) if term.is_a(asked) => return Part,
        Ref::Term(term) => return if asked.is_a(*term) || may_be(*term, asked) { Open } else { Apart },
        Ref::Name(name) => name,
    };
    let Some(declared) = T::declared(policy, name) else { return Apart };
    if is_out(policy, &declared.out, &Ref::Term(asked)) {
        return Apart;
    }
    let own = best(declared.kind_of.iter().map(|item| kind(policy, item, asked)));
    let class = best(declared.classes.iter().map(|item| kind(policy, item, asked)));
    own.max(if declared.open || class == Part { class } else { Apart }).max(best(declared.is.iter().filter(|part| part.name().is_some()).map(|part| kind(policy, part, asked))))
}

/// Rules 3 and 9: how far what is denied of a list is denied of what is asked for.
pub(crate) fn denied<T: Listed>(policy: &Policy, list: &[Ref<T>], asked: &Ref<T>) -> Fit {
    let personal = list.iter().any(|item| is_personal(policy, item));
    match asked {
        Ref::Term(term) => {
            let fit = best(list.iter().map(|item| denied_item(policy, item, *term)));
            // Rule 3: what the policy itself sets apart is not reached by what is said of personal data, but by its name.
            let named = list.iter().any(|item| is_named(policy, item, *term));
            if personal && !named && is_set_apart(policy, *term) { fit.min(Open) } else { fit }
        }
        Ref::Name(name) => {
            let Some(declared) = T::declared(policy, name) else { return Apart };
            match best(list.iter().map(|item| lists(policy, item, asked, As { every: false, hints: false }))) {
                Covers => Covers,
                Open => Open,
                _ if personal && declared.impersonal => Open.min(denied_parts(policy, list, asked, &declared)),
                _ => denied_parts(policy, list, asked, &declared),
            }
        }
    }
}

/// A name is denied with what it consists of; beyond its list, with what it is a kind of.
fn denied_parts<T: Listed>(policy: &Policy, list: &[Ref<T>], asked: &Ref<T>, declared: &Declared<T>) -> Fit {
    let parts: Vec<_> = declared.is.iter().filter(|part| !is_out(policy, &declared.out, part)).collect();
    let inner = left(policy, list, &declared.out);
    let fits: Vec<_> = parts.iter().map(|part| denied(policy, &inner, part)).collect();
    let kinds: Vec<_> = declared.kind_of.iter().chain(&declared.classes).map(|kind| denied(policy, list, kind)).collect();
    let listed = fits.iter().all(|fit| *fit == Covers);
    let bounded = !kinds.is_empty() && kinds.iter().all(|fit| *fit == Covers);
    match () {
        () if listed && !declared.hedged && (!declared.open && !parts.is_empty() || bounded) => Covers,
        () if best(fits.iter().copied()) >= Part => Part,
        () => best(fits).max(of_kinds(policy, list, asked, declared, As { every: false, hints: true })),
    }
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
            () if may_be(*term, asked) => Open,
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
    asserted(policy, list, asked, As { every: false, hints: true }) == Apart
}
