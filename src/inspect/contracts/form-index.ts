import { groupBy } from '../../shared/group-by.js';
import type { DecodedResponse } from '../decode/decoded-response.js';
import { codeOf, isMatched, wholeTextOf } from './form-conditions.js';
import { itemsOf, locatorKey } from './locators.js';
import { PatternIndex } from './pattern-index.js';
import type { IndexedEnvelope, IndexedForm } from './scoped-contract.js';

/** The envelopes of one shape that keep code and message at the same locators, and their forms. */
interface Bucket {
  /** One of them: it reads code and message for all. */
  envelope: IndexedEnvelope;
  byCode: ReadonlyMap<string | number, readonly IndexedForm[]>;
  byText: ReadonlyMap<string, readonly IndexedForm[]>;
  byPattern: PatternIndex;
}

/** The forms of several contracts by code and by text: a look-up does not grow with the contracts. */
export class FormIndex {
  readonly #withCodes: readonly Bucket[];
  readonly #withTexts: readonly Bucket[];

  constructor(envelopes: readonly IndexedEnvelope[]) {
    const buckets = groupBy(envelopes, fieldsKey).map(bucketOf);
    this.#withCodes = buckets.filter(({ byCode }) => byCode.size > 0);
    this.#withTexts = buckets.filter(({ byText, byPattern }) => byText.size + byPattern.size > 0);
  }

  /** The forms that match by code. A list of errors has those of the first item that any form matches. */
  matchedByCode(response: DecodedResponse): readonly IndexedForm[] {
    return matchedIn(this.#withCodes, response, ({ envelope, byCode }) => {
      const code = codeOf(envelope, response);
      return code === null ? undefined : byCode.get(code);
    });
  }

  /** The forms that match by their whole text. */
  matchedByText(response: DecodedResponse): readonly IndexedForm[] {
    return matchedIn(this.#withTexts, response, ({ envelope, byText, byPattern }) => {
      const text = wholeTextOf(envelope, response);
      if (text === null) return undefined;
      const exact = byText.get(text);
      const patterns = byPattern.of(text);
      return exact && patterns.length > 0 ? [...exact, ...patterns] : (exact ?? patterns);
    });
  }
}

const NO_FORMS: readonly IndexedForm[] = [];

function matchedIn(
  buckets: readonly Bucket[],
  response: DecodedResponse,
  formsIn: (bucket: Bucket) => readonly IndexedForm[] | undefined,
): readonly IndexedForm[] {
  let found = NO_FORMS;
  for (const bucket of buckets) {
    const { envelope } = bucket;
    if (envelope.envelope.shape !== response.shape) continue;
    const items = itemCount(envelope, response);
    for (let item = 0; item < Math.max(items, 1); item++) {
      if (items > 0) response.item = item;
      const forms = formsIn(bucket)?.filter((form) => isMatched(form, response)) ?? NO_FORMS;
      if (forms.length === 0) continue;
      found = found.length === 0 ? forms : [...found, ...forms];
      break;
    }
    if (items > 0 && found.length === 0) response.item = undefined;
  }
  return found;
}

/** The number of errors in a body with a list that no item was chosen of yet; 0 for any other body. */
export function itemCount({ list }: IndexedEnvelope, response: DecodedResponse): number {
  return list === undefined || response.item !== undefined ? 0 : itemsOf(list.list?.(response.body)).length;
}

function fieldsKey({ envelope: { shape, code, message } }: IndexedEnvelope): string {
  return [shape, ...code.map(locatorKey), '|', ...message.map(locatorKey)].join(' ');
}

function bucketOf(envelopes: readonly IndexedEnvelope[]): Bucket {
  return {
    envelope: envelopes[0] as IndexedEnvelope,
    byCode: merged(envelopes.map(({ byCode }) => byCode)),
    byText: merged(envelopes.map(({ byText }) => byText)),
    byPattern: new PatternIndex(envelopes.flatMap(({ byPattern }) => byPattern)),
  };
}

function merged<K>(maps: readonly ReadonlyMap<K, readonly IndexedForm[]>[]): Map<K, IndexedForm[]> {
  const all = new Map<K, IndexedForm[]>();
  for (const map of maps) {
    for (const [key, forms] of map) {
      const list = all.get(key);
      if (list) list.push(...forms);
      else all.set(key, [...forms]);
    }
  }
  return all;
}
