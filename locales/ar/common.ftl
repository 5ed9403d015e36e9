common-yes = نعم
