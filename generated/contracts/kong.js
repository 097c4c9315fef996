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

const typeIssue = (type) => ({ keyword: 'type', params: { type }, message: 'must be ' + type });
const constIssue = (allowedValue) => ({ keyword: 'const', params: { allowedValue }, message: 'must be equal to constant' });
const enumIssue = (allowedValues) => ({ keyword: 'enum', params: { allowedValues }, message: 'must be equal to one of the allowed values' });
const requiredIssue = (missingProperty) => ({ keyword: 'required', params: { missingProperty }, message: "must have required property '" + missingProperty + "'" });
const patternIssue = (pattern) => ({ keyword: 'pattern', params: { pattern }, message: 'must match pattern "' + pattern + '"' });
const anyOfIssue = () => ({ keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' });
const pattern1 = /^HMAC signature (?:does not match|cannot be verified[, A-Za-z-]{0,100})$/u;
const pattern2 = /^(?:IP address not allowed: [0-9A-Fa-f.:]{2,45}$|Cannot identify the client IP address, )/u;
const pattern3 = /^(?:No mandatory '.{1,64}' in claims|Invalid '.{1,64}' in claims|No credentials found for given '|Could not find consumer for ')/u;
const pattern4 = /^(?:Bad token; |Unrecognizable token$|Multiple tokens provided$)/u;
const pattern5 = /^(?:Bad request|Length required|Payload too large|URI too long|Expectation failed|Request header or cookie too large)$/u;
const pattern6 = /^failure to get a peer from (?:the ring-balancer|retry handler)$/u;
const pattern7 = /^Please use HTTP[S2] protocol$/u;
const pattern8 = /^API rate limit exceeded for '.+'$/u;

const failure1 = {};
export const isKongAdminAlreadyExistsError = /* @__PURE__ */ guard(failure1, function isKongAdminAlreadyExistsError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure1, '', requiredIssue, 'code');
  if (code !== 5) return fail(failure1, '/code', constIssue, 5);
  const name = body.name;
  if (name === undefined) return fail(failure1, '', requiredIssue, 'name');
  if (typeof name !== 'string') return fail(failure1, '/name', typeIssue, 'string');
  const message = body.message;
  if (message === undefined) return fail(failure1, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure1, '/message', typeIssue, 'string');
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isKongAdminDataInvalidError = /* @__PURE__ */ guard(failure2, function isKongAdminDataInvalidError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure2, '', requiredIssue, 'code');
  if (code !== 1 && code !== 2 && code !== 7 && code !== 9 && code !== 10 && code !== 11 && code !== 20) return fail(failure2, '/code', enumIssue, [1, 2, 7, 9, 10, 11, 20]);
  const name = body.name;
  if (name === undefined) return fail(failure2, '', requiredIssue, 'name');
  if (typeof name !== 'string') return fail(failure2, '/name', typeIssue, 'string');
  const message = body.message;
  if (message === undefined) return fail(failure2, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure2, '/message', typeIssue, 'string');
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isKongAdminDatabaseError = /* @__PURE__ */ guard(failure3, function isKongAdminDatabaseError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure3, '', requiredIssue, 'code');
  if (code !== 8) return fail(failure3, '/code', constIssue, 8);
  const name = body.name;
  if (name === undefined) return fail(failure3, '', requiredIssue, 'name');
  if (typeof name !== 'string') return fail(failure3, '/name', typeIssue, 'string');
  const message = body.message;
  if (message === undefined) return fail(failure3, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure3, '/message', typeIssue, 'string');
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isKongAdminErrorEnvelope = /* @__PURE__ */ guard(failure4, function isKongAdminErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure4, '', requiredIssue, 'code');
  if (!Number.isInteger(code)) return fail(failure4, '/code', typeIssue, 'integer');
  const name = body.name;
  if (name === undefined) return fail(failure4, '', requiredIssue, 'name');
  if (typeof name !== 'string') return fail(failure4, '/name', typeIssue, 'string');
  const message = body.message;
  if (message === undefined) return fail(failure4, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure4, '/message', typeIssue, 'string');
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isKongAdminNotFoundError = /* @__PURE__ */ guard(failure5, function isKongAdminNotFoundError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure5, '', requiredIssue, 'code');
  if (code !== 6) return fail(failure5, '/code', constIssue, 6);
  const name = body.name;
  if (name === undefined) return fail(failure5, '', requiredIssue, 'name');
  if (typeof name !== 'string') return fail(failure5, '/name', typeIssue, 'string');
  const message = body.message;
  if (message === undefined) return fail(failure5, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure5, '/message', typeIssue, 'string');
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isKongAdminReferenceMissingError = /* @__PURE__ */ guard(failure6, function isKongAdminReferenceMissingError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure6, '', requiredIssue, 'code');
  if (code !== 4) return fail(failure6, '/code', constIssue, 4);
  const name = body.name;
  if (name === undefined) return fail(failure6, '', requiredIssue, 'name');
  if (typeof name !== 'string') return fail(failure6, '/name', typeIssue, 'string');
  const message = body.message;
  if (message === undefined) return fail(failure6, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure6, '/message', typeIssue, 'string');
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isKongAdminStillReferencedError = /* @__PURE__ */ guard(failure7, function isKongAdminStillReferencedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const code = body.code;
  if (code === undefined) return fail(failure7, '', requiredIssue, 'code');
  if (code !== 19) return fail(failure7, '/code', constIssue, 19);
  const name = body.name;
  if (name === undefined) return fail(failure7, '', requiredIssue, 'name');
  if (typeof name !== 'string') return fail(failure7, '/name', typeIssue, 'string');
  const message = body.message;
  if (message === undefined) return fail(failure7, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure7, '/message', typeIssue, 'string');
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isKongApiKeyMissingError = /* @__PURE__ */ guard(failure8, function isKongApiKeyMissingError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure8, '', requiredIssue, 'message');
  if (message !== 'No API key found in request') return fail(failure8, '/message', constIssue, 'No API key found in request');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string') return fail(failure8, '/request_id', typeIssue, 'string');
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isKongApiKeyRepeatedError = /* @__PURE__ */ guard(failure9, function isKongApiKeyRepeatedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure9, '', requiredIssue, 'message');
  if (message !== 'Duplicate API key found') return fail(failure9, '/message', constIssue, 'Duplicate API key found');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string') return fail(failure9, '/request_id', typeIssue, 'string');
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isKongBadUpstreamResponseError = /* @__PURE__ */ guard(failure10, function isKongBadUpstreamResponseError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure10, '', requiredIssue, 'message');
  if (message !== 'An invalid response was received from the upstream server') return fail(failure10, '/message', constIssue, 'An invalid response was received from the upstream server');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string') return fail(failure10, '/request_id', typeIssue, 'string');
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isKongCustomErrorEnvelope = /* @__PURE__ */ guard(failure11, function isKongCustomErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isKongEarlyErrorEnvelope = /* @__PURE__ */ guard(failure12, function isKongEarlyErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const nbf = body.nbf;
  if (nbf === undefined) return fail(failure12, '', requiredIssue, 'nbf');
  if (typeof nbf !== 'string') return fail(failure12, '/nbf', typeIssue, 'string');
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isKongErrorEnvelope = /* @__PURE__ */ guard(failure13, function isKongErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure13, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure13, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure13, '/message', typeIssue, 'string');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string') return fail(failure13, '/request_id', typeIssue, 'string');
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isKongExpiredErrorEnvelope = /* @__PURE__ */ guard(failure14, function isKongExpiredErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure14, '', typeIssue, 'object');
  const exp = body.exp;
  if (exp === undefined) return fail(failure14, '', requiredIssue, 'exp');
  if (typeof exp !== 'string') return fail(failure14, '/exp', typeIssue, 'string');
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isKongForbiddenError = /* @__PURE__ */ guard(failure15, function isKongForbiddenError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure15, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure15, '', requiredIssue, 'message');
  if (message !== 'Forbidden') return fail(failure15, '/message', constIssue, 'Forbidden');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string') return fail(failure15, '/request_id', typeIssue, 'string');
  failure15.issue = null;
  return true;
});

const failure16 = {};
export const isKongGrpcRequiredError = /* @__PURE__ */ guard(failure16, function isKongGrpcRequiredError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure16, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure16, '', requiredIssue, 'message');
  if (message !== 'Non-gRPC request matched gRPC route') return fail(failure16, '/message', constIssue, 'Non-gRPC request matched gRPC route');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string') return fail(failure16, '/request_id', typeIssue, 'string');
  failure16.issue = null;
  return true;
});

const failure17 = {};
export const isKongHmacInvalidError = /* @__PURE__ */ guard(failure17, function isKongHmacInvalidError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure17, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure17, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure17, '/message', typeIssue, 'string');
  if (!pattern1.test(message)) return fail(failure17, '/message', patternIssue, '^HMAC signature (?:does not match|cannot be verified[, A-Za-z-]{0,100})$');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string') return fail(failure17, '/request_id', typeIssue, 'string');
  failure17.issue = null;
  return true;
});

const failure18 = {};
export const isKongInternalError = /* @__PURE__ */ guard(failure18, function isKongInternalError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure18, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure18, '', requiredIssue, 'message');
  if (message !== 'An unexpected error occurred') return fail(failure18, '/message', constIssue, 'An unexpected error occurred');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string') return fail(failure18, '/request_id', typeIssue, 'string');
  failure18.issue = null;
  return true;
});

const failure19 = {};
export const isKongIpNotAllowedError = /* @__PURE__ */ guard(failure19, function isKongIpNotAllowedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure19, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure19, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure19, '/message', typeIssue, 'string');
  if (!pattern2.test(message)) return fail(failure19, '/message', patternIssue, '^(?:IP address not allowed: [0-9A-Fa-f.:]{2,45}$|Cannot identify the client IP address, )');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string') return fail(failure19, '/request_id', typeIssue, 'string');
  failure19.issue = null;
  return true;
});

const failure20 = {};
export const isKongJwtClaimsUnknownError = /* @__PURE__ */ guard(failure20, function isKongJwtClaimsUnknownError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure20, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure20, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure20, '/message', typeIssue, 'string');
  if (!pattern3.test(message)) return fail(failure20, '/message', patternIssue, "^(?:No mandatory '.{1,64}' in claims|Invalid '.{1,64}' in claims|No credentials found for given '|Could not find consumer for ')");
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string') return fail(failure20, '/request_id', typeIssue, 'string');
  failure20.issue = null;
  return true;
});

const failure21 = {};
export const isKongJwtUnreadableError = /* @__PURE__ */ guard(failure21, function isKongJwtUnreadableError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure21, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure21, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure21, '/message', typeIssue, 'string');
  if (!pattern4.test(message)) return fail(failure21, '/message', patternIssue, '^(?:Bad token; |Unrecognizable token$|Multiple tokens provided$)');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string') return fail(failure21, '/request_id', typeIssue, 'string');
  failure21.issue = null;
  return true;
});

const failure22 = {};
export const isKongLengthRequiredError = /* @__PURE__ */ guard(failure22, function isKongLengthRequiredError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure22, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure22, '', requiredIssue, 'message');
  if (message !== 'A valid Content-Length header is required') return fail(failure22, '/message', constIssue, 'A valid Content-Length header is required');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string') return fail(failure22, '/request_id', typeIssue, 'string');
  failure22.issue = null;
  return true;
});

const failure23 = {};
export const isKongMalformedRequestError = /* @__PURE__ */ guard(failure23, function isKongMalformedRequestError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure23, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure23, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure23, '/message', typeIssue, 'string');
  if (!pattern5.test(message)) return fail(failure23, '/message', patternIssue, '^(?:Bad request|Length required|Payload too large|URI too long|Expectation failed|Request header or cookie too large)$');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string') return fail(failure23, '/request_id', typeIssue, 'string');
  failure23.issue = null;
  return true;
});

const failure24 = {};
export const isKongMethodNotAllowedError = /* @__PURE__ */ guard(failure24, function isKongMethodNotAllowedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure24, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure24, '', requiredIssue, 'message');
  if (message !== 'Method not allowed') return fail(failure24, '/message', constIssue, 'Method not allowed');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string') return fail(failure24, '/request_id', typeIssue, 'string');
  failure24.issue = null;
  return true;
});

const failure25 = {};
export const isKongNameResolutionFailedError = /* @__PURE__ */ guard(failure25, function isKongNameResolutionFailedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure25, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure25, '', requiredIssue, 'message');
  if (message !== 'name resolution failed') return fail(failure25, '/message', constIssue, 'name resolution failed');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string') return fail(failure25, '/request_id', typeIssue, 'string');
  failure25.issue = null;
  return true;
});

const failure26 = {};
export const isKongNoHealthyTargetError = /* @__PURE__ */ guard(failure26, function isKongNoHealthyTargetError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure26, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure26, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure26, '/message', typeIssue, 'string');
  if (!pattern6.test(message)) return fail(failure26, '/message', patternIssue, '^failure to get a peer from (?:the ring-balancer|retry handler)$');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string') return fail(failure26, '/request_id', typeIssue, 'string');
  failure26.issue = null;
  return true;
});

const failure27 = {};
export const isKongNotFoundError = /* @__PURE__ */ guard(failure27, function isKongNotFoundError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure27, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure27, '', requiredIssue, 'message');
  if (message !== 'Not found') return fail(failure27, '/message', constIssue, 'Not found');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string') return fail(failure27, '/request_id', typeIssue, 'string');
  failure27.issue = null;
  return true;
});

const failure28 = {};
export const isKongNotInAllowedGroupError = /* @__PURE__ */ guard(failure28, function isKongNotInAllowedGroupError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure28, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure28, '', requiredIssue, 'message');
  if (message !== 'You cannot consume this service') return fail(failure28, '/message', constIssue, 'You cannot consume this service');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string') return fail(failure28, '/request_id', typeIssue, 'string');
  failure28.issue = null;
  return true;
});

const failure29 = {};
export const isKongOauthErrorEnvelope = /* @__PURE__ */ guard(failure29, function isKongOauthErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure29, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure29, '', requiredIssue, 'error');
  if (typeof error !== 'string') return fail(failure29, '/error', typeIssue, 'string');
  const errorDescription = body.error_description;
  if (errorDescription === undefined) return fail(failure29, '', requiredIssue, 'error_description');
  if (typeof errorDescription !== 'string') return fail(failure29, '/error_description', typeIssue, 'string');
  failure29.issue = null;
  return true;
});

const failure30 = {};
export const isKongOauthMethodInvalidError = /* @__PURE__ */ guard(failure30, function isKongOauthMethodInvalidError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure30, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure30, '', requiredIssue, 'error');
  if (error !== 'invalid_method') return fail(failure30, '/error', constIssue, 'invalid_method');
  const errorDescription = body.error_description;
  if (errorDescription === undefined) return fail(failure30, '', requiredIssue, 'error_description');
  if (typeof errorDescription !== 'string') return fail(failure30, '/error_description', typeIssue, 'string');
  failure30.issue = null;
  return true;
});

const failure31 = {};
export const isKongPreconditionFailedError = /* @__PURE__ */ guard(failure31, function isKongPreconditionFailedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure31, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure31, '', requiredIssue, 'message');
  if (message !== 'Precondition failed') return fail(failure31, '/message', constIssue, 'Precondition failed');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string') return fail(failure31, '/request_id', typeIssue, 'string');
  failure31.issue = null;
  return true;
});

const failure32 = {};
export const isKongProtocolRequiredError = /* @__PURE__ */ guard(failure32, function isKongProtocolRequiredError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure32, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure32, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure32, '/message', typeIssue, 'string');
  if (!pattern7.test(message)) return fail(failure32, '/message', patternIssue, '^Please use HTTP[S2] protocol$');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string') return fail(failure32, '/request_id', typeIssue, 'string');
  failure32.issue = null;
  return true;
});

const failure33 = {};
export const isKongProvisionKeyInvalidError = /* @__PURE__ */ guard(failure33, function isKongProvisionKeyInvalidError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure33, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure33, '', requiredIssue, 'error');
  if (error !== 'invalid_provision_key' && error !== 'invalid_authenticated_userid') return fail(failure33, '/error', enumIssue, ['invalid_provision_key', 'invalid_authenticated_userid']);
  const errorDescription = body.error_description;
  if (errorDescription === undefined) return fail(failure33, '', requiredIssue, 'error_description');
  if (typeof errorDescription !== 'string') return fail(failure33, '/error_description', typeIssue, 'string');
  failure33.issue = null;
  return true;
});

const failure34 = {};
export const isKongRateLimitedError = /* @__PURE__ */ guard(failure34, function isKongRateLimitedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure34, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure34, '', requiredIssue, 'message');
  if (message !== 'API rate limit exceeded') return fail(failure34, '/message', constIssue, 'API rate limit exceeded');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string') return fail(failure34, '/request_id', typeIssue, 'string');
  failure34.issue = null;
  return true;
});

const failure35 = {};
export const isKongRequestTimeoutError = /* @__PURE__ */ guard(failure35, function isKongRequestTimeoutError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure35, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure35, '', requiredIssue, 'message');
  if (message !== 'Request timeout') return fail(failure35, '/message', constIssue, 'Request timeout');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string') return fail(failure35, '/request_id', typeIssue, 'string');
  failure35.issue = null;
  return true;
});

const failure36 = {};
export const isKongRequestTooLargeError = /* @__PURE__ */ guard(failure36, function isKongRequestTooLargeError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure36, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure36, '', requiredIssue, 'message');
  if (message !== 'Request size limit exceeded') return fail(failure36, '/message', constIssue, 'Request size limit exceeded');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string') return fail(failure36, '/request_id', typeIssue, 'string');
  failure36.issue = null;
  return true;
});

const failure37 = {};
export const isKongResponseRateLimitedError = /* @__PURE__ */ guard(failure37, function isKongResponseRateLimitedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure37, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure37, '', requiredIssue, 'message');
  if (typeof message !== 'string') return fail(failure37, '/message', typeIssue, 'string');
  if (!pattern8.test(message)) return fail(failure37, '/message', patternIssue, "^API rate limit exceeded for '.+'$");
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string') return fail(failure37, '/request_id', typeIssue, 'string');
  failure37.issue = null;
  return true;
});

const failure38 = {};
export const isKongRouteNotFoundError = /* @__PURE__ */ guard(failure38, function isKongRouteNotFoundError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure38, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure38, '', requiredIssue, 'message');
  if (message !== 'no Route matched with those values') return fail(failure38, '/message', constIssue, 'no Route matched with those values');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string') return fail(failure38, '/request_id', typeIssue, 'string');
  failure38.issue = null;
  return true;
});

const failure39 = {};
export const isKongTokenExpiredError = /* @__PURE__ */ guard(failure39, function isKongTokenExpiredError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure39, '', typeIssue, 'object');
  const exp = body.exp;
  if (exp === undefined) return fail(failure39, '', requiredIssue, 'exp');
  if (exp !== 'token expired') return fail(failure39, '/exp', constIssue, 'token expired');
  failure39.issue = null;
  return true;
});

const failure40 = {};
export const isKongTokenNotYetValidError = /* @__PURE__ */ guard(failure40, function isKongTokenNotYetValidError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure40, '', typeIssue, 'object');
  const nbf = body.nbf;
  if (nbf === undefined) return fail(failure40, '', requiredIssue, 'nbf');
  if (nbf !== 'token not valid yet') return fail(failure40, '/nbf', constIssue, 'token not valid yet');
  failure40.issue = null;
  return true;
});

const failure41 = {};
export const isKongUnauthorizedError = /* @__PURE__ */ guard(failure41, function isKongUnauthorizedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure41, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure41, '', requiredIssue, 'message');
  if (message !== 'Unauthorized') return fail(failure41, '/message', constIssue, 'Unauthorized');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string') return fail(failure41, '/request_id', typeIssue, 'string');
  failure41.issue = null;
  return true;
});

const failure42 = {};
export const isKongUpstreamTimeoutError = /* @__PURE__ */ guard(failure42, function isKongUpstreamTimeoutError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure42, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure42, '', requiredIssue, 'message');
  if (message !== 'The upstream server is timing out') return fail(failure42, '/message', constIssue, 'The upstream server is timing out');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string') return fail(failure42, '/request_id', typeIssue, 'string');
  failure42.issue = null;
  return true;
});

const failure43 = {};
export const isKongUpstreamUnavailableError = /* @__PURE__ */ guard(failure43, function isKongUpstreamUnavailableError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure43, '', typeIssue, 'object');
  const message = body.message;
  if (message === undefined) return fail(failure43, '', requiredIssue, 'message');
  if (message !== 'The upstream server is currently unavailable') return fail(failure43, '/message', constIssue, 'The upstream server is currently unavailable');
  const requestId = body.request_id;
  if (requestId !== undefined && typeof requestId !== 'string') return fail(failure43, '/request_id', typeIssue, 'string');
  failure43.issue = null;
  return true;
});

const failure44 = {};
export const isKongError = /* @__PURE__ */ guard(failure44, function isKongError(body) {
  let message, error, code;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure44, '', typeIssue, 'object');
  const requestId = body.request_id;
  if (!((requestId === undefined || typeof requestId === 'string') && ((message = body.message) === 'no Route matched with those values' || message === 'Non-gRPC request matched gRPC route' || message === 'name resolution failed' || message === 'No API key found in request' || message === 'Duplicate API key found' || message === 'Unauthorized' || message === 'You cannot consume this service' || message === 'Forbidden' || message === 'API rate limit exceeded' || message === 'Request size limit exceeded' || message === 'A valid Content-Length header is required' || message === 'An invalid response was received from the upstream server' || message === 'The upstream server is currently unavailable' || message === 'The upstream server is timing out' || message === 'An unexpected error occurred' || message === 'Request timeout' || message === 'Not found' || message === 'Method not allowed' || message === 'Precondition failed') || typeof (message = body.message) === 'string' && (requestId === undefined || typeof requestId === 'string') && (pattern7.test(message) || pattern6.test(message) || pattern1.test(message) || pattern3.test(message) || pattern4.test(message) || pattern2.test(message) || pattern8.test(message) || pattern5.test(message)) || body.exp === 'token expired' || body.nbf === 'token not valid yet' || typeof body.error_description === 'string' && ((error = body.error) === 'invalid_provision_key' || error === 'invalid_authenticated_userid' || error === 'invalid_method') || typeof body.name === 'string' && typeof message === 'string' && ((code = body.code) === 1 || code === 2 || code === 7 || code === 9 || code === 10 || code === 11 || code === 20 || code === 4 || code === 5 || code === 6 || code === 8 || code === 19))) return fail(failure44, '', anyOfIssue);
  failure44.issue = null;
  return true;
});

export default {
  id: 'kong',
  kind: 'implementation',
  revisions: null,
  identifyingHeaders: [{ name: 'x-kong-response-latency' }],
  alsoSends: ['oauth'],
  requestId: [{ pointer: '/request_id', accessor: (body) => body?.request_id }, { header: 'x-kong-request-id' }],
  errors: {
    'route-not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'protocol-required': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'grpc-required': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'no-healthy-target': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'name-resolution-failed': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'api-key-missing': { category: 'unauthenticated', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'api-key-repeated': { category: 'unauthenticated', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    unauthorized: { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'hmac-invalid': { category: 'unauthenticated', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'jwt-claims-unknown': { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'jwt-unreadable': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'token-expired': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'token-not-yet-valid': { category: 'unauthenticated', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'provision-key-invalid': { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'oauth-method-invalid': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'not-in-allowed-group': { category: 'permission-denied', when: 'never', retryable: false, remedy: null, backoff: null },
    'ip-not-allowed': { category: 'permission-denied', when: 'never', retryable: false, remedy: null, backoff: null },
    forbidden: { category: 'permission-denied', when: 'never', retryable: false, remedy: null, backoff: null },
    'rate-limited': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'response-rate-limited': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'request-too-large': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'length-required': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'bad-upstream-response': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'upstream-unavailable': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'upstream-timeout': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'internal-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'malformed-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'request-timeout': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'method-not-allowed': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'precondition-failed': { category: 'precondition-failed', when: 'after-remedy', retryable: true, remedy: 'refetch', backoff: null },
    'admin-data-invalid': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'admin-reference-missing': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'admin-already-exists': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'admin-not-found': { category: 'not-found', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'admin-database-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'admin-still-referenced': { category: 'conflict', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isKongErrorEnvelope,
      guardKey: 'AiDAw13fDmkE',
      mediaType: null,
      code: [],
      message: [{ pointer: '/message', accessor: (body) => body?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'route-not-found', surfaces: ['rest'], matchBy: { text: 'no Route matched with those values' }, revisions: null, guard: isKongRouteNotFoundError, guardKey: 'iGk2LOTgKFFz', status: [404], headers: [] },
        { error: 'protocol-required', surfaces: ['rest'], matchBy: { pattern: /^Please use HTTP[S2] protocol$/u }, revisions: null, guard: isKongProtocolRequiredError, guardKey: 'B4EVysZkoljY', status: [426], headers: [] },
        { error: 'grpc-required', surfaces: ['rest'], matchBy: { text: 'Non-gRPC request matched gRPC route' }, revisions: null, guard: isKongGrpcRequiredError, guardKey: 'is_1lLgzCs9B', status: [415], headers: [] },
        { error: 'no-healthy-target', surfaces: ['rest'], matchBy: { pattern: /^failure to get a peer from (?:the ring-balancer|retry handler)$/u }, revisions: null, guard: isKongNoHealthyTargetError, guardKey: 'DkpaCvbztcRG', status: [503], headers: [] },
        { error: 'name-resolution-failed', surfaces: ['rest'], matchBy: { text: 'name resolution failed' }, revisions: null, guard: isKongNameResolutionFailedError, guardKey: 'h3hlA-kBN2KC', status: [503], headers: [] },
        { error: 'api-key-missing', surfaces: ['rest'], matchBy: { text: 'No API key found in request' }, revisions: null, guard: isKongApiKeyMissingError, guardKey: 'A4kYaHBGj0dt', status: [401], headers: [] },
        { error: 'api-key-repeated', surfaces: ['rest'], matchBy: { text: 'Duplicate API key found' }, revisions: null, guard: isKongApiKeyRepeatedError, guardKey: '526kJNqyBfb4', status: [401], headers: [] },
        { error: 'unauthorized', surfaces: ['rest'], matchBy: { text: 'Unauthorized', conditions: [{ pointer: '/request_id', accessor: (body) => body?.request_id, present: true }] }, revisions: null, guard: isKongUnauthorizedError, guardKey: 'VbGVcokNhZeC', status: [401], headers: [] },
        { error: 'hmac-invalid', surfaces: ['rest'], matchBy: { pattern: /^HMAC signature (?:does not match|cannot be verified[, A-Za-z-]{0,100})$/u }, revisions: null, guard: isKongHmacInvalidError, guardKey: '7Co5LADDXvqv', status: [401], headers: [] },
        { error: 'jwt-claims-unknown', surfaces: ['rest'], matchBy: { pattern: /^(?:No mandatory '.{1,64}' in claims|Invalid '.{1,64}' in claims|No credentials found for given '|Could not find consumer for ')/u }, revisions: null, guard: isKongJwtClaimsUnknownError, guardKey: 'J_swdSTTjGue', status: [401], headers: [] },
        { error: 'jwt-unreadable', surfaces: ['rest'], matchBy: { pattern: /^(?:Bad token; |Unrecognizable token$|Multiple tokens provided$)/u }, revisions: null, guard: isKongJwtUnreadableError, guardKey: 'KjU3SJ4-3UPz', status: [401], headers: [] },
        { error: 'not-in-allowed-group', surfaces: ['rest'], matchBy: { text: 'You cannot consume this service' }, revisions: null, guard: isKongNotInAllowedGroupError, guardKey: '68hIAzcUwhSH', status: [403], headers: [] },
        { error: 'ip-not-allowed', surfaces: ['rest'], matchBy: { pattern: /^(?:IP address not allowed: [0-9A-Fa-f.:]{2,45}$|Cannot identify the client IP address, )/u }, revisions: null, guard: isKongIpNotAllowedError, guardKey: 'MDD5TepItpUr', status: [403], headers: [] },
        { error: 'forbidden', surfaces: ['rest'], matchBy: { text: 'Forbidden', conditions: [{ pointer: '/request_id', accessor: (body) => body?.request_id, present: true }] }, revisions: null, guard: isKongForbiddenError, guardKey: 'yoanE-9RwcZ7', status: [403], headers: [] },
        { error: 'rate-limited', surfaces: ['rest'], matchBy: { text: 'API rate limit exceeded', status: true }, revisions: null, guard: isKongRateLimitedError, guardKey: 'KPJ6X5yn6ql7', status: [429], headers: [] },
        { error: 'response-rate-limited', surfaces: ['rest'], matchBy: { pattern: /^API rate limit exceeded for '.+'$/u }, revisions: null, guard: isKongResponseRateLimitedError, guardKey: 'HxJQjxtPAEha', status: [429], headers: [] },
        { error: 'request-too-large', surfaces: ['rest'], matchBy: { text: 'Request size limit exceeded' }, revisions: null, guard: isKongRequestTooLargeError, guardKey: '5hObY7X5MwCj', status: [413, 417], headers: [] },
        { error: 'length-required', surfaces: ['rest'], matchBy: { text: 'A valid Content-Length header is required' }, revisions: null, guard: isKongLengthRequiredError, guardKey: 'YKjqOqPhwgl-', status: [411], headers: [] },
        { error: 'bad-upstream-response', surfaces: ['rest'], matchBy: { text: 'An invalid response was received from the upstream server' }, revisions: null, guard: isKongBadUpstreamResponseError, guardKey: '3XGibqlx9QE7', status: [502], headers: [] },
        { error: 'upstream-unavailable', surfaces: ['rest'], matchBy: { text: 'The upstream server is currently unavailable' }, revisions: null, guard: isKongUpstreamUnavailableError, guardKey: 'Tb2REt2vJO09', status: [503], headers: [] },
        { error: 'upstream-timeout', surfaces: ['rest'], matchBy: { text: 'The upstream server is timing out' }, revisions: null, guard: isKongUpstreamTimeoutError, guardKey: 'HFTyqW5aWP4Q', status: [504], headers: [] },
        { error: 'internal-error', surfaces: ['rest'], matchBy: { text: 'An unexpected error occurred', conditions: [{ pointer: '/request_id', accessor: (body) => body?.request_id, present: true }] }, revisions: null, guard: isKongInternalError, guardKey: 'mmQ5IgdYHeR4', status: [500], headers: [] },
        { error: 'malformed-request', surfaces: ['rest'], matchBy: { pattern: /^(?:Bad request|Length required|Payload too large|URI too long|Expectation failed|Request header or cookie too large)$/u, conditions: [{ pointer: '/request_id', accessor: (body) => body?.request_id, present: true }] }, revisions: null, guard: isKongMalformedRequestError, guardKey: '-L8aT9Uf5hvr', status: [400, 411, 413, 414, 417], headers: [] },
        { error: 'request-timeout', surfaces: ['rest'], matchBy: { text: 'Request timeout', conditions: [{ pointer: '/request_id', accessor: (body) => body?.request_id, present: true }] }, revisions: null, guard: isKongRequestTimeoutError, guardKey: 'RxNvpo7JbZaA', status: [408], headers: [] },
        { error: 'not-found', surfaces: ['rest'], matchBy: { text: 'Not found', conditions: [{ pointer: '/request_id', accessor: (body) => body?.request_id, present: true }] }, revisions: null, guard: isKongNotFoundError, guardKey: 'JEIoZWSvSIHL', status: [404], headers: [] },
        { error: 'method-not-allowed', surfaces: ['rest'], matchBy: { text: 'Method not allowed', conditions: [{ pointer: '/request_id', accessor: (body) => body?.request_id, present: true }] }, revisions: null, guard: isKongMethodNotAllowedError, guardKey: 'LjrUTcPROTsO', status: [405], headers: [] },
        { error: 'precondition-failed', surfaces: ['rest'], matchBy: { text: 'Precondition failed', conditions: [{ pointer: '/request_id', accessor: (body) => body?.request_id, present: true }] }, revisions: null, guard: isKongPreconditionFailedError, guardKey: 'LDLkZ194WlhD', status: [412], headers: [] },
      ],
    },
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isKongAdminErrorEnvelope,
      guardKey: 'VsTV_Zzn6h3O',
      mediaType: null,
      code: [{ pointer: '/code', accessor: (body) => body?.code }],
      message: [{ pointer: '/message', accessor: (body) => body?.message }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'admin-data-invalid', surfaces: ['rest'], matchBy: { codes: [1, 2, 7, 9, 10, 11, 20], conditions: [{ pointer: '/name', accessor: (body) => body?.name, present: true }] }, revisions: null, guard: isKongAdminDataInvalidError, guardKey: 'fckfO6mXCdM7', status: null, headers: [] },
        { error: 'admin-reference-missing', surfaces: ['rest'], matchBy: { codes: [4], conditions: [{ pointer: '/name', accessor: (body) => body?.name, present: true }] }, revisions: null, guard: isKongAdminReferenceMissingError, guardKey: 'oh9eeCs6UEtf', status: null, headers: [] },
        { error: 'admin-already-exists', surfaces: ['rest'], matchBy: { codes: [5], conditions: [{ pointer: '/name', accessor: (body) => body?.name, present: true }] }, revisions: null, guard: isKongAdminAlreadyExistsError, guardKey: 'tEOUKD5-KRHR', status: null, headers: [] },
        { error: 'admin-not-found', surfaces: ['rest'], matchBy: { codes: [6], conditions: [{ pointer: '/name', accessor: (body) => body?.name, present: true }] }, revisions: null, guard: isKongAdminNotFoundError, guardKey: 'MvwlXpxxJvpQ', status: null, headers: [] },
        { error: 'admin-database-error', surfaces: ['rest'], matchBy: { codes: [8], conditions: [{ pointer: '/name', accessor: (body) => body?.name, present: true }] }, revisions: null, guard: isKongAdminDatabaseError, guardKey: 'XMLogtQcd_yt', status: null, headers: [] },
        { error: 'admin-still-referenced', surfaces: ['rest'], matchBy: { codes: [19], conditions: [{ pointer: '/name', accessor: (body) => body?.name, present: true }] }, revisions: null, guard: isKongAdminStillReferencedError, guardKey: 'wV9KRooa3Twv', status: null, headers: [] },
      ],
    },
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isKongExpiredErrorEnvelope,
      guardKey: 'fm-anZg2VRKG',
      mediaType: null,
      code: [],
      message: [{ pointer: '/exp', accessor: (body) => body?.exp }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'token-expired', surfaces: ['rest'], matchBy: { text: 'token expired' }, revisions: null, guard: isKongTokenExpiredError, guardKey: '-iQCkYrQjBRb', status: [401], headers: [] },
      ],
    },
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isKongEarlyErrorEnvelope,
      guardKey: 'cqknT6HcU3lb',
      mediaType: null,
      code: [],
      message: [{ pointer: '/nbf', accessor: (body) => body?.nbf }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'token-not-yet-valid', surfaces: ['rest'], matchBy: { text: 'token not valid yet' }, revisions: null, guard: isKongTokenNotYetValidError, guardKey: 'MwpQGqpyDjow', status: [401], headers: [] },
      ],
    },
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isKongOauthErrorEnvelope,
      guardKey: 'dOrovlQSDwSS',
      mediaType: null,
      code: [{ pointer: '/error', accessor: (body) => body?.error }],
      message: [{ pointer: '/error_description', accessor: (body) => body?.error_description }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'provision-key-invalid', surfaces: ['rest'], matchBy: { codes: ['invalid_provision_key', 'invalid_authenticated_userid'], conditions: [{ pointer: '/error_description', accessor: (body) => body?.error_description, present: true }] }, revisions: null, guard: isKongProvisionKeyInvalidError, guardKey: 'PsxjCbrc1F_Z', status: [400], headers: [] },
        { error: 'oauth-method-invalid', surfaces: ['rest'], matchBy: { codes: ['invalid_method'], conditions: [{ pointer: '/error_description', accessor: (body) => body?.error_description, present: true }] }, revisions: null, guard: isKongOauthMethodInvalidError, guardKey: 'GU708w8kdovN', status: [405], headers: [] },
      ],
    },
    {
      shape: 'body',
      surfaces: ['rest'],
      guard: isKongCustomErrorEnvelope,
      guardKey: 'CvydQS8On75x',
      mediaType: null,
      code: [],
      message: [{ pointer: '/message', accessor: (body) => body?.message }],
      waits: [],
      statusMirror: null,
      forms: [],
    },
  ],
};
