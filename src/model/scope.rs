//! Scope: what the policy covers, what it leaves out, and whom it speaks to.

use super::object::object;
use super::statement::statement;
use super::{Ages, DataRef, DefinedName, Line, Url};
use crate::vocab::{DataSubject, Duty, Field, ScopeKind};

object! {
    /// What the policy covers, what it leaves out, and whom it speaks to.
    #[schemars(title = "Scope")]
    pub struct Scope {
        /// What the policy covers.
        pub covers: Vec<Coverage>,
        /// What the policy does not cover.
        pub excludes: Vec<Exclusion>,
        /// The people it speaks to or turns away.
        pub audiences: Vec<Audience>,
        /// `covers`, where the text says that it applies to nothing else.
        pub exclusive: Vec<Field>,
    }
}

statement! {
    /// Something that the policy covers.
    #[schemars(title = "Coverage")]
    pub struct Coverage {
        /// What kind of thing it is.
        pub kinds: Vec<ScopeKind>,
        /// The names that the text gives to it, declared under `definitions`.
        pub names: Vec<DefinedName>,
        /// Addresses.
        pub urls: Vec<Url>,
        /// Host names or other designations, as written.
        pub designations: Vec<Line>,
        /// Data that the policy covers there.
        pub data: Vec<DataRef>,
    }
}

statement! {
    /// Something that the policy does not cover.
    #[schemars(title = "Exclusion")]
    pub struct Exclusion {
        /// What kind of thing it is.
        pub kinds: Vec<ScopeKind>,
        /// The names that the text gives to it, declared under `definitions`.
        pub names: Vec<DefinedName>,
        /// Addresses.
        pub urls: Vec<Url>,
        /// Host names or other designations, as written.
        pub designations: Vec<Line>,
        /// Data that the policy does not cover there.
        pub data: Vec<DataRef>,
        /// What the text advises the reader to do about it.
        pub advice: Vec<Duty>,
    }
}

statement! {
    /// People whom the policy speaks to, or, with `does_not`, whom it turns away.
    #[schemars(title = "Audience")]
    pub struct Audience {
        /// The people.
        pub subjects: Vec<DataSubject>,
        /// Their ages.
        pub ages: Ages,
    }
}
