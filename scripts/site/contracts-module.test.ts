import { expect, test } from 'vitest';
import { contractsModule } from './contracts-module.js';

test('writes an entry that loads each contract', () => {
  const module = contractsModule(
    [{ id: 'acme', name: 'Acme "A"', kind: 'vendor', module: './acme.js' }],
    '../generated',
  );
  expect(module).toBe(`export const contracts = [
  { "id":"acme","name":"Acme \\"A\\"","kind":"vendor","module":"./acme.js", load: () => import("../generated/contracts/acme.js"), loadReference: () => import("../generated/reference/acme.js") },
];
`);
});
