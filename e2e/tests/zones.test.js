// A date is a day of the place that counts it: readers in Honolulu and in Sydney see the same.

import assert from 'node:assert/strict';
import { LANGS, openSite } from '../lib/browser.js';
import { FIRM, KINDS, PLAN } from '../lib/pages.js';

const site = openSite();
const PAGES = ['', `/start?${FIRM}&view=answers`, `/routes?${FIRM}`, `/plan?${PLAN}`, KINDS.step, KINDS.obligations];
const seen = new Map();

for (const timezoneId of ['Pacific/Honolulu', 'Australia/Sydney']) {
  for (const lang of LANGS) {
    site.test(`${lang}: the same days in ${timezoneId}`, { timezoneId }, async (visit) => {
      for (const path of PAGES) {
        await visit.open(`/${lang}${path}`);
        const text = await visit.page.locator('body').innerText();
        const before = seen.get(`${lang}${path}`);
        if (before === undefined) seen.set(`${lang}${path}`, text);
        else assert.equal(text, before, path);
      }
    });
  }
}
