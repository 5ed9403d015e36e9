## People and roles

admin-people-title = ڈیسک کا عملہ
admin-people-lead = ڈیسک پر کون کس حیثیت سے کام کرتا ہے۔
admin-people-none = ابھی کسی کو کوئی عہدہ نہیں دیا گیا۔
admin-column-who = کون
admin-column-role = عہدہ
admin-column-country = کس ملک کا ڈیسک
admin-column-act = واپس لیں
admin-officer = افسر
admin-officer-what = کیسوں پر کام اور مراحل پر فیصلہ کرتا ہے۔
admin-lead = سربراہِ ڈیسک
admin-lead-what = کیس سپرد کرتا ہے اور دوسرے افسر کے طور پر فیصلہ کرتا ہے۔
admin-auditor = آڈیٹر
admin-auditor-what = تمام ریکارڈ پڑھتا ہے اور کچھ نہیں بدلتا۔
admin-administrator = منتظم
admin-administrator-what = عہدے دیتا اور واپس لیتا ہے، نظام کی دیکھ بھال کرتا ہے، اور کوئی کیس نہیں دیکھتا۔
admin-give-title = عہدہ دیں
admin-address = ای میل پتا
admin-address-hint = ضروری ہے کہ وہ ایک بار داخل ہو چکے ہوں۔
admin-role = عہدہ
admin-country = کس ملک کا ڈیسک
admin-give = عہدہ دیں
admin-take = واپس لیں
admin-take-of = { $role }، { $who }
admin-unknown = اس پتے سے ابھی کوئی داخل نہیں ہوا۔ ان سے کہیں کہ ایک بار داخل ہوں۔
admin-address-wrong = وہ ای میل پتا لکھیں جس سے وہ داخل ہوتے ہیں۔
admin-role-needed = عہدہ منتخب کریں۔
admin-country-needed = ملک منتخب کریں۔
admin-last = آخری منتظم کا عہدہ واپس نہیں لیا جا سکتا۔ پہلے کسی اور کو منتظم بنائیں۔

## The outbox

admin-outbox-title = ڈاکِ روانگی
admin-outbox-lead = جو ڈاک بھیجی گئی یا بھیجی جانی ہے، تازہ ترین پہلے۔ داخلے کے کوڈ چھپے ہوئے ہیں، سوائے تربیتی ڈیسک کے۔
admin-outbox-none = ابھی کوئی ڈاک نہیں۔
admin-outbox-to = کس کو
admin-outbox-what = ڈاک
admin-outbox-made = کب لکھی گئی
admin-outbox-state = کیفیت
admin-outbox-code = داخلے کا کوڈ
admin-outbox-other = پیغام
admin-outbox-sent = { $when } کو بھیجی گئی
admin-outbox-waits = بھیجے جانے کی منتظر
admin-outbox-failed = { $count ->
    [one] ایک کوشش ناکام: { $error }
   *[other] { $count } کوششیں ناکام: { $error }
}
admin-outbox-older = پرانی ڈاک

## The first administrator

admin-first-title = پہلا منتظم
admin-first-lead = اس ڈیسک کا ابھی کوئی منتظم نہیں۔ جو یہ ربط کھول کر بٹن دبائے وہ منتظم بن جاتا ہے؛ اس کے بعد یہ ربط کہیں نہیں لے جاتا۔
admin-first-take = منتظم بنیں
