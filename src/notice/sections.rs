//! The sections of the details, and what stands in each.

use super::facts::{Item, Section};
use super::pieces::Pieces;
use crate::model::{Policy, Value};
use crate::phrase;
use crate::vocab::Field;

/// The sections that statements stand in: short name, heading, and the lists of the file. Every list stands in one of them.
const SECTIONS: [(&str, &str, &[&[&str]]); 16] = [
    ("scope", "What this policy covers", &[&["scope", "covers"], &["scope", "excludes"], &["scope", "audiences"]]),
    ("collection", "What is collected", &[&["collection"]]),
    ("use", "What data is used for", &[&["use"]]),
    ("bases", "Legal bases", &[&["bases"]]),
    ("sharing", "Who receives data", &[&["disclosure"]]),
    ("retention", "How long data is kept", &[&["retention"]]),
    ("places", "Where data goes", &[&["locations"], &["transfers"]]),
    ("rights", "Your rights", &[&["rights"]]),
    ("choices", "Your choices", &[&["choices"]]),
    ("tracking", "Cookies and similar techniques", &[&["tracking"], &["signals"]]),
    ("decisions", "Automated decisions", &[&["automated_decisions"]]),
    ("security", "Security", &[&["security", "measures"], &["security", "disclaimers"], &["security", "breach_notice"]]),
    ("children", "Children", &[&["children"]]),
    ("promises", "Promises and duties", &[&["commitments"], &["user_duties"]]),
    ("changes", "Changes of this policy", &[&["changes"]]),
    (
        "disputes",
        "Complaints, law and disputes",
        &[
            &["complaints"],
            &["jurisdiction", "governing_law"],
            &["jurisdiction", "venue"],
            &["jurisdiction", "laws"],
            &["jurisdiction", "precedence"],
        ],
    ),
];

/// The sections that have something to say.
pub(super) fn sections(policy: &Policy, pieces: &Pieces<'_>) -> Vec<Section> {
    let statements: Vec<_> = policy.statements().collect();
    let publishers = policy.publishers.iter().map(|(name, publisher)| Item::new(pieces, &phrase::publisher(policy, name, publisher)));
    let who = Section { id: "who", heading: "Who is responsible", items: publishers.collect() };
    let of_statements = SECTIONS.iter().map(|(id, heading, lists)| {
        let of = |list: &&[&str]| statements.iter().filter(|(place, _)| place.list == *list).map(|(_, statement)| *statement).collect::<Vec<_>>();
        let items = lists.iter().flat_map(of).map(|statement| Item::new(pieces, &phrase::statement(policy, statement)));
        let mut items: Vec<_> = items.collect();
        if *id == "scope" && policy.scope.exclusive.contains(&Field::Covers) {
            items.push(own_words("This policy applies to nothing else than what it covers."));
        }
        Section { id, heading, items }
    });
    std::iter::once(who).chain(of_statements).filter(|section| !section.items.is_empty()).collect()
}

/// What the file declares: contact points, names, documents.
pub(super) fn declared(policy: &Policy, pieces: &Pieces<'_>) -> Vec<Section> {
    let contacts = policy.contact_points.iter().flat_map(|(id, contact)| {
        let mut item = Item::new(pieces, &phrase::contact_point(policy, id, contact));
        let uses = Item::new(pieces, &phrase::contact_uses(policy, contact));
        if !uses.pieces.is_empty() {
            item.pieces.extend(own_words(" ").pieces);
            item.pieces.extend(uses.pieces);
        }
        [item]
    });
    let definitions = policy.definitions.iter().map(|(name, definition)| Item::new(pieces, &phrase::definition(policy, name, definition)));
    let recipients = policy.recipients.iter().map(|(name, recipient)| Item::new(pieces, &phrase::recipient(policy, name, recipient)));
    let documents = policy.document.related.iter().map(|(id, related)| Item::new(pieces, &phrase::related_document(policy, id, related)));
    let parts = policy.document.parts.iter().filter(|(_, part)| !part.applies_to.is_absent() || part.title.is_some());
    let parts = parts.map(|(id, part)| Item::new(pieces, &phrase::part(policy, id, part)));
    [
        Section { id: "contact", heading: "How to reach us", items: contacts.collect() },
        Section { id: "words", heading: "Words with a meaning of their own", items: definitions.collect() },
        Section { id: "recipients", heading: "Recipients by name", items: recipients.collect() },
        Section { id: "documents", heading: "Parts and other documents", items: parts.chain(documents).collect() },
    ]
    .into_iter()
    .filter(|section| !section.items.is_empty())
    .collect()
}

fn own_words(text: &str) -> Item {
    let piece = super::PieceFacts { text: text.to_owned(), kind: "words", definition: None, href: None };
    Item { pieces: vec![piece] }
}

#[cfg(test)]
mod tests {
    use super::SECTIONS;
    use crate::model::STATEMENT_LISTS;

    #[test]
    fn every_list_of_statements_stands_in_one_section() {
        let mut placed: Vec<&[&str]> = SECTIONS.iter().flat_map(|(_, _, lists)| lists.iter().copied()).collect();
        let mut lists = STATEMENT_LISTS.to_vec();
        placed.sort_unstable();
        lists.sort_unstable();
        assert_eq!(placed, lists);
    }
}
