//! Calendars as they are written.

use calendar::Day;
use serde_json::{Value as Json, json};

use super::{Confidence, Id, Schemas, Text, words};
use crate::diagnostic::Shape;
use crate::yaml::{At, FromNode, Node, Reader, ToJson, record};

words! {
    /// A day of the week.
    pub enum WeekdayWord {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }
}

words! {
    /// How sure a listed holiday is.
    pub enum HolidayStatus {
        /// By law or official list.
        Official = "official",
        /// By the official list, moved or confirmed later.
        OfficialList = "official-list",
        /// Announced.
        Announced = "announced",
        /// Computed from the moon's calendar.
        Computed = "computed",
        /// Estimated.
        Estimate = "estimate",
        /// The same each year.
        Recurring = "recurring",
    }
}

/// A month and a day of it, of whichever calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthDay {
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl FromNode for MonthDay {
    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let text = String::read(node, reader)?;
        let read = text.split_once('-').and_then(|(month, day)| {
            let (month, day) = (month.parse().ok()?, day.parse().ok()?);
            ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some(Self { month, day })
        });
        if read.is_none() {
            reader.bad_value(Shape::MonthDay, &text, node);
        }
        read
    }

    fn schema(_: &mut Schemas) -> Json {
        json!({ "type": "string", "pattern": "^[0-9]{2}-[0-9]{2}$" })
    }
}

impl ToJson for MonthDay {
    fn to_json(&self) -> Option<Json> {
        Some(format!("{:02}-{:02}", self.month, self.day).into())
    }
}

record! {
    /// A holiday by rule, for years without a list.
    pub struct HolidayRule {
        /// Its id within the calendar.
        id: At<Id>,
        /// Its name.
        title: Text,
        /// Month and day of the civil calendar.
        fixed: Option<MonthDay>,
        /// Month and day of the Umm al-Qura calendar.
        hijri: Option<MonthDay>,
        /// Days added to the lunar date.
        plus: Option<i64>,
        /// How many days it lasts.
        days: Option<i64>,
        /// First year in which it was kept.
        since: Option<i64>,
        /// For whom it is a day off, if not for all.
        audience: Option<String>,
        /// Who says so.
        sources: Vec<At<Id>>,
    }
}

record! {
    /// A holiday on a year's list.
    pub struct ListedHoliday {
        /// First day.
        from: Day,
        /// Last day, if more than one.
        to: Option<Day>,
        /// Its name.
        title: Text,
        /// How sure it is.
        status: HolidayStatus,
        /// It depends on the moon.
        moon: bool,
        /// For whom it is a day off, if not for all.
        audience: Option<String>,
        /// Who says so.
        sources: Vec<At<Id>>,
        /// How sure we are.
        confidence: Option<Confidence>,
        /// What else a reader should know.
        note: Option<Text>,
    }
}

record! {
    /// The list of one year, in place of all rules.
    pub struct CalendarYear {
        /// The civil year.
        year: i64,
        /// Its holidays.
        days: Vec<ListedHoliday>,
    }
}

record! {
    /// Weekend and holidays of somebody.
    pub struct Calendar {
        /// Its id.
        id: At<Id>,
        /// Its name.
        title: Text,
        /// IANA time zone: whose civil day counts.
        zone: At<String>,
        /// Weekly days off.
        weekend: Vec<WeekdayWord>,
        /// Holidays by rule.
        rules: Vec<HolidayRule>,
        /// Holidays by year.
        years: Vec<CalendarYear>,
        /// Calendars whose holidays are kept too.
        holidays_of: Vec<At<Id>>,
        /// Audiences whose holidays are kept too.
        audience: Vec<String>,
        /// How sure we are.
        confidence: Option<Confidence>,
        /// Who says so.
        sources: Vec<At<Id>>,
        /// What else a reader should know.
        note: Option<Text>,
        /// Entries of the research.
        research: Vec<String>,
        /// No second reader has gone over the texts.
        draft: bool,
    }
}
