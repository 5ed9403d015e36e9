## What is wrong with a setting

config-unknown = { $name } نام کی کوئی ترتیب نہیں۔
config-data-in-itself = یہ فائل خود ڈیٹا کے فولڈر میں ہے، اس لیے یہ نہیں بتا سکتی کہ وہ فولڈر کہاں ہے۔
config-expected-like = یہاں اس جیسی قدر ہونی چاہیے: { $example }
config-expected-one-of = یہاں ان میں سے کوئی ہونا چاہیے: { $choices }
config-expected-digits = یہاں سولہ کے نظام کے ہندسے ہونے چاہییں، تعداد: { $count }
config-two-keys = یا تو مرکزی کلید دیں یا اس کی فائل، دونوں نہیں۔
config-half-mail = ڈاک بھیجنے کے لیے { $one } اور { $other } دونوں درکار ہیں۔
config-open-line = { $setting } کسی دوسری مشین پر ہے اور پتے میں یہ درج نہیں کہ اس تک رابطہ کیسے محفوظ ہے۔ { $line } شامل کریں۔
config-no-mail = ان ترتیبات سے ڈاک نہیں بھیجی جا سکتی: { $reason }

## daftar config

config-default = پہلے سے طے شدہ
config-not-set = مقرر نہیں
