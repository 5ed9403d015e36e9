// The officer's day: the first administrator gives roles, a firm hands a step in, an officer takes the case, returns it and accepts it.

import assert from 'node:assert/strict';
import { DESK, LANGS, PHONE, Visit, openSite } from '../lib/browser.js';
import { FACTS, FIRM, button, sound } from '../lib/desk.js';
import { signIn } from '../lib/people.js';
import { say } from '../lib/words.js';

const site = openSite({ desk: true });

/** Somebody in a browser of their own, signed in. */
async function somebody(lang, width, address, path) {
  const visit = await Visit.begin(site, { width });
  await visit.open(path);
  await signIn(visit, site, lang, address);
  return visit;
}

/** A firm opens a case and hands in what can be done first. */
async function handIn(visit, lang, firm) {
  const { page } = visit;
  await visit.open(`/${lang}/case/new?${new URLSearchParams({ route: 'service-100', ...FACTS })}`);
  await page.getByLabel(say(lang, 'case-new-name'), { exact: true }).fill(firm);
  await visit.click(button(visit, lang, 'case-new-submit'));
  const path = new URL(page.url()).pathname;
  await visit.click(page.getByRole('link', { name: say(lang, 'case-go-step'), exact: true }));
  const today = new Date().toISOString().slice(0, 10);
  await page.getByLabel(say(lang, 'case-step-day'), { exact: true }).fill(today);
  await visit.click(button(visit, lang, 'case-step-submit'));
  return path;
}

for (const [at, lang] of LANGS.entries()) {
  const width = lang === 'ar' ? PHONE : DESK;
  site.test(`${lang}: an officer takes a case, returns it, and accepts it`, { width }, async (visit) => {
    const { page } = visit;
    const [address, firm] = [`officer-${lang}@example.org`, `${FIRM} ${at}`];
    await visit.open(`/${lang}/account`);
    await signIn(visit, site, lang, address);

    // The first administrator comes by the link that the server has shown; the others' roles come from that one.
    const admin = await somebody(lang, width, 'admin@example.org', `/${lang}/account`);
    if (at === 0) {
      const [first] = site.server.said().match(/\/en\/desk\/first\/[0-9a-f]+/);
      await admin.open(first);
      await sound(admin);
      await admin.click(button(admin, lang, 'admin-first-take'));
    }
    await admin.open(`/${lang}/desk/people`);
    await admin.page.getByLabel(say(lang, 'admin-address'), { exact: true }).fill(address);
    await admin.page.getByRole('radio', { name: say(lang, 'admin-officer'), exact: true }).check();
    await admin.page.getByRole('group', { name: say(lang, 'admin-country') }).getByRole('radio').first().check();
    await admin.click(button(admin, lang, 'admin-give'));
    await sound(admin);
    await admin.open(`/${lang}/desk/outbox`);
    await sound(admin);
    assert.doesNotMatch(await admin.page.locator('main').innerText(), /\d{8}/, 'no code in the outbox');
    await admin.wasClean();
    await admin.context.close();

    const founder = await somebody(lang, width, `founder-${lang}@example.org`, `/${lang}/account`);
    const path = await handIn(founder, lang, firm);

    await visit.open(`/${lang}/desk?pile=unassigned`);
    await sound(visit);
    const row = page.getByRole('row').filter({ hasText: firm });
    if (width === DESK) {
      // With the keyboard: to the case of this firm, and take it.
      await page.locator('.queue-open').first().focus();
      for (let step = 0; step < 9; step += 1) {
        if (await row.evaluate((element) => element.contains(document.activeElement))) break;
        await page.keyboard.press('j');
      }
      await visit.follow(() => page.keyboard.press('t'));
    } else {
      await visit.click(row.getByRole('button'));
    }
    const decide = page.url();
    assert.match(decide, /\/decide\//);
    await sound(visit);

    // Nothing chosen: told so, and nothing is lost.
    visit.mayRefuse(decide);
    await page.getByLabel(say(lang, 'decide-words'), { exact: true }).fill('Please look again.');
    await visit.click(button(visit, lang, 'decide-submit'));
    await sound(visit);
    assert.equal(await page.getByLabel(say(lang, 'decide-words'), { exact: true }).inputValue(), 'Please look again.');
    await page.getByRole('radio', { name: say(lang, 'decide-send-back'), exact: true }).check();
    await page.getByRole('checkbox').first().check();
    await visit.click(button(visit, lang, 'decide-submit'));
    await sound(visit);
    // Taken back before the firm saw it, and accepted.
    await visit.click(button(visit, lang, 'decide-undo'));
    await page.getByRole('radio', { name: say(lang, 'decide-accept'), exact: true }).check();
    await visit.click(button(visit, lang, 'decide-submit'));
    await page.getByText(say(lang, 'decide-undo-line')).waitFor();

    await visit.open(`${path}/notes`);
    await page.getByLabel(say(lang, 'decide-notes-write'), { exact: true }).fill('Seen at the counter.');
    await visit.click(button(visit, lang, 'decide-notes-save'));
    await sound(visit);
    await visit.open(`/${lang}/desk/search?q=${encodeURIComponent('works KARACHI')}`);
    await sound(visit);
    await page.getByRole('link', { name: firm }).waitFor();
    await visit.open(path);
    await sound(visit);

    await founder.open(`${path}/notes`, 404);
    await founder.open(`/${lang}/desk`, 404);
    await founder.wasClean();
    await founder.context.close();
  });
}
