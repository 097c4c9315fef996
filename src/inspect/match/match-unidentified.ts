import { isObject } from '../../shared/json-object.js';
import type { ContractIndex } from '../contracts/contract-index.js';
import type { IndexedForm, ScopedContract } from '../contracts/scoped-contract.js';
import type { DecodedResponse } from '../decode/decoded-response.js';
import { isOauthErrorBody } from '../decode/error-shape.js';
import { mediaTypeOf } from '../http/headers.js';
import { matchByCodeOrText, matchForm } from './find-form.js';
import {
  ambiguous,
  type MatchResult,
  matched,
  NONE,
  unlisted,
  unrecognized,
  withCandidates,
  withListings,
} from './match-result.js';
import { isValid, satisfies, schemaViolation } from './violations.js';

/** Reads a response whose sender is not identified (R6): the first of these that applies. */
export function matchUnidentified(index: ContractIndex, response: DecodedResponse): MatchResult {
  const found = findForms(index, response);
  return (
    asImplementation(found, response) ??
    asJsonRpcError(index, response) ??
    asMcpResult(index, found, response) ??
    asProblemDetails(index, response) ??
    asOauthError(index, response) ??
    asCandidates(found, response) ??
    unrecognized(index.candidateEnvelopes.satisfiedBy(response.body))
  );
}

/** The forms of vendors, dialects and implementations that a response matches. */
interface FoundForms {
  byCode: readonly IndexedForm[];
  byText: readonly IndexedForm[];
}

function findForms({ forms }: ContractIndex, response: DecodedResponse): FoundForms {
  return { byCode: forms.matchedByCode(response), byText: forms.matchedByText(response) };
}

/**
 * Whether a valid form lists the very status of a response. Below 400 this makes a response of a sender that is not
 * identified an error (R4).
 */
export function matchesListedStatus(index: ContractIndex, response: DecodedResponse): boolean {
  const { status } = response;
  if (status === null) return false;
  const found = findForms(index, response);
  return [...candidatesAmong(found, response), ...implementationsAmong(found, response)].some(
    ({ form }) => form.status?.includes(status) === true,
  );
}

/** The default errors of a library, by its own text: any server that uses the library may send them. */
function asImplementation(found: FoundForms, response: DecodedResponse): MatchResult | undefined {
  const forms = implementationsAmong(found, response);
  const [first] = forms;
  if (!first) return undefined;
  const { contract } = first.envelope;
  if (forms.some(({ envelope }) => envelope.contract !== contract)) return ambiguous(forms);
  return withCandidates(matched(first, NONE), vendorsWithText(found));
}

/**
 * The valid forms of implementations that match by text, or by a code together with another condition. Below 400 a plain
 * body is an error of theirs only with a status that the form lists: that another contract takes the body for an error of
 * its own proves nothing about theirs.
 */
function implementationsAmong({ byCode, byText }: FoundForms, response: DecodedResponse): readonly IndexedForm[] {
  const forms = [...byCode.filter((form) => hasFurtherCondition(form)), ...byText].filter((form) =>
    isOfImplementation(form),
  );
  if (forms.length === 0) return NONE;
  const { status, shape, isErrorEvent } = response;
  const needsStatus = status !== null && status < 400 && (shape === 'body' || shape === 'text') && !isErrorEvent;
  return forms.filter(
    (form) => isValid(form, response) && (!needsStatus || form.form.status?.includes(status) === true),
  );
}

function isOfImplementation({ envelope }: IndexedForm): boolean {
  return envelope.contract.kind === 'implementation';
}

/** Many servers send the same bare codes. */
function hasFurtherCondition({ form: { matchBy } }: IndexedForm): boolean {
  const { text, pattern, status, conditions } = matchBy;
  return text !== undefined || pattern !== undefined || status === true || conditions !== undefined;
}

/** The vendors' forms whose text the response has. */
function vendorsWithText({ byCode, byText }: FoundForms): IndexedForm[] {
  const withText = byCode.filter(
    ({ form: { matchBy } }) => matchBy.text !== undefined || matchBy.pattern !== undefined,
  );
  return [...withText, ...byText].filter(({ envelope }) => envelope.contract.kind === 'vendor');
}

/** JSON-RPC answers for its errors; MCP for the codes that the revision lists which the caller named. */
function asJsonRpcError(index: ContractIndex, response: DecodedResponse): MatchResult | undefined {
  const { jsonRpc, mcp, hasMcpRevision, jsonRpcCodes } = index;
  if (response.shape !== 'json-rpc-error') return undefined;
  const ofRevision = mcp && hasMcpRevision ? matchByCodeOrText(mcp.alone, response) : undefined;
  if (ofRevision || !jsonRpc || jsonRpc.envelopesFor[response.shape].length === 0) return ofRevision;
  const found = byContract(jsonRpc, response);
  if (found.verdict !== 'undocumented') return found;
  const code = (response.body as { error: { code: string | number } }).error.code;
  return withListings(found, jsonRpcCodes.get(code) ?? NONE);
}

/** A tool result, or a failed task, is MCP's; the vendors whose text it has are candidates. */
function asMcpResult({ mcp }: ContractIndex, found: FoundForms, response: DecodedResponse): MatchResult | undefined {
  if (!mcp || (response.shape !== 'tool-result' && response.shape !== 'task-result')) return undefined;
  if (mcp.envelopesFor[response.shape].length === 0) return undefined;
  return withCandidates(byContract(mcp, response), vendorsWithText(found));
}

/** Problem details by their media type (RFC 9457). */
function asProblemDetails({ problemDetails }: ContractIndex, response: DecodedResponse): MatchResult | undefined {
  const type = mediaTypeOf(response.headers);
  const envelope = problemDetails?.envelopes.find(({ envelope }) => envelope.mediaType === type);
  if (!envelope || type === undefined) return undefined;
  const violation = schemaViolation(envelope.envelope.guard, response);
  return unlisted(envelope, violation ? [violation] : NONE);
}

/** An OAuth error by its code; without a listed one by `error` with `error_description` (RFC 6749 section 5.2). */
function asOauthError({ oauth }: ContractIndex, response: DecodedResponse): MatchResult | undefined {
  const { body, shape, status } = response;
  if (!oauth || shape !== 'body' || !isObject(body)) return undefined;
  // Below 400 a code alone is not an error of OAuth, though a vendor may list it as one of its own.
  if (status !== null && status < 400 && !isOauthErrorBody(body)) return undefined;
  const listed = matchByCodeOrText(oauth.alone, response);
  if (listed) return listed;
  const hasBoth = typeof body.error === 'string' && typeof body.error_description === 'string';
  return hasBoth ? byContract(oauth, response) : undefined;
}

/** The vendors and dialects whose forms match by code or by whole text. A body alone proves none of them, not even one. */
function asCandidates(found: FoundForms, response: DecodedResponse): MatchResult | undefined {
  const valid = candidatesAmong(found, response);
  return valid.length > 0 ? ambiguous(valid) : undefined;
}

function candidatesAmong({ byCode, byText }: FoundForms, response: DecodedResponse): IndexedForm[] {
  const forms = byText.length === 0 ? byCode : [...byCode, ...byText];
  return forms.filter((form) => !isOfImplementation(form) && isValid(form, response));
}

/** Reads a response by a standard's contract alone. */
function byContract(contract: ScopedContract, response: DecodedResponse): MatchResult {
  const found = matchForm(contract.alone, response);
  if (found) return found;
  const envelopes = contract.envelopesFor[response.shape];
  const valid = envelopes.find(({ envelope }) => satisfies(envelope.guard, response));
  if (valid) return unlisted(valid);
  const first = envelopes[0];
  if (!first) return unrecognized([]);
  const violation = schemaViolation(first.envelope.guard, response);
  return unlisted(first, violation ? [violation] : NONE);
}
