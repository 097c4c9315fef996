import { testFindings } from '../../test/support/problems.js';

const ERROR = 'contract.json#/errors/slow-down';
const FORM = `${ERROR}/forms/0`;
const EXAMPLE = 'examples/slow-down/rest.json';
const unknown = /`page` is none of the contract's sources/;

testFindings('sources', {
  'an envelope’s source that is not listed': {
    changes: [['contract.json#/envelopes/0/source', 'page#Shape']],
    finds: [['contract.json#/envelopes/0/source', unknown]],
  },
  'a credential’s': {
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
  'an error’s': {
    changes: [[`${ERROR}/source`, 'page#List']],
    finds: [[`${ERROR}/source`, unknown]],
  },
  'a form’s': {
    changes: [[`${FORM}/source`, 'page#429']],
    finds: [[`${FORM}/source`, unknown]],
  },
  'an example’s': {
    changes: [[`${EXAMPLE}#/source`, 'page#429']],
    finds: [[`${EXAMPLE}#/source`, unknown]],
  },
  'a counterexample’s': {
    changes: [['counterexamples/unmatched/message-missing.json#/source', 'page#429']],
    finds: [['counterexamples/unmatched/message-missing.json#/source', unknown]],
  },
  'a name that every object has': {
    changes: [[`${ERROR}/source`, 'constructor#List']],
    finds: [[`${ERROR}/source`, /`constructor` is none/]],
  },
  'a source that nothing cites': {
    changes: [['contract.json#/sources/page', { title: 'A page', read: '2026-11-20' }]],
    finds: [['contract.json#/sources/page', /Nothing cites `page`/]],
  },
  'a source that only an example cites is fine': {
    changes: [
      ['contract.json#/sources/page', { title: 'A page', read: '2026-11-20' }],
      [`${EXAMPLE}#/source`, 'page#429'],
    ],
    finds: [],
  },
  'a printed response without the page': {
    changes: [[`${EXAMPLE}#/basis`, 'documented']],
    finds: [[EXAMPLE, /does not say where it is printed/]],
  },
  'a status without its basis': {
    changes: [[`${FORM}/basis/status`]],
    finds: [[`${FORM}/basis`, /`status` is stated without its basis/]],
  },
  'headers without their basis': {
    changes: [[`${FORM}/basis/headers`]],
    finds: [[`${FORM}/basis`, /`headers` is stated without its basis/]],
  },
  'the basis of no status': {
    changes: [[`${FORM}/status`]],
    finds: [[`${FORM}/basis`, /`status` has a basis and is not stated/]],
  },
  'the basis of no headers': {
    changes: [[`${FORM}/headers`]],
    finds: [[`${FORM}/basis`, /`headers` has a basis and is not stated/]],
  },
});
