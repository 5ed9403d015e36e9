interview-title = آپ کی صورتِ حال
interview-goal-question = آپ کیا کرنا چاہتے ہیں؟
interview-start-question = آپ کب آغاز کرنا چاہتے ہیں؟
interview-start-hint = لائحۂ عمل کی تاریخیں اسی دن سے شمار ہوتی ہیں۔
interview-questions-left = { $count ->
    [0] کوئی سوال باقی نہیں
    [one] تقریباً ایک سوال باقی ہے
   *[other] تقریباً { $count } سوالات باقی ہیں
}
interview-dont-know = معلوم نہیں
interview-dont-know-hint = اس صورت میں لائحۂ عمل دونوں امکانات دکھاتا ہے۔
interview-why = یہ سوال کیوں
interview-law = کس قانون کے تحت
interview-decides-routes = { $count ->
    [0] کوئی راستہ اس جواب پر منحصر نہیں۔
    [one] اس جواب سے ایک راستے کا فیصلہ ہوتا ہے۔
   *[other] اس جواب سے { $count } راستوں کا فیصلہ کرنے میں مدد ملتی ہے۔
}
interview-decides-steps = { $count ->
    [0] کوئی مرحلہ اس جواب پر منحصر نہیں۔
    [one] ایک مرحلہ اس جواب پر منحصر ہے۔
   *[other] { $count } مراحل اس جواب پر منحصر ہیں۔
}
interview-answers = آپ کے جوابات
interview-no-answers = ابھی تک کوئی جواب نہیں دیا گیا۔
interview-not-answered = جواب نہیں دیا گیا
interview-change-answer = تبدیل کریں: { $question }
interview-no-effect = یہ جواب اب کسی چیز پر اثر انداز نہیں ہوتا۔
interview-set-by-route = یہ بات راستہ خود طے کرتا ہے۔
interview-finished = اب کوئی سوال نتیجہ نہیں بدل سکتا۔
interview-see-result = نتیجہ دیکھیں
interview-see-result-now = اب تک کا نتیجہ دیکھیں
interview-clear = اب واضح ہے کہ کون سے راستے کھلے ہیں
interview-clear-so-far = آپ کے جوابات سے اتنا طے ہوتا ہے
interview-clear-none = آپ کے لیے کوئی راستہ کھلا نہیں۔ نتیجے میں اس کی وجہ درج ہے اور یہ بھی کہ کیا بدلے تو راستہ کھل سکتا ہے۔
interview-clear-undecided = { $count ->
    [one] ایک راستے کا فیصلہ باقی ہے، کیونکہ ایک جواب معلوم نہ تھا۔
   *[other] { $count } راستوں کا فیصلہ باقی ہے، کیونکہ کوئی جواب معلوم نہ تھا۔
}
interview-answer-more = { $count ->
    [one] ایک اور سوال کا جواب دیں تاکہ فیسیں اور تاریخیں متعین ہو جائیں
   *[other] مزید { $count } سوالوں کے جواب دیں تاکہ فیسیں اور تاریخیں متعین ہو جائیں
}
interview-restart = دوبارہ شروع کریں

## Kinds of answers

interview-choose-one = ایک کا انتخاب کریں
interview-choose-several = جو جو لاگو ہوں، منتخب کریں
interview-none-of-these = ان میں سے کوئی نہیں
interview-choose-country = ملک منتخب کریں
interview-date-hint = دن، مہینہ اور سال، مثلاً { $example }
interview-money-hint = رقم { $currency } میں
interview-percent-hint = فیصد
interview-between = { $min } اور { $max } کے درمیان

## Papers that one already has

interview-have-it = یہ دستاویز ہمارے پاس موجود ہے
interview-holds = آپ کے پاس موجود دستاویزات
interview-holds-hint = جو دستاویز ابھی کارآمد ہو، اس کے مراحل درکار نہیں رہتے۔
interview-holds-none = ابھی کوئی نہیں
interview-holds-add = دستاویز شامل کریں
interview-holds-issued = تاریخِ اجرا
interview-holds-expires = کارآمد تا
interview-holds-prepared = اس پر کیا کارروائی ہو چکی ہے

## Answers that do not fit together

interview-contradiction = یہ جوابات ایک ساتھ درست نہیں ہو سکتے
interview-contradiction-lead = جب تک ان میں سے کوئی ایک تبدیل نہ ہو، لائحۂ عمل نہیں بن سکتا۔

## Privacy

interview-private = آپ کے جوابات اس صفحے کے پتے کا حصہ ہیں اور کہیں اور محفوظ نہیں ہوتے۔ جس کے پاس یہ پتہ ہو، وہ انھیں پڑھ سکتا ہے۔
## What the pages of the interview say besides

interview-goal-lead = سوالات اور لائحۂ عمل اسی پر منحصر ہیں۔
interview-routes-that-ask = جن راستوں میں یہ پوچھا جاتا ہے
interview-steps-that-ask = جن مراحل میں یہ پوچھا جاتا ہے
interview-papers-question = ان میں سے کون سی دستاویزات آپ کے پاس پہلے سے موجود ہیں؟
interview-papers-lead = جو موجود ہوں منتخب کریں، ورنہ یوں ہی آگے بڑھیں۔ تاریخیں اختیاری ہیں۔
interview-papers-others = دیگر دستاویزات
interview-check = اپنے جوابات دیکھ لیں
interview-go-to-questions = سوالات جاری رکھیں
interview-nothing-mentions = کسی نافذ قاعدے میں اس کا ذکر نہیں۔
