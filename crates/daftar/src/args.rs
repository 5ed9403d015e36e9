//! What can be typed after `daftar`.

use std::path::PathBuf;

use calendar::Day;
use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use text::Lang;

/// Plans a way through the rules of two countries, and checks those rules.
///
/// Everything that people read is in English, Urdu or Arabic; this help is in English only.
///
/// Exit codes: 0 done; 1 the rulebook or a file is at fault; 2 usage; 3 the facts contradict one another or are unknown.
#[derive(Debug, Parser)]
#[command(name = "daftar", version, max_term_width = 100, arg_required_else_help = true)]
pub struct Args {
    /// Language of what is shown: en, ur or ar. Default: what LC_ALL, LC_MESSAGES or LANG say, else en.
    #[arg(long, global = true, value_name = "LANG", value_parser = lang)]
    pub lang: Option<Lang>,
    /// When to use colours. Default: on a terminal, unless NO_COLOR is set.
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", hide_default_value = true)]
    pub color: Colour,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Colour {
    /// On a terminal, unless NO_COLOR is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Check a rulebook: references, types, translations, circles, citations and more.
    Check(Check),
    /// Print the JSON Schema of rulebook files, for editors to complete and check by.
    Schema,
}

/// Check a rulebook.
#[derive(Debug, ClapArgs)]
pub struct Check {
    /// Folder of the rulebook. Default: the one that is built in.
    #[arg(value_name = "DIR")]
    pub folder: Option<PathBuf>,
    /// Print all findings as JSON.
    #[arg(long, conflicts_with = "concise")]
    pub json: bool,
    /// Print one line for each finding, as `file:line:column: …`.
    #[arg(long)]
    pub concise: bool,
}

fn lang(code: &str) -> Result<Lang, String> {
    code.parse::<Lang>().map_err(|error| error.to_string())
}

fn day(text: &str) -> Result<Day, String> {
    text::parse_date(text).map_err(|error| error.to_string())
}
