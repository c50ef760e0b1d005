//! The command line: takes arguments, reads files and prints. What is right and wrong is the library's business.

mod ask_command;
mod asked;
mod check_command;
mod completions;
mod diff_command;
mod document;
#[cfg(test)]
#[path = "../../tests/support/drift.rs"]
mod drift;
mod excerpt;
mod explain_command;
mod file;
mod fix_command;
mod flows_command;
mod git;
mod guide;
mod human;
mod init;
mod inputs;
mod json;
mod lanes;
mod match_command;
mod names;
#[cfg(test)]
mod output_schema;
mod plain;
mod problem_json;
mod reading;
mod render;
mod report_command;
mod schema;
mod screen;
mod summary;
mod terms_command;
mod trace_command;
mod validate_command;
mod visible;

use std::env;
use std::ffi::OsString;
use std::io::{self, Write as _};
use std::process::{self, ExitCode};

use clap::{Parser, Subcommand};

use screen::{Color, Screen};
use visible::visible;

const EXAMPLES: &str = "\
Examples:
  privacy-policy init                      start a policy file
  privacy-policy validate policies/        find mistakes in all policy files of a folder
  privacy-policy fix a.yaml                mend the mistakes whose remedy is certain
  privacy-policy check a.yaml --for EU     find what the law asks and a policy lacks
  privacy-policy match a.yaml --preferences wishes.yaml
                                           find which wishes a policy meets
  privacy-policy diff old.yaml new.yaml    tell what changed in meaning
  privacy-policy trace a.yaml --source a.md
                                           find what a file does not account for in its text
  privacy-policy render a.yaml             say in plain language what a policy says
  privacy-policy flows a.yaml              list what happens to which data
  privacy-policy ask a.yaml --data contact --purpose marketing
                                           ask what is done, may be done or is denied
  privacy-policy report a.yaml -o report   make pages to look at
  privacy-policy terms telephone           find the term for something
  privacy-policy explain unknown-term      tell more about a problem, a field or a term
  privacy-policy guide                     print a guide to the whole language
  privacy-policy schema > policy.json      for editors and other languages

Exit status, of every command:
  0  it is done, and nothing was found that somebody has to see to
  1  it is done, and something was found: a problem, a wish that is not met, something wider …
  2  it could not be done: wrong use, or a file that cannot be read or written. A file that is
     not valid is a problem found by `validate` and `check`, and no file to work with for others.";

/// Privacy policies as data: write them as YAML, and see every mistake at its line.
#[derive(Debug, Parser)]
#[command(name = "privacy-policy", version, after_help = EXAMPLES, subcommand_required = true, arg_required_else_help = true)]
struct Cli {
    /// Show results and errors only: no summaries, no notes, no progress
    #[arg(short, long, global = true, display_order = 100, help_heading = "Global options")]
    quiet: bool,
    /// When to print in colour; `auto` is on a terminal, unless NO_COLOR is set
    #[arg(long, global = true, display_order = 101, help_heading = "Global options", value_enum, value_name = "WHEN", default_value_t = Color::Auto)]
    color: Color,
    #[command(subcommand)]
    command: Command,
}

/// One variant a command. `completions` stays last. The options of a command are made only when it is called.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
enum Command {
    /// Check policy files and preferences files, and show every problem at its line
    Validate(validate_command::Validate),
    /// Mend the mistakes of policy files whose remedy is certain, and leave everything else as it stands
    Fix(fix_command::Fix),
    /// Check what the law of a date and a place asks of policies
    Check(check_command::Check),
    /// Match policies with wishes: what is met, what is not, and what a policy does not say
    Match(match_command::Match),
    /// Tell what changed in meaning between two versions of a policy, and for whom it is wider
    Diff(diff_command::Diff),
    /// Compare a policy with its source text: resolve the evidence, and find the sentences that nothing accounts for
    Trace(trace_command::Trace),
    /// Say in plain language what a policy says, as Markdown or as a page
    Render(render::Render),
    /// List what happens to which data, as rows: data, purpose, recipient, conditions, evidence
    Flows(flows_command::Flows),
    /// Ask whether something is done with data: yes, may, no or not stated, and where it says so
    Ask(ask_command::Ask),
    /// Make pages that show what policies say
    Report(report_command::Report),
    /// Write a policy file to start from, with comments that explain it
    Init(init::Init),
    /// Find the term for something, or list the vocabularies
    Terms(terms_command::Terms),
    /// Tell what a problem, a kind of statement, a field or a term means, with an example
    Explain(explain_command::Explain),
    /// Print a guide to the whole language, for a person in an hour and for programs that write policy files
    Guide(guide::Guide),
    /// Print the JSON Schema of the language
    Schema(schema::Schema),
    /// Print a script that lets a shell complete this command
    Completions(completions::Completions),
}

/// What a command tells by its exit status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Exit {
    /// Everything went well, and there is nothing to see to.
    Clean = 0,
    /// Problems were found; or nothing was, where something was looked for.
    Found = 1,
    /// The command could not do what was asked.
    Failed = 2,
    /// Whoever read the output has gone. This is what a shell says of a program that such a pipe ended.
    Unheard = 141,
}

/// Runs the command that the arguments ask for.
pub(crate) fn run() -> ExitCode {
    let cli = arguments();
    let mut screen = Screen::new(cli.color, cli.quiet);
    let done = match cli.command {
        Command::Validate(validate) => validate.run(&mut screen),
        Command::Fix(fix) => fix.run(&mut screen),
        Command::Check(check) => check.run(&mut screen),
        Command::Match(matching) => matching.run(&mut screen),
        Command::Diff(diff) => diff.run(&mut screen),
        Command::Trace(trace) => trace.run(&mut screen),
        Command::Render(render) => render.run(&mut screen),
        Command::Flows(flows) => flows.run(&mut screen),
        Command::Ask(ask) => ask.run(&mut screen),
        Command::Report(report) => report.run(&mut screen),
        Command::Init(init) => init.run(&mut screen),
        Command::Terms(terms) => terms.run(&mut screen),
        Command::Explain(explain) => explain.run(&mut screen),
        Command::Guide(guide) => guide.run(&mut screen),
        Command::Schema(schema) => schema.run(&mut screen),
        Command::Completions(completions) => completions.run(&mut screen),
    };
    let exit = match done.and_then(|exit| screen.flush().map(|()| exit)) {
        Ok(exit) => exit,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Unheard,
        Err(error) => {
            screen.lost(&error);
            Exit::Failed
        }
    };
    ExitCode::from(exit as u8)
}

/// The arguments, read; or the end of the program, with what is wrong with them or the help that they ask for.
fn arguments() -> Cli {
    let given: Vec<OsString> = env::args_os().collect();
    Cli::try_parse_from(&given).unwrap_or_else(|error| {
        if !error.use_stderr() {
            error.exit();
        }
        // What is told of an argument quotes it, so the telling is made anew of arguments that cannot steer the terminal.
        let shown = given.iter().map(|argument| OsString::from(visible(&argument.to_string_lossy()).into_owned()));
        match Cli::try_parse_from(shown) {
            Err(shown) => shown.exit(),
            // They were wrong only by what is not shown.
            Ok(_) => {
                for line in error.to_string().lines() {
                    // Nobody is left to tell that nobody listens.
                    let _ = writeln!(io::stderr(), "{}", visible(line));
                }
                process::exit(i32::from(Exit::Failed as u8));
            }
        }
    })
}
