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
agreement-status-contested = محل خلاف
agreement-status-draft = مسودة لم تدخل حيز النفاذ
agreement-status-unknown = غير معروف
agreement-status-expired = منتهية
agreement-layer = موضعه
agreement-layer-mou-lead = البنود كما نقلتها السفارة ووكالة الأنباء والصحافة.
agreement-layer-minister-statement-lead = أهداف أعلنها الوزير الموقّع في اليوم نفسه، وليست من بنود الاتفاقية.
agreement-layer-other = تعهدات أخرى
agreement-no-layer = كل ما تُعهّد به
agreement-latest = أحدث ما ورد
agreement-timeline-key = المعيّنات أيام على طريق الاتفاقية، ومع كل منها رقم صفه في الجدول. والنقاط متابعات بحسب المحور.
agreement-milestones = أيام على الطريق
agreement-number = الرقم
agreement-event = ما حدث
agreement-deals = الصفقات
agreement-figure = الرقم المعلن
agreement-value = القيمة
agreement-unknown-lead = أسئلة لا يجيب عنها أي مصدر منشور.
agreement-contested-lead = أقوال تختلف فيها المصادر، ومعها ما وجدناه.
agreement-all = الاتفاقية كلها
agreement-about = ما يتعلق به
agreement-kind-agreement = الاتفاقية
agreement-kind-commitment = تعهد
agreement-kind-milestone = يوم على الطريق
agreement-kind-body = جهة مشاركة
agreement-kind-figure = رقم معلن
agreement-kind-contested = قول محل خلاف
agreement-kind-open-question = سؤال مفتوح
agreement-kind-deal = صفقة
agreement-named-by = ورد ذكره في
