## Signing in

account-sign-in = سائن اِن
account-sign-in-lead = ڈیسک آپ کے ای میل پتے پر ایک کوڈ بھیجتا ہے۔ کوئی پاس ورڈ نہیں جسے یاد رکھنا پڑے یا جو کھو جائے۔
account-address = ای میل پتا
account-address-hint = ڈیسک اسی پتے پر آپ کو فرم اور کیسز کے بارے میں لکھتا ہے۔
account-address-empty = اپنا ای میل پتا لکھیں
account-address-fault = ای میل پتا پورا لکھیں، @ کے بعد والا حصہ بھی
account-send-code = کوڈ بھیجیں
account-first-time = پہلی بار اسی کوڈ سے آپ کا اکاؤنٹ بھی کھل جاتا ہے۔
account-passkey-offer = پاس کی سے سائن اِن
account-passkey-hint = اگر اس آلے پر ڈیسک کی پاس کی محفوظ ہے تو کوڈ کی ضرورت نہیں۔
account-passkey-failed = پاس کی قبول نہیں ہوئی۔ ای میل کے کوڈ سے سائن اِن کریں۔
account-code-title = کوڈ لکھیں
# $count (Number) minutes
account-code-sent = { $count ->
    [one] اگر یہ پتا سائن اِن کر سکتا ہے تو اس پر کوڈ بھیج دیا گیا ہے۔ کوڈ { $count } منٹ تک کام دے گا۔
   *[other] اگر یہ پتا سائن اِن کر سکتا ہے تو اس پر کوڈ بھیج دیا گیا ہے۔ کوڈ { $count } منٹ تک کام دے گا۔
}
account-code = کوڈ
account-code-hint = { $count ->
    [one] تازہ ترین ای میل سے { $count } ہندسہ
   *[other] تازہ ترین ای میل سے { $count } ہندسے
}
account-code-empty = کوڈ کے ہندسے لکھیں
account-code-wrong = { $count ->
    [0] کوڈ درست نہیں۔ اب یہ استعمال نہیں ہو سکتا؛ نیا کوڈ منگوائیں۔
    [one] کوڈ درست نہیں۔ آپ ایک بار اور کوشش کر سکتے ہیں۔
   *[other] کوڈ درست نہیں۔ آپ { $count } بار اور کوشش کر سکتے ہیں۔
}
account-code-gone = یہ کوڈ اب استعمال نہیں ہو سکتا۔ نیا کوڈ منگوائیں۔
account-code-other = نیا کوڈ بھیجیں، یا دوسرا پتا لکھیں
account-code-no-mail = ای میل آنے میں چند منٹ لگ سکتے ہیں۔ غیر مطلوبہ ای میل کے خانے میں بھی دیکھیں۔
account-problem = کچھ باتیں دوبارہ دیکھیں
account-sign-out = سائن آؤٹ
account-sign-out-lead = پھر یہ آلہ آپ کو نہیں پہچانے گا۔ جو آپ نے محفوظ کیا وہ ڈیسک پر رہے گا۔

## The letter with the code

# $code (Text) the digits
account-letter-code = ڈیسک میں سائن اِن کے لیے آپ کا کوڈ یہ ہے: { $code }
account-letter-minutes = { $count ->
    [one] یہ { $count } منٹ تک، اور صرف ایک بار کام دے گا۔
   *[other] یہ { $count } منٹ تک، اور صرف ایک بار کام دے گا۔
}
account-letter-not-you = اگر یہ کوڈ آپ نے نہیں منگوایا تو کچھ کرنے کی ضرورت نہیں: اس کے بغیر کوئی سائن اِن نہیں کر سکتا۔ ڈیسک یہ کوڈ کبھی فون یا ای میل پر نہیں پوچھتا۔

## The account

account-title = آپ کا اکاؤنٹ
account-you = آپ
account-name = نام
account-name-hint = جیسے خطوط میں لکھا جاتا ہے۔ آپ کی فرم کے ارکان اور ڈیسک اسے دیکھتے ہیں۔
account-name-fault = { $count ->
    [one] اپنا نام لکھیں، زیادہ سے زیادہ { $count } حرف میں
   *[other] اپنا نام لکھیں، زیادہ سے زیادہ { $count } حروف میں
}
account-no-name = نام نہ ہو تو دوسروں کو آپ “بے نام شخص” نظر آتے ہیں۔
account-unnamed = بے نام شخص
account-erased = مٹایا گیا شخص
account-letters = آپ کے نام خطوط کی زبان
account-save = محفوظ کریں
account-saved = محفوظ ہو گیا۔
account-firms = آپ کی فرمیں
account-sessions = آپ کہاں کہاں سائن اِن ہیں
account-sessions-lead = جو سطر آپ نہ پہچانیں، اسے ختم کریں اور ڈیسک کو بتائیں۔
account-session-here = یہی آلہ، اس وقت
account-session-unknown = نامعلوم آلہ
# $since (Text) when it began
# $seen (Text) when it was last used
account-session-times = { $since } سے؛ آخری استعمال { $seen }
account-session-end = ختم کریں
# $device (Text) a browser
account-session-end-of = { $device }
account-sessions-end-others = باقی سب ختم کریں
account-passkeys = پاس کیز
account-passkeys-lead = پاس کی آپ کے آلے پر رہتی ہے اور انگلی، چہرے یا اسکرین کے تالے سے ڈیسک کھولتی ہے۔ نہ اس کا اندازہ لگایا جا سکتا ہے، نہ اسے دھوکے سے حاصل کیا جا سکتا ہے۔
account-passkeys-none = ابھی آپ کی کوئی پاس کی نہیں۔
account-passkeys-need-script = پاس کی شامل کرنے کے لیے اس صفحے کو اسکرپٹ چاہیے۔
account-passkey-add = پاس کی شامل کریں
# $date (Text) a day
account-passkey-since = { $date } کو شامل کی گئی
account-passkey-remove = ہٹائیں
account-data = آپ کا ڈیٹا
account-export = اپنا ڈیٹا ساتھ لے جائیں
account-export-lead = ڈیسک آپ کی ذات کے بارے میں جو کچھ رکھتا ہے، ایک فائل میں۔ فرم کا ڈیٹا فرم کے صفحے پر ہے۔
account-erase = اپنا ڈیٹا مٹائیں
account-erase-lead = آپ کا نام، پتا، پیغامات اور پاس کیز ہمیشہ کے لیے ناقابلِ مطالعہ ہو جاتے ہیں، نقول میں بھی۔ کیس میں جو کچھ ہوا وہ “مٹائے گئے شخص” کے نام سے ریکارڈ میں رہتا ہے۔ یہ واپس نہیں ہو سکتا۔
account-erase-confirm = مجھے یہی منظور ہے، اور معلوم ہے کہ یہ واپس نہیں ہو سکتا۔
account-erase-unconfirmed = اگر آپ یہی چاہتے ہیں تو خانے پر نشان لگائیں
# $firm (Text) a firm's name
account-erase-last-owner = { $firm } کے واحد مالک آپ ہیں۔ پہلے کسی اور کو مالک بنائیں۔
account-erase-last-administrator = یہاں کے واحد منتظم آپ ہیں۔ پہلے کسی اور کو منتظم بنائیں۔
account-erase-do = میرا ڈیٹا مٹا دیں
account-erased-title = آپ کا ڈیٹا مٹا دیا گیا
account-erased-lead = آپ ہر جگہ سے سائن آؤٹ ہو گئے ہیں۔ ڈیسک پر اب کچھ بھی آپ کا نام نہیں بتاتا۔
account-prove = پہلے دوبارہ سائن اِن کریں
account-prove-lead = اس سے پہلے ڈیسک اطمینان کرتا ہے کہ یہ آپ ہی ہیں: آپ کو سائن اِن کیے کچھ وقت ہو گیا ہے۔
account-queue = ڈیسک کی قطار

## A form that came when the sign-in had ended

account-kept-waits = آپ کا بھیجا ہوا مواد محفوظ ہے: داخل ہوں، پھر اسے بھیجا جا سکے گا۔
account-kept-title = آپ دوبارہ داخل ہو گئے ہیں
account-kept-lead = داخلے کی مدت ختم ہونے کے وقت جو کچھ آپ نے لکھا تھا وہ موجود ہے۔ یہ ابھی بھیجا نہیں گیا۔
account-kept-files = فائلیں اگلے صفحے پر دوبارہ منتخب کرنا ہوں گی۔
account-kept-send = ابھی بھیجیں
account-kept-drop = اسے چھوڑ کر صفحے پر واپس جائیں
