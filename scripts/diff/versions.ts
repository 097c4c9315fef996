import type { ChangeClass } from './change-class.js';

/**
 * The least version after some changes, by Semantic Versioning. Below 1.0.0 a breaking change raises the second number, as
 * package managers read `^0.1.0`. Words alone need no version of their own.
 */
export function leastVersion(before: string, worst: ChangeClass): string {
  const [major, minor, patch] = numbersOf(before);
  if (worst === 'editorial') return before;
  if (worst === 'additive') return major === 0 ? `0.${minor}.${patch + 1}` : `${major}.${minor + 1}.0`;
  return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
}

/** The order of two versions by their numbers; what follows them, as in `1.0.0-beta.1`, does not count. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [numbersOf(one), numbersOf(other)];
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}

function numbersOf(version: string): [major: number, minor: number, patch: number] {
  const [major = 0, minor = 0, patch = 0] = version.split(/[-+]/, 1)[0]?.split('.').map(Number) ?? [];
  return [major, minor, patch];
}
