function guard(test, last, faults) {
  const pointer = (pieces) => pieces.reduce((before, piece, i) => before + last.items[i - 1] + piece);
  const tell = ({ instancePath, ...said }) => [{ instancePath: pointer([instancePath].flat()), ...said }];
  const get = () => (last.fault ? tell(faults()[last.fault - 1]) : null);
  return Object.defineProperty(test, 'errors', { get });
}

function every(list, test, last, depth) {
  for (let i = 0; i < list.length; i++) {
    if (test(list[i], last)) continue;
    last.items[depth] = i;
    return false;
  }
  return true;
}

const fault1 = { instancePath: '', keyword: 'type', params: { type: 'object' }, message: 'must be object' };
const fault2 = { instancePath: '/jsonrpc', keyword: 'const', params: { allowedValue: '2.0' }, message: 'must be equal to constant' };
const fault3 = { instancePath: '', keyword: 'required', params: { missingProperty: 'jsonrpc' }, message: "must have required property 'jsonrpc'" };
const fault4 = { instancePath: '/error', keyword: 'type', params: { type: 'object' }, message: 'must be object' };
const fault5 = { instancePath: '', keyword: 'required', params: { missingProperty: 'error' }, message: "must have required property 'error'" };
const fault6 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32600 }, message: 'must be equal to constant' };
const fault7 = { instancePath: '/error', keyword: 'required', params: { missingProperty: 'code' }, message: "must have required property 'code'" };
const fault8 = { instancePath: '/error/message', keyword: 'const', params: { allowedValue: 'batch requests are not supported' }, message: 'must be equal to constant' };
const fault9 = { instancePath: '/error', keyword: 'required', params: { missingProperty: 'message' }, message: "must have required property 'message'" };
const fault10 = { instancePath: '/error', keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault11 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'expired API key' }, message: 'must be equal to constant' };
const fault12 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'invalid API key' }, message: 'must be equal to constant' };
const fault13 = { instancePath: '/hint', keyword: 'type', params: { type: 'null' }, message: 'must be null' };
const fault14 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32700 }, message: 'must be equal to constant' };
const fault15 = { instancePath: '/error/message', keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault16 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'invalid type' }, message: 'must be equal to constant' };
const fault17 = { instancePath: '/allowed_types', keyword: 'type', params: { type: 'array' }, message: 'must be array' };
const fault18 = { instancePath: '', keyword: 'required', params: { missingProperty: 'allowed_types' }, message: "must have required property 'allowed_types'" };
const fault19 = { instancePath: ['/allowed_types/', ''], keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault20 = { instancePath: '/hint', keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault21 = { instancePath: '', keyword: 'required', params: { missingProperty: 'hint' }, message: "must have required property 'hint'" };
const fault22 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32601 }, message: 'must be equal to constant' };
const fault23 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'q is required' }, message: 'must be equal to constant' };
const fault24 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'rate limit exceeded' }, message: 'must be equal to constant' };
const fault25 = { instancePath: '/limit_per_minute', keyword: 'type', params: { type: 'integer' }, message: 'must be integer' };
const fault26 = { instancePath: '', keyword: 'required', params: { missingProperty: 'limit_per_minute' }, message: "must have required property 'limit_per_minute'" };
const fault27 = { instancePath: '/limit_per_minute', keyword: 'minimum', params: { comparison: '>=', limit: 0 }, message: 'must be >= 0' };
const fault28 = { instancePath: '/retry_after_seconds', keyword: 'type', params: { type: 'integer' }, message: 'must be integer' };
const fault29 = { instancePath: '', keyword: 'required', params: { missingProperty: 'retry_after_seconds' }, message: "must have required property 'retry_after_seconds'" };
const fault30 = { instancePath: '/retry_after_seconds', keyword: 'minimum', params: { comparison: '>=', limit: 0 }, message: 'must be >= 0' };
const fault31 = { instancePath: '/error/code', keyword: 'type', params: { type: 'integer' }, message: 'must be integer' };
const fault32 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32602 }, message: 'must be equal to constant' };
const fault33 = { instancePath: '', keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' };
const item1 = (body, last) => {
  if (!(typeof body === 'string')) return !(last.fault = 6);
  return true;
};

const last1 = { fault: 0, items: [] };
export const isAiWorkflowBatchNotSupportedRpcError = /* @__PURE__ */ guard(function isAiWorkflowBatchNotSupportedRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last1.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last1.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last1.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32600) return !(last1.fault = v3 === undefined ? 7 : 6);
  if ((v4 = v2.message) !== 'batch requests are not supported') return !(last1.fault = v4 === undefined ? 9 : 8);
  return !(last1.fault = 0);
}, last1, () => [fault1, fault2, fault3, fault4, fault5, fault6, fault7, fault8, fault9]);

const last2 = { fault: 0, items: [] };
export const isAiWorkflowErrorEnvelope = /* @__PURE__ */ guard(function isAiWorkflowErrorEnvelope(body) {
  let v1;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last2.fault = 1);
  if (!(typeof (v1 = body.error) === 'string')) return !(last2.fault = v1 === undefined ? 3 : 2);
  return !(last2.fault = 0);
}, last2, () => [fault1, fault10, fault5]);

const last3 = { fault: 0, items: [] };
export const isAiWorkflowExpiredApiKeyError = /* @__PURE__ */ guard(function isAiWorkflowExpiredApiKeyError(body) {
  let v1;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last3.fault = 1);
  if ((v1 = body.error) !== 'expired API key') return !(last3.fault = v1 === undefined ? 3 : 2);
  return !(last3.fault = 0);
}, last3, () => [fault1, fault11, fault5]);

const last4 = { fault: 0, items: [] };
export const isAiWorkflowInvalidApiKeyError = /* @__PURE__ */ guard(function isAiWorkflowInvalidApiKeyError(body) {
  let v1, v2;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last4.fault = 1);
  if ((v1 = body.error) !== 'invalid API key') return !(last4.fault = v1 === undefined ? 3 : 2);
  if ((v2 = body.hint) !== undefined && v2 !== null) return !(last4.fault = 4);
  return !(last4.fault = 0);
}, last4, () => [fault1, fault12, fault5, fault13]);

const last5 = { fault: 0, items: [] };
export const isAiWorkflowInvalidJsonRpcError = /* @__PURE__ */ guard(function isAiWorkflowInvalidJsonRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last5.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last5.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last5.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32700) return !(last5.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last5.fault = v4 === undefined ? 9 : 8);
  return !(last5.fault = 0);
}, last5, () => [fault1, fault2, fault3, fault4, fault5, fault14, fault7, fault15, fault9]);

const last6 = { fault: 0, items: [] };
export const isAiWorkflowInvalidTypeError = /* @__PURE__ */ guard(function isAiWorkflowInvalidTypeError(body) {
  let v1, v2;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last6.fault = 1);
  if ((v1 = body.error) !== 'invalid type') return !(last6.fault = v1 === undefined ? 3 : 2);
  if (!(Array.isArray((v2 = body.allowed_types)))) return !(last6.fault = v2 === undefined ? 5 : 4);
  if (!(every(v2, item1, last6, 0))) return false;
  return !(last6.fault = 0);
}, last6, () => [fault1, fault16, fault5, fault17, fault18, fault19]);

const last7 = { fault: 0, items: [] };
export const isAiWorkflowMalformedApiKeyError = /* @__PURE__ */ guard(function isAiWorkflowMalformedApiKeyError(body) {
  let v1, v2;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last7.fault = 1);
  if ((v1 = body.error) !== 'invalid API key') return !(last7.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.hint) === 'string')) return !(last7.fault = v2 === undefined ? 5 : 4);
  return !(last7.fault = 0);
}, last7, () => [fault1, fault12, fault5, fault20, fault21]);

const last8 = { fault: 0, items: [] };
export const isAiWorkflowMethodNotFoundRpcError = /* @__PURE__ */ guard(function isAiWorkflowMethodNotFoundRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last8.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last8.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last8.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32601) return !(last8.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last8.fault = v4 === undefined ? 9 : 8);
  return !(last8.fault = 0);
}, last8, () => [fault1, fault2, fault3, fault4, fault5, fault22, fault7, fault15, fault9]);

const last9 = { fault: 0, items: [] };
export const isAiWorkflowMissingQueryError = /* @__PURE__ */ guard(function isAiWorkflowMissingQueryError(body) {
  let v1;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last9.fault = 1);
  if ((v1 = body.error) !== 'q is required') return !(last9.fault = v1 === undefined ? 3 : 2);
  return !(last9.fault = 0);
}, last9, () => [fault1, fault23, fault5]);

const last10 = { fault: 0, items: [] };
export const isAiWorkflowRateLimitedError = /* @__PURE__ */ guard(function isAiWorkflowRateLimitedError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last10.fault = 1);
  if ((v1 = body.error) !== 'rate limit exceeded') return !(last10.fault = v1 === undefined ? 3 : 2);
  if (!(Number.isInteger((v2 = body.limit_per_minute)))) return !(last10.fault = v2 === undefined ? 5 : 4);
  if (!(v2 >= 0)) return !(last10.fault = 6);
  if (!(Number.isInteger((v3 = body.retry_after_seconds)))) return !(last10.fault = v3 === undefined ? 8 : 7);
  if (!(v3 >= 0)) return !(last10.fault = 9);
  return !(last10.fault = 0);
}, last10, () => [fault1, fault24, fault5, fault25, fault26, fault27, fault28, fault29, fault30]);

const last11 = { fault: 0, items: [] };
export const isAiWorkflowRpcErrorEnvelope = /* @__PURE__ */ guard(function isAiWorkflowRpcErrorEnvelope(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last11.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last11.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last11.fault = v2 === undefined ? 5 : 4);
  if (!(Number.isInteger((v3 = v2.code)))) return !(last11.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last11.fault = v4 === undefined ? 9 : 8);
  return !(last11.fault = 0);
}, last11, () => [fault1, fault2, fault3, fault4, fault5, fault31, fault7, fault15, fault9]);

const last12 = { fault: 0, items: [] };
export const isAiWorkflowToolExecutionFailureRpcError = /* @__PURE__ */ guard(function isAiWorkflowToolExecutionFailureRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last12.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last12.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last12.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32602) return !(last12.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last12.fault = v4 === undefined ? 9 : 8);
  return !(last12.fault = 0);
}, last12, () => [fault1, fault2, fault3, fault4, fault5, fault32, fault7, fault15, fault9]);

const last13 = { fault: 0, items: [] };
export const isAiWorkflowError = /* @__PURE__ */ guard(function isAiWorkflowError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last13.fault = 1);
  if (!(typeof (v1 = body.error) === 'string' || body.jsonrpc === '2.0' && typeof v1 === 'object' && v1 !== null && !Array.isArray(v1) && (((v2 = v1.code) === -32700 || v2 === -32601 || v2 === -32602) && typeof (v3 = v1.message) === 'string' || v2 === -32600 && (v3 = v1.message) === 'batch requests are not supported'))) return !(last13.fault = 2);
  return !(last13.fault = 0);
}, last13, () => [fault1, fault33]);

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
      guard: isAiWorkflowRpcErrorEnvelope,
      guardKey: '_XqUV5TLUw4I',
      mediaType: null,
      code: [{ pointer: '/error/code', accessor: (body) => body?.error?.code }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'invalid-json', surfaces: ['mcp'], matchBy: { codes: [-32700] }, revisions: null, guard: isAiWorkflowInvalidJsonRpcError, guardKey: 'oextyTK4HZoL', status: null, headers: [] },
        { error: 'batch-not-supported', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'batch requests are not supported' }, revisions: null, guard: isAiWorkflowBatchNotSupportedRpcError, guardKey: 'ZBOCXgOxMiw_', status: null, headers: [] },
        { error: 'method-not-found', surfaces: ['mcp'], matchBy: { codes: [-32601] }, revisions: null, guard: isAiWorkflowMethodNotFoundRpcError, guardKey: '6li6oU1CkMxL', status: null, headers: [] },
        { error: 'tool-execution-failure', surfaces: ['mcp'], matchBy: { codes: [-32602] }, revisions: null, guard: isAiWorkflowToolExecutionFailureRpcError, guardKey: 'V1_qgTpEGyC2', status: null, headers: [] },
      ],
    },
  ],
};
