/** An editor suggests documented codes; an envelope allows others. tsc checks this file; nothing runs it. */
import type {
  AiWorkflowErrorEnvelope,
  AiWorkflowErrorText,
  AiWorkflowJsonRpcErrorCode,
  AiWorkflowJsonRpcErrorEnvelope,
  CodensError,
  CodensErrorCode,
  CodensErrorEnvelope,
  F2dErrorEnvelope,
  F2dErrorText,
  F2dJsonRpcErrorCode,
  F2dJsonRpcErrorEnvelope,
  JobkoErrorCode,
  JobkoErrorEnvelope,
  JobkoJsonRpcErrorCode,
  JobkoJsonRpcErrorEnvelope,
  JsonRpcErrorCode,
  JsonRpcErrorEnvelope,
  RocketpunchError,
  RocketpunchErrorCode,
  RocketpunchErrorEnvelope,
} from '../../generated/types.js';
import type { Assignable, Equal, Expect, Known } from './assert.js';

/** The suggestions for an envelope's code are the codes that the contract documents. */
export type Suggested = [
  Expect<Equal<Known<CodensErrorEnvelope['error_code']>, CodensErrorCode>>,
  Expect<Equal<Known<RocketpunchErrorEnvelope['code']>, RocketpunchErrorCode>>,
  Expect<Equal<Known<JobkoErrorEnvelope['detail']['code']>, JobkoErrorCode>>,
  Expect<Equal<Known<JobkoJsonRpcErrorEnvelope['error']['code']>, JobkoJsonRpcErrorCode>>,
  Expect<Equal<Known<AiWorkflowErrorEnvelope['error']>, AiWorkflowErrorText>>,
  Expect<Equal<Known<AiWorkflowJsonRpcErrorEnvelope['error']['code']>, AiWorkflowJsonRpcErrorCode>>,
  Expect<Equal<Known<F2dErrorEnvelope['error']>, F2dErrorText>>,
  Expect<Equal<Known<F2dJsonRpcErrorEnvelope['error']['code']>, F2dJsonRpcErrorCode>>,
  Expect<Equal<Known<JsonRpcErrorEnvelope['error']['code']>, JsonRpcErrorCode>>,
];

/** The type of the codes is that of the documented bodies. */
export type Consts = [
  Expect<Equal<CodensErrorCode, CodensError['error_code']>>,
  Expect<Equal<RocketpunchErrorCode, RocketpunchError['code']>>,
];

/** A documented body is assignable to its envelope, and not the other way round. */
export type Narrower = [
  Assignable<CodensError, CodensErrorEnvelope>,
  Assignable<RocketpunchError, RocketpunchErrorEnvelope>,
  // @ts-expect-error: an envelope allows undocumented codes.
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

export const unknownNumber: JobkoJsonRpcErrorEnvelope = { jsonrpc: '2.0', error: { code: -1, message: '' } };
export const unknownText: F2dErrorEnvelope = { error: 'Something new' };
