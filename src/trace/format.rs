//! What a source is written in, and what is no text at all.

use std::fmt;

/// What a source text is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceFormat {
    /// Markdown, also with HTML in it.
    Markdown,
    /// HTML, a whole page or a piece of one. The feature `html` reads it.
    #[cfg(feature = "html")]
    Html,
    /// Plain text, such as the text of a PDF file.
    Plain,
}

/// Why something is not read as a source text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoText {
    /// It is a file of another kind.
    Other(FileKind),
    /// It holds no text: it is empty, or nothing in it is shown.
    Empty,
    /// It is not encoded in UTF-8.
    Encoding {
        /// The first line with something that is not, from 1.
        line: usize,
    },
}

/// A kind of file that is no text, and how to make one of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct FileKind {
    /// What people call it, such as "a PDF file".
    pub name: &'static str,
    /// How to make text of it.
    pub conversion: &'static str,
}

const PDF: &str = "make text of it first: `pdftotext -layout FILE.pdf FILE.txt`";
const OFFICE: &str = "make text of it first: `pandoc FILE -t markdown -o FILE.md`, or save it as a web page";
const UNPACK: &str = "unpack it, and name the text inside";
const PICTURE: &str = "a picture is no text: name the text itself, or have it recognised first";

/// The first bytes by which kinds of files are known.
const KINDS: &[(&[u8], &str, &str)] = &[
    (b"%PDF-", "a PDF file", PDF),
    (b"{\\rtf", "an RTF file", OFFICE),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a Word file or another one of an old office program", OFFICE),
    (b"\x1f\x8b", "a compressed file (gzip)", UNPACK),
    (b"BZh", "a compressed file (bzip2)", UNPACK),
    (b"\xfd7zXZ\0", "a compressed file (xz)", UNPACK),
    (b"\x28\xb5\x2f\xfd", "a compressed file (zstd)", UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "a compressed file (7z)", UNPACK),
    (b"Rar!", "a compressed file (RAR)", UNPACK),
    (b"\x89PNG", "a picture (PNG)", PICTURE),
    (b"\xff\xd8\xff", "a picture (JPEG)", PICTURE),
    (b"GIF8", "a picture (GIF)", PICTURE),
    (b"II*\0", "a picture (TIFF)", PICTURE),
    (b"MM\0*", "a picture (TIFF)", PICTURE),
    (b"RIFF", "a picture or a recording", PICTURE),
    (b"%!PS", "a PostScript file", "make text of it first: `ps2ascii FILE.ps FILE.txt`"),
    (b"\x7fELF", "a program", "name the text itself"),
    (b"MZ\x90", "a program", "name the text itself"),
    (b"SQLite format 3", "a database", "name the text itself"),
    (b"bplist00", "a web archive of Safari or another property list", "save the page as HTML instead"),
];

/// What stands in a ZIP archive of a kind.
const PACKED: &[(&[u8], &str)] = &[
    (b"word/", "a Word file"),
    (b"xl/", "an Excel file"),
    (b"ppt/", "a PowerPoint file"),
    (b"opendocument.text", "an OpenDocument text"),
    (b"opendocument", "an OpenDocument file"),
    (b"epub+zip", "an EPUB book"),
    (b"Index/Document.iwa", "a Pages file"),
];

/// So much of a ZIP archive is looked through for the names in it.
const LOOKED_AT: usize = 1 << 16;

impl SourceFormat {
    /// The text that the bytes of a file hold, without a byte order mark.
    ///
    /// # Errors
    /// If the file is of a kind that is no text, or not in UTF-8.
    pub fn decode(bytes: &[u8]) -> Result<&str, NoText> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        if let Some(kind) = kind(bytes) {
            return Err(NoText::Other(kind));
        }
        let broken = |at: usize| NoText::Encoding { line: 1 + bytes.iter().take(at).filter(|b| **b == b'\n').count() };
        match std::str::from_utf8(bytes) {
            // No text has one; many files that are none do.
            Ok(text) if text.contains('\0') => {
                let other = FileKind { name: "a binary file", conversion: "name the text itself" };
                Err(NoText::Other(other))
            }
            Ok(text) if text.trim().is_empty() => Err(NoText::Empty),
            Ok(text) => Ok(text),
            Err(error) => Err(broken(error.valid_up_to())),
        }
    }

    /// What a text is written in, by its own signs.
    #[must_use]
    pub fn of(text: &str) -> Self {
        #[cfg(feature = "html")]
        if super::signs::is_html(text) {
            return Self::Html;
        }
        if super::signs::is_markdown(text) { Self::Markdown } else { Self::Plain }
    }
}

fn kind(bytes: &[u8]) -> Option<FileKind> {
    // A PDF file may have a little before its mark.
    let start = bytes.get(..1024).unwrap_or(bytes);
    if start.windows(5).any(|found| found == b"%PDF-") && std::str::from_utf8(bytes).is_err() {
        return Some(FileKind { name: "a PDF file", conversion: PDF });
    }
    if bytes.starts_with(b"PK\x03\x04") {
        let start = bytes.get(..LOOKED_AT).unwrap_or(bytes);
        let end = bytes.get(bytes.len().saturating_sub(LOOKED_AT)..).unwrap_or(bytes);
        let holds = |wanted: &[u8]| [start, end].iter().any(|part| part.windows(wanted.len()).any(|found| found == wanted));
        let packed = PACKED.iter().find(|(inside, _)| holds(inside));
        return Some(packed.map_or(FileKind { name: "a ZIP archive", conversion: UNPACK }, |(_, name)| FileKind { name, conversion: OFFICE }));
    }
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Some(FileKind { name: "a text in UTF-16", conversion: "make UTF-8 of it first: `iconv -f UTF-16 -t UTF-8 FILE > NEW`" });
    }
    KINDS.iter().find(|(start, ..)| bytes.starts_with(start)).map(|&(_, name, conversion)| FileKind { name, conversion })
}

impl fmt::Display for NoText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NoText::Other(kind) => write!(f, "it is {} and not a text; {}", kind.name, kind.conversion),
            NoText::Empty => f.write_str("there is no text in it"),
            NoText::Encoding { line } => {
                write!(
                    f,
                    "line {line} is not text in UTF-8; if it is in Windows-1252, as older pages are: `iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW`"
                )
            }
        }
    }
}

impl std::error::Error for NoText {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_other_kinds_are_named() {
        let name = |bytes: &[u8]| match SourceFormat::decode(bytes) {
            Err(NoText::Other(kind)) => kind.name,
            other => unreachable!("{other:?}"),
        };
        assert_eq!(name(b"%PDF-1.4\n1 0 obj"), "a PDF file");
        assert_eq!(name(b"\n\n%PDF-1.4\n\xe2\xe3"), "a PDF file");
        assert_eq!(name(b"PK\x03\x04....word/document.xml"), "a Word file");
        assert_eq!(name(b"PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text"), "an OpenDocument text");
        assert_eq!(name(b"PK\x03\x04....a.txt"), "a ZIP archive");
        assert_eq!(name(b"{\\rtf1\\ansi We bake.}"), "an RTF file");
        assert_eq!(name(b"\xff\xfeW\0e\0"), "a text in UTF-16");
        assert_eq!(name(b"We bake\0 bread"), "a binary file");
    }

    #[test]
    fn texts_are_decoded() {
        assert_eq!(SourceFormat::decode("\u{feff}We bake.".as_bytes()), Ok("We bake."));
        assert_eq!(SourceFormat::decode(b" \n\n"), Err(NoText::Empty));
        assert_eq!(SourceFormat::decode(b"a\nb\xe9\n"), Err(NoText::Encoding { line: 2 }));
    }
}
