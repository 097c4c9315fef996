function fail(failure, path, issue, expected) {
  failure.path = path;
  failure.issue = issue;
  failure.expected = expected;
  return false;
}

function guard(failure, check) {
  const get = () => (failure.issue ? [{ instancePath: failure.path, ...failure.issue(failure.expected) }] : null);
  return Object.defineProperty(check, 'errors', { get });
}

const typeIssue = (type) => ({ keyword: 'type', params: { type }, message: 'must be ' + type });
const constIssue = (allowedValue) => ({ keyword: 'const', params: { allowedValue }, message: 'must be equal to constant' });
const requiredIssue = (missingProperty) => ({ keyword: 'required', params: { missingProperty }, message: "must have required property '" + missingProperty + "'" });
const minimumIssue = (limit) => ({ keyword: 'minimum', params: { comparison: '>=', limit }, message: 'must be >= ' + limit });
const anyOfIssue = () => ({ keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' });

const failure1 = {};
export const isJobkoErrorEnvelope = /* @__PURE__ */ guard(failure1, function isJobkoErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const detail = body.detail;
  if (detail === undefined) return fail(failure1, '', requiredIssue, 'detail');
  if (typeof detail !== 'object' || detail === null || Array.isArray(detail)) return fail(failure1, '/detail', typeIssue, 'object');
  const code = detail.code;
  if (code === undefined) return fail(failure1, '/detail', requiredIssue, 'code');
  if (typeof code !== 'string') return fail(failure1, '/detail/code', typeIssue, 'string');
  const message = detail.message;
  if (message === undefined) return fail(failure1, '/detail', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure1, '/detail/message', typeIssue, 'string');
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isJobkoInsufficientCreditsError = /* @__PURE__ */ guard(failure2, function isJobkoInsufficientCreditsError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const detail = body.detail;
  if (detail === undefined) return fail(failure2, '', requiredIssue, 'detail');
  if (typeof detail !== 'object' || detail === null || Array.isArray(detail)) return fail(failure2, '/detail', typeIssue, 'object');
  const code = detail.code;
  if (code === undefined) return fail(failure2, '/detail', requiredIssue, 'code');
  if (code !== 'INSUFFICIENT_CREDITS') return fail(failure2, '/detail/code', constIssue, 'INSUFFICIENT_CREDITS');
  const message = detail.message;
  if (message === undefined) return fail(failure2, '/detail', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure2, '/detail/message', typeIssue, 'string');
  const requiredCredits = detail.required_credits;
  if (requiredCredits === undefined) return fail(failure2, '/detail', requiredIssue, 'required_credits');
  if (!Number.isFinite(requiredCredits)) return fail(failure2, '/detail/required_credits', typeIssue, 'number');
  if (requiredCredits < 0) return fail(failure2, '/detail/required_credits', minimumIssue, 0);
  const availableCredits = detail.available_credits;
  if (availableCredits === undefined) return fail(failure2, '/detail', requiredIssue, 'available_credits');
  if (!Number.isFinite(availableCredits)) return fail(failure2, '/detail/available_credits', typeIssue, 'number');
  if (availableCredits < 0) return fail(failure2, '/detail/available_credits', minimumIssue, 0);
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isJobkoInsufficientCreditsJsonRpcError = /* @__PURE__ */ guard(failure3, function isJobkoInsufficientCreditsJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure3, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure3, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure3, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure3, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure3, '/error', requiredIssue, 'code');
  if (code !== -32003) return fail(failure3, '/error/code', constIssue, -32003);
  const message = error.message;
  if (message === undefined) return fail(failure3, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure3, '/error/message', typeIssue, 'string');
  const data = error.data;
  if (data === undefined) return fail(failure3, '/error', requiredIssue, 'data');
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return fail(failure3, '/error/data', typeIssue, 'object');
  const requiredCredits = data.required_credits;
  if (requiredCredits === undefined) return fail(failure3, '/error/data', requiredIssue, 'required_credits');
  if (!Number.isFinite(requiredCredits)) return fail(failure3, '/error/data/required_credits', typeIssue, 'number');
  if (requiredCredits < 0) return fail(failure3, '/error/data/required_credits', minimumIssue, 0);
  const availableCredits = data.available_credits;
  if (availableCredits === undefined) return fail(failure3, '/error/data', requiredIssue, 'available_credits');
  if (!Number.isFinite(availableCredits)) return fail(failure3, '/error/data/available_credits', typeIssue, 'number');
  if (availableCredits < 0) return fail(failure3, '/error/data/available_credits', minimumIssue, 0);
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isJobkoInvalidApiKeyJsonRpcError = /* @__PURE__ */ guard(failure4, function isJobkoInvalidApiKeyJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure4, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure4, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure4, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure4, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure4, '/error', requiredIssue, 'code');
  if (code !== -32001) return fail(failure4, '/error/code', constIssue, -32001);
  const message = error.message;
  if (message === undefined) return fail(failure4, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure4, '/error/message', typeIssue, 'string');
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isJobkoInvalidParamsJsonRpcError = /* @__PURE__ */ guard(failure5, function isJobkoInvalidParamsJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure5, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure5, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure5, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure5, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure5, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure5, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure5, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure5, '/error/message', typeIssue, 'string');
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isJobkoInvalidRequestJsonRpcError = /* @__PURE__ */ guard(failure6, function isJobkoInvalidRequestJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure6, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure6, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure6, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure6, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure6, '/error', requiredIssue, 'code');
  if (code !== -32600) return fail(failure6, '/error/code', constIssue, -32600);
  const message = error.message;
  if (message === undefined) return fail(failure6, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure6, '/error/message', typeIssue, 'string');
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isJobkoJsonRpcErrorEnvelope = /* @__PURE__ */ guard(failure7, function isJobkoJsonRpcErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure7, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure7, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure7, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure7, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure7, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure7, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure7, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure7, '/error/message', typeIssue, 'string');
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isJobkoMethodNotFoundJsonRpcError = /* @__PURE__ */ guard(failure8, function isJobkoMethodNotFoundJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure8, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure8, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure8, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure8, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure8, '/error', requiredIssue, 'code');
  if (code !== -32601) return fail(failure8, '/error/code', constIssue, -32601);
  const message = error.message;
  if (message === undefined) return fail(failure8, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure8, '/error/message', typeIssue, 'string');
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isJobkoParseJsonRpcError = /* @__PURE__ */ guard(failure9, function isJobkoParseJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure9, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure9, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure9, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure9, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure9, '/error', requiredIssue, 'code');
  if (code !== -32700) return fail(failure9, '/error/code', constIssue, -32700);
  const message = error.message;
  if (message === undefined) return fail(failure9, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure9, '/error/message', typeIssue, 'string');
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isJobkoRateLimitExceededJsonRpcError = /* @__PURE__ */ guard(failure10, function isJobkoRateLimitExceededJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure10, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure10, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure10, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure10, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure10, '/error', requiredIssue, 'code');
  if (code !== -32002) return fail(failure10, '/error/code', constIssue, -32002);
  const message = error.message;
  if (message === undefined) return fail(failure10, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure10, '/error/message', typeIssue, 'string');
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isJobkoScopeNotAllowedJsonRpcError = /* @__PURE__ */ guard(failure11, function isJobkoScopeNotAllowedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure11, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure11, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure11, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure11, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure11, '/error', requiredIssue, 'code');
  if (code !== -32004) return fail(failure11, '/error/code', constIssue, -32004);
  const message = error.message;
  if (message === undefined) return fail(failure11, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure11, '/error/message', typeIssue, 'string');
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isJobkoServerJsonRpcError = /* @__PURE__ */ guard(failure12, function isJobkoServerJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure12, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure12, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure12, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure12, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure12, '/error', requiredIssue, 'code');
  if (code !== -32603) return fail(failure12, '/error/code', constIssue, -32603);
  const message = error.message;
  if (message === undefined) return fail(failure12, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure12, '/error/message', typeIssue, 'string');
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isJobkoError = /* @__PURE__ */ guard(failure13, function isJobkoError(body) {
  let error, code, data, requiredCredits, availableCredits;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure13, '', typeIssue, 'object');
  const detail = body.detail;
  if (!(typeof detail === 'object' && detail !== null && !Array.isArray(detail) && typeof detail.code === 'string' && typeof detail.message === 'string' || body.jsonrpc === '2.0' && typeof (error = body.error) === 'object' && error !== null && !Array.isArray(error) && typeof error.message === 'string' && ((code = error.code) === -32001 || code === -32004 || code === -32002 || code === -32603 || code === -32700 || code === -32600 || code === -32601 || code === -32602 || code === -32003 && typeof (data = error.data) === 'object' && data !== null && !Array.isArray(data) && Number.isFinite(requiredCredits = data.required_credits) && requiredCredits >= 0 && Number.isFinite(availableCredits = data.available_credits) && availableCredits >= 0))) return fail(failure13, '', anyOfIssue);
  failure13.issue = null;
  return true;
});

export default {
  id: 'jobko',
  kind: 'vendor',
  revisions: null,
  errors: {
    'bad-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-api-key': { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'insufficient-credits': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'add-credits', backoff: null },
    'scope-not-allowed': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'rate-limit-exceeded': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'server-error': { category: 'internal', when: 'after-remedy', retryable: false, remedy: 'contact-support', backoff: null },
    'parse-error': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'method-not-found': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-params': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'user-profile-not-found': { category: 'precondition-failed', when: 'after-remedy', retryable: false, remedy: 'complete-profile', backoff: null },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isJobkoErrorEnvelope,
      guardKey: 'r_cISCWAK9oh',
      mediaType: null,
      code: [{ pointer: '/detail/code', accessor: (body) => body?.detail?.code }],
      message: [{ pointer: '/detail/message', accessor: (body) => body?.detail?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'bad-request', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isJobkoErrorEnvelope, guardKey: 'r_cISCWAK9oh', status: [400], headers: [] },
        { error: 'invalid-api-key', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isJobkoErrorEnvelope, guardKey: 'r_cISCWAK9oh', status: [401], headers: [] },
        { error: 'insufficient-credits', surfaces: ['rest'], matchBy: { codes: ['INSUFFICIENT_CREDITS'] }, revisions: null, guard: isJobkoInsufficientCreditsError, guardKey: 'GxSr4l3M4Q92', status: [402], headers: [] },
        { error: 'scope-not-allowed', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isJobkoErrorEnvelope, guardKey: 'r_cISCWAK9oh', status: [403], headers: [] },
        { error: 'rate-limit-exceeded', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isJobkoErrorEnvelope, guardKey: 'r_cISCWAK9oh', status: [429], headers: [{ name: 'retry-after', onStatus: null }] },
        { error: 'server-error', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isJobkoErrorEnvelope, guardKey: 'r_cISCWAK9oh', status: [500], headers: [] },
      ],
    },
    {
      shape: 'json-rpc-error',
      surfaces: ['mcp'],
      guard: isJobkoJsonRpcErrorEnvelope,
      guardKey: '_XqUV5TLUw4I',
      mediaType: null,
      code: [{ pointer: '/error/code', accessor: (body) => body?.error?.code }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'invalid-api-key', surfaces: ['mcp'], matchBy: { codes: [-32001] }, revisions: null, guard: isJobkoInvalidApiKeyJsonRpcError, guardKey: 'Fse8v2B5fcaP', status: null, headers: [] },
        { error: 'insufficient-credits', surfaces: ['mcp'], matchBy: { codes: [-32003] }, revisions: null, guard: isJobkoInsufficientCreditsJsonRpcError, guardKey: 'mAZfjPIbjGCw', status: null, headers: [] },
        { error: 'scope-not-allowed', surfaces: ['mcp'], matchBy: { codes: [-32004] }, revisions: null, guard: isJobkoScopeNotAllowedJsonRpcError, guardKey: 'UAEvFxVstABx', status: null, headers: [] },
        { error: 'rate-limit-exceeded', surfaces: ['mcp'], matchBy: { codes: [-32002] }, revisions: null, guard: isJobkoRateLimitExceededJsonRpcError, guardKey: 'gxh2jSthY7MS', status: null, headers: [{ name: 'retry-after', onStatus: [429] }] },
        { error: 'server-error', surfaces: ['mcp'], matchBy: { codes: [-32603] }, revisions: null, guard: isJobkoServerJsonRpcError, guardKey: 'yb7KnyQ68TGv', status: null, headers: [] },
        { error: 'parse-error', surfaces: ['mcp'], matchBy: { codes: [-32700] }, revisions: null, guard: isJobkoParseJsonRpcError, guardKey: 'oextyTK4HZoL', status: null, headers: [] },
        { error: 'invalid-request', surfaces: ['mcp'], matchBy: { codes: [-32600] }, revisions: null, guard: isJobkoInvalidRequestJsonRpcError, guardKey: 'z37a5C2jZBxM', status: null, headers: [] },
        { error: 'method-not-found', surfaces: ['mcp'], matchBy: { codes: [-32601] }, revisions: null, guard: isJobkoMethodNotFoundJsonRpcError, guardKey: '6li6oU1CkMxL', status: null, headers: [] },
        { error: 'invalid-params', surfaces: ['mcp'], matchBy: { codes: [-32602] }, revisions: null, guard: isJobkoInvalidParamsJsonRpcError, guardKey: 'V1_qgTpEGyC2', status: null, headers: [] },
      ],
    },
  ],
};
