// People and firms: signing in, opening a firm's account, inviting, the vault, and passkeys, in three languages.

import assert from 'node:assert/strict';
import { DESK, LANGS, PHONE, Visit, openSite } from '../lib/browser.js';
import { FIRM, sound } from '../lib/desk.js';
import { linkIn, signIn } from '../lib/people.js';
import { say } from '../lib/words.js';

const site = openSite({ desk: true });

/** Opens an account for a firm, and gives the path of its page. */
async function found(visit, lang) {
  const { page } = visit;
  await visit.open(`/${lang}/firms`);
  if (page.url().includes('/signin')) await signIn(visit, site, lang, `founder-${lang}@example.org`);
  await sound(visit);
  await page.getByLabel(say(lang, 'firm-name')).fill(FIRM);
  await page.getByLabel(say(lang, 'firm-number')).fill('0123456');
  await visit.click(page.getByRole('button', { name: say(lang, 'firm-open-do') }));
  return new URL(page.url()).pathname;
}

for (const [lang, width] of LANGS.flatMap((lang) => [[lang, PHONE], [lang, DESK]])) {
  site.test(`${lang}, ${width}: an account, a firm and a paper`, { width, scripts: width === DESK }, async (visit) => {
    const { page } = visit;
    await visit.open(`/${lang}/firms`);
    assert.match(page.url(), /\/signin\?next=/);
    if (visit.scripts) await sound(visit);
    await signIn(visit, site, lang, `owner-${lang}-${width}@example.org`);
    assert.equal(new URL(page.url()).pathname, `/${lang}/firms`, 'on to what was asked for');

    await page.getByLabel(say(lang, 'firm-name')).fill(FIRM);
    await visit.click(page.getByRole('button', { name: say(lang, 'firm-open-do') }));
    const firm = new URL(page.url()).pathname;
    assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), FIRM);
    if (visit.scripts) await sound(visit);

    await visit.open(`${firm}/papers/new`);
    const kinds = page.getByLabel(say(lang, 'firm-paper-kind'));
    await kinds.selectOption({ index: 1 });
    const kind = await kinds.locator('option:checked').innerText();
    await page.getByLabel(say(lang, 'firm-paper-number'), { exact: true }).fill('17');
    const file = { name: 'page.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') };
    await page.getByLabel(say(lang, 'firm-paper-files')).setInputFiles(file);
    await visit.click(page.getByRole('button', { name: say(lang, 'firm-paper-add-do') }));
    assert.equal(new URL(page.url()).pathname, `${firm}/papers`);
    if (visit.scripts) await sound(visit);
    await visit.click(page.getByRole('link', { name: kind, exact: true }));
    await page.getByRole('link', { name: 'page.pdf' }).waitFor();
    if (visit.scripts) await sound(visit);

    for (const path of ['/members', '/looks']) {
      await visit.open(`${firm}${path}`);
      if (visit.scripts) await sound(visit);
    }
    await visit.open(`/${lang}/account`);
    await page.getByLabel(say(lang, 'account-name'), { exact: true }).fill('Aisha Khan');
    await visit.click(page.getByRole('button', { name: say(lang, 'account-save') }).first());
    if (visit.scripts) await sound(visit);
    assert.equal(await page.getByLabel(say(lang, 'account-name'), { exact: true }).inputValue(), 'Aisha Khan');
  });
}

site.test('somebody who is invited joins and sees the firm', { width: DESK }, async (visit) => {
  const { page } = visit;
  const firm = await found(visit, 'en');
  await visit.open(`${firm}/members`);
  const form = page.locator('form', { has: page.locator('#member') });
  await form.locator('#member').fill('bilal@example.org');
  await form.getByRole('radio', { name: say('en', 'firm-role-preparer'), exact: true }).check();
  await visit.click(form.getByRole('button', { name: say('en', 'firm-invite-do') }));
  const link = linkIn(await site.mailbox.letter('bilal@example.org'), site.origin);

  const other = await Visit.begin(site, {});
  try {
    await other.open(link);
    await signIn(other, site, 'en', 'bilal@example.org');
    await sound(other);
    await other.click(other.page.getByRole('button', { name: say('en', 'firm-invitation-accept') }));
    assert.equal(new URL(other.page.url()).pathname, firm);
    await other.wasClean();
  } finally {
    await other.context.close();
  }
});

site.test('a passkey opens the desk without a code', { width: DESK }, async (visit) => {
  const { page } = visit;
  const devices = await visit.context.newCDPSession(page);
  await devices.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2',
    ctap2Version: 'ctap2_1',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  };
  await devices.send('WebAuthn.addVirtualAuthenticator', { options });

  await visit.open('/en/account');
  await signIn(visit, site, 'en', 'keys@example.org');
  await visit.click(page.getByRole('button', { name: say('en', 'account-passkey-add') }));
  await page.getByRole('button', { name: say('en', 'account-passkey-remove') }).waitFor();
  await sound(visit);

  await visit.open('/en/signout');
  await visit.click(page.getByRole('button', { name: say('en', 'account-sign-out') }));
  await visit.open('/en/signin?next=%2Fen%2Faccount');
  await visit.click(page.getByRole('button', { name: say('en', 'account-passkey-offer') }));
  assert.equal(new URL(page.url()).pathname, '/en/account', 'signed in');
  assert.equal(await page.getByText('keys@example.org').count(), 1);
});
