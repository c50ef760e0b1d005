//! HTML as a source: what a reader of the page sees of it. Nothing is fetched, and no script or style is run.

mod elements;
mod page;
mod table;
mod tag;

use std::convert::Infallible;

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};

use super::builder::Builder;
use page::Page;
use tag::StartTag;

/// Reads a page, or a piece of one. `base` is added to each offset.
pub(super) fn read(source: &str, base: usize, builder: &mut Builder) {
    let mut page = Page::new(builder);
    let mut tag = StartTag::default();
    let mut emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, span: Span<usize>| -> Option<Infallible> {
        match event {
            CallbackEvent::OpenStartTag { name } => tag.begin(name),
            CallbackEvent::AttributeName { name } => tag.attribute(name),
            CallbackEvent::AttributeValue { value } => tag.value(value),
            CallbackEvent::CloseStartTag { .. } => page.start(&tag, base + span.start),
            CallbackEvent::EndTag { name } => page.end(name, base + span.start),
            CallbackEvent::String { value } => {
                let raw = source.get(span.start..span.end).unwrap_or_default();
                page.text(&String::from_utf8_lossy(value), raw, base + span.start);
            }
            CallbackEvent::Comment { .. } | CallbackEvent::Doctype { .. } | CallbackEvent::Error(_) => {}
        }
        None
    });
    emitter.naively_switch_states(true);
    // A text in memory is read to its end, and nothing is returned on the way.
    for _ in Tokenizer::new_with_emitter(source, emitter) {}
    page.finish();
}

#[cfg(test)]
mod tests {
    use super::super::{Source, SourceFormat, SourceText};

    fn units(source: &str) -> Vec<(usize, String)> {
        let text = SourceText::of(&[Source { id: None, text: source, format: SourceFormat::Html }]);
        text.sentences().iter().map(|s| (text.line(s.range.start), text.text(&s.range).to_owned())).collect()
    }

    fn texts(source: &str) -> Vec<String> {
        units(source).into_iter().map(|unit| unit.1).collect()
    }

    fn titles(source: &str) -> Vec<(u8, String)> {
        let text = SourceText::of(&[Source { id: None, text: source, format: SourceFormat::Html }]);
        text.sections().iter().map(|s| (s.rank, text.text(&s.title).to_owned())).collect()
    }

    #[test]
    fn blocks_are_units() {
        let page = "<title>No</title><style>p{}</style><script>if (a < b) x();</script>\n<p>We bake. We <b>eat</b>.\n<p>Rye<br>White\n<ul><li>One<li><p>Two</p><p>More</ul>";
        let shown = [(2, "We bake."), (2, "We eat."), (3, "Rye"), (3, "White"), (4, "One"), (4, "Two"), (4, "More")];
        assert_eq!(units(page), shown.map(|(line, text)| (line, text.to_owned())));
    }

    #[test]
    fn headings_and_bold_lines_are_sections() {
        let page = "<h1>A <a href=#a>#</a></h1><p><strong>B</strong></p><p><b>C. </b>We bake.</p><h3><button>D</button></h3><div role=heading aria-level=4>E</div>";
        assert_eq!(titles(page), [(1, "A".into()), (7, "B".into()), (8, "C.".into()), (3, "D".into()), (4, "E".into())]);
        assert_eq!(texts(page), ["We bake."]);
    }

    #[test]
    fn what_is_hidden_is_no_text() {
        for hidden in [
            "<p hidden>Secret.</p>",
            "<p style='color:red; Display : none !important'>Secret.</p>",
            "<div style=visibility:hidden><p>Secret.</p></div>",
            "<nav><ul><li>Secret</ul></nav>",
            "<div role=navigation>Secret</div>",
            "<ul><li><a href='#b'>Secret</a></li></ul>",
            "<p><a href='#top'>Secret</a></p>",
            "<footer><ul><li><a href='/b'>Secret</a></li></ul></footer>",
            "<template><p>Secret.</p></template>",
            "<noscript><p>Secret.</p></noscript>",
            "<del>Secret.</del><s>Secret.</s>",
            "<select><option>Secret</select>",
            "<dialog>Secret.</dialog>",
            "<iframe>Secret.</iframe>",
            "<svg><title>Secret</title><text>Secret</text></svg>",
            "<!-- Secret. -->",
        ] {
            assert_eq!(texts(&format!("{hidden}<p>We bake.</p>")), ["We bake."], "{hidden}");
        }
        assert_eq!(texts("<p hidden=until-found>Shown.</p><details><summary>More</summary>Kept.</details>"), ["Shown.", "Kept."]);
        assert_eq!(texts("<p>We do <del>not</del> bake.</p>"), ["We do bake."]);
    }

    #[test]
    fn tables_have_rows() {
        let page = "<table><caption>List.</caption><thead><tr><th>Data<th>Why<tbody><tr><td>Name<td><p>To bake</p><p>bread</p></table>";
        assert_eq!(texts(page), ["List.", "Data | Why", "Name | To bake bread"]);
        let layout = "<table><tr><td><h2>Bread</h2><p>We bake. We eat.</p></td><td>Menu</td></tr></table>";
        assert_eq!(texts(layout), ["We bake.", "We eat.", "Menu"]);
        assert_eq!(titles(layout), [(2, "Bread".into())]);
    }

    #[test]
    fn characters_are_decoded() {
        assert_eq!(
            texts("<p>a&nbsp;&amp;&#8209;b in&shy;for&shy;mation &ensp;*x* _y_ &lt;z&gt; [q](r) 1 | 2"),
            ["a &‑b information *x* _y_ <z> [q](r) 1 | 2"]
        );
    }

    #[test]
    fn lines_survive_character_references() {
        assert_eq!(units("<p>a &amp; b\r\n&unknown; c\n</p>\n<p>d</p>"), [(1, "a & b &unknown; c".into()), (4, "d".into())]);
    }
}
