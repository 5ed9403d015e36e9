//! `daftar calendar`: the days off of the working calendars, weekends apart.

use ::calendar::Day;
use rulebook::checked::Ix;
use serde_json::json;

use crate::Done;
use crate::args::Calendar;
use crate::failure::Failure;
use crate::output::Output;
use crate::rules;
use crate::today;
use crate::user::User;

pub fn run(args: &Calendar, user: &User, output: &mut Output) -> Result<Done, Failure> {
    let book = rules::load(args.rulebook.as_deref(), user)?;
    let from = match args.from {
        Some(from) => from,
        None => Day::from_ymd(today::of(&book)?.year(), 1, 1).unwrap_or(Day::MIN),
    };
    let to = args.to.or_else(|| Day::from_ymd(from.year(), 12, 31)).unwrap_or(Day::MAX);
    if args.json {
        let mut days = Vec::new();
        for (ix, id, _) in book.entities.calendars.iter() {
            for holiday in book.calendars[ix.get()].holidays_between(from, to) {
                let title = usize::try_from(holiday.tag).ok().and_then(|tag| book.holidays.get(tag));
                days.push(json!({
                    "calendar": id.as_str(),
                    "date": holiday.day.to_string(),
                    "title_en": title.map(|title| &*title.en),
                    "tentative": holiday.tentative,
                }));
            }
        }
        output.json(&days.into())?;
    } else {
        output.write(&render::terminal::calendars(user.out, &book, from, to))?;
    }
    Ok(Done::Well)
}
