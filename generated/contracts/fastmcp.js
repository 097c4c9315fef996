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
const pattern1 = /^Authorization failed for [a-z]{4,8} '/u;
const pattern2 = /^Authorization failed for tool '/u;
const pattern3 = /^(Tool|Resource|Prompt) '.+ returned an InputRequiredResult to request client input/u;
const pattern4 = /^Insufficient scope\. Required: /u;
const pattern5 = /^Authentication failed\. The provided bearer token is invalid, expired, /u;
const pattern6 = /^[0-9]{1,4} validation error[s]{0,1} for call\[/u;
const pattern7 = /^Error rendering prompt '/u;
const pattern8 = /^(?:Global rate limit exceeded$|Rate limit exceeded for client: |Rate limit exceeded: [0-9]{1,9} requests per )/u;
const pattern9 = /^Error reading resource '/u;
const pattern10 = /^Resource not found: [U']/u;
const pattern11 = /^[A-Za-z]{4,40} '.+' (?:requires|does not support) task-augmented execution$/u;
const pattern12 = /^Error calling tool '/u;
const pattern13 = /^Tool '.+' execution timed out after /u;
const pattern14 = /^Unknown prompt: '.*'$/u;
const pattern15 = /^Resource not found: '/u;
const pattern16 = /^Unknown tool: '.*'$/u;
const isItem1 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.type !== 'text') return false;
  const text = item.text;
  if (typeof text !== 'string') return false;
  return pattern2.test(text);
};
const isItem2 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.type !== 'text') return false;
  const text = item.text;
  if (typeof text !== 'string') return false;
  return pattern4.test(text);
};
const isItem3 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.type !== 'text') return false;
  const text = item.text;
  if (typeof text !== 'string') return false;
  return pattern6.test(text);
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
  return pattern16.test(text);
};
const isItem6 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.text !== 'Rate limited by upstream API, please retry later') return false;
  return item.type === 'text';
};
const isItem7 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.text !== 'Upstream request timed out, please retry') return false;
  return item.type === 'text';
};
const isItem8 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (typeof item.type !== 'string') return false;
  const text = item.text;
  return text === undefined || typeof text === 'string' || text === null;
};

const failure1 = {};
export const isFastmcpAccessDeniedJsonRpcError = /* @__PURE__ */ guard(failure1, function isFastmcpAccessDeniedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure1, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure1, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure1, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure1, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure1, '/error', requiredIssue, 'code');
  if (code !== -32603) return fail(failure1, '/error/code', constIssue, -32603);
  const message = error.message;
  if (message === undefined) return fail(failure1, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure1, '/error/message', typeIssue, 'string');
  if (!pattern1.test(message)) return fail(failure1, '/error/message', patternIssue, "^Authorization failed for [a-z]{4,8} '");
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isFastmcpAccessDeniedResultError = /* @__PURE__ */ listGuard(failure2, function isFastmcpAccessDeniedResultError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure2, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure2, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure2, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure2, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure2, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure2, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure2, '/result/content', typeIssue, 'array');
  if (!some(content, isItem1)) return fail(failure2, '/result/content', containsIssue);
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure2, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure2, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure2, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string' && text !== null) return fail(failure2, ['/result/content/', i, '/text'], typeIssue, ['string', 'null']);
  }
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isFastmcpErrorEnvelope = /* @__PURE__ */ guard(failure3, function isFastmcpErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure3, '', requiredIssue, 'error');
  if (typeof error !== 'string') return fail(failure3, '/error', typeIssue, 'string');
  const errorDescription = body.error_description;
  if (errorDescription !== undefined && typeof errorDescription !== 'string' && errorDescription !== null) return fail(failure3, '/error_description', typeIssue, ['string', 'null']);
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isFastmcpInputNotSupportedJsonRpcError = /* @__PURE__ */ guard(failure4, function isFastmcpInputNotSupportedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure4, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure4, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure4, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure4, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure4, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure4, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure4, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure4, '/error/message', typeIssue, 'string');
  if (!pattern3.test(message)) return fail(failure4, '/error/message', patternIssue, "^(Tool|Resource|Prompt) '.+ returned an InputRequiredResult to request client input");
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isFastmcpInsufficientScopeResultError = /* @__PURE__ */ listGuard(failure5, function isFastmcpInsufficientScopeResultError(body) {
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
  if (!some(content, isItem2)) return fail(failure5, '/result/content', containsIssue);
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure5, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure5, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure5, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string' && text !== null) return fail(failure5, ['/result/content/', i, '/text'], typeIssue, ['string', 'null']);
  }
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isFastmcpInvalidTokenError = /* @__PURE__ */ guard(failure6, function isFastmcpInvalidTokenError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure6, '', requiredIssue, 'error');
  if (error !== 'invalid_token') return fail(failure6, '/error', constIssue, 'invalid_token');
  const errorDescription = body.error_description;
  if (errorDescription === undefined) return fail(failure6, '', requiredIssue, 'error_description');
  if (typeof errorDescription !== 'string') return fail(failure6, '/error_description', typeIssue, 'string');
  if (!pattern5.test(errorDescription)) return fail(failure6, '/error_description', patternIssue, "^Authentication failed\\. The provided bearer token is invalid, expired, ");
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isFastmcpInvalidToolArgumentsResultError = /* @__PURE__ */ listGuard(failure7, function isFastmcpInvalidToolArgumentsResultError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure7, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure7, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure7, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure7, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure7, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure7, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure7, '/result/content', typeIssue, 'array');
  if (!some(content, isItem3)) return fail(failure7, '/result/content', containsIssue);
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
export const isFastmcpJsonRpcErrorEnvelope = /* @__PURE__ */ guard(failure8, function isFastmcpJsonRpcErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure8, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure8, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure8, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure8, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure8, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure8, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure8, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure8, '/error/message', typeIssue, 'string');
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isFastmcpPromptFailedJsonRpcError = /* @__PURE__ */ guard(failure9, function isFastmcpPromptFailedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure9, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure9, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure9, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure9, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure9, '/error', requiredIssue, 'code');
  if (code !== -32603) return fail(failure9, '/error/code', constIssue, -32603);
  const message = error.message;
  if (message === undefined) return fail(failure9, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure9, '/error/message', typeIssue, 'string');
  if (!pattern7.test(message)) return fail(failure9, '/error/message', patternIssue, "^Error rendering prompt '");
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isFastmcpPromptFailedUncodedJsonRpcError = /* @__PURE__ */ guard(failure10, function isFastmcpPromptFailedUncodedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure10, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure10, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure10, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure10, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure10, '/error', requiredIssue, 'code');
  if (code !== 0) return fail(failure10, '/error/code', constIssue, 0);
  const message = error.message;
  if (message === undefined) return fail(failure10, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure10, '/error/message', typeIssue, 'string');
  if (!pattern7.test(message)) return fail(failure10, '/error/message', patternIssue, "^Error rendering prompt '");
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isFastmcpRateLimitedJsonRpcError = /* @__PURE__ */ guard(failure11, function isFastmcpRateLimitedJsonRpcError(body) {
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
  if (typeof message !== 'string') return fail(failure11, '/error/message', typeIssue, 'string');
  if (!pattern8.test(message)) return fail(failure11, '/error/message', patternIssue, '^(?:Global rate limit exceeded$|Rate limit exceeded for client: |Rate limit exceeded: [0-9]{1,9} requests per )');
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isFastmcpResourceFailedJsonRpcError = /* @__PURE__ */ guard(failure12, function isFastmcpResourceFailedJsonRpcError(body) {
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
  if (typeof message !== 'string') return fail(failure12, '/error/message', typeIssue, 'string');
  if (!pattern9.test(message)) return fail(failure12, '/error/message', patternIssue, "^Error reading resource '");
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isFastmcpResourceFailedUncodedJsonRpcError = /* @__PURE__ */ guard(failure13, function isFastmcpResourceFailedUncodedJsonRpcError(body) {
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
  if (!pattern9.test(message)) return fail(failure13, '/error/message', patternIssue, "^Error reading resource '");
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isFastmcpResourceNotFoundJsonRpcError = /* @__PURE__ */ guard(failure14, function isFastmcpResourceNotFoundJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure14, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure14, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure14, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure14, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure14, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure14, '/error', requiredIssue, 'code');
  if (code !== -32002) return fail(failure14, '/error/code', constIssue, -32002);
  const message = error.message;
  if (message === undefined) return fail(failure14, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure14, '/error/message', typeIssue, 'string');
  if (!pattern10.test(message)) return fail(failure14, '/error/message', patternIssue, "^Resource not found: [U']");
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isFastmcpResultErrorEnvelope = /* @__PURE__ */ listGuard(failure15, function isFastmcpResultErrorEnvelope(body) {
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
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure15, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure15, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure15, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string' && text !== null) return fail(failure15, ['/result/content/', i, '/text'], typeIssue, ['string', 'null']);
  }
  failure15.issue = null;
  return true;
});

const failure16 = {};
export const isFastmcpTaskModeJsonRpcError = /* @__PURE__ */ guard(failure16, function isFastmcpTaskModeJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure16, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure16, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure16, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure16, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure16, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure16, '/error', requiredIssue, 'code');
  if (code !== -32601) return fail(failure16, '/error/code', constIssue, -32601);
  const message = error.message;
  if (message === undefined) return fail(failure16, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure16, '/error/message', typeIssue, 'string');
  if (!pattern11.test(message)) return fail(failure16, '/error/message', patternIssue, "^[A-Za-z]{4,40} '.+' (?:requires|does not support) task-augmented execution$");
  failure16.issue = null;
  return true;
});

const failure17 = {};
export const isFastmcpToolFailedResultError = /* @__PURE__ */ listGuard(failure17, function isFastmcpToolFailedResultError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure17, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure17, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure17, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure17, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure17, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure17, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure17, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure17, '/result/content', typeIssue, 'array');
  if (!some(content, isItem4)) return fail(failure17, '/result/content', containsIssue);
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure17, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure17, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure17, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string' && text !== null) return fail(failure17, ['/result/content/', i, '/text'], typeIssue, ['string', 'null']);
  }
  failure17.issue = null;
  return true;
});

const failure18 = {};
export const isFastmcpToolTimedOutJsonRpcError = /* @__PURE__ */ guard(failure18, function isFastmcpToolTimedOutJsonRpcError(body) {
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
  if (!pattern13.test(message)) return fail(failure18, '/error/message', patternIssue, "^Tool '.+' execution timed out after ");
  failure18.issue = null;
  return true;
});

const failure19 = {};
export const isFastmcpUnknownPromptJsonRpcError = /* @__PURE__ */ guard(failure19, function isFastmcpUnknownPromptJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure19, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure19, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure19, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure19, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure19, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure19, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure19, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure19, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure19, '/error/message', typeIssue, 'string');
  if (!pattern14.test(message)) return fail(failure19, '/error/message', patternIssue, "^Unknown prompt: '.*'$");
  failure19.issue = null;
  return true;
});

const failure20 = {};
export const isFastmcpUnknownPromptUncodedJsonRpcError = /* @__PURE__ */ guard(failure20, function isFastmcpUnknownPromptUncodedJsonRpcError(body) {
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
  if (!pattern14.test(message)) return fail(failure20, '/error/message', patternIssue, "^Unknown prompt: '.*'$");
  failure20.issue = null;
  return true;
});

const failure21 = {};
export const isFastmcpUnknownResourceJsonRpcError = /* @__PURE__ */ guard(failure21, function isFastmcpUnknownResourceJsonRpcError(body) {
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
  if (!pattern15.test(message)) return fail(failure21, '/error/message', patternIssue, "^Resource not found: '");
  failure21.issue = null;
  return true;
});

const failure22 = {};
export const isFastmcpUnknownToolResultError = /* @__PURE__ */ listGuard(failure22, function isFastmcpUnknownToolResultError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure22, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure22, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure22, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure22, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure22, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure22, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure22, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure22, '/result/content', typeIssue, 'array');
  if (!some(content, isItem5)) return fail(failure22, '/result/content', containsIssue);
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure22, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure22, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure22, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string' && text !== null) return fail(failure22, ['/result/content/', i, '/text'], typeIssue, ['string', 'null']);
  }
  failure22.issue = null;
  return true;
});

const failure23 = {};
export const isFastmcpUpstreamRateLimitedJsonRpcError = /* @__PURE__ */ guard(failure23, function isFastmcpUpstreamRateLimitedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure23, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure23, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure23, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure23, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure23, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure23, '/error', requiredIssue, 'code');
  if (code !== -32603) return fail(failure23, '/error/code', constIssue, -32603);
  const message = error.message;
  if (message === undefined) return fail(failure23, '/error', requiredIssue, 'message');
  if (message !== 'Rate limited by upstream API, please retry later') return fail(failure23, '/error/message', constIssue, 'Rate limited by upstream API, please retry later');
  failure23.issue = null;
  return true;
});

const failure24 = {};
export const isFastmcpUpstreamRateLimitedResultError = /* @__PURE__ */ listGuard(failure24, function isFastmcpUpstreamRateLimitedResultError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure24, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure24, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure24, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure24, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure24, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure24, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure24, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure24, '/result/content', typeIssue, 'array');
  if (!some(content, isItem6)) return fail(failure24, '/result/content', containsIssue);
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure24, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure24, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure24, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string' && text !== null) return fail(failure24, ['/result/content/', i, '/text'], typeIssue, ['string', 'null']);
  }
  failure24.issue = null;
  return true;
});

const failure25 = {};
export const isFastmcpUpstreamTimedOutJsonRpcError = /* @__PURE__ */ guard(failure25, function isFastmcpUpstreamTimedOutJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure25, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure25, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure25, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure25, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure25, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure25, '/error', requiredIssue, 'code');
  if (code !== -32603) return fail(failure25, '/error/code', constIssue, -32603);
  const message = error.message;
  if (message === undefined) return fail(failure25, '/error', requiredIssue, 'message');
  if (message !== 'Upstream request timed out, please retry') return fail(failure25, '/error/message', constIssue, 'Upstream request timed out, please retry');
  failure25.issue = null;
  return true;
});

const failure26 = {};
export const isFastmcpUpstreamTimedOutResultError = /* @__PURE__ */ listGuard(failure26, function isFastmcpUpstreamTimedOutResultError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure26, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure26, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure26, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure26, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure26, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure26, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure26, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure26, '/result/content', typeIssue, 'array');
  if (!some(content, isItem7)) return fail(failure26, '/result/content', containsIssue);
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure26, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure26, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure26, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string' && text !== null) return fail(failure26, ['/result/content/', i, '/text'], typeIssue, ['string', 'null']);
  }
  failure26.issue = null;
  return true;
});

const failure27 = {};
export const isFastmcpError = /* @__PURE__ */ guard(failure27, function isFastmcpError(body) {
  let result, content, error, code, message, errorDescription;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure27, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (!((jsonrpc === undefined || jsonrpc === '2.0') && typeof (result = body.result) === 'object' && result !== null && !Array.isArray(result) && result.isError === true && Array.isArray(content = result.content) && every(content, isItem8) && (some(content, isItem5) || some(content, isItem4) || some(content, isItem3) || some(content, isItem6) || some(content, isItem7) || some(content, isItem1) || some(content, isItem2)) || jsonrpc === '2.0' && typeof (error = body.error) === 'object' && error !== null && !Array.isArray(error) && ((code = error.code) === -32603 && (message = error.message) === 'Rate limited by upstream API, please retry later' || code === -32603 && (message = error.message) === 'Upstream request timed out, please retry' || code === -32000 && typeof (message = error.message) === 'string' && pattern8.test(message) || code === -32000 && typeof (message = error.message) === 'string' && pattern13.test(message) || code === -32603 && typeof (message = error.message) === 'string' && pattern1.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern15.test(message) || code === -32002 && typeof (message = error.message) === 'string' && pattern10.test(message) || (code === -32603 || code === 0) && typeof (message = error.message) === 'string' && pattern9.test(message) || (code === -32602 || code === 0) && typeof (message = error.message) === 'string' && pattern14.test(message) || (code === -32603 || code === 0) && typeof (message = error.message) === 'string' && pattern7.test(message) || code === -32601 && typeof (message = error.message) === 'string' && pattern11.test(message) || code === -32602 && typeof (message = error.message) === 'string' && pattern3.test(message)) || (error = body.error) === 'invalid_token' && typeof (errorDescription = body.error_description) === 'string' && pattern5.test(errorDescription))) return fail(failure27, '', anyOfIssue);
  failure27.issue = null;
  return true;
});

export default {
  id: 'fastmcp',
  kind: 'implementation',
  revisions: ['3.x', '4.x'],
  alsoSends: ['mcp-python-sdk', 'mcp', 'oauth'],
  errors: {
    'unknown-tool': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'tool-failed': { category: 'unknown', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-tool-arguments': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'upstream-rate-limited': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'upstream-timed-out': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' },
    'rate-limited': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'tool-timed-out': { category: 'unavailable', when: 'never', retryable: false, remedy: null, backoff: null },
    'access-denied': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'insufficient-scope': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'unknown-resource': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'resource-not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'resource-failed': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' },
    'resource-failed-uncoded': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' },
    'unknown-prompt': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unknown-prompt-uncoded': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'prompt-failed': { category: 'unknown', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'prompt-failed-uncoded': { category: 'unknown', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'task-mode': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'input-not-supported': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-token': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
  },
  envelopes: [
    {
      shape: 'json-rpc-error',
      surfaces: ['mcp'],
      guard: isFastmcpJsonRpcErrorEnvelope,
      guardKey: '_XqUV5TLUw4I',
      mediaType: null,
      code: [{ pointer: '/error/code', accessor: (body) => body?.error?.code }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'upstream-rate-limited', surfaces: ['mcp'], matchBy: { codes: [-32603], text: 'Rate limited by upstream API, please retry later' }, revisions: null, guard: isFastmcpUpstreamRateLimitedJsonRpcError, guardKey: '-AyzTEKGGsHq', status: null, headers: [] },
        { error: 'upstream-timed-out', surfaces: ['mcp'], matchBy: { codes: [-32603], text: 'Upstream request timed out, please retry' }, revisions: null, guard: isFastmcpUpstreamTimedOutJsonRpcError, guardKey: 'dWkuBUrrtvUW', status: null, headers: [] },
        { error: 'rate-limited', surfaces: ['mcp'], matchBy: { codes: [-32000], pattern: /^(?:Global rate limit exceeded$|Rate limit exceeded for client: |Rate limit exceeded: [0-9]{1,9} requests per )/u }, revisions: null, guard: isFastmcpRateLimitedJsonRpcError, guardKey: 'TLe7HdsrVwwg', status: null, headers: [] },
        { error: 'tool-timed-out', surfaces: ['mcp'], matchBy: { codes: [-32000], pattern: /^Tool '.+' execution timed out after /u }, revisions: null, guard: isFastmcpToolTimedOutJsonRpcError, guardKey: 'PrFfobT9XvVT', status: null, headers: [] },
        { error: 'access-denied', surfaces: ['mcp'], matchBy: { codes: [-32603], pattern: /^Authorization failed for [a-z]{4,8} '/u }, revisions: null, guard: isFastmcpAccessDeniedJsonRpcError, guardKey: 'I_yTIKDA3ily', status: null, headers: [] },
        { error: 'unknown-resource', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^Resource not found: '/u }, revisions: ['4.x'], guard: isFastmcpUnknownResourceJsonRpcError, guardKey: '1IO9tiANZmeC', status: null, headers: [] },
        { error: 'resource-not-found', surfaces: ['mcp'], matchBy: { codes: [-32002], pattern: /^Resource not found: [U']/u }, revisions: ['3.x'], guard: isFastmcpResourceNotFoundJsonRpcError, guardKey: 'FysTMWvyMURI', status: null, headers: [] },
        { error: 'resource-failed', surfaces: ['mcp'], matchBy: { codes: [-32603], pattern: /^Error reading resource '/u }, revisions: ['4.x'], guard: isFastmcpResourceFailedJsonRpcError, guardKey: 'pVNqcmdVbuay', status: null, headers: [] },
        { error: 'resource-failed-uncoded', surfaces: ['mcp'], matchBy: { codes: [0], pattern: /^Error reading resource '/u }, revisions: ['3.x'], guard: isFastmcpResourceFailedUncodedJsonRpcError, guardKey: 'dm7KnMDdzuo4', status: null, headers: [] },
        { error: 'unknown-prompt', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^Unknown prompt: '.*'$/u }, revisions: ['4.x'], guard: isFastmcpUnknownPromptJsonRpcError, guardKey: 'jeywZGQ1vyFz', status: null, headers: [] },
        { error: 'unknown-prompt-uncoded', surfaces: ['mcp'], matchBy: { codes: [0], pattern: /^Unknown prompt: '.*'$/u }, revisions: ['3.x'], guard: isFastmcpUnknownPromptUncodedJsonRpcError, guardKey: '9_31h1vAUv6N', status: null, headers: [] },
        { error: 'prompt-failed', surfaces: ['mcp'], matchBy: { codes: [-32603], pattern: /^Error rendering prompt '/u }, revisions: ['4.x'], guard: isFastmcpPromptFailedJsonRpcError, guardKey: 'y2anEZezPR3x', status: null, headers: [] },
        { error: 'prompt-failed-uncoded', surfaces: ['mcp'], matchBy: { codes: [0], pattern: /^Error rendering prompt '/u }, revisions: ['3.x'], guard: isFastmcpPromptFailedUncodedJsonRpcError, guardKey: 'r5kxOBlD4xzM', status: null, headers: [] },
        { error: 'task-mode', surfaces: ['mcp'], matchBy: { codes: [-32601], pattern: /^[A-Za-z]{4,40} '.+' (?:requires|does not support) task-augmented execution$/u }, revisions: ['3.x'], guard: isFastmcpTaskModeJsonRpcError, guardKey: 'hdPfE_jXdvap', status: null, headers: [] },
        { error: 'input-not-supported', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^(Tool|Resource|Prompt) '.+ returned an InputRequiredResult to request client input/u }, revisions: ['4.x'], guard: isFastmcpInputNotSupportedJsonRpcError, guardKey: 'RHNrqMToLMFX', status: null, headers: [] },
      ],
    },
    {
      shape: 'tool-result',
      surfaces: ['mcp'],
      guard: isFastmcpResultErrorEnvelope,
      guardKey: '5Mpv36IcytzV',
      mediaType: null,
      code: [],
      message: [],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'unknown-tool', surfaces: ['mcp'], matchBy: { pattern: /^Unknown tool: '.*'$/u }, revisions: null, guard: isFastmcpUnknownToolResultError, guardKey: 'EJtj59aZA9Zn', status: null, headers: [] },
        { error: 'tool-failed', surfaces: ['mcp'], matchBy: { pattern: /^Error calling tool '/u }, revisions: null, guard: isFastmcpToolFailedResultError, guardKey: 'Y9R15cyrvdSV', status: null, headers: [] },
        { error: 'invalid-tool-arguments', surfaces: ['mcp'], matchBy: { pattern: /^[0-9]{1,4} validation error[s]{0,1} for call\[/u }, revisions: null, guard: isFastmcpInvalidToolArgumentsResultError, guardKey: 'XXOR72yaVL4Z', status: null, headers: [] },
        { error: 'upstream-rate-limited', surfaces: ['mcp'], matchBy: { text: 'Rate limited by upstream API, please retry later' }, revisions: null, guard: isFastmcpUpstreamRateLimitedResultError, guardKey: 'Kgs6jizNCx6X', status: null, headers: [] },
        { error: 'upstream-timed-out', surfaces: ['mcp'], matchBy: { text: 'Upstream request timed out, please retry' }, revisions: null, guard: isFastmcpUpstreamTimedOutResultError, guardKey: 'D_o8I_C1-RbR', status: null, headers: [] },
        { error: 'access-denied', surfaces: ['mcp'], matchBy: { pattern: /^Authorization failed for tool '/u }, revisions: null, guard: isFastmcpAccessDeniedResultError, guardKey: '_Qs-FwaIRvnb', status: null, headers: [] },
        { error: 'insufficient-scope', surfaces: ['mcp'], matchBy: { pattern: /^Insufficient scope\. Required: /u }, revisions: ['4.x'], guard: isFastmcpInsufficientScopeResultError, guardKey: 'poF5iTo0BtQ-', status: null, headers: [] },
      ],
    },
    {
      shape: 'body',
      surfaces: ['rest', 'mcp'],
      guard: isFastmcpErrorEnvelope,
      guardKey: 'vgNEc6FNOw-D',
      mediaType: null,
      code: [{ pointer: '/error', accessor: (body) => body?.error }],
      message: [{ pointer: '/error_description', accessor: (body) => body?.error_description }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'invalid-token', surfaces: ['rest', 'mcp'], matchBy: { codes: ['invalid_token'], pattern: /^Authentication failed\. The provided bearer token is invalid, expired, /u }, revisions: null, guard: isFastmcpInvalidTokenError, guardKey: 'Kwu4lpeqxXAn', status: [401], headers: [] },
      ],
    },
  ],
};
