//! Evidence: from the locators of a policy file to the sentences of the text it was written from.
//!
//! [`SourceText::parse`] reads a text as a reader sees it, without its Markdown: sentences in order, and sections by heading, bold
//! line or bold opening words. [`SourceText::section`] follows a section path and [`SourceText::locate`] resolves one locator;
//! [`Trace::new`] does so for a whole file and says which sentences nothing accounts for. Nothing here prints: the results are
//! indices and ranges into the [`SourceText`], so that a million of them weigh little.
//!
//! No text makes this slow: each pass reads the text once, a phrase is looked up by its rarest word, and the search for a near miss
//! looks at a bounded number of places.

mod blocks;
mod brackets;
mod builder;
mod coverage;
mod entities;
mod format;
mod hints;
#[cfg(feature = "html")]
mod html;
mod html_block;
mod index;
mod inline;
mod key;
mod letters;
mod lines;
mod locate;
mod map;
mod markdown;
mod near;
mod numbering;
mod of_policy;
mod outcome;
mod parts;
mod path;
mod phrase;
mod pieces;
mod plain;
mod repair;
mod resolve;
mod rows;
mod section;
mod sentences;
mod series;
mod signs;
mod source_text;
mod struck;
mod tidy;
mod titles;
mod words;

pub use coverage::{Cover, Coverage, State};
pub use format::{FileKind, NoText, SourceFormat};
pub use hints::{Act, Hint, HintKind, Mark, Matter, hints};
pub use near::{Difference, Near};
pub use of_policy::{PolicyLocator, locators, repairs, section_repairs, trace};
pub use outcome::{Malformed, Outcome, Passage, Place, Side};
pub use parts::Part;
pub use path::{MOST_SHOWN, PathMatch};
pub use repair::{Repair, SectionRepair};
pub use resolve::{Locator, PartRef, Resolution, Role, SectionRef, Trace};
pub use section::Section;
pub use source_text::{Sentence, Source, SourceText};

#[cfg(test)]
mod tests {
    use super::*;

    /// Whatever a file holds, each of its letters stands in a sentence or a title, in order.
    fn check(source: &str) {
        let text = SourceText::parse(source);
        let mut reached = 0;
        for sentence in text.sentences() {
            assert!(sentence.range.start >= reached && !text.text(&sentence.range).is_empty(), "{source:.99?}");
            reached = sentence.range.end;
        }
        assert!(text.sections().iter().all(|section| !text.text(&section.title).is_empty()));
        for quote in ["a b … c", "A", "a * [", "“"] {
            if let Outcome::Found(passage) = text.locate(None, quote) {
                assert!(text.text(&passage.range).contains(text.text(&passage.quoted)));
            }
        }
        let _ = text.section("A / \\/ B");
    }

    #[test]
    fn nonsense_is_read_quickly() {
        let pieces = [
            "*",
            "**",
            "[",
            "](",
            "[a](",
            "#",
            "# A\n",
            "**A.** a ",
            "<",
            "<a ",
            "`",
            "_a ",
            "&",
            "\\",
            "a.We ",
            "A. ",
            "> ",
            "- ",
            "。",
            "é",
            "\0",
            "\r\n",
        ];
        for piece in pieces {
            check(&piece.repeat(20_000));
        }
    }

    #[test]
    fn mixtures_are_read() {
        let pieces = [
            "*", "**", "_", "[", "]", "(", ")", "<", ">", "`", "#", "# ", "\n", "\n\n", "- ", "1. ", ". ", "…", "“", "”", "’", "A", "we ", "é",
            "\u{301}", "。", "&amp;", "|", "  \n", "<br>",
        ];
        let mut state = 7usize;
        for _ in 0..2_000 {
            let mut source = String::new();
            for _ in 0..state % 40 {
                // A fixed sequence: a failing text is the same on every machine.
                state = state.wrapping_mul(1_103_515_245).wrapping_add(12_345) % 2_147_483_648;
                source.push_str(pieces.get((state >> 8) % pieces.len()).unwrap_or(&""));
            }
            state = state.wrapping_mul(1_103_515_245).wrapping_add(12_345) % 2_147_483_648;
            check(&source);
        }
    }
}
