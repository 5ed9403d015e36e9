search-title = تلاش
search-label = گائیڈ میں تلاش
search-hint = کوئی مرحلہ، دستاویز، ادارہ یا قانون، تینوں زبانوں میں سے کسی میں
search-go = تلاش کریں
search-results = { $count ->
    [0] “{ $query }” کے لیے کچھ نہیں ملا
    [one] “{ $query }” کے لیے ایک نتیجہ
   *[other] “{ $query }” کے لیے { $count } نتائج
}
search-none-hint = مختصر لفظ آزمائیں یا گائیڈ میں دیکھیں۔
search-did-you-mean = کیا آپ کی مراد یہ تھی
search-too-short = کم از کم دو حروف لکھیں۔
search-everywhere = ہر جگہ
search-examples = مثلاً
search-most-words = کسی اندراج میں یہ سب الفاظ نہیں۔ ان میں زیادہ تر ہیں۔
search-taken-as = { $typed } کی جگہ { $taken } تلاش کیا گیا
search-pages = نتائج کے صفحات
