//! Assumptions: facts outside the text on which a duty depends. `assumptions.md` says what each means and which document settles it.

use crate::diagnostic::nearest_or_longer;

macro_rules! assumptions {
    ($($variant:ident $name:literal $question:literal;)*) => {
        /// A fact outside the text on which a duty depends.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Assumption { $(#[doc = $question] $variant,)* }

        impl Assumption {
            /// Every assumption.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name, such as `ccpa-business`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The question that it answers.
            #[must_use]
            pub const fn question(self) -> &'static str {
                match self { $(Self::$variant => $question,)* }
            }
        }
    };
}

assumptions! {
    NoUnionEstablishment "no-union-establishment" "Is the publisher without any establishment in the European Union (or, in the EFTA states of the EEA, in the EEA)?";
    TargetsUnion "targets-union" "Does it offer goods or services to people in the Union, or monitor them (GDPR Art. 3(2)), without being exempt under Art. 27(2)?";
    NoUkEstablishment "no-uk-establishment" "Is the publisher without any establishment in the United Kingdom?";
    TargetsUk "targets-uk" "Does it offer goods or services to people in the United Kingdom, or monitor them, without being exempt under Art. 27(2)?";
    NoSwissEstablishment "no-swiss-establishment" "Has the publisher neither seat nor domicile in Switzerland?";
    TargetsSwitzerlandAtHighRisk "targets-switzerland-at-high-risk" "Does it offer goods or services in Switzerland or monitor people there, extensively, regularly and with high risk (FADP Art. 14(1))?";
    HasDataProtectionOfficer "has-data-protection-officer" "Is there a data protection officer?";
    MakesAutomatedDecisions "makes-automated-decisions" "Are decisions with legal or similar effects made by machines alone?";
    CollectsSensitiveData "collects-sensitive-data" "Does the publisher collect sensitive data?";
    DataGoesAbroad "data-goes-abroad" "Do data go to, or can they be reached from, countries outside the region?";
    AudienceIncludesChildren "audience-includes-children" "Is the service offered to children (in law: under 16 in the EU, 13 in the United Kingdom, 12 in Brazil, else 18), or does the publisher know that they use it?";
    TracksAcrossSites "tracks-across-sites" "Does the operator collect data about a person's activities over time and across sites of others?";
    AudienceUnder13 "audience-under-13" "Is the service directed to children under 13, or does the publisher know that it collects data from them?";
    KnowsMinorsUnder16 "knows-minors-under-16" "Does the publisher know that it sells or shares data of people under 16?";
    CcpaBusiness "ccpa-business" "Is the publisher a business under the CCPA (Cal. Civ. Code 1798.140): for profit, doing business in California, over a threshold of revenue, consumers or sale?";
    NotOnlineOnly "not-online-only" "Does the business also deal with people otherwise than online, or without a direct relationship?";
    PolicyIsNoticeAtCollection "policy-is-notice-at-collection" "Does the policy also serve as the notice at collection (Cal. Civ. Code 1798.100)?";
    KeepsReviewProcess "keeps-review-process" "Does the operator keep a process by which people can review and change their data?";
    ShineTheLightBusiness "shine-the-light-business" "Is the publisher a business with 20 or more employees and customers in California (Cal. Civ. Code 1798.83)?";
    VirginiaController "virginia-controller" "Is the publisher a controller over the thresholds of Va. Code 59.1-576?";
    ColoradoController "colorado-controller" "Is the publisher a controller over the thresholds of C.R.S. 6-1-1304?";
    ConnecticutController "connecticut-controller" "Is the publisher a controller under Conn. Gen. Stat. 42-516?";
    UtahController "utah-controller" "Is the publisher a controller over the thresholds of Utah Code 13-61-102?";
    TexasController "texas-controller" "Is the publisher a controller under Tex. Bus. & Com. Code 541.002 (no small business)?";
    HasRelatedOrganisations "has-related-organisations" "Does the publisher belong to a group, or have subsidiaries?";
}

/// What a caller states about facts outside the text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Assumptions(Vec<(Assumption, bool)>);

impl Assumptions {
    /// What is stated about a fact, if anything is.
    #[must_use]
    pub fn get(&self, assumption: Assumption) -> Option<bool> {
        self.0.iter().find(|(stated, _)| *stated == assumption).map(|(_, holds)| *holds)
    }

    /// States a fact. The last word on it counts.
    pub fn set(&mut self, assumption: Assumption, holds: bool) {
        self.0.retain(|(stated, _)| *stated != assumption);
        self.0.push((assumption, holds));
    }

    /// States a fact as a caller writes it: `NAME`, `NAME=yes` or `NAME=no`.
    ///
    /// # Errors
    /// If there is no such assumption, or something else than yes and no stands after the sign.
    pub fn state(&mut self, text: &str) -> Result<(), UnknownAssumption> {
        let (name, holds) = match text.split_once('=') {
            None => (text, true),
            Some((name, "yes")) => (name, true),
            Some((name, "no")) => (name, false),
            Some((name, other)) => return Err(UnknownAssumption::Value { name: name.to_owned(), value: other.to_owned() }),
        };
        let names = Assumption::ALL.iter().map(|assumption| assumption.name());
        let known = Assumption::ALL.iter().find(|assumption| assumption.name() == name);
        let unknown = || UnknownAssumption::Name { name: name.to_owned(), nearest: nearest_or_longer(name, names) };
        self.set(*known.ok_or_else(unknown)?, holds);
        Ok(())
    }
}

/// A text that states no assumption.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UnknownAssumption {
    /// There is no assumption of this name.
    #[error("`{name}` is not an assumption{}", nearest.map(|nearest| format!("; did you mean `{nearest}`?")).unwrap_or_default())]
    Name {
        /// The name.
        name: String,
        /// The assumption that was most likely meant.
        nearest: Option<&'static str>,
    },
    /// An assumption is true or not.
    #[error("`{value}` is neither `yes` nor `no`: write `{name}` or `{name}=no`")]
    Value {
        /// The assumption.
        name: String,
        /// What stands after the sign.
        value: String,
    },
}
