import type { Category } from '../../../generated/contract-table.js';
import type { Retry } from '../../inspection.js';
import { codeInText } from '../../shared/code-in-text.js';
import type { Advice } from '../contracts/advice.js';
import type { ContractIndex } from '../contracts/contract-index.js';
import { PROBLEM_DETAILS } from '../contracts/standards.js';
import type { DecodedResponse } from '../decode/decoded-response.js';
import { firstText } from '../decode/error-shape.js';
import { type Challenge, challengeError } from '../http/challenges.js';
import type { MatchResult } from '../match/match-result.js';
import { AFTER_DELAY, adviceOfStatus, CHALLENGED, mayHelpToWait, outranksJsonRpcCode } from './status-defaults.js';

/** Whether the matched error says itself what it means: then no wait changes the advice. */
export function isDocumentedAdvice(result: MatchResult | undefined): boolean {
  return result?.form !== undefined && !result.form.isGeneric;
}

/** The advice of an error (R7): the first source that applies. */
export function adviceOf(
  index: ContractIndex,
  result: MatchResult | undefined,
  response: DecodedResponse,
  facts: { challenges(): readonly Challenge[] },
): Advice {
  const form = result?.form;
  if (form && !form.isGeneric) return form.advice;
  const { status, shape } = response;
  if (shape === 'json-rpc-error' && outranksJsonRpcCode(status)) {
    const challenge = status === 401 || status === 403 ? challengeAdvice(index, facts.challenges()) : undefined;
    return challenge ?? statusAdvice(response);
  }
  const inText = shape === 'tool-result' ? codeAdvice(index, firstText(response.body)) : undefined;
  const generic = inText ?? form?.advice;
  if (generic) return generic;
  const { category, retry } = agreedAdvice(result);
  if (category && retry) return { category, retry };
  const other = challengeAdvice(index, facts.challenges()) ?? statusAdvice(response, result);
  return { category: category ?? other.category, retry: retry ?? other.retry };
}

/** The advice of a response with a wait (R7): it helps to wait, unless something else has to happen first. */
export function withWait({ category, retry }: Advice, status: number | null): Advice {
  if (!mayHelpToWait(status)) return { category, retry };
  const isWait = retry.when === 'after-delay' && retry.retryable && retry.remedy === 'wait';
  return { category: status === 403 ? 'rate-limited' : category, retry: isWait ? retry : AFTER_DELAY };
}

/** The advice that OAuth lists for the first `error` of a challenge that it lists (R8). */
function challengeAdvice({ oauth }: ContractIndex, challenges: readonly Challenge[]): Advice | undefined {
  if (!oauth || challenges.length === 0) return undefined;
  const error = challengeError(challenges, (code) => oauth.codes.has(code));
  if (error === undefined) return undefined;
  return oauth.envelopes.flatMap(({ byCode }) => byCode.get(error) ?? [])[0]?.advice;
}

/** The advice of the standard code in the text of a tool result. */
function codeAdvice({ jsonRpc }: ContractIndex, text: string | undefined): Advice | undefined {
  const code = text === undefined ? undefined : codeInText(text);
  if (code === undefined) return undefined;
  return jsonRpc?.envelopes.flatMap(({ byCode }) => byCode.get(code) ?? [])[0]?.advice;
}

/** The category and the advice that all candidates have. */
function agreedAdvice(result: MatchResult | undefined): { category?: Category; retry?: Retry } {
  const [first, ...others] = result?.candidateForms ?? [];
  if (!first) return {};
  const { category, retry } = first.advice;
  if (others.length === 0) return { category, retry };
  const sameCategory = others.every((other) => other.advice.category === category);
  const sameAdvice = others.every(({ advice: { retry: other } }) => {
    return other.when === retry.when && other.retryable === retry.retryable && other.remedy === retry.remedy;
  });
  const sameBackoff = others.every((other) => other.advice.retry.backoff === retry.backoff);
  return {
    ...(sameCategory && { category }),
    ...(sameAdvice && { retry: sameBackoff ? retry : Object.freeze({ ...retry, backoff: null }) }),
  };
}

/** The advice of the status; below 400 of the status that problem details repeat. */
function statusAdvice({ status, headers, body }: DecodedResponse, result?: MatchResult): Advice {
  const isBelow400 = status === null || status < 400;
  const advice = adviceOfStatus(isBelow400 ? (mirroredStatus(result, body) ?? status) : status);
  if (advice.retry.remedy !== 'authenticate' || !headers) return advice;
  const hasChallenge =
    headers.values('www-authenticate') !== undefined || headers.values('proxy-authenticate') !== undefined;
  return hasChallenge ? CHALLENGED : advice;
}

/** The status that problem details repeat, as an integer or its decimal text, if it is that of an error. */
function mirroredStatus(result: MatchResult | undefined, body: unknown): number | undefined {
  const { contract, envelope } = result?.envelope ?? {};
  if (contract?.id !== PROBLEM_DETAILS) return undefined;
  const mirrored = envelope?.statusMirror?.accessor(body);
  const status = typeof mirrored === 'string' && /^\d{3}$/.test(mirrored) ? Number(mirrored) : mirrored;
  return typeof status === 'number' && status >= 400 ? status : undefined;
}
