import type { ContractTable, Surface } from '../../../generated/contract-table.js';
import { buildContractIndex, type ContractIndex } from './contract-index.js';

const SURFACES: readonly unknown[] = ['rest', 'mcp', 'json-rpc'];

/** One index for each surface and revision that a caller names, built when it is first asked for. */
export class ScopedIndexes {
  readonly #contracts: readonly ContractTable[];
  readonly #unscoped: ContractIndex;
  readonly #scoped = new Map<string, ContractIndex>();
  readonly #revisions: ReadonlySet<unknown>;

  /** @param contracts by id */
  constructor(contracts: readonly ContractTable[]) {
    this.#contracts = contracts;
    this.#unscoped = buildContractIndex(contracts, { surface: undefined, revision: undefined });
    this.#revisions = new Set(contracts.flatMap(({ revisions }) => revisions ?? []));
  }

  /** Whether some contract knows a revision. */
  knows(revision: unknown): revision is string {
    return this.#revisions.has(revision);
  }

  in(surface: Surface | undefined, revision: string | undefined): ContractIndex {
    if (surface === undefined && revision === undefined) return this.#unscoped;
    const key = `${surface} ${revision}`;
    const index = this.#scoped.get(key) ?? buildContractIndex(this.#contracts, { surface, revision });
    this.#scoped.set(key, index);
    return index;
  }
}

export function isSurface(value: unknown): value is Surface {
  return SURFACES.includes(value);
}
