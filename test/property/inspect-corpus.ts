import all from '../../generated/all.js';
import { createInspector, type Inspect } from '../../src/index.js';
import { corpus } from '../support/corpus.js';
import { NOW } from '../support/inspect.js';

/** Knows all shipped contracts, and has inspected nothing. */
export const freshInspect = (isReversed = false): Inspect =>
  createInspector(isReversed ? all.toReversed() : all, { now: () => NOW });

const options = [
  {},
  { surface: 'mcp' as const },
  { protocolVersion: '2025-11-25' },
  { protocolVersion: '2026-07-28' },
  ...['f2d', 'jobko', 'oauth'].map((vendor) => ({ vendor })),
];

/** The inspections of each response of the corpus as JSON, in the order of the corpus. */
export function inspectCorpus({
  isReversed = false,
  inspect = freshInspect(isReversed),
}: {
  isReversed?: boolean;
  inspect?: Inspect;
}): string[] {
  const tasks = corpus.flatMap(({ response }) => options.map((more) => ({ response, more })));
  const order = isReversed ? tasks.toReversed() : tasks;
  const lines = order.map(({ response, more }) => JSON.stringify(inspect.all(response, more)));
  return isReversed ? lines.toReversed() : lines;
}
