// People at the desk: signing in with the code from a letter.

import { say } from './words.js';

/** Signs somebody in, from the page that asks for it or from the sign-in itself. */
export async function signIn(visit, site, lang, address) {
  const { page } = visit;
  if (!page.url().includes('/signin')) await visit.open(`/${lang}/signin`);
  await page.getByLabel(say(lang, 'account-address')).fill(address);
  await visit.click(page.getByRole('button', { name: say(lang, 'account-send-code') }));
  const letter = await site.mailbox.letter(address);
  const [code] = letter.match(/\b\d{8}\b/);
  await page.getByLabel(say(lang, 'account-code'), { exact: true }).fill(code);
  await visit.click(page.getByRole('button', { name: say(lang, 'account-sign-in'), exact: true }));
  visit.isSignedIn();
}

/** The address in a letter that leads to a page of this site. */
export function linkIn(letter, origin) {
  return letter.split(/\s+/).find((word) => word.startsWith(origin)).slice(origin.length);
}
