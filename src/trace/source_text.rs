//! The text of a policy as a reader sees it, with the way back to its file.

use std::ops::Range;

use super::builder::Builder;
use super::format::SourceFormat;
#[cfg(feature = "html")]
use super::html;
use super::index::Index;
use super::key::{self, Key};
use super::map::{LineStarts, OffsetMap};
use super::markdown;
use super::parts::{self, Part};
use super::path::Titles;
use super::plain::{self, BrokenWords};
use super::rows::Row;
use super::section::Section;

/// The text of a policy without its markup: sentences in order, and the sections they stand in. It may come from several files.
#[derive(Debug, Clone)]
pub struct SourceText {
    pub(super) plain: String,
    pub(super) origin: OffsetMap,
    pub(super) files: Vec<File>,
    pub(super) sentences: Vec<Sentence>,
    pub(super) parts: Vec<Part>,
    pub(super) sections: Vec<Section>,
    pub(super) rows: Vec<Row>,
    pub(super) titles: Titles,
    pub(super) key: Key,
    pub(super) index: Index,
    pub(super) broken: BrokenWords,
}

/// A source: one of the texts that a policy was written from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source<'s> {
    /// The part of the document that it holds, by its id.
    pub id: Option<&'s str>,
    /// Its text.
    pub text: &'s str,
    /// What it is written in.
    pub format: SourceFormat,
}

/// A file that a text comes from.
#[derive(Debug, Clone)]
pub(super) struct File {
    id: Option<String>,
    /// Where its text begins in the plain text.
    pub(super) start: usize,
    /// Where it begins in all files together.
    base: usize,
    lines: LineStarts,
}

/// One unit of the text: a sentence, a list item or its lead-in, a line of an address, a row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sentence {
    /// Where it stands in [`SourceText::plain`].
    pub range: Range<usize>,
    /// The innermost section it stands in, as an index into [`SourceText::sections`].
    pub section: Option<usize>,
    /// Its parts, as indices into [`SourceText::parts`]. Every sentence has at least one.
    pub parts: Range<usize>,
}

impl Sentence {
    pub(super) const fn new(range: Range<usize>, section: Option<usize>) -> Self {
        Sentence { range, section, parts: 0..0 }
    }
}

impl SourceText {
    /// Reads a Markdown text. Every text is one: what is no Markdown is plain text.
    #[must_use]
    pub fn parse(source: &str) -> Self {
        Self::of(&[Source { id: None, text: source, format: SourceFormat::Markdown }])
    }

    /// Reads one text or several that belong together, such as a policy and its list of cookies, in their order.
    #[must_use]
    pub fn of(sources: &[Source<'_>]) -> Self {
        let mut builder = Builder::default();
        let mut broken = BrokenWords::default();
        let mut files = Vec::with_capacity(sources.len());
        let mut base = 0;
        for &Source { id, text: source, format } in sources {
            builder.begin_file(base);
            files.push(File { id: id.map(str::to_owned), start: builder.out.text.len(), base, lines: LineStarts::of(source) });
            match format {
                SourceFormat::Markdown => markdown::read(source, base, &mut builder),
                SourceFormat::Plain => plain::read(source, base, &mut builder, &mut broken),
                #[cfg(feature = "html")]
                SourceFormat::Html => html::read(source, base, &mut builder),
            }
            base += source.len() + 1;
        }
        builder.end_file();
        let Builder { out, mut sentences, sections, rows, .. } = builder;
        let (plain, origin) = (out.text, out.map);
        let parts = parts::of(&plain, &mut sentences, &rows);
        let titles = Titles::of(&plain, &sections);
        let key = key::of(&plain);
        let index = Index::of(&key.text);
        SourceText { plain, origin, files, sentences, parts, sections, rows, titles, key, index, broken }
    }

    /// The text as a reader sees it; each block and each hard line break begins a line.
    pub fn plain(&self) -> &str {
        &self.plain
    }

    /// The text of a range of [`SourceText::plain`].
    pub fn text(&self, range: &Range<usize>) -> &str {
        self.plain.get(range.clone()).unwrap_or_default()
    }

    /// The sentences in the order of the text.
    pub fn sentences(&self) -> &[Sentence] {
        &self.sentences
    }

    /// The parts of all sentences in the order of the text.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// The sections in the order of the text.
    pub fn sections(&self) -> &[Section] {
        &self.sections
    }

    /// The line of its file that an offset of [`SourceText::plain`] came from, counted from 1.
    pub fn line(&self, offset: usize) -> usize {
        let origin = self.origin.origin(offset);
        self.files.get(self.file(offset)).map_or(1, |file| file.lines.line(origin.saturating_sub(file.base)))
    }

    /// Which of the files an offset of [`SourceText::plain`] came from, counted from 0.
    pub fn file(&self, offset: usize) -> usize {
        self.files.partition_point(|file| file.start <= offset).saturating_sub(1)
    }

    /// The range of [`SourceText::plain`] that came from the source of an id.
    pub(super) fn source_range(&self, id: &str) -> Option<Range<usize>> {
        let file = self.files.iter().position(|file| file.id.as_deref() == Some(id))?;
        let start = |file: usize| self.files.get(file).map_or(self.plain.len(), |file| file.start);
        Some(start(file)..start(file + 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn units(source: &str) -> Vec<(usize, String)> {
        let text = SourceText::parse(source);
        text.sentences().iter().map(|s| (text.line(s.range.start), text.text(&s.range).to_owned())).collect()
    }

    #[test]
    fn titles_are_no_sentences() {
        let source = "# Bread\n\n**RYE**\n\n**Dark.** We bake it. We eat it.\n\n**We sell it. You buy it.**\n";
        let shown = [(5, "We bake it."), (5, "We eat it."), (7, "We sell it."), (7, "You buy it.")];
        assert_eq!(units(source), shown.map(|(line, text)| (line, text.to_owned())));
        let text = SourceText::parse(source);
        let titles: Vec<(u8, &str)> = text.sections().iter().map(|s| (s.rank, text.text(&s.title))).collect();
        assert_eq!(titles, [(1, "Bread"), (7, "RYE"), (8, "Dark.")]);
    }

    #[test]
    fn items_lines_and_dates_are_units() {
        let source = "We bake:\n\n* rye;\n* **White:** for cakes.\n\nMill Ltd.  \nMain Road\n\n**Last updated:** 3 May 2018\n\n| A. B. | C |\n";
        let shown = ["We bake:", "rye;", "for cakes.", "Mill Ltd.", "Main Road", "Last updated: 3 May 2018", "A. B. | C"];
        assert_eq!(units(source).into_iter().map(|u| u.1).collect::<Vec<_>>(), shown);
    }

    #[test]
    fn lines_are_those_of_the_file() {
        let shown = [(2, "We bake [it]."), (3, "We eat it all.")];
        assert_eq!(units("\n> We bake \\[it\\].\n> We *eat*\n> it all."), shown.map(|(line, text)| (line, text.to_owned())));
    }
}
