import type { ContractTable } from '../../generated/contract-table.js';
import type { ContractReference } from '../../generated/reference.js';
import { isObject } from '../shared/json-object.js';
import type { ContractEntry } from './library.js';

/** Imports a module from an address: `(url) => import(url)` of the page, whose bundler must leave it alone. */
export type ImportModule = (url: string) => Promise<unknown>;

/** A module that `error-envelopes generate` writes has at most a few hundred kB. */
const SIZE_LIMIT = 8 * 1024 * 1024;

/** What the files of a person hold: contracts, and the words for some of them. */
export interface OwnModules {
  readonly tables: ReadonlyMap<string, ContractTable>;
  readonly references: ReadonlyMap<string, ContractReference>;
}

export const NO_MODULES: OwnModules = { tables: new Map(), references: new Map() };

/**
 * Adds a module that `error-envelopes generate` wrote: `contracts/<id>.js` or `reference/<id>.js`. It runs as code of the
 * page.
 *
 * @throws Error that says what the file should be
 */
export async function addModule(
  modules: OwnModules,
  file: Blob & { name: string },
  load: ImportModule,
): Promise<OwnModules> {
  const content = await importFile(file, load);
  const value = isObject(content) ? content.default : undefined;
  if (isTable(value)) return { ...modules, tables: new Map(modules.tables).set(value.id, value) };
  if (isReference(value)) return { ...modules, references: new Map(modules.references).set(value.id, value) };
  throw new Error(`Expected ${file.name} to be contracts/<id>.js or reference/<id>.js of error-envelopes generate.`);
}

/** The contracts in the modules, for a library. */
export function entriesOf({ tables, references }: OwnModules): ContractEntry[] {
  return [...tables.values()].map((table) => {
    const reference = references.get(table.id);
    return {
      id: table.id,
      name: reference?.name ?? table.id,
      kind: table.kind,
      module: `./generated/contracts/${table.id}.js`,
      load: async () => ({ default: table }),
      loadReference: async () => (reference === undefined ? null : { default: reference }),
      isOwn: true,
    };
  });
}

async function importFile(file: Blob & { name: string }, load: ImportModule): Promise<unknown> {
  if (file.size > SIZE_LIMIT) throw new Error(`Expected ${file.name} to have at most ${SIZE_LIMIT / 1024 / 1024} MB.`);
  const url = URL.createObjectURL(new Blob([await file.text()], { type: 'text/javascript' }));
  try {
    return await load(url);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Expected ${file.name} to be a module without imports. The browser says: ${reason}`);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function isTable(value: unknown): value is ContractTable {
  return hasId(value) && typeof value.kind === 'string' && isObject(value.errors) && Array.isArray(value.envelopes);
}

function isReference(value: unknown): value is ContractReference {
  return hasId(value) && typeof value.name === 'string' && Array.isArray(value.errors) && isObject(value.sources);
}

function hasId(value: unknown): value is { readonly [name: string]: unknown; readonly id: string } {
  return isObject(value) && typeof value.id === 'string' && /^[a-z][a-z0-9-]*$/.test(value.id);
}
