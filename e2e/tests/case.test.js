// A firm's case in a browser: opened from a plan, a step saved and handed in with its paper, a message, a changed answer, and everything taken along.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DESK, LANGS, PHONE, openSite } from '../lib/browser.js';
import { FACTS, FIRM, button, sound } from '../lib/desk.js';
import { signIn } from '../lib/people.js';
import { say } from '../lib/words.js';

const site = openSite({ desk: true });
const PDF = Buffer.from('%PDF-1.4\n%%EOF\n');
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

function field(visit, lang, key) {
  return visit.page.getByLabel(say(lang, key), { exact: true });
}

/** From the plan to the page of the case; gives its path. */
async function openCase(visit, lang, address) {
  const { page } = visit;
  await visit.open(`/${lang}/plan?${new URLSearchParams({ route: 'service-100', ...FACTS })}`);
  await visit.click(page.getByRole('link', { name: say(lang, 'case-open'), exact: true }));
  await signIn(visit, site, lang, address);
  await sound(visit);
  // Nothing typed: told so, and the plan is still there.
  visit.mayRefuse(page.url());
  await visit.click(button(visit, lang, 'case-new-submit'));
  await sound(visit);
  await field(visit, lang, 'case-new-name').fill(FIRM);
  await visit.click(button(visit, lang, 'case-new-submit'));
  return new URL(page.url()).pathname;
}

/** The step that is next: saved, left, found again, and handed in with its paper. */
async function handIn(visit, lang) {
  const { page } = visit;
  await visit.click(page.getByRole('link', { name: say(lang, 'case-go-step'), exact: true }));
  const step = page.url();
  await sound(visit);
  await field(visit, lang, 'case-step-paper-number').fill('A-17');
  await field(visit, lang, 'case-step-day').fill('?');
  await visit.click(button(visit, lang, 'case-step-save'));
  await page.getByText(say(lang, 'case-step-saved')).waitFor();
  assert.equal(await field(visit, lang, 'case-step-paper-number').inputValue(), 'A-17');
  visit.mayRefuse(step);
  await visit.click(button(visit, lang, 'case-step-submit'));
  await sound(visit);
  await field(visit, lang, 'case-step-day').fill(new Date().toISOString().slice(0, 10));
  const paper = { name: 'lease.pdf', mimeType: 'application/pdf', buffer: PDF };
  await field(visit, lang, 'case-step-paper-files').setInputFiles(paper);
  await visit.click(button(visit, lang, 'case-step-submit'));
  await visit.open(step);
  await sound(visit);
  await button(visit, lang, 'case-step-take-back').waitFor();
}

/** An answer is changed: first what it does, then the change. */
async function changeAnswer(visit, lang, path) {
  const { page } = visit;
  await visit.open(`${path}/facts?change=firm.workers`);
  await sound(visit);
  await page.locator('#answer').fill('9');
  await visit.click(button(visit, lang, 'case-facts-see'));
  await sound(visit);
  await visit.click(button(visit, lang, 'case-facts-accept'));
  assert.equal(new URL(page.url()).pathname, `${path}/facts`);
  await sound(visit);
}

for (const [lang, width] of LANGS.flatMap((lang) => [[lang, PHONE], [lang, DESK]])) {
  // On the phone without scripts: nothing of it needs any.
  site.test(`${lang}, ${width}: a firm's case`, { width, scripts: width === DESK }, async (visit) => {
    const { page } = visit;
    const path = await openCase(visit, lang, `firm-${lang}-${width}@example.org`);
    await sound(visit);
    await page.getByText(say(lang, 'case-your-turn')).first().waitFor();
    await handIn(visit, lang);
    await visit.open(path);
    await page.getByText(say(lang, 'case-step-desk'), { exact: true }).waitFor();

    await visit.open(`${path}/messages`);
    await field(visit, lang, 'case-messages-write').fill('Is one copy enough?');
    const picture = { name: 'stamp.png', mimeType: 'image/png', buffer: PNG };
    await field(visit, lang, 'case-messages-files').setInputFiles(picture);
    await visit.click(button(visit, lang, 'case-messages-send'));
    await sound(visit);
    await page.getByText('Is one copy enough?').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'stamp.png' }).click(),
    ]);
    assert.deepEqual(readFileSync(await file.path()), PNG);

    await changeAnswer(visit, lang, path);
    for (const part of ['/chronicle', '/duties']) {
      await visit.open(`${path}${part}`);
      await sound(visit);
    }

    await visit.open(path);
    await page.getByText(say(lang, 'case-steer'), { exact: true }).click();
    await visit.click(button(visit, lang, 'case-pause'));
    await page.getByText(say(lang, 'case-next-paused-line')).waitFor();
    await sound(visit);
    await visit.click(button(visit, lang, 'case-resume'));
    const [whole] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: say(lang, 'case-take-along'), exact: true }).click(),
    ]);
    const zip = readFileSync(await whole.path());
    assert.equal(zip.subarray(0, 2).toString(), 'PK');
    for (const name of ['chronicle.html', 'chronicle.json', 'SHA256SUMS', 'lease.pdf', 'stamp.png']) {
      assert.ok(zip.includes(name), name);
    }
  });
}
