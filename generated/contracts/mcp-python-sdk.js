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
const pattern1 = /^Input validation error: [^I]/u;
const pattern2 = /^Client does not support [es][a-z]{6,10} capability$/u;
const pattern3 = /^[!-9;-~]{1,64} header (?:does not match the request |appears more than once$|is present but the request |is missing but the request |carries a malformed base64 )/u;
const pattern4 = /^Parse error: .{1,64} line [0-9]{1,9} column [0-9]/u;
const pattern5 = /^Validation error: [0-9]{1,4} validation error/u;
const pattern6 = /^params\._meta [im][us][s ]/u;
const pattern7 = /^Error executing tool [^:]{1,64}: [0-9]{1,4} validation error[s]{0,1} for [A-Za-z0-9_]{1,64}Arguments\n/u;
const pattern8 = /^Error executing tool [^:]{1,64}: [0-9]{1,4} validation error[s]{0,1} for [A-Za-z0-9_]{0,64}[A-Za-rt-z0-9_]\n/u;
const pattern9 = /^Client did not declare /u;
const pattern10 = /^Missing required arguments: \{/u;
const pattern11 = /^Not Acceptable: Client must accept [a-z][a-z /-]{10,50}$/u;
const pattern12 = /^Output validation error: [^IT]/u;
const pattern13 = /^Error rendering prompt [^']/u;
const pattern14 = /^Error [hp][a-zA-Z ]{8,14} request$/u;
const pattern15 = /^Timed out while waiting for response to /u;
const pattern16 = /^Request .{1,64} timed out$/u;
const pattern17 = /^Error reading resource [^']/u;
const pattern18 = /^Error creating resource from template/u;
const pattern19 = /^Cannot cancel task in terminal state '/u;
const pattern20 = /^[A-Za-z][A-Za-z_ -]{3,63}$/u;
const pattern21 = /^Error executing tool [^:]{1,64}(?:$|: (?:[^0-9]|[0-9]{1,8}[^0-9 ]|[0-9]{1,8} [^v]))/u;
const pattern22 = /^Unexpected return type from tool: /u;
const pattern23 = /^Unknown prompt: [^']/u;
const pattern24 = /^Unknown resource: [^']/u;
const pattern25 = /^Task not found: [^']/u;
const pattern26 = /^Unknown tool: [^']/u;
const pattern27 = /^Bad Request: Unsupported protocol version: /u;
const isItem1 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.type !== 'text') return false;
  const text = item.text;
  if (typeof text !== 'string') return false;
  return pattern1.test(text);
};
const isItem2 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.type !== 'text') return false;
  const text = item.text;
  if (typeof text !== 'string') return false;
  return pattern7.test(text);
};
const isItem3 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.type !== 'text') return false;
  const text = item.text;
  if (typeof text !== 'string') return false;
  return pattern8.test(text);
};
const isItem4 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.type !== 'text') return false;
  const text = item.text;
  if (typeof text !== 'string') return false;
  return pattern12.test(text);
};
const isItem5 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.type !== 'text') return false;
  const text = item.text;
  if (typeof text !== 'string') return false;
  return pattern21.test(text);
};
const isItem6 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.type !== 'text') return false;
  const text = item.text;
  if (typeof text !== 'string') return false;
  return pattern22.test(text);
};
const isItem7 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.type !== 'text') return false;
  const text = item.text;
  if (typeof text !== 'string') return false;
  return pattern26.test(text);
};
const isItem8 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (typeof item.type !== 'string') return false;
  const text = item.text;
  return text === undefined || typeof text === 'string' || text === null;
};

const failure1 = {};
export const isMcpPythonSdkArgumentsNotInSchemaResultError = /* @__PURE__ */ listGuard(failure1, function isMcpPythonSdkArgumentsNotInSchemaResultError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure1, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure1, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure1, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure1, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure1, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure1, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure1, '/result/content', typeIssue, 'array');
  if (!some(content, isItem1)) return fail(failure1, '/result/content', containsIssue);
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure1, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure1, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure1, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string' && text !== null) return fail(failure1, ['/result/content/', i, '/text'], typeIssue, ['string', 'null']);
  }
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isMcpPythonSdkCapabilityNotSupportedJsonRpcError = /* @__PURE__ */ guard(failure2, function isMcpPythonSdkCapabilityNotSupportedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure2, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure2, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure2, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure2, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure2, '/error', requiredIssue, 'code');
  if (code !== -32600) return fail(failure2, '/error/code', constIssue, -32600);
  const message = error.message;
  if (message === undefined) return fail(failure2, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure2, '/error/message', typeIssue, 'string');
  if (!pattern2.test(message)) return fail(failure2, '/error/message', patternIssue, '^Client does not support [es][a-z]{6,10} capability$');
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isMcpPythonSdkConnectionClosedJsonRpcError = /* @__PURE__ */ guard(failure3, function isMcpPythonSdkConnectionClosedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure3, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure3, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure3, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure3, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure3, '/error', requiredIssue, 'code');
  if (code !== -32000) return fail(failure3, '/error/code', constIssue, -32000);
  const message = error.message;
  if (message === undefined) return fail(failure3, '/error', requiredIssue, 'message');
  if (message !== 'Connection closed') return fail(failure3, '/error/message', constIssue, 'Connection closed');
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isMcpPythonSdkEnvelopeNotAcceptedJsonRpcError = /* @__PURE__ */ guard(failure4, function isMcpPythonSdkEnvelopeNotAcceptedJsonRpcError(body) {
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
  if (message !== 'this connection serves the handshake protocol era; requests carrying the 2026-07-28 envelope are not accepted on it') return fail(failure4, '/error/message', constIssue, 'this connection serves the handshake protocol era; requests carrying the 2026-07-28 envelope are not accepted on it');
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isMcpPythonSdkHeaderMismatchJsonRpcError = /* @__PURE__ */ guard(failure5, function isMcpPythonSdkHeaderMismatchJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure5, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure5, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure5, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure5, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure5, '/error', requiredIssue, 'code');
  if (code !== -32020) return fail(failure5, '/error/code', constIssue, -32020);
  const message = error.message;
  if (message === undefined) return fail(failure5, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure5, '/error/message', typeIssue, 'string');
  if (!pattern3.test(message)) return fail(failure5, '/error/message', patternIssue, '^[!-9;-~]{1,64} header (?:does not match the request |appears more than once$|is present but the request |is missing but the request |carries a malformed base64 )');
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isMcpPythonSdkInvalidContentTypeTextError = /* @__PURE__ */ guard(failure6, function isMcpPythonSdkInvalidContentTypeTextError(body) {
  if (body !== 'Invalid Content-Type header') return fail(failure6, '', constIssue, 'Invalid Content-Type header');
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isMcpPythonSdkInvalidHandlerResultJsonRpcError = /* @__PURE__ */ guard(failure7, function isMcpPythonSdkInvalidHandlerResultJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure7, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure7, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure7, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure7, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure7, '/error', requiredIssue, 'code');
  if (code !== -32603) return fail(failure7, '/error/code', constIssue, -32603);
  const message = error.message;
  if (message === undefined) return fail(failure7, '/error', requiredIssue, 'message');
  if (message !== 'Handler returned an invalid result') return fail(failure7, '/error/message', constIssue, 'Handler returned an invalid result');
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isMcpPythonSdkInvalidHostTextError = /* @__PURE__ */ guard(failure8, function isMcpPythonSdkInvalidHostTextError(body) {
  if (body !== 'Invalid Host header') return fail(failure8, '', constIssue, 'Invalid Host header');
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isMcpPythonSdkInvalidJsonJsonRpcError = /* @__PURE__ */ guard(failure9, function isMcpPythonSdkInvalidJsonJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure9, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure9, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure9, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure9, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure9, '/error', requiredIssue, 'code');
  if (code !== -32700) return fail(failure9, '/error/code', constIssue, -32700);
  const message = error.message;
  if (message === undefined) return fail(failure9, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure9, '/error/message', typeIssue, 'string');
  if (!pattern4.test(message)) return fail(failure9, '/error/message', patternIssue, '^Parse error: .{1,64} line [0-9]{1,9} column [0-9]');
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isMcpPythonSdkInvalidJsonRpcMessageJsonRpcError = /* @__PURE__ */ guard(failure10, function isMcpPythonSdkInvalidJsonRpcMessageJsonRpcError(body) {
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
  if (!pattern5.test(message)) return fail(failure10, '/error/message', patternIssue, '^Validation error: [0-9]{1,4} validation error');
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isMcpPythonSdkInvalidMetaJsonRpcError = /* @__PURE__ */ guard(failure11, function isMcpPythonSdkInvalidMetaJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure11, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure11, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure11, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure11, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure11, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure11, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure11, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure11, '/error/message', typeIssue, 'string');
  if (!pattern6.test(message)) return fail(failure11, '/error/message', patternIssue, "^params\\._meta [im][us][s ]");
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isMcpPythonSdkInvalidMetaVersionJsonRpcError = /* @__PURE__ */ guard(failure12, function isMcpPythonSdkInvalidMetaVersionJsonRpcError(body) {
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
  if (message !== 'the protocol-version envelope value must be a string') return fail(failure12, '/error/message', constIssue, 'the protocol-version envelope value must be a string');
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isMcpPythonSdkInvalidOriginTextError = /* @__PURE__ */ guard(failure13, function isMcpPythonSdkInvalidOriginTextError(body) {
  if (body !== 'Invalid Origin header') return fail(failure13, '', constIssue, 'Invalid Origin header');
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isMcpPythonSdkInvalidParamsJsonRpcError = /* @__PURE__ */ guard(failure14, function isMcpPythonSdkInvalidParamsJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure14, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure14, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure14, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure14, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure14, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure14, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure14, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure14, '/error', requiredIssue, 'message');
  if (message !== 'Invalid request parameters') return fail(failure14, '/error/message', constIssue, 'Invalid request parameters');
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isMcpPythonSdkInvalidRequestBodyJsonRpcError = /* @__PURE__ */ guard(failure15, function isMcpPythonSdkInvalidRequestBodyJsonRpcError(body) {
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
  if (message !== 'Body must be a single JSON-RPC request or notification object') return fail(failure15, '/error/message', constIssue, 'Body must be a single JSON-RPC request or notification object');
  failure15.issue = null;
  return true;
});

const failure16 = {};
export const isMcpPythonSdkInvalidRequestStateJsonRpcError = /* @__PURE__ */ guard(failure16, function isMcpPythonSdkInvalidRequestStateJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure16, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure16, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure16, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure16, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure16, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure16, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure16, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure16, '/error', requiredIssue, 'message');
  if (message !== 'Invalid or expired requestState') return fail(failure16, '/error/message', constIssue, 'Invalid or expired requestState');
  failure16.issue = null;
  return true;
});

const failure17 = {};
export const isMcpPythonSdkInvalidSessionIdJsonRpcError = /* @__PURE__ */ guard(failure17, function isMcpPythonSdkInvalidSessionIdJsonRpcError(body) {
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
  if (message !== 'Not Found: Invalid or expired session ID') return fail(failure17, '/error/message', constIssue, 'Not Found: Invalid or expired session ID');
  failure17.issue = null;
  return true;
});

const failure18 = {};
export const isMcpPythonSdkInvalidToolArgumentsResultError = /* @__PURE__ */ listGuard(failure18, function isMcpPythonSdkInvalidToolArgumentsResultError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure18, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure18, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure18, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure18, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure18, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure18, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure18, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure18, '/result/content', typeIssue, 'array');
  if (!some(content, isItem2)) return fail(failure18, '/result/content', containsIssue);
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure18, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure18, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure18, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string' && text !== null) return fail(failure18, ['/result/content/', i, '/text'], typeIssue, ['string', 'null']);
  }
  failure18.issue = null;
  return true;
});

const failure19 = {};
export const isMcpPythonSdkInvalidToolOutputResultError = /* @__PURE__ */ listGuard(failure19, function isMcpPythonSdkInvalidToolOutputResultError(body) {
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
  if (!some(content, isItem3)) return fail(failure19, '/result/content', containsIssue);
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
export const isMcpPythonSdkJsonRpcErrorEnvelope = /* @__PURE__ */ guard(failure20, function isMcpPythonSdkJsonRpcErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure20, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure20, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure20, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure20, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure20, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure20, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure20, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure20, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure20, '/error/message', typeIssue, 'string');
  failure20.issue = null;
  return true;
});

const failure21 = {};
export const isMcpPythonSdkMethodNotAllowedJsonRpcError = /* @__PURE__ */ guard(failure21, function isMcpPythonSdkMethodNotAllowedJsonRpcError(body) {
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
  if (message !== 'Method Not Allowed') return fail(failure21, '/error/message', constIssue, 'Method Not Allowed');
  failure21.issue = null;
  return true;
});

const failure22 = {};
export const isMcpPythonSdkMissingClientCapabilityJsonRpcError = /* @__PURE__ */ guard(failure22, function isMcpPythonSdkMissingClientCapabilityJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure22, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure22, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure22, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure22, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure22, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure22, '/error', requiredIssue, 'code');
  if (code !== -32021) return fail(failure22, '/error/code', constIssue, -32021);
  const message = error.message;
  if (message === undefined) return fail(failure22, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure22, '/error/message', typeIssue, 'string');
  if (!pattern9.test(message)) return fail(failure22, '/error/message', patternIssue, '^Client did not declare ');
  const data = error.data;
  if (data === undefined) return fail(failure22, '/error', requiredIssue, 'data');
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return fail(failure22, '/error/data', typeIssue, 'object');
  const requiredCapabilities = data.requiredCapabilities;
  if (requiredCapabilities === undefined) return fail(failure22, '/error/data', requiredIssue, 'requiredCapabilities');
  if (typeof requiredCapabilities !== 'object' || requiredCapabilities === null || Array.isArray(requiredCapabilities)) return fail(failure22, '/error/data/requiredCapabilities', typeIssue, 'object');
  failure22.issue = null;
  return true;
});

const failure23 = {};
export const isMcpPythonSdkMissingPromptArgumentsJsonRpcError = /* @__PURE__ */ guard(failure23, function isMcpPythonSdkMissingPromptArgumentsJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure23, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure23, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure23, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure23, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure23, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure23, '/error', requiredIssue, 'code');
  if (code !== 0) return fail(failure23, '/error/code', constIssue, 0);
  const message = error.message;
  if (message === undefined) return fail(failure23, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure23, '/error/message', typeIssue, 'string');
  if (!pattern10.test(message)) return fail(failure23, '/error/message', patternIssue, "^Missing required arguments: \\{");
  failure23.issue = null;
  return true;
});

const failure24 = {};
export const isMcpPythonSdkNoResponseJsonRpcError = /* @__PURE__ */ guard(failure24, function isMcpPythonSdkNoResponseJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure24, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure24, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure24, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure24, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure24, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure24, '/error', requiredIssue, 'code');
  if (code !== -32600) return fail(failure24, '/error/code', constIssue, -32600);
  const message = error.message;
  if (message === undefined) return fail(failure24, '/error', requiredIssue, 'message');
  if (message !== 'Error processing request: No response received') return fail(failure24, '/error/message', constIssue, 'Error processing request: No response received');
  failure24.issue = null;
  return true;
});

const failure25 = {};
export const isMcpPythonSdkNotAcceptableJsonRpcError = /* @__PURE__ */ guard(failure25, function isMcpPythonSdkNotAcceptableJsonRpcError(body) {
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
  if (!pattern11.test(message)) return fail(failure25, '/error/message', patternIssue, '^Not Acceptable: Client must accept [a-z][a-z /-]{10,50}$');
  failure25.issue = null;
  return true;
});

const failure26 = {};
export const isMcpPythonSdkOnlyOneStreamJsonRpcError = /* @__PURE__ */ guard(failure26, function isMcpPythonSdkOnlyOneStreamJsonRpcError(body) {
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
  if (message !== 'Conflict: Only one SSE stream is allowed per session') return fail(failure26, '/error/message', constIssue, 'Conflict: Only one SSE stream is allowed per session');
  failure26.issue = null;
  return true;
});

const failure27 = {};
export const isMcpPythonSdkOutputNotInSchemaResultError = /* @__PURE__ */ listGuard(failure27, function isMcpPythonSdkOutputNotInSchemaResultError(body) {
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
  if (!some(content, isItem4)) return fail(failure27, '/result/content', containsIssue);
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
export const isMcpPythonSdkPayloadTooLargeTextError = /* @__PURE__ */ guard(failure28, function isMcpPythonSdkPayloadTooLargeTextError(body) {
  if (body !== 'Request body too large') return fail(failure28, '', constIssue, 'Request body too large');
  failure28.issue = null;
  return true;
});

const failure29 = {};
export const isMcpPythonSdkPromptFailedJsonRpcError = /* @__PURE__ */ guard(failure29, function isMcpPythonSdkPromptFailedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure29, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure29, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure29, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure29, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure29, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure29, '/error', requiredIssue, 'code');
  if (code !== 0) return fail(failure29, '/error/code', constIssue, 0);
  const message = error.message;
  if (message === undefined) return fail(failure29, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure29, '/error/message', typeIssue, 'string');
  if (!pattern13.test(message)) return fail(failure29, '/error/message', patternIssue, "^Error rendering prompt [^']");
  failure29.issue = null;
  return true;
});

const failure30 = {};
export const isMcpPythonSdkReplayFailedJsonRpcError = /* @__PURE__ */ guard(failure30, function isMcpPythonSdkReplayFailedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure30, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure30, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure30, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure30, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure30, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure30, '/error', requiredIssue, 'code');
  if (code !== -32603) return fail(failure30, '/error/code', constIssue, -32603);
  const message = error.message;
  if (message === undefined) return fail(failure30, '/error', requiredIssue, 'message');
  if (message !== 'Error replaying events') return fail(failure30, '/error/message', constIssue, 'Error replaying events');
  failure30.issue = null;
  return true;
});

const failure31 = {};
export const isMcpPythonSdkRequestCancelledJsonRpcError = /* @__PURE__ */ guard(failure31, function isMcpPythonSdkRequestCancelledJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure31, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure31, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure31, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure31, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure31, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure31, '/error', requiredIssue, 'code');
  if (code !== 0) return fail(failure31, '/error/code', constIssue, 0);
  const message = error.message;
  if (message === undefined) return fail(failure31, '/error', requiredIssue, 'message');
  if (message !== 'Request cancelled') return fail(failure31, '/error/message', constIssue, 'Request cancelled');
  failure31.issue = null;
  return true;
});

const failure32 = {};
export const isMcpPythonSdkRequestFailedJsonRpcError = /* @__PURE__ */ guard(failure32, function isMcpPythonSdkRequestFailedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure32, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure32, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure32, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure32, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure32, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure32, '/error', requiredIssue, 'code');
  if (code !== -32603) return fail(failure32, '/error/code', constIssue, -32603);
  const message = error.message;
  if (message === undefined) return fail(failure32, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure32, '/error/message', typeIssue, 'string');
  if (!pattern14.test(message)) return fail(failure32, '/error/message', patternIssue, '^Error [hp][a-zA-Z ]{8,14} request$');
  failure32.issue = null;
  return true;
});

const failure33 = {};
export const isMcpPythonSdkRequestTimedOut408JsonRpcError = /* @__PURE__ */ guard(failure33, function isMcpPythonSdkRequestTimedOut408JsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure33, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure33, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure33, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure33, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure33, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure33, '/error', requiredIssue, 'code');
  if (code !== 408) return fail(failure33, '/error/code', constIssue, 408);
  const message = error.message;
  if (message === undefined) return fail(failure33, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure33, '/error/message', typeIssue, 'string');
  if (!pattern15.test(message)) return fail(failure33, '/error/message', patternIssue, '^Timed out while waiting for response to ');
  failure33.issue = null;
  return true;
});

const failure34 = {};
export const isMcpPythonSdkRequestTimedOutJsonRpcError = /* @__PURE__ */ guard(failure34, function isMcpPythonSdkRequestTimedOutJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure34, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure34, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure34, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure34, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure34, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure34, '/error', requiredIssue, 'code');
  if (code !== -32001) return fail(failure34, '/error/code', constIssue, -32001);
  const message = error.message;
  if (message === undefined) return fail(failure34, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure34, '/error/message', typeIssue, 'string');
  if (!pattern16.test(message)) return fail(failure34, '/error/message', patternIssue, '^Request .{1,64} timed out$');
  failure34.issue = null;
  return true;
});

const failure35 = {};
export const isMcpPythonSdkResourceFailedJsonRpcError = /* @__PURE__ */ guard(failure35, function isMcpPythonSdkResourceFailedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure35, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure35, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure35, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure35, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure35, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure35, '/error', requiredIssue, 'code');
  if (code !== -32603) return fail(failure35, '/error/code', constIssue, -32603);
  const message = error.message;
  if (message === undefined) return fail(failure35, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure35, '/error/message', typeIssue, 'string');
  if (!pattern17.test(message)) return fail(failure35, '/error/message', patternIssue, "^Error reading resource [^']");
  failure35.issue = null;
  return true;
});

const failure36 = {};
export const isMcpPythonSdkResourceFailedUncodedJsonRpcError = /* @__PURE__ */ guard(failure36, function isMcpPythonSdkResourceFailedUncodedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure36, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure36, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure36, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure36, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure36, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure36, '/error', requiredIssue, 'code');
  if (code !== 0) return fail(failure36, '/error/code', constIssue, 0);
  const message = error.message;
  if (message === undefined) return fail(failure36, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure36, '/error/message', typeIssue, 'string');
  if (!pattern17.test(message)) return fail(failure36, '/error/message', patternIssue, "^Error reading resource [^']");
  failure36.issue = null;
  return true;
});

const failure37 = {};
export const isMcpPythonSdkResourceTemplateFailedJsonRpcError = /* @__PURE__ */ guard(failure37, function isMcpPythonSdkResourceTemplateFailedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure37, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure37, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure37, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure37, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure37, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure37, '/error', requiredIssue, 'code');
  if (code !== -32603) return fail(failure37, '/error/code', constIssue, -32603);
  const message = error.message;
  if (message === undefined) return fail(failure37, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure37, '/error/message', typeIssue, 'string');
  if (!pattern18.test(message)) return fail(failure37, '/error/message', patternIssue, '^Error creating resource from template');
  failure37.issue = null;
  return true;
});

const failure38 = {};
export const isMcpPythonSdkResourceTemplateFailedUncodedJsonRpcError = /* @__PURE__ */ guard(failure38, function isMcpPythonSdkResourceTemplateFailedUncodedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure38, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure38, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure38, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure38, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure38, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure38, '/error', requiredIssue, 'code');
  if (code !== 0) return fail(failure38, '/error/code', constIssue, 0);
  const message = error.message;
  if (message === undefined) return fail(failure38, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure38, '/error/message', typeIssue, 'string');
  if (!pattern18.test(message)) return fail(failure38, '/error/message', patternIssue, '^Error creating resource from template');
  failure38.issue = null;
  return true;
});

const failure39 = {};
export const isMcpPythonSdkResultErrorEnvelope = /* @__PURE__ */ listGuard(failure39, function isMcpPythonSdkResultErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure39, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure39, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure39, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure39, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure39, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure39, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure39, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure39, '/result/content', typeIssue, 'array');
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure39, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure39, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure39, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string' && text !== null) return fail(failure39, ['/result/content/', i, '/text'], typeIssue, ['string', 'null']);
  }
  failure39.issue = null;
  return true;
});

const failure40 = {};
export const isMcpPythonSdkSamplingNotSupportedJsonRpcError = /* @__PURE__ */ guard(failure40, function isMcpPythonSdkSamplingNotSupportedJsonRpcError(body) {
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
  if (message !== 'Client does not support sampling tools capability') return fail(failure40, '/error/message', constIssue, 'Client does not support sampling tools capability');
  failure40.issue = null;
  return true;
});

const failure41 = {};
export const isMcpPythonSdkSessionCannotBeEndedJsonRpcError = /* @__PURE__ */ guard(failure41, function isMcpPythonSdkSessionCannotBeEndedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure41, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure41, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure41, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure41, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure41, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure41, '/error', requiredIssue, 'code');
  if (code !== -32600) return fail(failure41, '/error/code', constIssue, -32600);
  const message = error.message;
  if (message === undefined) return fail(failure41, '/error', requiredIssue, 'message');
  if (message !== 'Method Not Allowed: Session termination not supported') return fail(failure41, '/error/message', constIssue, 'Method Not Allowed: Session termination not supported');
  failure41.issue = null;
  return true;
});

const failure42 = {};
export const isMcpPythonSdkSessionEndedEarlyJsonRpcError = /* @__PURE__ */ guard(failure42, function isMcpPythonSdkSessionEndedEarlyJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure42, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure42, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure42, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure42, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure42, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure42, '/error', requiredIssue, 'code');
  if (code !== -32603) return fail(failure42, '/error/code', constIssue, -32603);
  const message = error.message;
  if (message === undefined) return fail(failure42, '/error', requiredIssue, 'message');
  if (message !== 'Session terminated before the request completed') return fail(failure42, '/error/message', constIssue, 'Session terminated before the request completed');
  failure42.issue = null;
  return true;
});

const failure43 = {};
export const isMcpPythonSdkSessionEndedJsonRpcError = /* @__PURE__ */ guard(failure43, function isMcpPythonSdkSessionEndedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure43, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure43, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure43, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure43, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure43, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure43, '/error', requiredIssue, 'code');
  if (code !== -32600) return fail(failure43, '/error/code', constIssue, -32600);
  const message = error.message;
  if (message === undefined) return fail(failure43, '/error', requiredIssue, 'message');
  if (message !== 'Not Found: Session has been terminated') return fail(failure43, '/error/message', constIssue, 'Not Found: Session has been terminated');
  failure43.issue = null;
  return true;
});

const failure44 = {};
export const isMcpPythonSdkSessionIdMissingJsonRpcError = /* @__PURE__ */ guard(failure44, function isMcpPythonSdkSessionIdMissingJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure44, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure44, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure44, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure44, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure44, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure44, '/error', requiredIssue, 'code');
  if (code !== -32600) return fail(failure44, '/error/code', constIssue, -32600);
  const message = error.message;
  if (message === undefined) return fail(failure44, '/error', requiredIssue, 'message');
  if (message !== 'Bad Request: Missing session ID') return fail(failure44, '/error/message', constIssue, 'Bad Request: Missing session ID');
  failure44.issue = null;
  return true;
});

const failure45 = {};
export const isMcpPythonSdkSessionNotFoundJsonRpcError = /* @__PURE__ */ guard(failure45, function isMcpPythonSdkSessionNotFoundJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure45, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure45, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure45, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure45, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure45, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure45, '/error', requiredIssue, 'code');
  if (code !== -32600) return fail(failure45, '/error/code', constIssue, -32600);
  const message = error.message;
  if (message === undefined) return fail(failure45, '/error', requiredIssue, 'message');
  if (message !== 'Session not found') return fail(failure45, '/error/message', constIssue, 'Session not found');
  failure45.issue = null;
  return true;
});

const failure46 = {};
export const isMcpPythonSdkSseSessionIdInvalidTextError = /* @__PURE__ */ guard(failure46, function isMcpPythonSdkSseSessionIdInvalidTextError(body) {
  if (body !== 'Invalid session ID') return fail(failure46, '', constIssue, 'Invalid session ID');
  failure46.issue = null;
  return true;
});

const failure47 = {};
export const isMcpPythonSdkSseSessionIdMissingTextError = /* @__PURE__ */ guard(failure47, function isMcpPythonSdkSseSessionIdMissingTextError(body) {
  if (body !== 'session_id is required') return fail(failure47, '', constIssue, 'session_id is required');
  failure47.issue = null;
  return true;
});

const failure48 = {};
export const isMcpPythonSdkSseSessionNotFoundTextError = /* @__PURE__ */ guard(failure48, function isMcpPythonSdkSseSessionNotFoundTextError(body) {
  if (body !== 'Could not find session') return fail(failure48, '', constIssue, 'Could not find session');
  failure48.issue = null;
  return true;
});

const failure49 = {};
export const isMcpPythonSdkSseUnreadableMessageTextError = /* @__PURE__ */ guard(failure49, function isMcpPythonSdkSseUnreadableMessageTextError(body) {
  if (body !== 'Could not parse message') return fail(failure49, '', constIssue, 'Could not parse message');
  failure49.issue = null;
  return true;
});

const failure50 = {};
export const isMcpPythonSdkSubscriptionLimitJsonRpcError = /* @__PURE__ */ guard(failure50, function isMcpPythonSdkSubscriptionLimitJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure50, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure50, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure50, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure50, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure50, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure50, '/error', requiredIssue, 'code');
  if (code !== -32603) return fail(failure50, '/error/code', constIssue, -32603);
  const message = error.message;
  if (message === undefined) return fail(failure50, '/error', requiredIssue, 'message');
  if (message !== 'Subscription limit reached') return fail(failure50, '/error/message', constIssue, 'Subscription limit reached');
  failure50.issue = null;
  return true;
});

const failure51 = {};
export const isMcpPythonSdkSubscriptionWithoutIdJsonRpcError = /* @__PURE__ */ guard(failure51, function isMcpPythonSdkSubscriptionWithoutIdJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure51, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure51, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure51, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure51, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure51, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure51, '/error', requiredIssue, 'code');
  if (code !== -32600) return fail(failure51, '/error/code', constIssue, -32600);
  const message = error.message;
  if (message === undefined) return fail(failure51, '/error', requiredIssue, 'message');
  if (message !== 'subscriptions/listen requires a request id') return fail(failure51, '/error/message', constIssue, 'subscriptions/listen requires a request id');
  failure51.issue = null;
  return true;
});

const failure52 = {};
export const isMcpPythonSdkTaskAlreadyEndedJsonRpcError = /* @__PURE__ */ guard(failure52, function isMcpPythonSdkTaskAlreadyEndedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure52, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure52, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure52, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure52, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure52, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure52, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure52, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure52, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure52, '/error/message', typeIssue, 'string');
  if (!pattern19.test(message)) return fail(failure52, '/error/message', patternIssue, "^Cannot cancel task in terminal state '");
  failure52.issue = null;
  return true;
});

const failure53 = {};
export const isMcpPythonSdkTextErrorEnvelope = /* @__PURE__ */ guard(failure53, function isMcpPythonSdkTextErrorEnvelope(body) {
  if (typeof body !== 'string') return fail(failure53, '', typeIssue, 'string');
  if (!pattern20.test(body)) return fail(failure53, '', patternIssue, '^[A-Za-z][A-Za-z_ -]{3,63}$');
  failure53.issue = null;
  return true;
});

const failure54 = {};
export const isMcpPythonSdkToolFailedResultError = /* @__PURE__ */ listGuard(failure54, function isMcpPythonSdkToolFailedResultError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure54, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure54, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure54, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure54, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure54, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure54, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure54, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure54, '/result/content', typeIssue, 'array');
  if (!some(content, isItem5)) return fail(failure54, '/result/content', containsIssue);
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure54, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure54, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure54, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string' && text !== null) return fail(failure54, ['/result/content/', i, '/text'], typeIssue, ['string', 'null']);
  }
  failure54.issue = null;
  return true;
});

const failure55 = {};
export const isMcpPythonSdkUnexpectedToolReturnResultError = /* @__PURE__ */ listGuard(failure55, function isMcpPythonSdkUnexpectedToolReturnResultError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure55, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure55, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure55, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure55, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure55, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure55, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure55, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure55, '/result/content', typeIssue, 'array');
  if (!some(content, isItem6)) return fail(failure55, '/result/content', containsIssue);
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure55, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure55, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure55, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string' && text !== null) return fail(failure55, ['/result/content/', i, '/text'], typeIssue, ['string', 'null']);
  }
  failure55.issue = null;
  return true;
});

const failure56 = {};
export const isMcpPythonSdkUnknownPromptJsonRpcError = /* @__PURE__ */ guard(failure56, function isMcpPythonSdkUnknownPromptJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure56, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure56, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure56, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure56, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure56, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure56, '/error', requiredIssue, 'code');
  if (code !== 0) return fail(failure56, '/error/code', constIssue, 0);
  const message = error.message;
  if (message === undefined) return fail(failure56, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure56, '/error/message', typeIssue, 'string');
  if (!pattern23.test(message)) return fail(failure56, '/error/message', patternIssue, "^Unknown prompt: [^']");
  failure56.issue = null;
  return true;
});

const failure57 = {};
export const isMcpPythonSdkUnknownResourceJsonRpcError = /* @__PURE__ */ guard(failure57, function isMcpPythonSdkUnknownResourceJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure57, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure57, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure57, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure57, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure57, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure57, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure57, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure57, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure57, '/error/message', typeIssue, 'string');
  if (!pattern24.test(message)) return fail(failure57, '/error/message', patternIssue, "^Unknown resource: [^']");
  failure57.issue = null;
  return true;
});

const failure58 = {};
export const isMcpPythonSdkUnknownResourceUncodedJsonRpcError = /* @__PURE__ */ guard(failure58, function isMcpPythonSdkUnknownResourceUncodedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure58, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure58, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure58, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure58, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure58, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure58, '/error', requiredIssue, 'code');
  if (code !== 0) return fail(failure58, '/error/code', constIssue, 0);
  const message = error.message;
  if (message === undefined) return fail(failure58, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure58, '/error/message', typeIssue, 'string');
  if (!pattern24.test(message)) return fail(failure58, '/error/message', patternIssue, "^Unknown resource: [^']");
  failure58.issue = null;
  return true;
});

const failure59 = {};
export const isMcpPythonSdkUnknownTaskJsonRpcError = /* @__PURE__ */ guard(failure59, function isMcpPythonSdkUnknownTaskJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure59, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure59, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure59, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure59, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure59, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure59, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure59, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure59, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure59, '/error/message', typeIssue, 'string');
  if (!pattern25.test(message)) return fail(failure59, '/error/message', patternIssue, "^Task not found: [^']");
  failure59.issue = null;
  return true;
});

const failure60 = {};
export const isMcpPythonSdkUnknownToolResultError = /* @__PURE__ */ listGuard(failure60, function isMcpPythonSdkUnknownToolResultError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure60, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure60, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure60, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure60, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure60, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure60, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure60, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure60, '/result/content', typeIssue, 'array');
  if (!some(content, isItem7)) return fail(failure60, '/result/content', containsIssue);
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure60, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure60, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure60, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string' && text !== null) return fail(failure60, ['/result/content/', i, '/text'], typeIssue, ['string', 'null']);
  }
  failure60.issue = null;
  return true;
});

const failure61 = {};
export const isMcpPythonSdkUnsupportedMediaTypeJsonRpcError = /* @__PURE__ */ guard(failure61, function isMcpPythonSdkUnsupportedMediaTypeJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure61, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure61, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure61, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure61, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure61, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure61, '/error', requiredIssue, 'code');
  if (code !== -32600) return fail(failure61, '/error/code', constIssue, -32600);
  const message = error.message;
  if (message === undefined) return fail(failure61, '/error', requiredIssue, 'message');
  if (message !== 'Unsupported Media Type: Content-Type must be application/json') return fail(failure61, '/error/message', constIssue, 'Unsupported Media Type: Content-Type must be application/json');
  failure61.issue = null;
  return true;
});

const failure62 = {};
export const isMcpPythonSdkUnsupportedVersionHeaderJsonRpcError = /* @__PURE__ */ guard(failure62, function isMcpPythonSdkUnsupportedVersionHeaderJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure62, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure62, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure62, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure62, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure62, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure62, '/error', requiredIssue, 'code');
  if (code !== -32600) return fail(failure62, '/error/code', constIssue, -32600);
  const message = error.message;
  if (message === undefined) return fail(failure62, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure62, '/error/message', typeIssue, 'string');
  if (!pattern27.test(message)) return fail(failure62, '/error/message', patternIssue, '^Bad Request: Unsupported protocol version: ');
  failure62.issue = null;
  return true;
});

const failure63 = {};
export const isMcpPythonSdkError = /* @__PURE__ */ guard(failure63, function isMcpPythonSdkError(body) {
  let jsonrpc, error, code, message, data, requiredCapabilities, result, content;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body) && ((jsonrpc = body.jsonrpc) === '2.0' && typeof (error = body.error) === 'object' && error !== null && !Array.isArray(error) && ((code = error.code) === -32600 && (message = error.message) === 'Session not found' || code === -32600 && (message = error.message) === 'Not Found: Session has been terminated' || code === -32600 && (message = error.message) === 'Not Found: Invalid or expired session ID' || code === -32600 && (message = error.message) === 'Bad Request: Missing session ID' || code === -32600 && typeof (message = error.message) === 'string' && pattern11.test(message) || code === -32600 && (message = error.message) === 'Unsupported Media Type: Content-Type must be application/json' || code === -32700 && typeof (message = error.message) === 'string' && pattern4.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern5.test(message) || code === -32600 && (message = error.message) === 'Method Not Allowed' || code === -32600 && (message = error.message) === 'Method Not Allowed: Session termination not supported' || code === -32600 && (message = error.message) === 'Conflict: Only one SSE stream is allowed per session' || code === -32600 && typeof (message = error.message) === 'string' && pattern27.test(message) || code === -32603 && (message = error.message) === 'Session terminated before the request completed' || code === -32603 && typeof (message = error.message) === 'string' && pattern14.test(message) || code === -32600 && (message = error.message) === 'Error processing request: No response received' || code === -32603 && (message = error.message) === 'Error replaying events' || code === -32602 && (message = error.message) === 'Invalid request parameters' || code === 0 && (message = error.message) === 'Request cancelled' || code === -32000 && (message = error.message) === 'Connection closed' || code === -32001 && typeof (message = error.message) === 'string' && pattern16.test(message) || code === 408 && typeof (message = error.message) === 'string' && pattern15.test(message) || (code === -32602 || code === 0) && typeof (message = error.message) === 'string' && pattern24.test(message) || (code === -32603 || code === 0) && typeof (message = error.message) === 'string' && pattern17.test(message) || (code === -32603 || code === 0) && typeof (message = error.message) === 'string' && pattern18.test(message) || code === 0 && typeof (message = error.message) === 'string' && pattern23.test(message) || code === 0 && typeof (message = error.message) === 'string' && pattern10.test(message) || code === 0 && typeof (message = error.message) === 'string' && pattern13.test(message) || code === -32600 && (message = error.message) === 'Body must be a single JSON-RPC request or notification object' || code === -32020 && typeof (message = error.message) === 'string' && pattern3.test(message) || code === -32600 && (message = error.message) === 'this connection serves the handshake protocol era; requests carrying the 2026-07-28 envelope are not accepted on it' || code === -32602 && typeof (message = error.message) === 'string' && pattern6.test(message) || code === -32602 && (message = error.message) === 'the protocol-version envelope value must be a string' || code === -32603 && (message = error.message) === 'Handler returned an invalid result' || code === -32602 && (message = error.message) === 'Invalid or expired requestState' || code === -32603 && (message = error.message) === 'Subscription limit reached' || code === -32600 && (message = error.message) === 'subscriptions/listen requires a request id' || code === -32021 && typeof (message = error.message) === 'string' && pattern9.test(message) && typeof (data = error.data) === 'object' && data !== null && !Array.isArray(data) && typeof (requiredCapabilities = data.requiredCapabilities) === 'object' && requiredCapabilities !== null && !Array.isArray(requiredCapabilities) || code === -32602 && (message = error.message) === 'Client does not support sampling tools capability' || code === -32600 && typeof (message = error.message) === 'string' && pattern2.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern25.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern19.test(message)) || (jsonrpc === undefined || jsonrpc === '2.0') && typeof (result = body.result) === 'object' && result !== null && !Array.isArray(result) && result.isError === true && Array.isArray(content = result.content) && every(content, isItem8) && (some(content, isItem7) || some(content, isItem2) || some(content, isItem3) || some(content, isItem5) || some(content, isItem1) || some(content, isItem4) || some(content, isItem6))) || body === 'Invalid Host header' || body === 'Invalid Origin header' || body === 'Invalid Content-Type header' || body === 'Request body too large' || body === 'session_id is required' || body === 'Invalid session ID' || body === 'Could not find session' || body === 'Could not parse message')) return fail(failure63, '', anyOfIssue);
  failure63.issue = null;
  return true;
});

export default {
  id: 'mcp-python-sdk',
  kind: 'implementation',
  revisions: ['1.x', '2.x'],
  alsoSends: ['mcp', 'oauth'],
  errors: {
    'session-not-found': { category: 'precondition-failed', when: 'after-remedy', retryable: true, remedy: 'renew-session', backoff: null },
    'session-ended': { category: 'precondition-failed', when: 'after-remedy', retryable: true, remedy: 'renew-session', backoff: null },
    'invalid-session-id': { category: 'precondition-failed', when: 'after-remedy', retryable: true, remedy: 'renew-session', backoff: null },
    'session-id-missing': { category: 'precondition-failed', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'not-acceptable': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unsupported-media-type': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-json': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-json-rpc-message': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'method-not-allowed': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'session-cannot-be-ended': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'only-one-stream': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unsupported-version-header': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'session-ended-early': { category: 'unavailable', when: 'after-remedy', retryable: true, remedy: 'renew-session', backoff: null },
    'request-failed': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' },
    'no-response': { category: 'unavailable', when: 'after-remedy', retryable: true, remedy: 'renew-session', backoff: null },
    'replay-failed': { category: 'internal', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-params': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'request-cancelled': { category: 'unknown', when: 'never', retryable: false, remedy: null, backoff: null },
    'connection-closed': { category: 'unavailable', when: 'after-remedy', retryable: true, remedy: 'renew-session', backoff: null },
    'request-timed-out': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'request-timed-out-408': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'unknown-resource': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unknown-resource-uncoded': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'resource-failed': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' },
    'resource-failed-uncoded': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' },
    'resource-template-failed': { category: 'internal', when: 'never', retryable: false, remedy: null, backoff: null },
    'resource-template-failed-uncoded': { category: 'internal', when: 'never', retryable: false, remedy: null, backoff: null },
    'unknown-prompt': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'missing-prompt-arguments': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'prompt-failed': { category: 'unknown', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-request-body': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'header-mismatch': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'envelope-not-accepted': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-meta': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-meta-version': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-handler-result': { category: 'internal', when: 'after-remedy', retryable: false, remedy: 'contact-support', backoff: null },
    'invalid-request-state': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'subscription-limit': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'subscription-without-id': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'missing-client-capability': { category: 'precondition-failed', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'sampling-not-supported': { category: 'precondition-failed', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'capability-not-supported': { category: 'precondition-failed', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unknown-task': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'task-already-ended': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unknown-tool': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-tool-arguments': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-tool-output': { category: 'internal', when: 'after-remedy', retryable: false, remedy: 'contact-support', backoff: null },
    'tool-failed': { category: 'unknown', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'arguments-not-in-schema': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'output-not-in-schema': { category: 'internal', when: 'after-remedy', retryable: false, remedy: 'contact-support', backoff: null },
    'unexpected-tool-return': { category: 'internal', when: 'after-remedy', retryable: false, remedy: 'contact-support', backoff: null },
    'invalid-host': { category: 'permission-denied', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-origin': { category: 'permission-denied', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-content-type': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'payload-too-large': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'sse-session-id-missing': { category: 'precondition-failed', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'sse-session-id-invalid': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'sse-session-not-found': { category: 'precondition-failed', when: 'after-remedy', retryable: true, remedy: 'renew-session', backoff: null },
    'sse-unreadable-message': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
  },
  envelopes: [
    {
      shape: 'json-rpc-error',
      surfaces: ['mcp'],
      guard: isMcpPythonSdkJsonRpcErrorEnvelope,
      guardKey: '_XqUV5TLUw4I',
      mediaType: null,
      code: [{ pointer: '/error/code', accessor: (body) => body?.error?.code }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'session-not-found', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'Session not found' }, revisions: null, guard: isMcpPythonSdkSessionNotFoundJsonRpcError, guardKey: '9igOZ3-piuST', status: [404], headers: [] },
        { error: 'session-ended', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'Not Found: Session has been terminated' }, revisions: null, guard: isMcpPythonSdkSessionEndedJsonRpcError, guardKey: 'X-jxlWJRzJBd', status: [404], headers: [] },
        { error: 'invalid-session-id', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'Not Found: Invalid or expired session ID' }, revisions: null, guard: isMcpPythonSdkInvalidSessionIdJsonRpcError, guardKey: 'OipLffWHMtMD', status: [404], headers: [] },
        { error: 'session-id-missing', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'Bad Request: Missing session ID' }, revisions: null, guard: isMcpPythonSdkSessionIdMissingJsonRpcError, guardKey: 'Dnl9sGNpveNy', status: [400], headers: [] },
        { error: 'not-acceptable', surfaces: ['mcp'], matchBy: { codes: [-32600], pattern: /^Not Acceptable: Client must accept [a-z][a-z /-]{10,50}$/u }, revisions: null, guard: isMcpPythonSdkNotAcceptableJsonRpcError, guardKey: 'Z2frlxgtavzZ', status: [406], headers: [] },
        { error: 'unsupported-media-type', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'Unsupported Media Type: Content-Type must be application/json' }, revisions: null, guard: isMcpPythonSdkUnsupportedMediaTypeJsonRpcError, guardKey: '1qION6lzQPh8', status: [415], headers: [] },
        { error: 'invalid-json', surfaces: ['mcp'], matchBy: { codes: [-32700], pattern: /^Parse error: .{1,64} line [0-9]{1,9} column [0-9]/u }, revisions: null, guard: isMcpPythonSdkInvalidJsonJsonRpcError, guardKey: '6oiuxEHuh0qM', status: [400], headers: [] },
        { error: 'invalid-json-rpc-message', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^Validation error: [0-9]{1,4} validation error/u }, revisions: null, guard: isMcpPythonSdkInvalidJsonRpcMessageJsonRpcError, guardKey: 'OgWffnRurC0Q', status: [400], headers: [] },
        { error: 'method-not-allowed', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'Method Not Allowed' }, revisions: null, guard: isMcpPythonSdkMethodNotAllowedJsonRpcError, guardKey: 'dJlAXNMXoHt7', status: [405], headers: [{ name: 'allow', onStatus: null }] },
        { error: 'session-cannot-be-ended', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'Method Not Allowed: Session termination not supported' }, revisions: null, guard: isMcpPythonSdkSessionCannotBeEndedJsonRpcError, guardKey: 'mVm4rUsWJ10D', status: [405], headers: [] },
        { error: 'only-one-stream', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'Conflict: Only one SSE stream is allowed per session' }, revisions: null, guard: isMcpPythonSdkOnlyOneStreamJsonRpcError, guardKey: 'bl1OLzqJgs7w', status: [409], headers: [] },
        { error: 'unsupported-version-header', surfaces: ['mcp'], matchBy: { codes: [-32600], pattern: /^Bad Request: Unsupported protocol version: /u }, revisions: ['1.x'], guard: isMcpPythonSdkUnsupportedVersionHeaderJsonRpcError, guardKey: 'eB-BWOB6jfr1', status: [400], headers: [] },
        { error: 'session-ended-early', surfaces: ['mcp'], matchBy: { codes: [-32603], text: 'Session terminated before the request completed' }, revisions: ['2.x'], guard: isMcpPythonSdkSessionEndedEarlyJsonRpcError, guardKey: '3UWw-RH69w91', status: [500], headers: [] },
        { error: 'request-failed', surfaces: ['mcp'], matchBy: { codes: [-32603], pattern: /^Error [hp][a-zA-Z ]{8,14} request$/u }, revisions: null, guard: isMcpPythonSdkRequestFailedJsonRpcError, guardKey: 'W0B85OkKFl-3', status: [500], headers: [] },
        { error: 'no-response', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'Error processing request: No response received' }, revisions: ['1.x'], guard: isMcpPythonSdkNoResponseJsonRpcError, guardKey: 'eJ1ENe6ZfFoV', status: [500], headers: [] },
        { error: 'replay-failed', surfaces: ['mcp'], matchBy: { codes: [-32603], text: 'Error replaying events' }, revisions: null, guard: isMcpPythonSdkReplayFailedJsonRpcError, guardKey: 'AaMxNBO40ZRV', status: [500], headers: [] },
        { error: 'invalid-params', surfaces: ['mcp'], matchBy: { codes: [-32602], text: 'Invalid request parameters', conditions: [{ pointer: '/error/data', accessor: (body) => body?.error?.data, equals: '' }] }, revisions: null, guard: isMcpPythonSdkInvalidParamsJsonRpcError, guardKey: 'eDX6IT-6VgFG', status: null, headers: [] },
        { error: 'request-cancelled', surfaces: ['mcp'], matchBy: { codes: [0], text: 'Request cancelled' }, revisions: ['1.x'], guard: isMcpPythonSdkRequestCancelledJsonRpcError, guardKey: 'oewreimiVR54', status: null, headers: [] },
        { error: 'connection-closed', surfaces: ['mcp'], matchBy: { codes: [-32000], text: 'Connection closed' }, revisions: null, guard: isMcpPythonSdkConnectionClosedJsonRpcError, guardKey: 'EmO2AdFnl8PV', status: null, headers: [] },
        { error: 'request-timed-out', surfaces: ['mcp'], matchBy: { codes: [-32001], pattern: /^Request .{1,64} timed out$/u }, revisions: ['2.x'], guard: isMcpPythonSdkRequestTimedOutJsonRpcError, guardKey: 'wHISmyJwwRe_', status: null, headers: [] },
        { error: 'request-timed-out-408', surfaces: ['mcp'], matchBy: { codes: [408], pattern: /^Timed out while waiting for response to /u }, revisions: ['1.x'], guard: isMcpPythonSdkRequestTimedOut408JsonRpcError, guardKey: 'KhTs9zzKedM4', status: null, headers: [] },
        { error: 'unknown-resource', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^Unknown resource: [^']/u }, revisions: ['2.x'], guard: isMcpPythonSdkUnknownResourceJsonRpcError, guardKey: '51k7-wFIFRmR', status: null, headers: [] },
        { error: 'unknown-resource-uncoded', surfaces: ['mcp'], matchBy: { codes: [0], pattern: /^Unknown resource: [^']/u }, revisions: ['1.x'], guard: isMcpPythonSdkUnknownResourceUncodedJsonRpcError, guardKey: 'RS9eRgkpVjEe', status: null, headers: [] },
        { error: 'resource-failed', surfaces: ['mcp'], matchBy: { codes: [-32603], pattern: /^Error reading resource [^']/u }, revisions: ['2.x'], guard: isMcpPythonSdkResourceFailedJsonRpcError, guardKey: 'pNr8ggKnKguR', status: null, headers: [] },
        { error: 'resource-failed-uncoded', surfaces: ['mcp'], matchBy: { codes: [0], pattern: /^Error reading resource [^']/u }, revisions: ['1.x'], guard: isMcpPythonSdkResourceFailedUncodedJsonRpcError, guardKey: 'K6iOE0ecRTkA', status: null, headers: [] },
        { error: 'resource-template-failed', surfaces: ['mcp'], matchBy: { codes: [-32603], pattern: /^Error creating resource from template/u }, revisions: ['2.x'], guard: isMcpPythonSdkResourceTemplateFailedJsonRpcError, guardKey: '0r1sRB4niBL3', status: null, headers: [] },
        { error: 'resource-template-failed-uncoded', surfaces: ['mcp'], matchBy: { codes: [0], pattern: /^Error creating resource from template/u }, revisions: ['1.x'], guard: isMcpPythonSdkResourceTemplateFailedUncodedJsonRpcError, guardKey: 'maZZFPMmqyeB', status: null, headers: [] },
        { error: 'unknown-prompt', surfaces: ['mcp'], matchBy: { codes: [0], pattern: /^Unknown prompt: [^']/u }, revisions: null, guard: isMcpPythonSdkUnknownPromptJsonRpcError, guardKey: 'yTRUlyTYOcNr', status: null, headers: [] },
        { error: 'missing-prompt-arguments', surfaces: ['mcp'], matchBy: { codes: [0], pattern: /^Missing required arguments: \{/u }, revisions: null, guard: isMcpPythonSdkMissingPromptArgumentsJsonRpcError, guardKey: 'YqLc3ceWDQxb', status: null, headers: [] },
        { error: 'prompt-failed', surfaces: ['mcp'], matchBy: { codes: [0], pattern: /^Error rendering prompt [^']/u }, revisions: null, guard: isMcpPythonSdkPromptFailedJsonRpcError, guardKey: 'gozY1ZayviUD', status: null, headers: [] },
        { error: 'invalid-request-body', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'Body must be a single JSON-RPC request or notification object' }, revisions: ['2.x'], guard: isMcpPythonSdkInvalidRequestBodyJsonRpcError, guardKey: 'DqBty5QPgf1K', status: [400], headers: [] },
        { error: 'header-mismatch', surfaces: ['mcp'], matchBy: { codes: [-32020], pattern: /^[!-9;-~]{1,64} header (?:does not match the request |appears more than once$|is present but the request |is missing but the request |carries a malformed base64 )/u }, revisions: ['2.x'], guard: isMcpPythonSdkHeaderMismatchJsonRpcError, guardKey: 'Q1C0VcNVbnNS', status: [400], headers: [] },
        { error: 'envelope-not-accepted', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'this connection serves the handshake protocol era; requests carrying the 2026-07-28 envelope are not accepted on it' }, revisions: ['2.x'], guard: isMcpPythonSdkEnvelopeNotAcceptedJsonRpcError, guardKey: 'iueu404JtLtg', status: null, headers: [] },
        { error: 'invalid-meta', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^params\._meta [im][us][s ]/u }, revisions: ['2.x'], guard: isMcpPythonSdkInvalidMetaJsonRpcError, guardKey: '3BUWMCy2F-fl', status: [400], headers: [] },
        { error: 'invalid-meta-version', surfaces: ['mcp'], matchBy: { codes: [-32602], text: 'the protocol-version envelope value must be a string' }, revisions: ['2.x'], guard: isMcpPythonSdkInvalidMetaVersionJsonRpcError, guardKey: 'TdLftGTiVn4m', status: [400], headers: [] },
        { error: 'invalid-handler-result', surfaces: ['mcp'], matchBy: { codes: [-32603], text: 'Handler returned an invalid result' }, revisions: ['2.x'], guard: isMcpPythonSdkInvalidHandlerResultJsonRpcError, guardKey: 'Pj-nXIsMvWsW', status: null, headers: [] },
        { error: 'invalid-request-state', surfaces: ['mcp'], matchBy: { codes: [-32602], text: 'Invalid or expired requestState' }, revisions: ['2.x'], guard: isMcpPythonSdkInvalidRequestStateJsonRpcError, guardKey: '6rMF1xRFxfu0', status: null, headers: [] },
        { error: 'subscription-limit', surfaces: ['mcp'], matchBy: { codes: [-32603], text: 'Subscription limit reached' }, revisions: ['2.x'], guard: isMcpPythonSdkSubscriptionLimitJsonRpcError, guardKey: 'ZJ2D0so8Cs-C', status: null, headers: [] },
        { error: 'subscription-without-id', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'subscriptions/listen requires a request id' }, revisions: ['2.x'], guard: isMcpPythonSdkSubscriptionWithoutIdJsonRpcError, guardKey: 'L9x69XaQr6DH', status: null, headers: [] },
        { error: 'missing-client-capability', surfaces: ['mcp'], matchBy: { codes: [-32021], pattern: /^Client did not declare /u }, revisions: ['2.x'], guard: isMcpPythonSdkMissingClientCapabilityJsonRpcError, guardKey: 'WqSh9XQP5oC9', status: [400], headers: [] },
        { error: 'sampling-not-supported', surfaces: ['mcp'], matchBy: { codes: [-32602], text: 'Client does not support sampling tools capability' }, revisions: null, guard: isMcpPythonSdkSamplingNotSupportedJsonRpcError, guardKey: 'bBsNYO_I3nTm', status: null, headers: [] },
        { error: 'capability-not-supported', surfaces: ['mcp'], matchBy: { codes: [-32600], pattern: /^Client does not support [es][a-z]{6,10} capability$/u }, revisions: ['1.x'], guard: isMcpPythonSdkCapabilityNotSupportedJsonRpcError, guardKey: 'uDoaK8doLqJb', status: null, headers: [] },
        { error: 'unknown-task', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^Task not found: [^']/u }, revisions: ['1.x'], guard: isMcpPythonSdkUnknownTaskJsonRpcError, guardKey: 'ezjy3BS-Iet6', status: null, headers: [] },
        { error: 'task-already-ended', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^Cannot cancel task in terminal state '/u }, revisions: ['1.x'], guard: isMcpPythonSdkTaskAlreadyEndedJsonRpcError, guardKey: 'MsCZx4f2ZpTX', status: null, headers: [] },
      ],
    },
    {
      shape: 'tool-result',
      surfaces: ['mcp'],
      guard: isMcpPythonSdkResultErrorEnvelope,
      guardKey: '5Mpv36IcytzV',
      mediaType: null,
      code: [],
      message: [],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'unknown-tool', surfaces: ['mcp'], matchBy: { pattern: /^Unknown tool: [^']/u }, revisions: null, guard: isMcpPythonSdkUnknownToolResultError, guardKey: 'be0AaMbXq70x', status: null, headers: [] },
        { error: 'invalid-tool-arguments', surfaces: ['mcp'], matchBy: { pattern: /^Error executing tool [^:]{1,64}: [0-9]{1,4} validation error[s]{0,1} for [A-Za-z0-9_]{1,64}Arguments\n/u }, revisions: null, guard: isMcpPythonSdkInvalidToolArgumentsResultError, guardKey: 'deHrAJOJwR6n', status: null, headers: [] },
        { error: 'invalid-tool-output', surfaces: ['mcp'], matchBy: { pattern: /^Error executing tool [^:]{1,64}: [0-9]{1,4} validation error[s]{0,1} for [A-Za-z0-9_]{0,64}[A-Za-rt-z0-9_]\n/u }, revisions: null, guard: isMcpPythonSdkInvalidToolOutputResultError, guardKey: '9lD0YXCPdsGK', status: null, headers: [] },
        { error: 'tool-failed', surfaces: ['mcp'], matchBy: { pattern: /^Error executing tool [^:]{1,64}(?:$|: (?:[^0-9]|[0-9]{1,8}[^0-9 ]|[0-9]{1,8} [^v]))/u }, revisions: null, guard: isMcpPythonSdkToolFailedResultError, guardKey: 'Q_OGgXXvfuNE', status: null, headers: [] },
        { error: 'arguments-not-in-schema', surfaces: ['mcp'], matchBy: { pattern: /^Input validation error: [^I]/u }, revisions: ['1.x'], guard: isMcpPythonSdkArgumentsNotInSchemaResultError, guardKey: 'vtaiKFWJef9z', status: null, headers: [] },
        { error: 'output-not-in-schema', surfaces: ['mcp'], matchBy: { pattern: /^Output validation error: [^IT]/u }, revisions: ['1.x'], guard: isMcpPythonSdkOutputNotInSchemaResultError, guardKey: '8sYnWkZ6swV9', status: null, headers: [] },
        { error: 'unexpected-tool-return', surfaces: ['mcp'], matchBy: { pattern: /^Unexpected return type from tool: /u }, revisions: ['1.x'], guard: isMcpPythonSdkUnexpectedToolReturnResultError, guardKey: 'JDxj8h0o2dbs', status: null, headers: [] },
      ],
    },
    {
      shape: 'text',
      surfaces: ['mcp'],
      guard: isMcpPythonSdkTextErrorEnvelope,
      guardKey: 'SnMq8aqEmOvf',
      mediaType: null,
      code: [],
      message: [{ pointer: '', accessor: (body) => body }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'invalid-host', surfaces: ['mcp'], matchBy: { text: 'Invalid Host header' }, revisions: null, guard: isMcpPythonSdkInvalidHostTextError, guardKey: 'yscxSMmZTwOS', status: [421], headers: [] },
        { error: 'invalid-origin', surfaces: ['mcp'], matchBy: { text: 'Invalid Origin header' }, revisions: null, guard: isMcpPythonSdkInvalidOriginTextError, guardKey: 'K-0mhWgQL1si', status: [403], headers: [] },
        { error: 'invalid-content-type', surfaces: ['mcp'], matchBy: { text: 'Invalid Content-Type header' }, revisions: null, guard: isMcpPythonSdkInvalidContentTypeTextError, guardKey: 'nroADWnx-Rkx', status: [400], headers: [] },
        { error: 'payload-too-large', surfaces: ['mcp'], matchBy: { text: 'Request body too large' }, revisions: null, guard: isMcpPythonSdkPayloadTooLargeTextError, guardKey: 'yeCNSxMijXTm', status: [413], headers: [] },
        { error: 'sse-session-id-missing', surfaces: ['mcp'], matchBy: { text: 'session_id is required' }, revisions: null, guard: isMcpPythonSdkSseSessionIdMissingTextError, guardKey: 'sL_oN6QGbJeB', status: [400], headers: [] },
        { error: 'sse-session-id-invalid', surfaces: ['mcp'], matchBy: { text: 'Invalid session ID' }, revisions: null, guard: isMcpPythonSdkSseSessionIdInvalidTextError, guardKey: 'Sjvuivnb9agR', status: [400], headers: [] },
        { error: 'sse-session-not-found', surfaces: ['mcp'], matchBy: { text: 'Could not find session' }, revisions: null, guard: isMcpPythonSdkSseSessionNotFoundTextError, guardKey: 'TielLTZRW5Rf', status: [404], headers: [] },
        { error: 'sse-unreadable-message', surfaces: ['mcp'], matchBy: { text: 'Could not parse message' }, revisions: null, guard: isMcpPythonSdkSseUnreadableMessageTextError, guardKey: 'w1b91u0m-nMk', status: [400], headers: [] },
      ],
    },
  ],
};
