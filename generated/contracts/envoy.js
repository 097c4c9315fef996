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
const patternIssue = (pattern) => ({ keyword: 'pattern', params: { pattern }, message: 'must match pattern "' + pattern + '"' });
const anyOfIssue = () => ({ keyword: 'anyOf', params: {}, message: 'must match a schema in anyOf' });
const pattern1 = /^RBAC: access denied$/u;
const pattern2 = /^Audiences in Jwt are not allowed$/u;
const pattern3 = /^no healthy upstream$/u;
const pattern4 = /^envoy overloaded$/u;
const pattern5 = /^upstream connect error or disconnect\/reset before headers\. (?:reset reason|retried and the latest reset reason): protocol error/u;
const pattern6 = /^local_rate_limited$/u;
const pattern7 = /^(?:stream timeout|request timeout|downstream duration timeout)$/u;
const pattern8 = /^exceeded request buffer limit while retrying upstream$/u;
const pattern9 = /^Jwks (?:remote fetch is failed|is an invalid JSON|does not have |doesn't have )/u;
const pattern10 = /^upstream max stream duration reached$/u;
const pattern11 = /^Jwt is expired$/u;
const pattern12 = /^Jwt (?:is not in the form of |header |payload |signature |issuer is not configured|verification fails)/u;
const pattern13 = /^Jwt is missing$/u;
const pattern14 = /^Jwt not yet valid$/u;
const pattern15 = /^upstream connect error or disconnect\/reset before headers(?:$|\. (?:reset reason|retried and the latest reset reason): [a-nq-zA-Z])/u;
const pattern16 = /^upstream connect error or disconnect\/reset before headers\. (?:reset reason|retried and the latest reset reason): overflow/u;
const pattern17 = /^upstream request timeout$/u;

const failure1 = {};
export const isEnvoyAccessDeniedTextError = /* @__PURE__ */ guard(failure1, function isEnvoyAccessDeniedTextError(body) {
  if (typeof body !== 'string') return fail(failure1, '', typeIssue, 'string');
  if (!pattern1.test(body)) return fail(failure1, '', patternIssue, '^RBAC: access denied$');
  failure1.issue = null;
  return true;
});

const failure2 = {};
export const isEnvoyAudienceNotAllowedTextError = /* @__PURE__ */ guard(failure2, function isEnvoyAudienceNotAllowedTextError(body) {
  if (typeof body !== 'string') return fail(failure2, '', typeIssue, 'string');
  if (!pattern2.test(body)) return fail(failure2, '', patternIssue, '^Audiences in Jwt are not allowed$');
  failure2.issue = null;
  return true;
});

const failure3 = {};
export const isEnvoyNoHealthyUpstreamTextError = /* @__PURE__ */ guard(failure3, function isEnvoyNoHealthyUpstreamTextError(body) {
  if (typeof body !== 'string') return fail(failure3, '', typeIssue, 'string');
  if (!pattern3.test(body)) return fail(failure3, '', patternIssue, '^no healthy upstream$');
  failure3.issue = null;
  return true;
});

const failure4 = {};
export const isEnvoyOverloadedTextError = /* @__PURE__ */ guard(failure4, function isEnvoyOverloadedTextError(body) {
  if (typeof body !== 'string') return fail(failure4, '', typeIssue, 'string');
  if (!pattern4.test(body)) return fail(failure4, '', patternIssue, '^envoy overloaded$');
  failure4.issue = null;
  return true;
});

const failure5 = {};
export const isEnvoyProtocolTextError = /* @__PURE__ */ guard(failure5, function isEnvoyProtocolTextError(body) {
  if (typeof body !== 'string') return fail(failure5, '', typeIssue, 'string');
  if (!pattern5.test(body)) return fail(failure5, '', patternIssue, "^upstream connect error or disconnect/reset before headers\\. (?:reset reason|retried and the latest reset reason): protocol error");
  failure5.issue = null;
  return true;
});

const failure6 = {};
export const isEnvoyRateLimitedTextError = /* @__PURE__ */ guard(failure6, function isEnvoyRateLimitedTextError(body) {
  if (typeof body !== 'string') return fail(failure6, '', typeIssue, 'string');
  if (!pattern6.test(body)) return fail(failure6, '', patternIssue, '^local_rate_limited$');
  failure6.issue = null;
  return true;
});

const failure7 = {};
export const isEnvoyRequestTimeoutTextError = /* @__PURE__ */ guard(failure7, function isEnvoyRequestTimeoutTextError(body) {
  if (typeof body !== 'string') return fail(failure7, '', typeIssue, 'string');
  if (!pattern7.test(body)) return fail(failure7, '', patternIssue, '^(?:stream timeout|request timeout|downstream duration timeout)$');
  failure7.issue = null;
  return true;
});

const failure8 = {};
export const isEnvoyRetryBufferFullTextError = /* @__PURE__ */ guard(failure8, function isEnvoyRetryBufferFullTextError(body) {
  if (typeof body !== 'string') return fail(failure8, '', typeIssue, 'string');
  if (!pattern8.test(body)) return fail(failure8, '', patternIssue, '^exceeded request buffer limit while retrying upstream$');
  failure8.issue = null;
  return true;
});

const failure9 = {};
export const isEnvoySigningKeysUnavailableTextError = /* @__PURE__ */ guard(failure9, function isEnvoySigningKeysUnavailableTextError(body) {
  if (typeof body !== 'string') return fail(failure9, '', typeIssue, 'string');
  if (!pattern9.test(body)) return fail(failure9, '', patternIssue, "^Jwks (?:remote fetch is failed|is an invalid JSON|does not have |doesn't have )");
  failure9.issue = null;
  return true;
});

const failure10 = {};
export const isEnvoyStreamTooLongTextError = /* @__PURE__ */ guard(failure10, function isEnvoyStreamTooLongTextError(body) {
  if (typeof body !== 'string') return fail(failure10, '', typeIssue, 'string');
  if (!pattern10.test(body)) return fail(failure10, '', patternIssue, '^upstream max stream duration reached$');
  failure10.issue = null;
  return true;
});

const failure11 = {};
export const isEnvoyTextErrorEnvelope = /* @__PURE__ */ guard(failure11, function isEnvoyTextErrorEnvelope(body) {
  if (typeof body !== 'string') return fail(failure11, '', typeIssue, 'string');
  failure11.issue = null;
  return true;
});

const failure12 = {};
export const isEnvoyTokenExpiredTextError = /* @__PURE__ */ guard(failure12, function isEnvoyTokenExpiredTextError(body) {
  if (typeof body !== 'string') return fail(failure12, '', typeIssue, 'string');
  if (!pattern11.test(body)) return fail(failure12, '', patternIssue, '^Jwt is expired$');
  failure12.issue = null;
  return true;
});

const failure13 = {};
export const isEnvoyTokenInvalidTextError = /* @__PURE__ */ guard(failure13, function isEnvoyTokenInvalidTextError(body) {
  if (typeof body !== 'string') return fail(failure13, '', typeIssue, 'string');
  if (!pattern12.test(body)) return fail(failure13, '', patternIssue, '^Jwt (?:is not in the form of |header |payload |signature |issuer is not configured|verification fails)');
  failure13.issue = null;
  return true;
});

const failure14 = {};
export const isEnvoyTokenMissingTextError = /* @__PURE__ */ guard(failure14, function isEnvoyTokenMissingTextError(body) {
  if (typeof body !== 'string') return fail(failure14, '', typeIssue, 'string');
  if (!pattern13.test(body)) return fail(failure14, '', patternIssue, '^Jwt is missing$');
  failure14.issue = null;
  return true;
});

const failure15 = {};
export const isEnvoyTokenNotYetValidTextError = /* @__PURE__ */ guard(failure15, function isEnvoyTokenNotYetValidTextError(body) {
  if (typeof body !== 'string') return fail(failure15, '', typeIssue, 'string');
  if (!pattern14.test(body)) return fail(failure15, '', patternIssue, '^Jwt not yet valid$');
  failure15.issue = null;
  return true;
});

const failure16 = {};
export const isEnvoyUpstreamConnectTextError = /* @__PURE__ */ guard(failure16, function isEnvoyUpstreamConnectTextError(body) {
  if (typeof body !== 'string') return fail(failure16, '', typeIssue, 'string');
  if (!pattern15.test(body)) return fail(failure16, '', patternIssue, "^upstream connect error or disconnect/reset before headers(?:$|\\. (?:reset reason|retried and the latest reset reason): [a-nq-zA-Z])");
  failure16.issue = null;
  return true;
});

const failure17 = {};
export const isEnvoyUpstreamOverflowTextError = /* @__PURE__ */ guard(failure17, function isEnvoyUpstreamOverflowTextError(body) {
  if (typeof body !== 'string') return fail(failure17, '', typeIssue, 'string');
  if (!pattern16.test(body)) return fail(failure17, '', patternIssue, "^upstream connect error or disconnect/reset before headers\\. (?:reset reason|retried and the latest reset reason): overflow");
  failure17.issue = null;
  return true;
});

const failure18 = {};
export const isEnvoyUpstreamTimeoutTextError = /* @__PURE__ */ guard(failure18, function isEnvoyUpstreamTimeoutTextError(body) {
  if (typeof body !== 'string') return fail(failure18, '', typeIssue, 'string');
  if (!pattern17.test(body)) return fail(failure18, '', patternIssue, '^upstream request timeout$');
  failure18.issue = null;
  return true;
});

const failure19 = {};
export const isEnvoyError = /* @__PURE__ */ guard(failure19, function isEnvoyError(body) {
  if (typeof body !== 'string') return fail(failure19, '', typeIssue, 'string');
  if (!pattern16.test(body) && !pattern15.test(body) && !pattern3.test(body) && !pattern17.test(body) && !pattern10.test(body) && !pattern8.test(body) && !pattern5.test(body) && !pattern6.test(body) && !pattern1.test(body) && !pattern4.test(body) && !pattern7.test(body) && !pattern13.test(body) && !pattern11.test(body) && !pattern14.test(body) && !pattern12.test(body) && !pattern2.test(body) && !pattern9.test(body)) return fail(failure19, '', anyOfIssue);
  failure19.issue = null;
  return true;
});

export default {
  id: 'envoy',
  kind: 'implementation',
  revisions: null,
  identifyingHeaders: [{ name: 'x-envoy-overloaded' }, { name: 'x-envoy-ratelimited' }, { name: 'x-envoy-local-overloaded' }],
  errors: {
    'upstream-overflow': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'upstream-connect-error': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'no-healthy-upstream': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'upstream-timeout': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'stream-too-long': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'retry-buffer-full': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'protocol-error': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'rate-limited': { category: 'rate-limited', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'access-denied': { category: 'permission-denied', when: 'never', retryable: false, remedy: null, backoff: null },
    overloaded: { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' },
    'request-timeout': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'token-missing': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'token-expired': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'token-not-yet-valid': { category: 'unauthenticated', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
    'token-invalid': { category: 'unauthenticated', when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'audience-not-allowed': { category: 'permission-denied', when: 'after-remedy', retryable: false, remedy: 'grant-scope', backoff: null },
    'signing-keys-unavailable': { category: 'unavailable', when: 'after-delay', retryable: true, remedy: 'wait', backoff: null },
  },
  envelopes: [
    {
      shape: 'text',
      surfaces: ['rest'],
      guard: isEnvoyTextErrorEnvelope,
      guardKey: 'AEBOaGQVNw8X',
      mediaType: null,
      code: [],
      message: [{ pointer: '', accessor: (body) => body }],
      waits: [],
      statusMirror: null,
      forms: [
        { error: 'upstream-overflow', surfaces: ['rest'], matchBy: { pattern: /^upstream connect error or disconnect\/reset before headers\. (?:reset reason|retried and the latest reset reason): overflow/u }, revisions: null, guard: isEnvoyUpstreamOverflowTextError, guardKey: 'V2n_Sz80mGzS', status: [503], headers: [] },
        { error: 'upstream-connect-error', surfaces: ['rest'], matchBy: { pattern: /^upstream connect error or disconnect\/reset before headers(?:$|\. (?:reset reason|retried and the latest reset reason): [a-nq-zA-Z])/u }, revisions: null, guard: isEnvoyUpstreamConnectTextError, guardKey: 'bCh2a7-vg0C8', status: [503], headers: [] },
        { error: 'no-healthy-upstream', surfaces: ['rest'], matchBy: { pattern: /^no healthy upstream$/u }, revisions: null, guard: isEnvoyNoHealthyUpstreamTextError, guardKey: '82T3aYGSv-t_', status: [503], headers: [] },
        { error: 'upstream-timeout', surfaces: ['rest'], matchBy: { pattern: /^upstream request timeout$/u }, revisions: null, guard: isEnvoyUpstreamTimeoutTextError, guardKey: 'o1_efaLNitue', status: [504], headers: [] },
        { error: 'stream-too-long', surfaces: ['rest'], matchBy: { pattern: /^upstream max stream duration reached$/u }, revisions: null, guard: isEnvoyStreamTooLongTextError, guardKey: 'lVC-xabZeRBZ', status: null, headers: [] },
        { error: 'retry-buffer-full', surfaces: ['rest'], matchBy: { pattern: /^exceeded request buffer limit while retrying upstream$/u }, revisions: null, guard: isEnvoyRetryBufferFullTextError, guardKey: 'sSoZ6SI0uaza', status: [507], headers: [] },
        { error: 'protocol-error', surfaces: ['rest'], matchBy: { pattern: /^upstream connect error or disconnect\/reset before headers\. (?:reset reason|retried and the latest reset reason): protocol error/u }, revisions: null, guard: isEnvoyProtocolTextError, guardKey: 'yGS_xbxzlzfz', status: [502], headers: [] },
        { error: 'rate-limited', surfaces: ['rest'], matchBy: { pattern: /^local_rate_limited$/u }, revisions: null, guard: isEnvoyRateLimitedTextError, guardKey: 'h9L3LytLEjJ5', status: [429], headers: [] },
        { error: 'access-denied', surfaces: ['rest'], matchBy: { pattern: /^RBAC: access denied$/u }, revisions: null, guard: isEnvoyAccessDeniedTextError, guardKey: 'GyqX4rJNrBSm', status: [403], headers: [] },
        { error: 'overloaded', surfaces: ['rest'], matchBy: { pattern: /^envoy overloaded$/u }, revisions: null, guard: isEnvoyOverloadedTextError, guardKey: 'IoHC03JURFsG', status: [503], headers: [] },
        { error: 'request-timeout', surfaces: ['rest'], matchBy: { pattern: /^(?:stream timeout|request timeout|downstream duration timeout)$/u }, revisions: null, guard: isEnvoyRequestTimeoutTextError, guardKey: 'MQqvQx4wgk3r', status: [408], headers: [] },
        { error: 'token-missing', surfaces: ['rest'], matchBy: { pattern: /^Jwt is missing$/u }, revisions: null, guard: isEnvoyTokenMissingTextError, guardKey: 'sHnnRk3mUPXZ', status: null, headers: [] },
        { error: 'token-expired', surfaces: ['rest'], matchBy: { pattern: /^Jwt is expired$/u }, revisions: null, guard: isEnvoyTokenExpiredTextError, guardKey: 'FR4wHaSEK1V7', status: null, headers: [] },
        { error: 'token-not-yet-valid', surfaces: ['rest'], matchBy: { pattern: /^Jwt not yet valid$/u }, revisions: null, guard: isEnvoyTokenNotYetValidTextError, guardKey: 'Qt1NHGXlr2xA', status: null, headers: [] },
        { error: 'token-invalid', surfaces: ['rest'], matchBy: { pattern: /^Jwt (?:is not in the form of |header |payload |signature |issuer is not configured|verification fails)/u }, revisions: null, guard: isEnvoyTokenInvalidTextError, guardKey: 'gN6yhcwUXFdk', status: null, headers: [] },
        { error: 'audience-not-allowed', surfaces: ['rest'], matchBy: { pattern: /^Audiences in Jwt are not allowed$/u }, revisions: null, guard: isEnvoyAudienceNotAllowedTextError, guardKey: '8Mix6D0z4b_L', status: null, headers: [] },
        { error: 'signing-keys-unavailable', surfaces: ['rest'], matchBy: { pattern: /^Jwks (?:remote fetch is failed|is an invalid JSON|does not have |doesn't have )/u }, revisions: null, guard: isEnvoySigningKeysUnavailableTextError, guardKey: 'rxtmyioxqLNd', status: null, headers: [] },
      ],
    },
  ],
};
