//! No name is defined by itself.

use std::collections::HashMap;

use indexmap::IndexMap;

use super::Context;
use super::report::{Details, Report, Target};
use crate::diagnostic::Code;
use crate::model::{Path, Policy};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_, '_, '_>) {
    let graph = graph(context.policy);
    let mut state: HashMap<&str, State> = HashMap::new();
    for start in graph.keys() {
        if let Some(cycle) = find(start, &graph, &mut state) {
            let first = cycle[0];
            let shown = cycle.get(1..cycle.len().min(SHOWN)).unwrap_or_default();
            let message = match shown {
                others if others.len() + 1 < cycle.len() => format!("`{first}` is defined by itself, by way of {} other names", cycle.len() - 1),
                [] => format!("`{first}` is defined by itself"),
                others => {
                    let way: Vec<String> = others.iter().map(|name| format!("`{name}`, which is defined by ")).collect();
                    format!("`{first}` is defined by {}`{first}`", way.concat())
                }
            };
            let mut details = Details::label("defined by itself").help("say what it means in terms of the vocabulary");
            for name in shown {
                details = details.related(target(graph[name].0, name), "on the way");
            }
            report.add(Code::CyclicDefinition, &target(graph[first].0, first), message, details);
        }
    }
}

fn target(section: &'static str, name: &str) -> Target {
    Target::Key(Path::root().join(section).join(name.to_owned()))
}

/// How many names of a cycle are shown. One that is longer is no slip of the pen.
const SHOWN: usize = 8;

/// The declared names that are made of others: where each is declared, and what it is made of.
type Graph<'p> = IndexMap<&'p str, (&'static str, Vec<&'p str>)>;

fn graph(policy: &Policy) -> Graph<'_> {
    let mut graph = Graph::new();
    let mut add = |section, name, parts: Vec<_>| {
        if !parts.is_empty() {
            graph.insert(name, (section, parts));
        }
    };
    for (name, definition) in &policy.definitions {
        let data = definition.data.iter().chain(&definition.kind_of).chain(&definition.excludes).filter_map(|data| data.name());
        add("definitions", name.as_str(), data.chain(&definition.includes).map(|name| name.as_str()).collect());
    }
    for (name, recipient) in &policy.recipients {
        add("recipients", name.as_str(), recipient.members.iter().filter_map(|member| member.name()).map(|name| name.as_str()).collect());
    }
    for (name, publisher) in &policy.publishers {
        add("publishers", name.as_str(), publisher.includes.iter().map(|name| name.as_str()).collect());
    }
    graph
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    OnTheWay,
    Done,
}

/// The first cycle that a walk from a name runs into, if it was not walked before. The stack is a list, so that a chain of any length is walked.
fn find<'p>(start: &'p str, graph: &Graph<'p>, state: &mut HashMap<&'p str, State>) -> Option<Vec<&'p str>> {
    let mut stack: Vec<(&str, usize)> = vec![(start, 0)];
    if state.contains_key(start) {
        return None;
    }
    state.insert(start, State::OnTheWay);
    let mut cycle = None;
    while let Some((name, next)) = stack.last_mut() {
        let part = graph.get(name).and_then(|(_, parts)| parts.get(*next)).copied();
        *next += 1;
        match part {
            None => {
                state.insert(*name, State::Done);
                stack.pop();
            }
            Some(part) => match state.get(part) {
                Some(State::OnTheWay) => {
                    let from = stack.iter().position(|(name, _)| *name == part).unwrap_or_default();
                    cycle.get_or_insert_with(|| stack[from..].iter().map(|(name, _)| *name).collect());
                }
                None if graph.contains_key(part) => {
                    state.insert(part, State::OnTheWay);
                    stack.push((part, 0));
                }
                _ => {}
            },
        }
    }
    cycle
}
