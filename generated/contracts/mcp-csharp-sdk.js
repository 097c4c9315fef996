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
const containsIssue = () => ({ keyword: 'contains', params: { minContains: 1 }, message: 'must contain at least 1 valid item(s)' });
const patternIssue = (pattern) => ({ keyword: 'pattern', params: { pattern }, message: 'must match pattern "' + pattern + '"' });
const anyOfIssue = () => ({ keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' });
const pattern1 = /^Access forbidden: This [a-z]{4,8} requires authorization\.$/u;
const pattern2 = /^(?:Header mismatch: .*\.$|Missing required Mcp-|Bad Request: The MCP-Protocol-Version header )/u;
const pattern3 = /^(?:Requests using protocol version '|The 'server\/discover' request requires )/u;
const pattern4 = /^Method Not Allowed: The [A-Z]{3,6} endpoint is not supported by /u;
const pattern5 = /^(?:The m|M)ethod '.{1,64}' (?:is not available|requires a newer protocol revision)/u;
const pattern6 = /^Missing input response for key '/u;
const pattern7 = /^Not Acceptable: Client must accept [a-z/ -]{17,48}$/u;
const pattern8 = /^Bad Request: A new session can only be created by an initialize request/u;
const pattern9 = /^The negotiated protocol version cannot change within a session/u;
const pattern10 = /^Bad Request: (?:The Last-Event-ID header |This server does not support resuming streams|The specified Last-Event-ID )/u;
const pattern11 = /^The reserved per-request metadata key '/u;
const pattern12 = /^Unknown resource URI: '.*'$/u;
const pattern13 = /^Bad Request: Mcp-Session-Id header is required for /u;
const pattern14 = /^Tool '.+' (?:does not support|requires) task-augmented execution/u;
const pattern15 = /^An error occurred invoking '/u;
const pattern16 = /^Unknown prompt: '.*'$/u;
const pattern17 = /^(?:Task not found|Unknown task): '/u;
const pattern18 = /^Unknown tool: '.*'$/u;
const pattern19 = /^(?:Bad Request: The MCP-Protocol-Version header value '|Bad Request: Starting with protocol version '|Unsupported protocol version ')/u;
const pattern20 = /^Bad Request: The MCP-Protocol-Version header /u;
const isItem1 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.type !== 'text') return false;
  const text = item.text;
  if (typeof text !== 'string') return false;
  return pattern15.test(text);
};
const isItem2 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (typeof item.type !== 'string') return false;
  const text = item.text;
  return text === undefined || typeof text === 'string' || text === null;
};

const failure1 = {};
export const isMcpCsharpSdkAccessForbiddenJsonRpcError = /* @__PURE__ */ guard(failure1, function isMcpCsharpSdkAccessForbiddenJsonRpcError(body) {
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
  if (typeof message !== 'string') return fail(failure1, '/error/message', typeIssue, 'string');
  if (!pattern1.test(message)) return fail(failure1, '/error/message', patternIssue, "^Access forbidden: This [a-z]{4,8} requires authorization\\.$");
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isMcpCsharpSdkHandlerFailedJsonRpcError = /* @__PURE__ */ guard(failure2, function isMcpCsharpSdkHandlerFailedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure2, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure2, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure2, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure2, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure2, '/error', requiredIssue, 'code');
  if (code !== -32603) return fail(failure2, '/error/code', constIssue, -32603);
  const message = error.message;
  if (message === undefined) return fail(failure2, '/error', requiredIssue, 'message');
  if (message !== 'An error occurred.') return fail(failure2, '/error/message', constIssue, 'An error occurred.');
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isMcpCsharpSdkHeaderMismatchJsonRpcError = /* @__PURE__ */ guard(failure3, function isMcpCsharpSdkHeaderMismatchJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure3, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure3, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure3, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure3, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure3, '/error', requiredIssue, 'code');
  if (code !== -32020) return fail(failure3, '/error/code', constIssue, -32020);
  const message = error.message;
  if (message === undefined) return fail(failure3, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure3, '/error/message', typeIssue, 'string');
  if (!pattern2.test(message)) return fail(failure3, '/error/message', patternIssue, "^(?:Header mismatch: .*\\.$|Missing required Mcp-|Bad Request: The MCP-Protocol-Version header )");
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isMcpCsharpSdkInvalidJsonRpcMessageJsonRpcError = /* @__PURE__ */ guard(failure4, function isMcpCsharpSdkInvalidJsonRpcMessageJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure4, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure4, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure4, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure4, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure4, '/error', requiredIssue, 'code');
  if (code !== -32600) return fail(failure4, '/error/code', constIssue, -32600);
  const message = error.message;
  if (message === undefined) return fail(failure4, '/error', requiredIssue, 'message');
  if (message !== 'Bad Request: The POST body did not contain a valid JSON-RPC message.') return fail(failure4, '/error/message', constIssue, 'Bad Request: The POST body did not contain a valid JSON-RPC message.');
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isMcpCsharpSdkInvalidMetaJsonRpcError = /* @__PURE__ */ guard(failure5, function isMcpCsharpSdkInvalidMetaJsonRpcError(body) {
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
  if (!pattern3.test(message)) return fail(failure5, '/error/message', patternIssue, "^(?:Requests using protocol version '|The 'server/discover' request requires )");
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isMcpCsharpSdkJsonRpcErrorEnvelope = /* @__PURE__ */ guard(failure6, function isMcpCsharpSdkJsonRpcErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure6, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure6, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure6, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure6, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure6, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure6, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure6, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure6, '/error/message', typeIssue, 'string');
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isMcpCsharpSdkMethodNotAllowedJsonRpcError = /* @__PURE__ */ guard(failure7, function isMcpCsharpSdkMethodNotAllowedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure7, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure7, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure7, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure7, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure7, '/error', requiredIssue, 'code');
  if (code !== -32000) return fail(failure7, '/error/code', constIssue, -32000);
  const message = error.message;
  if (message === undefined) return fail(failure7, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure7, '/error/message', typeIssue, 'string');
  if (!pattern4.test(message)) return fail(failure7, '/error/message', patternIssue, '^Method Not Allowed: The [A-Z]{3,6} endpoint is not supported by ');
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isMcpCsharpSdkMethodNotAvailableJsonRpcError = /* @__PURE__ */ guard(failure8, function isMcpCsharpSdkMethodNotAvailableJsonRpcError(body) {
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
  if (!pattern5.test(message)) return fail(failure8, '/error/message', patternIssue, "^(?:The m|M)ethod '.{1,64}' (?:is not available|requires a newer protocol revision)");
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isMcpCsharpSdkMissingClientCapabilityJsonRpcError = /* @__PURE__ */ guard(failure9, function isMcpCsharpSdkMissingClientCapabilityJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure9, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure9, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure9, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure9, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure9, '/error', requiredIssue, 'code');
  if (code !== -32021) return fail(failure9, '/error/code', constIssue, -32021);
  const message = error.message;
  if (message === undefined) return fail(failure9, '/error', requiredIssue, 'message');
  if (message !== 'The request requires client capabilities that were not declared in _meta/clientCapabilities.') return fail(failure9, '/error/message', constIssue, 'The request requires client capabilities that were not declared in _meta/clientCapabilities.');
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isMcpCsharpSdkMissingInputResponseJsonRpcError = /* @__PURE__ */ guard(failure10, function isMcpCsharpSdkMissingInputResponseJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure10, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure10, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure10, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure10, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure10, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure10, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure10, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure10, '/error/message', typeIssue, 'string');
  if (!pattern6.test(message)) return fail(failure10, '/error/message', patternIssue, "^Missing input response for key '");
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isMcpCsharpSdkNoJsonRpcMessageJsonRpcError = /* @__PURE__ */ guard(failure11, function isMcpCsharpSdkNoJsonRpcMessageJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure11, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure11, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure11, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure11, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure11, '/error', requiredIssue, 'code');
  if (code !== -32000) return fail(failure11, '/error/code', constIssue, -32000);
  const message = error.message;
  if (message === undefined) return fail(failure11, '/error', requiredIssue, 'message');
  if (message !== 'Bad Request: The POST body did not contain a valid JSON-RPC message.') return fail(failure11, '/error/message', constIssue, 'Bad Request: The POST body did not contain a valid JSON-RPC message.');
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isMcpCsharpSdkNotAcceptableJsonRpcError = /* @__PURE__ */ guard(failure12, function isMcpCsharpSdkNotAcceptableJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure12, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure12, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure12, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure12, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure12, '/error', requiredIssue, 'code');
  if (code !== -32000) return fail(failure12, '/error/code', constIssue, -32000);
  const message = error.message;
  if (message === undefined) return fail(failure12, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure12, '/error/message', typeIssue, 'string');
  if (!pattern7.test(message)) return fail(failure12, '/error/message', patternIssue, '^Not Acceptable: Client must accept [a-z/ -]{17,48}$');
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isMcpCsharpSdkNotInitializedJsonRpcError = /* @__PURE__ */ guard(failure13, function isMcpCsharpSdkNotInitializedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure13, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure13, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure13, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure13, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure13, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure13, '/error', requiredIssue, 'code');
  if (code !== -32000) return fail(failure13, '/error/code', constIssue, -32000);
  const message = error.message;
  if (message === undefined) return fail(failure13, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure13, '/error/message', typeIssue, 'string');
  if (!pattern8.test(message)) return fail(failure13, '/error/message', patternIssue, '^Bad Request: A new session can only be created by an initialize request');
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isMcpCsharpSdkOnlyOneStreamJsonRpcError = /* @__PURE__ */ guard(failure14, function isMcpCsharpSdkOnlyOneStreamJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure14, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure14, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure14, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure14, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure14, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure14, '/error', requiredIssue, 'code');
  if (code !== -32000) return fail(failure14, '/error/code', constIssue, -32000);
  const message = error.message;
  if (message === undefined) return fail(failure14, '/error', requiredIssue, 'message');
  if (message !== 'Bad Request: This server does not support multiple GET requests. Start a new session or use Last-Event-ID header to resume.') return fail(failure14, '/error/message', constIssue, 'Bad Request: This server does not support multiple GET requests. Start a new session or use Last-Event-ID header to resume.');
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isMcpCsharpSdkProtocolVersionChangedJsonRpcError = /* @__PURE__ */ guard(failure15, function isMcpCsharpSdkProtocolVersionChangedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure15, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure15, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure15, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure15, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure15, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure15, '/error', requiredIssue, 'code');
  if (code !== -32600) return fail(failure15, '/error/code', constIssue, -32600);
  const message = error.message;
  if (message === undefined) return fail(failure15, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure15, '/error/message', typeIssue, 'string');
  if (!pattern9.test(message)) return fail(failure15, '/error/message', patternIssue, '^The negotiated protocol version cannot change within a session');
  failure15.issue = null;
  return true;
});

const failure16 = {};
export const isMcpCsharpSdkReplayFailedJsonRpcError = /* @__PURE__ */ guard(failure16, function isMcpCsharpSdkReplayFailedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure16, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure16, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure16, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure16, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure16, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure16, '/error', requiredIssue, 'code');
  if (code !== -32000) return fail(failure16, '/error/code', constIssue, -32000);
  const message = error.message;
  if (message === undefined) return fail(failure16, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure16, '/error/message', typeIssue, 'string');
  if (!pattern10.test(message)) return fail(failure16, '/error/message', patternIssue, '^Bad Request: (?:The Last-Event-ID header |This server does not support resuming streams|The specified Last-Event-ID )');
  failure16.issue = null;
  return true;
});

const failure17 = {};
export const isMcpCsharpSdkReservedMetaJsonRpcError = /* @__PURE__ */ guard(failure17, function isMcpCsharpSdkReservedMetaJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure17, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure17, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure17, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure17, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure17, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure17, '/error', requiredIssue, 'code');
  if (code !== -32600) return fail(failure17, '/error/code', constIssue, -32600);
  const message = error.message;
  if (message === undefined) return fail(failure17, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure17, '/error/message', typeIssue, 'string');
  if (!pattern11.test(message)) return fail(failure17, '/error/message', patternIssue, "^The reserved per-request metadata key '");
  failure17.issue = null;
  return true;
});

const failure18 = {};
export const isMcpCsharpSdkResourceNotFoundJsonRpcError = /* @__PURE__ */ guard(failure18, function isMcpCsharpSdkResourceNotFoundJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure18, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure18, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure18, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure18, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure18, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure18, '/error', requiredIssue, 'code');
  if (code !== -32002) return fail(failure18, '/error/code', constIssue, -32002);
  const message = error.message;
  if (message === undefined) return fail(failure18, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure18, '/error/message', typeIssue, 'string');
  if (!pattern12.test(message)) return fail(failure18, '/error/message', patternIssue, "^Unknown resource URI: '.*'$");
  failure18.issue = null;
  return true;
});

const failure19 = {};
export const isMcpCsharpSdkResultErrorEnvelope = /* @__PURE__ */ listGuard(failure19, function isMcpCsharpSdkResultErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure19, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure19, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure19, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure19, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure19, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure19, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure19, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure19, '/result/content', typeIssue, 'array');
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure19, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure19, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure19, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string' && text !== null) return fail(failure19, ['/result/content/', i, '/text'], typeIssue, ['string', 'null']);
  }
  failure19.issue = null;
  return true;
});

const failure20 = {};
export const isMcpCsharpSdkSessionIdMissingJsonRpcError = /* @__PURE__ */ guard(failure20, function isMcpCsharpSdkSessionIdMissingJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure20, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure20, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure20, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure20, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure20, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure20, '/error', requiredIssue, 'code');
  if (code !== -32000) return fail(failure20, '/error/code', constIssue, -32000);
  const message = error.message;
  if (message === undefined) return fail(failure20, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure20, '/error/message', typeIssue, 'string');
  if (!pattern13.test(message)) return fail(failure20, '/error/message', patternIssue, '^Bad Request: Mcp-Session-Id header is required for ');
  failure20.issue = null;
  return true;
});

const failure21 = {};
export const isMcpCsharpSdkSessionNotFoundJsonRpcError = /* @__PURE__ */ guard(failure21, function isMcpCsharpSdkSessionNotFoundJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure21, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure21, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure21, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure21, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure21, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure21, '/error', requiredIssue, 'code');
  if (code !== -32001) return fail(failure21, '/error/code', constIssue, -32001);
  const message = error.message;
  if (message === undefined) return fail(failure21, '/error', requiredIssue, 'message');
  if (message !== 'Session not found') return fail(failure21, '/error/message', constIssue, 'Session not found');
  failure21.issue = null;
  return true;
});

const failure22 = {};
export const isMcpCsharpSdkSessionNotSupportedJsonRpcError = /* @__PURE__ */ guard(failure22, function isMcpCsharpSdkSessionNotSupportedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure22, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure22, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure22, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure22, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure22, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure22, '/error', requiredIssue, 'code');
  if (code !== -32000) return fail(failure22, '/error/code', constIssue, -32000);
  const message = error.message;
  if (message === undefined) return fail(failure22, '/error', requiredIssue, 'message');
  if (message !== 'Bad Request: The Mcp-Session-Id header is not supported in stateless mode') return fail(failure22, '/error/message', constIssue, 'Bad Request: The Mcp-Session-Id header is not supported in stateless mode');
  failure22.issue = null;
  return true;
});

const failure23 = {};
export const isMcpCsharpSdkSessionOfAnotherUserJsonRpcError = /* @__PURE__ */ guard(failure23, function isMcpCsharpSdkSessionOfAnotherUserJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure23, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure23, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure23, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure23, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure23, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure23, '/error', requiredIssue, 'code');
  if (code !== -32000) return fail(failure23, '/error/code', constIssue, -32000);
  const message = error.message;
  if (message === undefined) return fail(failure23, '/error', requiredIssue, 'message');
  if (message !== 'Forbidden: The currently authenticated user does not match the user who initiated the session.') return fail(failure23, '/error/message', constIssue, 'Forbidden: The currently authenticated user does not match the user who initiated the session.');
  failure23.issue = null;
  return true;
});

const failure24 = {};
export const isMcpCsharpSdkTaskModeJsonRpcError = /* @__PURE__ */ guard(failure24, function isMcpCsharpSdkTaskModeJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure24, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure24, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure24, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure24, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure24, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure24, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure24, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure24, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure24, '/error/message', typeIssue, 'string');
  if (!pattern14.test(message)) return fail(failure24, '/error/message', patternIssue, "^Tool '.+' (?:does not support|requires) task-augmented execution");
  failure24.issue = null;
  return true;
});

const failure25 = {};
export const isMcpCsharpSdkToolFailedResultError = /* @__PURE__ */ listGuard(failure25, function isMcpCsharpSdkToolFailedResultError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure25, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure25, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure25, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure25, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure25, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure25, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure25, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure25, '/result/content', typeIssue, 'array');
  if (!some(content, isItem1)) return fail(failure25, '/result/content', containsIssue);
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure25, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure25, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure25, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string' && text !== null) return fail(failure25, ['/result/content/', i, '/text'], typeIssue, ['string', 'null']);
  }
  failure25.issue = null;
  return true;
});

const failure26 = {};
export const isMcpCsharpSdkUnknownPromptJsonRpcError = /* @__PURE__ */ guard(failure26, function isMcpCsharpSdkUnknownPromptJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure26, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure26, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure26, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure26, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure26, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure26, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure26, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure26, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure26, '/error/message', typeIssue, 'string');
  if (!pattern16.test(message)) return fail(failure26, '/error/message', patternIssue, "^Unknown prompt: '.*'$");
  failure26.issue = null;
  return true;
});

const failure27 = {};
export const isMcpCsharpSdkUnknownResourceJsonRpcError = /* @__PURE__ */ guard(failure27, function isMcpCsharpSdkUnknownResourceJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure27, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure27, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure27, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure27, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure27, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure27, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure27, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure27, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure27, '/error/message', typeIssue, 'string');
  if (!pattern12.test(message)) return fail(failure27, '/error/message', patternIssue, "^Unknown resource URI: '.*'$");
  failure27.issue = null;
  return true;
});

const failure28 = {};
export const isMcpCsharpSdkUnknownTaskJsonRpcError = /* @__PURE__ */ guard(failure28, function isMcpCsharpSdkUnknownTaskJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure28, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure28, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure28, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure28, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure28, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure28, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure28, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure28, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure28, '/error/message', typeIssue, 'string');
  if (!pattern17.test(message)) return fail(failure28, '/error/message', patternIssue, "^(?:Task not found|Unknown task): '");
  failure28.issue = null;
  return true;
});

const failure29 = {};
export const isMcpCsharpSdkUnknownToolJsonRpcError = /* @__PURE__ */ guard(failure29, function isMcpCsharpSdkUnknownToolJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure29, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure29, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure29, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure29, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure29, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure29, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure29, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure29, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure29, '/error/message', typeIssue, 'string');
  if (!pattern18.test(message)) return fail(failure29, '/error/message', patternIssue, "^Unknown tool: '.*'$");
  failure29.issue = null;
  return true;
});

const failure30 = {};
export const isMcpCsharpSdkUnparsedRequestJsonRpcError = /* @__PURE__ */ guard(failure30, function isMcpCsharpSdkUnparsedRequestJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure30, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure30, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure30, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure30, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure30, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure30, '/error', requiredIssue, 'code');
  if (code !== -32700) return fail(failure30, '/error/code', constIssue, -32700);
  const message = error.message;
  if (message === undefined) return fail(failure30, '/error', requiredIssue, 'message');
  if (message !== 'Failed to parse the JSON-RPC request.') return fail(failure30, '/error/message', constIssue, 'Failed to parse the JSON-RPC request.');
  failure30.issue = null;
  return true;
});

const failure31 = {};
export const isMcpCsharpSdkUnsupportedProtocolVersionJsonRpcError = /* @__PURE__ */ guard(failure31, function isMcpCsharpSdkUnsupportedProtocolVersionJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure31, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure31, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure31, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure31, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure31, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure31, '/error', requiredIssue, 'code');
  if (code !== -32022) return fail(failure31, '/error/code', constIssue, -32022);
  const message = error.message;
  if (message === undefined) return fail(failure31, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure31, '/error/message', typeIssue, 'string');
  if (!pattern19.test(message)) return fail(failure31, '/error/message', patternIssue, "^(?:Bad Request: The MCP-Protocol-Version header value '|Bad Request: Starting with protocol version '|Unsupported protocol version ')");
  failure31.issue = null;
  return true;
});

const failure32 = {};
export const isMcpCsharpSdkUnsupportedVersionHeaderJsonRpcError = /* @__PURE__ */ guard(failure32, function isMcpCsharpSdkUnsupportedVersionHeaderJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure32, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure32, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure32, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure32, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure32, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure32, '/error', requiredIssue, 'code');
  if (code !== -32000) return fail(failure32, '/error/code', constIssue, -32000);
  const message = error.message;
  if (message === undefined) return fail(failure32, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure32, '/error/message', typeIssue, 'string');
  if (!pattern20.test(message)) return fail(failure32, '/error/message', patternIssue, '^Bad Request: The MCP-Protocol-Version header ');
  failure32.issue = null;
  return true;
});

const failure33 = {};
export const isMcpCsharpSdkError = /* @__PURE__ */ guard(failure33, function isMcpCsharpSdkError(body) {
  let error, code, message, result, content;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure33, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (!(jsonrpc === '2.0' && typeof (error = body.error) === 'object' && error !== null && !Array.isArray(error) && ((code = error.code) === -32001 && (message = error.message) === 'Session not found' || code === -32000 && (message = error.message) === 'Forbidden: The currently authenticated user does not match the user who initiated the session.' || code === -32000 && typeof (message = error.message) === 'string' && pattern13.test(message) || code === -32000 && typeof (message = error.message) === 'string' && pattern8.test(message) || code === -32000 && (message = error.message) === 'Bad Request: The Mcp-Session-Id header is not supported in stateless mode' || code === -32000 && typeof (message = error.message) === 'string' && pattern7.test(message) || (code === -32600 || code === -32000) && (message = error.message) === 'Bad Request: The POST body did not contain a valid JSON-RPC message.' || code === -32700 && (message = error.message) === 'Failed to parse the JSON-RPC request.' || code === -32000 && typeof (message = error.message) === 'string' && pattern4.test(message) || code === -32000 && (message = error.message) === 'Bad Request: This server does not support multiple GET requests. Start a new session or use Last-Event-ID header to resume.' || code === -32000 && typeof (message = error.message) === 'string' && pattern10.test(message) || code === -32022 && typeof (message = error.message) === 'string' && pattern19.test(message) || code === -32000 && typeof (message = error.message) === 'string' && pattern20.test(message) || code === -32020 && typeof (message = error.message) === 'string' && pattern2.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern3.test(message) || code === -32600 && typeof (message = error.message) === 'string' && pattern11.test(message) || code === -32600 && typeof (message = error.message) === 'string' && pattern9.test(message) || code === -32601 && typeof (message = error.message) === 'string' && pattern5.test(message) || code === -32600 && typeof (message = error.message) === 'string' && pattern1.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern18.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern16.test(message) || (code === -32602 || code === -32002) && typeof (message = error.message) === 'string' && pattern12.test(message) || code === -32603 && (message = error.message) === 'An error occurred.' || code === -32021 && (message = error.message) === 'The request requires client capabilities that were not declared in _meta/clientCapabilities.' || code === -32602 && typeof (message = error.message) === 'string' && pattern17.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern14.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern6.test(message)) || (jsonrpc === undefined || jsonrpc === '2.0') && typeof (result = body.result) === 'object' && result !== null && !Array.isArray(result) && result.isError === true && Array.isArray(content = result.content) && some(content, isItem1) && every(content, isItem2))) return fail(failure33, '', anyOfIssue);
  failure33.issue = null;
  return true;
});

export default {
  id: 'mcp-csharp-sdk',
  kind: 'implementation',
  revisions: ['1.x', '2.x'],
  alsoSends: ['mcp'],
  errors: {
    'session-not-found': { category: 'precondition-failed', when: 'after-remedy', retryable: true, remedy: 'renew-session', backoff: null },
    'session-of-another-user': { category: 'permission-denied', when: 'after-remedy', retryable: true, remedy: 'renew-session', backoff: null },
    'session-id-missing': { category: 'precondition-failed', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'not-initialized': { category: 'precondition-failed', when: 'after-remedy', retryable: true, remedy: 'renew-session', backoff: null },
    'session-not-supported': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'not-acceptable': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-json-rpc-message': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'no-json-rpc-message': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unparsed-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'method-not-allowed': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'only-one-stream': { category: 'conflict', when: 'after-remedy', retryable: true, remedy: 'renew-session', backoff: null },
    'replay-failed': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unsupported-protocol-version': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unsupported-version-header': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'header-mismatch': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-meta': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'reserved-meta': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'protocol-version-changed': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'method-not-available': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'access-forbidden': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'unknown-tool': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unknown-prompt': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unknown-resource': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'resource-not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'handler-failed': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' },
    'missing-client-capability': { category: 'precondition-failed', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unknown-task': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'task-mode': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'missing-input-response': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'tool-failed': { category: 'unknown', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
  },
  envelopes: [
    {
      shape: 'json-rpc-error',
      surfaces: ['mcp'],
      guard: isMcpCsharpSdkJsonRpcErrorEnvelope,
      guardKey: '_XqUV5TLUw4I',
      mediaType: null,
      code: [{ pointer: '/error/code', accessor: (body) => body?.error?.code }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'session-not-found', surfaces: ['mcp'], matchBy: { codes: [-32001], text: 'Session not found', conditions: [{ pointer: '/id', accessor: (body) => body?.id, present: true }] }, revisions: null, guard: isMcpCsharpSdkSessionNotFoundJsonRpcError, guardKey: '-RNEuDRGTG9h', status: [404], headers: [] },
        { error: 'session-of-another-user', surfaces: ['mcp'], matchBy: { codes: [-32000], text: 'Forbidden: The currently authenticated user does not match the user who initiated the session.' }, revisions: null, guard: isMcpCsharpSdkSessionOfAnotherUserJsonRpcError, guardKey: 's_3XdEXP33UM', status: [403], headers: [] },
        { error: 'session-id-missing', surfaces: ['mcp'], matchBy: { codes: [-32000], pattern: /^Bad Request: Mcp-Session-Id header is required for /u }, revisions: null, guard: isMcpCsharpSdkSessionIdMissingJsonRpcError, guardKey: 'nyRZW5ZZG6N-', status: [400], headers: [] },
        { error: 'not-initialized', surfaces: ['mcp'], matchBy: { codes: [-32000], pattern: /^Bad Request: A new session can only be created by an initialize request/u }, revisions: null, guard: isMcpCsharpSdkNotInitializedJsonRpcError, guardKey: 'KjU0Ii88n2UC', status: [400], headers: [] },
        { error: 'session-not-supported', surfaces: ['mcp'], matchBy: { codes: [-32000], text: 'Bad Request: The Mcp-Session-Id header is not supported in stateless mode' }, revisions: null, guard: isMcpCsharpSdkSessionNotSupportedJsonRpcError, guardKey: 'n6O0WgBfCPfu', status: [400], headers: [] },
        { error: 'not-acceptable', surfaces: ['mcp'], matchBy: { codes: [-32000], pattern: /^Not Acceptable: Client must accept [a-z/ -]{17,48}$/u, conditions: [{ pointer: '/id', accessor: (body) => body?.id, present: true }] }, revisions: null, guard: isMcpCsharpSdkNotAcceptableJsonRpcError, guardKey: 'ptJGYzAjNipC', status: [406], headers: [] },
        { error: 'invalid-json-rpc-message', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'Bad Request: The POST body did not contain a valid JSON-RPC message.' }, revisions: ['2.x'], guard: isMcpCsharpSdkInvalidJsonRpcMessageJsonRpcError, guardKey: 'ZcrLXerJu4e_', status: [400], headers: [] },
        { error: 'no-json-rpc-message', surfaces: ['mcp'], matchBy: { codes: [-32000], text: 'Bad Request: The POST body did not contain a valid JSON-RPC message.' }, revisions: ['1.x'], guard: isMcpCsharpSdkNoJsonRpcMessageJsonRpcError, guardKey: 'uD3jCbjYSrPc', status: [400], headers: [] },
        { error: 'unparsed-request', surfaces: ['mcp'], matchBy: { codes: [-32700], text: 'Failed to parse the JSON-RPC request.' }, revisions: ['2.x'], guard: isMcpCsharpSdkUnparsedRequestJsonRpcError, guardKey: 'fHIs93ni8_xw', status: null, headers: [] },
        { error: 'method-not-allowed', surfaces: ['mcp'], matchBy: { codes: [-32000], pattern: /^Method Not Allowed: The [A-Z]{3,6} endpoint is not supported by /u }, revisions: ['2.x'], guard: isMcpCsharpSdkMethodNotAllowedJsonRpcError, guardKey: 'u-W07PLka96D', status: [405], headers: [{ name: 'allow', onStatus: null }] },
        { error: 'only-one-stream', surfaces: ['mcp'], matchBy: { codes: [-32000], text: 'Bad Request: This server does not support multiple GET requests. Start a new session or use Last-Event-ID header to resume.' }, revisions: null, guard: isMcpCsharpSdkOnlyOneStreamJsonRpcError, guardKey: 'WnWNMrJsw-XC', status: [400], headers: [] },
        { error: 'replay-failed', surfaces: ['mcp'], matchBy: { codes: [-32000], pattern: /^Bad Request: (?:The Last-Event-ID header |This server does not support resuming streams|The specified Last-Event-ID )/u }, revisions: null, guard: isMcpCsharpSdkReplayFailedJsonRpcError, guardKey: 'dwrNE0Yy42uD', status: [400], headers: [] },
        { error: 'unsupported-protocol-version', surfaces: ['mcp'], matchBy: { codes: [-32022], pattern: /^(?:Bad Request: The MCP-Protocol-Version header value '|Bad Request: Starting with protocol version '|Unsupported protocol version ')/u }, revisions: ['2.x'], guard: isMcpCsharpSdkUnsupportedProtocolVersionJsonRpcError, guardKey: 'wZbNQb6MbS6b', status: [400], headers: [] },
        { error: 'unsupported-version-header', surfaces: ['mcp'], matchBy: { codes: [-32000], pattern: /^Bad Request: The MCP-Protocol-Version header /u }, revisions: ['1.x'], guard: isMcpCsharpSdkUnsupportedVersionHeaderJsonRpcError, guardKey: 'u5_hfbF1cX-c', status: [400], headers: [] },
        { error: 'header-mismatch', surfaces: ['mcp'], matchBy: { codes: [-32020], pattern: /^(?:Header mismatch: .*\.$|Missing required Mcp-|Bad Request: The MCP-Protocol-Version header )/u }, revisions: ['2.x'], guard: isMcpCsharpSdkHeaderMismatchJsonRpcError, guardKey: 'unrxn1DoWKrg', status: [400], headers: [] },
        { error: 'invalid-meta', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^(?:Requests using protocol version '|The 'server\/discover' request requires )/u }, revisions: ['2.x'], guard: isMcpCsharpSdkInvalidMetaJsonRpcError, guardKey: 'RxXTS2_mKGgk', status: null, headers: [] },
        { error: 'reserved-meta', surfaces: ['mcp'], matchBy: { codes: [-32600], pattern: /^The reserved per-request metadata key '/u }, revisions: ['2.x'], guard: isMcpCsharpSdkReservedMetaJsonRpcError, guardKey: 'PRMCZ-RfqK12', status: null, headers: [] },
        { error: 'protocol-version-changed', surfaces: ['mcp'], matchBy: { codes: [-32600], pattern: /^The negotiated protocol version cannot change within a session/u }, revisions: ['2.x'], guard: isMcpCsharpSdkProtocolVersionChangedJsonRpcError, guardKey: 'KxluvSuevQel', status: null, headers: [] },
        { error: 'method-not-available', surfaces: ['mcp'], matchBy: { codes: [-32601], pattern: /^(?:The m|M)ethod '.{1,64}' (?:is not available|requires a newer protocol revision)/u }, revisions: null, guard: isMcpCsharpSdkMethodNotAvailableJsonRpcError, guardKey: 'cQZ8DAhdbrht', status: null, headers: [] },
        { error: 'access-forbidden', surfaces: ['mcp'], matchBy: { codes: [-32600], pattern: /^Access forbidden: This [a-z]{4,8} requires authorization\.$/u }, revisions: null, guard: isMcpCsharpSdkAccessForbiddenJsonRpcError, guardKey: 'VepxMXMdNIuE', status: null, headers: [] },
        { error: 'unknown-tool', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^Unknown tool: '.*'$/u }, revisions: null, guard: isMcpCsharpSdkUnknownToolJsonRpcError, guardKey: 'mSXNmrdNua2j', status: null, headers: [] },
        { error: 'unknown-prompt', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^Unknown prompt: '.*'$/u }, revisions: null, guard: isMcpCsharpSdkUnknownPromptJsonRpcError, guardKey: 'jeywZGQ1vyFz', status: null, headers: [] },
        { error: 'unknown-resource', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^Unknown resource URI: '.*'$/u }, revisions: ['2.x'], guard: isMcpCsharpSdkUnknownResourceJsonRpcError, guardKey: 'A3Q9JWPhumFB', status: null, headers: [] },
        { error: 'resource-not-found', surfaces: ['mcp'], matchBy: { codes: [-32002], pattern: /^Unknown resource URI: '.*'$/u }, revisions: null, guard: isMcpCsharpSdkResourceNotFoundJsonRpcError, guardKey: '8t4Dl4R8Gx4T', status: null, headers: [] },
        { error: 'handler-failed', surfaces: ['mcp'], matchBy: { codes: [-32603], text: 'An error occurred.' }, revisions: null, guard: isMcpCsharpSdkHandlerFailedJsonRpcError, guardKey: 'c786iaW4gLEC', status: null, headers: [] },
        { error: 'missing-client-capability', surfaces: ['mcp'], matchBy: { codes: [-32021], text: 'The request requires client capabilities that were not declared in _meta/clientCapabilities.' }, revisions: ['2.x'], guard: isMcpCsharpSdkMissingClientCapabilityJsonRpcError, guardKey: 'eHnJ3aG2Mi1C', status: [400], headers: [] },
        { error: 'unknown-task', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^(?:Task not found|Unknown task): '/u }, revisions: null, guard: isMcpCsharpSdkUnknownTaskJsonRpcError, guardKey: 'l-wIzodH1TfW', status: null, headers: [] },
        { error: 'task-mode', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^Tool '.+' (?:does not support|requires) task-augmented execution/u }, revisions: ['1.x'], guard: isMcpCsharpSdkTaskModeJsonRpcError, guardKey: 'LDJOue930XQm', status: null, headers: [] },
        { error: 'missing-input-response', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^Missing input response for key '/u }, revisions: ['2.x'], guard: isMcpCsharpSdkMissingInputResponseJsonRpcError, guardKey: 'd-UGF2p2jTJ2', status: null, headers: [] },
      ],
    },
    {
      shape: 'tool-result',
      surfaces: ['mcp'],
      guard: isMcpCsharpSdkResultErrorEnvelope,
      guardKey: '5Mpv36IcytzV',
      mediaType: null,
      code: [],
      message: [],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'tool-failed', surfaces: ['mcp'], matchBy: { pattern: /^An error occurred invoking '/u }, revisions: null, guard: isMcpCsharpSdkToolFailedResultError, guardKey: 'L7kbx3YG4fdN', status: null, headers: [] },
      ],
    },
  ],
};
