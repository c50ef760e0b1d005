//! What statements are about: terms, with declared names expanded and exceptions taken out.

use std::sync::LazyLock;

use super::{Context, Stated};
use crate::meaning::{Named, Terms};
use crate::model::{DataRef, Exception, PartyRef, StatementRef};
use crate::vocab::{DataCategory, DataState, LegalBasis, Party, Purpose, TransferMechanism, Vocabulary};

/// Terms that say nothing.
pub(crate) trait Vague: Vocabulary {
    const VAGUE: &'static [Self];

    fn is_clear(self) -> bool {
        !Self::VAGUE.contains(&self)
    }

    /// Whether this is one of the terms or stands below one.
    fn is_any_of(self, terms: &[Self]) -> bool {
        terms.iter().any(|term| self.is_a(*term))
    }
}

impl Vague for DataCategory {
    const VAGUE: &'static [Self] = &[Self::Information, Self::OtherData, Self::PersonalData, Self::UnspecifiedPersonalData];
}

impl Vague for Purpose {
    const VAGUE: &'static [Self] = &[Self::AnyPurpose, Self::UnspecifiedPurpose, Self::CompatiblePurpose, Self::PurposeAtCollection];
}

impl Vague for Party {
    const VAGUE: &'static [Self] = &[Self::Anyone, Self::ThirdParty, Self::UnspecifiedThirdParty, Self::OtherPerson];
}

impl Vague for LegalBasis {
    const VAGUE: &'static [Self] = &[Self::UnspecifiedBasis];
}

impl Vague for TransferMechanism {
    const VAGUE: &'static [Self] = &[Self::UnspecifiedSafeguards];
}

/// What a list of a statement names.
#[derive(Debug)]
pub(crate) struct Listed<T> {
    pub(crate) terms: Vec<T>,
    /// Whether a declared name among them stands for no terms. The text names something, so that it is clear.
    bare: bool,
}

impl<T: Vague> Listed<T> {
    pub(crate) fn is_empty(&self) -> bool {
        self.terms.is_empty() && !self.bare
    }

    /// Whether it names something that is not vague.
    pub(crate) fn is_clear(&self) -> bool {
        self.bare || self.terms.iter().any(|term| term.is_clear())
    }

    /// Whether it names something that is not vague, apart from these terms.
    pub(crate) fn is_clear_without(&self, vague: &[T]) -> bool {
        self.bare || self.terms.iter().any(|term| term.is_clear() && !vague.contains(term))
    }

    /// Whether it names something that is not one of the terms or narrower.
    pub(crate) fn names_other_than(&self, terms: &[T]) -> bool {
        self.bare || self.terms.iter().any(|term| !term.is_any_of(terms))
    }

    /// Whether it names one of the terms or something narrower.
    pub(crate) fn has(&self, terms: &[T]) -> bool {
        self.terms.iter().any(|term| term.is_any_of(terms))
    }
}

/// The data that is named.
pub(crate) fn data(context: &Context<'_>, refs: &[DataRef], except: &Exception) -> Listed<DataCategory> {
    let excepted = if except.data.is_empty() { Terms::default() } else { *context.meanings.data_covered(&except.data).terms() };
    listed(&context.meanings.data(refs), &excepted)
}

/// The parties that are named. The name of a publisher stands for the publisher.
pub(crate) fn parties(context: &Context<'_>, refs: &[PartyRef], except: &Exception) -> Listed<Party> {
    let excepted = if except.recipients.is_empty() { Terms::default() } else { *context.meanings.parties_covered(&except.recipients).terms() };
    let named = context.meanings.parties(refs);
    let publishers = named.names().iter().filter(|name| context.policy.publishers.contains_key(name.as_str())).count();
    let mut listed = listed(&named, &excepted);
    if publishers > 0 {
        listed.terms.push(Party::Publisher);
        listed.bare &= publishers < named.names().len();
    }
    listed
}

fn listed<T: Vague>(named: &Named<'_>, excepted: &Terms) -> Listed<T> {
    Listed { terms: named.terms().without(excepted).iter().collect(), bare: named.bare() }
}

/// The purposes that are named.
pub(crate) fn purposes(named: &[Purpose], except: &Exception) -> Listed<Purpose> {
    let kept = named.iter().copied().filter(|purpose| !purpose.is_any_of(&except.purposes));
    Listed { terms: kept.collect(), bare: false }
}

/// Whether it uses, discloses or transfers data of which the text says that they identify nobody. Laws on personal data do not speak of that (GDPR recital
/// 26, Cal. Civ. Code 1798.140(v)(3)). How data are gathered counts all the same: rules on cookies hold for any data.
pub(crate) fn is_impersonal(stated: &Stated<'_>) -> bool {
    let acts = matches!(stated.statement, StatementRef::Use(_) | StatementRef::Disclosure(_) | StatementRef::Transfer(_));
    acts && matches!(stated.common.data_state, Some(DataState::Anonymous | DataState::Aggregated))
}

/// Why a law protects data especially, as the column `sensitive` of the data categories says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// GDPR Art. 9: special categories.
    Article9,
    /// GDPR Art. 10: criminal convictions and offences.
    Article10,
    /// California Civil Code 1798.140(ae): sensitive personal information.
    California,
}

impl Mark {
    const NAMES: [(Self, &'static str); 3] = [(Self::Article9, "gdpr_art9"), (Self::Article10, "gdpr_art10"), (Self::California, "ccpa_sensitive")];

    /// Whether one of the categories has this mark.
    pub(crate) fn is_on(self, data: &Listed<DataCategory>) -> bool {
        // Every statement is asked for every mark, more often than the column can be read.
        static MARKED: LazyLock<[Terms; Mark::NAMES.len()]> = LazyLock::new(|| Mark::NAMES.map(|(_, name)| Mark::written(name)));
        MARKED
            .iter()
            .zip(Self::NAMES)
            .any(|(marked, (mark, _))| mark == self && data.terms.iter().any(|category| marked.contains(category.position())))
    }

    /// The categories with a mark of this name.
    fn written(name: &str) -> Terms {
        let has = |category: &DataCategory| category.term().extra("sensitive").is_some_and(|marks| marks.split(';').any(|mark| mark.trim() == name));
        Terms::named(&DataCategory::ALL.iter().copied().filter(has).collect::<Vec<_>>())
    }
}

/// Data that laws of the United States call sensitive.
pub(crate) const SENSITIVE: &[DataCategory] = &[
    DataCategory::SpecialCategory,
    DataCategory::PreciseLocation,
    DataCategory::CitizenshipOrImmigrationStatus,
    DataCategory::NeuralData,
    DataCategory::ChildrenData,
    DataCategory::SensitiveData,
];

#[cfg(test)]
mod tests {
    use super::Mark;
    use crate::vocab::{DataCategory, Vocabulary};

    #[test]
    fn every_mark_of_the_table_is_known() {
        let cells = DataCategory::ALL.iter().filter_map(|category| category.term().extra("sensitive"));
        for mark in cells.flat_map(|cell| cell.split(';')) {
            assert!(Mark::NAMES.iter().any(|(_, name)| *name == mark.trim()), "{mark}");
        }
        assert!(Mark::NAMES.iter().all(|(_, name)| !Mark::written(name).is_empty()));
    }
}
