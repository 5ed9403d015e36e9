## Pages

errors-not-found-title = یہ صفحہ موجود نہیں
errors-not-found = ممکن ہے پتہ غلط لکھا گیا ہو، یا جس چیز کا ذکر ہے وہ اب ضابطۂ قواعد میں نہ ہو۔
errors-not-found-id = { $kind }: { $id } نام کا کوئی اندراج نہیں۔
errors-did-you-mean = کیا آپ کی مراد یہ تھی
errors-bad-request-title = یہ پتہ پڑھا نہیں جا سکا
errors-bad-request = اس کا کوئی حصہ درست نہیں۔ باقی جوابات برقرار ہیں۔
errors-no-text = اس کا کوئی حصہ پڑھا نہیں جا سکتا۔
errors-too-long-title = یہ پتہ بہت طویل ہے
errors-too-long = پتے کی حد { $limit } ہے۔ دوبارہ شروع کریں اور ایک ایک سوال کا جواب دیں۔
errors-too-large-title = یہ حد سے زیادہ بڑا ہے
errors-too-large = زیادہ سے زیادہ { $limit } بھیجا جا سکتا ہے۔
errors-too-slow-title = بھیجنے میں بہت دیر لگ گئی
errors-too-slow = دوبارہ بھیجیں؛ کچھ محفوظ نہیں کیا گیا۔
errors-method-title = اس پتے پر یہ ممکن نہیں
errors-method = اسے بطور صفحہ کھولیں یا انٹرفیس کا طریقہ دیکھیں۔
errors-not-acceptable-title = یہ صورت دستیاب نہیں
errors-busy-title = ڈیسک اس وقت بہت مصروف ہے
errors-busy = ایک منٹ بعد دوبارہ کوشش کریں۔ آپ کا لکھا ہوا ضائع نہیں ہوا، وہ پتے میں موجود ہے۔
errors-bad-form-title = یہ فارم پڑھا نہیں جا سکا
errors-bad-form = کوئی تبدیلی نہیں ہوئی۔ واپس جا کر صفحہ دوبارہ کھولیں اور پھر بھیجیں۔
errors-elsewhere-title = یہ ڈیسک کے اپنے صفحے سے نہیں بھیجا گیا
errors-elsewhere = آپ کے تحفظ کے لیے ڈیسک صرف اپنے صفحات سے بھیجی گئی چیز قبول کرتا ہے۔ کوئی تبدیلی نہیں ہوئی۔ صفحہ یہیں کھول کر دوبارہ بھیجیں۔
errors-may-not-title = آپ کی ذمہ داری میں یہ اختیار شامل نہیں
errors-may-not = آپ اسے دیکھ سکتے ہیں مگر یہ کام کسی اور کا ہے: فرم کا مالک یا کوئی دوسرا افسر۔ کوئی تبدیلی نہیں ہوئی۔
errors-too-often-title = تھوڑے وقت میں بہت بار کوشش ہوئی
errors-too-often = چند منٹ بعد دوبارہ کوشش کریں۔ کوئی تبدیلی نہیں ہوئی۔
errors-unavailable = ڈیسک کا ریکارڈ اس وقت دستیاب نہیں، اس لیے کوئی تبدیلی نہیں ہوئی۔ ایک منٹ بعد واپس جا کر دوبارہ بھیجیں: یہ ایک ہی بار شمار ہوگا۔
errors-internal-title = ہماری طرف سے کوئی خرابی ہوئی
errors-internal = اس میں آپ کی کوئی غلطی نہیں۔ ڈیسک کو لکھیں تو یہ نمبر بتائیں: { $reference }
errors-go-home = سرورق پر جائیں
errors-go-guide = گائیڈ دیکھیں
errors-go-back = سوال پر واپس جائیں

## Forms

errors-summary = کچھ درست کرنا باقی ہے
errors-title-prefix = درست کریں: { $message }
errors-choose = کوئی جواب منتخب کریں یا “معلوم نہیں”۔
errors-empty = جواب لکھیں یا “معلوم نہیں” منتخب کریں۔
errors-not-a-choice = یہ جواب انتخاب میں شامل نہیں۔
errors-not-a-country = فہرست سے ملک منتخب کریں۔
errors-not-a-number = عدد ہندسوں میں لکھیں۔
errors-grouping = عدد بغیر علامتوں کے لکھیں یا اس طرح: { $example }
errors-not-whole = مکمل عدد لکھیں، اعشاریہ کے بغیر۔
errors-too-many-decimals = { $count ->
    [0] رقم اعشاریہ کے بغیر لکھیں۔
    [one] اعشاریہ کے بعد زیادہ سے زیادہ ایک ہندسہ لکھیں۔
   *[other] اعشاریہ کے بعد زیادہ سے زیادہ { $count } ہندسے لکھیں۔
}
errors-too-large-number = یہ عدد بہت بڑا ہے۔
errors-too-low = یہ کم از کم { $min } ہونا چاہیے۔
errors-too-high = یہ زیادہ سے زیادہ { $max } ہو سکتا ہے۔
errors-not-a-date = دن، مہینہ اور سال لکھیں، مثلاً { $example }
errors-short-year = سال چار ہندسوں میں لکھیں۔
errors-hijri = یہ ہجری تاریخ معلوم ہوتی ہے۔ عیسوی تاریخ لکھیں۔
errors-no-such-day = ایسی کوئی تاریخ نہیں۔ پہلے دن لکھیں، پھر مہینہ۔
errors-date-range = { $min } سے { $max } تک کی تاریخ لکھیں۔
errors-expires-before-issued = اجرا { $issued } کو ہوا، اس لیے { $expires } کو میعاد ختم نہیں ہو سکتی۔
errors-too-long-text = { $count ->
    [one] زیادہ سے زیادہ ایک حرف لکھیں۔
   *[other] زیادہ سے زیادہ { $count } حروف لکھیں۔
}

## What the address named

errors-unknown-fact = { $fact } نام کا کوئی سوال نہیں؛ اسے چھوڑ دیا گیا۔
errors-unknown-paper = { $paper } نام کی کوئی دستاویز نہیں؛ اسے چھوڑ دیا گیا۔
errors-unknown-goal = { $goal } نام کا کوئی مقصد نہیں۔
errors-unknown-route = { $route } نام کا کوئی راستہ نہیں۔
errors-twice = { $name } دو بار درج ہے؛ پہلا شمار ہوگا۔
errors-value-unreadable = “{ $value }” کو اس سوال کا جواب نہیں سمجھا جا سکا۔
errors-unknown-date = “{ $date }” کوئی تاریخ نہیں؛ آج کے قواعد دکھائے گئے ہیں۔
errors-personal = یہ ذاتی جواب ہے اور کبھی پتے کا حصہ نہیں بنتا؛ اسے چھوڑ دیا گیا۔
errors-go-on = باقی جوابات کے ساتھ آگے بڑھیں
errors-no-goal-title = اس دن کے قواعد موجود نہیں
errors-no-goal = “{ $goal }” کے لیے اس مجموعے میں { $date } کے قواعد موجود نہیں۔ باقی جوابات محفوظ ہیں۔
errors-first-rules = { $date } کے قواعد دکھائیں
