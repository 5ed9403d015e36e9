compare-title = آپ کے راستے
compare-heading = { $count ->
    [0] ابھی آپ کے لیے کوئی راستہ کھلا نہیں
    [one] آپ کے لیے ایک راستہ کھلا ہے
   *[other] آپ کے لیے { $count } راستے کھلے ہیں
}
compare-open = کھلے راستے
compare-undecided = وہ راستے جن کا فیصلہ باقی ہے
compare-closed = بند راستے
compare-choose = یہ لائحۂ عمل دیکھیں
compare-choose-closed = دیکھیں کہ اس میں کیا درکار ہوتا
compare-time = تکمیل تک کی مدت
compare-ready = تکمیل
compare-fees-first = پہلے سال کی فیسیں
compare-fees-later = بعد کے ہر سال کی فیسیں
compare-steps = مراحل
compare-papers = پیش کرنے کی دستاویزات
compare-first-obstacle = پہلی رکاوٹ
compare-no-obstacle = ہمارے علم میں کوئی نہیں
compare-advisers-say = ماخذوں کے مطابق پورے عمل میں { $min } سے { $max } کاروباری دن لگتے ہیں۔
compare-closed-because = بند ہونے کی وجہ
compare-undecided-because = فیصلہ اس پر منحصر ہے
compare-answer-it = اس سوال کا جواب دیں
compare-opens-if = یہ کھل جائے گا اگر
compare-opens-when = { $fact }: { $value }
compare-opens-or = یا
compare-opens-never = آپ کی کوئی تبدیلی اسے نہیں کھول سکتی۔
compare-you-said = آپ کا جواب: { $answer }
compare-currencies-apart = دو کرنسیوں کی رقوم جمع نہیں کی جاتیں۔
compare-caption = کھلے راستوں کا موازنہ
compare-change-answers = اپنے جوابات تبدیل کریں
compare-lead = ایک ہی مقصد، قواعد کے مطابق ہر ممکن راستے سے۔
compare-usually = عموماً { $time }
compare-days-off-included = { $time }، تعطیلات سمیت
compare-none-yet = جن راستوں کا فیصلہ باقی ہے وہ آپ کے اگلے جوابات سے واضح ہوں گے۔
compare-fails = یہ شرط پوری نہیں ہوتی: { $condition }
compare-open-question = جواب باقی ہے: { $condition }
compare-opens-all = یہ سب ایک ساتھ
compare-with-change = اس تبدیلی کے ساتھ راستے دیکھیں
compare-advisers = مشیروں کا کہنا
compare-days-missing = جن کی مدت پوری طرح معلوم نہیں
