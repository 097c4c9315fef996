import all from '../../generated/all.js';
import references from '../../generated/reference.js';
import { type ContractEntry, Library } from '../../src/playground/index.js';

/** The contracts of the package as the page has them. */
export const shipped: readonly ContractEntry[] = references.map((reference) => {
  const table = all.find(({ id }) => id === reference.id);
  if (table === undefined) throw new Error(`Expected a table of ${reference.id}.`);
  const { id, name, kind } = reference;
  return {
    id,
    name,
    kind,
    module: `error-envelopes/${id}`,
    load: async () => ({ default: table }),
    loadReference: async () => ({ default: reference }),
  };
});

export const library = new Library(shipped);
