function every(list, test) {
  for (let i = 0; i < list.length; i++) if (!test(list[i])) return false;
  return true;
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
const anyOfIssue = () => ({ keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' });
const isItem1 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.mode !== 'url') return false;
  if (typeof item.elicitationId !== 'string') return false;
  if (typeof item.url !== 'string') return false;
  return typeof item.message === 'string';
};
const isItem2 = (item) => typeof item === 'string';
const isItem3 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (typeof item.type !== 'string') return false;
  const text = item.text;
  return text === undefined || typeof text === 'string';
};

const failure1 = {};
export const isMcpHeaderMismatchJsonRpcError = /* @__PURE__ */ guard(failure1, function isMcpHeaderMismatchJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure1, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure1, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure1, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure1, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure1, '/error', requiredIssue, 'code');
  if (code !== -32020) return fail(failure1, '/error/code', constIssue, -32020);
  const message = error.message;
  if (message === undefined) return fail(failure1, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure1, '/error/message', typeIssue, 'string');
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isMcpInternalJsonRpcError = /* @__PURE__ */ guard(failure2, function isMcpInternalJsonRpcError(body) {
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
  if (typeof message !== 'string') return fail(failure2, '/error/message', typeIssue, 'string');
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isMcpInvalidParamsJsonRpcError = /* @__PURE__ */ guard(failure3, function isMcpInvalidParamsJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure3, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure3, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure3, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure3, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure3, '/error', requiredIssue, 'code');
  if (code !== -32602) return fail(failure3, '/error/code', constIssue, -32602);
  const message = error.message;
  if (message === undefined) return fail(failure3, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure3, '/error/message', typeIssue, 'string');
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isMcpInvalidRequestJsonRpcError = /* @__PURE__ */ guard(failure4, function isMcpInvalidRequestJsonRpcError(body) {
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
  if (typeof message !== 'string') return fail(failure4, '/error/message', typeIssue, 'string');
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isMcpJsonRpcErrorEnvelope = /* @__PURE__ */ guard(failure5, function isMcpJsonRpcErrorEnvelope(body) {
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
export const isMcpMethodNotFoundJsonRpcError = /* @__PURE__ */ guard(failure6, function isMcpMethodNotFoundJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure6, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure6, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure6, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure6, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure6, '/error', requiredIssue, 'code');
  if (code !== -32601) return fail(failure6, '/error/code', constIssue, -32601);
  const message = error.message;
  if (message === undefined) return fail(failure6, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure6, '/error/message', typeIssue, 'string');
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isMcpMissingRequiredClientCapabilityJsonRpcError = /* @__PURE__ */ guard(failure7, function isMcpMissingRequiredClientCapabilityJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure7, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure7, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure7, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure7, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure7, '/error', requiredIssue, 'code');
  if (code !== -32021) return fail(failure7, '/error/code', constIssue, -32021);
  const message = error.message;
  if (message === undefined) return fail(failure7, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure7, '/error/message', typeIssue, 'string');
  const data = error.data;
  if (data === undefined) return fail(failure7, '/error', requiredIssue, 'data');
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return fail(failure7, '/error/data', typeIssue, 'object');
  const requiredCapabilities = data.requiredCapabilities;
  if (requiredCapabilities === undefined) return fail(failure7, '/error/data', requiredIssue, 'requiredCapabilities');
  if (typeof requiredCapabilities !== 'object' || requiredCapabilities === null || Array.isArray(requiredCapabilities)) return fail(failure7, '/error/data/requiredCapabilities', typeIssue, 'object');
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isMcpParseJsonRpcError = /* @__PURE__ */ guard(failure8, function isMcpParseJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure8, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure8, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure8, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure8, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure8, '/error', requiredIssue, 'code');
  if (code !== -32700) return fail(failure8, '/error/code', constIssue, -32700);
  const message = error.message;
  if (message === undefined) return fail(failure8, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure8, '/error/message', typeIssue, 'string');
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isMcpResourceNotFoundJsonRpcError = /* @__PURE__ */ guard(failure9, function isMcpResourceNotFoundJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure9, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure9, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure9, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure9, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure9, '/error', requiredIssue, 'code');
  if (code !== -32002) return fail(failure9, '/error/code', constIssue, -32002);
  const message = error.message;
  if (message === undefined) return fail(failure9, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure9, '/error/message', typeIssue, 'string');
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isMcpResultErrorEnvelope = /* @__PURE__ */ listGuard(failure10, function isMcpResultErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure10, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure10, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure10, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure10, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure10, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure10, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure10, '/result/content', typeIssue, 'array');
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure10, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure10, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure10, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string') return fail(failure10, ['/result/content/', i, '/text'], typeIssue, 'string');
  }
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isMcpTaskResultErrorEnvelope = /* @__PURE__ */ guard(failure11, function isMcpTaskResultErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure11, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure11, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure11, '/result', typeIssue, 'object');
  const status = result.status;
  if (status === undefined) return fail(failure11, '/result', requiredIssue, 'status');
  if (status !== 'failed') return fail(failure11, '/result/status', constIssue, 'failed');
  const taskId = result.taskId;
  if (taskId !== undefined && typeof taskId !== 'string') return fail(failure11, '/result/taskId', typeIssue, 'string');
  const statusMessage = result.statusMessage;
  if (statusMessage !== undefined && typeof statusMessage !== 'string' && statusMessage !== null) return fail(failure11, '/result/statusMessage', typeIssue, ['string', 'null']);
  const error = result.error;
  if (error !== undefined) {
    if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure11, '/result/error', typeIssue, 'object');
    const code = error.code;
    if (code !== undefined && !Number.isInteger(code)) return fail(failure11, '/result/error/code', typeIssue, 'integer');
    const message = error.message;
    if (message !== undefined && typeof message !== 'string') return fail(failure11, '/result/error/message', typeIssue, 'string');
  }
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isMcpUnsupportedProtocolVersionJsonRpcError = /* @__PURE__ */ listGuard(failure12, function isMcpUnsupportedProtocolVersionJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure12, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure12, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure12, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure12, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure12, '/error', requiredIssue, 'code');
  if (code !== -32022) return fail(failure12, '/error/code', constIssue, -32022);
  const message = error.message;
  if (message === undefined) return fail(failure12, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure12, '/error/message', typeIssue, 'string');
  const data = error.data;
  if (data === undefined) return fail(failure12, '/error', requiredIssue, 'data');
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return fail(failure12, '/error/data', typeIssue, 'object');
  const supported = data.supported;
  if (supported === undefined) return fail(failure12, '/error/data', requiredIssue, 'supported');
  if (!Array.isArray(supported)) return fail(failure12, '/error/data/supported', typeIssue, 'array');
  for (let i = 0; i < supported.length; i++) {
    const item = supported[i];
    if (typeof item !== 'string') return fail(failure12, ['/error/data/supported/', i], typeIssue, 'string');
  }
  const requested = data.requested;
  if (requested === undefined) return fail(failure12, '/error/data', requiredIssue, 'requested');
  if (typeof requested !== 'string') return fail(failure12, '/error/data/requested', typeIssue, 'string');
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isMcpUrlElicitationRequiredJsonRpcError = /* @__PURE__ */ listGuard(failure13, function isMcpUrlElicitationRequiredJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure13, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure13, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure13, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure13, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure13, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure13, '/error', requiredIssue, 'code');
  if (code !== -32042) return fail(failure13, '/error/code', constIssue, -32042);
  const message = error.message;
  if (message === undefined) return fail(failure13, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure13, '/error/message', typeIssue, 'string');
  const data = error.data;
  if (data === undefined) return fail(failure13, '/error', requiredIssue, 'data');
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return fail(failure13, '/error/data', typeIssue, 'object');
  const elicitations = data.elicitations;
  if (elicitations === undefined) return fail(failure13, '/error/data', requiredIssue, 'elicitations');
  if (!Array.isArray(elicitations)) return fail(failure13, '/error/data/elicitations', typeIssue, 'array');
  for (let i = 0; i < elicitations.length; i++) {
    const item = elicitations[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure13, ['/error/data/elicitations/', i], typeIssue, 'object');
    const mode = item.mode;
    if (mode === undefined) return fail(failure13, ['/error/data/elicitations/', i], requiredIssue, 'mode');
    if (mode !== 'url') return fail(failure13, ['/error/data/elicitations/', i, '/mode'], constIssue, 'url');
    const elicitationId = item.elicitationId;
    if (elicitationId === undefined) return fail(failure13, ['/error/data/elicitations/', i], requiredIssue, 'elicitationId');
    if (typeof elicitationId !== 'string') return fail(failure13, ['/error/data/elicitations/', i, '/elicitationId'], typeIssue, 'string');
    const url = item.url;
    if (url === undefined) return fail(failure13, ['/error/data/elicitations/', i], requiredIssue, 'url');
    if (typeof url !== 'string') return fail(failure13, ['/error/data/elicitations/', i, '/url'], typeIssue, 'string');
    const itemMessage = item.message;
    if (itemMessage === undefined) return fail(failure13, ['/error/data/elicitations/', i], requiredIssue, 'message');
    if (typeof itemMessage !== 'string') return fail(failure13, ['/error/data/elicitations/', i, '/message'], typeIssue, 'string');
  }
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isMcpUserRejectedJsonRpcError = /* @__PURE__ */ guard(failure14, function isMcpUserRejectedJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure14, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure14, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure14, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure14, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure14, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure14, '/error', requiredIssue, 'code');
  if (code !== -1) return fail(failure14, '/error/code', constIssue, -1);
  const message = error.message;
  if (message === undefined) return fail(failure14, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure14, '/error/message', typeIssue, 'string');
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isMcpError = /* @__PURE__ */ guard(failure15, function isMcpError(body) {
  let error, code, data, elicitations, requiredCapabilities, supported, result, content, taskId, statusMessage, resultError, errorCode, message;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure15, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (!(jsonrpc === '2.0' && typeof (error = body.error) === 'object' && error !== null && !Array.isArray(error) && typeof error.message === 'string' && ((code = error.code) === -32700 || code === -32600 || code === -32601 || code === -32602 || code === -32603 || code === -32002 || code === -32020 || code === -1 || code === -32042 && typeof (data = error.data) === 'object' && data !== null && !Array.isArray(data) && Array.isArray(elicitations = data.elicitations) && every(elicitations, isItem1) || code === -32021 && typeof (data = error.data) === 'object' && data !== null && !Array.isArray(data) && typeof (requiredCapabilities = data.requiredCapabilities) === 'object' && requiredCapabilities !== null && !Array.isArray(requiredCapabilities) || code === -32022 && typeof (data = error.data) === 'object' && data !== null && !Array.isArray(data) && Array.isArray(supported = data.supported) && every(supported, isItem2) && typeof data.requested === 'string') || (jsonrpc === undefined || jsonrpc === '2.0') && typeof (result = body.result) === 'object' && result !== null && !Array.isArray(result) && (result.isError === true && Array.isArray(content = result.content) && every(content, isItem3) || result.status === 'failed' && ((taskId = result.taskId) === undefined || typeof taskId === 'string') && ((statusMessage = result.statusMessage) === undefined || typeof statusMessage === 'string' || statusMessage === null) && ((resultError = result.error) === undefined || typeof resultError === 'object' && resultError !== null && !Array.isArray(resultError) && ((errorCode = resultError.code) === undefined || Number.isInteger(errorCode)) && ((message = resultError.message) === undefined || typeof message === 'string'))))) return fail(failure15, '', anyOfIssue);
  failure15.issue = null;
  return true;
});

export default {
  id: 'mcp',
  kind: 'standard',
  revisions: ['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25', '2026-07-28'],
  errors: {
    'parse-error': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'method-not-found': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-params': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'internal-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' },
    'resource-not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'url-elicitation-required': { category: 'precondition-failed', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'header-mismatch': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'missing-required-client-capability': { category: 'precondition-failed', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unsupported-protocol-version': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'user-rejected': { category: 'permission-denied', when: 'never', retryable: false, remedy: null, backoff: null },
    'tool-execution-error': { category: 'unknown', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'task-failed': { category: 'unknown', when: 'never', retryable: false, remedy: null, backoff: null },
  },
  envelopes: [
    {
      shape: 'json-rpc-error',
      surfaces: ['mcp'],
      guard: isMcpJsonRpcErrorEnvelope,
      guardKey: '_XqUV5TLUw4I',
      mediaType: null,
      code: [{ pointer: '/error/code', accessor: (body) => body?.error?.code }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'parse-error', surfaces: ['mcp'], matchBy: { codes: [-32700] }, revisions: null, guard: isMcpParseJsonRpcError, guardKey: 'oextyTK4HZoL', status: null, headers: [] },
        { error: 'invalid-request', surfaces: ['mcp'], matchBy: { codes: [-32600] }, revisions: null, guard: isMcpInvalidRequestJsonRpcError, guardKey: 'z37a5C2jZBxM', status: null, headers: [] },
        { error: 'method-not-found', surfaces: ['mcp'], matchBy: { codes: [-32601] }, revisions: ['2026-07-28'], guard: isMcpMethodNotFoundJsonRpcError, guardKey: '6li6oU1CkMxL', status: [404], headers: [] },
        { error: 'method-not-found', surfaces: ['mcp'], matchBy: { codes: [-32601] }, revisions: ['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25'], guard: isMcpMethodNotFoundJsonRpcError, guardKey: '6li6oU1CkMxL', status: null, headers: [] },
        { error: 'invalid-params', surfaces: ['mcp'], matchBy: { codes: [-32602] }, revisions: null, guard: isMcpInvalidParamsJsonRpcError, guardKey: 'V1_qgTpEGyC2', status: null, headers: [] },
        { error: 'internal-error', surfaces: ['mcp'], matchBy: { codes: [-32603] }, revisions: null, guard: isMcpInternalJsonRpcError, guardKey: 'yb7KnyQ68TGv', status: null, headers: [] },
        { error: 'resource-not-found', surfaces: ['mcp'], matchBy: { codes: [-32002] }, revisions: ['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25'], guard: isMcpResourceNotFoundJsonRpcError, guardKey: 'gxh2jSthY7MS', status: null, headers: [] },
        { error: 'url-elicitation-required', surfaces: ['mcp'], matchBy: { codes: [-32042] }, revisions: ['2025-11-25'], guard: isMcpUrlElicitationRequiredJsonRpcError, guardKey: 'KucPEoJBxnu2', status: null, headers: [] },
        { error: 'header-mismatch', surfaces: ['mcp'], matchBy: { codes: [-32020] }, revisions: ['2026-07-28'], guard: isMcpHeaderMismatchJsonRpcError, guardKey: 'vhsbAtoKwJVh', status: [400], headers: [] },
        { error: 'missing-required-client-capability', surfaces: ['mcp'], matchBy: { codes: [-32021] }, revisions: ['2026-07-28'], guard: isMcpMissingRequiredClientCapabilityJsonRpcError, guardKey: 'U0pWJzMwQ8Lu', status: [400], headers: [] },
        { error: 'unsupported-protocol-version', surfaces: ['mcp'], matchBy: { codes: [-32022] }, revisions: ['2026-07-28'], guard: isMcpUnsupportedProtocolVersionJsonRpcError, guardKey: 'CRRDxTm0kgF1', status: [400], headers: [] },
        { error: 'user-rejected', surfaces: ['mcp'], matchBy: { codes: [-1] }, revisions: ['2024-11-05', '2025-03-26', '2025-06-18', '2025-11-25'], guard: isMcpUserRejectedJsonRpcError, guardKey: 'ZOpBa50ytyS9', status: null, headers: [] },
      ],
    },
    {
      shape: 'tool-result',
      surfaces: ['mcp'],
      guard: isMcpResultErrorEnvelope,
      guardKey: 'aqA-wW-VLOOq',
      mediaType: null,
      code: [],
      message: [],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'tool-execution-error', surfaces: ['mcp'], matchBy: {}, revisions: null, guard: isMcpResultErrorEnvelope, guardKey: 'aqA-wW-VLOOq', status: null, headers: [] },
      ],
    },
    {
      shape: 'task-result',
      surfaces: ['mcp'],
      guard: isMcpTaskResultErrorEnvelope,
      guardKey: 'J71cokMSXFMU',
      mediaType: null,
      code: [{ pointer: '/result/error/code', accessor: (body) => body?.result?.error?.code }],
      message: [{ pointer: '/result/error/message', accessor: (body) => body?.result?.error?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'task-failed', surfaces: ['mcp'], matchBy: {}, revisions: ['2025-11-25', '2026-07-28'], guard: isMcpTaskResultErrorEnvelope, guardKey: 'J71cokMSXFMU', status: null, headers: [] },
      ],
    },
  ],
};
