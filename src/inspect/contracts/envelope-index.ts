import type { Match } from '../../inspection.js';
import { groupBy } from '../../shared/group-by.js';
import type { IndexedEnvelope, ScopedContract } from './scoped-contract.js';

/** An envelope of a contract. */
interface Entry {
  envelope: IndexedEnvelope;
  /** The position of the contract, by id. */
  contract: number;
  /** The position among the envelopes of the contract. */
  rank: number;
}

/** The envelopes of several contracts. One guard answers for all envelopes whose schemas are equal. */
export class EnvelopeIndex {
  readonly #groups: readonly (readonly Entry[])[];

  /** @param contracts by id */
  constructor(contracts: readonly ScopedContract[]) {
    const entries = contracts.flatMap(({ envelopes }, contract) =>
      envelopes.map((envelope, rank): Entry => ({ envelope, contract, rank })),
    );
    const structured = entries.filter(({ envelope }) => envelope.envelope.shape !== 'text');
    this.#groups = groupBy(structured, ({ envelope }) => envelope.envelope.guardKey);
  }

  /** For each contract whose envelope a body satisfies, by id, the first such envelope. */
  satisfiedBy(body: unknown): IndexedEnvelope[] {
    const valid = this.#groups.filter(([first]) => first?.envelope.envelope.guard(body)).flat();
    valid.sort((a, b) => (a.contract === b.contract ? a.rank - b.rank : a.contract - b.contract));
    return valid
      .filter(({ contract }, index) => valid[index - 1]?.contract !== contract)
      .map(({ envelope }) => envelope);
  }
}

/** The matches by contract id, each error of a contract once. */
export function sortMatches(matches: readonly Match[]): readonly Match[] {
  if (matches.length <= 1) return matches;
  const sorted = [...matches].sort((a, b) => (a.contract < b.contract ? -1 : a.contract > b.contract ? 1 : 0));
  return sorted.filter((match, index) => {
    for (let before = index - 1; sorted[before]?.contract === match.contract; before--) {
      if (sorted[before]?.error === match.error) return false;
    }
    return true;
  });
}
