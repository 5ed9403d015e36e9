//! The types that an expression and its facts can have.

use crate::value::Currency;

/// Slot of a fact in an [`Env`](crate::Env).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactIndex(pub u16);

/// Slot of a piece of evidence in an [`Env`](crate::Env).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EvidenceIndex(pub u16);

/// A calendar, as [`WorkingDays`](crate::WorkingDays) knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CalendarIndex(pub u16);

/// One list of choices; two facts that share it can be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChoicesId(pub u16);

/// What a value is. Every value is one `i64`; the type says how it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// 0 or 1.
    Bool,
    /// The number itself.
    Int,
    /// Minor units of the currency.
    Money(Currency),
    /// Basis points.
    Percent,
    /// The number of a [`Day`](calendar::Day).
    Date,
    /// The place of the choice in its list.
    Choice(ChoicesId),
    /// A bit for each choice in its list, of which there may be [`MAX_CHOICES`](crate::MAX_CHOICES).
    Choices(ChoicesId),
    /// The number of a [`Country`](crate::value::Country).
    Country,
    /// Free text. A fact may have it; no expression can mention such a fact.
    Text,
}

impl Type {
    /// Whether `<` means something between two values of this type.
    #[must_use]
    pub fn is_ordered(self) -> bool {
        matches!(self, Self::Int | Self::Money(_) | Self::Percent | Self::Date)
    }

    /// Whether `==` means something between two values of this type.
    #[must_use]
    pub fn has_equality(self) -> bool {
        !matches!(self, Self::Choices(_) | Self::Text)
    }
}
