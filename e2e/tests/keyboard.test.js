// The way to a plan with nothing but the keyboard, and always a ring that shows where one is.

import assert from 'node:assert/strict';
import { DESK, LANGS, openSite } from '../lib/browser.js';
import { asked } from '../lib/interview.js';
import { say } from '../lib/words.js';

const site = openSite();
const MANY = 80;

/** Presses Tab until one of the elements is focused; each stop on the way must show that it is. */
async function tabTo(page, target) {
  for (let press = 0; press < MANY; press += 1) {
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => {
      // Behind the last stop the focus leaves the page for a moment.
      if (document.activeElement === document.body) return '';
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement);
      const { width, height } = document.activeElement.getBoundingClientRect();
      const seen = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
      return seen && width > 0 && height > 0 ? '' : document.activeElement.outerHTML.slice(0, 200);
    });
    assert.equal(ring, '', 'what has the focus shows it');
    if (await target.evaluateAll((elements) => elements.includes(document.activeElement))) return;
  }
  assert.fail(`${target} is not reached with ${MANY} tabs`);
}

for (const lang of LANGS) {
  site.test(`${lang}: by keyboard alone`, { width: DESK }, async (visit) => {
    const { page } = visit;
    await visit.open(`/${lang}`);

    // The first stop leads past the masthead.
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: say(lang, 'common-skip') });
    assert.ok(await skip.evaluate((element) => element === document.activeElement), 'the skip link comes first');
    assert.ok(await skip.isVisible());
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'main');

    await tabTo(page, page.locator('main').getByRole('link', { name: say(lang, 'home-start') }));
    await visit.follow(() => page.keyboard.press('Enter'));
    assert.match(page.url(), /\/start/);
    const onward = page.getByRole('button', { name: say(lang, 'common-go-on'), exact: true });
    await tabTo(page, page.getByRole('radio'));
    await page.keyboard.press('Space');
    await tabTo(page, onward);
    await visit.follow(() => page.keyboard.press('Enter'));

    // The first question has radio buttons: arrows choose.
    const first = await asked(page, lang);
    await tabTo(page, page.getByRole('radio'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    assert.ok(await page.getByRole('radio').first().isChecked());
    await visit.follow(() => page.keyboard.press('Enter'));
    assert.ok(new URL(page.url()).searchParams.get(first.id), 'the answer is in the address');

    await tabTo(page, page.getByRole('link', { name: say(lang, 'interview-see-result-now') }));
    await visit.follow(() => page.keyboard.press('Enter'));
    assert.match(page.url(), /\/routes/);
    await tabTo(page, page.locator(`main a[href*="/${lang}/plan?"]`));
    await visit.follow(() => page.keyboard.press('Enter'));
    assert.match(page.url(), /\/plan\?/);
  });
}
