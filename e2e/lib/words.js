// What the rulebook and the locales say, read from their files, so that tests find things by the words that a reader sees.

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { ROOT } from './server.js';

const BOOK = path.join(ROOT, 'rulebooks/pk-sa');
const sentences = new Map();

/** A sentence of the site without arguments: `say('ur', 'common-go-on')`. */
export function say(lang, key) {
  if (!sentences.has(lang)) sentences.set(lang, readSentences(lang));
  const found = sentences.get(lang).get(key);
  if (found === undefined) throw new Error(`locales/${lang} has no plain sentence ${key}`);
  return found;
}

function readSentences(lang) {
  const folder = path.join(ROOT, 'locales', lang);
  const found = new Map();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl'))) {
    for (const line of readFileSync(path.join(folder, file), 'utf8').split('\n')) {
      const message = line.match(/^([a-z][a-z0-9-]*) = ([^{]+)$/);
      if (message) found.set(message[1], message[2].trim());
    }
  }
  return found;
}

/** All entities of a kind, by id. */
export function entities(kind) {
  const found = new Map();
  for (const file of readdirSync(BOOK, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.yaml') || file.startsWith('tests')) continue;
    const list = parse(readFileSync(path.join(BOOK, file), 'utf8'))?.[kind];
    if (Array.isArray(list)) for (const entity of list) found.set(entity.id, entity);
  }
  return found;
}

/** A subject whose plan was worked out by hand. */
export function lawCase(name) {
  return parse(readFileSync(path.join(BOOK, 'tests', `${name}.yaml`), 'utf8'));
}

const DIGITS = { ur: '۰۱۲۳۴۵۶۷۸۹', ar: '٠١٢٣٤٥٦٧٨٩' };

/** Digits as people type them in a language. */
export function typed(lang, text) {
  return lang === 'en' ? text : text.replace(/\d/g, (digit) => DIGITS[lang][Number(digit)]);
}

/** A text with Latin digits and number signs and without invisible marks, for comparing. */
export function plain(text) {
  return text
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll('٬', ',')
    .replaceAll('٫', '.')
    .replace(/[\u200e\u200f\u061c\u2066-\u2069\u202a-\u202e]/g, '')
    .replace(/[\u00a0\u202f\s]+/g, ' ')
    .trim();
}
