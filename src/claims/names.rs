//! Declared names, each with what it holds.
//!
//! A name *is* the terms of its `data` (or `members`), and of the names that it includes. It is *a part or a kind of* what stands under `kind_of` (or
//! `kinds`), and of what its class tells: data that are called content are a part of `content`. A name whose list gives examples only, or that
//! the text describes in words, holds more than its list; what, the text leaves open.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::model::{DefinedName, Definition, Policy, Recipient, Ref};
use crate::vocab::{DataCategory, DefinitionClass, Field, Party, Purpose, Terms, Vocabulary};

/// A vocabulary whose terms stand beside declared names.
pub(crate) trait Described: Vocabulary + std::hash::Hash + std::fmt::Display {
    /// The terms that are universal by definition: who says them speaks of each.
    const UNIVERSAL: &'static [Self];
    /// Terms that say only that there is something, and not what: "certain", "other".
    const VAGUE: &'static [Self];

    /// Terms that this one may hold although they stand elsewhere in the hierarchy.
    fn may_hold(self) -> &'static [Self] {
        &[]
    }

    /// The terms that may hold others. Where a text names a bundle, or something that a bundle may hold, it leaves open whether the other is meant.
    fn bundles() -> &'static [Bundle];

    /// The declaration of a name.
    fn declaration<'p>(policy: &'p Policy, name: &DefinedName) -> Option<Declaration<'p, Self>>;
}

impl Described for DataCategory {
    const UNIVERSAL: &'static [Self] = &[];
    const VAGUE: &'static [Self] = &[Self::OtherData, Self::UnspecifiedPersonalData];

    fn may_hold(self) -> &'static [Self] {
        Self::may_hold(self)
    }

    fn bundles() -> &'static [Bundle] {
        static BUNDLES: LazyLock<Vec<Bundle>> = LazyLock::new(bundles::<DataCategory>);
        &BUNDLES
    }

    fn declaration<'p>(policy: &'p Policy, name: &DefinedName) -> Option<Declaration<'p, Self>> {
        policy.definitions.get(name).map(Declaration::of_definition)
    }
}

impl Described for Party {
    const UNIVERSAL: &'static [Self] = &[Self::Anyone];
    const VAGUE: &'static [Self] = &[Self::UnspecifiedThirdParty];

    fn bundles() -> &'static [Bundle] {
        static BUNDLES: LazyLock<Vec<Bundle>> = LazyLock::new(bundles::<Party>);
        &BUNDLES
    }

    fn declaration<'p>(policy: &'p Policy, name: &DefinedName) -> Option<Declaration<'p, Self>> {
        let publisher = || policy.publishers.contains_key(name).then(Declaration::of_publisher);
        policy.recipients.get(name).map(Declaration::of_recipient).or_else(publisher)
    }
}

impl Described for Purpose {
    const UNIVERSAL: &'static [Self] = &[Self::AnyPurpose];
    const VAGUE: &'static [Self] = &[Self::UnspecifiedPurpose, Self::PurposeAtCollection, Self::CompatiblePurpose];

    fn bundles() -> &'static [Bundle] {
        static BUNDLES: LazyLock<Vec<Bundle>> = LazyLock::new(bundles::<Purpose>);
        &BUNDLES
    }

    fn declaration<'p>(_: &'p Policy, _: &DefinedName) -> Option<Declaration<'p, Self>> {
        None
    }
}

/// What the policy says of a name.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Declaration<'p, T> {
    /// What the name is made of.
    pub(crate) parts: &'p [Ref<T>],
    /// Names that it is made of beside these.
    pub(crate) includes: &'p [DefinedName],
    /// What the name is a part or a kind of.
    pub(crate) kind_of: &'p [Ref<T>],
    /// What its class, or the kinds of a recipient, make it a part of.
    pub(super) classes: Terms,
    /// What it does not hold.
    pub(crate) excludes: &'p [Ref<T>],
    /// It holds more than its list tells: the list gives examples, or there is none.
    pub(crate) open: bool,
    /// The text says "may include".
    pub(crate) hedged: bool,
    /// The text says that it is about nobody, or not about anybody in particular.
    impersonal: Impersonal,
}

/// How far the policy itself holds data not to be about people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) enum Impersonal {
    /// It does not say so.
    #[default]
    No,
    /// It calls them non-personal, though they may be about somebody.
    Called,
    /// They are aggregated or anonymous: another thing than the data that they come from.
    OfNobody,
}

/// Of what a class makes a name a part.
const CLASSES: &[(DefinitionClass, DataCategory)] = &[
    (DefinitionClass::Personal, DataCategory::PersonalData),
    (DefinitionClass::Sensitive, DataCategory::SensitiveData),
    (DefinitionClass::Content, DataCategory::Content),
    (DefinitionClass::Payment, DataCategory::Financial),
];

impl<'p> Declaration<'p, DataCategory> {
    fn of_definition(definition: &'p Definition) -> Self {
        let called = |class| definition.called.contains(&class);
        let classes: Vec<DataCategory> = CLASSES.iter().filter(|(class, _)| called(*class)).map(|(_, category)| *category).collect();
        let described = !definition.data.is_empty() || !definition.includes.is_empty();
        let unlisted = !described && definition.kind_of.is_empty();
        let examples = definition.open_ended.contains(&Field::Data);
        // Of what the text describes in words alone no more is known than that it is information.
        let vague = unlisted || examples && definition.kind_of.is_empty();
        let kinds = if classes.is_empty() && vague { vec![DataCategory::Information] } else { classes };
        let impersonal = match () {
            () if called(DefinitionClass::Aggregated) || called(DefinitionClass::Anonymous) => Impersonal::OfNobody,
            () if definition.called.iter().any(|class| class.is_a(DefinitionClass::NonPersonal)) => Impersonal::Called,
            () => Impersonal::No,
        };
        Self {
            parts: &definition.data,
            includes: &definition.includes,
            kind_of: &definition.kind_of,
            classes: Terms::named(&kinds),
            excludes: &definition.excludes,
            open: unlisted || examples,
            hedged: definition.hedged.contains(&Field::Data),
            impersonal,
        }
    }
}

impl<'p> Declaration<'p, Party> {
    fn of_recipient(recipient: &'p Recipient) -> Self {
        let open = recipient.members.is_empty() || recipient.open_ended.contains(&Field::Members);
        // Of a group that is described by examples, anybody may be a part.
        let kinds: &[Party] = if recipient.kinds.is_empty() && open { &[Party::Anyone] } else { &recipient.kinds };
        Self { open, classes: Terms::named(kinds), parts: &recipient.members, ..Self::empty() }
    }

    fn of_publisher() -> Self {
        Self { open: true, classes: Terms::named(&[Party::Publisher]), ..Self::empty() }
    }

    fn empty() -> Self {
        Self {
            parts: &[],
            includes: &[],
            kind_of: &[],
            classes: Terms::default(),
            excludes: &[],
            open: false,
            hedged: false,
            impersonal: Impersonal::No,
        }
    }
}

impl<'p, T> Declaration<'p, T> {
    /// The names that it is made of.
    pub(crate) fn parts(&self) -> impl Iterator<Item = &'p DefinedName> + use<'p, T> {
        self.parts.iter().filter_map(Ref::name).chain(self.includes)
    }

    /// The names that the declaration speaks of, with whether it takes them in, is a part of them, or leaves them out.
    pub(super) fn names(&self) -> impl Iterator<Item = (&'p DefinedName, Role)> + use<'p, T> {
        let parts = self.parts.iter().filter_map(Ref::name).chain(self.includes).map(|name| (name, Role::Part));
        let kinds = self.kind_of.iter().filter_map(Ref::name).map(|name| (name, Role::Kind));
        parts.chain(kinds).chain(self.excludes.iter().filter_map(Ref::name).map(|name| (name, Role::Excluded)))
    }
}

/// How a declaration speaks of another name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Part,
    Kind,
    Excluded,
}

/// What a name holds, opened down to the terms.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Held {
    /// Terms that its declaration lists, or those inside it.
    pub(crate) listed: Terms,
    /// Of these, the ones that stand behind a "may include" on every way.
    pub(crate) hinted: Terms,
    /// Of these, the ones that are named as examples on every way.
    pub(crate) examples: Terms,
    /// Terms of which the name is a part or a kind.
    pub(crate) kinds: Terms,
    /// Terms that it may hold without listing them.
    pub(crate) may: Terms,
    /// Bundles that may hold something that it holds or may hold, and what may be about something that a bundle in it holds.
    pub(crate) bundles: Terms,
    /// Terms of which something narrower is left out, so that it does not hold them in whole.
    pub(crate) gaps: Terms,
    /// What it lists, with everything narrower that it does not leave out.
    pub(crate) under: Terms,
    /// Of these, the ones that it holds in whole, and not behind a "may include".
    pub(crate) sure: Terms,
    /// It holds more than its list.
    pub(crate) open: bool,
    /// What the text says of its being about people.
    pub(crate) impersonal: Impersonal,
}

/// The declared names of one vocabulary.
#[derive(Debug)]
pub(crate) struct Names<'p, T> {
    numbers: HashMap<&'p str, usize>,
    declared: Vec<(&'p DefinedName, Declaration<'p, T>)>,
    held: Vec<Held>,
    /// The names, each after those that its declaration speaks of.
    order: Vec<usize>,
    /// Terms that the policy itself calls non-personal, aggregated or anonymous.
    pub(crate) impersonal: Terms,
}

impl<'p> Names<'p, DataCategory> {
    pub(crate) fn of_data(policy: &'p Policy) -> Self {
        Self::new(policy.definitions.iter().map(|(name, definition)| (name, Declaration::of_definition(definition))).collect())
    }
}

impl<'p> Names<'p, Party> {
    pub(crate) fn of_parties(policy: &'p Policy) -> Self {
        let recipients = policy.recipients.iter().map(|(name, recipient)| (name, Declaration::of_recipient(recipient)));
        let publishers = policy.publishers.iter().map(|(name, _)| (name, Declaration::of_publisher()));
        Self::new(recipients.chain(publishers).collect())
    }
}

impl<'p> Names<'p, Purpose> {
    /// Purposes have no declared names.
    pub(crate) fn of_purposes() -> Self {
        Self::new(Vec::new())
    }
}

impl<'p, T: Described> Names<'p, T> {
    fn new(declared: Vec<(&'p DefinedName, Declaration<'p, T>)>) -> Self {
        let numbers = declared.iter().enumerate().rev().map(|(number, (name, _))| (name.as_str(), number)).collect();
        let held = vec![Held::default(); declared.len()];
        let mut names = Self { numbers, declared, held, order: Vec::new(), impersonal: Terms::default() };
        names.order = names.inner_first();
        for index in 0..names.order.len() {
            let number = names.order.get(index).copied().unwrap_or_default();
            if let Some(held) = names.opened(number) {
                if held.impersonal > Impersonal::No {
                    names.impersonal.union(&held.under);
                }
                names.held.get_mut(number).into_iter().for_each(|slot| *slot = held);
            }
        }
        names
    }

    /// The names, each after those that its declaration speaks of. A cycle is cut where it closes; `validate` reports it.
    fn inner_first(&self) -> Vec<usize> {
        let needed: Vec<Vec<usize>> =
            self.declared.iter().map(|(_, declared)| declared.names().filter_map(|(name, _)| self.number(name)).collect()).collect();
        let (mut order, mut seen) = (Vec::with_capacity(needed.len()), vec![false; needed.len()]);
        for start in 0..needed.len() {
            let mut stack = vec![(start, 0)];
            while let Some((number, next)) = stack.last_mut() {
                let number = *number;
                if *next == 0 && seen.get_mut(number).is_none_or(|seen| std::mem::replace(seen, true)) {
                    stack.pop();
                    continue;
                }
                match needed.get(number).and_then(|needed| needed.get(*next)) {
                    Some(inner) => {
                        *next += 1;
                        stack.push((*inner, 0));
                    }
                    None => {
                        order.push(number);
                        stack.pop();
                    }
                }
            }
        }
        order
    }

    /// What a name holds, once those that its declaration speaks of are known.
    fn opened(&self, number: usize) -> Option<Held> {
        let (_, declared) = self.declared.get(number)?;
        // What only its kind tells of stands in no list.
        let bare = declared.parts.is_empty() && declared.includes.is_empty();
        let mut held = Held { kinds: declared.classes, open: declared.open || bare, impersonal: declared.impersonal, ..Held::default() };
        let (mut firm, mut full, mut whole) = (Terms::default(), Terms::default(), Terms::default());
        for part in declared.parts.iter().filter_map(Ref::term) {
            held.list(*part);
            whole.insert(part.position());
            full.insert(part.position());
            firm.insert(part.position());
        }
        if declared.open {
            full = Terms::default();
        }
        for term in declared.kind_of.iter().filter_map(Ref::term) {
            held.kinds.insert(term.position());
            held.may.union(T::hierarchy().narrower(term.position()));
            held.may.union(&may_hold(*term));
            held.bundles.union(&near(*term));
        }
        for (inner, role) in declared.names().filter_map(|(name, role)| Some((self.held.get(self.number(name)?)?, role))) {
            match role {
                Role::Part => {
                    held.listed.union(&inner.listed);
                    held.kinds.union(&inner.kinds);
                    held.may.union(&inner.may);
                    held.gaps.union(&inner.gaps);
                    whole.union(&inner.listed.without(&inner.gaps));
                    held.bundles.union(&inner.bundles);
                    held.under.union(&inner.under);
                    held.open |= inner.open;
                    firm.union(&inner.listed.without(&inner.hinted));
                    full.union(&inner.listed.without(&inner.examples));
                }
                Role::Kind => {
                    held.kinds.union(&inner.listed.with(&inner.kinds));
                    held.may.union(&inner.may.with(&inner.under));
                    held.bundles.union(&inner.bundles);
                }
                Role::Excluded => {}
            }
        }
        if declared.hedged {
            firm = Terms::default();
        }
        if declared.open {
            held.may.union(&held.kinds.with_narrower::<T>());
            let kinds = held.kinds;
            for kind in kinds.iter::<T>() {
                held.may.union(&may_hold(kind));
                held.bundles.union(&near(kind));
            }
        }
        held.hinted = held.listed.without(&firm);
        held.examples = held.listed.without(&full);
        // What one part leaves out of a term, another may hold.
        held.gaps = held.gaps.without(&whole.with_narrower::<T>());
        held.leave_out::<T>(&self.listed(declared.excludes));
        held.sure = held.listed.without(&held.hinted).with_narrower::<T>().and(&held.under).without(&held.gaps);
        Some(held)
    }

    /// The terms that a list names, by itself or through its names, and all narrower ones: what an exception takes out.
    pub(crate) fn listed(&self, items: &[Ref<T>]) -> Terms {
        let mut terms = Terms::default();
        for item in items {
            match item {
                Ref::Term(term) => terms.union(T::hierarchy().narrower(term.position())),
                // What a name leaves something out of, it does not take out in whole.
                Ref::Name(name) => self.held(name).into_iter().for_each(|held| terms.union(&held.under.without(&held.gaps))),
            }
        }
        terms
    }

    /// Whether anything is left of an item once terms are taken out.
    pub(crate) fn is_left(&self, item: &Ref<T>, taken: &Terms) -> bool {
        match item {
            Ref::Term(term) => !taken.contains(term.position()),
            Ref::Name(name) => self.held(name).is_none_or(|held| held.open || held.listed.is_empty() || !held.listed.within(taken)),
        }
    }

    /// Whether a name is one of those in a list, or a part of one of them.
    pub(crate) fn is_taken_out(&self, item: &Ref<T>, by: &[Ref<T>]) -> bool {
        let Some(wanted) = item.name().and_then(|name| self.number(name)) else { return by.contains(item) };
        let mut seen = vec![false; self.declared.len()];
        let mut left: Vec<usize> = by.iter().filter_map(Ref::name).filter_map(|name| self.number(name)).collect();
        while let Some(number) = left.pop() {
            if number == wanted {
                return true;
            }
            if seen.get_mut(number).is_none_or(|seen| std::mem::replace(seen, true)) {
                continue;
            }
            let parts = self.declared.get(number).into_iter().flat_map(|(_, declared)| declared.names());
            left.extend(parts.filter(|(_, role)| *role == Role::Part).filter_map(|(name, _)| self.number(name)));
        }
        false
    }

    /// The number of a declared name.
    pub(crate) fn number(&self, name: &DefinedName) -> Option<usize> {
        self.numbers.get(name.as_str()).copied()
    }

    /// The terms of which a declared name is a part or a kind.
    pub(crate) fn kinds(&self, name: &DefinedName) -> Vec<T> {
        self.held(name).map(|held| held.kinds.iter().collect()).unwrap_or_default()
    }

    /// Whether a declared name may hold a term that it does not list.
    pub(crate) fn may_hold(&self, name: &DefinedName, term: T) -> bool {
        self.held(name).is_some_and(|held| held.may.contains(term.position()))
    }

    /// What a declared name holds.
    pub(crate) fn held(&self, name: &DefinedName) -> Option<&Held> {
        self.number(name).and_then(|number| self.held.get(number))
    }

    /// The names, each after those that its declaration speaks of.
    pub(super) fn order(&self) -> &[usize] {
        &self.order
    }

    pub(crate) fn held_by(&self, number: usize) -> Option<&Held> {
        self.held.get(number)
    }

    pub(crate) fn declaration(&self, number: usize) -> Option<&(&'p DefinedName, Declaration<'p, T>)> {
        self.declared.get(number)
    }

    pub(crate) fn len(&self) -> usize {
        self.declared.len()
    }
}

impl Held {
    /// What has to lie within something for all of the name to lie there: what it lists, and its kind where its list is not all of it.
    pub(super) fn content(&self) -> Terms {
        if self.open || self.listed.is_empty() { self.listed.with(&self.kinds) } else { self.listed }
    }

    fn list<T: Described>(&mut self, term: T) {
        self.listed.insert(term.position());
        self.under.union(T::hierarchy().narrower(term.position()));
        self.may.union(&may_hold(term));
        self.bundles.union(&near(term));
    }

    /// Whether everything that it holds is among these terms.
    pub(super) fn lies_in(&self, terms: &Terms) -> bool {
        lies_in(&self.listed, &self.kinds, self.open, terms)
    }

    /// Without what is taken out, and everything below it.
    fn leave_out<T: Vocabulary>(&mut self, excluded: &Terms) {
        self.gaps.union(&excluded.with_wider::<T>());
        for terms in [&mut self.listed, &mut self.under, &mut self.hinted, &mut self.examples, &mut self.kinds, &mut self.may, &mut self.bundles] {
            *terms = terms.without(excluded);
        }
    }
}

/// A term that may hold others, wherever they stand in the hierarchy.
#[derive(Debug)]
pub(crate) struct Bundle {
    /// Its position.
    pub(super) term: usize,
    /// What it may hold, and everything below.
    pub(super) held: Terms,
    /// Everything that is wider than something it may hold, and so may be about that.
    pub(super) above: Terms,
}

/// What a term may hold beside the terms below it.
pub(crate) fn may_hold<T: Described>(term: T) -> Terms {
    T::bundles().iter().find(|bundle| bundle.term == term.position()).map(|bundle| bundle.held).unwrap_or_default()
}

/// The bundles that may hold something of a term, or of what it may hold; if it is a bundle, also all that may be about something that it holds.
pub(super) fn near<T: Described>(term: T) -> Terms {
    let mut near = Terms::default();
    let own = T::hierarchy().narrower(term.position()).with(&may_hold(term));
    for bundle in T::bundles() {
        if bundle.term == term.position() {
            near.union(&bundle.above);
        }
        if bundle.held.meets(&own) {
            near.insert(bundle.term);
        }
    }
    near
}

/// Every bundle; a term that says only that there is something is one of all that lies under what is above it: "certain personal data" may be any of it.
fn bundles<T: Described>() -> Vec<Bundle> {
    let vague = |term: T| term.parent().filter(|_| T::VAGUE.contains(&term));
    let held = |term: T| Terms::covered(term.may_hold()).with(&vague(term).map(|above| Terms::covered(&[above])).unwrap_or_default());
    let all = T::ALL.iter().map(|term| (term.position(), held(*term)));
    all.filter(|(_, held)| !held.is_empty()).map(|(term, held)| Bundle { term, held, above: held.with_wider::<T>().without(&held) }).collect()
}

/// Whether something lies among terms. What lists all that it holds lies where all of its list lies; of anything else its kind has to.
pub(super) fn lies_in(listed: &Terms, kinds: &Terms, open: bool, terms: &Terms) -> bool {
    let of_a_kind = || !kinds.is_empty() && kinds.within(terms);
    listed.within(terms) && (!open && !listed.is_empty() || of_a_kind())
}
