import { schema } from '../../test/fixtures/acme.js';
import { testProblems } from '../../test/support/problems.js';
import type { JsonObject } from '../model/json.js';

const ENVELOPE = 'error-envelope.schema.json';
const SCHEMA = 'slow-down-error.schema.json';
const MEMBER = `${SCHEMA}#/properties/retry_in`;
const FORM = 'contract.json#/errors/slow-down/forms/0/schema';
const other = (members: object) => schema('acme', 'other', members);
const definition = (name: string, members: object) => ({ title: `Acme${name}`, description: 'x', ...members });

/** Definitions that each refer to the next one several times, the last one to nothing. */
function chain(length: number, times: number): JsonObject {
  const member = (index: number) => (index < length ? { $ref: `#/$defs/D${index}` } : { type: 'string' });
  const properties = (index: number) =>
    Object.fromEntries(Array.from({ length: times }, (_, time) => [`m${time}`, member(index)]));
  return Object.fromEntries(
    Array.from({ length }, (_, index) => [
      `D${index}`,
      definition(`D${index}`, { type: 'object', properties: properties(index + 1) }),
    ]),
  );
}

testProblems('references', {
  'definitions that double 26 times': {
    changes: [
      [`${SCHEMA}#/$defs`, chain(26, 2)],
      [MEMBER, { $ref: '#/$defs/D0' }],
    ],
    finds: [[SCHEMA, /the file has more than 5,000 schemas/]],
  },
  'definitions that double, and that nothing uses': {
    changes: Object.entries(chain(26, 2)).map(([key, entry]) => [`${SCHEMA}#/$defs/${key}`, entry]),
    finds: [[SCHEMA, /the file has more than 5,000 schemas/]],
  },
  'definitions in each other, too deep': {
    changes: [
      [`${SCHEMA}#/$defs`, chain(40, 1)],
      [MEMBER, { $ref: '#/$defs/D0' }],
    ],
    finds: [[SCHEMA, /the file has more than 32 levels/]],
  },
  'accepts definitions that are used several times': {
    changes: [
      ...Object.entries(chain(6, 3)).map(([key, entry]) => [`${SCHEMA}#/$defs/${key}`, entry] as const),
      [`${SCHEMA}#/properties/more`, { $ref: '#/$defs/D0' }],
    ],
    finds: [],
  },
  'a missing file of an envelope': {
    changes: [['contract.json#/envelopes/-', { ...envelope('other.schema.json') }]],
    finds: [['contract.json#/envelopes/1/schema', /no file `other.schema.json` beside contract.json/]],
  },
  'a missing file of a form': {
    changes: [[SCHEMA]],
    finds: [[FORM, /no file `slow-down-error.schema.json` beside contract.json/]],
  },
  'an unused file': {
    changes: [['other.schema.json', other({})]],
    finds: [['other.schema.json', /uses this file/]],
  },
  'files that only refer to each other': {
    changes: [
      ['other.schema.json', other({ properties: { more: { $ref: 'more.schema.json' } } })],
      ['more.schema.json', schema('acme', 'more', {})],
    ],
    finds: [
      ['more.schema.json', /uses this file/],
      ['other.schema.json', /uses this file/],
    ],
  },
  'accepts a file that another one refers to': {
    changes: [
      [`${SCHEMA}#/properties/more`, { $ref: 'other.schema.json', description: 'More on it.' }],
      ['other.schema.json', other({})],
    ],
    finds: [],
  },
  'a form that extends no envelope': {
    changes: [[`${SCHEMA}#/allOf`]],
    finds: [[FORM, /`slow-down-error.schema.json` extends none of the contract's envelopes/]],
  },
  'a form that extends an envelope through another file': {
    changes: [
      [`${SCHEMA}#/allOf/0/$ref`, 'other.schema.json'],
      ['other.schema.json', other({ allOf: [{ $ref: ENVELOPE }] })],
    ],
    finds: [[FORM, /extends none of the contract's envelopes/]],
  },
  'a keyword beside a `$ref`': {
    changes: [[`${MEMBER}/minimum`, 1]],
    finds: [[`${MEMBER}/$ref`, /`minimum` is beside a `\$ref`/]],
  },
  'a missing definition': {
    changes: [[`${MEMBER}/$ref`, '#/$defs/Minutes']],
    finds: [[`${MEMBER}/$ref`, /no `#\/\$defs\/Minutes` in this file/]],
  },
  'a definition in itself': {
    changes: [[`${SCHEMA}#/$defs/Tree`, definition('Tree', { type: 'array', items: { $ref: '#/$defs/Tree' } })]],
    finds: [[`${SCHEMA}#/$defs/Tree/items/$ref`, /`#\/\$defs\/Tree` leads back/]],
  },
  'definitions in each other': {
    changes: [
      [`${SCHEMA}#/$defs/A`, definition('A', { anyOf: [{ $ref: '#/$defs/B' }] })],
      [`${SCHEMA}#/$defs/B`, definition('B', { anyOf: [{ $ref: '#/$defs/Seconds' }, { $ref: '#/$defs/A' }] })],
    ],
    finds: [
      [`${SCHEMA}#/$defs/A/anyOf/0/$ref`, /`#\/\$defs\/B` leads back/],
      [`${SCHEMA}#/$defs/B/anyOf/1/$ref`, /`#\/\$defs\/A` leads back/],
    ],
  },
  'accepts definitions in a row': {
    changes: [
      [`${SCHEMA}#/$defs/A`, definition('A', { anyOf: [{ $ref: '#/$defs/B' }, { $ref: '#/$defs/Seconds' }] })],
      [`${SCHEMA}#/$defs/B`, definition('B', { anyOf: [{ $ref: '#/$defs/Seconds' }, { type: 'null' }] })],
    ],
    finds: [],
  },
  'a missing file': {
    changes: [[`${MEMBER}/$ref`, 'seconds.schema.json']],
    finds: [[`${MEMBER}/$ref`, /no file `seconds.schema.json` in this folder/]],
  },
  'a file in itself': {
    changes: [[`${ENVELOPE}#/properties/cause`, { $ref: ENVELOPE }]],
    finds: [[`${ENVELOPE}#/properties/cause/$ref`, /leads back to this file/]],
  },
  'files in each other': {
    changes: [[`${ENVELOPE}#/properties/cause`, { $ref: SCHEMA }]],
    finds: [
      [`${ENVELOPE}#/properties/cause/$ref`, /`slow-down-error.schema.json` leads back to this file/],
      [`${SCHEMA}#/allOf/0/$ref`, /`error-envelope.schema.json` leads back to this file/],
    ],
  },
  ...Object.fromEntries(
    [
      'https://error-envelopes.github.io/v1/acme/error-envelope.schema.json',
      '../other/error-envelope.schema.json',
      './error-envelope.schema.json',
      'error-envelope.schema.json#/properties/code',
      '#',
      '#/properties/code',
      '#/$defs/Seconds/type',
      '#Seconds',
    ].map((ref) => [
      `a reference to ${ref}`,
      {
        changes: [[`${MEMBER}/$ref`, ref]] as [string, string][],
        finds: [[`${MEMBER}/$ref`, /neither a file of this folder nor `#\/\$defs\/x`/]] as [string, RegExp][],
      },
    ]),
  ),
});

function envelope(schema: string): object {
  return { shape: 'body', surfaces: ['mcp'], schema, source: 'errors#Shape', basis: 'documented' };
}
