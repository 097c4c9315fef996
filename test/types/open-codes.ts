/** Documented codes are offered, others are allowed where a sender may send others. Nothing here runs: tsc reads it. */
import type {
  AiWorkflowErrorEnvelope,
  AiWorkflowErrorText,
  AiWorkflowRpcErrorCode,
  AiWorkflowRpcErrorEnvelope,
  CodensError,
  CodensErrorCode,
  CodensErrorEnvelope,
  F2dErrorEnvelope,
  F2dErrorText,
  F2dRpcErrorCode,
  F2dRpcErrorEnvelope,
  JobkoErrorCode,
  JobkoErrorEnvelope,
  JobkoRpcErrorCode,
  JobkoRpcErrorEnvelope,
  JsonRpcRpcErrorCode,
  JsonRpcRpcErrorEnvelope,
  RocketpunchError,
  RocketpunchErrorCode,
  RocketpunchErrorEnvelope,
} from '../../generated/types.js';
import type { Assignable, Holds, Identical, Known } from './assert.js';

/** What an envelope's member offers is what the contract documents, no more and no less. */
export type Offered = [
  Holds<Identical<Known<CodensErrorEnvelope['error_code']>, CodensErrorCode>>,
  Holds<Identical<Known<RocketpunchErrorEnvelope['code']>, RocketpunchErrorCode>>,
  Holds<Identical<Known<JobkoErrorEnvelope['detail']['code']>, JobkoErrorCode>>,
  Holds<Identical<Known<JobkoRpcErrorEnvelope['error']['code']>, JobkoRpcErrorCode>>,
  Holds<Identical<Known<AiWorkflowErrorEnvelope['error']>, AiWorkflowErrorText>>,
  Holds<Identical<Known<AiWorkflowRpcErrorEnvelope['error']['code']>, AiWorkflowRpcErrorCode>>,
  Holds<Identical<Known<F2dErrorEnvelope['error']>, F2dErrorText>>,
  Holds<Identical<Known<F2dRpcErrorEnvelope['error']['code']>, F2dRpcErrorCode>>,
  Holds<Identical<Known<JsonRpcRpcErrorEnvelope['error']['code']>, JsonRpcRpcErrorCode>>,
];

/** The codes by name are the consts of the documented bodies. */
export type Consts = [
  Holds<Identical<CodensErrorCode, CodensError['error_code']>>,
  Holds<Identical<RocketpunchErrorCode, RocketpunchError['code']>>,
];

/** A documented body is one of the envelope's, never the other way round. */
export type Narrower = [
  Assignable<CodensError, CodensErrorEnvelope>,
  Assignable<RocketpunchError, RocketpunchErrorEnvelope>,
  // @ts-expect-error: an envelope may hold a code that is not documented.
  Assignable<CodensErrorEnvelope, CodensError>,
  // @ts-expect-error
  Assignable<RocketpunchErrorEnvelope, RocketpunchError>,
];

export const unknownCode: CodensErrorEnvelope = {
  detail: { field: 'name' },
  error_code: 'SOMETHING_NEW',
  category: 'permanent',
  suggested_action: 'something_new',
};
// @ts-expect-error: the documented union is closed.
export const undocumented: CodensError = { ...unknownCode, error_code: 'SOMETHING_NEW' };

export const unknownNumber: JobkoRpcErrorEnvelope = { jsonrpc: '2.0', error: { code: -1, message: '' } };
export const unknownText: F2dErrorEnvelope = { error: 'Something new' };
