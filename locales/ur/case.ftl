## Opening a case from a plan

case-open = ڈیسک پر کیس کھولیں
case-open-hint = پھر ڈیسک اس راستے پر آپ کے ساتھ چلتا ہے: ہر دستاویز دیکھتا ہے، ہر مرحلے کا جواب دیتا ہے اور بتاتا ہے کہ اب کس کی باری ہے۔
case-new-title = کیس کھولیں
case-new-lead = ڈیسک اس لائحۂ عمل پر آپ کے ساتھ مرحلہ بہ مرحلہ چلے گا، یہاں تک کہ رجسٹریشن مکمل ہو جائے۔
case-new-comes-along = کیس میں کیا شامل ہوگا
case-new-goal = مقصد
case-new-route = راستہ
case-new-rules = قواعد اور پہلا دن
case-new-facts = آپ کے جوابات
case-new-papers = آپ کے پاس موجود دستاویزات
case-new-papers-hint = یہ فرم کے دستاویز خانے میں رکھی جائیں گی؛ نمبر اور فائلیں وہیں شامل کی جا سکتی ہیں۔
case-new-change = جوابات تبدیل کریں
case-new-firm = کس فرم کے لیے؟
case-new-another = کوئی دوسری فرم
case-new-no-firm = اپنی فرم کا نام لکھیں۔ اس کے اکاؤنٹ کے مالک آپ ہوں گے اور دوسروں کو شامل ہونے کی دعوت دے سکیں گے۔
case-new-name = فرم کا نام
case-new-name-hint = جیسا اپنے ملک کے رجسٹر میں درج ہے
case-new-number = اپنے ملک میں رجسٹریشن نمبر
case-new-submit = کیس کھولیں
case-new-closed-title = اس راستے پر ابھی کیس نہیں کھل سکتا
case-new-closed = ان جوابات کے ساتھ یہ راستہ بند ہے۔ لائحۂ عمل میں اس کی وجہ درج ہے اور یہ بھی کہ کیا بدلے تو راستہ کھل سکتا ہے۔
case-new-undecided = کم از کم ایک سوال کا جواب باقی ہے۔ جواب کیس کے اندر دیا جا سکتا ہے؛ جو مراحل اس پر منحصر ہیں وہ تب تک رکے رہیں گے۔
case-new-to-plan = واپس لائحۂ عمل پر
case-new-choose-firm = کوئی فرم منتخب کریں یا نئی کا نام لکھیں۔
case-new-name-needed = فرم کا نام لکھیں، زیادہ سے زیادہ دو سو حروف۔
case-new-number-long = زیادہ سے زیادہ دو سو حروف لکھیں۔
case-new-not-yours = آپ اس فرم کے لیے کیس نہیں کھول سکتے۔ دوسری فرم منتخب کریں۔

## The pages of a case

case-trail = اس سے اوپر کے صفحات
case-tabs = اس کیس کے صفحات
case-tab-plan = لائحۂ عمل
case-tab-facts = جوابات
case-tab-messages = پیغامات
case-tab-chronicle = روداد
case-tab-duties = ذمہ داریاں
case-title = { $route }: { $firm }
case-open-state = جاری
case-paused-state = روکا ہوا
case-withdrawn-state = واپس لیا گیا
case-done-state = مقصد حاصل ہو گیا

## Whose turn, and the next thing

case-your-turn = آپ کی باری
case-firm-turn = فرم کی باری
case-desk-turn = ڈیسک کی باری
case-office-turn = متعلقہ دفتر میں
case-nobody-turn = کسی کی باری نہیں
case-next-ready = اگلا مرحلہ: { $step }
case-next-back = واپس آیا: { $step }
case-next-desk = ڈیسک یہ دیکھ رہا ہے: { $step }
case-next-authority = دفتر میں زیرِ کارروائی: { $step }
case-next-ready-line = اس کے لیے سب کچھ موجود ہے۔ مرحلہ مکمل کریں اور پھر یہاں جمع کرائیں۔
case-next-back-line = ڈیسک نے بتایا ہے کہ کیا کمی ہے۔ اسے درست کر کے دوبارہ جمع کرائیں۔
case-next-desk-line = فی الحال آپ کو کچھ نہیں کرنا۔ فیصلہ ہوتے ہی آپ کو اطلاع دی جائے گی۔
case-next-desk-by = ڈیسک { $date } تک جواب دے گا۔
case-next-authority-line = دفتر کا جواب آ جائے تو نتیجہ یہاں درج کریں۔
case-next-also = { $count ->
    [one] ایک اور مرحلہ بھی ابھی مکمل کیا جا سکتا ہے۔
   *[other] مزید { $count } مراحل بھی ابھی مکمل کیے جا سکتے ہیں۔
}
case-next-fact = ایک جواب درکار ہے
case-next-fact-line = اگلے مراحل اسی پر منحصر ہیں۔
case-next-done = مقصد حاصل ہو گیا
case-next-done-line = ڈیسک نے ہر مرحلہ قبول کر لیا ہے۔ اب جو کچھ واجب ہے وہ ذمہ داریوں میں درج ہے۔
case-next-paused = کیس روکا ہوا ہے
case-next-paused-line = جب تک کیس دوبارہ شروع نہ ہو، کوئی مرحلہ جمع نہیں ہو سکتا۔ اس دوران تاریخیں آگے بڑھتی رہتی ہیں۔
case-next-withdrawn = کیس واپس لے لیا گیا ہے
case-next-withdrawn-line = کچھ ضائع نہیں ہوا: کیس دوبارہ کھل سکتا ہے اور وہیں سے آگے چلے گا۔
case-next-blocked = لائحۂ عمل آگے نہیں بڑھ رہا
case-next-blocked-line = موجودہ معلومات کے مطابق یہ راستہ اب مقصد تک نہیں پہنچتا۔ اپنے جوابات دیکھیں یا ڈیسک کو لکھیں۔
case-go-step = اس مرحلے پر جائیں
case-go-back = دیکھیں کیا کمی ہے
case-go-result = نتیجہ درج کریں
case-go-fact = جواب دیں
case-go-duties = ذمہ داریاں دیکھیں
case-go-decide = اس مرحلے کا فیصلہ کریں

## When it ends

case-ends = متوقع تکمیل
case-ends-typical = معمول کے مطابق { $date }
case-ends-latest = زیادہ سے زیادہ { $date } تک
case-ends-unknown = نہیں بتائی جا سکتی، کیونکہ بعض مراحل کی مدت کسی ماخذ میں درج نہیں۔
case-progress = { $all } میں سے { $steps }
case-progress-title = قبول شدہ

## The living plan

case-plan = لائحۂ عمل
case-step-done = مکمل
case-step-desk = ڈیسک کے پاس
case-step-authority = زیرِ کارروائی
case-step-back = واپس آیا
case-step-ready = شروع ہو سکتا ہے
case-step-ahead = آگے
case-step-gone = اب درکار نہیں
case-critical = یہاں کا ہر ضائع دن تکمیل میں تاخیر کرتا ہے۔
case-when-done = { $date } کو مکمل ہوا
case-when-since = { $date } سے زیرِ کارروائی
case-when-handed = { $date } کو جمع کرایا گیا
case-when-returned = { $date } کو واپس آیا
case-when-expected = متوقع: { $from } سے { $to } تک
case-when-expected-from = { $date } سے متوقع؛ مدت کسی ماخذ میں درج نہیں
case-waits-for = انتظار ہے: { $papers }
case-waits-fact = ایک جواب کا انتظار ہے
case-late-by = معمول کے مطابق { $date } تک مکمل ہو جاتا ہے: تاخیر ہو چکی ہے۔
case-late-critical = معمول کے مطابق { $date } تک مکمل ہو جاتا ہے: تاخیر ہو چکی ہے اور تکمیل کی تاریخ بھی آگے جا رہی ہے۔
case-plan-ahead = ابھی باقی
case-plan-done = جو مکمل ہو چکا
case-plan-gone = اب درکار نہیں
case-plan-empty = لائحۂ عمل میں کوئی مرحلہ نہیں۔
case-no-journey-title = اس وقت لائحۂ عمل نہیں بن سکتا
case-no-journey-gone = جس بات پر یہ کیس قائم ہے وہ اب قواعد میں موجود نہیں۔ ڈیسک کو اسے دیکھنا ہوگا۔
case-no-journey-contradiction = دو جوابات ایک دوسرے سے متصادم ہیں۔ ان میں سے ایک بدلیں تو لائحۂ عمل پھر بن جائے گا۔
case-no-journey-desk = جب تک یہ درست نہ ہو، مرحلہ فرم کو واپس کیا جا سکتا ہے، منظور یا مسترد نہیں۔

## Papers of the case

case-papers = دستاویزات
case-papers-none = ابھی کوئی دستاویز نہیں آئی۔
case-papers-vault = فرم کی تمام دستاویزات
case-paper-review = ڈیسک دیکھ رہا ہے
case-paper-accepted = قبول شدہ
case-paper-claimed = موجود، ابھی دیکھی نہیں گئی
case-paper-number = نمبر { $number }
case-paper-expires = { $date } تک کارآمد

## Pause, withdraw, reopen

case-steer = کیس روکیں یا واپس لیں
case-pause = کیس روکیں
case-pause-line = جب تک آپ دوبارہ شروع نہ کریں، اس پر کوئی کام نہیں ہوگا۔ کچھ ضائع نہیں ہوگا۔
case-resume = کیس دوبارہ شروع کریں
case-withdraw = کیس واپس لیں
case-withdraw-line = ڈیسک اس پر کام بند کر دے گا۔ آپ جب چاہیں اسے دوبارہ کھول سکتے ہیں۔
case-withdraw-sure = جی ہاں، واپس لیں
case-reopen = دوبارہ کھولیں
case-take-along = پورا کیس ساتھ لے جائیں
case-take-along-line = تمام دستاویزات، روداد پڑھنے کے لیے بھی اور مشینوں کے لیے بھی، اور ہر فائل کا چیک سم۔

## When the law changes

case-law-title = اس کیس کے لیے قانون بدل گیا ہے
case-law-lead = ان قواعد کا متن نیا ہے جو پہلے سے کھلے کیسوں پر بھی لاگو ہوتا ہے:
case-law-change = { $title }، از { $date }
case-law-effect = آپ کے لائحۂ عمل پر اس کا اثر
case-law-nothing = آپ کے مراحل اور تاریخیں وہی رہتی ہیں۔
case-law-adopt = نئے قواعد کے تحت آگے بڑھیں
case-law-adopt-line = جو مکمل ہو چکا وہ مکمل رہے گا۔
case-law-on = اس کیس پر { $date } کے قواعد لاگو ہیں۔

## A plan before and after

case-change-ends = متوقع تکمیل { $before } کے بجائے { $after } ہوگی۔
case-change-added = نئے مراحل: { $steps }
case-change-dropped = اب درکار نہیں: { $steps }
case-change-closes = یہ راستہ بند ہو جائے گا اور کیس آگے نہ بڑھ سکے گا۔
case-change-opens = یہ راستہ کھلا ہوگا۔
case-change-undecides = راستہ کھلا ہے یا نہیں، اس کا انحصار ایک اور جواب پر ہوگا۔
case-change-same = لائحۂ عمل میں کوئی تبدیلی نہیں آتی۔

## Facts

case-facts-title = اس کیس میں جو معلوم ہے
case-facts-lead = لائحۂ عمل انہی جوابات پر قائم ہے۔ کوئی جواب بدلیں تو اس کے لاگو ہونے سے پہلے اس کا اثر دکھایا جاتا ہے۔
case-facts-open = جن کا جواب باقی ہے
case-facts-open-none = کسی سوال کا جواب باقی نہیں۔
case-facts-known = دیے گئے جوابات
case-facts-from-plan = لائحۂ عمل سے
case-facts-told = { $who } نے { $date } کو بتایا
case-facts-preview = اس سے کیا بدلتا ہے
case-facts-preview-of = { $fact }: پہلے اور بعد میں
case-facts-before = پہلے
case-facts-after = بعد میں
case-facts-accept = تبدیلی قبول کریں
case-facts-keep = جیسا تھا ویسا رہنے دیں
case-facts-see = دیکھیں اس سے کیا بدلتا ہے
case-facts-same = جواب پہلے سے یہی ہے۔

## Conflict

case-conflict-title = اس دوران کسی اور نے اسے بدل دیا
case-conflict-lead = آپ کا لکھا ہوا ضائع نہیں ہوا اور کسی کی تبدیلی مٹائی نہیں گئی۔ دونوں تبدیلیاں یہاں درج ہیں۔
case-conflict-theirs = کیا ہوا
case-conflict-yours = آپ نے کیا بھیجا
case-conflict-send = میرا دوبارہ بھیجیں
case-conflict-leave = موجودہ حالت رہنے دیں
case-conflict-you = یہ آپ ہی نے دوسری ونڈو میں کیا تھا۔

## Messages

case-messages-title = پیغامات
case-messages-lead = آپ کی فرم اور ڈیسک کے درمیان، صرف اسی کیس کے بارے میں۔ نیا پیغام آنے پر دوسرے فریق کو ای میل جاتی ہے؛ چند منٹ کے اندر آنے والے کئی پیغامات کی اطلاع ایک ساتھ دی جاتی ہے۔
case-messages-none = ابھی کوئی پیغام نہیں۔
case-messages-write = آپ کا پیغام
case-messages-files = فائلیں
case-messages-files-hint = پی ڈی ایف یا تصویریں
case-messages-send = بھیجیں
case-messages-empty = پہلے کچھ لکھیں۔
case-messages-long = یہ بہت طویل ہے۔ زیادہ سے زیادہ { $count } حروف لکھیں۔
case-messages-gone = (یہ پیغام لکھنے والے کے کوائف کے ساتھ مٹا دیا گیا۔)
case-messages-count = { $count ->
    [0] کوئی پیغام نہیں
    [one] ایک پیغام
   *[other] { $count } پیغامات
}
case-messages-all = تمام پیغامات

## Duties

case-duties-title = اس فرم کی ذمہ داریاں
case-duties-lead = اس کیس سے جو کچھ حاصل ہوا، اس کے تحت اگلے بارہ مہینوں میں کیا واجب ہے۔
case-duties-none = ابھی ایسی کوئی دستاویز نہیں جس سے ذمہ داریاں عائد ہوں۔
case-duties-file = کیلنڈر فائل

## The page of a step

case-step-what = یہ کیا ہے
case-step-guide = گائیڈ میں مزید
case-step-needs = اس کے لیے کیا درکار ہے
case-step-need-met = موجود ہے
case-step-need-bring = آپ لاتے ہیں
case-step-need-missing = ابھی نہیں ہے
case-step-need-maybe = شاید درکار ہو
case-step-needs-none = اس کے لیے کوئی دستاویز درکار نہیں۔
case-step-gives = اس سے کیا ملتا ہے
case-step-form-lead = یہ مرحلہ وہاں مکمل کریں جہاں ہوتا ہے، پھر یہاں لکھیں کہ نتیجہ کیا نکلا۔ ڈیسک اسے دیکھ کر جواب دیتا ہے۔
case-step-hand-in-title = جمع کرائیں
case-step-begin-title = دفتر میں زیرِ کارروائی ہے
case-step-begin-line = بتائیں کب سے، تاکہ لائحۂ عمل کی تاریخیں درست رہیں۔
case-step-began-on = کب سے زیرِ کارروائی ہے
case-step-begin = زیرِ کارروائی ہے
case-step-day = مکمل ہونے کا دن
case-step-reference = دفتر کا حوالہ نمبر
case-step-reference-hint = جیسا رسید یا پورٹل پر درج ہے
case-step-paper-number = نمبر
case-step-paper-issuer = جاری کرنے والا ادارہ
case-step-paper-issued = تاریخِ اجرا
case-step-paper-expires = کارآمد تا
case-step-paper-expires-hint = اگر دستاویز پر آخری دن درج نہیں تو خالی چھوڑ دیں۔
case-step-paper-files = فائلیں
case-step-paper-files-hint = پی ڈی ایف یا تصویر؛ کئی صفحات ہوں تو کئی فائلیں
case-step-paper-files-kept = مسودے کے ساتھ محفوظ:
case-step-paper-from-vault = فرم کے دستاویز خانے سے
case-step-words = کوئی بات جو ڈیسک کو معلوم ہونی چاہیے
case-step-words-hint = صرف اس مرحلے کے لیے
case-step-submit = ڈیسک کو جمع کرائیں
case-step-save = محفوظ کریں، باقی بعد میں
case-step-saved = محفوظ ہو گیا۔ جمع کرانے تک آپ کے سوا کوئی اسے نہیں دیکھتا۔
case-step-handed-title = جمع کرا دیا گیا
case-step-handed-by = { $who } نے { $date } کو جمع کرایا۔
case-step-take-back = واپس لیں
case-step-take-back-line = ڈیسک کے فیصلے تک آپ اسے واپس لے کر بدل سکتے ہیں۔
case-step-returned-title = ڈیسک نے اسے واپس بھیجا ہے
case-step-returned-items = کمی یا غلطی:
case-step-refused-title = ڈیسک اسے قبول نہیں کر سکتا
case-step-refused-source = اس کی بنیاد: { $source }
case-step-refused-appeal = آپ اعتراض کر سکتے ہیں: اسی کیس میں ڈیسک کو لکھیں، پھر دوسرا افسر اسے دیکھے گا۔ آپ اسے درست کر کے دوبارہ بھی جمع کرا سکتے ہیں۔
case-step-accepted-title = قبول شدہ
case-step-accepted-on = ڈیسک نے { $date } کو قبول کیا۔
case-step-second = ایک افسر فیصلہ کر چکا ہے۔ اس مرحلے کے لیے دوسرا بھی درکار ہے۔
case-step-second-firm = ڈیسک اسے دیکھ رہا ہے۔ اس مرحلے کا فیصلہ دو افسر کرتے ہیں۔
case-step-not-yet = یہ ابھی نہیں ہو سکتا
case-step-read-only = آپ کا کردار یہاں صرف دیکھنے کی اجازت دیتا ہے، جمع کرانے کی نہیں۔
case-step-gone-line = یہ مرحلہ اب درکار نہیں۔ جو کچھ ہو چکا وہ ریکارڈ میں موجود ہے۔
case-step-words-of-desk = ڈیسک کے الفاظ میں
case-step-your-words = آپ کے الفاظ میں
case-step-prepared = اب یہ کس حالت میں ہے؟

## What a machine can see in a paper

case-check-title = ایک بار پھر دیکھ لیں
case-check-lead = یہ صرف توجہ دلانے کے لیے ہے؛ آپ اسے یوں ہی جمع کرا سکتے ہیں۔
case-check-day-ahead = یہ دن ابھی آیا نہیں۔
case-check-issued-later = اس کی تاریخِ اجرا مرحلہ مکمل ہونے کے دن { $date } کے بعد کی ہے۔
case-check-lapsed = یہ { $date } کو غیر کارآمد ہو چکی ہے۔
case-check-lapses-before = یہ { $date } تک ہی کارآمد ہے، جب کہ اس کے بعد بھی درکار ہوگی: { $step }
case-check-states = اس پر ابھی نہیں ہوا: { $states }
case-check-number = یہ نمبر درست معلوم نہیں ہوتا۔ اس کی شکل یوں ہونی چاہیے: { $form }
case-check-sum = اس نمبر کے ہندسے آپس میں مطابقت نہیں رکھتے: شاید کوئی ہندسہ غلط لکھا گیا ہے۔
case-check-no-file = ابھی کوئی فائل نہیں۔
case-file-too-large = ایک فائل زیادہ سے زیادہ سو میگابائٹ کی ہو سکتی ہے۔
case-file-no-room = فرم کی فائلوں کے لیے مزید گنجائش نہیں۔ جو درکار نہیں انھیں ہٹا دیں۔
case-file-kind = صرف پی ڈی ایف اور عام تصویریں قبول کی جاتی ہیں، نام چاہے کچھ بھی ہو۔
case-file-too-many = ایک وقت میں زیادہ سے زیادہ بیس فائلیں بھیجی جا سکتی ہیں۔
