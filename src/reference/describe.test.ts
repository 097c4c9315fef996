import { describe, expect, it } from 'vitest';
import type { ContractReference, ErrorReference } from '../../generated/reference.js';
import type { Match } from '../inspection.js';
import { createDescriber } from './describe.js';
import type { DescribedInspection } from './description.js';

const DOCUMENTED = {
  meaning: 'documented',
  action: 'documented',
  category: 'documented',
  when: 'documented',
  retryable: 'documented',
  remedy: 'documented',
  backoff: 'documented',
} as const;

function error(id: string, changes: Partial<ErrorReference> = {}): ErrorReference {
  return {
    id,
    title: `Title of ${id}`,
    meaning: `Meaning of ${id}.`,
    action: `Action for ${id}.`,
    category: 'rate-limited',
    retry: { when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    notes: [],
    since: null,
    retired: null,
    source: 'errors#List',
    basis: DOCUMENTED,
    forms: [],
    ...changes,
  };
}

function contract(id: string, errors: ErrorReference[]): ContractReference {
  const sources = {
    errors: { title: `Errors of ${id}`, url: `https://${id}.example/errors`, read: '2025-02-03' },
    help: { title: `Help of ${id}`, read: '2025-02-03' },
  };
  return { id, name: id.toUpperCase(), kind: 'vendor', summary: '', notes: [], sources, errors };
}

const acme = contract('acme', [
  error('too-fast', { notes: ['A note.'] }),
  error('no-credits', {
    links: [
      { title: 'Add credits', href: 'https://acme.example/credits', source: 'help#Credits' },
      { title: 'Log in', command: 'acme login', source: 'errors#List' },
    ],
  }),
  error('old', { retired: { since: '2.x', reason: 'It became new.' } }),
  error('internal', { category: 'internal' }),
]);
const other = contract('other', [error('slow-down')]);
const describeAcme = createDescriber([acme]);
const describeBoth = createDescriber([acme, other]);

const match = (contract: string, error: string | null): Match => ({ contract, error, surface: 'rest' });

function inspection(changes: Partial<DescribedInspection> = {}): DescribedInspection {
  return {
    verdict: 'documented',
    reason: null,
    match: match('acme', 'too-fast'),
    candidates: [],
    category: 'rate-limited',
    retry: { when: 'after-delay', retryable: true, remedy: 'wait', seconds: null, source: null, backoff: null },
    violations: [],
    ...changes,
  } as DescribedInspection;
}

const withSeconds = { ...inspection().retry, seconds: 12, source: 'header' } as DescribedInspection['retry'];

describe('a documented error', () => {
  it('has the words of its contract', () => {
    expect(describeAcme(inspection())).toEqual({
      title: 'Title of too-fast',
      meaning: 'Meaning of too-fast.',
      action: 'Action for too-fast.',
      links: [],
      sources: [{ title: 'Errors of acme', heading: 'List', url: 'https://acme.example/errors' }],
      contract: 'acme',
      error: 'too-fast',
      notes: ['A note.'],
    });
  });

  it('names the seconds to wait', () => {
    expect(describeAcme(inspection({ retry: withSeconds }))?.action).toBe(
      'Action for too-fast. The response asks you to wait 12 seconds before the next attempt.',
    );
  });

  it('has the links and the source of each, once', () => {
    expect(describeAcme(inspection({ match: match('acme', 'no-credits') }))).toMatchObject({
      links: [
        { title: 'Add credits', href: 'https://acme.example/credits' },
        { title: 'Log in', command: 'acme login' },
      ],
      sources: [
        { title: 'Errors of acme', heading: 'List', url: 'https://acme.example/errors' },
        { title: 'Help of acme', heading: 'Credits' },
      ],
    });
  });

  it('says since when it is retired', () => {
    expect(describeAcme(inspection({ match: match('acme', 'old') }))?.notes).toEqual([
      'Retired since 2.x. It became new.',
    ]);
  });

  it('takes the action from the retry advice if its category comes from the status', () => {
    const found = inspection({
      match: match('acme', 'internal'),
      category: 'unauthenticated',
      retry: {
        when: 'after-remedy',
        retryable: false,
        remedy: 'authenticate',
        seconds: null,
        source: null,
        backoff: null,
      },
    });
    expect(describeAcme(found)).toMatchObject({
      title: 'Title of internal',
      meaning: 'Meaning of internal. The credentials of the request are missing or invalid.',
      action: 'Log in again or renew the token, then send the request again.',
    });
  });

  it('has general words if its contract is not given', () => {
    expect(describeAcme(inspection({ match: match('other', 'slow-down'), retry: withSeconds }))).toEqual({
      title: 'Rate limited',
      meaning: 'The client sent too many requests.',
      action: 'Wait 12 seconds, then send the same request again.',
      links: [],
      sources: [],
      contract: 'other',
      error: 'slow-down',
    });
  });
});

describe('a violation', () => {
  it('adds each violation to the notes', () => {
    const violations = [
      { in: 'body', path: '/wait', rule: 'type', message: 'must be integer' },
      { in: 'header', path: 'retry-after', rule: 'required', message: 'must be present' },
      { in: 'status', path: '', rule: 'enum', message: 'must be 429' },
    ] as const;
    expect(describeAcme(inspection({ verdict: 'violation', violations: [...violations] }))).toMatchObject({
      title: 'Title of too-fast',
      notes: [
        'A note.',
        'The response violates the contract in the body at /wait: must be integer.',
        'The response violates the contract in the header retry-after: must be present.',
        'The response violates the contract in the status: must be 429.',
      ],
    });
  });

  it('names the contract if it matches no error', () => {
    expect(describeAcme(inspection({ verdict: 'violation', match: match('acme', null) }))).toMatchObject({
      title: 'Rate limited',
      meaning: 'The response does not have the documented form of ACME. The client sent too many requests.',
      contract: 'acme',
      error: null,
    });
  });
});

describe('an undocumented error', () => {
  it('names the contract', () => {
    expect(describeAcme(inspection({ verdict: 'undocumented', match: match('acme', null) }))?.meaning).toBe(
      'ACME does not document this error. The client sent too many requests.',
    );
  });

  it('lists the candidates for its code', () => {
    const found = inspection({
      verdict: 'undocumented',
      match: match('acme', null),
      candidates: [match('other', 'slow-down')],
    });
    expect(describeBoth(found)).toMatchObject({
      meaning:
        'ACME does not document this error. Possible errors: Title of slow-down (OTHER). The client sent too many requests.',
      sources: [{ title: 'Errors of other', heading: 'List' }],
      contract: 'acme',
      error: null,
    });
  });
});

describe('an ambiguous error', () => {
  it('lists the titles of the candidates and their sources', () => {
    const candidates = [match('acme', 'too-fast'), match('other', 'slow-down'), match('third', 'gone')];
    expect(describeBoth(inspection({ verdict: 'ambiguous', match: null, candidates }))).toEqual({
      title: 'Rate limited',
      meaning:
        'The sender is unknown. Possible errors: Title of too-fast (ACME), Title of slow-down (OTHER), gone (third). The client sent too many requests.',
      action:
        'Send the same request again after a delay. Pass the sender to `inspect`, as `vendor` or `url`, to get its own advice.',
      links: [],
      sources: [
        { title: 'Errors of acme', heading: 'List', url: 'https://acme.example/errors' },
        { title: 'Errors of other', heading: 'List', url: 'https://other.example/errors' },
      ],
      contract: null,
      error: null,
    });
  });

  it('lists five candidates and counts the rest', () => {
    const candidates = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => match(id, 'x'));
    expect(describeAcme(inspection({ verdict: 'ambiguous', match: null, candidates }))?.meaning).toContain(
      'x (d), x (e) and 2 more.',
    );
  });
});

describe('an unrecognized error', () => {
  it('names the contracts of its form', () => {
    const candidates = [match('acme', null), match('other', null), match('other', null)];
    expect(describeBoth(inspection({ verdict: 'unrecognized', match: null, candidates }))?.meaning).toBe(
      'No known contract documents this error. It also has the form of an error of ACME, OTHER. The client sent too many requests.',
    );
  });
});

describe('an unreadable error', () => {
  it('says why the body was not read', () => {
    const found = inspection({ verdict: 'unreadable', reason: 'empty', match: null, category: 'unavailable' });
    expect(describeAcme(found)).toMatchObject({
      title: 'Temporarily unavailable',
      meaning: 'The body is empty. The service is temporarily unavailable.',
    });
  });
});

it('describes a success as null', () => {
  expect(describeAcme(inspection({ verdict: 'success', match: null, category: null, retry: null }))).toBeNull();
});

it('describes a category of a later version as unknown', () => {
  const found = inspection({ verdict: 'unrecognized', match: null, category: 'tired' as never });
  expect(describeAcme(found)?.title).toBe('Unknown error');
});
