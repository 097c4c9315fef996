import type { Envelope, Form, Guard } from '../../../generated/contract-table.js';
import type { Violation } from '../../inspection.js';
import type { IndexedForm } from '../contracts/scoped-contract.js';
import type { DecodedResponse } from '../decode/decoded-response.js';
import { hasHeader } from '../http/headers.js';

/** How a response breaks a wire form: one finding in the body at most, then each header, then the status. */
export function violationsOf({ form, envelope: { envelope } }: IndexedForm, response: DecodedResponse): Violation[] {
  const found: Violation[] = [];
  const inBody = bodyViolation(form.guard, envelope, response);
  if (inBody) found.push(inBody);
  const { status, headers } = response;
  if (headers && status !== null) {
    for (const { name, onStatus } of form.headers) {
      if ((onStatus && !onStatus.includes(status)) || hasHeader(headers, name)) continue;
      found.push({ in: 'header', path: name, rule: 'required', message: `must have the header ${name}` });
    }
  }
  if (!statusHolds(form, status)) {
    found.push({ in: 'status', path: '', rule: 'enum', message: `must be ${form.status?.join(' or ')}` });
  }
  return found;
}

/** How a body fails a guard or contradicts the status line; undefined where it does neither. */
export function bodyViolation(
  guard: Guard<unknown>,
  { statusMirror }: Envelope,
  { body, status }: DecodedResponse,
): Violation | undefined {
  if (!guard(body)) return schemaViolation(guard);
  const mirrored = statusMirror?.accessor(body);
  if (statusMirror === null || status === null || mirrored === undefined) return undefined;
  if (mirrored === status || mirrored === `${status}`) return undefined;
  return { in: 'body', path: statusMirror.pointer, rule: 'mirror', message: 'must equal the HTTP status' };
}

/** Whether the HTTP status is one the form is bound to. Nothing is told where there is no status. */
export function statusHolds(form: Form, status: number | null): boolean {
  return form.status === null || status === null || form.status.includes(status);
}

/** What the guard told last. */
function schemaViolation({ errors }: Guard<unknown>): Violation {
  const issue = errors?.[0];
  if (!issue) return { in: 'body', path: '', rule: 'type', message: 'must have the shape of the error' };
  const { instancePath, keyword, params, message } = issue;
  const missing = params.missingProperty;
  const path = keyword === 'required' && typeof missing === 'string' ? pointer(instancePath, missing) : instancePath;
  return { in: 'body', path, rule: keyword, message };
}

/** Appends a member's name to a JSON Pointer (RFC 6901 section 3). */
function pointer(base: string, key: string): string {
  return `${base}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
