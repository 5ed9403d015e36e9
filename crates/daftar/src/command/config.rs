//! `daftar config`: what is in force, and who says so.

use text::say;

use crate::Done;
use crate::config::{Config, Given};
use crate::failure::Failure;
use crate::output::Output;
use crate::user::User;

pub fn run(given: &Given, user: &User, output: &mut Output) -> Result<Done, Failure> {
    let l = user.locale();
    let config = Config::of(given, user)?;
    let lines: Vec<[String; 3]> = config
        .told
        .iter()
        .map(|told| {
            let value = if told.value.is_empty() { say::config::not_set(l).to_owned() } else { told.value.clone() };
            [told.name.to_owned(), value, told.from.shown(l)]
        })
        .collect();
    let width = |column: usize| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or(0);
    let (names, values) = (width(0), width(1));
    for [name, value, from] in &lines {
        output.write(&format!("{name:names$}  {value:values$}  {from}\n"))?;
    }
    Ok(Done::Well)
}
