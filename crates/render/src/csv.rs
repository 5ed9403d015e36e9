//! The plan as a table for spreadsheets: RFC 4180, with the mark by which they know UTF-8.
//!
//! One row for each step, each fee of a step, each sum of a currency and each due date of a duty; the column `row` says
//! which. Numbers and dates are written for machines. A text that a spreadsheet would take for a formula is quoted.

use expr::value::{Currency, Money};
use rulebook::Rulebook;
use rulebook::checked::RouteIx;
use rulebook::plan::{CurrencySum, FeeLine, Plan, Range, RoutePlan, StepPlan};
use text::{Locale, say, strip_marks};

use crate::wording::Wording;

/// Names of the columns; they are the same in every language, for programs.
const COLUMNS: [&str; 26] = [
    "row",
    "route",
    "route_title",
    "status",
    "step",
    "for",
    "title",
    "in",
    "authority",
    "starts_min",
    "starts_typical",
    "starts_max",
    "ends_min",
    "ends_typical",
    "ends_max",
    "needs",
    "gives",
    "item",
    "currency",
    "amount_min",
    "amount_max",
    "per",
    "unknown",
    "due",
    "sources",
    "confidence",
];

/// The whole plan, or one route of it.
#[must_use]
pub fn plan(l: Locale, book: &Rulebook, plan: &Plan, only: Option<RouteIx>) -> String {
    let mut table = Table { words: Wording { book, locale: l, on: plan.on }, out: String::from("\u{feff}") };
    table.out.push_str(&COLUMNS.join(","));
    table.out.push_str("\r\n");
    for route in plan.routes.iter().filter(|route| only.is_none_or(|only| route.route == only)) {
        table.route(route);
    }
    table.out
}

/// A row: the columns that are not empty.
type Row = Vec<(&'static str, String)>;

struct Table<'p> {
    words: Wording<'p>,
    out: String,
}

impl Table<'_> {
    fn route(&mut self, route: &RoutePlan) {
        for step in &route.steps {
            self.step(route, step);
        }
        for sum in &route.fees {
            self.sum("sum-first-year", route, sum);
        }
        for sum in &route.fees_later {
            self.sum("sum-later-year", route, sum);
        }
        let entities = &self.words.book.entities;
        for duty in &route.obligations {
            let edition = &entities.obligations[duty.obligation].editions[duty.edition];
            for due in &duty.due {
                let mut row = self.about(route, "due");
                row.push(("item", entities.obligations.id(duty.obligation).as_str().to_owned()));
                row.push(("title", self.words.text(&edition.title).into_owned()));
                row.push(("due", due.to_string()));
                self.write(&row);
            }
        }
    }

    fn about(&self, route: &RoutePlan, row: &str) -> Row {
        vec![
            ("row", row.to_owned()),
            ("route", self.words.book.entities.routes.id(route.route).as_str().to_owned()),
            ("route_title", self.words.route(route.route).into_owned()),
            ("status", route.status.as_str().to_owned()),
        ]
    }

    fn of_step(&self, route: &RoutePlan, step: &StepPlan, row: &str) -> Row {
        let entities = &self.words.book.entities;
        let mut row = self.about(route, row);
        row.push(("step", entities.steps.id(step.step).as_str().to_owned()));
        row.extend(step.paper.map(|paper| ("for", entities.evidence.id(paper).as_str().to_owned())));
        row
    }

    fn step(&mut self, route: &RoutePlan, step: &StepPlan) {
        let (l, entities) = (self.words.locale, &self.words.book.entities);
        let rule = &self.words.book.rules.steps[usize::from(step.step.0)][step.edition];
        let mut row = self.of_step(route, step, "step");
        row.push(("title", self.words.planned(step).into_owned()));
        row.push(("in", crate::json::included(step.included).to_owned()));
        row.extend(rule.authority.map(|ix| ("authority", self.words.authority(ix).into_owned())));
        let days = [
            ("starts_min", step.starts.min),
            ("starts_typical", step.starts.typical),
            ("starts_max", step.starts.max),
            ("ends_min", step.ends.min),
            ("ends_typical", step.ends.typical),
            ("ends_max", step.ends.max),
        ];
        row.extend(days.into_iter().filter_map(|(name, day)| Some((name, day?.to_string()))));
        let needs: Vec<_> = step.needs.iter().map(|need| self.words.prepared(need.evidence, &need.states)).collect();
        let mut gives: Vec<_> = step.gives.iter().map(|paper| self.words.evidence(*paper)).collect();
        gives.extend(step.paper.map(|paper| self.words.prepared(paper, step.makes.as_slice())));
        let separator = if l.lang.is_rtl() { "؛ " } else { "; " };
        row.push(("needs", needs.join(separator)));
        row.push(("gives", gives.join(separator)));
        let sources: Vec<&str> = step.sources.iter().map(|ix| entities.sources.id(*ix).as_str()).collect();
        row.push(("sources", sources.join("; ")));
        row.push(("confidence", step.confidence.as_str().to_owned()));
        self.write(&row);
        for fee in &step.fees {
            self.fee(route, step, fee);
        }
    }

    fn fee(&mut self, route: &RoutePlan, step: &StepPlan, line: &FeeLine) {
        let fees = &self.words.book.entities.steps[step.step].editions[step.edition].fees;
        let Some(fee) = fees.get(usize::from(line.position)) else { return };
        let title = match &fee.title {
            Some(title) => self.words.text(title).into_owned(),
            None => say::common::fee(self.words.locale).to_owned(),
        };
        let mut row = self.of_step(route, step, "fee");
        row.push(("title", title));
        row.push(("in", crate::json::included(step.included).to_owned()));
        row.push(("item", fee.id.as_str().to_owned()));
        row.push(("per", line.per.as_str().to_owned()));
        if line.unknown {
            row.push(("currency", line.currency.code().to_owned()));
        } else {
            row.extend(amount(line.amount, line.currency));
        }
        row.push(("unknown", line.unknown.to_string()));
        self.write(&row);
    }

    fn sum(&mut self, kind: &'static str, route: &RoutePlan, sum: &CurrencySum) {
        let mut row = self.about(route, kind);
        row.extend(amount(sum.range, sum.currency));
        row.push(("unknown", (!sum.unknown.is_empty()).to_string()));
        self.write(&row);
    }

    fn write(&mut self, row: &[(&'static str, String)]) {
        for (at, column) in COLUMNS.iter().enumerate() {
            if at > 0 {
                self.out.push(',');
            }
            if let Some((_, text)) = row.iter().find(|(name, _)| name == column) {
                push_cell(&mut self.out, text);
            }
        }
        self.out.push_str("\r\n");
    }
}

fn amount(range: Range, currency: Currency) -> Row {
    let plain = |minor| {
        let money = Money { minor, currency }.to_string();
        money.split(' ').next().unwrap_or_default().to_owned()
    };
    let mut row: Row = vec![("currency", currency.code().to_owned()), ("amount_min", plain(range.min))];
    row.extend(range.max.map(|max| ("amount_max", plain(max))));
    row
}

/// Adds a cell. What a spreadsheet would compute is made a text by an apostrophe before it.
fn push_cell(out: &mut String, text: &str) {
    let text = strip_marks(text);
    let number = text.strip_prefix('-').unwrap_or(&text).chars().all(|c| c.is_ascii_digit() || c == '.');
    let computes = text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) && !number;
    if !computes && !text.contains(['"', ',', '\r', '\n']) {
        out.push_str(&text);
        return;
    }
    out.push('"');
    out.extend(computes.then_some('\''));
    out.push_str(&text.replace('"', "\"\""));
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(text: &str) -> String {
        let mut out = String::new();
        push_cell(&mut out, text);
        out
    }

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        assert_eq!(cell("plain"), "plain");
        assert_eq!(cell("a, b"), "\"a, b\"");
        assert_eq!(cell("say \"no\"\r\nand go"), "\"say \"\"no\"\"\r\nand go\"");
        assert_eq!(cell(""), "");
    }

    #[test]
    fn no_cell_is_a_formula() {
        for bad in ["=1+1", "+cmd", "-cmd", "@SUM(A1)", "\tx", "\rx", "＝1", "\u{2068}=1+1"] {
            let cell = cell(bad);
            assert!(cell.starts_with("\"'"), "{cell}");
        }
        assert_eq!(cell("-12.50"), "-12.50");
        assert_eq!(cell("2030-01-01"), "2030-01-01");
    }

    #[test]
    fn amounts_carry_the_decimals_of_their_currency() {
        let currency = |code: &str| code.parse::<Currency>().expect("a currency");
        let cells =
            |range, code| -> Vec<String> { amount(range, currency(code)).into_iter().map(|(_, text)| text).collect() };
        let row = cells(Range { min: 1_500, max: Some(60_250) }, "KWD");
        assert_eq!(row, ["KWD", "1.500", "60.250"]);
        let row = cells(Range { min: 900, max: None }, "JPY");
        assert_eq!(row, ["JPY", "900"]);
    }
}
