//! The policy as a whole.

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Path;
use super::object::object;
use super::{
    AutomatedDecision, BasisStatement, Change, Children, Choice, Collection, ComplaintStep, ContactPoint, DefinedName, Definition, Disclosure,
    Document, Encoding, Extensions, Id, Jurisdiction, Location, Promise, Publisher, Recipient, Reference, Referent, Retention, RightStatement, Scope,
    Security, SignalResponse, Tracking, Transfer, Use, UserDuty,
};
use crate::vocab::{Topic, Vocabulary};

object! {
    /// A privacy policy as published: what its text says, not what its publisher does.
    ///
    /// Nothing that a real policy can be silent about is required: what is left out is not recorded. Silence that was looked for and
    /// confirmed stands under `not_stated`.
    #[schemars(title = "Privacy policy", example = example())]
    pub struct Policy {
        required {
            /// The version of this language, always "1.0".
            pub privacy_policy: Version,
        }
        /// The text: title, language, dates, address, sections.
        pub document: Document,
        /// Who "we" is: the companies that speak in the text, under the names that the text gives them.
        pub publishers: IndexMap<DefinedName, Publisher>,
        /// How to reach somebody about privacy, each under a short name of your choice.
        pub contact_points: IndexMap<Id, ContactPoint>,
        /// What the policy covers, what it leaves out, and whom it speaks to.
        pub scope: Scope,
        /// Words that the policy gives a meaning of its own, under the spelling that the policy uses.
        pub definitions: IndexMap<DefinedName, Definition>,
        /// Recipients that the policy names or defines, under the spelling that the policy uses.
        pub recipients: IndexMap<DefinedName, Recipient>,
        /// Which data is collected, how, and in which situation.
        pub collection: Vec<Collection>,
        /// What data is used for.
        pub r#use: Vec<Use>,
        /// Legal bases that the text states apart from uses.
        pub bases: Vec<BasisStatement>,
        /// Who gets data, and what for.
        pub disclosure: Vec<Disclosure>,
        /// How long data is kept, and what happens to it then.
        pub retention: Vec<Retention>,
        /// Where data is stored or processed, where the text describes no transfer.
        pub locations: Vec<Location>,
        /// Data that goes to another country.
        pub transfers: Vec<Transfer>,
        /// What a person can demand, and how.
        pub rights: Vec<RightStatement>,
        /// Opt-outs, opt-ins, controls, and what refusing costs.
        pub choices: Vec<Choice>,
        /// Cookies, logs, widgets, links, scripts.
        pub tracking: Vec<Tracking>,
        /// Whether Do Not Track, Global Privacy Control and the like are honoured.
        pub signals: Vec<SignalResponse>,
        /// Decisions about people that machines make or prepare.
        pub automated_decisions: Vec<AutomatedDecision>,
        /// How data is protected, what is not promised, and how breaches are made known.
        pub security: Security,
        /// What the text settles about children.
        pub children: Vec<Children>,
        /// How the policy is changed.
        pub changes: Vec<Change>,
        /// The complaint ladder: first contact, independent body, authority.
        pub complaints: Vec<ComplaintStep>,
        /// Governing law, venue, laws and frameworks claimed, precedence.
        pub jurisdiction: Jurisdiction,
        /// Promises that fit nowhere above.
        pub commitments: Vec<Promise>,
        /// What the text asks of the person.
        pub user_duties: Vec<UserDuty>,
        /// Topics that were looked for and that the text does not address.
        pub not_stated: Vec<Topic>,
        /// About this file: encoder, date, reviewer, excused sentences.
        pub encoding: Encoding,
        /// Anything else, for programs of your own. Nothing here is checked.
        pub x: Extensions,
    }
}

impl Policy {
    /// Where the file confirms that the text does not address a topic: by the topic or a wider one under `not_stated`, or by saying that it is complete.
    #[must_use]
    pub fn silence(&self, topic: Topic) -> Option<Path> {
        let listed = self.not_stated.iter().position(|silent| topic.is_a(*silent)).map(|index| Path::root().then("not_stated").then(index));
        listed.or_else(|| self.confirmed_complete())
    }

    /// Where the file says that what it does not hold is not in the text, if it does.
    #[must_use]
    pub fn confirmed_complete(&self) -> Option<Path> {
        self.encoding.complete.then(|| Path::root().then("encoding").then("complete"))
    }
}

impl Default for Policy {
    fn default() -> Self {
        Self::new(Version)
    }
}

/// The version of the language that a file is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Version;

impl Version {
    /// The version that this crate reads and writes.
    pub const CURRENT: &'static str = "1.0";
}

impl Serialize for Version {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(Self::CURRENT)
    }
}

impl<'de> Deserialize<'de> for Version {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let version = std::borrow::Cow::<str>::deserialize(deserializer)?;
        if version == Self::CURRENT {
            Ok(Self)
        } else {
            Err(serde::de::Error::custom(format_args!("this is language version `{version}`; expected {}", Self::CURRENT)))
        }
    }
}

impl JsonSchema for Version {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Version".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "title": "Version",
            "description": "The version of this language.",
            "type": "string",
            "const": Self::CURRENT,
        })
    }
}

impl Policy {
    /// What a reference stands for: what it says, or the first that has its short name of documents, parts, sections and statements.
    #[must_use]
    pub fn referent(&self, reference: &Reference) -> Referent {
        let (document, id) = (&self.document, reference.id());
        let has = |referent: &Referent| match referent {
            Referent::Document => document.related.contains_key(id),
            Referent::Part => document.parts.contains_key(id),
            Referent::Section => document.sections.contains_key(id),
            Referent::Statement => true,
        };
        reference.kind().or_else(|| Referent::ALL.into_iter().find(has)).unwrap_or(Referent::Statement)
    }
}

fn example() -> serde_json::Value {
    serde_json::json!({
        "privacy_policy": Version::CURRENT,
        "document": { "title": "Example Privacy Policy", "effective_date": "2015-10-01" },
        "collection": [{ "data": ["email_address"], "context": ["registration"] }],
    })
}
