/** A Spectral ruleset, without a dependency on Spectral: `extends: [error-envelopes/spectral]`. */
import { pointerTo } from '../shared/json-pointer.js';
import shipped from './catalog.js';
import { check } from './check.js';
import { addContracts } from './contracts/add-contracts.js';
import type { Catalog } from './contracts/catalog.js';
import { checkOptions, type LintOptions } from './contracts/select-contracts.js';
import { versionOf } from './description/description.js';
import { filesNamed } from './description/file-uri.js';
import { followIn, type OpenFile, rootLocation } from './description/follow.js';
import { RULE_NAMES, type RuleName } from './rules/index.js';
import type { Problem } from './rules/rule.js';

export type { LintOptions, RuleName };

interface SpectralDocument {
  data: unknown;
  /** The path or the address of the file. */
  source?: string | null;
}

/** The part of a Spectral function's context that the rules use. */
export interface SpectralContext {
  document: SpectralDocument;
  /** Has the files that the description refers to, because Spectral resolves it for other rules. */
  documentInventory?: { referencedDocuments?: Readonly<Record<string, SpectralDocument>> };
}

export interface SpectralResult {
  message: string;
  path: string[];
}

export interface SpectralRule {
  description: string;
  message: '{{error}}';
  severity: 'error';
  resolved: false;
  given: '$';
  then: { function: (root: unknown, options: unknown, context: SpectralContext) => SpectralResult[] };
}

export interface SpectralRuleset {
  formats: ((document: unknown) => boolean)[];
  rules: Record<RuleName, SpectralRule>;
}

const DESCRIPTIONS: Record<RuleName, string> = {
  'error-response-ref': 'Every 4xx, 5xx and default response refers to a response of error-envelopes.',
  'error-envelope-redefined': 'No response redefines an envelope of error-envelopes.',
  'error-retry-after': 'A 429 keeps the Retry-After header that its contract documents.',
  'error-status': 'A response of error-envelopes has a status that its contract lists for it.',
  'error-edition': 'References lead to the documents of error-envelopes for the same edition of OpenAPI.',
  'error-contracts': 'The contracts that the description names exist.',
};

/**
 * The ruleset for some contracts, for a ruleset in JavaScript to extend.
 *
 * @throws Error when the options name an unknown contract
 */
export function ruleset(options: LintOptions = {}): SpectralRuleset {
  return rulesetFor(shipped, options);
}

/**
 * The ruleset for contracts of one's own beside those of this package: `lint/spectral.js` of `generate` calls it.
 *
 * @throws Error when the options name an unknown contract
 */
export function rulesetWith(own: Catalog, options: LintOptions = {}): SpectralRuleset {
  return rulesetFor(addContracts(shipped, own), options);
}

function rulesetFor(catalog: Catalog, options: LintOptions): SpectralRuleset {
  checkOptions(catalog, options);
  const rules = RULE_NAMES.map((name) => [name, ruleOf(name, catalog, options)]);
  return { formats: [isOpenApi3], rules: Object.fromEntries(rules) };
}

function ruleOf(name: RuleName, catalog: Catalog, options: LintOptions): SpectralRule {
  return {
    description: DESCRIPTIONS[name],
    message: '{{error}}',
    severity: 'error',
    resolved: false,
    // One call for the whole description: a response that many operations use is reported once.
    given: '$',
    // biome-ignore lint/suspicious/noThenProperty: the name is Spectral's
    then: {
      function: (_root, given, { document, documentInventory }) => {
        const file = document.source ?? '';
        const root = { value: document.data, location: rootLocation(file) };
        const follow = followIn(
          document.data,
          file,
          openFrom({ ...documentInventory?.referencedDocuments, [file]: document }),
        );
        const chosen = (given as LintOptions | null)?.contracts ? (given as LintOptions) : options;
        return check(name, root, follow, catalog, chosen).map((problem) => resultOf(problem, file));
      },
    },
  };
}

function openFrom(documents: Readonly<Record<string, SpectralDocument>>): OpenFile {
  return (uri, from) => {
    const name = filesNamed(uri, from).find((file) => documents[file] !== undefined);
    return name === undefined ? undefined : { name, document: documents[name]?.data };
  };
}

/** Spectral reports on the description's own file: a problem in another one is at the reference that leads there. */
function resultOf({ message, location }: Problem, file: string): SpectralResult {
  const { keys, path } = location;
  if (location.file === file) return { message, path: [...path] };
  return { message: `In ${location.file}#${pointerTo('', ...keys)}: ${message}`, path: [...path] };
}

function isOpenApi3(document: unknown): boolean {
  return versionOf(document).startsWith('3.');
}

export default ruleset();
