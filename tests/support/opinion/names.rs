//! What terms and declared names hold, and rules 2, 3 and 9 for one list against one thing that is asked for.

use privacy_policy::Policy;
use privacy_policy::model::{DefinedName, Ref};
use privacy_policy::vocab::{DataCategory, DefinitionClass, Field, Party, Purpose, Vocabulary};

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

/// What a declaration says of a name.
pub(crate) struct Declared<T> {
    /// What it consists of.
    is: Vec<Ref<T>>,
    /// What it is a part or a kind of.
    kinds: Vec<Ref<T>>,
    /// What it does not mean.
    out: Vec<Ref<T>>,
    /// It lists examples only.
    open: bool,
    /// It "may include" what it lists.
    hedged: bool,
    /// The policy does not hold it to be personal.
    pub(crate) not_personal: bool,
    /// It is about nobody.
    pub(crate) of_nobody: bool,
}

/// The vocabularies that lists are made of.
pub(crate) trait Listed: Vocabulary + std::fmt::Debug {
    /// Everything is this.
    const ROOT: Self;
    /// The terms that mean each thing by definition, and those that mean certain things in what is above them.
    const UNIVERSAL: Option<Self>;
    const CERTAIN: &'static [Self];
    fn declared(policy: &Policy, name: &DefinedName) -> Option<Declared<Self>>;
    /// What the term may hold although it stands elsewhere.
    fn may_hold(self) -> &'static [Self] {
        &[]
    }
    /// Rule 3: what the policy itself calls non-personal lies outside of what is said of personal data.
    fn is_outside(self, _policy: &Policy, _asked: &Ref<Self>) -> bool {
        false
    }
}

impl Listed for DataCategory {
    const ROOT: Self = Self::Information;
    const UNIVERSAL: Option<Self> = None;
    const CERTAIN: &'static [Self] = &[Self::UnspecifiedPersonalData];

    fn declared(policy: &Policy, name: &DefinedName) -> Option<Declared<Self>> {
        let definition = policy.definitions.get(name)?;
        let called = |classes: &[DefinitionClass]| definition.called.iter().any(|called| classes.iter().any(|class| called.is_a(*class)));
        // Rule 9: what a name is called works as a kind.
        let kinds = definition.called.iter().filter_map(|class| match class {
            DefinitionClass::Personal | DefinitionClass::Pseudonymous => Some(Self::PersonalData),
            DefinitionClass::Sensitive => Some(Self::SensitiveData),
            DefinitionClass::Content => Some(Self::Content),
            DefinitionClass::Payment => Some(Self::Financial),
            _ => None,
        });
        Some(Declared {
            is: definition.data.iter().cloned().chain(definition.includes.iter().cloned().map(Ref::Name)).collect(),
            kinds: definition.kind_of.iter().cloned().chain(kinds.map(Ref::Term)).collect(),
            out: definition.excludes.clone(),
            open: definition.open_ended.contains(&Field::Data),
            hedged: definition.hedged.contains(&Field::Data),
            not_personal: called(&[DefinitionClass::NonPersonal, DefinitionClass::Aggregated]),
            of_nobody: called(&[DefinitionClass::Anonymous, DefinitionClass::Aggregated]),
        })
    }

    fn may_hold(self) -> &'static [Self] {
        self.may_hold()
    }

    fn is_outside(self, policy: &Policy, asked: &Ref<Self>) -> bool {
        let called = |name: &DefinedName| Self::declared(policy, name).is_some_and(|declared| declared.not_personal);
        self == Self::PersonalData
            && *asked != Ref::Term(Self::PersonalData)
            && match asked {
                Ref::Name(name) => called(name),
                Ref::Term(term) => policy.definitions.keys().any(|name| called(name) && holds(policy, name, *term)),
            }
    }
}

impl Listed for Party {
    const ROOT: Self = Self::Anyone;
    const UNIVERSAL: Option<Self> = Some(Self::Anyone);
    const CERTAIN: &'static [Self] = &[Self::UnspecifiedThirdParty];

    fn declared(policy: &Policy, name: &DefinedName) -> Option<Declared<Self>> {
        let recipient = policy.recipients.get(name)?;
        Some(Declared {
            is: recipient.members.clone(),
            kinds: recipient.kinds.iter().copied().map(Ref::Term).collect(),
            out: Vec::new(),
            open: recipient.open_ended.contains(&Field::Members),
            hedged: false,
            not_personal: false,
            of_nobody: false,
        })
    }
}

impl Listed for Purpose {
    const ROOT: Self = Self::AnyPurpose;
    const UNIVERSAL: Option<Self> = Some(Self::AnyPurpose);
    const CERTAIN: &'static [Self] = &[Self::UnspecifiedPurpose];

    fn declared(_: &Policy, _: &DefinedName) -> Option<Declared<Self>> {
        None
    }
}

/// Whether the declaration of a name lists a term, or a wider one.
fn holds<T: Listed>(policy: &Policy, name: &DefinedName, asked: T) -> bool {
    let Some(declared) = T::declared(policy, name) else { return false };
    let part = |part: &Ref<T>| match part {
        Ref::Term(term) => asked.is_a(*term),
        Ref::Name(name) => holds(policy, name, asked),
    };
    !declared.hedged && declared.is.iter().any(part) && !declared.out.iter().any(part)
}

/// Whether something is taken out as a whole.
pub(crate) fn is_out<T: Listed>(policy: &Policy, out: &[Ref<T>], asked: &Ref<T>) -> bool {
    !out.is_empty() && denied(policy, out, asked) == Covers
}

/// What is left of a list.
pub(crate) fn left<T: Listed>(policy: &Policy, list: &[Ref<T>], out: &[Ref<T>]) -> Vec<Ref<T>> {
    list.iter().filter(|item| !is_out(policy, out, item)).cloned().collect()
}

/// Rule 2: how far what is said of a list is said of what is asked for. `every`: the text says so of each thing in the list; `hints`: what a definition
/// "may include" counts as included.
pub(crate) fn asserted<T: Listed>(policy: &Policy, list: &[Ref<T>], asked: &Ref<T>, every: bool, hints: bool) -> Fit {
    let one = |item: &Ref<T>| of_item(policy, item, asked, every, hints);
    let direct = list.iter().map(one).max().unwrap_or(Apart);
    let Ref::Name(name) = asked else { return direct };
    let Some(declared) = T::declared(policy, name) else { return direct };
    let list = left(policy, list, &declared.out);
    let narrowed = |part: &Ref<T>| !declared.out.is_empty() && denied(policy, &declared.out, part) != Apart;
    let parts: Vec<_> = declared
        .is
        .iter()
        .filter(|part| !is_out(policy, &declared.out, part))
        .map(|part| match asserted(policy, &list, part, every, hints) {
            fit if narrowed(part) && !every => fit.min(Open),
            fit => fit,
        })
        .collect();
    let together = match () {
        () if parts.is_empty() => Apart,
        () if declared.hedged && !hints => parts.iter().copied().max().unwrap_or(Apart).min(Open),
        // Rule 2: the parts of a closed list add up.
        () if !declared.open && parts.iter().all(|fit| *fit == Covers) => Covers,
        () => parts.iter().copied().max().unwrap_or(Apart).min(Part),
    };
    direct.max(together)
}

fn of_item<T: Listed>(policy: &Policy, item: &Ref<T>, asked: &Ref<T>, every: bool, hints: bool) -> Fit {
    if item == asked {
        return Covers;
    }
    match (item, asked) {
        (Ref::Term(term), Ref::Term(asked)) => of_term(*term, *asked, every),
        (Ref::Term(term), Ref::Name(name)) => {
            let each = every || T::UNIVERSAL == Some(*term);
            if *term == T::ROOT {
                return if each { Covers } else { Open };
            }
            let kinds = T::declared(policy, name).map(|declared| declared.kinds).unwrap_or_default();
            let inside = !kinds.is_empty() && kinds.iter().all(|kind| denied(policy, std::slice::from_ref(item), kind) == Covers);
            let near = kinds.iter().any(|kind| asserted(policy, std::slice::from_ref(item), kind, false, true) != Apart);
            match () {
                () if inside && each => Covers,
                () if inside || near => Open,
                () => Apart,
            }
        }
        (Ref::Name(name), _) => {
            let Some(declared) = T::declared(policy, name) else { return root(asked, Part) };
            if is_out(policy, &declared.out, asked) {
                return Apart;
            }
            let listed = declared.is.iter().map(|part| of_item(policy, part, asked, every, hints)).max().unwrap_or(Apart);
            let listed = if declared.hedged && !hints { listed.min(Open) } else { listed };
            let kind = |kind: &Ref<T>| match denied(policy, std::slice::from_ref(asked), kind) {
                Covers => Part,
                _ if denied(policy, std::slice::from_ref(kind), asked) != Apart => Open,
                Apart => Apart,
                _ => Open,
            };
            let kinds = declared.kinds.iter().map(kind).max().unwrap_or(Apart);
            let open = if declared.open { Open } else { Apart };
            listed.max(kinds).max(open).max(root(asked, Part))
        }
    }
}

fn root<T: Listed>(asked: &Ref<T>, fit: Fit) -> Fit {
    if *asked == Ref::Term(T::ROOT) { fit } else { Apart }
}

fn of_term<T: Listed>(term: T, asked: T, every: bool) -> Fit {
    match () {
        () if term == asked => Covers,
        () if term.is_a(asked) => Part,
        () if asked.is_a(term) && (every || T::UNIVERSAL == Some(term)) => Covers,
        () if asked.is_a(term) || may_be(term, asked) => Open,
        () => Apart,
    }
}

/// Whether a term may hold, or may stand for, another that does not lie below it.
fn may_be<T: Listed>(term: T, asked: T) -> bool {
    let certain = T::CERTAIN.contains(&term) && term.parent().is_some_and(|above| asked.is_a(above));
    certain || term.may_hold().iter().any(|held| asked.is_a(*held))
}

/// Rules 3 and 9: how far what is denied of a list is denied of what is asked for.
pub(crate) fn denied<T: Listed>(policy: &Policy, list: &[Ref<T>], asked: &Ref<T>) -> Fit {
    list.iter().map(|item| denied_item(policy, item, asked)).max().unwrap_or(Apart).max(parts_denied(policy, list, asked))
}

/// A name is denied with what it consists of.
fn parts_denied<T: Listed>(policy: &Policy, list: &[Ref<T>], asked: &Ref<T>) -> Fit {
    let Some(declared) = asked.name().and_then(|name| T::declared(policy, name)) else { return Apart };
    let list = left(policy, list, &declared.out);
    let parts: Vec<_> = declared.is.iter().filter(|part| !is_out(policy, &declared.out, part)).map(|part| denied(policy, &list, part)).collect();
    match () {
        () if parts.is_empty() => Apart,
        () if declared.hedged => parts.iter().copied().max().unwrap_or(Apart).min(Open),
        () if !declared.open && parts.iter().all(|fit| *fit == Covers) => Covers,
        () => parts.iter().copied().max().unwrap_or(Apart).min(Part),
    }
}

fn denied_item<T: Listed>(policy: &Policy, item: &Ref<T>, asked: &Ref<T>) -> Fit {
    if item == asked {
        return Covers;
    }
    match (item, asked) {
        (Ref::Term(term), _) if term.is_outside(policy, asked) => Open,
        (Ref::Term(term), _) if *term == T::ROOT => Covers,
        (Ref::Term(term), Ref::Term(asked)) => match () {
            () if asked.is_a(*term) => Covers,
            () if term.is_a(*asked) => Part,
            () if may_be(*term, *asked) => Open,
            () => Apart,
        },
        (Ref::Term(_), Ref::Name(name)) => {
            let kinds = T::declared(policy, name).map(|declared| declared.kinds).unwrap_or_default();
            let fits: Vec<_> = kinds.iter().map(|kind| denied_item(policy, item, kind)).collect();
            match () {
                () if fits.is_empty() => Apart,
                () if fits.iter().all(|fit| *fit == Covers) => Covers,
                () => fits.into_iter().max().unwrap_or(Apart).min(Open),
            }
        }
        (Ref::Name(name), _) => {
            let Some(declared) = T::declared(policy, name) else { return root(asked, Part) };
            if is_out(policy, &declared.out, asked) {
                return Apart;
            }
            let listed = declared.is.iter().map(|part| denied_item(policy, part, asked)).max().unwrap_or(Apart);
            let cut = declared.out.iter().any(|out| denied_item(policy, asked, out) == Covers);
            let listed = match listed {
                listed if declared.hedged => listed.min(Open),
                listed if cut => listed.min(Part),
                listed => listed,
            };
            // Rule 9: to deny a part of a category is to deny it for part.
            let kind = |kind: &Ref<T>| match denied_item(policy, asked, kind) {
                Covers => Part,
                Apart if denied_item(policy, kind, asked) == Apart => Apart,
                _ => Open,
            };
            let kinds = declared.kinds.iter().map(kind).max().unwrap_or(Apart);
            let open = if declared.open { Open } else { Apart };
            listed.max(kinds).max(open).max(root(asked, Part))
        }
    }
}

/// Whether something lies outside of a list for sure: nothing in it may be that.
pub(crate) fn is_outside<T: Listed>(policy: &Policy, list: &[Ref<T>], asked: &Ref<T>) -> bool {
    let known = asked.name().is_none_or(|name| {
        T::declared(policy, name).is_some_and(|declared| !declared.open && (!declared.is.is_empty() || !declared.kinds.is_empty()))
    });
    known && asserted(policy, list, asked, false, true) == Apart && denied(policy, list, asked) == Apart
}
