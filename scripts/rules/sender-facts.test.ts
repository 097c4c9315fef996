import { senderFacts } from '../../test/fixtures/open-acme.js';
import { type Case, testProblems } from '../../test/support/problems.js';

const ERROR = 'contract.json#/errors/slow-down';

const hosts = (list: string[], at: number, says: RegExp): Case => ({
  changes: [['contract.json#/hosts', list]],
  finds: [[`contract.json#/hosts/${at}`, says]],
});

const header = (header: object, at: string, says: RegExp): Case => ({
  changes: [['contract.json#/identifyingHeaders', [header]]],
  finds: [[`contract.json#/identifyingHeaders/0/${at}`, says]],
});

const override = (members: object, says: RegExp): Case => ({
  changes: [['contract.json#/retryOverride', { header: 'X-Should-Retry', retry: [], doNotRetry: [], ...members }]],
  finds: [['contract.json#/retryOverride', says]],
});

const link = (members: object, at: string, says: RegExp): Case => ({
  changes: [[`${ERROR}/links`, [{ title: 'Limits', source: 'errors#List', ...members }]]],
  finds: [[`${ERROR}/links/0/${at}`, says]],
});

const notAnAddress = /is not an https: or mailto: address/;

testProblems('sender-facts', {
  'accepts hosts, headers, a retry override and links': {
    changes: senderFacts,
    finds: [],
  },
  'accepts a wildcard beside its own name, and a common header with a pattern': {
    changes: [
      ['contract.json#/hosts', ['acme.example', '*.acme.example', '*.acme.co.example']],
      ['contract.json#/identifyingHeaders', [{ name: 'Server', pattern: '^acme-gateway' }]],
    ],
    finds: [],
  },
  'a label that is too long': hosts([`${'a'.repeat(64)}.example`], 0, /too long for a host name/),
  'a name that is too long': hosts([`${'a.'.repeat(130)}example`], 0, /too long for a host name/),
  'a header that every server sends': header({ name: 'Content-Type' }, 'name', /Many senders send/),
  'a header that many servers send': header({ name: 'X-Request-Id' }, 'name', /Many senders send/),
  'a pattern that is not anchored': header({ name: 'Server', pattern: 'acme' }, 'pattern', /not anchored/),
  'a value that says both': override({ retry: ['true', 'yes'], doNotRetry: ['yes'] }, /"yes" is in `retry` and in/),
  'no value at all': override({}, /no value that overrules/),
  'an address without a host': link({ href: 'https://limits' }, 'href', notAnAddress),
  'an address with a user name': link({ href: 'https://user@acme.example/' }, 'href', notAnAddress),
  'an address with a space': link({ href: 'https://acme.example/a b' }, 'href', notAnAddress),
  'an address that cannot be parsed': link({ href: 'https://[acme.example/' }, 'href', notAnAddress),
  'a mail address without a domain': link({ href: 'mailto:support' }, 'href', notAnAddress),
  'a command of two lines': link({ command: 'acme login\nacme logout' }, 'command', /line break/),
  'accepts a mail address and a command with arguments': {
    changes: [
      [
        `${ERROR}/links`,
        [
          { title: 'Support', href: 'mailto:support@acme.example?subject=Limits', source: 'errors#List' },
          { title: 'Log in', command: 'acme login --profile=x', source: 'errors#List' },
        ],
      ],
    ],
    finds: [],
  },
});
