// Makes the picture of the front page, docs/pictures/daftar.png: `node e2e/pictures.js` after `cargo build`.

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { PHONE, launch } from './lib/browser.js';
import { FIRM, PLAN } from './lib/pages.js';
import { ROOT, startServer } from './lib/server.js';

const HEIGHT = 820;
const SHOWN = [
  ['/en', 'h1'],
  [`/ur/plan?${PLAN}`, 'h1'],
  [`/ar/routes?${FIRM}`, 'h1'],
];
const FILE = path.join(ROOT, 'docs/pictures/daftar.png');

const server = await startServer();
const browser = await launch();
try {
  const phone = await browser.newContext({ viewport: { width: PHONE, height: HEIGHT }, baseURL: server.origin });
  const pictures = [];
  for (const [address, first] of SHOWN) {
    const page = await phone.newPage();
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    // The masthead is on the first picture; on the others what one came for begins at the top.
    if (pictures.length) await page.locator(first).first().evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top - 24));
    pictures.push((await page.screenshot()).toString('base64'));
  }
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
}
