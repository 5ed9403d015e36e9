// HTML as the standard writes it.

import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Style sheets and fonts come from the site itself.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A label around its control and with `for` is understood by more programs.
    'no-redundant-for': 'off',
    // Boxes to tick share a name, as radio buttons do; the submit buttons of one form send one of several values.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
    // An id may hold any character but a space; these are names of the rulebook.
    'valid-id': ['error', { relaxed: true }],
    // A table that scrolls sideways is a region, whatever its element.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // A list may have a name of its own.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    'void-style': ['error', { style: 'omit' }],
    'no-trailing-whitespace': 'off',
    // Titles hold the name of a law; a limit would cut them.
    'long-title': 'off',
    'tel-non-breaking': 'off',
  },
});

/** What is wrong with a document, a line for each. */
export async function faults(html) {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.filter(({ severity }) => severity === 2).map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
}
