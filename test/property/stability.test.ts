import { describe, expect, it } from 'vitest';
import all from '../../generated/all.js';
import mcp from '../../generated/contracts/mcp.js';
import {
  type ContractTable,
  createInspector,
  type ErrorResponse,
  type Inspect,
  type Inspection,
  type InspectOptions,
} from '../../src/index.js';
import { contract, form } from '../fixtures/contract-builders.js';
import { corpus, type Recorded } from '../support/corpus.js';
import { NOW } from '../support/inspect.js';
import { sampleOf } from '../support/sample.js';

/**
 * The last sentence of R6: a further vendor or dialect contract never gives or takes `documented`, `undocumented` or
 * `violation` from a response of another sender. It may turn `unrecognized`, and `success`, into `ambiguous`, and add
 * candidates.
 */
const tables: readonly ContractTable[] = all;
const isCandidate = ({ kind }: ContractTable) => kind === 'vendor' || kind === 'dialect';
const shared = tables.filter((table) => !isCandidate(table));
const inspectorOf = (contracts: readonly ContractTable[]): Inspect => createInspector(contracts, { now: () => NOW });

const decided = ['documented', 'undocumented', 'violation'];
const options: InspectOptions[] = [
  {},
  { surface: 'mcp' },
  { surface: 'rest' },
  ...(mcp.revisions ?? []).map((protocolVersion) => ({ protocolVersion })),
];

/** What may not change; undefined if all is well. */
function difference(before: Inspection, after: Inspection): string | undefined {
  if (decided.includes(before.verdict) || decided.includes(after.verdict)) {
    for (const key of ['verdict', 'identifiedBy', 'match', 'violations', 'code', 'message', 'category'] as const) {
      if (JSON.stringify(before[key]) !== JSON.stringify(after[key])) return key;
    }
  } else if (before.verdict !== after.verdict) {
    const mayChange = before.verdict === 'unrecognized' || before.verdict === 'success';
    return mayChange && after.verdict === 'ambiguous' ? undefined : 'verdict';
  }
  if (before.verdict !== after.verdict) return undefined;
  const kept = new Set(after.candidates.map((match) => JSON.stringify(match)));
  return before.candidates.every((match) => kept.has(JSON.stringify(match))) ? undefined : 'candidates';
}

function compare(before: Inspect, after: Inspect, { id, response }: Recorded, more: InspectOptions = {}) {
  const [old, now] = [before.all(response, more), after.all(response, more)];
  if (old.length !== now.length) {
    // A list of errors is one error until a contract describes it.
    expect(
      old.some(({ verdict }) => decided.includes(verdict)),
      id,
    ).toBe(false);
    return;
  }
  for (const [index, one] of old.entries()) {
    const changed = difference(one, now[index] as Inspection);
    if (changed) expect({ id, more, changed, inspection: now[index] }).toEqual({ id, more, changed, inspection: one });
  }
}

describe('a further shipped contract', () => {
  const candidates = tables.filter(isCandidate);
  const pairs = candidates.flatMap((added) => [undefined, ...tables].map((sender) => ({ added, sender })));
  it.each(
    sampleOf(
      pairs.filter(({ added, sender }) => added !== sender),
      200,
    ),
  )('changes no verdict of $sender.id: $added.id', ({ added, sender }) => {
    const known = sender && !shared.includes(sender) ? [...shared, sender] : shared;
    const [before, after] = [inspectorOf(known), inspectorOf([...known, added])];
    for (const recorded of corpus) {
      if (recorded.sender !== (sender?.id ?? null)) continue;
      for (const more of options) compare(before, after, recorded, more);
      if (sender) {
        const { response } = recorded;
        const named = { vendor: sender.id };
        expect(after.all(response, named)).toEqual(before.all(response, named));
      }
    }
  });
});

/** The strings and integers of a body, and where they are. */
function leaves(value: unknown, pointer = ''): { pointer: string; literal: string | number }[] {
  if (typeof value === 'string' || Number.isInteger(value)) return [{ pointer, literal: value as string | number }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .slice(0, 8)
    .flatMap(([key, inner]) => leaves(inner, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`));
}

function parsed({ body }: ErrorResponse): unknown {
  if (typeof body !== 'string') return body;
  const json = /^data: ?(\{.*\})$/m.exec(body)?.[1] ?? body;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** A contract with a form for each value of some responses, so that as much as possible matches it. */
function greedy(kind: 'vendor' | 'dialect', recorded: readonly Recorded[]): ContractTable {
  const shapes = ['body', 'json-rpc-error', 'tool-result', 'task-result'] as const;
  const envelopes = recorded.flatMap(({ response }) => {
    const status = [response.status ?? 200, 200];
    return leaves(parsed(response))
      .slice(0, 12)
      .flatMap(({ pointer, literal }) =>
        shapes.flatMap((shape) => {
          const base = { shape, schema: {}, surfaces: ['rest', 'mcp', 'json-rpc'] as const };
          const coded = form({ error: 'coded', codes: [literal], status });
          const worded = form({ error: 'worded', text: String(literal), status });
          return [
            { ...base, code: pointer, message: [], forms: [coded] },
            { ...base, code: [], message: pointer, forms: [worded] },
          ];
        }),
      );
  });
  return contract('zz-greedy', { kind, envelopes });
}

const CHUNK = 25;

describe('a contract that matches all it can', () => {
  const before = inspectorOf(tables);
  it.each(['vendor', 'dialect'] as const)('changes no verdict of another sender as a %s', (kind) => {
    const ambiguous = new Set<string>();
    const recordings = sampleOf(corpus, 1000);
    for (let start = 0; start < recordings.length; start += CHUNK) {
      const chunk = recordings.slice(start, start + CHUNK);
      const after = inspectorOf([...tables, greedy(kind, chunk)]);
      for (const recorded of chunk) {
        for (const status of [recorded.response.status, 200]) {
          const one = { ...recorded, response: { ...recorded.response, status } };
          compare(before, after, one);
          compare(before, after, one, { protocolVersion: '2025-06-18' });
          if (after(one.response).verdict === 'ambiguous') ambiguous.add(recorded.id);
        }
      }
    }
    // The contracts do match: else this test would test nothing.
    expect(ambiguous.size).toBeGreaterThan(100);
  });
});
