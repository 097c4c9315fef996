function every(list, test) {
  for (let i = 0; i < list.length; i++) if (!test(list[i])) return false;
  return true;
}

function some(list, test) {
  for (let i = 0; i < list.length; i++) if (test(list[i])) return true;
  return false;
}

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
const minItemsIssue = (limit) => ({ keyword: 'minItems', params: { limit }, message: 'must NOT have fewer than ' + limit + ' items' });
const containsIssue = () => ({ keyword: 'contains', params: { minContains: 1 }, message: 'must contain at least 1 valid item(s)' });
const minimumIssue = (limit) => ({ keyword: 'minimum', params: { comparison: '>=', limit }, message: 'must be >= ' + limit });
const patternIssue = (pattern) => ({ keyword: 'pattern', params: { pattern }, message: 'must match pattern "' + pattern + '"' });
const anyOfIssue = () => ({ keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' });
const pattern1 = /^Not Acceptable/u;
const pattern2 = /^MCP error -32602: Tool .+ not found$/u;
const isItem1 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.type !== 'text') return false;
  return item.text === 'query is required';
};
const isItem2 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.type !== 'text') return false;
  const text = item.text;
  if (typeof text !== 'string') return false;
  return pattern2.test(text);
};
const isItem3 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (typeof item.type !== 'string') return false;
  const text = item.text;
  return text === undefined || typeof text === 'string' || text === null;
};

const failure1 = {};
export const isF2dErrorEnvelope = /* @__PURE__ */ guard(failure1, function isF2dErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure1, '', requiredIssue, 'error');
  if (typeof error !== 'string') return fail(failure1, '/error', typeIssue, 'string');
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isF2dInternalError = /* @__PURE__ */ guard(failure2, function isF2dInternalError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure2, '', requiredIssue, 'error');
  if (error !== 'Internal server error') return fail(failure2, '/error', constIssue, 'Internal server error');
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isF2dInternalJsonRpcError = /* @__PURE__ */ guard(failure3, function isF2dInternalJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure3, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure3, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure3, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure3, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure3, '/error', requiredIssue, 'code');
  if (code !== -32603) return fail(failure3, '/error/code', constIssue, -32603);
  const message = error.message;
  if (message === undefined) return fail(failure3, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure3, '/error/message', typeIssue, 'string');
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isF2dInvalidApiKeyError = /* @__PURE__ */ guard(failure4, function isF2dInvalidApiKeyError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure4, '', requiredIssue, 'error');
  if (error !== 'Invalid API key') return fail(failure4, '/error', constIssue, 'Invalid API key');
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isF2dJsonRpcErrorEnvelope = /* @__PURE__ */ guard(failure5, function isF2dJsonRpcErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure5, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure5, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure5, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure5, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure5, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure5, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure5, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure5, '/error/message', typeIssue, 'string');
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isF2dMissingQueryError = /* @__PURE__ */ guard(failure6, function isF2dMissingQueryError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure6, '', requiredIssue, 'error');
  if (error !== 'q is required') return fail(failure6, '/error', constIssue, 'q is required');
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isF2dMissingQueryResultError = /* @__PURE__ */ listGuard(failure7, function isF2dMissingQueryResultError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const result = body.result;
  if (result === undefined) return fail(failure7, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure7, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure7, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure7, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure7, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure7, '/result/content', typeIssue, 'array');
  if (content.length < 1) return fail(failure7, '/result/content', minItemsIssue, 1);
  if (!some(content, isItem1)) return fail(failure7, '/result/content', containsIssue);
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure7, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure7, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure7, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string' && text !== null) return fail(failure7, ['/result/content/', i, '/text'], typeIssue, ['string', 'null']);
  }
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isF2dNotAcceptableJsonRpcError = /* @__PURE__ */ guard(failure8, function isF2dNotAcceptableJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure8, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure8, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure8, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure8, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure8, '/error', requiredIssue, 'code');
  if (code !== -32000) return fail(failure8, '/error/code', constIssue, -32000);
  const message = error.message;
  if (message === undefined) return fail(failure8, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure8, '/error/message', typeIssue, 'string');
  if (!pattern1.test(message)) return fail(failure8, '/error/message', patternIssue, '^Not Acceptable');
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isF2dRateLimitedError = /* @__PURE__ */ guard(failure9, function isF2dRateLimitedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure9, '', requiredIssue, 'error');
  if (error !== 'Rate limit exceeded') return fail(failure9, '/error', constIssue, 'Rate limit exceeded');
  const retryAfter = body.retry_after;
  if (retryAfter === undefined) return fail(failure9, '', requiredIssue, 'retry_after');
  if (!Number.isFinite(retryAfter)) return fail(failure9, '/retry_after', typeIssue, 'number');
  if (retryAfter < 0) return fail(failure9, '/retry_after', minimumIssue, 0);
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isF2dResultErrorEnvelope = /* @__PURE__ */ listGuard(failure10, function isF2dResultErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const result = body.result;
  if (result === undefined) return fail(failure10, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure10, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure10, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure10, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure10, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure10, '/result/content', typeIssue, 'array');
  if (content.length < 1) return fail(failure10, '/result/content', minItemsIssue, 1);
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure10, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure10, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure10, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string' && text !== null) return fail(failure10, ['/result/content/', i, '/text'], typeIssue, ['string', 'null']);
  }
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isF2dUnauthorizedJsonRpcError = /* @__PURE__ */ guard(failure11, function isF2dUnauthorizedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure11, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure11, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure11, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure11, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure11, '/error', requiredIssue, 'code');
  if (code !== -32600) return fail(failure11, '/error/code', constIssue, -32600);
  const message = error.message;
  if (message === undefined) return fail(failure11, '/error', requiredIssue, 'message');
  if (message !== 'Unauthorized') return fail(failure11, '/error/message', constIssue, 'Unauthorized');
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isF2dUnknownToolResultError = /* @__PURE__ */ listGuard(failure12, function isF2dUnknownToolResultError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const result = body.result;
  if (result === undefined) return fail(failure12, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure12, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure12, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure12, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure12, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure12, '/result/content', typeIssue, 'array');
  if (content.length < 1) return fail(failure12, '/result/content', minItemsIssue, 1);
  if (!some(content, isItem2)) return fail(failure12, '/result/content', containsIssue);
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure12, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure12, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure12, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string' && text !== null) return fail(failure12, ['/result/content/', i, '/text'], typeIssue, ['string', 'null']);
  }
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isF2dError = /* @__PURE__ */ guard(failure13, function isF2dError(body) {
  let retryAfter, result, content, code, message;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure13, '', typeIssue, 'object');
  const error = body.error;
  if (!(error === 'q is required' || error === 'Invalid API key' || error === 'Internal server error' || error === 'Rate limit exceeded' && Number.isFinite(retryAfter = body.retry_after) && retryAfter >= 0 || typeof (result = body.result) === 'object' && result !== null && !Array.isArray(result) && result.isError === true && Array.isArray(content = result.content) && content.length >= 1 && every(content, isItem3) && (some(content, isItem1) || some(content, isItem2)) || body.jsonrpc === '2.0' && typeof error === 'object' && error !== null && !Array.isArray(error) && ((code = error.code) === -32600 && (message = error.message) === 'Unauthorized' || code === -32603 && typeof (message = error.message) === 'string' || code === -32000 && typeof (message = error.message) === 'string' && pattern1.test(message)))) return fail(failure13, '', anyOfIssue);
  failure13.issue = null;
  return true;
});

export default {
  id: 'f2d',
  kind: 'vendor',
  revisions: null,
  errors: {
    'missing-query': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    unauthorized: { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'invalid-api-key': { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'rate-limited': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'internal-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' },
    'not-acceptable': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unknown-tool': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest', 'mcp'],
      guard: isF2dErrorEnvelope,
      guardKey: 'rhboU2jsoymE',
      mediaType: null,
      code: [],
      message: [{ pointer: '/error', accessor: (body) => body?.error }],
      waits: [{ pointer: '/retry_after', accessor: (body) => body?.retry_after, unit: 'seconds' }],
      statusMirror: null,
      forms: [
        { error: 'missing-query', surfaces: ['rest'], matchBy: { text: 'q is required' }, revisions: null, guard: isF2dMissingQueryError, guardKey: 'J_D_xfb3gTeK', status: [400], headers: [] },
        { error: 'invalid-api-key', surfaces: ['rest', 'mcp'], matchBy: { text: 'Invalid API key' }, revisions: null, guard: isF2dInvalidApiKeyError, guardKey: 'N4SADAYOU8zy', status: [403], headers: [] },
        { error: 'rate-limited', surfaces: ['rest', 'mcp'], matchBy: { text: 'Rate limit exceeded' }, revisions: null, guard: isF2dRateLimitedError, guardKey: 'Ou3YarlN5vyW', status: [429], headers: [{ name: 'retry-after', onStatus: null }] },
        { error: 'internal-error', surfaces: ['rest'], matchBy: { text: 'Internal server error' }, revisions: null, guard: isF2dInternalError, guardKey: 'hlxgjzAVS7iz', status: [500], headers: [] },
      ],
    },
    {
      shape: 'json-rpc-error',
      surfaces: ['mcp'],
      guard: isF2dJsonRpcErrorEnvelope,
      guardKey: '_XqUV5TLUw4I',
      mediaType: null,
      code: [{ pointer: '/error/code', accessor: (body) => body?.error?.code }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'unauthorized', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'Unauthorized' }, revisions: null, guard: isF2dUnauthorizedJsonRpcError, guardKey: 'VG_hD-hJlaG1', status: [401], headers: [{ name: 'www-authenticate', onStatus: null }] },
        { error: 'internal-error', surfaces: ['mcp'], matchBy: { codes: [-32603] }, revisions: null, guard: isF2dInternalJsonRpcError, guardKey: 'yb7KnyQ68TGv', status: null, headers: [] },
        { error: 'not-acceptable', surfaces: ['mcp'], matchBy: { codes: [-32000], pattern: /^Not Acceptable/u }, revisions: null, guard: isF2dNotAcceptableJsonRpcError, guardKey: '4lM9SA6tVm-X', status: null, headers: [] },
      ],
    },
    {
      shape: 'tool-result',
      surfaces: ['mcp'],
      guard: isF2dResultErrorEnvelope,
      guardKey: 'nz2duFaZolsr',
      mediaType: null,
      code: [],
      message: [],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'missing-query', surfaces: ['mcp'], matchBy: { text: 'query is required' }, revisions: null, guard: isF2dMissingQueryResultError, guardKey: 'wInwKQs9s0_y', status: null, headers: [] },
        { error: 'unknown-tool', surfaces: ['mcp'], matchBy: { pattern: /^MCP error -32602: Tool .+ not found$/u }, revisions: null, guard: isF2dUnknownToolResultError, guardKey: 'VNzAAK6R3eAg', status: null, headers: [] },
      ],
    },
  ],
};
