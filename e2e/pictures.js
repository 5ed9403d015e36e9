// Makes the picture of the front page, docs/pictures/daftar.png: `node e2e/pictures.js` after `cargo build`.

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { PHONE, launch } from './lib/browser.js';
import { startMailbox } from './lib/mailbox.js';
import { FIRM, PLAN } from './lib/pages.js';
import { ROOT, freePort, startServer } from './lib/server.js';
import { say } from './lib/words.js';

const HEIGHT = 820;
const FILE = path.join(ROOT, 'docs/pictures/daftar.png');
const ADDRESS = 'founder@example.org';

const mailbox = await startMailbox();
const port = await freePort();
const origin = `http://localhost:${port}`;
const mail = ['--smtp', mailbox.url, '--mail-from', 'desk@example.org'];
const server = await startServer(['--listen', `127.0.0.1:${port}`, '--public-url', origin, ...mail]);
const browser = await launch();
try {
  const phone = await browser.newContext({ viewport: { width: PHONE, height: HEIGHT }, baseURL: origin });
  const page = await phone.newPage();
  const pictures = [];
  // The masthead is on the first picture; on the others what one came for begins at the top.
  const take = async (first) => {
    await page.evaluate(() => document.fonts.ready);
    if (first) await page.locator(first).first().evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top - 16));
    pictures.push((await page.screenshot()).toString('base64'));
  };
  await page.goto('/en');
  await take();
  await page.goto(`/ur/plan?${PLAN}`);
  await take('h1');
  await openCase(page, 'ar', 'Karachi Cloud Works');
  await take('h1');
  const frame = await browser.newPage({ viewport: { width: 3 * PHONE + 4 * 32, height: HEIGHT + 64 } });
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture}" alt="">`).join('');
  await frame.setContent(`<style>
    body { margin: 0; padding: 32px; display: flex; gap: 32px; background: #e4e6df }
    img { width: ${PHONE}px; height: ${HEIGHT}px; border-radius: 6px }
  </style>${images}`);
  mkdirSync(path.dirname(FILE), { recursive: true });
  await frame.screenshot({ path: FILE });
} finally {
  await browser.close();
  await server.stop();
  await mailbox.stop();
}

/** Signs a founder in, opens the case of a firm and begins its first step. */
async function openCase(page, lang, firm) {
  const button = (key) => page.getByRole('button', { name: say(lang, key), exact: true });
  const field = (key) => page.getByLabel(say(lang, key), { exact: true });
  await page.goto(`/${lang}/signin`);
  await page.getByLabel(say(lang, 'account-address')).fill(ADDRESS);
  await button('account-send-code').click();
  const [code] = (await mailbox.letter(ADDRESS)).match(/\b\d{8}\b/);
  await field('account-code').fill(code);
  await button('account-sign-in').click();
  await page.waitForURL((url) => !url.pathname.includes('/signin'));
  await page.goto(`/${lang}/case/new?${FIRM}&route=service-100`);
  await field('case-new-name').fill(firm);
  await button('case-new-submit').click();
  await page.getByRole('link', { name: say(lang, 'case-go-step'), exact: true }).waitFor();
}
