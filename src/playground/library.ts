import type { ContractTable } from '../../generated/contract-table.js';
import type { ContractReference } from '../../generated/reference.js';
import { createInspector, type Inspect } from '../create-inspector.js';
import { createDescriber } from '../reference/describe.js';
import type { Describe } from '../reference/description.js';

/** A contract that is loaded when it is needed. */
export interface ContractEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: ContractTable['kind'];
  /** What a program imports the contract from. */
  readonly module: string;
  readonly load: () => Promise<{ readonly default: ContractTable }>;
  readonly loadReference: () => Promise<{ readonly default: ContractReference } | null>;
  /** Whether it is a file of the person who uses the page. */
  readonly isOwn?: true;
}

export interface LoadedInspector {
  readonly inspect: Inspect;
  /** The ids of the contracts that it knows. */
  readonly contracts: readonly string[];
}

type Progress = (loaded: number, total: number) => void;

/** The contracts of the page. Each is loaded once, and an inspector of the same contracts is made once. */
export class Library {
  readonly entries: ReadonlyMap<string, ContractEntry>;
  readonly #tables = new Map<string, Promise<ContractTable>>();
  readonly #references = new Map<string, Promise<ContractReference | null>>();
  #latest: LoadedInspector | undefined;

  /** @param entries of several with one id, the last counts */
  constructor(entries: readonly ContractEntry[]) {
    this.entries = new Map(entries.map((entry) => [entry.id, entry]));
  }

  /**
   * An inspector for a sender: with its contract, those that it sends besides, and the standards. With all contracts if
   * no sender is named, or none of this id is known.
   */
  async inspector(sender: string, onProgress: Progress = () => {}): Promise<LoadedInspector> {
    const contracts = this.entries.has(sender) ? await this.#contractsOf(sender) : [...this.entries.keys()];
    if (this.#latest !== undefined && String(this.#latest.contracts) === String(contracts)) return this.#latest;
    let loaded = 0;
    onProgress(0, contracts.length);
    const tables = await Promise.all(
      contracts.map(async (id) => {
        const table = await this.#table(id);
        onProgress(++loaded, contracts.length);
        return table;
      }),
    );
    this.#latest = { inspect: createInspector(tables), contracts };
    return this.#latest;
  }

  /** A `describe` that knows the contracts of these ids. */
  async describer(ids: Iterable<string>): Promise<Describe> {
    const references = await Promise.all([...new Set(ids)].map((id) => this.#reference(id)));
    return createDescriber(references.filter((reference) => reference !== null));
  }

  async #contractsOf(sender: string): Promise<string[]> {
    const { alsoSends = [] } = await this.#table(sender);
    const standards = [...this.entries.values()].filter(({ kind }) => kind === 'standard').map(({ id }) => id);
    const known = [...alsoSends, ...standards].filter((id) => this.entries.has(id));
    return [...new Set([sender, ...known])].sort();
  }

  #table(id: string): Promise<ContractTable> {
    return once(this.#tables, id, async () => (await this.#entry(id).load()).default);
  }

  #reference(id: string): Promise<ContractReference | null> {
    if (!this.entries.has(id)) return Promise.resolve(null);
    return once(this.#references, id, async () => (await this.#entry(id).loadReference())?.default ?? null);
  }

  #entry(id: string): ContractEntry {
    const entry = this.entries.get(id);
    if (entry === undefined) throw new Error(`Expected the id of a contract, got "${id}".`);
    return entry;
  }
}

/** What is loaded is kept. After a failure, the next call loads again. */
function once<T>(cache: Map<string, Promise<T>>, id: string, load: () => Promise<T>): Promise<T> {
  let loading = cache.get(id);
  if (loading === undefined) {
    loading = load();
    cache.set(id, loading);
    loading.catch(() => cache.delete(id));
  }
  return loading;
}
