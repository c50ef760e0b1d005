//! The picture of the flows, as SVG.

use std::fmt::Write;

use super::flows::{Edge, Flows, Node};
use super::layout::{BAR, Bar, COLUMNS, Layout, Ribbon, WIDTH};
use super::markup::{cut, escaped, round};
use super::selection::Selections;
use super::words::number;

/// The titles of the columns.
pub(super) const TITLES: [&str; 3] = ["Data", "Purpose", "Who gets it"];

/// How much of a name is drawn, in hundredths of the size of the type: as wide as the space beside a column.
const SHOWN: u32 = 1690;

/// What a picture that stands alone needs to be seen in light and dark.
const STYLE: &str = "<style>svg{font:13px system-ui,sans-serif;background:#fff;color:#1c2126}.ribbon{fill:#2f6db5;fill-opacity:.38}.ribbon.may{fill:url(#hatch);fill-opacity:1}\
.hatch{stroke:#b26a00;stroke-width:2}.bar{fill:#1c2126}.head{font-weight:600}text{fill:currentColor}text.on{paint-order:stroke;stroke:#fff;stroke-width:4px}\
@media(prefers-color-scheme:dark){svg{background:#14181c;color:#e6eaee}.bar{fill:#e6eaee}.ribbon{fill:#7fb2ec}.hatch{stroke:#e0a64a}text.on{stroke:#14181c}}</style>";

/// The picture by itself, or nothing if there are no flows.
pub(super) fn alone(flows: &Flows) -> Option<String> {
    (!flows.is_empty()).then(|| draw(flows, None))
}

/// The picture in a page, where its parts lead to the statements.
pub(super) fn in_page(flows: &Flows, selections: &mut Selections) -> Option<String> {
    (!flows.is_empty()).then(|| draw(flows, Some(selections)))
}

fn draw(flows: &Flows, mut selections: Option<&mut Selections>) -> String {
    let layout = Layout::of(flows);
    let alone = selections.is_none();
    let namespace = if alone { " xmlns=\"http://www.w3.org/2000/svg\"" } else { "" };
    let height = layout.height.ceil();
    let mut svg = format!(
        "<svg class=\"flows\"{namespace} viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\" role=\"group\" aria-label=\"Flows from data to purposes to recipients\">\n"
    );
    if alone {
        svg.push_str(STYLE);
    }
    svg.push_str("<defs><pattern id=\"hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path class=\"hatch\" d=\"M1 0V6\"/></pattern></defs>\n");
    for ribbon in &layout.ribbons {
        svg.push_str(&band(flows, ribbon, selections.as_deref_mut()).unwrap_or_default());
    }
    for ((column, nodes), bars) in flows.columns.iter().enumerate().zip(&layout.bars) {
        let (x, anchor) = beside(column);
        let title = TITLES.get(column).copied().unwrap_or_default();
        let _ = writeln!(svg, "<text class=\"head\" x=\"{x}\" y=\"16\" text-anchor=\"{anchor}\">{title}</text>");
        for ((at, node), bar) in nodes.iter().enumerate().zip(bars) {
            svg.push_str(&block(column, at, node, *bar, selections.as_deref_mut()));
        }
    }
    svg + "</svg>\n"
}

/// Where the names of a column stand, and on which side.
fn beside(column: usize) -> (f64, &'static str) {
    let x = COLUMNS.get(column).copied().unwrap_or_default();
    if column == 0 { (x - 8.0, "end") } else { (x + BAR + 8.0, "start") }
}

/// A ribbon. The part of the statements that say "may" is hatched.
fn band(flows: &Flows, ribbon: &Ribbon, selections: Option<&mut Selections>) -> Option<String> {
    let edge = flows.edges.get(ribbon.column)?.get(&(ribbon.from, ribbon.to))?;
    let from = flows.columns.get(ribbon.column)?.get(ribbon.from)?;
    let to = flows.columns.get(ribbon.column + 1)?.get(ribbon.to)?;
    let title = format!("{} → {}", from.text, to.text);
    let shapes = shapes(ribbon, edge)?;
    let class = format!("n{}-{} n{}-{}", ribbon.column, ribbon.from, ribbon.column + 1, ribbon.to);
    Some(linked("flow", &class, &title, edge.places.len(), &shapes, selections.map(|selections| selections.link(&title, &edge.places))))
}

#[allow(clippy::cast_precision_loss, reason = "a picture has fewer statements than a float has digits for")]
fn shapes(ribbon: &Ribbon, edge: &Edge) -> Option<String> {
    let (x, end) = (COLUMNS.get(ribbon.column)? + BAR, *COLUMNS.get(ribbon.column + 1)?);
    let middle = (x + end) / 2.0;
    let share = edge.may as f64 / edge.places.len().max(1) as f64;
    let firm = ribbon.width * (1.0 - share);
    let shape = |class: &str, offset: f64, width: f64| {
        let [top, bottom] = [ribbon.start + offset, ribbon.end + offset].map(round);
        let [top_low, bottom_low] = [ribbon.start + offset + width, ribbon.end + offset + width].map(round);
        format!(
            "<path class=\"{class}\" d=\"M{x} {top}C{middle} {top} {middle} {bottom} {end} {bottom}V{bottom_low}C{middle} {bottom_low} {middle} {top_low} {x} {top_low}Z\"/>"
        )
    };
    let mut shapes = String::new();
    if edge.may < edge.places.len() {
        shapes += &shape("ribbon", 0.0, firm.max(0.6));
    }
    if edge.may > 0 {
        shapes += &shape("ribbon may", firm, (ribbon.width - firm).max(0.6));
    }
    Some(shapes)
}

/// A bar with its name.
fn block(column: usize, at: usize, node: &Node, bar: Bar, selections: Option<&mut Selections>) -> String {
    let (x, anchor) = beside(column);
    let left = COLUMNS.get(column).copied().unwrap_or_default();
    let [top, height, middle] = [bar.top, bar.height, bar.top + bar.height / 2.0 + 4.5].map(round);
    let on = if column == 1 { "name on" } else { "name" };
    let shown = cut(&node.text, SHOWN);
    // Who speaks to a page says what is seen there, so the name that is heard begins with it.
    let title = if shown == node.text { shown.clone() } else { format!("{shown} {}", node.text) };
    let name = escaped(&shown);
    let shapes = format!(
        "<rect class=\"bar\" x=\"{left}\" y=\"{top}\" width=\"{BAR}\" height=\"{height}\" rx=\"2\"/><text class=\"{on}\" x=\"{x}\" y=\"{middle}\" text-anchor=\"{anchor}\">{name}</text>"
    );
    let href = selections.map(|selections| selections.link(&node.text, &node.places));
    linked("node", &format!("n{column}-{at}"), &title, node.places.len(), &shapes, href)
}

/// Shapes with a title, in a link if there is somewhere to go.
fn linked(kind: &str, class: &str, title: &str, count: usize, shapes: &str, href: Option<String>) -> String {
    let title = escaped(&format!("{title}: {}", number(count, "statement", "statements")));
    match href {
        Some(href) => format!("<a class=\"{kind} {class}\" href=\"{}\" aria-label=\"{title}\"><title>{title}</title>{shapes}</a>\n", escaped(&href)),
        None => format!("<g class=\"{kind} {class}\"><title>{title}</title>{shapes}</g>\n"),
    }
}
