export interface Part {
  name: string;
  /** Matches the files that are mutated. */
  code: RegExp;
  /** The beginnings of the paths of its tests. */
  tests: string[];
  /** Matches the tests that are left out. */
  without?: RegExp;
}
export const PARTS: Record<string, Omit<Part, 'name'>>;
export function part(): Part;
export function isMutated(file: string): boolean;
