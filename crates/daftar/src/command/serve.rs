//! `daftar serve`: the site.

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;

use calendar::Day;
use rulebook::Rulebook;
use store::{Keys, Place, Store};
use text::say;
use tokio::net::TcpListener;
use tokio::runtime;
use tracing_subscriber::filter::LevelFilter;
use web::{Desk, Law, Office, Site};

use crate::Done;
use crate::args::{Log, Serve};
use crate::failure::{Failure, tell};
use crate::output::Output;
use crate::rules;
use crate::signals::Signals;
use crate::today;
use crate::user::User;

/// The folder for what the desk keeps, unless another is named.
const DATA: &str = "daftar-data";

pub fn run(args: &Serve, user: &User, output: &mut Output) -> Result<Done, Failure> {
    let level = match args.log {
        Log::Error => LevelFilter::ERROR,
        Log::Warn => LevelFilter::WARN,
        Log::Info => LevelFilter::INFO,
        Log::Debug => LevelFilter::DEBUG,
    };
    tracing_subscriber::fmt().with_max_level(level).with_writer(io::stderr).with_ansi(user.err.colour).init();
    let site = site(args, read(args.rulebook.clone(), user)?);
    let runtime = runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::Address(args.listen, error))?;
    runtime.block_on(async {
        let (store, made) = open(args).await?;
        let site = site.with_office(Office::new(store.clone(), Box::new(today::now)));
        if let Some(key) = made {
            let said = say::cli::key_made(user.locale(), &key.display().to_string());
            output.write(&format!("{said}\n"))?;
        }
        let done = serve(args, site, user, output).await;
        store.close().await;
        done
    })
}

/// Opens the desk's files in the data folder, which is made if it is not there. Says where the master key is if one was made.
async fn open(args: &Serve) -> Result<(Store, Option<PathBuf>), Failure> {
    let folder = args.data.clone().unwrap_or_else(|| PathBuf::from(DATA));
    std::fs::create_dir_all(&folder).map_err(|error| Failure::DataFolder(folder.clone(), error))?;
    let (keys, made) = Keys::in_folder(&folder).map_err(Failure::Store)?;
    let store = Store::open(&Place::Folder(folder), keys).await.map_err(Failure::Store)?;
    Ok((store, made))
}

/// A rulebook that holds, in a zone that the system knows.
fn read(folder: Option<PathBuf>, user: &User) -> Result<Rulebook, Failure> {
    let book = rules::load(folder.as_deref(), user)?;
    today::of(&book).map(|_| book)
}

fn site(args: &Serve, book: Rulebook) -> Site {
    let desk = Desk { email: book.head.desk.email.clone(), url: book.head.desk.url.clone() };
    // The zone was looked up when the rulebook was read.
    let today = |zone: &str| today::in_zone(zone).unwrap_or(Day::MAX);
    Site::new(args.origin.clone(), desk, Law::new(book, Box::new(today)), today::seed())
}

async fn serve(args: &Serve, site: Site, user: &User, output: &mut Output) -> Result<Done, Failure> {
    let failed = |error| Failure::Address(args.listen, error);
    let listener = TcpListener::bind(args.listen).await.map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    // Whoever reads the greeting may send a signal at once, so they are heard from before it.
    let Signals { stop, mut reload } = Signals::hear().map_err(failed)?;
    greet(address, user, output)?;
    let pages = web::serve(listener, web::app(site.clone()), stop);
    tokio::pin!(pages);
    loop {
        tokio::select! {
            () = &mut pages => return Ok(Done::Well),
            () = reload.asked() => replace(args.rulebook.clone(), &site, *user).await,
        }
    }
}

fn greet(address: SocketAddr, user: &User, output: &mut Output) -> Result<(), Failure> {
    let l = user.locale();
    let url = format!("http://{address}/");
    let greeting = format!("{}\n{}\n", say::cli::listening(l, &url), say::cli::stop_hint(l));
    output.write(&greeting)?;
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
