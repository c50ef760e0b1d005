//! What is asked for on the command line, in the words of the vocabularies: the nearest word is suggested.

use privacy_policy::diagnostic::{Meant, nearest};
use privacy_policy::flows::Kind;
use privacy_policy::model::{DataRef, PartyRef, Place, Policy, Ref};
use privacy_policy::vocab::{Act, DataCategory, DisclosureMode, Party, Purpose, Vocabulary, VocabularyInfo};

/// The flags that take terms, each with the vocabulary of its terms.
const FLAGS: [(&VocabularyInfo, &str); 4] =
    [(DataCategory::INFO, "--data"), (Purpose::INFO, "--purpose"), (Party::INFO, "--recipient"), (DisclosureMode::INFO, "--action")];

/// A data category or a name that the policy declares.
pub(super) fn data(text: &str) -> Result<DataRef, String> {
    item::<DataCategory>(text)
}

/// A kind of party or a name that the policy declares.
pub(super) fn recipient(text: &str) -> Result<PartyRef, String> {
    item::<Party>(text)
}

fn item<T: Vocabulary>(text: &str) -> Result<Ref<T>, String> {
    text.parse().map_err(|_| unknown::<T>(text, " and no name that a policy can declare"))
}

/// A purpose.
pub(super) fn purpose(text: &str) -> Result<Purpose, String> {
    Purpose::from_name(text).ok_or_else(|| unknown::<Purpose>(text, ""))
}

/// Why a word is no term, with the term that was most likely meant: what a file that holds the word would be told.
fn unknown<T: Vocabulary>(text: &str, nor: &str) -> String {
    let vocabulary = T::INFO.name;
    let flag = |info: &VocabularyInfo| FLAGS.iter().find(|(taken, _)| taken.name == info.name).map(|(_, flag)| *flag);
    let tip = match Meant::by(text, &[T::INFO], [], |info| flag(info).is_some()) {
        Some(Meant::Synonym(term) | Meant::Every(term)) => format!("the term for it is `{}`", term.name()),
        Some(Meant::Near(name)) => format!("did you mean `{name}`?"),
        Some(Meant::Similar(terms) | Meant::Perhaps(terms)) => {
            let names: Vec<String> = terms.iter().map(|term| format!("`{}`", term.name())).collect();
            format!("did you mean {}?", names.join(" or "))
        }
        Some(Meant::Elsewhere(others)) => {
            let flags: Vec<String> = others.iter().filter_map(|info| flag(info)).map(|flag| format!("`{flag}`")).collect();
            format!("it is a term that belongs behind {}", flags.join(" or "))
        }
        _ => format!("`privacy-policy terms --vocabulary {vocabulary}` lists them"),
    };
    format!("`{text}` is no term of `{vocabulary}`{nor}; {tip}")
}

/// A term of a vocabulary.
pub(super) fn term<T: Vocabulary>(text: &str) -> Result<T, String> {
    T::from_name(text).ok_or_else(|| unknown::<T>(text, ""))
}

/// A place.
pub(super) fn place(text: &str) -> Result<Place, String> {
    text.parse().map_err(|error: privacy_policy::model::InvalidPlace| format!("{error}, such as `DE`, `US-CA` or `EU`"))
}

/// What else people call actions.
const OTHER_WORDS: [(&str, Act); 4] = [("hold", Act::Retain), ("keep", Act::Retain), ("store", Act::Retain), ("profile", Act::Decide)];

/// What is done with the data: an act, or a way of disclosing, which is one.
pub(super) fn action(text: &str) -> Result<Act, String> {
    Act::from_name(text).or_else(|| DisclosureMode::from_name(text).map(DisclosureMode::act)).ok_or_else(|| {
        let words: Vec<&str> = Act::ALL.iter().map(|act| act.name()).collect();
        let known = |name: &str| words.iter().copied().find(|word| *word == name);
        let spoken = text.to_lowercase();
        let other = OTHER_WORDS.iter().find(|(word, _)| *word == spoken).map(|(_, act)| act.name());
        let meant = || match Meant::by(text, &[Act::INFO, DisclosureMode::INFO], words.iter().copied(), |_| false) {
            Some(Meant::Synonym(term)) => known(term.name()),
            Some(Meant::Near(name)) => known(name),
            Some(Meant::Similar(terms)) => terms.iter().find_map(|term| known(term.name())),
            _ => None,
        };
        let tip = other.or_else(meant).map(|word| format!("; did you mean `{word}`?")).unwrap_or_default();
        format!("`{text}` is not an action{tip} [possible: {}]", words.join(", "))
    })
}

/// A kind of statement that says what happens to data.
pub(super) fn kind(text: &str) -> Result<Kind, String> {
    Kind::ALL.iter().copied().find(|kind| kind.as_str() == text).ok_or_else(|| {
        let words: Vec<&str> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
        let tip = nearest(text, words.iter().copied()).map(|word| format!("; did you mean `{word}`?")).unwrap_or_default();
        format!("`{text}` is not a kind of flow{tip} [possible: {}]", words.join(", "))
    })
}

/// Why a name that is asked for means nothing in a file: the file does not declare it. With the nearest name that it does.
pub(super) fn undeclared(policy: &Policy, data: &[DataRef], recipients: &[PartyRef]) -> Option<String> {
    let definitions = || policy.definitions.keys().map(|name| name.as_str());
    let parties = || policy.recipients.keys().chain(policy.publishers.keys()).map(|name| name.as_str());
    let missing = |name: &str, known: Vec<&str>, place: &str| {
        let tip = nearest(name, known).map(|name| format!("; did you mean `{name}`?")).unwrap_or_default();
        format!("`{name}` is not declared under {place}{tip}")
    };
    let datum = data.iter().filter_map(Ref::name).find(|name| !policy.definitions.contains_key(*name));
    let party = recipients.iter().filter_map(Ref::name).find(|name| !parties().any(|known| known == name.as_str()));
    datum
        .map(|name| missing(name.as_str(), definitions().collect(), "`definitions`"))
        .or_else(|| party.map(|name| missing(name.as_str(), parties().collect(), "`recipients` or `publishers`")))
}
