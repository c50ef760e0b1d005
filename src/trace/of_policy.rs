//! The evidence of a policy, as locators.

use super::repair::{Declared, section_repair};
use super::resolve::Ids;
use super::{Locator, PartRef, Repair, Role, SectionRef, SectionRepair, SourceText, Trace};
use crate::model::{Id, Leaf, Part, Path, Policy, Step, Trail, TrailStep, Visitor, Walk};

/// A locator of a policy, with its place in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyLocator<'p> {
    /// Where it stands in the file.
    pub path: Path,
    /// What it points at.
    pub locator: Locator<'p>,
}

impl PolicyLocator<'_> {
    /// Where the thing stands of which it is evidence, such as a statement. That of an excuse is the excuse.
    #[must_use]
    pub fn owner(&self) -> Path {
        let steps = self.path.steps();
        let own = if self.locator.role == Role::Excuses { 0 } else { 2 };
        steps.iter().take(steps.len().saturating_sub(own)).cloned().collect()
    }
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
    let locators: Vec<Locator<'_>> = locators(policy).into_iter().map(|found| found.locator).collect();
    Trace::new(text, &sections(policy), &parts(policy), &locators)
}

/// The locators that those of a policy which were not found ought to be, as far as they are known. In the order of [`locators`].
#[must_use]
pub fn repairs(policy: &Policy, text: &SourceText, trace: &Trace) -> Vec<Option<Repair>> {
    let (sections, parts) = (sections(policy), parts(policy));
    let ids = Ids::of(text, &sections, &parts);
    let declared = Declared { text, trace, sections: &sections, ids: &ids };
    let found = locators(policy);
    found.iter().zip(&trace.locators).map(|(found, resolution)| declared.repair(&found.locator, resolution)).collect()
}

/// The headings that those of a policy which were not found ought to be, as far as they are known. In the order of `document.sections`.
#[must_use]
pub fn section_repairs(policy: &Policy, text: &SourceText, trace: &Trace) -> Vec<Option<SectionRepair>> {
    policy.document.sections.values().zip(&trace.sections).map(|(path, found)| section_repair(text, path.as_str(), found)).collect()
}

fn sections(policy: &Policy) -> Vec<SectionRef<'_>> {
    policy.document.sections.iter().map(|(id, path)| SectionRef { id: id.as_str(), path: path.as_str() }).collect()
}

fn parts(policy: &Policy) -> Vec<PartRef<'_>> {
    policy.document.parts.iter().map(|(id, part)| part_ref(id, part)).collect()
}

fn part_ref<'p>(id: &'p Id, part: &'p Part) -> PartRef<'p> {
    PartRef { id: id.as_str(), at: part.at.as_ref().map(|at| at.as_str()), title: part.title.as_ref().map(|title| title.as_str()) }
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
        | [
            TrailStep::Key("document"),
            TrailStep::Key("related"),
            TrailStep::Key(_),
            ..,
            TrailStep::Key("evidence"),
            TrailStep::Index(_),
            TrailStep::Key(_),
        ] => Some(Role::Remarks),
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
