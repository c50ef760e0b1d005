//! Where the commands print: results to standard output, everything else to standard error.

use std::io::{self, BufWriter, IsTerminal, StdoutLock, Write};

use annotate_snippets::Renderer;
use annotate_snippets::renderer::{AnsiColor, Effects, Style};
use clap::ValueEnum;

use super::inputs::reason;
use super::visible::visible;

/// When to print in colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    Auto,
    Always,
    Never,
}

impl Color {
    fn applies(self, terminal: bool) -> bool {
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto => {
                let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
                terminal && set("NO_COLOR").is_none() && set("TERM").is_none_or(|term| term != "dumb")
            }
        }
    }
}

/// Styles for text of our own. Problems have the renderer's.
pub(super) const STRONG: Style = Style::new().effects(Effects::BOLD);
pub(super) const NAME: Style = AnsiColor::BrightBlue.on_default().effects(Effects::BOLD);
pub(super) const QUIET: Style = Style::new().effects(Effects::DIMMED);
const ERROR: Style = AnsiColor::BrightRed.on_default().effects(Effects::BOLD);

/// The text in a style, if styles are shown.
pub(super) fn styled(shown: bool, style: Style, text: &str) -> String {
    if shown { format!("{style}{text}{style:#}") } else { text.to_owned() }
}

pub(super) struct Screen {
    out: BufWriter<StdoutLock<'static>>,
    styled: bool,
    errors_styled: bool,
    quiet: bool,
}

impl Screen {
    pub(super) fn new(color: Color, quiet: bool) -> Self {
        let out = io::stdout();
        let styled = color.applies(out.is_terminal());
        Self { out: BufWriter::new(out.lock()), styled, errors_styled: color.applies(io::stderr().is_terminal()), quiet }
    }

    pub(super) const fn renderer(&self) -> Renderer {
        // The codes have no page on the web yet that a terminal could open.
        if self.styled { Renderer::styled().hyperlink(false) } else { Renderer::plain() }
    }

    pub(super) fn print(&mut self, text: &str) -> io::Result<()> {
        self.out.write_all(text.as_bytes())
    }

    pub(super) fn line(&mut self, text: &str) -> io::Result<()> {
        self.print(text)?;
        self.print("\n")
    }

    /// The text in a style, if styles are shown.
    pub(super) fn styled(&self, style: Style, text: &str) -> String {
        styled(self.styled, style, text)
    }

    /// Whether results are shown with styles.
    pub(super) const fn is_styled(&self) -> bool {
        self.styled
    }

    /// Whether results and errors are all that is to be shown.
    pub(super) const fn is_quiet(&self) -> bool {
        self.quiet
    }

    pub(super) fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    /// Tells of something that keeps a command from its work. What was printed before comes before.
    pub(super) fn complain(&mut self, text: &str) -> io::Result<()> {
        self.flush()?;
        let word = if self.errors_styled { format!("{ERROR}error{ERROR:#}") } else { "error".to_owned() };
        self.tell(&format!("{word}: {}", visible(text)))
    }

    /// Says whole lines beside the results, such as the problems of a file that gives none.
    pub(super) fn tell_all(&mut self, lines: &str) -> io::Result<()> {
        self.flush()?;
        let _ = io::stderr().write_all(lines.as_bytes());
        Ok(())
    }

    /// Says something beside the results that can be done without, such as a sum.
    pub(super) fn note(&mut self, text: &str) -> io::Result<()> {
        if self.quiet { Ok(()) } else { self.tell(text) }
    }

    /// Says something beside the results. If nobody listens to standard error, that is no reason to stop.
    pub(super) fn tell(&mut self, text: &str) -> io::Result<()> {
        self.flush()?;
        let _ = writeln!(io::stderr(), "{text}");
        Ok(())
    }

    /// Tells that printing itself has failed.
    pub(super) fn lost(&mut self, error: &io::Error) {
        let _ = writeln!(io::stderr(), "error: cannot write: {}", reason(error));
    }
}
