import { describe, expect, test } from 'vitest';
import all from '../../generated/all.js';
import { createInspector } from '../../src/index.js';
import { EMPTY_PASTE, firstError, type Paste, readPaste, readResponse } from '../../src/playground/index.js';
import { describe as describeInspection } from '../../src/reference/index.js';
import { pastedResponses } from './responses.js';
import { library } from './shipped-library.js';

const inspect = createInspector(all);

async function read(changes: Partial<Paste>, error = 0) {
  const paste = { ...EMPTY_PASTE, ...changes };
  const content = readPaste(paste);
  const reading = await readResponse(paste, content, { entry: firstError(content.entries), error }, library);
  if (reading === null) throw new Error('Expected a response.');
  return reading;
}

test.each(pastedResponses())('reads $name as the package does', async ({ text, response }) => {
  const expected = inspect.all(response);
  const reading = await read({ text });
  expect(reading.inspection).toEqual(expected[0]);
  expect(reading.errors).toBe(expected.length);
  expect(reading.card.meaning).toBe(describeInspection(reading.inspection)?.meaning ?? '');
});

test('reads with the contract of the sender that was chosen', async () => {
  const text = '{"error_code":"RATE_LIMITED","detail":"Slow down"}';
  const { inspection, card, contracts, body, marks } = await read({ text, status: '429', sender: 'codens' });
  expect(contracts).toContain('codens');
  expect(contracts).not.toContain('f2d');
  expect(inspection).toEqual(inspect({ status: 429, body: text }, { vendor: 'codens' }));
  expect(card.violations).toHaveLength(1);
  expect(marks.map(({ start, end, isMissing }) => [body.slice(start, end), isMissing])).toEqual([['{', true]]);
});

test('searches for the sender if the chosen one is not known', async () => {
  expect((await read({ text: '{}', sender: 'gone' })).contracts).toHaveLength(all.length);
});

test('leaves out other surfaces than the chosen one', async () => {
  const text = '{"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"No"}}';
  expect((await read({ text, surface: 'rest' })).inspection).toEqual(inspect({ body: text }, { surface: 'rest' }));
});

describe('a response with several errors', () => {
  const message = (id: unknown, code: unknown) =>
    JSON.stringify({ jsonrpc: '2.0', id, error: { code, message: 'No' } });
  const texts = [
    `[${message(1, -32601)}, ${message(2, '7')}]`,
    `data: ${message(1, -32601)}\n\ndata: ${message(2, '7')}\n\n`,
  ];

  test.each(texts)('reads and marks each: %.20j', async (text) => {
    const expected = inspect.all({ body: text });
    const readings = [await read({ text }), await read({ text }, 1)];
    expect(readings.map(({ inspection }) => inspection)).toEqual(expected);
    expect(readings[0]?.marks).toEqual([]);
    const second = readings[1];
    expect(second?.marks.map(({ start, end }) => second.body.slice(start, end))).toEqual(['"7"']);
  });
});

test('begins with the first error of a HAR file', async () => {
  const entries = [200, 404, 429].map((status) => ({ request: {}, response: { status, content: { text: '' } } }));
  expect((await read({ text: JSON.stringify({ log: { entries } }) })).inspection.status).toBe(404);
});

test('reads neither a problem nor a response that is not there', async () => {
  const content = readPaste({ ...EMPTY_PASTE, text: '{}', status: 'x' });
  expect(await readResponse(EMPTY_PASTE, content, { entry: 0, error: 0 }, library)).toBeNull();
  expect(await readResponse(EMPTY_PASTE, content, { entry: 9, error: 0 }, library)).toBeNull();
});
