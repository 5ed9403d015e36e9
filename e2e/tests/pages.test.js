// Every kind of page in every language: valid, accessible in both modes, small, and at home on a phone.

import assert from 'node:assert/strict';
import { violations } from '../lib/axe.js';
import { DESK, LANGS, PHONE, openSite } from '../lib/browser.js';
import { faults } from '../lib/html.js';
import { KINDS, REFUSALS, limitOf } from '../lib/pages.js';

const site = openSite();

const ALL = [
  ...Object.entries(KINDS).map(([kind, path]) => [kind, path, 200]),
  ...Object.entries(REFUSALS).map(([kind, [path, status]]) => [kind, path, status]),
];

for (const lang of LANGS) {
  for (const [kind, path, status] of ALL) {
    site.test(`${lang}: ${kind}`, { width: DESK }, async (visit) => {
      const { page } = visit;
      const response = await visit.open(`/${lang}${path}`, status);
      const html = await response.text();

      const found = await faults(html);
      const expect = (holds, says) => holds || found.push(says);

      const bytes = Buffer.byteLength(html);
      expect(bytes <= limitOf(path), `${bytes} bytes, at most ${limitOf(path)}`);

      const root = page.locator('html');
      expect((await root.getAttribute('lang')) === lang, 'lang');
      expect((await root.getAttribute('dir')) === (lang === 'en' ? 'ltr' : 'rtl'), 'dir');
      const headings = await page.getByRole('heading', { level: 1 }).count();
      expect(headings === 1, `${headings} headings h1`);

      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        found.push(...(await violations(page)).map((violation) => `axe, ${colorScheme}: ${violation}`));
      }

      await page.setViewportSize({ width: PHONE, height: 844 });
      const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      expect(wide <= seen, `${wide} pixels wide on a phone of ${seen}`);
      found.push(...(await violations(page)).map((violation) => `axe, phone: ${violation}`));

      assert.equal(found.join('\n'), '');
    });
  }
}
