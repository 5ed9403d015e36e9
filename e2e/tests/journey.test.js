// A founder's whole way, in each language, on a phone and at a desk.

import assert from 'node:assert/strict';
import { DESK, LANGS, PHONE, openSite } from '../lib/browser.js';
import { answerAll, asked, exactly, give, goOn } from '../lib/interview.js';
import { entities, lawCase, plain, say } from '../lib/words.js';

const site = openSite();
const CASE = lawCase('firm-software-house');
const FACTS = entities('facts');
const ROUTES = entities('routes');
const EVIDENCE = entities('evidence');

const edition = (entity) => entity.editions.at(-1);
const openRoutes = Object.keys(CASE.expect.routes).filter((id) => CASE.expect.routes[id] === 'open');

for (const lang of LANGS) {
  for (const width of [PHONE, DESK]) {
    site.test(`${lang}, ${width} pixels: from the home page to the plan`, { width }, async (visit) => {
      const { page } = visit;
      const link = (name, within = page) => within.getByRole('link', { name, exact: true });
      const heading = async () => plain(await page.getByRole('heading', { level: 1 }).innerText());
      const value = (fact) => new URL(page.url()).searchParams.get(fact);

      // Home, and what is to be reached.
      await visit.open(`/${lang}`);
      await visit.click(page.getByRole('link', { name: say(lang, 'home-start') }).first());
      assert.equal(await heading(), plain(say(lang, 'interview-goal-question')));
      await page.getByRole('radio', { name: edition(entities('goals').get(CASE.goal)).title[lang] }).check();
      await goOn(visit, lang);

      // The first question; the same again by "Back"; then the second one, with "I don't know".
      const first = await asked(page, lang);
      await give(visit, lang, first, CASE.facts[first.id]);
      const second = await asked(page, lang);
      assert.notEqual(second.id, first.id);
      await visit.click(link(say(lang, 'common-back')));
      assert.equal((await asked(page, lang)).id, first.id);
      await goOn(visit, lang);
      assert.equal((await asked(page, lang)).id, second.id, 'an answer stays when one goes on without a change');
      await give(visit, lang, second, undefined);

      // All other questions. None comes twice, and none that was skipped comes again.
      const seen = await answerAll(visit, lang, CASE.facts, [first.id, second.id]);
      assert.ok(seen.length > 10, seen.join(' '));

      // No further question decides a route; the others make fees and dates exact.
      await visit.click(exactly(page));
      await answerAll(visit, lang, CASE.facts, seen);

      // "We already have this paper": one of those that are offered.
      const paper = edition(EVIDENCE.get('board-resolution')).title[lang];
      await page.getByRole('checkbox', { name: paper, exact: true }).check();
      await goOn(visit, lang);
      await goOn(visit, lang);
      assert.match(page.url(), /have=board-resolution/);

      // The answers to check: the skipped one is answered now, all others stay.
      assert.equal(await heading(), plain(say(lang, 'interview-check')));
      const before = new URL(page.url()).searchParams;
      const change = `${say(lang, 'common-change')} ${second.label[lang]}`;
      await visit.click(page.getByRole('button', { name: change, exact: true }));
      assert.equal((await asked(page, lang)).id, second.id);
      await give(visit, lang, second, CASE.facts[second.id]);
      const after = new URL(page.url()).searchParams;
      for (const [name, old] of before) if (FACTS.has(name)) assert.equal(after.get(name), old, `${name} stays`);
      assert.equal(await heading(), plain(say(lang, 'interview-check')), 'a change leads back to the answers');
      assert.ok(value(second.id), 'the changed answer is in the address');

      // What the change asks besides, then the result.
      const more = link(say(lang, 'interview-go-to-questions'));
      if (await more.count()) {
        await visit.click(more);
        await answerAll(visit, lang, CASE.facts);
        await visit.click(link(say(lang, 'interview-answers')).first());
      }
      await visit.click(link(say(lang, 'interview-see-result')));

      // The routes side by side, as somebody worked them out by hand.
      const main = page.locator('main');
      for (const id of Object.keys(CASE.expect.routes)) {
        const title = plain(edition(ROUTES.get(id)).title[lang]);
        assert.ok(plain(await main.innerText()).includes(title), `${title} is compared`);
      }
      const plans = page.getByRole('link', { name: say(lang, 'compare-choose') });
      assert.equal(await plans.count(), openRoutes.length, 'as many plans as routes are open');

      // The plan of one route, and back.
      await visit.click(page.locator(`main a[href*="/${lang}/plan?"][href*="route=service-100"]`).first());
      assert.ok((await heading()).includes(plain(edition(ROUTES.get('service-100')).title[lang])));
      const shown = plain(await main.innerText());
      assert.ok(shown.includes(plain(say(lang, 'plan-open'))), 'the route is open');
      assert.equal(value('route'), 'service-100');

      // The language switch stays on the page with all answers.
      const other = LANGS[(LANGS.indexOf(lang) + 1) % 3];
      await visit.click(page.locator(`a[hreflang="${other}"]`).first());
      const [here, there] = [new URL(page.url()), other];
      assert.equal(here.pathname, `/${there}/plan`);
      assert.equal(value('firm.kind'), 'company');
      assert.equal(await page.locator('html').getAttribute('lang'), other);
    });
  }
}
