use maud::{Markup, Render, html};
use text::Locale;

use super::say;
use crate::ui::{
    Badge, CardRow, Column, EmptyState, Money, Pagination, Pair, Rows, Sample, Status, SummaryList, Table, Task,
    TaskList,
};
use crate::url::Place;

pub(super) fn samples(l: Locale) -> Vec<Sample> {
    let name = say(l, ["Reserve the name", "نام محفوظ کرائیں", "حجز الاسم"]);
    let lease = say(
        l,
        [
            "Register the lease of the office with the registry of tenancies",
            "دفتر کا کرایہ نامہ کرایہ داری رجسٹر میں درج کرائیں",
            "توثيق عقد إيجار المكتب في سجل الإيجارات",
        ],
    );
    let done = Badge { status: Status::Done, word: say(l, ["Done", "مکمل", "مكتمل"]) };
    let turn = Badge { status: Status::Turn, word: say(l, ["Your turn", "آپ کی باری", "دورك الآن"]) };
    let open = Badge { status: Status::Open, word: say(l, ["Open", "کھلا", "مفتوح"]) };
    let closed = Badge { status: Status::Closed, word: say(l, ["Closed", "بند", "مغلق"]) };
    let days = say(l, ["5–10 working days", "5 تا 10 ایامِ کار", "٥–١٠ أيام عمل"]);
    let amount = Money::Exact(say(l, ["SAR 400", "SAR 400", "٤٠٠ SAR"]));
    let unknown = Money::Unknown(say(l, ["unknown", "نامعلوم", "غير معروف"]));
    let nothing = EmptyState {
        says: say(l, ["Nothing was found.", "کچھ نہیں ملا۔", "لم يُعثر على شيء."]),
        leads: Some((
            say(l, ["See the whole guide", "پورا رہنما دیکھیں", "تصفح الدليل كاملًا"]),
            Place::Guide.href(l.lang),
        )),
    };
    let row = |title, side| CardRow { title, href: Some(Place::Guide.href(l.lang)), summary: Some(lease), side };
    let cell = |text: &str| -> Markup {
        html! { (text) }
    };
    let answer = say(l, ["A rented office", "کرائے کا دفتر", "مكتب مستأجر"]);
    let office = say(l, ["Office", "دفتر", "المكتب"]);
    let change = (say(l, ["Change", "بدلیں", "تعديل"]), office, Place::Start.href(l.lang));
    vec![
        Sample::new(
            "rows",
            Rows {
                rows: vec![
                    row(name, vec![open.render(), cell(days), amount.render()]),
                    row(lease, vec![closed.render()]),
                ],
                nothing: nothing.clone(),
            },
        ),
        Sample::new("rows, none", Rows { rows: vec![], nothing }),
        Sample::new(
            "tasks",
            TaskList {
                tasks: vec![
                    Task { title: name, href: Some(Place::Guide.href(l.lang)), hint: None, status: done },
                    Task { title: lease, href: Some(Place::Guide.href(l.lang)), hint: Some(days), status: turn },
                    Task {
                        title: name,
                        href: None,
                        hint: None,
                        status: Badge {
                            status: Status::Todo, word: say(l, ["Later", "بعد میں", "لاحقًا"])
                        },
                    },
                ],
            },
        ),
        Sample::new(
            "answers",
            SummaryList {
                pairs: vec![
                    Pair { key: office, value: cell(answer), change: Some(change) },
                    Pair {
                        key: say(l, ["Fee of the first year", "پہلے سال کی فیس", "رسوم السنة الأولى"]),
                        value: amount.render(),
                        change: None,
                    },
                ],
            },
        ),
        Sample::new(
            "table",
            Table {
                id: "fees",
                caption: say(l, ["Fees", "فیسیں", "الرسوم"]),
                columns: vec![
                    Column { title: say(l, ["Step", "مرحلہ", "الخطوة"]), numbers: false },
                    Column {
                        title: say(l, ["First year", "پہلا سال", "السنة الأولى"]), numbers: true
                    },
                    Column {
                        title: say(l, ["Later years", "بعد کے سال", "السنوات التالية"]), numbers: true
                    },
                ],
                rows: vec![
                    vec![cell(name), amount.render(), amount.render()],
                    vec![cell(lease), amount.render(), unknown.render()],
                ],
                total: Some(vec![
                    cell(say(l, ["Together", "کل", "المجموع"])),
                    Money::Exact(say(l, ["SAR 800", "SAR 800", "٨٠٠ SAR"])).render(),
                    Money::AtLeast(say(l, ["at least SAR 400", "کم از کم SAR 400", "‏٤٠٠ SAR على الأقل"])).render(),
                ]),
            },
        ),
        Sample::new(
            "pages",
            Pagination {
                label: say(l, ["Pages", "صفحات", "الصفحات"]),
                pages: (1..=4_u64)
                    .map(|page| (page.to_string(), Place::Search.href(l.lang).with("page", &page.to_string())))
                    .collect(),
                current: 1,
            },
        ),
        Sample::new("pages, only one", html! { p { "–" } (Pagination { label: "x", pages: vec![], current: 0 }) }),
    ]
}
