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
const pattern1 = /^Bad Request: JSON-RPC batches /u;
const pattern2 = /^Invalid Request: Batch must not exceed [0-9]{1,20} messages$/u;
const pattern3 = /^[MCPero0-9: -]{0,18}Connection closed$/u;
const pattern4 = /^Bad Request: the request headers and body disagree: /u;
const pattern5 = /^Invalid params: the MCP-Protocol-Version header names /u;
const pattern6 = /^Cannot request input /u;
const pattern7 = /^[MCPero0-9: -]{0,18}Invalid completion reference: /u;
const pattern8 = /^[MCPero0-9: -]{0,18}Elicitation response content does not match requested schema: /u;
const pattern9 = /^Handler for .+ returned /u;
const pattern10 = /^Invalid Host[ header]{0,7}: /u;
const pattern11 = /^Parse error: [A-Za-z ]{2,24}valid JSON$/u;
const pattern12 = /^Invalid _meta envelope/u;
const pattern13 = /^Invalid params for .+: /u;
const pattern14 = /^Invalid Origin[ header]{0,7}: /u;
const pattern15 = /^[MCPero0-9: -]{0,18}Invalid arguments for prompt /u;
const pattern16 = /^Resource URI .+ is invalid$/u;
const pattern17 = /^[MCPero0-9: -]{0,18}Input validation error: Invalid arguments for tool /u;
const pattern18 = /^[MCPero0-9: -]{0,18}Invalid tools\/call request: /u;
const pattern19 = /^[MCPero0-9: -]{0,18}Output validation error: [IT][no][ov][al]/u;
const pattern20 = /^[MCPero0-9: -]{0,18}Invalid tools\/call result: /u;
const pattern21 = /^\[\n  \{\n    "/u;
const pattern22 = /^The method [A-Z]{1,20} is not allowed for this endpoint$/u;
const pattern23 = /^Missing required client capabilities: /u;
const pattern24 = /^Client does not support /u;
const pattern25 = /^Request is missing the required _meta envelope /u;
const pattern26 = /^Not Acceptable: Client must accept .*text\/event-stream$/u;
const pattern27 = /^Payload Too Large: Request body must not exceed [0-9]{1,20} bytes$/u;
const pattern28 = /^[MCPero0-9: -]{0,18}Prompt .+ disabled$/u;
const pattern29 = /^[MCPero0-9: -]{0,18}Request timed out$/u;
const pattern30 = /^[MCPero0-9: -]{0,18}Resource .+ disabled$/u;
const pattern31 = /^Resource not found: [A-Za-z][A-Za-z0-9+.-]{0,63}:[^ ]*$/u;
const pattern32 = /^MCP error -32602: Cannot cancel task in terminal status: /u;
const pattern33 = /^MCP error -32601: Tool .+ requires task augmentation/u;
const pattern34 = /^You have exceeded the rate limit for [a-z ]{1,40} requests$/u;
const pattern35 = /^[MCPero0-9: -]{0,18}Invalid arguments for tool .+: arguments contain more than the maximum of [0-9]{1,20} elements$/u;
const pattern36 = /^Tool .+ disabled$/u;
const pattern37 = /^MCP error -32602: Tool .+ disabled$/u;
const pattern38 = /^[MCPero0-9: -]{0,18}Prompt .+ not found$/u;
const pattern39 = /^MCP error -32602: Resource .+ not found$/u;
const pattern40 = /^Resource template .+ not found$/u;
const pattern41 = /^MCP error -32602: [Faildetorvsk :]{0,25}Task not found/u;
const pattern42 = /^Tool .+ not found$/u;
const pattern43 = /^MCP error -32602: Tool .+ not found$/u;
const pattern44 = /^Unsupported protocol version: /u;
const pattern45 = /^Bad Request: Unsupported protocol version: /u;
const pattern46 = /^URL elicitation cannot be signalled by throwing UrlElicitationRequiredError on protocol revision /u;
const pattern47 = /^[MCPero0-9: -]{0,18}URL elicitations{0,1} required$/u;
const isItem1 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.type !== 'text') return false;
  const text = item.text;
  if (typeof text !== 'string') return false;
  return pattern3.test(text);
};
const isItem2 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.type !== 'text') return false;
  const text = item.text;
  if (typeof text !== 'string') return false;
  return pattern6.test(text);
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
  return pattern17.test(text);
};
const isItem5 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.type !== 'text') return false;
  const text = item.text;
  if (typeof text !== 'string') return false;
  return pattern19.test(text);
};
const isItem6 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.type !== 'text') return false;
  const text = item.text;
  if (typeof text !== 'string') return false;
  return pattern24.test(text);
};
const isItem7 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.type !== 'text') return false;
  const text = item.text;
  if (typeof text !== 'string') return false;
  return pattern29.test(text);
};
const isItem8 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.type !== 'text') return false;
  const text = item.text;
  if (typeof text !== 'string') return false;
  return pattern33.test(text);
};
const isItem9 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.type !== 'text') return false;
  const text = item.text;
  if (typeof text !== 'string') return false;
  return pattern35.test(text);
};
const isItem10 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.type !== 'text') return false;
  const text = item.text;
  if (typeof text !== 'string') return false;
  return pattern37.test(text);
};
const isItem11 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.type !== 'text') return false;
  const text = item.text;
  if (typeof text !== 'string') return false;
  return pattern43.test(text);
};
const isItem12 = (item) => typeof item === 'string';
const isItem13 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (typeof item.type !== 'string') return false;
  const text = item.text;
  return text === undefined || typeof text === 'string';
};

const failure1 = {};
export const isMcpTypescriptSdkAlreadyInitializedJsonRpcError = /* @__PURE__ */ guard(failure1, function isMcpTypescriptSdkAlreadyInitializedJsonRpcError(body) {
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
  if (message !== 'Invalid Request: Server already initialized') return fail(failure1, '/error/message', constIssue, 'Invalid Request: Server already initialized');
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isMcpTypescriptSdkBatchNotSupportedJsonRpcError = /* @__PURE__ */ guard(failure2, function isMcpTypescriptSdkBatchNotSupportedJsonRpcError(body) {
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
  if (!pattern1.test(message)) return fail(failure2, '/error/message', patternIssue, '^Bad Request: JSON-RPC batches ');
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isMcpTypescriptSdkBatchTooLongJsonRpcError = /* @__PURE__ */ guard(failure3, function isMcpTypescriptSdkBatchTooLongJsonRpcError(body) {
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
  if (!pattern2.test(message)) return fail(failure3, '/error/message', patternIssue, '^Invalid Request: Batch must not exceed [0-9]{1,20} messages$');
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isMcpTypescriptSdkConnectionClosedJsonRpcError = /* @__PURE__ */ guard(failure4, function isMcpTypescriptSdkConnectionClosedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure4, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure4, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure4, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure4, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure4, '/error', requiredIssue, 'code');
  if (code !== -32000) return fail(failure4, '/error/code', constIssue, -32000);
  const message = error.message;
  if (message === undefined) return fail(failure4, '/error', requiredIssue, 'message');
  if (message !== 'MCP error -32000: Connection closed') return fail(failure4, '/error/message', constIssue, 'MCP error -32000: Connection closed');
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isMcpTypescriptSdkConnectionClosedResultError = /* @__PURE__ */ listGuard(failure5, function isMcpTypescriptSdkConnectionClosedResultError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure5, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure5, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure5, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure5, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure5, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure5, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure5, '/result/content', typeIssue, 'array');
  if (!some(content, isItem1)) return fail(failure5, '/result/content', containsIssue);
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure5, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure5, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure5, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string') return fail(failure5, ['/result/content/', i, '/text'], typeIssue, 'string');
  }
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isMcpTypescriptSdkEmptyBatchJsonRpcError = /* @__PURE__ */ guard(failure6, function isMcpTypescriptSdkEmptyBatchJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure6, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure6, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure6, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure6, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure6, '/error', requiredIssue, 'code');
  if (code !== -32600) return fail(failure6, '/error/code', constIssue, -32600);
  const message = error.message;
  if (message === undefined) return fail(failure6, '/error', requiredIssue, 'message');
  if (message !== 'Bad Request: empty JSON-RPC batch') return fail(failure6, '/error/message', constIssue, 'Bad Request: empty JSON-RPC batch');
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isMcpTypescriptSdkErrorEnvelope = /* @__PURE__ */ guard(failure7, function isMcpTypescriptSdkErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure7, '', requiredIssue, 'error');
  if (typeof error !== 'string') return fail(failure7, '/error', typeIssue, 'string');
  const errorDescription = body.error_description;
  if (errorDescription !== undefined && typeof errorDescription !== 'string') return fail(failure7, '/error_description', typeIssue, 'string');
  const errorUri = body.error_uri;
  if (errorUri !== undefined && typeof errorUri !== 'string') return fail(failure7, '/error_uri', typeIssue, 'string');
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isMcpTypescriptSdkHeaderMismatchJsonRpcError = /* @__PURE__ */ guard(failure8, function isMcpTypescriptSdkHeaderMismatchJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure8, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure8, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure8, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure8, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure8, '/error', requiredIssue, 'code');
  if (code !== -32020) return fail(failure8, '/error/code', constIssue, -32020);
  const message = error.message;
  if (message === undefined) return fail(failure8, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure8, '/error/message', typeIssue, 'string');
  if (!pattern4.test(message)) return fail(failure8, '/error/message', patternIssue, '^Bad Request: the request headers and body disagree: ');
  const data = error.data;
  if (data === undefined) return fail(failure8, '/error', requiredIssue, 'data');
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return fail(failure8, '/error/data', typeIssue, 'object');
  const mismatch = data.mismatch;
  if (mismatch === undefined) return fail(failure8, '/error/data', requiredIssue, 'mismatch');
  if (typeof mismatch !== 'object' || mismatch === null || Array.isArray(mismatch)) return fail(failure8, '/error/data/mismatch', typeIssue, 'object');
  const header = mismatch.header;
  if (header !== undefined && typeof header !== 'string') return fail(failure8, '/error/data/mismatch/header', typeIssue, 'string');
  const mismatchBody = mismatch.body;
  if (mismatchBody !== undefined && typeof mismatchBody !== 'string') return fail(failure8, '/error/data/mismatch/body', typeIssue, 'string');
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isMcpTypescriptSdkHeaderWithoutMetaJsonRpcError = /* @__PURE__ */ guard(failure9, function isMcpTypescriptSdkHeaderWithoutMetaJsonRpcError(body) {
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
  if (!pattern5.test(message)) return fail(failure9, '/error/message', patternIssue, '^Invalid params: the MCP-Protocol-Version header names ');
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isMcpTypescriptSdkInputNotSupportedJsonRpcError = /* @__PURE__ */ guard(failure10, function isMcpTypescriptSdkInputNotSupportedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure10, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure10, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure10, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure10, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure10, '/error', requiredIssue, 'code');
  if (code !== -32021) return fail(failure10, '/error/code', constIssue, -32021);
  const message = error.message;
  if (message === undefined) return fail(failure10, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure10, '/error/message', typeIssue, 'string');
  if (!pattern6.test(message)) return fail(failure10, '/error/message', patternIssue, '^Cannot request input ');
  const data = error.data;
  if (data === undefined) return fail(failure10, '/error', requiredIssue, 'data');
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return fail(failure10, '/error/data', typeIssue, 'object');
  const requiredCapabilities = data.requiredCapabilities;
  if (requiredCapabilities === undefined) return fail(failure10, '/error/data', requiredIssue, 'requiredCapabilities');
  if (typeof requiredCapabilities !== 'object' || requiredCapabilities === null || Array.isArray(requiredCapabilities)) return fail(failure10, '/error/data/requiredCapabilities', typeIssue, 'object');
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isMcpTypescriptSdkInputNotSupportedResultError = /* @__PURE__ */ listGuard(failure11, function isMcpTypescriptSdkInputNotSupportedResultError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure11, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure11, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure11, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure11, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure11, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure11, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure11, '/result/content', typeIssue, 'array');
  if (!some(content, isItem2)) return fail(failure11, '/result/content', containsIssue);
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure11, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure11, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure11, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string') return fail(failure11, ['/result/content/', i, '/text'], typeIssue, 'string');
  }
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isMcpTypescriptSdkInternalServerJsonRpcError = /* @__PURE__ */ guard(failure12, function isMcpTypescriptSdkInternalServerJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure12, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure12, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure12, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure12, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure12, '/error', requiredIssue, 'code');
  if (code !== -32603) return fail(failure12, '/error/code', constIssue, -32603);
  const message = error.message;
  if (message === undefined) return fail(failure12, '/error', requiredIssue, 'message');
  if (message !== 'Internal server error') return fail(failure12, '/error/message', constIssue, 'Internal server error');
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isMcpTypescriptSdkInvalidBatchItemJsonRpcError = /* @__PURE__ */ guard(failure13, function isMcpTypescriptSdkInvalidBatchItemJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure13, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure13, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure13, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure13, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure13, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure13, '/error', requiredIssue, 'code');
  if (code !== -32600) return fail(failure13, '/error/code', constIssue, -32600);
  const message = error.message;
  if (message === undefined) return fail(failure13, '/error', requiredIssue, 'message');
  if (message !== 'Bad Request: JSON-RPC batch contains an invalid message') return fail(failure13, '/error/message', constIssue, 'Bad Request: JSON-RPC batch contains an invalid message');
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isMcpTypescriptSdkInvalidCompletionReferenceJsonRpcError = /* @__PURE__ */ guard(failure14, function isMcpTypescriptSdkInvalidCompletionReferenceJsonRpcError(body) {
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
  if (typeof message !== 'string') return fail(failure14, '/error/message', typeIssue, 'string');
  if (!pattern7.test(message)) return fail(failure14, '/error/message', patternIssue, '^[MCPero0-9: -]{0,18}Invalid completion reference: ');
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isMcpTypescriptSdkInvalidElicitationResponseResultError = /* @__PURE__ */ listGuard(failure15, function isMcpTypescriptSdkInvalidElicitationResponseResultError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure15, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure15, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure15, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure15, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure15, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure15, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure15, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure15, '/result/content', typeIssue, 'array');
  if (!some(content, isItem3)) return fail(failure15, '/result/content', containsIssue);
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure15, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure15, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure15, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string') return fail(failure15, ['/result/content/', i, '/text'], typeIssue, 'string');
  }
  failure15.issue = null;
  return true;
});

const failure16 = {};
export const isMcpTypescriptSdkInvalidEventIdJsonRpcError = /* @__PURE__ */ guard(failure16, function isMcpTypescriptSdkInvalidEventIdJsonRpcError(body) {
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
  if (message !== 'Invalid event ID format') return fail(failure16, '/error/message', constIssue, 'Invalid event ID format');
  failure16.issue = null;
  return true;
});

const failure17 = {};
export const isMcpTypescriptSdkInvalidHandlerResultJsonRpcError = /* @__PURE__ */ guard(failure17, function isMcpTypescriptSdkInvalidHandlerResultJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure17, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure17, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure17, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure17, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure17, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure17, '/error', requiredIssue, 'code');
  if (code !== -32603) return fail(failure17, '/error/code', constIssue, -32603);
  const message = error.message;
  if (message === undefined) return fail(failure17, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure17, '/error/message', typeIssue, 'string');
  if (!pattern9.test(message)) return fail(failure17, '/error/message', patternIssue, '^Handler for .+ returned ');
  failure17.issue = null;
  return true;
});

const failure18 = {};
export const isMcpTypescriptSdkInvalidHostJsonRpcError = /* @__PURE__ */ guard(failure18, function isMcpTypescriptSdkInvalidHostJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure18, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure18, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure18, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure18, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure18, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure18, '/error', requiredIssue, 'code');
  if (code !== -32000) return fail(failure18, '/error/code', constIssue, -32000);
  const message = error.message;
  if (message === undefined) return fail(failure18, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure18, '/error/message', typeIssue, 'string');
  if (!pattern10.test(message)) return fail(failure18, '/error/message', patternIssue, '^Invalid Host[ header]{0,7}: ');
  failure18.issue = null;
  return true;
});

const failure19 = {};
export const isMcpTypescriptSdkInvalidJsonJsonRpcError = /* @__PURE__ */ guard(failure19, function isMcpTypescriptSdkInvalidJsonJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure19, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure19, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure19, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure19, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure19, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure19, '/error', requiredIssue, 'code');
  if (code !== -32700) return fail(failure19, '/error/code', constIssue, -32700);
  const message = error.message;
  if (message === undefined) return fail(failure19, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure19, '/error/message', typeIssue, 'string');
  if (!pattern11.test(message)) return fail(failure19, '/error/message', patternIssue, '^Parse error: [A-Za-z ]{2,24}valid JSON$');
  failure19.issue = null;
  return true;
});

const failure20 = {};
export const isMcpTypescriptSdkInvalidJsonRpcMessageJsonRpcError = /* @__PURE__ */ guard(failure20, function isMcpTypescriptSdkInvalidJsonRpcMessageJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure20, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure20, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure20, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure20, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure20, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure20, '/error', requiredIssue, 'code');
  if (code !== -32700) return fail(failure20, '/error/code', constIssue, -32700);
  const message = error.message;
  if (message === undefined) return fail(failure20, '/error', requiredIssue, 'message');
  if (message !== 'Parse error: Invalid JSON-RPC message') return fail(failure20, '/error/message', constIssue, 'Parse error: Invalid JSON-RPC message');
  failure20.issue = null;
  return true;
});

const failure21 = {};
export const isMcpTypescriptSdkInvalidMetaJsonRpcError = /* @__PURE__ */ guard(failure21, function isMcpTypescriptSdkInvalidMetaJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure21, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure21, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure21, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure21, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure21, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure21, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure21, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure21, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure21, '/error/message', typeIssue, 'string');
  if (!pattern12.test(message)) return fail(failure21, '/error/message', patternIssue, '^Invalid _meta envelope');
  failure21.issue = null;
  return true;
});

const failure22 = {};
export const isMcpTypescriptSdkInvalidMethodParamsJsonRpcError = /* @__PURE__ */ guard(failure22, function isMcpTypescriptSdkInvalidMethodParamsJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure22, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure22, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure22, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure22, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure22, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure22, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure22, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure22, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure22, '/error/message', typeIssue, 'string');
  if (!pattern13.test(message)) return fail(failure22, '/error/message', patternIssue, '^Invalid params for .+: ');
  failure22.issue = null;
  return true;
});

const failure23 = {};
export const isMcpTypescriptSdkInvalidOriginJsonRpcError = /* @__PURE__ */ guard(failure23, function isMcpTypescriptSdkInvalidOriginJsonRpcError(body) {
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
  if (typeof message !== 'string') return fail(failure23, '/error/message', typeIssue, 'string');
  if (!pattern14.test(message)) return fail(failure23, '/error/message', patternIssue, '^Invalid Origin[ header]{0,7}: ');
  failure23.issue = null;
  return true;
});

const failure24 = {};
export const isMcpTypescriptSdkInvalidPromptArgumentsJsonRpcError = /* @__PURE__ */ guard(failure24, function isMcpTypescriptSdkInvalidPromptArgumentsJsonRpcError(body) {
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
  if (!pattern15.test(message)) return fail(failure24, '/error/message', patternIssue, '^[MCPero0-9: -]{0,18}Invalid arguments for prompt ');
  failure24.issue = null;
  return true;
});

const failure25 = {};
export const isMcpTypescriptSdkInvalidRequestBodyJsonRpcError = /* @__PURE__ */ guard(failure25, function isMcpTypescriptSdkInvalidRequestBodyJsonRpcError(body) {
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
  if (message !== 'Bad Request: the request body is not a valid JSON-RPC message') return fail(failure25, '/error/message', constIssue, 'Bad Request: the request body is not a valid JSON-RPC message');
  failure25.issue = null;
  return true;
});

const failure26 = {};
export const isMcpTypescriptSdkInvalidRequestStateJsonRpcError = /* @__PURE__ */ guard(failure26, function isMcpTypescriptSdkInvalidRequestStateJsonRpcError(body) {
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
  if (message !== 'Invalid or expired requestState') return fail(failure26, '/error/message', constIssue, 'Invalid or expired requestState');
  failure26.issue = null;
  return true;
});

const failure27 = {};
export const isMcpTypescriptSdkInvalidResourceUriJsonRpcError = /* @__PURE__ */ guard(failure27, function isMcpTypescriptSdkInvalidResourceUriJsonRpcError(body) {
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
  if (!pattern16.test(message)) return fail(failure27, '/error/message', patternIssue, '^Resource URI .+ is invalid$');
  failure27.issue = null;
  return true;
});

const failure28 = {};
export const isMcpTypescriptSdkInvalidSubscriptionFilterJsonRpcError = /* @__PURE__ */ guard(failure28, function isMcpTypescriptSdkInvalidSubscriptionFilterJsonRpcError(body) {
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
  if (message !== "Invalid params: 'notifications' is required and must be a valid SubscriptionFilter") return fail(failure28, '/error/message', constIssue, "Invalid params: 'notifications' is required and must be a valid SubscriptionFilter");
  failure28.issue = null;
  return true;
});

const failure29 = {};
export const isMcpTypescriptSdkInvalidToolArgumentsResultError = /* @__PURE__ */ listGuard(failure29, function isMcpTypescriptSdkInvalidToolArgumentsResultError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure29, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure29, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure29, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure29, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure29, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure29, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure29, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure29, '/result/content', typeIssue, 'array');
  if (!some(content, isItem4)) return fail(failure29, '/result/content', containsIssue);
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure29, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure29, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure29, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string') return fail(failure29, ['/result/content/', i, '/text'], typeIssue, 'string');
  }
  failure29.issue = null;
  return true;
});

const failure30 = {};
export const isMcpTypescriptSdkInvalidToolCallJsonRpcError = /* @__PURE__ */ guard(failure30, function isMcpTypescriptSdkInvalidToolCallJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure30, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure30, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure30, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure30, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure30, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure30, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure30, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure30, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure30, '/error/message', typeIssue, 'string');
  if (!pattern18.test(message)) return fail(failure30, '/error/message', patternIssue, '^[MCPero0-9: -]{0,18}Invalid tools/call request: ');
  failure30.issue = null;
  return true;
});

const failure31 = {};
export const isMcpTypescriptSdkInvalidToolOutputResultError = /* @__PURE__ */ listGuard(failure31, function isMcpTypescriptSdkInvalidToolOutputResultError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure31, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure31, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure31, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure31, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure31, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure31, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure31, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure31, '/result/content', typeIssue, 'array');
  if (!some(content, isItem5)) return fail(failure31, '/result/content', containsIssue);
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure31, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure31, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure31, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string') return fail(failure31, ['/result/content/', i, '/text'], typeIssue, 'string');
  }
  failure31.issue = null;
  return true;
});

const failure32 = {};
export const isMcpTypescriptSdkInvalidToolResultJsonRpcError = /* @__PURE__ */ guard(failure32, function isMcpTypescriptSdkInvalidToolResultJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure32, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure32, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure32, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure32, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure32, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure32, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure32, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure32, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure32, '/error/message', typeIssue, 'string');
  if (!pattern20.test(message)) return fail(failure32, '/error/message', patternIssue, '^[MCPero0-9: -]{0,18}Invalid tools/call result: ');
  failure32.issue = null;
  return true;
});

const failure33 = {};
export const isMcpTypescriptSdkJsonRpcErrorEnvelope = /* @__PURE__ */ guard(failure33, function isMcpTypescriptSdkJsonRpcErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure33, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure33, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure33, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure33, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure33, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure33, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure33, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure33, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure33, '/error/message', typeIssue, 'string');
  failure33.issue = null;
  return true;
});

const failure34 = {};
export const isMcpTypescriptSdkMalformedParamsJsonRpcError = /* @__PURE__ */ guard(failure34, function isMcpTypescriptSdkMalformedParamsJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure34, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure34, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure34, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure34, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure34, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure34, '/error', requiredIssue, 'code');
  if (code !== -32603) return fail(failure34, '/error/code', constIssue, -32603);
  const message = error.message;
  if (message === undefined) return fail(failure34, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure34, '/error/message', typeIssue, 'string');
  if (!pattern21.test(message)) return fail(failure34, '/error/message', patternIssue, "^\\[\\n  \\{\\n    \"");
  failure34.issue = null;
  return true;
});

const failure35 = {};
export const isMcpTypescriptSdkMethodNotAllowedError = /* @__PURE__ */ guard(failure35, function isMcpTypescriptSdkMethodNotAllowedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure35, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure35, '', requiredIssue, 'error');
  if (error !== 'method_not_allowed') return fail(failure35, '/error', constIssue, 'method_not_allowed');
  const errorDescription = body.error_description;
  if (errorDescription === undefined) return fail(failure35, '', requiredIssue, 'error_description');
  if (typeof errorDescription !== 'string') return fail(failure35, '/error_description', typeIssue, 'string');
  if (!pattern22.test(errorDescription)) return fail(failure35, '/error_description', patternIssue, '^The method [A-Z]{1,20} is not allowed for this endpoint$');
  const errorUri = body.error_uri;
  if (errorUri !== undefined && typeof errorUri !== 'string') return fail(failure35, '/error_uri', typeIssue, 'string');
  failure35.issue = null;
  return true;
});

const failure36 = {};
export const isMcpTypescriptSdkMethodNotAllowedJsonRpcError = /* @__PURE__ */ guard(failure36, function isMcpTypescriptSdkMethodNotAllowedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure36, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure36, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure36, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure36, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure36, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure36, '/error', requiredIssue, 'code');
  if (code !== -32000) return fail(failure36, '/error/code', constIssue, -32000);
  const message = error.message;
  if (message === undefined) return fail(failure36, '/error', requiredIssue, 'message');
  if (message !== 'Method not allowed.') return fail(failure36, '/error/message', constIssue, 'Method not allowed.');
  failure36.issue = null;
  return true;
});

const failure37 = {};
export const isMcpTypescriptSdkMissingClientCapabilityJsonRpcError = /* @__PURE__ */ guard(failure37, function isMcpTypescriptSdkMissingClientCapabilityJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure37, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure37, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure37, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure37, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure37, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure37, '/error', requiredIssue, 'code');
  if (code !== -32021) return fail(failure37, '/error/code', constIssue, -32021);
  const message = error.message;
  if (message === undefined) return fail(failure37, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure37, '/error/message', typeIssue, 'string');
  if (!pattern23.test(message)) return fail(failure37, '/error/message', patternIssue, '^Missing required client capabilities: ');
  const data = error.data;
  if (data === undefined) return fail(failure37, '/error', requiredIssue, 'data');
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return fail(failure37, '/error/data', typeIssue, 'object');
  const requiredCapabilities = data.requiredCapabilities;
  if (requiredCapabilities === undefined) return fail(failure37, '/error/data', requiredIssue, 'requiredCapabilities');
  if (typeof requiredCapabilities !== 'object' || requiredCapabilities === null || Array.isArray(requiredCapabilities)) return fail(failure37, '/error/data/requiredCapabilities', typeIssue, 'object');
  failure37.issue = null;
  return true;
});

const failure38 = {};
export const isMcpTypescriptSdkMissingClientCapabilityResultError = /* @__PURE__ */ listGuard(failure38, function isMcpTypescriptSdkMissingClientCapabilityResultError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure38, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure38, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure38, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure38, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure38, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure38, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure38, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure38, '/result/content', typeIssue, 'array');
  if (!some(content, isItem6)) return fail(failure38, '/result/content', containsIssue);
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure38, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure38, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure38, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string') return fail(failure38, ['/result/content/', i, '/text'], typeIssue, 'string');
  }
  failure38.issue = null;
  return true;
});

const failure39 = {};
export const isMcpTypescriptSdkMissingHostJsonRpcError = /* @__PURE__ */ guard(failure39, function isMcpTypescriptSdkMissingHostJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure39, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure39, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure39, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure39, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure39, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure39, '/error', requiredIssue, 'code');
  if (code !== -32000) return fail(failure39, '/error/code', constIssue, -32000);
  const message = error.message;
  if (message === undefined) return fail(failure39, '/error', requiredIssue, 'message');
  if (message !== 'Missing Host header') return fail(failure39, '/error/message', constIssue, 'Missing Host header');
  failure39.issue = null;
  return true;
});

const failure40 = {};
export const isMcpTypescriptSdkMissingMetaJsonRpcError = /* @__PURE__ */ guard(failure40, function isMcpTypescriptSdkMissingMetaJsonRpcError(body) {
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
  if (!pattern25.test(message)) return fail(failure40, '/error/message', patternIssue, '^Request is missing the required _meta envelope ');
  failure40.issue = null;
  return true;
});

const failure41 = {};
export const isMcpTypescriptSdkNoValidSessionJsonRpcError = /* @__PURE__ */ guard(failure41, function isMcpTypescriptSdkNoValidSessionJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure41, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure41, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure41, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure41, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure41, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure41, '/error', requiredIssue, 'code');
  if (code !== -32000) return fail(failure41, '/error/code', constIssue, -32000);
  const message = error.message;
  if (message === undefined) return fail(failure41, '/error', requiredIssue, 'message');
  if (message !== 'Bad Request: No valid session ID provided') return fail(failure41, '/error/message', constIssue, 'Bad Request: No valid session ID provided');
  failure41.issue = null;
  return true;
});

const failure42 = {};
export const isMcpTypescriptSdkNotAcceptableJsonRpcError = /* @__PURE__ */ guard(failure42, function isMcpTypescriptSdkNotAcceptableJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure42, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure42, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure42, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure42, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure42, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure42, '/error', requiredIssue, 'code');
  if (code !== -32000) return fail(failure42, '/error/code', constIssue, -32000);
  const message = error.message;
  if (message === undefined) return fail(failure42, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure42, '/error/message', typeIssue, 'string');
  if (!pattern26.test(message)) return fail(failure42, '/error/message', patternIssue, '^Not Acceptable: Client must accept .*text/event-stream$');
  failure42.issue = null;
  return true;
});

const failure43 = {};
export const isMcpTypescriptSdkOnlyOneStreamJsonRpcError = /* @__PURE__ */ guard(failure43, function isMcpTypescriptSdkOnlyOneStreamJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure43, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure43, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure43, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure43, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure43, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure43, '/error', requiredIssue, 'code');
  if (code !== -32000) return fail(failure43, '/error/code', constIssue, -32000);
  const message = error.message;
  if (message === undefined) return fail(failure43, '/error', requiredIssue, 'message');
  if (message !== 'Conflict: Only one SSE stream is allowed per session') return fail(failure43, '/error/message', constIssue, 'Conflict: Only one SSE stream is allowed per session');
  failure43.issue = null;
  return true;
});

const failure44 = {};
export const isMcpTypescriptSdkPayloadTooLargeJsonRpcError = /* @__PURE__ */ guard(failure44, function isMcpTypescriptSdkPayloadTooLargeJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure44, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure44, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure44, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure44, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure44, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure44, '/error', requiredIssue, 'code');
  if (code !== -32000) return fail(failure44, '/error/code', constIssue, -32000);
  const message = error.message;
  if (message === undefined) return fail(failure44, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure44, '/error/message', typeIssue, 'string');
  if (!pattern27.test(message)) return fail(failure44, '/error/message', patternIssue, '^Payload Too Large: Request body must not exceed [0-9]{1,20} bytes$');
  failure44.issue = null;
  return true;
});

const failure45 = {};
export const isMcpTypescriptSdkPromptDisabledJsonRpcError = /* @__PURE__ */ guard(failure45, function isMcpTypescriptSdkPromptDisabledJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure45, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure45, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure45, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure45, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure45, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure45, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure45, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure45, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure45, '/error/message', typeIssue, 'string');
  if (!pattern28.test(message)) return fail(failure45, '/error/message', patternIssue, '^[MCPero0-9: -]{0,18}Prompt .+ disabled$');
  failure45.issue = null;
  return true;
});

const failure46 = {};
export const isMcpTypescriptSdkReplayFailedJsonRpcError = /* @__PURE__ */ guard(failure46, function isMcpTypescriptSdkReplayFailedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure46, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure46, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure46, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure46, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure46, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure46, '/error', requiredIssue, 'code');
  if (code !== -32000) return fail(failure46, '/error/code', constIssue, -32000);
  const message = error.message;
  if (message === undefined) return fail(failure46, '/error', requiredIssue, 'message');
  if (message !== 'Error replaying events') return fail(failure46, '/error/message', constIssue, 'Error replaying events');
  failure46.issue = null;
  return true;
});

const failure47 = {};
export const isMcpTypescriptSdkRequestTimedOutJsonRpcError = /* @__PURE__ */ guard(failure47, function isMcpTypescriptSdkRequestTimedOutJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure47, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure47, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure47, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure47, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure47, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure47, '/error', requiredIssue, 'code');
  if (code !== -32001) return fail(failure47, '/error/code', constIssue, -32001);
  const message = error.message;
  if (message === undefined) return fail(failure47, '/error', requiredIssue, 'message');
  if (message !== 'MCP error -32001: Request timed out') return fail(failure47, '/error/message', constIssue, 'MCP error -32001: Request timed out');
  failure47.issue = null;
  return true;
});

const failure48 = {};
export const isMcpTypescriptSdkRequestTimedOutResultError = /* @__PURE__ */ listGuard(failure48, function isMcpTypescriptSdkRequestTimedOutResultError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure48, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure48, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure48, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure48, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure48, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure48, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure48, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure48, '/result/content', typeIssue, 'array');
  if (!some(content, isItem7)) return fail(failure48, '/result/content', containsIssue);
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure48, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure48, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure48, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string') return fail(failure48, ['/result/content/', i, '/text'], typeIssue, 'string');
  }
  failure48.issue = null;
  return true;
});

const failure49 = {};
export const isMcpTypescriptSdkResourceDisabledJsonRpcError = /* @__PURE__ */ guard(failure49, function isMcpTypescriptSdkResourceDisabledJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure49, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure49, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure49, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure49, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure49, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure49, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure49, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure49, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure49, '/error/message', typeIssue, 'string');
  if (!pattern30.test(message)) return fail(failure49, '/error/message', patternIssue, '^[MCPero0-9: -]{0,18}Resource .+ disabled$');
  failure49.issue = null;
  return true;
});

const failure50 = {};
export const isMcpTypescriptSdkResourceNotFoundJsonRpcError = /* @__PURE__ */ guard(failure50, function isMcpTypescriptSdkResourceNotFoundJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure50, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure50, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure50, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure50, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure50, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure50, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure50, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure50, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure50, '/error/message', typeIssue, 'string');
  if (!pattern31.test(message)) return fail(failure50, '/error/message', patternIssue, '^Resource not found: [A-Za-z][A-Za-z0-9+.-]{0,63}:[^ ]*$');
  const data = error.data;
  if (data === undefined) return fail(failure50, '/error', requiredIssue, 'data');
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return fail(failure50, '/error/data', typeIssue, 'object');
  const uri = data.uri;
  if (uri === undefined) return fail(failure50, '/error/data', requiredIssue, 'uri');
  if (typeof uri !== 'string') return fail(failure50, '/error/data/uri', typeIssue, 'string');
  failure50.issue = null;
  return true;
});

const failure51 = {};
export const isMcpTypescriptSdkResponseNotAcceptedJsonRpcError = /* @__PURE__ */ guard(failure51, function isMcpTypescriptSdkResponseNotAcceptedJsonRpcError(body) {
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
  if (message !== 'Bad Request: JSON-RPC responses cannot be posted to this endpoint') return fail(failure51, '/error/message', constIssue, 'Bad Request: JSON-RPC responses cannot be posted to this endpoint');
  failure51.issue = null;
  return true;
});

const failure52 = {};
export const isMcpTypescriptSdkResultErrorEnvelope = /* @__PURE__ */ listGuard(failure52, function isMcpTypescriptSdkResultErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure52, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure52, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure52, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure52, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure52, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure52, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure52, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure52, '/result/content', typeIssue, 'array');
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure52, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure52, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure52, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string') return fail(failure52, ['/result/content/', i, '/text'], typeIssue, 'string');
  }
  failure52.issue = null;
  return true;
});

const failure53 = {};
export const isMcpTypescriptSdkServerNotInitializedJsonRpcError = /* @__PURE__ */ guard(failure53, function isMcpTypescriptSdkServerNotInitializedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure53, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure53, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure53, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure53, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure53, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure53, '/error', requiredIssue, 'code');
  if (code !== -32000) return fail(failure53, '/error/code', constIssue, -32000);
  const message = error.message;
  if (message === undefined) return fail(failure53, '/error', requiredIssue, 'message');
  if (message !== 'Bad Request: Server not initialized') return fail(failure53, '/error/message', constIssue, 'Bad Request: Server not initialized');
  failure53.issue = null;
  return true;
});

const failure54 = {};
export const isMcpTypescriptSdkSessionIdMissingJsonRpcError = /* @__PURE__ */ guard(failure54, function isMcpTypescriptSdkSessionIdMissingJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure54, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure54, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure54, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure54, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure54, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure54, '/error', requiredIssue, 'code');
  if (code !== -32000) return fail(failure54, '/error/code', constIssue, -32000);
  const message = error.message;
  if (message === undefined) return fail(failure54, '/error', requiredIssue, 'message');
  if (message !== 'Bad Request: Mcp-Session-Id header is required') return fail(failure54, '/error/message', constIssue, 'Bad Request: Mcp-Session-Id header is required');
  failure54.issue = null;
  return true;
});

const failure55 = {};
export const isMcpTypescriptSdkSessionNotFoundJsonRpcError = /* @__PURE__ */ guard(failure55, function isMcpTypescriptSdkSessionNotFoundJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure55, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure55, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure55, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure55, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure55, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure55, '/error', requiredIssue, 'code');
  if (code !== -32001) return fail(failure55, '/error/code', constIssue, -32001);
  const message = error.message;
  if (message === undefined) return fail(failure55, '/error', requiredIssue, 'message');
  if (message !== 'Session not found') return fail(failure55, '/error/message', constIssue, 'Session not found');
  failure55.issue = null;
  return true;
});

const failure56 = {};
export const isMcpTypescriptSdkSeveralInitializationsJsonRpcError = /* @__PURE__ */ guard(failure56, function isMcpTypescriptSdkSeveralInitializationsJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure56, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure56, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure56, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure56, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure56, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure56, '/error', requiredIssue, 'code');
  if (code !== -32600) return fail(failure56, '/error/code', constIssue, -32600);
  const message = error.message;
  if (message === undefined) return fail(failure56, '/error', requiredIssue, 'message');
  if (message !== 'Invalid Request: Only one initialization request is allowed') return fail(failure56, '/error/message', constIssue, 'Invalid Request: Only one initialization request is allowed');
  failure56.issue = null;
  return true;
});

const failure57 = {};
export const isMcpTypescriptSdkStreamInUseJsonRpcError = /* @__PURE__ */ guard(failure57, function isMcpTypescriptSdkStreamInUseJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure57, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure57, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure57, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure57, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure57, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure57, '/error', requiredIssue, 'code');
  if (code !== -32000) return fail(failure57, '/error/code', constIssue, -32000);
  const message = error.message;
  if (message === undefined) return fail(failure57, '/error', requiredIssue, 'message');
  if (message !== 'Conflict: Stream already has an active connection') return fail(failure57, '/error/message', constIssue, 'Conflict: Stream already has an active connection');
  failure57.issue = null;
  return true;
});

const failure58 = {};
export const isMcpTypescriptSdkStreamsNotResumableJsonRpcError = /* @__PURE__ */ guard(failure58, function isMcpTypescriptSdkStreamsNotResumableJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure58, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure58, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure58, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure58, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure58, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure58, '/error', requiredIssue, 'code');
  if (code !== -32000) return fail(failure58, '/error/code', constIssue, -32000);
  const message = error.message;
  if (message === undefined) return fail(failure58, '/error', requiredIssue, 'message');
  if (message !== 'Event store not configured') return fail(failure58, '/error/message', constIssue, 'Event store not configured');
  failure58.issue = null;
  return true;
});

const failure59 = {};
export const isMcpTypescriptSdkSubscriptionLimitJsonRpcError = /* @__PURE__ */ guard(failure59, function isMcpTypescriptSdkSubscriptionLimitJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure59, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure59, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure59, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure59, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure59, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure59, '/error', requiredIssue, 'code');
  if (code !== -32603) return fail(failure59, '/error/code', constIssue, -32603);
  const message = error.message;
  if (message === undefined) return fail(failure59, '/error', requiredIssue, 'message');
  if (message !== 'Subscription limit reached') return fail(failure59, '/error/message', constIssue, 'Subscription limit reached');
  failure59.issue = null;
  return true;
});

const failure60 = {};
export const isMcpTypescriptSdkTaskAlreadyEndedJsonRpcError = /* @__PURE__ */ guard(failure60, function isMcpTypescriptSdkTaskAlreadyEndedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure60, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure60, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure60, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure60, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure60, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure60, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure60, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure60, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure60, '/error/message', typeIssue, 'string');
  if (!pattern32.test(message)) return fail(failure60, '/error/message', patternIssue, '^MCP error -32602: Cannot cancel task in terminal status: ');
  failure60.issue = null;
  return true;
});

const failure61 = {};
export const isMcpTypescriptSdkTaskRequiredResultError = /* @__PURE__ */ listGuard(failure61, function isMcpTypescriptSdkTaskRequiredResultError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure61, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure61, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure61, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure61, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure61, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure61, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure61, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure61, '/result/content', typeIssue, 'array');
  if (!some(content, isItem8)) return fail(failure61, '/result/content', containsIssue);
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure61, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure61, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure61, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string') return fail(failure61, ['/result/content/', i, '/text'], typeIssue, 'string');
  }
  failure61.issue = null;
  return true;
});

const failure62 = {};
export const isMcpTypescriptSdkTooManyRequestsError = /* @__PURE__ */ guard(failure62, function isMcpTypescriptSdkTooManyRequestsError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure62, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure62, '', requiredIssue, 'error');
  if (error !== 'too_many_requests') return fail(failure62, '/error', constIssue, 'too_many_requests');
  const errorDescription = body.error_description;
  if (errorDescription === undefined) return fail(failure62, '', requiredIssue, 'error_description');
  if (typeof errorDescription !== 'string') return fail(failure62, '/error_description', typeIssue, 'string');
  if (!pattern34.test(errorDescription)) return fail(failure62, '/error_description', patternIssue, '^You have exceeded the rate limit for [a-z ]{1,40} requests$');
  const errorUri = body.error_uri;
  if (errorUri !== undefined && typeof errorUri !== 'string') return fail(failure62, '/error_uri', typeIssue, 'string');
  failure62.issue = null;
  return true;
});

const failure63 = {};
export const isMcpTypescriptSdkTooManyToolArgumentsResultError = /* @__PURE__ */ listGuard(failure63, function isMcpTypescriptSdkTooManyToolArgumentsResultError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure63, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure63, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure63, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure63, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure63, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure63, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure63, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure63, '/result/content', typeIssue, 'array');
  if (!some(content, isItem9)) return fail(failure63, '/result/content', containsIssue);
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure63, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure63, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure63, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string') return fail(failure63, ['/result/content/', i, '/text'], typeIssue, 'string');
  }
  failure63.issue = null;
  return true;
});

const failure64 = {};
export const isMcpTypescriptSdkToolDisabledJsonRpcError = /* @__PURE__ */ guard(failure64, function isMcpTypescriptSdkToolDisabledJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure64, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure64, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure64, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure64, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure64, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure64, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure64, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure64, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure64, '/error/message', typeIssue, 'string');
  if (!pattern36.test(message)) return fail(failure64, '/error/message', patternIssue, '^Tool .+ disabled$');
  failure64.issue = null;
  return true;
});

const failure65 = {};
export const isMcpTypescriptSdkToolDisabledResultError = /* @__PURE__ */ listGuard(failure65, function isMcpTypescriptSdkToolDisabledResultError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure65, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure65, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure65, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure65, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure65, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure65, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure65, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure65, '/result/content', typeIssue, 'array');
  if (!some(content, isItem10)) return fail(failure65, '/result/content', containsIssue);
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure65, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure65, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure65, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string') return fail(failure65, ['/result/content/', i, '/text'], typeIssue, 'string');
  }
  failure65.issue = null;
  return true;
});

const failure66 = {};
export const isMcpTypescriptSdkUnknownPromptJsonRpcError = /* @__PURE__ */ guard(failure66, function isMcpTypescriptSdkUnknownPromptJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure66, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure66, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure66, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure66, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure66, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure66, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure66, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure66, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure66, '/error/message', typeIssue, 'string');
  if (!pattern38.test(message)) return fail(failure66, '/error/message', patternIssue, '^[MCPero0-9: -]{0,18}Prompt .+ not found$');
  failure66.issue = null;
  return true;
});

const failure67 = {};
export const isMcpTypescriptSdkUnknownResourceJsonRpcError = /* @__PURE__ */ guard(failure67, function isMcpTypescriptSdkUnknownResourceJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure67, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure67, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure67, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure67, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure67, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure67, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure67, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure67, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure67, '/error/message', typeIssue, 'string');
  if (!pattern39.test(message)) return fail(failure67, '/error/message', patternIssue, '^MCP error -32602: Resource .+ not found$');
  failure67.issue = null;
  return true;
});

const failure68 = {};
export const isMcpTypescriptSdkUnknownResourceTemplateJsonRpcError = /* @__PURE__ */ guard(failure68, function isMcpTypescriptSdkUnknownResourceTemplateJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure68, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure68, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure68, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure68, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure68, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure68, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure68, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure68, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure68, '/error/message', typeIssue, 'string');
  if (!pattern40.test(message)) return fail(failure68, '/error/message', patternIssue, '^Resource template .+ not found$');
  failure68.issue = null;
  return true;
});

const failure69 = {};
export const isMcpTypescriptSdkUnknownTaskJsonRpcError = /* @__PURE__ */ guard(failure69, function isMcpTypescriptSdkUnknownTaskJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure69, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure69, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure69, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure69, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure69, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure69, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure69, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure69, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure69, '/error/message', typeIssue, 'string');
  if (!pattern41.test(message)) return fail(failure69, '/error/message', patternIssue, '^MCP error -32602: [Faildetorvsk :]{0,25}Task not found');
  failure69.issue = null;
  return true;
});

const failure70 = {};
export const isMcpTypescriptSdkUnknownToolJsonRpcError = /* @__PURE__ */ guard(failure70, function isMcpTypescriptSdkUnknownToolJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure70, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure70, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure70, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure70, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure70, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure70, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure70, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure70, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure70, '/error/message', typeIssue, 'string');
  if (!pattern42.test(message)) return fail(failure70, '/error/message', patternIssue, '^Tool .+ not found$');
  failure70.issue = null;
  return true;
});

const failure71 = {};
export const isMcpTypescriptSdkUnknownToolResultError = /* @__PURE__ */ listGuard(failure71, function isMcpTypescriptSdkUnknownToolResultError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure71, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure71, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure71, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure71, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure71, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure71, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure71, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure71, '/result/content', typeIssue, 'array');
  if (!some(content, isItem11)) return fail(failure71, '/result/content', containsIssue);
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure71, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure71, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure71, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string') return fail(failure71, ['/result/content/', i, '/text'], typeIssue, 'string');
  }
  failure71.issue = null;
  return true;
});

const failure72 = {};
export const isMcpTypescriptSdkUnreadableBodyJsonRpcError = /* @__PURE__ */ guard(failure72, function isMcpTypescriptSdkUnreadableBodyJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure72, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure72, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure72, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure72, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure72, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure72, '/error', requiredIssue, 'code');
  if (code !== -32700) return fail(failure72, '/error/code', constIssue, -32700);
  const message = error.message;
  if (message === undefined) return fail(failure72, '/error', requiredIssue, 'message');
  if (message !== 'Parse error: the request body could not be read') return fail(failure72, '/error/message', constIssue, 'Parse error: the request body could not be read');
  failure72.issue = null;
  return true;
});

const failure73 = {};
export const isMcpTypescriptSdkUnsupportedMediaTypeJsonRpcError = /* @__PURE__ */ guard(failure73, function isMcpTypescriptSdkUnsupportedMediaTypeJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure73, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure73, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure73, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure73, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure73, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure73, '/error', requiredIssue, 'code');
  if (code !== -32000) return fail(failure73, '/error/code', constIssue, -32000);
  const message = error.message;
  if (message === undefined) return fail(failure73, '/error', requiredIssue, 'message');
  if (message !== 'Unsupported Media Type: Content-Type must be application/json') return fail(failure73, '/error/message', constIssue, 'Unsupported Media Type: Content-Type must be application/json');
  failure73.issue = null;
  return true;
});

const failure74 = {};
export const isMcpTypescriptSdkUnsupportedProtocolVersionJsonRpcError = /* @__PURE__ */ listGuard(failure74, function isMcpTypescriptSdkUnsupportedProtocolVersionJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure74, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure74, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure74, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure74, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure74, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure74, '/error', requiredIssue, 'code');
  if (code !== -32022) return fail(failure74, '/error/code', constIssue, -32022);
  const message = error.message;
  if (message === undefined) return fail(failure74, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure74, '/error/message', typeIssue, 'string');
  if (!pattern44.test(message)) return fail(failure74, '/error/message', patternIssue, '^Unsupported protocol version: ');
  const data = error.data;
  if (data === undefined) return fail(failure74, '/error', requiredIssue, 'data');
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return fail(failure74, '/error/data', typeIssue, 'object');
  const supported = data.supported;
  if (supported === undefined) return fail(failure74, '/error/data', requiredIssue, 'supported');
  if (!Array.isArray(supported)) return fail(failure74, '/error/data/supported', typeIssue, 'array');
  for (let i = 0; i < supported.length; i++) {
    const item = supported[i];
    if (typeof item !== 'string') return fail(failure74, ['/error/data/supported/', i], typeIssue, 'string');
  }
  const requested = data.requested;
  if (requested !== undefined && typeof requested !== 'string') return fail(failure74, '/error/data/requested', typeIssue, 'string');
  failure74.issue = null;
  return true;
});

const failure75 = {};
export const isMcpTypescriptSdkUnsupportedVersionHeaderJsonRpcError = /* @__PURE__ */ guard(failure75, function isMcpTypescriptSdkUnsupportedVersionHeaderJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure75, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure75, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure75, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure75, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure75, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure75, '/error', requiredIssue, 'code');
  if (code !== -32000) return fail(failure75, '/error/code', constIssue, -32000);
  const message = error.message;
  if (message === undefined) return fail(failure75, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure75, '/error/message', typeIssue, 'string');
  if (!pattern45.test(message)) return fail(failure75, '/error/message', patternIssue, '^Bad Request: Unsupported protocol version: ');
  failure75.issue = null;
  return true;
});

const failure76 = {};
export const isMcpTypescriptSdkUrlElicitationMisusedJsonRpcError = /* @__PURE__ */ guard(failure76, function isMcpTypescriptSdkUrlElicitationMisusedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure76, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure76, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure76, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure76, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure76, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure76, '/error', requiredIssue, 'code');
  if (code !== -32603) return fail(failure76, '/error/code', constIssue, -32603);
  const message = error.message;
  if (message === undefined) return fail(failure76, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure76, '/error/message', typeIssue, 'string');
  if (!pattern46.test(message)) return fail(failure76, '/error/message', patternIssue, '^URL elicitation cannot be signalled by throwing UrlElicitationRequiredError on protocol revision ');
  failure76.issue = null;
  return true;
});

const failure77 = {};
export const isMcpTypescriptSdkUrlElicitationRequiredJsonRpcError = /* @__PURE__ */ guard(failure77, function isMcpTypescriptSdkUrlElicitationRequiredJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure77, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure77, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure77, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure77, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure77, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure77, '/error', requiredIssue, 'code');
  if (code !== -32042) return fail(failure77, '/error/code', constIssue, -32042);
  const message = error.message;
  if (message === undefined) return fail(failure77, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure77, '/error/message', typeIssue, 'string');
  if (!pattern47.test(message)) return fail(failure77, '/error/message', patternIssue, '^[MCPero0-9: -]{0,18}URL elicitations{0,1} required$');
  const data = error.data;
  if (data === undefined) return fail(failure77, '/error', requiredIssue, 'data');
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return fail(failure77, '/error/data', typeIssue, 'object');
  const elicitations = data.elicitations;
  if (elicitations === undefined) return fail(failure77, '/error/data', requiredIssue, 'elicitations');
  if (!Array.isArray(elicitations)) return fail(failure77, '/error/data/elicitations', typeIssue, 'array');
  failure77.issue = null;
  return true;
});

const failure78 = {};
export const isMcpTypescriptSdkError = /* @__PURE__ */ guard(failure78, function isMcpTypescriptSdkError(body) {
  let error, code, message, data, mismatch, header, mismatchBody, supported, requested, requiredCapabilities, errorDescription, errorUri, result, content;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure78, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (!(jsonrpc === '2.0' && typeof (error = body.error) === 'object' && error !== null && !Array.isArray(error) && ((code = error.code) === -32700 && typeof (message = error.message) === 'string' && pattern11.test(message) || code === -32700 && (message = error.message) === 'Parse error: Invalid JSON-RPC message' || code === -32600 && (message = error.message) === 'Bad Request: the request body is not a valid JSON-RPC message' || code === -32700 && (message = error.message) === 'Parse error: the request body could not be read' || code === -32000 && typeof (message = error.message) === 'string' && pattern27.test(message) || code === -32000 && typeof (message = error.message) === 'string' && pattern26.test(message) || code === -32000 && (message = error.message) === 'Unsupported Media Type: Content-Type must be application/json' || code === -32000 && (message = error.message) === 'Method not allowed.' || code === -32000 && (message = error.message) === 'Missing Host header' || code === -32000 && typeof (message = error.message) === 'string' && pattern10.test(message) || code === -32000 && typeof (message = error.message) === 'string' && pattern14.test(message) || code === -32001 && (message = error.message) === 'Session not found' || code === -32000 && (message = error.message) === 'Bad Request: Mcp-Session-Id header is required' || code === -32000 && (message = error.message) === 'Bad Request: No valid session ID provided' || code === -32000 && (message = error.message) === 'Bad Request: Server not initialized' || code === -32600 && (message = error.message) === 'Invalid Request: Server already initialized' || code === -32600 && (message = error.message) === 'Invalid Request: Only one initialization request is allowed' || code === -32000 && typeof (message = error.message) === 'string' && pattern45.test(message) || code === -32000 && (message = error.message) === 'Conflict: Only one SSE stream is allowed per session' || code === -32000 && (message = error.message) === 'Conflict: Stream already has an active connection' || code === -32000 && (message = error.message) === 'Event store not configured' || code === -32000 && (message = error.message) === 'Invalid event ID format' || code === -32000 && (message = error.message) === 'Error replaying events' || code === -32600 && typeof (message = error.message) === 'string' && pattern2.test(message) || code === -32600 && (message = error.message) === 'Bad Request: empty JSON-RPC batch' || code === -32600 && typeof (message = error.message) === 'string' && pattern1.test(message) || code === -32600 && (message = error.message) === 'Bad Request: JSON-RPC batch contains an invalid message' || code === -32600 && (message = error.message) === 'Bad Request: JSON-RPC responses cannot be posted to this endpoint' || code === -32020 && typeof (message = error.message) === 'string' && pattern4.test(message) && typeof (data = error.data) === 'object' && data !== null && !Array.isArray(data) && typeof (mismatch = data.mismatch) === 'object' && mismatch !== null && !Array.isArray(mismatch) && ((header = mismatch.header) === undefined || typeof header === 'string') && ((mismatchBody = mismatch.body) === undefined || typeof mismatchBody === 'string') || code === -32022 && typeof (message = error.message) === 'string' && pattern44.test(message) && typeof (data = error.data) === 'object' && data !== null && !Array.isArray(data) && Array.isArray(supported = data.supported) && every(supported, isItem12) && ((requested = data.requested) === undefined || typeof requested === 'string') || code === -32021 && typeof (message = error.message) === 'string' && pattern23.test(message) && typeof (data = error.data) === 'object' && data !== null && !Array.isArray(data) && typeof (requiredCapabilities = data.requiredCapabilities) === 'object' && requiredCapabilities !== null && !Array.isArray(requiredCapabilities) || code === -32021 && typeof (message = error.message) === 'string' && pattern6.test(message) && typeof (data = error.data) === 'object' && data !== null && !Array.isArray(data) && typeof (requiredCapabilities = data.requiredCapabilities) === 'object' && requiredCapabilities !== null && !Array.isArray(requiredCapabilities) || code === -32602 && typeof (message = error.message) === 'string' && pattern25.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern5.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern12.test(message) || code === -32602 && (message = error.message) === 'Invalid or expired requestState' || code === -32602 && (message = error.message) === "Invalid params: 'notifications' is required and must be a valid SubscriptionFilter" || code === -32603 && (message = error.message) === 'Subscription limit reached' || code === -32602 && typeof (message = error.message) === 'string' && pattern42.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern36.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern18.test(message) || code === -32603 && typeof (message = error.message) === 'string' && pattern21.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern20.test(message) || code === -32001 && (message = error.message) === 'MCP error -32001: Request timed out' || code === -32000 && (message = error.message) === 'MCP error -32000: Connection closed' || code === -32602 && typeof (message = error.message) === 'string' && pattern38.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern28.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern15.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern39.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern31.test(message) && typeof (data = error.data) === 'object' && data !== null && !Array.isArray(data) && typeof data.uri === 'string' || code === -32602 && typeof (message = error.message) === 'string' && pattern40.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern30.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern16.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern7.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern13.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern41.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern32.test(message) || code === -32042 && typeof (message = error.message) === 'string' && pattern47.test(message) && typeof (data = error.data) === 'object' && data !== null && !Array.isArray(data) && Array.isArray(data.elicitations) || code === -32603 && typeof (message = error.message) === 'string' && pattern46.test(message) || code === -32603 && typeof (message = error.message) === 'string' && pattern9.test(message) || code === -32603 && (message = error.message) === 'Internal server error') || typeof (errorDescription = body.error_description) === 'string' && ((errorUri = body.error_uri) === undefined || typeof errorUri === 'string') && ((error = body.error) === 'method_not_allowed' && pattern22.test(errorDescription) || error === 'too_many_requests' && pattern34.test(errorDescription)) || (jsonrpc === undefined || jsonrpc === '2.0') && typeof (result = body.result) === 'object' && result !== null && !Array.isArray(result) && result.isError === true && Array.isArray(content = result.content) && every(content, isItem13) && (some(content, isItem6) || some(content, isItem2) || some(content, isItem11) || some(content, isItem10) || some(content, isItem4) || some(content, isItem9) || some(content, isItem5) || some(content, isItem8) || some(content, isItem3) || some(content, isItem7) || some(content, isItem1)))) return fail(failure78, '', anyOfIssue);
  failure78.issue = null;
  return true;
});

export default {
  id: 'mcp-typescript-sdk',
  kind: 'implementation',
  revisions: ['1.x', '2.x'],
  errors: {
    'invalid-json': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-json-rpc-message': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-request-body': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unreadable-body': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' },
    'payload-too-large': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'not-acceptable': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unsupported-media-type': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'method-not-allowed': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'missing-host': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-host': { category: 'permission-denied', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-origin': { category: 'permission-denied', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'session-not-found': { category: 'precondition-failed', when: 'after-remedy', retryable: true, remedy: 'renew-session', backoff: null },
    'session-id-missing': { category: 'precondition-failed', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'no-valid-session': { category: 'precondition-failed', when: 'after-remedy', retryable: true, remedy: 'renew-session', backoff: null },
    'server-not-initialized': { category: 'precondition-failed', when: 'after-remedy', retryable: true, remedy: 'renew-session', backoff: null },
    'already-initialized': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'several-initializations': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unsupported-version-header': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'only-one-stream': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'stream-in-use': { category: 'conflict', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'streams-not-resumable': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-event-id': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'replay-failed': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' },
    'batch-too-long': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'empty-batch': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'batch-not-supported': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-batch-item': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'response-not-accepted': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'header-mismatch': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unsupported-protocol-version': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'missing-client-capability': { category: 'precondition-failed', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'input-not-supported': { category: 'precondition-failed', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'missing-meta': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'header-without-meta': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-meta': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-request-state': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-subscription-filter': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'subscription-limit': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'unknown-tool': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'tool-disabled': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-tool-arguments': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'too-many-tool-arguments': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-tool-output': { category: 'internal', when: 'after-remedy', retryable: false, remedy: 'contact-support', backoff: null },
    'task-required': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-tool-call': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'malformed-params': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-tool-result': { category: 'internal', when: 'after-remedy', retryable: false, remedy: 'contact-support', backoff: null },
    'invalid-elicitation-response': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'request-timed-out': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'connection-closed': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'unknown-prompt': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'prompt-disabled': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-prompt-arguments': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unknown-resource': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'resource-not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unknown-resource-template': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'resource-disabled': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-resource-uri': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-completion-reference': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-method-params': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unknown-task': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'task-already-ended': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'url-elicitation-required': { category: 'precondition-failed', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'url-elicitation-misused': { category: 'internal', when: 'after-remedy', retryable: false, remedy: 'contact-support', backoff: null },
    'invalid-handler-result': { category: 'internal', when: 'after-remedy', retryable: false, remedy: 'contact-support', backoff: null },
    'internal-server-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' },
    'too-many-requests': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
  },
  envelopes: [
    {
      shape: 'json-rpc-error',
      surfaces: ['mcp'],
      guard: isMcpTypescriptSdkJsonRpcErrorEnvelope,
      guardKey: '_XqUV5TLUw4I',
      mediaType: null,
      code: [{ pointer: '/error/code', accessor: (body) => body?.error?.code }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'invalid-json', surfaces: ['mcp'], matchBy: { codes: [-32700], pattern: /^Parse error: [A-Za-z ]{2,24}valid JSON$/u }, revisions: null, guard: isMcpTypescriptSdkInvalidJsonJsonRpcError, guardKey: 'As5kH-yPCAkg', status: [400], headers: [] },
        { error: 'invalid-json-rpc-message', surfaces: ['mcp'], matchBy: { codes: [-32700], text: 'Parse error: Invalid JSON-RPC message' }, revisions: null, guard: isMcpTypescriptSdkInvalidJsonRpcMessageJsonRpcError, guardKey: 'tYl1eh7-_5uf', status: [400], headers: [] },
        { error: 'invalid-request-body', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'Bad Request: the request body is not a valid JSON-RPC message' }, revisions: ['2.x'], guard: isMcpTypescriptSdkInvalidRequestBodyJsonRpcError, guardKey: '8hmv728U9EMz', status: [400], headers: [] },
        { error: 'unreadable-body', surfaces: ['mcp'], matchBy: { codes: [-32700], text: 'Parse error: the request body could not be read' }, revisions: ['2.x'], guard: isMcpTypescriptSdkUnreadableBodyJsonRpcError, guardKey: 'zkFXPq4L_ER2', status: [400], headers: [] },
        { error: 'payload-too-large', surfaces: ['mcp'], matchBy: { codes: [-32000], pattern: /^Payload Too Large: Request body must not exceed [0-9]{1,20} bytes$/u }, revisions: null, guard: isMcpTypescriptSdkPayloadTooLargeJsonRpcError, guardKey: 'jKrh3kypMVPJ', status: [413], headers: [] },
        { error: 'not-acceptable', surfaces: ['mcp'], matchBy: { codes: [-32000], pattern: /^Not Acceptable: Client must accept .*text\/event-stream$/u }, revisions: null, guard: isMcpTypescriptSdkNotAcceptableJsonRpcError, guardKey: 'EB2_JuC3tkb-', status: [406], headers: [] },
        { error: 'unsupported-media-type', surfaces: ['mcp'], matchBy: { codes: [-32000], text: 'Unsupported Media Type: Content-Type must be application/json' }, revisions: null, guard: isMcpTypescriptSdkUnsupportedMediaTypeJsonRpcError, guardKey: 'eM4kp8pnIIDV', status: [415], headers: [] },
        { error: 'method-not-allowed', surfaces: ['mcp'], matchBy: { codes: [-32000], text: 'Method not allowed.' }, revisions: null, guard: isMcpTypescriptSdkMethodNotAllowedJsonRpcError, guardKey: '5jIcxazC6gdI', status: [405], headers: [] },
        { error: 'missing-host', surfaces: ['mcp'], matchBy: { codes: [-32000], text: 'Missing Host header' }, revisions: null, guard: isMcpTypescriptSdkMissingHostJsonRpcError, guardKey: 'KeYEfdzod3S3', status: [403], headers: [] },
        { error: 'invalid-host', surfaces: ['mcp'], matchBy: { codes: [-32000], pattern: /^Invalid Host[ header]{0,7}: /u }, revisions: null, guard: isMcpTypescriptSdkInvalidHostJsonRpcError, guardKey: '_UHaH47FLEpA', status: [403], headers: [] },
        { error: 'invalid-origin', surfaces: ['mcp'], matchBy: { codes: [-32000], pattern: /^Invalid Origin[ header]{0,7}: /u }, revisions: null, guard: isMcpTypescriptSdkInvalidOriginJsonRpcError, guardKey: 'UEVUO-EqWAsb', status: [403], headers: [] },
        { error: 'session-not-found', surfaces: ['mcp'], matchBy: { codes: [-32001], text: 'Session not found' }, revisions: null, guard: isMcpTypescriptSdkSessionNotFoundJsonRpcError, guardKey: '-RNEuDRGTG9h', status: [404], headers: [] },
        { error: 'session-id-missing', surfaces: ['mcp'], matchBy: { codes: [-32000], text: 'Bad Request: Mcp-Session-Id header is required' }, revisions: null, guard: isMcpTypescriptSdkSessionIdMissingJsonRpcError, guardKey: '50-YrqN27D0F', status: [400], headers: [] },
        { error: 'no-valid-session', surfaces: ['mcp'], matchBy: { codes: [-32000], text: 'Bad Request: No valid session ID provided' }, revisions: null, guard: isMcpTypescriptSdkNoValidSessionJsonRpcError, guardKey: 'rAkLKKVKLq1N', status: [400], headers: [] },
        { error: 'server-not-initialized', surfaces: ['mcp'], matchBy: { codes: [-32000], text: 'Bad Request: Server not initialized' }, revisions: null, guard: isMcpTypescriptSdkServerNotInitializedJsonRpcError, guardKey: 'XpAO4-i5WMhs', status: [400], headers: [] },
        { error: 'already-initialized', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'Invalid Request: Server already initialized' }, revisions: null, guard: isMcpTypescriptSdkAlreadyInitializedJsonRpcError, guardKey: 'Y3G9q5CrYjWK', status: [400], headers: [] },
        { error: 'several-initializations', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'Invalid Request: Only one initialization request is allowed' }, revisions: null, guard: isMcpTypescriptSdkSeveralInitializationsJsonRpcError, guardKey: 'nBEJSkl7qHJK', status: [400], headers: [] },
        { error: 'unsupported-version-header', surfaces: ['mcp'], matchBy: { codes: [-32000], pattern: /^Bad Request: Unsupported protocol version: /u }, revisions: null, guard: isMcpTypescriptSdkUnsupportedVersionHeaderJsonRpcError, guardKey: '8jN2gO894A5A', status: [400], headers: [] },
        { error: 'only-one-stream', surfaces: ['mcp'], matchBy: { codes: [-32000], text: 'Conflict: Only one SSE stream is allowed per session' }, revisions: null, guard: isMcpTypescriptSdkOnlyOneStreamJsonRpcError, guardKey: 'eBhZkY91V-hi', status: [409], headers: [] },
        { error: 'stream-in-use', surfaces: ['mcp'], matchBy: { codes: [-32000], text: 'Conflict: Stream already has an active connection' }, revisions: null, guard: isMcpTypescriptSdkStreamInUseJsonRpcError, guardKey: 'EtTsyZe44OEa', status: [409], headers: [] },
        { error: 'streams-not-resumable', surfaces: ['mcp'], matchBy: { codes: [-32000], text: 'Event store not configured' }, revisions: null, guard: isMcpTypescriptSdkStreamsNotResumableJsonRpcError, guardKey: 'TVEGYOiOgyQY', status: [400], headers: [] },
        { error: 'invalid-event-id', surfaces: ['mcp'], matchBy: { codes: [-32000], text: 'Invalid event ID format' }, revisions: null, guard: isMcpTypescriptSdkInvalidEventIdJsonRpcError, guardKey: 'VbtIo3gfDUhL', status: [400], headers: [] },
        { error: 'replay-failed', surfaces: ['mcp'], matchBy: { codes: [-32000], text: 'Error replaying events' }, revisions: null, guard: isMcpTypescriptSdkReplayFailedJsonRpcError, guardKey: 'xeSi_pP40iPa', status: [500], headers: [] },
        { error: 'batch-too-long', surfaces: ['mcp'], matchBy: { codes: [-32600], pattern: /^Invalid Request: Batch must not exceed [0-9]{1,20} messages$/u }, revisions: null, guard: isMcpTypescriptSdkBatchTooLongJsonRpcError, guardKey: '-dGWtGAGGq0V', status: [400], headers: [] },
        { error: 'empty-batch', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'Bad Request: empty JSON-RPC batch' }, revisions: ['2.x'], guard: isMcpTypescriptSdkEmptyBatchJsonRpcError, guardKey: 'WM8aDLX3wApe', status: [400], headers: [] },
        { error: 'batch-not-supported', surfaces: ['mcp'], matchBy: { codes: [-32600], pattern: /^Bad Request: JSON-RPC batches /u }, revisions: ['2.x'], guard: isMcpTypescriptSdkBatchNotSupportedJsonRpcError, guardKey: 'y9_T4CBgWQaz', status: [400], headers: [] },
        { error: 'invalid-batch-item', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'Bad Request: JSON-RPC batch contains an invalid message' }, revisions: ['2.x'], guard: isMcpTypescriptSdkInvalidBatchItemJsonRpcError, guardKey: '3Eg3oC7jf1iA', status: [400], headers: [] },
        { error: 'response-not-accepted', surfaces: ['mcp'], matchBy: { codes: [-32600], text: 'Bad Request: JSON-RPC responses cannot be posted to this endpoint' }, revisions: ['2.x'], guard: isMcpTypescriptSdkResponseNotAcceptedJsonRpcError, guardKey: 'OUBMEftHCBfB', status: [400], headers: [] },
        { error: 'header-mismatch', surfaces: ['mcp'], matchBy: { codes: [-32020], pattern: /^Bad Request: the request headers and body disagree: /u }, revisions: ['2.x'], guard: isMcpTypescriptSdkHeaderMismatchJsonRpcError, guardKey: 'ByVm_GfIAjkR', status: [400], headers: [] },
        { error: 'unsupported-protocol-version', surfaces: ['mcp'], matchBy: { codes: [-32022], pattern: /^Unsupported protocol version: /u }, revisions: ['2.x'], guard: isMcpTypescriptSdkUnsupportedProtocolVersionJsonRpcError, guardKey: 'qO1ipo9FVq8p', status: [400], headers: [] },
        { error: 'missing-client-capability', surfaces: ['mcp'], matchBy: { codes: [-32021], pattern: /^Missing required client capabilities: /u }, revisions: ['2.x'], guard: isMcpTypescriptSdkMissingClientCapabilityJsonRpcError, guardKey: 'TRtqry3DCOUN', status: [400], headers: [] },
        { error: 'input-not-supported', surfaces: ['mcp'], matchBy: { codes: [-32021], pattern: /^Cannot request input /u }, revisions: ['2.x'], guard: isMcpTypescriptSdkInputNotSupportedJsonRpcError, guardKey: 'Pag9o33JnIAc', status: [400], headers: [] },
        { error: 'missing-meta', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^Request is missing the required _meta envelope /u }, revisions: ['2.x'], guard: isMcpTypescriptSdkMissingMetaJsonRpcError, guardKey: 'hAybtMpXxYWp', status: null, headers: [] },
        { error: 'header-without-meta', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^Invalid params: the MCP-Protocol-Version header names /u }, revisions: ['2.x'], guard: isMcpTypescriptSdkHeaderWithoutMetaJsonRpcError, guardKey: '3eggXGpwJjuJ', status: [400], headers: [] },
        { error: 'invalid-meta', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^Invalid _meta envelope/u }, revisions: ['2.x'], guard: isMcpTypescriptSdkInvalidMetaJsonRpcError, guardKey: 'FVqV1YIJCFVF', status: null, headers: [] },
        { error: 'invalid-request-state', surfaces: ['mcp'], matchBy: { codes: [-32602], text: 'Invalid or expired requestState' }, revisions: ['2.x'], guard: isMcpTypescriptSdkInvalidRequestStateJsonRpcError, guardKey: '6rMF1xRFxfu0', status: null, headers: [] },
        { error: 'invalid-subscription-filter', surfaces: ['mcp'], matchBy: { codes: [-32602], text: "Invalid params: 'notifications' is required and must be a valid SubscriptionFilter" }, revisions: ['2.x'], guard: isMcpTypescriptSdkInvalidSubscriptionFilterJsonRpcError, guardKey: 'G1E_0a1QOuGR', status: null, headers: [] },
        { error: 'subscription-limit', surfaces: ['mcp'], matchBy: { codes: [-32603], text: 'Subscription limit reached' }, revisions: ['2.x'], guard: isMcpTypescriptSdkSubscriptionLimitJsonRpcError, guardKey: 'ZJ2D0so8Cs-C', status: null, headers: [] },
        { error: 'unknown-tool', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^Tool .+ not found$/u }, revisions: ['2.x'], guard: isMcpTypescriptSdkUnknownToolJsonRpcError, guardKey: 'twiiC3l7VTIO', status: null, headers: [] },
        { error: 'tool-disabled', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^Tool .+ disabled$/u }, revisions: ['2.x'], guard: isMcpTypescriptSdkToolDisabledJsonRpcError, guardKey: '8d7Qqf06YhDX', status: null, headers: [] },
        { error: 'invalid-tool-call', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^[MCPero0-9: -]{0,18}Invalid tools\/call request: /u }, revisions: null, guard: isMcpTypescriptSdkInvalidToolCallJsonRpcError, guardKey: 'njNwwRMpISHr', status: null, headers: [] },
        { error: 'malformed-params', surfaces: ['mcp'], matchBy: { codes: [-32603], pattern: /^\[\n  \{\n    "/u }, revisions: null, guard: isMcpTypescriptSdkMalformedParamsJsonRpcError, guardKey: 'hNM-Pb12KVV0', status: null, headers: [] },
        { error: 'invalid-tool-result', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^[MCPero0-9: -]{0,18}Invalid tools\/call result: /u }, revisions: null, guard: isMcpTypescriptSdkInvalidToolResultJsonRpcError, guardKey: 'otJYrzy7was7', status: null, headers: [] },
        { error: 'request-timed-out', surfaces: ['mcp'], matchBy: { codes: [-32001], text: 'MCP error -32001: Request timed out' }, revisions: ['1.x'], guard: isMcpTypescriptSdkRequestTimedOutJsonRpcError, guardKey: 'AGZ70i2GS3R9', status: null, headers: [] },
        { error: 'connection-closed', surfaces: ['mcp'], matchBy: { codes: [-32000], text: 'MCP error -32000: Connection closed' }, revisions: ['1.x'], guard: isMcpTypescriptSdkConnectionClosedJsonRpcError, guardKey: '9Pl4NpOK--VT', status: null, headers: [] },
        { error: 'unknown-prompt', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^[MCPero0-9: -]{0,18}Prompt .+ not found$/u }, revisions: null, guard: isMcpTypescriptSdkUnknownPromptJsonRpcError, guardKey: 'iwCEUWFMrWdk', status: null, headers: [] },
        { error: 'prompt-disabled', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^[MCPero0-9: -]{0,18}Prompt .+ disabled$/u }, revisions: null, guard: isMcpTypescriptSdkPromptDisabledJsonRpcError, guardKey: 'GnERKHqUmfPW', status: null, headers: [] },
        { error: 'invalid-prompt-arguments', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^[MCPero0-9: -]{0,18}Invalid arguments for prompt /u }, revisions: null, guard: isMcpTypescriptSdkInvalidPromptArgumentsJsonRpcError, guardKey: '5drbb8jHwiQV', status: null, headers: [] },
        { error: 'unknown-resource', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^MCP error -32602: Resource .+ not found$/u }, revisions: ['1.x'], guard: isMcpTypescriptSdkUnknownResourceJsonRpcError, guardKey: 'OjZRveJj68g1', status: null, headers: [] },
        { error: 'resource-not-found', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^Resource not found: [A-Za-z][A-Za-z0-9+.-]{0,63}:[^ ]*$/u }, revisions: ['2.x'], guard: isMcpTypescriptSdkResourceNotFoundJsonRpcError, guardKey: 'hb9e9si8fHWx', status: null, headers: [] },
        { error: 'unknown-resource-template', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^Resource template .+ not found$/u }, revisions: ['2.x'], guard: isMcpTypescriptSdkUnknownResourceTemplateJsonRpcError, guardKey: 'Sz6_2yJkedZC', status: null, headers: [] },
        { error: 'resource-disabled', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^[MCPero0-9: -]{0,18}Resource .+ disabled$/u }, revisions: null, guard: isMcpTypescriptSdkResourceDisabledJsonRpcError, guardKey: 'gtjfOoXo_k11', status: null, headers: [] },
        { error: 'invalid-resource-uri', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^Resource URI .+ is invalid$/u }, revisions: ['2.x'], guard: isMcpTypescriptSdkInvalidResourceUriJsonRpcError, guardKey: 'BZ8CPIk9cvU4', status: null, headers: [] },
        { error: 'invalid-completion-reference', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^[MCPero0-9: -]{0,18}Invalid completion reference: /u }, revisions: null, guard: isMcpTypescriptSdkInvalidCompletionReferenceJsonRpcError, guardKey: 'Dnvi6JphWcuQ', status: null, headers: [] },
        { error: 'invalid-method-params', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^Invalid params for .+: /u }, revisions: ['2.x'], guard: isMcpTypescriptSdkInvalidMethodParamsJsonRpcError, guardKey: 'Lk_ZhRHld6ft', status: null, headers: [] },
        { error: 'unknown-task', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^MCP error -32602: [Faildetorvsk :]{0,25}Task not found/u }, revisions: ['1.x'], guard: isMcpTypescriptSdkUnknownTaskJsonRpcError, guardKey: 'g1fwNTVAV60n', status: null, headers: [] },
        { error: 'task-already-ended', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^MCP error -32602: Cannot cancel task in terminal status: /u }, revisions: ['1.x'], guard: isMcpTypescriptSdkTaskAlreadyEndedJsonRpcError, guardKey: 'jkwv7jTVxGqK', status: null, headers: [] },
        { error: 'url-elicitation-required', surfaces: ['mcp'], matchBy: { codes: [-32042], pattern: /^[MCPero0-9: -]{0,18}URL elicitations{0,1} required$/u }, revisions: null, guard: isMcpTypescriptSdkUrlElicitationRequiredJsonRpcError, guardKey: 'wM1A5wmQ0CwA', status: null, headers: [] },
        { error: 'url-elicitation-misused', surfaces: ['mcp'], matchBy: { codes: [-32603], pattern: /^URL elicitation cannot be signalled by throwing UrlElicitationRequiredError on protocol revision /u }, revisions: ['2.x'], guard: isMcpTypescriptSdkUrlElicitationMisusedJsonRpcError, guardKey: 'va7YNL9uzu1H', status: null, headers: [] },
        { error: 'invalid-handler-result', surfaces: ['mcp'], matchBy: { codes: [-32603], pattern: /^Handler for .+ returned /u }, revisions: ['2.x'], guard: isMcpTypescriptSdkInvalidHandlerResultJsonRpcError, guardKey: 'CAI-Axy0XzdV', status: null, headers: [] },
        { error: 'internal-server-error', surfaces: ['mcp'], matchBy: { codes: [-32603], text: 'Internal server error' }, revisions: null, guard: isMcpTypescriptSdkInternalServerJsonRpcError, guardKey: 'Mybi4j4ksMOy', status: [500], headers: [] },
      ],
    },
    {
      shape: 'tool-result',
      surfaces: ['mcp'],
      guard: isMcpTypescriptSdkResultErrorEnvelope,
      guardKey: 'aqA-wW-VLOOq',
      mediaType: null,
      code: [],
      message: [],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'missing-client-capability', surfaces: ['mcp'], matchBy: { pattern: /^Client does not support /u }, revisions: null, guard: isMcpTypescriptSdkMissingClientCapabilityResultError, guardKey: 'Mkbt4EhFOiy8', status: null, headers: [] },
        { error: 'input-not-supported', surfaces: ['mcp'], matchBy: { pattern: /^Cannot request input /u }, revisions: ['2.x'], guard: isMcpTypescriptSdkInputNotSupportedResultError, guardKey: 'yQVjOnzUxGy_', status: null, headers: [] },
        { error: 'unknown-tool', surfaces: ['mcp'], matchBy: { pattern: /^MCP error -32602: Tool .+ not found$/u }, revisions: ['1.x'], guard: isMcpTypescriptSdkUnknownToolResultError, guardKey: 'rgfLn46d6NQ-', status: null, headers: [] },
        { error: 'tool-disabled', surfaces: ['mcp'], matchBy: { pattern: /^MCP error -32602: Tool .+ disabled$/u }, revisions: ['1.x'], guard: isMcpTypescriptSdkToolDisabledResultError, guardKey: 'qBBpKZ3jzLBo', status: null, headers: [] },
        { error: 'invalid-tool-arguments', surfaces: ['mcp'], matchBy: { pattern: /^[MCPero0-9: -]{0,18}Input validation error: Invalid arguments for tool /u }, revisions: null, guard: isMcpTypescriptSdkInvalidToolArgumentsResultError, guardKey: 'hFC91QVDZ1Cn', status: null, headers: [] },
        { error: 'too-many-tool-arguments', surfaces: ['mcp'], matchBy: { pattern: /^[MCPero0-9: -]{0,18}Invalid arguments for tool .+: arguments contain more than the maximum of [0-9]{1,20} elements$/u }, revisions: null, guard: isMcpTypescriptSdkTooManyToolArgumentsResultError, guardKey: 'qjU0zEwBB89C', status: null, headers: [] },
        { error: 'invalid-tool-output', surfaces: ['mcp'], matchBy: { pattern: /^[MCPero0-9: -]{0,18}Output validation error: [IT][no][ov][al]/u }, revisions: null, guard: isMcpTypescriptSdkInvalidToolOutputResultError, guardKey: 'bQO3zx84IruC', status: null, headers: [] },
        { error: 'task-required', surfaces: ['mcp'], matchBy: { pattern: /^MCP error -32601: Tool .+ requires task augmentation/u }, revisions: ['1.x'], guard: isMcpTypescriptSdkTaskRequiredResultError, guardKey: 'zRGpIdCdIXwO', status: null, headers: [] },
        { error: 'invalid-elicitation-response', surfaces: ['mcp'], matchBy: { pattern: /^[MCPero0-9: -]{0,18}Elicitation response content does not match requested schema: /u }, revisions: null, guard: isMcpTypescriptSdkInvalidElicitationResponseResultError, guardKey: 'sNiL83xH2Xu5', status: null, headers: [] },
        { error: 'request-timed-out', surfaces: ['mcp'], matchBy: { pattern: /^[MCPero0-9: -]{0,18}Request timed out$/u }, revisions: null, guard: isMcpTypescriptSdkRequestTimedOutResultError, guardKey: 'FU1Sq9zE3vua', status: null, headers: [] },
        { error: 'connection-closed', surfaces: ['mcp'], matchBy: { pattern: /^[MCPero0-9: -]{0,18}Connection closed$/u }, revisions: null, guard: isMcpTypescriptSdkConnectionClosedResultError, guardKey: 'nlvtQ3iQHNiA', status: null, headers: [] },
      ],
    },
    {
      shape: 'body',
      surfaces: ['rest', 'mcp'],
      guard: isMcpTypescriptSdkErrorEnvelope,
      guardKey: 'tDZYTDksS5h2',
      mediaType: null,
      code: [{ pointer: '/error', accessor: (body) => body?.error }],
      message: [{ pointer: '/error_description', accessor: (body) => body?.error_description }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'method-not-allowed', surfaces: ['rest', 'mcp'], matchBy: { codes: ['method_not_allowed'], pattern: /^The method [A-Z]{1,20} is not allowed for this endpoint$/u }, revisions: null, guard: isMcpTypescriptSdkMethodNotAllowedError, guardKey: 'f136ik3gr5qx', status: [405], headers: [{ name: 'allow', onStatus: null }] },
        { error: 'too-many-requests', surfaces: ['rest', 'mcp'], matchBy: { codes: ['too_many_requests'], pattern: /^You have exceeded the rate limit for [a-z ]{1,40} requests$/u }, revisions: ['1.x'], guard: isMcpTypescriptSdkTooManyRequestsError, guardKey: 'pRn8cNWT_eAT', status: [429], headers: [] },
      ],
    },
  ],
};
