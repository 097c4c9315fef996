import { expect, test } from 'vitest';
import { problem, problemsAfter, testProblems } from '../../test/support/problems.js';

const FORM = 'contract.json#/errors/slow-down/forms/0';
const EXAMPLE = 'examples/slow-down/rest.json';
const COUNTEREXAMPLE = 'counterexamples/slow-down/status-wrong.json';
const header = { required: false, description: 'x', schema: { type: 'string' }, example: 'x' };
const notAName = /is not a header name/;

test.each(['X Y', 'X:', 'X-Y\r\nZ', '', 'X/Y', 'X(Y)', '"X"', 'Ünit', 'X,Y', '{X}', '*/ export const x = 1; /*'])(
  'refuses the header name %j',
  async (name) => {
    const at = `${FORM}/headers/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    expect(await problemsAfter([at, header])).toEqual([problem('header-fields', at, notAName)]);
  },
);

test.each(['Retry-After-2', 'x_y', "!#$%&'*+-.^_`|", '0'])('accepts the header name %j', async (name) => {
  expect(await problemsAfter([`${FORM}/headers/${name}`, header])).toEqual([]);
});

const credential = (scheme: object) => ({
  key: { description: 'x', scheme, source: 'errors#Keys', basis: 'documented' },
});
const NAME = 'contract.json#/credentials/key/scheme/name';

testProblems('header-fields', {
  'the name of a header that holds a key': {
    changes: [['contract.json#/credentials', credential({ type: 'apiKey', in: 'header', name: 'X Key' })]],
    finds: [[NAME, notAName]],
  },
  'the name of a cookie': {
    changes: [['contract.json#/credentials', credential({ type: 'apiKey', in: 'cookie', name: 'a=b' })]],
    finds: [[NAME, notAName]],
  },
  'accepts any name of a parameter': {
    changes: [['contract.json#/credentials', credential({ type: 'apiKey', in: 'query', name: 'key[0]' })]],
    finds: [],
  },
  'a header of an example and of a counterexample': {
    changes: [
      [`${EXAMPLE}#/headers/Retry After`, '1'],
      [`${COUNTEREXAMPLE}#/headers/a:b`, '1'],
    ],
    finds: [
      [`${EXAMPLE}#/headers/Retry After`, notAName],
      [`${COUNTEREXAMPLE}#/headers/a:b`, notAName],
    ],
  },
  'control characters in values': {
    changes: [
      [`${FORM}/headers/Date`, { ...header, example: 'x\r\nSet-Cookie: y' }],
      [`${EXAMPLE}#/headers/Date`, 'x\u0000'],
      [`${COUNTEREXAMPLE}#/headers/Date`, 'é'],
      [`${COUNTEREXAMPLE}#/headers/Age`, ' 1'],
    ],
    finds: [
      [`${FORM}/headers/Date/example`, /control character/],
      [`${EXAMPLE}#/headers/Date`, /control character/],
      [`${COUNTEREXAMPLE}#/headers/Date`, /control character/],
      [`${COUNTEREXAMPLE}#/headers/Age`, /control character/],
    ],
  },
  'accepts an empty value, and a tab in one': {
    changes: [
      [`${EXAMPLE}#/headers/Date`, ''],
      [`${EXAMPLE}#/headers/Link`, 'a\tb'],
    ],
    finds: [],
  },
});
