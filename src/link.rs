//! Addresses that a page may lead to: the only place where a text of the file becomes one.

use crate::model::{Document, Locator};

/// The schemes that a page leads to. A text with any other scheme, such as `javascript:`, stays text.
const SCHEMES: [&str; 3] = ["https://", "http://", "mailto:"];

/// The address, if a page may lead there.
pub(crate) fn link(address: &str) -> Option<String> {
    let known = SCHEMES.iter().any(|scheme| address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)));
    (known && address.bytes().all(|b| b > b' ' && b != 0x7f)).then(|| address.to_owned())
}

/// The address to write to somebody.
pub(crate) fn mail(address: &str) -> Option<String> {
    link(&format!("mailto:{}", percent_encoded(address, b"@.+_~!$'*/=-")))
}

/// Where the text itself can be read: the archived copy, or else the place of publication.
pub(crate) fn source(document: &Document) -> Option<&str> {
    document.capture.url.as_ref().or(document.url.as_ref()).map(|url| url.as_str())
}

/// The text, opened at the passage that a locator stands for: a text fragment, `#:~:text=start,end`.
pub(crate) fn passage(document: &Document, locator: &Locator) -> Option<String> {
    let page = link(source(document)?)?;
    let mut ends = locator.text.as_str().split(" … ").map(|words| percent_encoded(words, b"._~"));
    let mut fragment = ends.next()?;
    if let Some(end) = ends.last() {
        fragment = format!("{fragment},{end}");
    }
    // A fragment that is there already stays, and the directive comes behind it.
    let sign = if page.contains('#') { "" } else { "#" };
    Some(format!("{page}{sign}:~:text={fragment}"))
}

/// Percent-encodes all but ASCII letters, digits and the bytes that are named. In a text fragment `-`, `,` and `&` have a meaning of their own.
fn percent_encoded(text: &str, plain: &[u8]) -> String {
    let mut encoded = String::with_capacity(text.len() + 16);
    for b in text.bytes() {
        if b.is_ascii_alphanumeric() || plain.contains(&b) {
            encoded.push(char::from(b));
        } else {
            encoded.push_str(&format!("%{b:02X}"));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Quote, Url};

    fn at(page: &str, quote: &str) -> Option<String> {
        let mut document = Document::default();
        document.capture.url = Url::new(page).ok();
        passage(&document, &Locator::new(Quote::new(quote).ok()?))
    }

    #[test]
    fn only_known_schemes() {
        for address in
            ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", " https://a.example", "https://a.example/\n", "//a.example", "ftp://a"]
        {
            assert_eq!(link(address), None, "{address}");
        }
        assert_eq!(link("HTTPS://a.example/x?y#z").as_deref(), Some("HTTPS://a.example/x?y#z"));
        assert_eq!(mail("a+b@example.com").as_deref(), Some("mailto:a+b@example.com"));
        assert_eq!(mail("a&b?c#d%@example.com").as_deref(), Some("mailto:a%26b%3Fc%23d%25@example.com"));
    }

    #[test]
    fn fragments_are_encoded() {
        let page = "https://a.example/p";
        assert_eq!(at(page, "We do … to you").as_deref(), Some("https://a.example/p#:~:text=We%20do,to%20you"));
        assert_eq!(at(page, "opt-out, or & such").as_deref(), Some("https://a.example/p#:~:text=opt%2Dout%2C%20or%20%26%20such"));
        assert_eq!(at("https://a.example/p#s", "é").as_deref(), Some("https://a.example/p#s:~:text=%C3%A9"));
    }
}
