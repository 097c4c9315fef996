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

function listGuard(failure, check) {
  const issue = () => ({ instancePath: [failure.path].flat().join(''), ...failure.issue(failure.expected) });
  return Object.defineProperty(check, 'errors', { get: () => (failure.issue ? [issue()] : null) });
}

const typeIssue = (type) => ({ keyword: 'type', params: { type }, message: 'must be ' + type });
const constIssue = (allowedValue) => ({ keyword: 'const', params: { allowedValue }, message: 'must be equal to constant' });
const requiredIssue = (missingProperty) => ({ keyword: 'required', params: { missingProperty }, message: "must have required property '" + missingProperty + "'" });
const minimumIssue = (limit) => ({ keyword: 'minimum', params: { comparison: '>=', limit }, message: 'must be >= ' + limit });
const anyOfIssue = () => ({ keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' });

const failure1 = {};
export const isAiWorkflowBatchNotSupportedJsonRpcError = /* @__PURE__ */ guard(failure1, function isAiWorkflowBatchNotSupportedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure1, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure1, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure1, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure1, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure1, '/error', requiredIssue, 'code');
  if (code !== -32600) return fail(failure1, '/error/code', constIssue, -32600);
  const message = error.message;
  if (message === undefined) return fail(failure1, '/error', requiredIssue, 'message');
  if (message !== 'batch requests are not supported') return fail(failure1, '/error/message', constIssue, 'batch requests are not supported');
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isAiWorkflowErrorEnvelope = /* @__PURE__ */ guard(failure2, function isAiWorkflowErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure2, '', requiredIssue, 'error');
  if (typeof error !== 'string') return fail(failure2, '/error', typeIssue, 'string');
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isAiWorkflowExpiredApiKeyError = /* @__PURE__ */ guard(failure3, function isAiWorkflowExpiredApiKeyError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure3, '', requiredIssue, 'error');
  if (error !== 'expired API key') return fail(failure3, '/error', constIssue, 'expired API key');
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isAiWorkflowInvalidApiKeyError = /* @__PURE__ */ guard(failure4, function isAiWorkflowInvalidApiKeyError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure4, '', requiredIssue, 'error');
  if (error !== 'invalid API key') return fail(failure4, '/error', constIssue, 'invalid API key');
  const hint = body.hint;
  if (hint !== undefined && hint !== null) return fail(failure4, '/hint', typeIssue, 'null');
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isAiWorkflowInvalidJsonJsonRpcError = /* @__PURE__ */ guard(failure5, function isAiWorkflowInvalidJsonJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure5, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure5, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure5, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure5, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure5, '/error', requiredIssue, 'code');
  if (code !== -32700) return fail(failure5, '/error/code', constIssue, -32700);
  const message = error.message;
  if (message === undefined) return fail(failure5, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure5, '/error/message', typeIssue, 'string');
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isAiWorkflowInvalidTypeError = /* @__PURE__ */ listGuard(failure6, function isAiWorkflowInvalidTypeError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure6, '', requiredIssue, 'error');
  if (error !== 'invalid type') return fail(failure6, '/error', constIssue, 'invalid type');
  const allowedTypes = body.allowed_types;
  if (allowedTypes === undefined) return fail(failure6, '', requiredIssue, 'allowed_types');
  if (!Array.isArray(allowedTypes)) return fail(failure6, '/allowed_types', typeIssue, 'array');
  for (let i = 0; i < allowedTypes.length; i++) {
    const item = allowedTypes[i];
    if (typeof item !== 'string') return fail(failure6, ['/allowed_types/', i], typeIssue, 'string');
  }
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isAiWorkflowJsonRpcErrorEnvelope = /* @__PURE__ */ guard(failure7, function isAiWorkflowJsonRpcErrorEnvelope(body) {
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
export const isAiWorkflowMalformedApiKeyError = /* @__PURE__ */ guard(failure8, function isAiWorkflowMalformedApiKeyError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure8, '', requiredIssue, 'error');
  if (error !== 'invalid API key') return fail(failure8, '/error', constIssue, 'invalid API key');
  const hint = body.hint;
  if (hint === undefined) return fail(failure8, '', requiredIssue, 'hint');
  if (typeof hint !== 'string') return fail(failure8, '/hint', typeIssue, 'string');
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isAiWorkflowMethodNotFoundJsonRpcError = /* @__PURE__ */ guard(failure9, function isAiWorkflowMethodNotFoundJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure9, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure9, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure9, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure9, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure9, '/error', requiredIssue, 'code');
  if (code !== -32601) return fail(failure9, '/error/code', constIssue, -32601);
  const message = error.message;
  if (message === undefined) return fail(failure9, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure9, '/error/message', typeIssue, 'string');
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isAiWorkflowMissingQueryError = /* @__PURE__ */ guard(failure10, function isAiWorkflowMissingQueryError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure10, '', requiredIssue, 'error');
  if (error !== 'q is required') return fail(failure10, '/error', constIssue, 'q is required');
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isAiWorkflowRateLimitedError = /* @__PURE__ */ guard(failure11, function isAiWorkflowRateLimitedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure11, '', requiredIssue, 'error');
  if (error !== 'rate limit exceeded') return fail(failure11, '/error', constIssue, 'rate limit exceeded');
  const limitPerMinute = body.limit_per_minute;
  if (limitPerMinute === undefined) return fail(failure11, '', requiredIssue, 'limit_per_minute');
  if (!Number.isInteger(limitPerMinute)) return fail(failure11, '/limit_per_minute', typeIssue, 'integer');
  if (limitPerMinute < 0) return fail(failure11, '/limit_per_minute', minimumIssue, 0);
  const retryAfterSeconds = body.retry_after_seconds;
  if (retryAfterSeconds === undefined) return fail(failure11, '', requiredIssue, 'retry_after_seconds');
  if (!Number.isInteger(retryAfterSeconds)) return fail(failure11, '/retry_after_seconds', typeIssue, 'integer');
  if (retryAfterSeconds < 0) return fail(failure11, '/retry_after_seconds', minimumIssue, 0);
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isAiWorkflowToolExecutionFailureJsonRpcError = /* @__PURE__ */ guard(failure12, function isAiWorkflowToolExecutionFailureJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure12, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure12, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure12, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure12, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure12, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure12, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure12, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure12, '/error/message', typeIssue, 'string');
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isAiWorkflowError = /* @__PURE__ */ guard(failure13, function isAiWorkflowError(body) {
  let code, message;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure13, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure13, '', requiredIssue, 'error');
  if (!(typeof error === 'string' || body.jsonrpc === '2.0' && typeof error === 'object' && error !== null && !Array.isArray(error) && (((code = error.code) === -32700 || code === -32601 || code === -32602) && typeof (message = error.message) === 'string' || code === -32600 && (message = error.message) === 'batch requests are not supported'))) return fail(failure13, '', anyOfIssue);
  failure13.issue = null;
  return true;
});

export default {
  id: 'ai-workflow',
  kind: 'vendor',
  revisions: null,
  hosts: ['api.aiworkflowmcp.com', 'mcp.aiworkflowmcp.com'],
  errors: {
    'malformed-api-key': { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'invalid-api-key': { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'expired-api-key': { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'missing-query': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-type': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-json': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'batch-not-supported': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'method-not-found': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'tool-execution-failure': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'rate-limited': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'unexpected-failure': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'stale-data': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isAiWorkflowErrorEnvelope,
      guardKey: 'rhboU2jsoymE',
      mediaType: null,
      code: [],
      message: [{ pointer: '/error', accessor: (body) => body?.error }],
      waits: [{ pointer: '/retry_after_seconds', accessor: (body) => body?.retry_after_seconds, unit: 'seconds' }],
      statusMirror: null,
      forms: [
        { error: 'malformed-api-key', surfaces: ['rest'], matchBy: { text: 'invalid API key', conditions: [{ pointer: '/hint', accessor: (body) => body?.hint, present: true }] }, revisions: null, guard: isAiWorkflowMalformedApiKeyError, guardKey: 'Pm2_jRDCOqxK', status: [401], headers: [{ name: 'cache-control', onStatus: null }] },
        { error: 'invalid-api-key', surfaces: ['rest'], matchBy: { text: 'invalid API key', conditions: [{ pointer: '/hint', accessor: (body) => body?.hint, present: false }] }, revisions: null, guard: isAiWorkflowInvalidApiKeyError, guardKey: 'TPWoXJ_IiIVZ', status: [401], headers: [] },
        { error: 'expired-api-key', surfaces: ['rest'], matchBy: { text: 'expired API key' }, revisions: null, guard: isAiWorkflowExpiredApiKeyError, guardKey: '0D-vZEvqy2A6', status: [401], headers: [] },
        { error: 'missing-query', surfaces: ['rest'], matchBy: { text: 'q is required' }, revisions: null, guard: isAiWorkflowMissingQueryError, guardKey: 'J_D_xfb3gTeK', status: [400], headers: [] },
        { error: 'invalid-type', surfaces: ['rest'], matchBy: { text: 'invalid type' }, revisions: null, guard: isAiWorkflowInvalidTypeError, guardKey: 'xck-7MxI1FRw', status: [400], headers: [] },
        { error: 'not-found', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isAiWorkflowErrorEnvelope, guardKey: 'rhboU2jsoymE', status: [404], headers: [] },
        { error: 'rate-limited', surfaces: ['rest'], matchBy: { text: 'rate limit exceeded' }, revisions: null, guard: isAiWorkflowRateLimitedError, guardKey: 'Hw-nIVYtcgBd', status: [429], headers: [{ name: 'retry-after', onStatus: null }] },
        { error: 'unexpected-failure', surfaces: ['rest'], matchBy: { status: true }, revisions: null, guard: isAiWorkflowErrorEnvelope, guardKey: 'rhboU2jsoymE', status: [500], headers: [] },
      ],
    },
    {
      shape: 'json-rpc-error',
      surfaces: ['mcp'],
      guard: isAiWorkflowJsonRpcErrorEnvelope,
      guardKey: '_XqUV5TLUw4I',
      mediaType: null,
      code: [{ pointer: '/error/code', accessor: (body) => body?.error?.code }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'invalid-json', surfaces: ['mcp'], matchBy: { codes: [-32700] }, revisions: null, guard: isAiWorkflowInvalidJsonJsonRpcError, guardKey: 'oextyTK4HZoL', status: null, headers: [] },
        { error: 'batch-not-supported', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'batch requests are not supported' }, revisions: null, guard: isAiWorkflowBatchNotSupportedJsonRpcError, guardKey: 'ZBOCXgOxMiw_', status: null, headers: [] },
        { error: 'method-not-found', surfaces: ['mcp'], matchBy: { codes: [-32601] }, revisions: null, guard: isAiWorkflowMethodNotFoundJsonRpcError, guardKey: '6li6oU1CkMxL', status: null, headers: [] },
        { error: 'tool-execution-failure', surfaces: ['mcp'], matchBy: { codes: [-32602] }, revisions: null, guard: isAiWorkflowToolExecutionFailureJsonRpcError, guardKey: 'V1_qgTpEGyC2', status: null, headers: [] },
      ],
    },
  ],
};
