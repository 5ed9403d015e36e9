// Goes through the interview as a reader does: finds each answer by the words on the page.

import assert from 'node:assert/strict';
import { entities, plain, say, typed } from './words.js';

const FACTS = entities('facts');

/** The fact that the page asks for, known by its question. */
export async function asked(page, lang) {
  const heading = plain(await page.getByRole('heading', { level: 1 }).innerText());
  for (const fact of FACTS.values()) if (plain(fact.question[lang]) === heading) return fact;
  return null;
}

/** Gives an answer, as the facts of a law case write it; `undefined` is "I don't know". */
export async function give(visit, lang, fact, value) {
  const { page } = visit;
  const choose = (role, name) => page.getByRole(role, { name, exact: true }).check();
  const unsure = say(lang, 'interview-dont-know');
  if (value === undefined) {
    const button = page.getByRole('button', { name: unsure, exact: true });
    if (await button.count()) return visit.click(button);
    await choose('radio', unsure);
  } else if (fact.type === 'bool') {
    await choose('radio', say(lang, value ? 'common-yes' : 'common-no'));
  } else if (fact.type === 'choice') {
    await choose('radio', await shown(page, title(fact, value, lang)));
  } else if (fact.type === 'choices') {
    const labels = value.length ? value.map((one) => title(fact, one, lang)) : [say(lang, 'interview-none-of-these')];
    for (const label of labels) await choose('checkbox', await shown(page, label));
  } else if (fact.type === 'country') {
    const name = new Intl.DisplayNames([lang], { type: 'region' }).of(value);
    await page.getByRole('combobox', { name: fact.label[lang] }).selectOption({ label: name });
  } else {
    await page.getByRole('textbox', { name: fact.label[lang] }).fill(typed(lang, written(fact, value)));
  }
  await goOn(visit, lang);
}

export function goOn(visit, lang) {
  return visit.click(visit.page.getByRole('button', { name: say(lang, 'common-go-on'), exact: true }));
}

const title = (fact, id, lang) => fact.choices.find((choice) => choice.id === id).title[lang];

/** A label as the page writes it, which may use other digits than the rulebook. */
async function shown(page, label) {
  const all = await page.locator('.choices label').allInnerTexts();
  const found = all.map((text) => text.trim()).find((text) => plain(text) === plain(label));
  assert.ok(found, `no answer reads ${label}, only ${all.join(' | ')}`);
  return found;
}

/** A value of a law case as somebody types it: the day first, an amount without its currency. */
function written(fact, value) {
  if (fact.type === 'date') return String(value).split('-').reverse().join('/');
  if (fact.type === 'money') return String(value).replace(/\.00 [A-Z]{3}$/, '');
  return String(value);
}

/** The way on from the page that says that the routes are decided, though answers still make fees and dates exact. */
export const exactly = (page) => page.locator('main a[href*="more=1"]').first();

/** Answers until no question is asked; returns the ids in the order in which they were asked. */
export async function answerAll(visit, lang, facts, seen = []) {
  for (let fact = await asked(visit.page, lang); fact; fact = await asked(visit.page, lang)) {
    assert.ok(!seen.includes(fact.id), `${fact.id} is asked twice`);
    seen.push(fact.id);
    await give(visit, lang, fact, facts[fact.id]);
  }
  return seen;
}
