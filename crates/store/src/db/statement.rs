//! A statement with its arguments, and how many rows it must touch.

use std::fmt::Write as _;

use crate::StoreError;
use crate::db::Value;

/// How many rows a statement touches. Otherwise its whole transaction fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expect {
    /// As many as it may.
    Any,
    /// Exactly one.
    One,
    /// One or none.
    AtMostOne,
}

/// A table whose rows are written whole.
#[derive(Debug)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// How many of the first columns are its key.
    pub key: usize,
    /// Its columns, those of the key first.
    pub columns: &'static [&'static str],
}

impl Table {
    /// The statement that writes so many whole rows, in place of those with the same keys if `replace`, else only new ones.
    pub(crate) fn insert(&self, rows: usize, replace: bool) -> String {
        let mut sql = format!("INSERT INTO {} ({}) VALUES ", self.name, self.columns.join(", "));
        sql.push_str(&placeholders(rows, self.columns.len()));
        if replace {
            let _ = write!(sql, " ON CONFLICT ({}) DO ", self.columns[..self.key].join(", "));
            let set: Vec<String> =
                self.columns[self.key..].iter().map(|name| format!("{name} = excluded.{name}")).collect();
            if set.is_empty() {
                sql.push_str("NOTHING");
            } else {
                let _ = write!(sql, "UPDATE SET {}", set.join(", "));
            }
        }
        sql
    }
}

/// What a statement does.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Does {
    /// What its text says.
    Sql(&'static str),
    /// Writes a whole row, new or in place of the one with its key.
    Put(&'static Table),
}

/// A statement with its arguments. One text, with `$1`, `$2`, …, serves both engines.
#[derive(Clone, Debug)]
pub struct Statement {
    pub(crate) does: Does,
    pub(crate) args: Vec<Value>,
    pub(crate) expect: Expect,
}

impl Statement {
    /// A statement that touches as many rows as it may.
    #[must_use]
    pub fn new(sql: &'static str, args: Vec<Value>) -> Self {
        Self { does: Does::Sql(sql), args, expect: Expect::Any }
    }

    /// A statement that must touch exactly one row.
    #[must_use]
    pub fn one(sql: &'static str, args: Vec<Value>) -> Self {
        Self { does: Does::Sql(sql), args, expect: Expect::One }
    }

    /// A statement that must not touch more than one row.
    #[must_use]
    pub fn at_most_one(sql: &'static str, args: Vec<Value>) -> Self {
        Self { does: Does::Sql(sql), args, expect: Expect::AtMostOne }
    }

    /// Writes a whole row, new or in place of the one with its key. Rows of one table that are written together go in one statement, so
    /// this is how read models are written.
    #[must_use]
    pub fn put(table: &'static Table, row: Vec<Value>) -> Self {
        Self { does: Does::Put(table), args: row, expect: Expect::Any }
    }

    /// Fails if it touched another number of rows than it must.
    pub(crate) fn check(&self, touched: u64) -> Result<(), StoreError> {
        let right = match self.expect {
            Expect::Any => true,
            Expect::One => touched == 1,
            Expect::AtMostOne => touched <= 1,
        };
        if right { Ok(()) } else { Err(StoreError::Rows { sql: self.sql(), touched }) }
    }

    /// Its text.
    pub(crate) fn sql(&self) -> String {
        match self.does {
            Does::Sql(sql) => sql.to_owned(),
            Does::Put(table) => table.insert(1, true),
        }
    }
}

/// Parameters for so many rows: `($1, $2), ($3, $4)`.
pub(crate) fn placeholders(rows: usize, columns: usize) -> String {
    let mut sql = String::with_capacity(rows * columns * 6);
    for number in 1..=rows * columns {
        let before = match number % columns {
            1 if number == 1 => "(",
            1 => "), (",
            _ if columns == 1 && number > 1 => "), (",
            _ if columns == 1 => "(",
            _ => ", ",
        };
        // Writing to a string does not fail.
        let _ = write!(sql, "{before}${number}");
    }
    sql.push(')');
    sql
}

/// Into how many rows at once `count` rows are split, so that few texts of a statement serve all counts.
pub(crate) fn portions(mut count: usize) -> Vec<usize> {
    const SIZES: [usize; 11] = [64, 32, 16, 8, 7, 6, 5, 4, 3, 2, 1];
    let mut parts = Vec::new();
    for size in SIZES {
        while count >= size {
            parts.push(size);
            count -= size;
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    static SEATS: Table = Table { name: "seats", key: 2, columns: &["hall", "number", "guest"] };

    #[test]
    fn a_put_writes_whole_rows() {
        assert_eq!(
            SEATS.insert(2, true),
            "INSERT INTO seats (hall, number, guest) VALUES ($1, $2, $3), ($4, $5, $6) \
             ON CONFLICT (hall, number) DO UPDATE SET guest = excluded.guest"
        );
        assert_eq!(SEATS.insert(1, false), "INSERT INTO seats (hall, number, guest) VALUES ($1, $2, $3)");
    }

    #[test]
    fn rows_are_written_in_few_sizes() {
        assert_eq!(portions(0), Vec::<usize>::new());
        assert_eq!(portions(37), [32, 5]);
        assert_eq!(portions(140), [64, 64, 8, 4]);
    }

    #[test]
    fn a_statement_says_how_many_rows_it_touches() {
        let one = Statement::one("DELETE FROM seats WHERE number = $1", vec![Value::from(3)]);
        assert!(one.check(1).is_ok());
        assert!(matches!(one.check(0), Err(StoreError::Rows { touched: 0, .. })));
        assert!(Statement::at_most_one("x", vec![]).check(2).is_err());
    }
}
