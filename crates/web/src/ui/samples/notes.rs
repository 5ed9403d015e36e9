use maud::html;
use text::{Lang, Locale};

use super::say;
use crate::ui::{
    Badge, Breadcrumb, Button, Code, Confidence, ConfidenceNote, Crumb, DateSpan, Day, Details, DraftNote, Foreign,
    LinkButton, Money, Notice, Sample, Status, Tone, Weight,
};
use crate::url::Place;

const STATUS_WORDS: [(Status, [&str; 3]); 7] = [
    (Status::Open, ["Open", "کھلا", "مفتوح"]),
    (Status::Closed, ["Closed", "بند", "مغلق"]),
    (Status::Undecided, ["Undecided", "غیر طے شدہ", "غير محسوم"]),
    (Status::Done, ["Done", "مکمل", "مكتمل"]),
    (Status::Turn, ["Your turn", "آپ کی باری", "دورك الآن"]),
    (Status::Todo, ["Not started", "شروع نہیں ہوا", "لم يبدأ"]),
    (Status::Wrong, ["Lapsed", "میعاد ختم", "انتهت صلاحيته"]),
];

const LONG: [&str; 3] = [
    "The name stays reserved for sixty days. The lease that it needs takes longer at its slowest, so reserve the name after the office is found.",
    "نام ساٹھ دن تک محفوظ رہتا ہے۔ اس کے لیے درکار کرایہ نامہ سست ترین صورت میں اس سے زیادہ وقت لیتا ہے، اس لیے دفتر مل جانے کے بعد نام محفوظ کرائیں۔",
    "يبقى الاسم محجوزًا ستين يومًا، وقد يستغرق عقد الإيجار الذي يحتاج إليه أكثر من ذلك في أبطأ الأحوال؛ لذا احجز الاسم بعد العثور على المكتب.",
];

pub(super) fn samples(l: Locale) -> Vec<Sample> {
    let home = say(l, ["Guide", "رہنما", "الدليل"]);
    let steps = say(l, ["Steps", "مراحل", "الخطوات"]);
    let crumbs = vec![
        Crumb { title: home, href: Place::Guide.href(l.lang) },
        Crumb { title: steps, href: Place::Guide.href(l.lang).with("kind", "step") },
    ];
    let notice = |tone, title| Notice { tone, title, body: html! { p { (say(l, LONG)) } } };
    let day = Day { iso: "2026-04-03", text: say(l, ["3 April 2026", "3 اپریل 2026", "٣ أبريل ٢٠٢٦"]) };
    let last = Day { iso: "2026-05-12", text: say(l, ["12 May 2026", "12 مئی 2026", "١٢ مايو ٢٠٢٦"]) };
    let continue_ = say(l, ["Continue", "جاری رکھیں", "متابعة"]);
    let back = say(l, ["Back", "پیچھے", "رجوع"]);
    let advisers = say(
        l,
        [
            "Two advisers say so; no official text seen.",
            "دو مشیر یہی کہتے ہیں؛ کوئی سرکاری متن نہیں دیکھا گیا۔",
            "يقول بذلك مستشاران؛ ولم يُطَّلع على نص رسمي.",
        ],
    );
    let official = say(l, ["The official text says so.", "سرکاری متن یہی کہتا ہے۔", "النص الرسمي ينص على ذلك."]);
    let checked =
        say(l, ["Last checked on 25 November 2026.", "آخری جانچ 25 نومبر 2026۔", "آخر تحقق في ٢٥ نوفمبر ٢٠٢٦."]);
    let draft = say(
        l,
        [
            "No second reader has gone over this text yet.",
            "اس متن کو ابھی کسی دوسرے پڑھنے والے نے نہیں جانچا۔",
            "لم يراجع هذا النص قارئ ثانٍ بعد.",
        ],
    );
    let money = [
        Money::Exact(say(l, ["SAR 12,000", "SAR 12,000", "١٢٬٠٠٠ SAR"])),
        Money::AtLeast(say(l, ["at least SAR 2,400", "کم از کم SAR 2,400", "‏٢٬٤٠٠ SAR على الأقل"])),
        Money::Unknown(say(l, ["unknown", "نامعلوم", "غير معروف"])),
    ];
    let why = say(l, ["Why is this asked?", "یہ کیوں پوچھا جاتا ہے؟", "لماذا نسأل؟"]);
    vec![
        Sample::new("trail", Breadcrumb { label: home, crumbs }),
        Sample::new(
            "prose",
            html! {
                h2 { (say(l, ["Reserve the name", "نام محفوظ کرائیں", "حجز الاسم"])) }
                p { (say(l, LONG)) " " (Code("desk@example.org")) " · " (Foreign { lang: Lang::Ar, text: "وزارة التجارة" }) " · " (Foreign { lang: Lang::En, text: "Register of Firms" }) }
                p { strong { (say(l, ["In force since", "نافذ از", "نافذ منذ"])) } " " (DateSpan { from: day, to: Some(last) }) }
                p { a href=(Place::Guide.href(l.lang)) { (steps) } " " (DateSpan { from: day, to: None }) }
            },
        ),
        Sample::new(
            "badges",
            html! { p class="buttons" { @for (status, word) in STATUS_WORDS { (Badge { status, word: say(l, word) }) } } },
        ),
        Sample::new(
            "money",
            html! { p { @for (place, amount) in money.iter().enumerate() { @if place > 0 { " · " } (amount) } } },
        ),
        Sample::new(
            "buttons",
            html! {
                form method="get" class="buttons" {
                    (Button { label: continue_, weight: Weight::Main, sends: Some(("next", "1")) })
                    (Button { label: back, weight: Weight::Quiet, sends: None })
                    (LinkButton { label: continue_, href: Place::Start.href(l.lang), weight: Weight::Large })
                    (LinkButton { label: back, href: Place::Start.href(l.lang), weight: Weight::Quiet })
                }
            },
        ),
        Sample::new("notice", notice(Tone::Info, None)),
        Sample::new("notice, your turn", notice(Tone::Turn, Some(say(l, ["Your turn", "آپ کی باری", "دورك الآن"])))),
        Sample::new("notice, done", notice(Tone::Done, None)),
        Sample::new(
            "notice, wrong",
            notice(Tone::Wrong, Some(say(l, ["These answers contradict", "یہ جوابات متضاد ہیں", "الإجابات متناقضة"]))),
        ),
        Sample::new(
            "confidence, low",
            ConfidenceNote { level: Confidence::Low, text: advisers, checked: Some(checked) },
        ),
        Sample::new("confidence, medium", ConfidenceNote { level: Confidence::Medium, text: advisers, checked: None }),
        Sample::new(
            "confidence, high",
            ConfidenceNote { level: Confidence::High, text: official, checked: Some(checked) },
        ),
        Sample::new("draft", DraftNote(draft)),
        Sample::new("details, closed", Details { summary: why, body: html! { p { (say(l, LONG)) } }, open: false }),
        Sample::new("details, open", Details { summary: why, body: html! { p { (say(l, LONG)) } }, open: true }),
    ]
}
