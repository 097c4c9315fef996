function guard(test, last, faults) {
  const get = () => (last.fault ? [{ ...faults()[last.fault - 1] }] : null);
  return Object.defineProperty(test, 'errors', { get });
}

const fault1 = { instancePath: '', keyword: 'type', params: { type: 'object' }, message: 'must be object' };
const fault2 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'access_denied' }, message: 'must be equal to constant' };
const fault3 = { instancePath: '', keyword: 'required', params: { missingProperty: 'error' }, message: "must have required property 'error'" };
const fault4 = { instancePath: '/error_description', keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault5 = { instancePath: '/error_uri', keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault6 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'authorization_pending' }, message: 'must be equal to constant' };
const fault7 = { instancePath: '/error', keyword: 'type', params: { type: 'string' }, message: 'must be string' };
const fault8 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'expired_token' }, message: 'must be equal to constant' };
const fault9 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'insufficient_scope' }, message: 'must be equal to constant' };
const fault10 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'invalid_client' }, message: 'must be equal to constant' };
const fault11 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'invalid_client_metadata' }, message: 'must be equal to constant' };
const fault12 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'invalid_dpop_proof' }, message: 'must be equal to constant' };
const fault13 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'invalid_grant' }, message: 'must be equal to constant' };
const fault14 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'invalid_redirect_uri' }, message: 'must be equal to constant' };
const fault15 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'invalid_request' }, message: 'must be equal to constant' };
const fault16 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'invalid_scope' }, message: 'must be equal to constant' };
const fault17 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'invalid_software_statement' }, message: 'must be equal to constant' };
const fault18 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'invalid_target' }, message: 'must be equal to constant' };
const fault19 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'invalid_token' }, message: 'must be equal to constant' };
const fault20 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'server_error' }, message: 'must be equal to constant' };
const fault21 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'slow_down' }, message: 'must be equal to constant' };
const fault22 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'temporarily_unavailable' }, message: 'must be equal to constant' };
const fault23 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'unapproved_software_statement' }, message: 'must be equal to constant' };
const fault24 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'unauthorized_client' }, message: 'must be equal to constant' };
const fault25 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'unsupported_grant_type' }, message: 'must be equal to constant' };
const fault26 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'unsupported_response_type' }, message: 'must be equal to constant' };
const fault27 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'unsupported_token_type' }, message: 'must be equal to constant' };
const fault28 = { instancePath: '/error', keyword: 'const', params: { allowedValue: 'use_dpop_nonce' }, message: 'must be equal to constant' };
const fault29 = { instancePath: '', keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' };

const last1 = { fault: 0 };
export const isOauthAccessDeniedError = /* @__PURE__ */ guard(function isOauthAccessDeniedError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last1.fault = 1);
  if ((v1 = body.error) !== 'access_denied') return !(last1.fault = v1 === undefined ? 3 : 2);
  if (!((v2 = body.error_description) === undefined || typeof v2 === 'string')) return !(last1.fault = 4);
  if (!((v3 = body.error_uri) === undefined || typeof v3 === 'string')) return !(last1.fault = 5);
  return !(last1.fault = 0);
}, last1, () => [fault1, fault2, fault3, fault4, fault5]);

const last2 = { fault: 0 };
export const isOauthAuthorizationPendingError = /* @__PURE__ */ guard(function isOauthAuthorizationPendingError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last2.fault = 1);
  if ((v1 = body.error) !== 'authorization_pending') return !(last2.fault = v1 === undefined ? 3 : 2);
  if (!((v2 = body.error_description) === undefined || typeof v2 === 'string')) return !(last2.fault = 4);
  if (!((v3 = body.error_uri) === undefined || typeof v3 === 'string')) return !(last2.fault = 5);
  return !(last2.fault = 0);
}, last2, () => [fault1, fault6, fault3, fault4, fault5]);

const last3 = { fault: 0 };
export const isOauthErrorEnvelope = /* @__PURE__ */ guard(function isOauthErrorEnvelope(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last3.fault = 1);
  if (!(typeof (v1 = body.error) === 'string')) return !(last3.fault = v1 === undefined ? 3 : 2);
  if (!((v2 = body.error_description) === undefined || typeof v2 === 'string')) return !(last3.fault = 4);
  if (!((v3 = body.error_uri) === undefined || typeof v3 === 'string')) return !(last3.fault = 5);
  return !(last3.fault = 0);
}, last3, () => [fault1, fault7, fault3, fault4, fault5]);

const last4 = { fault: 0 };
export const isOauthExpiredTokenError = /* @__PURE__ */ guard(function isOauthExpiredTokenError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last4.fault = 1);
  if ((v1 = body.error) !== 'expired_token') return !(last4.fault = v1 === undefined ? 3 : 2);
  if (!((v2 = body.error_description) === undefined || typeof v2 === 'string')) return !(last4.fault = 4);
  if (!((v3 = body.error_uri) === undefined || typeof v3 === 'string')) return !(last4.fault = 5);
  return !(last4.fault = 0);
}, last4, () => [fault1, fault8, fault3, fault4, fault5]);

const last5 = { fault: 0 };
export const isOauthInsufficientScopeError = /* @__PURE__ */ guard(function isOauthInsufficientScopeError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last5.fault = 1);
  if ((v1 = body.error) !== 'insufficient_scope') return !(last5.fault = v1 === undefined ? 3 : 2);
  if (!((v2 = body.error_description) === undefined || typeof v2 === 'string')) return !(last5.fault = 4);
  if (!((v3 = body.error_uri) === undefined || typeof v3 === 'string')) return !(last5.fault = 5);
  return !(last5.fault = 0);
}, last5, () => [fault1, fault9, fault3, fault4, fault5]);

const last6 = { fault: 0 };
export const isOauthInvalidClientError = /* @__PURE__ */ guard(function isOauthInvalidClientError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last6.fault = 1);
  if ((v1 = body.error) !== 'invalid_client') return !(last6.fault = v1 === undefined ? 3 : 2);
  if (!((v2 = body.error_description) === undefined || typeof v2 === 'string')) return !(last6.fault = 4);
  if (!((v3 = body.error_uri) === undefined || typeof v3 === 'string')) return !(last6.fault = 5);
  return !(last6.fault = 0);
}, last6, () => [fault1, fault10, fault3, fault4, fault5]);

const last7 = { fault: 0 };
export const isOauthInvalidClientMetadataError = /* @__PURE__ */ guard(function isOauthInvalidClientMetadataError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last7.fault = 1);
  if ((v1 = body.error) !== 'invalid_client_metadata') return !(last7.fault = v1 === undefined ? 3 : 2);
  if (!((v2 = body.error_description) === undefined || typeof v2 === 'string')) return !(last7.fault = 4);
  if (!((v3 = body.error_uri) === undefined || typeof v3 === 'string')) return !(last7.fault = 5);
  return !(last7.fault = 0);
}, last7, () => [fault1, fault11, fault3, fault4, fault5]);

const last8 = { fault: 0 };
export const isOauthInvalidDpopProofError = /* @__PURE__ */ guard(function isOauthInvalidDpopProofError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last8.fault = 1);
  if ((v1 = body.error) !== 'invalid_dpop_proof') return !(last8.fault = v1 === undefined ? 3 : 2);
  if (!((v2 = body.error_description) === undefined || typeof v2 === 'string')) return !(last8.fault = 4);
  if (!((v3 = body.error_uri) === undefined || typeof v3 === 'string')) return !(last8.fault = 5);
  return !(last8.fault = 0);
}, last8, () => [fault1, fault12, fault3, fault4, fault5]);

const last9 = { fault: 0 };
export const isOauthInvalidGrantError = /* @__PURE__ */ guard(function isOauthInvalidGrantError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last9.fault = 1);
  if ((v1 = body.error) !== 'invalid_grant') return !(last9.fault = v1 === undefined ? 3 : 2);
  if (!((v2 = body.error_description) === undefined || typeof v2 === 'string')) return !(last9.fault = 4);
  if (!((v3 = body.error_uri) === undefined || typeof v3 === 'string')) return !(last9.fault = 5);
  return !(last9.fault = 0);
}, last9, () => [fault1, fault13, fault3, fault4, fault5]);

const last10 = { fault: 0 };
export const isOauthInvalidRedirectUriError = /* @__PURE__ */ guard(function isOauthInvalidRedirectUriError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last10.fault = 1);
  if ((v1 = body.error) !== 'invalid_redirect_uri') return !(last10.fault = v1 === undefined ? 3 : 2);
  if (!((v2 = body.error_description) === undefined || typeof v2 === 'string')) return !(last10.fault = 4);
  if (!((v3 = body.error_uri) === undefined || typeof v3 === 'string')) return !(last10.fault = 5);
  return !(last10.fault = 0);
}, last10, () => [fault1, fault14, fault3, fault4, fault5]);

const last11 = { fault: 0 };
export const isOauthInvalidRequestError = /* @__PURE__ */ guard(function isOauthInvalidRequestError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last11.fault = 1);
  if ((v1 = body.error) !== 'invalid_request') return !(last11.fault = v1 === undefined ? 3 : 2);
  if (!((v2 = body.error_description) === undefined || typeof v2 === 'string')) return !(last11.fault = 4);
  if (!((v3 = body.error_uri) === undefined || typeof v3 === 'string')) return !(last11.fault = 5);
  return !(last11.fault = 0);
}, last11, () => [fault1, fault15, fault3, fault4, fault5]);

const last12 = { fault: 0 };
export const isOauthInvalidScopeError = /* @__PURE__ */ guard(function isOauthInvalidScopeError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last12.fault = 1);
  if ((v1 = body.error) !== 'invalid_scope') return !(last12.fault = v1 === undefined ? 3 : 2);
  if (!((v2 = body.error_description) === undefined || typeof v2 === 'string')) return !(last12.fault = 4);
  if (!((v3 = body.error_uri) === undefined || typeof v3 === 'string')) return !(last12.fault = 5);
  return !(last12.fault = 0);
}, last12, () => [fault1, fault16, fault3, fault4, fault5]);

const last13 = { fault: 0 };
export const isOauthInvalidSoftwareStatementError = /* @__PURE__ */ guard(function isOauthInvalidSoftwareStatementError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last13.fault = 1);
  if ((v1 = body.error) !== 'invalid_software_statement') return !(last13.fault = v1 === undefined ? 3 : 2);
  if (!((v2 = body.error_description) === undefined || typeof v2 === 'string')) return !(last13.fault = 4);
  if (!((v3 = body.error_uri) === undefined || typeof v3 === 'string')) return !(last13.fault = 5);
  return !(last13.fault = 0);
}, last13, () => [fault1, fault17, fault3, fault4, fault5]);

const last14 = { fault: 0 };
export const isOauthInvalidTargetError = /* @__PURE__ */ guard(function isOauthInvalidTargetError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last14.fault = 1);
  if ((v1 = body.error) !== 'invalid_target') return !(last14.fault = v1 === undefined ? 3 : 2);
  if (!((v2 = body.error_description) === undefined || typeof v2 === 'string')) return !(last14.fault = 4);
  if (!((v3 = body.error_uri) === undefined || typeof v3 === 'string')) return !(last14.fault = 5);
  return !(last14.fault = 0);
}, last14, () => [fault1, fault18, fault3, fault4, fault5]);

const last15 = { fault: 0 };
export const isOauthInvalidTokenError = /* @__PURE__ */ guard(function isOauthInvalidTokenError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last15.fault = 1);
  if ((v1 = body.error) !== 'invalid_token') return !(last15.fault = v1 === undefined ? 3 : 2);
  if (!((v2 = body.error_description) === undefined || typeof v2 === 'string')) return !(last15.fault = 4);
  if (!((v3 = body.error_uri) === undefined || typeof v3 === 'string')) return !(last15.fault = 5);
  return !(last15.fault = 0);
}, last15, () => [fault1, fault19, fault3, fault4, fault5]);

const last16 = { fault: 0 };
export const isOauthServerError = /* @__PURE__ */ guard(function isOauthServerError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last16.fault = 1);
  if ((v1 = body.error) !== 'server_error') return !(last16.fault = v1 === undefined ? 3 : 2);
  if (!((v2 = body.error_description) === undefined || typeof v2 === 'string')) return !(last16.fault = 4);
  if (!((v3 = body.error_uri) === undefined || typeof v3 === 'string')) return !(last16.fault = 5);
  return !(last16.fault = 0);
}, last16, () => [fault1, fault20, fault3, fault4, fault5]);

const last17 = { fault: 0 };
export const isOauthSlowDownError = /* @__PURE__ */ guard(function isOauthSlowDownError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last17.fault = 1);
  if ((v1 = body.error) !== 'slow_down') return !(last17.fault = v1 === undefined ? 3 : 2);
  if (!((v2 = body.error_description) === undefined || typeof v2 === 'string')) return !(last17.fault = 4);
  if (!((v3 = body.error_uri) === undefined || typeof v3 === 'string')) return !(last17.fault = 5);
  return !(last17.fault = 0);
}, last17, () => [fault1, fault21, fault3, fault4, fault5]);

const last18 = { fault: 0 };
export const isOauthTemporarilyUnavailableError = /* @__PURE__ */ guard(function isOauthTemporarilyUnavailableError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last18.fault = 1);
  if ((v1 = body.error) !== 'temporarily_unavailable') return !(last18.fault = v1 === undefined ? 3 : 2);
  if (!((v2 = body.error_description) === undefined || typeof v2 === 'string')) return !(last18.fault = 4);
  if (!((v3 = body.error_uri) === undefined || typeof v3 === 'string')) return !(last18.fault = 5);
  return !(last18.fault = 0);
}, last18, () => [fault1, fault22, fault3, fault4, fault5]);

const last19 = { fault: 0 };
export const isOauthUnapprovedSoftwareStatementError = /* @__PURE__ */ guard(function isOauthUnapprovedSoftwareStatementError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last19.fault = 1);
  if ((v1 = body.error) !== 'unapproved_software_statement') return !(last19.fault = v1 === undefined ? 3 : 2);
  if (!((v2 = body.error_description) === undefined || typeof v2 === 'string')) return !(last19.fault = 4);
  if (!((v3 = body.error_uri) === undefined || typeof v3 === 'string')) return !(last19.fault = 5);
  return !(last19.fault = 0);
}, last19, () => [fault1, fault23, fault3, fault4, fault5]);

const last20 = { fault: 0 };
export const isOauthUnauthorizedClientError = /* @__PURE__ */ guard(function isOauthUnauthorizedClientError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last20.fault = 1);
  if ((v1 = body.error) !== 'unauthorized_client') return !(last20.fault = v1 === undefined ? 3 : 2);
  if (!((v2 = body.error_description) === undefined || typeof v2 === 'string')) return !(last20.fault = 4);
  if (!((v3 = body.error_uri) === undefined || typeof v3 === 'string')) return !(last20.fault = 5);
  return !(last20.fault = 0);
}, last20, () => [fault1, fault24, fault3, fault4, fault5]);

const last21 = { fault: 0 };
export const isOauthUnsupportedGrantTypeError = /* @__PURE__ */ guard(function isOauthUnsupportedGrantTypeError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last21.fault = 1);
  if ((v1 = body.error) !== 'unsupported_grant_type') return !(last21.fault = v1 === undefined ? 3 : 2);
  if (!((v2 = body.error_description) === undefined || typeof v2 === 'string')) return !(last21.fault = 4);
  if (!((v3 = body.error_uri) === undefined || typeof v3 === 'string')) return !(last21.fault = 5);
  return !(last21.fault = 0);
}, last21, () => [fault1, fault25, fault3, fault4, fault5]);

const last22 = { fault: 0 };
export const isOauthUnsupportedResponseTypeError = /* @__PURE__ */ guard(function isOauthUnsupportedResponseTypeError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last22.fault = 1);
  if ((v1 = body.error) !== 'unsupported_response_type') return !(last22.fault = v1 === undefined ? 3 : 2);
  if (!((v2 = body.error_description) === undefined || typeof v2 === 'string')) return !(last22.fault = 4);
  if (!((v3 = body.error_uri) === undefined || typeof v3 === 'string')) return !(last22.fault = 5);
  return !(last22.fault = 0);
}, last22, () => [fault1, fault26, fault3, fault4, fault5]);

const last23 = { fault: 0 };
export const isOauthUnsupportedTokenTypeError = /* @__PURE__ */ guard(function isOauthUnsupportedTokenTypeError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last23.fault = 1);
  if ((v1 = body.error) !== 'unsupported_token_type') return !(last23.fault = v1 === undefined ? 3 : 2);
  if (!((v2 = body.error_description) === undefined || typeof v2 === 'string')) return !(last23.fault = 4);
  if (!((v3 = body.error_uri) === undefined || typeof v3 === 'string')) return !(last23.fault = 5);
  return !(last23.fault = 0);
}, last23, () => [fault1, fault27, fault3, fault4, fault5]);

const last24 = { fault: 0 };
export const isOauthUseDpopNonceError = /* @__PURE__ */ guard(function isOauthUseDpopNonceError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last24.fault = 1);
  if ((v1 = body.error) !== 'use_dpop_nonce') return !(last24.fault = v1 === undefined ? 3 : 2);
  if (!((v2 = body.error_description) === undefined || typeof v2 === 'string')) return !(last24.fault = 4);
  if (!((v3 = body.error_uri) === undefined || typeof v3 === 'string')) return !(last24.fault = 5);
  return !(last24.fault = 0);
}, last24, () => [fault1, fault28, fault3, fault4, fault5]);

const last25 = { fault: 0 };
export const isOauthError = /* @__PURE__ */ guard(function isOauthError(body) {
  let v1, v2, v3;
  if (!(typeof body === 'object' && body !== null && !Array.isArray(body))) return !(last25.fault = 1);
  if (!((v1 = body.error_description) === undefined || typeof v1 === 'string')) return !(last25.fault = 2);
  if (!((v2 = body.error_uri) === undefined || typeof v2 === 'string')) return !(last25.fault = 3);
  if ((v3 = body.error) === 'invalid_request' || v3 === 'invalid_client' || v3 === 'invalid_grant' || v3 === 'unauthorized_client' || v3 === 'unsupported_grant_type' || v3 === 'invalid_scope' || v3 === 'unsupported_response_type' || v3 === 'access_denied' || v3 === 'server_error' || v3 === 'temporarily_unavailable' || v3 === 'invalid_token' || v3 === 'insufficient_scope' || v3 === 'invalid_redirect_uri' || v3 === 'invalid_client_metadata' || v3 === 'invalid_software_statement' || v3 === 'unapproved_software_statement' || v3 === 'authorization_pending' || v3 === 'slow_down' || v3 === 'expired_token' || v3 === 'unsupported_token_type' || v3 === 'invalid_target' || v3 === 'use_dpop_nonce' || v3 === 'invalid_dpop_proof') {} else return !(last25.fault = v3 === undefined ? 5 : 4);
  return !(last25.fault = 0);
}, last25, () => [fault1, fault4, fault5, fault29, fault3]);

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
