//! Going over everything that a policy holds, with the path of each part.

use indexmap::IndexMap;

use super::{
    Age, Always, CheckName, Date, DefinedName, Duration, Email, Extensions, Id, LanguageTag, Lifetime, Line, Path, Period, Phone, Place, Quote, Ref,
    Reference, SectionPath, Step, Subdivision, Text, Url, Value, Version,
};
use crate::vocab::{Term, Vocabulary};

/// A step of a trail, without a copy of the key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrailStep<'p> {
    /// A field or a key of a map.
    Key(&'p str),
    /// A position in a list.
    Index(usize),
}

/// The way from the root to the part that is being visited.
#[derive(Debug, Default)]
pub struct Trail<'p>(Vec<TrailStep<'p>>);

impl<'p> Trail<'p> {
    /// The trail as a path.
    #[must_use]
    pub fn path(&self) -> Path {
        self.0
            .iter()
            .map(|step| match step {
                TrailStep::Key(key) => (*key).to_owned().into(),
                TrailStep::Index(index) => Step::Index(*index),
            })
            .collect()
    }

    /// The steps from the root.
    #[must_use]
    pub fn steps(&self) -> &[TrailStep<'p>] {
        &self.0
    }

    /// The innermost field or key.
    #[must_use]
    pub fn field(&self) -> &'p str {
        self.0
            .iter()
            .rev()
            .find_map(|step| match step {
                TrailStep::Key(key) => Some(*key),
                TrailStep::Index(_) => None,
            })
            .unwrap_or_default()
    }

    pub(crate) fn within(&mut self, step: TrailStep<'p>, then: impl FnOnce(&mut Self)) {
        self.0.push(step);
        then(self);
        self.0.pop();
    }
}

/// A single text, term or number of a policy.
#[derive(Debug, Clone, Copy)]
pub enum Leaf<'p> {
    /// A term of a vocabulary.
    Term(&'static str),
    /// A name that the policy declares, where it is used or given.
    Name(&'p DefinedName),
    /// A short name of the file.
    Id(&'p Id),
    /// A short name of a document, part, section or statement.
    Reference(&'p Reference),
    /// A place.
    Place(&'p Place),
    /// A language.
    Language(&'p LanguageTag),
    /// Any other text.
    Text(&'p str),
    /// A day.
    Date(Date),
    /// A number.
    Number(u8),
    /// A flag, which can only be true.
    True,
}

/// What is done with the parts of a policy.
pub trait Visitor<'p> {
    /// A single text, term or number.
    fn leaf(&mut self, trail: &Trail<'p>, leaf: Leaf<'p>);

    /// A term of a vocabulary as its table states it, before its leaf.
    fn term(&mut self, _trail: &Trail<'p>, _term: Term) {}

    /// A list of several single texts or terms, before its items.
    fn list(&mut self, _trail: &Trail<'p>, _items: &mut dyn Iterator<Item = &'p str>) {}

    /// A field that says something, before its value.
    fn field(&mut self, _trail: &Trail<'p>) {}
}

/// A part of a policy that can be gone over.
pub trait Walk {
    /// Visits the part and everything in it.
    fn walk<'p>(&'p self, trail: &mut Trail<'p>, visitor: &mut dyn Visitor<'p>);

    /// The text of a single text or term, by which items of a list are compared.
    fn as_text(&self) -> Option<&str> {
        None
    }
}

impl<T: Walk> Walk for Option<T> {
    fn walk<'p>(&'p self, trail: &mut Trail<'p>, visitor: &mut dyn Visitor<'p>) {
        if let Some(value) = self {
            value.walk(trail, visitor);
        }
    }
}

impl<T: Walk> Walk for Vec<T> {
    fn walk<'p>(&'p self, trail: &mut Trail<'p>, visitor: &mut dyn Visitor<'p>) {
        if self.len() > 1 && self.first().is_some_and(|first| first.as_text().is_some()) {
            visitor.list(trail, &mut self.iter().filter_map(Walk::as_text));
        }
        for (index, item) in self.iter().enumerate() {
            trail.within(TrailStep::Index(index), |trail| item.walk(trail, visitor));
        }
    }
}

impl<K: AsRef<str>, V: Walk> Walk for IndexMap<K, V> {
    fn walk<'p>(&'p self, trail: &mut Trail<'p>, visitor: &mut dyn Visitor<'p>) {
        for (key, value) in self {
            trail.within(TrailStep::Key(key.as_ref()), |trail| value.walk(trail, visitor));
        }
    }
}

impl<T: Vocabulary> Walk for T {
    fn walk<'p>(&'p self, trail: &mut Trail<'p>, visitor: &mut dyn Visitor<'p>) {
        visitor.term(trail, self.term());
        visitor.leaf(trail, Leaf::Term(self.name()));
    }

    fn as_text(&self) -> Option<&str> {
        Some(self.name())
    }
}

impl<T: Vocabulary> Walk for Ref<T> {
    fn walk<'p>(&'p self, trail: &mut Trail<'p>, visitor: &mut dyn Visitor<'p>) {
        match self {
            Self::Term(term) => term.walk(trail, visitor),
            Self::Name(name) => visitor.leaf(trail, Leaf::Name(name)),
        }
    }

    fn as_text(&self) -> Option<&str> {
        Some(match self {
            Self::Term(term) => term.name(),
            Self::Name(name) => name.as_str(),
        })
    }
}

macro_rules! texts {
    ($($type:ty => $leaf:ident,)*) => {$(
        impl Walk for $type {
            fn walk<'p>(&'p self, trail: &mut Trail<'p>, visitor: &mut dyn Visitor<'p>) {
                visitor.leaf(trail, texts!(@leaf $leaf self));
            }

            fn as_text(&self) -> Option<&str> { Some(self.as_str()) }
        }
    )*};
    (@leaf Text $value:ident) => { Leaf::Text($value.as_str()) };
    (@leaf $leaf:ident $value:ident) => { Leaf::$leaf($value) };
}

texts! {
    DefinedName => Name,
    Id => Id,
    LanguageTag => Language,
    Reference => Reference,
    CheckName => Text,
    Duration => Text,
    Email => Text,
    Lifetime => Text,
    Line => Text,
    Phone => Text,
    Quote => Text,
    SectionPath => Text,
    Subdivision => Text,
    Text => Text,
    Url => Text,
}

impl Walk for Place {
    fn walk<'p>(&'p self, trail: &mut Trail<'p>, visitor: &mut dyn Visitor<'p>) {
        visitor.leaf(trail, Leaf::Place(self));
    }

    fn as_text(&self) -> Option<&str> {
        Some(match self {
            Self::Country(country) => country.name(),
            Self::Subdivision(part) => part.as_str(),
            Self::Region(region) => region.name(),
        })
    }
}

impl Walk for Date {
    fn walk<'p>(&'p self, trail: &mut Trail<'p>, visitor: &mut dyn Visitor<'p>) {
        visitor.leaf(trail, Leaf::Date(*self));
    }
}

impl Walk for Age {
    fn walk<'p>(&'p self, trail: &mut Trail<'p>, visitor: &mut dyn Visitor<'p>) {
        visitor.leaf(trail, Leaf::Number(self.years()));
    }
}

impl Walk for bool {
    fn walk<'p>(&'p self, trail: &mut Trail<'p>, visitor: &mut dyn Visitor<'p>) {
        if *self {
            visitor.leaf(trail, Leaf::True);
        }
    }
}

impl Walk for Version {
    fn walk<'p>(&'p self, _: &mut Trail<'p>, _: &mut dyn Visitor<'p>) {}
}

/// What programs keep for themselves is not looked into.
impl Walk for Extensions {
    fn walk<'p>(&'p self, _: &mut Trail<'p>, _: &mut dyn Visitor<'p>) {}
}

impl Walk for Period {
    fn walk<'p>(&'p self, trail: &mut Trail<'p>, visitor: &mut dyn Visitor<'p>) {
        let (key, value): (&str, &dyn Walk) = match self {
            Self::Duration(duration) => ("duration", duration),
            Self::Until(event) => ("until", event),
            Self::AsNeededFor(purposes) => ("as_needed_for", purposes),
            Self::Indefinite(Always) => ("indefinite", &true),
            Self::Criteria(words) => ("criteria", words),
        };
        trail.within(TrailStep::Key(key), |trail| {
            visitor.field(trail);
            value.walk(trail, visitor);
        });
    }
}

/// Visits a field of an object, if it says something.
pub(crate) fn field<'p>(name: &'static str, value: &'p (impl Walk + Value), trail: &mut Trail<'p>, visitor: &mut dyn Visitor<'p>) {
    if !value.is_absent() {
        required(name, value, trail, visitor);
    }
}

/// Visits a field of an object that cannot be left out.
pub(crate) fn required<'p>(name: &'static str, value: &'p impl Walk, trail: &mut Trail<'p>, visitor: &mut dyn Visitor<'p>) {
    trail.within(TrailStep::Key(name), |trail| {
        visitor.field(trail);
        value.walk(trail, visitor);
    });
}
