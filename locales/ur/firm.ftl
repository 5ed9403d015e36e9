## Your firms

firm-mine = آپ کی فرمیں
firm-mine-none = ابھی آپ کسی فرم سے وابستہ نہیں۔ نیچے اپنی فرم کا اکاؤنٹ کھولیں، یا دعوت نامے کے لنک پر جائیں۔
firm-mine-cases = { $count ->
    [0] کوئی کیس کھلا نہیں
    [one] { $count } کھلا کیس
   *[other] { $count } کھلے کیس
}
firm-open = فرم کا اکاؤنٹ کھولیں
firm-open-lead = آپ اس کے مالک ہوں گے۔ دوسروں کو، اور کسی مشیر کو، جب چاہیں دعوت دے سکتے ہیں۔
firm-name = فرم کا نام
firm-name-hint = جیسا اس کے رجسٹر میں درج ہے
firm-name-fault = { $count ->
    [one] فرم کا نام لکھیں، زیادہ سے زیادہ { $count } حرف میں
   *[other] فرم کا نام لکھیں، زیادہ سے زیادہ { $count } حروف میں
}
firm-number = رجسٹریشن نمبر
firm-number-hint = جہاں فرم آج رجسٹرڈ ہے۔ بعد میں بھی لکھا جا سکتا ہے۔
firm-number-fault = { $count ->
    [one] زیادہ سے زیادہ { $count } حرف لکھیں
   *[other] زیادہ سے زیادہ { $count } حروف لکھیں
}
firm-open-do = اکاؤنٹ کھولیں

## The frame of a firm's pages

firm-acting = آپ اس فرم کی طرف سے کام کر رہے ہیں:
firm-role-owner = مالک
firm-role-owner-hint = سب کچھ، ارکان اور اختیار نامے بھی
firm-role-preparer = تیار کنندہ
firm-role-preparer-hint = دستاویزات، جوابات اور مراحل
firm-role-viewer = ناظر
firm-role-viewer-hint = پڑھتا ہے، کچھ بدلتا نہیں
firm-role-adviser = مشیر
firm-role-officer = ڈیسک کا افسر
firm-role-lead = ڈیسک کا سربراہ
firm-role-auditor = آڈیٹر
firm-role-administrator = منتظم
firm-tabs = اس فرم کے صفحات
firm-tab-cases = کیس
firm-tab-papers = دستاویزات
firm-tab-members = ارکان
firm-tab-looks = کس نے دیکھا

## The firm

firm-cases = کیس
firm-cases-none = کوئی کیس کھلا نہیں۔ کیس کی ابتدا لائحۂ عمل سے ہوتی ہے۔
firm-cases-begin = دیکھیں کیا درکار ہے
firm-turn-firm = آپ کی باری
firm-turn-desk = ڈیسک کی باری
firm-turn-authority = مجاز ادارے کے پاس
firm-turn-nobody = کسی کی باری نہیں
firm-state-paused = رُکا ہوا
firm-state-withdrawn = واپس لیا گیا
firm-state-done = مقصد حاصل
# $step (Text) a step's title
firm-next = آگے: { $step }
# $date (Text) a date
firm-case-since = { $date } کو کھولا گیا
# $date (Text) a date
firm-case-due = آخری دن { $date }
firm-papers-line = { $count ->
    [0] دستاویز خانے میں ابھی کوئی دستاویز نہیں۔
    [one] دستاویز خانے میں { $count } دستاویز ہے۔
   *[other] دستاویز خانے میں { $count } دستاویزات ہیں۔
}
firm-papers-soon = { $count ->
    [one] ان میں سے { $count } کی میعاد جلد ختم ہو رہی ہے۔
   *[other] ان میں سے { $count } کی میعاد جلد ختم ہو رہی ہے۔
}
firm-rename = نام یا نمبر درست کریں
firm-save = محفوظ کریں
firm-export = فرم کا ڈیٹا ساتھ لے جائیں

## Members and advisers

firm-members = ارکان
firm-members-lead = فرم سے کون وابستہ ہے، اور کون کیا کر سکتا ہے۔
firm-member-you = آپ
firm-member-role = حیثیت
# $name (Text) a person's name
firm-member-role-of = { $name } کی حیثیت
firm-member-change = بدلیں
firm-member-remove = ہٹائیں
firm-member-leave = فرم چھوڑ دیں
firm-last-owner = فرم کا ایک مالک ہمیشہ ہوتا ہے۔ پہلے کسی اور کو مالک بنائیں۔
firm-invitations = دعوت نامے جن کا انتظار ہے
# $role (Text) a role
# $date (Text) a date
firm-invitation-line = { $role }؛ { $date } تک قبول ہو سکتا ہے
firm-invitation-unknown = پتا اب معلوم نہیں
firm-invitation-withdraw = واپس لیں
firm-invite = رکن کو دعوت دیں
firm-invite-address = اس شخص کا ای میل پتا
firm-invite-address-fault = ای میل پتا پورا لکھیں، @ کے بعد والا حصہ بھی
firm-invite-role = وہ کیا کر سکیں گے
firm-invite-role-none = چنیں کہ وہ کیا کر سکیں گے
firm-invite-do = دعوت نامہ بھیجیں
firm-invited = دعوت نامہ روانہ ہو گیا۔
firm-advisers = مشیر
firm-advisers-lead = کوئی اکاؤنٹنٹ یا وکیل اختیار نامے کے تحت آپ کی طرف سے کام کر سکتا ہے: تمام کیسز کے لیے یا چند کے لیے، اس دن تک جو آپ مقرر کریں۔ اختیار نامہ جب چاہیں واپس لیا جا سکتا ہے۔
firm-advisers-none = فرم کی طرف سے کوئی کام نہیں کر رہا۔
firm-mandate-all = تمام کیس، دستاویز خانہ اور نئے کیس
firm-mandate-cases = { $count ->
    [0] کوئی کیس نہیں
    [one] { $count } کیس
   *[other] { $count } کیس
}
# $scope (Text) which cases
# $date (Text) a date
firm-mandate-line = { $scope }؛ { $date } تک
# $scope (Text) which cases
# $date (Text) a date
firm-mandate-over = { $scope }؛ { $date } کو ختم ہوا
# $date (Text) a date
firm-mandate-withdrawn = { $date } کو واپس لیا گیا
firm-mandate-withdraw = واپس لیں
firm-mandate-give = اختیار نامہ دیں
firm-mandate-scope = کس کے لیے
firm-mandate-scope-none = چنیں کہ کس کے لیے
firm-mandate-scope-all = سب کے لیے
firm-mandate-scope-all-hint = موجودہ اور آئندہ تمام کیس، اور دستاویز خانہ
firm-mandate-scope-case = صرف اس کیس کے لیے: { $case }
firm-mandate-until = کب تک
firm-mandate-until-hint = آخری دن، جیسے { $example }
firm-mandate-until-fault = آنے والا کوئی دن لکھیں، جیسے { $example }

## An invitation

firm-invitation = آپ کے لیے دعوت نامہ
# $firm (Text) a firm's name
# $role (Text) a role
firm-invitation-member = { $firm } آپ کو ڈیسک پر اپنے اکاؤنٹ میں شامل ہونے کی دعوت دیتی ہے؛ حیثیت: { $role }۔
# $firm (Text) a firm's name
# $date (Text) a date
firm-invitation-mandate = { $firm } چاہتی ہے کہ آپ { $date } تک ڈیسک پر اس کی طرف سے کام کریں۔
firm-invitation-accept = قبول کریں
firm-invitation-own = آپ اس فرم سے پہلے ہی وابستہ ہیں۔
firm-invitation-over = یہ دعوت نامہ اب کارآمد نہیں
firm-invitation-over-lead = یہ استعمال ہو چکا، واپس لیا گیا یا اس کی میعاد گزر گئی۔ جس نے بھیجا تھا وہ دوسرا بھیج سکتا ہے۔
firm-letter-invitation = ڈیسک کے لیے دعوت نامہ
firm-letter-open = قبول کرنے کے لیے یہ صفحہ کھولیں اور اسی پتے سے سائن اِن کریں:
# $date (Text) a date
firm-letter-until = دعوت نامہ { $date } تک قبول کیا جا سکتا ہے۔

## The vault

firm-vault = فرم کی دستاویزات
firm-vault-lead = جو کچھ فرم کے پاس ہے: ایک بار دیا جاتا ہے، ہر کیس میں کام آتا ہے۔
firm-vault-none = یہاں ابھی کوئی دستاویز نہیں۔ کیس کے مرحلے کے ساتھ آنے والی دستاویزات بھی یہیں نظر آتی ہیں۔
firm-vault-add = دستاویز شامل کریں
firm-vault-table = دستاویزات، قسم کے لحاظ سے
firm-paper-kind = دستاویز کی قسم
firm-paper-kind-none = قسم چنیں
firm-paper-kind-fault = دستاویز کی قسم چنیں
firm-paper-number = نمبر
firm-paper-number-hint = جیسا دستاویز پر درج ہے
firm-paper-issuer = جاری کنندہ
firm-paper-issued = اجرا کی تاریخ
firm-paper-expires = کب تک کارآمد
firm-paper-date-hint = دن، مہینہ اور سال، جیسے { $example }
firm-paper-date-fault = تاریخ لکھیں، جیسے { $example }
firm-paper-expires-fault = میعاد اجرا سے پہلے ختم نہیں ہو سکتی
firm-paper-long = { $count ->
    [one] زیادہ سے زیادہ { $count } حرف لکھیں
   *[other] زیادہ سے زیادہ { $count } حروف لکھیں
}
firm-paper-states = اس پر کیا کارروائی ہو چکی
firm-paper-states-none = ابھی کچھ نہیں
firm-paper-files = فائلیں
firm-paper-files-hint = پی ڈی ایف یا تصاویر، ہر صفحہ
firm-paper-standing = حیثیت
firm-paper-claimed = ابھی نہیں دیکھی گئی
firm-paper-review = ڈیسک کے پاس
firm-paper-accepted = قبول شدہ
firm-paper-no-date = درج نہیں
# $date (Text) a date
firm-paper-soon = میعاد { $date } کو ختم ہو رہی ہے
# $date (Text) a date
firm-paper-past = میعاد { $date } کو ختم ہو گئی
# $who (Text) a person
# $date (Text) a date
firm-paper-filed = { $date } کو { $who } نے جمع کرائی
firm-paper-add-do = دستاویز شامل کریں
firm-paper-correct = درست کریں
firm-paper-save = محفوظ کریں
firm-paper-remove = دستاویز خانے سے نکالیں
firm-paper-remove-hint = جن کیسز میں یہ دستاویز قبول ہو چکی، ان میں اس کا ریکارڈ رہتا ہے۔
firm-paper-fixed = ڈیسک اس دستاویز کو قبول کر چکا ہے، اس لیے یہ جوں کی توں رہے گی۔ نئی دستاویز اس کے ساتھ الگ جمع کرائیں۔
firm-paper-moved = اس دوران کسی اور نے یہ دستاویز بدل دی۔ اوپر وہ ہے جو اب درج ہے، نیچے وہ جو آپ نے لکھا۔ اپنا لکھا ہوا رکھنے کے لیے دوبارہ محفوظ کریں۔
firm-paper-case = جس کیس کے ساتھ آئی

## Who looked

firm-looks = آپ کا ڈیٹا کس نے دیکھا
firm-looks-lead = جب بھی فرم سے باہر کا کوئی شخص اس کا صفحہ یا کوئی کیس کھولتا ہے، یہاں لکھ دیا جاتا ہے۔
firm-looks-none = ابھی باہر کے کسی شخص نے نہیں دیکھا۔
firm-looks-when = کب
firm-looks-who = کون
firm-looks-what = کیا
firm-looks-firm = فرم کا صفحہ
firm-looks-case = ایک کیس
firm-looks-older = اس سے پہلے
