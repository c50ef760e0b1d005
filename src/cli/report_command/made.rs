//! One file: read, checked, and made into a page or another format.

use std::io;
use std::path::Path;

use annotate_snippets::Renderer;
use privacy_policy::Limits;
use privacy_policy::checks::check;
use privacy_policy::report::{Pages, Summary, markdown, mermaid, svg};

use super::Format;

use crate::cli::check_command::Law;
use crate::cli::document::{Document, shown, unreadable};
use crate::cli::inputs::Input;

/// What became of a file.
pub(super) enum Fate {
    Made(Made),
    /// Why nothing can be made of it, for standard error, and before it the errors of a file that is not valid.
    Unmade(String, String),
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
    let unmade = |complaint: String| Ok(Fate::Unmade(String::new(), complaint));
    let policy = match Document::read(input, limits) {
        Document::Read(reading) => reading.policy,
        Document::Unreadable(reason) => return unmade(unreadable(&name, &reason)),
        Document::Invalid(invalid) => return Ok(Fate::Unmade(invalid.errors(&name, renderer), format!("`{path}` is not valid"))),
    };
    let made = |text| Ok(Fate::Made(Made { text, summary: None }));
    let no_flows = || unmade(format!("cannot draw `{path}`: the file tells of no flow of data"));
    match format {
        Format::Mermaid => return mermaid(&policy).map_or_else(no_flows, made),
        Format::Svg => return svg(&policy).map_or_else(no_flows, made),
        Format::Html | Format::Markdown => {}
    }
    let options = match law.options(&policy) {
        Ok(options) => options,
        Err(missing) => return unmade(format!("cannot check `{path}`: {missing}")),
    };
    let report = check(&policy, &options);
    if format == Format::Markdown {
        return made(markdown(&policy, &report, &file));
    }
    let text = pages.policy(&policy, &report, &file, index).map_err(io::Error::other)?;
    let summary = index.map(|_| Box::new(Summary::of(&policy, &report, &file)));
    Ok(Fate::Made(Made { text, summary }))
}
