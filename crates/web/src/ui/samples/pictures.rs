use text::Locale;

use super::say;
use crate::ui::{Bar, Lane, OffDays, Sample, Tick, Timeline};

pub(super) fn samples(l: Locale) -> Vec<Sample> {
    let bar = |label, from, until, at_most, critical| Bar { label: say(l, label), from, until, at_most, critical };
    // Weekends of a picture that begins on a Monday: Saturday and Sunday on one side, Friday and Saturday on the other.
    let weekends =
        |first: u32| (0..12).map(|week| OffDays { from: week * 7 + first, until: week * 7 + first + 2 }).collect();
    vec![Sample::new(
        "timeline",
        Timeline {
            id: "plan",
            rtl: l.lang.is_rtl(),
            says: say(
                l,
                [
                    "From the first step on 6 April to the registration on 24 June",
                    "6 اپریل کے پہلے مرحلے سے 24 جون کی رجسٹریشن تک",
                    "من الخطوة الأولى في ٦ أبريل إلى التسجيل في ٢٤ يونيو",
                ],
            ),
            key: say(
                l,
                [
                    "A delay in a solid bar delays everything. The dots show how late a step may end.",
                    "گہری پٹی میں تاخیر سے سب کچھ مؤخر ہوتا ہے۔ نقطے بتاتے ہیں کہ مرحلہ زیادہ سے زیادہ کب ختم ہوگا۔",
                    "التأخر في شريط مصمت يؤخر كل شيء. وتبين النقاط أقصى تأخر لانتهاء الخطوة.",
                ],
            ),
            days: 84,
            ticks: vec![
                Tick { day: 0, label: say(l, ["April", "اپریل", "أبريل"]) },
                Tick { day: 25, label: say(l, ["May", "مئی", "مايو"]) },
                Tick { day: 56, label: say(l, ["June", "جون", "يونيو"]) },
            ],
            lanes: vec![
                Lane {
                    label: say(l, ["Days off in Aland", "الفستان کی تعطیلات", "عطلات ألفستان"]), off: weekends(5)
                },
                Lane {
                    label: say(l, ["Days off in Beland", "بےلستان کی تعطیلات", "عطلات بيلستان"]), off: weekends(4)
                },
            ],
            bars: vec![
                bar(["Certify the accounts", "حسابات کی تصدیق", "تصديق الحسابات"], 0, 9, Some(14), true),
                bar(["Reserve the name", "نام محفوظ کرائیں", "حجز الاسم"], 2, 4, None, false),
                bar(["Register as an investor", "بطور سرمایہ کار رجسٹریشن", "التسجيل مستثمرًا"], 9, 30, Some(44), true),
                bar(["Open the bank account", "بینک اکاؤنٹ کھولیں", "فتح الحساب البنكي"], 58, 79, Some(84), true),
            ],
            today: Some((12, say(l, ["You are here", "آپ یہاں ہیں", "أنت هنا"]))),
        },
    )]
}
