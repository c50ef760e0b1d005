//! One walk over every part of the policy, for all checks that are about single values and lists.

use super::Context;
use super::duplicates::Items;
use super::names::Names;
use super::report::Report;
use super::{codes, duplicates};
use crate::model::{Leaf, Trail, Visitor, Walk};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_, '_, '_>) {
    let names = Names::of(context.policy, report);
    let mut parts = Parts { report, items: Items::default(), names };
    context.policy.walk(&mut Trail::default(), &mut parts);
    let Parts { report, names, .. } = parts;
    names.check(context, report);
}

struct Parts<'r, 'a, 't, 'c, 'p> {
    report: &'r mut Report<'a, 't, 'c>,
    items: Items<'p>,
    names: Names<'p>,
}

impl<'p> Visitor<'p> for Parts<'_, '_, '_, '_, 'p> {
    fn leaf(&mut self, trail: &Trail<'p>, leaf: Leaf<'p>) {
        match leaf {
            Leaf::Name(_) | Leaf::Id(_) | Leaf::Reference(_) => self.names.see(trail, leaf),
            Leaf::Place(_) | Leaf::Language(_) => codes::check(trail, leaf, self.report),
            Leaf::Term(_) | Leaf::Text(_) | Leaf::Date(_) | Leaf::Number(_) | Leaf::True => {}
        }
    }

    fn list(&mut self, trail: &Trail<'p>, items: &mut dyn Iterator<Item = &'p str>) {
        duplicates::items(trail, items, &mut self.items, self.report);
    }
}
