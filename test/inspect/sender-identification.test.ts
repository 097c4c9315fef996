import { describe, expect, it } from 'vitest';
import type { ErrorResponse } from '../../src/index.js';
import { type ContractParts, contract, inspectBy } from '../fixtures/contract-builders.js';

/** R3: the sender of a response. The first evidence that applies decides: caller, host, header, body. */
const named = (id: string) => ({ type: 'object', required: ['sender'], properties: { sender: { const: id } } });
const sender = (id: string, parts: ContractParts = {}) =>
  contract(id, { envelopes: [{ schema: { type: 'object' } }], ...parts });
const identified = (contracts: Parameters<typeof inspectBy>[0], response: ErrorResponse) => {
  const { identifiedBy, match } = inspectBy(contracts, { status: 400, body: {}, ...response });
  return [identifiedBy, match?.contract ?? null];
};

describe('the order of the evidence', () => {
  const contracts = [
    sender('named'),
    sender('hosted', { hosts: ['api.example'] }),
    sender('headed', { identifyingHeaders: [{ name: 'x-headed' }] }),
    sender('bodied', { envelopes: [{ schema: named('bodied'), identifies: true }] }),
  ];
  const url = 'https://api.example/v1';
  const headers = { 'X-Headed': '1' };
  const body = { sender: 'bodied' };
  it.each<[string, ErrorResponse, unknown[]]>([
    ['the caller before all', { vendor: 'named', url, headers, body }, ['caller', 'named']],
    ['the host before header and body', { url, headers, body }, ['host', 'hosted']],
    ['the header before the body', { headers, body }, ['header', 'headed']],
    ['the body last', { body }, ['body', 'bodied']],
    ['nobody without evidence', {}, [null, null]],
    ['the host if the caller names an unknown vendor', { vendor: 'other', url, headers, body }, ['host', 'hosted']],
    ['the header if no contract has the host', { url: 'https://other.example', headers, body }, ['header', 'headed']],
    ['the body if no contract has the headers', { headers: { other: '1' }, body }, ['body', 'bodied']],
  ])('takes %s', (_name, response, expected) => {
    expect(identified(contracts, response)).toEqual(expected);
  });
  it('notes an unknown vendor', () => {
    for (const vendor of ['other', '', '__proto__', 5 as unknown as string]) {
      expect(inspectBy(contracts, { status: 400, vendor, url, body: {} }).notes).toEqual(['unknown-vendor']);
    }
    for (const vendor of ['named', null, undefined]) {
      expect(inspectBy(contracts, { status: 400, vendor, body: {} }).notes).toEqual([]);
    }
  });
  it('reports the evidence of successes and of unreadable bodies', () => {
    expect(inspectBy(contracts, { status: 204, url })).toMatchObject({ verdict: 'success', identifiedBy: 'host' });
    expect(inspectBy(contracts, { status: 500, headers, body: '<' })).toMatchObject({ identifiedBy: 'header' });
    expect(inspectBy(contracts, { status: 200, body })).toMatchObject({ verdict: 'success', identifiedBy: 'body' });
  });
});

describe('the host', () => {
  const contracts = [
    sender('exact', { hosts: ['api.example.com', 'API.Other.com'] }),
    sender('longer', { hosts: ['*.eu.example.com'] }),
    sender('shorter', { hosts: ['*.example.com', '*.org'] }),
    sender('twin-a', { hosts: ['twin.example.com', '*.twins.example.com', 'localhost'] }),
    sender('twin-b', { hosts: ['twin.example.com', '*.twins.example.com'] }),
  ];
  it.each<[unknown, string | null]>([
    ['https://api.example.com/v1?x=1#y', 'exact'],
    ['https://user:secret@api.example.com:8443', 'exact'],
    ['https://API.EXAMPLE.COM', 'exact'],
    ['https://api.other.com', 'exact'],
    ['https://api.example.com./', 'exact'],
    [new URL('https://api.example.com'), 'exact'],
    ['https://www.example.com', 'shorter'],
    ['https://a.b.example.com', 'shorter'],
    ['https://a.eu.example.com', 'longer'],
    ['https://eu.example.com', 'shorter'],
    ['https://example.com', null],
    ['https://api.example.com.evil.net', null],
    ['https://evil.net/api.example.com', null],
    ['https://evilexample.com', null],
    ['https://example.org', 'shorter'],
    ['http://localhost:3000', 'twin-a'],
    [`https://${'a.'.repeat(150)}example.com`, null],
    ['api.example.com/v1', null],
    ['/v1', null],
    ['', null],
    [5, null],
    [{}, null],
    [null, null],
  ])('identifies the sender of %s as %s', (url, id) => {
    expect(identified(contracts, { url } as ErrorResponse)).toEqual([id && 'host', id]);
  });
  it('identifies neither of two contracts, and no shorter one', () => {
    expect(identified(contracts, { url: 'https://twin.example.com' })).toEqual([null, null]);
    expect(identified(contracts, { url: 'https://a.twins.example.com' })).toEqual([null, null]);
  });
});

describe('the headers', () => {
  const contracts = [
    sender('any', { identifyingHeaders: [{ name: 'x-any' }, { name: 'x-also' }] }),
    sender('served', { identifyingHeaders: [{ name: 'server', pattern: /^Acme\// }] }),
    sender('twin-a', { identifyingHeaders: [{ name: 'x-twin' }] }),
    sender('twin-b', { identifyingHeaders: [{ name: 'x-twin' }] }),
    sender('bodied', { envelopes: [{ schema: named('bodied'), identifies: true }] }),
  ];
  const by = (headers: ErrorResponse['headers'], body: object = {}) => identified(contracts, { headers, body });
  it('identify by name, in any case and with any value', () => {
    expect(by({ 'X-Any': '' })).toEqual(['header', 'any']);
    expect(by(new Headers({ 'x-also': '1' }))).toEqual(['header', 'any']);
    expect(by({ 'x-any': '1', 'x-also': '1' })).toEqual(['header', 'any']);
    expect(by({ 'x-anything': '1' })).toEqual([null, null]);
  });
  it('identify by a pattern of the value', () => {
    expect(by({ Server: 'Acme/2.1' })).toEqual(['header', 'served']);
    expect(by({ server: ['nginx', 'Acme/2.1'] })).toEqual(['header', 'served']);
    expect(by({ server: 'nginx' })).toEqual([null, null]);
  });
  it('identifies neither of two contracts', () => {
    expect(by({ 'x-twin': '1' })).toEqual([null, null]);
    expect(by({ 'x-any': '1', server: 'Acme/2.1' })).toEqual([null, null]);
    expect(by({ 'x-twin': '1' }, { sender: 'bodied' })).toEqual(['body', 'bodied']);
  });
});

describe('the body', () => {
  const contracts = [
    sender('one', {
      envelopes: [
        { schema: named('one'), identifies: true },
        { schema: { required: ['x'] }, identifies: true },
      ],
    }),
    sender('other', { envelopes: [{ schema: { required: ['other'] }, identifies: true }] }),
    sender('plain', { envelopes: [{ schema: named('plain') }] }),
    sender('tool', {
      envelopes: [{ shape: 'tool-result', schema: { required: ['result', 'tool'] }, identifies: true }],
    }),
  ];
  it('identifies by a valid envelope that names the sender', () => {
    expect(identified(contracts, { body: { sender: 'one' } })).toEqual(['body', 'one']);
    expect(identified(contracts, { body: '{"sender":"one"}' })).toEqual(['body', 'one']);
    expect(identified(contracts, { body: { sender: 'two' } })).toEqual([null, null]);
    expect(identified(contracts, { body: { sender: 'plain' } })).toEqual([null, null]);
  });
  it('identifies by an envelope of its own shape', () => {
    const result = { isError: true, content: [] };
    expect(identified(contracts, { body: { tool: 1, result } })).toEqual(['body', 'tool']);
    expect(identified(contracts, { body: { tool: 1, result: {} } })).toEqual([null, null]);
  });
  it('identifies neither of two contracts, and the contract of two envelopes', () => {
    expect(identified(contracts, { body: { sender: 'one', other: 1 } })).toEqual([null, null]);
    expect(identified(contracts, { body: { sender: 'one', x: 1 } })).toEqual(['body', 'one']);
  });
});
