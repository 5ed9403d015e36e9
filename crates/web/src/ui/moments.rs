//! Moments in time as a picture: rows of points under a scale. Like the timeline it runs from right to left where writing does.

use maud::{Markup, Render, html};

use super::timeline::Tick;

const WIDTH: u32 = 960;
const MARGIN: u32 = 10;
const SCALE: u32 = 26;
/// The words of a row stand above its points.
const WORDS: u32 = 22;
/// The height of one level of points.
const LEVEL: u32 = 20;
/// Points of one level keep this distance, so that their numbers can be read.
const APART: u32 = 28;
const FOOT: u32 = 24;

/// A point, or a stretch around one.
#[derive(Clone, Debug)]
pub struct Moment<'a> {
    /// Days after the first day of the picture.
    pub day: u32,
    /// Whether it is a day of its own, a diamond; the others are dots.
    pub is_day: bool,
    /// Its number in the table, if it has one.
    pub number: Option<&'a str>,
    /// From when it can be done.
    pub opens: Option<u32>,
    /// Until when it can still be done.
    pub grace: Option<u32>,
}

/// Points of one kind.
#[derive(Clone, Debug)]
pub struct MomentRow<'a> {
    /// What they are.
    pub label: &'a str,
    /// The points, earliest first.
    pub moments: Vec<Moment<'a>>,
}

/// The picture, with its text alternative. Its table stands beside it.
#[derive(Clone, Debug)]
pub struct Moments<'a> {
    /// Makes its ids unique on the page.
    pub id: &'a str,
    /// Whether time runs from right to left.
    pub rtl: bool,
    /// What it shows, in a sentence.
    pub says: &'a str,
    /// How to read it.
    pub key: &'a str,
    /// How many days it covers.
    pub days: u32,
    /// The scale.
    pub ticks: Vec<Tick<'a>>,
    /// The rows.
    pub rows: Vec<MomentRow<'a>>,
    /// Today, and the word for it.
    pub today: Option<(u32, &'a str)>,
}

impl Moments<'_> {
    /// The distance of a day from the edge at which time begins.
    fn along(&self, day: u32) -> u32 {
        let room = u64::from(WIDTH - 2 * MARGIN);
        let days = u64::from(self.days.max(1));
        MARGIN + u32::try_from(u64::from(day.min(self.days)) * room / days).unwrap_or_default()
    }

    fn x(&self, day: u32) -> u32 {
        if self.rtl { WIDTH - self.along(day) } else { self.along(day) }
    }

    /// For each point the lowest level on which it stands clear of the point before it.
    fn levels(&self, row: &MomentRow<'_>) -> Vec<u32> {
        let mut ends: Vec<u32> = Vec::new();
        let level = |moment: &Moment<'_>| {
            let begins = self.along(moment.opens.unwrap_or(moment.day));
            let ends_at = self.along(moment.grace.unwrap_or(moment.day)) + APART;
            let free = ends.iter().position(|end| *end <= begins);
            let level = free.unwrap_or(ends.len());
            match ends.get_mut(level) {
                Some(end) => *end = ends_at,
                None => ends.push(ends_at),
            }
            u32::try_from(level).unwrap_or_default()
        };
        // Dots may touch: they have no numbers.
        if row.moments.iter().any(|moment| moment.number.is_some()) {
            row.moments.iter().map(level).collect()
        } else {
            vec![0; row.moments.len()]
        }
    }

    fn point(&self, moment: &Moment<'_>, y: u32) -> Markup {
        let x = self.x(moment.day);
        html! {
            @if let Some(opens) = moment.opens {
                @let from = self.x(opens).min(x);
                rect class="bar" x=(from) y=(y - 4) width=(self.x(opens).max(x) - from) height="8" {}
            }
            @if let Some(grace) = moment.grace { path class="reach" d={ "M" (x) " " (y) "H" (self.x(grace)) "m0 -5v10" } {} }
            @if moment.is_day {
                path class="bar-critical" d={ "M" (x) " " (y - 6) "l6 6-6 6-6-6z" } {}
            } @else {
                circle class="bar-critical" cx=(x) cy=(y) r="4.5" {}
            }
            @if let Some(number) = moment.number {
                text class="number" x=(if self.rtl { x - 9 } else { x + 9 }) y=(y + 5) { (number) }
            }
        }
    }
}

impl Render for Moments<'_> {
    fn render(&self) -> Markup {
        let levels: Vec<Vec<u32>> = self.rows.iter().map(|row| self.levels(row)).collect();
        let height = |levels: &Vec<u32>| WORDS + LEVEL * (levels.iter().max().copied().unwrap_or(0) + 1) + 4;
        let mut tops = vec![SCALE];
        for row in &levels {
            tops.push(tops.last().copied().unwrap_or(SCALE) + height(row));
        }
        let bottom = tops.last().copied().unwrap_or(SCALE);
        let whole = bottom + if self.today.is_some() { FOOT } else { 4 };
        html! {
            figure class="picture moments" {
                div class="scroll" role="region" aria-labelledby={ (self.id) "-says" } tabindex="0" {
                    svg viewBox={ "0 0 " (WIDTH) " " (whole) } role="img" aria-labelledby={ (self.id) "-says" } {
                        title id={ (self.id) "-says" } { (self.says) }
                        @for tick in &self.ticks {
                            @let x = self.x(tick.day);
                            path class="rule" d={ "M" (x) " 0V" (bottom) } {}
                            text class="soft" x=(if self.rtl { x - 6 } else { x + 6 }) y="15" { (tick.label) }
                        }
                        @if let Some((day, words)) = self.today {
                            @let x = self.x(day);
                            path class="now" d={ "M" (x) " " (SCALE - 4) "V" (bottom) } {}
                            text class="now-words" x=(x) y=(bottom + 17) text-anchor=(anchor(day, self.days)) { (words) }
                        }
                        @for ((row, levels), top) in self.rows.iter().zip(&levels).zip(&tops) {
                            path class="rule" d={ "M" (MARGIN) " " (top) "H" (WIDTH - MARGIN) } {}
                            text class="soft" x=(if self.rtl { WIDTH - MARGIN } else { MARGIN }) y=(top + 16) { (row.label) }
                            @for (moment, level) in row.moments.iter().zip(levels) {
                                (self.point(moment, top + WORDS + LEVEL * level + LEVEL / 2))
                            }
                        }
                    }
                }
                figcaption { (self.key) }
            }
        }
    }
}

/// Words near an edge end or begin there.
fn anchor(day: u32, days: u32) -> &'static str {
    match (u64::from(day) * 3, u64::from(days)) {
        (third, days) if third < days => "start",
        (third, days) if third > days * 2 => "end",
        _ => "middle",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(day: u32) -> Moment<'static> {
        Moment { day, is_day: true, number: Some("1"), opens: None, grace: None }
    }

    fn picture(rtl: bool) -> Moments<'static> {
        Moments { id: "m", rtl, says: "s", key: "k", days: 94, ticks: vec![], rows: vec![], today: None }
    }

    #[test]
    fn the_picture_is_mirrored_where_writing_is() {
        // 940 units for 94 days, 10 at each edge.
        let (ltr, rtl) = (picture(false), picture(true));
        assert_eq!((ltr.x(0), ltr.x(47), ltr.x(94)), (10, 480, 950));
        assert_eq!((rtl.x(0), rtl.x(47), rtl.x(94)), (950, 480, 10));
    }

    #[test]
    fn points_that_would_touch_stand_on_levels_of_their_own() {
        // Ten units a day, 28 between points of a level: the fourth point is three days after the first.
        let row = MomentRow { label: "r", moments: [0, 1, 2, 3, 50].map(moment).into() };
        assert_eq!(picture(false).levels(&row), [0, 1, 2, 0, 0]);
        let dots = [0, 1].map(|day| Moment { number: None, ..moment(day) });
        assert_eq!(picture(false).levels(&MomentRow { label: "d", moments: dots.into() }), [0, 0]);
    }
}
