search-title = البحث
search-label = البحث في الدليل
search-hint = خطوة أو مستند أو جهة أو نظام، بأي من اللغات الثلاث
search-go = بحث
search-results = { $count ->
    [zero] لا نتائج لـ«{ $query }»
    [one] نتيجة واحدة لـ«{ $query }»
    [two] نتيجتان لـ«{ $query }»
    [few] { $count } نتائج لـ«{ $query }»
    [many] { $count } نتيجة لـ«{ $query }»
   *[other] { $count } نتيجة لـ«{ $query }»
}
search-none-hint = يمكن تجربة كلمة أقصر أو تصفح الدليل.
search-did-you-mean = هل المقصود
search-too-short = يلزم حرفان على الأقل.
search-everywhere = في كل الأقسام
search-examples = أمثلة
search-most-words = لا يوجد ما يجمع هذه الكلمات كلها. وفيما يلي ما فيه أكثرها.
search-taken-as = جرى البحث عن { $taken } بدلًا من { $typed }
search-pages = صفحات النتائج
