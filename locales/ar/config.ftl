## What is wrong with a setting

config-unknown = لا يوجد إعداد اسمه { $name }.
config-data-in-itself = هذا الملف في مجلد البيانات نفسه، فلا يحدد موضعه.
config-expected-like = المطلوب هنا قيمة مثل { $example }
config-expected-one-of = المطلوب هنا واحد مما يلي: { $choices }
config-expected-digits = المطلوب هنا أرقام ستعشرية عددها { $count }
config-two-keys = يُعطى المفتاح الرئيسي أو ملفه، لا كلاهما.
config-half-mail = يحتاج إرسال البريد إلى { $one } و{ $other } معًا.
config-open-line = يقع { $setting } على جهاز آخر، ولا يبيّن العنوان كيف يُحمى الاتصال به. يرجى إضافة { $line }.
config-no-mail = لا يمكن إرسال البريد بهذه الإعدادات: { $reason }

## daftar config

config-default = افتراضي
config-not-set = غير محدد
