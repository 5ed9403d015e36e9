//! A home page with content, for the gallery: an invented corridor.

use text::Lang;

use super::{Change, HomeView, RouteGlance};
use crate::Desk;
use crate::url::Place;

pub(crate) fn usual(lang: Lang) -> HomeView {
    let pick = |words: [&str; 3]| {
        let [en, ur, ar] = words;
        String::from(match lang {
            Lang::En => en,
            Lang::Ur => ur,
            Lang::Ar => ar,
        })
    };
    let route = |title, line, closed: bool| RouteGlance {
        title: pick(title),
        line: pick(line),
        href: Place::Guide.href(lang),
        closed,
    };
    let change = |iso: &str, date, title| Change {
        iso: iso.to_owned(),
        date: pick(date),
        title: pick(title),
        href: Place::Guide.href(lang),
    };
    HomeView {
        corridor: Some(pick(["From Aland to Beland", "الفستان سے بےلستان", "من ألفستان إلى بيلستان"])),
        routes: vec![
            route(
                [
                    "Service company, wholly foreign",
                    "خدماتی کمپنی، مکمل غیر ملکی ملکیت",
                    "شركة خدمات بملكية أجنبية كاملة",
                ],
                [
                    "For a firm that wants to own all of its company abroad and can show audited accounts.",
                    "اس کمپنی کے لیے جو بیرون ملک پوری ملکیت اپنے پاس رکھنا چاہے اور آڈٹ شدہ حسابات دکھا سکے۔",
                    "لشركة تريد أن تملك شركتها في الخارج كاملةً، ولديها حسابات مدققة.",
                ],
                false,
            ),
            route(
                ["Branch of the firm at home", "اپنے ملک کی کمپنی کی شاخ", "فرع للشركة الأم"],
                [
                    "For work under a contract that is already signed; the parent answers for everything.",
                    "پہلے سے دستخط شدہ معاہدے کے تحت کام کے لیے؛ ذمہ داری اصل کمپنی کی رہتی ہے۔",
                    "للعمل بموجب عقد موقّع، وتتحمل الشركة الأم المسؤولية كاملة.",
                ],
                false,
            ),
            route(
                ["Joint venture with a local partner", "مقامی شریک کے ساتھ مشترکہ کمپنی", "مشروع مشترك مع شريك محلي"],
                ["For a firm that has found its partner.", "اس کمپنی کے لیے جسے شریک مل چکا ہے۔", "لشركة وجدت شريكها."],
                false,
            ),
            route(
                ["Liaison office", "رابطہ دفتر", "مكتب اتصال"],
                [
                    "May not trade, so it leads to no registration.",
                    "تجارت کی اجازت نہیں، اس لیے اس سے رجسٹریشن نہیں ملتی۔",
                    "لا يحق له مزاولة التجارة، فلا يؤدي إلى تسجيل.",
                ],
                true,
            ),
        ],
        changes: Some(vec![
            change(
                "2026-04-03",
                ["3 April 2026", "3 اپریل 2026", "٣ أبريل ٢٠٢٦"],
                [
                    "One register for the whole country replaces those of the towns",
                    "شہروں کے رجسٹروں کی جگہ پورے ملک کا ایک رجسٹر",
                    "سجل واحد للدولة كلها بدل سجلات المدن",
                ],
            ),
            change(
                "2025-02-10",
                ["10 February 2025", "10 فروری 2025", "١٠ فبراير ٢٠٢٥"],
                ["Registration in place of a licence", "لائسنس کے بجائے رجسٹریشن", "التسجيل بدل الترخيص"],
            ),
        ]),
        desk: Desk { email: Some("desk@example.org".to_owned()), url: Some("https://desk.example.org".to_owned()) },
        note: None,
    }
}
