//! `daftar serve`: the site.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use calendar::Day;
use rulebook::Rulebook;
use text::say;
use tokio::net::TcpListener;
use tokio::runtime;
use tokio::sync::watch;
use tokio::time::timeout;
use web::{Desk, Law, Office, Site};

use crate::Done;
use crate::clockwork::{Clockwork, Postman};
use crate::config::{Config, Given};
use crate::data::{self, Data};
use crate::failure::{Failure, tell};
use crate::log;
use crate::output::Output;
use crate::rules;
use crate::signals::Signals;
use crate::today;
use crate::user::User;

/// How long the clockwork may take to end.
const GRACE: Duration = Duration::from_secs(10);

pub fn run(given: &Given, user: &User, output: &mut Output) -> Result<Done, Failure> {
    let config = Config::of(given, user)?;
    log::begin(&config, user);
    let site = site(&config, read(config.rulebook.clone(), user)?);
    let runtime = runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::Address(config.listen, error))?;
    runtime.block_on(serve(&config, site, user, output))
}

/// A rulebook that holds, in a zone that the system knows.
fn read(folder: Option<PathBuf>, user: &User) -> Result<Rulebook, Failure> {
    let book = rules::load(folder.as_deref(), user)?;
    today::of(&book).map(|_| book)
}

fn site(config: &Config, book: Rulebook) -> Site {
    let desk = Desk { email: book.head.desk.email.clone(), url: book.head.desk.url.clone() };
    // The zone was looked up when the rulebook was read.
    let today = |zone: &str| today::in_zone(zone).unwrap_or(Day::MAX);
    let site = Site::new(config.public_url.clone(), desk, Law::new(book, Box::new(today)), today::seed());
    site.behind(config.trusted_proxies.clone())
}

/// Serves until told to stop; then requests under way are answered, and what waits to be written is written.
async fn serve(config: &Config, site: Site, user: &User, output: &mut Output) -> Result<Done, Failure> {
    let failed = |error| Failure::Address(config.listen, error);
    // An address that is taken is found before anything is made in the data folder.
    let listener = TcpListener::bind(config.listen).await.map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    let postman = postman(config)?;
    let data = data::open(config).await?;
    let site = site.with_office(Office::new(data.store.clone(), Box::new(today::now)));
    let site = if data.is_training { site.for_training() } else { site };
    let first = first(address, config, &site, user).await?;
    // Whoever reads the greeting may send a signal at once, so they are heard from before it.
    let Signals { stop, mut reload } = Signals::hear().map_err(failed)?;
    let (ends, end) = watch::channel(());
    if let Some(address) = config.metrics.0 {
        let listener = TcpListener::bind(address).await.map_err(|error| Failure::Address(address, error))?;
        tokio::spawn(web::serve(listener, web::metrics(site.clone()), ended(end.clone())));
    }
    let mail = postman.is_some();
    let clockwork = Clockwork {
        site: site.clone(),
        store: data.store.clone(),
        postman,
        is_training: data.is_training,
        locale: user.locale(),
    };
    let clockwork = tokio::spawn(clockwork.run(end));
    greet(address, &data, first, mail, user, output)?;
    let pages = web::serve(listener, web::app(site.clone()), stop);
    tokio::pin!(pages);
    loop {
        tokio::select! {
            () = &mut pages => break,
            () = reload.asked() => replace(config.rulebook.clone(), &site, *user).await,
        }
    }
    drop(ends);
    // A letter or job under way is finished; if not in time, it comes again at the next start.
    let _ = timeout(GRACE, clockwork).await;
    data.store.close().await;
    Ok(Done::Well)
}

fn postman(config: &Config) -> Result<Option<Postman>, Failure> {
    let (Some(smtp), Some(from)) = (&config.smtp, &config.mail_from) else { return Ok(None) };
    Postman::new(smtp, from).map(Some).map_err(Failure::Postman)
}

/// Ready when the other end of the channel is gone.
async fn ended(mut end: watch::Receiver<()>) {
    while end.changed().await.is_ok() {}
}

/// The address where the first administrator takes the role, while there is none.
async fn first(address: SocketAddr, config: &Config, site: &Site, user: &User) -> Result<Option<String>, Failure> {
    let lang = user.locale().lang;
    let path = web::admin::first_administrator(site, lang).await.map_err(Failure::Store)?;
    let base = config.public_url.as_ref().map_or_else(|| format!("http://{address}"), ToString::to_string);
    Ok(path.map(|path| format!("{base}{path}")))
}

fn greet(
    address: SocketAddr,
    data: &Data,
    first: Option<String>,
    mail: bool,
    user: &User,
    output: &mut Output,
) -> Result<(), Failure> {
    let l = user.locale();
    let mut lines = vec![say::cli::listening(l, &format!("http://{address}/")), say::cli::kept_in(l, &data.place)];
    if let Some(key) = &data.key {
        let path = key.display().to_string();
        lines.push(if data.key_is_new { say::cli::key_made(l, &path) } else { say::cli::key_in(l, &path) });
    }
    lines.extend(first.map(|address| say::cli::first_administrator(l, &address)));
    if !mail {
        lines.push(say::cli::codes_here(l).to_owned());
    }
    lines.push(say::cli::stop_hint(l).to_owned());
    output.write(&format!("{}\n", lines.join("\n")))?;
    output.flush()
}

/// Reads the rulebook again. One that does not hold is refused, and the earlier one stays.
async fn replace(folder: Option<PathBuf>, site: &Site, user: User) {
    let l = user.err.locale;
    // Reading takes a while, and pages are served meanwhile.
    let book = tokio::task::spawn_blocking(move || read(folder, &user).inspect_err(|failure| failure.tell(&user)));
    match book.await {
        Ok(Ok(book)) => {
            site.law().replace(book);
            tell(&format!("{}\n", say::cli::reloaded(l)));
        }
        Ok(Err(_)) | Err(_) => tell(&format!("{}\n", say::cli::reload_refused(l))),
    }
}
