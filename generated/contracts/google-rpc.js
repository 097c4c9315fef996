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
const anyOfIssue = () => ({ keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' });
const isItem1 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.reason === 'ACCESS_TOKEN_EXPIRED';
};
const isItem2 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.reason === 'API_KEY_INVALID';
};
const isItem3 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const reason = item.reason;
  return reason === 'API_KEY_SERVICE_BLOCKED' || reason === 'API_KEY_HTTP_REFERRER_BLOCKED' || reason === 'API_KEY_IP_ADDRESS_BLOCKED' || reason === 'API_KEY_ANDROID_APP_BLOCKED' || reason === 'API_KEY_IOS_APP_BLOCKED';
};
const isItem4 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.reason === 'BILLING_DISABLED';
};
const isItem5 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.reason === 'CONSUMER_INVALID';
};
const isItem6 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.reason === 'CONSUMER_SUSPENDED';
};
const isItem7 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.reason === 'LOCATION_TAX_POLICY_VIOLATED';
};
const isItem8 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.reason === 'RATE_LIMIT_EXCEEDED';
};
const isItem9 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.reason === 'RESOURCE_QUOTA_EXCEEDED';
};
const isItem10 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.reason === 'SECURITY_POLICY_VIOLATED';
};
const isItem11 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.reason === 'SERVICE_DISABLED';
};
const isItem12 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return item.reason === 'USER_PROJECT_DENIED';
};
const isItem13 = (item) => {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const type = item['@type'];
  if (type !== undefined && typeof type !== 'string') return false;
  const reason = item.reason;
  if (reason !== undefined && typeof reason !== 'string') return false;
  const domain = item.domain;
  if (domain !== undefined && typeof domain !== 'string') return false;
  const retryDelay = item.retryDelay;
  if (retryDelay !== undefined && typeof retryDelay !== 'string') return false;
  const requestId = item.requestId;
  return requestId === undefined || typeof requestId === 'string';
};

const failure1 = {};
export const isGoogleRpcAbortedError = /* @__PURE__ */ listGuard(failure1, function isGoogleRpcAbortedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure1, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure1, '/error', typeIssue, 'object');
  const status = error.status;
  if (status === undefined) return fail(failure1, '/error', requiredIssue, 'status');
  if (status !== 'ABORTED') return fail(failure1, '/error/status', constIssue, 'ABORTED');
  const code = error.code;
  if (code === undefined) return fail(failure1, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure1, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure1, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure1, '/error/message', typeIssue, 'string');
  const details = error.details;
  if (details !== undefined) {
    if (!Array.isArray(details)) return fail(failure1, '/error/details', typeIssue, 'array');
    for (let i = 0; i < details.length; i++) {
      const item = details[i];
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure1, ['/error/details/', i], typeIssue, 'object');
      const type = item['@type'];
      if (type !== undefined && typeof type !== 'string') return fail(failure1, ['/error/details/', i, '/@type'], typeIssue, 'string');
      const reason = item.reason;
      if (reason !== undefined && typeof reason !== 'string') return fail(failure1, ['/error/details/', i, '/reason'], typeIssue, 'string');
      const domain = item.domain;
      if (domain !== undefined && typeof domain !== 'string') return fail(failure1, ['/error/details/', i, '/domain'], typeIssue, 'string');
      const retryDelay = item.retryDelay;
      if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure1, ['/error/details/', i, '/retryDelay'], typeIssue, 'string');
      const requestId = item.requestId;
      if (requestId !== undefined && typeof requestId !== 'string') return fail(failure1, ['/error/details/', i, '/requestId'], typeIssue, 'string');
    }
  }
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isGoogleRpcAccessTokenExpiredError = /* @__PURE__ */ listGuard(failure2, function isGoogleRpcAccessTokenExpiredError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure2, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure2, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure2, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure2, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure2, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure2, '/error/message', typeIssue, 'string');
  const status = error.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure2, '/error/status', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details === undefined) return fail(failure2, '/error', requiredIssue, 'details');
  if (!Array.isArray(details)) return fail(failure2, '/error/details', typeIssue, 'array');
  if (!some(details, isItem1)) return fail(failure2, '/error/details', containsIssue);
  for (let i = 0; i < details.length; i++) {
    const item = details[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure2, ['/error/details/', i], typeIssue, 'object');
    const type = item['@type'];
    if (type !== undefined && typeof type !== 'string') return fail(failure2, ['/error/details/', i, '/@type'], typeIssue, 'string');
    const reason = item.reason;
    if (reason !== undefined && typeof reason !== 'string') return fail(failure2, ['/error/details/', i, '/reason'], typeIssue, 'string');
    const domain = item.domain;
    if (domain !== undefined && typeof domain !== 'string') return fail(failure2, ['/error/details/', i, '/domain'], typeIssue, 'string');
    const retryDelay = item.retryDelay;
    if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure2, ['/error/details/', i, '/retryDelay'], typeIssue, 'string');
    const requestId = item.requestId;
    if (requestId !== undefined && typeof requestId !== 'string') return fail(failure2, ['/error/details/', i, '/requestId'], typeIssue, 'string');
  }
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isGoogleRpcAlreadyExistsError = /* @__PURE__ */ listGuard(failure3, function isGoogleRpcAlreadyExistsError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure3, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure3, '/error', typeIssue, 'object');
  const status = error.status;
  if (status === undefined) return fail(failure3, '/error', requiredIssue, 'status');
  if (status !== 'ALREADY_EXISTS') return fail(failure3, '/error/status', constIssue, 'ALREADY_EXISTS');
  const code = error.code;
  if (code === undefined) return fail(failure3, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure3, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure3, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure3, '/error/message', typeIssue, 'string');
  const details = error.details;
  if (details !== undefined) {
    if (!Array.isArray(details)) return fail(failure3, '/error/details', typeIssue, 'array');
    for (let i = 0; i < details.length; i++) {
      const item = details[i];
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure3, ['/error/details/', i], typeIssue, 'object');
      const type = item['@type'];
      if (type !== undefined && typeof type !== 'string') return fail(failure3, ['/error/details/', i, '/@type'], typeIssue, 'string');
      const reason = item.reason;
      if (reason !== undefined && typeof reason !== 'string') return fail(failure3, ['/error/details/', i, '/reason'], typeIssue, 'string');
      const domain = item.domain;
      if (domain !== undefined && typeof domain !== 'string') return fail(failure3, ['/error/details/', i, '/domain'], typeIssue, 'string');
      const retryDelay = item.retryDelay;
      if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure3, ['/error/details/', i, '/retryDelay'], typeIssue, 'string');
      const requestId = item.requestId;
      if (requestId !== undefined && typeof requestId !== 'string') return fail(failure3, ['/error/details/', i, '/requestId'], typeIssue, 'string');
    }
  }
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isGoogleRpcApiKeyInvalidError = /* @__PURE__ */ listGuard(failure4, function isGoogleRpcApiKeyInvalidError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure4, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure4, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure4, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure4, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure4, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure4, '/error/message', typeIssue, 'string');
  const status = error.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure4, '/error/status', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details === undefined) return fail(failure4, '/error', requiredIssue, 'details');
  if (!Array.isArray(details)) return fail(failure4, '/error/details', typeIssue, 'array');
  if (!some(details, isItem2)) return fail(failure4, '/error/details', containsIssue);
  for (let i = 0; i < details.length; i++) {
    const item = details[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure4, ['/error/details/', i], typeIssue, 'object');
    const type = item['@type'];
    if (type !== undefined && typeof type !== 'string') return fail(failure4, ['/error/details/', i, '/@type'], typeIssue, 'string');
    const reason = item.reason;
    if (reason !== undefined && typeof reason !== 'string') return fail(failure4, ['/error/details/', i, '/reason'], typeIssue, 'string');
    const domain = item.domain;
    if (domain !== undefined && typeof domain !== 'string') return fail(failure4, ['/error/details/', i, '/domain'], typeIssue, 'string');
    const retryDelay = item.retryDelay;
    if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure4, ['/error/details/', i, '/retryDelay'], typeIssue, 'string');
    const requestId = item.requestId;
    if (requestId !== undefined && typeof requestId !== 'string') return fail(failure4, ['/error/details/', i, '/requestId'], typeIssue, 'string');
  }
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isGoogleRpcApiKeyRestrictedError = /* @__PURE__ */ listGuard(failure5, function isGoogleRpcApiKeyRestrictedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure5, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure5, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure5, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure5, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure5, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure5, '/error/message', typeIssue, 'string');
  const status = error.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure5, '/error/status', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details === undefined) return fail(failure5, '/error', requiredIssue, 'details');
  if (!Array.isArray(details)) return fail(failure5, '/error/details', typeIssue, 'array');
  if (!some(details, isItem3)) return fail(failure5, '/error/details', containsIssue);
  for (let i = 0; i < details.length; i++) {
    const item = details[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure5, ['/error/details/', i], typeIssue, 'object');
    const type = item['@type'];
    if (type !== undefined && typeof type !== 'string') return fail(failure5, ['/error/details/', i, '/@type'], typeIssue, 'string');
    const reason = item.reason;
    if (reason !== undefined && typeof reason !== 'string') return fail(failure5, ['/error/details/', i, '/reason'], typeIssue, 'string');
    const domain = item.domain;
    if (domain !== undefined && typeof domain !== 'string') return fail(failure5, ['/error/details/', i, '/domain'], typeIssue, 'string');
    const retryDelay = item.retryDelay;
    if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure5, ['/error/details/', i, '/retryDelay'], typeIssue, 'string');
    const requestId = item.requestId;
    if (requestId !== undefined && typeof requestId !== 'string') return fail(failure5, ['/error/details/', i, '/requestId'], typeIssue, 'string');
  }
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isGoogleRpcBillingDisabledError = /* @__PURE__ */ listGuard(failure6, function isGoogleRpcBillingDisabledError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure6, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure6, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure6, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure6, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure6, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure6, '/error/message', typeIssue, 'string');
  const status = error.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure6, '/error/status', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details === undefined) return fail(failure6, '/error', requiredIssue, 'details');
  if (!Array.isArray(details)) return fail(failure6, '/error/details', typeIssue, 'array');
  if (!some(details, isItem4)) return fail(failure6, '/error/details', containsIssue);
  for (let i = 0; i < details.length; i++) {
    const item = details[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure6, ['/error/details/', i], typeIssue, 'object');
    const type = item['@type'];
    if (type !== undefined && typeof type !== 'string') return fail(failure6, ['/error/details/', i, '/@type'], typeIssue, 'string');
    const reason = item.reason;
    if (reason !== undefined && typeof reason !== 'string') return fail(failure6, ['/error/details/', i, '/reason'], typeIssue, 'string');
    const domain = item.domain;
    if (domain !== undefined && typeof domain !== 'string') return fail(failure6, ['/error/details/', i, '/domain'], typeIssue, 'string');
    const retryDelay = item.retryDelay;
    if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure6, ['/error/details/', i, '/retryDelay'], typeIssue, 'string');
    const requestId = item.requestId;
    if (requestId !== undefined && typeof requestId !== 'string') return fail(failure6, ['/error/details/', i, '/requestId'], typeIssue, 'string');
  }
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isGoogleRpcCancelledError = /* @__PURE__ */ listGuard(failure7, function isGoogleRpcCancelledError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure7, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure7, '/error', typeIssue, 'object');
  const status = error.status;
  if (status === undefined) return fail(failure7, '/error', requiredIssue, 'status');
  if (status !== 'CANCELLED') return fail(failure7, '/error/status', constIssue, 'CANCELLED');
  const code = error.code;
  if (code === undefined) return fail(failure7, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure7, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure7, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure7, '/error/message', typeIssue, 'string');
  const details = error.details;
  if (details !== undefined) {
    if (!Array.isArray(details)) return fail(failure7, '/error/details', typeIssue, 'array');
    for (let i = 0; i < details.length; i++) {
      const item = details[i];
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure7, ['/error/details/', i], typeIssue, 'object');
      const type = item['@type'];
      if (type !== undefined && typeof type !== 'string') return fail(failure7, ['/error/details/', i, '/@type'], typeIssue, 'string');
      const reason = item.reason;
      if (reason !== undefined && typeof reason !== 'string') return fail(failure7, ['/error/details/', i, '/reason'], typeIssue, 'string');
      const domain = item.domain;
      if (domain !== undefined && typeof domain !== 'string') return fail(failure7, ['/error/details/', i, '/domain'], typeIssue, 'string');
      const retryDelay = item.retryDelay;
      if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure7, ['/error/details/', i, '/retryDelay'], typeIssue, 'string');
      const requestId = item.requestId;
      if (requestId !== undefined && typeof requestId !== 'string') return fail(failure7, ['/error/details/', i, '/requestId'], typeIssue, 'string');
    }
  }
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isGoogleRpcConsumerInvalidError = /* @__PURE__ */ listGuard(failure8, function isGoogleRpcConsumerInvalidError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure8, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure8, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure8, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure8, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure8, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure8, '/error/message', typeIssue, 'string');
  const status = error.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure8, '/error/status', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details === undefined) return fail(failure8, '/error', requiredIssue, 'details');
  if (!Array.isArray(details)) return fail(failure8, '/error/details', typeIssue, 'array');
  if (!some(details, isItem5)) return fail(failure8, '/error/details', containsIssue);
  for (let i = 0; i < details.length; i++) {
    const item = details[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure8, ['/error/details/', i], typeIssue, 'object');
    const type = item['@type'];
    if (type !== undefined && typeof type !== 'string') return fail(failure8, ['/error/details/', i, '/@type'], typeIssue, 'string');
    const reason = item.reason;
    if (reason !== undefined && typeof reason !== 'string') return fail(failure8, ['/error/details/', i, '/reason'], typeIssue, 'string');
    const domain = item.domain;
    if (domain !== undefined && typeof domain !== 'string') return fail(failure8, ['/error/details/', i, '/domain'], typeIssue, 'string');
    const retryDelay = item.retryDelay;
    if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure8, ['/error/details/', i, '/retryDelay'], typeIssue, 'string');
    const requestId = item.requestId;
    if (requestId !== undefined && typeof requestId !== 'string') return fail(failure8, ['/error/details/', i, '/requestId'], typeIssue, 'string');
  }
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isGoogleRpcConsumerSuspendedError = /* @__PURE__ */ listGuard(failure9, function isGoogleRpcConsumerSuspendedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure9, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure9, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure9, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure9, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure9, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure9, '/error/message', typeIssue, 'string');
  const status = error.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure9, '/error/status', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details === undefined) return fail(failure9, '/error', requiredIssue, 'details');
  if (!Array.isArray(details)) return fail(failure9, '/error/details', typeIssue, 'array');
  if (!some(details, isItem6)) return fail(failure9, '/error/details', containsIssue);
  for (let i = 0; i < details.length; i++) {
    const item = details[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure9, ['/error/details/', i], typeIssue, 'object');
    const type = item['@type'];
    if (type !== undefined && typeof type !== 'string') return fail(failure9, ['/error/details/', i, '/@type'], typeIssue, 'string');
    const reason = item.reason;
    if (reason !== undefined && typeof reason !== 'string') return fail(failure9, ['/error/details/', i, '/reason'], typeIssue, 'string');
    const domain = item.domain;
    if (domain !== undefined && typeof domain !== 'string') return fail(failure9, ['/error/details/', i, '/domain'], typeIssue, 'string');
    const retryDelay = item.retryDelay;
    if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure9, ['/error/details/', i, '/retryDelay'], typeIssue, 'string');
    const requestId = item.requestId;
    if (requestId !== undefined && typeof requestId !== 'string') return fail(failure9, ['/error/details/', i, '/requestId'], typeIssue, 'string');
  }
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isGoogleRpcDataLossError = /* @__PURE__ */ listGuard(failure10, function isGoogleRpcDataLossError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure10, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure10, '/error', typeIssue, 'object');
  const status = error.status;
  if (status === undefined) return fail(failure10, '/error', requiredIssue, 'status');
  if (status !== 'DATA_LOSS') return fail(failure10, '/error/status', constIssue, 'DATA_LOSS');
  const code = error.code;
  if (code === undefined) return fail(failure10, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure10, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure10, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure10, '/error/message', typeIssue, 'string');
  const details = error.details;
  if (details !== undefined) {
    if (!Array.isArray(details)) return fail(failure10, '/error/details', typeIssue, 'array');
    for (let i = 0; i < details.length; i++) {
      const item = details[i];
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure10, ['/error/details/', i], typeIssue, 'object');
      const type = item['@type'];
      if (type !== undefined && typeof type !== 'string') return fail(failure10, ['/error/details/', i, '/@type'], typeIssue, 'string');
      const reason = item.reason;
      if (reason !== undefined && typeof reason !== 'string') return fail(failure10, ['/error/details/', i, '/reason'], typeIssue, 'string');
      const domain = item.domain;
      if (domain !== undefined && typeof domain !== 'string') return fail(failure10, ['/error/details/', i, '/domain'], typeIssue, 'string');
      const retryDelay = item.retryDelay;
      if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure10, ['/error/details/', i, '/retryDelay'], typeIssue, 'string');
      const requestId = item.requestId;
      if (requestId !== undefined && typeof requestId !== 'string') return fail(failure10, ['/error/details/', i, '/requestId'], typeIssue, 'string');
    }
  }
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isGoogleRpcDeadlineExceededError = /* @__PURE__ */ listGuard(failure11, function isGoogleRpcDeadlineExceededError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure11, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure11, '/error', typeIssue, 'object');
  const status = error.status;
  if (status === undefined) return fail(failure11, '/error', requiredIssue, 'status');
  if (status !== 'DEADLINE_EXCEEDED') return fail(failure11, '/error/status', constIssue, 'DEADLINE_EXCEEDED');
  const code = error.code;
  if (code === undefined) return fail(failure11, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure11, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure11, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure11, '/error/message', typeIssue, 'string');
  const details = error.details;
  if (details !== undefined) {
    if (!Array.isArray(details)) return fail(failure11, '/error/details', typeIssue, 'array');
    for (let i = 0; i < details.length; i++) {
      const item = details[i];
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure11, ['/error/details/', i], typeIssue, 'object');
      const type = item['@type'];
      if (type !== undefined && typeof type !== 'string') return fail(failure11, ['/error/details/', i, '/@type'], typeIssue, 'string');
      const reason = item.reason;
      if (reason !== undefined && typeof reason !== 'string') return fail(failure11, ['/error/details/', i, '/reason'], typeIssue, 'string');
      const domain = item.domain;
      if (domain !== undefined && typeof domain !== 'string') return fail(failure11, ['/error/details/', i, '/domain'], typeIssue, 'string');
      const retryDelay = item.retryDelay;
      if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure11, ['/error/details/', i, '/retryDelay'], typeIssue, 'string');
      const requestId = item.requestId;
      if (requestId !== undefined && typeof requestId !== 'string') return fail(failure11, ['/error/details/', i, '/requestId'], typeIssue, 'string');
    }
  }
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isGoogleRpcErrorEnvelope = /* @__PURE__ */ listGuard(failure12, function isGoogleRpcErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure12, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure12, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure12, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure12, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure12, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure12, '/error/message', typeIssue, 'string');
  const status = error.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure12, '/error/status', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details !== undefined) {
    if (!Array.isArray(details)) return fail(failure12, '/error/details', typeIssue, 'array');
    for (let i = 0; i < details.length; i++) {
      const item = details[i];
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure12, ['/error/details/', i], typeIssue, 'object');
      const type = item['@type'];
      if (type !== undefined && typeof type !== 'string') return fail(failure12, ['/error/details/', i, '/@type'], typeIssue, 'string');
      const reason = item.reason;
      if (reason !== undefined && typeof reason !== 'string') return fail(failure12, ['/error/details/', i, '/reason'], typeIssue, 'string');
      const domain = item.domain;
      if (domain !== undefined && typeof domain !== 'string') return fail(failure12, ['/error/details/', i, '/domain'], typeIssue, 'string');
      const retryDelay = item.retryDelay;
      if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure12, ['/error/details/', i, '/retryDelay'], typeIssue, 'string');
      const requestId = item.requestId;
      if (requestId !== undefined && typeof requestId !== 'string') return fail(failure12, ['/error/details/', i, '/requestId'], typeIssue, 'string');
    }
  }
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isGoogleRpcFailedPreconditionError = /* @__PURE__ */ listGuard(failure13, function isGoogleRpcFailedPreconditionError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure13, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure13, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure13, '/error', typeIssue, 'object');
  const status = error.status;
  if (status === undefined) return fail(failure13, '/error', requiredIssue, 'status');
  if (status !== 'FAILED_PRECONDITION') return fail(failure13, '/error/status', constIssue, 'FAILED_PRECONDITION');
  const code = error.code;
  if (code === undefined) return fail(failure13, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure13, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure13, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure13, '/error/message', typeIssue, 'string');
  const details = error.details;
  if (details !== undefined) {
    if (!Array.isArray(details)) return fail(failure13, '/error/details', typeIssue, 'array');
    for (let i = 0; i < details.length; i++) {
      const item = details[i];
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure13, ['/error/details/', i], typeIssue, 'object');
      const type = item['@type'];
      if (type !== undefined && typeof type !== 'string') return fail(failure13, ['/error/details/', i, '/@type'], typeIssue, 'string');
      const reason = item.reason;
      if (reason !== undefined && typeof reason !== 'string') return fail(failure13, ['/error/details/', i, '/reason'], typeIssue, 'string');
      const domain = item.domain;
      if (domain !== undefined && typeof domain !== 'string') return fail(failure13, ['/error/details/', i, '/domain'], typeIssue, 'string');
      const retryDelay = item.retryDelay;
      if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure13, ['/error/details/', i, '/retryDelay'], typeIssue, 'string');
      const requestId = item.requestId;
      if (requestId !== undefined && typeof requestId !== 'string') return fail(failure13, ['/error/details/', i, '/requestId'], typeIssue, 'string');
    }
  }
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isGoogleRpcInternalError = /* @__PURE__ */ listGuard(failure14, function isGoogleRpcInternalError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure14, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure14, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure14, '/error', typeIssue, 'object');
  const status = error.status;
  if (status === undefined) return fail(failure14, '/error', requiredIssue, 'status');
  if (status !== 'INTERNAL') return fail(failure14, '/error/status', constIssue, 'INTERNAL');
  const code = error.code;
  if (code === undefined) return fail(failure14, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure14, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure14, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure14, '/error/message', typeIssue, 'string');
  const details = error.details;
  if (details !== undefined) {
    if (!Array.isArray(details)) return fail(failure14, '/error/details', typeIssue, 'array');
    for (let i = 0; i < details.length; i++) {
      const item = details[i];
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure14, ['/error/details/', i], typeIssue, 'object');
      const type = item['@type'];
      if (type !== undefined && typeof type !== 'string') return fail(failure14, ['/error/details/', i, '/@type'], typeIssue, 'string');
      const reason = item.reason;
      if (reason !== undefined && typeof reason !== 'string') return fail(failure14, ['/error/details/', i, '/reason'], typeIssue, 'string');
      const domain = item.domain;
      if (domain !== undefined && typeof domain !== 'string') return fail(failure14, ['/error/details/', i, '/domain'], typeIssue, 'string');
      const retryDelay = item.retryDelay;
      if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure14, ['/error/details/', i, '/retryDelay'], typeIssue, 'string');
      const requestId = item.requestId;
      if (requestId !== undefined && typeof requestId !== 'string') return fail(failure14, ['/error/details/', i, '/requestId'], typeIssue, 'string');
    }
  }
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isGoogleRpcInvalidArgumentError = /* @__PURE__ */ listGuard(failure15, function isGoogleRpcInvalidArgumentError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure15, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure15, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure15, '/error', typeIssue, 'object');
  const status = error.status;
  if (status === undefined) return fail(failure15, '/error', requiredIssue, 'status');
  if (status !== 'INVALID_ARGUMENT') return fail(failure15, '/error/status', constIssue, 'INVALID_ARGUMENT');
  const code = error.code;
  if (code === undefined) return fail(failure15, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure15, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure15, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure15, '/error/message', typeIssue, 'string');
  const details = error.details;
  if (details !== undefined) {
    if (!Array.isArray(details)) return fail(failure15, '/error/details', typeIssue, 'array');
    for (let i = 0; i < details.length; i++) {
      const item = details[i];
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure15, ['/error/details/', i], typeIssue, 'object');
      const type = item['@type'];
      if (type !== undefined && typeof type !== 'string') return fail(failure15, ['/error/details/', i, '/@type'], typeIssue, 'string');
      const reason = item.reason;
      if (reason !== undefined && typeof reason !== 'string') return fail(failure15, ['/error/details/', i, '/reason'], typeIssue, 'string');
      const domain = item.domain;
      if (domain !== undefined && typeof domain !== 'string') return fail(failure15, ['/error/details/', i, '/domain'], typeIssue, 'string');
      const retryDelay = item.retryDelay;
      if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure15, ['/error/details/', i, '/retryDelay'], typeIssue, 'string');
      const requestId = item.requestId;
      if (requestId !== undefined && typeof requestId !== 'string') return fail(failure15, ['/error/details/', i, '/requestId'], typeIssue, 'string');
    }
  }
  failure15.issue = null;
  return true;
});

const failure16 = {};
export const isGoogleRpcListErrorEnvelope = /* @__PURE__ */ listGuard(failure16, function isGoogleRpcListErrorEnvelope(body) {
  if (!Array.isArray(body)) return fail(failure16, '', typeIssue, 'array');
  if (body.length < 1) return fail(failure16, '', minItemsIssue, 1);
  for (let i = 0; i < body.length; i++) {
    const item = body[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure16, ['/', i], typeIssue, 'object');
    const error = item.error;
    if (error === undefined) return fail(failure16, ['/', i], requiredIssue, 'error');
    if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure16, ['/', i, '/error'], typeIssue, 'object');
    const code = error.code;
    if (code === undefined) return fail(failure16, ['/', i, '/error'], requiredIssue, 'code');
    if (!Number.isInteger(code)) return fail(failure16, ['/', i, '/error/code'], typeIssue, 'integer');
    const message = error.message;
    if (message === undefined) return fail(failure16, ['/', i, '/error'], requiredIssue, 'message');
    if (typeof message !== 'string') return fail(failure16, ['/', i, '/error/message'], typeIssue, 'string');
    const status = error.status;
    if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure16, ['/', i, '/error/status'], typeIssue, ['string', 'null']);
    const details = error.details;
    if (details !== undefined) {
      if (!Array.isArray(details)) return fail(failure16, ['/', i, '/error/details'], typeIssue, 'array');
      for (let j = 0; j < details.length; j++) {
        const item_2 = details[j];
        if (typeof item_2 !== 'object' || item_2 === null || Array.isArray(item_2)) return fail(failure16, ['/', i, '/error/details/', j], typeIssue, 'object');
        const type = item_2['@type'];
        if (type !== undefined && typeof type !== 'string') return fail(failure16, ['/', i, '/error/details/', j, '/@type'], typeIssue, 'string');
        const reason = item_2.reason;
        if (reason !== undefined && typeof reason !== 'string') return fail(failure16, ['/', i, '/error/details/', j, '/reason'], typeIssue, 'string');
        const domain = item_2.domain;
        if (domain !== undefined && typeof domain !== 'string') return fail(failure16, ['/', i, '/error/details/', j, '/domain'], typeIssue, 'string');
        const retryDelay = item_2.retryDelay;
        if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure16, ['/', i, '/error/details/', j, '/retryDelay'], typeIssue, 'string');
        const requestId = item_2.requestId;
        if (requestId !== undefined && typeof requestId !== 'string') return fail(failure16, ['/', i, '/error/details/', j, '/requestId'], typeIssue, 'string');
      }
    }
  }
  failure16.issue = null;
  return true;
});

const failure17 = {};
export const isGoogleRpcLocationTaxPolicyViolatedError = /* @__PURE__ */ listGuard(failure17, function isGoogleRpcLocationTaxPolicyViolatedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure17, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure17, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure17, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure17, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure17, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure17, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure17, '/error/message', typeIssue, 'string');
  const status = error.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure17, '/error/status', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details === undefined) return fail(failure17, '/error', requiredIssue, 'details');
  if (!Array.isArray(details)) return fail(failure17, '/error/details', typeIssue, 'array');
  if (!some(details, isItem7)) return fail(failure17, '/error/details', containsIssue);
  for (let i = 0; i < details.length; i++) {
    const item = details[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure17, ['/error/details/', i], typeIssue, 'object');
    const type = item['@type'];
    if (type !== undefined && typeof type !== 'string') return fail(failure17, ['/error/details/', i, '/@type'], typeIssue, 'string');
    const reason = item.reason;
    if (reason !== undefined && typeof reason !== 'string') return fail(failure17, ['/error/details/', i, '/reason'], typeIssue, 'string');
    const domain = item.domain;
    if (domain !== undefined && typeof domain !== 'string') return fail(failure17, ['/error/details/', i, '/domain'], typeIssue, 'string');
    const retryDelay = item.retryDelay;
    if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure17, ['/error/details/', i, '/retryDelay'], typeIssue, 'string');
    const requestId = item.requestId;
    if (requestId !== undefined && typeof requestId !== 'string') return fail(failure17, ['/error/details/', i, '/requestId'], typeIssue, 'string');
  }
  failure17.issue = null;
  return true;
});

const failure18 = {};
export const isGoogleRpcNotFoundError = /* @__PURE__ */ listGuard(failure18, function isGoogleRpcNotFoundError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure18, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure18, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure18, '/error', typeIssue, 'object');
  const status = error.status;
  if (status === undefined) return fail(failure18, '/error', requiredIssue, 'status');
  if (status !== 'NOT_FOUND') return fail(failure18, '/error/status', constIssue, 'NOT_FOUND');
  const code = error.code;
  if (code === undefined) return fail(failure18, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure18, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure18, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure18, '/error/message', typeIssue, 'string');
  const details = error.details;
  if (details !== undefined) {
    if (!Array.isArray(details)) return fail(failure18, '/error/details', typeIssue, 'array');
    for (let i = 0; i < details.length; i++) {
      const item = details[i];
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure18, ['/error/details/', i], typeIssue, 'object');
      const type = item['@type'];
      if (type !== undefined && typeof type !== 'string') return fail(failure18, ['/error/details/', i, '/@type'], typeIssue, 'string');
      const reason = item.reason;
      if (reason !== undefined && typeof reason !== 'string') return fail(failure18, ['/error/details/', i, '/reason'], typeIssue, 'string');
      const domain = item.domain;
      if (domain !== undefined && typeof domain !== 'string') return fail(failure18, ['/error/details/', i, '/domain'], typeIssue, 'string');
      const retryDelay = item.retryDelay;
      if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure18, ['/error/details/', i, '/retryDelay'], typeIssue, 'string');
      const requestId = item.requestId;
      if (requestId !== undefined && typeof requestId !== 'string') return fail(failure18, ['/error/details/', i, '/requestId'], typeIssue, 'string');
    }
  }
  failure18.issue = null;
  return true;
});

const failure19 = {};
export const isGoogleRpcOutOfRangeError = /* @__PURE__ */ listGuard(failure19, function isGoogleRpcOutOfRangeError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure19, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure19, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure19, '/error', typeIssue, 'object');
  const status = error.status;
  if (status === undefined) return fail(failure19, '/error', requiredIssue, 'status');
  if (status !== 'OUT_OF_RANGE') return fail(failure19, '/error/status', constIssue, 'OUT_OF_RANGE');
  const code = error.code;
  if (code === undefined) return fail(failure19, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure19, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure19, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure19, '/error/message', typeIssue, 'string');
  const details = error.details;
  if (details !== undefined) {
    if (!Array.isArray(details)) return fail(failure19, '/error/details', typeIssue, 'array');
    for (let i = 0; i < details.length; i++) {
      const item = details[i];
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure19, ['/error/details/', i], typeIssue, 'object');
      const type = item['@type'];
      if (type !== undefined && typeof type !== 'string') return fail(failure19, ['/error/details/', i, '/@type'], typeIssue, 'string');
      const reason = item.reason;
      if (reason !== undefined && typeof reason !== 'string') return fail(failure19, ['/error/details/', i, '/reason'], typeIssue, 'string');
      const domain = item.domain;
      if (domain !== undefined && typeof domain !== 'string') return fail(failure19, ['/error/details/', i, '/domain'], typeIssue, 'string');
      const retryDelay = item.retryDelay;
      if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure19, ['/error/details/', i, '/retryDelay'], typeIssue, 'string');
      const requestId = item.requestId;
      if (requestId !== undefined && typeof requestId !== 'string') return fail(failure19, ['/error/details/', i, '/requestId'], typeIssue, 'string');
    }
  }
  failure19.issue = null;
  return true;
});

const failure20 = {};
export const isGoogleRpcPermissionDeniedError = /* @__PURE__ */ listGuard(failure20, function isGoogleRpcPermissionDeniedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure20, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure20, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure20, '/error', typeIssue, 'object');
  const status = error.status;
  if (status === undefined) return fail(failure20, '/error', requiredIssue, 'status');
  if (status !== 'PERMISSION_DENIED') return fail(failure20, '/error/status', constIssue, 'PERMISSION_DENIED');
  const code = error.code;
  if (code === undefined) return fail(failure20, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure20, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure20, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure20, '/error/message', typeIssue, 'string');
  const details = error.details;
  if (details !== undefined) {
    if (!Array.isArray(details)) return fail(failure20, '/error/details', typeIssue, 'array');
    for (let i = 0; i < details.length; i++) {
      const item = details[i];
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure20, ['/error/details/', i], typeIssue, 'object');
      const type = item['@type'];
      if (type !== undefined && typeof type !== 'string') return fail(failure20, ['/error/details/', i, '/@type'], typeIssue, 'string');
      const reason = item.reason;
      if (reason !== undefined && typeof reason !== 'string') return fail(failure20, ['/error/details/', i, '/reason'], typeIssue, 'string');
      const domain = item.domain;
      if (domain !== undefined && typeof domain !== 'string') return fail(failure20, ['/error/details/', i, '/domain'], typeIssue, 'string');
      const retryDelay = item.retryDelay;
      if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure20, ['/error/details/', i, '/retryDelay'], typeIssue, 'string');
      const requestId = item.requestId;
      if (requestId !== undefined && typeof requestId !== 'string') return fail(failure20, ['/error/details/', i, '/requestId'], typeIssue, 'string');
    }
  }
  failure20.issue = null;
  return true;
});

const failure21 = {};
export const isGoogleRpcRateLimitExceededError = /* @__PURE__ */ listGuard(failure21, function isGoogleRpcRateLimitExceededError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure21, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure21, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure21, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure21, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure21, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure21, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure21, '/error/message', typeIssue, 'string');
  const status = error.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure21, '/error/status', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details === undefined) return fail(failure21, '/error', requiredIssue, 'details');
  if (!Array.isArray(details)) return fail(failure21, '/error/details', typeIssue, 'array');
  if (!some(details, isItem8)) return fail(failure21, '/error/details', containsIssue);
  for (let i = 0; i < details.length; i++) {
    const item = details[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure21, ['/error/details/', i], typeIssue, 'object');
    const type = item['@type'];
    if (type !== undefined && typeof type !== 'string') return fail(failure21, ['/error/details/', i, '/@type'], typeIssue, 'string');
    const reason = item.reason;
    if (reason !== undefined && typeof reason !== 'string') return fail(failure21, ['/error/details/', i, '/reason'], typeIssue, 'string');
    const domain = item.domain;
    if (domain !== undefined && typeof domain !== 'string') return fail(failure21, ['/error/details/', i, '/domain'], typeIssue, 'string');
    const retryDelay = item.retryDelay;
    if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure21, ['/error/details/', i, '/retryDelay'], typeIssue, 'string');
    const requestId = item.requestId;
    if (requestId !== undefined && typeof requestId !== 'string') return fail(failure21, ['/error/details/', i, '/requestId'], typeIssue, 'string');
  }
  failure21.issue = null;
  return true;
});

const failure22 = {};
export const isGoogleRpcResourceExhaustedError = /* @__PURE__ */ listGuard(failure22, function isGoogleRpcResourceExhaustedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure22, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure22, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure22, '/error', typeIssue, 'object');
  const status = error.status;
  if (status === undefined) return fail(failure22, '/error', requiredIssue, 'status');
  if (status !== 'RESOURCE_EXHAUSTED') return fail(failure22, '/error/status', constIssue, 'RESOURCE_EXHAUSTED');
  const code = error.code;
  if (code === undefined) return fail(failure22, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure22, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure22, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure22, '/error/message', typeIssue, 'string');
  const details = error.details;
  if (details !== undefined) {
    if (!Array.isArray(details)) return fail(failure22, '/error/details', typeIssue, 'array');
    for (let i = 0; i < details.length; i++) {
      const item = details[i];
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure22, ['/error/details/', i], typeIssue, 'object');
      const type = item['@type'];
      if (type !== undefined && typeof type !== 'string') return fail(failure22, ['/error/details/', i, '/@type'], typeIssue, 'string');
      const reason = item.reason;
      if (reason !== undefined && typeof reason !== 'string') return fail(failure22, ['/error/details/', i, '/reason'], typeIssue, 'string');
      const domain = item.domain;
      if (domain !== undefined && typeof domain !== 'string') return fail(failure22, ['/error/details/', i, '/domain'], typeIssue, 'string');
      const retryDelay = item.retryDelay;
      if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure22, ['/error/details/', i, '/retryDelay'], typeIssue, 'string');
      const requestId = item.requestId;
      if (requestId !== undefined && typeof requestId !== 'string') return fail(failure22, ['/error/details/', i, '/requestId'], typeIssue, 'string');
    }
  }
  failure22.issue = null;
  return true;
});

const failure23 = {};
export const isGoogleRpcResourceQuotaExceededError = /* @__PURE__ */ listGuard(failure23, function isGoogleRpcResourceQuotaExceededError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure23, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure23, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure23, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure23, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure23, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure23, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure23, '/error/message', typeIssue, 'string');
  const status = error.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure23, '/error/status', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details === undefined) return fail(failure23, '/error', requiredIssue, 'details');
  if (!Array.isArray(details)) return fail(failure23, '/error/details', typeIssue, 'array');
  if (!some(details, isItem9)) return fail(failure23, '/error/details', containsIssue);
  for (let i = 0; i < details.length; i++) {
    const item = details[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure23, ['/error/details/', i], typeIssue, 'object');
    const type = item['@type'];
    if (type !== undefined && typeof type !== 'string') return fail(failure23, ['/error/details/', i, '/@type'], typeIssue, 'string');
    const reason = item.reason;
    if (reason !== undefined && typeof reason !== 'string') return fail(failure23, ['/error/details/', i, '/reason'], typeIssue, 'string');
    const domain = item.domain;
    if (domain !== undefined && typeof domain !== 'string') return fail(failure23, ['/error/details/', i, '/domain'], typeIssue, 'string');
    const retryDelay = item.retryDelay;
    if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure23, ['/error/details/', i, '/retryDelay'], typeIssue, 'string');
    const requestId = item.requestId;
    if (requestId !== undefined && typeof requestId !== 'string') return fail(failure23, ['/error/details/', i, '/requestId'], typeIssue, 'string');
  }
  failure23.issue = null;
  return true;
});

const failure24 = {};
export const isGoogleRpcSecurityPolicyViolatedError = /* @__PURE__ */ listGuard(failure24, function isGoogleRpcSecurityPolicyViolatedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure24, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure24, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure24, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure24, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure24, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure24, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure24, '/error/message', typeIssue, 'string');
  const status = error.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure24, '/error/status', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details === undefined) return fail(failure24, '/error', requiredIssue, 'details');
  if (!Array.isArray(details)) return fail(failure24, '/error/details', typeIssue, 'array');
  if (!some(details, isItem10)) return fail(failure24, '/error/details', containsIssue);
  for (let i = 0; i < details.length; i++) {
    const item = details[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure24, ['/error/details/', i], typeIssue, 'object');
    const type = item['@type'];
    if (type !== undefined && typeof type !== 'string') return fail(failure24, ['/error/details/', i, '/@type'], typeIssue, 'string');
    const reason = item.reason;
    if (reason !== undefined && typeof reason !== 'string') return fail(failure24, ['/error/details/', i, '/reason'], typeIssue, 'string');
    const domain = item.domain;
    if (domain !== undefined && typeof domain !== 'string') return fail(failure24, ['/error/details/', i, '/domain'], typeIssue, 'string');
    const retryDelay = item.retryDelay;
    if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure24, ['/error/details/', i, '/retryDelay'], typeIssue, 'string');
    const requestId = item.requestId;
    if (requestId !== undefined && typeof requestId !== 'string') return fail(failure24, ['/error/details/', i, '/requestId'], typeIssue, 'string');
  }
  failure24.issue = null;
  return true;
});

const failure25 = {};
export const isGoogleRpcServiceDisabledError = /* @__PURE__ */ listGuard(failure25, function isGoogleRpcServiceDisabledError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure25, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure25, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure25, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure25, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure25, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure25, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure25, '/error/message', typeIssue, 'string');
  const status = error.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure25, '/error/status', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details === undefined) return fail(failure25, '/error', requiredIssue, 'details');
  if (!Array.isArray(details)) return fail(failure25, '/error/details', typeIssue, 'array');
  if (!some(details, isItem11)) return fail(failure25, '/error/details', containsIssue);
  for (let i = 0; i < details.length; i++) {
    const item = details[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure25, ['/error/details/', i], typeIssue, 'object');
    const type = item['@type'];
    if (type !== undefined && typeof type !== 'string') return fail(failure25, ['/error/details/', i, '/@type'], typeIssue, 'string');
    const reason = item.reason;
    if (reason !== undefined && typeof reason !== 'string') return fail(failure25, ['/error/details/', i, '/reason'], typeIssue, 'string');
    const domain = item.domain;
    if (domain !== undefined && typeof domain !== 'string') return fail(failure25, ['/error/details/', i, '/domain'], typeIssue, 'string');
    const retryDelay = item.retryDelay;
    if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure25, ['/error/details/', i, '/retryDelay'], typeIssue, 'string');
    const requestId = item.requestId;
    if (requestId !== undefined && typeof requestId !== 'string') return fail(failure25, ['/error/details/', i, '/requestId'], typeIssue, 'string');
  }
  failure25.issue = null;
  return true;
});

const failure26 = {};
export const isGoogleRpcStatusErrorEnvelope = /* @__PURE__ */ listGuard(failure26, function isGoogleRpcStatusErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure26, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure26, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure26, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure26, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure26, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure26, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure26, '/error/message', typeIssue, 'string');
  const status = error.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure26, '/error/status', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details !== undefined) {
    if (!Array.isArray(details)) return fail(failure26, '/error/details', typeIssue, 'array');
    for (let i = 0; i < details.length; i++) {
      const item = details[i];
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure26, ['/error/details/', i], typeIssue, 'object');
      const type = item['@type'];
      if (type !== undefined && typeof type !== 'string') return fail(failure26, ['/error/details/', i, '/@type'], typeIssue, 'string');
      const reason = item.reason;
      if (reason !== undefined && typeof reason !== 'string') return fail(failure26, ['/error/details/', i, '/reason'], typeIssue, 'string');
      const domain = item.domain;
      if (domain !== undefined && typeof domain !== 'string') return fail(failure26, ['/error/details/', i, '/domain'], typeIssue, 'string');
      const retryDelay = item.retryDelay;
      if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure26, ['/error/details/', i, '/retryDelay'], typeIssue, 'string');
      const requestId = item.requestId;
      if (requestId !== undefined && typeof requestId !== 'string') return fail(failure26, ['/error/details/', i, '/requestId'], typeIssue, 'string');
    }
  }
  failure26.issue = null;
  return true;
});

const failure27 = {};
export const isGoogleRpcUnauthenticatedError = /* @__PURE__ */ listGuard(failure27, function isGoogleRpcUnauthenticatedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure27, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure27, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure27, '/error', typeIssue, 'object');
  const status = error.status;
  if (status === undefined) return fail(failure27, '/error', requiredIssue, 'status');
  if (status !== 'UNAUTHENTICATED') return fail(failure27, '/error/status', constIssue, 'UNAUTHENTICATED');
  const code = error.code;
  if (code === undefined) return fail(failure27, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure27, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure27, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure27, '/error/message', typeIssue, 'string');
  const details = error.details;
  if (details !== undefined) {
    if (!Array.isArray(details)) return fail(failure27, '/error/details', typeIssue, 'array');
    for (let i = 0; i < details.length; i++) {
      const item = details[i];
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure27, ['/error/details/', i], typeIssue, 'object');
      const type = item['@type'];
      if (type !== undefined && typeof type !== 'string') return fail(failure27, ['/error/details/', i, '/@type'], typeIssue, 'string');
      const reason = item.reason;
      if (reason !== undefined && typeof reason !== 'string') return fail(failure27, ['/error/details/', i, '/reason'], typeIssue, 'string');
      const domain = item.domain;
      if (domain !== undefined && typeof domain !== 'string') return fail(failure27, ['/error/details/', i, '/domain'], typeIssue, 'string');
      const retryDelay = item.retryDelay;
      if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure27, ['/error/details/', i, '/retryDelay'], typeIssue, 'string');
      const requestId = item.requestId;
      if (requestId !== undefined && typeof requestId !== 'string') return fail(failure27, ['/error/details/', i, '/requestId'], typeIssue, 'string');
    }
  }
  failure27.issue = null;
  return true;
});

const failure28 = {};
export const isGoogleRpcUnavailableError = /* @__PURE__ */ listGuard(failure28, function isGoogleRpcUnavailableError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure28, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure28, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure28, '/error', typeIssue, 'object');
  const status = error.status;
  if (status === undefined) return fail(failure28, '/error', requiredIssue, 'status');
  if (status !== 'UNAVAILABLE') return fail(failure28, '/error/status', constIssue, 'UNAVAILABLE');
  const code = error.code;
  if (code === undefined) return fail(failure28, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure28, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure28, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure28, '/error/message', typeIssue, 'string');
  const details = error.details;
  if (details !== undefined) {
    if (!Array.isArray(details)) return fail(failure28, '/error/details', typeIssue, 'array');
    for (let i = 0; i < details.length; i++) {
      const item = details[i];
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure28, ['/error/details/', i], typeIssue, 'object');
      const type = item['@type'];
      if (type !== undefined && typeof type !== 'string') return fail(failure28, ['/error/details/', i, '/@type'], typeIssue, 'string');
      const reason = item.reason;
      if (reason !== undefined && typeof reason !== 'string') return fail(failure28, ['/error/details/', i, '/reason'], typeIssue, 'string');
      const domain = item.domain;
      if (domain !== undefined && typeof domain !== 'string') return fail(failure28, ['/error/details/', i, '/domain'], typeIssue, 'string');
      const retryDelay = item.retryDelay;
      if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure28, ['/error/details/', i, '/retryDelay'], typeIssue, 'string');
      const requestId = item.requestId;
      if (requestId !== undefined && typeof requestId !== 'string') return fail(failure28, ['/error/details/', i, '/requestId'], typeIssue, 'string');
    }
  }
  failure28.issue = null;
  return true;
});

const failure29 = {};
export const isGoogleRpcUnimplementedError = /* @__PURE__ */ listGuard(failure29, function isGoogleRpcUnimplementedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure29, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure29, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure29, '/error', typeIssue, 'object');
  const status = error.status;
  if (status === undefined) return fail(failure29, '/error', requiredIssue, 'status');
  if (status !== 'UNIMPLEMENTED') return fail(failure29, '/error/status', constIssue, 'UNIMPLEMENTED');
  const code = error.code;
  if (code === undefined) return fail(failure29, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure29, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure29, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure29, '/error/message', typeIssue, 'string');
  const details = error.details;
  if (details !== undefined) {
    if (!Array.isArray(details)) return fail(failure29, '/error/details', typeIssue, 'array');
    for (let i = 0; i < details.length; i++) {
      const item = details[i];
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure29, ['/error/details/', i], typeIssue, 'object');
      const type = item['@type'];
      if (type !== undefined && typeof type !== 'string') return fail(failure29, ['/error/details/', i, '/@type'], typeIssue, 'string');
      const reason = item.reason;
      if (reason !== undefined && typeof reason !== 'string') return fail(failure29, ['/error/details/', i, '/reason'], typeIssue, 'string');
      const domain = item.domain;
      if (domain !== undefined && typeof domain !== 'string') return fail(failure29, ['/error/details/', i, '/domain'], typeIssue, 'string');
      const retryDelay = item.retryDelay;
      if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure29, ['/error/details/', i, '/retryDelay'], typeIssue, 'string');
      const requestId = item.requestId;
      if (requestId !== undefined && typeof requestId !== 'string') return fail(failure29, ['/error/details/', i, '/requestId'], typeIssue, 'string');
    }
  }
  failure29.issue = null;
  return true;
});

const failure30 = {};
export const isGoogleRpcUnknownError = /* @__PURE__ */ listGuard(failure30, function isGoogleRpcUnknownError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure30, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure30, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure30, '/error', typeIssue, 'object');
  const status = error.status;
  if (status === undefined) return fail(failure30, '/error', requiredIssue, 'status');
  if (status !== 'UNKNOWN') return fail(failure30, '/error/status', constIssue, 'UNKNOWN');
  const code = error.code;
  if (code === undefined) return fail(failure30, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure30, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure30, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure30, '/error/message', typeIssue, 'string');
  const details = error.details;
  if (details !== undefined) {
    if (!Array.isArray(details)) return fail(failure30, '/error/details', typeIssue, 'array');
    for (let i = 0; i < details.length; i++) {
      const item = details[i];
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure30, ['/error/details/', i], typeIssue, 'object');
      const type = item['@type'];
      if (type !== undefined && typeof type !== 'string') return fail(failure30, ['/error/details/', i, '/@type'], typeIssue, 'string');
      const reason = item.reason;
      if (reason !== undefined && typeof reason !== 'string') return fail(failure30, ['/error/details/', i, '/reason'], typeIssue, 'string');
      const domain = item.domain;
      if (domain !== undefined && typeof domain !== 'string') return fail(failure30, ['/error/details/', i, '/domain'], typeIssue, 'string');
      const retryDelay = item.retryDelay;
      if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure30, ['/error/details/', i, '/retryDelay'], typeIssue, 'string');
      const requestId = item.requestId;
      if (requestId !== undefined && typeof requestId !== 'string') return fail(failure30, ['/error/details/', i, '/requestId'], typeIssue, 'string');
    }
  }
  failure30.issue = null;
  return true;
});

const failure31 = {};
export const isGoogleRpcUserProjectDeniedError = /* @__PURE__ */ listGuard(failure31, function isGoogleRpcUserProjectDeniedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure31, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure31, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure31, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure31, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure31, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure31, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure31, '/error/message', typeIssue, 'string');
  const status = error.status;
  if (status !== undefined && typeof status !== 'string' && status !== null) return fail(failure31, '/error/status', typeIssue, ['string', 'null']);
  const details = error.details;
  if (details === undefined) return fail(failure31, '/error', requiredIssue, 'details');
  if (!Array.isArray(details)) return fail(failure31, '/error/details', typeIssue, 'array');
  if (!some(details, isItem12)) return fail(failure31, '/error/details', containsIssue);
  for (let i = 0; i < details.length; i++) {
    const item = details[i];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return fail(failure31, ['/error/details/', i], typeIssue, 'object');
    const type = item['@type'];
    if (type !== undefined && typeof type !== 'string') return fail(failure31, ['/error/details/', i, '/@type'], typeIssue, 'string');
    const reason = item.reason;
    if (reason !== undefined && typeof reason !== 'string') return fail(failure31, ['/error/details/', i, '/reason'], typeIssue, 'string');
    const domain = item.domain;
    if (domain !== undefined && typeof domain !== 'string') return fail(failure31, ['/error/details/', i, '/domain'], typeIssue, 'string');
    const retryDelay = item.retryDelay;
    if (retryDelay !== undefined && typeof retryDelay !== 'string') return fail(failure31, ['/error/details/', i, '/retryDelay'], typeIssue, 'string');
    const requestId = item.requestId;
    if (requestId !== undefined && typeof requestId !== 'string') return fail(failure31, ['/error/details/', i, '/requestId'], typeIssue, 'string');
  }
  failure31.issue = null;
  return true;
});

const failure32 = {};
export const isGoogleRpcError = /* @__PURE__ */ guard(failure32, function isGoogleRpcError(body) {
  let details;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure32, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure32, '', requiredIssue, 'error');
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return fail(failure32, '/error', typeIssue, 'object');
  const code = error.code;
  if (code === undefined) return fail(failure32, '/error', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure32, '/error/code', typeIssue, 'integer');
  const message = error.message;
  if (message === undefined) return fail(failure32, '/error', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure32, '/error/message', typeIssue, 'string');
  const status = error.status;
  if (!((status === undefined || typeof status === 'string' || status === null) && Array.isArray(details = error.details) && every(details, isItem13) && (some(details, isItem11) || some(details, isItem4) || some(details, isItem2) || some(details, isItem3) || some(details, isItem8) || some(details, isItem9) || some(details, isItem7) || some(details, isItem12) || some(details, isItem6) || some(details, isItem5) || some(details, isItem10) || some(details, isItem1)) || ((details = error.details) === undefined || Array.isArray(details) && every(details, isItem13)) && (status === 'INVALID_ARGUMENT' || status === 'FAILED_PRECONDITION' || status === 'OUT_OF_RANGE' || status === 'UNAUTHENTICATED' || status === 'PERMISSION_DENIED' || status === 'NOT_FOUND' || status === 'ABORTED' || status === 'ALREADY_EXISTS' || status === 'RESOURCE_EXHAUSTED' || status === 'CANCELLED' || status === 'INTERNAL' || status === 'UNKNOWN' || status === 'DATA_LOSS' || status === 'UNIMPLEMENTED' || status === 'UNAVAILABLE' || status === 'DEADLINE_EXCEEDED'))) return fail(failure32, '', anyOfIssue);
  failure32.issue = null;
  return true;
});

export default {
  id: 'google-rpc',
  kind: 'dialect',
  revisions: null,
  hosts: ['*.googleapis.com'],
  alsoSends: ['oauth'],
  requestId: [{ pointer: '/error/details/*/requestId', accessor: (body, item) => body?.error?.details?.[item]?.requestId, list: (body) => body?.error?.details }],
  errors: {
    'service-disabled': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'enable-service', backoff: null },
    'billing-disabled': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'enable-service', backoff: null },
    'api-key-invalid': { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'api-key-restricted': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'rate-limit-exceeded': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'resource-quota-exceeded': { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'raise-limit', backoff: null },
    'location-tax-policy-violated': { category: 'permission-denied', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'user-project-denied': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'consumer-suspended': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'contact-support', backoff: null },
    'consumer-invalid': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'security-policy-violated': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'access-token-expired': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'invalid-argument': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'failed-precondition': { category: 'precondition-failed', when: 'never', retryable: false, remedy: null, backoff: null },
    'out-of-range': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    unauthenticated: { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'permission-denied': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    aborted: { category: 'conflict', when: 'after-remedy', retryable: true, remedy: 'refetch', backoff: null },
    'already-exists': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'resource-exhausted': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    cancelled: { category: 'unknown', when: 'never', retryable: false, remedy: null, backoff: null },
    internal: { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    unknown: { category: 'internal', when: 'never', retryable: false, remedy: null, backoff: null },
    'data-loss': { category: 'internal', when: 'after-remedy', retryable: false, remedy: 'contact-support', backoff: null },
    unimplemented: { category: 'not-supported', when: 'never', retryable: false, remedy: null, backoff: null },
    unavailable: { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'deadline-exceeded': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isGoogleRpcErrorEnvelope,
      guardKey: 'RdjLe8G07VR4',
      mediaType: null,
      code: [{ pointer: '/error/details/*/reason', accessor: (body, item) => body?.error?.details?.[item]?.reason, list: (body) => body?.error?.details }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [{ pointer: '/error/details/*/retryDelay', accessor: (body, item) => body?.error?.details?.[item]?.retryDelay, list: (body) => body?.error?.details, unit: 'duration' }],
      statusMirror: { pointer: '/error/code', accessor: (body) => body?.error?.code },
      forms: [
        { error: 'service-disabled', surfaces: ['rest'], matchBy: { codes: ['SERVICE_DISABLED'] }, revisions: null, guard: isGoogleRpcServiceDisabledError, guardKey: 'qsgA8QI5QCiD', status: null, headers: [] },
        { error: 'billing-disabled', surfaces: ['rest'], matchBy: { codes: ['BILLING_DISABLED'] }, revisions: null, guard: isGoogleRpcBillingDisabledError, guardKey: 'rnSs7IRnifBY', status: null, headers: [] },
        { error: 'api-key-invalid', surfaces: ['rest'], matchBy: { codes: ['API_KEY_INVALID'] }, revisions: null, guard: isGoogleRpcApiKeyInvalidError, guardKey: '7VqnzXvkfo5a', status: null, headers: [] },
        { error: 'api-key-restricted', surfaces: ['rest'], matchBy: { codes: ['API_KEY_SERVICE_BLOCKED', 'API_KEY_HTTP_REFERRER_BLOCKED', 'API_KEY_IP_ADDRESS_BLOCKED', 'API_KEY_ANDROID_APP_BLOCKED', 'API_KEY_IOS_APP_BLOCKED'] }, revisions: null, guard: isGoogleRpcApiKeyRestrictedError, guardKey: 'bSo5oiWnED3u', status: null, headers: [] },
        { error: 'rate-limit-exceeded', surfaces: ['rest'], matchBy: { codes: ['RATE_LIMIT_EXCEEDED'] }, revisions: null, guard: isGoogleRpcRateLimitExceededError, guardKey: 'qNjo5nnA8CuY', status: null, headers: [] },
        { error: 'resource-quota-exceeded', surfaces: ['rest'], matchBy: { codes: ['RESOURCE_QUOTA_EXCEEDED'] }, revisions: null, guard: isGoogleRpcResourceQuotaExceededError, guardKey: 'ia-L8xfk7Yeq', status: null, headers: [] },
        { error: 'location-tax-policy-violated', surfaces: ['rest'], matchBy: { codes: ['LOCATION_TAX_POLICY_VIOLATED'] }, revisions: null, guard: isGoogleRpcLocationTaxPolicyViolatedError, guardKey: 'c-xlE2ZKXz3P', status: null, headers: [] },
        { error: 'user-project-denied', surfaces: ['rest'], matchBy: { codes: ['USER_PROJECT_DENIED'] }, revisions: null, guard: isGoogleRpcUserProjectDeniedError, guardKey: '9_6VnZ1xW23X', status: null, headers: [] },
        { error: 'consumer-suspended', surfaces: ['rest'], matchBy: { codes: ['CONSUMER_SUSPENDED'] }, revisions: null, guard: isGoogleRpcConsumerSuspendedError, guardKey: 'abGafvZ4qCt-', status: null, headers: [] },
        { error: 'consumer-invalid', surfaces: ['rest'], matchBy: { codes: ['CONSUMER_INVALID'] }, revisions: null, guard: isGoogleRpcConsumerInvalidError, guardKey: 'eV-Ydb-LI_O5', status: null, headers: [] },
        { error: 'security-policy-violated', surfaces: ['rest'], matchBy: { codes: ['SECURITY_POLICY_VIOLATED'] }, revisions: null, guard: isGoogleRpcSecurityPolicyViolatedError, guardKey: 'FkSe3aqe2iUI', status: null, headers: [] },
        { error: 'access-token-expired', surfaces: ['rest'], matchBy: { codes: ['ACCESS_TOKEN_EXPIRED'] }, revisions: null, guard: isGoogleRpcAccessTokenExpiredError, guardKey: 'V6y6Kq6UhBHK', status: null, headers: [] },
      ],
    },
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isGoogleRpcStatusErrorEnvelope,
      guardKey: 'RdjLe8G07VR4',
      mediaType: null,
      code: [{ pointer: '/error/status', accessor: (body) => body?.error?.status }],
      message: [{ pointer: '/error/message', accessor: (body) => body?.error?.message }],
      waits: [{ pointer: '/error/details/*/retryDelay', accessor: (body, item) => body?.error?.details?.[item]?.retryDelay, list: (body) => body?.error?.details, unit: 'duration' }],
      statusMirror: { pointer: '/error/code', accessor: (body) => body?.error?.code },
      forms: [
        { error: 'invalid-argument', surfaces: ['rest'], matchBy: { codes: ['INVALID_ARGUMENT'] }, revisions: null, guard: isGoogleRpcInvalidArgumentError, guardKey: 'KoFf94_Ee26T', status: [400], headers: [] },
        { error: 'failed-precondition', surfaces: ['rest'], matchBy: { codes: ['FAILED_PRECONDITION'] }, revisions: null, guard: isGoogleRpcFailedPreconditionError, guardKey: 'fwBsnBJX0Kku', status: [400], headers: [] },
        { error: 'out-of-range', surfaces: ['rest'], matchBy: { codes: ['OUT_OF_RANGE'] }, revisions: null, guard: isGoogleRpcOutOfRangeError, guardKey: '4TtMpYElKDhL', status: [400], headers: [] },
        { error: 'unauthenticated', surfaces: ['rest'], matchBy: { codes: ['UNAUTHENTICATED'] }, revisions: null, guard: isGoogleRpcUnauthenticatedError, guardKey: 'iLjKBdcp5o9-', status: [401], headers: [] },
        { error: 'permission-denied', surfaces: ['rest'], matchBy: { codes: ['PERMISSION_DENIED'] }, revisions: null, guard: isGoogleRpcPermissionDeniedError, guardKey: 'gz1JuPwW7brP', status: [403], headers: [] },
        { error: 'not-found', surfaces: ['rest'], matchBy: { codes: ['NOT_FOUND'] }, revisions: null, guard: isGoogleRpcNotFoundError, guardKey: 'so0eRy9U3gU0', status: [404], headers: [] },
        { error: 'aborted', surfaces: ['rest'], matchBy: { codes: ['ABORTED'] }, revisions: null, guard: isGoogleRpcAbortedError, guardKey: 'aX1n5K-EsMM0', status: [409], headers: [] },
        { error: 'already-exists', surfaces: ['rest'], matchBy: { codes: ['ALREADY_EXISTS'] }, revisions: null, guard: isGoogleRpcAlreadyExistsError, guardKey: 'DILhr1juOrCb', status: [409], headers: [] },
        { error: 'resource-exhausted', surfaces: ['rest'], matchBy: { codes: ['RESOURCE_EXHAUSTED'] }, revisions: null, guard: isGoogleRpcResourceExhaustedError, guardKey: 'WJrr4hgevMLR', status: [429], headers: [] },
        { error: 'cancelled', surfaces: ['rest'], matchBy: { codes: ['CANCELLED'] }, revisions: null, guard: isGoogleRpcCancelledError, guardKey: 'zwuZ674KFZWe', status: [499], headers: [] },
        { error: 'internal', surfaces: ['rest'], matchBy: { codes: ['INTERNAL'] }, revisions: null, guard: isGoogleRpcInternalError, guardKey: 'OyVBuze3FAAK', status: [500], headers: [] },
        { error: 'unknown', surfaces: ['rest'], matchBy: { codes: ['UNKNOWN'] }, revisions: null, guard: isGoogleRpcUnknownError, guardKey: '7k3blpajiCXs', status: [500], headers: [] },
        { error: 'data-loss', surfaces: ['rest'], matchBy: { codes: ['DATA_LOSS'] }, revisions: null, guard: isGoogleRpcDataLossError, guardKey: 'yINS6HddWiCz', status: [500], headers: [] },
        { error: 'unimplemented', surfaces: ['rest'], matchBy: { codes: ['UNIMPLEMENTED'] }, revisions: null, guard: isGoogleRpcUnimplementedError, guardKey: 'Jsyfv7GrIyx5', status: [501], headers: [] },
        { error: 'unavailable', surfaces: ['rest'], matchBy: { codes: ['UNAVAILABLE'] }, revisions: null, guard: isGoogleRpcUnavailableError, guardKey: 'diNJQR_9Eguj', status: [503], headers: [] },
        { error: 'deadline-exceeded', surfaces: ['rest'], matchBy: { codes: ['DEADLINE_EXCEEDED'] }, revisions: null, guard: isGoogleRpcDeadlineExceededError, guardKey: 'W1NKWsKF4Xxd', status: [504], headers: [] },
      ],
    },
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isGoogleRpcListErrorEnvelope,
      guardKey: '_HC7nkGRBOel',
      mediaType: null,
      code: [{ pointer: '/*/error/status', accessor: (body, item) => body?.[item]?.error?.status, list: (body) => body }],
      message: [{ pointer: '/*/error/message', accessor: (body, item) => body?.[item]?.error?.message, list: (body) => body }],
      waits: [],
      statusMirror: null,
      forms: [],
    },
  ],
};
