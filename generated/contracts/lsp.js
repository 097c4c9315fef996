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
export const isLspContentModifiedJsonRpcError = /* @__PURE__ */ guard(failure1, function isLspContentModifiedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure1, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure1, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure1, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure1, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure1, '/error', requiredIssue, 'code');
  if (code !== -32801) return fail(failure1, '/error/code', constIssue, -32801);
  const message = error.message;
  if (message === undefined) return fail(failure1, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure1, '/error/message', typeIssue, 'string');
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isLspJsonRpcErrorEnvelope = /* @__PURE__ */ guard(failure2, function isLspJsonRpcErrorEnvelope(body) {
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
export const isLspRequestCancelledJsonRpcError = /* @__PURE__ */ guard(failure3, function isLspRequestCancelledJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure3, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure3, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure3, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure3, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure3, '/error', requiredIssue, 'code');
  if (code !== -32800) return fail(failure3, '/error/code', constIssue, -32800);
  const message = error.message;
  if (message === undefined) return fail(failure3, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure3, '/error/message', typeIssue, 'string');
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isLspRequestFailedJsonRpcError = /* @__PURE__ */ guard(failure4, function isLspRequestFailedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure4, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure4, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure4, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure4, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure4, '/error', requiredIssue, 'code');
  if (code !== -32803) return fail(failure4, '/error/code', constIssue, -32803);
  const message = error.message;
  if (message === undefined) return fail(failure4, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure4, '/error/message', typeIssue, 'string');
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isLspServerCancelledJsonRpcError = /* @__PURE__ */ guard(failure5, function isLspServerCancelledJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure5, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure5, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure5, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure5, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure5, '/error', requiredIssue, 'code');
  if (code !== -32802) return fail(failure5, '/error/code', constIssue, -32802);
  const message = error.message;
  if (message === undefined) return fail(failure5, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure5, '/error/message', typeIssue, 'string');
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isLspServerNotInitializedJsonRpcError = /* @__PURE__ */ guard(failure6, function isLspServerNotInitializedJsonRpcError(body) {
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
export const isLspUnknownErrorCodeJsonRpcError = /* @__PURE__ */ guard(failure7, function isLspUnknownErrorCodeJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure7, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure7, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure7, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure7, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure7, '/error', requiredIssue, 'code');
  if (code !== -32001) return fail(failure7, '/error/code', constIssue, -32001);
  const message = error.message;
  if (message === undefined) return fail(failure7, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure7, '/error/message', typeIssue, 'string');
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isLspError = /* @__PURE__ */ guard(failure8, function isLspError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure8, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure8, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure8, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure8, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure8, '/error', requiredIssue, 'code');
  const message = error.message;
  if (message === undefined) return fail(failure8, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure8, '/error/message', typeIssue, 'string');
  if (code === -32002 || code === -32001 || code === -32803 || code === -32802 || code === -32801 || code === -32800) {} else {
    return fail(failure8, '', anyOfIssue);
  }
  failure8.issue = null;
  return true;
});

export default {
  id: 'lsp',
  kind: 'standard',
  revisions: ['3.16', '3.17'],
  alsoSends: ['json-rpc'],
  errors: {
    'server-not-initialized': { category: 'precondition-failed', when: 'after-remedy', retryable: true, remedy: 'renew-session', backoff: null },
    'unknown-error-code': { category: 'unknown', when: 'never', retryable: false, remedy: null, backoff: null },
    'request-failed': { category: 'unknown', when: 'never', retryable: false, remedy: null, backoff: null },
    'server-cancelled': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' },
    'content-modified': { category: 'conflict', when: 'after-remedy', retryable: true, remedy: 'refetch', backoff: null },
    'request-cancelled': { category: 'unknown', when: 'never', retryable: false, remedy: null, backoff: null },
  },
  envelopes: [
    {
      shape: 'json-rpc-error',
      surfaces: ['json-rpc'],
      guard: isLspJsonRpcErrorEnvelope,
      guardKey: '_XqUV5TLUw4I',
      mediaType: null,
      code: [{ pointer: '/error/code', accessor: (body) => body?.error?.code }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'server-not-initialized', surfaces: ['json-rpc'], matchBy: { codes: [-32002] }, revisions: null, guard: isLspServerNotInitializedJsonRpcError, guardKey: 'gxh2jSthY7MS', status: null, headers: [] },
        { error: 'unknown-error-code', surfaces: ['json-rpc'], matchBy: { codes: [-32001] }, revisions: null, guard: isLspUnknownErrorCodeJsonRpcError, guardKey: 'Fse8v2B5fcaP', status: null, headers: [] },
        { error: 'request-failed', surfaces: ['json-rpc'], matchBy: { codes: [-32803] }, revisions: ['3.17'], guard: isLspRequestFailedJsonRpcError, guardKey: 'eTCjJ2p6vEor', status: null, headers: [] },
        { error: 'server-cancelled', surfaces: ['json-rpc'], matchBy: { codes: [-32802] }, revisions: ['3.17'], guard: isLspServerCancelledJsonRpcError, guardKey: '3cbpj9U1AdEc', status: null, headers: [] },
        { error: 'content-modified', surfaces: ['json-rpc'], matchBy: { codes: [-32801] }, revisions: null, guard: isLspContentModifiedJsonRpcError, guardKey: 'BhqKldc22EBq', status: null, headers: [] },
        { error: 'request-cancelled', surfaces: ['json-rpc'], matchBy: { codes: [-32800] }, revisions: null, guard: isLspRequestCancelledJsonRpcError, guardKey: 'QwYkLVSJ2UTK', status: null, headers: [] },
      ],
    },
  ],
};
