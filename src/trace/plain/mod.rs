//! Plain text as a source, such as the text of a PDF file: lines without markup, among them what a page's head and foot repeat.

mod furniture;
mod headings;
mod hyphens;
mod markers;

use super::blocks::BlockKind;
use super::builder::Builder;
use super::inline::{Char, is_mark};
use furniture::Line;
pub(super) use hyphens::BrokenWords;
use hyphens::Words;

/// Reads a plain text. `base` is added to each offset; the words that it breaks over lines are noted.
pub(super) fn read(source: &str, base: usize, builder: &mut Builder, broken: &mut BrokenWords) {
    let lines = furniture::without(source);
    let mut reader = Reader { source, base, builder, broken, words: Words::of(source), kind: BlockKind::Paragraph, piece: Vec::new(), begun: false };
    let mut i = 0;
    while let Some(line) = lines.get(i) {
        let around = headings::Around { source, lines: &lines, at: i, after_lead: reader.is_open_sentence() || reader.ends_with(&[':', ';', ',']) };
        if let Some((level, count)) = headings::heading(&around) {
            reader.close();
            reader.kind = BlockKind::Heading(level);
            for line in lines.get(i..i + count).unwrap_or_default() {
                reader.append(line.text(source), line.start());
            }
            reader.close();
            i += count;
            continue;
        }
        reader.line(line);
        i += 1;
    }
    reader.close();
}

struct Reader<'r> {
    source: &'r str,
    base: usize,
    builder: &'r mut Builder,
    broken: &'r mut BrokenWords,
    words: Words<'r>,
    kind: BlockKind,
    piece: Vec<Char>,
    /// A heading stood before: what follows begins a sentence.
    begun: bool,
}

impl Reader<'_> {
    fn line(&mut self, line: &Line) {
        let text = line.text(self.source);
        let goes_on = line.page_before && self.is_open_sentence() && (text.starts_with(char::is_lowercase) || self.ends_with(&[',', '-']));
        let marker = markers::of(text).filter(|marker| line.blank_before || marker.is_bullet || self.may_hold_items());
        if let Some(marker) = marker.filter(|_| !goes_on) {
            self.close();
            self.kind = BlockKind::Item;
            self.append(text.get(marker.hidden..).unwrap_or_default(), line.start() + marker.hidden);
            return;
        }
        if line.blank_before && !goes_on {
            self.close();
        }
        self.append(text, line.start());
    }

    /// Adds a line to the block, and joins the word that was broken before it.
    fn append(&mut self, text: &str, start: usize) {
        if !self.piece.is_empty() && !self.broken.join(&mut self.piece, text, &self.words) {
            self.piece.push(('\n', self.base + start));
        }
        for (i, c) in text.char_indices() {
            if is_mark(c) {
                self.piece.push(('\\', self.base + start + i));
            }
            self.piece.push((c, self.base + start + i));
        }
        self.begun = true;
    }

    fn close(&mut self) {
        let piece = std::mem::take(&mut self.piece);
        if piece.iter().any(|c| !c.0.is_whitespace()) {
            self.builder.block(self.kind, &[piece]);
        }
        self.kind = BlockKind::Paragraph;
        self.begun = false;
    }

    fn last(&self) -> Option<char> {
        self.piece.iter().rev().map(|c| c.0).find(|c| !c.is_whitespace())
    }

    fn ends_with(&self, ends: &[char]) -> bool {
        self.last().is_some_and(|last| ends.contains(&last))
    }

    /// Whether the block so far is a sentence without its end.
    fn is_open_sentence(&self) -> bool {
        self.begun && self.last().is_some_and(|last| last.is_alphanumeric() || matches!(last, ',' | '-' | '‐' | '\u{ad}' | '(' | '&'))
    }

    /// Whether a number or letter at the start of the next line is that of an item, and not the end of a sentence.
    fn may_hold_items(&self) -> bool {
        self.kind == BlockKind::Item || self.piece.is_empty() || self.ends_with(&[':', ';', ',', '.'])
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Source, SourceFormat, SourceText};

    fn read(source: &str) -> (Vec<String>, Vec<(u8, String)>) {
        let text = SourceText::of(&[Source { id: None, text: source, format: SourceFormat::Plain }]);
        let titles = text.sections().iter().map(|s| (s.rank, text.text(&s.title).to_owned())).collect();
        (text.sentences().iter().map(|s| text.text(&s.range).to_owned()).collect(), titles)
    }

    fn units(source: &str) -> Vec<String> {
        read(source).0
    }

    #[test]
    fn headings_are_sections() {
        let source = "OUR BREAD\n\nWHAT WE BAKE\n\nWe bake rye.\n\n2) WHO EATS IT\n\nYou do.\n\n3.   Your rights\n\nAsk us.\n\n3.1 Copies\nYou can ask for a copy of all that we baked.\n\nHow to ask\n\nWrite to us.\n";
        let (units, titles) = read(source);
        assert_eq!(units, ["We bake rye.", "You do.", "Ask us.", "You can ask for a copy of all that we baked.", "Write to us."]);
        let shown = [(1, "OUR BREAD"), (2, "WHAT WE BAKE"), (2, "2) WHO EATS IT"), (2, "3. Your rights"), (3, "3.1 Copies"), (6, "How to ask")];
        assert_eq!(titles, shown.map(|(rank, title)| (rank, title.to_owned())));
    }

    #[test]
    fn lists_are_no_headings() {
        let source = "Bread\n\nWe bake:\n\n1. Rye\n2. White\n\n• dark;\n• light\n  and soft.\n\nWE ARE NOT LIABLE FOR ANY BREAD THAT YOU EAT, WHETHER OR NOT YOU PAID FOR IT.\n\nLast updated: 3 May 2018\n";
        let shown = [
            "We bake:",
            "Rye",
            "White",
            "dark;",
            "light and soft.",
            "WE ARE NOT LIABLE FOR ANY BREAD THAT YOU EAT, WHETHER OR NOT YOU PAID FOR IT.",
            "Last updated: 3 May 2018",
        ];
        assert_eq!(read(source), (shown.map(str::to_owned).to_vec(), vec![(1, "Bread".to_owned())]));
    }

    #[test]
    fn broken_words_are_joined() {
        let source = "We collect your e-mail ad-\ndress and infor-\nmation. We use well-\nknown, third-\nparty bakers. A third-party is EU-\nBased. Bake-\nries bake.";
        let shown = [
            "We collect your e-mail address and information.",
            "We use well-known, third-party bakers.",
            "A third-party is EU-Based.",
            "Bakeries bake.",
        ];
        assert_eq!(units(source), shown);
    }

    #[test]
    fn a_word_broken_at_its_hyphen_is_found_either_way() {
        let text = SourceText::of(&[Source { id: None, text: "We use a multi-\ngrain bread and a soft-\nware.", format: SourceFormat::Plain }]);
        for words in ["a multi-grain bread", "a multigrain bread", "soft-ware", "software"] {
            assert!(matches!(text.locate(None, words), super::super::Outcome::Found(_)), "{words}");
        }
    }

    #[test]
    fn page_furniture_is_no_text() {
        let pages = "Our bread\n\nWe bake bread for you and\n\nOur bread                Page 1 of 3\n\n\u{c}Our bread\n\nfor others. We eat\n\n                 2\n\n\u{c}Our bread\n\nit, too.\n\n3\n";
        assert_eq!(units(pages), ["We bake bread for you and for others.", "We eat it, too."]);
        let bare = "Notice\n\nWe bake bread for\n\n- 1 -\n\nyou. We bake.\n\nSeite 2 von 3\n\nWe eat.\n";
        assert_eq!(units(bare), ["We bake bread for you.", "We bake.", "We eat."]);
        assert_eq!(units("Notice\n\n1. Bread ........ 2\n2. Cake . . . . . 14\n\nWe bake.\n"), ["We bake."]);
    }
}
