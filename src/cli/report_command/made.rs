//! One file: read, checked, and made into a page or another format.

use std::io;
use std::path::Path;

use annotate_snippets::Renderer;
use privacy_policy::checks::check;
use privacy_policy::report::{Pages, Summary, markdown, mermaid, svg};
use privacy_policy::{Limits, Policy};

use super::Format;
use crate::cli::check::{as_text, shown};
use crate::cli::check_command::Law;
use crate::cli::human::render;
use crate::cli::inputs::Input;

/// What became of a file.
pub(super) enum Fate {
    Made(Made),
    /// It is no policy of this language; its problems, for standard error.
    Invalid(String),
    /// Why nothing can be made of it, for standard error.
    Unmade(String),
}

/// What was made of a policy.
pub(super) struct Made {
    pub(super) text: String,
    /// For the index.
    pub(super) summary: Option<Box<Summary>>,
}

/// Makes a page or another format of a file. `index` is the address of the index, if there is one.
pub(super) fn make(
    input: &Input,
    format: Format,
    limits: Limits,
    law: &Law,
    pages: &Pages,
    index: Option<&str>,
    renderer: &Renderer,
) -> io::Result<Fate> {
    let name = input.name();
    let path = shown(&name);
    // A page that is handed on does not tell of the folders of the machine where it was made.
    let file = Path::new(path).file_name().map_or(path.into(), |file| file.to_string_lossy());
    let bytes = match input.read_policy(limits.bytes) {
        Ok(bytes) => bytes,
        Err(reason) => return Ok(Fate::Unmade(format!("cannot read `{path}`: {reason}"))),
    };
    let policy = match Policy::from_slice_with(&bytes, limits) {
        Ok(reading) => reading.policy,
        Err(problems) => {
            let text = as_text(&bytes);
            return Ok(Fate::Invalid(problems.0.iter().map(|problem| render(renderer, path, &text, &problem.into()) + "\n\n").collect()));
        }
    };
    let made = |text| Ok(Fate::Made(Made { text, summary: None }));
    let no_flows = || Ok(Fate::Unmade(format!("cannot draw `{path}`: the file tells of no flow of data")));
    match format {
        Format::Mermaid => return mermaid(&policy).map_or_else(no_flows, made),
        Format::Svg => return svg(&policy).map_or_else(no_flows, made),
        Format::Html | Format::Markdown => {}
    }
    let options = match law.options(&policy) {
        Ok(options) => options,
        Err(missing) => return Ok(Fate::Unmade(format!("cannot check `{path}`: {missing}"))),
    };
    let report = check(&policy, &options);
    if format == Format::Markdown {
        return made(markdown(&policy, &report, &file));
    }
    let text = pages.policy(&policy, &report, &file, index).map_err(io::Error::other)?;
    let summary = index.map(|_| Box::new(Summary::of(&policy, &report, &file)));
    Ok(Fate::Made(Made { text, summary }))
}
