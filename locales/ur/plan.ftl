plan-steps-left = { $count ->
    [0] کوئی مرحلہ باقی نہیں
    [one] ایک مرحلہ باقی ہے
   *[other] { $count } مراحل باقی ہیں
}
