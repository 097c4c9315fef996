function guard(test, last, faults) {
  const get = () => (last.fault ? [{ ...faults()[last.fault - 1] }] : null);
  return Object.defineProperty(test, 'errors', { get });
}

const fault1 = { instancePath: '', keyword: 'type', params: { type: 'object' }, message: 'must be object' };
const fault2 = { instancePath: '/detail', keyword: 'type', params: { type: 'object' }, message: 'must be object' };
const fault3 = { instancePath: '', keyword: 'required', params: { missingProperty: 'detail' }, message: "must have required property 'detail'" };
const fault4 = { instancePath: '/detail/code', keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault5 = { instancePath: '/detail', keyword: 'required', params: { missingProperty: 'code' }, message: "must have required property 'code'" };
const fault6 = { instancePath: '/detail/message', keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault7 = { instancePath: '/detail', keyword: 'required', params: { missingProperty: 'message' }, message: "must have required property 'message'" };
const fault8 = { instancePath: '/detail/code', keyword: 'const', params: { allowedValue: 'INSUFFICIENT_CREDITS' }, message: 'must be equal to constant' };
const fault9 = { instancePath: '/detail/required_credits', keyword: 'type', params: { type: 'number' }, message: 'must be number' };
const fault10 = { instancePath: '/detail', keyword: 'required', params: { missingProperty: 'required_credits' }, message: "must have required property 'required_credits'" };
const fault11 = { instancePath: '/detail/required_credits', keyword: 'minimum', params: { comparison: '>=', limit: 0 }, message: 'must be >= 0' };
const fault12 = { instancePath: '/detail/available_credits', keyword: 'type', params: { type: 'number' }, message: 'must be number' };
const fault13 = { instancePath: '/detail', keyword: 'required', params: { missingProperty: 'available_credits' }, message: "must have required property 'available_credits'" };
const fault14 = { instancePath: '/detail/available_credits', keyword: 'minimum', params: { comparison: '>=', limit: 0 }, message: 'must be >= 0' };
const fault15 = { instancePath: '/jsonrpc', keyword: 'const', params: { allowedValue: '2.0' }, message: 'must be equal to constant' };
const fault16 = { instancePath: '', keyword: 'required', params: { missingProperty: 'jsonrpc' }, message: "must have required property 'jsonrpc'" };
const fault17 = { instancePath: '/error', keyword: 'type', params: { type: 'object' }, message: 'must be object' };
const fault18 = { instancePath: '', keyword: 'required', params: { missingProperty: 'error' }, message: "must have required property 'error'" };
const fault19 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32003 }, message: 'must be equal to constant' };
const fault20 = { instancePath: '/error', keyword: 'required', params: { missingProperty: 'code' }, message: "must have required property 'code'" };
const fault21 = { instancePath: '/error/message', keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault22 = { instancePath: '/error', keyword: 'required', params: { missingProperty: 'message' }, message: "must have required property 'message'" };
const fault23 = { instancePath: '/error/data', keyword: 'type', params: { type: 'object' }, message: 'must be object' };
const fault24 = { instancePath: '/error', keyword: 'required', params: { missingProperty: 'data' }, message: "must have required property 'data'" };
const fault25 = { instancePath: '/error/data/required_credits', keyword: 'type', params: { type: 'number' }, message: 'must be number' };
const fault26 = { instancePath: '/error/data', keyword: 'required', params: { missingProperty: 'required_credits' }, message: "must have required property 'required_credits'" };
const fault27 = { instancePath: '/error/data/required_credits', keyword: 'minimum', params: { comparison: '>=', limit: 0 }, message: 'must be >= 0' };
const fault28 = { instancePath: '/error/data/available_credits', keyword: 'type', params: { type: 'number' }, message: 'must be number' };
const fault29 = { instancePath: '/error/data', keyword: 'required', params: { missingProperty: 'available_credits' }, message: "must have required property 'available_credits'" };
const fault30 = { instancePath: '/error/data/available_credits', keyword: 'minimum', params: { comparison: '>=', limit: 0 }, message: 'must be >= 0' };
const fault31 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32001 }, message: 'must be equal to constant' };
const fault32 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32602 }, message: 'must be equal to constant' };
const fault33 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32600 }, message: 'must be equal to constant' };
const fault34 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32601 }, message: 'must be equal to constant' };
const fault35 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32700 }, message: 'must be equal to constant' };
const fault36 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32002 }, message: 'must be equal to constant' };
const fault37 = { instancePath: '/error/code', keyword: 'type', params: { type: 'integer' }, message: 'must be integer' };
const fault38 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32004 }, message: 'must be equal to constant' };
const fault39 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32603 }, message: 'must be equal to constant' };
const fault40 = { instancePath: '', keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' };

const last1 = { fault: 0 };
export const isJobkoErrorEnvelope = /* @__PURE__ */ guard(function isJobkoErrorEnvelope(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last1.fault = 1);
  if (!(typeof (v1 = body.detail) === 'object' && v1 !== null && !Array.isArray(v1))) return !(last1.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = v1.code) === 'string')) return !(last1.fault = v2 === undefined ? 5 : 4);
  if (!(typeof (v3 = v1.message) === 'string')) return !(last1.fault = v3 === undefined ? 7 : 6);
  return !(last1.fault = 0);
}, last1, () => [fault1, fault2, fault3, fault4, fault5, fault6, fault7]);

const last2 = { fault: 0 };
export const isJobkoInsufficientCreditsError = /* @__PURE__ */ guard(function isJobkoInsufficientCreditsError(body) {
  let v1, v2, v3, v4, v5;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last2.fault = 1);
  if (!(typeof (v1 = body.detail) === 'object' && v1 !== null && !Array.isArray(v1))) return !(last2.fault = v1 === undefined ? 3 : 2);
  if ((v2 = v1.code) !== 'INSUFFICIENT_CREDITS') return !(last2.fault = v2 === undefined ? 5 : 4);
  if (!(typeof (v3 = v1.message) === 'string')) return !(last2.fault = v3 === undefined ? 7 : 6);
  if (!(Number.isFinite((v4 = v1.required_credits)))) return !(last2.fault = v4 === undefined ? 9 : 8);
  if (!(v4 >= 0)) return !(last2.fault = 10);
  if (!(Number.isFinite((v5 = v1.available_credits)))) return !(last2.fault = v5 === undefined ? 12 : 11);
  if (!(v5 >= 0)) return !(last2.fault = 13);
  return !(last2.fault = 0);
}, last2, () => [fault1, fault2, fault3, fault8, fault5, fault6, fault7, fault9, fault10, fault11, fault12, fault13, fault14]);

const last3 = { fault: 0 };
export const isJobkoInsufficientCreditsRpcError = /* @__PURE__ */ guard(function isJobkoInsufficientCreditsRpcError(body) {
  let v1, v2, v3, v4, v5, v6, v7;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last3.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last3.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last3.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32003) return !(last3.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last3.fault = v4 === undefined ? 9 : 8);
  if (!(typeof (v5 = v2.data) === 'object' && v5 !== null && !Array.isArray(v5))) return !(last3.fault = v5 === undefined ? 11 : 10);
  if (!(Number.isFinite((v6 = v5.required_credits)))) return !(last3.fault = v6 === undefined ? 13 : 12);
  if (!(v6 >= 0)) return !(last3.fault = 14);
  if (!(Number.isFinite((v7 = v5.available_credits)))) return !(last3.fault = v7 === undefined ? 16 : 15);
  if (!(v7 >= 0)) return !(last3.fault = 17);
  return !(last3.fault = 0);
}, last3, () => [fault1, fault15, fault16, fault17, fault18, fault19, fault20, fault21, fault22, fault23, fault24, fault25, fault26, fault27, fault28, fault29, fault30]);

const last4 = { fault: 0 };
export const isJobkoInvalidApiKeyRpcError = /* @__PURE__ */ guard(function isJobkoInvalidApiKeyRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last4.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last4.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last4.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32001) return !(last4.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last4.fault = v4 === undefined ? 9 : 8);
  return !(last4.fault = 0);
}, last4, () => [fault1, fault15, fault16, fault17, fault18, fault31, fault20, fault21, fault22]);

const last5 = { fault: 0 };
export const isJobkoInvalidParamsRpcError = /* @__PURE__ */ guard(function isJobkoInvalidParamsRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last5.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last5.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last5.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32602) return !(last5.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last5.fault = v4 === undefined ? 9 : 8);
  return !(last5.fault = 0);
}, last5, () => [fault1, fault15, fault16, fault17, fault18, fault32, fault20, fault21, fault22]);

const last6 = { fault: 0 };
export const isJobkoInvalidRequestRpcError = /* @__PURE__ */ guard(function isJobkoInvalidRequestRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last6.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last6.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last6.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32600) return !(last6.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last6.fault = v4 === undefined ? 9 : 8);
  return !(last6.fault = 0);
}, last6, () => [fault1, fault15, fault16, fault17, fault18, fault33, fault20, fault21, fault22]);

const last7 = { fault: 0 };
export const isJobkoMethodNotFoundRpcError = /* @__PURE__ */ guard(function isJobkoMethodNotFoundRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last7.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last7.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last7.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32601) return !(last7.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last7.fault = v4 === undefined ? 9 : 8);
  return !(last7.fault = 0);
}, last7, () => [fault1, fault15, fault16, fault17, fault18, fault34, fault20, fault21, fault22]);

const last8 = { fault: 0 };
export const isJobkoParseRpcError = /* @__PURE__ */ guard(function isJobkoParseRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last8.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last8.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last8.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32700) return !(last8.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last8.fault = v4 === undefined ? 9 : 8);
  return !(last8.fault = 0);
}, last8, () => [fault1, fault15, fault16, fault17, fault18, fault35, fault20, fault21, fault22]);

const last9 = { fault: 0 };
export const isJobkoRateLimitExceededRpcError = /* @__PURE__ */ guard(function isJobkoRateLimitExceededRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last9.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last9.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last9.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32002) return !(last9.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last9.fault = v4 === undefined ? 9 : 8);
  return !(last9.fault = 0);
}, last9, () => [fault1, fault15, fault16, fault17, fault18, fault36, fault20, fault21, fault22]);

const last10 = { fault: 0 };
export const isJobkoRpcErrorEnvelope = /* @__PURE__ */ guard(function isJobkoRpcErrorEnvelope(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last10.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last10.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last10.fault = v2 === undefined ? 5 : 4);
  if (!(Number.isInteger((v3 = v2.code)))) return !(last10.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last10.fault = v4 === undefined ? 9 : 8);
  return !(last10.fault = 0);
}, last10, () => [fault1, fault15, fault16, fault17, fault18, fault37, fault20, fault21, fault22]);

const last11 = { fault: 0 };
export const isJobkoScopeNotAllowedRpcError = /* @__PURE__ */ guard(function isJobkoScopeNotAllowedRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last11.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last11.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last11.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32004) return !(last11.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last11.fault = v4 === undefined ? 9 : 8);
  return !(last11.fault = 0);
}, last11, () => [fault1, fault15, fault16, fault17, fault18, fault38, fault20, fault21, fault22]);

const last12 = { fault: 0 };
export const isJobkoServerRpcError = /* @__PURE__ */ guard(function isJobkoServerRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last12.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last12.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last12.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32603) return !(last12.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last12.fault = v4 === undefined ? 9 : 8);
  return !(last12.fault = 0);
}, last12, () => [fault1, fault15, fault16, fault17, fault18, fault39, fault20, fault21, fault22]);

const last13 = { fault: 0 };
export const isJobkoError = /* @__PURE__ */ guard(function isJobkoError(body) {
  let v1, v2, v3, v4, v5, v6;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last13.fault = 1);
  if (!(typeof (v1 = body.detail) === 'object' && v1 !== null && !Array.isArray(v1) && typeof v1.code === 'string' && typeof v1.message === 'string' || body.jsonrpc === '2.0' && typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2) && typeof v2.message === 'string' && ((v3 = v2.code) === -32001 || v3 === -32004 || v3 === -32002 || v3 === -32603 || v3 === -32700 || v3 === -32600 || v3 === -32601 || v3 === -32602 || v3 === -32003 && typeof (v4 = v2.data) === 'object' && v4 !== null && !Array.isArray(v4) && Number.isFinite((v5 = v4.required_credits)) && v5 >= 0 && Number.isFinite((v6 = v4.available_credits)) && v6 >= 0))) return !(last13.fault = 2);
  return !(last13.fault = 0);
}, last13, () => [fault1, fault40]);

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
      guard: isJobkoRpcErrorEnvelope,
      guardKey: '_XqUV5TLUw4I',
      mediaType: null,
      code: [{ pointer: '/error/code', accessor: (body) => body?.error?.code }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'invalid-api-key', surfaces: ['mcp'], matchBy: { codes: [-32001] }, revisions: null, guard: isJobkoInvalidApiKeyRpcError, guardKey: 'Fse8v2B5fcaP', status: null, headers: [] },
        { error: 'insufficient-credits', surfaces: ['mcp'], matchBy: { codes: [-32003] }, revisions: null, guard: isJobkoInsufficientCreditsRpcError, guardKey: 'mAZfjPIbjGCw', status: null, headers: [] },
        { error: 'scope-not-allowed', surfaces: ['mcp'], matchBy: { codes: [-32004] }, revisions: null, guard: isJobkoScopeNotAllowedRpcError, guardKey: 'UAEvFxVstABx', status: null, headers: [] },
        { error: 'rate-limit-exceeded', surfaces: ['mcp'], matchBy: { codes: [-32002] }, revisions: null, guard: isJobkoRateLimitExceededRpcError, guardKey: 'gxh2jSthY7MS', status: null, headers: [{ name: 'retry-after', onStatus: [429] }] },
        { error: 'server-error', surfaces: ['mcp'], matchBy: { codes: [-32603] }, revisions: null, guard: isJobkoServerRpcError, guardKey: 'yb7KnyQ68TGv', status: null, headers: [] },
        { error: 'parse-error', surfaces: ['mcp'], matchBy: { codes: [-32700] }, revisions: null, guard: isJobkoParseRpcError, guardKey: 'oextyTK4HZoL', status: null, headers: [] },
        { error: 'invalid-request', surfaces: ['mcp'], matchBy: { codes: [-32600] }, revisions: null, guard: isJobkoInvalidRequestRpcError, guardKey: 'z37a5C2jZBxM', status: null, headers: [] },
        { error: 'method-not-found', surfaces: ['mcp'], matchBy: { codes: [-32601] }, revisions: null, guard: isJobkoMethodNotFoundRpcError, guardKey: '6li6oU1CkMxL', status: null, headers: [] },
        { error: 'invalid-params', surfaces: ['mcp'], matchBy: { codes: [-32602] }, revisions: null, guard: isJobkoInvalidParamsRpcError, guardKey: 'V1_qgTpEGyC2', status: null, headers: [] },
      ],
    },
  ],
};
