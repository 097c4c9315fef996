import type { FormJson, HeaderJson } from './contract-json.js';
import { isInBody, type LocatorModel, type WaitModel } from './locator.js';
import type { EnvelopeModel, HeaderModel, MatchByModel } from './model.js';
import { sameHeader } from './names.js';

/** The headers of a form by name: those that the contract documents, then those that its locators read. */
export function formHeaders(
  json: FormJson,
  matchBy: MatchByModel,
  envelope: EnvelopeModel,
  requestId: readonly LocatorModel[],
): Record<string, HeaderModel> {
  const headers: Record<string, HeaderModel> = { ...json.headers };
  for (const [name, header] of locatedHeaders(matchBy, envelope, requestId)) {
    if (!Object.keys(headers).some((other) => sameHeader(other, name))) headers[name] = header;
  }
  return headers;
}

function locatedHeaders(
  { codes, conditions }: MatchByModel,
  { json, code, message, waits }: EnvelopeModel,
  requestId: readonly LocatorModel[],
): [name: string, header: HeaderModel][] {
  const isPlain = json.shape === 'body' || json.shape === 'text';
  const isCodeRequired = codes.length > 0 && code.every((locator) => !isInBody(locator));
  return [
    ...inHeaders(code, (locator) => text('The code of the error.', isCodeRequired, isWhole(locator) ? codes : [])),
    ...inHeaders(conditions, ({ equals, present, ...locator }) => {
      const isKnown = equals !== undefined && isWhole(locator);
      return text('Identifies the error.', present !== false, isKnown ? [equals] : []);
    }).filter(([, { required }]) => required),
    ...inHeaders(message, () => text('The text for people.', false)),
    ...inHeaders(waits, ({ unit }) => ({ ...text(WAITS[unit], false), schema: { type: WAIT_TYPES[unit] } })),
    ...inHeaders(isPlain ? requestId : [], () => text('The id of the request, which support asks for.', false)),
  ];
}

const WAITS: Record<WaitModel['unit'], string> = {
  seconds: 'Seconds to wait.',
  milliseconds: 'Milliseconds to wait.',
  duration: 'The time to wait, such as `12.5s`.',
  'epoch-seconds': 'When to send the request again, in seconds since 1970.',
  'date-time': 'When to send the request again (RFC 3339).',
};

const WAIT_TYPES: Record<WaitModel['unit'], HeaderJson['schema']['type']> = {
  seconds: 'number',
  milliseconds: 'number',
  duration: 'string',
  'epoch-seconds': 'number',
  'date-time': 'string',
};

function inHeaders<T extends LocatorModel>(
  locators: readonly T[],
  describe: (locator: T) => HeaderModel,
): [name: string, header: HeaderModel][] {
  return locators.flatMap((locator) => (isInBody(locator) ? [] : [[locator.header, describe(locator)]]));
}

/** A header with a text, one of some values if these are known. */
function text(
  description: string,
  required: boolean,
  values: readonly (string | number | boolean)[] = [],
): HeaderModel {
  const known = values.map(String);
  if (known.length === 0) return { required, description, schema: { type: 'string' } };
  return { required, description, schema: { type: 'string', enum: known }, example: known[0] as string };
}

function isWhole({ after, before }: LocatorModel): boolean {
  return after === undefined && before === undefined;
}
