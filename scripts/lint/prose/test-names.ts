import type { Phrase } from './phrases.js';

/** First words of a name that does not begin with a verb. */
const NO_VERB = [
  'a|an|the|this|that|these|those|each|every|all|any|some|no|none|nothing|nobody|one|two|both|several|many|most',
  'it|its|what|who|whose|which|where|when|while|if|unless|without|with|within|of|in|on|at|by|for|from|to|into|under|over',
  'as|and|or|but|not|so|then|only|there|here|how|why|is|are|was|were|after|before|between|beside|even|also|other|same',
].join('|');

/** The name of a test says what the subject does: `reads the wait from the header`. */
export const TEST_NAMES: readonly Phrase[] = [
  { pattern: new RegExp(`^(?:${NO_VERB})(?![\\w-])`, 'gi'), instead: 'a name that begins with a verb: `reads ...`' },
];
