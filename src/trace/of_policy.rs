//! The evidence of a policy, as locators.

use super::{Locator, PartRef, Role, SectionRef, SourceText, Trace};
use crate::model::{Leaf, Path, Policy, Step, Trail, TrailStep, Visitor, Walk};

/// A locator of a policy, with its place in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyLocator<'p> {
    /// Where it stands in the file.
    pub path: Path,
    /// What it points at.
    pub locator: Locator<'p>,
}

/// Every locator of a policy: the evidence in the order of the sections, then the excused sentences.
#[must_use]
pub fn locators(policy: &Policy) -> Vec<PolicyLocator<'_>> {
    let mut found = Found(Vec::new());
    policy.walk(&mut Trail::default(), &mut found);
    found.0
}

/// Resolves all evidence of a policy in the text it was written from. The locators are those of [`locators`], in the same order, and the sections those of
/// `document.sections`.
#[must_use]
pub fn trace(policy: &Policy, text: &SourceText) -> Trace {
    let sections: Vec<SectionRef<'_>> =
        policy.document.sections.iter().map(|(id, path)| SectionRef { id: id.as_str(), path: path.as_str() }).collect();
    let parts = policy.document.parts.iter();
    let parts: Vec<PartRef<'_>> = parts
        .map(|(id, part)| PartRef { id: id.as_str(), at: part.at.as_ref().map(|at| at.as_str()), title: part.title.as_ref().map(|title| title.as_str()) })
        .collect();
    let locators: Vec<Locator<'_>> = locators(policy).into_iter().map(|found| found.locator).collect();
    Trace::new(text, &sections, &parts, &locators)
}

struct Found<'p>(Vec<PolicyLocator<'p>>);

impl<'p> Visitor<'p> for Found<'p> {
    fn leaf(&mut self, trail: &Trail<'p>, leaf: Leaf<'p>) {
        let Some(role) = role(trail) else { return };
        match (trail.field(), leaf) {
            ("text", Leaf::Text(text)) => {
                let locator = Locator { at: None, text, role };
                self.0.push(PolicyLocator { path: parent(trail), locator });
            }
            ("at", Leaf::Id(id)) => {
                // A locator's text is visited before its section.
                if let Some(last) = self.0.last_mut() {
                    last.locator.at = Some(id.as_str());
                }
            }
            _ => {}
        }
    }
}

/// What a locator does, of which this is a part. By position: what an id is called, such as `evidence`, does not count.
fn role(trail: &Trail<'_>) -> Option<Role> {
    match trail.steps() {
        [TrailStep::Key("encoding"), TrailStep::Key("excused"), TrailStep::Index(_), TrailStep::Key(_)] => Some(Role::Excuses),
        [TrailStep::Key("encoding"), TrailStep::Key("defects"), .., TrailStep::Key("evidence"), TrailStep::Index(_), TrailStep::Key(_)]
        | [TrailStep::Key("document"), TrailStep::Key("related"), TrailStep::Key(_), .., TrailStep::Key("evidence"), TrailStep::Index(_), TrailStep::Key(_)] => {
            Some(Role::Remarks)
        }
        [TrailStep::Key("document"), TrailStep::Key("evidence"), TrailStep::Key(_), TrailStep::Index(_), TrailStep::Key(_)] => Some(Role::Cites),
        [.., TrailStep::Key("evidence"), TrailStep::Index(_), TrailStep::Key(_)] => Some(Role::Cites),
        _ => None,
    }
}

fn parent(trail: &Trail<'_>) -> Path {
    let steps = trail.path();
    let inner: &[Step] = steps.steps();
    inner[..inner.len().saturating_sub(1)].iter().cloned().collect()
}
