//! What the server is told. A setting has a default; the file, the environment and the arguments each override what stands before them.
//!
//! **A new setting**: one entry in [`settings`], and its sentences if its kind of value is new (`locales/*/config.ftl`). The argument `--name`, the
//! variable `DAFTAR_NAME`, the key `name` of the file and its line in `daftar config` follow from the entry.

mod fault;
mod file;
mod layers;
mod secret;
mod value;

use std::net::SocketAddr;
use std::path::PathBuf;

use web::{Network, Origin};

pub use layers::SaidBy;
pub use secret::{Database, MasterKey, Smtp};
pub use value::{Address, Format, Log, Metrics};

use self::layers::Layers;
use crate::failure::Failure;
use crate::user::User;

/// The name of the file in the data folder that is read unless another is named.
const FILE: &str = "daftar.toml";

/// What `daftar config` says of a setting.
#[derive(Debug)]
pub struct Told {
    /// Its name.
    pub name: &'static str,
    /// What is in force, without secrets; empty if nothing is set.
    pub value: String,
    /// Who said so.
    pub from: SaidBy,
}

/// Declares each setting once: what it is, its field, the kind of value, its name, and its default as text. An empty default is "not set".
macro_rules! settings {
    ($($doc:literal $field:ident: $kind:ty = $name:literal $(or $alias:literal)? $shown:literal $default:literal;)*) => {
        /// The settings as arguments say them.
        #[derive(Clone, Debug, Default, clap::Args)]
        pub struct Given {
            /// File of settings (TOML). Default: daftar.toml in the data folder, if it is there.
            #[arg(long, value_name = "FILE")]
            pub config: Option<PathBuf>,
            $(
                #[doc = $doc]
                #[arg(long = $name, value_name = $shown, help = help($doc, $default) $(, alias = $alias)?)]
                pub $field: Option<String>,
            )*
        }

        impl Given {
            fn said(&self) -> Vec<(&'static str, Option<&str>)> {
                vec![$(($name, self.$field.as_deref())),*]
            }
        }

        /// The settings in force.
        #[derive(Debug)]
        pub struct Config {
            $(#[doc = $doc] pub $field: $kind,)*
            /// The same for reading, in their order.
            pub told: Vec<Told>,
        }

        /// The names of all settings.
        const NAMES: &[&str] = &[$($name),*];

        fn default_of(name: &str) -> &'static str {
            match name {
                $($name => $default,)*
                _ => "",
            }
        }

        fn read(mut layers: Layers) -> Result<Config, Layers> {
            $(let $field = layers.take::<$kind>($name);)*
            match ($($field,)*) {
                ($(Some($field),)*) => Ok(Config { $($field,)* told: layers.told }),
                _ => Err(layers),
            }
        }
    };
}

settings! {
    "Address and port of the site; port 0 takes a free one"
    listen: SocketAddr = "listen" "ADDR" "127.0.0.1:8080";
    "Folder for what the desk keeps; it is made if it is not there"
    data: PathBuf = "data" "DIR" "daftar-data";
    "PostgreSQL database for what the desk keeps, in place of the one in the data folder"
    database: Option<Database> = "database" "URL" "";
    "Folder of the rulebook, in place of the one that is built in"
    rulebook: Option<PathBuf> = "rulebook" "DIR" "";
    "Scheme and host under which readers reach the site, such as https://desk.example.org"
    public_url: Option<Origin> = "public-url" or "origin" "URL" "";
    "Networks of proxies that are believed when they say who asks, such as 10.0.0.0/8, with commas between"
    trusted_proxies: Vec<Network> = "trusted-proxies" "LIST" "";
    "Server that takes mail, such as smtps://name:password@mail.example.org; without one, mail stays in the outbox"
    smtp: Option<Smtp> = "smtp" "URL" "";
    "Address that mail comes from"
    mail_from: Option<Address> = "mail-from" "ADDRESS" "";
    "The master key, 64 hexadecimal digits; better in the environment than in an argument, which others on the machine see"
    master_key: Option<MasterKey> = "master-key" "KEY" "";
    "File of the master key, in place of master.key in the data folder"
    master_key_file: Option<PathBuf> = "master-key-file" "FILE" "";
    "What is logged to standard error: error, warn, info or debug"
    log: Log = "log" "LEVEL" "warn";
    "How a line of the log is written: text or json"
    log_format: Format = "log-format" "FORMAT" "text";
    "Address for Prometheus, of its own so that no proxy shows it to the world; on is 127.0.0.1:9464"
    metrics: Metrics = "metrics" "off|on|ADDR" "off";
}

fn help(doc: &str, default: &str) -> String {
    if default.is_empty() { doc.to_owned() } else { format!("{doc} [default: {default}]") }
}

impl Config {
    /// The settings in force, from arguments, environment and file. What is wrong with them is said, all of it.
    ///
    /// # Errors
    /// If the file cannot be read, or a setting is wrong.
    pub fn of(given: &Given, user: &User) -> Result<Self, Failure> {
        let mut layers = Layers::new(user.locale());
        layers.arguments(given.said());
        layers.environment(crate::user::settings());
        let by_name = given.config.is_some();
        let path = given.config.clone().unwrap_or_else(|| PathBuf::from(layers.peek("data")).join(FILE));
        if by_name || path.is_file() {
            layers.file(&path, by_name)?;
        }
        let config = read(layers).map_err(|layers| layers.tell(user))?;
        if config.master_key.is_some() && config.master_key_file.is_some() {
            return Err(Failure::TwoKeys);
        }
        if config.smtp.is_some() != config.mail_from.is_some() {
            return Err(Failure::HalfMail);
        }
        if config.database.as_ref().is_some_and(Database::is_open) {
            return Err(Failure::OpenLine("database", Database::LINE));
        }
        if config.smtp.as_ref().is_some_and(Smtp::is_open) {
            return Err(Failure::OpenLine("smtp", Smtp::LINE));
        }
        Ok(config)
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use text::{Lang, Locale};

    use super::*;

    fn layers() -> Layers {
        Layers::new(Locale::new(Lang::En))
    }

    #[test]
    fn nothing_needs_to_be_said() {
        let config = read(layers()).unwrap();
        assert_eq!(config.listen.to_string(), "127.0.0.1:8080");
        assert_eq!((config.data.as_path(), config.metrics), (Path::new("daftar-data"), Metrics(None)));
        assert!(config.database.is_none() && config.trusted_proxies.is_empty());
        assert!(config.told.iter().all(|told| told.from == SaidBy::Default));
        assert_eq!(config.told.iter().map(|told| told.name).collect::<Vec<_>>(), NAMES);
    }

    #[test]
    fn an_argument_comes_before_a_variable_and_that_before_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("desk.toml");
        std::fs::write(&path, "# ours\nlisten = \"[::]:1\"\nlog = \"info\"\n\nmetrics = true\n").unwrap();
        let mut layers = layers();
        layers.arguments(vec![("listen", Some("[::]:3")), ("data", None)]);
        layers.environment(vec![("DAFTAR_LISTEN".into(), "[::]:2".into()), ("DAFTAR_LOG".into(), "debug".into())]);
        layers.file(&path, true).unwrap();
        let config = read(layers).unwrap();
        assert_eq!((config.listen.to_string().as_str(), config.log), ("[::]:3", Log::Debug));
        assert_eq!(config.metrics, Metrics(Some("127.0.0.1:9464".parse().unwrap())));
        let from = |name: &str| config.told.iter().find(|told| told.name == name).map(|told| told.from.clone());
        assert_eq!(from("listen"), Some(SaidBy::Argument("listen")));
        assert_eq!(from("log"), Some(SaidBy::Variable("DAFTAR_LOG".into())));
        assert_eq!(from("metrics"), Some(SaidBy::File(path, 5)));
    }

    #[test]
    fn all_mistakes_are_found_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("desk.toml");
        std::fs::write(&path, "lisen = \"[::]:1\"\nlog = 3\nmetrics = [1.5]\n").unwrap();
        let mut layers = layers();
        layers.environment(vec![
            ("DAFTAR_DATABSE".into(), "postgres://x".into()),
            ("DAFTAR_DATABASE".into(), "mysql://x".into()),
            ("DAFTAR_SERVICE_HOST".into(), "10.0.0.1".into()),
        ]);
        layers.file(&path, true).unwrap();
        let layers = read(layers).unwrap_err();
        let at = format!("{}:", path.display());
        assert_eq!(
            layers.faults(),
            [
                "There is no setting DAFTAR_DATABSE. (did you mean `DAFTAR_DATABASE`?)".to_owned(),
                format!("{at}1: There is no setting lisen. (did you mean `listen`?)"),
                format!("{at}3: metrics: expected one of: \"text\", 80, true, false, [\"text\", \"text\"]"),
                "DAFTAR_DATABASE: expected one like postgres://name:password@host/database".to_owned(),
                format!("{at}2: log: expected one of: error, warn, info, debug"),
            ]
        );
    }

    #[test]
    fn secrets_are_never_shown() {
        let mut layers = layers();
        let key = "07".repeat(32);
        layers.arguments(vec![
            ("database", Some("postgres://desk:tulip@db.example/desk")),
            ("smtp", Some("smtps://desk:rose@mail.example")),
            ("master-key", Some(&key)),
        ]);
        let config = read(layers).unwrap();
        let shown = format!("{config:?}");
        assert!(shown.contains("postgres://desk:•••@db.example/desk"), "{shown}");
        assert!(shown.contains("smtps://desk:•••@mail.example"), "{shown}");
        assert!(!shown.contains("tulip") && !shown.contains("rose") && !shown.contains("0707"), "{shown}");
    }
}
