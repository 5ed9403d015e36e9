## Subjects

letter-subject = ڈیسک کی طرف سے خط
letter-subject-code = داخل ہونے کے لیے آپ کا کوڈ
letter-subject-law = آپ کے کیس سے متعلق قانون بدل گیا ہے
letter-subject-paper = آپ کی فرم کی ایک دستاویز کی میعاد ختم ہونے والی ہے

## The law has changed

letter-law = { $firm } کے کیس پر لاگو قواعد بدل گئے ہیں۔ { $date } سے لائحۂ عمل میں ان کی نئی عبارت پر عمل ہو گا:
letter-law-change = { $title } (نافذ از { $date })
letter-law-kept = جو مراحل مکمل ہو چکے وہ مکمل رہیں گے۔ موجودہ لائحۂ عمل کیس کے صفحے پر ہے:

## A paper runs out

letter-paper = { $firm } کی دستاویز “{ $paper }” { $date } تک کارآمد ہے۔ اگر کسی کیس میں اس کی ضرورت باقی ہے تو بروقت تجدید کرا لیں۔
