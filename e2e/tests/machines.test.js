// What programs read: the interface, the map of the site, linked data, and how long what they got may be kept.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { PLAN } from '../lib/pages.js';
import { startServer } from '../lib/server.js';
import { lawCase } from '../lib/words.js';

const STEP = '/en/guide/step/commercial-registration';
const SAMPLED = 40;

let server;
before(async () => {
  server = await startServer();
});
after(() => server?.stop());

const get = (path, headers = {}) => fetch(server.origin + path, { headers, redirect: 'manual' });

async function json(path) {
  const response = await get(path);
  assert.equal(response.status, 200, path);
  assert.match(response.headers.get('content-type'), /^application\/json/);
  return response.json();
}

test('the plan by program is what somebody worked out by hand', async () => {
  const expect = lawCase('firm-software-house').expect;
  const plan = await json(`/api/v1/plan?${PLAN}`);
  const statuses = Object.fromEntries(plan.routes.map(({ id, status }) => [id, status]));
  for (const [id, status] of Object.entries(expect.routes)) if (id in statuses) assert.equal(statuses[id], status, id);
  const route = plan.routes.find(({ id }) => id === 'service-100');
  assert.equal(route.fees.SAR.min, Number(expect.fees['service-100'].SAR.min.replace('.', '')));
  assert.deepEqual(await json(`/en/plan.json?${PLAN}`), plan, 'the file of the page says the same');
});

test('every address of the description answers', async () => {
  const description = await json('/api/v1/openapi.json');
  assert.match(description.openapi, /^3\.1/);
  for (const path of Object.keys(description.paths).filter((path) => !/[{]|^\/(plan|questions|problems)/.test(path))) {
    await json(`/api/v1${path}`);
  }
  const problem = await get('/api/v1/plan?goal=no-such-goal');
  assert.ok(problem.status >= 400 && problem.status < 500);
  assert.match(problem.headers.get('content-type'), /json/);
});

test('the map of the site leads to pages', async () => {
  const response = await get('/sitemap.xml');
  assert.equal(response.status, 200);
  const places = [...(await response.text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, place]) => new URL(place).pathname);
  assert.ok(places.length > 1000, `${places.length} pages`);
  assert.equal(new Set(places).size, places.length, 'each once');
  const every = Math.floor(places.length / SAMPLED);
  for (const place of places.filter((_, at) => at % every === 0)) assert.equal((await get(place)).status, 200, place);
  assert.equal((await get('/robots.txt')).status, 200);
});

test('a step is a public service in linked data', async () => {
  const html = await (await get(STEP)).text();
  const [, data] = html.match(/<script type="application\/ld\+json">(.*?)<\/script>/s);
  assert.match(JSON.stringify(JSON.parse(data)), /PublicService/);
});

test('a public page is confirmed without being sent again, and an answer of a reader is kept by no other', async () => {
  const first = await get(STEP);
  assert.match(first.headers.get('cache-control'), /public/);
  const again = await get(STEP, { 'if-none-match': first.headers.get('etag') });
  assert.equal(again.status, 304);
  const plan = await get(`/en/plan?${PLAN}`);
  assert.doesNotMatch(plan.headers.get('cache-control'), /public/);
});

test('style and fonts are kept for a year', async () => {
  const html = await (await get('/ur')).text();
  const assets = [...html.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, path]) => path);
  assert.ok(assets.length >= 2);
  for (const path of assets) {
    const response = await get(path);
    assert.equal(response.status, 200, path);
    assert.match(response.headers.get('cache-control'), /max-age=31536000.*immutable/);
  }
});

test('every response is guarded and none sets a cookie', async () => {
  for (const path of ['/', '/en', STEP, `/ar/plan?${PLAN}`, '/nowhere', '/api/v1/openapi.json', '/sitemap.xml']) {
    const { headers } = await get(path);
    assert.match(headers.get('content-security-policy'), /default-src 'none'/, path);
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
    assert.equal(headers.get('set-cookie'), null, path);
  }
});

test('the log names no answer', async () => {
  await get(`/en/plan?${PLAN}`);
  assert.doesNotMatch(server.said(), /firm\.|SAR|2021-06-01/);
});
