//! Names, values and reasons of a rulebook in a reader's words.

use std::borrow::Cow;

use calendar::Day;
use expr::value::Currency;
use rulebook::Rulebook;
use rulebook::checked::{AuthorityIx, EvidenceIx, FactIx, GoalIx, RouteIx, SourceIx, StateIx, StepIx};
use rulebook::plan::{Change, Range, Reason, ReasonKind, StepPlan};
use rulebook::source::{Amount, Edition, FactType, Text};
use text::{Lang, Locale, say};

/// A rulebook as it is read in a language, with the names that its things have on a day.
#[derive(Clone, Copy)]
pub struct Wording<'b> {
    /// The rulebook.
    pub book: &'b Rulebook,
    /// The language and its digits.
    pub locale: Locale,
    /// The day whose names are used.
    pub on: Day,
}

impl<'b> Wording<'b> {
    /// A text in the reader's language and digits.
    #[must_use]
    pub fn text(&self, text: &'b Text) -> Cow<'b, str> {
        self.locale.digits_in(match self.locale.lang {
            Lang::En => &text.en,
            Lang::Ur => &text.ur,
            Lang::Ar => &text.ar,
        })
    }

    /// The name of a paper.
    #[must_use]
    pub fn evidence(&self, ix: EvidenceIx) -> Cow<'b, str> {
        let entity = &self.book.entities.evidence[ix];
        self.named(entity.nearest(self.on), entity.id.as_str())
    }

    /// The name of a paper with the states it must be in.
    #[must_use]
    pub fn prepared(&self, evidence: EvidenceIx, states: &[StateIx]) -> Cow<'b, str> {
        let paper = self.evidence(evidence);
        if states.is_empty() {
            return paper;
        }
        let states: Vec<_> = states.iter().map(|state| self.state(*state)).collect();
        Cow::Owned(format!("{paper} ({})", self.locale.and(&states)))
    }

    /// The name of a step.
    #[must_use]
    pub fn step(&self, ix: StepIx) -> Cow<'b, str> {
        let entity = &self.book.entities.steps[ix];
        self.named(entity.nearest(self.on), entity.id.as_str())
    }

    /// The name of a step of a plan, with the paper that it prepares.
    #[must_use]
    pub fn planned(&self, step: &StepPlan) -> Cow<'b, str> {
        let title = self.text(&self.book.entities.steps[step.step].editions[step.edition].title);
        match step.paper {
            None => title,
            Some(paper) => Cow::Owned(format!("{title}: {}", self.evidence(paper))),
        }
    }

    /// The name of a route.
    #[must_use]
    pub fn route(&self, ix: RouteIx) -> Cow<'b, str> {
        let entity = &self.book.entities.routes[ix];
        self.named(entity.nearest(self.on), entity.id.as_str())
    }

    /// The name of a goal.
    #[must_use]
    pub fn goal(&self, ix: GoalIx) -> Cow<'b, str> {
        let entity = &self.book.entities.goals[ix];
        self.named(entity.nearest(self.on), entity.id.as_str())
    }

    /// The name of an authority.
    #[must_use]
    pub fn authority(&self, ix: AuthorityIx) -> Cow<'b, str> {
        self.text(&self.book.entities.authorities[ix].title)
    }

    /// The name of a state.
    #[must_use]
    pub fn state(&self, ix: StateIx) -> Cow<'b, str> {
        self.text(&self.book.entities.states[ix].title)
    }

    /// The title of a source, in its own language.
    #[must_use]
    pub fn source(&self, ix: SourceIx) -> &'b str {
        &self.book.entities.sources[ix].title
    }

    /// The short name of a fact.
    #[must_use]
    pub fn fact(&self, ix: FactIx) -> Cow<'b, str> {
        self.text(&self.book.entities.fact(ix).label)
    }

    fn named<E: Edition>(&self, edition: Option<&'b E>, id: &'b str) -> Cow<'b, str> {
        edition.map_or(Cow::Borrowed(id), |edition| self.text(edition.common().title))
    }

    /// A value of a fact.
    #[must_use]
    pub fn value(&self, ix: FactIx, value: i64) -> String {
        let (l, fact) = (self.locale, self.book.entities.fact(ix));
        let titles = |set: i64| -> Vec<Cow<'b, str>> {
            let chosen = |at: usize| u32::try_from(at).ok().and_then(|at| set.checked_shr(at)).unwrap_or(0) & 1 == 1;
            let choices = fact.choices.iter().enumerate();
            choices.filter(|(at, _)| chosen(*at)).map(|(_, choice)| self.text(&choice.title)).collect()
        };
        match fact.kind {
            FactType::Bool => (if value != 0 { say::common::yes(l) } else { say::common::no(l) }).to_owned(),
            FactType::Integer | FactType::Text => match &fact.unit {
                None => l.integer(value),
                Some(unit) => format!("{} {}", l.integer(value), self.text(unit)),
            },
            FactType::Percent => l.percent(value),
            FactType::Date => l.date(Day::from_number(value)),
            FactType::Money => {
                fact.currency.map_or_else(|| l.integer(value), |currency| l.money(value, currency.code()))
            }
            FactType::Country => {
                let code = self.book.entities.facts.format(ix, value);
                l.country(&code).map_or(code, str::to_owned)
            }
            FactType::Choice => usize::try_from(value)
                .ok()
                .and_then(|at| fact.choices.get(at))
                .map_or_else(String::new, |choice| self.text(&choice.title).into_owned()),
            FactType::Choices if value == 0 => say::interview::none_of_these(l).to_owned(),
            FactType::Choices => l.and(&titles(value)),
        }
    }

    /// Several facts by their short names.
    #[must_use]
    pub fn facts(&self, facts: &[FactIx]) -> String {
        self.locale.and(&facts.iter().map(|fact| self.fact(*fact)).collect::<Vec<_>>())
    }

    /// A set of changes, each with the value that it asks for.
    #[must_use]
    pub fn changes(&self, changes: &[Change]) -> String {
        let said =
            |(fact, to): &Change| say::compare::opens_when(self.locale, &self.fact(*fact), &self.value(*fact, *to));
        self.locale.and(&changes.iter().map(said).collect::<Vec<_>>())
    }

    /// Why a route is not open, in the words of its clause where the rulebook has them.
    #[must_use]
    pub fn reason(&self, route: RouteIx, edition: Option<usize>, reason: &Reason) -> String {
        let l = self.locale;
        let text = edition.and_then(|at| self.book.entities.routes[route].editions.get(at));
        let rule = edition.and_then(|at| self.book.rules.routes[usize::from(route.0)].get(at));
        match &reason.kind {
            ReasonKind::NotInForce => say::cli::route_not_in_force(l, &l.date(self.on)),
            ReasonKind::NoEntry => match text.and_then(|text| text.no_entry.as_ref()) {
                Some(says) => self.text(says).into_owned(),
                None => String::new(),
            },
            ReasonKind::Need { evidence, state, not_in_force } => {
                let paper = self.prepared(*evidence, state.as_slice());
                match (reason.value, not_in_force) {
                    (None, _) => say::cli::need_undecided(l, &paper),
                    (Some(_), true) => say::cli::need_not_in_force(l, &paper),
                    (Some(_), false) => say::cli::need_unfilled(l, &paper),
                }
            }
            ReasonKind::Condition { clause } => {
                let says = rule.and_then(|rule| rule.when.clauses.get(*clause)).and_then(|clause| clause.says.as_ref());
                match says {
                    Some(says) => self.text(says).into_owned(),
                    None => crate::diagnostic::isolated(l, &reason.expr),
                }
            }
        }
    }

    /// An amount as far as it is known.
    #[must_use]
    pub fn amount(&self, range: Range, currency: &str) -> String {
        let l = self.locale;
        match (range.min, range.max) {
            (0, None) => say::common::unknown(l).to_owned(),
            (min, None) => say::common::at_least(l, &l.money(min, currency)),
            (min, Some(max)) => l.money_range(min, max, currency),
        }
    }

    /// The same without its currency, for a column whose head names it.
    #[must_use]
    pub fn bare_amount(&self, range: Range, currency: &str) -> String {
        let l = self.locale;
        match (range.min, range.max) {
            (0, None) => say::common::unknown(l).to_owned(),
            (min, None) => say::common::at_least(l, &l.amount(min, currency)),
            (min, Some(max)) => l.amount_range(min, max, currency),
        }
    }

    /// An amount as the rulebook writes it.
    #[must_use]
    pub fn written_amount(&self, amount: &Amount, currency: Option<Currency>) -> String {
        let l = self.locale;
        match amount {
            Amount::Fixed(money) => l.money(money.minor, money.currency.code()),
            Amount::Unknown => match currency {
                Some(currency) => {
                    let code = crate::diagnostic::isolated(l, currency.code());
                    format!("{} ({code})", say::common::unknown(l))
                }
                None => say::common::unknown(l).to_owned(),
            },
            Amount::Range { min, max: None } => say::common::at_least(l, &l.money(min.minor, min.currency.code())),
            Amount::Range { min, max: Some(max) } => l.money_range(min.minor, max.minor, min.currency.code()),
            Amount::Formula(formula) => crate::diagnostic::isolated(l, &formula.text),
        }
    }
}
