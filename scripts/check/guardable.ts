import type { SourceContract } from '../model/source.js';
import { keywords } from '../rules/keywords.js';
import { patterns } from '../rules/patterns.js';
import { references } from '../rules/references.js';

/** Whether guards can be written for all body schemas of a contract, whatever else is still wrong with it. */
export function isGuardable(source: SourceContract): boolean {
  return [keywords, patterns, references].every((rule) => rule.check(source).length === 0);
}
