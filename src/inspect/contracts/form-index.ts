import type { BodyLocator, Envelope, Locator, Shape } from '../../../generated/contract-table.js';
import { addTo, groupBy } from '../../shared/group-by.js';
import type { JsonObject } from '../../shared/json-object.js';
import { keysOf } from '../../shared/json-pointer.js';
import type { DecodedResponse } from '../decode/decoded-response.js';
import { codeOf, isMatched, wholeTextOf } from './form-conditions.js';
import { itemsOf, locatorKey } from './locators.js';
import { PatternIndex } from './pattern-index.js';
import type { IndexedEnvelope, IndexedForm } from './scoped-contract.js';

/** The envelopes of one shape that keep a field, the code or the message, at the same locators, and their forms. */
interface Bucket<Key> {
  /** One of them: it reads the field for all. */
  envelope: IndexedEnvelope;
  /** The members of a body of which one has to be there; undefined if the field may be elsewhere. */
  members: readonly string[] | undefined;
  byKey: ReadonlyMap<Key, readonly IndexedForm[]>;
  byPattern: PatternIndex;
}

type Buckets<Key> = { readonly [S in Shape]?: readonly Bucket<Key>[] };

/** The forms of several contracts by code and by text: a look-up grows with the places of the fields, not with the contracts. */
export class FormIndex {
  readonly #byCode: Buckets<string | number>;
  readonly #byText: Buckets<string>;

  constructor(envelopes: readonly IndexedEnvelope[]) {
    this.#byCode = bucketsOf(envelopes, ({ code }) => code, codeForms);
    this.#byText = bucketsOf(envelopes, ({ message }) => message, textForms);
  }

  /** The forms that match by code. A list of errors has those of the first item that any form matches. */
  matchedByCode(response: DecodedResponse): readonly IndexedForm[] {
    return matchedIn(this.#byCode[response.shape] ?? [], response, ({ envelope, byKey }) => {
      const code = codeOf(envelope, response);
      return code === null ? undefined : byKey.get(code);
    });
  }

  /** The forms that match by their whole text. */
  matchedByText(response: DecodedResponse): readonly IndexedForm[] {
    return matchedIn(this.#byText[response.shape] ?? [], response, ({ envelope, byKey, byPattern }) => {
      const text = wholeTextOf(envelope, response);
      if (text === null) return undefined;
      const exact = byKey.get(text);
      if (byPattern.size === 0) return exact;
      const patterns = byPattern.of(text);
      return exact && patterns.length > 0 ? [...exact, ...patterns] : (exact ?? patterns);
    });
  }
}

const NO_FORMS: readonly IndexedForm[] = [];

function matchedIn<Key>(
  buckets: readonly Bucket<Key>[],
  response: DecodedResponse,
  formsIn: (bucket: Bucket<Key>) => readonly IndexedForm[] | undefined,
): readonly IndexedForm[] {
  let found = NO_FORMS;
  for (const bucket of buckets) {
    const { envelope, members } = bucket;
    if (members !== undefined && !hasAnyOf(response.body, members)) continue;
    const items = itemCount(envelope, response);
    for (let item = 0; item < Math.max(items, 1); item++) {
      if (items > 0) response.item = item;
      const listed = formsIn(bucket) ?? NO_FORMS;
      const forms = listed.filter((form) => isMatched(form, response));
      if (forms.length === 0) continue;
      found = found.length === 0 ? forms : [...found, ...forms];
      break;
    }
    if (items > 0 && found.length === 0) response.item = undefined;
  }
  return found;
}

function hasAnyOf(body: unknown, members: readonly string[]): boolean {
  if (typeof body !== 'object' || body === null) return false;
  for (const member of members) if ((body as JsonObject)[member] !== undefined) return true;
  return false;
}

/** The number of errors in a body with a list that no item was chosen of yet; 0 for any other body. */
export function itemCount({ list }: IndexedEnvelope, response: DecodedResponse): number {
  return list === undefined || response.item !== undefined ? 0 : itemsOf(list.list?.(response.body)).length;
}

/** The forms of an envelope that have a condition on a field: by its value, and by a pattern of it. */
interface FieldForms<Key> {
  byKey: ReadonlyMap<Key, readonly IndexedForm[]>;
  byPattern: readonly IndexedForm[];
}

const codeForms = ({ byCode }: IndexedEnvelope): FieldForms<string | number> => ({ byKey: byCode, byPattern: [] });

const textForms = ({ byText, byPattern }: IndexedEnvelope): FieldForms<string> => ({ byKey: byText, byPattern });

function bucketsOf<Key>(
  envelopes: readonly IndexedEnvelope[],
  fieldOf: (envelope: Envelope) => readonly Locator[],
  formsOf: (envelope: IndexedEnvelope) => FieldForms<Key>,
): Buckets<Key> {
  const withForms = envelopes.filter((envelope) => {
    const { byKey, byPattern } = formsOf(envelope);
    return byKey.size + byPattern.length > 0;
  });
  const all: { [S in Shape]?: Bucket<Key>[] } = {};
  const groups = groupBy(withForms, ({ envelope, list }) =>
    [
      envelope.shape,
      list === undefined ? '' : listPointer(list),
      ...fieldOf(envelope).map((locator) => locatorKey(locator)),
    ].join(' '),
  );
  for (const group of groups) {
    const first = group[0] as IndexedEnvelope;
    const { shape } = first.envelope;
    const forms = group.map((envelope) => formsOf(envelope));
    all[shape] ??= [];
    all[shape].push({
      envelope: first,
      members: shape === 'body' ? membersOf(fieldOf(first.envelope)) : undefined,
      byKey: merged(forms.map(({ byKey }) => byKey)),
      byPattern: new PatternIndex(forms.flatMap(({ byPattern }) => byPattern)),
    });
  }
  return all;
}

/** The members that some locators begin at; undefined if one of them does not begin at a member. */
function membersOf(locators: readonly Locator[]): string[] | undefined {
  const members: string[] = [];
  for (const { pointer } of locators) {
    const member = pointer === undefined ? undefined : keysOf(pointer)[0];
    if (member === undefined || member === '*') return undefined;
    members.push(member);
  }
  return members;
}

/** The pointer to the list that a locator reads an item of. */
function listPointer({ pointer }: BodyLocator): string {
  return pointer.slice(0, pointer.indexOf('/*'));
}

function merged<K>(maps: readonly ReadonlyMap<K, readonly IndexedForm[]>[]): Map<K, IndexedForm[]> {
  const all = new Map<K, IndexedForm[]>();
  for (const map of maps) {
    for (const [key, forms] of map) {
      for (const form of forms) addTo(all, key, form);
    }
  }
  return all;
}
