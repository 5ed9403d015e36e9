// The agreement, the directories and the changes of the law.

import assert from 'node:assert/strict';
import { LANGS, openSite } from '../lib/browser.js';
import { entities, plain } from '../lib/words.js';

const site = openSite();
const COMMITMENTS = [...entities('records').values()].filter(({ kind }) => kind === 'commitment');

for (const lang of LANGS) {
  site.test(`${lang}: each promise stands on the page of the agreement`, {}, async (visit) => {
    await visit.open(`/${lang}/agreement`);
    assert.ok(COMMITMENTS.length > 10);
    const shown = plain(await visit.page.locator('main').innerText());
    for (const { title } of COMMITMENTS) assert.ok(shown.includes(plain(title[lang])), title[lang]);
  });

  site.test(`${lang}: a directory is filtered`, {}, async (visit) => {
    const { page } = visit;
    await visit.open(`/${lang}/directory`);
    await visit.click(page.locator('main a[href*="/directory/organisations"]').first());
    const entries = page.locator('main a[href*="/directory/organisations/"]');
    const all = await entries.count();
    assert.ok(all > 5, `${all} organisations`);
    const country = page.locator('main select[name="country"]');
    await country.selectOption('PK');
    await visit.follow(() => page.locator('main form button[type="submit"], main form button:not([type])').first().click());
    const some = await entries.count();
    assert.ok(some > 0 && some < all, `${some} of ${all} are Pakistani`);
    assert.equal(await country.inputValue(), 'PK', 'the filter stays visible');
  });
}

site.test('changes of the law as a feed', {}, async (visit) => {
  const { page, context, origin } = visit;
  await visit.open('/en/changes');
  const href = await page.locator('a[href$="/changes.atom"], link[type="application/atom+xml"]').first().getAttribute('href');
  const response = await context.request.get(new URL(href, origin).href);
  assert.equal(response.status(), 200);
  assert.match(response.headers()['content-type'], /^application\/atom\+xml/);
  const text = await response.text();
  const fault = await page.evaluate((xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent, text);
  assert.equal(fault, undefined);
  assert.ok(text.match(/<entry>/g).length > 5);
});
