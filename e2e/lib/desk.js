// What the journeys at the desk share: a firm with its answers, buttons by their words, and whether a page is sound.

import assert from 'node:assert/strict';
import { violations } from './axe.js';
import { faults } from './html.js';
import { say } from './words.js';

export const FIRM = 'Karachi Cloud Works';

/** The answers of a software house; all routes of it are decided. */
export const FACTS = {
  'firm.kind': 'company',
  'firm.country': 'PK',
  'firm.incorporated': '2019-06-01',
  'firm.activity': 'software',
  'firm.excluded_activity': 'false',
  'firm.saudi_partner': 'false',
  'firm.wants_tenders': 'false',
  'firm.office': 'serviced',
  'firm.manager_resident': 'true',
  'firm.expected_sales': '1000000.00 SAR',
  'firm.workers': '8',
  'firm.accounts_years': '2',
  'firm.people_without_papers': '0',
  'firm.filed_annual_return': 'true',
  'firm.funding': 'none',
  'firm.exports_it': 'false',
  'firm.wants_pasha': 'false',
  'firm.wants_visa_letter': 'false',
};

/** What is wrong with the page that is shown, in both modes; without scripts only its HTML can be read. */
export async function sound(visit) {
  const { page } = visit;
  // The browser writes a page down in a style of its own.
  const found = (await faults(await page.content())).filter((fault) => !/^attribute-(empty|boolean)-style/.test(fault));
  if (visit.scripts) {
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      found.push(...(await violations(page)));
    }
    const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    if (wide > seen) found.push(`${wide} pixels wide on a screen of ${seen}`);
  }
  assert.equal(found.join('\n'), '', page.url());
}

/** The button with these words. */
export function button(visit, lang, key) {
  return visit.page.getByRole('button', { name: say(lang, key), exact: true });
}
