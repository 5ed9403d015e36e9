agreement-title = معاہدہ
agreement-lead = دونوں حکومتوں نے ایک دوسرے سے کیا عہد کیے اور ان پر کیا پیش رفت ہوئی، جہاں تک عوامی ذرائع بتاتے ہیں۔
agreement-signed = { $date } کو { $place } میں دستخط ہوئے
agreement-text-not-public = اس کا متن شائع نہیں ہوا۔ یہاں جو کچھ درج ہے وہ عوامی بیانات سے لیا گیا ہے۔
agreement-commitments = عہد
agreement-commitments-count = { $count ->
    [0] کوئی عہد نہیں
    [one] ایک عہد
   *[other] { $count } عہد
}
agreement-follow-ups = پیش رفت
agreement-follow-ups-none = کوئی عوامی پیش رفت نہیں ملی۔
agreement-indicator = اسے کیسے ناپا جا سکتا ہے
agreement-status = حیثیت
agreement-status-active = فعال
agreement-status-partial = جزوی
agreement-status-announced = صرف اعلان شدہ
agreement-status-none-found = کوئی پیش رفت نہیں ملی
agreement-layer-mou = یادداشت میں درج
agreement-layer-minister-statement = وزیر کے بیان سے
agreement-theme = موضوع
agreement-theme-governance = نظم و نسق
agreement-theme-ventures = کاروباری منصوبے اور اسٹارٹ اپس
agreement-theme-market-access = منڈی تک رسائی
agreement-theme-talent = افرادی قوت
agreement-theme-infrastructure = بنیادی ڈھانچہ
agreement-theme-research = تحقیق
agreement-theme-deep-tech = جدید ترین ٹیکنالوجی
agreement-theme-public-sector = سرکاری شعبہ
agreement-timeline = کب کیا ہوا
agreement-timeline-text = معاہدے کی ٹائم لائن، { $from } سے { $to } تک۔ نیچے کا جدول بھی یہی بتاتا ہے۔
agreement-bodies = شریک ادارے
agreement-figures = اعداد و شمار
agreement-contested = متنازع باتیں
agreement-contested-claim = دعویٰ
agreement-contested-assessment = ہمارا جائزہ
agreement-unknown = جو معلوم نہیں
agreement-data-protection = ذاتی کوائف کی سرحد پار منتقلی
