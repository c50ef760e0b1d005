//! `ask`: a question to policies.

mod human;
mod json;
mod told;

use std::io;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use privacy_policy::Reading;
use privacy_policy::claims::{Claims, Matter, Question};
use privacy_policy::model::{DataRef, PartyRef, Place};
use privacy_policy::vocab::{Act, ChoiceKind, DataSubject, Purpose, Right, SecurityMeasure};

use super::Exit;
use super::asked;
use super::document::{Document, shown, unreadable};
use super::inputs::find;
use super::json::to_json;
use super::lanes::{Ahead, in_order};
use super::problem_json::Finding;
use super::reading::ReadAllFlags;
use super::screen::Screen;
use json::{File, Reply};

const EXAMPLES: &str = "\
Examples:
  privacy-policy ask acme.yaml --data contact --purpose marketing --recipient third_party
  privacy-policy ask acme.yaml --action sell
  privacy-policy ask acme.yaml --data 'Personal Information' --action retain
  privacy-policy ask acme.yaml --right erasure --for DE
  privacy-policy ask acme.yaml --measure encryption_at_rest --data content
  privacy-policy ask vendors/ --data location --purpose advertising

The answer is yes, may, no, both, left open or not stated, with the statements that say so, the
terms and definitions that lead there, conditions and limits, and the places. What holds for
something narrower than what is asked is an answer for part. What is said of something wider
leaves the narrower open, unless the text says any, all or every; what is denied is denied of
each. Without data the question is about personal data; without an action it asks, with a
recipient, who gets the data. `privacy-policy terms` finds the words.

Exit status: 0 answered, whatever the answer, 2 wrong use, or a file that cannot be read, is not
valid or does not declare a name that is asked for.";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES, group = clap::ArgGroup::new("question").multiple(true).required(true))]
pub(super) struct Ask {
    /// Policy files, and folders that hold them; `-` for standard input
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
    /// What is done: collect, use, disclose, retain, erase, locate, transfer, track, decide, protect, sell, rent …
    #[arg(long, value_name = "ACTION", value_parser = asked::action, group = "question", group = "matter")]
    action: Option<Act>,
    /// A right that people have, such as erasure
    #[arg(long, value_name = "RIGHT", value_parser = asked::term::<Right>, group = "question", group = "matter")]
    right: Option<Right>,
    /// A choice that people have: opt_in, opt_out or control
    #[arg(long, value_name = "CHOICE", value_parser = asked::term::<ChoiceKind>, group = "question", group = "matter")]
    choice: Option<ChoiceKind>,
    /// A measure that protects data, such as encryption_at_rest
    #[arg(long, value_name = "MEASURE", value_parser = asked::term::<SecurityMeasure>, group = "question", group = "matter")]
    measure: Option<SecurityMeasure>,
    /// Who acts, where it is not the publisher: a kind of party, or a name that the policy declares
    #[arg(long, value_name = "ACTOR", value_parser = asked::recipient)]
    actor: Option<PartyRef>,
    /// The product, service or site, as the text names it
    #[arg(long, value_name = "PRODUCT")]
    product: Option<String>,
    /// Where the people are: a country, a part of one or a region, such as DE or US-CA
    #[arg(long = "for", value_name = "REGION", value_parser = asked::place)]
    region: Option<Place>,
    /// The people, such as child or job_applicant
    #[arg(long, value_name = "PEOPLE", value_parser = asked::term::<DataSubject>)]
    people: Option<DataSubject>,
    /// Show every statement that leaves the question open, and all of the answer for several files
    #[arg(long)]
    all: bool,
    /// How to show the answer
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    #[command(flatten)]
    reading: ReadAllFlags,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Human,
    /// For programs: one JSON document, described by schema/ask-output.json
    Json,
}

impl Ask {
    fn question(&self) -> Question {
        let matter = self.action.map(Matter::Act).or(self.right.map(Matter::Right));
        let matter = matter.or(self.choice.map(Matter::Choice)).or(self.measure.map(Matter::Measure));
        Question {
            matter,
            data: self.data.clone(),
            purpose: self.purpose,
            recipient: self.recipient.clone(),
            actor: self.actor.clone(),
            product: self.product.clone(),
            region: self.region.clone(),
            people: self.people,
        }
    }

    pub(super) fn run(mut self, screen: &mut Screen) -> io::Result<Exit> {
        let question = self.question();
        match self.format {
            Format::Json => screen.print(&json::start(&question)?)?,
            Format::Human if screen.is_quiet() => {}
            Format::Human => screen.line(&human::question(&question))?,
        }
        let (inputs, limits) = (find(std::mem::take(&mut self.paths)), self.reading.limits());
        let brief = inputs.len() > 1 && !self.all;
        let (mut exit, mut said) = (Exit::Clean, false);
        in_order(
            &inputs,
            self.reading.threads,
            Ahead::One,
            |input| (input.name(), Document::read(input, limits)),
            |(path, document)| {
                if std::mem::replace(&mut said, true) && self.format == Format::Json {
                    screen.print(",\n")?;
                }
                exit = exit.max(self.file(&path, document, &question, brief, screen)?);
                Ok(())
            },
        )?;
        if self.format == Format::Json {
            screen.print(json::END)?;
        }
        Ok(exit)
    }

    fn file(&self, path: &str, document: Document, question: &Question, brief: bool, screen: &mut Screen) -> io::Result<Exit> {
        match document {
            Document::Read(reading) => self.answer(path, &reading, question, brief, screen),
            Document::Unreadable(reason) if self.format == Format::Json => self.cannot(path, reason, screen),
            Document::Unreadable(reason) => screen.complain(&unreadable(path, &reason)).map(|()| Exit::Failed),
            Document::Invalid(invalid) if self.format == Format::Json => {
                let problems = invalid.problems.iter().map(Finding::from).collect();
                screen.print(&to_json(&File { path, unanswered: None, problems, answer: None })?)?;
                Ok(Exit::Failed)
            }
            Document::Invalid(invalid) => invalid.tell(path, "asked", screen).map(|()| Exit::Failed),
        }
    }

    fn answer(&self, path: &str, reading: &Reading, question: &Question, brief: bool, screen: &mut Screen) -> io::Result<Exit> {
        let parties = [question.recipient.as_slice(), question.actor.as_slice()].concat();
        if let Some(reason) = asked::undeclared(&reading.policy, question.data.as_slice(), &parties) {
            return self.cannot(path, reason, screen);
        }
        let claims = Claims::of(&reading.policy);
        let answer = claims.ask(question);
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
}
