import type { ContractIndex, Sender } from '../contracts/contract-index.js';
import type { DecodedResponse } from '../decode/decoded-response.js';
import { isJsonRpcMessage, isOauthErrorBody } from '../decode/error-shape.js';
import { mediaTypeOf, type ResponseHeaders } from '../http/headers.js';
import { matchByCodeOrText } from './find-form.js';
import { matchesListedStatus } from './match-unidentified.js';
import { satisfies } from './violations.js';

/** Whether a response reports an error (R4). From 400 on the status says so, below it and without one the body has to. */
export function isError(index: ContractIndex, sender: Sender | undefined, response: DecodedResponse): boolean {
  const { status, body } = response;
  if (status !== null && status >= 400) return true;
  const isReported = isErrorByBody(index, sender, response);
  // Which item of a list is read is chosen with the form.
  response.item = undefined;
  // A caller that gives a bare body has caught an error.
  return isReported || (status === null && !isJsonRpcMessage(body));
}

/** Whether the body of a response reports an error, whatever its status. */
export function isErrorByBody(index: ContractIndex, sender: Sender | undefined, response: DecodedResponse): boolean {
  const { shape, isErrorEvent, headers, body } = response;
  if (shape !== 'body' && shape !== 'text') return true;
  if (isErrorEvent || isProblemDetails(index, headers) || isOauthErrorBody(body)) return true;
  return sender ? isErrorOf(sender, response) : matchesListedStatus(index, response);
}

/** Problem details by their media type (RFC 9457 section 3). */
export function isProblemDetails({ problemDetails }: ContractIndex, headers: ResponseHeaders | undefined): boolean {
  const type = mediaTypeOf(headers);
  if (type === undefined) return false;
  return problemDetails?.envelopes.some(({ envelope }) => envelope.mediaType === type) ?? type === PROBLEM_JSON;
}

const PROBLEM_JSON = 'application/problem+json';

/** Its envelope is valid, and its code or text matches a form or a form lists the status. */
function isErrorOf({ contracts }: Sender, response: DecodedResponse): boolean {
  const { status, shape } = response;
  return contracts.some(({ envelopesFor, statuses }) => {
    const isEnvelope = envelopesFor[shape].some(({ envelope }) => satisfies(envelope.guard, response));
    if (!isEnvelope) return false;
    return (status !== null && statuses.has(status)) || matchByCodeOrText(contracts, response) !== undefined;
  });
}
