import { expect, test } from 'vitest';
import { acmeModel } from '../../../test/fixtures/acme.js';
import { referenceIndex, referenceModule } from './modules.js';
import { contractReference } from './reference.js';

test('writes a module and a declaration for one contract', async () => {
  const acme = await acmeModel();
  const [[file, source], [declaration]] = [...referenceModule(acme)] as [[string, string], [string, string]];
  expect([file, declaration]).toEqual(['reference/acme.js', 'reference/acme.d.ts']);
  const { default: reference } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
  expect(reference).toEqual(contractReference(acme));
});

test('lists the contracts in the given order', async () => {
  const acme = await acmeModel();
  expect(referenceIndex([{ ...acme, id: 'one-more' }, acme])).toBe(
    [
      "import oneMoreReference from './reference/one-more.js';",
      "import acmeReference from './reference/acme.js';",
      '',
      'export default [oneMoreReference, acmeReference];',
      '',
    ].join('\n'),
  );
});
