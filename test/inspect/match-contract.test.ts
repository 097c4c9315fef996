import { describe, expect, it } from 'vitest';
import type { Envelope, Form } from '../../generated/contract-table.js';
import { createInspector, type ErrorResponse } from '../../src/index.js';
import { at, condition, envelope, form, guard, isText, sender } from '../fixtures/contract-builders.js';
import { broken, inspect, rpcError, said, toolError } from '../support/inspect.js';

/** What a made-up sender's response is held to be, its name left out. */
function judged(envelopes: readonly Envelope[], response: ErrorResponse): unknown[] {
  const found = createInspector([sender('one', envelopes)])(response, { vendor: 'one' });
  return [found.verdict, said(found.match)?.replace('one/', '') ?? null, ...broken(found)];
}
const forms = (...all: Partial<Form>[]) => all.map((one) => form('one', one));

describe('of several forms of one code', () => {
  const own = [
    envelope('one', {
      forms: forms(
        { error: 'first', status: [400], guard: guard(({ a }) => isText(a)) },
        { error: 'second', status: [400, 404], guard: guard(({ b }) => isText(b)) },
        { error: 'third', matchBy: { codes: ['FAILED'], text: 'No' }, status: [409] },
        { error: 'alone', matchBy: { codes: ['ALONE'] }, status: [400] },
      ),
    }),
  ];
  const cases: [string, number | undefined, object, unknown[]][] = [
    ['the first that holds', 400, { a: 'x' }, ['documented', 'first on rest']],
    ['the second that holds', 404, { a: 'x', b: 'x' }, ['documented', 'second on rest']],
    ['the second that holds, of one status', 400, { b: 'x' }, ['documented', 'second on rest']],
    ['without a status', undefined, { b: 'x' }, ['documented', 'second on rest']],
    ['one that more tells', 409, { message: 'No' }, ['documented', 'third on rest']],
    ['the first where none holds', 500, { a: 'x' }, ['violation', 'first on rest', 'enum of status']],
    [
      'the first where none holds, of those that are told',
      409,
      { message: 'no' },
      ['violation', 'first on rest', 'type of body', 'enum of status'],
    ],
    ['that of another code, whatever else', 500, { code: 'ALONE' }, ['violation', 'alone on rest', 'enum of status']],
    ['that of another code with its status', 400, { code: 'ALONE' }, ['documented', 'alone on rest']],
    ['none, of a code that is not listed', 400, { code: 'ALONELY' }, ['undocumented', '- on rest']],
  ];
  it.each(cases)('%s', (_name, status, more, expected) => {
    expect(judged(own, { status, body: { code: 'FAILED', ...more } })).toEqual(expected);
  });
});

describe('a claim', () => {
  it('is by code before text, and by text before status, of whichever envelope', () => {
    const own = [
      envelope('one', {
        forms: forms({ error: 'by-status', matchBy: {}, status: [400] }, { error: 'by-text', matchBy: { text: 'No' } }),
      }),
      envelope('two', {
        forms: forms({ error: 'by-code' }, { error: 'by-pattern', matchBy: { pattern: /^N[a-z]$/ } }),
      }),
    ];
    const claim = (body: object, status = 400) => judged(own, { status, body })[1];
    expect(claim({ code: 'FAILED', message: 'No' })).toBe('by-code on rest');
    expect(claim({ code: 'X', message: 'No' })).toBe('by-text on rest');
    expect(claim({ message: 'No' })).toBe('by-text on rest');
    expect(claim({ message: 'Na' })).toBe('by-pattern on rest');
    expect(claim({ message: 'Nay' })).toBe('by-status on rest');
    expect(claim({})).toBe('by-status on rest');
    expect(claim({ code: ['FAILED'], message: { No: 1 } })).toBe('by-status on rest');
    expect(claim({ message: 'Nay' }, 404)).toBe('- on rest');
  });
  it('by status needs the envelope', () => {
    const own = [envelope('one', { guard: guard(({ a }) => isText(a)), forms: forms({ matchBy: {}, status: [400] }) })];
    expect(judged(own, { status: 400, body: { a: 'x' } })).toEqual(['documented', 'failed on rest']);
    expect(judged(own, { status: 400, body: {} })).toEqual(['violation', '- on rest', 'type of body']);
    expect(judged(own, { status: 404, body: {} })).toEqual(['unrecognized', null]);
    expect(judged(own, { body: { a: 'x' } })).toEqual(['undocumented', '- on rest']);
  });
  it('needs what must be there, and not what must be absent', () => {
    const conditions = (present: boolean) => ['/a', '/b'].map((pointer) => condition(pointer, present));
    const own = [
      envelope('one', {
        forms: forms(
          { error: 'present', matchBy: { text: 'No', conditions: conditions(true) } },
          { error: 'absent', matchBy: { text: 'No', conditions: conditions(false) } },
        ),
      }),
    ];
    const claim = (more: object) => judged(own, { status: 400, body: { message: 'No', ...more } })[1];
    expect(claim({ a: 1, b: 0 })).toBe('present on rest');
    expect(claim({ a: false, b: '' })).toBe('present on rest');
    expect(claim({})).toBe('absent on rest');
    expect(claim({ a: null, b: undefined })).toBe('absent on rest');
    expect(claim({ a: 1 })).toBe('- on rest');
    expect(claim({ b: 1 })).toBe('- on rest');
    expect(claim({ a: 1, b: null })).toBe('- on rest');
  });
  it('is looked for in each envelope', () => {
    const own = [
      envelope('one', { forms: forms({ matchBy: { codes: ['OTHER'] } }, { matchBy: { text: 'Other' } }) }),
      envelope('two', {
        code: at('/kind'),
        message: at('/text'),
        forms: forms({ error: 'by-code' }, { error: 'by-text', matchBy: { text: 'No' } }),
      }),
    ];
    const claim = (body: object) => judged(own, { status: 400, body })[1];
    expect(claim({ code: 'X', kind: 'FAILED' })).toBe('by-code on rest');
    expect(claim({ message: 'X', text: 'No' })).toBe('by-text on rest');
    expect(claim({ code: 'X', message: 'X' })).toBe('- on rest');
  });
  it('is one on the surface that the caller names, and so are the statuses', () => {
    const onBoth = { surfaces: ['rest', 'mcp'] as const };
    const own = [
      envelope('one', {
        ...onBoth,
        guard: guard(({ code }) => isText(code)),
        forms: forms(
          { status: [418], surfaces: ['rest'] },
          { error: 'other', matchBy: { codes: ['OTHER'] }, status: [500], surfaces: ['mcp'] },
        ),
      }),
    ];
    const on = (surface: 'rest' | 'mcp', status: number, body: object = {}) =>
      judged(own, { surface, status, body }).slice(0, 2);
    expect(on('rest', 418)).toEqual(['violation', '- on rest']);
    expect(on('mcp', 418)).toEqual(['unrecognized', null]);
    expect(on('mcp', 500)).toEqual(['violation', '- on mcp']);
    expect(on('mcp', 500, { code: 'FAILED' })).toEqual(['undocumented', '- on mcp']);
    expect(on('rest', 418, { code: 'FAILED' })).toEqual(['documented', 'failed on rest']);
  });
  it('of a text that a pattern wants needs a text', () => {
    const own = [envelope('one', { forms: forms({ matchBy: { codes: ['FAILED'], pattern: /^(?:|No)$/ } }) })];
    expect(judged(own, { status: 400, body: { code: 'FAILED', message: 'No' } })[1]).toBe('failed on rest');
    expect(judged(own, { status: 400, body: { code: 'FAILED', message: 'Nay' } })[1]).toBe('- on rest');
  });
});

describe('the shape of a body', () => {
  const tool = envelope('tool', {
    shape: 'tool-result',
    surfaces: ['mcp'],
    code: [],
    message: [],
    guard: guard(({ result }) => Array.isArray((result as { content?: unknown })?.content)),
    forms: forms(
      { error: 'by-shape', matchBy: {}, surfaces: ['mcp'] },
      { error: 'by-text', matchBy: { text: 'No' }, surfaces: ['mcp'] },
      { error: 'by-number', matchBy: { codes: [-5] }, surfaces: ['mcp'] },
    ),
  });
  const rest = envelope('rest', {
    forms: forms({ matchBy: { codes: ['FAILED'] } }),
    guard: guard(({ code }) => isText(code)),
  });
  it('tells a tool result, and nothing else does', () => {
    const own = [rest, tool];
    expect(judged(own, { body: toolError('x') })).toEqual(['documented', 'by-shape on mcp']);
    expect(judged(own, { body: toolError('No') })).toEqual(['documented', 'by-text on mcp']);
    expect(judged(own, { body: toolError('MCP error -5: x') })).toEqual(['documented', 'by-number on mcp']);
    expect(judged(own, { body: { code: 'FAILED' } })).toEqual(['documented', 'failed on rest']);
    // The result is what it is by itself, whatever else the message has.
    expect(judged(own, { body: { ...toolError('x'), code: 'FAILED' } })).toEqual(['documented', 'by-shape on mcp']);
    expect(judged([rest], { body: { ...toolError('x'), code: 'FAILED' } })).toEqual(['undocumented', '- on rest']);
    expect(judged([rest], { body: toolError('x') })).toEqual(['violation', '- on mcp', 'type of body']);
    expect(judged(own, { body: { result: { isError: true } } })).toEqual(['violation', '- on mcp', 'type of body']);
  });
  it('of a result is none of the other shapes, whatever stands beside it', () => {
    const text = envelope('text', { forms: forms({ matchBy: { text: 'No' } }) });
    expect(judged([text, tool], { body: { ...toolError('x'), message: 'No' } })).toEqual([
      'documented',
      'by-shape on mcp',
    ]);
    const status = envelope('status', { forms: forms({ matchBy: {}, status: [400] }) });
    expect(judged([status, tool], { status: 400, body: toolError('x') })).toEqual(['documented', 'by-shape on mcp']);
    const task = { result: { status: 'failed', taskId: 't' }, code: 'FAILED' };
    expect(judged([rest], { body: task })).toEqual(['undocumented', '- on rest']);
    expect(judged([rest], { body: { ...task, result: { status: 'working', taskId: 't' } } })).toEqual([
      'documented',
      'failed on rest',
    ]);
    expect(judged([tool], { status: 500, body: { result: { content: [] } } })).toEqual(['undocumented', '- on mcp']);
  });
  it('of a message that is no error is that of its error', () => {
    const errors = [{ instancePath: '', keyword: 'required', params: { missingProperty: 'error' }, message: '' }];
    const rpc = envelope('rpc', {
      shape: 'json-rpc-error',
      surfaces: ['mcp'],
      guard: Object.assign(
        guard(() => false),
        { errors },
      ),
    });
    const body = { jsonrpc: '2.0', id: 1, result: {} };
    expect(judged([rest, tool, rpc], { status: 500, body })).toEqual([
      'violation',
      '- on mcp',
      'required of body /error',
    ]);
  });
  it('that was meant says which envelope it breaks', () => {
    const mirrored = {
      ...tool,
      guard: Object.assign(
        guard(() => false),
        { errors: [{ instancePath: '/result', keyword: 'x', params: {}, message: '' }] },
      ),
    };
    expect(judged([rest, mirrored], { body: { result: { content: [] } } })).toEqual([
      'violation',
      '- on mcp',
      'x of body /result',
    ]);
    expect(judged([rest, mirrored], { body: { result: { isError: false } } })).toEqual([
      'violation',
      '- on mcp',
      'x of body /result',
    ]);
    expect(judged([mirrored, rest], { body: {} })).toEqual(['violation', '- on rest', 'type of body']);
    expect(judged([mirrored], { body: {} })).toEqual(['violation', '- on rest', 'x of body /result']);
    expect(judged([], { body: {} })).toEqual(['violation', '- on rest', 'type of body']);
  });
});

describe('another body than the envelope', () => {
  const labelled = envelope('one', {
    guard: guard(({ title }) => isText(title)),
    mediaType: 'application/x-own+json',
    waits: [{ pointer: '/wait', accessor: (body) => (body as { wait?: unknown }).wait, unit: 'seconds' }],
    forms: forms({ matchBy: { codes: ['FAILED'] }, status: [429] }),
  });
  const headers = { 'Content-Type': 'Application/X-Own+JSON; charset=utf-8' };
  it('is the sender’s where it bears its label, whatever the status', () => {
    expect(judged([labelled], { status: 418, headers, body: {} })).toEqual(['violation', '- on rest', 'type of body']);
    expect(judged([labelled], { status: 418, headers: { 'content-type': 'application/json' }, body: {} })).toEqual([
      'unrecognized',
      null,
    ]);
    expect(judged([labelled], { status: 418, body: {} })).toEqual(['unrecognized', null]);
    expect(judged([{ ...labelled, mediaType: null }], { status: 418, headers: {}, body: {} })).toEqual([
      'unrecognized',
      null,
    ]);
  });
  it('tells its wait all the same', () => {
    const own = createInspector([sender('one', [labelled])]);
    expect(own({ status: 429, body: { wait: 5, message: 'x' } }, { vendor: 'one' })).toMatchObject({
      verdict: 'violation',
      message: 'x',
      retry: { seconds: 5, source: 'body' },
    });
    expect(own({ status: 429, body: { title: 'x', wait: 5 } }, { vendor: 'one' })).toMatchObject({
      verdict: 'undocumented',
      retry: { seconds: 5, source: 'body' },
    });
  });
  it('is on the surface that the caller names', () => {
    const on = (surface: 'rest' | 'mcp') =>
      said(inspect({ status: 503, surface, body: {} }, { vendor: 'codens' }).match);
    expect([on('rest'), on('mcp')]).toEqual(['codens/- on rest', 'codens/- on mcp']);
    expect(judged([labelled], { surface: 'mcp', body: {} })).toEqual(['violation', '- on mcp', 'type of body']);
  });
  it('is quoted as JSON-RPC has it, also where the version is missing', () => {
    const quoted = (body: unknown) => {
      const { code, message } = createInspector([sender('one', [])])({ status: 500, body }, { vendor: 'one' });
      return [code, message];
    };
    expect(quoted(rpcError(-32000, 'No'))).toEqual([-32000, 'No']);
    expect(quoted({ error: { code: -32000, message: 'No' } })).toEqual([-32000, 'No']);
    expect(quoted({ error: { code: 'E', message: 5 } })).toEqual(['E', null]);
    expect(quoted({ error: 'No' })).toEqual([null, null]);
    expect(quoted({ code: 'E', message: 'No' })).toEqual([null, null]);
    expect(quoted(toolError('MCP error 5: No'))).toEqual([5, 'MCP error 5: No']);
    expect(quoted({ result: { isError: true } })).toEqual([null, null]);
    expect(quoted({ result: { status: 'failed', taskId: 't', statusMessage: 'Gone' } })).toEqual([null, 'Gone']);
    expect(
      quoted({ result: { status: 'failed', taskId: 't', statusMessage: 'Gone', error: { code: 5, message: 'No' } } }),
    ).toEqual([5, 'No']);
    expect(quoted(null)).toEqual([null, null]);
  });
});
