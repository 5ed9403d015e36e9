chronicle-title = روداد
chronicle-lead = اس کیس میں جو کچھ ہوا، تازہ ترین سب سے اوپر۔ یہاں سے نہ کچھ بدلا جا سکتا ہے نہ ہٹایا جا سکتا ہے۔
chronicle-all = پوری روداد
chronicle-clockwork = ڈیسک کی گھڑی
chronicle-erased = کوئی شخص جس کے کوائف مٹا دیے گئے
chronicle-you = آپ

## What happened. Each sentence follows the name of who did it and a colon.

chronicle-opened = کیس کھولا: { $route }
chronicle-facts-changed = جوابات بدلے: { $facts }
chronicle-fact = { $fact }: { $value }
chronicle-fact-unknown = معلوم نہیں
chronicle-law-changed = کیس پر { $date } کے قواعد لاگو کیے
chronicle-taken = کیس { $officer } کے سپرد کیا
chronicle-taken-self = کیس اپنے ذمے لیا
chronicle-released = کیس قطار میں واپس رکھا
chronicle-begun = بتایا کہ مرحلہ { $date } سے زیرِ کارروائی ہے: { $step }
chronicle-handed = مرحلہ جمع کرایا جو { $date } کو مکمل ہوا: { $step }
chronicle-taken-back = مرحلہ واپس لیا: { $step }
chronicle-proposed = دو افسروں میں سے پہلے کے طور پر فیصلہ کیا: { $step }
chronicle-accepted = قبول کیا: { $step }
chronicle-returned = واپس بھیجا: { $step }۔ کمی یا غلطی: { $papers }
chronicle-returned-bare = واپس بھیجا: { $step }
chronicle-refused = { $source } کے تحت رد کیا: { $step }
chronicle-undone = فیصلہ واپس لیا: { $step }
chronicle-said = پیغام لکھا
chronicle-said-files = { $count ->
    [one] ایک فائل کے ساتھ پیغام لکھا
   *[other] { $count } فائلوں کے ساتھ پیغام لکھا
}
chronicle-noted = افسروں کے لیے نوٹ لکھا
chronicle-paused = کیس روکا
chronicle-resumed = کیس دوبارہ شروع کیا
chronicle-withdrawn = کیس واپس لیا
chronicle-reopened = کیس دوبارہ کھولا
chronicle-completed = مقصد حاصل ہو گیا
chronicle-reference = حوالہ { $number }
chronicle-of-firm = فرم کا کوئی رکن
chronicle-of-adviser = فرم کا مشیر
chronicle-of-desk = ڈیسک کا ایک افسر
