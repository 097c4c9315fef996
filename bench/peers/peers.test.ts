import { describe, expect, test } from 'vitest';
import { KINDS, type Kind } from '../bodies/pools.js';
import { measured, type Subject } from '../subjects.js';
import { LIBRARIES, type Library } from './libraries.js';

const { contracts, subjects } = await measured();

/** The result of a check for each body of a pool. */
function results({ pools }: Subject, kind: Kind, check: (body: unknown) => boolean): boolean[] {
  return pools[kind].map((body) => check(JSON.parse(body)));
}

test('measures the standards that vendors use, beside the vendors', () => {
  const others = contracts.filter(({ json }) => json.kind !== 'vendor').map(({ id }) => id);
  expect(others).toEqual(['json-rpc', 'mcp']);
});

describe.each(subjects)('$title', (subject) => {
  test('has a guard by hand that agrees with the generated one', async () => {
    const byHand = await import(`./hand/${subject.contract}.ts`);
    const generated = await import(`../../generated/contracts/${subject.contract}.js`);
    for (const kind of KINDS) {
      expect(results(subject, kind, generated[`is${subject.title}`])).toEqual(
        subject.pools[kind].map(() => kind === 'valid'),
      );
      expect(results(subject, kind, byHand[`is${subject.title}`])).toEqual(
        subject.pools[kind].map(() => kind === 'valid'),
      );
    }
  });

  test.each(Object.keys(LIBRARIES) as Library[])('agrees with %s', (library) => {
    const check = LIBRARIES[library](subject);
    for (const kind of KINDS)
      expect(results(subject, kind, check)).toEqual(subject.pools[kind].map(() => kind === 'valid'));
  });
});
