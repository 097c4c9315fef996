import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../model/json.js';
import { formatTypeScript } from '../text/format.js';
import { compileType } from './compile-type.js';

const object: JsonObject = { type: 'object', required: ['a'], properties: { a: { type: 'string' } } };

describe('names', () => {
  const names = ['A2bError', 'ABCError', 'Acme2Error', 'AcmeError', 'A1b2c3', 'aError', 'PlaceholderError'];

  test.each(names)('keeps %s', async (name) => {
    expect(await compileType(name, object, 'x')).toContain(`export interface ${name} {`);
    expect(await compileType(name, { type: 'string' }, 'x')).toContain(`export type ${name} = string`);
  });

  test('keeps the names of the extended types', async () => {
    const bases = ['A2bEnvelope', 'B3cEnvelope'].map((title) => ({ title, tsType: title }));
    const type = await compileType('A2bError', { ...object, extends: bases }, 'x');
    expect(type).toMatch(/export interface A2bError extends A2bEnvelope, ?B3cEnvelope {/);
    expect(type).not.toContain('Placeholder');
  });

  test('does not export the type of a member', async () => {
    const members = { a: { tsType: 'A2bOther' }, b: { type: 'object', properties: { c: { enum: ['x', 'y'] } } } };
    const type = await compileType('A2bError', { type: 'object', properties: members }, 'x');
    expect(type.match(/export/g)).toHaveLength(1);
    expect(type).toContain('a?: A2bOther');
  });
});

describe('descriptions', () => {
  /** What the comments of a type say, once a compiler has read the whole of it. */
  async function comments(text: string): Promise<string> {
    const member = { a: { type: 'string', description: text } };
    const type = await compileType('AcmeError', { type: 'object', properties: member }, text);
    // A comment that ends early leaves text behind that is not TypeScript.
    const formatted = await formatTypeScript(type);
    expect(formatted).toMatch(
      /^\/\*\*[\s\S]*?\*\/\nexport interface AcmeError {\n {2}\/\*\*[\s\S]*?\*\/\n {2}a\?: string;\n}\n$/,
    );
    return formatted;
  }

  test('do not end their comment', async () => {
    const text = await comments('Ends */ here /* and **/ there');
    expect(text.match(/\*\//g)).toHaveLength(2);
  });

  test.each(['see @acme/client', '@acme/client fails', 'lines\n@acme/client', '(@my-org/pkg.js)', '@a.b/c'])(
    'make no tag of the name of a package: %j',
    async (text) => {
      const read = await comments(text);
      expect(read).not.toMatch(/(?<!\u200b)@[\w.-]+\//);
      expect(read.match(/\u200b@/g), 'once in each comment').toHaveLength(2);
      expect(read).not.toContain('\u200b\u200b');
    },
  );

  test.each(['@example', '@deprecated Use the other.', 'write to me@acme.example/x'])('keep %j', async (text) => {
    expect(await comments(text)).toContain(text);
  });

  test('have no blanks at the end of their lines', async () => {
    expect(await comments('one  \ntwo\t\n\nthree ')).not.toMatch(/[ \t]\n/);
  });
});
