## Subjects

letter-subject = ڈیسک کی طرف سے خط
letter-subject-code = داخل ہونے کے لیے آپ کا کوڈ
letter-subject-law = آپ کے کیس سے متعلق قانون بدل گیا ہے
letter-subject-decision = ڈیسک نے ایک مرحلے پر فیصلہ کر دیا ہے
letter-subject-message = کیس کے بارے میں نئے پیغامات
letter-subject-paper = آپ کی فرم کی ایک دستاویز کی میعاد ختم ہونے والی ہے

## The law has changed

letter-law = { $firm } کے کیس پر لاگو قواعد بدل گئے ہیں۔ { $date } سے لائحۂ عمل میں ان کی نئی عبارت پر عمل ہو گا:
letter-law-change = { $title } (نافذ از { $date })
letter-law-kept = جو مراحل مکمل ہو چکے وہ مکمل رہیں گے۔

## A paper runs out

letter-paper = { $firm } کی دستاویز “{ $paper }” { $date } تک کارآمد ہے۔ اگر کسی کیس میں اس کی ضرورت باقی ہے تو بروقت تجدید کرا لیں۔

## The desk has decided

letter-accepted = ڈیسک نے { $firm } کا مرحلہ “{ $step }” قبول کر لیا ہے۔
letter-returned = ڈیسک نے { $firm } کا مرحلہ “{ $step }” واپس بھیجا ہے: کچھ کمی ہے یا کچھ درست کرنا باقی ہے۔
letter-refused = ڈیسک نے { $firm } کا مرحلہ “{ $step }” رد کر دیا ہے۔ متعلقہ قانون اور اس فیصلے کے خلاف چارہ جوئی کا طریقہ کیس کے صفحے پر درج ہے۔
letter-read-on = تفصیل اور آئندہ مرحلہ یہاں درج ہے:

## A message

letter-message = { $firm } کے ایک کیس کے بارے میں نئے پیغامات آئے ہیں۔
