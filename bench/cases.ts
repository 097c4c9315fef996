import { isAiWorkflowRateLimitedError } from '../generated/contracts/ai-workflow.js';
import { isCodensErrorEnvelope, isCodensRateLimitedError } from '../generated/contracts/codens.js';
import { isF2dRateLimitedError } from '../generated/contracts/f2d.js';
import { isJobkoInsufficientCreditsError, isJobkoInsufficientCreditsRpcError } from '../generated/contracts/jobko.js';
import { isRocketpunchNotFoundError } from '../generated/contracts/rocketpunch.js';
import * as hand from './peers/hand.js';
import * as zod from './peers/zod.js';

export type Check = (body: unknown) => boolean;

/** One body that is measured: who judges it, and what is judged. */
export interface Case {
  name: string;
  vendor: string;
  /** The source, below `schemas/`. */
  schema: string;
  status: number;
  guard: Check;
  hand: Check;
  zod: Check;
  /** Valid bodies of different shapes; the bodies of a pool take turns. */
  valid: ((turn: number) => object)[];
  /** What makes a body invalid: a member gets another value, or goes where the value is undefined. */
  breaks: [path: string[], value: unknown][];
}

export const CASES: Case[] = [
  {
    name: 'Jobko insufficient credits',
    vendor: 'jobko',
    schema: 'jobko/insufficient-credits-error.schema.json',
    status: 402,
    guard: isJobkoInsufficientCreditsError,
    hand: hand.isJobkoInsufficientCredits,
    zod: zod.isJobkoInsufficientCredits,
    valid: [(turn) => ({ detail: { code: 'INSUFFICIENT_CREDITS', message: `Operation ${turn}`, ...credits(turn) } })],
    breaks: [
      [['detail', 'code'], 'SOMETHING_ELSE'],
      [['detail', 'available_credits'], undefined],
      [['detail', 'required_credits'], '2'],
      [['detail'], 'Insufficient credits'],
    ],
  },
  {
    name: 'f2d rate limited',
    vendor: 'f2d',
    schema: 'f2d/rate-limited-error.schema.json',
    status: 429,
    guard: isF2dRateLimitedError,
    hand: hand.isF2dRateLimited,
    zod: zod.isF2dRateLimited,
    valid: [(turn) => ({ error: 'Rate limit exceeded', retry_after: turn / 4 })],
    breaks: [
      [['error'], 'q is required'],
      [['retry_after'], undefined],
      [['retry_after'], -1],
      [['error'], { code: 429 }],
    ],
  },
  {
    name: 'AI Workflow rate limited',
    vendor: 'ai-workflow',
    schema: 'ai-workflow/rate-limited-error.schema.json',
    status: 429,
    guard: isAiWorkflowRateLimitedError,
    hand: hand.isAiWorkflowRateLimited,
    zod: zod.isAiWorkflowRateLimited,
    valid: [(turn) => ({ error: 'rate limit exceeded', limit_per_minute: 120, retry_after_seconds: turn % 60 })],
    breaks: [
      [['error'], 'invalid type'],
      [['limit_per_minute'], undefined],
      [['retry_after_seconds'], 1.5],
      [['limit_per_minute'], '120'],
    ],
  },
  {
    name: 'Codens rate limited',
    vendor: 'codens',
    schema: 'codens/rate-limited-error.schema.json',
    status: 429,
    guard: isCodensRateLimitedError,
    hand: hand.isCodensRateLimited,
    zod: zod.isCodensRateLimited,
    valid: [
      (turn) => codens('RATE_LIMITED', turn, { retry_after_seconds: turn, suggested_action: 'exponential_backoff' }),
      (turn) => codens('RATE_LIMITED', turn, { retry_after_seconds: turn }),
    ],
    breaks: [
      [['error_code'], 'INTERNAL_ERROR'],
      [['retry_after_seconds'], null],
      [['category'], 'temporary'],
      [['detail'], undefined],
    ],
  },
  {
    name: 'Codens envelope',
    vendor: 'codens',
    schema: 'codens/error-envelope.schema.json',
    status: 404,
    guard: isCodensErrorEnvelope,
    hand: hand.isCodensEnvelope,
    zod: zod.isCodensEnvelope,
    valid: [
      (turn) => codens('RESOURCE_NOT_FOUND', turn, { suggested_action: 'check_identifier' }),
      (turn) => codens('RESOURCE_NOT_FOUND', turn, {}),
    ],
    breaks: [
      [['error_code'], 404],
      [['category'], undefined],
      [['suggested_action'], ['check_identifier']],
      [['retry_after_seconds'], '12'],
    ],
  },
  {
    name: 'Rocketpunch not found',
    vendor: 'rocketpunch',
    schema: 'rocketpunch/not-found-error.schema.json',
    status: 404,
    guard: isRocketpunchNotFoundError,
    hand: hand.isRocketpunchNotFound,
    zod: zod.isRocketpunchNotFound,
    valid: [(turn) => ({ code: 'NOT_FOUND', message: `No resource ${turn}`, status: 404 })],
    breaks: [
      [['code'], 'FORBIDDEN'],
      [['status'], 403],
      [['message'], undefined],
      [['status'], '404'],
    ],
  },
  {
    name: 'Jobko insufficient credits, JSON-RPC',
    vendor: 'jobko',
    schema: 'jobko/insufficient-credits-rpc-error.schema.json',
    status: 200,
    guard: isJobkoInsufficientCreditsRpcError,
    hand: hand.isJobkoInsufficientCreditsRpc,
    zod: zod.isJobkoInsufficientCreditsRpc,
    valid: [
      (turn) => ({
        jsonrpc: '2.0',
        id: turn,
        error: { code: -32003, message: 'Insufficient credits', data: credits(turn) },
      }),
    ],
    breaks: [
      [['error', 'code'], '-32003'],
      [['error', 'data'], undefined],
      [['jsonrpc'], '1.0'],
      [['error', 'data', 'available_credits'], null],
    ],
  },
];

function credits(turn: number) {
  return { required_credits: turn + 2, available_credits: turn };
}

function codens(error_code: string, turn: number, more: object) {
  return { detail: `Request ${turn}`, error_code, category: 'transient', ...more };
}
