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
const pattern1 = /^duplicate "[a-z/]{1,40}" received$/u;
const pattern2 = /^JSON-RPC batching is not supported in [0-9-]{10} and later \(request version: [0-9-]{10}\)\n{0,1}$/u;
const pattern3 = /^client is closing/u;
const pattern4 = /^failed connection\n{0,1}$/u;
const pattern5 = /^POST requires a non-empty body\n{0,1}$/u;
const pattern6 = /^(?:header mismatch: |missing required Mcp-|failed to extract name from parameters |Mcp-Protocol-Version header )/u;
const pattern7 = /^insufficient scope\n{0,1}$/u;
const pattern8 = /^Forbidden: invalid Host header "[^<>{}\n]{0,300}"\n{0,1}$/u;
const pattern9 = /^[misngor ]{0,11}invalid _meta field "/u;
const pattern10 = /^invalid params: [muv][a-z]{4,14} /u;
const pattern11 = /^invalid request: [mu][a-z]{4,12} id for "/u;
const pattern12 = /^validating "arguments": /u;
const pattern13 = /^validating tool output: /u;
const pattern14 = /^malformed payload: [^<>{}\n]{1,1000}\n{0,1}$/u;
const pattern15 = /^Method Not Allowed\n{0,1}$/u;
const pattern16 = /^"[a-zA-Z/]{1,64}" is [no][a-z]{2,3} supported in [a-z ]{0,10}protocol[a-z0-9 >=-]{0,30}$/u;
const pattern17 = /^no server available\n{0,1}$/u;
const pattern18 = /^Accept must contain [a-z '/-]{19,60}[A-Za-z ]{0,17}\n{0,1}$/u;
const pattern19 = /^method ".+" is invalid during session initialization$/u;
const pattern20 = /^[a-zA-Z/' ]{0,64}[: ]{0,2}invalid request: missing required "params"$/u;
const pattern21 = /^request body exceeds [0-9]{1,20} bytes\n{0,1}$/u;
const pattern22 = /^rejected by transport/u;
const pattern23 = /^(?:malformed Last-Event-ID "[^<>{}\n]{0,64}"|stream replay unsupported|failed to replay events)\n{0,1}$/u;
const pattern24 = /^duplicate in-flight request ID /u;
const pattern25 = /^reading resource .+: read handler returned nil information$/u;
const pattern26 = /^server is closing/u;
const pattern27 = /^session is closing\n{0,1}$/u;
const pattern28 = /^Bad Request: [A-Z]{3,6} requires an Mcp-Session-Id header\n{0,1}$/u;
const pattern29 = /^session not found\n{0,1}$/u;
const pattern30 = /^session user mismatch\n{0,1}$/u;
const pattern31 = /^stream ID conflicts with ongoing stream\n{0,1}$/u;
const pattern32 = /^(?:token expired|token missing expiration|invalid token[^<>{}\n]{0,300})\n{0,1}$/u;
const pattern33 = /^no bearer token\n{0,1}$/u;
const pattern34 = /^unknown prompt ".*"$/u;
const pattern35 = /^unknown tool ".*"$/u;
const pattern36 = /^Content-Type must be 'application\/json'\n{0,1}$/u;
const pattern37 = /^JSON RPC not handled: ".+" unsupported$/u;
const pattern38 = /^JSON RPC not handled: ".{1,64}" unsupported\n{0,1}$/u;
const pattern39 = /^protocol version ".{1,40}" is not supported by this server$/u;
const pattern40 = /^Bad Request: Unsupported protocol version \(supported versions: [0-9,-]{10,64}\)\n{0,1}$/u;
const isItem1 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.type !== 'text') return false;
  const text = item.text;
  if (typeof text !== 'string') return false;
  return pattern12.test(text);
};
const isItem2 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (typeof item.type !== 'string') return false;
  const text = item.text;
  return text === undefined || typeof text === 'string' || text === null;
};

const failure1 = {};
export const isMcpGoSdkAlreadyInitializedJsonRpcError = /* @__PURE__ */ guard(failure1, function isMcpGoSdkAlreadyInitializedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure1, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure1, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure1, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure1, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure1, '/error', requiredIssue, 'code');
  if (code !== 0) return fail(failure1, '/error/code', constIssue, 0);
  const message = error.message;
  if (message === undefined) return fail(failure1, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure1, '/error/message', typeIssue, 'string');
  if (!pattern1.test(message)) return fail(failure1, '/error/message', patternIssue, "^duplicate \"[a-z/]{1,40}\" received$");
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isMcpGoSdkBatchNotSupportedTextError = /* @__PURE__ */ guard(failure2, function isMcpGoSdkBatchNotSupportedTextError(body) {
  if (typeof body !== 'string') return fail(failure2, '', typeIssue, 'string');
  if (!pattern2.test(body)) return fail(failure2, '', patternIssue, "^JSON-RPC batching is not supported in [0-9-]{10} and later \\(request version: [0-9-]{10}\\)\\n{0,1}$");
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isMcpGoSdkClientClosingJsonRpcError = /* @__PURE__ */ guard(failure3, function isMcpGoSdkClientClosingJsonRpcError(body) {
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
  if (!pattern3.test(message)) return fail(failure3, '/error/message', patternIssue, '^client is closing');
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isMcpGoSdkConnectionFailedTextError = /* @__PURE__ */ guard(failure4, function isMcpGoSdkConnectionFailedTextError(body) {
  if (typeof body !== 'string') return fail(failure4, '', typeIssue, 'string');
  if (!pattern4.test(body)) return fail(failure4, '', patternIssue, "^failed connection\\n{0,1}$");
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isMcpGoSdkEmptyBodyTextError = /* @__PURE__ */ guard(failure5, function isMcpGoSdkEmptyBodyTextError(body) {
  if (typeof body !== 'string') return fail(failure5, '', typeIssue, 'string');
  if (!pattern5.test(body)) return fail(failure5, '', patternIssue, "^POST requires a non-empty body\\n{0,1}$");
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isMcpGoSdkHeaderMismatchJsonRpcError = /* @__PURE__ */ guard(failure6, function isMcpGoSdkHeaderMismatchJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure6, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure6, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure6, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure6, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure6, '/error', requiredIssue, 'code');
  if (code !== -32020) return fail(failure6, '/error/code', constIssue, -32020);
  const message = error.message;
  if (message === undefined) return fail(failure6, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure6, '/error/message', typeIssue, 'string');
  if (!pattern6.test(message)) return fail(failure6, '/error/message', patternIssue, '^(?:header mismatch: |missing required Mcp-|failed to extract name from parameters |Mcp-Protocol-Version header )');
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isMcpGoSdkInsufficientScopeTextError = /* @__PURE__ */ guard(failure7, function isMcpGoSdkInsufficientScopeTextError(body) {
  if (typeof body !== 'string') return fail(failure7, '', typeIssue, 'string');
  if (!pattern7.test(body)) return fail(failure7, '', patternIssue, "^insufficient scope\\n{0,1}$");
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isMcpGoSdkInvalidHostTextError = /* @__PURE__ */ guard(failure8, function isMcpGoSdkInvalidHostTextError(body) {
  if (typeof body !== 'string') return fail(failure8, '', typeIssue, 'string');
  if (!pattern8.test(body)) return fail(failure8, '', patternIssue, "^Forbidden: invalid Host header \"[^<>{}\\n]{0,300}\"\\n{0,1}$");
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isMcpGoSdkInvalidMetaJsonRpcError = /* @__PURE__ */ guard(failure9, function isMcpGoSdkInvalidMetaJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure9, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure9, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure9, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure9, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure9, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure9, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure9, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure9, '/error/message', typeIssue, 'string');
  if (!pattern9.test(message)) return fail(failure9, '/error/message', patternIssue, "^[misngor ]{0,11}invalid _meta field \"");
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isMcpGoSdkInvalidParamsJsonRpcError = /* @__PURE__ */ guard(failure10, function isMcpGoSdkInvalidParamsJsonRpcError(body) {
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
  if (!pattern10.test(message)) return fail(failure10, '/error/message', patternIssue, '^invalid params: [muv][a-z]{4,14} ');
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isMcpGoSdkInvalidRequestIdJsonRpcError = /* @__PURE__ */ guard(failure11, function isMcpGoSdkInvalidRequestIdJsonRpcError(body) {
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
  if (typeof message !== 'string') return fail(failure11, '/error/message', typeIssue, 'string');
  if (!pattern11.test(message)) return fail(failure11, '/error/message', patternIssue, "^invalid request: [mu][a-z]{4,12} id for \"");
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isMcpGoSdkInvalidToolArgumentsResultError = /* @__PURE__ */ listGuard(failure12, function isMcpGoSdkInvalidToolArgumentsResultError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure12, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure12, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure12, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure12, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure12, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure12, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure12, '/result/content', typeIssue, 'array');
  if (!some(content, isItem1)) return fail(failure12, '/result/content', containsIssue);
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
export const isMcpGoSdkInvalidToolOutputJsonRpcError = /* @__PURE__ */ guard(failure13, function isMcpGoSdkInvalidToolOutputJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure13, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure13, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure13, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure13, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure13, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure13, '/error', requiredIssue, 'code');
  if (code !== 0) return fail(failure13, '/error/code', constIssue, 0);
  const message = error.message;
  if (message === undefined) return fail(failure13, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure13, '/error/message', typeIssue, 'string');
  if (!pattern13.test(message)) return fail(failure13, '/error/message', patternIssue, '^validating tool output: ');
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isMcpGoSdkJsonRpcErrorEnvelope = /* @__PURE__ */ guard(failure14, function isMcpGoSdkJsonRpcErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure14, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure14, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure14, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure14, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure14, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure14, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure14, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure14, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure14, '/error/message', typeIssue, 'string');
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isMcpGoSdkMalformedPayloadTextError = /* @__PURE__ */ guard(failure15, function isMcpGoSdkMalformedPayloadTextError(body) {
  if (typeof body !== 'string') return fail(failure15, '', typeIssue, 'string');
  if (!pattern14.test(body)) return fail(failure15, '', patternIssue, "^malformed payload: [^<>{}\\n]{1,1000}\\n{0,1}$");
  failure15.issue = null;
  return true;
});

const failure16 = {};
export const isMcpGoSdkMethodNotAllowedTextError = /* @__PURE__ */ guard(failure16, function isMcpGoSdkMethodNotAllowedTextError(body) {
  if (typeof body !== 'string') return fail(failure16, '', typeIssue, 'string');
  if (!pattern15.test(body)) return fail(failure16, '', patternIssue, "^Method Not Allowed\\n{0,1}$");
  failure16.issue = null;
  return true;
});

const failure17 = {};
export const isMcpGoSdkMethodRemovedJsonRpcError = /* @__PURE__ */ guard(failure17, function isMcpGoSdkMethodRemovedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure17, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure17, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure17, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure17, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure17, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure17, '/error', requiredIssue, 'code');
  if (code !== -32601) return fail(failure17, '/error/code', constIssue, -32601);
  const message = error.message;
  if (message === undefined) return fail(failure17, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure17, '/error/message', typeIssue, 'string');
  if (!pattern16.test(message)) return fail(failure17, '/error/message', patternIssue, "^\"[a-zA-Z/]{1,64}\" is [no][a-z]{2,3} supported in [a-z ]{0,10}protocol[a-z0-9 >=-]{0,30}$");
  failure17.issue = null;
  return true;
});

const failure18 = {};
export const isMcpGoSdkNoServerTextError = /* @__PURE__ */ guard(failure18, function isMcpGoSdkNoServerTextError(body) {
  if (typeof body !== 'string') return fail(failure18, '', typeIssue, 'string');
  if (!pattern17.test(body)) return fail(failure18, '', patternIssue, "^no server available\\n{0,1}$");
  failure18.issue = null;
  return true;
});

const failure19 = {};
export const isMcpGoSdkNotAcceptableTextError = /* @__PURE__ */ guard(failure19, function isMcpGoSdkNotAcceptableTextError(body) {
  if (typeof body !== 'string') return fail(failure19, '', typeIssue, 'string');
  if (!pattern18.test(body)) return fail(failure19, '', patternIssue, "^Accept must contain [a-z '/-]{19,60}[A-Za-z ]{0,17}\\n{0,1}$");
  failure19.issue = null;
  return true;
});

const failure20 = {};
export const isMcpGoSdkNotInitializedJsonRpcError = /* @__PURE__ */ guard(failure20, function isMcpGoSdkNotInitializedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure20, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure20, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure20, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure20, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure20, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure20, '/error', requiredIssue, 'code');
  if (code !== 0) return fail(failure20, '/error/code', constIssue, 0);
  const message = error.message;
  if (message === undefined) return fail(failure20, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure20, '/error/message', typeIssue, 'string');
  if (!pattern19.test(message)) return fail(failure20, '/error/message', patternIssue, "^method \".+\" is invalid during session initialization$");
  failure20.issue = null;
  return true;
});

const failure21 = {};
export const isMcpGoSdkParamsMissingJsonRpcError = /* @__PURE__ */ guard(failure21, function isMcpGoSdkParamsMissingJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure21, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure21, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure21, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure21, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure21, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure21, '/error', requiredIssue, 'code');
  if (code !== -32600) return fail(failure21, '/error/code', constIssue, -32600);
  const message = error.message;
  if (message === undefined) return fail(failure21, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure21, '/error/message', typeIssue, 'string');
  if (!pattern20.test(message)) return fail(failure21, '/error/message', patternIssue, "^[a-zA-Z/' ]{0,64}[: ]{0,2}invalid request: missing required \"params\"$");
  failure21.issue = null;
  return true;
});

const failure22 = {};
export const isMcpGoSdkPayloadTooLargeTextError = /* @__PURE__ */ guard(failure22, function isMcpGoSdkPayloadTooLargeTextError(body) {
  if (typeof body !== 'string') return fail(failure22, '', typeIssue, 'string');
  if (!pattern21.test(body)) return fail(failure22, '', patternIssue, "^request body exceeds [0-9]{1,20} bytes\\n{0,1}$");
  failure22.issue = null;
  return true;
});

const failure23 = {};
export const isMcpGoSdkRejectedByTransportJsonRpcError = /* @__PURE__ */ guard(failure23, function isMcpGoSdkRejectedByTransportJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure23, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure23, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure23, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure23, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure23, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure23, '/error', requiredIssue, 'code');
  if (code !== -32005) return fail(failure23, '/error/code', constIssue, -32005);
  const message = error.message;
  if (message === undefined) return fail(failure23, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure23, '/error/message', typeIssue, 'string');
  if (!pattern22.test(message)) return fail(failure23, '/error/message', patternIssue, '^rejected by transport');
  failure23.issue = null;
  return true;
});

const failure24 = {};
export const isMcpGoSdkReplayFailedTextError = /* @__PURE__ */ guard(failure24, function isMcpGoSdkReplayFailedTextError(body) {
  if (typeof body !== 'string') return fail(failure24, '', typeIssue, 'string');
  if (!pattern23.test(body)) return fail(failure24, '', patternIssue, "^(?:malformed Last-Event-ID \"[^<>{}\\n]{0,64}\"|stream replay unsupported|failed to replay events)\\n{0,1}$");
  failure24.issue = null;
  return true;
});

const failure25 = {};
export const isMcpGoSdkRequestInFlightJsonRpcError = /* @__PURE__ */ guard(failure25, function isMcpGoSdkRequestInFlightJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure25, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure25, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure25, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure25, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure25, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure25, '/error', requiredIssue, 'code');
  if (code !== -32600) return fail(failure25, '/error/code', constIssue, -32600);
  const message = error.message;
  if (message === undefined) return fail(failure25, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure25, '/error/message', typeIssue, 'string');
  if (!pattern24.test(message)) return fail(failure25, '/error/message', patternIssue, '^duplicate in-flight request ID ');
  failure25.issue = null;
  return true;
});

const failure26 = {};
export const isMcpGoSdkResourceWithoutContentJsonRpcError = /* @__PURE__ */ guard(failure26, function isMcpGoSdkResourceWithoutContentJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure26, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure26, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure26, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure26, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure26, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure26, '/error', requiredIssue, 'code');
  if (code !== 0) return fail(failure26, '/error/code', constIssue, 0);
  const message = error.message;
  if (message === undefined) return fail(failure26, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure26, '/error/message', typeIssue, 'string');
  if (!pattern25.test(message)) return fail(failure26, '/error/message', patternIssue, '^reading resource .+: read handler returned nil information$');
  failure26.issue = null;
  return true;
});

const failure27 = {};
export const isMcpGoSdkResultErrorEnvelope = /* @__PURE__ */ listGuard(failure27, function isMcpGoSdkResultErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure27, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure27, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure27, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure27, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure27, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure27, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure27, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure27, '/result/content', typeIssue, 'array');
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure27, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure27, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure27, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string' && text !== null) return fail(failure27, ['/result/content/', i, '/text'], typeIssue, ['string', 'null']);
  }
  failure27.issue = null;
  return true;
});

const failure28 = {};
export const isMcpGoSdkServerBugJsonRpcError = /* @__PURE__ */ guard(failure28, function isMcpGoSdkServerBugJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure28, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure28, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure28, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure28, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure28, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure28, '/error', requiredIssue, 'code');
  if (code !== -32603) return fail(failure28, '/error/code', constIssue, -32603);
  const message = error.message;
  if (message === undefined) return fail(failure28, '/error', requiredIssue, 'message');
  if (message !== 'server bug: result has both content and inputRequests') return fail(failure28, '/error/message', constIssue, 'server bug: result has both content and inputRequests');
  failure28.issue = null;
  return true;
});

const failure29 = {};
export const isMcpGoSdkServerClosingJsonRpcError = /* @__PURE__ */ guard(failure29, function isMcpGoSdkServerClosingJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure29, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure29, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure29, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure29, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure29, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure29, '/error', requiredIssue, 'code');
  if (code !== -32004) return fail(failure29, '/error/code', constIssue, -32004);
  const message = error.message;
  if (message === undefined) return fail(failure29, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure29, '/error/message', typeIssue, 'string');
  if (!pattern26.test(message)) return fail(failure29, '/error/message', patternIssue, '^server is closing');
  failure29.issue = null;
  return true;
});

const failure30 = {};
export const isMcpGoSdkSessionClosingTextError = /* @__PURE__ */ guard(failure30, function isMcpGoSdkSessionClosingTextError(body) {
  if (typeof body !== 'string') return fail(failure30, '', typeIssue, 'string');
  if (!pattern27.test(body)) return fail(failure30, '', patternIssue, "^session is closing\\n{0,1}$");
  failure30.issue = null;
  return true;
});

const failure31 = {};
export const isMcpGoSdkSessionIdMissingTextError = /* @__PURE__ */ guard(failure31, function isMcpGoSdkSessionIdMissingTextError(body) {
  if (typeof body !== 'string') return fail(failure31, '', typeIssue, 'string');
  if (!pattern28.test(body)) return fail(failure31, '', patternIssue, "^Bad Request: [A-Z]{3,6} requires an Mcp-Session-Id header\\n{0,1}$");
  failure31.issue = null;
  return true;
});

const failure32 = {};
export const isMcpGoSdkSessionNotFoundTextError = /* @__PURE__ */ guard(failure32, function isMcpGoSdkSessionNotFoundTextError(body) {
  if (typeof body !== 'string') return fail(failure32, '', typeIssue, 'string');
  if (!pattern29.test(body)) return fail(failure32, '', patternIssue, "^session not found\\n{0,1}$");
  failure32.issue = null;
  return true;
});

const failure33 = {};
export const isMcpGoSdkSessionOfAnotherUserTextError = /* @__PURE__ */ guard(failure33, function isMcpGoSdkSessionOfAnotherUserTextError(body) {
  if (typeof body !== 'string') return fail(failure33, '', typeIssue, 'string');
  if (!pattern30.test(body)) return fail(failure33, '', patternIssue, "^session user mismatch\\n{0,1}$");
  failure33.issue = null;
  return true;
});

const failure34 = {};
export const isMcpGoSdkStreamConflictTextError = /* @__PURE__ */ guard(failure34, function isMcpGoSdkStreamConflictTextError(body) {
  if (typeof body !== 'string') return fail(failure34, '', typeIssue, 'string');
  if (!pattern31.test(body)) return fail(failure34, '', patternIssue, "^stream ID conflicts with ongoing stream\\n{0,1}$");
  failure34.issue = null;
  return true;
});

const failure35 = {};
export const isMcpGoSdkSubscriptionsNotSupportedJsonRpcError = /* @__PURE__ */ guard(failure35, function isMcpGoSdkSubscriptionsNotSupportedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure35, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure35, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure35, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure35, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure35, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure35, '/error', requiredIssue, 'code');
  if (code !== -32601) return fail(failure35, '/error/code', constIssue, -32601);
  const message = error.message;
  if (message === undefined) return fail(failure35, '/error', requiredIssue, 'message');
  if (message !== 'method not found: server does not support resource subscriptions') return fail(failure35, '/error/message', constIssue, 'method not found: server does not support resource subscriptions');
  failure35.issue = null;
  return true;
});

const failure36 = {};
export const isMcpGoSdkTextErrorEnvelope = /* @__PURE__ */ guard(failure36, function isMcpGoSdkTextErrorEnvelope(body) {
  if (typeof body !== 'string') return fail(failure36, '', typeIssue, 'string');
  failure36.issue = null;
  return true;
});

const failure37 = {};
export const isMcpGoSdkTokenInvalidTextError = /* @__PURE__ */ guard(failure37, function isMcpGoSdkTokenInvalidTextError(body) {
  if (typeof body !== 'string') return fail(failure37, '', typeIssue, 'string');
  if (!pattern32.test(body)) return fail(failure37, '', patternIssue, "^(?:token expired|token missing expiration|invalid token[^<>{}\\n]{0,300})\\n{0,1}$");
  failure37.issue = null;
  return true;
});

const failure38 = {};
export const isMcpGoSdkTokenMissingTextError = /* @__PURE__ */ guard(failure38, function isMcpGoSdkTokenMissingTextError(body) {
  if (typeof body !== 'string') return fail(failure38, '', typeIssue, 'string');
  if (!pattern33.test(body)) return fail(failure38, '', patternIssue, "^no bearer token\\n{0,1}$");
  failure38.issue = null;
  return true;
});

const failure39 = {};
export const isMcpGoSdkUnknownPromptJsonRpcError = /* @__PURE__ */ guard(failure39, function isMcpGoSdkUnknownPromptJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure39, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure39, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure39, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure39, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure39, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure39, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure39, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure39, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure39, '/error/message', typeIssue, 'string');
  if (!pattern34.test(message)) return fail(failure39, '/error/message', patternIssue, "^unknown prompt \".*\"$");
  failure39.issue = null;
  return true;
});

const failure40 = {};
export const isMcpGoSdkUnknownToolJsonRpcError = /* @__PURE__ */ guard(failure40, function isMcpGoSdkUnknownToolJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure40, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure40, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure40, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure40, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure40, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure40, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure40, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure40, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure40, '/error/message', typeIssue, 'string');
  if (!pattern35.test(message)) return fail(failure40, '/error/message', patternIssue, "^unknown tool \".*\"$");
  failure40.issue = null;
  return true;
});

const failure41 = {};
export const isMcpGoSdkUnsupportedMediaTypeTextError = /* @__PURE__ */ guard(failure41, function isMcpGoSdkUnsupportedMediaTypeTextError(body) {
  if (typeof body !== 'string') return fail(failure41, '', typeIssue, 'string');
  if (!pattern36.test(body)) return fail(failure41, '', patternIssue, "^Content-Type must be 'application/json'\\n{0,1}$");
  failure41.issue = null;
  return true;
});

const failure42 = {};
export const isMcpGoSdkUnsupportedMethodJsonRpcError = /* @__PURE__ */ guard(failure42, function isMcpGoSdkUnsupportedMethodJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure42, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure42, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure42, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure42, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure42, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure42, '/error', requiredIssue, 'code');
  if (code !== -32601) return fail(failure42, '/error/code', constIssue, -32601);
  const message = error.message;
  if (message === undefined) return fail(failure42, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure42, '/error/message', typeIssue, 'string');
  if (!pattern37.test(message)) return fail(failure42, '/error/message', patternIssue, "^JSON RPC not handled: \".+\" unsupported$");
  failure42.issue = null;
  return true;
});

const failure43 = {};
export const isMcpGoSdkUnsupportedMethodTextError = /* @__PURE__ */ guard(failure43, function isMcpGoSdkUnsupportedMethodTextError(body) {
  if (typeof body !== 'string') return fail(failure43, '', typeIssue, 'string');
  if (!pattern38.test(body)) return fail(failure43, '', patternIssue, "^JSON RPC not handled: \".{1,64}\" unsupported\\n{0,1}$");
  failure43.issue = null;
  return true;
});

const failure44 = {};
export const isMcpGoSdkUnsupportedProtocolVersionJsonRpcError = /* @__PURE__ */ guard(failure44, function isMcpGoSdkUnsupportedProtocolVersionJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure44, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure44, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure44, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure44, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure44, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure44, '/error', requiredIssue, 'code');
  if (code !== -32022) return fail(failure44, '/error/code', constIssue, -32022);
  const message = error.message;
  if (message === undefined) return fail(failure44, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure44, '/error/message', typeIssue, 'string');
  if (!pattern39.test(message)) return fail(failure44, '/error/message', patternIssue, "^protocol version \".{1,40}\" is not supported by this server$");
  failure44.issue = null;
  return true;
});

const failure45 = {};
export const isMcpGoSdkUnsupportedVersionHeaderTextError = /* @__PURE__ */ guard(failure45, function isMcpGoSdkUnsupportedVersionHeaderTextError(body) {
  if (typeof body !== 'string') return fail(failure45, '', typeIssue, 'string');
  if (!pattern40.test(body)) return fail(failure45, '', patternIssue, "^Bad Request: Unsupported protocol version \\(supported versions: [0-9,-]{10,64}\\)\\n{0,1}$");
  failure45.issue = null;
  return true;
});

const failure46 = {};
export const isMcpGoSdkError = /* @__PURE__ */ guard(failure46, function isMcpGoSdkError(body) {
  let jsonrpc, error, code, message, result, content;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body) && ((jsonrpc = body.jsonrpc) === '2.0' && typeof (error = body.error) === 'object' && error !== null && !Array.isArray(error) && ((code = error.code) === 0 && typeof (message = error.message) === 'string' && pattern19.test(message) || code === 0 && typeof (message = error.message) === 'string' && pattern1.test(message) || code === -32600 && typeof (message = error.message) === 'string' && pattern20.test(message) || code === -32600 && typeof (message = error.message) === 'string' && pattern11.test(message) || code === -32601 && typeof (message = error.message) === 'string' && pattern37.test(message) || code === -32601 && typeof (message = error.message) === 'string' && pattern16.test(message) || code === -32601 && (message = error.message) === 'method not found: server does not support resource subscriptions' || code === -32602 && typeof (message = error.message) === 'string' && pattern10.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern35.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern34.test(message) || code === 0 && typeof (message = error.message) === 'string' && pattern25.test(message) || code === -32603 && (message = error.message) === 'server bug: result has both content and inputRequests' || code === 0 && typeof (message = error.message) === 'string' && pattern13.test(message) || code === -32600 && typeof (message = error.message) === 'string' && pattern24.test(message) || code === -32022 && typeof (message = error.message) === 'string' && pattern39.test(message) || code === -32020 && typeof (message = error.message) === 'string' && pattern6.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern9.test(message) || code === -32004 && typeof (message = error.message) === 'string' && pattern26.test(message) || code === -32003 && typeof (message = error.message) === 'string' && pattern3.test(message) || code === -32005 && typeof (message = error.message) === 'string' && pattern22.test(message)) || (jsonrpc === undefined || jsonrpc === '2.0') && typeof (result = body.result) === 'object' && result !== null && !Array.isArray(result) && result.isError === true && Array.isArray(content = result.content) && some(content, isItem1) && every(content, isItem2)) || typeof body === 'string' && (pattern38.test(body) || pattern29.test(body) || pattern27.test(body) || pattern30.test(body) || pattern28.test(body) || pattern18.test(body) || pattern36.test(body) || pattern15.test(body) || pattern40.test(body) || pattern21.test(body) || pattern5.test(body) || pattern14.test(body) || pattern2.test(body) || pattern31.test(body) || pattern23.test(body) || pattern17.test(body) || pattern4.test(body) || pattern8.test(body) || pattern33.test(body) || pattern32.test(body) || pattern7.test(body)))) return fail(failure46, '', anyOfIssue);
  failure46.issue = null;
  return true;
});

export default {
  id: 'mcp-go-sdk',
  kind: 'implementation',
  revisions: null,
  alsoSends: ['mcp'],
  errors: {
    'not-initialized': { category: 'precondition-failed', when: 'after-remedy', retryable: true, remedy: 'renew-session', backoff: null },
    'already-initialized': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'params-missing': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-request-id': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unsupported-method': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'method-removed': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'subscriptions-not-supported': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-params': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unknown-tool': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unknown-prompt': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'resource-without-content': { category: 'internal', when: 'after-remedy', retryable: false, remedy: 'contact-support', backoff: null },
    'server-bug': { category: 'internal', when: 'after-remedy', retryable: false, remedy: 'contact-support', backoff: null },
    'invalid-tool-output': { category: 'internal', when: 'after-remedy', retryable: false, remedy: 'contact-support', backoff: null },
    'request-in-flight': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unsupported-protocol-version': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'header-mismatch': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-meta': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'server-closing': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'client-closing': { category: 'unavailable', when: 'after-remedy', retryable: true, remedy: 'renew-session', backoff: null },
    'rejected-by-transport': { category: 'unknown', when: 'never', retryable: false, remedy: null, backoff: null },
    'invalid-tool-arguments': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'session-not-found': { category: 'precondition-failed', when: 'after-remedy', retryable: true, remedy: 'renew-session', backoff: null },
    'session-closing': { category: 'precondition-failed', when: 'after-remedy', retryable: true, remedy: 'renew-session', backoff: null },
    'session-of-another-user': { category: 'permission-denied', when: 'after-remedy', retryable: true, remedy: 'renew-session', backoff: null },
    'session-id-missing': { category: 'precondition-failed', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'not-acceptable': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unsupported-media-type': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'method-not-allowed': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unsupported-version-header': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'payload-too-large': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'empty-body': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'malformed-payload': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'batch-not-supported': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'stream-conflict': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'replay-failed': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'no-server': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'connection-failed': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' },
    'invalid-host': { category: 'permission-denied', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'token-missing': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'token-invalid': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'insufficient-scope': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
  },
  envelopes: [
    {
      shape: 'json-rpc-error',
      surfaces: ['mcp'],
      guard: isMcpGoSdkJsonRpcErrorEnvelope,
      guardKey: '_XqUV5TLUw4I',
      mediaType: null,
      code: [{ pointer: '/error/code', accessor: (body) => body?.error?.code }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'not-initialized', surfaces: ['mcp'], matchBy: { codes: [0], pattern: /^method ".+" is invalid during session initialization$/u }, revisions: null, guard: isMcpGoSdkNotInitializedJsonRpcError, guardKey: 'uZ_GORHjikjk', status: null, headers: [] },
        { error: 'already-initialized', surfaces: ['mcp'], matchBy: { codes: [0], pattern: /^duplicate "[a-z/]{1,40}" received$/u }, revisions: null, guard: isMcpGoSdkAlreadyInitializedJsonRpcError, guardKey: 'FnO0VOU2DoHv', status: null, headers: [] },
        { error: 'params-missing', surfaces: ['mcp'], matchBy: { codes: [-32600], pattern: /^[a-zA-Z/' ]{0,64}[: ]{0,2}invalid request: missing required "params"$/u }, revisions: null, guard: isMcpGoSdkParamsMissingJsonRpcError, guardKey: 'qsputFa-9RRT', status: null, headers: [] },
        { error: 'invalid-request-id', surfaces: ['mcp'], matchBy: { codes: [-32600], pattern: /^invalid request: [mu][a-z]{4,12} id for "/u }, revisions: null, guard: isMcpGoSdkInvalidRequestIdJsonRpcError, guardKey: 'pc8PRSkYKJyC', status: null, headers: [] },
        { error: 'unsupported-method', surfaces: ['mcp'], matchBy: { codes: [-32601], pattern: /^JSON RPC not handled: ".+" unsupported$/u }, revisions: null, guard: isMcpGoSdkUnsupportedMethodJsonRpcError, guardKey: 'JydXMu4b9v-h', status: null, headers: [] },
        { error: 'method-removed', surfaces: ['mcp'], matchBy: { codes: [-32601], pattern: /^"[a-zA-Z/]{1,64}" is [no][a-z]{2,3} supported in [a-z ]{0,10}protocol[a-z0-9 >=-]{0,30}$/u }, revisions: null, guard: isMcpGoSdkMethodRemovedJsonRpcError, guardKey: '5RZjaWA8_4ii', status: null, headers: [] },
        { error: 'subscriptions-not-supported', surfaces: ['mcp'], matchBy: { codes: [-32601], text: 'method not found: server does not support resource subscriptions' }, revisions: null, guard: isMcpGoSdkSubscriptionsNotSupportedJsonRpcError, guardKey: 'uxFVYXz4c68b', status: null, headers: [] },
        { error: 'invalid-params', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^invalid params: [muv][a-z]{4,14} /u }, revisions: null, guard: isMcpGoSdkInvalidParamsJsonRpcError, guardKey: 'lPPrOiF8khc7', status: null, headers: [] },
        { error: 'unknown-tool', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^unknown tool ".*"$/u }, revisions: null, guard: isMcpGoSdkUnknownToolJsonRpcError, guardKey: 'lH8yYaydTC-H', status: null, headers: [] },
        { error: 'unknown-prompt', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^unknown prompt ".*"$/u }, revisions: null, guard: isMcpGoSdkUnknownPromptJsonRpcError, guardKey: 'a6oZXIMYzAst', status: null, headers: [] },
        { error: 'resource-without-content', surfaces: ['mcp'], matchBy: { codes: [0], pattern: /^reading resource .+: read handler returned nil information$/u }, revisions: null, guard: isMcpGoSdkResourceWithoutContentJsonRpcError, guardKey: 'qzZDRO4Nvvn6', status: null, headers: [] },
        { error: 'server-bug', surfaces: ['mcp'], matchBy: { codes: [-32603], text: 'server bug: result has both content and inputRequests' }, revisions: null, guard: isMcpGoSdkServerBugJsonRpcError, guardKey: 'HWCJl-FbIoQP', status: null, headers: [] },
        { error: 'invalid-tool-output', surfaces: ['mcp'], matchBy: { codes: [0], pattern: /^validating tool output: /u }, revisions: null, guard: isMcpGoSdkInvalidToolOutputJsonRpcError, guardKey: 'oy3mcJgl4Urr', status: null, headers: [] },
        { error: 'request-in-flight', surfaces: ['mcp'], matchBy: { codes: [-32600], pattern: /^duplicate in-flight request ID /u }, revisions: null, guard: isMcpGoSdkRequestInFlightJsonRpcError, guardKey: '83DZFQOwEaNN', status: [400], headers: [] },
        { error: 'unsupported-protocol-version', surfaces: ['mcp'], matchBy: { codes: [-32022], pattern: /^protocol version ".{1,40}" is not supported by this server$/u }, revisions: null, guard: isMcpGoSdkUnsupportedProtocolVersionJsonRpcError, guardKey: '9hSj_XG9f2mf', status: [400], headers: [] },
        { error: 'header-mismatch', surfaces: ['mcp'], matchBy: { codes: [-32020], pattern: /^(?:header mismatch: |missing required Mcp-|failed to extract name from parameters |Mcp-Protocol-Version header )/u }, revisions: null, guard: isMcpGoSdkHeaderMismatchJsonRpcError, guardKey: 'V1PczFgxvbNB', status: [400], headers: [] },
        { error: 'invalid-meta', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^[misngor ]{0,11}invalid _meta field "/u }, revisions: null, guard: isMcpGoSdkInvalidMetaJsonRpcError, guardKey: 'kwX8jBjZZngw', status: null, headers: [] },
        { error: 'server-closing', surfaces: ['mcp'], matchBy: { codes: [-32004], pattern: /^server is closing/u }, revisions: null, guard: isMcpGoSdkServerClosingJsonRpcError, guardKey: 'WkIxngsgwRxL', status: null, headers: [] },
        { error: 'client-closing', surfaces: ['mcp'], matchBy: { codes: [-32003], pattern: /^client is closing/u }, revisions: null, guard: isMcpGoSdkClientClosingJsonRpcError, guardKey: 'VjnvgZJOrsim', status: null, headers: [] },
        { error: 'rejected-by-transport', surfaces: ['mcp'], matchBy: { codes: [-32005], pattern: /^rejected by transport/u }, revisions: null, guard: isMcpGoSdkRejectedByTransportJsonRpcError, guardKey: 'HEVGF_QG8iho', status: null, headers: [] },
      ],
    },
    {
      shape: 'tool-result',
      surfaces: ['mcp'],
      guard: isMcpGoSdkResultErrorEnvelope,
      guardKey: '5Mpv36IcytzV',
      mediaType: null,
      code: [],
      message: [],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'invalid-tool-arguments', surfaces: ['mcp'], matchBy: { pattern: /^validating "arguments": /u }, revisions: null, guard: isMcpGoSdkInvalidToolArgumentsResultError, guardKey: 'G2xb_XvZ6wjH', status: null, headers: [] },
      ],
    },
    {
      shape: 'text',
      surfaces: ['mcp'],
      guard: isMcpGoSdkTextErrorEnvelope,
      guardKey: 'AEBOaGQVNw8X',
      mediaType: null,
      code: [],
      message: [{ pointer: '', accessor: (body) => body }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'unsupported-method', surfaces: ['mcp'], matchBy: { pattern: /^JSON RPC not handled: ".{1,64}" unsupported\n{0,1}$/u }, revisions: null, guard: isMcpGoSdkUnsupportedMethodTextError, guardKey: 'rdj64fudseG6', status: [400], headers: [] },
        { error: 'session-not-found', surfaces: ['mcp'], matchBy: { pattern: /^session not found\n{0,1}$/u }, revisions: null, guard: isMcpGoSdkSessionNotFoundTextError, guardKey: 'o_7mbTbhnLYw', status: [404], headers: [] },
        { error: 'session-closing', surfaces: ['mcp'], matchBy: { pattern: /^session is closing\n{0,1}$/u }, revisions: null, guard: isMcpGoSdkSessionClosingTextError, guardKey: 'F7l61ElxUkCZ', status: [404], headers: [] },
        { error: 'session-of-another-user', surfaces: ['mcp'], matchBy: { pattern: /^session user mismatch\n{0,1}$/u }, revisions: null, guard: isMcpGoSdkSessionOfAnotherUserTextError, guardKey: 'kV5t0zs-2jW-', status: [403], headers: [] },
        { error: 'session-id-missing', surfaces: ['mcp'], matchBy: { pattern: /^Bad Request: [A-Z]{3,6} requires an Mcp-Session-Id header\n{0,1}$/u }, revisions: null, guard: isMcpGoSdkSessionIdMissingTextError, guardKey: 'zGKutw6TMsSH', status: [400], headers: [] },
        { error: 'not-acceptable', surfaces: ['mcp'], matchBy: { pattern: /^Accept must contain [a-z '/-]{19,60}[A-Za-z ]{0,17}\n{0,1}$/u }, revisions: null, guard: isMcpGoSdkNotAcceptableTextError, guardKey: 'TKyLY6ez_OYw', status: [400], headers: [] },
        { error: 'unsupported-media-type', surfaces: ['mcp'], matchBy: { pattern: /^Content-Type must be 'application\/json'\n{0,1}$/u }, revisions: null, guard: isMcpGoSdkUnsupportedMediaTypeTextError, guardKey: 'NhvBN6hRUCkd', status: [415], headers: [] },
        { error: 'method-not-allowed', surfaces: ['mcp'], matchBy: { pattern: /^Method Not Allowed\n{0,1}$/u }, revisions: null, guard: isMcpGoSdkMethodNotAllowedTextError, guardKey: 'daPhYZB65NdD', status: [405], headers: [{ name: 'allow', onStatus: null }] },
        { error: 'unsupported-version-header', surfaces: ['mcp'], matchBy: { pattern: /^Bad Request: Unsupported protocol version \(supported versions: [0-9,-]{10,64}\)\n{0,1}$/u }, revisions: null, guard: isMcpGoSdkUnsupportedVersionHeaderTextError, guardKey: 'H5qobHSlvCNb', status: [400], headers: [] },
        { error: 'payload-too-large', surfaces: ['mcp'], matchBy: { pattern: /^request body exceeds [0-9]{1,20} bytes\n{0,1}$/u }, revisions: null, guard: isMcpGoSdkPayloadTooLargeTextError, guardKey: 'JUbeVORvBfl3', status: [413], headers: [] },
        { error: 'empty-body', surfaces: ['mcp'], matchBy: { pattern: /^POST requires a non-empty body\n{0,1}$/u }, revisions: null, guard: isMcpGoSdkEmptyBodyTextError, guardKey: 'iX19DwqtpBLL', status: [400], headers: [] },
        { error: 'malformed-payload', surfaces: ['mcp'], matchBy: { pattern: /^malformed payload: [^<>{}\n]{1,1000}\n{0,1}$/u }, revisions: null, guard: isMcpGoSdkMalformedPayloadTextError, guardKey: 'R5tJpYkgvTUn', status: [400], headers: [] },
        { error: 'batch-not-supported', surfaces: ['mcp'], matchBy: { pattern: /^JSON-RPC batching is not supported in [0-9-]{10} and later \(request version: [0-9-]{10}\)\n{0,1}$/u }, revisions: null, guard: isMcpGoSdkBatchNotSupportedTextError, guardKey: 'YAU_oSyOivO-', status: [400], headers: [] },
        { error: 'stream-conflict', surfaces: ['mcp'], matchBy: { pattern: /^stream ID conflicts with ongoing stream\n{0,1}$/u }, revisions: null, guard: isMcpGoSdkStreamConflictTextError, guardKey: '3tCckdpxDcCM', status: [409], headers: [] },
        { error: 'replay-failed', surfaces: ['mcp'], matchBy: { pattern: /^(?:malformed Last-Event-ID "[^<>{}\n]{0,64}"|stream replay unsupported|failed to replay events)\n{0,1}$/u }, revisions: null, guard: isMcpGoSdkReplayFailedTextError, guardKey: 'I-nRvxEHpETG', status: [400], headers: [] },
        { error: 'no-server', surfaces: ['mcp'], matchBy: { pattern: /^no server available\n{0,1}$/u }, revisions: null, guard: isMcpGoSdkNoServerTextError, guardKey: 'LkwmsZMY0_VO', status: [400], headers: [] },
        { error: 'connection-failed', surfaces: ['mcp'], matchBy: { pattern: /^failed connection\n{0,1}$/u }, revisions: null, guard: isMcpGoSdkConnectionFailedTextError, guardKey: 'YU88ptu2w-xE', status: [500], headers: [] },
        { error: 'invalid-host', surfaces: ['mcp'], matchBy: { pattern: /^Forbidden: invalid Host header "[^<>{}\n]{0,300}"\n{0,1}$/u }, revisions: null, guard: isMcpGoSdkInvalidHostTextError, guardKey: 'm_KHTivFUENj', status: [403], headers: [] },
        { error: 'token-missing', surfaces: ['mcp'], matchBy: { pattern: /^no bearer token\n{0,1}$/u }, revisions: null, guard: isMcpGoSdkTokenMissingTextError, guardKey: 'pxAVC-erpklz', status: [401], headers: [] },
        { error: 'token-invalid', surfaces: ['mcp'], matchBy: { pattern: /^(?:token expired|token missing expiration|invalid token[^<>{}\n]{0,300})\n{0,1}$/u }, revisions: null, guard: isMcpGoSdkTokenInvalidTextError, guardKey: 'jx40nvr3rege', status: [401], headers: [] },
        { error: 'insufficient-scope', surfaces: ['mcp'], matchBy: { pattern: /^insufficient scope\n{0,1}$/u }, revisions: null, guard: isMcpGoSdkInsufficientScopeTextError, guardKey: 'wUOaYkDG6kGV', status: [403], headers: [] },
      ],
    },
  ],
};
