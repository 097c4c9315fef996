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
const anyOfIssue = () => ({ keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' });

const failure1 = {};
export const isEip1474InvalidInputJsonRpcError = /* @__PURE__ */ guard(failure1, function isEip1474InvalidInputJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure1, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure1, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure1, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure1, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure1, '/error', requiredIssue, 'code');
  if (code !== -32000) return fail(failure1, '/error/code', constIssue, -32000);
  const message = error.message;
  if (message === undefined) return fail(failure1, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure1, '/error/message', typeIssue, 'string');
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isEip1474JsonRpcErrorEnvelope = /* @__PURE__ */ guard(failure2, function isEip1474JsonRpcErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure2, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure2, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure2, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure2, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure2, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure2, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure2, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure2, '/error/message', typeIssue, 'string');
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isEip1474LimitExceededJsonRpcError = /* @__PURE__ */ guard(failure3, function isEip1474LimitExceededJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure3, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure3, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure3, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure3, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure3, '/error', requiredIssue, 'code');
  if (code !== -32005) return fail(failure3, '/error/code', constIssue, -32005);
  const message = error.message;
  if (message === undefined) return fail(failure3, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure3, '/error/message', typeIssue, 'string');
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isEip1474MethodNotSupportedJsonRpcError = /* @__PURE__ */ guard(failure4, function isEip1474MethodNotSupportedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure4, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure4, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure4, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure4, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure4, '/error', requiredIssue, 'code');
  if (code !== -32004) return fail(failure4, '/error/code', constIssue, -32004);
  const message = error.message;
  if (message === undefined) return fail(failure4, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure4, '/error/message', typeIssue, 'string');
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isEip1474ResourceNotFoundJsonRpcError = /* @__PURE__ */ guard(failure5, function isEip1474ResourceNotFoundJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure5, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure5, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure5, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure5, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure5, '/error', requiredIssue, 'code');
  if (code !== -32001) return fail(failure5, '/error/code', constIssue, -32001);
  const message = error.message;
  if (message === undefined) return fail(failure5, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure5, '/error/message', typeIssue, 'string');
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isEip1474ResourceUnavailableJsonRpcError = /* @__PURE__ */ guard(failure6, function isEip1474ResourceUnavailableJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure6, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure6, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure6, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure6, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure6, '/error', requiredIssue, 'code');
  if (code !== -32002) return fail(failure6, '/error/code', constIssue, -32002);
  const message = error.message;
  if (message === undefined) return fail(failure6, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure6, '/error/message', typeIssue, 'string');
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isEip1474TransactionRejectedJsonRpcError = /* @__PURE__ */ guard(failure7, function isEip1474TransactionRejectedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure7, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure7, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure7, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure7, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure7, '/error', requiredIssue, 'code');
  if (code !== -32003) return fail(failure7, '/error/code', constIssue, -32003);
  const message = error.message;
  if (message === undefined) return fail(failure7, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure7, '/error/message', typeIssue, 'string');
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isEip1474VersionNotSupportedJsonRpcError = /* @__PURE__ */ guard(failure8, function isEip1474VersionNotSupportedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure8, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure8, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure8, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure8, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure8, '/error', requiredIssue, 'code');
  if (code !== -32006) return fail(failure8, '/error/code', constIssue, -32006);
  const message = error.message;
  if (message === undefined) return fail(failure8, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure8, '/error/message', typeIssue, 'string');
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isEip1474Error = /* @__PURE__ */ guard(failure9, function isEip1474Error(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure9, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure9, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure9, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure9, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure9, '/error', requiredIssue, 'code');
  const message = error.message;
  if (message === undefined) return fail(failure9, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure9, '/error/message', typeIssue, 'string');
  if (code === -32000 || code === -32001 || code === -32002 || code === -32003 || code === -32004 || code === -32005 || code === -32006) {} else {
    return fail(failure9, '', anyOfIssue);
  }
  failure9.issue = null;
  return true;
});

export default {
  id: 'eip-1474',
  kind: 'standard',
  revisions: null,
  alsoSends: ['json-rpc'],
  errors: {
    'invalid-input': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'resource-not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'resource-unavailable': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'transaction-rejected': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'method-not-supported': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'limit-exceeded': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'version-not-supported': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
  },
  envelopes: [
    {
      shape: 'json-rpc-error',
      surfaces: ['json-rpc'],
      guard: isEip1474JsonRpcErrorEnvelope,
      guardKey: '_XqUV5TLUw4I',
      mediaType: null,
      code: [{ pointer: '/error/code', accessor: (body) => body?.error?.code }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'invalid-input', surfaces: ['json-rpc'], matchBy: { codes: [-32000] }, revisions: null, guard: isEip1474InvalidInputJsonRpcError, guardKey: 'BX9BzCNDuoZf', status: null, headers: [] },
        { error: 'resource-not-found', surfaces: ['json-rpc'], matchBy: { codes: [-32001] }, revisions: null, guard: isEip1474ResourceNotFoundJsonRpcError, guardKey: 'Fse8v2B5fcaP', status: null, headers: [] },
        { error: 'resource-unavailable', surfaces: ['json-rpc'], matchBy: { codes: [-32002] }, revisions: null, guard: isEip1474ResourceUnavailableJsonRpcError, guardKey: 'gxh2jSthY7MS', status: null, headers: [] },
        { error: 'transaction-rejected', surfaces: ['json-rpc'], matchBy: { codes: [-32003] }, revisions: null, guard: isEip1474TransactionRejectedJsonRpcError, guardKey: 'vjZposYZ3zRm', status: null, headers: [] },
        { error: 'method-not-supported', surfaces: ['json-rpc'], matchBy: { codes: [-32004] }, revisions: null, guard: isEip1474MethodNotSupportedJsonRpcError, guardKey: 'UAEvFxVstABx', status: null, headers: [] },
        { error: 'limit-exceeded', surfaces: ['json-rpc'], matchBy: { codes: [-32005] }, revisions: null, guard: isEip1474LimitExceededJsonRpcError, guardKey: 'CTQwYg77PC3T', status: null, headers: [] },
        { error: 'version-not-supported', surfaces: ['json-rpc'], matchBy: { codes: [-32006] }, revisions: null, guard: isEip1474VersionNotSupportedJsonRpcError, guardKey: 'H9HXZ8dlCJdG', status: null, headers: [] },
      ],
    },
  ],
};
