## daftar serve

cli-key-made = مرکزی کلید بنائی گئی: { $path }۔ اس کی ایک نقل کسی اور جگہ محفوظ رکھیں: اس کے بغیر ذاتی معلومات دوبارہ نہیں پڑھی جا سکیں گی۔
cli-data-folder = فولڈر { $path } ڈیسک کے ریکارڈ کے لیے استعمال نہیں ہو سکتا: { $error }
cli-store = ڈیسک کا ریکارڈ نہیں کھل سکا: { $error }
cli-first-administrator = ابھی کوئی منتظم نہیں۔ جو سائن اِن کر کے یہ لنک کھولے گا وہ پہلا منتظم ہوگا: { $address }
cli-listening = دفتر اس پتے پر ہے: { $address }
cli-kept-in = ڈیسک کا محفوظ کردہ ریکارڈ یہاں ہے: { $place }
cli-key-in = مرکزی کلید یہاں ہے: { $path }
cli-stop-hint = روکنے کے لیے Ctrl-C دبائیں۔
cli-reloaded = ضابطۂ قواعد دوبارہ پڑھ لیا گیا۔
cli-reload-refused = تبدیل شدہ ضابطۂ قواعد میں غلطیاں ہیں؛ پہلے والا برقرار ہے۔

## daftar check

cli-errors = { $count ->
    [0] کوئی غلطی نہیں
    [one] ایک غلطی
   *[other] { $count } غلطیاں
}
cli-warnings = { $count ->
    [0] کوئی انتباہ نہیں
    [one] ایک انتباہ
   *[other] { $count } انتباہات
}
cli-notes = { $count ->
    [0] کوئی نوٹ نہیں
    [one] ایک نوٹ
   *[other] { $count } نوٹ
}
cli-drafts = { $count ->
    [0] کوئی متن مسودہ نہیں
    [one] ایک متن مسودہ ہے
   *[other] { $count } متن مسودہ ہیں
}
cli-no-differences = دونوں ضابطے ایک ہی بات کہتے ہیں۔
cli-added = شامل
cli-removed = خارج
cli-changed = تبدیل

## daftar store

cli-store-holds = ریکارڈ درست ہے۔ واقعات: { $events }؛ سلسلے: { $streams }؛ جن توثیقی نشانوں سے موازنہ ہوا: { $checkpoints }۔
cli-store-break = ریکارڈ پہلی بار واقعہ نمبر { $global } پر ٹوٹتا ہے (سلسلہ { $stream }، مقام { $position }): { $why }
cli-store-break-nowhere = ریکارڈ پہلی بار واقعہ نمبر { $global } پر ٹوٹتا ہے: { $why }
cli-store-fault-missing = اس سے پہلے کے واقعات غائب ہیں۔
cli-store-fault-position = اسی سلسلے کے پچھلے واقعات غائب ہیں۔
cli-store-fault-hash = اس میں یا اسی سلسلے کے کسی پچھلے واقعے میں رد و بدل ہوا ہے۔
cli-store-fault-chain = پورے ریکارڈ کی زنجیر اس سے نہیں گزرتی۔
cli-store-fault-form = اس کا ہیش درست ہے، مگر پروگرام کا یہ نسخہ اسے پڑھ نہیں سکتا۔
cli-store-fault-checkpoint = یہ وہ ریکارڈ نہیں جس پر دستخط ہوئے تھے، یا اس سے پہلے ختم ہو جاتا ہے۔
cli-store-fault-signature = اس کے توثیقی نشان پر اس تنصیب کی کلید کے دستخط نہیں، یا اسے بدلا گیا ہے۔
cli-store-rebuilt = جدولیں نئے سرے سے بنا دی گئیں۔ پڑھے گئے واقعات: { $events }۔
cli-store-progress = { $total } میں سے { $done } واقعات
cli-store-copied = سب کچھ نقل ہو گیا۔
cli-store-not-empty = جہاں نقل جانی ہے وہاں پہلے سے کچھ موجود ہے؛ خالی جگہ چنیں۔
cli-store-no-events = ابھی کوئی واقعہ درج نہیں، اس لیے دستخط کرنے کو کچھ نہیں۔
cli-store-checkpoint = واقعہ نمبر { $global } تک دستخط ہو گئے:
cli-store-no-checkpoints = { $path } توثیقی نشانوں کی فائل نہیں ہے۔

## daftar backup

cli-backup-made = پشتیبان نقل یہ ہے: { $path }۔ مرکزی کلید اس میں شامل نہیں؛ اس کلید کے بغیر نقل پوری طرح پڑھی نہیں جا سکتی۔
cli-backup-restored = پشتیبان نقل سے سب کچھ بحال ہو گیا۔
cli-backup-no-key = { $text } رمزکاری کی کلید نہیں ہے۔
cli-backup-no-erasures = { $path } مٹائے گئے افراد کی فہرست نہیں ہے۔
cli-backup-unwritable = { $path } لکھا نہیں جا سکتا: { $reason }

## daftar ask

cli-ask-number = اپنے جواب کا نمبر لکھیں یا ان میں سے کوئی حرف:
cli-ask-numbers = اپنے جوابات کے نمبر فاصلہ دے کر لکھیں یا ان میں سے کوئی حرف:
cli-ask-value = اپنا جواب لکھیں یا ان میں سے کوئی حرف:
cli-ask-why = یہ سوال کیوں
cli-ask-back = واپس
cli-ask-dont-know = معلوم نہیں
cli-ask-quit = باہر نکلیں؛ جوابات محفوظ رہیں گے
cli-ask-saved = آپ کے جوابات { $file } میں محفوظ ہیں۔
cli-ask-resume = { $file } سے آگے بڑھیں۔
cli-ask-first = یہ پہلا سوال ہے۔
cli-ask-country = ملک کا نام یا اس کے دو حروف
cli-ask-other-goal = { $file } کے جوابات کسی اور مقصد کے ہیں۔
cli-ask-no-answers-file = { $file } محفوظ جوابات کی فائل نہیں۔
cli-ask-decides-steps = اس سے طے ہوتا ہے کہ کون سے مراحل درکار ہیں یا ان پر کتنا خرچ آئے گا۔
cli-ask-decides-sums = اس سے طے ہوتا ہے کہ مراحل پر کتنا خرچ آئے گا۔

## What can go wrong

cli-no-file = { $path } موجود نہیں۔
cli-not-a-folder = { $path } فولڈر نہیں ہے۔
cli-unreadable = { $path } پڑھا نہیں جا سکتا: { $reason }
cli-unwritable = نتیجہ لکھا نہیں جا سکتا: { $reason }
cli-folder-too-large = { $path } میں فائلیں اس حد سے زیادہ ہیں جو کسی ضابطۂ قواعد کی ہو سکتی ہے۔

cli-unknown-goal = { $id } نام کا کوئی مقصد نہیں۔
cli-unknown-route = اس مقصد کا { $id } نام کا کوئی راستہ نہیں۔
cli-goal-not-in-force = مقصد “{ $goal }” { $date } کو نافذ نہیں۔
cli-goal-too-large = مقصد “{ $goal }” کے مراحل اس سے زیادہ ہیں جو ایک لائحۂ عمل میں آ سکتے ہیں۔
cli-unknown-zone = اس نظام کو ٹائم زون { $zone } معلوم نہیں، اس لیے دن خود بتائیں: --on
cli-fix-rulebook = پہلے ضابطۂ قواعد کی غلطیاں درست کرنا ہوں گی۔
cli-not-text = { $path } میں UTF-8 متن نہیں ہے۔
cli-file-too-large = { $path } اس سے بڑی ہے جتنی کوائف کی فائل ہو سکتی ہے۔
cli-no-page = { $name } نام کی کوئی ذیلی کمانڈ نہیں۔
cli-no-address = { $address } پر سائٹ شروع نہیں ہو سکتی: { $reason }

## daftar plan

cli-route-not-in-force = { $date } کو یہ راستہ کسی قاعدے میں موجود نہیں۔
cli-need-unfilled = اس کے لیے { $paper } درکار ہے، جو اس طریقے سے نہیں مل سکتا۔
cli-need-not-in-force = اس کے لیے { $paper } درکار ہے، اور نافذ قواعد میں اسے حاصل کرنے کا طریقہ درج نہیں۔
cli-need-undecided = ابھی معلوم نہیں کہ یہ مل سکتا ہے یا نہیں: { $paper }
cli-timeline-usual = عموماً لگنے والی مدت
cli-timeline-latest = زیادہ سے زیادہ
cli-begin-from = اسے { $date } کو یا اس کے بعد شروع کریں۔
cli-held-lapses = آپ کے پاس موجود { $paper } کی میعاد { $date } کو استعمال سے پہلے ختم ہو جائے گی؛ لائحۂ عمل میں اس کی تجدید شامل ہے۔
cli-year-without-list = { $year } کی سرکاری تعطیلات حساب سے نکالی گئی ہیں؛ اس سال کی فہرست ابھی موجود نہیں۔
cli-duty-without-date = پہلے بارہ مہینوں میں کوئی تاریخ متعین نہیں۔
cli-tentative = ابھی تبدیل ہو سکتی ہے
cli-without-date = ان کی تاریخ نہیں دی جا سکتی: { $steps }

## Without a mail server

cli-codes-here = ڈاک کا کوئی سرور مقرر نہیں: داخلے کے کوڈ یہاں دکھائے جائیں گے۔
cli-code-for = { $address } کے لیے داخلے کا کوڈ: { $code }
