import { expect, test } from 'vitest';
import { addModule, entriesOf, NO_MODULES } from './own-contracts.js';

const TABLE = { id: 'acme', kind: 'vendor', revisions: null, errors: {}, envelopes: [] };
const REFERENCE = { id: 'acme', name: 'Acme', kind: 'vendor', sources: {}, errors: [] };
const file = (name = 'acme.js') => new File(['export default {}'], name);
const gives = (value: unknown) => async () => ({ default: value });

test('adds a contract and its words', async () => {
  const table = await addModule(NO_MODULES, file(), gives(TABLE));
  expect(entriesOf(table)).toMatchObject([
    { id: 'acme', name: 'acme', kind: 'vendor', module: './generated/contracts/acme.js', isOwn: true },
  ]);
  expect(await entriesOf(table)[0]?.loadReference()).toBeNull();
  const both = await addModule(table, file(), gives(REFERENCE));
  const [entry] = entriesOf(both);
  expect(entry).toMatchObject({ id: 'acme', name: 'Acme' });
  expect(await entry?.load()).toEqual({ default: TABLE });
  expect(await entry?.loadReference()).toEqual({ default: REFERENCE });
  expect(NO_MODULES.tables.size).toBe(0);
});

test('imports the file from an address of the page, and gives the address up', async () => {
  let url = '';
  await addModule(NO_MODULES, file(), async (address) => {
    url = address;
    expect(await (await fetch(address)).text()).toBe('export default {}');
    return { default: TABLE };
  });
  expect(url).toMatch(/^blob:/);
  await expect(fetch(url)).rejects.toThrow();
});

test.each([
  [undefined],
  [{ ...TABLE, id: '<b>' }],
  [{ ...TABLE, errors: [] }],
  [{ ...TABLE, envelopes: null }],
  [{ ...REFERENCE, sources: null }],
  [[TABLE]],
])('refuses a module that exports %j', async (value) => {
  await expect(addModule(NO_MODULES, file('x.js'), gives(value))).rejects.toThrow(
    'Expected x.js to be contracts/<id>.js or reference/<id>.js of error-envelopes generate.',
  );
});

test('says why a file is not a module', async () => {
  const fails = async () => {
    throw new SyntaxError('Unexpected token');
  };
  await expect(addModule(NO_MODULES, file('x.js'), fails)).rejects.toThrow(
    'Expected x.js to be a module without imports. The browser says: Unexpected token',
  );
});
