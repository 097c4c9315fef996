import type { Match } from '../../inspection.js';
import { groupBy } from '../../shared/group-by.js';
import type { IndexedEnvelope, ScopedContract } from './scoped-contract.js';

/** An envelope of a contract. */
interface Entry {
  view: IndexedEnvelope;
  /** The position of the contract, by id. */
  contract: number;
  /** The position among the envelopes of the contract. */
  rank: number;
  /** Shared by all inspections that name it, and frozen for that. */
  match: Match;
}

/** The envelopes of several contracts. One guard answers for all envelopes whose schemas are equal. */
export class EnvelopeIndex {
  readonly #groups: readonly (readonly Entry[])[];

  /** @param contracts by id */
  constructor(contracts: readonly ScopedContract[]) {
    const entries = contracts.flatMap(({ envelopes }, contract) =>
      envelopes.map((view, rank): Entry => {
        const match: Match = { contract: view.contract.id, error: null, surface: view.surface };
        return { view, contract, rank, match: Object.freeze(match) };
      }),
    );
    this.#groups = groupBy(entries, ({ view }) => view.envelope.guardKey);
  }

  /** The contracts whose envelope a body satisfies, by id: each with the first of its envelopes that it satisfies. */
  matches(body: unknown): Match[] {
    const valid = this.#groups.filter(([first]) => first?.view.envelope.guard(body)).flat();
    return firstOfEachContract(valid);
  }
}

function firstOfEachContract(entries: readonly Entry[]): Match[] {
  const sorted = [...entries].sort((a, b) => a.contract - b.contract || a.rank - b.rank);
  return sorted.filter(({ contract }, index) => sorted[index - 1]?.contract !== contract).map(({ match }) => match);
}
