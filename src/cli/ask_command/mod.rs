//! `ask`: a question to policies.

mod human;
mod json;
mod told;

use std::io;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use privacy_policy::ask::{Action, Index, Question};
use privacy_policy::model::{DataRef, PartyRef};
use privacy_policy::vocab::Purpose;
use privacy_policy::{Level, Limits, Policy, Problem, Reading};

use super::Exit;
use super::asked;
use super::check::{as_text, shown};
use super::human::render;
use super::inputs::{self, Input};
use super::json::to_json;
use super::report::Finding;
use super::screen::Screen;
use super::validate::size;
use json::{File, Reply};

const EXAMPLES: &str = "\
Examples:
  privacy-policy ask acme.yaml --data contact --purpose marketing --recipient third_party
  privacy-policy ask acme.yaml --action sell
  privacy-policy ask acme.yaml --data 'Personal Information' --action retain
  privacy-policy ask vendors/ --data location --purpose advertising

The answer is yes, may, no or not stated, with the statements that say so, the terms and
definitions that lead there, conditions and limits, and the places. What holds for something
narrower than what is asked is an answer for part. What is not asked is not restricted.
`privacy-policy terms` finds the words for data, purposes and recipients.

Exit status: 0 answered, whatever the answer, 1 a file is not valid, 2 wrong use, or a file that
cannot be read or does not declare a name that is asked for.";

/// Ask whether something is done with data: yes, may, no or not stated, and where it says so
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES, group = clap::ArgGroup::new("question").multiple(true).required(true))]
pub(super) struct Ask {
    /// Files and folders; `-` for standard input
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    /// The data: a category, or a name that the policy declares
    #[arg(long, value_name = "DATA", value_parser = asked::data, group = "question")]
    data: Option<DataRef>,
    /// The purpose
    #[arg(long, value_name = "PURPOSE", value_parser = asked::purpose, group = "question")]
    purpose: Option<Purpose>,
    /// Who gets the data: a kind of party, or a name that the policy declares
    #[arg(long, value_name = "RECIPIENT", value_parser = asked::recipient, group = "question")]
    recipient: Option<PartyRef>,
    /// What is done: collect, use, disclose, retain, locate, transfer, track, decide, sell, rent, share …
    #[arg(long, value_name = "ACTION", value_parser = asked::action, group = "question")]
    action: Option<Action>,
    /// Show every statement that leaves the question open, and all of the answer for several files
    #[arg(long)]
    all: bool,
    /// How to show the answer
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// The largest file that is read, in bytes or with K or M [default: 32M]
    #[arg(long, value_name = "SIZE", value_parser = size)]
    max_size: Option<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Human,
    /// For programs: one JSON document, described by schema/ask-output.json
    Json,
}

impl Ask {
    pub(super) fn run(mut self, screen: &mut Screen) -> io::Result<Exit> {
        let paths = std::mem::take(&mut self.paths);
        if paths.iter().filter(|path| inputs::is_standard_input(path)).count() > 1 {
            screen.complain("standard input can be read only once: leave `-` out the second time")?;
            return Ok(Exit::Failed);
        }
        let question = Question { action: self.action, data: self.data.clone(), purpose: self.purpose, recipient: self.recipient.clone() };
        match self.format {
            Format::Json => screen.print(&json::start(&question)?)?,
            Format::Human => screen.line(&human::question(&question))?,
        }
        let inputs = inputs::find(paths);
        let brief = inputs.len() > 1 && !self.all;
        let mut exit = Exit::Clean;
        for (number, input) in inputs.iter().enumerate() {
            if self.format == Format::Json && number > 0 {
                screen.print(",\n")?;
            }
            let done = self.file(input, &question, brief, screen)?;
            exit = if exit as u8 > done as u8 { exit } else { done };
        }
        if self.format == Format::Json {
            screen.print(json::END)?;
        }
        Ok(exit)
    }

    fn file(&self, input: &Input, question: &Question, brief: bool, screen: &mut Screen) -> io::Result<Exit> {
        let path = input.name();
        let defaults = Limits::default();
        let limits = Limits { bytes: self.max_size.unwrap_or(defaults.bytes), ..defaults };
        let bytes = match input.read_policy(limits.bytes) {
            Ok(bytes) => bytes,
            Err(reason) => return self.cannot(&path, reason, screen),
        };
        match Policy::from_slice_with(&bytes, limits) {
            Ok(reading) => self.answer(&path, &reading, question, brief, screen),
            Err(problems) => self.invalid(&path, &bytes, &problems.0, screen),
        }
    }

    fn answer(&self, path: &str, reading: &Reading, question: &Question, brief: bool, screen: &mut Screen) -> io::Result<Exit> {
        let (data, recipient) = (question.data.as_slice(), question.recipient.as_slice());
        if let Some(reason) = asked::undeclared(&reading.policy, data, recipient) {
            return self.cannot(path, reason, screen);
        }
        let index = Index::new(&reading.policy);
        let answer = index.ask(question);
        match self.format {
            Format::Json => {
                let answer = Some(Reply::new(&answer, &reading.source));
                screen.print(&to_json(&File { path, unanswered: None, problems: Vec::new(), answer })?)?;
            }
            Format::Human if brief => screen.line(&human::line(path, &answer))?,
            Format::Human => human::full(path, reading, &answer, self.all, screen)?,
        }
        Ok(Exit::Clean)
    }

    /// Says why there is no answer for a file.
    fn cannot(&self, path: &str, reason: String, screen: &mut Screen) -> io::Result<Exit> {
        match self.format {
            Format::Json => screen.print(&to_json(&File { path, unanswered: Some(reason), problems: Vec::new(), answer: None })?)?,
            Format::Human => screen.complain(&format!("no answer for `{}`: {reason}", shown(path)))?,
        }
        Ok(Exit::Failed)
    }

    fn invalid(&self, path: &str, bytes: &[u8], problems: &[Problem], screen: &mut Screen) -> io::Result<Exit> {
        if self.format == Format::Json {
            let problems = problems.iter().map(Finding::from).collect();
            screen.print(&to_json(&File { path, unanswered: None, problems, answer: None })?)?;
            return Ok(Exit::Found);
        }
        let file = as_text(bytes);
        for problem in problems.iter().filter(|problem| problem.level() == Level::Error) {
            screen.tell(&(render(&screen.renderer(), shown(path), &file, &problem.into()) + "\n"))?;
        }
        screen.complain(&format!("`{}` is not valid, and was not asked", shown(path)))?;
        Ok(Exit::Found)
    }
}
