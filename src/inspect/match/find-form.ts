import { codeOf, isMatched, wholeTextOf } from '../contracts/form-conditions.js';
import { itemCount } from '../contracts/form-index.js';
import type { IndexedEnvelope, IndexedForm, ScopedContract } from '../contracts/scoped-contract.js';
import type { DecodedResponse } from '../decode/decoded-response.js';
import { type MatchResult, matched, NONE } from './match-result.js';
import { isValid, satisfies, violationsOf } from './violations.js';

/** The forms of an envelope that may match a response in one of the steps. */
type FormsOf = (envelope: IndexedEnvelope, response: DecodedResponse) => readonly IndexedForm[] | undefined;

const byCode: FormsOf = (envelope, response) => {
  if (envelope.byCode.size === 0) return undefined;
  const code = codeOf(envelope, response);
  return code === null ? undefined : envelope.byCode.get(code);
};

const byText: FormsOf = (envelope, response) => {
  const { byText, byPattern } = envelope;
  if (byText.size === 0 && byPattern.length === 0) return undefined;
  const text = wholeTextOf(envelope, response);
  if (text === null) return undefined;
  const exact = byText.get(text);
  return byPattern.length === 0 ? exact : [...(exact ?? NONE), ...byPattern];
};

const byCondition: FormsOf = ({ byCondition }) => byCondition;

const byStatus: FormsOf = ({ byStatus, envelope }, response) => {
  const forms = response.status === null ? undefined : byStatus.get(response.status);
  return forms && satisfies(envelope.guard, response) ? forms : undefined;
};

const byShape: FormsOf = ({ byShape, envelope }, response) =>
  byShape.length > 0 && envelope.shape === response.shape && satisfies(envelope.guard, response) ? byShape : undefined;

/**
 * The documented error of a response of an identified sender (R5): by code; else by its whole text; else by a pointer or
 * a header; else by its status; else by its shape.
 *
 * @param contracts the sender's own, then those that it sends besides
 */
export function matchForm(contracts: readonly ScopedContract[], response: DecodedResponse): MatchResult | undefined {
  return (
    matchByCodeOrText(contracts, response) ??
    best(contracts, response, byCondition) ??
    best(contracts, response, byStatus) ??
    best(contracts, response, byShape)
  );
}

/** The first two steps. A code that the sender's own forms list is not looked up elsewhere. */
export function matchByCodeOrText(
  contracts: readonly ScopedContract[],
  response: DecodedResponse,
): MatchResult | undefined {
  const listing = contracts.length > 1 && listsCode(contracts[0], response) ? contracts.slice(0, 1) : contracts;
  return best(listing, response, byCode) ?? best(contracts, response, byText);
}

function listsCode(own: ScopedContract | undefined, response: DecodedResponse): boolean {
  return own?.envelopesFor[response.shape].some((envelope) => byCode(envelope, response) !== undefined) === true;
}

/** The first valid form among those that match, else the first. A list of errors has that of the first item that any form matches. */
function best(
  contracts: readonly ScopedContract[],
  response: DecodedResponse,
  formsOf: FormsOf,
): MatchResult | undefined {
  let first: IndexedForm | undefined;
  for (const { envelopesFor } of contracts) {
    for (const envelope of envelopesFor[response.shape]) {
      const items = itemCount(envelope, response);
      for (let item = 0; item < Math.max(items, 1); item++) {
        if (items > 0) response.item = item;
        for (const form of formsOf(envelope, response) ?? NONE) {
          if (!isMatched(form, response)) continue;
          if (isValid(form, response)) return matched(form, NONE);
          first ??= form;
        }
        if (first) break;
      }
      if (items > 0 && !first) response.item = undefined;
    }
  }
  return first && matched(first, violationsOf(first, response));
}
