import { testProblems } from '../../test/support/problems.js';

const ERROR = 'contract.json#/errors/slow-down';
const FORM = `${ERROR}/forms/0`;
const EXAMPLE = 'examples/slow-down/rest.json';
const unknown = /`page` is not in `sources`/;

testProblems('sources', {
  'an unknown source of an envelope': {
    changes: [['contract.json#/envelopes/0/source', 'page#Shape']],
    finds: [['contract.json#/envelopes/0/source', unknown]],
  },
  'an unknown source of a credential': {
    changes: [
      [
        'contract.json#/credentials',
        {
          key: {
            description: 'A key.',
            scheme: { type: 'http', scheme: 'bearer' },
            source: 'page#Keys',
            basis: 'documented',
          },
        },
      ],
    ],
    finds: [['contract.json#/credentials/key/source', unknown]],
  },
  'an unknown source of an error': {
    changes: [[`${ERROR}/source`, 'page#List']],
    finds: [[`${ERROR}/source`, unknown]],
  },
  'an unknown source of a link': {
    changes: [[`${ERROR}/links`, [{ title: 'Limits', href: 'https://acme.example/', source: 'page#Limits' }]]],
    finds: [[`${ERROR}/links/0/source`, unknown]],
  },
  'an unknown source of a form': {
    changes: [[`${FORM}/source`, 'page#429']],
    finds: [[`${FORM}/source`, unknown]],
  },
  'an unknown source of an example': {
    changes: [[`${EXAMPLE}#/source`, 'page#429']],
    finds: [[`${EXAMPLE}#/source`, unknown]],
  },
  'an unknown source of a counterexample': {
    changes: [['counterexamples/unmatched/message-missing.json#/source', 'page#429']],
    finds: [['counterexamples/unmatched/message-missing.json#/source', unknown]],
  },
  'a name that every object inherits': {
    changes: [[`${ERROR}/source`, 'constructor#List']],
    finds: [[`${ERROR}/source`, /`constructor` is not in/]],
  },
  'an unused source': {
    changes: [['contract.json#/sources/page', { title: 'A page', read: '2026-11-20' }]],
    finds: [['contract.json#/sources/page', /Nothing uses the source `page`/]],
  },
  'accepts a source that only an example uses': {
    changes: [
      ['contract.json#/sources/page', { title: 'A page', read: '2026-11-20' }],
      [`${EXAMPLE}#/source`, 'page#429'],
    ],
    finds: [],
  },
  ...Object.fromEntries(
    ['2026-13-45', '2026-02-29', '2026-00-01', '2026-04-31'].map((read) => [
      `a page that was read on ${read}`,
      {
        changes: [['contract.json#/sources/errors/read', read]] as [string, string][],
        finds: [['contract.json#/sources/errors/read', /is not a day of the calendar/]] as [string, RegExp][],
      },
    ]),
  ),
  'accepts a leap day': {
    changes: [['contract.json#/sources/errors/read', '2024-02-29']],
    finds: [],
  },
  'a documented response without a source': {
    changes: [[`${EXAMPLE}#/basis`, 'documented']],
    finds: [[EXAMPLE, /is documented, but names no source/]],
  },
  'a status without a basis': {
    changes: [[`${FORM}/basis/status`]],
    finds: [[`${FORM}/basis`, /`status` has no basis/]],
  },
  'headers without a basis': {
    changes: [[`${FORM}/basis/headers`]],
    finds: [[`${FORM}/basis`, /`headers` has no basis/]],
  },
  'a basis without a status': {
    changes: [[`${FORM}/status`]],
    finds: [[`${FORM}/basis`, /`status` has a basis, but no value/]],
  },
  'a basis without headers': {
    changes: [[`${FORM}/headers`]],
    finds: [[`${FORM}/basis`, /`headers` has a basis, but no value/]],
  },
});
