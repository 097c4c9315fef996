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
const pattern1 = /^(?:text\/event-stream required in Accept header|application\/json required in Accept header|Both application\/json and text\/event-stream required in Accept header|Session ID )/u;
const pattern2 = /^Failed to initialize session: /u;
const pattern3 = /^(?:Completion ref |Argument not found: )/u;
const pattern4 = /^Invalid message format/u;
const pattern5 = /^Tool \([^()]{1,64}\) input validation failed: /u;
const pattern6 = /^(?:Tool \([^()]{1,64}\) output validation failed: |Response missing structured content which is expected )/u;
const pattern7 = /^(?:The server accepts either requests or notifications|Unknown message type)$/u;
const pattern8 = /^Method not found: [a-zA-Z]/u;
const pattern9 = /^(?:Error processing message: |Failed to handle request: |Failed to handle notification: |Unexpected error: )/u;
const pattern10 = /^Validation failed: structuredContent does not match tool outputSchema/u;
const pattern11 = /^Session not found: /u;
const pattern12 = /^Unexpected response for unknown id /u;
const pattern13 = /^(?:Invalid prompt name$|Prompt not found: )/u;
const pattern14 = /^Tool not found: /u;
const isItem1 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (item.type !== 'text') return false;
  const text = item.text;
  if (typeof text !== 'string') return false;
  return pattern5.test(text);
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
  return pattern10.test(text);
};
const isItem4 = (item) => typeof item === 'object' && item !== null && !Array.isArray(item);
const isItem5 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  if (typeof item.type !== 'string') return false;
  const text = item.text;
  return text === undefined || typeof text === 'string' || text === null;
};

const failure1 = {};
export const isMcpJavaSdkBadHeadersError = /* @__PURE__ */ listGuard(failure1, function isMcpJavaSdkBadHeadersError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const jsonRpcError = body.jsonRpcError;
  if (jsonRpcError === undefined) return fail(failure1, '', requiredIssue, 'jsonRpcError');
  if (typeof jsonRpcError !== 'object' || jsonRpcError === null || Array.isArray(jsonRpcError)) return fail(failure1, '/jsonRpcError', typeIssue, 'object');
  const code = jsonRpcError.code;
  if (code === undefined) return fail(failure1, '/jsonRpcError', requiredIssue, 'code');
  if (code !== -32601) return fail(failure1, '/jsonRpcError/code', constIssue, -32601);
  const message = jsonRpcError.message;
  if (message === undefined) return fail(failure1, '/jsonRpcError', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure1, '/jsonRpcError/message', typeIssue, 'string');
  if (!pattern1.test(message)) return fail(failure1, '/jsonRpcError/message', patternIssue, '^(?:text/event-stream required in Accept header|application/json required in Accept header|Both application/json and text/event-stream required in Accept header|Session ID )');
  const bodyMessage = body.message;
  if (bodyMessage !== undefined && typeof bodyMessage !== 'string' && bodyMessage !== null) return fail(failure1, '/message', typeIssue, ['string', 'null']);
  const localizedMessage = body.localizedMessage;
  if (localizedMessage !== undefined && typeof localizedMessage !== 'string' && localizedMessage !== null) return fail(failure1, '/localizedMessage', typeIssue, ['string', 'null']);
  const stackTrace = body.stackTrace;
  if (stackTrace !== undefined && stackTrace !== null) {
    if (!Array.isArray(stackTrace)) return fail(failure1, '/stackTrace', typeIssue, ['array', 'null']);
    for (let i = 0; i < stackTrace.length; i++) {
      const item = stackTrace[i];
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure1, ['/stackTrace/', i], typeIssue, 'object');
    }
  }
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isMcpJavaSdkErrorEnvelope = /* @__PURE__ */ listGuard(failure2, function isMcpJavaSdkErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const jsonRpcError = body.jsonRpcError;
  if (jsonRpcError === undefined) return fail(failure2, '', requiredIssue, 'jsonRpcError');
  if (typeof jsonRpcError !== 'object' || jsonRpcError === null || Array.isArray(jsonRpcError)) return fail(failure2, '/jsonRpcError', typeIssue, 'object');
  const code = jsonRpcError.code;
  if (code === undefined) return fail(failure2, '/jsonRpcError', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure2, '/jsonRpcError/code', typeIssue, 'integer');
  const message = jsonRpcError.message;
  if (message === undefined) return fail(failure2, '/jsonRpcError', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure2, '/jsonRpcError/message', typeIssue, 'string');
  const bodyMessage = body.message;
  if (bodyMessage !== undefined && typeof bodyMessage !== 'string' && bodyMessage !== null) return fail(failure2, '/message', typeIssue, ['string', 'null']);
  const localizedMessage = body.localizedMessage;
  if (localizedMessage !== undefined && typeof localizedMessage !== 'string' && localizedMessage !== null) return fail(failure2, '/localizedMessage', typeIssue, ['string', 'null']);
  const stackTrace = body.stackTrace;
  if (stackTrace !== undefined && stackTrace !== null) {
    if (!Array.isArray(stackTrace)) return fail(failure2, '/stackTrace', typeIssue, ['array', 'null']);
    for (let i = 0; i < stackTrace.length; i++) {
      const item = stackTrace[i];
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure2, ['/stackTrace/', i], typeIssue, 'object');
    }
  }
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isMcpJavaSdkInitializationFailedError = /* @__PURE__ */ listGuard(failure3, function isMcpJavaSdkInitializationFailedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const jsonRpcError = body.jsonRpcError;
  if (jsonRpcError === undefined) return fail(failure3, '', requiredIssue, 'jsonRpcError');
  if (typeof jsonRpcError !== 'object' || jsonRpcError === null || Array.isArray(jsonRpcError)) return fail(failure3, '/jsonRpcError', typeIssue, 'object');
  const code = jsonRpcError.code;
  if (code === undefined) return fail(failure3, '/jsonRpcError', requiredIssue, 'code');
  if (code !== -32603) return fail(failure3, '/jsonRpcError/code', constIssue, -32603);
  const message = jsonRpcError.message;
  if (message === undefined) return fail(failure3, '/jsonRpcError', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure3, '/jsonRpcError/message', typeIssue, 'string');
  if (!pattern2.test(message)) return fail(failure3, '/jsonRpcError/message', patternIssue, '^Failed to initialize session: ');
  const bodyMessage = body.message;
  if (bodyMessage !== undefined && typeof bodyMessage !== 'string' && bodyMessage !== null) return fail(failure3, '/message', typeIssue, ['string', 'null']);
  const localizedMessage = body.localizedMessage;
  if (localizedMessage !== undefined && typeof localizedMessage !== 'string' && localizedMessage !== null) return fail(failure3, '/localizedMessage', typeIssue, ['string', 'null']);
  const stackTrace = body.stackTrace;
  if (stackTrace !== undefined && stackTrace !== null) {
    if (!Array.isArray(stackTrace)) return fail(failure3, '/stackTrace', typeIssue, ['array', 'null']);
    for (let i = 0; i < stackTrace.length; i++) {
      const item = stackTrace[i];
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure3, ['/stackTrace/', i], typeIssue, 'object');
    }
  }
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isMcpJavaSdkInvalidCompletionReferenceJsonRpcError = /* @__PURE__ */ guard(failure4, function isMcpJavaSdkInvalidCompletionReferenceJsonRpcError(body) {
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
  if (!pattern3.test(message)) return fail(failure4, '/error/message', patternIssue, '^(?:Completion ref |Argument not found: )');
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isMcpJavaSdkInvalidJsonRpcMessageError = /* @__PURE__ */ listGuard(failure5, function isMcpJavaSdkInvalidJsonRpcMessageError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const jsonRpcError = body.jsonRpcError;
  if (jsonRpcError === undefined) return fail(failure5, '', requiredIssue, 'jsonRpcError');
  if (typeof jsonRpcError !== 'object' || jsonRpcError === null || Array.isArray(jsonRpcError)) return fail(failure5, '/jsonRpcError', typeIssue, 'object');
  const code = jsonRpcError.code;
  if (code === undefined) return fail(failure5, '/jsonRpcError', requiredIssue, 'code');
  if (code !== -32600) return fail(failure5, '/jsonRpcError/code', constIssue, -32600);
  const message = jsonRpcError.message;
  if (message === undefined) return fail(failure5, '/jsonRpcError', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure5, '/jsonRpcError/message', typeIssue, 'string');
  if (!pattern4.test(message)) return fail(failure5, '/jsonRpcError/message', patternIssue, '^Invalid message format');
  const bodyMessage = body.message;
  if (bodyMessage !== undefined && typeof bodyMessage !== 'string' && bodyMessage !== null) return fail(failure5, '/message', typeIssue, ['string', 'null']);
  const localizedMessage = body.localizedMessage;
  if (localizedMessage !== undefined && typeof localizedMessage !== 'string' && localizedMessage !== null) return fail(failure5, '/localizedMessage', typeIssue, ['string', 'null']);
  const stackTrace = body.stackTrace;
  if (stackTrace !== undefined && stackTrace !== null) {
    if (!Array.isArray(stackTrace)) return fail(failure5, '/stackTrace', typeIssue, ['array', 'null']);
    for (let i = 0; i < stackTrace.length; i++) {
      const item = stackTrace[i];
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure5, ['/stackTrace/', i], typeIssue, 'object');
    }
  }
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isMcpJavaSdkInvalidToolArgumentsResultError = /* @__PURE__ */ listGuard(failure6, function isMcpJavaSdkInvalidToolArgumentsResultError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure6, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure6, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure6, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure6, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure6, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure6, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure6, '/result/content', typeIssue, 'array');
  if (!some(content, isItem1)) return fail(failure6, '/result/content', containsIssue);
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure6, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure6, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure6, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string' && text !== null) return fail(failure6, ['/result/content/', i, '/text'], typeIssue, ['string', 'null']);
  }
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isMcpJavaSdkInvalidToolOutputResultError = /* @__PURE__ */ listGuard(failure7, function isMcpJavaSdkInvalidToolOutputResultError(body) {
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
  if (!some(content, isItem2)) return fail(failure7, '/result/content', containsIssue);
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
export const isMcpJavaSdkJsonRpcErrorEnvelope = /* @__PURE__ */ guard(failure8, function isMcpJavaSdkJsonRpcErrorEnvelope(body) {
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
export const isMcpJavaSdkMessageNotAcceptedError = /* @__PURE__ */ listGuard(failure9, function isMcpJavaSdkMessageNotAcceptedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const jsonRpcError = body.jsonRpcError;
  if (jsonRpcError === undefined) return fail(failure9, '', requiredIssue, 'jsonRpcError');
  if (typeof jsonRpcError !== 'object' || jsonRpcError === null || Array.isArray(jsonRpcError)) return fail(failure9, '/jsonRpcError', typeIssue, 'object');
  const code = jsonRpcError.code;
  if (code === undefined) return fail(failure9, '/jsonRpcError', requiredIssue, 'code');
  if (code !== -32600) return fail(failure9, '/jsonRpcError/code', constIssue, -32600);
  const message = jsonRpcError.message;
  if (message === undefined) return fail(failure9, '/jsonRpcError', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure9, '/jsonRpcError/message', typeIssue, 'string');
  if (!pattern7.test(message)) return fail(failure9, '/jsonRpcError/message', patternIssue, '^(?:The server accepts either requests or notifications|Unknown message type)$');
  const bodyMessage = body.message;
  if (bodyMessage !== undefined && typeof bodyMessage !== 'string' && bodyMessage !== null) return fail(failure9, '/message', typeIssue, ['string', 'null']);
  const localizedMessage = body.localizedMessage;
  if (localizedMessage !== undefined && typeof localizedMessage !== 'string' && localizedMessage !== null) return fail(failure9, '/localizedMessage', typeIssue, ['string', 'null']);
  const stackTrace = body.stackTrace;
  if (stackTrace !== undefined && stackTrace !== null) {
    if (!Array.isArray(stackTrace)) return fail(failure9, '/stackTrace', typeIssue, ['array', 'null']);
    for (let i = 0; i < stackTrace.length; i++) {
      const item = stackTrace[i];
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure9, ['/stackTrace/', i], typeIssue, 'object');
    }
  }
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isMcpJavaSdkMethodNotFoundJsonRpcError = /* @__PURE__ */ guard(failure10, function isMcpJavaSdkMethodNotFoundJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure10, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure10, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure10, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure10, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure10, '/error', requiredIssue, 'code');
  if (code !== -32601) return fail(failure10, '/error/code', constIssue, -32601);
  const message = error.message;
  if (message === undefined) return fail(failure10, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure10, '/error/message', typeIssue, 'string');
  if (!pattern8.test(message)) return fail(failure10, '/error/message', patternIssue, '^Method not found: [a-zA-Z]');
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isMcpJavaSdkProcessingFailedError = /* @__PURE__ */ listGuard(failure11, function isMcpJavaSdkProcessingFailedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const jsonRpcError = body.jsonRpcError;
  if (jsonRpcError === undefined) return fail(failure11, '', requiredIssue, 'jsonRpcError');
  if (typeof jsonRpcError !== 'object' || jsonRpcError === null || Array.isArray(jsonRpcError)) return fail(failure11, '/jsonRpcError', typeIssue, 'object');
  const code = jsonRpcError.code;
  if (code === undefined) return fail(failure11, '/jsonRpcError', requiredIssue, 'code');
  if (code !== -32603) return fail(failure11, '/jsonRpcError/code', constIssue, -32603);
  const message = jsonRpcError.message;
  if (message === undefined) return fail(failure11, '/jsonRpcError', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure11, '/jsonRpcError/message', typeIssue, 'string');
  if (!pattern9.test(message)) return fail(failure11, '/jsonRpcError/message', patternIssue, '^(?:Error processing message: |Failed to handle request: |Failed to handle notification: |Unexpected error: )');
  const bodyMessage = body.message;
  if (bodyMessage !== undefined && typeof bodyMessage !== 'string' && bodyMessage !== null) return fail(failure11, '/message', typeIssue, ['string', 'null']);
  const localizedMessage = body.localizedMessage;
  if (localizedMessage !== undefined && typeof localizedMessage !== 'string' && localizedMessage !== null) return fail(failure11, '/localizedMessage', typeIssue, ['string', 'null']);
  const stackTrace = body.stackTrace;
  if (stackTrace !== undefined && stackTrace !== null) {
    if (!Array.isArray(stackTrace)) return fail(failure11, '/stackTrace', typeIssue, ['array', 'null']);
    for (let i = 0; i < stackTrace.length; i++) {
      const item = stackTrace[i];
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure11, ['/stackTrace/', i], typeIssue, 'object');
    }
  }
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isMcpJavaSdkResultErrorEnvelope = /* @__PURE__ */ listGuard(failure12, function isMcpJavaSdkResultErrorEnvelope(body) {
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
export const isMcpJavaSdkSchemaNotMetResultError = /* @__PURE__ */ listGuard(failure13, function isMcpJavaSdkSchemaNotMetResultError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure13, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc !== undefined && jsonrpc !== '2.0') return fail(failure13, '/jsonrpc', constIssue, '2.0');
  const result = body.result;
  if (result === undefined) return fail(failure13, '', requiredIssue, 'result');
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return fail(failure13, '/result', typeIssue, 'object');
  const isError = result.isError;
  if (isError === undefined) return fail(failure13, '/result', requiredIssue, 'isError');
  if (isError !== true) return fail(failure13, '/result/isError', constIssue, true);
  const content = result.content;
  if (content === undefined) return fail(failure13, '/result', requiredIssue, 'content');
  if (!Array.isArray(content)) return fail(failure13, '/result/content', typeIssue, 'array');
  if (!some(content, isItem3)) return fail(failure13, '/result/content', containsIssue);
  for (let i = 0; i < content.length; i++) {
    const item = content[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure13, ['/result/content/', i], typeIssue, 'object');
    const type = item.type;
    if (type === undefined) return fail(failure13, ['/result/content/', i], requiredIssue, 'type');
    if (typeof type !== 'string') return fail(failure13, ['/result/content/', i, '/type'], typeIssue, 'string');
    const text = item.text;
    if (text !== undefined && typeof text !== 'string' && text !== null) return fail(failure13, ['/result/content/', i, '/text'], typeIssue, ['string', 'null']);
  }
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isMcpJavaSdkSessionNotFoundError = /* @__PURE__ */ listGuard(failure14, function isMcpJavaSdkSessionNotFoundError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure14, '', typeIssue, 'object');
  const jsonRpcError = body.jsonRpcError;
  if (jsonRpcError === undefined) return fail(failure14, '', requiredIssue, 'jsonRpcError');
  if (typeof jsonRpcError !== 'object' || jsonRpcError === null || Array.isArray(jsonRpcError)) return fail(failure14, '/jsonRpcError', typeIssue, 'object');
  const code = jsonRpcError.code;
  if (code === undefined) return fail(failure14, '/jsonRpcError', requiredIssue, 'code');
  if (code !== -32603) return fail(failure14, '/jsonRpcError/code', constIssue, -32603);
  const message = jsonRpcError.message;
  if (message === undefined) return fail(failure14, '/jsonRpcError', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure14, '/jsonRpcError/message', typeIssue, 'string');
  if (!pattern11.test(message)) return fail(failure14, '/jsonRpcError/message', patternIssue, '^Session not found: ');
  const bodyMessage = body.message;
  if (bodyMessage !== undefined && typeof bodyMessage !== 'string' && bodyMessage !== null) return fail(failure14, '/message', typeIssue, ['string', 'null']);
  const localizedMessage = body.localizedMessage;
  if (localizedMessage !== undefined && typeof localizedMessage !== 'string' && localizedMessage !== null) return fail(failure14, '/localizedMessage', typeIssue, ['string', 'null']);
  const stackTrace = body.stackTrace;
  if (stackTrace !== undefined && stackTrace !== null) {
    if (!Array.isArray(stackTrace)) return fail(failure14, '/stackTrace', typeIssue, ['array', 'null']);
    for (let i = 0; i < stackTrace.length; i++) {
      const item = stackTrace[i];
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure14, ['/stackTrace/', i], typeIssue, 'object');
    }
  }
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isMcpJavaSdkUnexpectedResponseJsonRpcError = /* @__PURE__ */ guard(failure15, function isMcpJavaSdkUnexpectedResponseJsonRpcError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure15, '', typeIssue, 'object');
  const jsonrpc = body.jsonrpc;
  if (jsonrpc === undefined) return fail(failure15, '', requiredIssue, 'jsonrpc');
  if (jsonrpc !== '2.0') return fail(failure15, '/jsonrpc', constIssue, '2.0');
  const error = body.error;
  if (error === undefined) return fail(failure15, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure15, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure15, '/error', requiredIssue, 'code');
  if (code !== -32603) return fail(failure15, '/error/code', constIssue, -32603);
  const message = error.message;
  if (message === undefined) return fail(failure15, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure15, '/error/message', typeIssue, 'string');
  if (!pattern12.test(message)) return fail(failure15, '/error/message', patternIssue, '^Unexpected response for unknown id ');
  failure15.issue = null;
  return true;
});

const failure16 = {};
export const isMcpJavaSdkUnknownPromptJsonRpcError = /* @__PURE__ */ guard(failure16, function isMcpJavaSdkUnknownPromptJsonRpcError(body) {
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
  if (typeof message !== 'string') return fail(failure16, '/error/message', typeIssue, 'string');
  if (!pattern13.test(message)) return fail(failure16, '/error/message', patternIssue, '^(?:Invalid prompt name$|Prompt not found: )');
  failure16.issue = null;
  return true;
});

const failure17 = {};
export const isMcpJavaSdkUnknownToolJsonRpcError = /* @__PURE__ */ guard(failure17, function isMcpJavaSdkUnknownToolJsonRpcError(body) {
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
  if (message !== 'Unknown tool: invalid_tool_name') return fail(failure17, '/error/message', constIssue, 'Unknown tool: invalid_tool_name');
  const data = error.data;
  if (data === undefined) return fail(failure17, '/error', requiredIssue, 'data');
  if (typeof data !== 'string') return fail(failure17, '/error/data', typeIssue, 'string');
  if (!pattern14.test(data)) return fail(failure17, '/error/data', patternIssue, '^Tool not found: ');
  failure17.issue = null;
  return true;
});

const failure18 = {};
export const isMcpJavaSdkError = /* @__PURE__ */ guard(failure18, function isMcpJavaSdkError(body) {
  let message, bodyMessage, localizedMessage, stackTrace, code, jsonrpc, error, errorCode, errorMessage, data, result, content;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure18, '', typeIssue, 'object');
  const jsonRpcError = body.jsonRpcError;
  if (!(typeof jsonRpcError === 'object' && jsonRpcError !== null && !Array.isArray(jsonRpcError) && typeof (message = jsonRpcError.message) === 'string' && ((bodyMessage = body.message) === undefined || typeof bodyMessage === 'string' || bodyMessage === null) && ((localizedMessage = body.localizedMessage) === undefined || typeof localizedMessage === 'string' || localizedMessage === null) && ((stackTrace = body.stackTrace) === undefined || stackTrace === null || Array.isArray(stackTrace) && every(stackTrace, isItem4)) && ((code = jsonRpcError.code) === -32603 && pattern11.test(message) || code === -32601 && pattern1.test(message) || code === -32603 && pattern2.test(message) || code === -32600 && pattern4.test(message) || code === -32600 && pattern7.test(message) || code === -32603 && pattern9.test(message)) || (jsonrpc = body.jsonrpc) === '2.0' && typeof (error = body.error) === 'object' && error !== null && !Array.isArray(error) && ((errorCode = error.code) === -32601 && typeof (errorMessage = error.message) === 'string' && pattern8.test(errorMessage) || errorCode === -32602 && (errorMessage = error.message) === 'Unknown tool: invalid_tool_name' && typeof (data = error.data) === 'string' && pattern14.test(data) || errorCode === -32602 && typeof (errorMessage = error.message) === 'string' && pattern13.test(errorMessage) || errorCode === -32602 && typeof (errorMessage = error.message) === 'string' && pattern3.test(errorMessage) || errorCode === -32603 && typeof (errorMessage = error.message) === 'string' && pattern12.test(errorMessage)) || (jsonrpc === undefined || jsonrpc === '2.0') && typeof (result = body.result) === 'object' && result !== null && !Array.isArray(result) && result.isError === true && Array.isArray(content = result.content) && every(content, isItem5) && (some(content, isItem1) || some(content, isItem3) || some(content, isItem2)))) return fail(failure18, '', anyOfIssue);
  failure18.issue = null;
  return true;
});

export default {
  id: 'mcp-java-sdk',
  kind: 'implementation',
  revisions: null,
  alsoSends: ['mcp'],
  errors: {
    'session-not-found': { category: 'precondition-failed', when: 'after-remedy', retryable: true, remedy: 'renew-session', backoff: null },
    'bad-headers': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'initialization-failed': { category: 'internal', when: 'never', retryable: false, remedy: null, backoff: null },
    'invalid-json-rpc-message': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'message-not-accepted': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'processing-failed': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' },
    'method-not-found': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unknown-tool': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unknown-prompt': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-completion-reference': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unexpected-response': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-tool-arguments': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'schema-not-met': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-tool-output': { category: 'internal', when: 'after-remedy', retryable: false, remedy: 'contact-support', backoff: null },
  },
  envelopes: [
    {
      shape: 'json-rpc-error',
      surfaces: ['mcp'],
      guard: isMcpJavaSdkJsonRpcErrorEnvelope,
      guardKey: '_XqUV5TLUw4I',
      mediaType: null,
      code: [{ pointer: '/error/code', accessor: (body) => body?.error?.code }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'method-not-found', surfaces: ['mcp'], matchBy: { codes: [-32601], pattern: /^Method not found: [a-zA-Z]/u }, revisions: null, guard: isMcpJavaSdkMethodNotFoundJsonRpcError, guardKey: '7sWlvxPmUV3y', status: null, headers: [] },
        { error: 'unknown-tool', surfaces: ['mcp'], matchBy: { codes: [-32602], text: 'Unknown tool: invalid_tool_name', conditions: [{ pointer: '/error/data', accessor: (body) => body?.error?.data, present: true }] }, revisions: null, guard: isMcpJavaSdkUnknownToolJsonRpcError, guardKey: 'bMdHOSfVN-vO', status: null, headers: [] },
        { error: 'unknown-prompt', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^(?:Invalid prompt name$|Prompt not found: )/u }, revisions: null, guard: isMcpJavaSdkUnknownPromptJsonRpcError, guardKey: 'qUBSKUWGvd_j', status: null, headers: [] },
        { error: 'invalid-completion-reference', surfaces: ['mcp'], matchBy: { codes: [-32602], pattern: /^(?:Completion ref |Argument not found: )/u }, revisions: null, guard: isMcpJavaSdkInvalidCompletionReferenceJsonRpcError, guardKey: 'VThPfNiJL32X', status: null, headers: [] },
        { error: 'unexpected-response', surfaces: ['mcp'], matchBy: { codes: [-32603], pattern: /^Unexpected response for unknown id /u }, revisions: null, guard: isMcpJavaSdkUnexpectedResponseJsonRpcError, guardKey: 'qLPXfc_K_bNE', status: null, headers: [] },
      ],
    },
    {
      shape: 'tool-result',
      surfaces: ['mcp'],
      guard: isMcpJavaSdkResultErrorEnvelope,
      guardKey: '5Mpv36IcytzV',
      mediaType: null,
      code: [],
      message: [],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'invalid-tool-arguments', surfaces: ['mcp'], matchBy: { pattern: /^Tool \([^()]{1,64}\) input validation failed: /u }, revisions: null, guard: isMcpJavaSdkInvalidToolArgumentsResultError, guardKey: 'ackF-r4KtmTZ', status: null, headers: [] },
        { error: 'schema-not-met', surfaces: ['mcp'], matchBy: { pattern: /^Validation failed: structuredContent does not match tool outputSchema/u }, revisions: null, guard: isMcpJavaSdkSchemaNotMetResultError, guardKey: 'k9qp5aZlsHvn', status: null, headers: [] },
        { error: 'invalid-tool-output', surfaces: ['mcp'], matchBy: { pattern: /^(?:Tool \([^()]{1,64}\) output validation failed: |Response missing structured content which is expected )/u }, revisions: null, guard: isMcpJavaSdkInvalidToolOutputResultError, guardKey: 'Hju91zlO8Qzr', status: null, headers: [] },
      ],
    },
    {
      shape: 'body',
      surfaces: ['mcp'],
      guard: isMcpJavaSdkErrorEnvelope,
      guardKey: 'QKRW4szVgGU4',
      mediaType: null,
      code: [{ pointer: '/jsonRpcError/code', accessor: (body) => body?.jsonRpcError?.code }],
      message: [{ pointer: '/jsonRpcError/message', accessor: (body) => body?.jsonRpcError?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'session-not-found', surfaces: ['mcp'], matchBy: { codes: [-32603], pattern: /^Session not found: /u }, revisions: null, guard: isMcpJavaSdkSessionNotFoundError, guardKey: 'F9_JcwvU25eM', status: [404], headers: [] },
        { error: 'bad-headers', surfaces: ['mcp'], matchBy: { codes: [-32601], pattern: /^(?:text\/event-stream required in Accept header|application\/json required in Accept header|Both application\/json and text\/event-stream required in Accept header|Session ID )/u }, revisions: null, guard: isMcpJavaSdkBadHeadersError, guardKey: 'PLkzawDitd2x', status: [400], headers: [] },
        { error: 'initialization-failed', surfaces: ['mcp'], matchBy: { codes: [-32603], pattern: /^Failed to initialize session: /u }, revisions: null, guard: isMcpJavaSdkInitializationFailedError, guardKey: 'nQ6tTtmamq9v', status: [500], headers: [] },
        { error: 'invalid-json-rpc-message', surfaces: ['mcp'], matchBy: { codes: [-32600], pattern: /^Invalid message format/u }, revisions: null, guard: isMcpJavaSdkInvalidJsonRpcMessageError, guardKey: 'wQ8yffAmr9pY', status: [400], headers: [] },
        { error: 'message-not-accepted', surfaces: ['mcp'], matchBy: { codes: [-32600], pattern: /^(?:The server accepts either requests or notifications|Unknown message type)$/u }, revisions: null, guard: isMcpJavaSdkMessageNotAcceptedError, guardKey: 'uE_lVJ5rlgQq', status: [400, 500], headers: [] },
        { error: 'processing-failed', surfaces: ['mcp'], matchBy: { codes: [-32603], pattern: /^(?:Error processing message: |Failed to handle request: |Failed to handle notification: |Unexpected error: )/u }, revisions: null, guard: isMcpJavaSdkProcessingFailedError, guardKey: 'Vvmj2MFIvKw2', status: [500], headers: [] },
      ],
    },
  ],
};
