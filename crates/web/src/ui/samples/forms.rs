use maud::html;
use text::Locale;

use super::say;
use crate::ui::{
    Button, Choice, ChoiceQuestion, Entry, ErrorSummary, Fault, Field, FileField, Known, KnownField, Length, Pick,
    PostForm, Sample, SearchBox, Select, TextArea, Weight,
};
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
        Sample::new("form that changes something", post(l, None)),
        Sample::new("form that changes something, in error", post(l, Some(choose))),
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

fn post(l: Locale, error: Option<&str>) -> PostForm<'_> {
    let place = say(l, ["Town", "شہر", "المدينة"]);
    let n = |name: &'static str, bad: &'static str| if error.is_some() { bad } else { name };
    PostForm {
        action: Place::Start.href(l.lang),
        key: "0193a6c0-7d4e-7000-8000-00000000002a",
        seen: Some(7),
        files: true,
        body: html! {
            (KnownField {
                name: n("mail", "mail-bad"), knows: Known::Email, label: say(l, ["E-mail address", "ای میل پتا", "عنوان البريد"]), hint: None, error,
                value: "aisha@example.pk",
            })
            (Select {
                name: n("town", "town-bad"), label: place, hint: None, error, nothing: Some(say(l, ["Choose", "چنیں", "اختيار"])),
                entries: vec![Entry { value: "a", label: say(l, ["Lahore", "لاہور", "لاهور"]) }, Entry { value: "b", label: say(l, ["Riyadh", "ریاض", "الرياض"]) }],
                value: "b",
            })
            (TextArea { name: n("words", "words-bad"), label: say(l, ["In your words", "اپنے الفاظ میں", "بكلماتكم"]), hint: None, error, value: "", lines: 3 })
            (FileField { name: n("files", "files-bad"), label: say(l, ["Files", "فائلیں", "الملفات"]), hint: None, error, several: true })
            (Button { label: say(l, ["Send", "بھیجیں", "إرسال"]), weight: Weight::Main, sends: None })
        },
    }
}
