step-who = کون
step-authority = کہاں
step-through = بذریعہ { $platform }
step-channel = کیسے
step-channel-online = آن لائن
step-channel-counter = کاؤنٹر پر
step-channel-online-or-counter = آن لائن یا کاؤنٹر پر
step-channel-courier = کوریئر کے ذریعے
step-channel-bank = بینک میں
step-channel-private = نجی ادارے کے ذریعے
step-channel-court = عدالت میں
step-days = مدت
step-days-minimum = کم از کم
step-days-typical = عموماً
step-days-maximum = زیادہ سے زیادہ
step-days-within = ماخذ اس کی مدت صرف دوسرے مراحل کے ساتھ ملا کر بتاتے ہیں: { $bundle }

## What one fee buys

step-per-once = ایک بار
step-per-year = فی سال
step-per-month = فی ماہ
step-per-quarter = فی سہ ماہی
step-per-page = فی صفحہ
step-per-document = فی دستاویز
step-per-person = فی کس
step-per-visa = فی ویزا
step-fee-what = کس لیے
step-fee-amount = رقم
step-fee-payee = وصول کنندہ
step-fee-first-year = پہلا سال
step-fee-later = بعد کا ہر سال
step-fee-none-later = بعد کے سالوں میں کچھ نہیں
step-fee-only-when = صرف اگر
step-alternatives = یہی دستاویز حاصل کرنے کے دوسرے طریقے
