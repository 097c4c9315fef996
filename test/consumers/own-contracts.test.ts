import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acme } from '../fixtures/acme.js';
import { type Consumer, installPacked } from '../support/consumer.js';
import { LINTERS } from '../support/linters.js';
import { ref, spec } from '../support/specs.js';

let consumer: Consumer;

beforeAll(() => {
  consumer = installPacked();
  for (const [name, content] of Object.entries(acme()))
    consumer.write(`contracts/acme/${name}`, JSON.stringify(content));
  for (const out of ['generated', 'api/errors'])
    expect(consumer.bin('error-envelopes', ['generate', 'contracts', '--out', out], '')).toMatchObject({ code: 0 });
});
afterAll(() => consumer?.remove());

const CONFIGURATIONS: Record<string, (out: string) => Record<string, string>> = {
  spectral: (out) => ({ '.spectral.yaml': `extends: [./${out}/lint/spectral.js]\n` }),
  redocly: (out) => ({
    'redocly.yaml': `plugins: [./${out}/lint/redocly.js]\nextends: [error-envelopes/recommended]\n`,
  }),
};

const text = { type: 'string' };
const envelope = { type: 'object', required: ['code', 'message'], properties: { code: text, message: text } };
const drawn = { description: 'Slow down', content: { 'application/json': { schema: envelope } } };

describe.each(LINTERS)('$name, with a contract of one’s own', ({ name, lint }) => {
  describe.each(['generated', 'api/errors'])('generated into %s', (out) => {
    const own = (component: string, edition = '3.1', document = 'acme') =>
      `${out}/openapi/${edition}/${document}.openapi.json#/components/responses/${component}`;

    function reported(operations: Parameters<typeof spec>[1], more?: Parameters<typeof spec>[2]) {
      for (const [file, content] of Object.entries(CONFIGURATIONS[name]?.(out) ?? {})) consumer.write(file, content);
      consumer.write('spec.json', spec('3.1', operations, more));
      return lint(consumer, 'spec.json').reported.sort(([, one], [, other]) => (one < other ? -1 : 1));
    }

    test('accepts references to it beside those to shipped ones', () => {
      const operations = {
        mine: { 429: { $ref: own('AcmeSlowDown') }, default: { $ref: own('AcmeRestDefault') } },
        all: { 429: { $ref: own('AcmeSlowDown', '3.1', 'all') } },
        shipped: { 429: { $ref: ref('3.1', 'codens', 'CodensRateLimited') } },
      };
      expect(reported(operations)).toEqual([]);
      expect(reported({ mine: operations.mine }, { 'x-error-envelopes': { contracts: ['acme'] } })).toEqual([]);
    });

    test('reports by each rule, and names its responses', () => {
      const operations = {
        a: { 429: drawn },
        b: { 404: { $ref: own('AcmeSlowDown') } },
        c: { 429: { $ref: own('AcmeSlowDown', '3.0') } },
        d: { 429: { $ref: own('AcmeNone') } },
        e: { 429: { $ref: ref('3.1', 'codens', 'CodensRateLimited') } },
      };
      const contracts = ['acme', 'nobody'];
      const use = expect.stringContaining(`'${own('AcmeSlowDown')}'`);
      expect(reported(operations, { 'x-error-envelopes': { contracts } })).toEqual([
        ['error-envelope-redefined', 'paths /a get responses 429', use],
        ['error-retry-after', 'paths /a get responses 429', use],
        ['error-status', 'paths /b get responses 404', expect.stringContaining(`'${own('AcmeRestDefault')}'`)],
        ['error-edition', 'paths /c get responses 429 $ref', use],
        ['error-response-ref', 'paths /d get responses 429', use],
        ['error-response-ref', 'paths /e get responses 429', use],
        ['error-contracts', 'x-error-envelopes contracts 1', expect.stringContaining("no contract 'nobody'")],
      ]);
    });
  });
});
