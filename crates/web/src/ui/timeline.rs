//! Time as a picture: the days off of both countries above, a bar for each step below. It runs from right to left where writing does.

use maud::{Markup, Render, html};

/// The scale above all.
const MONTHS: u32 = 28;
const LANE: u32 = 36;
const ROW: u32 = 30;
const BAR: u32 = 8;
/// Between the lanes and the steps, and below these.
const GAP: u32 = 8;
/// Below the steps, for the words at today's line.
const FOOT: u32 = 24;
/// The whole width, in hundredths of a percent: days are placed by share, so that the picture fits any width and letters keep
/// their size.
const WHOLE: u32 = 10_000;
/// What a letter takes of the width where the picture is narrowest.
const LETTER: u32 = 120;
/// The narrowest bar.
const NARROW: u32 = 30;

/// A line of the scale, usually the first of a month.
#[derive(Clone, Copy, Debug)]
pub struct Tick<'a> {
    /// Days after the first day of the picture.
    pub day: u32,
    /// Its name.
    pub label: &'a str,
}

/// Days on which one side's offices are closed: the first, and the first after them.
#[derive(Clone, Copy, Debug)]
pub struct OffDays {
    /// Days after the first day of the picture.
    pub from: u32,
    /// The first day after.
    pub until: u32,
}

/// The days off of one country.
#[derive(Clone, Debug)]
pub struct Lane<'a> {
    /// Whose.
    pub label: &'a str,
    /// Which.
    pub off: Vec<OffDays>,
}

/// A step.
#[derive(Clone, Copy, Debug)]
pub struct Bar<'a> {
    /// Its name.
    pub label: &'a str,
    /// The day on which it starts.
    pub from: u32,
    /// The day after its end.
    pub until: u32,
    /// The day after its latest end, where that is later.
    pub at_most: Option<u32>,
    /// Whether a day's delay delays everything.
    pub critical: bool,
}

/// The picture, with its text alternative and its table.
#[derive(Clone, Debug)]
pub struct Timeline<'a> {
    /// Makes its ids unique on the page.
    pub id: &'a str,
    /// Whether time runs from right to left.
    pub rtl: bool,
    /// What it shows, in a sentence.
    pub says: &'a str,
    /// How to read it: what the strong bars are, what the dots.
    pub key: &'a str,
    /// How many days it covers.
    pub days: u32,
    /// The scale.
    pub ticks: Vec<Tick<'a>>,
    /// The days off.
    pub lanes: Vec<Lane<'a>>,
    /// The steps.
    pub bars: Vec<Bar<'a>>,
    /// Today, and the words "you are here".
    pub today: Option<(u32, &'a str)>,
}

/// A share of the width as SVG writes it.
fn percent(share: u32) -> String {
    match share % 100 {
        0 => format!("{}%", share / 100),
        part => format!("{}.{part:02}%", share / 100),
    }
}

impl Timeline<'_> {
    /// The distance of a day's morning from the edge at which time begins.
    fn along(&self, day: u32) -> u32 {
        let days = u64::from(self.days.max(1));
        u32::try_from(u64::from(day.min(self.days)) * u64::from(WHOLE) / days).unwrap_or_default()
    }

    fn x(&self, day: u32) -> String {
        percent(if self.rtl { WHOLE - self.along(day) } else { self.along(day) })
    }

    /// The left edge and the width of a stretch of days.
    fn stretch(&self, from: u32, until: u32) -> (String, String) {
        let width = self.along(until).saturating_sub(self.along(from)).max(NARROW);
        let start = self.along(from).min(WHOLE - width);
        (percent(if self.rtl { WHOLE - start - width } else { start }), percent(width))
    }

    /// Whether words at a day had better end there, so that they stay in the picture.
    fn is_late(&self, day: u32) -> bool {
        u64::from(day) * 3 > u64::from(self.days) * 2
    }

    /// Where the name of a step stands, and whether it ends there. Names begin at their bars; those in the second half end
    /// there, as far as there is room, so that a narrow screen shows most of them in the first view.
    fn name_at(&self, bar: &Bar<'_>) -> (u32, bool) {
        let length = u32::try_from(bar.label.chars().count()).unwrap_or(WHOLE).saturating_mul(LETTER);
        if self.along(bar.from) > WHOLE / 100 * 40 && length <= self.along(bar.until) {
            (bar.until, true)
        } else if self.is_late(bar.from) {
            (bar.until.max(bar.at_most.unwrap_or(0)), true)
        } else {
            (bar.from, false)
        }
    }

    fn lane_y(place: usize) -> u32 {
        MONTHS + LANE * u32::try_from(place).unwrap_or_default()
    }

    fn row_y(&self, place: usize) -> u32 {
        Self::lane_y(self.lanes.len()) + GAP + ROW * u32::try_from(place).unwrap_or_default()
    }

    fn height(&self) -> u32 {
        self.bottom() + if self.today.is_some() { FOOT } else { 0 }
    }

    fn bottom(&self) -> u32 {
        self.row_y(self.bars.len()) + GAP
    }

    fn scale(&self) -> Markup {
        html! {
            @for tick in &self.ticks {
                @let x = self.x(tick.day);
                @let last = self.along(tick.day) > WHOLE / 100 * 94;
                line class="rule" x1=(x) x2=(x) y2=(self.bottom()) {}
                text class="soft" x=(x) dx=(if self.rtl == last { 6 } else { -6 }) y="15" text-anchor=[last.then_some("end")] { (tick.label) }
            }
        }
    }

    /// A box for each stretch of days off.
    fn off(&self, off: &[OffDays]) -> String {
        let boxes = off.iter().map(|off| {
            let (from, until) = (off.from.min(self.days), off.until.min(self.days));
            let left = if self.rtl { self.days - until } else { from };
            format!("M{left} 0h{}v1H{left}", until.saturating_sub(from))
        });
        boxes.collect()
    }

    fn days_off(&self) -> Markup {
        html! {
            @for (place, lane) in self.lanes.iter().enumerate() {
                @let y = Self::lane_y(place);
                // A day is a unit wide here, whatever the width of the picture.
                svg viewBox={ "0 0 " (self.days.max(1)) " 1" } preserveAspectRatio="none" y=(y + 25) height="5" {
                    path class="off" d=(self.off(&lane.off)) {}
                }
                line class="rule" x2="100%" y1=(y + LANE) y2=(y + LANE) {}
                text class="soft" x=(self.x(0)) y=(y + 15) { (lane.label) }
            }
        }
    }

    fn steps(&self) -> Markup {
        html! {
            @for (place, bar) in self.bars.iter().enumerate() {
                @let y = self.row_y(place);
                @let (x, width) = self.stretch(bar.from, bar.until);
                @let (at, ends) = self.name_at(bar);
                text x=(self.x(at)) y=(y + 13) text-anchor=[ends.then_some("end")] { (bar.label) }
                rect class=(if bar.critical { "bar-critical" } else { "bar" }) x=(x) y=(y + 18) width=(width) height=(BAR) {}
                @if let Some(most) = bar.at_most.filter(|most| *most > bar.until) {
                    line class="reach" x1=(self.x(bar.until)) x2=(self.x(most)) y1=(y + 22) y2=(y + 22) {}
                }
            }
        }
    }

    fn now(&self) -> Markup {
        html! {
            @if let Some((day, words)) = self.today {
                @let anchor = if self.is_late(day) { "end" } else if u64::from(day) * 3 < u64::from(self.days) { "start" } else { "middle" };
                svg class="today" x=(self.x(day)) {
                    path class="now" d={ "M0 " (MONTHS - 4) "V" (self.bottom()) } {}
                    path class="now-flag" d={ "M0 " (MONTHS - 8) "l5 5-5 5-5-5z" } {}
                    text class="now-words" y=(self.bottom() + 17) text-anchor=(anchor) { (words) }
                }
            }
        }
    }
}

impl Render for Timeline<'_> {
    fn render(&self) -> Markup {
        html! {
            figure class="picture timeline" {
                div class="scroll" role="region" aria-labelledby={ (self.id) "-says" } tabindex="0" {
                    svg height=(self.height()) role="img" aria-labelledby={ (self.id) "-says" } {
                        title id={ (self.id) "-says" } { (self.says) }
                        (self.scale()) (self.now()) (self.days_off()) (self.steps())
                    }
                }
                figcaption { (self.key) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(rtl: bool) -> Timeline<'static> {
        Timeline {
            id: "t",
            rtl,
            says: "s",
            key: "k",
            days: 100,
            ticks: vec![],
            lanes: vec![],
            bars: vec![],
            today: None,
        }
    }

    #[test]
    fn the_picture_is_mirrored_where_writing_is() {
        let (ltr, rtl) = (picture(false), picture(true));
        assert_eq!([0, 50, 100].map(|day| ltr.x(day)), ["0%", "50%", "100%"]);
        assert_eq!([0, 50, 100].map(|day| rtl.x(day)), ["100%", "50%", "0%"]);
        assert_eq!(ltr.stretch(10, 30), ("10%".to_owned(), "20%".to_owned()));
        assert_eq!(rtl.stretch(10, 30), ("70%".to_owned(), "20%".to_owned()));
    }

    #[test]
    fn a_name_ends_at_its_bar_where_there_is_room_before_it() {
        // A letter takes 1.2 parts of 100: ten letters 12, forty 48, seventy 84.
        let (short, long) = ("a".repeat(10), "a".repeat(40));
        let bar = |label, from, until| Bar { label, from, until, at_most: Some(90), critical: false };
        let at = |label, from, until| picture(false).name_at(&bar(label, from, until));
        assert_eq!(at(&short, 39, 45), (39, false));
        assert_eq!(at(&short, 41, 45), (45, true));
        assert_eq!(at(&long, 41, 45), (41, false));
        assert_eq!(at(&long, 50, 60), (60, true));
        assert_eq!(at(&"a".repeat(70), 70, 80), (90, true));
    }

    #[test]
    fn days_off_are_boxes_as_wide_as_their_days() {
        let off = [OffDays { from: 5, until: 7 }, OffDays { from: 99, until: 101 }];
        assert_eq!(picture(false).off(&off), "M5 0h2v1H5M99 0h1v1H99");
        assert_eq!(picture(true).off(&off), "M93 0h2v1H93M0 0h1v1H0");
    }

    #[test]
    fn what_is_short_can_still_be_seen_and_what_is_outside_stops_at_the_edge() {
        assert_eq!(picture(false).stretch(10, 10).1, "0.30%");
        assert_eq!(picture(false).stretch(100, 100).0, "99.70%");
        assert_eq!(picture(false).x(5000), "100%");
        assert_eq!(picture(true).x(5000), "0%");
    }
}
