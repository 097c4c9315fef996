import type { Envelope, Guard, WireForm } from '../../../generated/contract-table.js';
import type { Violation } from '../../inspection.js';
import type { FormView } from '../contracts/scoped-contract.js';
import type { ReadResponse } from '../decode/decoded-response.js';
import { hasHeader } from '../http/headers.js';

/** How a response breaks a wire form: one finding in the body at most, then each header, then the status. */
export function breaches({ form, envelope: { envelope } }: FormView, response: ReadResponse): Violation[] {
  const found: Violation[] = [];
  const inBody = bodyBreach(form.guard, envelope, response);
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
export function bodyBreach(
  guard: Guard<unknown>,
  { mirrorsStatus }: Envelope,
  { body, status }: ReadResponse,
): Violation | undefined {
  if (!guard(body)) return guardViolation(guard);
  const mirrored = mirrorsStatus?.member(body);
  if (mirrorsStatus === null || status === null || mirrored === undefined || mirrored === status) return undefined;
  return { in: 'body', path: mirrorsStatus.pointer, rule: 'mirror', message: 'must equal the HTTP status' };
}

/** Whether the HTTP status is one the form is bound to. Nothing is told where there is no status. */
export function statusHolds(form: WireForm, status: number | null): boolean {
  return form.status === null || status === null || form.status.includes(status);
}

/** What the guard told last. */
function guardViolation({ errors }: Guard<unknown>): Violation {
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
