//! `daftar demo`: a desk of its own for training, filled with what never happened. The same seed gives the same desk.

mod draw;
mod fill;
mod names;
mod story;

use std::sync::Arc;
use std::time::Instant;

use calendar::Day;
use desk::ids::PersonId;
use desk::person::DeskRole;
use rulebook::Rulebook;
use rulebook::program::Compiled;
use store::Store;
use store::settings::TRAINING;
use text::{Lang, say};
use tokio::runtime;
use tokio::task::JoinSet;

use self::draw::Draw;
use self::fill::{Filling, Written};
use self::story::Story;
use crate::Done;
use crate::args::Demo;
use crate::config::Config;
use crate::data;
use crate::failure::{Failure, tell};
use crate::output::Output;
use crate::rules;
use crate::today;
use crate::user::User;

/// How many stories are played before they are told for all firms.
const STORIES: u64 = 400;
/// For how many days back stories begin.
const PAST: u64 = 400;
/// How many firms are written at once, so that commands share the wait for the disk.
const AT_ONCE: usize = 64;
/// How many officers each desk has.
const OFFICERS: u64 = 6;

pub fn run(args: &Demo, user: &User, output: &mut Output) -> Result<Done, Failure> {
    let config = Config::of(&args.given, user)?;
    let book = rules::load(config.rulebook.as_deref(), user)?;
    let today = today::of(&book)?;
    let runtime = runtime::Builder::new_multi_thread().enable_all().build().map_err(Failure::Output)?;
    runtime.block_on(async {
        let data = data::open(&config).await?;
        let written = fill(&data.store, book, today, args, user).await;
        data.store.close().await;
        let (written, seconds) = written?;
        let l = user.locale();
        let count = |number: u64| l.integer(i64::try_from(number).unwrap_or(i64::MAX));
        let (firms, cases) = (count(args.firms), count(written.cases));
        let says = say::demo::filled(l, &data.place, &firms, &cases, &count(written.events), &count(seconds));
        output.write(&format!("{says}\n{}\n", say::demo::sign_in(l, "officer-1@desk.example")))?;
        Ok(Done::Well)
    })
}

/// Fills a store that holds nothing yet.
async fn fill(store: &Store, book: Rulebook, today: Day, args: &Demo, user: &User) -> Result<(Written, u64), Failure> {
    let taken = store.read("SELECT global FROM events LIMIT 1", &[]).await.map_err(Failure::Store)?;
    if !taken.is_empty() {
        return Err(Failure::NotEmpty);
    }
    let began = Instant::now();
    // First the mark, so that a desk that is half filled is not taken for a real one.
    store.set(TRAINING, &format!("seed {}", args.seed)).await.map_err(Failure::Store)?;
    let countries = [book.head.from_country, book.head.to_country].map(|country| country.as_str().to_owned());
    let officers = officers(store, args.seed, &countries).await?;
    let law = Compiled::new(book);
    let stories = stories(&law, today, args.seed);
    if stories.is_empty() {
        return Err(Failure::NoStory);
    }
    let filling = Filling { store: store.clone(), stories, officers, seed: args.seed, now: today::now() };
    let written = firms(Arc::new(filling), args.firms, user).await?;
    Ok((written, began.elapsed().as_secs()))
}

/// Those who work at the two desks.
async fn officers(store: &Store, seed: u64, countries: &[String]) -> Result<Vec<PersonId>, Failure> {
    let mut draw = Draw::new(seed, 0);
    let at = today::now() - jiff::SignedDuration::from_hours(24 * (i64::try_from(PAST).unwrap_or(0) + 1));
    let mut officers = Vec::new();
    for (country, place) in countries.iter().zip(0..) {
        for number in 1..=OFFICERS {
            let address = format!("officer-{}@desk.example", place * OFFICERS + number);
            let roles = [(DeskRole::Officer, country.as_str())];
            let officer = fill::person(store, &mut draw, at, &address, Lang::En, &roles).await;
            officers.push(officer.map_err(Failure::Store)?);
        }
        for role in [DeskRole::Lead, DeskRole::Auditor, DeskRole::Administrator] {
            let address = format!("{}-{}@desk.example", role.as_str(), place + 1);
            let somebody = fill::person(store, &mut draw, at, &address, Lang::En, &[(role, country)]).await;
            somebody.map_err(Failure::Store)?;
        }
    }
    Ok(officers)
}

/// Stories that begin on days of the past, of one to some dozen events: five on average.
fn stories(law: &Compiled, today: Day, seed: u64) -> Vec<Story> {
    let story = |number: u64| {
        let mut draw = Draw::new(seed, number + 1);
        let start = today.plus_days(-i64::try_from(draw.below(PAST)).unwrap_or(0));
        let length = match draw.below(12) {
            0..=7 => 1 + draw.below(6),
            8..=10 => 6 + draw.below(5),
            _ if draw.below(3) > 0 => 20,
            // All the way.
            _ => 120,
        };
        story::play(law, start, today, usize::try_from(length).unwrap_or(5), &mut draw)
    };
    (0..STORIES).filter_map(story).collect()
}

async fn firms(filling: Arc<Filling>, count: u64, user: &User) -> Result<Written, Failure> {
    let mut under_way = JoinSet::new();
    let mut written = Written::default();
    let (mut next, mut done) = (0, 0_u64);
    while done < count {
        while next < count && under_way.len() < AT_ONCE {
            under_way.spawn(Arc::clone(&filling).firm(next));
            next += 1;
        }
        let Some(firm) = under_way.join_next().await else { break };
        let firm = firm.map_err(|error| Failure::Output(error.into()))?.map_err(Failure::Store)?;
        written.cases += firm.cases;
        written.events += firm.events;
        done += 1;
        if done % 5_000 == 0 {
            let l = user.err.locale;
            tell(&format!("{}\n", say::demo::so_far(l, &l.integer(i64::try_from(done).unwrap_or(0)))));
        }
    }
    Ok(written)
}
