## Signing in

account-sign-in = تسجيل الدخول
account-sign-in-lead = يرسل المكتب رمزًا إلى بريدكم الإلكتروني. لا كلمة مرور تُحفظ، ولا كلمة مرور تُفقد.
account-address = عنوان البريد الإلكتروني
account-address-hint = يراسلكم المكتب عليه في شأن منشأتكم ومعاملاتكم.
account-address-empty = يرجى كتابة عنوان البريد الإلكتروني
account-address-fault = يرجى كتابة عنوان البريد كاملًا، مع ما بعد @
account-send-code = إرسال الرمز
account-first-time = في المرة الأولى يفتح الرمز حسابكم أيضًا.
account-passkey-offer = الدخول بمفتاح المرور
account-passkey-hint = إن كان في هذا الجهاز مفتاح مرور للمكتب فلا حاجة إلى رمز.
account-passkey-failed = لم يُقبل مفتاح المرور. يرجى الدخول برمز عبر البريد.
account-code-title = كتابة الرمز
# $count (Number) minutes
account-code-sent = { $count ->
    [zero] إن كان لهذا العنوان أن يدخل فقد أُرسل إليه رمز.
    [one] إن كان لهذا العنوان أن يدخل فقد أُرسل إليه رمز، وهو صالح مدة دقيقة واحدة.
    [two] إن كان لهذا العنوان أن يدخل فقد أُرسل إليه رمز، وهو صالح مدة دقيقتين.
    [few] إن كان لهذا العنوان أن يدخل فقد أُرسل إليه رمز، وهو صالح مدة { $count } دقائق.
    [many] إن كان لهذا العنوان أن يدخل فقد أُرسل إليه رمز، وهو صالح مدة { $count } دقيقة.
   *[other] إن كان لهذا العنوان أن يدخل فقد أُرسل إليه رمز، وهو صالح مدة { $count } دقيقة.
}
account-code = الرمز
account-code-hint = { $count ->
    [zero] من آخر رسالة بريد
    [one] رقم واحد من آخر رسالة بريد
    [two] رقمان من آخر رسالة بريد
    [few] { $count } أرقام من آخر رسالة بريد
    [many] { $count } رقمًا من آخر رسالة بريد
   *[other] { $count } رقم من آخر رسالة بريد
}
account-code-empty = يرجى كتابة أرقام الرمز
account-code-wrong = { $count ->
    [zero] الرمز غير صحيح، ولم يعد صالحًا. يرجى طلب رمز جديد.
    [one] الرمز غير صحيح. بقيت محاولة واحدة.
    [two] الرمز غير صحيح. بقيت محاولتان.
    [few] الرمز غير صحيح. بقيت { $count } محاولات.
    [many] الرمز غير صحيح. بقيت { $count } محاولة.
   *[other] الرمز غير صحيح. بقيت { $count } محاولة.
}
account-code-gone = لم يعد هذا الرمز صالحًا. يرجى طلب رمز جديد.
account-code-other = إرسال رمز جديد، أو استعمال عنوان آخر
account-code-no-mail = قد تتأخر الرسالة دقائق. يرجى البحث عنها أيضًا في مجلد الرسائل غير المرغوبة.
account-problem = ما يحتاج إلى مراجعة
account-sign-out = تسجيل الخروج
account-sign-out-lead = بعده لا يعرفكم هذا الجهاز. وما حفظتموه يبقى لدى المكتب.

## The letter with the code

# $code (Text) the digits
account-letter-code = رمزكم لتسجيل الدخول إلى المكتب: { $code }
account-letter-minutes = { $count ->
    [zero] يُستعمل مرة واحدة.
    [one] وهو صالح مدة دقيقة واحدة، ويُستعمل مرة واحدة.
    [two] وهو صالح مدة دقيقتين، ويُستعمل مرة واحدة.
    [few] وهو صالح مدة { $count } دقائق، ويُستعمل مرة واحدة.
    [many] وهو صالح مدة { $count } دقيقة، ويُستعمل مرة واحدة.
   *[other] وهو صالح مدة { $count } دقيقة، ويُستعمل مرة واحدة.
}
account-letter-not-you = إن لم تطلبوا هذا الرمز فلا يلزمكم شيء: لا يدخل أحد بدونه. ولا يسأل المكتب عنه أبدًا بالهاتف أو بالبريد.

## The account

account-title = حسابكم
account-you = بياناتكم
account-name = الاسم
account-name-hint = كما يُكتب في الخطابات. يراه أعضاء منشأتكم والمكتب.
account-name-fault = { $count ->
    [zero] يرجى كتابة الاسم
    [one] يرجى كتابة الاسم في حرف واحد على الأكثر
    [two] يرجى كتابة الاسم في حرفين على الأكثر
    [few] يرجى كتابة الاسم في { $count } أحرف على الأكثر
    [many] يرجى كتابة الاسم في { $count } حرفًا على الأكثر
   *[other] يرجى كتابة الاسم في { $count } حرف على الأكثر
}
account-no-name = بلا اسم تظهرون لغيركم باسم «شخص بلا اسم».
account-unnamed = شخص بلا اسم
account-erased = شخص مُحيت بياناته
account-letters = لغة الخطابات إليكم
account-save = حفظ
account-saved = تم الحفظ.
account-firms = منشآتكم
account-sessions = الأجهزة التي دخلتم منها
account-sessions-lead = إن لم تعرفوا سطرًا منها فيرجى إنهاؤه وإبلاغ المكتب.
account-session-here = هذا الجهاز، الآن
account-session-unknown = جهاز غير معروف
# $since (Text) when it began
# $seen (Text) when it was last used
account-session-times = منذ { $since }، وآخر استعمال { $seen }
account-session-end = إنهاء
# $device (Text) a browser
account-session-end-of = { $device }
account-sessions-end-others = إنهاء ما عداه
account-passkeys = مفاتيح المرور
account-passkeys-lead = يبقى مفتاح المرور في جهازكم، ويفتح المكتب بالبصمة أو الوجه أو قفل الشاشة. لا يُخمَّن ولا يُنتزع بالحيلة.
account-passkeys-none = ليس لديكم مفتاح مرور بعد.
account-passkeys-need-script = تتطلب إضافته تشغيل البرنامج النصي في هذه الصفحة.
account-passkey-add = إضافة مفتاح مرور
# $date (Text) a day
account-passkey-since = أُضيف في { $date }
account-passkey-remove = حذف
account-data = ما لدينا عنكم
account-export = تنزيل بياناتكم
account-export-lead = كل ما يحفظه المكتب عن شخصكم، في ملف واحد. أما بيانات المنشأة ففي صفحة المنشأة.
account-erase = محو بياناتكم
account-erase-lead = يصبح اسمكم وعنوانكم ورسائلكم ومفاتيح مروركم غير مقروءة إلى الأبد، وفي النسخ أيضًا. ويبقى ما جرى في المعاملة مسجلًا باسم «شخص مُحيت بياناته». ولا رجوع عن ذلك.
account-erase-confirm = نعم، أطلب المحو، وأعلم أنه لا رجوع عنه.
account-erase-unconfirmed = يرجى وضع علامة في المربع لتأكيد الطلب
# $firm (Text) a firm's name
account-erase-last-owner = أنتم المالك الوحيد لحساب { $firm }. يرجى تعيين مالك آخر أولًا.
account-erase-last-administrator = أنتم المدير الوحيد للنظام. يرجى تعيين مدير آخر أولًا.
account-erase-do = محو بياناتي
account-erased-title = مُحيت بياناتكم
account-erased-lead = سُجّل خروجكم من جميع الأجهزة. ولم يعد لدى المكتب ما يدل على اسمكم.
account-prove = تسجيل الدخول من جديد أولًا
account-prove-lead = يتأكد المكتب قبل ذلك من أنكم أنتم: مضت مدة على آخر دخول لكم.
account-queue = قائمة أعمال المكتب

## A form that came when the sign-in had ended

account-kept-waits = ما أرسلتموه محفوظ: سجّلوا الدخول ثم يمكن إرساله.
account-kept-title = عدتم إلى تسجيل الدخول
account-kept-lead = ما كتبتموه عند انتهاء الدخول ما زال هنا، ولم يُرسل بعد.
account-kept-files = يلزم اختيار الملفات من جديد في الصفحة التالية.
account-kept-send = إرسال الآن
account-kept-drop = تركه والعودة إلى الصفحة
