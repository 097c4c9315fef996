import { pointerTo } from '../../model/json.js';
import type { ContractModel, EnvelopeModel, FormModel, MatchByModel } from '../../model/model.js';
import { guardKey } from '../guards/guard-key.js';
import { conditionValue, locatorValue, pointerValue, waitValue } from './locators.js';
import { GuardOf, Lines, Pattern, type TableValue } from './table-value.js';

/** The table of a contract: what `inspect` knows about its sender. */
export function contractTable({ id, json, requestId, errors, envelopes }: ContractModel): Lines {
  const advice = errors.map(({ id, json: { category, retry } }) => {
    const { when, retryable, remedy, backoff } = retry;
    return [id, { category, when, retryable, remedy, backoff }] as const;
  });
  return new Lines({
    id,
    kind: json.kind,
    revisions: json.revisions ?? null,
    ...senderFacts(json, requestId),
    errors: new Lines(Object.fromEntries(advice)),
    envelopes: new Lines(envelopes.map(envelopeValue)),
  });
}

/** The members of a table that most contracts do without. */
function senderFacts(
  { hosts, identifyingHeaders, alsoSends, retryOverride }: ContractModel['json'],
  requestId: ContractModel['requestId'],
): { [name: string]: TableValue } {
  return {
    hosts,
    identifyingHeaders: identifyingHeaders?.map(({ name, pattern }) => ({
      name: name.toLowerCase(),
      pattern: pattern === undefined ? undefined : new Pattern(pattern),
    })),
    alsoSends,
    requestId: requestId.length > 0 ? requestId.map(locatorValue) : undefined,
    retryOverride: retryOverride && { ...retryOverride, header: retryOverride.header.toLowerCase() },
  };
}

function envelopeValue(envelope: EnvelopeModel): Lines {
  const { json, schema, code, message, waits, statusMirror, forms } = envelope;
  return new Lines({
    shape: json.shape,
    surfaces: json.surfaces,
    guard: new GuardOf(schema),
    guardKey: guardKey(schema.flat),
    mediaType: json.mediaType ?? null,
    identifies: json.identifies ? true : undefined,
    code: code.map(locatorValue),
    message: message.map(locatorValue),
    waits: waits.map(waitValue),
    statusMirror: statusMirror ? pointerValue(pointerTo('', ...statusMirror), statusMirror) : null,
    forms: new Lines(forms.map(formValue)),
  });
}

function formValue(form: FormModel): TableValue {
  const { error, surfaces, matchBy, revisions, schema, boundStatus, requiredHeaders } = form;
  return {
    error: error.id,
    surfaces,
    matchBy: matchByValue(matchBy),
    revisions,
    guard: new GuardOf(schema),
    guardKey: guardKey(schema.flat),
    status: boundStatus,
    headers: requiredHeaders.map(({ name, onStatus }) => ({ name, onStatus })),
  };
}

function matchByValue({ codes, text, pattern, status, conditions }: MatchByModel): TableValue {
  return {
    codes: codes.length > 0 ? codes : undefined,
    text,
    pattern: pattern === undefined ? undefined : new Pattern(pattern),
    status: status ? true : undefined,
    conditions: conditions.length > 0 ? conditions.map(conditionValue) : undefined,
  };
}
