import { describe, expect, test } from 'vitest';
import { KINDS, type Kind } from '../../bench/bodies/pools.js';
import { LIBRARIES, type Library } from '../../bench/peers/libraries.js';
import { measuredContracts, type Subject, subjects } from '../../bench/subjects.js';

const all = await subjects();

/** How a body is judged, in the order of the pool. */
function judged({ pools }: Subject, kind: Kind, check: (body: unknown) => boolean): boolean[] {
  return pools[kind].map((body) => check(JSON.parse(body)));
}

test('every vendor is measured', async () => {
  const kinds = (await measuredContracts()).filter(({ json }) => json.kind === 'vendor').map(({ id }) => id);
  expect(new Set(all.map(({ contract }) => contract))).toEqual(new Set([...kinds, 'json-rpc', 'mcp']));
});

describe.each(all)('$title', (subject) => {
  test('the guard by hand checks the same things as the generated one', async () => {
    const byHand = await import(`../../bench/peers/hand/${subject.contract}.ts`);
    const generated = await import(`../../generated/contracts/${subject.contract}.js`);
    for (const kind of KINDS) {
      expect(judged(subject, kind, generated[`is${subject.title}`])).toEqual(
        subject.pools[kind].map(() => kind === 'valid'),
      );
      expect(judged(subject, kind, byHand[`is${subject.title}`])).toEqual(
        subject.pools[kind].map(() => kind === 'valid'),
      );
    }
  });

  test.each(Object.keys(LIBRARIES) as Library[])('%s checks the same things', (library) => {
    const check = LIBRARIES[library](subject);
    for (const kind of KINDS)
      expect(judged(subject, kind, check)).toEqual(subject.pools[kind].map(() => kind === 'valid'));
  });
});
