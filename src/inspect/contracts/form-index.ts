import { addTo, groupBy } from '../../shared/group-by.js';
import type { DecodedResponse } from '../decode/decoded-response.js';
import { codeOf, type FieldAccessors, textOf } from '../match/error-fields.js';
import { fits, mayHaveShape } from '../match/find-form.js';
import { fieldsKey } from './accessor-cache.js';
import { type FormGroup, groupForms } from './form-groups.js';
import { PatternIndex } from './pattern-index.js';
import type { IndexedEnvelope, IndexedForm } from './scoped-contract.js';

/** The errors whose code and message are read from the same members, whoever sends them. */
export interface FormBucket {
  members: FieldAccessors;
  byCode: ReadonlyMap<string | number, readonly FormGroup[]>;
  byText: ReadonlyMap<string, readonly FormGroup[]>;
  byPattern: PatternIndex;
}

const NONE: readonly FormGroup[] = [];

/** The documented errors of several contracts, by their code and by their text. */
export class FormIndex {
  readonly buckets: readonly FormBucket[];

  constructor(envelopes: readonly IndexedEnvelope[]) {
    const groups = groupBy(envelopes, ({ envelope }) => fieldsKey(envelope));
    this.buckets = groups.map(bucketOf);
  }

  /** The forms whose code the response has, and whose body schema and status it satisfies. */
  matchedByCode(response: DecodedResponse): readonly FormGroup[] {
    let found = NONE;
    for (const { members, byCode } of this.buckets) {
      if (byCode.size === 0 || !mayHaveShape(members, response.shape)) continue;
      const code = codeOf(response.body, members);
      if (code !== null) found = joined(found, valid(byCode.get(code), response));
    }
    return found;
  }

  /** The forms whose whole text the response has, and whose body schema and status it satisfies. */
  matchedByText(response: DecodedResponse): readonly FormGroup[] {
    let found = NONE;
    for (const { members, byText, byPattern } of this.buckets) {
      if ((byText.size === 0 && byPattern.size === 0) || !mayHaveShape(members, response.shape)) continue;
      const text = textOf(response.body, members);
      if (text === null) continue;
      found = joined(found, valid(byText.get(text), response));
      if (byPattern.size > 0) found = joined(found, valid(byPattern.of(text), response));
    }
    return found;
  }
}

function valid(forms: readonly FormGroup[] = NONE, response: DecodedResponse): readonly FormGroup[] {
  return forms.filter(({ first }) => fits(first, response));
}

/** What several buckets found, in their order. */
export function joined(one: readonly FormGroup[], other: readonly FormGroup[]): readonly FormGroup[] {
  return one.length === 0 ? other : other.length === 0 ? one : [...one, ...other];
}

function bucketOf(views: readonly IndexedEnvelope[]): FormBucket {
  return {
    members: (views[0] as IndexedEnvelope).members,
    byCode: mergedMaps(views.map(({ byCode }) => byCode)),
    byText: mergedMaps(views.map(({ byText }) => byText)),
    byPattern: new PatternIndex(groupForms(views.flatMap(({ byPattern }) => byPattern))),
  };
}

function mergedMaps<K>(maps: readonly ReadonlyMap<K, readonly IndexedForm[]>[]): ReadonlyMap<K, readonly FormGroup[]> {
  const all = new Map<K, IndexedForm[]>();
  for (const map of maps) for (const [key, forms] of map) for (const form of forms) addTo(all, key, form);
  return new Map([...all].map(([key, forms]) => [key, groupForms(forms)]));
}
