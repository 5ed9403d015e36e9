## daftar serve

cli-listening = دفتر اس پتے پر ہے: { $address }
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

## What can go wrong

cli-no-file = { $path } موجود نہیں۔
cli-not-a-folder = { $path } فولڈر نہیں ہے۔
cli-unreadable = { $path } پڑھا نہیں جا سکتا: { $reason }
cli-unwritable = نتیجہ لکھا نہیں جا سکتا: { $reason }
cli-folder-too-large = { $path } میں فائلیں اس حد سے زیادہ ہیں جو کسی ضابطۂ قواعد کی ہو سکتی ہے۔
