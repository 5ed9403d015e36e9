step-who = من
step-authority = أين
step-through = عبر { $platform }
step-channel = كيف
step-channel-online = إلكترونيًا
step-channel-counter = حضوريًا
step-channel-online-or-counter = إلكترونيًا أو حضوريًا
step-channel-courier = عبر شركة توصيل
step-channel-bank = لدى بنك
step-channel-private = لدى مقدم خدمة خاص
step-channel-court = لدى المحكمة
step-days = المدة
step-days-minimum = الأدنى
step-days-typical = المعتاد
step-days-maximum = الأقصى
step-days-within = لا تذكر المصادر مدتها إلا مع غيرها: { $bundle }

## What one fee buys

step-per-once = مرة واحدة
step-per-year = عن كل سنة
step-per-month = عن كل شهر
step-per-quarter = عن كل ربع سنة
step-per-page = عن كل صفحة
step-per-document = عن كل مستند
step-per-person = عن كل شخص
step-per-visa = عن كل تأشيرة
step-fee-what = مقابل
step-fee-amount = المبلغ
step-fee-payee = تُدفع إلى
step-fee-first-year = السنة الأولى
step-fee-later = كل سنة لاحقة
step-fee-none-later = لا شيء في السنوات اللاحقة
step-fee-only-when = فقط إذا
step-alternatives = طرق أخرى للحصول على المستند نفسه
