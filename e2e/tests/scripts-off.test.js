// Without JavaScript everything is there.

import assert from 'node:assert/strict';
import { LANGS, PHONE, openSite } from '../lib/browser.js';
import { answerAll, goOn } from '../lib/interview.js';
import { lawCase, plain, say } from '../lib/words.js';

const site = openSite();
const CASE = lawCase('firm-little-known');

for (const lang of LANGS) {
  site.test(`${lang}: from the home page to the plan`, { width: PHONE, scripts: false }, async (visit) => {
    const { page } = visit;
    await visit.open(`/${lang}`);
    await visit.click(page.getByRole('link', { name: say(lang, 'home-start') }).first());
    await goOn(visit, lang);
    await answerAll(visit, lang, CASE.facts);
    await visit.click(page.locator(`main a[href*="/${lang}/routes?"], main a[href*="view=answers"]`).first());
    if (!page.url().includes('/routes')) await visit.click(page.locator(`main a[href*="/${lang}/routes?"]`).first());
    await visit.click(page.locator('main a[href*="route=entrepreneur"]').first());
    const shown = plain(await page.locator('main').innerText());
    assert.ok(shown.includes(plain(say(lang, 'plan-undecided'))));
  });
}
