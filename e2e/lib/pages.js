// One address of every kind of page.

import { lawCase } from './words.js';

/** The answers of a law case as they travel in an address. */
export function answers(name, more = {}) {
  const { goal, on, start, facts } = lawCase(name);
  const query = new URLSearchParams({ goal, ...(more.route && { route: more.route }), on, start: start ?? on });
  for (const [fact, value] of Object.entries(facts)) query.set(fact, String(value));
  return query.toString().replaceAll('+', '%20');
}

export const FIRM = answers('firm-software-house');
export const PLAN = answers('firm-software-house', { route: 'service-100' });
const LITTLE = answers('firm-little-known');
const HIRE = answers('post-developer');

/** Path below the language, and how many bytes of HTML the page may have. */
export const KINDS = {
  home: '',
  goal: '/start',
  'question with choices': '/start?ask=firm.kind',
  'question with several choices': '/start?ask=firm.activity',
  'question for a country': '/start?ask=firm.country',
  'question for a number': '/start?ask=firm.workers',
  'question for a date': '/start?ask=firm.incorporated',
  papers: `/start?${FIRM}&view=papers`,
  'paper that is held': `/start?${FIRM}&have=commercial-registration&view=papers`,
  'answers to check': `/start?${FIRM}&view=answers`,
  comparison: `/routes?${FIRM}`,
  'comparison, little known': `/routes?${LITTLE}`,
  'comparison for a post': `/routes?${HIRE}`,
  plan: `/plan?${PLAN}`,
  'plan of a closed route': `/plan?${answers('firm-software-house', { route: 'joint-venture' })}`,
  'plan of an undecided route': `/plan?${answers('firm-little-known', { route: 'entrepreneur' })}`,
  guide: '/guide',
  route: '/guide/route/service-100',
  step: '/guide/step/commercial-registration',
  preparation: '/guide/step/pk-apostille-corporate',
  evidence: '/guide/evidence/commercial-registration',
  authority: '/guide/authority/misa',
  source: '/guide/source/sa-rhq-lawzana',
  obligation: '/guide/obligation/vat-return-quarterly',
  'kind of entity': '/guide/step',
  'entity as it was': '/guide/step/commercial-registration?on=2024-01-01',
  'changes of an entity': '/guide/step/commercial-registration/changes',
  'search, empty': '/search',
  'search, found': '/search?q=apostille',
  'search, nothing found': '/search?q=zzzzzz',
  agreement: '/agreement',
  directory: '/directory',
  glossary: '/glossary',
  'changes of law': '/changes',
  obligations: '/duties',
  'obligations of a firm': '/duties?have=commercial-registration:2026-12-10',
  'papers of a firm': '/duties?have=commercial-registration:2026-12-10&view=form',
};

export const REFUSALS = {
  'no such page': ['/nowhere', 404],
  'no such step': ['/guide/step/no-such-step', 404],
  'address that is no text': ['/start?firm.kind=%ff', 400],
  'address that is too long': [`/start?${'x'.repeat(9000)}`, 414],
};

export const LIMIT = 50 * 1024;
export const PLAN_LIMIT = 120 * 1024;
export const limitOf = (path) => (path.startsWith('/plan') ? PLAN_LIMIT : LIMIT);
