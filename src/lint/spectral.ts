/** A Spectral ruleset, without a dependency on Spectral: `extends: [error-envelopes/spectral]`. */
import { isObject } from '../shared/json-object.js';
import catalog from './catalog.js';
import { check } from './check.js';
import { type LintOptions, optionsIn, selectContracts } from './contracts/select-contracts.js';
import { followIn } from './description/follow.js';
import { baseIn } from './description/package-reference.js';
import { RULE_NAMES, type RuleName } from './rules/index.js';

export type { LintOptions, RuleName };

/** The part of a Spectral function's context that the rules use. */
export interface SpectralContext {
  path: readonly (string | number)[];
  document: { data: unknown };
}

export interface SpectralResult {
  message: string;
  path: (string | number)[];
}

export interface SpectralRule {
  description: string;
  message: '{{error}}';
  severity: 'error';
  resolved: false;
  given: string[];
  then: { function: (responses: unknown, options: unknown, context: SpectralContext) => SpectralResult[] };
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
};

const OPERATIONS = '[get,put,post,delete,patch,options,head,trace,query]';
const ITEMS = ['$.paths[*]', '$.webhooks[*]', '$.components.pathItems[*]', '$.components.callbacks[*][*]'];
const CALLBACKS = ['$.paths[*]', '$.webhooks[*]'].map((item) => `${item}${OPERATIONS}.callbacks[*][*]`);
const GIVEN = [...ITEMS, ...CALLBACKS].map((item) => `${item}${OPERATIONS}.responses`);

/**
 * The ruleset for some contracts, for a ruleset in JavaScript to extend.
 *
 * @throws Error when the options name an unknown contract
 */
export function ruleset(options: LintOptions = {}): SpectralRuleset {
  selectContracts(catalog, options);
  const rules = RULE_NAMES.map((name) => [name, ruleOf(name, options)]);
  return { formats: [isOpenApi3], rules: Object.fromEntries(rules) };
}

function ruleOf(name: RuleName, options: LintOptions): SpectralRule {
  return {
    description: DESCRIPTIONS[name],
    message: '{{error}}',
    severity: 'error',
    resolved: false,
    given: GIVEN,
    // biome-ignore lint/suspicious/noThenProperty: the name is Spectral's
    then: {
      function: (responses, given, { path, document: { data } }) => {
        const context = { version: versionOf(data), follow: followIn(data), base: baseIn(data) };
        const chosen = [given as LintOptions | null, options, optionsIn(data)].find((some) => some?.contracts);
        return check(name, responses, catalog, chosen ?? {}, context).map(({ status, message }) => ({
          message,
          path: [...path, status],
        }));
      },
    },
  };
}

function isOpenApi3(document: unknown): boolean {
  return versionOf(document).startsWith('3.');
}

function versionOf(document: unknown): string {
  return isObject(document) && typeof document.openapi === 'string' ? document.openapi : '';
}

export default ruleset();
