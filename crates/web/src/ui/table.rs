//! Tables. On a narrow screen they scroll in their own frame, which the keyboard reaches.

use maud::{Markup, Render, html};

/// One column.
#[derive(Clone, Copy, Debug)]
pub struct Column<'a> {
    /// Its heading.
    pub title: &'a str,
    /// Whether it holds numbers, which stand under each other.
    pub numbers: bool,
}

/// One cell.
pub type Cell = Markup;

/// A table.
#[derive(Clone, Debug)]
pub struct Table<'a> {
    /// Names the table; it also makes the ids unique on the page.
    pub id: &'a str,
    /// What it shows.
    pub caption: &'a str,
    /// The columns; the first names the rows.
    pub columns: Vec<Column<'a>>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
    /// The sum, if there is one.
    pub total: Option<Vec<Cell>>,
}

impl Table<'_> {
    fn row(&self, cells: &[Cell]) -> Markup {
        html! {
            tr {
                @for (column, cell) in self.columns.iter().zip(cells).take(1) {
                    th scope="row" class=[column.numbers.then_some("n")] { (cell) }
                }
                @for (column, cell) in self.columns.iter().zip(cells).skip(1) {
                    td class=[column.numbers.then_some("n")] { (cell) }
                }
            }
        }
    }
}

impl Render for Table<'_> {
    fn render(&self) -> Markup {
        html! {
            div class="scroll" role="region" aria-labelledby={ (self.id) "-caption" } tabindex="0" {
                table {
                    caption id={ (self.id) "-caption" } { (self.caption) }
                    thead {
                        tr {
                            @for column in &self.columns {
                                th scope="col" class=[column.numbers.then_some("n")] { (column.title) }
                            }
                        }
                    }
                    tbody { @for row in &self.rows { (self.row(row)) } }
                    @if let Some(total) = &self.total { tfoot { (self.row(total)) } }
                }
            }
        }
    }
}
