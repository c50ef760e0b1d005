//! How the objects of the language are declared: plain structs whose empty fields are left out of a file.

use indexmap::IndexMap;

use crate::vocab::Stance;

/// A value that a field can hold, and whether it says anything.
///
/// The language has one way to say nothing: to leave the field out. Empty lists, empty objects and `false` are therefore not written.
pub trait Value {
    /// Whether the value says nothing, so that the field is left out.
    fn is_absent(&self) -> bool;
}

impl<T> Value for Option<T> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T> Value for Vec<T> {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl<K, V> Value for IndexMap<K, V> {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

impl Value for bool {
    fn is_absent(&self) -> bool {
        !*self
    }
}

/// What a text says without "may" or "not" is done.
#[allow(clippy::derivable_impls, reason = "the type is generated")]
impl Default for Stance {
    fn default() -> Self {
        Self::Does
    }
}

impl Value for Stance {
    fn is_absent(&self) -> bool {
        *self == Self::Does
    }
}

/// Declares an object of the language: a struct with public fields, each of which may be left out of a file unless it stands
/// under `required`.
///
/// Objects without required fields have a `Default`; the others have a `new` that takes the required ones.
macro_rules! object {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            required { $($(#[$rmeta:meta])* pub $rfield:ident: $rtype:ty,)+ }
            $($(#[$fmeta:meta])* pub $field:ident: $type:ty,)*
        }
    ) => {
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        $(#[$meta])*
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(#[$rmeta])* pub $rfield: $rtype,)+
            $($(#[$fmeta])* #[serde(default, skip_serializing_if = "crate::model::Value::is_absent")] pub $field: $type,)*
        }

        impl $name {
            /// One that has what is required, and nothing else.
            #[must_use]
            pub fn new($($rfield: $rtype),+) -> Self {
                Self { $($rfield,)+ $($field: Default::default(),)* }
            }

            /// The names of the fields that say something, required ones included.
            #[must_use]
            #[allow(unused_mut, reason = "some objects have nothing but what is required")]
            pub fn stated(&self) -> Vec<&'static str> {
                let mut names = Vec::with_capacity(Self::FIELDS.len());
                names.extend([$(crate::model::object::plain(stringify!($rfield))),+]);
                $(if !crate::model::Value::is_absent(&self.$field) { names.push(crate::model::object::plain(stringify!($field))); })*
                names
            }

            /// The names of all fields, whether or not they say something.
            pub const FIELDS: &'static [&'static str] =
                &[$(crate::model::object::plain(stringify!($rfield)),)+ $(crate::model::object::plain(stringify!($field)),)*];
        }

        impl crate::model::Walk for $name {
            fn walk<'p>(&'p self, trail: &mut crate::model::Trail<'p>, visitor: &mut dyn crate::model::Visitor<'p>) {
                use crate::model::{object::plain, walk};
                $(walk::required(plain(stringify!($rfield)), &self.$rfield, trail, visitor);)+
                $(walk::field(plain(stringify!($field)), &self.$field, trail, visitor);)*
            }
        }
    };
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $($(#[$fmeta:meta])* pub $field:ident: $type:ty,)*
        }
    ) => {
        #[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        $(#[$meta])*
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(#[$fmeta])* #[serde(default, skip_serializing_if = "crate::model::Value::is_absent")] pub $field: $type,)*
        }

        impl $name {
            /// The names of the fields that say something.
            #[must_use]
            pub fn stated(&self) -> Vec<&'static str> {
                let mut names = Vec::with_capacity(Self::FIELDS.len());
                $(if !crate::model::Value::is_absent(&self.$field) { names.push(crate::model::object::plain(stringify!($field))); })*
                names
            }

            /// The names of all fields, whether or not they say something.
            pub const FIELDS: &'static [&'static str] = &[$(crate::model::object::plain(stringify!($field)),)*];
        }

        impl crate::model::Walk for $name {
            fn walk<'p>(&'p self, trail: &mut crate::model::Trail<'p>, visitor: &mut dyn crate::model::Visitor<'p>) {
                use crate::model::{object::plain, walk};
                $(walk::field(plain(stringify!($field)), &self.$field, trail, visitor);)*
            }
        }

        impl crate::model::Value for $name {
            fn is_absent(&self) -> bool {
                true $(&& crate::model::Value::is_absent(&self.$field))*
            }
        }
    };
}
pub(crate) use object;

/// A field's name as it stands in a file: `r#use` is `use`.
pub(crate) const fn plain(name: &'static str) -> &'static str {
    match name.as_bytes() {
        [b'r', b'#', ..] => name.split_at(2).1,
        _ => name,
    }
}
