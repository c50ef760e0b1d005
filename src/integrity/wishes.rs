//! What holds a preferences file together: short names are unique, no list has an item twice, and no key stands beside an act that has no use for it.

use std::collections::HashMap;

use super::duplicates;
use super::report::{Details, Report, Target};
use crate::diagnostic::Code;
use crate::diagnostic::Collector;
use crate::model::{Leaf, Path, Trail, Visitor, Walk};
use crate::preferences::{Preferences, Test};
use crate::source::tree::Tree;
use crate::vocab::{Act, Party, Vocabulary};

/// Runs all checks.
pub(crate) fn check(preferences: &Preferences, tree: &Tree<'_>, problems: &mut Collector<'_>) {
    let mut report = Report::new(tree, problems);
    names(preferences, &mut report);
    preferences.walk(&mut Trail::default(), &mut Lists { report: &mut report, items: duplicates::Items::default() });
    for (index, wish) in preferences.wishes.iter().enumerate() {
        acts(&wish.test, &Path::root().join("wishes").join(index).join("test"), &mut report);
    }
}

/// All lists of the file, in which no item may stand twice.
struct Lists<'r, 'a, 't, 'c, 'p> {
    report: &'r mut Report<'a, 't, 'c>,
    items: duplicates::Items<'p>,
}

impl<'p> Visitor<'p> for Lists<'_, '_, '_, '_, 'p> {
    fn leaf(&mut self, _: &Trail<'p>, _: Leaf<'p>) {}

    fn list(&mut self, trail: &Trail<'p>, items: &mut dyn Iterator<Item = &'p str>) {
        duplicates::items(trail, items, &mut self.items, self.report);
    }
}

/// Answers are known by the short names of wishes.
fn names(preferences: &Preferences, report: &mut Report<'_, '_, '_>) {
    let target = |index: usize| Target::Value(Path::root().join("wishes").join(index).join("id"));
    let mut first = HashMap::new();
    for (index, wish) in preferences.wishes.iter().enumerate() {
        if let Some(earlier) = first.get(wish.id.as_str()) {
            let message = format!("`{}` is the short name of two wishes", wish.id);
            let details = Details::label("again here").related(target(*earlier), "first here").help("give one of them another name");
            report.add(Code::DuplicateId, &target(index), message, details);
        } else {
            first.insert(wish.id.as_str(), index);
        }
    }
}

/// Whether an act is done towards others.
fn has_recipients(act: Act) -> bool {
    act.is_a(Act::Disclose)
}

fn acts(test: &Test, path: &Path, report: &mut Report<'_, '_, '_>) {
    let path = path.join(test.key());
    match test {
        Test::All(tests) | Test::Any(tests) => {
            tests.iter().enumerate().for_each(|(index, test)| acts(test, &path.join(index), report));
        }
        Test::Never(never) => recipients(never.act, &never.recipients, &path, report),
        Test::Only(only) => recipients(only.act, &only.within.recipients, &path.join("within"), report),
        _ => {}
    }
}

/// Reports recipients of an act that has none.
fn recipients(act: Act, recipients: &[Party], path: &Path, report: &mut Report<'_, '_, '_>) {
    if !recipients.is_empty() && !has_recipients(act) {
        let message = format!("the act `{}` has no recipients", act.name());
        let details = Details::label("not here").help("remove it, or write the act `disclose` or one below it, such as `sell`");
        report.add(Code::MisplacedField, &Target::Key(path.join("recipients")), message, details);
    }
}
