import type { Case } from './cases.js';

/** The bodies of one pool. */
const SIZE = 256;

export interface Pool {
  valid: string[];
  invalid: string[];
}

/** Valid and invalid bodies of a case as they come over the wire. */
export function poolOf({ valid, breaks }: Case): Pool {
  const bodies = Array.from({ length: SIZE }, (_, turn) => {
    const make = valid[turn % valid.length] as Case['valid'][number];
    return make(turn);
  });
  return {
    valid: bodies.map((body) => JSON.stringify(body)),
    invalid: bodies.map((body, turn) => {
      const [path, value] = breaks[turn % breaks.length] as Case['breaks'][number];
      return JSON.stringify(changed(body, path, value));
    }),
  };
}

/** Parsed anew, so that no earlier reader has left anything in the strings and objects. */
export function parsed(bodies: readonly string[]): unknown[] {
  return bodies.map((body) => JSON.parse(body));
}

function changed(body: object, path: readonly string[], value: unknown): object {
  const [key = '', ...below] = path;
  const members = body as Record<string, object>;
  if (below.length === 0) return { ...members, [key]: value };
  return { ...members, [key]: changed(members[key] as object, below, value) };
}
