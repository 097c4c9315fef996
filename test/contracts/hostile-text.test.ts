import { expect, test } from 'vitest';
import { emit } from '../../scripts/emit/index.js';
import { acmeModel, type Change } from '../fixtures/acme.js';

const ERROR = 'contract.json#/errors/slow-down';
const SCHEMA = 'slow-down-error.schema.json';

/** Texts for every place of a contract where an author writes for people. */
const textsOf = (text: string): Change[] => [
  ['contract.json#/name', text],
  ['contract.json#/summary', text],
  ['contract.json#/notes', [text]],
  ['contract.json#/sources/errors/title', text],
  ...['title', 'meaning', 'action'].map((member): Change => [`${ERROR}/${member}`, text]),
  [`${ERROR}/notes`, [text]],
  [`${ERROR}/forms/0/headers/Retry-After/description`, text],
  ['error-envelope.schema.json#/description', text],
  ['error-envelope.schema.json#/properties/message/description', text],
  [`${SCHEMA}#/description`, text],
  [`${SCHEMA}#/$defs/Seconds/description`, text],
  ['examples/slow-down/rest.json#/summary', text],
  ['examples/slow-down/rest.json#/body/message', text],
  ['examples/slow-down/rest.json#/body/more', text],
];

/** The code of the generated files without comments, texts and white space. */
async function codeWith(text: string): Promise<Record<string, string>> {
  const code: Record<string, string> = {};
  for await (const [name, content] of emit([await acmeModel(...textsOf(text))])) {
    if (!/\.(js|ts)$/.test(name)) continue;
    code[name] = content
      .replace(/\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, (found) => (found.startsWith('/*') ? '' : '""'))
      .replace(/\s+/g, ' ');
  }
  return code;
}

test.each([
  '*/ export declare const X: 1; /*',
  '**/ export const X = 1; /**',
  "'; export const X = 1; '",
  '"; export const X = 1; "',
  '`$\u007bprocess.exit()}`',
  '</script><!-- -->',
  '\\',
  'two\nlines',
  'two\u2028lines',
])('keeps the generated code as it is with the text %j', async (text) => {
  expect(await codeWith(text)).toEqual(await codeWith('Harmless'));
});
