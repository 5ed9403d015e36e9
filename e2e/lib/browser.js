// A browser that notices what no page of the desk may do: ask another host, write to the console, keep anything.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { startMailbox } from './mailbox.js';
import { freePort, startServer } from './server.js';

export const LANGS = ['en', 'ur', 'ar'];
export const PHONE = 390;
export const DESK = 1280;

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launch() {
  return chromium.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS });
}

/** A server and a browser for all tests of a file. With a desk, its mail can be read, and it knows its own address. */
export function openSite({ desk = false } = {}) {
  const site = {};
  before(async () => {
    if (desk) {
      site.mailbox = await startMailbox();
      const port = await freePort();
      site.origin = `http://localhost:${port}`;
      const mail = ['--smtp', site.mailbox.url, '--mail-from', 'Desk <desk@example.org>'];
      site.server = await startServer(['--listen', `127.0.0.1:${port}`, '--public-url', site.origin, ...mail]);
    } else {
      site.server = await startServer();
      site.origin = site.server.origin;
    }
    site.browser = await launch();
  });
  after(async () => {
    await site.browser?.close();
    await site.server?.stop();
    await site.mailbox?.stop();
  });

  /** A test with a browser window of its own; it also fails if the pages misbehaved. */
  site.test = (name, options, body) =>
    test(name, { timeout: 120_000 }, async (t) => {
      const visit = await Visit.begin(site, options);
      try {
        await body(visit, t);
        await visit.wasClean();
      } finally {
        await visit.context.close();
      }
    });
  return site;
}

/** One reader with one window. */
export class Visit {
  static async begin(site, { width = DESK, scripts = true, ...more } = {}) {
    const visit = new Visit();
    visit.origin = site.origin;
    visit.scripts = scripts;
    visit.context = await site.browser.newContext({
      viewport: { width, height: width < 600 ? 844 : 900 },
      isMobile: width < 600,
      hasTouch: width < 600,
      javaScriptEnabled: scripts,
      acceptDownloads: true,
      baseURL: site.origin,
      ...more,
    });
    visit.foreign = [];
    visit.complaints = [];
    visit.failed = [];
    visit.refusals = new Set();
    visit.kept = [];
    visit.context.on('request', (request) => visit.#asked(request.url()));
    visit.context.on('response', (response) => {
      if (response.status() >= 400) visit.failed.push([response.status(), response.url()]);
    });
    visit.context.on('console', (message) => {
      if (!['error', 'warning'].includes(message.type())) return;
      visit.complaints.push({ text: message.text(), url: message.location().url });
    });
    visit.context.on('weberror', (error) => visit.complaints.push({ text: String(error.error()), url: '' }));
    visit.context.setDefaultTimeout(15_000);
    visit.page = await visit.context.newPage();
    return visit;
  }

  #asked(url) {
    const ours = url.startsWith(`${this.origin}/`) || /^(data|blob|about):/.test(url);
    if (!ours) this.foreign.push(url);
  }

  /** Opens an address and sees that it answers as it should. */
  async open(path, status = 200) {
    if (status >= 400) this.refusals.add(new URL(path, this.origin).href);
    const response = await this.page.goto(path);
    assert.equal(response.status(), status, `status of ${path}`);
    return response;
  }

  /** Does something that leads to another page, and waits for that. */
  async follow(act) {
    const loaded = this.page.waitForEvent('domcontentloaded', { timeout: 20_000 });
    await act();
    await loaded;
  }

  /** Clicks on what leads to another page. */
  click(target) {
    return this.follow(() => target.click());
  }

  /** From now on the page at this address may answer with a refusal, as after a form that was filled in wrongly. */
  mayRefuse(url) {
    this.refusals.add(url);
  }

  /** From now on somebody is signed in: the one cookie that the desk sets is there, and no script can read it. */
  isSignedIn() {
    this.kept = [['daftar', true, 'Lax']];
  }

  async wasClean() {
    assert.deepEqual(this.foreign, [], 'requests to another host');
    const failed = this.failed.filter(([, url]) => !this.refusals.has(url));
    assert.deepEqual(failed, [], 'requests that were refused');
    const complaints = this.complaints.filter(({ url, text }) => !(this.refusals.has(url) && /Failed to load/.test(text)));
    assert.deepEqual(complaints, [], 'messages in the console');
    const cookies = await this.context.cookies();
    assert.deepEqual(cookies.map(({ name, httpOnly, sameSite }) => [name, httpOnly, sameSite]), this.kept, 'cookies');
    if (this.scripts && this.page.url().startsWith(this.origin)) {
      const kept = await this.page.evaluate(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        workers: (await navigator.serviceWorker?.getRegistrations?.())?.length ?? 0,
      }));
      assert.deepEqual(kept, { local: 0, session: 0, databases: 0, workers: 0 }, 'kept in the browser');
    }
  }
}
