## daftar demo

demo-not-empty = وہاں پہلے سے ریکارڈ موجود ہے؛ تربیتی ڈیٹا کے لیے الگ فولڈر بتائیں: { $option }
demo-no-story = اس ضابطۂ قواعد کا کوئی راستہ قرعے سے بنی فرم کے لیے نہیں کھلتا۔
demo-so-far = { $firms } فرمیں لکھی جا چکی ہیں
demo-filled = { $place } میں اب تربیتی ڈیٹا ہے: فرمیں { $firms }، کیس { $cases }، واقعات { $events }، مدت { $seconds } سیکنڈ
demo-sign-in = انہی ترتیبات کے ساتھ سائٹ چلائیں اور { $address } سے داخل ہوں؛ کوڈ ارسال کی فہرست میں ہے۔

## What the invented people write

demo-returned = ترجمہ موجود نہیں۔ براہ کرم اسے شامل کر کے مرحلہ دوبارہ جمع کرائیں۔
