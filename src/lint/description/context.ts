import type { Follow } from './follow.js';

/** What the rules know about the description whose operation they check. */
export interface DescriptionContext {
  /** `openapi` of the description. */
  version: string;
  follow: Follow;
  /** The text before `generated/` in the description's references to this package. */
  base: string;
}
