//! The sections that statements stand in, as a reader looks for them.

use crate::model::StatementPlace;

/// The key of a section in the file, its title on the page, and what its statements say.
pub(super) struct Kind {
    pub(super) key: &'static str,
    pub(super) title: &'static str,
}

const fn kind(key: &'static str, title: &'static str) -> Kind {
    Kind { key, title }
}

/// Every list of statements, in the order of the page.
pub(super) const KINDS: [Kind; 27] = [
    kind("scope.covers", "What the policy covers"),
    kind("scope.excludes", "What it does not cover"),
    kind("scope.audiences", "Whom it speaks to"),
    kind("collection", "Collection"),
    kind("tracking", "Cookies and tracking"),
    kind("use", "Use"),
    kind("bases", "Legal bases"),
    kind("disclosure", "Disclosure"),
    kind("retention", "Retention"),
    kind("locations", "Where data is kept"),
    kind("transfers", "Transfers to other countries"),
    kind("rights", "Rights"),
    kind("choices", "Choices"),
    kind("signals", "Browser signals"),
    kind("automated_decisions", "Automated decisions"),
    kind("security.measures", "Security measures"),
    kind("security.disclaimers", "Security disclaimers"),
    kind("security.breach_notice", "Notice of breaches"),
    kind("children", "Children"),
    kind("changes", "Changes to the policy"),
    kind("complaints", "Complaints"),
    kind("jurisdiction.governing_law", "Governing law"),
    kind("jurisdiction.venue", "Where disputes are heard"),
    kind("jurisdiction.laws", "Laws and frameworks"),
    kind("jurisdiction.precedence", "What prevails"),
    kind("commitments", "Promises"),
    kind("user_duties", "What is asked of you"),
];

/// The position of a statement's section.
pub(super) fn position(place: StatementPlace) -> usize {
    let key = place.list.join(".");
    KINDS.iter().position(|kind| kind.key == key).unwrap_or(KINDS.len())
}

/// The name of a statement on the page, which is also its anchor: `use-3`.
pub(super) fn anchor(place: StatementPlace) -> String {
    format!("{}-{}", place.list.join("-").replace('_', "-"), place.index + 1)
}

#[cfg(test)]
mod tests {
    use super::KINDS;
    use crate::model::STATEMENT_LISTS;

    #[test]
    fn every_list_has_a_title() {
        let mut lists: Vec<String> = STATEMENT_LISTS.iter().map(|list| list.join(".")).collect();
        let mut keys: Vec<&str> = KINDS.iter().map(|kind| kind.key).collect();
        lists.sort_unstable();
        keys.sort_unstable();
        assert_eq!(lists, keys);
    }
}
