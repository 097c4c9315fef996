import { describe, expect, test } from 'vitest';
import { KINDS, type Kind } from '../bodies/pools.js';
import { measured, type Subject } from '../subjects.js';
import { LIBRARIES, type Library } from './libraries.js';

const { contracts, subjects } = await measured();

/** How a body is judged, in the order of the pool. */
function judged({ pools }: Subject, kind: Kind, check: (body: unknown) => boolean): boolean[] {
  return pools[kind].map((body) => check(JSON.parse(body)));
}

test('the standards that vendors send errors by are measured beside the vendors', () => {
  const others = contracts.filter(({ json }) => json.kind !== 'vendor').map(({ id }) => id);
  expect(others).toEqual(['json-rpc', 'mcp']);
});

describe.each(subjects)('$title', (subject) => {
  test('the guard by hand checks the same things as the generated one', async () => {
    const byHand = await import(`./hand/${subject.contract}.ts`);
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
