//! What statements are about: terms, with declared names expanded and exceptions taken out.

use std::sync::LazyLock;

use super::{Context, Opened};
use crate::model::{DataRef, Exception, PartyRef};
use crate::vocab::{DataCategory, LegalBasis, Party, Purpose, Terms, TransferMechanism, Vocabulary};

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

/// Data that stand for all that laws on personal data concern.
pub(crate) const ALL_DATA: &[DataCategory] = &[DataCategory::Information, DataCategory::PersonalData];

/// Purposes that leave everything open: beside others, they leave short what the others tell.
pub(crate) const ANY_PURPOSE: &[Purpose] = &[Purpose::AnyPurpose, Purpose::UnspecifiedPurpose];

/// Recipients that leave everything open.
pub(crate) const ANY_PARTY: &[Party] = &[Party::Anyone, Party::ThirdParty, Party::UnspecifiedThirdParty];

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

    /// Whether it names one of the terms itself.
    pub(crate) fn names(&self, terms: &[T]) -> bool {
        self.terms.iter().any(|term| terms.contains(term))
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
pub(crate) fn data<'p>(context: &Context<'p>, refs: &'p [DataRef], except: &'p Exception) -> Listed<DataCategory> {
    let named = context.named_data(refs);
    if except.data.is_empty() { listed(&named) } else { listed(&named.without(&context.covered_data([except.data.as_slice()]))) }
}

/// The parties that are named. The name of a publisher stands for the publisher.
pub(crate) fn parties<'p>(context: &Context<'p>, refs: &'p [PartyRef], except: &'p Exception) -> Listed<Party> {
    let named = context.named_parties(refs);
    if except.recipients.is_empty() { listed(&named) } else { listed(&named.without(&context.covered_parties(&except.recipients))) }
}

fn listed<T: Vague>(named: &Opened<'_>) -> Listed<T> {
    Listed { terms: named.terms().iter().collect(), bare: named.bare() }
}

/// The purposes that are named.
pub(crate) fn purposes(named: &[Purpose], except: &Exception) -> Listed<Purpose> {
    let kept = named.iter().copied().filter(|purpose| !purpose.is_any_of(&except.purposes));
    Listed { terms: kept.collect(), bare: false }
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
