import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ExampleJson } from '../../scripts/model/contract-json.js';
import { syntheticContract } from '../../scripts/synthetic/contract.js';
import { writeSynthetic } from '../../scripts/synthetic/write.js';
import {
  type ContractTable,
  createInspector,
  type ErrorResponse,
  type Inspect,
  type Inspection,
} from '../../src/index.js';
import { temporaryFolder } from '../support/folders.js';
import { generate } from '../support/generate.js';

const SEED = 3;
const COUNT = 40;

/** Every example and counterexample by sender, as its clients would see them, and some like them. */
const bySender = new Map(
  Array.from({ length: COUNT }, (_, index) => syntheticContract(SEED, index)).map(({ id, files }) => [
    id,
    Object.entries(files).flatMap(([name, json]) => {
      if (!/^(counter)?examples\//.test(name)) return [];
      const { status, headers, body } = json as ExampleJson;
      return variants(body).map((variant) => ({ status, headers, body: variant }) as ErrorResponse);
    }),
  ]),
);
const responses = [...bySender.values()].flat();

/** A body, and the same with members that some senders want otherwise, in it and in the objects it holds. */
function variants(body: unknown): unknown[] {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return [body];
  const inside = (more: object) =>
    Object.fromEntries(
      Object.entries(body).map(([key, value]) => [
        key,
        Object(value) === value && !Array.isArray(value) ? { ...value, ...more } : value,
      ]),
    );
  const more = [
    { details: [] },
    { details: [{ reason: 'x' }] },
    { details: [1] },
    { severity: 'odd' },
    { attempt: -1 },
  ];
  return [body, ...more.flatMap((members) => [{ ...body, ...members }, inside(members)])];
}

let many: Inspect;
let alone: Inspect[];
let tables: ContractTable[];

beforeAll(async () => {
  const folder = await temporaryFolder();
  await writeSynthetic(path.join(folder, 'schemas'), { count: COUNT, seed: SEED });
  const run = await generate(['--input', path.join(folder, 'schemas'), '--output', path.join(folder, 'generated')]);
  expect(run.stderr).toBe('');
  const file = pathToFileURL(path.join(folder, 'generated/all.js')).href;
  ({ default: tables } = (await import(file)) as { default: ContractTable[] });
  many = createInspector(tables);
  alone = tables.map((table) => createInspector([table]));
});

/** What many contracts say together, by what each says alone: one contract is few enough to be asked form by form. */
function together(
  response: ErrorResponse,
  inspectors = alone,
): Pick<Inspection, 'verdict' | 'candidates'> & Partial<Inspection> {
  const each = inspectors.map((inspect) => inspect(response));
  const [first] = each as [Inspection, ...Inspection[]];
  if (each.every(({ verdict }) => verdict === 'success' || verdict === 'unreadable')) return first;
  const ambiguous = each.filter(({ verdict }) => verdict === 'ambiguous');
  const verdict = ambiguous.length > 0 ? 'ambiguous' : 'unrecognized';
  return { verdict, candidates: (ambiguous.length > 0 ? ambiguous : each).flatMap(({ candidates }) => candidates) };
}

describe('many contracts say of a response whose sender is unknown what each of them says', () => {
  // The second time the shape of the body is known.
  test.each(['at first', 'and again'])('reads each response %s', () => {
    const seen = { ambiguous: 0, unrecognized: 0 } as Record<string, number>;
    for (const response of responses) {
      const found = many(response);
      expect(found, JSON.stringify(response)).toMatchObject(together(response));
      seen[found.verdict] = (seen[found.verdict] ?? 0) + 1;
    }
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100);
  });

  test('ignores the order of the members', () => {
    for (const { body, ...response } of responses) {
      if (typeof body !== 'object' || body === null || Array.isArray(body)) continue;
      const turned = Object.fromEntries(Object.entries(body).reverse());
      const { verdict, candidates } = many({ ...response, body: turned });
      expect({ verdict, candidates }).toEqual(
        (({ verdict, candidates }) => ({ verdict, candidates }))(many({ ...response, body })),
      );
    }
  });

  test('reads values that JSON.parse does not make', () => {
    for (const { body, ...response } of responses.slice(0, 400)) {
      if (typeof body !== 'object' || body === null || Array.isArray(body)) continue;
      const inherited = { ...response, body: Object.create(body) };
      expect(many(inherited)).toMatchObject(together(inherited));
      const nothing = { ...response, body: Object.assign(Object.create(null), body) };
      expect(many(nothing)).toEqual(many({ ...response, body }));
    }
  });

  test('gives the same after more shapes than it keeps', () => {
    const names = ['code', 'message', 'error', 'detail', 'request_id', 'attempt', 'traceId', 'docs', 'field'];
    const values = ['x', 1, -1, 0.5, null, true, [], {}];
    for (let seed = 0; seed < 30_000; seed++) {
      const members = names.map((name, index) => [name, values[(seed * (index + 7) + (seed >> index)) % 8]] as const);
      many({ status: 400, body: Object.fromEntries(members.slice(seed % 5)) });
    }
    for (const response of responses.slice(0, 400)) expect(many(response)).toMatchObject(together(response));
  });
});

test('gives the same where all senders write equal bodies, and no two schemas are known to be the same', () => {
  for (const table of tables) {
    const senders = Array.from({ length: 6 }, (_, index): ContractTable => {
      const own = <T extends { guardKey: string }>(judging: T): T => ({
        ...judging,
        guardKey: `${judging.guardKey}${index}`,
      });
      const envelopes = table.envelopes.map((envelope) => ({ ...own(envelope), forms: envelope.forms.map(own) }));
      return { ...table, id: `${table.id}-${index}`, envelopes };
    });
    const [all, each] = [createInspector(senders), senders.map((sender) => createInspector([sender]))];
    for (const response of bySender.get(table.id) ?? []) {
      const found = all(response);
      expect(found, JSON.stringify(response)).toMatchObject(together(response, each));
    }
  }
});

test('freezes an inspection and the parts that it shares with others', () => {
  const several = responses.find((response) => many(response).candidates.length > 3) as ErrorResponse;
  const found: { readonly candidates: readonly object[] } = many(several);
  expect(() => Object.assign(found.candidates, { length: 1 })).toThrow(TypeError);
  expect(() => Object.assign(found.candidates[0] as object, { contract: 'other' })).toThrow(TypeError);
});
