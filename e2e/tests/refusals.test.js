// What cannot be answered is said in the reader's language, with the right status, and the other answers are kept.

import assert from 'node:assert/strict';
import { LANGS, openSite } from '../lib/browser.js';
import { goOn } from '../lib/interview.js';
import { plain, say } from '../lib/words.js';

const site = openSite();

const CASES = [
  ['an address that is mistyped', '/nowhere', 404, 'errors-not-found-title'],
  ['a step that is not there', '/guide/step/no-such-step', 404, 'errors-not-found-title'],
  ['a kind that is not there', '/guide/nothing/no-such-step', 404, 'errors-not-found-title'],
  ['a path that is no text', '/guide/step/%ff', 400, 'errors-bad-request-title'],
  ['a query that is no text', '/start?firm.kind=%ff', 400, 'errors-bad-request-title'],
  ['what cannot hold together', '/routes?firm.kind=founders&have=home-commercial-register', 422, 'interview-contradiction'],
  ['a query over 8 KB', `/start?firm.kind=${'x'.repeat(9000)}`, 414, 'errors-too-long-title'],
];

const KEPT = 'firm.kind=company&firm.country=PK';
const MISTAKES = [
  ['a value that is none', `/routes?${KEPT}&firm.workers=many`, 400],
  ['a fact that is not there', `/routes?${KEPT}&firm.wrokers=8`, 400],
  ['a paper that is not there', `/routes?${KEPT}&have=no-such-paper`, 400],
  ['a date that is none', `/routes?${KEPT}&on=2026-02-30`, 400],
  ['a goal that is not there', `/routes?${KEPT}&goal=no-such-goal`, 404],
  ['a route that is not there', `/plan?${KEPT}&route=no-such-route`, 404],
  ['an answer given twice', `/routes?${KEPT}&firm.kind=founders`, 400],
];

for (const lang of LANGS) {
  const other = LANGS[(LANGS.indexOf(lang) + 1) % 3];
  // The address decides, whatever the browser asks for.
  const options = { locale: other };

  for (const [name, path, status, title] of CASES) {
    site.test(`${lang}: ${name} is answered with ${status}`, options, async (visit) => {
      await visit.open(`/${lang}${path}`, status);
      const { page } = visit;
      assert.equal(await page.locator('html').getAttribute('lang'), lang);
      assert.equal(plain(await page.getByRole('heading', { level: 1 }).innerText()), plain(say(lang, title)));
      assert.ok(await page.locator(`main a[href^="/${lang}"]`).count(), 'leads somewhere');
    });
  }

  for (const [name, path, status] of MISTAKES) {
    site.test(`${lang}: ${name} in the address keeps the other answers`, options, async (visit) => {
      await visit.open(`/${lang}${path}`, status);
      const { page } = visit;
      assert.equal(await page.locator('html').getAttribute('lang'), lang);
      const onward = page.locator('main a[href*="firm.kind=company"][href*="firm.country=PK"]');
      assert.ok(await onward.count(), 'a way to go on with the other answers');
      await visit.click(onward.first());
      assert.match(page.url(), /firm\.country=PK/);
    });
  }

  site.test(`${lang}: an answer that is no number is said beside its field`, options, async (visit) => {
    const { page } = visit;
    await visit.open(`/${lang}/start?${KEPT}&ask=firm.workers`);
    const field = page.getByRole('textbox');
    await field.fill('many');
    const answered = page.waitForResponse((response) => response.request().isNavigationRequest());
    page.once('request', (request) => visit.mayRefuse(request.url()));
    await goOn(visit, lang);
    assert.equal((await answered).status(), 422);
    assert.equal(await field.inputValue(), 'many', 'what was typed stays');
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    assert.ok((await page.getByRole('alert').innerText()).includes(say(lang, 'errors-not-a-number')));
    await field.fill('8');
    await goOn(visit, lang);
    assert.match(page.url(), /firm\.kind=company.*firm\.workers=8/);
  });
}

site.test('an address without a language leads to the language of the browser', { locale: 'ur-PK' }, async (visit) => {
  await visit.page.goto('/');
  assert.equal(new URL(visit.page.url()).pathname, '/ur');
});
