//! What can be typed after `daftar`.

use std::path::PathBuf;

use calendar::Day;
use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use text::Lang;

use crate::config::Given;

/// Plans a way through the rules of two countries, and checks those rules.
///
/// Everything that people read is in English, Urdu or Arabic; this help is in English only.
///
/// Without a subcommand, the site is served.
///
/// Exit codes: 0 done; 1 the rulebook or a file is at fault; 2 usage; 3 the facts contradict one another or are unknown.
#[derive(Debug, Parser)]
#[command(name = "daftar", version, max_term_width = 100)]
pub struct Args {
    /// Language of what is shown: en, ur or ar. Default: what LC_ALL, LC_MESSAGES or LANG say, else en.
    #[arg(long, global = true, value_name = "LANG", value_parser = lang)]
    pub lang: Option<Lang>,
    /// When to use colours. Default: on a terminal, unless NO_COLOR is set.
    #[arg(
        long,
        alias = "colour",
        global = true,
        value_name = "WHEN",
        default_value = "auto",
        hide_default_value = true
    )]
    pub color: Colour,
    /// What to do.
    #[command(subcommand)]
    pub command: Option<Command>,
}

impl Args {
    /// The arguments of this process. Without a subcommand, they ask for the site.
    pub fn of_this_process() -> (Option<Lang>, Colour, Command) {
        let args = Self::parse();
        let command = args.command.unwrap_or(Command::Serve(Given::default()));
        (args.lang, args.color, command)
    }
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
    /// Serve the site.
    ///
    /// Each setting can also be given in a file (TOML, `listen = "127.0.0.1:8080"`) or in the environment (`DAFTAR_LISTEN`); arguments come first,
    /// then the environment, then the file. On SIGHUP the rulebook is read again; one with errors is refused, and the earlier one stays.
    Serve(Given),
    /// Fill a new data folder with an invented desk for training; every page of it says so.
    Demo(Demo),
    /// Print the settings in force and where each comes from, without secrets.
    Config(Given),
    /// Plan the way to a goal: routes, steps, dates, fees, papers and the law behind each.
    Plan(Plan),
    /// Ask question by question, the one that decides most first, and end in the plan.
    Ask(Ask),
    /// List the facts that the rules of a goal ask for, to build a facts file by.
    Facts(Facts),
    /// Check a rulebook: references, types, translations, circles, citations and more.
    Check(Check),
    /// Say what changed between two rulebooks, entity by entity.
    Diff(Diff),
    /// List the days off of the working calendars.
    Calendar(Calendar),
    /// Look after what the desk keeps: verify it, make its tables anew, copy it, sign a checkpoint.
    #[command(subcommand)]
    Store(StoreCommand),
    /// Back up everything, files too, encrypted to a public key of age, while the server runs. The master key is not in it: keep it apart.
    Backup(Backup),
    /// Restore a backup into an empty place, whose master key is the old one.
    Restore(Restore),
    /// Print the JSON Schema of rulebook files, for editors to complete and check by.
    Schema,
    /// Print the completions of a shell.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
    /// Print the manual page, or that of a subcommand.
    Man {
        /// The subcommand, such as `plan`.
        page: Option<String>,
    },
}

/// Back up everything.
#[derive(Debug, ClapArgs)]
pub struct Backup {
    /// The settings, of which data, database and master key count.
    #[command(flatten)]
    pub given: Given,
    /// Public key of whoever may read it, age1…; age-keygen makes one.
    #[arg(long, value_name = "KEY")]
    pub to: String,
    /// Where the backup goes. Beside it everything is written once more, for a while.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

/// Restore a backup.
#[derive(Debug, ClapArgs)]
pub struct Restore {
    /// The settings, of which data, database and master key count.
    #[command(flatten)]
    pub given: Given,
    /// File of the secret key of age.
    #[arg(long, value_name = "FILE")]
    pub identity: PathBuf,
    /// Persons who were erased since, as `daftar store erasures` lists them: they are erased again.
    #[arg(long, value_name = "FILE")]
    pub erasures: Option<PathBuf>,
    /// The backup.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

/// Look after what the desk keeps.
#[derive(Debug, Subcommand)]
pub enum StoreCommand {
    /// Walk all chains of events and say where they first break.
    ///
    /// Exit code 1 if they do.
    Verify {
        /// The settings, of which data, database and master key count.
        #[command(flatten)]
        given: Given,
        /// File of checkpoints that was exported earlier: shows also what was deleted or written anew.
        #[arg(long, value_name = "FILE")]
        against: Option<PathBuf>,
    },
    /// Make the tables that pages query anew from the events. Better with the server stopped: who wants to write waits meanwhile.
    Rebuild {
        /// The settings, of which data, database and master key count.
        #[command(flatten)]
        given: Given,
    },
    /// List the persons who were erased, under their pseudonyms, for the restoring of backups that are older.
    Erasures {
        /// The settings, of which data, database and master key count.
        #[command(flatten)]
        given: Given,
    },
    /// Copy everything to another, empty place, from a folder or a database to a folder or a database, and verify it there.
    ///
    /// The master key stays the same: it is copied with a folder's master.key.
    Copy {
        /// The settings, of which the master key counts.
        #[command(flatten)]
        given: Given,
        /// From where: a data folder, or postgres://….
        #[arg(value_name = "FROM")]
        from: String,
        /// To where: a data folder, or postgres://….
        #[arg(value_name = "TO")]
        to: String,
    },
    /// Sign how far the events have come, and print the line.
    Checkpoint {
        /// The settings, of which data, database and master key count.
        #[command(flatten)]
        given: Given,
        /// Write all checkpoints to a file, to be kept elsewhere.
        #[arg(long, value_name = "FILE")]
        export: Option<PathBuf>,
    },
}

/// Fill a new data folder with an invented desk for training.
#[derive(Debug, ClapArgs)]
pub struct Demo {
    /// How many firms there are; they have two cases each on average.
    #[arg(long, value_name = "N", default_value_t = 200)]
    pub firms: u64,
    /// The same seed and day give the same desk.
    #[arg(long, value_name = "S", default_value_t = 1)]
    pub seed: u64,
    /// The settings, as for `daftar serve`: where data are kept, and the rulebook.
    #[command(flatten)]
    pub given: Given,
}

/// Which rules.
#[derive(Debug, ClapArgs)]
pub struct Rules {
    /// Folder of the rulebook. Default: the one that is built in.
    #[arg(long, value_name = "DIR")]
    pub rulebook: Option<PathBuf>,
    /// What is to be reached, by id. Default: the rulebook's own goal.
    #[arg(long, value_name = "GOAL")]
    pub goal: Option<String>,
    /// Day whose rules count, as 2026-11-25 or 25/11/2026. Default: today where the goal's country is.
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub on: Option<Day>,
}

/// Plan the way to a goal.
#[derive(Debug, ClapArgs)]
pub struct Plan {
    /// Which rules.
    #[command(flatten)]
    pub rules: Rules,
    /// File of facts and papers, JSON; `-` reads standard input. See `daftar facts`.
    #[arg(long, value_name = "FILE")]
    pub facts: PathBuf,
    /// Only this route, by id.
    #[arg(long, value_name = "ROUTE")]
    pub route: Option<String>,
    /// First day of the plan. Default: the day whose rules count.
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub start: Option<Day>,
    /// How the plan is written. `ics` holds one route: the named one, else the first open one.
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: Format,
}

/// How a plan is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For reading.
    Text,
    /// For programs.
    Json,
    /// For spreadsheets.
    Csv,
    /// For calendars.
    Ics,
}

/// Ask question by question.
#[derive(Debug, ClapArgs)]
pub struct Ask {
    /// Which rules.
    #[command(flatten)]
    pub rules: Rules,
    /// First day of the plan. Default: the day whose rules count.
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub start: Option<Day>,
    /// Facts and papers that are known already, as for `daftar plan`.
    #[arg(long, value_name = "FILE", conflicts_with = "resume")]
    pub facts: Option<PathBuf>,
    /// Go on from answers that were kept when an interview was left.
    #[arg(long, value_name = "FILE")]
    pub resume: Option<PathBuf>,
    /// When all is asked, keep the answers as a facts file for `daftar plan`.
    #[arg(long, value_name = "FILE")]
    pub save: Option<PathBuf>,
}

/// List the facts that the rules of a goal ask for.
#[derive(Debug, ClapArgs)]
pub struct Facts {
    /// Which rules.
    #[command(flatten)]
    pub rules: Rules,
    /// As JSON.
    #[arg(long)]
    pub json: bool,
}

/// Say what changed between two rulebooks.
#[derive(Debug, ClapArgs)]
pub struct Diff {
    /// Folder of the earlier rulebook.
    #[arg(value_name = "OLD")]
    pub old: PathBuf,
    /// Folder of the later rulebook.
    #[arg(value_name = "NEW")]
    pub new: PathBuf,
}

/// List the days off of the working calendars.
#[derive(Debug, ClapArgs)]
pub struct Calendar {
    /// Folder of the rulebook. Default: the one that is built in.
    #[arg(long, value_name = "DIR")]
    pub rulebook: Option<PathBuf>,
    /// First day. Default: the first of this year.
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub from: Option<Day>,
    /// Last day. Default: the last of the first day's year.
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub to: Option<Day>,
    /// As JSON: a list of calendar, date, title_en and tentative.
    #[arg(long)]
    pub json: bool,
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
