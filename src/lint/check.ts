import type { Catalog, KnownResponse } from './contracts/catalog.js';
import { findCopy } from './contracts/find-copy.js';
import { matchEnvelopes } from './contracts/match-envelopes.js';
import { type LintOptions, type Selection, selectContracts } from './contracts/select-contracts.js';
import { type Description, describeRoot } from './description/description.js';
import type { Follow, Located } from './description/location.js';
import { type ResponseUse, responsesIn } from './description/response-uses.js';
import { RULES, type RuleName } from './rules/index.js';
import type { CheckedResponse, Problem, RuleInput } from './rules/rule.js';

/** Checks a description, as it is written, against one rule. */
export function check(rule: RuleName, root: Located, follow: Follow, all: Catalog, options: LintOptions): Problem[] {
  const selection = selectContracts(all, options, root.value);
  return RULES[rule](read(root, follow, all, selection));
}

/** By all contracts, the root of a description and the contracts that are named: a linter runs each rule by itself. */
const inputs = new WeakMap<Catalog, WeakMap<object, Map<string, RuleInput>>>();

function read(root: Located, follow: Follow, all: Catalog, selection: Selection): RuleInput {
  if (typeof root.value !== 'object' || root.value === null) return readAnew(root, follow, all, selection);
  const byRoot = inputs.get(all) ?? new WeakMap<object, Map<string, RuleInput>>();
  inputs.set(all, byRoot);
  const known = byRoot.get(root.value) ?? new Map<string, RuleInput>();
  byRoot.set(root.value, known);
  const key = JSON.stringify([selection.isNamed, selection.catalog.contracts]);
  const input = known.get(key) ?? readAnew(root, follow, all, selection);
  known.set(key, input);
  return input;
}

function readAnew(root: Located, follow: Follow, all: Catalog, selection: Selection): RuleInput {
  const description = describeRoot(root, follow);
  const { responses, unread } = responsesIn(root, follow);
  const checked = responses.map((use) => checkedResponse(use, selection, all, description));
  return { ...selection, all, description, responses: checked, unread };
}

function checkedResponse(
  { response, uses }: ResponseUse,
  selection: Selection,
  all: Catalog,
  description: Description,
): CheckedResponse {
  const copy = findCopy(response, all, description);
  const match = matchEnvelopes(response, selection, description);
  return { response, uses, match, copy, known: referredTo(response, all) ?? copy?.known };
}

function referredTo({ reference }: ResponseUse['response'], { responses }: Catalog): KnownResponse | undefined {
  if (reference?.kind !== 'responses') return undefined;
  const { name, document } = reference;
  return responses.find((response) => response.name === name && (document === 'all' || document === response.contract));
}
