common-yes = جی ہاں
