// Every link of the site leads somewhere, every page behind one is small, and some of each kind are looked at as HTML.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { faults } from '../lib/html.js';
import { limitOf } from '../lib/pages.js';
import { startServer } from '../lib/server.js';

const LANGS = ['en', 'ur', 'ar'];
const AT_ONCE = 4;
// Addresses with a query are without number; so many of one page will do.
const WITH_QUERY = 2;
// So many pages of one kind are validated.
const VALIDATED = 8;

let server;
before(async () => {
  server = await startServer();
});
after(() => server?.stop());

/** The kind of a page: its address without the name of the entity. */
const kind = (path) => path.split('?')[0].split('/').slice(2, 4).concat(path.split('/').slice(5)).join('/');

/** All local addresses of a document, without fragments. */
function links(html, base) {
  const found = new Set();
  for (const [, href] of html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
    const url = new URL(href.replaceAll('&amp;', '&'), base);
    url.hash = '';
    if (url.origin === new URL(base).origin) found.add(url.pathname + url.search);
  }
  return found;
}

/** The fragments of a document that lead to no element of it. */
function lostFragments(html) {
  const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
  return [...html.matchAll(/\shref="#([^"]+)"/g)].map(([, id]) => decodeURIComponent(id)).filter((id) => !ids.has(id));
}

for (const lang of LANGS) {
  test(`${lang}: every link leads somewhere`, { timeout: 900_000 }, async (t) => {
    const from = new Map([[`/${lang}`, 'the reader']]);
    const waiting = [`/${lang}`];
    const queries = new Map();
    const validated = new Map();
    const count = (counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1).get(key);
    const found = [];
    let pages = 0;

    const visit = async (path) => {
      const response = await fetch(server.origin + path, { redirect: 'manual' });
      const complain = (text) => found.push(`${path}: ${text} (from ${from.get(path)})`);
      const body = await response.text();
      if (response.status >= 400) return complain(`status ${response.status}`);
      if (!response.headers.get('content-type')?.startsWith('text/html')) return undefined;
      pages += 1;
      const bytes = Buffer.byteLength(body);
      if (bytes > limitOf(path.slice(3))) complain(`${bytes} bytes`);
      for (const id of lostFragments(body)) complain(`nothing has the id ${id}`);
      if (count(validated, kind(path)) <= VALIDATED) for (const fault of await faults(body)) complain(fault);
      for (const next of links(body, server.origin + path)) {
        const other = LANGS.some((code) => code !== lang && (next === `/${code}` || next.startsWith(`/${code}/`)));
        if (from.has(next) || other) continue;
        const [place, query] = next.split('?');
        if (query !== undefined && count(queries, place) > WITH_QUERY) continue;
        from.set(next, path);
        waiting.push(next);
      }
      return undefined;
    };

    const walk = async () => {
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) await visit(path);
    };
    // The first page finds work for all walkers.
    await visit(waiting.pop());
    while (waiting.length) await Promise.all(Array.from({ length: AT_ONCE }, walk));

    t.diagnostic(`${pages} pages of ${validated.size} kinds`);
    assert.ok(pages > 200, `only ${pages} pages are linked`);
    assert.equal(found.slice(0, 60).join('\n'), '', `${found.length} faults`);
  });
}
