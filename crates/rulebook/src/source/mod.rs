//! A rulebook as it is written: the format of `docs/rulebook-format.md`, type by type. Nothing is resolved yet.

mod amount;
mod directory;
mod duty;
mod edition;
mod file;
mod people;
mod place_time;
mod rule;
mod schema;
mod values;

pub use amount::{Amount, Fee, FeeReading, Later, Per};
pub use directory::{Detail, EventDates, FollowUp, OfficialNames, Record, RecordKind, Term, TermKind};
pub use duty::{Due, Moves, ObligationEdition};
pub use edition::{Edition, EditionFields, Entity, Moment, Transition};
pub use file::{SourceFile, json_schema};
pub use people::{Authority, Desk, Omission, RulebookHead, Source, SourceKind};
pub use place_time::{Calendar, CalendarYear, HolidayRule, HolidayStatus, ListedHoliday, MonthDay, WeekdayWord};
pub use rule::{
    AdvisersSay, Bundle, Channel, Choice, Constraint, EvidenceClass, EvidenceEdition, Fact, FactType, GoalEdition,
    Need, Origin, RouteEdition, Sets, State, StepEdition, Trap, Turns, Validity,
};
pub use schema::{Property, Schemas};
pub use values::{
    Citation, Clause, Confidence, CountryCode, Days, ExprText, Id, OneOrMany, Precision, RoundingWord, Text, VagueDay,
    When, Word, read_word,
};

pub(crate) use edition::edition;
pub(crate) use values::words;
