use maud::html;
use text::Locale;

use super::say;
use crate::ui::{Choice, ChoiceQuestion, ErrorSummary, Fault, Field, Length, Pick, Sample, SearchBox};
use crate::url::Place;

pub(super) fn samples(l: Locale) -> Vec<Sample> {
    let choice = |value, label, hint, chosen, apart| Choice { value, label, hint, chosen, apart };
    let rent = say(l, ["A rented office", "کرائے کا دفتر", "مكتب مستأجر"]);
    let own = say(l, ["An office of its own", "اپنا دفتر", "مكتب مملوك"]);
    let shared = say(l, ["A shared office", "مشترکہ دفتر", "مكتب مشترك"]);
    let shared_hint = say(
        l,
        [
            "A desk in a business centre that is licensed to give addresses.",
            "کسی ایسے کاروباری مرکز میں جگہ جسے پتہ دینے کی اجازت ہو۔",
            "مكان في مركز أعمال مرخص له بمنح العناوين.",
        ],
    );
    let unknown = say(l, ["I don't know", "مجھے معلوم نہیں", "لا أعرف"]);
    let office = say(l, ["Which office will the firm have?", "کمپنی کا دفتر کیسا ہوگا؟", "أي مكتب سيكون للشركة؟"]);
    let why = say(
        l,
        [
            "Some licences ask for an address that the firm alone uses.",
            "بعض لائسنسوں کے لیے ایسا پتہ چاہیے جو صرف یہی کمپنی استعمال کرے۔",
            "تشترط بعض التراخيص عنوانًا تنفرد به الشركة.",
        ],
    );
    let choose = say(l, ["Choose one of the answers", "جوابوں میں سے ایک چنیں", "اختر إحدى الإجابات"]);
    let revenue = say(l, ["Revenue of the last year", "پچھلے سال کی آمدنی", "إيرادات السنة الماضية"]);
    let digits = say(l, ["Digits of any script will do.", "ہندسے کسی بھی رسم الخط میں لکھیں۔", "تُقبل الأرقام بأي خط."]);
    let no_amount = say(l, ["Write an amount, such as 12,000", "رقم لکھیں، جیسے 12,000", "اكتب مبلغًا، مثل ١٢٬٠٠٠"]);
    let problem = say(l, ["Two answers need another look", "دو جواب دوبارہ دیکھیں", "إجابتان تحتاجان إلى مراجعة"]);
    let field = |name, error, value| Field {
        name,
        label: html! { (revenue) },
        hint: Some(digits),
        error,
        value,
        length: Length::Short,
        keyboard: "decimal",
        unit: Some("SAR"),
    };
    vec![
        Sample::new(
            "error summary",
            ErrorSummary {
                title: problem,
                faults: vec![
                    Fault { field: "office-bad", says: choose },
                    Fault { field: "revenue-bad", says: no_amount },
                ],
            },
        )
        .beside(html! {
            (ChoiceQuestion {
                name: "office-bad",
                legend: html! { (office) },
                hint: None,
                error: Some(choose),
                pick: Pick::One,
                choices: vec![choice("rent", rent, None, false, false), choice("own", own, None, false, false)],
            })
            (field("revenue-bad", Some(no_amount), "a lot"))
        }),
        Sample::new(
            "question",
            ChoiceQuestion {
                name: "office",
                legend: html! { h2 { (office) } },
                hint: Some(why),
                error: None,
                pick: Pick::One,
                choices: vec![
                    choice("rent", rent, None, true, false),
                    choice("own", own, None, false, false),
                    choice("shared", shared, Some(shared_hint), false, false),
                    choice("unknown", unknown, None, false, true),
                ],
            },
        ),
        Sample::new(
            "question, several answers",
            ChoiceQuestion {
                name: "offices",
                legend: html! { (office) },
                hint: None,
                error: None,
                pick: Pick::Many,
                choices: vec![choice("rent", rent, None, true, false), choice("own", own, None, true, false)],
            },
        ),
        Sample::new("field", field("revenue", None, "9000000")),
        Sample::new(
            "field, empty and long",
            Field { length: Length::Long, hint: None, unit: None, keyboard: "text", ..field("name", None, "") },
        ),
        Sample::new(
            "search",
            SearchBox {
                label: say(l, ["Search the guide", "رہنما میں تلاش", "ابحث في الدليل"]),
                button: say(l, ["Search", "تلاش", "بحث"]),
                action: Place::Search.href(l.lang),
                value: "",
            },
        ),
    ]
}
