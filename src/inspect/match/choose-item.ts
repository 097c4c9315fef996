import { itemsOf } from '../contracts/locators.js';
import type { ScopedContract } from '../contracts/scoped-contract.js';
import type { DecodedResponse } from '../decode/decoded-response.js';
import { matchByCodeOrText } from './find-form.js';

/**
 * Chooses the item that is read of a body with a list of errors (R2): the first that is an error by its own code or
 * text, else the first. A body without such a list, and a response whose item is chosen already, stay as they are.
 */
export function chooseItem(contracts: readonly ScopedContract[], response: DecodedResponse): void {
  if (response.item !== undefined) return;
  const length = longestList(contracts, response);
  if (length === 0) return;
  for (let item = 0; item < length; item++) {
    response.item = item;
    if (matchByCodeOrText(contracts, response)) return;
  }
  response.item = 0;
}

function longestList(contracts: readonly ScopedContract[], { shape, body }: DecodedResponse): number {
  let longest = 0;
  for (const { envelopesFor } of contracts) {
    for (const { list } of envelopesFor[shape]) {
      if (list !== undefined) longest = Math.max(longest, itemsOf(list.list?.(body)).length);
    }
  }
  return longest;
}
