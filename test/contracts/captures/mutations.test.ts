import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import inspectionSchema from '../../../generated/schemas/inspection.schema.json' with { type: 'json' };
import { inspect } from '../../support/inspect.js';
import { captures, responseOf, revisions } from './captures.js';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 1000);
const ajv = new Ajv2020({ allowUnionTypes: true });
const isInspection = ajv.compile(inspectionSchema);

const capture = fc.constantFrom(...captures.filter(({ body }) => body !== ''));
const options = fc.record({
  vendor: fc.constantFrom(undefined, 'f2d', 'jobko', 'mcp', 'mcp-typescript-sdk'),
  protocolVersion: fc.constantFrom(undefined, ...revisions),
});

/** Ways to write one and the same message. */
const writings: [string, (json: string) => unknown][] = [
  ['text', (json) => json],
  ['bytes', (json) => new TextEncoder().encode(json)],
  ['with white space', (json) => `\ufeff ${JSON.stringify(JSON.parse(json), null, 2)}\r\n`],
  ['with escapes', (json) => json.replace(/"(?:[^"\\]|\\.)*"/g, (text) => text.replaceAll('o', '\\u006f'))],
  ['an event', (json) => `event: message\nid: 7_1\ndata: ${json}\n\n`],
  ['an event with CRLF and comments', (json) => `: ping\r\nevent: message\r\ndata: ${json}\r\n\r\n: bye\r\n`],
  [
    'data on several lines',
    (json) => `data: ${JSON.stringify(JSON.parse(json), null, 1).replaceAll('\n', '\ndata: ')}\n\n`,
  ],
  ['the only one of a batch', (json) => `[${json}]`],
];

/** The message of a capture that holds one, as JSON. */
const messages = captures.flatMap(({ body, status, headers }) => {
  const json = /^data: ?(\{.*\})$/m.exec(body)?.[1] ?? body;
  try {
    const value = JSON.parse(json);
    return value.jsonrpc ? [{ json: JSON.stringify(value), value, status: status || null, headers }] : [];
  } catch {
    return [];
  }
});

describe('inspect, on a captured response that was tampered with', () => {
  it('returns what the schema allows, and never throws', () => {
    const how = fc.record({
      from: fc.nat(),
      length: fc.nat({ max: 200 }),
      kind: fc.constantFrom('cut', 'drop', 'double', 'turn', 'event', 'latin1'),
    });
    fc.assert(
      fc.property(capture, how, options, (capture, { from, length, kind }, options) => {
        const { body } = capture;
        const [start, end] = [from % body.length, Math.min(body.length, (from % body.length) + length)];
        const tampered: Record<typeof kind, unknown> = {
          cut: body.slice(0, start),
          drop: body.slice(0, start) + body.slice(end),
          double: body.slice(0, end) + body.slice(start),
          turn: body.slice(start) + body.slice(0, start),
          event: `data: ${body.replaceAll('\n', '\ndata: ')}\n\n`,
          latin1: Buffer.from(body, 'latin1'),
        };
        for (const found of inspect.all({ ...responseOf(capture), body: tampered[kind] }, options)) {
          if (!isInspection(found)) throw new Error(ajv.errorsText(isInspection.errors));
        }
      }),
      { numRuns: RUNS * 3 },
    );
  });
});

it.each(writings)('reads the same message in the same way as %s', (_name, write) => {
  expect(messages.length).toBeGreaterThan(400);
  for (const { json, value, status, headers } of messages) {
    expect(inspect({ status, headers, body: write(json) })).toEqual(inspect({ status, headers, body: value }));
  }
});

it('keeps the order of errors when the messages of a stream are turned around', () => {
  const several = captures.filter(({ body }) => (body.match(/^data:/gm)?.length ?? 0) > 1);
  expect(several.length).toBeGreaterThan(3);
  for (const capture of several) {
    const turned = `${capture.body.trimEnd().split('\n\n').reverse().join('\n\n')}\n\n`;
    const codes = (body: string) => inspect.all({ ...responseOf(capture), body }).map(({ code }) => code);
    expect(codes(turned)).toEqual(codes(capture.body).reverse());
  }
});
