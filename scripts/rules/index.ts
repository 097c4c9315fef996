import { alsoSends } from './also-sends.js';
import { counterexamples } from './counterexamples.js';
import { coverage } from './coverage.js';
import { distinctMatches } from './distinct-matches.js';
import { distinctSenders } from './distinct-senders.js';
import { envelopes } from './envelopes.js';
import { examples } from './examples.js';
import { forms } from './forms.js';
import { headerFields } from './header-fields.js';
import { implementations } from './implementations.js';
import { jsonValues } from './json-values.js';
import { keywords } from './keywords.js';
import { naming } from './naming.js';
import { patterns } from './patterns.js';
import { references } from './references.js';
import { reservedCodes } from './reserved-codes.js';
import { retry } from './retry.js';
import { revisions } from './revisions.js';
import type { ModelRule, SetRule, SourceRule } from './rule.js';
import { senderFacts } from './sender-facts.js';
import { sources } from './sources.js';
import { tags } from './tags.js';
import { texts } from './texts.js';
import { uniqueNames } from './unique-names.js';

/** All data rules, in the order in which they run: the later ones rely on the earlier ones. */
export const rules: {
  /** Before the files are compared with their published formats. */
  values: readonly SourceRule[];
  source: readonly SourceRule[];
  model: readonly ModelRule[];
  set: readonly SetRule[];
} = {
  values: [jsonValues],
  source: [naming, headerFields, keywords, patterns, references, sources, senderFacts, retry, revisions, texts],
  model: [envelopes, forms, distinctMatches, implementations, examples, counterexamples, coverage, reservedCodes],
  set: [uniqueNames, tags, alsoSends, distinctSenders],
};
