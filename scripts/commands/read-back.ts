import type { InputResponse } from '../../src/cli/types.js';
import type { Inspect } from '../../src/index.js';

/** How the responses of a recording are read with the contract that was drafted from them, in one line. */
export function readBack(inspect: Inspect, vendor: string, responses: readonly InputResponse[]): string {
  const counts = new Map<string, number>();
  for (const response of responses) {
    const { verdict } = inspect({ ...response, vendor, url: undefined } as Parameters<Inspect>[0]);
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  const parts = [...counts].sort(([, a], [, b]) => b - a).map(([verdict, count]) => `${count} ${verdict}`);
  return `The ${responses.length} responses are read back as: ${parts.join(', ')}.`;
}
