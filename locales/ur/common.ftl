## The frame of every page

common-site-name = دفتر
common-skip = اصل مواد پر جائیں
common-language = زبان
common-digits = ہندسے
common-main-menu = مرکزی فہرست
common-nav-home = سرورق
common-nav-account = میرا ڈیسک
common-nav-plan = آپ کا لائحۂ عمل
common-nav-guide = گائیڈ
common-nav-obligations = رجسٹریشن کے بعد
common-nav-agreement = معاہدہ
common-nav-directory = فہرستِ ادارہ جات
common-nav-search = تلاش
common-footer-law = دفتر قواعد کی وضاحت کرتا ہے، ان کی جگہ نہیں لیتا۔ حتمی حیثیت قانون کے متن اور مجاز ادارے کے فیصلے کو حاصل ہے۔
common-footer-privacy = دیکھنے اور لائحۂ عمل بنانے کے لیے کسی اکاؤنٹ کی ضرورت نہیں: آپ کے جوابات صفحے کے پتے میں رہتے ہیں اور محفوظ نہیں کیے جاتے۔ جو کچھ آپ ڈیسک پر کرتے ہیں وہ آپ کے اور ڈیسک کے لیے محفوظ رہتا ہے۔
common-footer-rules-on = قواعد بمطابق { $date }
common-footer-desk = ڈیسک
common-footer-machines = مشینوں کے لیے
common-footer-feed = قانون کی تبدیلیوں کی فیڈ
common-footer-code = سورس کوڈ

## Words that many pages share

common-yes = جی ہاں
common-no = جی نہیں
common-unknown = نامعلوم
common-none = کوئی نہیں
common-open = کھلا
common-closed = بند
common-undecided = فیصلہ باقی ہے
common-back = واپس
common-go-on = آگے بڑھیں
common-change = تبدیل کریں
common-remove = ہٹائیں
common-show = دکھائیں
common-show-all = سب دکھائیں
common-apply = لاگو کریں
common-details = تفصیل
common-print = پرنٹ کریں
common-download-as = بطور { $format } ڈاؤن لوڈ کریں
common-calendar-file = کیلنڈر فائل
common-copy-link = لنک کاپی کریں
common-link-copied = لنک کاپی ہو گیا۔
common-share = شیئر کریں
common-optional = اختیاری
common-other-site = دوسری ویب سائٹ کھلتی ہے
common-more-about = { $what } کے بارے میں مزید
common-and-more = اور مزید { $count }
common-note = نوٹ
common-warning = توجہ فرمائیں
common-today = آج
common-total = کل
common-first-year = پہلا سال
common-later-years = بعد کا ہر سال

## Amounts and time

common-at-least = کم از کم { $amount }
common-at-most = زیادہ سے زیادہ { $amount }
common-about = تقریباً { $amount }
common-days = { $count ->
    [0] اسی دن
    [one] ایک دن
   *[other] { $count } دن
}
common-days-range = { $min } سے { $max } دن
common-working-days = { $count ->
    [0] اسی دن
    [one] ایک کاروباری دن
   *[other] { $count } کاروباری دن
}
common-working-days-range = { $min } سے { $max } کاروباری دن
common-weeks = { $count ->
    [0] ایک ہفتے سے کم
    [one] ایک ہفتہ
   *[other] { $count } ہفتے
}
common-weeks-range = { $min } سے { $max } ہفتے
common-months = { $count ->
    [0] ایک ماہ سے کم
    [one] ایک ماہ
   *[other] { $count } ماہ
}
common-years = { $count ->
    [0] ایک سال سے کم
    [one] ایک سال
   *[other] { $count } سال
}
common-days-unknown = کسی ماخذ میں مدت درج نہیں۔
common-amount-unknown = کسی ماخذ میں رقم درج نہیں۔

## Counts

common-steps = { $count ->
    [0] کوئی مرحلہ نہیں
    [one] ایک مرحلہ
   *[other] { $count } مراحل
}
common-papers = { $count ->
    [0] کوئی دستاویز نہیں
    [one] ایک دستاویز
   *[other] { $count } دستاویزات
}
common-routes = { $count ->
    [0] کوئی راستہ نہیں
    [one] ایک راستہ
   *[other] { $count } راستے
}
common-questions = { $count ->
    [0] کوئی سوال نہیں
    [one] ایک سوال
   *[other] { $count } سوالات
}
common-sources-count = { $count ->
    [0] کوئی ماخذ نہیں
    [one] ایک ماخذ
   *[other] { $count } ماخذ
}
common-results = { $count ->
    [0] کوئی نتیجہ نہیں
    [one] ایک نتیجہ
   *[other] { $count } نتائج
}

## How sure, since when, by which law

common-law = قانونی بنیاد
common-sources = مآخذ
common-article = دفعہ { $number }
common-confidence = اعتبار
common-confidence-high = اعتبار: زیادہ
common-confidence-medium = اعتبار: درمیانہ
common-confidence-low = اعتبار: کم
common-official-text = سرکاری متن میں یہی درج ہے۔
common-no-official-text = { $count ->
    [0] نہ کوئی ماخذ درج ہے اور نہ کوئی سرکاری متن دیکھا گیا۔
    [one] ایک ماخذ یہی کہتا ہے؛ کوئی سرکاری متن نہیں دیکھا گیا۔
   *[other] { $count } ماخذ یہی کہتے ہیں؛ کوئی سرکاری متن نہیں دیکھا گیا۔
}
common-readings = دوسرے ماخذ مختلف اعداد بتاتے ہیں:
common-checked = آخری جانچ: { $date }
common-in-force-between = { $from } سے { $to } تک نافذ العمل
common-in-force-since = { $date } سے نافذ العمل
common-in-force-to = { $date } تک نافذ العمل؛ آغاز کی تاریخ نامعلوم ہے
common-in-force-open = نافذ العمل؛ آغاز کی تاریخ نامعلوم ہے
common-only-month-known = صرف مہینہ معلوم ہے
common-only-year-known = صرف سال معلوم ہے
common-tentative = عارضی: رویتِ ہلال پر منحصر ہے۔
common-draft = مسودہ: کسی دوسرے قاری نے اس متن پر نظرِ ثانی نہیں کی۔
common-report = یہ معلومات غلط یا پرانی ہیں

## What people get

common-fee = فیس
common-fees = فیسیں
common-time = مدت
common-step = مرحلہ
common-paper = دستاویز
common-route = راستہ
common-authority = مجاز ادارہ
common-obligation = قانونی ذمہ داری
common-source = ماخذ
common-goal = مقصد
common-training = تربیتی ڈیٹا: یہاں کی فرمیں، لوگ اور کیس فرضی ہیں۔
common-file-open = کھولیں: { $name }
common-file-save = محفوظ کریں: { $name }
