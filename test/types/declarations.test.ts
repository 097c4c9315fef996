import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const GENERATED = fileURLToPath(new URL('../../generated/', import.meta.url));

const contracts = readdirSync(`${GENERATED}contracts`)
  .filter((name) => name.endsWith('.d.ts'))
  .map((name) => ({ id: name.replace('.d.ts', ''), file: `contracts/${name}` }));

const read = (file: string) => readFileSync(`${GENERATED}${file}`, 'utf8');

/** A declaration file without its comments and literals. */
const bare = (source: string) => source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/'[^']*'/g, "''");

/** Each exported name with the line before it. */
function exported(source: string): { name: string; before: string }[] {
  const lines = source.split('\n');
  return lines.flatMap((line, index) => {
    const name = /^export (?:declare )?(?:interface|type|const|function|class|enum) (\w+)/.exec(line)?.[1];
    return name === undefined ? [] : [{ name, before: lines[index - 1] ?? '' }];
  });
}

/** The files that the package's `exports` reach. */
const files = [...contracts.map(({ file }) => file), 'contract-table.d.ts', 'all.d.ts', 'types.d.ts'];

describe.each(files)('%s', (file) => {
  const source = read(file);

  test('has no index signature', () => {
    expect(bare(source)).not.toMatch(/\[\w+: (?:string|number|symbol)\]/);
  });

  test('has no any', () => {
    expect(bare(source)).not.toMatch(/\bany\b/);
  });

  test('imports only from files beside it', () => {
    const from = [...source.matchAll(/\bfrom '([^']+)'/g)].map(([, path]) => path);
    expect(from.filter((path) => !path?.startsWith('./') && path !== '../contract-table.js')).toEqual([]);
  });

  test('has no name with a number at its end, which the compiler gives to a copy', () => {
    expect(exported(source).filter(({ name }) => /\d$/.test(name))).toEqual([]);
  });

  test('documents each export', () => {
    const undocumented = exported(source).filter(({ before }) => !before.endsWith('*/'));
    expect(undocumented.map(({ name }) => name)).toEqual([]);
  });
});

test('exports each name once, so that no `export type *` hides one', () => {
  const names = [...contracts.map(({ file }) => file), 'contract-table.d.ts'].flatMap((file) => exported(read(file)));
  const counts = new Map<string, number>();
  for (const { name } of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count > 1)).toEqual([]);
});

describe.each(contracts)('$id', ({ file }) => {
  test('documents in words, without leftovers of a template', () => {
    const comments = (read(file).match(/\/\*\*[\s\S]*?\*\//g) ?? []).map((comment) =>
      comment.replace(/@example[\s\S]*/, '*/'),
    );
    expect(comments.filter((comment) => /\[object |\bundefined\b|\/\*\*\s*\*\/| $/m.test(comment))).toEqual([]);
  });

  test('declares exactly what the module exports', async () => {
    const source = read(file);
    const declared = [...source.matchAll(/^export declare const (\w+): Guard</gm)].map(([, name]) => name);
    const module: Record<string, unknown> = await import(`${GENERATED}${file.replace('.d.ts', '.js')}`);
    expect(Object.keys(module).sort()).toEqual([...declared, 'default'].sort());
    for (const name of declared) expect(module[name as string]).toBeTypeOf('function');
  });

  test('has a guard for each type of a body', () => {
    const names = exported(read(file)).map(({ name }) => name);
    const bodies = names.filter((name) => /Error(Envelope)?$/.test(name) && !name.startsWith('is'));
    expect(bodies.length).toBeGreaterThan(1);
    const impossible = /^export type (\w+) = never;/m.exec(read(file))?.[1];
    expect(bodies.filter((name) => name !== impossible && !names.includes(`is${name}`))).toEqual([]);
  });
});
