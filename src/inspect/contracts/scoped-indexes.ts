import type { ContractTable } from '../../../generated/contract-table.js';
import { buildContractIndex, type ContractIndex } from './contract-index.js';

const SURFACES: readonly unknown[] = ['rest', 'mcp', 'json-rpc'];

/** What is held, by the surface and the revision that a caller names; each is made when it is first asked for. */
export class ScopedIndexes {
  readonly #contracts: readonly ContractTable[];
  readonly #whole: ContractIndex;
  readonly #made = new Map<string, ContractIndex>();
  readonly #revisions: ReadonlySet<string>;

  /** @param contracts by id */
  constructor(contracts: readonly ContractTable[]) {
    this.#contracts = contracts;
    this.#whole = buildContractIndex(contracts, { surface: undefined, revision: undefined });
    this.#revisions = new Set(contracts.flatMap(({ revisions }) => revisions ?? []));
  }

  /** Whether some contract tells a revision apart. */
  knows(revision: string): boolean {
    return this.#revisions.has(revision);
  }

  /** What is held, as a surface and a revision show it. */
  in(surface: string | undefined, revision: string | undefined): ContractIndex {
    if (surface === undefined && revision === undefined) return this.#whole;
    const key = `${surface} ${revision}`;
    const made = this.#made.get(key);
    if (made) return made;
    const directory = buildContractIndex(this.#contracts, { surface, revision });
    // A caller may name anything; only what exists is kept.
    const isKept =
      (surface === undefined || SURFACES.includes(surface)) && (revision === undefined || this.knows(revision));
    if (isKept) this.#made.set(key, directory);
    return directory;
  }
}
