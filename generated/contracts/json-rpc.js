function guard(test, last, faults) {
  const get = () => (last.fault ? [{ ...faults()[last.fault - 1] }] : null);
  return Object.defineProperty(test, 'errors', { get });
}

const fault1 = { instancePath: '', keyword: 'type', params: { type: 'object' }, message: 'must be object' };
const fault2 = { instancePath: '/jsonrpc', keyword: 'const', params: { allowedValue: '2.0' }, message: 'must be equal to constant' };
const fault3 = { instancePath: '', keyword: 'required', params: { missingProperty: 'jsonrpc' }, message: "must have required property 'jsonrpc'" };
const fault4 = { instancePath: '/error', keyword: 'type', params: { type: 'object' }, message: 'must be object' };
const fault5 = { instancePath: '', keyword: 'required', params: { missingProperty: 'error' }, message: "must have required property 'error'" };
const fault6 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32603 }, message: 'must be equal to constant' };
const fault7 = { instancePath: '/error', keyword: 'required', params: { missingProperty: 'code' }, message: "must have required property 'code'" };
const fault8 = { instancePath: '/error/message', keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault9 = { instancePath: '/error', keyword: 'required', params: { missingProperty: 'message' }, message: "must have required property 'message'" };
const fault10 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32602 }, message: 'must be equal to constant' };
const fault11 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32600 }, message: 'must be equal to constant' };
const fault12 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32601 }, message: 'must be equal to constant' };
const fault13 = { instancePath: '/error/code', keyword: 'const', params: { allowedValue: -32700 }, message: 'must be equal to constant' };
const fault14 = { instancePath: '/error/code', keyword: 'type', params: { type: 'integer' }, message: 'must be integer' };
const fault15 = { instancePath: '', keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' };

const last1 = { fault: 0 };
export const isJsonRpcInternalRpcError = /* @__PURE__ */ guard(function isJsonRpcInternalRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last1.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last1.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last1.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32603) return !(last1.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last1.fault = v4 === undefined ? 9 : 8);
  return !(last1.fault = 0);
}, last1, () => [fault1, fault2, fault3, fault4, fault5, fault6, fault7, fault8, fault9]);

const last2 = { fault: 0 };
export const isJsonRpcInvalidParamsRpcError = /* @__PURE__ */ guard(function isJsonRpcInvalidParamsRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last2.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last2.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last2.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32602) return !(last2.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last2.fault = v4 === undefined ? 9 : 8);
  return !(last2.fault = 0);
}, last2, () => [fault1, fault2, fault3, fault4, fault5, fault10, fault7, fault8, fault9]);

const last3 = { fault: 0 };
export const isJsonRpcInvalidRequestRpcError = /* @__PURE__ */ guard(function isJsonRpcInvalidRequestRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last3.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last3.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last3.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32600) return !(last3.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last3.fault = v4 === undefined ? 9 : 8);
  return !(last3.fault = 0);
}, last3, () => [fault1, fault2, fault3, fault4, fault5, fault11, fault7, fault8, fault9]);

const last4 = { fault: 0 };
export const isJsonRpcMethodNotFoundRpcError = /* @__PURE__ */ guard(function isJsonRpcMethodNotFoundRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last4.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last4.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last4.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32601) return !(last4.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last4.fault = v4 === undefined ? 9 : 8);
  return !(last4.fault = 0);
}, last4, () => [fault1, fault2, fault3, fault4, fault5, fault12, fault7, fault8, fault9]);

const last5 = { fault: 0 };
export const isJsonRpcParseRpcError = /* @__PURE__ */ guard(function isJsonRpcParseRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last5.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last5.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last5.fault = v2 === undefined ? 5 : 4);
  if ((v3 = v2.code) !== -32700) return !(last5.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last5.fault = v4 === undefined ? 9 : 8);
  return !(last5.fault = 0);
}, last5, () => [fault1, fault2, fault3, fault4, fault5, fault13, fault7, fault8, fault9]);

const last6 = { fault: 0 };
export const isJsonRpcRpcErrorEnvelope = /* @__PURE__ */ guard(function isJsonRpcRpcErrorEnvelope(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last6.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last6.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last6.fault = v2 === undefined ? 5 : 4);
  if (!(Number.isInteger((v3 = v2.code)))) return !(last6.fault = v3 === undefined ? 7 : 6);
  if (!(typeof (v4 = v2.message) === 'string')) return !(last6.fault = v4 === undefined ? 9 : 8);
  return !(last6.fault = 0);
}, last6, () => [fault1, fault2, fault3, fault4, fault5, fault14, fault7, fault8, fault9]);

const last7 = { fault: 0 };
export const isJsonRpcError = /* @__PURE__ */ guard(function isJsonRpcError(body) {
  let v1, v2, v3, v4;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last7.fault = 1);
  if ((v1 = body.jsonrpc) !== '2.0') return !(last7.fault = v1 === undefined ? 3 : 2);
  if (!(typeof (v2 = body.error) === 'object' && v2 !== null && !Array.isArray(v2))) return !(last7.fault = v2 === undefined ? 5 : 4);
  if (!(typeof (v3 = v2.message) === 'string')) return !(last7.fault = v3 === undefined ? 7 : 6);
  if ((v4 = v2.code) === -32700 || v4 === -32600 || v4 === -32601 || v4 === -32602 || v4 === -32603) {} else return !(last7.fault = v4 === undefined ? 9 : 8);
  return !(last7.fault = 0);
}, last7, () => [fault1, fault2, fault3, fault4, fault5, fault8, fault9, fault15, fault7]);

export default {
  id: 'json-rpc',
  kind: 'standard',
  revisions: null,
  errors: {
    'parse-error': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'method-not-found': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-params': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'internal-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' },
  },
  envelopes: [
    {
      shape: 'json-rpc-error',
      surfaces: ['json-rpc'],
      guard: isJsonRpcRpcErrorEnvelope,
      guardKey: '_XqUV5TLUw4I',
      mediaType: null,
      code: [{ pointer: '/error/code', accessor: (body) => body?.error?.code }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'parse-error', surfaces: ['json-rpc'], matchBy: { codes: [-32700] }, revisions: null, guard: isJsonRpcParseRpcError, guardKey: 'oextyTK4HZoL', status: null, headers: [] },
        { error: 'invalid-request', surfaces: ['json-rpc'], matchBy: { codes: [-32600] }, revisions: null, guard: isJsonRpcInvalidRequestRpcError, guardKey: 'z37a5C2jZBxM', status: null, headers: [] },
        { error: 'method-not-found', surfaces: ['json-rpc'], matchBy: { codes: [-32601] }, revisions: null, guard: isJsonRpcMethodNotFoundRpcError, guardKey: '6li6oU1CkMxL', status: null, headers: [] },
        { error: 'invalid-params', surfaces: ['json-rpc'], matchBy: { codes: [-32602] }, revisions: null, guard: isJsonRpcInvalidParamsRpcError, guardKey: 'V1_qgTpEGyC2', status: null, headers: [] },
        { error: 'internal-error', surfaces: ['json-rpc'], matchBy: { codes: [-32603] }, revisions: null, guard: isJsonRpcInternalRpcError, guardKey: 'yb7KnyQ68TGv', status: null, headers: [] },
      ],
    },
  ],
};
