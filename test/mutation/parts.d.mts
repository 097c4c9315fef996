export interface Part {
  name: string;
  /** The files that are mutated. */
  code: RegExp;
  /** How the paths of its tests begin. */
  tests: string[];
  /** Tests that are left out. */
  without?: RegExp;
}
export const PARTS: Record<string, Omit<Part, 'name'>>;
export function part(): Part;
export function isMutated(file: string): boolean;
