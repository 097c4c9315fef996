import type { Category } from '../../../generated/contract-table.js';
import type { Retry } from '../../inspection.js';
import { codeInText } from '../../shared/code-in-text.js';
import type { ContractIndex } from '../contracts/contract-index.js';
import type { Meaning } from '../contracts/meaning.js';
import { PROBLEM_DETAILS } from '../contracts/standards.js';
import type { DecodedResponse } from '../decode/decoded-response.js';
import { firstText } from '../decode/error-shape.js';
import { type Challenge, challengeError } from '../http/challenges.js';
import type { MatchResult } from '../match/match-result.js';
import { AFTER_DELAY, CHALLENGED, mayHelpToWait, meaningOfStatus, outranksJsonRpcCode } from './status-defaults.js';

/** Whether the matched error says itself what it means: then no wait changes the advice. */
export function isDocumentedMeaning(result: MatchResult | undefined): boolean {
  return result?.form !== undefined && !result.form.isGeneric;
}

/** The meaning of an error (R7): the first source that applies. */
export function meaningOf(
  index: ContractIndex,
  result: MatchResult | undefined,
  response: DecodedResponse,
  facts: { challenges(): readonly Challenge[] },
): Meaning {
  const form = result?.form;
  if (form && !form.isGeneric) return form.meaning;
  const { status, shape } = response;
  if (shape === 'json-rpc-error' && outranksJsonRpcCode(status)) {
    const challenge = status === 401 || status === 403 ? challengeMeaning(index, facts.challenges()) : undefined;
    return challenge ?? statusMeaning(response);
  }
  const inText = shape === 'tool-result' ? codeMeaning(index, firstText(response.body)) : undefined;
  const generic = inText ?? form?.meaning;
  if (generic) return generic;
  const { category, retry } = agreedMeaning(result);
  if (category && retry) return { category, retry };
  const other = challengeMeaning(index, facts.challenges()) ?? statusMeaning(response, result);
  return { category: category ?? other.category, retry: retry ?? other.retry };
}

/** The meaning of a response with a wait (R7): it helps to wait, unless something else has to happen first. */
export function withWait({ category, retry }: Meaning, status: number | null): Meaning {
  if (!mayHelpToWait(status)) return { category, retry };
  const isWait = retry.when === 'after-delay' && retry.retryable && retry.remedy === 'wait';
  return { category: status === 403 ? 'rate-limited' : category, retry: isWait ? retry : AFTER_DELAY };
}

/** The meaning that OAuth lists for the first `error` of a challenge that it lists (R8). */
function challengeMeaning({ oauth }: ContractIndex, challenges: readonly Challenge[]): Meaning | undefined {
  if (!oauth || challenges.length === 0) return undefined;
  const error = challengeError(challenges, (code) => oauth.codes.has(code));
  if (error === undefined) return undefined;
  return oauth.envelopes.flatMap(({ byCode }) => byCode.get(error) ?? [])[0]?.meaning;
}

/** The meaning of the standard code in the text of a tool result. */
function codeMeaning({ jsonRpc }: ContractIndex, text: string | undefined): Meaning | undefined {
  const code = text === undefined ? undefined : codeInText(text);
  if (code === undefined) return undefined;
  return jsonRpc?.envelopes.flatMap(({ byCode }) => byCode.get(code) ?? [])[0]?.meaning;
}

/** The category and the advice that all candidates have. */
function agreedMeaning(result: MatchResult | undefined): { category?: Category; retry?: Retry } {
  const [first, ...others] = result?.candidateForms ?? [];
  if (!first) return {};
  const { category, retry } = first.meaning;
  if (others.length === 0) return { category, retry };
  const sameCategory = others.every((other) => other.meaning.category === category);
  const sameAdvice = others.every(({ meaning: { retry: other } }) => {
    return other.when === retry.when && other.retryable === retry.retryable && other.remedy === retry.remedy;
  });
  const sameBackoff = others.every((other) => other.meaning.retry.backoff === retry.backoff);
  return {
    ...(sameCategory && { category }),
    ...(sameAdvice && { retry: sameBackoff ? retry : Object.freeze({ ...retry, backoff: null }) }),
  };
}

/** The meaning of the status; below 400 of the status that problem details repeat. */
function statusMeaning({ status, headers, body }: DecodedResponse, result?: MatchResult): Meaning {
  const isBelow400 = status === null || status < 400;
  const meaning = meaningOfStatus(isBelow400 ? (mirroredStatus(result, body) ?? status) : status);
  if (meaning.retry.remedy !== 'authenticate' || !headers) return meaning;
  const hasChallenge =
    headers.values('www-authenticate') !== undefined || headers.values('proxy-authenticate') !== undefined;
  return hasChallenge ? CHALLENGED : meaning;
}

/** The status that problem details repeat, as an integer or its decimal text, if it is that of an error. */
function mirroredStatus(result: MatchResult | undefined, body: unknown): number | undefined {
  const { contract, envelope } = result?.envelope ?? {};
  if (contract?.id !== PROBLEM_DETAILS) return undefined;
  const mirrored = envelope?.statusMirror?.accessor(body);
  const status = typeof mirrored === 'string' && /^\d{3}$/.test(mirrored) ? Number(mirrored) : mirrored;
  return typeof status === 'number' && status >= 400 ? status : undefined;
}
