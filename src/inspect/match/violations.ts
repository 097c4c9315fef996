import type { Envelope, Form, Guard } from '../../../generated/contract-table.js';
import type { Violation } from '../../inspection.js';
import { pointerTo } from '../../shared/json-pointer.js';
import type { IndexedForm } from '../contracts/scoped-contract.js';
import type { DecodedResponse } from '../decode/decoded-response.js';
import { hasReadableRetryAfter } from '../http/retry-after.js';
import { issueOf } from './guard-issue.js';

/** Whether a response satisfies the schema, the statuses, the required headers and the status mirror of a form. */
export function isValid(form: IndexedForm, response: DecodedResponse): boolean {
  return (
    hasListedStatus(form.form, response.status) &&
    satisfies(form.form.guard, response) &&
    mirrorsStatus(form.envelope.envelope, response) &&
    (form.form.headers.length === 0 || headerViolations(form.form, response).length === 0)
  );
}

/** Each way in which a response breaks a form: at most one of the body, then each header, then the status. */
export function violationsOf({ form, envelope }: IndexedForm, response: DecodedResponse): Violation[] {
  const inBody = schemaViolation(form.guard, response) ?? mirrorViolation(envelope.envelope, response);
  const found = inBody ? [inBody] : [];
  for (const violation of headerViolations(form, response)) found.push(violation);
  if (!hasListedStatus(form, response.status)) {
    found.push({ in: 'status', path: '', rule: 'enum', message: `must be ${form.status?.join(' or ')}` });
  }
  return found;
}

function headerViolations({ headers: required }: Form, { status, headers }: DecodedResponse): Violation[] {
  const found: Violation[] = [];
  if (!headers) return found;
  for (const { name, onStatus } of required) {
    if (onStatus && (status === null || !onStatus.includes(status))) continue;
    if (headers.values(name) === undefined) {
      found.push({ in: 'header', path: name, rule: 'required', message: `must have the header ${name}` });
    } else if (name === 'retry-after' && !hasReadableRetryAfter(headers)) {
      found.push({ in: 'header', path: name, rule: 'format', message: 'must be seconds or an HTTP-date' });
    }
  }
  return found;
}

/** A form without statuses may have any; without a status, none is required. */
function hasListedStatus({ status: listed }: Form, status: number | null): boolean {
  return listed === null || status === null || listed.includes(status);
}

/** Whether a body satisfies a schema. A body with a list of errors is validated once for all its items. */
export function satisfies(guard: Guard<unknown>, response: DecodedResponse): boolean {
  return response.item === undefined ? guard(response.body) : schemaViolation(guard, response) === undefined;
}

/** The first way in which a body breaks a schema. */
export function schemaViolation(guard: Guard<unknown>, response: DecodedResponse): Violation | undefined {
  const { body, item } = response;
  if (item === undefined) return guard(body) ? undefined : lastViolation(guard);
  response.itemCache ??= new Map();
  if (!response.itemCache.has(guard)) response.itemCache.set(guard, guard(body) ? undefined : lastViolation(guard));
  return response.itemCache.get(guard) as Violation | undefined;
}

/** Whether the member that repeats the HTTP status, as an integer or as text, agrees with it. */
function mirrorsStatus({ statusMirror }: Envelope, { body, status }: DecodedResponse): boolean {
  if (statusMirror === null || status === null) return true;
  const mirrored = statusMirror.accessor(body) ?? undefined;
  return mirrored === undefined || mirrored === status || mirrored === String(status);
}

function mirrorViolation(envelope: Envelope, response: DecodedResponse): Violation | undefined {
  if (mirrorsStatus(envelope, response)) return undefined;
  return {
    in: 'body',
    path: envelope.statusMirror?.pointer ?? '',
    rule: 'mirror',
    message: 'must equal the HTTP status',
  };
}

/** The reason why the last call of a guard returned false. A missing member has a path of its own. */
function lastViolation(guard: Guard<unknown>): Violation {
  const issue = issueOf(guard);
  if (!issue) return { in: 'body', path: '', rule: 'type', message: 'must have the shape of the error' };
  const { instancePath, keyword, params, message } = issue;
  const missing = params.missingProperty;
  const path = keyword === 'required' && typeof missing === 'string' ? pointerTo(instancePath, missing) : instancePath;
  return { in: 'body', path, rule: keyword, message };
}
