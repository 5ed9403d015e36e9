// The plan taken along: files and print hold what the page shows, and what somebody worked out by hand.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ICAL from 'ical.js';
import { LANGS, openSite } from '../lib/browser.js';
import { FIRM, PLAN } from '../lib/pages.js';
import { lawCase, plain, say } from '../lib/words.js';

const site = openSite();
const EXPECT = lawCase('firm-software-house').expect;
const ROUTE = 'service-100';
const FIRST_YEAR = EXPECT.fees[ROUTE];
const grouped = (amount) => amount.replace(/\.00$/, '').replace(/\B(?=(\d{3})+(?!\d))/g, ',');

const dayAfter = (iso) => new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10);

/** RFC 4180, without the mark by which spreadsheets know UTF-8. */
function table(csv) {
  const rows = [[]];
  const cells = csv.replace(/^\ufeff/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g);
  for (const [whole, quoted, bare, end] of cells) {
    if (whole === '') break;
    rows.at(-1).push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  const [head, ...body] = rows.filter((row) => row.length > 1);
  return body.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]])));
}

async function file(visit, link, type) {
  const response = await visit.context.request.get(await link.getAttribute('href'));
  assert.equal(response.status(), 200);
  assert.ok(response.headers()['content-type'].startsWith(type), response.headers()['content-type']);
  return response.text();
}

for (const lang of LANGS) {
  site.test(`${lang}: the files of a plan`, {}, async (visit) => {
    const { page } = visit;
    await visit.open(`/${lang}/plan?${PLAN}`);
    const shown = plain(await page.locator('main').innerText());
    const link = (ending) => page.locator(`main a[href*="/plan.${ending}?"]`).first();

    const json = JSON.parse(await file(visit, link('json'), 'application/json'));
    const route = json.routes.find(({ id }) => id === ROUTE);
    assert.equal(route.status, 'open');
    for (const [currency, { min }] of Object.entries(FIRST_YEAR)) {
      assert.equal(route.fees[currency].min, Number(min.replace('.', '')), `${currency} in JSON`);
      assert.ok(shown.includes(grouped(min)), `${grouped(min)} ${currency} on the page`);
    }
    const steps = new Map(route.steps.filter((step) => step.for === null).map((step) => [step.id, step]));
    for (const [id, { typical }] of Object.entries(EXPECT.ends[ROUTE])) {
      assert.equal(steps.get(id).ends.typical, typical, `${id} ends`);
    }

    const rows = table(await file(visit, link('csv'), 'text/csv'));
    const of = (kind) => rows.filter((row) => row.row === kind && row.route === ROUTE);
    const keys = (list, paper) => list.map((step) => `${step.step ?? step.id}/${step[paper] ?? ''}`).sort();
    assert.deepEqual(keys(of('step'), 'for'), keys(route.steps, 'for'), 'the steps of the table');
    for (const [currency, { min }] of Object.entries(FIRST_YEAR)) {
      const sum = of('sum-first-year').find((row) => row.currency === currency);
      assert.equal(Number(sum.amount_min), Number(min), `${currency} in the table`);
    }
    const computed = rows.flatMap(Object.values).filter((cell) => /^[=+@\t\r-]/.test(cell) && !/^-?[\d.]+$/.test(cell));
    assert.deepEqual(computed, [], 'cells that a spreadsheet would compute');

    const calendar = new ICAL.Component(ICAL.parse(await file(visit, link('ics'), 'text/calendar')));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length, 'each event has a name of its own');
    const days = new Set(events.map((event) => `${event.startDate} ${event.endDate}`));
    for (const step of route.steps.filter(({ done, starts, ends }) => !done && starts.typical && ends.typical)) {
      const span = `${step.starts.typical} ${dayAfter(step.ends.typical)}`;
      assert.ok(days.has(span), `${step.id} is in the calendar from ${span}`);
    }
  });

  site.test(`${lang}: a plan on paper`, {}, async (visit) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'daftar-print-'));
    const pdf = path.join(folder, 'plan.pdf');
    await visit.open(`/${lang}/plan?${PLAN}`);
    await visit.page.pdf({ path: pdf, format: 'A4' });
    const text = plain(execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }));
    const pages = Number(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }).match(/Pages:\s+(\d+)/)[1]);
    rmSync(folder, { recursive: true });
    for (const { min } of Object.values(FIRST_YEAR)) assert.ok(text.includes(grouped(min)), `${grouped(min)} is printed`);
    assert.ok(pages >= 2 && pages <= 30, `${pages} pages`);
  });

  site.test(`${lang}: duties as a calendar`, {}, async (visit) => {
    const { page } = visit;
    await visit.open(`/${lang}/duties?${FIRM}&have=commercial-registration:2026-12-10&have=vat-certificate:2026-12-20`);
    const shown = await page.locator('main time[datetime]').evaluateAll((all) => all.map((time) => time.dateTime));
    const calendar = new ICAL.Component(ICAL.parse(await file(visit, page.locator('main a[href*="duties.ics"]').first(), 'text/calendar')));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    assert.ok(events.length > 0, 'something falls due');
    for (const { startDate, summary } of events) {
      assert.ok(shown.includes(startDate.toString()), `${summary} on ${startDate} stands on the page`);
    }
    assert.ok((await page.locator('main').innerText()).includes(say(lang, 'obligation-calendar')));
  });
}
