import { addTo, groupBy } from '../../shared/group-by.js';
import { keysOf } from '../../shared/json-pointer.js';
import { type BodyShapes, isAt } from '../body-shapes.js';
import type { ReadResponse } from '../decode/decoded-response.js';
import { codeOf, type Members, textOf } from '../match/error-fields.js';
import { fits, mayHaveShape } from '../match/find-form.js';
import { MemberIndex } from '../member-index.js';
import { type AlikeForms, alikeForms, together } from './form-groups.js';
import { PatternIndex } from './pattern-index.js';
import type { EnvelopeView, FormView } from './scoped-contract.js';

/** The errors that are told by what stands in the same members, whoever sends them. */
export interface Place {
  members: Members;
  /** Of code and message; empty where there is none. */
  pointers: readonly string[];
  byCode: ReadonlyMap<string | number, readonly AlikeForms[]>;
  byText: ReadonlyMap<string, readonly AlikeForms[]>;
  byPattern: PatternIndex;
}

const NONE: readonly AlikeForms[] = [];

/** So many guards are asked in turn sooner than the shape of the body is found out. */
const FEW = 3;

/** The errors of some contracts by where code and text stand. What is asked of a response does not grow with the contracts. */
export class PlaceDirectory {
  readonly places: readonly Place[];
  readonly #withCodes: MemberIndex<Place>;
  readonly #withTexts: MemberIndex<Place>;
  readonly #shapes: BodyShapes;

  constructor(envelopes: readonly EnvelopeView[], shapes: BodyShapes) {
    this.#shapes = shapes;
    const groups = groupBy(envelopes, ({ envelope: { shape, place } }) => `${shape} ${place}`);
    this.places = groups.map(placeOf);
    const withCodes = this.places.filter(({ byCode }) => byCode.size > 0);
    const withTexts = this.places.filter(({ byText, byPattern }) => byText.size + byPattern.size > 0);
    this.#withCodes = new MemberIndex(withCodes, ({ pointers: [code] }) => keysOf(code ?? '')[0]);
    this.#withTexts = new MemberIndex(withTexts, ({ pointers: [, message] }) => keysOf(message ?? '')[0]);
  }

  /** The forms whose code the response has, and that it fits. */
  toldByCode(response: ReadResponse): readonly AlikeForms[] {
    let found = NONE;
    for (const { members, byCode } of this.#withCodes.of(response.body)) {
      if (!mayHaveShape(members, response.shape)) continue;
      const code = codeOf(response.body, members);
      if (code !== null) found = joined(found, this.#fitting(byCode.get(code), response));
    }
    return found;
  }

  /** The forms whose whole text the response has, and that it fits. */
  toldByText(response: ReadResponse): readonly AlikeForms[] {
    let found = NONE;
    for (const { members, byText, byPattern } of this.#withTexts.of(response.body)) {
      if (!mayHaveShape(members, response.shape)) continue;
      const text = textOf(response.body, members);
      if (text === null) continue;
      found = joined(found, this.#fitting(byText.get(text), response));
      if (byPattern.size > 0) found = joined(found, allFitting(byPattern.of(text), response));
    }
    return found;
  }

  /** Of forms that are told by one literal those that a response fits. */
  #fitting(forms: readonly AlikeForms[] = NONE, response: ReadResponse): readonly AlikeForms[] {
    const shape = forms.length > FEW ? this.#shapes.of(response.body) : undefined;
    if (!shape) return allFitting(forms, response);
    const { status } = response;
    const { decided, undecided } = this.#shapes.answer(shape, forms, status, () => decide(forms, response), sizeOf);
    // What the shape of the body leaves open is in between the others.
    return undecided.some(({ first }) => fits(first, response)) ? allFitting(forms, response) : decided;
  }
}

function allFitting(forms: readonly AlikeForms[], response: ReadResponse): readonly AlikeForms[] {
  return forms.filter(({ first }) => fits(first, response));
}

/** Which forms all responses of a shape and a status fit, and which remain to be asked each time. */
function decide(forms: readonly AlikeForms[], response: ReadResponse) {
  const isOpen = ({ first: { form, isToldByKey } }: AlikeForms) =>
    !isToldByKey || form.values.some((pointer) => isAt(response.body, pointer));
  const fitting = forms.filter((one) => !isOpen(one) && fits(one.first, response)).flatMap((one) => one.forms);
  const [first, ...others] = fitting;
  return { decided: first ? [together([first, ...others])] : NONE, undecided: forms.filter(isOpen) };
}

function sizeOf({ decided, undecided }: ReturnType<typeof decide>): number {
  return undecided.length + decided.reduce((size, { forms, matches }) => size + forms.length + matches.length, 0);
}

/** What was found at several places, in their order. */
export function joined(one: readonly AlikeForms[], other: readonly AlikeForms[]): readonly AlikeForms[] {
  return one.length === 0 ? other : other.length === 0 ? one : [...one, ...other];
}

function placeOf(views: readonly EnvelopeView[]): Place {
  const { envelope, members } = views[0] as EnvelopeView;
  return {
    members,
    pointers: envelope.place.split(' '),
    byCode: joinedMaps(views.map(({ byCode }) => byCode)),
    byText: joinedMaps(views.map(({ byText }) => byText)),
    byPattern: new PatternIndex(alikeForms(views.flatMap(({ byPattern }) => byPattern))),
  };
}

function joinedMaps<K>(maps: readonly ReadonlyMap<K, readonly FormView[]>[]): ReadonlyMap<K, readonly AlikeForms[]> {
  const all = new Map<K, FormView[]>();
  for (const map of maps) for (const [key, forms] of map) for (const form of forms) addTo(all, key, form);
  return new Map([...all].map(([key, forms]) => [key, alikeForms(forms)]));
}
