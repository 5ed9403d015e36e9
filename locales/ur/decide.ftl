## The page of a decision

decide-title = فیصلہ: { $step }
decide-handed-title = جو جمع کرایا گیا
decide-list-title = جو شرائط پوری ہونی ہیں
decide-law-title = قانون
decide-about-title = اس مرحلے کے بارے میں قواعد
decide-handed-by = جمع کرانے والے
decide-handed-at = جمع کرانے کی تاریخ
decide-done-on = مکمل ہونے کی تاریخ
decide-due = جواب کی آخری تاریخ
decide-firm-words = فرم کے الفاظ
decide-no-papers = اس کے ساتھ کوئی دستاویز نہیں آئی۔
decide-states = حالت
decide-files = فائلیں
decide-item-comes = اس مرحلے سے حاصل ہوتی ہے
decide-item-needs = اس کے لیے درکار ہے
decide-machine = کمپیوٹر کی جانچ
decide-for-you = آپ کی رائے کے لیے

## What the machine checks

decide-fits = درست
decide-look = توجہ دیں
decide-check-number = نمبر درج ہے۔
decide-check-no-number = نمبر درج نہیں۔
decide-check-issued = یہ { $date } کو جاری ہوئی، مرحلہ مکمل ہونے کے بعد نہیں۔
decide-check-issued-later = یہ { $date } کو جاری ہوئی، یعنی مرحلہ مکمل ہونے کے دن کے بعد۔
decide-check-no-issued = اجرا کی تاریخ درج نہیں۔
decide-check-valid = یہ { $date } تک کارآمد ہے۔
decide-check-lapsed = اس کی میعاد { $date } کو ختم ہو گئی۔
decide-check-no-end = اس پر آخری تاریخ درج نہیں۔
decide-check-files = { $count ->
    [one] ایک فائل منسلک ہے۔
   *[other] { $count } فائلیں منسلک ہیں۔
}
decide-check-no-file = کوئی فائل منسلک نہیں۔
decide-check-there = موجود ہے اور مطلوبہ حالت میں ہے۔
decide-check-missing = موجود نہیں، یا مطلوبہ حالت میں نہیں۔
decide-check-not-filed = جمع کرائے گئے کاغذات میں یہ شامل نہیں۔
decide-judge-paper = کیا دستاویز وہی ظاہر کرتی ہے جو قاعدہ مانگتا ہے، اور کیا یہ اسی فرم کی ہے؟

## The decision

decide-verdict-title = آپ کا فیصلہ
decide-accept = منظور کریں
decide-accept-then = مرحلہ مکمل ہو جاتا ہے۔ دس سیکنڈ بعد فرم کو نظر آتا ہے اور اگلے مراحل کھل جاتے ہیں۔
decide-send-back = واپس بھیجیں
decide-send-back-then = فرم کمی کی فہرست اور آپ کے الفاظ پڑھتی ہے، درست کرتی ہے اور دوبارہ جمع کراتی ہے۔
decide-refuse = نامنظور کریں
decide-refuse-then = فرم پڑھتی ہے کہ کون سا قانون یہ کہتا ہے اور یہ کہ وہ اعتراض کر سکتی ہے؛ تب دوسرا افسر اسے دیکھتا ہے۔ فرم درست کر کے دوبارہ بھی جمع کرا سکتی ہے۔
decide-items = کیا کمی یا غلطی ہے
decide-items-hint = اگر آپ واپس بھیجیں
decide-source = کون سا قانون یہ کہتا ہے
decide-source-hint = اگر آپ نامنظور کریں
decide-source-choose = قانون منتخب کریں
decide-words = فرم کے لیے آپ کے الفاظ
decide-words-hint = واپس بھیجنے یا نامنظور کرنے کے لیے لازم۔ صرف غلطی نہیں، یہ بھی لکھیں کہ کیا کرنا ہے۔
decide-submit = فیصلہ کریں
decide-two-first = اس مرحلے کے لیے دو افسر درکار ہیں۔ آپ کا فیصلہ پہلا ہے؛ دوسرے فیصلے تک فرم کو کچھ نظر نہیں آتا۔
decide-two-second = { $who } پہلا فیصلہ کر چکے ہیں: { $verdict }۔ آپ کا یہی فیصلہ اسے حتمی بناتا ہے؛ مختلف فیصلے کے لیے ایک اور افسر درکار ہوگا۔
decide-choose = تینوں میں سے ایک منتخب کریں۔
decide-words-needed = وجہ اپنے الفاظ میں لکھیں۔
decide-words-long = یہ بہت طویل ہے۔ زیادہ سے زیادہ { $count } حروف لکھیں۔
decide-items-needed = منتخب کریں کہ کیا کمی یا غلطی ہے۔
decide-source-needed = وہ قانون منتخب کریں جو یہ کہتا ہے۔
decide-paper-changed = آپ کے پڑھتے ہوئے فرم نے ایک دستاویز بدل دی۔ دوبارہ دیکھیں، پھر فیصلہ کریں۔

## Why somebody cannot decide

decide-own-firm = آپ اس فرم سے تعلق رکھتے ہیں یا اس کی طرف سے کام کرتے ہیں، اس لیے اس کی فائلوں پر کوئی دوسرا افسر فیصلہ کرتا ہے۔
decide-own-hand = یہ آپ نے جمع کرایا یا پہلا فیصلہ آپ نے کیا، اس لیے اب دوسرا افسر فیصلہ کرے گا۔
decide-nothing = اس مرحلے پر کوئی فیصلہ باقی نہیں۔
decide-closed = کیس جاری نہیں، اس لیے اس میں کوئی فیصلہ نہیں ہوتا۔
decide-reads = آپ کا عہدہ یہاں پڑھنے کی اجازت دیتا ہے، فیصلے کی نہیں۔

## After the decision

decide-accepted = منظور
decide-returned = واپس بھیجا گیا
decide-refused = نامنظور
decide-decided = { $verdict }۔ { $who } نے { $when } کو فیصلہ کیا۔
decide-first-of-two = دو میں سے پہلا فیصلہ ہو گیا۔ اب دوسرے افسر کا انتظار ہے۔
decide-undo = فیصلہ واپس لیں
decide-undo-line = دس سیکنڈ تک آپ اسے واپس لے سکتے ہیں؛ فرم نے ابھی کچھ نہیں دیکھا۔
decide-undo-first-line = دوسرے افسر کے فیصلے تک آپ اسے واپس لے سکتے ہیں۔
decide-next = قطار کا اگلا کیس
decide-to-case = کیس پر جائیں

## Notes

decide-notes-title = ڈیسک کی یادداشتیں
decide-notes-lead = یہ صرف افسران اور آڈیٹر پڑھتے ہیں۔ فرم یا اس کی طرف سے کام کرنے والے اسے کبھی نہیں دیکھتے۔
decide-notes-none = ابھی کوئی یادداشت نہیں۔
decide-notes-write = آپ کی یادداشت
decide-notes-save = یادداشت شامل کریں
decide-notes-empty = پہلے کچھ لکھیں۔
decide-notes-gone = (یہ یادداشت لکھنے والے کے کوائف کے ساتھ مٹا دی گئی۔)
