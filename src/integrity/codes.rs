//! Codes of places and languages exist.

use super::Context;
use super::report::{Details, Report, Target};
use crate::diagnostic::{Code, nearest};
use crate::model::{Leaf, Place, Trail, Visitor, Walk};
use crate::vocab::{is_language, is_subdivision, subdivisions};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_, '_, '_>) {
    context.policy.walk(&mut Trail::default(), &mut Codes { report });
}

struct Codes<'r, 'a, 't, 'c> {
    report: &'r mut Report<'a, 't, 'c>,
}

impl<'p> Visitor<'p> for Codes<'_, '_, '_, '_> {
    fn leaf(&mut self, trail: &Trail<'p>, leaf: Leaf<'p>) {
        match leaf {
            Leaf::Place(Place::Subdivision(part)) if !is_subdivision(part.as_str()) => {
                let country = &part.as_str()[..3];
                let near = nearest(part.as_str(), subdivisions().filter(|code| code.starts_with(country)));
                let details = Details::label("no such code").help("ISO 3166-2 lists the parts of each country, such as US-CA").meant(near);
                self.report.add(Code::UnknownCode, &Target::Value(trail.path()), format!("`{part}` is not a code of ISO 3166-2"), details);
            }
            Leaf::Language(tag) => {
                let language = tag.as_str().split('-').next().unwrap_or_default();
                if !is_language(language) {
                    let details =
                        Details::label("no such language").help("languages are ISO 639 codes, the shorter one where there are two: en, de, fr");
                    self.report.add(Code::UnknownCode, &Target::Value(trail.path()), format!("`{language}` is not a code of ISO 639"), details);
                }
            }
            _ => {}
        }
    }
}
