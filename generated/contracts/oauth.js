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
const requiredIssue = (missingProperty) => ({ keyword: 'required', params: { missingProperty }, message: "must have required property '" + missingProperty + "'" });
const anyOfIssue = () => ({ keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' });

const failure1 = {};
export const isOauthAccessDeniedError = /* @__PURE__ */ guard(failure1, function isOauthAccessDeniedError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure1, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure1, '', requiredIssue, 'error');
  if (error !== 'access_denied') return fail(failure1, '/error', constIssue, 'access_denied');
  const errorDescription = body.error_description;
  if (errorDescription !== undefined && typeof errorDescription !== 'string') return fail(failure1, '/error_description', typeIssue, 'string');
  const errorUri = body.error_uri;
  if (errorUri !== undefined && typeof errorUri !== 'string') return fail(failure1, '/error_uri', typeIssue, 'string');
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isOauthAuthorizationPendingError = /* @__PURE__ */ guard(failure2, function isOauthAuthorizationPendingError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure2, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure2, '', requiredIssue, 'error');
  if (error !== 'authorization_pending') return fail(failure2, '/error', constIssue, 'authorization_pending');
  const errorDescription = body.error_description;
  if (errorDescription !== undefined && typeof errorDescription !== 'string') return fail(failure2, '/error_description', typeIssue, 'string');
  const errorUri = body.error_uri;
  if (errorUri !== undefined && typeof errorUri !== 'string') return fail(failure2, '/error_uri', typeIssue, 'string');
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isOauthErrorEnvelope = /* @__PURE__ */ guard(failure3, function isOauthErrorEnvelope(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure3, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure3, '', requiredIssue, 'error');
  if (typeof error !== 'string') return fail(failure3, '/error', typeIssue, 'string');
  const errorDescription = body.error_description;
  if (errorDescription !== undefined && typeof errorDescription !== 'string') return fail(failure3, '/error_description', typeIssue, 'string');
  const errorUri = body.error_uri;
  if (errorUri !== undefined && typeof errorUri !== 'string') return fail(failure3, '/error_uri', typeIssue, 'string');
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isOauthExpiredTokenError = /* @__PURE__ */ guard(failure4, function isOauthExpiredTokenError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure4, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure4, '', requiredIssue, 'error');
  if (error !== 'expired_token') return fail(failure4, '/error', constIssue, 'expired_token');
  const errorDescription = body.error_description;
  if (errorDescription !== undefined && typeof errorDescription !== 'string') return fail(failure4, '/error_description', typeIssue, 'string');
  const errorUri = body.error_uri;
  if (errorUri !== undefined && typeof errorUri !== 'string') return fail(failure4, '/error_uri', typeIssue, 'string');
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isOauthInsufficientScopeError = /* @__PURE__ */ guard(failure5, function isOauthInsufficientScopeError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure5, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure5, '', requiredIssue, 'error');
  if (error !== 'insufficient_scope') return fail(failure5, '/error', constIssue, 'insufficient_scope');
  const errorDescription = body.error_description;
  if (errorDescription !== undefined && typeof errorDescription !== 'string') return fail(failure5, '/error_description', typeIssue, 'string');
  const errorUri = body.error_uri;
  if (errorUri !== undefined && typeof errorUri !== 'string') return fail(failure5, '/error_uri', typeIssue, 'string');
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isOauthInvalidClientError = /* @__PURE__ */ guard(failure6, function isOauthInvalidClientError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure6, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure6, '', requiredIssue, 'error');
  if (error !== 'invalid_client') return fail(failure6, '/error', constIssue, 'invalid_client');
  const errorDescription = body.error_description;
  if (errorDescription !== undefined && typeof errorDescription !== 'string') return fail(failure6, '/error_description', typeIssue, 'string');
  const errorUri = body.error_uri;
  if (errorUri !== undefined && typeof errorUri !== 'string') return fail(failure6, '/error_uri', typeIssue, 'string');
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isOauthInvalidClientMetadataError = /* @__PURE__ */ guard(failure7, function isOauthInvalidClientMetadataError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure7, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure7, '', requiredIssue, 'error');
  if (error !== 'invalid_client_metadata') return fail(failure7, '/error', constIssue, 'invalid_client_metadata');
  const errorDescription = body.error_description;
  if (errorDescription !== undefined && typeof errorDescription !== 'string') return fail(failure7, '/error_description', typeIssue, 'string');
  const errorUri = body.error_uri;
  if (errorUri !== undefined && typeof errorUri !== 'string') return fail(failure7, '/error_uri', typeIssue, 'string');
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isOauthInvalidDpopProofError = /* @__PURE__ */ guard(failure8, function isOauthInvalidDpopProofError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure8, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure8, '', requiredIssue, 'error');
  if (error !== 'invalid_dpop_proof') return fail(failure8, '/error', constIssue, 'invalid_dpop_proof');
  const errorDescription = body.error_description;
  if (errorDescription !== undefined && typeof errorDescription !== 'string') return fail(failure8, '/error_description', typeIssue, 'string');
  const errorUri = body.error_uri;
  if (errorUri !== undefined && typeof errorUri !== 'string') return fail(failure8, '/error_uri', typeIssue, 'string');
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isOauthInvalidGrantError = /* @__PURE__ */ guard(failure9, function isOauthInvalidGrantError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure9, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure9, '', requiredIssue, 'error');
  if (error !== 'invalid_grant') return fail(failure9, '/error', constIssue, 'invalid_grant');
  const errorDescription = body.error_description;
  if (errorDescription !== undefined && typeof errorDescription !== 'string') return fail(failure9, '/error_description', typeIssue, 'string');
  const errorUri = body.error_uri;
  if (errorUri !== undefined && typeof errorUri !== 'string') return fail(failure9, '/error_uri', typeIssue, 'string');
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isOauthInvalidRedirectUriError = /* @__PURE__ */ guard(failure10, function isOauthInvalidRedirectUriError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure10, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure10, '', requiredIssue, 'error');
  if (error !== 'invalid_redirect_uri') return fail(failure10, '/error', constIssue, 'invalid_redirect_uri');
  const errorDescription = body.error_description;
  if (errorDescription !== undefined && typeof errorDescription !== 'string') return fail(failure10, '/error_description', typeIssue, 'string');
  const errorUri = body.error_uri;
  if (errorUri !== undefined && typeof errorUri !== 'string') return fail(failure10, '/error_uri', typeIssue, 'string');
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isOauthInvalidRequestError = /* @__PURE__ */ guard(failure11, function isOauthInvalidRequestError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure11, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure11, '', requiredIssue, 'error');
  if (error !== 'invalid_request') return fail(failure11, '/error', constIssue, 'invalid_request');
  const errorDescription = body.error_description;
  if (errorDescription !== undefined && typeof errorDescription !== 'string') return fail(failure11, '/error_description', typeIssue, 'string');
  const errorUri = body.error_uri;
  if (errorUri !== undefined && typeof errorUri !== 'string') return fail(failure11, '/error_uri', typeIssue, 'string');
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isOauthInvalidScopeError = /* @__PURE__ */ guard(failure12, function isOauthInvalidScopeError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure12, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure12, '', requiredIssue, 'error');
  if (error !== 'invalid_scope') return fail(failure12, '/error', constIssue, 'invalid_scope');
  const errorDescription = body.error_description;
  if (errorDescription !== undefined && typeof errorDescription !== 'string') return fail(failure12, '/error_description', typeIssue, 'string');
  const errorUri = body.error_uri;
  if (errorUri !== undefined && typeof errorUri !== 'string') return fail(failure12, '/error_uri', typeIssue, 'string');
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isOauthInvalidSoftwareStatementError = /* @__PURE__ */ guard(failure13, function isOauthInvalidSoftwareStatementError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure13, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure13, '', requiredIssue, 'error');
  if (error !== 'invalid_software_statement') return fail(failure13, '/error', constIssue, 'invalid_software_statement');
  const errorDescription = body.error_description;
  if (errorDescription !== undefined && typeof errorDescription !== 'string') return fail(failure13, '/error_description', typeIssue, 'string');
  const errorUri = body.error_uri;
  if (errorUri !== undefined && typeof errorUri !== 'string') return fail(failure13, '/error_uri', typeIssue, 'string');
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isOauthInvalidTargetError = /* @__PURE__ */ guard(failure14, function isOauthInvalidTargetError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure14, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure14, '', requiredIssue, 'error');
  if (error !== 'invalid_target') return fail(failure14, '/error', constIssue, 'invalid_target');
  const errorDescription = body.error_description;
  if (errorDescription !== undefined && typeof errorDescription !== 'string') return fail(failure14, '/error_description', typeIssue, 'string');
  const errorUri = body.error_uri;
  if (errorUri !== undefined && typeof errorUri !== 'string') return fail(failure14, '/error_uri', typeIssue, 'string');
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isOauthInvalidTokenError = /* @__PURE__ */ guard(failure15, function isOauthInvalidTokenError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure15, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure15, '', requiredIssue, 'error');
  if (error !== 'invalid_token') return fail(failure15, '/error', constIssue, 'invalid_token');
  const errorDescription = body.error_description;
  if (errorDescription !== undefined && typeof errorDescription !== 'string') return fail(failure15, '/error_description', typeIssue, 'string');
  const errorUri = body.error_uri;
  if (errorUri !== undefined && typeof errorUri !== 'string') return fail(failure15, '/error_uri', typeIssue, 'string');
  failure15.issue = null;
  return true;
});

const failure16 = {};
export const isOauthServerError = /* @__PURE__ */ guard(failure16, function isOauthServerError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure16, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure16, '', requiredIssue, 'error');
  if (error !== 'server_error') return fail(failure16, '/error', constIssue, 'server_error');
  const errorDescription = body.error_description;
  if (errorDescription !== undefined && typeof errorDescription !== 'string') return fail(failure16, '/error_description', typeIssue, 'string');
  const errorUri = body.error_uri;
  if (errorUri !== undefined && typeof errorUri !== 'string') return fail(failure16, '/error_uri', typeIssue, 'string');
  failure16.issue = null;
  return true;
});

const failure17 = {};
export const isOauthSlowDownError = /* @__PURE__ */ guard(failure17, function isOauthSlowDownError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure17, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure17, '', requiredIssue, 'error');
  if (error !== 'slow_down') return fail(failure17, '/error', constIssue, 'slow_down');
  const errorDescription = body.error_description;
  if (errorDescription !== undefined && typeof errorDescription !== 'string') return fail(failure17, '/error_description', typeIssue, 'string');
  const errorUri = body.error_uri;
  if (errorUri !== undefined && typeof errorUri !== 'string') return fail(failure17, '/error_uri', typeIssue, 'string');
  failure17.issue = null;
  return true;
});

const failure18 = {};
export const isOauthTemporarilyUnavailableError = /* @__PURE__ */ guard(failure18, function isOauthTemporarilyUnavailableError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure18, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure18, '', requiredIssue, 'error');
  if (error !== 'temporarily_unavailable') return fail(failure18, '/error', constIssue, 'temporarily_unavailable');
  const errorDescription = body.error_description;
  if (errorDescription !== undefined && typeof errorDescription !== 'string') return fail(failure18, '/error_description', typeIssue, 'string');
  const errorUri = body.error_uri;
  if (errorUri !== undefined && typeof errorUri !== 'string') return fail(failure18, '/error_uri', typeIssue, 'string');
  failure18.issue = null;
  return true;
});

const failure19 = {};
export const isOauthUnapprovedSoftwareStatementError = /* @__PURE__ */ guard(failure19, function isOauthUnapprovedSoftwareStatementError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure19, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure19, '', requiredIssue, 'error');
  if (error !== 'unapproved_software_statement') return fail(failure19, '/error', constIssue, 'unapproved_software_statement');
  const errorDescription = body.error_description;
  if (errorDescription !== undefined && typeof errorDescription !== 'string') return fail(failure19, '/error_description', typeIssue, 'string');
  const errorUri = body.error_uri;
  if (errorUri !== undefined && typeof errorUri !== 'string') return fail(failure19, '/error_uri', typeIssue, 'string');
  failure19.issue = null;
  return true;
});

const failure20 = {};
export const isOauthUnauthorizedClientError = /* @__PURE__ */ guard(failure20, function isOauthUnauthorizedClientError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure20, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure20, '', requiredIssue, 'error');
  if (error !== 'unauthorized_client') return fail(failure20, '/error', constIssue, 'unauthorized_client');
  const errorDescription = body.error_description;
  if (errorDescription !== undefined && typeof errorDescription !== 'string') return fail(failure20, '/error_description', typeIssue, 'string');
  const errorUri = body.error_uri;
  if (errorUri !== undefined && typeof errorUri !== 'string') return fail(failure20, '/error_uri', typeIssue, 'string');
  failure20.issue = null;
  return true;
});

const failure21 = {};
export const isOauthUnsupportedGrantTypeError = /* @__PURE__ */ guard(failure21, function isOauthUnsupportedGrantTypeError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure21, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure21, '', requiredIssue, 'error');
  if (error !== 'unsupported_grant_type') return fail(failure21, '/error', constIssue, 'unsupported_grant_type');
  const errorDescription = body.error_description;
  if (errorDescription !== undefined && typeof errorDescription !== 'string') return fail(failure21, '/error_description', typeIssue, 'string');
  const errorUri = body.error_uri;
  if (errorUri !== undefined && typeof errorUri !== 'string') return fail(failure21, '/error_uri', typeIssue, 'string');
  failure21.issue = null;
  return true;
});

const failure22 = {};
export const isOauthUnsupportedResponseTypeError = /* @__PURE__ */ guard(failure22, function isOauthUnsupportedResponseTypeError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure22, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure22, '', requiredIssue, 'error');
  if (error !== 'unsupported_response_type') return fail(failure22, '/error', constIssue, 'unsupported_response_type');
  const errorDescription = body.error_description;
  if (errorDescription !== undefined && typeof errorDescription !== 'string') return fail(failure22, '/error_description', typeIssue, 'string');
  const errorUri = body.error_uri;
  if (errorUri !== undefined && typeof errorUri !== 'string') return fail(failure22, '/error_uri', typeIssue, 'string');
  failure22.issue = null;
  return true;
});

const failure23 = {};
export const isOauthUnsupportedTokenTypeError = /* @__PURE__ */ guard(failure23, function isOauthUnsupportedTokenTypeError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure23, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure23, '', requiredIssue, 'error');
  if (error !== 'unsupported_token_type') return fail(failure23, '/error', constIssue, 'unsupported_token_type');
  const errorDescription = body.error_description;
  if (errorDescription !== undefined && typeof errorDescription !== 'string') return fail(failure23, '/error_description', typeIssue, 'string');
  const errorUri = body.error_uri;
  if (errorUri !== undefined && typeof errorUri !== 'string') return fail(failure23, '/error_uri', typeIssue, 'string');
  failure23.issue = null;
  return true;
});

const failure24 = {};
export const isOauthUseDpopNonceError = /* @__PURE__ */ guard(failure24, function isOauthUseDpopNonceError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure24, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure24, '', requiredIssue, 'error');
  if (error !== 'use_dpop_nonce') return fail(failure24, '/error', constIssue, 'use_dpop_nonce');
  const errorDescription = body.error_description;
  if (errorDescription !== undefined && typeof errorDescription !== 'string') return fail(failure24, '/error_description', typeIssue, 'string');
  const errorUri = body.error_uri;
  if (errorUri !== undefined && typeof errorUri !== 'string') return fail(failure24, '/error_uri', typeIssue, 'string');
  failure24.issue = null;
  return true;
});

const failure25 = {};
export const isOauthError = /* @__PURE__ */ guard(failure25, function isOauthError(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return fail(failure25, '', typeIssue, 'object');
  const error = body.error;
  if (error === undefined) return fail(failure25, '', requiredIssue, 'error');
  const errorDescription = body.error_description;
  if (errorDescription !== undefined && typeof errorDescription !== 'string') return fail(failure25, '/error_description', typeIssue, 'string');
  const errorUri = body.error_uri;
  if (errorUri !== undefined && typeof errorUri !== 'string') return fail(failure25, '/error_uri', typeIssue, 'string');
  if (error === 'invalid_request' || error === 'invalid_client' || error === 'invalid_grant' || error === 'unauthorized_client' || error === 'unsupported_grant_type' || error === 'invalid_scope' || error === 'unsupported_response_type' || error === 'access_denied' || error === 'server_error' || error === 'temporarily_unavailable' || error === 'invalid_token' || error === 'insufficient_scope' || error === 'invalid_redirect_uri' || error === 'invalid_client_metadata' || error === 'invalid_software_statement' || error === 'unapproved_software_statement' || error === 'authorization_pending' || error === 'slow_down' || error === 'expired_token' || error === 'unsupported_token_type' || error === 'invalid_target' || error === 'use_dpop_nonce' || error === 'invalid_dpop_proof') {} else {
    return fail(failure25, '', anyOfIssue);
  }
  failure25.issue = null;
  return true;
});

export default {
  id: 'oauth',
  kind: 'standard',
  revisions: null,
  errors: {
    'invalid-request': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-client': { category: 'unauthenticated', when: 'after-remedy', retryable: false, remedy: 'replace-credential', backoff: null },
    'invalid-grant': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'unauthorized-client': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'contact-support', backoff: null },
    'unsupported-grant-type': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-scope': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unsupported-response-type': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'access-denied': { category: 'permission-denied', when: 'never', retryable: false, remedy: null, backoff: null },
    'server-error': { category: 'internal', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'temporarily-unavailable': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'invalid-token': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'insufficient-scope': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'invalid-redirect-uri': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-client-metadata': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-software-statement': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'unapproved-software-statement': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'contact-support', backoff: null },
    'authorization-pending': { category: 'precondition-failed', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'slow-down': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'expired-token': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'unsupported-token-type': { category: 'not-supported', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'invalid-target': { category: 'invalid-request', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'use-dpop-nonce': { category: 'precondition-failed', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'invalid-dpop-proof': { category: 'unauthenticated', when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
  },
  envelopes: [
    {
      shape: 'body',
      surfaces: ['rest', 'mcp'],
      guard: isOauthErrorEnvelope,
      guardKey: 'tDZYTDksS5h2',
      mediaType: null,
      code: [{ pointer: '/error', accessor: (body) => body?.error }],
      message: [{ pointer: '/error_description', accessor: (body) => body?.error_description }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'invalid-request', surfaces: ['rest', 'mcp'], matchBy: { codes: ['invalid_request'] }, revisions: null, guard: isOauthInvalidRequestError, guardKey: 'KlzI_K1JAo6v', status: [400], headers: [] },
        { error: 'invalid-client', surfaces: ['rest', 'mcp'], matchBy: { codes: ['invalid_client'] }, revisions: null, guard: isOauthInvalidClientError, guardKey: 'tJp5P0NDWI_F', status: [400, 401], headers: [{ name: 'www-authenticate', onStatus: [401] }] },
        { error: 'invalid-grant', surfaces: ['rest', 'mcp'], matchBy: { codes: ['invalid_grant'] }, revisions: null, guard: isOauthInvalidGrantError, guardKey: '6p3jDtlYTfDS', status: [400], headers: [] },
        { error: 'unauthorized-client', surfaces: ['rest', 'mcp'], matchBy: { codes: ['unauthorized_client'] }, revisions: null, guard: isOauthUnauthorizedClientError, guardKey: 'Y2r4IX0lZJ0g', status: [400], headers: [] },
        { error: 'unsupported-grant-type', surfaces: ['rest', 'mcp'], matchBy: { codes: ['unsupported_grant_type'] }, revisions: null, guard: isOauthUnsupportedGrantTypeError, guardKey: 'aAOa-Sr60XrO', status: [400], headers: [] },
        { error: 'invalid-scope', surfaces: ['rest', 'mcp'], matchBy: { codes: ['invalid_scope'] }, revisions: null, guard: isOauthInvalidScopeError, guardKey: 'E4O_pPVuwd6q', status: [400], headers: [] },
        { error: 'unsupported-response-type', surfaces: ['rest', 'mcp'], matchBy: { codes: ['unsupported_response_type'] }, revisions: null, guard: isOauthUnsupportedResponseTypeError, guardKey: 'MDWaDS7845Hq', status: null, headers: [] },
        { error: 'access-denied', surfaces: ['rest', 'mcp'], matchBy: { codes: ['access_denied'] }, revisions: null, guard: isOauthAccessDeniedError, guardKey: 'bS7KWp8TYwrY', status: null, headers: [] },
        { error: 'server-error', surfaces: ['rest', 'mcp'], matchBy: { codes: ['server_error'] }, revisions: null, guard: isOauthServerError, guardKey: 'yis8scBbuMJF', status: null, headers: [] },
        { error: 'temporarily-unavailable', surfaces: ['rest', 'mcp'], matchBy: { codes: ['temporarily_unavailable'] }, revisions: null, guard: isOauthTemporarilyUnavailableError, guardKey: 'GdAKrj1hMhmD', status: null, headers: [] },
        { error: 'invalid-token', surfaces: ['rest', 'mcp'], matchBy: { codes: ['invalid_token'] }, revisions: null, guard: isOauthInvalidTokenError, guardKey: 'hn1kQ-wdc3Vr', status: [401], headers: [{ name: 'www-authenticate', onStatus: null }] },
        { error: 'insufficient-scope', surfaces: ['rest', 'mcp'], matchBy: { codes: ['insufficient_scope'] }, revisions: null, guard: isOauthInsufficientScopeError, guardKey: 'tzFWY-MgNZXs', status: [403], headers: [{ name: 'www-authenticate', onStatus: null }] },
        { error: 'invalid-redirect-uri', surfaces: ['rest', 'mcp'], matchBy: { codes: ['invalid_redirect_uri'] }, revisions: null, guard: isOauthInvalidRedirectUriError, guardKey: 'f89EsXIk3dxh', status: [400], headers: [] },
        { error: 'invalid-client-metadata', surfaces: ['rest', 'mcp'], matchBy: { codes: ['invalid_client_metadata'] }, revisions: null, guard: isOauthInvalidClientMetadataError, guardKey: 'rzGI4bc9HijG', status: [400], headers: [] },
        { error: 'invalid-software-statement', surfaces: ['rest', 'mcp'], matchBy: { codes: ['invalid_software_statement'] }, revisions: null, guard: isOauthInvalidSoftwareStatementError, guardKey: '6JMGOJzcKEEa', status: [400], headers: [] },
        { error: 'unapproved-software-statement', surfaces: ['rest', 'mcp'], matchBy: { codes: ['unapproved_software_statement'] }, revisions: null, guard: isOauthUnapprovedSoftwareStatementError, guardKey: '9YMEUw6KpuCq', status: [400], headers: [] },
        { error: 'authorization-pending', surfaces: ['rest', 'mcp'], matchBy: { codes: ['authorization_pending'] }, revisions: null, guard: isOauthAuthorizationPendingError, guardKey: 'OlfgZmb5Mmai', status: [400], headers: [] },
        { error: 'slow-down', surfaces: ['rest', 'mcp'], matchBy: { codes: ['slow_down'] }, revisions: null, guard: isOauthSlowDownError, guardKey: 'R7ihMprdg7S5', status: [400], headers: [] },
        { error: 'expired-token', surfaces: ['rest', 'mcp'], matchBy: { codes: ['expired_token'] }, revisions: null, guard: isOauthExpiredTokenError, guardKey: 'NKK8YczUx3P_', status: [400], headers: [] },
        { error: 'unsupported-token-type', surfaces: ['rest', 'mcp'], matchBy: { codes: ['unsupported_token_type'] }, revisions: null, guard: isOauthUnsupportedTokenTypeError, guardKey: 'R1_X7XHHtGvl', status: [400], headers: [] },
        { error: 'invalid-target', surfaces: ['rest', 'mcp'], matchBy: { codes: ['invalid_target'] }, revisions: null, guard: isOauthInvalidTargetError, guardKey: 'lWkKzEUxFd6h', status: [400], headers: [] },
        { error: 'use-dpop-nonce', surfaces: ['rest', 'mcp'], matchBy: { codes: ['use_dpop_nonce'] }, revisions: null, guard: isOauthUseDpopNonceError, guardKey: 'jnDoksY8hqcA', status: [400, 401], headers: [{ name: 'dpop-nonce', onStatus: null }, { name: 'www-authenticate', onStatus: [401] }] },
        { error: 'invalid-dpop-proof', surfaces: ['rest', 'mcp'], matchBy: { codes: ['invalid_dpop_proof'] }, revisions: null, guard: isOauthInvalidDpopProofError, guardKey: 'wHl_IhjAc597', status: [400, 401], headers: [{ name: 'www-authenticate', onStatus: [401] }] },
      ],
    },
  ],
};
