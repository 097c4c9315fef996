import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commentsIn } from '../../scripts/commands/scan/source/comments.js';
import { parseSource } from '../../scripts/commands/scan/source/source-file.js';
import { scan } from './scan.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'scan-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const SCHEMA = {
  type: 'object',
  properties: { detail: {}, error_code: { type: 'string' }, category: { type: 'string' } },
};
const statuses = fc.uniqueArray(fc.constantFrom('400', '401', '404', '429', '500', '4XX', 'default'), { minLength: 1 });

/** One way of writing a member of YAML. */
interface Style {
  indent: number;
  quote: string;
  comment: string;
  gap: string;
  flow: boolean;
  tail: string;
}
const style: fc.Arbitrary<Style> = fc.record({
  indent: fc.integer({ min: 1, max: 5 }),
  quote: fc.constantFrom('', "'", '"'),
  comment: fc.constantFrom('', ' # note', '   #', ' # "quoted": { }', '\t# tab'),
  gap: fc.constantFrom('', '\n', '\n\n', '# alone\n', '        # deep\n', '  # one\n\n# two\n'),
  flow: fc.boolean(),
  tail: fc.constantFrom('', '\n# end\n', '\n\n'),
});

/** Writes a value as YAML; each member takes the next style. */
function write(value: unknown, styles: readonly Style[], depth = 0, pad = '', count = { at: 0 }): string {
  const next = () => styles[count.at++ % styles.length] as Style;
  const at = next();
  if (typeof value !== 'object' || value === null) return ` ${scalar(String(value), at)}${at.comment}\n`;
  const entries = Object.entries(value);
  if (entries.length === 0 || (at.flow && depth > 3)) return ` ${flow(value, at)}${at.comment}\n`;
  const inner = depth === 0 ? '' : pad + ' '.repeat(at.indent);
  const lines = entries.map(([key, below]) => {
    const own = next();
    const name = own.quote ? `${own.quote}${key}${own.quote}` : key;
    return `${own.gap}${inner}${name}:${write(below, styles, depth + 1, inner, count)}`;
  });
  return `${depth === 0 ? '' : `${at.comment}\n`}${lines.join('')}`;
}

function scalar(text: string, { quote, flow, indent }: Style): string {
  if (flow && quote === '' && /^[A-Z]/.test(text))
    return `|\n${' '.repeat(40)}${text}\n${' '.repeat(40 + indent)}# in the text`;
  return quote === '' && !/[#*]/.test(text) ? text : JSON.stringify(text);
}

function flow(value: unknown, { quote, indent }: Style): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const space = ' '.repeat(indent % 3);
  const entries = Object.entries(value).map(
    ([key, below]) => `${quote}${key}${quote}: ${flow(below, { quote, indent } as Style)}`,
  );
  return `{${space}${entries.join(`,${space}`)}${space}}`;
}

test('changes responses and nothing else, however they are written', async () => {
  const file = path.join(folder, 'openapi.yaml');
  const lineBreaks = fc.constantFrom('\n', '\r\n');
  const versions = fc.constantFrom('3.0.3', '3.1.0', '3.2.0');
  await fc.assert(
    fc.asyncProperty(
      versions,
      statuses,
      fc.array(style, { minLength: 3, maxLength: 9 }),
      lineBreaks,
      fc.boolean(),
      async (openapi, keys, styles, lineBreak, bom) => {
        const response = (text: string) => ({
          description: text,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/E' } } },
        });
        const responses = Object.fromEntries([
          ['200', { description: 'Fine' }],
          ...keys.map((key) => [key, response(`Text for ${key}`)]),
        ]);
        const document = {
          openapi,
          info: { title: 'T', version: 'v1' },
          paths: { '/a': { get: { responses } } },
          components: { schemas: { E: SCHEMA } },
        };
        const text =
          (bom ? '\uFEFF' : '') + (write(document, styles) + (styles[0] as Style).tail).replaceAll('\n', lineBreak);
        // A block of text cannot be part of a flow, nor a comment part of one.
        fc.pre(isYaml(text));
        writeFileSync(file, text);
        const run = await scan(folder, ['openapi.yaml'], { vendor: ['codens'], fix: true });
        expect(run.stderr).toBe(
          `${keys.length} response${keys.length === 1 ? '' : 's'} written as $ref in 1 file, 0 left as they are.\n`,
        );
        const after = readFileSync(file, 'utf8');
        expect(values(after)).toEqual(expectedValues(text, keys, openapi));
        const comments = (content: string) =>
          commentsIn(content)
            .map((comment) => comment.text)
            .sort();
        expect(comments(after)).toEqual(comments(text));
        expect(after.startsWith('\uFEFF')).toBe(bom);
        expect(after.replaceAll('\r\n', '').includes(lineBreak === '\n' ? '\r' : '\n')).toBe(false);
        const before = after;
        await scan(folder, ['openapi.yaml'], { vendor: ['codens'], fix: true });
        expect(readFileSync(file, 'utf8')).toBe(before);
      },
    ),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 40) },
  );
});

function isYaml(text: string): boolean {
  try {
    parseSource('openapi.yaml', text);
    return true;
  } catch {
    return false;
  }
}

// biome-ignore lint/suspicious/noExplicitAny: a document of any kind
function values(text: string): any {
  return structuredClone(parseSource('openapi.yaml', text).value);
}

/** What the description says without the errors, which are references now. */
function expectedValues(text: string, keys: readonly string[], openapi: string) {
  const document = values(text);
  const { responses } = document.paths['/a'].get;
  for (const key of keys) {
    const kept = openapi.startsWith('3.0') ? {} : { description: responses[key].description };
    responses[key] = { $ref: expect.stringContaining('components/responses/Codens'), ...kept };
  }
  return document;
}
