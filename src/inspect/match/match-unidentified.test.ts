import { describe, expect, it } from 'vitest';
import { envelope, form, guard, isText, MEANING, sender } from '../../../test/fixtures/contract-builders.js';
import { rpcError, said } from '../../../test/support/inspect.js';
import { type ContractTable, createInspector, type ErrorResponse } from '../../index.js';
import { matchesOf } from '../contracts/form-groups.js';
import { quote } from './error-fields.js';

const found = (tables: readonly ContractTable[], response: ErrorResponse, options = {}) => {
  const { verdict, match, candidates } = createInspector<ContractTable>(tables)(response, options);
  return [verdict, said(match), ...candidates.map((one) => said(one))];
};
const coded = (id: string, changes: Partial<ContractTable> = {}, told: Parameters<typeof form>[1] = {}) =>
  sender(id, [envelope(id, { forms: [form(id, told)] })], changes);

describe('whose an error is where nobody was named', () => {
  const body = { code: 'FAILED', message: 'No' };
  const text = { matchBy: { text: 'No' } };
  it('a library’s own comes first, whoever runs it', () => {
    const library = coded('library', { kind: 'implementation' });
    expect(found([library, coded('vendor')], { body })).toEqual(['documented', 'library/failed on rest']);
    // Who lists the same text may run it.
    expect(found([library, coded('vendor', {}, text)], { body })).toEqual([
      'documented',
      'library/failed on rest',
      'vendor/failed on rest',
    ]);
    const pattern = coded('vendor', {}, { matchBy: { pattern: /^N/ } });
    expect(found([library, pattern], { body })).toEqual([
      'documented',
      'library/failed on rest',
      'vendor/failed on rest',
    ]);
    expect(found([coded('library', { kind: 'implementation' }, text), coded('vendor', {}, text)], { body })).toEqual([
      'documented',
      'library/failed on rest',
      'vendor/failed on rest',
    ]);
  });
  it('that of two libraries is that of both', () => {
    const two = ['b', 'a'].map((id) => coded(id, { kind: 'implementation' }));
    expect(found(two, { body })).toEqual(['ambiguous', null, 'a/failed on rest', 'b/failed on rest']);
    const [one, other] = [coded('a', { kind: 'implementation' }), coded('b', { kind: 'implementation' }, text)];
    expect(found([one, other], { body })).toEqual(['ambiguous', null, 'a/failed on rest', 'b/failed on rest']);
  });
  it('a vendor’s code before a text, both before a standard', () => {
    const standard = coded('standard', { kind: 'standard' });
    expect(found([standard, coded('texted', {}, text), coded('coded')], { body })).toEqual([
      'documented',
      'coded/failed on rest',
    ]);
    expect(found([standard, coded('texted', {}, text)], { body })).toEqual([
      'ambiguous',
      null,
      'texted/failed on rest',
    ]);
    expect(found([standard], { body })).toEqual(['documented', 'standard/failed on rest']);
    expect(found([coded('standard', { kind: 'standard' }, text)], { body })).toEqual(['unrecognized', null]);
  });
  it('a number names no sender', () => {
    const number = { matchBy: { code: 5 } };
    expect(found([coded('vendor', {}, number)], { body: { code: 5 } })).toEqual([
      'unrecognized',
      null,
      'vendor/- on rest',
    ]);
    expect(found([coded('vendor')], { body: '"FAILED"' })).toEqual(['unrecognized', null]);
  });
  it('of a string code and a number at another place, the string code’s', () => {
    const other = sender('number', [
      envelope('number', {
        fieldsKey: '/number /message',
        code: (one) => (one as { number?: unknown }).number,
        forms: [form('number', { matchBy: { code: 5 } })],
      }),
    ]);
    expect(found([coded('vendor'), other], { body: { ...body, number: 5 } })).toEqual([
      'documented',
      'vendor/failed on rest',
    ]);
  });
});

describe('an ambiguous response', () => {
  const at = (id: string, name: string, meaning = {}) => ({
    ...sender(id, [
      envelope(id, {
        fieldsKey: `/code /${name}`,
        message: (body) => (body as Record<string, unknown>)[name],
        waits: [
          {
            pointer: `/${name}-wait`,
            accessor: (body) => (body as Record<string, unknown>)[`${name}-wait`],
            unit: 'seconds',
          },
        ],
        forms: [form(id)],
      }),
    ]),
    errors: { failed: { ...MEANING, ...meaning } },
  });
  const read = (tables: readonly ContractTable[], more: object) => {
    const { verdict, code, message, category, retry } = createInspector(tables)({
      status: 409,
      body: { code: 'FAILED', ...more },
    });
    return [verdict, code, message, category, retry?.when, retry?.seconds];
  };
  it('says what all candidates read alike', () => {
    const two = [at('a', 'x'), at('b', 'y')];
    expect(read(two, { x: 'No', y: 'No' })).toEqual(['ambiguous', 'FAILED', 'No', 'internal', 'after-delay', null]);
    expect(read(two, { x: 'No', y: 'Nay' })).toEqual(['ambiguous', 'FAILED', null, 'internal', 'after-delay', null]);
    expect(read(two, { x: 'No' })[2]).toBeNull();
    expect(read(two, { y: 'No' })[2]).toBeNull();
  });
  it('waits as long as all candidates tell alike', () => {
    const two = [at('a', 'x'), at('b', 'y')];
    expect(read(two, { 'x-wait': 5, 'y-wait': 5 }).at(-1)).toBe(5);
    expect(read(two, { 'x-wait': 5, 'y-wait': 6 }).at(-1)).toBeNull();
    expect(read([at('a', 'x'), at('b', 'x')], { 'x-wait': 5 }).at(-1)).toBe(5);
  });
  it('means what all candidates mean', () => {
    const means = (meaning: object) => read([at('a', 'x'), at('b', 'y', meaning)], {}).slice(3, 5);
    expect(means({})).toEqual(['internal', 'after-delay']);
    expect(means({ category: 'unavailable' })).toEqual(['conflict', 'after-delay']);
    expect(means({ when: 'never' })).toEqual(['internal', 'never']);
    expect(means({ retryable: false })).toEqual(['internal', 'never']);
    expect(means({ remedy: null })).toEqual(['internal', 'never']);
    expect(means({ backoff: 'short' })).toEqual(['internal', 'after-delay']);
    // One that agrees is not all.
    const three = (meaning: object) => read([at('a', 'x'), at('b', 'y', meaning), at('c', 'z')], {}).slice(3, 5);
    expect(three({})).toEqual(['internal', 'after-delay']);
    expect(three({ category: 'unavailable' })).toEqual(['conflict', 'after-delay']);
    expect(three({ when: 'never' })).toEqual(['internal', 'never']);
  });
  it('has the backoff that all candidates ask for', () => {
    const backoff = (...all: ('short' | 'exponential' | null)[]) =>
      createInspector(all.map((backoff, index) => at(`${index}`, `${index}`, { backoff })))({
        body: { code: 'FAILED' },
      }).retry?.backoff;
    expect(backoff('short', 'short', 'short')).toBe('short');
    expect(backoff('short', 'exponential', 'short')).toBeNull();
    expect(backoff('short', null, 'short')).toBeNull();
  });
});

describe('a standard with a media type of its own', () => {
  const labelled = (kind: ContractTable['kind']) =>
    sender(
      'own',
      [envelope('own', { mediaType: 'application/x-own+json', guard: guard(({ title }) => isText(title)) })],
      { kind },
    );
  const headers = { 'content-type': 'application/x-own+json' };
  it('is known by that and its envelope', () => {
    expect(found([labelled('standard')], { headers, body: { title: 'x' } })).toEqual(['undocumented', 'own/- on rest']);
    expect(found([labelled('standard')], { headers, body: {} })).toEqual(['unrecognized', null]);
    expect(found([labelled('standard')], { headers: {}, body: { title: 'x' } })).toEqual(['unrecognized', null]);
    expect(found([labelled('vendor')], { headers, body: { title: 'x' } })).toEqual([
      'unrecognized',
      null,
      'own/- on rest',
    ]);
  });
});

describe('a JSON-RPC error', () => {
  const rpc = (id: string, code: number, surface: 'mcp' | 'json-rpc', changes: Partial<ContractTable> = {}) =>
    sender(
      id,
      [
        envelope(id, {
          shape: 'json-rpc-error',
          surfaces: [surface],
          fieldsKey: '/error/code /error/message',
          code: (body) => (body as ReturnType<typeof rpcError>).error.code,
          message: (body) => (body as ReturnType<typeof rpcError>).error.message,
          forms: [form(id, { matchBy: { code }, surfaces: [surface] })],
        }),
      ],
      changes,
    );
  const standard = rpc('standard', -1, 'json-rpc', { kind: 'standard' });
  it('is the bare standard’s, with those who list the code beside it', () => {
    const all = [
      standard,
      rpc('vendor', -2, 'mcp'),
      rpc('protocol', -2, 'mcp', { kind: 'standard' }),
      rpc('library', -3, 'mcp', { kind: 'implementation' }),
    ];
    expect(found(all, { body: rpcError(-1) })).toEqual(['documented', 'standard/failed on json-rpc']);
    expect(found(all, { body: rpcError(-2) })).toEqual([
      'undocumented',
      'standard/- on json-rpc',
      'protocol/failed on mcp',
      'vendor/failed on mcp',
    ]);
    expect(found(all, { body: rpcError(-3) })).toEqual(['documented', 'library/failed on mcp']);
    expect(found(all, { body: rpcError(-4) })).toEqual(['undocumented', 'standard/- on json-rpc']);
    expect(found(all, { surface: 'rest', body: rpcError(-1) })).toEqual(['unrecognized', null]);
  });
  it('is nobody’s without the standard', () => {
    expect(found([rpc('vendor', -2, 'mcp')], { body: rpcError(-2) })).toEqual([
      'unrecognized',
      null,
      'vendor/- on mcp',
    ]);
  });
  it('is the protocol’s where its revision is named, and what it has', () => {
    const protocol = rpc('protocol', -2, 'mcp', { kind: 'standard', revisions: ['1', '2'] });
    expect(found([standard, protocol], { body: rpcError(-2) }, { protocolVersion: '2' })).toEqual([
      'documented',
      'protocol/failed on mcp',
    ]);
    expect(found([standard, protocol], { body: rpcError(-1) }, { protocolVersion: '2' })).toEqual([
      'documented',
      'standard/failed on json-rpc',
    ]);
    expect(found([standard, protocol], { body: rpcError(-2) }, { protocolVersion: '3' }).slice(0, 2)).toEqual([
      'undocumented',
      'standard/- on json-rpc',
    ]);
    const other = rpc('other', -2, 'mcp', { kind: 'standard', revisions: ['3'] });
    expect(found([standard, protocol, other], { body: rpcError(-2) }, { protocolVersion: '3' })).toEqual([
      'documented',
      'other/failed on mcp',
    ]);
    // A vendor’s contract may have revisions, too, and is no protocol for that.
    const vendor = rpc('vendor', -2, 'mcp', { revisions: ['1'] });
    expect(found([standard, vendor], { body: rpcError(-2) }, { protocolVersion: '1' }).slice(0, 2)).toEqual([
      'undocumented',
      'standard/- on json-rpc',
    ]);
  });
});

it('matches are by contract id, each error of a contract once', () => {
  const match = (name: string) => {
    const [contract, error] = name.split('/') as [string, string];
    return { contract, error, surface: 'rest' as const };
  };
  const names = ['b/x', 'a/y', 'b/x', 'a/z', 'b/w', 'b/x', 'a/y', 'c/x', 'B/x'];
  expect(matchesOf(names.map(match)).map(({ contract, error }) => `${contract}/${error}`)).toEqual([
    'B/x',
    'a/y',
    'a/z',
    'b/x',
    'b/w',
    'c/x',
  ]);
});

it('a text is cut at 1,024 characters, never inside one', () => {
  const cut = (text: string) => quote(text)?.length;
  expect(quote(null)).toBeNull();
  expect(cut('x'.repeat(1024))).toBe(1024);
  expect(cut('x'.repeat(1025))).toBe(1024);
  expect(cut(`${'x'.repeat(1022)}😀`)).toBe(1024);
  expect(cut(`${'x'.repeat(1022)}😀x`)).toBe(1024);
  expect(cut(`${'x'.repeat(1023)}\ud800\udc00`)).toBe(1023);
  expect(cut(`${'x'.repeat(1023)}\udbff\udfff`)).toBe(1023);
  expect(cut(`${'x'.repeat(1023)}\ud7ffx`)).toBe(1024);
  expect(cut(`${'x'.repeat(1023)}\udc00x`)).toBe(1024);
});
