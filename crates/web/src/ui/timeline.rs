//! Time as a picture: the days off of both countries above, a bar for each step below. It runs from right to left where writing does.

use maud::{Markup, Render, html};

const WIDTH: u32 = 960;
const MARGIN: u32 = 8;
const MONTHS: u32 = 28;
const LANE: u32 = 36;
const ROW: u32 = 46;
const BAR: u32 = 12;
/// Below the steps, for the words at today's line.
const FOOT: u32 = 24;

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

impl Timeline<'_> {
    /// The distance of a day's morning from the edge at which time begins.
    fn along(&self, day: u32) -> u32 {
        let room = u64::from(WIDTH - 2 * MARGIN);
        let days = u64::from(self.days.max(1));
        MARGIN + u32::try_from(u64::from(day.min(self.days)) * room / days).unwrap_or_default()
    }

    fn x(&self, day: u32) -> u32 {
        if self.rtl { WIDTH - self.along(day) } else { self.along(day) }
    }

    /// The left edge and the width of a stretch of days.
    fn stretch(&self, from: u32, until: u32) -> (u32, u32) {
        let width = self.along(until).saturating_sub(self.along(from)).max(2);
        (if self.rtl { self.x(from) - width } else { self.x(from) }, width)
    }

    fn lane_y(place: usize) -> u32 {
        MONTHS + LANE * u32::try_from(place).unwrap_or_default()
    }

    fn row_y(&self, place: usize) -> u32 {
        Self::lane_y(self.lanes.len()) + MARGIN + ROW * u32::try_from(place).unwrap_or_default()
    }

    fn height(&self) -> u32 {
        self.bottom() + if self.today.is_some() { FOOT } else { 0 }
    }

    fn bottom(&self) -> u32 {
        self.row_y(self.bars.len()) + MARGIN
    }

    fn scale(&self) -> Markup {
        let bottom = self.bottom();
        html! {
            @for tick in &self.ticks {
                @let x = self.x(tick.day);
                path class="rule" d={ "M" (x) " 0V" (bottom) } {}
                text class="soft" x=(if self.rtl { x - 6 } else { x + 6 }) y="15" { (tick.label) }
            }
        }
    }

    fn days_off(&self) -> Markup {
        html! {
            @for (place, lane) in self.lanes.iter().enumerate() {
                @let y = Self::lane_y(place);
                @for off in &lane.off {
                    @let (x, width) = self.stretch(off.from, off.until);
                    rect class="off" x=(x) y=(y + 21) width=(width) height="9" {}
                }
                path class="rule" d={ "M" (MARGIN) " " (y + LANE) "H" (WIDTH - MARGIN) } {}
                text class="soft" x=(self.x(0)) y=(y + 15) { (lane.label) }
            }
        }
    }

    fn steps(&self) -> Markup {
        html! {
            @for (place, bar) in self.bars.iter().enumerate() {
                @let y = self.row_y(place);
                @let (x, width) = self.stretch(bar.from, bar.until);
                // A label that would run out of the picture ends where its bar does.
                @let late = u64::from(bar.from) * 3 > u64::from(self.days) * 2;
                @let anchor = if late { bar.until.max(bar.at_most.unwrap_or(0)) } else { bar.from };
                text x=(self.x(anchor)) y=(y + 16) text-anchor=[late.then_some("end")] { (bar.label) }
                rect class=(if bar.critical { "bar-critical" } else { "bar" }) x=(x) y=(y + 22) width=(width) height=(BAR) {}
                @if let Some(most) = bar.at_most.filter(|most| *most > bar.until) {
                    path class="reach" d={ "M" (self.x(bar.until)) " " (y + 28) "H" (self.x(most)) "m0 -5v10" } {}
                }
            }
        }
    }

    fn now(&self) -> Markup {
        html! {
            @if let Some((day, words)) = self.today {
                @let x = self.x(day);
                @let anchor = if u64::from(day) * 3 < u64::from(self.days) { "start" } else if u64::from(day) * 3 > u64::from(self.days) * 2 { "end" } else { "middle" };
                path class="now" d={ "M" (x) " " (MONTHS - 4) "V" (self.bottom()) } {}
                path class="now-flag" d={ "M" (x) " " (MONTHS - 8) "l5 5-5 5-5-5z" } {}
                text class="now-words" x=(x) y=(self.bottom() + 17) text-anchor=(anchor) { (words) }
            }
        }
    }
}

impl Render for Timeline<'_> {
    fn render(&self) -> Markup {
        html! {
            figure class="picture" {
                div class="scroll" role="region" aria-label=(self.says) tabindex="0" {
                    svg viewBox={ "0 0 " (WIDTH) " " (self.height()) } role="img" aria-labelledby={ (self.id) "-says" } {
                        title id={ (self.id) "-says" } { (self.says) }
                        (self.scale()) g { (self.now()) } (self.days_off()) (self.steps())
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
        // 944 units for 100 days, 8 at each edge.
        let (ltr, rtl) = (picture(false), picture(true));
        assert_eq!((ltr.x(0), ltr.x(50), ltr.x(100)), (8, 480, 952));
        assert_eq!((rtl.x(0), rtl.x(50), rtl.x(100)), (952, 480, 8));
        assert_eq!(ltr.stretch(0, 50), (8, 472));
        assert_eq!(rtl.stretch(0, 50), (480, 472));
    }

    #[test]
    fn what_is_short_can_still_be_seen_and_what_is_outside_stops_at_the_edge() {
        assert_eq!(picture(false).stretch(10, 10).1, 2);
        assert_eq!(picture(false).x(5000), 952);
        assert_eq!(picture(true).x(5000), 8);
    }
}
