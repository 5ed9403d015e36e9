plan-title = آپ کا لائحۂ عمل
plan-heading = آپ کا لائحۂ عمل: { $route }
plan-open = یہ راستہ آپ کے لیے کھلا ہے۔
plan-undecided = یہ راستہ کھلا ہے یا نہیں، اس کا انحصار ان سوالوں پر ہے جن کا جواب ابھی باقی ہے۔
plan-closed = یہ راستہ آپ کے لیے بند ہے۔ ذیل میں وہ سب درج ہے جو اس کے کھلا ہونے کی صورت میں درکار ہوتا۔
plan-compare = تمام راستوں کا موازنہ

## Time

plan-time = مدت
plan-begins = آغاز
plan-ready = تکمیل
plan-ready-earliest = جلد از جلد { $date }
plan-ready-typical = عموماً { $date }
plan-ready-latest = زیادہ سے زیادہ { $date } تک
plan-no-date = کوئی تاریخ نہیں دی جا سکتی، کیونکہ ان مراحل کی مدت نامعلوم ہے:
plan-days-unknown = شمار نہیں ہوئے، کیونکہ کسی ماخذ میں ان کی مدت درج نہیں: { $steps }
plan-earliest = جلد از جلد
plan-typical = عموماً
plan-latest = زیادہ سے زیادہ
plan-timeline = ٹائم لائن
plan-timeline-text = ٹائم لائن: { $steps }، { $from } سے { $to } تک۔ تاریخیں نیچے مراحل کی فہرست میں درج ہیں۔
plan-critical = یہاں کا ہر ضائع دن پورے عمل میں تاخیر کا باعث بنتا ہے۔
plan-critical-path = طویل ترین سلسلہ
plan-days-off = تعطیلات
plan-days-off-tentative = تعطیلات، ابھی حتمی نہیں
plan-you-are-here = آپ یہاں ہیں
plan-at-once = فوراً شروع ہو سکتا ہے
plan-after = اس کے بعد: { $steps }
plan-starts = آغاز: { $date }
plan-ends = تکمیل: { $date }

## Money

plan-fees = فیسیں
plan-fees-first = پہلے سال
plan-fees-later = بعد کے ہر سال
plan-fees-unknown = شمار نہیں ہوئیں، کیونکہ کسی ماخذ میں رقم درج نہیں: { $fees }
plan-fees-none = کوئی فیس نہیں
plan-paid-to = وصول کنندہ: { $payee }
plan-converted = ≈ { $converted }، بحساب { $rate } ({ $source })
plan-rate = دوسری کرنسی میں دکھائیں
plan-rate-hint = وہ شرح لکھیں جو آپ کا بینک دیتا ہے۔

## Steps

plan-steps = مراحل
plan-steps-left = { $count ->
    [0] کوئی مرحلہ باقی نہیں
    [one] ایک مرحلہ باقی ہے
   *[other] { $count } مراحل باقی ہیں
}
plan-step-maybe = شاید
plan-step-maybe-why = اس مرحلے کی ضرورت ایک ایسے سوال پر منحصر ہے جس کا جواب باقی ہے۔
plan-step-one-of = ان میں سے کوئی ایک، زیرِ التوا سوال کے جواب کے مطابق:
plan-step-done = مکمل
plan-step-renew = تجدید
plan-why-step = یہ مرحلہ کیوں
plan-needed-for = { $paper } اس کے لیے درکار ہے: { $step }
plan-needed-for-goal = { $paper } مقصد کا حصہ ہے۔
plan-needed-in = اس کی ضرورت آگے یہاں پڑتی ہے: { $steps }۔
plan-goal-itself = خود مقصد
plan-step-number = مرحلہ { $number }
plan-because-answer = کیونکہ آپ کا جواب ہے: { $answer }
plan-place = کہاں
plan-needs = درکار
plan-gives = اس سے حاصل ہوگا

## Papers

plan-papers = فہرستِ دستاویزات
plan-papers-bring = دستاویزات جو آپ لائیں گے
plan-papers-get = دستاویزات جو راستے میں ملیں گی
plan-prepared = تیاری: { $states }
plan-have-it = ہمارے پاس ہے

## What to watch

plan-traps = ممکنہ رکاوٹیں
plan-way-out = حل
plan-warnings = توجہ فرمائیں
plan-warning-lapses = { $paper } کی میعاد { $date } کو، استعمال سے پہلے، ختم ہو جاتی ہے: { $step }۔ اسے بعد میں شروع کریں یا تجدید کا انتظام رکھیں۔
plan-warning-changes = اس مرحلے کے قواعد آغاز سے پہلے { $date } کو تبدیل ہو رہے ہیں: { $step }
plan-before-change = اس وقت تک
plan-after-change = اس کے بعد
plan-warning-tentative = عیدین اور چاند پر منحصر دیگر تعطیلات کے قریب کی تاریخیں ایک دو دن آگے پیچھے ہو سکتی ہیں۔
plan-obligations = تکمیل کے بعد کی ذمہ داریاں
plan-obligations-lead = وہ ذمہ داریاں جو حاصل شدہ دستاویزات کے ساتھ شروع ہوتی ہیں۔

## Take it with you

plan-take-along = لائحۂ عمل ساتھ رکھیں
plan-share-hint = اس لنک میں آپ کے جوابات شامل ہیں؛ جس کے پاس یہ ہو، وہ یہی لائحۂ عمل دیکھے گا۔
plan-as-of = قواعد بمطابق { $on }، آغاز { $start }
plan-change-dates = یہ تاریخیں تبدیل کریں
plan-rules-on = قواعد کس تاریخ کے
plan-starts-on = لائحۂ عمل کا پہلا دن
plan-old-rules = یہ لائحۂ عمل پہلے کی تاریخ کے قواعد پر مبنی ہے۔
plan-whatsapp = واٹس ایپ پر بھیجیں
plan-mail = ای میل سے بھیجیں
plan-link = اس لائحۂ عمل کا لنک
plan-link-hint = اسے منتخب کر کے نقل کر لیں۔
plan-from-address-bar = اس صفحے کا پتہ اپنے براؤزر سے نقل کر لیں۔
plan-link-too-long = اتنے جوابات کے ساتھ پتہ { $limit } حروف سے لمبا ہو گیا ہے اور بہت سے پروگرام اسے کاٹ دیں گے۔ لائحۂ عمل فائل کی صورت میں محفوظ کر لیں۔
plan-timeline-key = گہری پٹی: یہاں کا ہر ضائع دن پورے کام کو مؤخر کرتا ہے۔ نقطہ دار لکیر: اس وقت تک بھی لگ سکتا ہے۔ اوپر سرمئی: تعطیلات۔
plan-perhaps = { $step } (شاید)
plan-papers-have = جو دستاویزات آپ کے پاس موجود ہیں
plan-checklist-lead = چھاپ کر جو تیار ہو اس پر نشان لگاتے جائیں۔
plan-questions-open = جن سوالوں کا جواب باقی ہے
plan-together = جن کی مدت صرف اکٹھی معلوم ہے
plan-fee-of = { $step }: { $fee }
plan-currencies = ہر کرنسی الگ ہے؛ انھیں جمع نہیں کیا جاتا۔
plan-sure-law = قانون اور مآخذ
plan-papers-of-step = درکار دستاویزات
plan-bring = آپ لائیں گے
plan-you-have = آپ کے پاس ہے
plan-date-hint = مثلاً { $date }
