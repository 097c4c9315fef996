import { codes } from './codes.js';
import { counterexamples } from './counterexamples.js';
import { coverage } from './coverage.js';
import { examples } from './examples.js';
import { keywords } from './keywords.js';
import { naming } from './naming.js';
import { patterns } from './patterns.js';
import { references } from './references.js';
import { reservedCodes } from './reserved-codes.js';
import { retry } from './retry.js';
import { revisions } from './revisions.js';
import type { ModelRule, SetRule, SourceRule } from './rule.js';
import { sources } from './sources.js';
import { uniqueNames } from './unique-names.js';
import { wireForms } from './wire-forms.js';

/** All data rules. Those on the source come first: the model is only made of contracts that pass them. */
export const rules: { source: readonly SourceRule[]; model: readonly ModelRule[]; set: readonly SetRule[] } = {
  source: [naming, keywords, patterns, references, sources, retry, revisions],
  model: [wireForms, codes, examples, counterexamples, coverage, reservedCodes],
  set: [uniqueNames],
};
