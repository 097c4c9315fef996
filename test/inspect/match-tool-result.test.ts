import { describe, expect, it } from 'vitest';
import { broken, codensBody, inspect, said, toolError } from '../support/inspect.js';

const limited = codensBody();
const result = (more: object, text = 'It failed') => ({
  result: { isError: true, content: [{ type: 'text', text }], ...more },
});
const found = (body: unknown, options: Parameters<typeof inspect>[1] = {}) => {
  const { verdict, match, code, message } = inspect({ body }, options);
  return [verdict, said(match), code, message];
};
const codens = ['documented', 'codens/rate-limited on mcp', 'RATE_LIMITED', 'Rate limit exceeded'];
const nobody = ['unrecognized', null, null, 'It failed'];

describe('a whole error inside a tool result', () => {
  const cases: [string, unknown, unknown[]][] = [
    [
      'the structured content before its error',
      result({ structuredContent: { ...limited, error: { code: 'X' } } }),
      codens,
    ],
    [
      'the error where the content around it says nothing',
      result({ structuredContent: { a: 1, error: limited } }),
      codens,
    ],
    [
      'the text where the structured content says nothing',
      result({ structuredContent: { a: 1 } }, JSON.stringify(limited)),
      codens,
    ],
    ['the text with white space around it', toolError(` \n${JSON.stringify(limited)}\n`), codens],
    ['a list as structured content', result({ structuredContent: [limited] }), nobody],
    ['a list as the error in it', result({ structuredContent: { error: [limited] } }), nobody],
    ['a code alone', result({ structuredContent: { code: 'X' } }), ['unrecognized', null, 'X', 'It failed']],
    ['a code that is a number', result({ structuredContent: { code: 7 } }), ['unrecognized', null, 7, 'It failed']],
    ['a code that is a fraction', result({ structuredContent: { code: 7.5 } }), nobody],
    ['a code that is a list', result({ structuredContent: { code: ['X'] } }), nobody],
    [
      'the code of the content before that of its error',
      result({ structuredContent: { code: 'X', error: { code: 'Y' } } }),
      ['unrecognized', null, 'X', 'It failed'],
    ],
    [
      'the code of the error where the content has none',
      result({ structuredContent: { code: {}, error: { code: 'Y' } } }),
      ['unrecognized', null, 'Y', 'It failed'],
    ],
    ['a code in the text', toolError('{"code":"X"}'), ['unrecognized', null, 'X', '{"code":"X"}']],
    ['a code in a second text', toolError('It failed', '{"code":"X"}'), nobody],
    ['a text that is no JSON', toolError('{"code":'), ['unrecognized', null, null, '{"code":']],
    ['a text that is no object', toolError('["code"]'), ['unrecognized', null, null, '["code"]']],
    [
      'a text that holds JSON behind words',
      toolError('x {"code":"X"}'),
      ['unrecognized', null, null, 'x {"code":"X"}'],
    ],
    [
      'the number before the text',
      result({ structuredContent: { code: 'X' } }, 'MCP error 5: x'),
      ['unrecognized', null, 5, 'MCP error 5: x'],
    ],
    [
      'a code where no error is',
      { result: { content: [], structuredContent: { code: 'X' } } },
      ['unrecognized', null, null, null],
    ],
  ];
  it.each(cases)('%s', (_name, body, expected) => {
    expect(found(body)).toEqual(expected);
  });

  it('is looked for in texts that somebody may have written for a client', () => {
    const text = (length: number) => JSON.stringify({ code: 'X', pad: '' }).replace('""', `"${'x'.repeat(length)}"`);
    const rest = text(0).length;
    expect(found(toolError(text(65_536 - rest)))[2]).toBe('X');
    expect(found(toolError(text(65_537 - rest)))[2]).toBeNull();
  });

  it('of a named vendor is one that it documents, or its envelope', () => {
    const other = { ...limited, error_code: 'NEW' };
    expect(found(result({ structuredContent: other }), { vendor: 'codens' }).slice(0, 3)).toEqual([
      'undocumented',
      'codens/- on mcp',
      'NEW',
    ]);
    expect(found(result({ structuredContent: { a: 1 } }), { vendor: 'codens' })).toEqual([
      'violation',
      'codens/- on mcp',
      null,
      'It failed',
    ]);
    // Of nobody in particular, an envelope names none.
    expect(found(result({ structuredContent: other })).slice(0, 2)).toEqual(['unrecognized', null]);
  });

  it('breaks its contract at the place where it stands', () => {
    const bad = { ...limited, category: 'x' };
    const places = (body: unknown) => broken(inspect({ body }, { vendor: 'codens' }));
    expect(places(result({ structuredContent: { error: bad } }))).toEqual([
      'enum of body /result/structuredContent/error/category',
    ]);
    expect(places(toolError(JSON.stringify(bad)))).toEqual(['enum of body /result/content/category']);
  });

  it('tells the wait, and its result the usual one', () => {
    const { retry } = inspect({ body: result({ structuredContent: { error: limited, retry_after: 60 } }) });
    expect(retry).toMatchObject({ when: 'after-delay', seconds: 60, source: 'body' });
  });

  it('has neither the status nor the headers of the response around it', () => {
    const response = {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: result({ structuredContent: limited }),
    };
    expect(inspect(response, { vendor: 'codens' })).toMatchObject({ verdict: 'documented', status: 200 });
  });

  it('may be several senders’, and comes after what may be several already', () => {
    const text = JSON.stringify({ error: 'Invalid API key' });
    expect(found(toolError(text)).slice(0, 2)).toEqual(['ambiguous', null]);
    const both = result({ structuredContent: limited }, 'query is required');
    expect(found(both).slice(0, 2)).toEqual(['ambiguous', null]);
  });

  it('comes after what the result claims of a named vendor', () => {
    const body = result({ structuredContent: { error: 'Invalid API key' } }, 'query is required');
    expect(found(body, { vendor: 'f2d' })[1]).toBe('f2d/missing-query on mcp');
    expect(found(result({ structuredContent: { error: 'Invalid API key' } }), { vendor: 'f2d' })[1]).toBe(
      'f2d/invalid-api-key on mcp',
    );
  });

  it('comes before what the protocol says of every failed tool', () => {
    const options = { protocolVersion: '2025-06-18' };
    expect(found(result({ structuredContent: limited }), options)).toEqual(codens);
    expect(found(result({}), options)[1]).toBe('mcp/tool-execution-error on mcp');
  });
});
