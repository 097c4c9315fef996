/**
 * What a description says unlike the contract: a `conflict` (not both can be true), an `addition` (it says more, and what
 * the contract says stays true), or an `omission` (it says less).
 */
export interface Difference {
  kind: 'conflict' | 'addition' | 'omission';
  /** JSON Pointer below the response. */
  pointer: string;
  message: string;
}

const WEIGHTS = { conflict: 10_000, addition: 100, omission: 1 };

/** How far apart the two are: a conflict counts more than all additions, an addition more than all omissions. */
export function weightOf(differences: readonly Difference[]): number {
  return differences.reduce((sum, { kind }) => sum + WEIGHTS[kind], 0);
}
