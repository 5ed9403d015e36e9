//! When a route is done.

use calendar::Day;
use rulebook::plan::RoutePlan;
use text::say;

use super::Page;

impl Page<'_> {
    pub(super) fn time(&mut self, route: &RoutePlan) {
        let l = self.words.locale;
        self.sheet.heading(say::plan::time(l));
        let columns = [
            (say::plan::earliest(l), route.done.min, route.working_days.min, route.calendar_days.min),
            (say::plan::typical(l), route.done.typical, route.working_days.typical, route.calendar_days.typical),
            (say::plan::latest(l), route.done.max, route.working_days.max, route.calendar_days.max),
        ];
        for (name, done, working, calendar) in columns {
            let ready = self.ready(done, working, calendar);
            self.field(2, name, &ready);
        }
        if !route.days_unknown.is_empty() {
            let steps: Vec<_> = route.days_unknown.iter().map(|step| self.words.step(*step)).collect();
            self.soft(2, &say::plan::days_unknown(l, &l.apart(&steps)));
        }
        let edition = route.edition.and_then(|at| self.words.book.entities.routes[route.route].editions.get(at));
        if let Some(say) = edition.and_then(|edition| edition.advisers_say.as_ref()) {
            let count = |days: Option<i64>| days.and_then(|days| u64::try_from(days).ok());
            if let (Some(min), Some(max)) = (count(say.min), count(say.max)) {
                self.soft(2, &say::compare::advisers_say(l, min, max));
            }
            if let Some(text) = &say.text {
                let text = self.words.text(text);
                self.soft(2, &text);
            }
        }
    }

    /// The day on which all is done, with the days until then.
    pub(super) fn ready(&self, done: Option<Day>, working: Option<u32>, calendar: Option<u32>) -> String {
        let l = self.words.locale;
        let Some(done) = done else { return say::common::unknown(l).to_owned() };
        let days = [working.map(|n| say::common::working_days(l, n)), calendar.map(|n| say::common::days(l, n))];
        let days: Vec<String> = days.into_iter().flatten().collect();
        let comma = if l.lang.is_rtl() { "، " } else { ", " };
        format!("{} ({})", l.date(done), days.join(comma))
    }
}
