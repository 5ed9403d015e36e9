// The guide: from an entity to its neighbours and back, as it was on other days, and found by its name however that is written.

import assert from 'node:assert/strict';
import { LANGS, PHONE, openSite } from '../lib/browser.js';
import { entities, plain, say, typed } from '../lib/words.js';

const site = openSite();
const edition = (kind, id) => entities(kind).get(id).editions.at(-1);
const PAPER = edition('evidence', 'commercial-registration');
const STEP = edition('steps', 'commercial-registration');

/** The same word as another keyboard writes it. */
const OTHER_KEYBOARD = {
  en: (text) => text.toUpperCase(),
  // Arabic kaf and yeh in place of the Urdu letters.
  ur: (text) => text.replaceAll('ی', 'ي').replaceAll('ک', 'ك'),
  // Alef without hamza, vowels written, alef maksura for yeh at the end of a word.
  ar: (text) => text.replace(/[أإآ]/g, 'ا').replace(/ي(?=\s|$)/g, 'ى').replace('ج', 'جِ'),
};

for (const lang of LANGS) {
  site.test(`${lang}: from a step to its papers and its authority, and back`, { width: PHONE }, async (visit) => {
    const { page } = visit;
    const here = () => new URL(page.url()).pathname;
    const link = (place) => page.locator(`main a[href^="/${lang}/guide/${place}"]`).first();
    await visit.open(`/${lang}/guide`);
    await visit.click(link('step'));
    await visit.open(`/${lang}/guide/step/commercial-registration`);
    assert.ok(plain(await page.getByRole('heading', { level: 1 }).innerText()).includes(plain(STEP.title[lang])));
    for (const { evidence } of STEP.needs) assert.ok(await link(`evidence/${evidence}`).count(), `needs ${evidence}`);

    await visit.click(link('evidence/commercial-registration'));
    assert.ok(plain(await page.getByRole('heading', { level: 1 }).innerText()).includes(plain(PAPER.title[lang])));
    await visit.click(link('step/commercial-registration'));
    assert.equal(here(), `/${lang}/guide/step/commercial-registration`);

    await visit.click(link(`authority/${STEP.authority}`));
    assert.ok(await link('step/commercial-registration').count(), 'the authority names its step');
  });

  site.test(`${lang}: a rule as it was`, {}, async (visit) => {
    const { page } = visit;
    // The registration replaced the licence on 12 February 2025.
    await visit.open(`/${lang}/guide/step/investor-registration-service`);
    const now = plain(await page.locator('main').innerText());
    await visit.open(`/${lang}/guide/step/investor-registration-service?on=2024-06-30`);
    const then = plain(await page.locator('main').innerText());
    assert.notEqual(now, then);
    assert.ok(then.includes(say(lang, 'guide-as-of')) || then.includes('2024'));
    await visit.open(`/${lang}/guide/step/investor-registration-service/changes`);
    assert.ok(plain(await page.locator('main').innerText()).includes('2025'));
  });

  site.test(`${lang}: what is looked for is found, however it is written`, {}, async (visit) => {
    const { page } = visit;
    const results = async (words) => {
      await visit.open(`/${lang}`);
      await visit.open(`/${lang}/search`);
      const box = page.getByRole('searchbox').or(page.locator('main input[name="q"]')).first();
      await box.fill(words);
      await visit.follow(() => box.press('Enter'));
      return page.locator('main a[href*="/guide/"]').evaluateAll((all) => all.map((a) => new URL(a.href).pathname));
    };
    // In each of the three languages, whatever the language of the page.
    for (const other of LANGS) {
      const name = PAPER.title[other];
      const target = `/${lang}/guide/evidence/commercial-registration`;
      assert.ok((await results(name)).includes(target), `${name} is found`);
      const variant = OTHER_KEYBOARD[other](name);
      assert.ok((await results(variant)).includes(target), `${variant} is found`);
    }
    assert.deepEqual(await results(typed('ar', '2030')), await results('2030'), 'digits of any script');
  });
}
