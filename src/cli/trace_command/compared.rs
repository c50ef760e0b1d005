//! A policy and its text, compared.

use privacy_policy::Reading;
use privacy_policy::model::Path;
use privacy_policy::trace::{
    Hint, Outcome, PolicyLocator, Repair, Resolution, Role, SectionRepair, SourceText, State, Trace, hints, locators, repairs, section_repairs, trace,
};

/// A policy and its text, compared.
pub(super) struct Compared<'c> {
    pub(super) reading: &'c Reading,
    pub(super) text: &'c SourceText,
    pub(super) found: &'c [PolicyLocator<'c>],
    pub(super) traced: &'c Trace,
    pub(super) repairs: Vec<Option<Repair>>,
    pub(super) section_repairs: Vec<Option<SectionRepair>>,
    pub(super) hints: Vec<Hint>,
    /// For every sentence the locators that stand for some of it, in the order of the file.
    pub(super) of_sentence: Vec<Vec<usize>>,
}

/// Compares a policy with its text.
pub(super) fn compare<T>(reading: &Reading, text: &SourceText, then: impl FnOnce(&Compared<'_>) -> T) -> T {
    let policy = &reading.policy;
    let (found, traced) = (locators(policy), trace(policy, text));
    let mut of_sentence = vec![Vec::new(); text.sentences().len()];
    for (number, resolution) in traced.locators.iter().enumerate() {
        if let Resolution::Located(Outcome::Found(passage)) = resolution {
            for locators in of_sentence.get_mut(passage.sentences.clone()).into_iter().flatten() {
                locators.push(number);
            }
        }
    }
    then(&Compared {
        reading,
        text,
        found: &found,
        traced: &traced,
        repairs: repairs(policy, text, &traced),
        section_repairs: section_repairs(policy, text, &traced),
        hints: hints(policy, text, &traced),
        of_sentence,
    })
}

impl Compared<'_> {
    /// Whether everything resolves, and something of every sentence is accounted for; with `parts`, all of it.
    pub(super) fn is_complete(&self, parts: bool) -> bool {
        self.traced.is_complete() && self.traced.sentences.uncovered == 0 && !(parts && self.traced.parts.uncovered > 0)
    }

    /// What a sentence is: cited, excused, or neither.
    pub(super) fn state(&self, sentence: usize) -> State {
        self.traced.covers.get(sentence).map_or(State::Uncovered, privacy_policy::trace::Cover::state)
    }

    /// What a part of a sentence is.
    pub(super) fn part_state(&self, part: usize) -> State {
        self.traced.part_covers.get(part).map_or(State::Uncovered, privacy_policy::trace::Cover::state)
    }

    /// The sentences of which some parts are accounted for, and some are open.
    pub(super) fn partly(&self) -> Vec<usize> {
        let sentences = self.text.sentences().iter().enumerate();
        let partly = sentences.filter(|(number, sentence)| {
            let open = sentence.parts.clone().filter(|part| self.part_state(*part) == State::Uncovered).count();
            open > 0 && self.state(*number) != State::Uncovered
        });
        partly.map(|(number, _)| number).collect()
    }

    /// The statements and other things that cite some of a sentence, each once.
    pub(super) fn owners(&self, sentence: usize) -> Vec<Path> {
        let mut owners: Vec<Path> = Vec::new();
        for locator in self.of_sentence.get(sentence).into_iter().flatten().filter_map(|number| self.found.get(*number)) {
            let owner = locator.owner();
            if locator.locator.role == Role::Cites && owners.last() != Some(&owner) && !owners.contains(&owner) {
                owners.push(owner);
            }
        }
        owners
    }

    /// What a place in the policy is called: its path, and the short name of the statement.
    pub(super) fn name(&self, owner: &Path) -> String {
        let id = self.reading.policy.statement_at(owner).and_then(|statement| statement.id());
        id.map_or_else(|| owner.to_string(), |id| format!("{owner} `{id}`"))
    }
}
