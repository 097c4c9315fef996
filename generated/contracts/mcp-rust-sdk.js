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
const pattern1 = /^Forbidden: [HO][osri][sgtin]{1,4} header is not allowed$/u;
const pattern2 = /^(?:request _meta protocolVersion requires |MCP-Protocol-Version header \(|Missing MCP-Protocol-Version header |missing required Mcp-|Mcp-[A-Za-z-]{1,64} header )/u;
const pattern3 = /^Invalid Request: MCP-Protocol-Version header /u;
const pattern4 = /^fail to deserialize request body /u;
const pattern5 = /^[Invalid prms:]{0,16}request _meta is missing /u;
const pattern6 = /^(?:Failed to parse parameters: |Missing required parameters: )/u;
const pattern7 = /^failed to deserialize parameters: /u;
const pattern8 = /^Not Acceptable: Client must accept [a-z/ -]{17,48}$/u;
const pattern9 = /^Unexpected message, expect [a-z ]{4,40}$/u;
const pattern10 = /^Payload Too Large: request body exceeds [0-9]{1,20} bytes$/u;
const pattern11 = /^(?:Not Found|Unauthorized): Session not found$/u;
const pattern12 = /^task (?:expired: |no longer exists$)/u;
const pattern13 = /^(?:Encounter an error when |Failed to read request body: )/u;
const pattern14 = /^prompt '.+' not found$/u;
const pattern15 = /^unknown task: /u;
const pattern16 = /^Bad Request: (?:Unsupported MCP-Protocol-Version: |Invalid MCP-Protocol-Version header encoding$)/u;
const isItem1 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.type !== 'text') return false;
  const text = item.text;
  if (typeof text !== 'string') return false;
  return pattern7.test(text);
};
const isItem2 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (typeof item.type !== 'string') return false;
  const text = item.text;
  return text === undefined || typeof text === 'string' || text === null;
};

const failure1 = {};
export const isMcpRustSdkForbiddenHostTextError = /* @__PURE__ */ guard(failure1, function isMcpRustSdkForbiddenHostTextError(body) {
  if (typeof body !== 'string') return fail(failure1, '', typeIssue, 'string');
  if (!pattern1.test(body)) return fail(failure1, '', patternIssue, '^Forbidden: [HO][osri][sgtin]{1,4} header is not allowed$');
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isMcpRustSdkHeaderMismatchJsonRpcError = /* @__PURE__ */ guard(failure2, function isMcpRustSdkHeaderMismatchJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure2, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure2, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure2, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure2, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure2, '/error', requiredIssue, 'code');
  if (code !== -32020) return fail(failure2, '/error/code', constIssue, -32020);
  const message = error.message;
  if (message === undefined) return fail(failure2, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure2, '/error/message', typeIssue, 'string');
  if (!pattern2.test(message)) return fail(failure2, '/error/message', patternIssue, "^(?:request _meta protocolVersion requires |MCP-Protocol-Version header \\(|Missing MCP-Protocol-Version header |missing required Mcp-|Mcp-[A-Za-z-]{1,64} header )");
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isMcpRustSdkInitializeMismatchJsonRpcError = /* @__PURE__ */ guard(failure3, function isMcpRustSdkInitializeMismatchJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure3, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure3, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure3, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure3, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure3, '/error', requiredIssue, 'code');
  if (code !== -32600) return fail(failure3, '/error/code', constIssue, -32600);
  const message = error.message;
  if (message === undefined) return fail(failure3, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure3, '/error/message', typeIssue, 'string');
  if (!pattern3.test(message)) return fail(failure3, '/error/message', patternIssue, '^Invalid Request: MCP-Protocol-Version header ');
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isMcpRustSdkInputNotSupportedJsonRpcError = /* @__PURE__ */ guard(failure4, function isMcpRustSdkInputNotSupportedJsonRpcError(body) {
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
  if (message !== 'InputRequiredResult requires negotiated protocol version 2026-07-28 or newer') return fail(failure4, '/error/message', constIssue, 'InputRequiredResult requires negotiated protocol version 2026-07-28 or newer');
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isMcpRustSdkInvalidJsonRpcMessageTextError = /* @__PURE__ */ guard(failure5, function isMcpRustSdkInvalidJsonRpcMessageTextError(body) {
  if (typeof body !== 'string') return fail(failure5, '', typeIssue, 'string');
  if (!pattern4.test(body)) return fail(failure5, '', patternIssue, '^fail to deserialize request body ');
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isMcpRustSdkInvalidMetaJsonRpcError = /* @__PURE__ */ guard(failure6, function isMcpRustSdkInvalidMetaJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure6, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure6, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure6, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure6, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure6, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure6, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure6, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure6, '/error/message', typeIssue, 'string');
  if (!pattern5.test(message)) return fail(failure6, '/error/message', patternIssue, '^[Invalid prms:]{0,16}request _meta is missing ');
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isMcpRustSdkInvalidPromptArgumentsJsonRpcError = /* @__PURE__ */ guard(failure7, function isMcpRustSdkInvalidPromptArgumentsJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure7, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure7, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure7, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure7, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure7, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure7, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure7, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure7, '/error/message', typeIssue, 'string');
  if (!pattern6.test(message)) return fail(failure7, '/error/message', patternIssue, '^(?:Failed to parse parameters: |Missing required parameters: )');
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isMcpRustSdkInvalidToolArgumentsJsonRpcError = /* @__PURE__ */ guard(failure8, function isMcpRustSdkInvalidToolArgumentsJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure8, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure8, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure8, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure8, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure8, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure8, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure8, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure8, '/error/message', typeIssue, 'string');
  if (!pattern7.test(message)) return fail(failure8, '/error/message', patternIssue, '^failed to deserialize parameters: ');
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isMcpRustSdkInvalidToolArgumentsResultError = /* @__PURE__ */ listGuard(failure9, function isMcpRustSdkInvalidToolArgumentsResultError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure9, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure9, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure9, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure9, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure9, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure9, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure9, '/result/content', typeIssue, 'array');
  if (!some(content, isItem1)) return fail(failure9, '/result/content', containsIssue);
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure9, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure9, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure9, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string' && text !== null) return fail(failure9, ['/result/content/', i, '/text'], typeIssue, ['string', 'null']);
  }
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isMcpRustSdkJsonRpcErrorEnvelope = /* @__PURE__ */ guard(failure10, function isMcpRustSdkJsonRpcErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure10, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure10, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure10, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure10, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure10, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure10, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure10, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure10, '/error/message', typeIssue, 'string');
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isMcpRustSdkMethodNotAllowedTextError = /* @__PURE__ */ guard(failure11, function isMcpRustSdkMethodNotAllowedTextError(body) {
  if (body !== 'Method Not Allowed') return fail(failure11, '', constIssue, 'Method Not Allowed');
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isMcpRustSdkNotAcceptableTextError = /* @__PURE__ */ guard(failure12, function isMcpRustSdkNotAcceptableTextError(body) {
  if (typeof body !== 'string') return fail(failure12, '', typeIssue, 'string');
  if (!pattern8.test(body)) return fail(failure12, '', patternIssue, '^Not Acceptable: Client must accept [a-z/ -]{17,48}$');
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isMcpRustSdkNotInitializedTextError = /* @__PURE__ */ guard(failure13, function isMcpRustSdkNotInitializedTextError(body) {
  if (typeof body !== 'string') return fail(failure13, '', typeIssue, 'string');
  if (!pattern9.test(body)) return fail(failure13, '', patternIssue, '^Unexpected message, expect [a-z ]{4,40}$');
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isMcpRustSdkPayloadTooLargeTextError = /* @__PURE__ */ guard(failure14, function isMcpRustSdkPayloadTooLargeTextError(body) {
  if (typeof body !== 'string') return fail(failure14, '', typeIssue, 'string');
  if (!pattern10.test(body)) return fail(failure14, '', patternIssue, '^Payload Too Large: request body exceeds [0-9]{1,20} bytes$');
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isMcpRustSdkProtocolVersionMissingJsonRpcError = /* @__PURE__ */ guard(failure15, function isMcpRustSdkProtocolVersionMissingJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure15, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure15, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure15, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure15, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure15, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure15, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure15, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure15, '/error', requiredIssue, 'message');
  if (message !== 'Invalid params: request requires protocolVersion in request _meta') return fail(failure15, '/error/message', constIssue, 'Invalid params: request requires protocolVersion in request _meta');
  failure15.issue = null;
  return true;
});

const failure16 = {};
export const isMcpRustSdkResultErrorEnvelope = /* @__PURE__ */ listGuard(failure16, function isMcpRustSdkResultErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure16, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure16, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure16, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure16, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure16, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure16, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure16, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure16, '/result/content', typeIssue, 'array');
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure16, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure16, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure16, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string' && text !== null) return fail(failure16, ['/result/content/', i, '/text'], typeIssue, ['string', 'null']);
  }
  failure16.issue = null;
  return true;
});

const failure17 = {};
export const isMcpRustSdkSamplingNotSupportedJsonRpcError = /* @__PURE__ */ guard(failure17, function isMcpRustSdkSamplingNotSupportedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure17, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure17, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure17, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure17, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure17, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure17, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure17, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure17, '/error', requiredIssue, 'message');
  if (message !== 'tools or toolChoice provided but client does not support sampling tools capability') return fail(failure17, '/error/message', constIssue, 'tools or toolChoice provided but client does not support sampling tools capability');
  failure17.issue = null;
  return true;
});

const failure18 = {};
export const isMcpRustSdkSessionIdMissingTextError = /* @__PURE__ */ guard(failure18, function isMcpRustSdkSessionIdMissingTextError(body) {
  if (body !== 'Bad Request: Session ID is required') return fail(failure18, '', constIssue, 'Bad Request: Session ID is required');
  failure18.issue = null;
  return true;
});

const failure19 = {};
export const isMcpRustSdkSessionNotFoundTextError = /* @__PURE__ */ guard(failure19, function isMcpRustSdkSessionNotFoundTextError(body) {
  if (typeof body !== 'string') return fail(failure19, '', typeIssue, 'string');
  if (!pattern11.test(body)) return fail(failure19, '', patternIssue, '^(?:Not Found|Unauthorized): Session not found$');
  failure19.issue = null;
  return true;
});

const failure20 = {};
export const isMcpRustSdkTaskExpiredJsonRpcError = /* @__PURE__ */ guard(failure20, function isMcpRustSdkTaskExpiredJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure20, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure20, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure20, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure20, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure20, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure20, '/error', requiredIssue, 'code');
  if (code !== -32603) return fail(failure20, '/error/code', constIssue, -32603);
  const message = error.message;
  if (message === undefined) return fail(failure20, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure20, '/error/message', typeIssue, 'string');
  if (!pattern12.test(message)) return fail(failure20, '/error/message', patternIssue, '^task (?:expired: |no longer exists$)');
  failure20.issue = null;
  return true;
});

const failure21 = {};
export const isMcpRustSdkTextErrorEnvelope = /* @__PURE__ */ guard(failure21, function isMcpRustSdkTextErrorEnvelope(body) {
  if (typeof body !== 'string') return fail(failure21, '', typeIssue, 'string');
  failure21.issue = null;
  return true;
});

const failure22 = {};
export const isMcpRustSdkTransportFailedTextError = /* @__PURE__ */ guard(failure22, function isMcpRustSdkTransportFailedTextError(body) {
  if (typeof body !== 'string') return fail(failure22, '', typeIssue, 'string');
  if (!pattern13.test(body)) return fail(failure22, '', patternIssue, '^(?:Encounter an error when |Failed to read request body: )');
  failure22.issue = null;
  return true;
});

const failure23 = {};
export const isMcpRustSdkUnknownPromptJsonRpcError = /* @__PURE__ */ guard(failure23, function isMcpRustSdkUnknownPromptJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure23, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure23, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure23, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure23, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure23, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure23, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure23, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure23, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure23, '/error/message', typeIssue, 'string');
  if (!pattern14.test(message)) return fail(failure23, '/error/message', patternIssue, "^prompt '.+' not found$");
  failure23.issue = null;
  return true;
});

const failure24 = {};
export const isMcpRustSdkUnknownTaskJsonRpcError = /* @__PURE__ */ guard(failure24, function isMcpRustSdkUnknownTaskJsonRpcError(body) {
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
  if (!pattern15.test(message)) return fail(failure24, '/error/message', patternIssue, '^unknown task: ');
  failure24.issue = null;
  return true;
});

const failure25 = {};
export const isMcpRustSdkUnknownToolJsonRpcError = /* @__PURE__ */ guard(failure25, function isMcpRustSdkUnknownToolJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure25, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure25, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure25, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure25, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure25, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure25, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure25, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure25, '/error', requiredIssue, 'message');
  if (message !== 'tool not found') return fail(failure25, '/error/message', constIssue, 'tool not found');
  failure25.issue = null;
  return true;
});

const failure26 = {};
export const isMcpRustSdkUnrelatedServerRequestJsonRpcError = /* @__PURE__ */ guard(failure26, function isMcpRustSdkUnrelatedServerRequestJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure26, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure26, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure26, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure26, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure26, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure26, '/error', requiredIssue, 'code');
  if (code !== -32600) return fail(failure26, '/error/code', constIssue, -32600);
  const message = error.message;
  if (message === undefined) return fail(failure26, '/error', requiredIssue, 'message');
  if (message !== 'SEP-2260: server-to-client requests must be associated with an originating client request') return fail(failure26, '/error/message', constIssue, 'SEP-2260: server-to-client requests must be associated with an originating client request');
  failure26.issue = null;
  return true;
});

const failure27 = {};
export const isMcpRustSdkUnsupportedMediaTypeTextError = /* @__PURE__ */ guard(failure27, function isMcpRustSdkUnsupportedMediaTypeTextError(body) {
  if (body !== 'Unsupported Media Type: Content-Type must be application/json') return fail(failure27, '', constIssue, 'Unsupported Media Type: Content-Type must be application/json');
  failure27.issue = null;
  return true;
});

const failure28 = {};
export const isMcpRustSdkUnsupportedVersionHeaderTextError = /* @__PURE__ */ guard(failure28, function isMcpRustSdkUnsupportedVersionHeaderTextError(body) {
  if (typeof body !== 'string') return fail(failure28, '', typeIssue, 'string');
  if (!pattern16.test(body)) return fail(failure28, '', patternIssue, '^Bad Request: (?:Unsupported MCP-Protocol-Version: |Invalid MCP-Protocol-Version header encoding$)');
  failure28.issue = null;
  return true;
});

const failure29 = {};
export const isMcpRustSdkError = /* @__PURE__ */ guard(failure29, function isMcpRustSdkError(body) {
  let jsonrpc, error, code, message, result, content;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body) && ((jsonrpc = body.jsonrpc) === '2.0' && typeof (error = body.error) === 'object' && error !== null && !Array.isArray(error) && ((code = error.code) === -32602 && (message = error.message) === 'tool not found' || code === -32602 && typeof (message = error.message) === 'string' && pattern14.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern7.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern6.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern5.test(message) || code === -32602 && (message = error.message) === 'Invalid params: request requires protocolVersion in request _meta' || code === -32020 && typeof (message = error.message) === 'string' && pattern2.test(message) || code === -32600 && typeof (message = error.message) === 'string' && pattern3.test(message) || code === -32600 && (message = error.message) === 'InputRequiredResult requires negotiated protocol version 2026-07-28 or newer' || code === -32600 && (message = error.message) === 'SEP-2260: server-to-client requests must be associated with an originating client request' || code === -32602 && (message = error.message) === 'tools or toolChoice provided but client does not support sampling tools capability' || code === -32602 && typeof (message = error.message) === 'string' && pattern15.test(message) || code === -32603 && typeof (message = error.message) === 'string' && pattern12.test(message)) || (jsonrpc === undefined || jsonrpc === '2.0') && typeof (result = body.result) === 'object' && result !== null && !Array.isArray(result) && result.isError === true && Array.isArray(content = result.content) && some(content, isItem1) && every(content, isItem2)) || typeof body === 'string' && (pattern11.test(body) || pattern9.test(body) || pattern8.test(body) || pattern4.test(body) || pattern10.test(body) || pattern16.test(body) || pattern1.test(body) || pattern13.test(body)) || body === 'Bad Request: Session ID is required' || body === 'Unsupported Media Type: Content-Type must be application/json' || body === 'Method Not Allowed')) return fail(failure29, '', anyOfIssue);
  failure29.issue = null;
  return true;
});

export default {
  id: 'mcp-rust-sdk',
  kind: 'implementation',
  revisions: null,
  alsoSends: ['mcp'],
  errors: {
    'unknown-tool': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unknown-prompt': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-tool-arguments': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-prompt-arguments': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-meta': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'protocol-version-missing': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'header-mismatch': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'initialize-mismatch': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'input-not-supported': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unrelated-server-request': { category: 'internal', when: 'after-remedy', retryable: false, remedy: 'contact-support', backoff: null },
    'sampling-not-supported': { category: 'precondition-failed', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unknown-task': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'task-expired': { category: 'unavailable', when: 'never', retryable: false, remedy: null, backoff: null },
    'session-not-found': { category: 'precondition-failed', when: 'after-remedy', retryable: true, remedy: 'renew-session', backoff: null },
    'session-id-missing': { category: 'precondition-failed', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'not-initialized': { category: 'precondition-failed', when: 'after-remedy', retryable: true, remedy: 'renew-session', backoff: null },
    'not-acceptable': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unsupported-media-type': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-json-rpc-message': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'payload-too-large': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'method-not-allowed': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unsupported-version-header': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'forbidden-host': { category: 'permission-denied', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'transport-failed': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' },
  },
  envelopes: [
    {
      shape: 'json-rpc-error',
      surfaces: ['mcp'],
      guard: isMcpRustSdkJsonRpcErrorEnvelope,
      guardKey: '_XqUV5TLUw4I',
      mediaType: null,
      code: [{ pointer: '/error/code', accessor: (body) => body?.error?.code }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'unknown-tool', surfaces: ['mcp'], matchBy: { codes: [-32602], text: 'tool not found' }, revisions: null, guard: isMcpRustSdkUnknownToolJsonRpcError, guardKey: 'Avj3hWoQqLwY', status: null, headers: [] },
        { error: 'unknown-prompt', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^prompt '.+' not found$/u }, revisions: null, guard: isMcpRustSdkUnknownPromptJsonRpcError, guardKey: 'R6JuDGrmIU6o', status: null, headers: [] },
        { error: 'invalid-tool-arguments', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^failed to deserialize parameters: /u }, revisions: null, guard: isMcpRustSdkInvalidToolArgumentsJsonRpcError, guardKey: 'Oa1yOl-FUH32', status: null, headers: [] },
        { error: 'invalid-prompt-arguments', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^(?:Failed to parse parameters: |Missing required parameters: )/u }, revisions: null, guard: isMcpRustSdkInvalidPromptArgumentsJsonRpcError, guardKey: 'FsTkpay_nDDp', status: null, headers: [] },
        { error: 'invalid-meta', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^[Invalid prms:]{0,16}request _meta is missing /u }, revisions: null, guard: isMcpRustSdkInvalidMetaJsonRpcError, guardKey: 'p53ESAcL-kDL', status: null, headers: [] },
        { error: 'protocol-version-missing', surfaces: ['mcp'], matchBy: { codes: [-32602], text: 'Invalid params: request requires protocolVersion in request _meta' }, revisions: null, guard: isMcpRustSdkProtocolVersionMissingJsonRpcError, guardKey: 'o1D1IC6Ssk5Q', status: [400], headers: [] },
        { error: 'header-mismatch', surfaces: ['mcp'], matchBy: { codes: [-32020], pattern: /^(?:request _meta protocolVersion requires |MCP-Protocol-Version header \(|Missing MCP-Protocol-Version header |missing required Mcp-|Mcp-[A-Za-z-]{1,64} header )/u }, revisions: null, guard: isMcpRustSdkHeaderMismatchJsonRpcError, guardKey: 'E9FGapp-GBce', status: [400], headers: [] },
        { error: 'initialize-mismatch', surfaces: ['mcp'], matchBy: { codes: [-32600], pattern: /^Invalid Request: MCP-Protocol-Version header /u }, revisions: null, guard: isMcpRustSdkInitializeMismatchJsonRpcError, guardKey: '4-Ah-VV2i3YZ', status: [400], headers: [] },
        { error: 'input-not-supported', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'InputRequiredResult requires negotiated protocol version 2026-07-28 or newer' }, revisions: null, guard: isMcpRustSdkInputNotSupportedJsonRpcError, guardKey: 'xtephJMbwwf5', status: null, headers: [] },
        { error: 'unrelated-server-request', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'SEP-2260: server-to-client requests must be associated with an originating client request' }, revisions: null, guard: isMcpRustSdkUnrelatedServerRequestJsonRpcError, guardKey: 'r2Ue8jcbR8Se', status: null, headers: [] },
        { error: 'sampling-not-supported', surfaces: ['mcp'], matchBy: { codes: [-32602], text: 'tools or toolChoice provided but client does not support sampling tools capability' }, revisions: null, guard: isMcpRustSdkSamplingNotSupportedJsonRpcError, guardKey: 'FGfc-nqyKPyf', status: null, headers: [] },
        { error: 'unknown-task', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^unknown task: /u }, revisions: null, guard: isMcpRustSdkUnknownTaskJsonRpcError, guardKey: 'yLFOGhpHd1g_', status: null, headers: [] },
        { error: 'task-expired', surfaces: ['mcp'], matchBy: { codes: [-32603], pattern: /^task (?:expired: |no longer exists$)/u }, revisions: null, guard: isMcpRustSdkTaskExpiredJsonRpcError, guardKey: 'dFF8BkrN-8Bj', status: null, headers: [] },
      ],
    },
    {
      shape: 'tool-result',
      surfaces: ['mcp'],
      guard: isMcpRustSdkResultErrorEnvelope,
      guardKey: '5Mpv36IcytzV',
      mediaType: null,
      code: [],
      message: [],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'invalid-tool-arguments', surfaces: ['mcp'], matchBy: { pattern: /^failed to deserialize parameters: /u }, revisions: null, guard: isMcpRustSdkInvalidToolArgumentsResultError, guardKey: 'ctuv9KCPG9zB', status: null, headers: [] },
      ],
    },
    {
      shape: 'text',
      surfaces: ['mcp'],
      guard: isMcpRustSdkTextErrorEnvelope,
      guardKey: 'AEBOaGQVNw8X',
      mediaType: null,
      code: [],
      message: [{ pointer: '', accessor: (body) => body }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'session-not-found', surfaces: ['mcp'], matchBy: { pattern: /^(?:Not Found|Unauthorized): Session not found$/u }, revisions: null, guard: isMcpRustSdkSessionNotFoundTextError, guardKey: 'CDlwgdie5xU8', status: [404, 401], headers: [] },
        { error: 'session-id-missing', surfaces: ['mcp'], matchBy: { text: 'Bad Request: Session ID is required' }, revisions: null, guard: isMcpRustSdkSessionIdMissingTextError, guardKey: 'l4nzt3mDt-Fc', status: [400], headers: [] },
        { error: 'not-initialized', surfaces: ['mcp'], matchBy: { pattern: /^Unexpected message, expect [a-z ]{4,40}$/u }, revisions: null, guard: isMcpRustSdkNotInitializedTextError, guardKey: 'VwN7KlJdxLT6', status: [422], headers: [] },
        { error: 'not-acceptable', surfaces: ['mcp'], matchBy: { pattern: /^Not Acceptable: Client must accept [a-z/ -]{17,48}$/u }, revisions: null, guard: isMcpRustSdkNotAcceptableTextError, guardKey: 'FzNPJM4sOWnK', status: [406], headers: [] },
        { error: 'unsupported-media-type', surfaces: ['mcp'], matchBy: { text: 'Unsupported Media Type: Content-Type must be application/json' }, revisions: null, guard: isMcpRustSdkUnsupportedMediaTypeTextError, guardKey: '0-V798rnAy5G', status: [415], headers: [] },
        { error: 'invalid-json-rpc-message', surfaces: ['mcp'], matchBy: { pattern: /^fail to deserialize request body /u }, revisions: null, guard: isMcpRustSdkInvalidJsonRpcMessageTextError, guardKey: 'OWzVWfIvr5iO', status: [415], headers: [] },
        { error: 'payload-too-large', surfaces: ['mcp'], matchBy: { pattern: /^Payload Too Large: request body exceeds [0-9]{1,20} bytes$/u }, revisions: null, guard: isMcpRustSdkPayloadTooLargeTextError, guardKey: 'VC-TYuSZChAv', status: [413], headers: [] },
        { error: 'method-not-allowed', surfaces: ['mcp'], matchBy: { text: 'Method Not Allowed', conditions: [{ header: 'allow', present: true }] }, revisions: null, guard: isMcpRustSdkMethodNotAllowedTextError, guardKey: 'QhFqj1PBIR2a', status: [405], headers: [] },
        { error: 'unsupported-version-header', surfaces: ['mcp'], matchBy: { pattern: /^Bad Request: (?:Unsupported MCP-Protocol-Version: |Invalid MCP-Protocol-Version header encoding$)/u }, revisions: null, guard: isMcpRustSdkUnsupportedVersionHeaderTextError, guardKey: 'ADeMvsLJVMBg', status: [400], headers: [] },
        { error: 'forbidden-host', surfaces: ['mcp'], matchBy: { pattern: /^Forbidden: [HO][osri][sgtin]{1,4} header is not allowed$/u }, revisions: null, guard: isMcpRustSdkForbiddenHostTextError, guardKey: '4OrpCeAV4utB', status: [403], headers: [] },
        { error: 'transport-failed', surfaces: ['mcp'], matchBy: { pattern: /^(?:Encounter an error when |Failed to read request body: )/u }, revisions: null, guard: isMcpRustSdkTransportFailedTextError, guardKey: 'meMtyAHMYmeR', status: [500], headers: [] },
      ],
    },
  ],
};
