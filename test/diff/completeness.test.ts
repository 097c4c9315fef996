import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { diffContracts } from '../../scripts/diff/diff-contracts.js';
import { readEdition } from '../../scripts/diff/read-edition.js';
import { isObject, type Json, pointerTo } from '../../scripts/model/json.js';
import type { ContractModel } from '../../scripts/model/model.js';
import { resolveContract } from '../../scripts/model/resolve.js';
import { readContracts, type SourceContract } from '../../scripts/model/source.js';
import { PROJECT, temporaryFolder, writeFiles } from '../support/folders.js';
import { base } from './base.js';

const folder = await temporaryFolder();
await writeFiles(path.join(folder, 'acme'), base());
const [before] = readEdition(folder) as [ContractModel];
const source = () => readContracts(folder, [])[0] as SourceContract;

/** Each value below some JSON that is neither an object nor a list, with the keys that lead to it. */
function leavesOf(value: Json, keys: string[] = []): string[][] {
  if (Array.isArray(value) || isObject(value))
    return Object.entries(value).flatMap(([key, below]) => leavesOf(below, [...keys, key]));
  return [keys];
}

/** Another value of the same type. */
function another(value: Json): Json {
  if (typeof value === 'number') return value + 1;
  return typeof value === 'boolean' ? !value : `${value ?? ''}x`;
}

function replaceIn(json: Json, keys: readonly string[]): void {
  const holder = keys.slice(0, -1).reduce<Json>((at, key) => (at as Record<string, Json>)[key] as Json, json);
  const last = keys.at(-1) as string;
  Object.assign(holder as object, { [last]: another((holder as Record<string, Json>)[last] as Json) });
}

/** Values of which another one makes a contract that cannot be resolved. */
const IS_REFERENCE = /\/(?:\$schema|\$ref|schema|shape|type|type\/\d+)$/;

/** Each leaf of the files, by file. */
const leaves = [
  ...leavesOf(source().contract.json as unknown as Json).map((keys) => ({ file: 'contract.json', keys })),
  ...[...source().schemas].flatMap(([file, { json }]) => leavesOf(json).map((keys) => ({ file, keys }))),
]
  .map((leaf) => ({ ...leaf, at: `${leaf.file}#${pointerTo('', ...leaf.keys)}` }))
  .filter(({ at }) => !IS_REFERENCE.test(at));

describe('a value that differs', () => {
  test.each(leaves)('makes at least one change: $at', ({ file, keys }) => {
    const changed = source();
    replaceIn((file === 'contract.json' ? changed.contract.json : changed.schemas.get(file)?.json) as Json, keys);
    expect(diffContracts([before], [resolveContract(changed)])).not.toEqual([]);
  });
});

test('reads a package as the folders that it is made of', () => {
  const [folders, published] = ['schemas', '.'].map((name) => readEdition(path.join(PROJECT, name)));
  expect(published).toHaveLength(folders?.length as number);
  expect(diffContracts(folders ?? [], published ?? [])).toEqual([]);
});
