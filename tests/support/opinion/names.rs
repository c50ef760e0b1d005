//! What terms and declared names hold.

use privacy_policy::Policy;
use privacy_policy::model::{DefinedName, Ref};
use privacy_policy::vocab::{DataCategory, DefinitionClass, Field, Party, Purpose, Vocabulary};

/// What a declaration says of a name.
pub(crate) struct Declared<T> {
    /// What it consists of.
    pub(crate) is: Vec<Ref<T>>,
    /// What it is a part or a kind of, so that it may be any of it.
    pub(crate) kind_of: Vec<Ref<T>>,
    /// What its class, or the kind of party, makes it a part of.
    pub(crate) classes: Vec<Ref<T>>,
    /// What it does not mean.
    pub(crate) out: Vec<Ref<T>>,
    /// It holds more than it lists.
    pub(crate) open: bool,
    /// It "may include" what it lists.
    pub(crate) hedged: bool,
    /// The policy does not hold it to be about people.
    pub(crate) impersonal: bool,
    /// It is about nobody.
    pub(crate) of_nobody: bool,
}

/// The vocabularies that lists are made of.
pub(crate) trait Listed: Vocabulary + std::fmt::Debug {
    /// The term that means each thing by definition.
    const UNIVERSAL: Option<Self>;
    /// Terms that mean certain things in what is above them.
    const CERTAIN: &'static [Self];
    /// The term of which a denial does not reach what the policy itself sets apart.
    const PERSONAL: Option<Self> = None;

    fn declaration(policy: &Policy, name: &DefinedName) -> Option<Declared<Self>>;

    /// What is declared of a name. What is not declared is about nothing.
    fn declared(policy: &Policy, name: &DefinedName) -> Option<Declared<Self>> {
        let mut declared = Self::declaration(policy, name)?;
        let known = |item: &Ref<Self>| item.name().is_none_or(|name| Self::declaration(policy, name).is_some());
        [&mut declared.is, &mut declared.kind_of, &mut declared.out].into_iter().for_each(|list| list.retain(known));
        Some(declared)
    }

    /// What the term may hold although it stands elsewhere.
    fn may_hold(self) -> &'static [Self] {
        &[]
    }

    fn names(_: &Policy) -> Vec<&DefinedName> {
        Vec::new()
    }
}

impl Listed for DataCategory {
    const UNIVERSAL: Option<Self> = None;
    const CERTAIN: &'static [Self] = &[Self::UnspecifiedPersonalData];
    const PERSONAL: Option<Self> = Some(Self::PersonalData);

    fn declaration(policy: &Policy, name: &DefinedName) -> Option<Declared<Self>> {
        let definition = policy.definitions.get(name)?;
        let called = |class| definition.called.iter().any(|called| called.is_a(class));
        let listed = !definition.data.is_empty() || !definition.includes.is_empty();
        let open = definition.open_ended.contains(&Field::Data) || !listed && definition.kind_of.is_empty();
        // Rule 9: what a name is called works as a kind.
        let class = |class: &DefinitionClass| match class {
            DefinitionClass::Personal => Some(Self::PersonalData),
            DefinitionClass::Sensitive => Some(Self::SensitiveData),
            DefinitionClass::Content => Some(Self::Content),
            DefinitionClass::Payment => Some(Self::Financial),
            _ => None,
        };
        let classes: Vec<_> = definition.called.iter().filter_map(class).map(Ref::Term).collect();
        // Of what is described in words alone no more is known than that it is information.
        let unknown = classes.is_empty() && open && definition.kind_of.is_empty();
        Some(Declared {
            is: definition.data.iter().cloned().chain(definition.includes.iter().cloned().map(Ref::Name)).collect(),
            kind_of: definition.kind_of.clone(),
            classes: if unknown { vec![Ref::Term(Self::Information)] } else { classes },
            out: definition.excludes.clone(),
            open,
            hedged: definition.hedged.contains(&Field::Data),
            impersonal: called(DefinitionClass::NonPersonal) || called(DefinitionClass::Aggregated),
            of_nobody: called(DefinitionClass::Anonymous) || called(DefinitionClass::Aggregated),
        })
    }

    fn may_hold(self) -> &'static [Self] {
        self.may_hold()
    }

    fn names(policy: &Policy) -> Vec<&DefinedName> {
        policy.definitions.keys().collect()
    }
}

impl Listed for Party {
    const UNIVERSAL: Option<Self> = Some(Self::Anyone);
    const CERTAIN: &'static [Self] = &[Self::UnspecifiedThirdParty];

    fn declaration(policy: &Policy, name: &DefinedName) -> Option<Declared<Self>> {
        let plain = |is: &[Ref<Self>], classes: &[Self], open| Declared {
            is: is.to_vec(),
            kind_of: Vec::new(),
            classes: classes.iter().copied().map(Ref::Term).collect(),
            out: Vec::new(),
            open,
            hedged: false,
            impersonal: false,
            of_nobody: false,
        };
        let Some(recipient) = policy.recipients.get(name) else {
            return policy.publishers.contains_key(name).then(|| plain(&[], &[Self::Publisher], true));
        };
        let unknown = recipient.kinds.is_empty() && recipient.members.is_empty();
        let open = recipient.members.is_empty() || recipient.open_ended.contains(&Field::Members);
        Some(plain(&recipient.members, if unknown { &[Self::Anyone] } else { &recipient.kinds }, open))
    }
}

impl Listed for Purpose {
    const UNIVERSAL: Option<Self> = Some(Self::AnyPurpose);
    const CERTAIN: &'static [Self] = &[Self::UnspecifiedPurpose];

    fn declaration(_: &Policy, _: &DefinedName) -> Option<Declared<Self>> {
        None
    }
}

/// Whether a term may hold, or may stand for, another that does not lie below it.
pub(crate) fn may_hold<T: Listed>(term: T, other: T) -> bool {
    let certain = T::CERTAIN.contains(&term) && term.parent().is_some_and(|above| other.is_a(above));
    certain || term.may_hold().iter().any(|held| other.is_a(*held))
}

/// Whether either may hold the other, or something of it, or something that the other may hold too.
pub(crate) fn may_meet<T: Listed>(term: T, other: T) -> bool {
    let vague = |term: T| !term.may_hold().is_empty() || T::CERTAIN.contains(&term);
    let about = |inner: T, term: T| inner.is_a(term) || may_hold(term, inner);
    (vague(term) || vague(other)) && T::ALL.iter().any(|inner| about(*inner, term) && about(*inner, other))
}

/// Whether something lies, as a whole, among what is taken out: a term with everything below it, a name with everything that it lists.
pub(crate) fn is_out<T: Listed>(policy: &Policy, out: &[Ref<T>], asked: &Ref<T>) -> bool {
    match asked {
        Ref::Term(term) => out.iter().any(|out| reaches(policy, out, *term)),
        Ref::Name(name) => {
            let Some(declared) = T::declared(policy, name) else { return false };
            let named = out.iter().any(|out| super::lists::lists(policy, out, asked, false) == super::lists::Fit::Covers);
            let parts = declared.is.iter().filter(|part| !is_out(policy, &declared.out, part)).collect::<Vec<_>>();
            named || !is_open(policy, asked) && !parts.is_empty() && parts.iter().all(|part| is_out(policy, out, part))
        }
    }
}

/// Whether a name, or one that it is made of, holds more than it lists.
pub(crate) fn is_open<T: Listed>(policy: &Policy, name: &Ref<T>) -> bool {
    match name {
        Ref::Term(_) => false,
        Ref::Name(name) => T::declared(policy, name)
            .is_none_or(|declared| declared.open || declared.is.is_empty() || declared.is.iter().any(|part| is_open(policy, part))),
    }
}

/// Whether a term lies below what an item lists.
pub(crate) fn reaches<T: Listed>(policy: &Policy, item: &Ref<T>, term: T) -> bool {
    match item {
        Ref::Term(wide) => term.is_a(*wide),
        Ref::Name(name) => T::declared(policy, name).is_some_and(|declared| {
            declared.is.iter().any(|part| reaches(policy, part, term)) && !declared.out.iter().any(|out| reaches(policy, out, term))
        }),
    }
}

/// Rule 3: whether the policy itself calls a term non-personal, aggregated or anonymous, by a name that lists it or what is wider.
pub(crate) fn is_set_apart<T: Listed>(policy: &Policy, term: T) -> bool {
    let apart = |name: &&DefinedName| T::declared(policy, name).is_some_and(|declared| declared.impersonal);
    T::names(policy).into_iter().filter(apart).any(|name| reaches(policy, &Ref::Name(name.clone()), term))
}

/// Whether an item is about personal data as such: the term, or a name that is made of it or called so.
pub(crate) fn is_personal<T: Listed>(policy: &Policy, item: &Ref<T>) -> bool {
    match item {
        Ref::Term(term) => Some(*term) == T::PERSONAL,
        Ref::Name(name) => T::declared(policy, name).is_some_and(|declared| {
            [&declared.is, &declared.kind_of, &declared.classes].iter().any(|list| list.iter().any(|item| is_personal(policy, item)))
        }),
    }
}
