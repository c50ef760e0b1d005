//! `render`: a plain-language notice made from a policy file.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use privacy_policy::Policy;
use privacy_policy::checks::{Report, check};
use privacy_policy::notice::{self, BUILT_IN, TemplateError, Templates, facts};
use privacy_policy::read::read_file;

use super::Exit;
use super::check_command::DayAndPlaces;
use super::document::{Document, shown, unreadable};
use super::file;
use super::inputs::{Input, is_standard_input, reason};
use super::reading::ReadFlags;
use super::screen::Screen;
use super::visible::visible;

const EXAMPLES: &str = "\
Examples:
  privacy-policy render acme.yaml
  privacy-policy render acme.yaml --format html -o acme.html
  privacy-policy render acme.yaml --for EU --as-of effective   mark what the law asks for
  privacy-policy render --write-templates my-templates         templates to start from
  privacy-policy render acme.yaml --templates my-templates

The notice says what the file states and nothing more. With `--for` or `--as-of`, what the law
asks for and the file lacks is told in a section that is marked as not part of the policy.

Exit status: 0 the notice was made, 2 wrong use, a file that cannot be read or written or is not
valid, or a mistake in a template.
The section on the law informs and is not legal advice.";

/// The largest template that is read, in bytes.
const LARGEST_TEMPLATE: usize = 1 << 20;

/// The endings of templates.
const ENDINGS: [&str; 3] = ["html", "md", "css"];

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Render {
    /// The policy file; `-` for standard input
    #[arg(value_name = "POLICY", required_unless_present = "write_templates")]
    policy: Option<PathBuf>,
    /// The language of the notice
    #[arg(long, value_name = "LANGUAGE", default_value = "en", value_parser = language)]
    lang: String,
    /// What to make
    #[arg(long, value_enum, default_value_t = Format::Markdown)]
    format: Format,
    /// The file to write [default: standard output]
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Write over files that are there
    #[arg(long)]
    force: bool,
    /// A folder with templates that take the place of the built-in ones of the same names
    #[arg(long, value_name = "DIR")]
    templates: Option<PathBuf>,
    /// Write the built-in templates to a folder, to start from
    #[arg(long, value_name = "DIR", conflicts_with_all = ["policy", "templates", "output"])]
    write_templates: Option<PathBuf>,
    #[command(flatten)]
    law: DayAndPlaces,
    #[command(flatten)]
    reading: ReadFlags,
}

/// The format of the notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Markdown
    Markdown,
    /// A page that needs nothing else: no script, no file, no network
    Html,
}

impl Render {
    pub(super) fn run(self, screen: &mut Screen) -> io::Result<Exit> {
        let done = match (&self.write_templates, &self.policy) {
            (Some(folder), _) => self.write(folder, screen),
            (None, Some(policy)) => self.render(policy, screen),
            (None, None) => Err("name a policy file".to_owned()),
        };
        match done {
            Ok(exit) => exit,
            Err(wrong) => {
                screen.complain(&wrong)?;
                Ok(Exit::Failed)
            }
        }
    }

    /// Makes the notice. What is wrong is told in words; what cannot be printed is an error of its own.
    fn render(&self, path: &Path, screen: &mut Screen) -> Result<io::Result<Exit>, String> {
        let templates = self.templates()?;
        let name = path.to_string_lossy();
        let reading = match Document::read(&Input::file(path.to_owned()), self.reading.limits()) {
            Document::Read(reading) => reading,
            Document::Unreadable(reason) => return Err(unreadable(&name, &reason)),
            Document::Invalid(invalid) => return Ok(invalid.tell(&name, "made into a notice", screen).map(|()| Exit::Failed)),
        };
        let report = self.law(&reading.policy).map_err(|wrong| format!("cannot ask the law about `{}`: {wrong}", shown(&name)))?;
        let format = match self.format {
            Format::Markdown => notice::Format::Markdown,
            Format::Html => notice::Format::Html,
        };
        let page = templates.render(format, &facts(&reading.policy, report.as_ref())).map_err(|error| self.mistake(&error))?;
        match self.output.as_ref().filter(|output| !is_standard_input(output)) {
            None => Ok(screen.print(&page).map(|()| Exit::Clean)),
            Some(output) => {
                file::write(output, &page, self.force)?;
                Ok(screen.note(&format!("wrote `{}`", visible(&output.to_string_lossy()))).map(|()| Exit::Clean))
            }
        }
    }

    /// What the law asks, if a day or a place was named.
    fn law(&self, policy: &Policy) -> Result<Option<Report>, String> {
        if self.law.as_of.is_none() && self.law.regions.is_empty() {
            return Ok(None);
        }
        let options = self.law.options(policy).map_err(|error| error.to_string())?;
        Ok(Some(check(policy, &options)))
    }

    fn templates(&self) -> Result<Templates, String> {
        let mut templates = Templates::built_in();
        let Some(folder) = &self.templates else { return Ok(templates) };
        let unreadable = |path: &Path, error: &io::Error| format!("cannot read `{}`: {}", path.display(), reason(error));
        let entries = fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>).map_err(|error| unreadable(folder, &error))?;
        let mut known = false;
        for path in entries.iter().map(fs::DirEntry::path) {
            let (Some(name), Some(ending)) = (path.file_name().and_then(|name| name.to_str()), path.extension()) else { continue };
            if !ENDINGS.iter().any(|known| ending == *known) {
                continue;
            }
            let bytes = read_file(&path, LARGEST_TEMPLATE).map_err(|error| unreadable(&path, &error))?;
            if bytes.len() > LARGEST_TEMPLATE {
                return Err(format!("cannot read `{}`: it is larger than {LARGEST_TEMPLATE} bytes", path.display()));
            }
            let source = String::from_utf8(bytes).map_err(|_| format!("cannot read `{}`: it is not text in UTF-8", path.display()))?;
            known |= BUILT_IN.iter().any(|(built_in, _)| *built_in == name);
            templates.replace(name, source).map_err(|error| self.mistake(&error))?;
        }
        let names = BUILT_IN.map(|(name, _)| format!("`{name}`")).join(", ");
        let missing = || format!("`{}` holds no template that would be used: none is named {names}", folder.display());
        known.then_some(templates).ok_or_else(missing)
    }

    /// A mistake in a template, with its file where it has one.
    fn mistake(&self, error: &TemplateError) -> String {
        let own = self.templates.as_ref().map(|folder| folder.join(&error.name)).filter(|path| path.is_file());
        let name = own.map_or_else(|| error.name.clone(), |path| path.display().to_string());
        format!("{name}:{}: {}", error.line, error.message)
    }

    fn write(&self, folder: &Path, screen: &mut Screen) -> Result<io::Result<Exit>, String> {
        if folder.is_file() {
            return Err(format!("cannot write to `{}`: a file of this name is there; the templates need a folder", folder.display()));
        }
        fs::create_dir_all(folder).map_err(|error| format!("cannot make the folder `{}`: {}", folder.display(), reason(&error)))?;
        // None is written where one is in the way.
        let taken = BUILT_IN.iter().map(|(name, _)| folder.join(name)).find(|path| path.symlink_metadata().is_ok());
        if let Some(taken) = taken.filter(|_| !self.force) {
            return Err(format!("cannot write `{}`: a file of this name is there; `--force` writes over it", taken.display()));
        }
        BUILT_IN.iter().try_for_each(|(name, source)| file::write(&folder.join(name), source, self.force))?;
        let folder = folder.to_string_lossy();
        let folder = visible(&folder);
        Ok(screen.note(&format!("wrote {} templates to `{folder}`; `--templates {folder}` uses them", BUILT_IN.len())).map(|()| Exit::Clean))
    }
}

/// The notice speaks English. Templates can hold other words of their own, but the sentences are made here.
fn language(text: &str) -> Result<String, String> {
    if text == "en" {
        return Ok(text.to_owned());
    }
    let more = "sentences are made in English (`en`) only; `--templates` replaces the headings and everything else around them";
    Err(format!("there is no `{text}`: {more}"))
}
