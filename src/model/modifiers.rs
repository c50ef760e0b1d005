//! Objects that limit a statement or say how a person acts on it.

use super::object::object;
use super::{DataRef, DefinedName, Id, Line, PartyRef, Place, Text};
use crate::vocab::{DataSubject, Law, Means, Purpose, Role};

object! {
    /// What is taken out of a statement ("with the exception of certain confidential payment data").
    #[schemars(title = "Exception")]
    pub struct Exception {
        /// Data that the statement does not cover.
        pub data: Vec<DataRef>,
        /// Recipients that the statement does not cover.
        pub recipients: Vec<PartyRef>,
        /// Purposes that the statement does not cover.
        pub purposes: Vec<Purpose>,
        /// The exception in words, where terms do not suffice.
        pub words: Option<Text>,
    }
}

object! {
    /// What a statement is limited to.
    #[schemars(title = "Limits of a statement")]
    pub struct AppliesTo {
        /// The people it is about.
        pub subjects: Vec<DataSubject>,
        /// The publishers it is about, where there are several.
        pub publishers: Vec<DefinedName>,
        /// The countries, parts of countries or regions whose people it is about.
        pub regions: Vec<Place>,
        /// The laws or frameworks under which it holds.
        pub laws: Vec<Law>,
        /// The products, services or sites it is about, by the names that the text gives them.
        pub products: Vec<Line>,
        /// The role in which the publisher acts.
        pub role: Option<Role>,
        /// The limit in words, where terms do not suffice.
        pub words: Option<Text>,
    }
}

object! {
    /// How a person acts on a statement.
    #[schemars(title = "Way to act")]
    pub struct Via {
        /// Contact points, by their short names under `contact_points`.
        pub contacts: Vec<Id>,
        /// Means other than a contact point.
        pub means: Vec<Means>,
    }
}

object! {
    /// What a choice is about.
    #[schemars(title = "Subject of a choice")]
    pub struct ChoiceOver {
        /// Data.
        pub data: Vec<DataRef>,
        /// Purposes.
        pub purposes: Vec<Purpose>,
        /// Recipients.
        pub recipients: Vec<PartyRef>,
        /// Tracking techniques.
        pub tracking: Vec<crate::vocab::TrackingKind>,
        /// Statements, by their `id`.
        pub statements: Vec<Id>,
    }
}

object! {
    /// The matter in which somebody has a role.
    #[schemars(title = "Matter of a role")]
    pub struct RoleMatter {
        /// Data.
        pub data: Vec<DataRef>,
        /// Purposes.
        pub purposes: Vec<Purpose>,
        /// Publishers or recipients on whose behalf or together with whom.
        pub with: Vec<PartyRef>,
        /// People.
        pub subjects: Vec<DataSubject>,
        /// Laws or frameworks.
        pub laws: Vec<Law>,
        /// Regions.
        pub regions: Vec<Place>,
        /// The matter in words, where terms do not suffice.
        pub words: Option<Text>,
    }
}
