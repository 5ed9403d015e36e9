//! Rules in words: conditions, amounts, fees, times, duties, and what a rule rests on.

mod amount;
mod basis;
mod condition;
mod due;
mod expression;
mod fee;
mod time;
