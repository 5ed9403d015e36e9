plan-steps-left = { $count ->
    [0] No step left
    [one] One step left
   *[other] { $count } steps left
}
