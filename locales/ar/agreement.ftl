agreement-title = الاتفاقية
agreement-lead = ما تعهدت به كل من الحكومتين للأخرى وما تحقق منه، بحسب المصادر المعلنة.
agreement-signed = وُقعت في { $date } في { $place }
agreement-text-not-public = لم يُنشر نصها، وما يرد هنا مأخوذ من التصريحات المعلنة.
agreement-commitments = التعهدات
agreement-commitments-count = { $count ->
    [zero] لا تعهدات
    [one] تعهد واحد
    [two] تعهدان
    [few] { $count } تعهدات
    [many] { $count } تعهدًا
   *[other] { $count } تعهد
}
agreement-follow-ups = ما تحقق
agreement-follow-ups-none = لم يُعثر على متابعة معلنة.
agreement-indicator = كيف يمكن قياسه
agreement-status = الحالة
agreement-status-active = قائم
agreement-status-partial = جزئي
agreement-status-announced = معلن فقط
agreement-status-none-found = لم يُعثر على متابعة
agreement-layer-mou = وارد في المذكرة
agreement-layer-minister-statement = من تصريح وزاري
agreement-theme = المحور
agreement-theme-governance = الحوكمة
agreement-theme-ventures = المشاريع والشركات الناشئة
agreement-theme-market-access = دخول السوق
agreement-theme-talent = الكوادر
agreement-theme-infrastructure = البنية التحتية
agreement-theme-research = البحث
agreement-theme-deep-tech = التقنيات العميقة
agreement-theme-public-sector = القطاع العام
agreement-timeline = تسلسل الأحداث
agreement-timeline-text = الجدول الزمني للاتفاقية من { $from } إلى { $to }. ويتضمن الجدول أدناه المعلومات نفسها.
agreement-bodies = الجهات المشاركة
agreement-figures = أرقام
agreement-contested = مواضع الخلاف
agreement-contested-claim = الادعاء
agreement-contested-assessment = ما تبين
agreement-unknown = ما ليس معروفًا
agreement-data-protection = نقل البيانات الشخصية عبر الحدود
