//! Arguments that take one of many names: the nearest name is suggested, and shells complete them.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, TypedValueParser};
use clap::error::ErrorKind;
use clap::{Arg, Command, Error};
use privacy_policy::diagnostic::nearest_or_longer;

use super::visible::visible;

/// One of these names.
#[derive(Clone)]
pub(super) struct OneOf {
    /// What the name is a name of, such as "a vocabulary".
    pub(super) what: &'static str,
    pub(super) names: fn() -> Vec<&'static str>,
    /// Where all names can be read.
    pub(super) listed: &'static str,
}

impl TypedValueParser for OneOf {
    type Value = &'static str;

    fn parse_ref(&self, _: &Command, _: Option<&Arg>, value: &OsStr) -> Result<&'static str, Error> {
        let (value, names) = (value.to_string_lossy(), (self.names)());
        names.iter().copied().find(|name| *name == value).ok_or_else(|| {
            let tip = nearest_or_longer(&value, names).map_or_else(|| self.listed.to_owned(), |nearest| format!("did you mean `{nearest}`?"));
            Error::raw(ErrorKind::InvalidValue, format!("`{}` is not {}; {tip}\n", visible(&value), self.what))
        })
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new((self.names)().into_iter().map(PossibleValue::new)))
    }
}
