## جب مشینی رابطہ جواب نہ دے سکے

api-bad-parameter = یہ پتہ استعمال نہیں ہو سکتا
api-bad-body = بھیجا گیا متن کوائف کی فائل نہیں
api-not-in-force = اس دن اس میں سے کچھ نافذ نہیں
api-unsupported-media = اس قسم کا متن پڑھا نہیں جا سکتا
api-facts-refused = یہ کوائف استعمال نہیں ہو سکتے
api-send-json = کوائف کی فائل { $media } کی صورت میں بھیجیں۔
api-not-text = یہ UTF-8 متن نہیں۔
api-address-limit = پتے میں زیادہ سے زیادہ { $limit } آ سکتے ہیں۔ کوائف پتے کے بجائے متن میں بھیجیں۔
api-not-a-date = “{ $date }” تاریخ نہیں؛ تاریخ یوں لکھی جاتی ہے: { $example }
api-unknown-parameter = یہاں { $name } نام کا کوئی پیرامیٹر نہیں۔
api-unknown-id = ضابطۂ قواعد میں { $kind } کی قسم میں { $id } شناخت کی کوئی چیز نہیں۔
