plan-steps-left = { $count ->
    [zero] لم تبق أي خطوة
    [one] بقيت خطوة واحدة
    [two] بقيت خطوتان
    [few] بقيت { $count } خطوات
    [many] بقيت { $count } خطوة
   *[other] بقيت { $count } خطوة
}
